"""The Telegram server in this process: polling, people in private, files, menus."""

import asyncio
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MenuButtonCommands,
    ReactionTypeEmoji,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken

from tests.platforms.telegram import Chatter, TelegramServer
from tests.platforms.telegram.trial import TOKEN, an_application, buttons, new_bot


async def test_a_button_goes_round_by_long_polling() -> None:
    async def coach(bot: Bot, update: Update) -> None:
        if query := update.callback_query:
            await query.answer("Saved")
            await query.edit_message_text("Done")
        elif update.message:
            await update.message.reply_text(
                f"You said {update.message.text}", reply_markup=buttons("Log", "Later")
            )

    async with an_application(coach) as server:
        ann = server.person("Ann")
        await ann.starts("club_1")
        assert (await ann.hears("club_1")).sees() == ["Log", "Later"]
        press = await ann.presses("la")
        assert press.data == "do.Later"
        assert await press.answered(within=10) == "Saved"
        assert (await ann.hears("Saved")).kind == "answer"
        assert (await ann.hears("Done")).kind == "edit"
        assert ann.screen() == "Done"
        assert server.unanswered() == []
        assert [wait for wait in server.waits() if wait < 1]
        assert [call.method for call in server.calls if call.method.startswith("edit")] == ["editMessageText"]


async def test_an_update_comes_again_until_it_is_confirmed(bot: Bot, ann: Chatter) -> None:
    await ann.says("one")
    first, second = await bot.get_updates()
    assert [update.update_id for update in await bot.get_updates()] == [first.update_id, second.update_id]
    assert [one.message and one.message.text for one in await bot.get_updates(offset=second.update_id)] == [
        "one"
    ]
    assert await bot.get_updates(offset=second.update_id + 1) == ()


async def test_a_poll_waits_for_what_is_said(bot: Bot, ann: Chatter) -> None:
    offset = (await bot.get_updates())[-1].update_id + 1
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.get_updates(offset=offset, timeout=5))
        await asyncio.sleep(0.02)
        assert not poll.done()
        await ann.says("hello")
    assert [update.message and update.message.text for update in poll.result()] == ["hello"]


async def test_of_two_pollers_the_older_is_sent_away(server: TelegramServer, bot: Bot) -> None:
    async with asyncio.TaskGroup() as tasks:
        older = tasks.create_task(sent_away(bot))
        async with new_bot(server) as newer:
            assert await newer.get_updates() == ()
    assert older.result().startswith("Conflict: terminated by other getUpdates request")


async def sent_away(bot: Bot) -> str:
    with pytest.raises(Conflict) as conflict:
        await bot.get_updates(timeout=5)
    return str(conflict.value)


async def test_updates_come_of_the_kinds_asked_for(bot: Bot, ann: Chatter) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["my_chat_member"])
    await ann.says("unwanted")
    await ann.blocks()
    assert [update.my_chat_member is not None for update in await bot.get_updates()] == [False, True]


async def test_a_wrong_token_is_refused(server: TelegramServer) -> None:
    for token, code in ((TOKEN[:-1] + "1", 401), ("nonsense", 404)):
        with pytest.raises(InvalidToken):
            async with new_bot(server, token):
                pytest.fail("it was let in")
        assert server.calls[-1].code == code


async def test_nobody_is_written_to_who_has_not_started(server: TelegramServer, bot: Bot) -> None:
    bob = server.person("Bob")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(bob.id, "Hello")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "Hello")


async def test_who_blocks_the_bot_is_out_of_reach_until_unblocked(bot: Bot, ann: Chatter) -> None:
    await ann.blocks()
    with pytest.raises(Forbidden, match=r"^Forbidden: bot was blocked by the user$"):
        await bot.send_message(ann.id, "Hello")
    await ann.unblocks()
    await bot.send_message(ann.id, "Hello again")
    blocked, unblocked = [one.my_chat_member for one in await bot.get_updates() if one.my_chat_member]
    assert (blocked.new_chat_member.status, unblocked.new_chat_member.status) == ("kicked", "member")
    await ann.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(ann.id, "Hello")


async def test_documents_go_up_and_come_down(bot: Bot, ann: Chatter) -> None:
    await ann.sends_document("diary.csv", b"date,reps\n")
    document = ((await bot.get_updates())[-1].message or pytest.fail("nothing came")).document
    assert document is not None
    assert bytes(await (await document.get_file()).download_as_bytearray()) == b"date,reps\n"
    await bot.send_document(ann.id, b"{}", filename="export.json", caption="Yours")
    assert ann.fetches(await ann.hears("Yours")) == b"{}"
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_document(ann.id, b"", filename="empty")


async def test_a_file_over_20_mb_cannot_be_fetched(bot: Bot, ann: Chatter) -> None:
    await ann.sends_document("huge.json", b"", size=(20 << 20) + 1)
    document = ((await bot.get_updates())[-1].message or pytest.fail("nothing came")).document
    assert document is not None
    with pytest.raises(BadRequest, match="File is too big"):
        await document.get_file()


async def test_a_question_is_replied_to(bot: Bot, ann: Chatter) -> None:
    asked = await bot.send_message(ann.id, "How many?", reply_markup=ForceReply())
    await ann.replies("12 12")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert (message.text, message.reply_to_message.id) == ("12 12", asked.id)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("Hello", ann.id, asked.id)


