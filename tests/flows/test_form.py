"""The form: what was really done, field by field."""

from datetime import timedelta

import pytest

from core.domain.events import Logged, Skipped, SkipReason
from core.domain.exercises import CATALOGUE
from core.domain.scales import EFFORTS, PAINS
from core.domain.state import Control, SetLog, Side
from core.intents import OpenAdjust, SubmitAdjust
from core.reading.logline import LogWords, read_log
from core.speech.act import decode
from core.speech.catalogue import Voice
from tests.flows.books import Books
from tests.people import Person, Town

LONGEST_LABEL = 45  # characters, as in the narrowest window in use
STEADY = "10 10 10 steady pain 0 effort 7"


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


async def test_the_form_logs_what_was_really_done(ann: Person) -> None:
    await ann.presses("Adjust")
    for answer in ("10 10 9 steady", "30 30 30 steady", "", "1", "7"):
        await ann.says(answer)
    assert "two-leg raise on the floor: 10 10 9" in ann.heard
    assert "Short of 10 today. The same again." in ann.heard


async def test_pain_and_effort_are_chosen_from_their_scales(ann: Person) -> None:
    (message,) = await ann.asks(OpenAdjust(0))
    assert message.form is not None
    offered = {field.name: [one.value for one in field.choices] for field in message.form.fields}
    assert (offered["pain"], offered["effort"]) == ([str(n) for n in PAINS], [str(n) for n in EFFORTS])
    assert {name for name, values in offered.items() if not values} == set(offered) - {"pain", "effort"}
    assert "0, none" in [one.label for field in message.form.fields for one in field.choices]


async def test_a_title_and_a_label_of_the_form_fit_a_small_window(ann: Person) -> None:
    (message,) = await ann.asks(OpenAdjust(0))
    assert message.form is not None
    words = [message.form.title, *(field.label for field in message.form.fields)]
    names = [Voice().text("log-field", exercise=Voice().exercise(one)) for one in CATALOGUE]
    assert max(map(len, (*words, *names))) <= LONGEST_LABEL


async def test_a_choice_is_taken_by_its_words_or_its_number(ann: Person, books: Books) -> None:
    await ann.presses("Adjust")
    for answer in ("10 10 9 steady", "", ""):
        await ann.says(answer)
    assert "0, none · 2, slight" in await ann.town.terminal.prompt()
    await ann.says("2, Slight")
    await ann.says("8")
    assert {(one.pain, one.effort) for one in books.logs()} == {(2, 8)}


async def test_a_command_leaves_an_open_form_and_is_heard(ann: Person) -> None:
    await ann.presses("Adjust")
    await ann.says("10 10 9 steady")
    assert "Stop sign." in await ann.says("/stop")
    assert "two-leg" not in await ann.says("/history")


async def test_pain_alone_in_the_form_counts(ann: Person, books: Books) -> None:
    await ann.says(STEADY)
    assert "Is any of these true as well?" in await sends(ann, pain="7")
    assert books.folded().training.halted
    assert [(one.pain, one.effort) for one in books.logs()] == [(7, 7)]


async def test_effort_alone_in_the_form_counts(ann: Person, books: Books) -> None:
    await ann.says("10 10 10 steady")
    assert "Any pain" in await sends(ann, effort="9")
    assert [(one.pain, one.effort) for one in books.logs()] == [(None, 9)]


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
    assert {(one.pain, one.effort) for one in books.logs()} == {(0, 6)}


async def test_a_form_of_yesterday_is_of_yesterday(town: Town, ann: Person, books: Books) -> None:
    adjust = decode(ann.act("Adjust"))
    assert isinstance(adjust, OpenAdjust)
    await town.wait("1d")
    await ann.asks(SubmitAdjust(adjust.entry, (("raise_two_floor", "9 9 9 steady"),)))
    assert [one.day for one in books.logs()] == [town.now.date() - timedelta(days=1)]


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
    before = {one.exercise: by_leg(one) for one in books.logs()}
    opened = await opens(ann)
    heard = await sends(ann, **{name: text for name, text in opened.items() if name in before})
    assert "Logged, Mon 5 Jan" in heard
    assert {one.exercise: by_leg(one) for one in books.logs()} == before


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
    assert [one.control for log in books.logs() for one in log.sets] == controls
    assert ("How were the sets?" in heard) == (None in controls)


async def test_a_walk_opens_in_the_unit_in_which_it_is_read(town: Town, ann: Person, books: Books) -> None:
    await ann.says("done, pain 0, effort 7")
    await town.wait("2d")
    walk = (await opens(ann))["soleus_walk"]
    assert walk == "3m 3m 3m"
    await sends(ann, soleus_walk=walk)
    assert [one.count for one in books.logs()[-1].sets] == [10, 10, 10]


async def test_an_answer_that_is_not_understood_is_named_as_it_was_asked_and_the_rest_is_kept(
    ann: Person, books: Books
) -> None:
    before = books.ledger()
    heard = await sends(ann, raise_two_floor="abc", wall_sit="30 30 30 steady", pain="2", effort="7")
    assert "two-leg raise on the floor: I did not understand “abc”." in heard
    assert "as a line: /log sit 30 30 30 steady, pain 2, effort 7" in heard
    assert "raise_two" not in heard
    assert books.ledger() == before


async def test_a_form_that_was_not_understood_is_opened_again_by_its_button(ann: Person) -> None:
    wrong = SubmitAdjust(0, (("raise_two_floor", "abc"),))
    (message,) = await ann.asks(wrong)
    (button,) = (one for row in message.rows for one in row)
    assert button.label == "Open the form"
    (again,) = await ann.asks(button.intent)
    assert again.form is not None


async def test_answers_that_contradict_each_other_are_given_back_whole(ann: Person) -> None:
    heard = await sends(ann, raise_two_floor="10 10 10 pain 2", pain="7")
    assert "/log two floor 10 10 10 pain 2, pain 7" in heard


async def test_the_line_of_a_form_is_read_as_what_the_form_opens_with(ann: Person) -> None:
    (message,) = await ann.asks(OpenAdjust(0))
    assert message.form is not None
    words = read_log(message.form.example, ann.town.now.date())
    assert isinstance(words, LogWords)
    assert [one.exercise for one in words.groups] == [one.name for one in message.form.fields if one.value]


async def test_only_the_first_sets_of_a_form_tell_how_they_are_marked(ann: Person) -> None:
    (message,) = await ann.asks(OpenAdjust(0))
    assert message.form is not None
    assert [bool(one.hint) for one in message.form.fields] == [True, False, False, False, False]
    await ann.presses("Adjust")
    assert "Repetitions, set by set. A w marks a wobbly set" in await ann.town.terminal.prompt()
