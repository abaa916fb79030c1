"""/delete: told, asked once, seven days to think better of it, and then no trace anywhere."""

import logging

import pytest

from core.clubs import PostKind
from core.domain.events import FlagRaised
from core.intents import DeleteData, KeepData
from tests.flows.books import Books
from tests.flows.clubs import aliases, founds, joins
from tests.flows.erased import ALIAS, NAME, STEADY, files_with_traces, lives, stranger, tallies, traced
from tests.flows.linking import claimed, code_of, joined
from tests.people import Person, Square, Town, flat

CARD = "Everything of yours is erased on Mon 12 Jan, 07:00."


async def goes(person: Person) -> str:
    """Ask to be erased, sure about it."""
    await person.says("/delete")
    return flat(await person.presses("Delete everything"))


def filed(square: Square) -> list[bytes]:
    """Return the files that stand in a place."""
    return [one.message.document.data for one in square.posts if one.message.document]


@pytest.mark.slow
async def test_a_life_is_erased_and_no_trace_is_left_in_any_table_log_or_file(
    town: Town, books: Books, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "soleus")
    lived = await lives(town, books)
    riverside = town.place("riverside")
    with books.unit() as tx:
        personal = {one.table for one in tx.stored() if one.personal}
    assert {one.partition(".")[0] for one in traced(books, lived)} == personal, "the life is rich enough"
    assert ALIAS in riverside.text()
    assert [one for one in filed(riverside) if ALIAS.encode() in one]
    before = tallies(books.unit)
    assert all(people for _, people, _ in before)
    await goes(lived.here)
    await town.wait("5m")
    assert ALIAS not in riverside.text(), "the closed challenge's board included"
    assert not [one for one in filed(riverside) if ALIAS.encode() in one]
    assert tallies(books.unit) == before
    await town.wait("7d")
    await town.wait("2h")
    assert traced(books, lived) == []
    assert tallies(books.unit) == before
    assert files_with_traces(database_url) == []
    logged = str([vars(one) for one in caplog.records]).casefold()
    assert "request failed" in logged
    assert not [one for one in (NAME, ALIAS) if one.casefold() in logged]
    assert stranger(books, NAME)
    assert stranger(books, f"{NAME}@discord")
    assert "Hello" in await lived.there.says("/start")


async def test_before_anything_goes_it_is_told_and_asked(town: Town, ann: Person, books: Books) -> None:
    await ann.says(f"/log {STEADY}")
    await ann.says("/log sit 30 30 steady")
    await founds(ann)
    other = town.person("ann@discord")
    await joined(ann, other)
    ledger = books.ledger()
    told = flat(await ann.says("/delete"))
    assert "1 logged day with 5 sets goes" in told
    assert "Your other chat with this log goes with it: ann on Discord" in told
    assert "You leave Riverside at once" in told
    assert "You are the only captain of Riverside" in told
    assert "From Mon 12 Jan, 07:02 on it is gone for good" in told
    assert "14 days" in told
    assert ann.sees() == ["Export first", "Delete everything", "Keep everything"]
    assert "Everything of yours stays as it is" in await ann.presses("Keep")
    assert books.ledger() == ledger
    assert aliases(books) == {"ann": True}


async def test_whoever_joined_nothing_is_told_nothing_of_clubs(ann: Person) -> None:
    told = await ann.says("/delete")
    assert "club" not in told.replace("a name you gave to a club", "")
    assert "No day is logged yet" in told


async def test_whatever_is_said_meanwhile_is_answered_by_the_date_and_a_way_back(
    town: Town, ann: Person, books: Books
) -> None:
    assert CARD in await goes(ann)
    ledger = books.rows()
    for line in (
        "/today",
        f"/log {STEADY}",
        "10 10 10",
        "/undo",
        "/link",
        "/unlink",
        "/club join",
        "/delete",
    ):
        assert CARD in flat(await ann.says(line)), line
        assert ann.sees() == ["Keep everything", "Export"]
    await ann.asks(DeleteData(sure=True))
    assert books.rows() == ledger
    assert "/privacy" in await ann.says("/help")
    assert "What is kept of you" in await ann.says("/privacy")


async def test_a_warning_sign_is_heard_meanwhile(ann: Person, books: Books) -> None:
    await goes(ann)
    assert "Stop sign" in await ann.says("/stop")
    await ann.presses("One calf")
    assert "Have this looked at today" in ann.heard
    assert [one for one in books.events() if isinstance(one, FlagRaised)]
    heard = flat(await ann.says("my calf is swollen and hot"))
    assert "Stop for now" in heard
    assert CARD in heard


@pytest.mark.parametrize("line", ["/log 10 10 10 pain 8", "10 10 10, pain 7", "/morning 6"])
async def test_strong_pain_is_heard_meanwhile(ann: Person, books: Books, line: str) -> None:
    await goes(ann)
    rows = books.rows()
    heard = flat(await ann.says(line))
    assert "I am sorry that it hurts." in heard
    assert CARD in heard
    assert books.rows() == rows


