"""A challenge: told, seen before it is announced, joined, left, dated anew, ended, called off."""

import re

import pytest

from core.clubs import PostKind
from core.intents import (
    AnnounceChallenge,
    CancelChallenge,
    ChangeDates,
    CreateChallenge,
    DropChallenge,
    EndChallenge,
    EnterChallenge,
    LeaveChallenge,
    NewPeriod,
    OpenChallenge,
    ShowBoard,
    SubmitChallenge,
)
from tests.flows.books import Books
from tests.flows.riverside import (
    CLOSE,
    FOUR_WEEKS,
    PLACE,
    START,
    STEADY,
    challenge,
    club,
    joins,
    moved_in,
    until,
)
from tests.people import Person, Town, flat

CREATE = "/challenge create "


def posted(town: Town, kind: PostKind = PostKind.ANNOUNCED) -> str:
    """What stands in Riverside's place."""
    return flat(town.place(PLACE).text(kind))


async def test_a_line_is_shown_as_a_draft_that_nobody_else_sees_until_it_is_announced(town: Town) -> None:
    ann, bob = await club(town, "ann", "bob")
    heard = flat(await ann.says(CREATE + FOUR_WEEKS))
    assert "Four weeks, for Riverside: a draft" in heard
    assert "Mon 12 Jan to Sun 8 Feb, 28 days." in heard
    assert "Mon 9 Feb, 12:00" in heard
    assert ann.sees()[:3] == ["Announce", "Change", "Drop"]
    await town.wait("1h")
    assert posted(town) == ""
    assert "no challenge" in await bob.says("/challenge")
    await ann.says(CREATE + FOUR_WEEKS)
    await ann.presses("Announce")
    await town.wait("1m")
    assert "Four weeks, Riverside" in posted(town)
    assert town.place(PLACE).labels(PostKind.ANNOUNCED) == ["Join", "Near me"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("goal Together, from monday for 2 weeks, target 300", "Together to 300 kept sessions"),
        ("streak Spring, from 1 feb for 10 days", "in a row"),
        ("teams Derby, from 12 jan to 25 jan, teams North, South", "Teams: North and South."),
        ("Alone", "Mon 12 Jan to Sun 8 Feb, 28 days."),
    ],
)
async def test_every_kind_can_be_told_in_one_line(town: Town, line: str, told: str) -> None:
    (ann,) = await club(town, "ann")
    assert told in flat(await ann.says(CREATE + line))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Spring, from yesterday to 20 jan", "begins in the past"),
        ("Spring, for 91 days", "at most 90 days"),
        ("Spring, for 1 day", "at least 2 days"),
        ("Spring, from 20 jan to 12 jan", "ends before it begins"),
        ("Spring, from soon to later", "cannot read “soon” as a day"),
        ("goal Spring", "needs a target"),
        ("teams Spring", "names of the teams"),
        ("teams Spring, teams North", "are no teams"),
        ("consistency Spring, target 30", "neither"),
        ("goal Spring, target many", "is no target"),
        ("x" * 50, "1 to 40 letters"),
        ("see https://evil.example", "no links"),
        ("@everyone", "nobody addressed"),
    ],
)
async def test_what_is_not_understood_is_named_with_an_example_that_will_do(
    town: Town, line: str, named: str
) -> None:
    (ann,) = await club(town, "ann")
    heard = flat(await ann.says(CREATE + line))
    assert named in heard
    example = re.search(r"For example: (/challenge create .*?) Open the form", heard)
    assert example
    assert "a draft" in await ann.says(example[1])


async def test_the_form_opens_with_sensible_defaults_and_they_will_do(town: Town) -> None:
    (ann,) = await club(town, "ann")
    (form,) = await ann.asks(CreateChallenge())
    assert form.form is not None
    assert [field.value for field in form.form.fields] == [
        "Four weeks", "consistency", "2026-01-12", "2026-02-08", "",
    ]  # fmt: skip
    assert len(form.form.fields) <= 5, "a modal of Discord holds five"
    filled = tuple((field.name, field.value) for field in form.form.fields)
    (draft,) = await ann.asks(SubmitChallenge(1, 0, filled))
    assert "Mon 12 Jan to Sun 8 Feb, 28 days." in draft.text
    (again,) = await ann.asks(SubmitChallenge(1, 0, (("", form.form.example),)))
    assert again.text == draft.text, "its line says the same"


