"""Amounts over many sets: repetitions, time and way, and shares of a whole."""

from core.domain.events import Units
from core.domain.exercises import Measure
from core.domain.tallies import Volume
from core.reading.amounts import metres
from core.speech.catalogue import Voice

A_MINUTE, AN_HOUR = 60, 3600  # seconds


def total(voice: Voice, measure: Measure, n: int) -> str:
    """Write a sum of counts in words: ``240 reps``, ``12 min 30 s``, ``120 metres`` or feet."""
    match measure:
        case Measure.REPS:
            return voice.text("name-amount-reps", n=n)
        case Measure.SECONDS:
            return _time(voice, n)
        case Measure.FEET if voice.units is Units.IMPERIAL:
            return voice.text("name-amount-feet", n=n)
        case Measure.FEET:
            return voice.text("name-amount-metres", n=metres(n))


def _time(voice: Voice, seconds: int) -> str:
    if seconds < A_MINUTE:
        return voice.text("name-amount-seconds", n=seconds)
    minutes, left = divmod(seconds, A_MINUTE)
    if seconds < AN_HOUR:
        return voice.text("stats-minutes", minutes=minutes, seconds=left)
    hours, minutes = divmod(minutes, A_MINUTE)
    return voice.text("stats-hours", hours=hours, minutes=minutes)


def share(voice: Voice, part: float) -> str:
    """Write a share of a whole, 0 to 1, in whole percent: 100 only where nothing lacks."""
    return voice.text("stats-share", n=100 if part >= 1 else min(99, round(part * 100)))


def sets_of(volume: Volume) -> dict[str, int | str]:
    """What ``stats-sets`` tells: how many sets, how many of them steady, and whether all were."""
    every = "yes" if volume.steady == volume.sets else "no"
    return {"n": volume.sets, "steady": volume.steady, "all": every}