@pytest.mark.parametrize("payload", ["club_ABCDEFGH", "invite_K7QF2M9P", "link_K7QF2M9P"])
async def test_a_link_that_is_followed_meanwhile_keeps_nothing(
    ann: Person, books: Books, payload: str
) -> None:
    await goes(ann)
    assert CARD in flat(await ann.says(f"/start {payload}"))
    assert books.person().leaving_at is not None


async def test_another_chat_of_the_log_is_told_at_once_and_can_keep_it(
    town: Town, ann: Person, books: Books
) -> None:
    other = town.person("ann@discord")
    await joined(ann, other)
    await town.wait("1m")
    await goes(other)
    told = flat(await town.steer(":wait 1m"))
    assert "In another chat of yours with this log it was asked to delete everything" in told
    assert "is erased on Mon 12 Jan" in told
    assert "Everything of yours stays" in await ann.presses("Keep everything")
    assert books.person().leaving_at is None
    await goes(other)
    assert "Everything of yours stays" in await other.says("/start")
    assert "asked to delete everything" not in await town.steer(":wait 1h")


@pytest.mark.parametrize("how", ["/start", ":press Keep everything"])
async def test_everything_but_the_clubs_comes_back(town: Town, books: Books, how: str) -> None:
    ann = town.person("ann")
    await ann.starts()
    await founds(ann)
    bob = await joins(town, "bob")
    ann.withdraws()
    await ann.says(f"/log {STEADY}")
    before = books.folded()
    await goes(ann)
    assert aliases(books) == {"bob": False}
    await bob.says("/remind off")
    assert "07:00" not in await town.steer(":until 2026-01-10T12:00")
    assert "Everything of yours stays" in await ann.says(how)
    assert books.folded() == before
    assert books.person().leaving_at is None
    assert "two-leg raise" in flat(await town.steer(":until 2026-01-12T07:30"))
    assert "Everything of yours stays as it is" in flat((await ann.asks(KeepData()))[0].text)
    await town.wait("8d")
    assert books.events()


async def test_every_chat_of_the_log_hears_the_same_and_may_keep_it(
    town: Town, ann: Person, books: Books
) -> None:
    other = town.person("ann@discord")
    await joined(ann, other)
    await goes(ann)
    assert "is erased on Mon 12 Jan" in flat(await other.says("/today"))
    assert "Everything of yours stays" in await other.presses("Keep")
    assert "Mon 5 Jan" in await ann.says("/today")


async def test_nobody_is_joined_to_a_log_that_goes(town: Town, ann: Person, books: Books) -> None:
    other = town.person("ann@discord")
    await other.starts()
    code = await code_of(ann)
    await goes(ann)
    assert "Is that you?" not in await other.says(f"/link {code}")
    await ann.says("/start")
    await claimed(ann, other)
    await other.presses("Yes")
    await goes(other)
    await town.wait("1m")
    assert "That question is over" in await ann.presses("Join")
    assert books.members() == 2


async def test_the_last_instant_is_kept_to_the_second(town: Town, ann: Person, books: Books) -> None:
    await ann.says(f"/log {STEADY}")
    await goes(ann)
    await town.steer(":until 2026-01-12T06:59")
    await ann.says("/start")
    assert books.logs()
    await goes(ann)
    town.terminal.world.move_to(town.now.replace(day=19))
    assert "Hello" in await ann.says("/today")
    assert not books.logs()
    assert books.members() == 1


async def test_many_go_a_few_at_a_time(town: Town, books: Books) -> None:
    for number in range(5):
        person = town.person(f"runner{number}")
        await person.starts()
        await goes(person)
    await town.wait("7d")
    for _ in range(3):
        await town.wait("1h")
    assert books.members() == 0


async def test_the_board_does_not_show_who_goes_and_counts_them(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    bob = await joins(town, "bob")
    await ann.says("/challenge create Four weeks, from today for 4 weeks")
    await ann.presses("Announce")
    for person in (ann, bob):
        await person.says("/challenge join")
        await person.says(f"/log {STEADY}")
    await town.wait("5m")
    board = town.place("riverside")
    assert "bob" in board.text(PostKind.BOARD)
    assert "1 challenge" not in await bob.says("/delete")
    assert "You leave the challenge that is on" in flat(bob.heard)
    await bob.presses("Delete everything")
    await town.wait("5m")
    assert "bob" not in board.text(PostKind.BOARD)
    with books.unit() as tx:
        assert (tx.tally(1).kept, tx.tally(1).people) == (2, 2)


async def test_who_is_still_asked_questions_may_go_and_come_back_to_them(town: Town, books: Books) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    assert CARD in await goes(ann)
    assert "is erased" in flat(await ann.says("hello"))
    assert "Question 1" in await ann.says("/start")
    assert books.person().awaiting == "terms"
