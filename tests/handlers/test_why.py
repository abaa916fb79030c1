"""/why: the decision that matters most, what was decided beside it, and what differs by now."""

from core.domain.events import Begun, Event, FlagRaised, Logged, MorningAnswered, RedFlag
from core.domain.readiness import Reason, Standing, standing
from core.domain.state import Track, TrackState
from core.handlers.why import decisive
from core.speech.catalogue import Voice
from core.speech.say import why as say
from tests.handlers.runner import MONDAY, after, each_leg, member, steady, texts

VOICE = Voice()
BEGUN = Begun(MONDAY, TrackState("raise_one_step", target=10))
RAISE = Logged(MONDAY, "raise_one_step", each_leg(10), 0, 7)
SIT = Logged(MONDAY, "wall_sit", steady(30), 0, 7)


def track(*events: Event) -> Track | None:
    return decisive(member(BEGUN, *events).training)


def test_nothing_was_decided_before_the_first_log() -> None:
    assert track() is None
    assert "Nothing has been decided yet" in say.nothing(VOICE, ()).text


def test_the_raises_come_first_where_both_were_logged_on_a_day() -> None:
    assert track(RAISE, SIT) is Track.RAISES
    assert track(SIT, RAISE) is Track.RAISES


def test_the_last_track_logged_by_itself_is_told() -> None:
    sit = Logged(after(2), "wall_sit", steady(30), 0, 7)
    assert track(RAISE, sit) is Track.WALL_SIT


def test_a_stop_and_a_halt_are_told_before_anything_else() -> None:
    training = member(BEGUN, RAISE, FlagRaised(after(1), RedFlag.NUMB)).training
    stopped = decisive(training)
    assert stopped is not None
    assert training.latest[stopped].name == "A1 STOP"
    training = member(BEGUN, RAISE, MorningAnswered(after(1), 8)).training
    halted = decisive(training)
    assert halted is not None
    assert training.latest[halted].name == "A2 HALT"


def test_the_receipt_names_the_rule_what_was_beside_it_and_what_holds_now() -> None:
    one = member(BEGUN, RAISE, SIT)
    training, runner = one.training, one.settings.runner
    latest = training.latest
    rest = say.resting(VOICE, Standing("S4", send=False, reason=Reason.RACE))
    lines = texts(say.why(VOICE, latest[Track.RAISES], [latest[Track.WALL_SIT]], runner, rest))
    assert lines[0].startswith("A10 REPEAT")
    assert any(line.startswith("wall sit: A10 REPEAT. ") for line in lines)
    assert lines[-1].startswith("Rest before the race")


def test_nothing_is_added_where_today_is_as_decided() -> None:
    training = member(BEGUN, RAISE).training
    decision = training.latest[Track.RAISES]
    assert say.resting(VOICE, standing(training, after(2))) == ()
    assert say.changed(VOICE, decision, training.tracks[Track.RAISES]) == ()


def test_a_state_changed_since_the_decision_is_told() -> None:
    training = member(BEGUN, RAISE, Begun(after(1), TrackState("raise_two_floor", target=10))).training
    (line,) = say.changed(VOICE, training.latest[Track.RAISES], training.tracks[Track.RAISES])
    assert f"{VOICE.exercise('raise_two_floor')}, 3 × 10" in "".join(span.text for span in line)
