"""The Telegram server in this process: what a message holds is changed for something else."""

from typing import TYPE_CHECKING

import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto
from telegram.error import BadRequest

from tests.platforms.telegram import Chatter, TelegramServer

if TYPE_CHECKING:
    from tests.platforms.telegram import Heard

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


async def now(ann: Chatter) -> "Heard":
    """Return the one message of the bot as it stands."""
    (one,) = ann.shown()
    return one


async def test_words_become_a_picture_and_a_picture_a_file(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_message(ann.id, "Board")
    await bot.edit_message_media(InputMediaPhoto(PNG, "Closed"), ann.id, sent.id)
    assert ((await now(ann)).text, ann.fetches(await now(ann))) == ("Closed", PNG)
    await bot.edit_message_media(InputMediaDocument(b"1,Ann", "Results", filename="a.csv"), ann.id, sent.id)
    assert ((await now(ann)).text, ann.fetches(await now(ann))) == ("Results", b"1,Ann")


async def test_a_picture_never_becomes_words_alone_nor_has_words_a_caption(bot: Bot, ann: Chatter) -> None:
    words, photo = await bot.send_message(ann.id, "Board"), await bot.send_photo(ann.id, PNG, "Board")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("Board 2", ann.id, photo.id)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(ann.id, words.id, caption="Board 2")


async def test_a_caption_that_is_the_same_is_not_modified_and_one_too_long_is_refused(
    bot: Bot, ann: Chatter
) -> None:
    photo = await bot.send_photo(ann.id, PNG, "Board")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_caption(ann.id, photo.id, caption="Board")
    with pytest.raises(BadRequest, match="Media_caption_too_long"):
        await bot.edit_message_caption(ann.id, photo.id, caption="x" * 1025)
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.edit_message_media(InputMediaPhoto(PNG, "x" * 1025), ann.id, photo.id)


async def test_a_picture_that_is_gone_or_somebody_elses_is_not_changed(bot: Bot, ann: Chatter) -> None:
    photo, said = await bot.send_photo(ann.id, PNG, "Board"), await ann.says("hello")
    ann.deletes(await now(ann))
    for number, refusal in ((photo.id, "Message to edit not found"), (said.message_id, "can't be edited")):
        with pytest.raises(BadRequest, match=refusal):
            await bot.edit_message_media(InputMediaPhoto(PNG, "Closed"), ann.id, number)


async def test_what_members_may_not_send_the_bot_may_as_an_administrator_alone(
    server: TelegramServer, bot: Bot, ann: Chatter
) -> None:
    group = server.group("Riverside", members=[ann])
    words, photo = await bot.send_message(group.id, "Board"), await bot.send_photo(group.id, PNG, "Board")
    group.forbids("photos", "documents")
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(group.id, PNG, "Board")
    with pytest.raises(BadRequest, match="Not enough rights to send documents to the chat"):
        await bot.send_document(group.id, b"1,Ann", filename="a.csv")
    for one in (words, photo):
        with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
            await bot.edit_message_media(InputMediaPhoto(PNG, "Closed"), group.id, one.id)
    await bot.edit_message_caption(group.id, photo.id, caption="Board 2")
    await bot.send_message(group.id, "Board 3")
    await group.promotes_bot(by=ann)
    await bot.send_photo(group.id, PNG, "Board 4")
    await group.readmits_bot(by=ann)
    group.permits()
    await bot.send_photo(group.id, PNG, "Board 5")
    await group.restricts_bot(by=ann)
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(group.id, PNG, "Board 6")
