"""Manners: presses answered, nothing said twice, hostile words taken kindly, blocks known at once."""

import asyncio

import pytest
from telegram.error import TimedOut

from adapters.telegram import PLATFORM
from adapters.telegram.outgoing import persist
from adapters.telegram.request import Cut
from core.requests import Account
from tests.adapters.telegram.house import House, Noted, begins, chosen, house
from tests.platforms.telegram import http, too_many
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.state import Did

MARKUP = '<b>&lt;"*_`[x](tg://user?id=1)</b> \u202eevil\u2066 @all /stop'


def account(chatter: Chatter) -> Account:
    return Account(PLATFORM, str(chatter.id))


@pytest.mark.parametrize(
    "data",
    [
        "",
        "done.999999.ff",
        "x" * 64,
        "done",
        "done.-1.x",
        "\u202e\x00<b>",
        "é" * 32,
        "🏃" * 16,
        ". . .",
        "form.1",
    ],
)
async def test_any_callback_data_is_acknowledged_and_answered_kindly(ann: Chatter, data: str) -> None:
    ann.forgets()
    press = await ann.forges(data)
    await press.answered()
    assert "Something went wrong" not in (await ann.hears()).text


@pytest.mark.parametrize(
    "payload",
    ["club_ab12", "x" * 64, "x" * 4000, "../../etc", "\u202e\u2066", "done.1.ff", "<b>&", "0", "group group"],
    ids=lambda payload: repr(payload[:12]),
)
async def test_any_deep_link_forged_or_followed_again_only_starts(ann: Chatter, payload: str) -> None:
    before = (await ann.asks("/history")).text
    for _ in range(2):
        assert "Something went wrong" not in (await ann.asks(f"/start {payload}")).text
    assert (await ann.asks("/history")).text == before


async def test_a_button_of_somebody_else_changes_nothing(home: House, ann: Chatter) -> None:
    theirs = ann.shown()[-1].data("Done as planned")
    bob = home.server.person("Bob")
    await begins(bob)
    await (await bob.forges(theirs)).answered()
    await bob.hears("belongs to somebody else")
    assert "two-leg" not in (await ann.asks("/history")).text


async def test_the_same_answer_to_the_same_press_is_not_said_again(ann: Chatter) -> None:
    on = ann.shown()[-1]
    for _ in range(3):
        await (await ann.forges("nonsense", on=on)).answered()
    await ann.hears("has had its day")
    await ann.hears_nothing(0.05)
    assert len(ann.shown()) == 3
    await ann.says("/today")
    await ann.hears("load day")
    await ann.forges("nonsense", on=on)
    await ann.hears("has had its day")


async def test_an_edit_that_changes_nothing_is_fine(home: House, ann: Chatter) -> None:
    on, act = ann.shown()[-1], ann.shown()[-1].data("Skip")
    for _ in range(2):
        await ann.forges(act, on=on)
    await ann.hears("What speaks against it")
    await ann.hears_nothing(0.05)
    edited, unchanged = home.server.called("editMessageText")[-2:]
    assert edited.description == ""
    assert "not modified" in unchanged.description


async def test_what_can_be_edited_no_more_is_said_anew(home: House, ann: Chatter) -> None:
    session = ann.shown()[-1]
    act = session.data("Skip")
    del home.server.world.chats[ann.id].posts[session.message_id]
    await ann.forges(act, on=session)
    assert (await ann.hears("What speaks against it")).kind is Did.MESSAGE


async def test_a_press_is_acknowledged_though_telegram_stumbles(home: House, ann: Chatter) -> None:
    home.server.faults.add("answerCallbackQuery", http(502))
    before = len(home.server.called("answerCallbackQuery"))
    await (await ann.presses("Later")).answered(within=10)
    assert len(home.server.called("answerCallbackQuery")) == before + 2


async def test_an_answer_is_said_though_telegram_stumbles(home: House, ann: Chatter) -> None:
    home.server.faults.add("sendMessage", http(502))
    assert "load day" in (await ann.asks("/today")).text


async def test_what_was_edited_away_is_shown_again_when_asked_for(ann: Chatter) -> None:
    for label in ("Done as planned", "No pain, as planned", "Undo"):
        await chosen(ann, label)
    assert "load day" in (await chosen(ann, "Today")).text


@pytest.mark.parametrize("error", [Cut("x"), TimedOut()], ids=lambda error: type(error).__name__)
async def test_what_may_have_counted_is_done_once_more_at_most(error: Exception) -> None:
    calls = 0

    async def call() -> None:
        nonlocal calls
        calls += 1
        raise error

    with pytest.raises(type(error)):
        await persist(call)
    assert calls == 2


@pytest.mark.slow
async def test_an_answer_waits_as_long_as_telegram_asks(home: House, ann: Chatter) -> None:
    home.server.faults.add("sendMessage", too_many(1))
    assert "load day" in (await ann.asks("/today", within=4)).text


async def test_a_press_too_old_to_acknowledge_is_answered_all_the_same(home: House, ann: Chatter) -> None:
    home.server.world.query_lifetime = -1.0
    assert "Tired" in (await chosen(ann, "Skip")).sees()
    home.server.world.presses.clear()


async def test_a_name_full_of_markup_and_direction_marks_is_kept_as_plain_words(home: House) -> None:
    eve = home.server.person(MARKUP, last_name="\u200f\x07" * 20, language_code="xx-invalid")
    await begins(eve)
    person = home.person(account(eve))
    assert person is not None
    assert not set(person.account.name) & set("\u202e\u2066\u200f\x07")
    assert len(person.account.name) <= 64


async def test_words_full_of_markup_come_back_as_they_were_said(ann: Chatter) -> None:
    heard = await ann.asks(f"/settings {MARKUP[:40]}")
    assert "<b>&lt;" in heard.text
    assert {one["type"] for one in heard.entities} <= {"bold", "bot_command", "mention"}


async def test_who_blocks_is_unreachable_at_once_and_who_returns_is_reachable(
    home: House, ann: Chatter
) -> None:
    await ann.blocks()
    await home.settled()
    person = home.person(account(ann))
    assert person is not None
    assert not person.reachable
    await ann.unblocks()
    await home.settled()
    person = home.person(account(ann))
    assert person is not None
    assert person.reachable


async def test_who_is_found_to_have_shut_the_bot_out_is_unreachable_at_once(
    home: House, ann: Chatter
) -> None:
    await home.closes()
    await ann.says("/today")
    home.server.world.chats[ann.id].blocked = True
    await home.opens()
    await home.settled()
    await home.closes()
    person = home.person(account(ann))
    assert person is not None
    assert not person.reachable


async def test_an_edited_line_is_not_logged_again(home: House, ann: Chatter) -> None:
    said = await ann.says("10 10 10 steady pain 0 effort 7")
    await ann.hears("Logged")
    await ann.edits(said, "10 10 9 steady pain 0 effort 7")
    await ann.hears_nothing(0.05)


@pytest.mark.slow
async def test_fifty_people_at_once_are_acknowledged_without_a_turn(sqlite_database_url: str) -> None:
    pace = Noted()
    async with house(sqlite_database_url, pace=pace) as home:
        people = [home.server.person(f"Runner {number}") for number in range(50)]
        for one in people:
            await one.starts()
        await asyncio.gather(*(one.hears("Hello.", within=10) for one in people))
        pace.turns.clear()
        presses = await asyncio.gather(*(one.presses("None applies") for one in people))
        await asyncio.gather(*(press.answered(within=10) for press in presses))
        await asyncio.gather(*(one.hears("What", within=10) for one in people))
        assert len(pace.turns) == 50
        assert home.server.unanswered() == []
