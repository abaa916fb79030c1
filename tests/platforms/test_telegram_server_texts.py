"""The Telegram server in this process: texts, buttons and edits, and what it says no to."""

from datetime import UTC, datetime, timedelta

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    MessageEntity,
)
from telegram.error import BadRequest

from tests.platforms.telegram import Chatter, TelegramServer
from tests.platforms.telegram.trial import a_bot, buttons

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (64).to_bytes(4, "big") + (48).to_bytes(4, "big")


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ("a <b>b", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é <b>b</i>", 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("2 < 3", "Unclosed start tag at byte offset 2"),
    ],
)
async def test_broken_html_is_refused_word_for_word(
    server: TelegramServer, bot: Bot, ann: Chatter, html: str, complaint: str
) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(ann.id, html, parse_mode="HTML")
    assert server.calls[-1].description == f"Bad Request: can't parse entities: {complaint}"


async def test_html_is_read_as_plain_text_with_entities(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_message(
        ann.id,
        ' 💪 <b>Ann &lt;b&gt;</b> <a href="https://x.y/?a=1&amp;b=2">&#39;why&#39;</a> ',
        parse_mode="HTML",
    )
    assert sent.text == ann.screen() == "💪 Ann <b> 'why'"
    assert [(one.type, one.offset, one.length, one.url) for one in sent.entities] == [
        ("bold", 3, 7, None),
        ("text_link", 11, 5, "https://x.y/?a=1&b=2"),
    ]


async def test_a_text_has_4096_characters_at_most_and_one_at_least(bot: Bot, ann: Chatter) -> None:
    await bot.send_message(ann.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(ann.id, "x" * 4097)
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(ann.id, " \n ")


@pytest.mark.parametrize(
    ("button", "complaint"),
    [
        (InlineKeyboardButton("ok", callback_data="é" * 33), "Bad Request: BUTTON_DATA_INVALID"),
        (InlineKeyboardButton("ok"), "Text buttons are unallowed"),
        (InlineKeyboardButton(" ", callback_data="a"), 'Field "text"'),
        (InlineKeyboardButton("ok", url="nowhere"), "Wrong HTTP URL"),
    ],
)
async def test_a_button_that_cannot_be_is_refused(
    server: TelegramServer, bot: Bot, ann: Chatter, button: InlineKeyboardButton, complaint: str
) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(ann.id, "Hello", reply_markup=InlineKeyboardMarkup([[button]]))
    assert complaint in server.calls[-1].description


async def test_callback_data_may_have_64_bytes(bot: Bot, ann: Chatter) -> None:
    data = "x" * 64
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data=data)]])
    await bot.send_message(ann.id, "Hello", reply_markup=keyboard)
    assert (await ann.presses("Go")).data == data


async def test_an_edit_must_change_something_that_is_there(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_message(ann.id, "<b>Hello</b>", parse_mode="HTML", reply_markup=buttons("Go"))
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await bot.edit_message_text(
            " <b>Hello</b>", ann.id, sent.id, parse_mode="HTML", reply_markup=buttons("Go")
        )
    await bot.edit_message_text("Hello", ann.id, sent.id)
    assert ann.screen() == "Hello"
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Hello", ann.id, 99_999)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("Hello", ann.id, (await ann.says("mine")).message_id)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(ann.id, sent.id, caption="Hello")


async def test_buttons_alone_can_change(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_message(ann.id, "Hello", reply_markup=buttons("Go"))
    await bot.edit_message_reply_markup(ann.id, sent.id, reply_markup=buttons("Stay"))
    assert ann.screen() == "Hello\n[Stay]"
    await bot.edit_message_reply_markup(ann.id, sent.id)
    assert ann.sees() == []


async def test_a_query_is_answered_once_and_in_time(server: TelegramServer, bot: Bot, ann: Chatter) -> None:
    await bot.send_message(ann.id, "Hello", reply_markup=buttons("Go"))
    press = await ann.presses("Go")
    await bot.answer_callback_query(press.id)
    late = await ann.presses("Go")
    server.world.query_lifetime = 0
    for query in (press.id, late.id, "7"):
        with pytest.raises(
            BadRequest, match="Query is too old and response timeout expired or query id is invalid"
        ):
            await bot.answer_callback_query(query)
    assert server.unanswered() == [late]
    with pytest.raises(AssertionError, match="was pressed and not answered"):
        await late.answered(within=0.01)


async def test_a_button_of_a_deleted_message_still_calls_back(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_message(ann.id, "Hello", reply_markup=buttons("Go"))
    heard = await ann.hears("Hello")
    await bot.delete_message(ann.id, sent.id)
    assert ann.screen() == ""
    await ann.forges("do.evil", on=heard)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "do.evil"
    assert query.message is not None
    assert not query.message.is_accessible
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(ann.id, sent.id)


async def test_a_message_of_two_days_cannot_be_deleted() -> None:
    clock = [datetime(2026, 1, 5, tzinfo=UTC)]
    async with a_bot(now=lambda: clock[0]) as (server, bot):
        ann = server.person("Ann")
        await ann.starts()
        sent = await bot.send_message(ann.id, "Hello")
        assert sent.date == clock[0]
        clock[0] += timedelta(hours=48, seconds=1)
        with pytest.raises(BadRequest, match="Message can't be deleted"):
            await bot.delete_message(ann.id, sent.id)


@pytest.mark.parametrize(
    ("kind", "offset", "length", "complaint"),
    [
        ("bold", 100, 1, "entity begins after the end of the text at UTF-16 offset 100"),
        (
            "bold",
            0,
            100,
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
        ),
        ("bold", -1, 1, "receive an entity with incorrect offset -1"),
        ("loud", 0, 1, "can't parse MessageEntity: Unsupported type specified"),
    ],
)
async def test_an_entity_lies_within_the_text(
    server: TelegramServer, bot: Bot, ann: Chatter, kind: str, offset: int, length: int, complaint: str
) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(ann.id, "hello", entities=[MessageEntity(kind, offset, length)])
    assert server.calls[-1].description == f"Bad Request: {complaint}"


async def test_entities_mark_what_they_name(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_message(ann.id, "  💪 hello ", entities=[MessageEntity("bold", 5, 5)])
    assert sent.parse_entities() == {sent.entities[0]: "hello"}
    assert (await ann.hears("hello")).entities == ({"type": "bold", "offset": 3, "length": 5},)


async def test_a_photo_carries_a_caption_and_can_be_replaced(bot: Bot, ann: Chatter) -> None:
    sent = await bot.send_photo(
        ann.id, PNG, caption="<i>Week 1</i>", parse_mode="HTML", reply_markup=buttons("Go")
    )
    assert (sent.photo[0].width, sent.photo[0].height) == (64, 48)
    assert ann.fetches(await ann.hears("Week 1")) == PNG
    await bot.edit_message_caption(ann.id, sent.id, caption="Week 2")
    await bot.edit_message_media(InputMediaPhoto(PNG + b"2", caption="Week 3"), ann.id, sent.id)
    assert ann.fetches(await ann.hears("Week 3")) == PNG + b"2"
    again = await bot.send_photo(ann.id, sent.photo[0].file_id)
    assert again.photo[0].file_id == sent.photo[0].file_id
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("Hello", ann.id, sent.id)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(ann.id, PNG, caption="x" * 1025)
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(ann.id, b"no picture")
