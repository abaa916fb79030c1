"""/why: which rule decided last, by which facts, and why the present plan may be lower than that."""

from datetime import date

from core.diary import Diary
from core.domain.evidence import Decision
from core.domain.readiness import Band, band_of, days_away, eased, standing
from core.domain.state import Runner, Track
from core.domain.training import Training
from core.handlers import stop
from core.intents import ShowWhy
from core.speech.catalogue import Voice
from core.speech.message import Line, Message
from core.speech.receipt import eased_sentence
from core.speech.say import why as say


def show(intent: ShowWhy, diary: Diary) -> list[Message]:
    """Show the receipt of the last decision, and what S1 to S5 make of it today."""
    training, runner, voice = diary.member.training, diary.member.settings.runner, diary.voice
    now = say.resting(voice, standing(training, diary.today))
    track = decisive(training)
    if track is None:
        return [say.nothing(voice, now, waits=stop.waits(diary))]
    now = now or _eased(voice, training, track, diary.today, runner)
    now = say.changed(voice, training.latest[track], training.tracks[track]) + now
    beside = [training.latest[one] for one in _same_day(training, track)]
    return [say.why(voice, training.latest[track], beside, runner, now, waits=stop.waits(diary))]


def decisive(training: Training) -> Track | None:
    """Return the track whose latest decision tells most: one that stopped or halted all, else the last.

    Where the raises were decided together with it, on a day of logs or by a morning, they come first.
    """
    for rule in ("A1", "A2"):
        if training.stopped if rule == "A1" else training.halted:
            found = (track for track, one in training.latest.items() if _lowered(one, rule))
            if (track := next(found, None)) is not None:
                return track
    if training.last is None or training.last not in training.latest:
        return None
    if Track.RAISES in _same_day(training, training.last) or not training.latest[training.last].evidence.sets:
        return Track.RAISES if Track.RAISES in training.latest else training.last
    return training.last


def _same_day(training: Training, track: Track) -> list[Track]:
    """The other tracks that were decided by a log of the same day."""
    day, logged = training.track_days.get(track), bool(training.latest[track].evidence.sets)
    others = (one for one in training.latest if one is not track and training.latest[one].evidence.sets)
    return [one for one in others if logged and training.track_days.get(one) == day]


def _lowered(decision: Decision, rule: str) -> bool:
    return decision.rule == rule and decision.verb != "KEEP"


def _eased(voice: Voice, training: Training, track: Track, day: date, runner: Runner) -> tuple[Line, ...]:
    """Say what the time away eases, if it eases anything."""
    days = days_away(training, track, day)
    band, stored = band_of(days), training.tracks[track]
    if band is Band.FRESH:
        return ()
    return (eased_sentence(voice, band, stored, eased(stored, days, runner), days),)
