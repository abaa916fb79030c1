"""Later: the choices, what a session was moved to, and why an instant will not do."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.coming import Coming
from core.domain.settings import Settings
from core.intents import ChangeReminders, Intent, Later, LogLine, ResumeAll, ShowToday, Skip, StopMessages
from core.speech.act import fits
from core.speech.catalogue import Voice
from core.speech.message import Button, Instant, Line, Manner, Message
from core.speech.say.moments import away, moved_to
from core.speech.say.rows import in_rows

WAITS = {30: "later-half-hour", 120: "later-two-hours"}  # minutes
_EVENING = 17  # [O] o'clock, from which an hour is called tonight


class Nothing(StrEnum):
    """Why a date has no session to remind of."""

    LOGGED = "logged"
    SKIPPED = "skipped"
    PAUSED = "paused"
    STOPPED = "stopped"
    REST = "rest"


def choices(
    voice: Voice, now: datetime, entry: int, offers: Sequence[int | datetime], why: Sequence[Line] = ()
) -> Message:
    """Offer minutes from now and instants of today; any hour can be typed. ``why`` stands before it."""
    buttons = [
        Button(voice.text(WAITS[one]), Later(entry, one)) if isinstance(one, int) else _at(voice, now, one)
        for one in offers
    ]
    asked = voice.lines("later-ask", answered=voice.answered)
    return Message((*why, *asked), (tuple(buttons),), manner=Manner.REPLACE)


def no_time(voice: Voice, now: datetime, why: Sequence[Line], following: Coming | None) -> Message:
    """No time of today is left to come back at: what can be done now, and when the next session comes."""
    lines = [*why, voice.line("later-none-now")]
    if following is not None:
        at = voice.moment(following.at)
        lines.append(voice.line("later-next", at=at, away=away(voice, now, following.at)))
    return Message(tuple(lines), ((_today(voice), _skip(voice)),), manner=Manner.REPLACE)


def day_over(voice: Voice, day: date) -> Line:
    """The day that Later was pressed for is over."""
    return voice.line("later-day-over", day=voice.day(day))


def moved(voice: Voice, now: datetime, due: datetime, day: date, entry: int, *, usual: bool) -> Message:
    """Tell where a date's session was moved to, and how to take it back; ``entry`` is today's, else 0.

    ``usual`` tells that the hour it has by the plan is still to come.
    """
    far = away(voice, now, due)
    line = (
        voice.line("later-moved", at=voice.moment(due, Instant.CLOCK), away=far)
        if entry
        else voice.line("later-moved-day", at=voice.moment(due), away=far)
    )
    back = Button(voice.text("later-back" if usual else "later-drop"), ChangeReminders(f"usual {day}"))
    again = (Button(voice.text("button-later"), Later(entry)),) if entry else ()
    return Message((line,), ((*again, back),), manner=Manner.REPLACE)


def too_late(voice: Voice, now: datetime, latest: datetime | None, others: Sequence[datetime]) -> Message:
    """The day would be over by then; name the last time that would do, and that of another day."""
    buttons = [moved_to(voice, now, at) for at in others]
    return _refused(voice, now, voice.line("later-too-late"), latest, buttons)


def quiet(
    voice: Voice,
    now: datetime,
    settings: Settings,
    others: Sequence[datetime],
    latest: datetime | None,
    day: date | None,
) -> Message:
    """It is quiet then: the end of the quiet hours or the day's last time would do; ``day`` None is today."""
    begin, end = voice.clock(settings.quiet_from), voice.clock(settings.quiet_to)
    buttons = [moved_to(voice, now, at) for at in others]
    return _refused(voice, now, voice.line("later-quiet", begin=begin, end=end), latest, buttons, day)


def hour_past(voice: Voice, hour: time) -> Line:
    """That hour of today is over."""
    return voice.line("later-hour-past", hour=voice.clock(hour))


def unread(voice: Voice, text: str) -> Line:
    """No hour was found in what was said."""
    return voice.line("later-unread", text=text)


def no_hour(voice: Voice, text: str) -> Line:
    """What was said is no hour of any day."""
    return voice.line("later-no-hour", text=text)


def one_hour(voice: Voice) -> Line:
    """More than one hour was said."""
    return voice.line("later-one-hour")


def at_least(voice: Voice) -> Line:
    """A wait is a minute at least."""
    return voice.line("later-at-least")


