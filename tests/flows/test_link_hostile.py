"""Codes cannot be guessed or stolen, and a press that was forged, foreign or late joins nothing."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from adapters.zones import Cities
from core.coach import Coach
from core.intents import AnswerLink, LinkAccounts, UnlinkAccounts
from core.requests import Account, Place, Request
from tests.flows.books import Books
from tests.flows.linking import claimed, code_of, joined
from tests.people import Person, Town, flat


@pytest.fixture
def discord(town: Town) -> Person:
    """Return Ann on another platform, where nobody knows her yet."""
    return town.person("ann@discord")


async def test_after_five_wrong_codes_in_an_hour_not_even_a_right_one_is_looked_at(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    for at in range(5):
        assert "does not work" in await discord.says(f"/link AAAA-AAA{at}")
    code = await code_of(ann)
    assert "too many codes" in await discord.says(f"/link {code}")
    assert "Is that you?" in await town.person("eve@discord").says(f"/link {code}"), "others are not kept out"
    await town.wait("61m")
    assert "Is that you?" in await discord.says(f"/link {await code_of(ann)}")


async def test_right_codes_are_not_counted_and_do_not_clear_the_wrong_ones(
    town: Town, ann: Person, discord: Person
) -> None:
    for at in range(4):
        await discord.says(f"/link AAAA-AAA{at}")
        assert "Is that you?" in await discord.says(f"/link {await code_of(ann)}")
    await discord.says("/link AAAA-AAAA")
    assert "too many codes" in await discord.says(f"/link {await code_of(ann)}")


async def test_a_wrong_a_used_and_an_old_code_are_answered_alike(
    town: Town, ann: Person, discord: Person
) -> None:
    eve = town.person("eve@discord")
    used = await code_of(ann)
    await discord.says(f"/link {used}")
    wrong = await eve.says("/link AAAA-AAAA")
    assert await eve.says(f"/link {used}") == wrong
    old = await code_of(ann)
    await town.wait("11m")
    assert await eve.says(f"/link {old}") == wrong


async def test_what_is_no_code_is_told_so_and_counts_for_nothing(discord: Person) -> None:
    for text in ("x", "K7QF-2M9", "K7QF-2M9PQ", "💥" * 50, "link_", "U" * 8, "a" * 5000):
        assert "That is no code" in await discord.says(f"/link {text}")


async def test_no_code_is_stored_as_it_is(
    ann: Person, discord: Person, database_url: str, books: Books
) -> None:
    code = (await code_of(ann)).replace("-", "")
    assert code not in books.everything()


async def test_a_stranger_s_yes_to_somebody_else_s_question_joins_nothing(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await claimed(ann, discord)
    eve = town.person("eve")
    await eve.starts()
    for link in range(4):
        assert "That question is over" in (await eve.asks(AnswerLink(link, yes=True)))[0].text
    assert "That question is over" in (await ann.asks(AnswerLink(1, yes=True)))[0].text, "not the first's yet"
    await discord.presses("Yes")
    for link in range(4):
        assert "That question is over" in (await eve.asks(AnswerLink(link, yes=True)))[0].text
    assert "this chat only" in await ann.says("/unlink")


async def test_a_second_yes_joins_nothing_more(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await joined(ann, discord)
    ledger = books.ledger()
    for person in (ann, discord):
        for yes in (True, False):
            await person.asks(AnswerLink(1, yes=yes))
    assert books.ledger() == ledger
    assert "Which one leaves?" in await ann.says("/unlink")


async def test_nobody_takes_the_chats_of_others_apart(town: Town, ann: Person, discord: Person) -> None:
    await joined(ann, discord)
    eve = town.person("eve")
    await eve.starts()
    for intent in (UnlinkAccounts(1), UnlinkAccounts(1, "discord"), UnlinkAccounts(0, "console")):
        assert "this chat only" in (await eve.asks(intent))[0].text
    for intent in (UnlinkAccounts(7), UnlinkAccounts(1, "matrix"), UnlinkAccounts(9, "discord")):
        assert "That question is over" in (await ann.asks(intent))[0].text
    assert "Which one leaves?" in await ann.says("/unlink")


async def test_a_third_chat_on_a_platform_that_was_joined_meanwhile_is_refused(
    town: Town, ann: Person, discord: Person
) -> None:
    eve = town.person("eve@discord")
    await joined(ann, discord)
    await eve.says(f"/link {await code_of(ann)}")
    assert "two chats on Discord" in flat(eve.heard)


async def test_a_code_of_the_log_that_sleeps_is_over(town: Town, ann: Person, discord: Person) -> None:
    await ann.says("/log 10 10 10 steady, pain 0, effort 7")
    await discord.starts()
    asked = await code_of(ann)
    assert "Is that you?" in await discord.says(f"/link {asked}")
    open_still = await code_of(discord)
    await discord.says(f"/link {asked}")
    await discord.presses("Yes")
    await town.wait("1m")
    assert "share one log" in await ann.presses("Join")
    assert "does not work" in await town.person("ann@telegram").says(f"/link {open_still}")


async def test_names_cannot_format_or_break_lines(town: Town, ann: Person) -> None:
    loud = town.person("*@everyone* [x](y)@discord")
    said = await loud.says(f"/link {await code_of(ann)}")
    await loud.presses("Yes")
    assert "*@everyone* [x](y) on Discord" in await town.wait("1m")
    assert "Is that you?" in said


async def test_of_two_who_use_one_code_at_once_one_wins(
    database_url: str, town: Town, ann: Person, books: Books
) -> None:
    code = await code_of(ann)

    def asked(coach: Coach, name: str) -> Request:
        account = Account("discord", name, name)
        place = Place("discord", name)
        return Request(account, place, LinkAccounts(code), f"at.once.{name}", town.now)

    with ThreadPoolExecutor(1 if database_url.startswith("sqlite") else 8) as threads:
        coach = Coach(books.unit, Cities(), threads)
        names = [f"p{at}" for at in range(8)]
        answers = await asyncio.gather(*(coach.answer(asked(coach, name)) for name in names))
    assert sorted("Is that you?" in one.text for (one,) in answers) == [False] * 7 + [True]