async def test_a_command_and_a_point_reach_the_bot(bot: Bot, ann: Chatter) -> None:
    await ann.says("/log 12")
    await ann.sends_location(52.5, 13.4)
    line, point = [update.message for update in (await bot.get_updates())[-2:]]
    assert line is not None
    assert point is not None
    assert [(one.type, one.length) for one in line.entities] == [("bot_command", 4)]
    assert point.location is not None
    assert point.location.latitude == 52.5
    assert line.from_user is not None
    assert (line.from_user.id > 2**32, line.from_user.language_code) == (True, "de")


async def test_a_reaction_is_one_of_those_allowed(bot: Bot, ann: Chatter) -> None:
    mine = await ann.says("12 12 12")
    await bot.set_message_reaction(ann.id, mine.message_id, ReactionTypeEmoji("👍"))
    standing = ann.stands(mine)
    assert standing is not None
    assert standing.reactions == ("👍",)
    with pytest.raises(BadRequest, match="Reaction_invalid"):
        await bot.set_message_reaction(ann.id, mine.message_id, ReactionTypeEmoji("🥕"))


async def test_a_menu_shows_the_narrowest_scope_in_the_language(bot: Bot, ann: Chatter) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin")])
    assert ann.menu() == ["start"]
    await bot.set_my_commands([BotCommand("today", "Today")], BotCommandScopeAllPrivateChats())
    await bot.set_my_commands([BotCommand("heute", "Heute")], BotCommandScopeAllPrivateChats(), "de")
    assert ann.menu() == ["heute"]
    await bot.set_my_commands([BotCommand("mine", "Mine")], BotCommandScopeChat(ann.id))
    assert ann.menu() == ["mine"]
    assert [one.command for one in await bot.get_my_commands()] == ["start"]
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([BotCommand("Größe", "Size")])


async def test_a_bot_presents_itself(bot: Bot) -> None:
    await bot.set_my_description("A coach")
    await bot.set_my_description("Ein Coach", "de")
    await bot.set_my_short_description("Coach")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_description("de")).description == "Ein Coach"
    assert (await bot.get_my_description("fr")).description == "A coach"
    assert (await bot.get_my_short_description()).short_description == "Coach"
    assert (await bot.get_chat_menu_button()).type == "commands"


async def test_who_hears_nothing_says_what_else_there_was(
    server: TelegramServer, bot: Bot, ann: Chatter
) -> None:
    await bot.send_message(ann.id, "Hello", reply_markup=buttons("Go"))
    with pytest.raises(AssertionError, match=r"(?s)Ann heard no message with 'Bye'.*message: Hello.*\[Go\]"):
        await ann.hears("Bye", within=0.01)
    with pytest.raises(AssertionError, match="finds no button 'Stay'"):
        await ann.presses("Stay")
    await ann.hears_nothing(0.01)


async def test_a_link_to_the_bot_is_followed_in_private(
    server: TelegramServer, bot: Bot, ann: Chatter
) -> None:
    link = InlineKeyboardButton("Open", url="https://t.me/soleus_bot?start=today")
    await bot.send_message(ann.id, "Here", reply_markup=InlineKeyboardMarkup([[link]]))
    await ann.opens("Open")
    message: Any = (await bot.get_updates())[-1].message
    assert message.text == "/start today"


async def test_a_notice_may_be_silent(bot: Bot, ann: Chatter) -> None:
    await bot.send_message(ann.id, "Board", disable_notification=True)
    assert (await ann.hears("Board")).silent


async def test_a_message_may_be_edited_and_a_name_changed(bot: Bot, ann: Chatter) -> None:
    said = await ann.says("/log 12")
    ann.becomes(first_name="<b>Ann</b>\u202e")
    await ann.edits(said, "/log 13")
    await ann.says("hello")
    *_, edited, last = await bot.get_updates()
    assert edited.edited_message is not None
    assert edited.edited_message.text == "/log 13"
    assert last.message is not None
    assert last.message.from_user is not None
    assert last.message.from_user.first_name == "<b>Ann</b>\u202e"


async def test_fifty_people_at_once_are_each_answered() -> None:
    async def coach(bot: Bot, update: Update) -> None:
        if query := update.callback_query:
            await query.answer()
            await query.edit_message_text(f"{query.data} of {query.from_user.first_name}")
        elif update.effective_chat:
            await bot.send_message(update.effective_chat.id, "Go?", reply_markup=buttons("Go"))

    async def goes(someone: Chatter) -> str:
        await someone.starts()
        await someone.hears("Go?", within=10)
        await someone.presses("Go")
        return (await someone.hears("do.Go", within=10)).text

    async with an_application(coach) as server:
        crowd = [server.person(f"Runner {number}") for number in range(50)]
        heard = await asyncio.gather(*(goes(someone) for someone in crowd))
        assert heard == [f"do.Go of Runner {number}" for number in range(50)]
        assert server.unanswered() == []
        assert len(server.waits()) == 50


async def test_an_update_may_come_twice(server: TelegramServer, bot: Bot, ann: Chatter) -> None:
    (first,) = await bot.get_updates()
    await bot.get_updates(offset=first.update_id + 1)
    await server.updates.repeat(server.updates.delivered[0])
    assert await bot.get_updates() == (first,)
