"""The one-leg test: its result read, and where it places somebody, at the start or anew."""

import re

from core.diary import Diary
from core.domain.events import Begun
from core.domain.exercises import Measure
from core.domain.ladder import EASED_SETS, RUNGS
from core.domain.placement import Placement, place
from core.domain.state import Track, TrackState, track_of
from core.domain.training import Training
from core.intents import Onboard
from core.reading.amounts import MOST
from core.reading.text import plain
from core.speech.message import Message
from core.speech.say import onboarding as say

MOST_RAISES = MOST[Measure.REPS]
# What the buttons answer: under or at least ten on two legs, one to five, twelve or more on one.
PRESSED = {
    "skip": Placement(),
    "few": Placement(0, 0),
    "ten": Placement(0, 10),
    "some": Placement(1),
    "most": Placement(12),
}
_COUNTED = r"([0-9]{1,4})(?: ?(?:reps?|raises?|wdh\.?|wiederholung(?:en)?|mal|repetici(?:on|ones)|veces))?"
_COUNTS = re.compile(rf"{_COUNTED}(?:(?: ?[,;/] ?| ){_COUNTED})?")


def read_result(text: str, *, both_legs: bool = False) -> Placement | None:
    """Read a button's answer or typed counts, None where neither: ``8``; ``9 8`` for both legs; ``0 12``.

    Of two legs the weaker counts; a count above 100 is not believed. With ``both_legs`` a count alone is of
    two-leg raises, none having been done on one.
    """
    words = plain(text)
    if words in PRESSED:
        return PRESSED[words]
    match = _COUNTS.fullmatch(words)
    if match is None:
        return None
    counts = [int(one) for one in match.groups() if one is not None]
    if max(counts) > MOST_RAISES:
        return None
    if both_legs and len(counts) == 1:
        return Placement(0, counts[0])
    return Placement(0, counts[1]) if counts[0] == 0 and len(counts) > 1 else Placement(min(counts))


def anew(intent: Onboard, diary: Diary) -> list[Message]:
    """Offer the test to somebody in training, and begin anew from its result; one undo takes it back.

    An answer carries the date on which the test was asked for and counts on that date only, so that no old
    button places anybody.
    """
    voice, asked_today = diary.voice, f"{diary.today:%Y%m%d}-"
    refused = refusal(diary)
    if refused:
        return [say.again_refused(voice, refused)]
    if not intent.answer:
        return [_question(diary, asked_today)]
    if not intent.answer.startswith(asked_today):
        return [say.done_already(voice)]
    result = read_result(intent.answer.removeprefix(asked_today))
    if result is None:
        return [_question(diary, asked_today)]
    if result.wants_two_legs:
        return [say.two_legs(voice, asked_today)]
    return [_begin(diary, result)]


def refusal(diary: Diary) -> str:
    """Why there is no new placement now, "" if there may be one: nothing rises while the body says no."""
    training = diary.member.training
    if training.stopped:
        return "stopped"
    if training.halted:
        return "halted"
    if training.resting or _frozen_days(diary) > 0:
        return "frozen"
    return ""


def _frozen_days(diary: Diary) -> int:
    """The days of the longest freeze still to come; only a load session has counted them down so far."""
    training = diary.member.training
    since = (diary.today - training.last_load).days if training.last_load else 0
    return max((one.freeze_days for one in training.tracks.values()), default=0) - since


def _question(diary: Diary, prefix: str) -> Message:
    if diary.member.settings.careful:
        return say.again_careful(diary.voice, prefix)
    return say.again(diary.voice, diary.member.training.tracks.get(Track.RAISES), prefix)


def _begin(diary: Diary, result: Placement) -> Message:
    training, runner = diary.member.training, diary.member.settings.runner
    states = [_carried(one, training) for one in place(result, runner)]
    if Track.RAISES in training.tracks and all(track_of(one.exercise) is not Track.RAISES for one in states):
        least = RUNGS["raise_two_floor"].floor
        states.insert(0, _carried(TrackState("raise_two_floor", EASED_SETS, least), training))
    if all(one in training.tracks.values() for one in states):
        return say.again_same(diary.voice, states[0])
    diary.record(*(Begun(diary.today, one) for one in states))
    return say.again_placed(diary.voice, states[0])


def _carried(state: TrackState, training: Training) -> TrackState:
    """The state with the days since the last step going on, so that the next step waits as long as before."""
    track = track_of(state.exercise)
    present = training.tracks.get(track) if track else None
    return state.but(days_since_step=present.days_since_step) if present else state
