"""Logging: one line, one tap or the form, and the questions that are left."""

import pytest

from core.domain.events import MorningAnswered, Skipped, SkipReason
from core.handlers.recording import MOST_SETS_A_DAY
from core.speech.act import decode
from tests.flows.books import Books
from tests.people import Person, Town

STEADY = "10 10 10 steady pain 0 effort 7"


async def test_done_as_planned_takes_two_taps_and_says_why(ann: Person) -> None:
    await ann.presses("Done as planned")
    heard = await ann.presses("No pain, as planned")
    assert "two-leg raise on the floor: 10 10 10" in heard
    assert "Good, controlled sets. One more session like this and we add two reps." in heard
    assert ann.sees() == ["Undo", "Why"]


async def test_a_line_without_a_mark_asks_how_it_was_then_pain_and_effort(ann: Person) -> None:
    assert "How were the sets?" in await ann.says("/log 10 10 10")
    assert "Any pain" in await ann.presses("Wobbly")
    await ann.presses("pain 0")
    assert "A little wobbly. The same again, until it is smooth." in await ann.presses("effort 7")


async def test_one_mark_makes_the_others_steady(ann: Person) -> None:
    heard = await ann.says("10 10 7x pain 0 effort 7")
    assert "10 10 7x" in heard
    assert "Control went at 7, so 7 clean reps is the target." in heard


async def test_several_exercises_in_a_line_share_pain_and_effort(ann: Person) -> None:
    heard = await ann.says("/log raise 3x12 steady, sit 40 40 35 steady, pain 1, effort 7")
    assert "two-leg raise on the floor: 12 12 12" in heard
    assert "soleus wall sit: 40 40 35" in heard


async def test_a_line_may_tell_of_yesterday(town: Town, ann: Person) -> None:
    await town.wait("1d")
    assert "Mon 5 Jan" in await ann.says("yesterday 3x10 steady no pain effort 7")
    assert "Mon 5 Jan  load   two-leg raise, floor 10 10 10" in await ann.says("/history")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("/log 1000 1000", "at most 100 reps"),
        ("/log -3 10", "below zero"),
        ("/log 10 10 pain 11", "0–10"),
        ("/log 10 @400kg", "at most 300 kg"),
        ("/log bananas 10", "bananas"),
        ("/log 2025-12-01 10 10", "at most 7 days back"),
    ],
)
async def test_what_cannot_be_is_refused_with_its_limit_and_an_example(
    ann: Person, line: str, named: str
) -> None:
    heard = await ann.says(line)
    assert named in heard
    assert "For example:" in heard
    assert "two-leg" not in await ann.says("/history")


async def test_sets_of_one_exercise_on_one_day_join_one_log(ann: Person) -> None:
    await ann.says("10 10 steady pain 0 effort 7")
    assert "two-leg raise on the floor: 10 10 10" in await ann.says("raise 10 steady pain 0 effort 7")


async def test_sets_without_a_name_are_asked_back_once_all_is_logged(ann: Person) -> None:
    await ann.presses("Done")
    await ann.presses("No pain")
    heard = await ann.says("12 12 12 steady")
    assert "All that was planned for that day is logged. Name the exercise to add “12 12 12”." in heard
    assert "10 10 10\n" in await ann.says("/today")


async def test_the_plan_shown_is_the_plan_logged(ann: Person) -> None:
    done = ann.act("Done as planned")
    await ann.says("/kit -wall")
    ann.town.terminal.world.screen.buttons = (("Done as planned", done),)
    assert "The plan changed since that message." in await ann.presses("Done")


async def test_somebody_elses_button_changes_nothing(town: Town, ann: Person) -> None:
    done = ann.act("Done as planned")
    ben = town.person("ben")
    await ben.starts()
    town.terminal.world.screens["ben"].buttons = (("Done", done),)
    assert "belongs to somebody else" in await ben.presses("Done")
    assert "New today" in await ann.says("/today")
    assert "two-leg" not in await ann.says("/history")


async def test_pain_and_effort_told_together_are_both_taken_whatever_was_known(
    ann: Person, books: Books
) -> None:
    await ann.says("10 10 10 steady pain 0")
    await ann.says("pain 4 effort 8")
    assert [(one.pain, one.effort) for one in books.logs()] == [(4, 8)]


async def test_the_default_of_both_questions_never_lowers_a_pain_that_was_told(
    ann: Person, books: Books
) -> None:
    await ann.says("10 10 10 steady")
    default = decode(ann.act("No pain, as planned"))
    await ann.presses("pain 2")
    await ann.asks(default)
    assert [(one.pain, one.effort) for one in books.logs()] == [(2, 7)]


@pytest.mark.parametrize("pain", [2, 3])
@pytest.mark.parametrize(
    "lines",
    [
        ("10 10 10 steady pain {} effort 7",),
        ("done pain {} effort 7",),
        (STEADY, "pain {}"),
        ("10 10 10 steady", ":pain {}"),
        ("10 10 10", "pain {}"),
    ],
)
async def test_a_pain_of_3_asks_for_red_flags_however_it_was_told(
    ann: Person, lines: tuple[str, ...], pain: int
) -> None:
    for line in lines:
        told = line.format(pain)
        await (ann.presses(told[1:]) if told.startswith(":") else ann.says(told))
    assert ("Is any of these true as well?" in ann.heard) == (pain >= 3)


async def test_done_with_pain_after_all_was_logged_answers_for_what_was_logged(
    ann: Person, books: Books
) -> None:
    await ann.presses("Done as planned")
    await ann.says("done, pain 7")
    assert {one.pain for one in books.logs()} == {7}
    assert books.folded().training.halted


async def test_a_skip_for_pain_that_was_told_is_not_asked_again(ann: Person, books: Books) -> None:
    await ann.says("skip pain 4")
    today = ann.town.now.date()
    assert books.events()[-2:] == [Skipped(today, SkipReason.PAIN), MorningAnswered(today, 4)]


MANY = " ".join(["9"] * 10)


@pytest.mark.parametrize(
    "lines",
    [
        ("; ".join(f"two floor {MANY}" for _ in range(3)) + " steady",),
        (f"two floor {MANY} steady", f"two floor {MANY} steady", "two floor 9 steady"),
        (f"two floor {MANY} steady", f"two floor {MANY} steady; sit 30; two floor 9 steady"),
    ],
)
async def test_no_log_ever_holds_more_sets_than_a_day_may(
    ann: Person, books: Books, lines: tuple[str, ...]
) -> None:
    *_, last = [await ann.says(line) for line in lines]
    assert f"at most {MOST_SETS_A_DAY} sets" in last
    assert "two-leg raise on the floor" in last
    assert all(len(one.sets) <= MOST_SETS_A_DAY for one in books.logs())
    assert all(one.exercise == "raise_two_floor" for one in books.logs()), "nothing of the line was written"
