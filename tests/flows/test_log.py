"""Logging: one line, one tap or the form, and the questions that are left."""

from datetime import timedelta

import pytest

from core.domain.events import Logged, MorningAnswered, Skipped, SkipReason
from core.domain.state import Control, SetLog, Side
from core.handlers.recording import MOST_SETS_A_DAY
from core.intents import OpenAdjust, SubmitAdjust
from core.speech.act import decode
from tests.flows.books import Books
from tests.people import Person, Town

STEADY = "10 10 10 steady pain 0 effort 7"


def logs(books: Books) -> list[Logged]:
    return [one for one in books.events() if isinstance(one, Logged)]


async def sends(person: Person, **answers: str) -> str:
    """Send the form of today with these answers alone; return what was heard."""
    messages = await person.asks(SubmitAdjust(0, tuple(answers.items())))
    return "\n".join(message.text for message in messages)


async def opens(person: Person) -> dict[str, str]:
    """Open the form of today; return what each field opens with."""
    (message,) = await person.asks(OpenAdjust(0))
    assert message.form is not None
    return {field.name: field.value for field in message.form.fields}


def by_leg(log: Logged) -> list[list[SetLog]]:
    """A log's sets, each leg's in order."""
    return [[one for one in log.sets if one.side is leg] for leg in (None, *Side)]


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


async def test_the_form_logs_what_was_really_done(ann: Person) -> None:
    await ann.presses("Adjust")
    for answer in ("10 10 9 steady", "30 30 30 steady", "", "1", "7"):
        await ann.says(answer)
    assert "two-leg raise on the floor: 10 10 9" in ann.heard
    assert "Short of 10 today. The same again." in ann.heard


async def test_a_command_leaves_an_open_form_and_is_heard(ann: Person) -> None:
    await ann.presses("Adjust")
    await ann.says("10 10 9 steady")
    assert "Stop sign." in await ann.says("/stop")
    assert "two-leg" not in await ann.says("/history")


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


async def test_pain_alone_in_the_form_counts(ann: Person, books: Books) -> None:
    await ann.says(STEADY)
    assert "Is any of these true as well?" in await sends(ann, pain="7")
    assert books.folded().training.halted
    assert [(one.pain, one.effort) for one in logs(books)] == [(7, 7)]


async def test_effort_alone_in_the_form_counts(ann: Person, books: Books) -> None:
    await ann.says("10 10 10 steady")
    assert "Any pain" in await sends(ann, effort="9")
    assert [(one.pain, one.effort) for one in logs(books)] == [(None, 9)]


async def test_pain_and_effort_told_together_are_both_taken_whatever_was_known(
    ann: Person, books: Books
) -> None:
    await ann.says("10 10 10 steady pain 0")
    await ann.says("pain 4 effort 8")
    assert [(one.pain, one.effort) for one in logs(books)] == [(4, 8)]


async def test_the_default_of_both_questions_never_lowers_a_pain_that_was_told(
    ann: Person, books: Books
) -> None:
    await ann.says("10 10 10 steady")
    default = decode(ann.act("No pain, as planned"))
    await ann.presses("pain 2")
    await ann.asks(default)
    assert [(one.pain, one.effort) for one in logs(books)] == [(2, 7)]


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


async def test_pain_alone_in_the_form_of_a_day_without_logs_is_refused_in_words(ann: Person) -> None:
    assert "Nothing is logged for Mon 5 Jan" in await sends(ann, pain="7")


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({"raise_two_floor": "skip"}, "I found no sets"),
        ({"raise_two_floor": "done"}, "I found no sets"),
        ({"raise_two_floor": "yesterday 10 10 10"}, "Sun 4 Jan"),
        ({"raise_two_floor": "10 10 10 pain 2", "pain": "7"}, "said twice"),
    ],
)
async def test_what_the_form_cannot_take_is_named_and_nothing_is_written(
    ann: Person, books: Books, answers: dict[str, str], named: str
) -> None:
    before = books.ledger()
    assert named in await sends(ann, **answers)
    assert books.ledger() == before


async def test_the_form_takes_a_skip_and_a_day_done_as_a_line_does(ann: Person, books: Books) -> None:
    assert "is skipped" in await sends(ann, skip="tired")
    assert books.events()[-1] == Skipped(ann.town.now.date(), SkipReason.TIRED)
    await ann.says("/undo")
    await sends(ann, done="as planned", pain="0", effort="6")
    assert {(one.pain, one.effort) for one in logs(books)} == {(0, 6)}


async def test_a_form_of_yesterday_is_of_yesterday(town: Town, ann: Person, books: Books) -> None:
    adjust = decode(ann.act("Adjust"))
    assert isinstance(adjust, OpenAdjust)
    await town.wait("1d")
    await ann.asks(SubmitAdjust(adjust.entry, (("raise_two_floor", "9 9 9 steady"),)))
    assert [one.day for one in logs(books)] == [town.now.date() - timedelta(days=1)]


async def test_done_with_pain_after_all_was_logged_answers_for_what_was_logged(
    ann: Person, books: Books
) -> None:
    await ann.presses("Done as planned")
    await ann.says("done, pain 7")
    assert {one.pain for one in logs(books)} == {7}
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
    assert all(len(one.sets) <= MOST_SETS_A_DAY for one in logs(books))
    assert all(one.exercise == "raise_two_floor" for one in logs(books)), "nothing of the line was written"


@pytest.mark.parametrize(
    "line",
    [
        STEADY,
        "10 10 9w, sit 30 30 22x, pain 0, effort 7",
        "one floor 9/8 9/7 steady pain 0 effort 7",
        "one floor left 9 9 8 right 9 8 8 steady pain 1 effort 7",
        "one floor left 9 9 8 right 9 8 steady pain 1 effort 7",
        "one floor right 8w 8 pain 1 effort 7",
        "walk 12 13 11 ft steady pain 0 effort 7",
    ],
)
async def test_the_form_sent_as_it_opened_changes_nothing_and_asks_nothing(
    ann: Person, books: Books, line: str
) -> None:
    await ann.says(line)
    before = {one.exercise: by_leg(one) for one in logs(books)}
    opened = await opens(ann)
    heard = await sends(ann, **{name: text for name, text in opened.items() if name in before})
    assert "Logged, Mon 5 Jan" in heard
    assert {one.exercise: by_leg(one) for one in logs(books)} == before


@pytest.mark.parametrize(
    ("line", "typed", "controls"),
    [
        ("10 10 10 steady pain 0 effort 7", "10 10 9", [Control.STEADY, Control.STEADY, None]),
        ("10 10 10w pain 0 effort 7", "10 10 10", [Control.STEADY, Control.STEADY, None]),
        ("10 10 10 pain 0 effort 7", "10 10 10", [None] * 3),
        ("10 10 10 steady pain 0 effort 7", "10 10x", [Control.STEADY, Control.LOST]),
        ("10 10 10 steady pain 0 effort 7", "10 10 10 wobbly", [Control.WOBBLY] * 3),
    ],
)
async def test_in_the_form_a_steady_set_left_as_it_was_stays_steady_and_what_changed_is_asked(
    ann: Person, books: Books, line: str, typed: str, controls: list[Control | None]
) -> None:
    await ann.says(line)
    heard = await sends(ann, raise_two_floor=typed)
    assert [one.control for log in logs(books) for one in log.sets] == controls
    assert ("How were the sets?" in heard) == (None in controls)