def another_day(voice: Voice, now: datetime, following: Coming | None) -> Message:
    """Another day than today was said: today is left alone, and the next session comes at its hour."""
    lines = [voice.line("later-another-day")]
    if following is not None:
        at = voice.moment(following.at)
        lines.append(voice.line("later-next", at=at, away=away(voice, now, following.at)))
    return Message(tuple(lines), ((_today(voice), _skip(voice)),), manner=Manner.REPLACE)


def left(voice: Voice) -> Message:
    """The question is closed, and nothing changed."""
    return Message((voice.line("later-left"),), ((_today(voice),),), manner=Manner.REPLACE)


def which(voice: Voice, now: datetime, found: Sequence[datetime]) -> Message:
    """Ask which of several instants is meant, or whether this one is."""
    line = voice.line("later-which", n=len(found))
    return Message((line,), in_rows([moved_to(voice, now, at) for at in found], 2))


def hour_or_answer(
    voice: Voice, now: datetime, found: Sequence[datetime], number: int, answer: Intent
) -> Message:
    """Ask whether a number alone is an hour, or answers the question that is open beside it."""
    buttons = [
        *(moved_to(voice, now, at) for at in found),
        Button(voice.text("later-answer", n=number), answer),
    ]
    return Message((voice.line("later-or-answer", n=number),), in_rows(buttons, 3))


def hour_or_log(
    voice: Voice,
    now: datetime,
    text: str,
    found: Sequence[datetime],
    hours: Sequence[time],
    line: str,
) -> Message:
    """Ask whether a time was meant, once or every day, or a log; ``line`` is that of the log, "" for none."""
    daily = [
        Button(voice.text("later-daily", at=voice.clock(one)), ChangeReminders(f"daily {one:%H%M}"))
        for one in hours
    ]
    log = Button(voice.text("later-log", line=line), LogLine(line))
    logs = (log,) if line and fits(log.intent) else ()
    buttons = [*(moved_to(voice, now, at) for at in found), *daily, *logs]
    head = voice.line("later-or-log" if logs else "later-meant", text=text)
    return Message((head,), in_rows(buttons, 2))


def past(
    voice: Voice,
    day: date | None = None,
    ends: time | None = None,
    now: datetime | None = None,
    found: Sequence[datetime] = (),
) -> Message:
    """That time is over; ``day`` is the one that still lasts until ``ends``, ``found`` what may be meant."""
    lines = [voice.line("later-past")]
    if day is not None and ends is not None:
        lines.append(voice.line("later-day-lasts", day=voice.day(day), at=voice.clock(ends)))
    others = [moved_to(voice, now, at) for at in found] if now else []
    return Message(tuple(lines), ((*others, _today(voice)),))


def too_far(voice: Voice, days: int) -> Message:
    """No session is moved so far ahead."""
    return Message((voice.line("later-too-far", days=days),), ((_today(voice),),))


def nothing_planned(voice: Voice, day: date, why: Nothing) -> Message:
    """That date has no session, and why; so there is nothing to remind of."""
    resume = (Button(voice.text("pause-resume"), ResumeAll()),) if why is Nothing.PAUSED else ()
    line = voice.line(f"later-nothing-{why}", day=voice.day(day))
    return Message((line,), ((*resume, _today(voice)),))


def off(voice: Voice) -> Message:
    """Reminders are off, so none would come; offer to begin again."""
    on = Button(voice.text("stop-button-speak"), StopMessages(stop=False))
    return Message((voice.line("later-off"),), ((on, _today(voice)),))


def _refused(
    voice: Voice,
    now: datetime,
    why: Line,
    latest: datetime | None,
    others: Sequence[Button],
    day: date | None = None,
) -> Message:
    lines, buttons = [why], list(others)
    if latest is not None:
        at = voice.moment(latest, Instant.CLOCK)
        told = voice.line("later-latest-day", day=voice.day(day), at=at) if day else None
        lines.append(told or voice.line("later-latest", at=at))
        buttons.append(moved_to(voice, now, latest))
    elif day is None:
        lines.append(voice.line("later-none"))
    last = _skip(voice) if day is None else _today(voice)
    return Message(tuple(lines), ((*buttons, last),), manner=Manner.REPLACE)


def _at(voice: Voice, now: datetime, at: datetime) -> Button:
    """An instant of today, in the evening called tonight."""
    key = "later-tonight" if at.astimezone(ZoneInfo(voice.zone)).hour >= _EVENING else "later-at"
    return Button(voice.text(key, at=voice.clock(at)), moved_to(voice, now, at).intent)


def _skip(voice: Voice) -> Button:
    return Button(voice.text("button-skip"), Skip(0))


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
