"""What stands in a place: once each, changed in place, with nobody who left, closed at noon."""

import asyncio
from datetime import timedelta

import pytest

from core.clubs import PostKind
from core.coach import Coach
from core.errands import Carried, Posting, Sent
from tests.flows.books import Books
from tests.flows.riverside import CLOSE, PLACE, START, STEADY, challenge, joins, until
from tests.people import Town, flat

ALL = [
    PostKind.ANNOUNCED,
    PostKind.STARTED,
    PostKind.BOARD,
    PostKind.MIDWAY,
    PostKind.CLOSING,
    PostKind.RESULTS,
]


def board(town: Town, place: str = PLACE) -> str:
    """The live board as it stands."""
    return flat(town.place(place).text(PostKind.BOARD))


def kinds(town: Town, place: str = PLACE) -> list[PostKind]:
    """The kinds of all that stands in a place, each as often as it is there."""
    return sorted((one.kind for one in town.place(place).posts), key=list(PostKind).index)


async def test_each_kind_comes_once_to_each_place_and_the_file_is_the_same_in_both(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await ann.says("/club settings quiet off")
    code = (await ann.says("/club connect")).split()
    dan = town.person("dan@discord")
    dan.enters("runners")
    await dan.starts()
    await dan.says("/remind off")
    token = next(word for word in code if "-" in word and len(word) == 9)
    assert "Riverside" in await dan.says(f"/club connect {token}")
    await until(town, "2026-02-10T12:00")
    for place in (PLACE, "runners@discord"):
        counted = {kind: kinds(town, place).count(kind) for kind in ALL}
        renewed = counted.pop(PostKind.BOARD)
        assert counted == dict.fromkeys(counted, 1), place
        assert renewed >= 1
    here, there = (town.place(place).message(PostKind.RESULTS) for place in (PLACE, "runners@discord"))
    assert here.document == there.document
    assert here.document is not None
    assert here.document.name == "four-weeks-results.csv"
    assert here.silent


async def test_the_board_changes_in_place_as_sets_are_logged_edited_and_taken_back(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, START)
    arrived = town.place(PLACE).arrived
    await ann.says(STEADY)
    await town.wait("2m")
    assert "1. ann 1 of 1" in board(town)
    await ann.says("/undo")
    await town.wait("2m")
    assert "1. ann" not in board(town)
    await ann.says(STEADY)
    await until(town, "2026-01-13T12:05")
    assert "1. ann 1 of 1" in board(town)
    assert "bob 0 of 1" in flat(await bob.says("/challenge board")), "missed from the turn on"
    assert town.place(PLACE).arrived == arrived


async def test_more_sets_than_planned_change_nothing_and_no_message_is_sent_for_it(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await until(town, START)
    await ann.says(STEADY)
    await town.wait("2m")
    changed, said = town.place(PLACE).changed, board(town)
    await ann.says("/log sit 30 30 30 steady")
    await town.wait("5m")
    assert (town.place(PLACE).changed, board(town)) == (changed, said)


async def test_a_board_that_somebody_deleted_is_posted_anew(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await until(town, "2026-01-14T20:00")
    town.place(PLACE).loses(PostKind.BOARD)
    town.place(PLACE).loses(PostKind.STARTED)
    await ann.says(STEADY)
    await town.wait("2m")
    assert "1. ann 1 of 3" in board(town)
    assert PostKind.STARTED not in kinds(town), "said once"


async def test_the_board_comes_anew_each_week_and_the_old_one_says_no_name(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await until(town, START)
    await ann.says(STEADY)
    await until(town, "2026-01-18T18:30")
    both = [one.seen.said for one in town.place(PLACE).posts if one.kind is PostKind.BOARD]
    assert len(both) == 2
    assert "further below" in both[0]
    assert "ann" not in both[0]
    assert "ann" in both[1]


@pytest.mark.slow
async def test_a_quiet_club_hears_of_the_beginning_the_board_and_the_end_alone(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    assert "quiet" in flat(await ann.says("/club settings quiet on")).lower()
    await until(town, CLOSE)
    await town.wait("1h")
    assert kinds(town) == [PostKind.CLOSING, PostKind.RESULTS, PostKind.ANNOUNCED, PostKind.BOARD]


async def test_what_is_logged_after_the_close_moves_nothing(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await until(town, "2026-02-09T11:58")
    await ann.says("/log 7 feb 10 10 10 steady pain 0 effort 7")
    await until(town, "2026-02-09T12:03")
    closing = flat(town.place(PLACE).text(PostKind.CLOSING))
    assert "1. ann 1 of" in closing
    changed = town.place(PLACE).changed
    await ann.says("/log 6 feb 10 10 10 steady pain 0 effort 7")
    await town.wait("2h")
    assert flat(town.place(PLACE).text(PostKind.CLOSING)) == closing
    assert town.place(PLACE).changed <= changed + 2, "no more than what the close itself changes"


async def test_the_close_comes_once_after_a_time_in_which_nobody_was_there(town: Town, books: Books) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, "2026-02-07T20:00")
    await bob.says(STEADY)
    town.terminal.world.move_to(town.now + timedelta(days=4))
    await town.wait("1h")
    assert kinds(town).count(PostKind.CLOSING) == kinds(town).count(PostKind.RESULTS) == 1
    assert "1. bob 1 of 24" in flat(town.place(PLACE).text(PostKind.CLOSING))
    assert ann.name in books.everything()


@pytest.mark.slow
async def test_who_leaves_the_club_vanishes_from_every_board_old_ones_too(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, START)
    await bob.says(STEADY)
    await until(town, "2026-02-09T12:30")
    assert "bob" in town.place(PLACE).text(PostKind.CLOSING)
    document = town.place(PLACE).message(PostKind.RESULTS).document
    assert document is not None
    assert b"bob" in document.data
    await bob.says("/club leave")
    await bob.presses("Yes, leave")
    await town.wait("10m")
    assert "bob" not in town.place(PLACE).text()
    document = town.place(PLACE).message(PostKind.RESULTS).document
    assert document is not None
    assert b"bob" not in document.data
    assert "one planned session" in flat(town.place(PLACE).text(PostKind.CLOSING)), ann.name


async def test_a_pause_over_half_of_the_days_is_shown_unranked(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, START)
    await ann.says(STEADY)
    await bob.says(STEADY)
    await bob.says("/pause holiday 20d")
    await until(town, "2026-01-20T13:00")
    assert "1. ann 1 of 7 – bob" in board(town)
    assert "paused" in board(town)
    assert "not ranked" in await bob.says("/challenge board")


async def test_odd_logs_are_shown_to_captains_alone(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, "2026-01-15T20:00")
    for day in ("13 jan", "14 jan", "15 jan"):
        await bob.says(f"/log {day} 10 10 10 steady pain 0 effort 7")
    assert "bob" in await ann.says("/challenge")
    assert "odd" in ann.heard
    assert "odd" not in await bob.says("/challenge")
    await until(town, "2026-02-10T12:00")
    assert "odd" not in town.place(PLACE).text()


async def test_a_place_that_was_shut_rests_and_its_posts_come_when_it_is_open(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await ann.says(":shut riverside")
    await until(town, "2026-01-13T20:00")
    assert kinds(town) == [PostKind.ANNOUNCED]
    await bob.says(STEADY)
    await town.wait("1h")
    assert kinds(town) == [PostKind.ANNOUNCED]


async def test_where_the_club_left_no_name_stands_whatever_it_wrote_there(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, START)
    await bob.says(STEADY)
    await until(town, "2026-02-09T12:30")
    square = town.place(PLACE)
    assert "bob" in square.text(PostKind.CLOSING)
    await ann.says("/club disconnect")
    assert "Riverside has ended" in await ann.presses("Yes")
    await ann.says("/club create Hill")
    before = square.changed
    await town.wait("2m")
    assert square.changed <= before + 3, "one a minute"
    await town.wait("10m")
    assert "bob" not in square.text()
    words = ("Riverside is not in this place any more.", "The board of Four weeks stands further below now.")
    assert {one.seen.said for one in square.posts} == {*words}
    assert not any(one.message.document or one.message.picture for one in square.posts)


async def test_once_it_is_over_nothing_that_stands_lets_anybody_join(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await until(town, START)
    await ann.says(STEADY)
    started = town.place(PLACE).message(PostKind.STARTED)
    assert [one.label for row in started.rows for one in row][:1] == ["Join"]
    await ann.says("/challenge end")
    await ann.presses("End")
    await town.wait("10m")
    assert "Mon 12 Jan" in flat(town.place(PLACE).text(PostKind.STARTED))
    assert "8 Feb" not in town.place(PLACE).text()
    await until(town, "2026-01-13T12:30")
    labels = {one.label for post in town.place(PLACE).posts for row in post.message.rows for one in row}
    assert labels <= {"Near me", "New period"}
    assert PostKind.MIDWAY not in kinds(town)


async def test_two_workers_racing_post_each_message_once(town: Town) -> None:
    await challenge(town, "ann", "bob")
    sent: list[Posting] = []

    async def works(coach: Coach) -> None:
        while carried := await coach.collect("console", town.now, 3):
            await coach.settle([(one, taken(one)) for one in carried], town.now)

    def taken(one: Carried) -> Sent:
        if isinstance(one, Posting):
            sent.append(one)
        return Sent(one.key)

    for _ in range(48):
        town.terminal.world.move_to(town.now + timedelta(hours=19))
        await asyncio.gather(town.coach.tick(town.now), town.coach.tick(town.now))
        await asyncio.gather(works(town.coach), works(town.coach), works(town.coach))
    new = [(one.post.kind, one.post.times) for one in sent if not one.post.memo]
    assert len(new) == len(set(new))
    assert {kind for kind, _ in new} == {*PostKind} - {PostKind.ANNOUNCED}


@pytest.mark.parametrize("again", [False, True])
async def test_a_late_joiner_is_measured_from_that_day(town: Town, again: bool) -> None:
    ann, _ = await challenge(town, "ann", "bob")
    await until(town, "2026-01-26T09:00")
    cat = await joins(town, "cat")
    if again:
        await cat.says("/challenge leave")
        await cat.presses("Leave it")
        await cat.says("/challenge join")
    for day in range(26, 30):
        await cat.says(STEADY)
        await until(town, f"2026-01-{day + 1}T09:00")
    assert "1. cat 4 of 4" in board(town), ann.name