async def test_a_draft_is_changed_by_its_form_or_dropped(town: Town) -> None:
    (ann,) = await club(town, "ann")
    await ann.asks(CreateChallenge(FOUR_WEEKS))
    (form,) = await ann.asks(OpenChallenge(1, 1))
    assert form.form is not None
    assert form.form.fields[0].value == "Four weeks"
    answers = (
        ("name", "Spring"),
        ("kind", "goal"),
        ("start", "19 jan"),
        ("end", "2026-02-01"),
        ("aim", "90"),
    )
    (draft,) = await ann.asks(SubmitChallenge(1, 1, answers))
    assert "Spring, for Riverside" in draft.text
    assert "Mon 19 Jan to Sun 1 Feb, 14 days." in draft.text
    await ann.asks(DropChallenge(1))
    (gone,) = await ann.asks(AnnounceChallenge(1))
    assert "not there any more" in gone.text


async def test_one_challenge_at_a_time_is_announced_and_each_once(town: Town) -> None:
    (ann,) = await challenge(town, "ann")
    await ann.says(CREATE + "Another")
    assert "One challenge at a time" in await ann.presses("Announce")
    (again,) = await ann.asks(AnnounceChallenge(1))
    assert "announced already" in again.text
    await town.wait("1h")
    assert town.place(PLACE).arrived == 1


