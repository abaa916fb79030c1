"""/history: every day as it was logged, within 80 columns and with nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from core.domain.chronicle import Page
from core.domain.events import Begun, Event, Logged, Session, Skipped, SkipReason
from core.domain.evidence import Decision
from core.domain.exercises import CATALOGUE
from core.domain.fold import fold
from core.domain.readiness import Standing
from core.domain.state import Control, SetLog, Side, Track, TrackState
from core.domain.training import Member
from core.intents import ShowHistory, ShowToday
from core.speech.catalogue import Voice
from core.speech.say import history as say
from tests.handlers.runner import MONDAY, after, each_leg, intents, steady, texts

VOICE = Voice()


def shown(*rows: Page) -> list[str]:
    return texts(say.history(VOICE, rows, 1, 1, after(7)))[1:]


def test_sides_and_marks_are_shown_as_logged() -> None:
    left = SetLog(12, Control.STEADY, Side.LEFT)
    right = SetLog(11, Control.WOBBLY, Side.RIGHT)
    lost = SetLog(9, Control.LOST, Side.RIGHT)
    log = Logged(MONDAY, "raise_one_step", (left, right, left, lost), 1, 7)
    assert shown(Page(MONDAY, logs=[log])) == [
        "Mon 5 Jan  load   one-leg raise, step 12/11w 12/9x · pain 1 · effort 7"
    ]


def test_a_skip_has_its_reason_and_a_morning_its_answer() -> None:
    skip = Page(after(2), skip=Skipped(after(2), SkipReason.TIRED), morning=1)
    assert shown(skip, Page(after(1), morning=4)) == [
        "Wed 7 Jan  skip   Tired · morning 1",
        "Tue 6 Jan         morning 4",
    ]


def test_a_flag_without_logs_is_a_stop() -> None:
    assert shown(Page(MONDAY, flagged=True)) == ["Mon 5 Jan  stop   warning sign"]


def test_a_light_day_is_called_light() -> None:
    log = Logged(MONDAY, "balance", steady(20, 2), 0, session=Session.LIGHT)
    assert shown(Page(MONDAY, logs=[log])) == ["Mon 5 Jan  light  one-leg balance 20 20 · pain 0"]


def decided(*events: Event) -> dict[Track, Decision]:
    found: dict[Track, Decision] = {}

    def heard(_: object, track: Track, __: Standing, decision: Decision) -> None:
        found[track] = decision

    fold(Member(), events, heard)
    return found


def test_the_decision_is_named_and_the_prescribed_weight_shown() -> None:
    log = Logged(MONDAY, "raise_one_step", each_leg(8), 0, 7)
    begun = Begun(MONDAY, TrackState("raise_one_step", target=8, tempo=1, kg=2))
    row = Page(MONDAY, logs=[log], decisions=decided(begun, log))
    first, second = shown(row)
    assert first.endswith("8/8 8/8 8/8 @ 2 kg · pain 0 · effort 7")
    assert second.strip() == "A10 REPEAT"


def test_the_weight_told_goes_before_the_one_prescribed() -> None:
    log = Logged(MONDAY, "raise_one_step", each_leg(8), 0, 7, kg=4)
    begun = Begun(MONDAY, TrackState("raise_one_step", target=8, tempo=1, kg=2))
    assert "@ 4 kg" in shown(Page(MONDAY, logs=[log], decisions=decided(begun, log)))[0]


def test_another_year_is_named_once() -> None:
    rows = [Page(after(0), morning=0), Page(after(-6), morning=0), Page(after(-7), morning=0)]
    assert [line for line in shown(*rows) if line.strip().isdecimal()] == ["2025"]


def test_the_pages_lead_to_their_neighbours() -> None:
    row = Page(MONDAY, morning=0)
    assert intents(say.history(VOICE, [row], 1, 3, MONDAY)) == [ShowHistory(2), ShowToday()]
    assert intents(say.history(VOICE, [row], 2, 3, MONDAY)) == [ShowHistory(1), ShowHistory(3), ShowToday()]
    assert intents(say.history(VOICE, [row], 3, 3, MONDAY)) == [ShowHistory(2), ShowToday()]


def test_an_empty_history_says_so_kindly() -> None:
    assert "Nothing is logged yet" in say.history(VOICE, [], 1, 1, MONDAY).text


logs = st.builds(
    lambda name, counts, pain: Logged(MONDAY, name, tuple(SetLog(one) for one in counts), pain, 7),
    st.sampled_from(sorted(CATALOGUE)),
    st.lists(st.integers(0, 60), min_size=1, max_size=6),
    st.none() | st.integers(0, 10),
)


@given(st.lists(logs, min_size=1, max_size=5))
def test_no_exercise_is_lost_and_no_line_wider_than_80_columns(logged: list[Logged]) -> None:
    lines = shown(Page(MONDAY, logs=logged, morning=2))
    assert max(map(len, lines)) <= 80
    said = " ".join(lines)
    assert all(VOICE.exercise(one.exercise, "short") in said for one in logged)
