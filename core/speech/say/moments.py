"""Instants to come as a person says them: the day, the wall time, and how far away."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_timedelta

from core.intents import ChangeReminders
from core.speech.catalogue import Voice
from core.speech.inserted import Moment, Value
from core.speech.message import Button, Instant

SOON = timedelta(hours=6)  # [O] nearer than this the hours are told, over midnight too
_ONE_DAY = timedelta(days=1)
_MINUTE = 60  # seconds


def away(voice: Voice, now: datetime, at: datetime) -> Value:
    """Tell how far away an instant is: ``in 3 h 20 min``, ``tomorrow``, ``in 4 days``; ``now`` if due."""
    return Moment(_away(voice, now, at), at, Instant.FROM_NOW) if at > now else voice.text("when-now")


def _away(voice: Voice, now: datetime, at: datetime) -> str:
    zone = ZoneInfo(voice.zone)
    days = (at.astimezone(zone).date() - now.astimezone(zone).date()).days
    if days < 1 or at - now < SOON:
        hours, minutes = divmod(max(1, round((at - now).total_seconds() / _MINUTE)), 60)
        if hours and minutes:
            return voice.text("later-in-both", hours=hours, minutes=minutes)
        return voice.text("later-in-hours", n=hours) if hours else voice.text("later-in-minutes", n=minutes)
    if days == 1:
        return voice.text("later-tomorrow")
    return str(
        format_timedelta(
            days * _ONE_DAY, "day", add_direction=True, threshold=99, locale=voice.catalogue.locale
        )
    )


def moved_to(voice: Voice, now: datetime, at: datetime) -> Button:
    """A button that moves the session of a date to an instant of it, whenever it is pressed."""
    return Button(voice.text("later-at", at=_near(voice, now, at)), ChangeReminders(written(voice, at)))


def written(voice: Voice, at: datetime) -> str:
    """Write an instant as /remind reads it: ``2026-01-05 1830``."""
    return f"{at.astimezone(ZoneInfo(voice.zone)):%Y-%m-%d %H%M}"


def _near(voice: Voice, now: datetime, at: datetime) -> Moment:
    """The wall time, with its day if that is another."""
    zone = ZoneInfo(voice.zone)
    same = at.astimezone(zone).date() == now.astimezone(zone).date()
    return voice.moment(at, Instant.CLOCK if same else Instant.DAY_CLOCK)