async def test_taking_part_counts_from_that_day_and_once(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    assert "already" in await bob.says("/challenge join")
    assert "2 take part." in posted(town)
    await joins(town, "cat")
    await town.wait("2m")
    assert "3 take part." in posted(town)
    assert "already" in await ann.says("/challenge join")


async def test_who_joins_late_is_ranked_after_three_planned_days(town: Town) -> None:
    await challenge(town, "ann")
    await until(town, "2026-01-19T09:00")
    bob = await joins(town, "bob")
    for day in range(19, 22):
        await bob.says(STEADY)
        near = flat(await bob.says("/challenge board"))
        assert ("not ranked yet" in near) is (day < 21), near
        await until(town, f"2026-01-{day + 1}T09:00")
    assert "1. bob 3 of 3" in posted(town, PostKind.BOARD)


async def test_a_team_is_chosen_before_taking_part(town: Town) -> None:
    ann, bob = await club(town, "ann", "bob")
    await ann.says(CREATE + "teams Derby, from 12 jan to 25 jan, teams North, South")
    await ann.presses("Announce")
    await bob.says("/challenge join")
    assert bob.sees()[:2] == ["North", "South"]
    assert "Your team: South." in flat(await bob.presses("South"))
    (forged,) = await ann.asks(EnterChallenge(1, 7))
    assert "For which team" in forged.text


async def test_leaving_asks_once_and_takes_the_row_away_at_once(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, START)
    await bob.says(STEADY)
    await town.wait("2m")
    assert "bob" in posted(town, PostKind.BOARD)
    assert "Leave Four weeks?" in await bob.says("/challenge leave")
    assert "bob" in posted(town, PostKind.BOARD)
    await bob.presses("Leave it")
    await town.wait("2m")
    assert "bob" not in town.place(PLACE).text()
    assert "take no part" in await bob.says("/challenge leave")
    assert "One takes part." in posted(town, PostKind.BOARD)
    assert "bob" not in await ann.says("/challenge")


@pytest.mark.slow
async def test_dates_change_until_it_starts(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    assert "other dates" in await ann.says("/challenge dates from 19 jan to 1 feb")
    await town.wait("2m")
    assert "From Mon 19 Jan to Sun 1 Feb." in posted(town)
    await until(town, "2026-01-19T20:00")
    assert posted(town, PostKind.STARTED)
    await bob.says(STEADY)
    assert "1 of 1" in await bob.says("/challenge board")
    assert "has begun" in await ann.says("/challenge dates from 26 jan to 1 feb")
    await until(town, "2026-02-02T12:00")
    assert posted(town, PostKind.CLOSING)


async def test_an_early_end_closes_at_noon_tomorrow(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    assert "not begun yet" in await ann.says("/challenge end")
    await until(town, "2026-01-15T18:00")
    await bob.says(STEADY)
    assert "closes Fri 16 Jan, 12:00" in flat(await ann.says("/challenge end"))
    await ann.presses("End today")
    await until(town, "2026-01-16T11:59")
    assert posted(town, PostKind.CLOSING) == ""
    await until(town, "2026-01-16T12:01")
    assert "Mon 12 Jan to Thu 15 Jan" in posted(town, PostKind.CLOSING)
    assert "bob 1 of 4" in posted(town, PostKind.CLOSING)


async def test_called_off_says_so_where_it_stood_and_nothing_new(town: Town) -> None:
    (ann,) = await challenge(town, "ann")
    await until(town, START)
    before = town.place(PLACE).arrived
    await ann.says("/challenge cancel")
    await ann.presses("Call it off")
    await until(town, "2026-03-01T12:00")
    assert town.place(PLACE).arrived == before
    assert "called off" in posted(town)
    assert "called off" in posted(town, PostKind.BOARD)
    assert town.place(PLACE).labels(PostKind.BOARD) == []


async def test_a_new_period_is_one_button_after_the_close(town: Town) -> None:
    (ann,) = await challenge(town, "ann")
    await until(town, CLOSE)
    await town.wait("1m")
    heard = flat(await ann.presses("New period"))
    assert "Mon 16 Feb to Sun 15 Mar, 28 days." in heard
    await ann.presses("Announce")
    await until(town, "2026-02-10T08:00")
    assert "From Mon 16 Feb to Sun 15 Mar." in posted(town)


async def test_what_only_captains_may_is_refused_to_others_and_changes_nothing(
    town: Town, books: Books
) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await ann.asks(CreateChallenge("Another"))
    stranger = await moved_in(town, "eve", "elsewhere")
    forged = (
        CreateChallenge("Mine"), OpenChallenge(1), OpenChallenge(1, 2),
        SubmitChallenge(1, 2, (("name", "x"),)),
        AnnounceChallenge(2), DropChallenge(2), ChangeDates("from 19 jan"), EndChallenge(1, sure=True),
        CancelChallenge(1, sure=True), NewPeriod(1), AnnounceChallenge(99), NewPeriod(2), DropChallenge(1),
    )  # fmt: skip
    before = books.everything()
    for intent in forged:
        for person in (bob, stranger):
            (message,) = await person.asks(intent)
            assert message.form is None
            assert "went wrong" not in message.text
    with books.unit() as tx:
        standing, draft = tx.challenge(1), tx.challenge(2)
    assert standing is not None
    assert standing.cancelled_at is None
    assert draft is not None
    assert draft.name == "Another"
    assert "Mine" not in books.everything()
    assert "Mine" not in before


async def test_a_stranger_learns_nothing_of_a_club_by_its_number(town: Town) -> None:
    await challenge(town, "ann")
    eve = await moved_in(town, "eve", "elsewhere")
    for intent in (ShowBoard(1), EnterChallenge(1), LeaveChallenge(1, sure=True), ShowBoard(77)):
        (message,) = await eve.asks(intent)
        assert "Riverside" not in message.text
        assert "ann" not in message.text


async def test_near_me_shows_two_above_and_two_below(town: Town) -> None:
    names = ("amy", "bob", "cat", "dan", "eve", "fay", "gus")
    people: list[Person] = await challenge(town, *names)
    await until(town, "2026-01-13T12:30")
    near = await people[3].says("/challenge board")
    assert [name for name in names if name in near] == ["bob", "cat", "dan", "eve", "fay"]
    await people[3].says(STEADY)
    near = flat(await people[3].says("/challenge board"))
    assert "1. dan 1 of 2 2. amy 0 of 1 2. bob 0 of 1" in near, "equal shares, equal rank"
    assert "cat" not in near
