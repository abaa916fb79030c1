"""The Telegram server in this process: groups in privacy mode, topics, rights, becoming a supergroup."""

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyParameters,
    Update,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.platforms.telegram import Chatter, Group, TelegramServer

GO = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])


@pytest.fixture
def ann(server: TelegramServer) -> Chatter:
    return server.person("Ann")


@pytest.fixture
def bob(server: TelegramServer) -> Chatter:
    return server.person("Bob")


@pytest.fixture
def group(server: TelegramServer, ann: Chatter, bob: Chatter) -> Group:
    return server.group("Riverside", members=[ann, bob], admins=[ann])


def messages(updates: tuple[Update, ...]) -> list[Message]:
    return [update.message for update in updates if update.message]


async def test_privacy_mode_lets_through_what_is_meant_for_the_bot(
    bot: Bot, ann: Chatter, group: Group
) -> None:
    sent = await bot.send_message(group.id, "Board")
    board = await ann.hears("Board", at=group)
    for line in (
        "hello",
        "/today",
        "/today@SOLEUS_bot",
        "/today@other_bot",
        "see https://x.y/today",
        "hm /why",
    ):
        await ann.says(line, at=group)
    await ann.replies("well", to=board, at=group)
    heard = messages(await bot.get_updates())
    assert [one.text for one in heard] == ["/today", "/today@SOLEUS_bot", "hm /why", "well"]
    assert heard[-1].reply_to_message is not None
    assert heard[-1].reply_to_message.id == sent.id
    assert heard[-1].message_thread_id == sent.id
    assert not heard[-1].is_topic_message


async def test_an_administrator_hears_everything(bot: Bot, ann: Chatter, group: Group) -> None:
    await group.promotes_bot(by=ann)
    await ann.says("hello", at=group)
    await group.readmits_bot(by=ann)
    await ann.says("hello again", at=group)
    assert [one.text for one in messages(await bot.get_updates())] == ["hello"]


async def test_coming_and_going_is_told(bot: Bot, ann: Chatter, bob: Chatter, group: Group) -> None:
    await group.leaves(bob)
    await group.joins(bob)
    await group.renames(ann, "Hillside")
    left, joined, renamed = messages(await bot.get_updates())
    assert left.left_chat_member is not None
    assert left.left_chat_member.id == joined.new_chat_members[0].id == bob.id
    assert renamed.new_chat_title == renamed.chat.title == "Hillside"


async def test_the_bot_is_added_restricted_and_removed(bot: Bot, ann: Chatter, group: Group) -> None:
    await group.restricts_bot(by=ann)
    with pytest.raises(BadRequest, match="Not enough rights to send text messages to the chat"):
        await bot.send_message(group.id, "Hello")
    await group.removes_bot(by=ann)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "Hello")
    await ann.says("/today", at=group)
    await group.adds_bot(by=ann)
    await bot.send_message(group.id, "Hello")
    updates = await bot.get_updates()
    changes = [one.my_chat_member for one in updates if one.my_chat_member]
    assert [one.new_chat_member.status for one in changes] == ["restricted", "kicked", "member"]
    assert {one.from_user.id for one in changes} == {ann.id}
    assert [one.new_chat_members[0].id for one in messages(updates)] == [bot.id]


async def test_a_bot_that_left_may_not_write(bot: Bot, group: Group) -> None:
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(group.id, "Hello")
    assert [one.my_chat_member is not None for one in await bot.get_updates()] == [True]


async def test_a_group_that_migrated_names_its_new_id(server: TelegramServer, bot: Bot, ann: Chatter) -> None:
    group = server.group("Riverside", members=[ann], kind="group")
    await bot.send_message(group.id, "Hello")
    new = await group.migrates()
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(group.id, "Hello")
    assert migrated.value.new_chat_id == new.id
    assert "upgraded to a supergroup" in server.calls[-1].description
    before, after = messages(await bot.get_updates())
    assert (before.migrate_to_chat_id, after.migrate_from_chat_id) == (new.id, group.id)
    await bot.send_message(new.id, "Hello")
    assert (await ann.hears("Hello", at=new)).chat_id == new.id


async def test_a_topic_is_a_thread_and_general_has_none(
    server: TelegramServer, bot: Bot, ann: Chatter
) -> None:
    group = server.group("Riverside", members=[ann], forum=True)
    runs = group.topic("Runs")
    await ann.says("/today", at=runs)
    await ann.says("/today", at=group)
    inside, general = messages(await bot.get_updates())
    assert (inside.message_thread_id, inside.is_topic_message) == (runs.id, True)
    assert inside.reply_to_message is not None
    assert inside.reply_to_message.forum_topic_created is not None
    assert (general.message_thread_id, general.is_topic_message) == (None, None)
    await bot.send_message(group.id, "Go", message_thread_id=runs.id)
    assert (await ann.hears("Go", at=runs)).thread == runs.id
    for thread in (1, 99_999):
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(group.id, "Go", message_thread_id=thread)
    await group.closes(runs)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(group.id, "Go", message_thread_id=runs.id)


