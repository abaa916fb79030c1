"""The connection: what is said while it is down, what comes twice, what nobody can read, how it ends."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import make_url
from telegram.error import Conflict, InvalidToken, TelegramError

from adapters.telegram import Webhook, build
from adapters.telegram.client import Unhooked
from adapters.telegram.menu import EVERY, IN_GROUPS
from adapters.telegram.request import Down
from tests.adapters.telegram.house import TOKEN, House, Noted, begins, house
from tests.platforms.telegram import Fault, cut_before, garbage, http, slow
from tests.platforms.telegram.people import Chatter

SECRET = "a-secret_of-32-characters-or-more"


async def test_telegram_down_at_the_start_is_told_and_can_be_tried_again(home: House) -> None:
    await home.closes()
    await home.telegram.close()
    async with home.server.down():
        with pytest.raises(Down):
            await home.telegram.run()
    await home.opens()
    ann = home.server.person("Ann")
    await begins(ann)


async def test_what_is_said_while_the_connection_is_down_is_answered_afterwards(
    home: House, ann: Chatter
) -> None:
    async with home.server.down():
        await ann.says("10 10 10 steady pain 0 effort 7")
    await ann.hears("Logged", within=10)


@pytest.mark.parametrize(("hours", "day"), [(10, "Mon 5 Jan"), (40, "Tue 6 Jan")])
async def test_what_is_said_in_the_evening_and_read_later_counts_for_the_evening_or_a_day_ago(
    home: House, ann: Chatter, hours: int, day: str
) -> None:
    await home.closes()
    home.clock.wait(timedelta(hours=13))
    await ann.says("10 10 10 steady pain 0 effort 7")
    home.clock.wait(timedelta(hours=hours))
    await home.opens()
    await ann.hears(f"Logged, {day}")
    assert "twice" not in (await ann.asks("/plan")).text


@pytest.mark.parametrize("fault", [http(500), http(502), cut_before()], ids=str)
async def test_a_poll_that_fails_is_tried_again_while_the_answers_are_said(
    home: House, ann: Chatter, fault: Fault
) -> None:
    home.server.faults.add("sendMessage", http(502))
    home.server.faults.add("getUpdates", fault)
    await ann.asks("10 10 10 steady pain 0 effort 7")
    assert "next 7 days" in (await ann.asks("/plan")).text
    assert home.served is not None
    assert not home.served.done()
    assert "twice" not in ann.screen()


async def test_what_was_taken_before_a_run_ended_is_not_asked_for_again(home: House, ann: Chatter) -> None:
    home.server.faults.add("getUpdates", http(404))
    await ann.asks("10 10 10 steady pain 0 effort 7")
    with pytest.raises(TelegramError):
        await home.closes_by_itself()
    await home.opens()
    assert "next 7 days" in (await ann.asks("/plan")).text
    assert "twice" not in ann.screen()


async def test_a_poll_that_brings_garbage_ends_the_run_and_nothing_is_lost(home: House, ann: Chatter) -> None:
    home.server.faults.add("getUpdates", garbage())
    await ann.asks("/plan")
    await ann.says("/today")
    with pytest.raises(TelegramError):
        await home.closes_by_itself()
    await home.opens()
    await ann.says("10 10 10 steady pain 0 effort 7")
    await ann.hears("load day")
    await ann.hears("Logged")


async def test_a_token_that_is_refused_ends_the_run_without_telling_it(home: House) -> None:
    wrong = TOKEN[:-1] + "X"
    telegram = build(wrong, home.coach, Noted(), home.clock, base_url=home.server.base_url)
    with pytest.raises(InvalidToken) as raised:
        await telegram.run()
    await telegram.close()
    assert wrong not in repr(raised.value)


async def test_a_second_poller_is_told(home: House) -> None:
    other = build(TOKEN, home.coach, Noted(), home.clock, base_url=home.server.base_url)
    running = asyncio.get_running_loop().create_task(other.run())
    with pytest.raises(Conflict):
        await home.closes_by_itself()
    running.cancel()
    await asyncio.wait([running])
    await other.close()


async def test_an_update_that_comes_twice_counts_once(home: House, ann: Chatter) -> None:
    await ann.asks("10 10 10 steady pain 0 effort 7")
    await home.server.updates.repeat(home.server.updates.delivered[-1])
    await ann.hears("That arrived twice")
    assert (await ann.asks("/history")).text.count("10 10 10") == 1


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"nonsense": 1}},
        {"message": 7},
        {"callback_query": {"id": "1", "from": {"id": "x"}}},
        {"poll": {}},
        {"something_new": {"id": 1}},
    ],
    ids=str,
)
async def test_an_update_that_nobody_can_read_hides_no_other(
    home: House, ann: Chatter, update: dict[str, object]
) -> None:
    home.server.updates.number += 1
    await home.server.updates.repeat({"update_id": home.server.updates.number, **update})
    assert "load day" in (await ann.asks("/today")).text
    home.server.slips.clear()  # of the update made here


async def test_what_the_coach_has_not_taken_is_not_confirmed(home: House, ann: Chatter) -> None:
    await home.settled()
    with closing(sqlite3.connect(make_url(home.url).database or "")) as locking:
        locking.execute("BEGIN IMMEDIATE")
        await ann.says("10 10 10 steady pain 0 effort 7")
        await asyncio.sleep(0.05)
        assert len(home.server.updates.pending) == 1
    await ann.hears("Logged")
    await home.settled()


async def test_what_was_taken_is_answered_before_the_end(home: House, ann: Chatter) -> None:
    home.server.faults.add("sendMessage", slow(0.1))
    ann.forgets()
    await ann.says("/today")
    await home.settled()
    await home.closes()
    await ann.hears("load day", within=0.01)


async def test_nothing_is_answered_twice_over_restarts_at_any_moment(home: House, ann: Chatter) -> None:
    for number in range(20):
        await ann.says("/help why")
        await asyncio.sleep(number / 4000)
        await home.closes()
        await home.opens()
    await ann.asks("/today")
    assert "twice" not in ann.screen()
    assert ann.screen().count("/why: ") == 20


async def test_the_menu_is_set_once_and_holds_every_command(home: House, ann: Chatter) -> None:
    await home.settles("setChatMenuButton")
    assert ann.menu() == list(EVERY)
    assert ann.menu(home.server.group("Riverside", members=[ann])) == list(IN_GROUPS)
    assert not {"morning", "settings", "stop", "undo"} & set(IN_GROUPS)
    assert {"club", "challenge"} <= set(IN_GROUPS)
    before = len([call for call in home.server.calls if call.method.startswith("set")])
    await home.closes()
    await home.opens()
    await home.settles("getChatMenuButton", 2)
    assert len([call for call in home.server.calls if call.method.startswith("set")]) == before


async def test_the_menu_has_the_names_of_ones_language_and_they_are_heard(home: House) -> None:
    await home.settles("setChatMenuButton")
    for language, today, club in (("de", "heute", "club"), ("es", "hoy", "club")):
        kim = home.server.person("Kim", language_code=language)
        menu = kim.menu()
        assert (menu[1], len(menu)) == (today, len(EVERY))
        assert club in kim.menu(home.server.group("Riverside", members=[kim]))
        assert len(set(menu)) == len(menu)


async def test_without_its_menu_a_bot_answers(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, serving=False) as opened:
        opened.server.faults.add("setMyCommands", http(500), times=None)
        await opened.opens()
        ann = opened.server.person("Ann")
        await begins(ann)
        assert ann.menu() == []


async def test_with_a_menu_that_nobody_can_read_a_bot_answers(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, serving=False) as opened:
        opened.server.world.settings["menu_button"] = {"0": 7}
        await opened.opens()
        await opened.settles("getChatMenuButton")
        await begins(opened.server.person("Ann"))
        opened.server.slips.clear()  # of the menu made here


async def test_a_webhook_left_standing_is_taken_down_for_polling(home: House) -> None:
    await home.closes()
    home.server.updates.webhook = {"url": "https://elsewhere.example/hook"}
    await home.opens()
    await begins(home.server.person("Ann"))
    assert not home.server.updates.webhook.get("url")


async def test_a_webhook_that_was_taken_down_ends_the_run(sqlite_database_url: str) -> None:
    hook = Webhook("https://coach.example/hook", SECRET, watch=0.02)
    async with house(sqlite_database_url, webhook=hook) as opened:
        opened.server.faults.add("getWebhookInfo", http(502))
        await opened.settles("getWebhookInfo", 3)
        opened.server.updates.webhook = {}
        with pytest.raises(Unhooked):
            await opened.closes_by_itself()


def test_neither_the_way_nor_the_secret_of_a_webhook_is_shown() -> None:
    shown = repr(Webhook("https://coach.example/hook", SECRET))
    assert SECRET not in shown
    assert "hook" not in shown.removeprefix("Webhook")
