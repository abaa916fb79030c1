"""/morning: what an answer means, and that every sore one opens the way to the red flags."""

import pytest

from core.domain.events import Begun, Cleared, Event, FlagRaised, Logged, MorningAnswered, RedFlag
from core.domain.fold import fold
from core.domain.state import TrackState
from core.intents import AnswerMorning, NoFlag, RaiseFlag, UndoLast
from core.records import Entry
from core.speech.catalogue import Voice
from core.speech.message import Audience
from core.speech.say import morning as say
from core.speech.say.morning import Meaning
from tests.handlers.runner import MONDAY, after, each_leg, intents, member, texts

VOICE = Voice()
ENTRY = Entry(41, 1, after(1))
LOAD = (
    Begun(MONDAY, TrackState("raise_one_step", target=10)),
    Logged(MONDAY, "raise_one_step", each_leg(10), 0, 7),
)


def morning(days: int, pain: int) -> MorningAnswered:
    return MorningAnswered(after(days), pain)


def came_to(*events: Event) -> Meaning:
    """Tell what the last of the events, a morning, came to."""
    *earlier, last = events
    assert isinstance(last, MorningAnswered)
    before = member(*earlier)
    return say.meaning(before.training, fold(before, [last]).training, last.day, last.pain)


@pytest.mark.parametrize(
    ("events", "meaning"),
    [
        ((morning(1, 0),), Meaning.CALM),
        ((morning(1, 2),), Meaning.CALM),
        ((morning(1, 3),), Meaning.CUT_BACK),
        ((morning(1, 5),), Meaning.CUT_BACK),
        ((morning(1, 6),), Meaning.HALT),
        ((morning(1, 4), morning(2, 2)), Meaning.REST_OVER),
        ((morning(1, 7), morning(2, 2)), Meaning.ONE_MORE),
        ((morning(1, 7), morning(2, 3)), Meaning.NOT_CALM),
        ((morning(1, 7), morning(2, 1), morning(3, 1)), Meaning.HALT_OVER),
        ((morning(1, 7), morning(2, 1), morning(4, 1)), Meaning.ONE_MORE),
        ((morning(1, 7), morning(9, 6)), Meaning.CLEARANCE),
        ((morning(1, 7), morning(9, 6), morning(10, 4)), Meaning.CLEARANCE),
        ((morning(1, 7), morning(9, 6), morning(10, 0)), Meaning.CLEARANCE_CALM),
        ((FlagRaised(after(1), RedFlag.CALF), morning(2, 0)), Meaning.STOPPED),
    ],
)
def test_an_answer_means_what_the_rules_make_of_it(events: tuple[Event, ...], meaning: Meaning) -> None:
    assert came_to(*LOAD, *events) is meaning


def test_a_morning_before_the_professional_agreed_does_not_count_as_calm() -> None:
    day = after(2)
    flag = FlagRaised(after(1), RedFlag.NIGHT)
    before = member(*LOAD, flag, Cleared(day))
    edited = member(*LOAD, flag, MorningAnswered(day, 0), Cleared(day))
    assert say.meaning(before.training, edited.training, day, 0) is Meaning.TWO_MORE


def test_the_question_offers_0_to_10_and_names_its_entry() -> None:
    question = say.question(VOICE, ENTRY)
    assert intents(question) == [AnswerMorning(pain, 41) for pain in range(11)]
    assert "not a diagnosis" in question.text


def test_a_number_off_the_scale_is_refused_with_the_limit() -> None:
    refused = say.out_of_range(VOICE, ENTRY, 11)
    assert refused.text == "A number from 0 to 10, please; 11 is outside that."
    assert AnswerMorning(10, 41) in intents(refused)


def test_an_old_question_asks_about_today_instead() -> None:
    stale = say.outdated(VOICE, ENTRY, Entry(44, 1, after(3)))
    assert "Tue 6 Jan" in stale.text
    assert intents(stale)[0] == AnswerMorning(0, 44)


@pytest.mark.parametrize("pain", range(11))
@pytest.mark.parametrize("meaning", list(Meaning))
def test_every_answer_is_private_undoable_and_from_3_on_asks_for_red_flags(
    pain: int, meaning: Meaning
) -> None:
    answer = say.answered(VOICE, ENTRY, pain, meaning, 1, 77)
    assert answer.audience is Audience.SELF
    assert UndoLast(77) in intents(answer)
    asked = [one for one in intents(answer) if isinstance(one, RaiseFlag | NoFlag)]
    flags = [*(RaiseFlag(flag, 41) for flag in RedFlag), NoFlag(41)]
    assert asked == (flags if pain >= 3 else [])


def test_the_second_sore_morning_in_three_weeks_sends_to_a_physio() -> None:
    first = say.answered(VOICE, ENTRY, 4, Meaning.CUT_BACK, 1, 77)
    second = say.answered(VOICE, ENTRY, 4, Meaning.CUT_BACK, 2, 77)
    assert "physio" not in first.text
    assert "worth seeing a physio" in second.text


def test_a_lower_answer_leads_to_the_undo_of_the_halt_of_the_same_morning() -> None:
    stands = say.halt_stands(VOICE, 7, 12)
    assert texts(stands)[0].startswith("This morning you answered 7")
    assert intents(stands)[0] == UndoLast(12)