async def test_ranks_are_told(bot: Bot, ann: Chatter, bob: Chatter, group: Group) -> None:
    assert (await bot.get_chat_member(group.id, ann.id)).status == "administrator"
    assert (await bot.get_chat_member(group.id, bob.id)).status == "member"
    assert [one.user.id for one in await bot.get_chat_administrators(group.id)] == [ann.id]
    group.promotes(bob, "creator")
    assert (await bot.get_chat_member(group.id, bob.id)).status == "creator"
    await group.leaves(bob)
    assert (await bot.get_chat_member(group.id, bob.id)).status == "left"
    assert await bot.get_chat_member_count(group.id) == 2
    assert (await bot.get_chat(group.id)).title == "Riverside"
    with pytest.raises(BadRequest, match="Member not found"):
        await bot.get_chat_member(group.id, 1)


async def test_anybody_in_a_group_may_press(bot: Bot, ann: Chatter, bob: Chatter, group: Group) -> None:
    await bot.send_message(group.id, "Join?", reply_markup=GO)
    await bob.presses("Go", at=group)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    await query.answer("Only for Ann", show_alert=True)
    assert query.from_user.id == bob.id
    assert (await bob.hears("Only for Ann")).kind == "answer"
    await ann.hears_nothing(0.01)


async def test_administrators_have_a_menu_of_their_own(
    bot: Bot, ann: Chatter, bob: Chatter, group: Group
) -> None:
    await bot.set_my_commands([BotCommand("board", "Board")], BotCommandScopeAllGroupChats())
    await bot.set_my_commands([BotCommand("end", "End")], BotCommandScopeAllChatAdministrators())
    assert (ann.menu(group), bob.menu(group), bob.menu()) == (["end"], ["board"], [])


async def test_a_reply_needs_a_message_to_reply_to(bot: Bot, group: Group) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(group.id, "Hello", reply_parameters=ReplyParameters(99_999))
    lenient = ReplyParameters(99_999, allow_sending_without_reply=True)
    assert (await bot.send_message(group.id, "Hello", reply_parameters=lenient)).reply_to_message is None


async def test_what_others_said_is_not_the_bots_to_delete(bot: Bot, ann: Chatter, group: Group) -> None:
    said = await ann.says("/today", at=group)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group.id, said.message_id)
    await group.promotes_bot(by=ann)
    assert await bot.delete_message(group.id, said.message_id)


async def test_supergroups_number_their_own_messages(server: TelegramServer, bot: Bot, ann: Chatter) -> None:
    groups = [server.group(name, members=[ann]) for name in ("Riverside", "Hillside")]
    sent = [await bot.send_message(group.id, "Hello") for group in groups]
    assert sent[0].id == sent[1].id


async def test_who_goes_is_told_by_the_group_and_to_an_administrator_by_their_state_too(
    bot: Bot, ann: Chatter, bob: Chatter, group: Group
) -> None:
    await group.promotes_bot(by=ann)
    asked = ["message", "chat_member"]
    await bot.get_updates(allowed_updates=asked, timeout=0)
    await group.restricts(bob, by=ann)
    await group.leaves(bob)
    await group.joins(bob)
    await group.removes(bob, by=ann)
    updates = await bot.get_updates(allowed_updates=asked)
    changes = [one.chat_member for one in updates if one.chat_member]
    assert [one.new_chat_member.status for one in changes] == ["restricted", "left", "member", "kicked"]
    assert [one.from_user.id for one in changes] == [ann.id, bob.id, bob.id, ann.id]
    gone = [one for one in messages(updates) if one.left_chat_member]
    assert [one.from_user.id for one in gone if one.from_user] == [bob.id, ann.id]
    assert (await bot.get_chat_member(group.id, bob.id)).status == "kicked"


async def test_an_administrator_deletes_what_the_bot_posted_and_it_is_not_there_to_change(
    bot: Bot, ann: Chatter, group: Group
) -> None:
    board = await bot.send_message(group.id, "Board")
    ann.deletes(await ann.hears("Board", at=group))
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Board 2", group.id, board.id)
    assert ann.shown(group) == []
    assert await bot.get_updates() == ()


async def test_who_is_no_administrator_deletes_nothing(bot: Bot, bob: Chatter, group: Group) -> None:
    await bot.send_message(group.id, "Board")
    board = await bob.hears("Board", at=group)
    with pytest.raises(AssertionError, match="may not delete"):
        bob.deletes(board)
    assert bob.shown(group) == [board]


async def test_a_deleted_topic_is_gone_with_all_that_was_said_in_it(
    server: TelegramServer, bot: Bot, ann: Chatter
) -> None:
    forum = server.group("Riverside", members=[ann], forum=True)
    topic = forum.topic("Runs")
    board = await bot.send_message(forum.id, "Board", message_thread_id=topic.id)
    forum.deletes(topic)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "Board", message_thread_id=topic.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Board 2", forum.id, board.id)


async def test_a_button_with_a_link_to_the_bot_opens_it_in_private(
    bot: Bot, ann: Chatter, bob: Chatter, group: Group
) -> None:
    link = InlineKeyboardButton("Join", url=f"https://t.me/{(await bot.get_me()).username}?start=club_AB12")
    await bot.send_message(group.id, "Join us.", reply_markup=InlineKeyboardMarkup([[link]]))
    await bob.opens("Join", at=group)
    (said,) = messages(await bot.get_updates())
    assert (said.text, said.chat.id) == ("/start club_AB12", bob.id)
