"""The reminders to come, each with its hour and how far away; silent days; the clocks' next change."""

from datetime import date, datetime, timedelta

from core.coming import Coming, Hinge, Turning
from core.domain.readiness import pausing
from core.domain.training import Member
from core.errands import Due
from core.intents import ChangeReminders, ResumeAll, ShowToday, StopMessages
from core.reading.places import shown_zone
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message, Span
from core.speech.say import stop
from core.speech.say.moments import away

_AN_HOUR = timedelta(hours=1)
_ONE_DAY = timedelta(days=1)


def when(
    voice: Voice,
    now: datetime,
    today: date,
    member: Member,
    found: tuple[Coming, ...],
    turning: Turning | None,
) -> Message:
    """List what comes next, or tell why nothing does."""
    zone = shown_zone(member.settings.zone)
    clock = Span(
        voice.text("when-clock", zone=zone, now=voice.clock(now)), drawn=voice.text("when-device", zone=zone)
    )
    lines = [(*voice.line("when-title"), clock)]
    lines += _silence(voice, today, member)
    lines += [_line(voice, now, one) for one in found]
    if member.settings.reminders and not any(one.told for one in found) and not _is_paused(member, today):
        lines.append(voice.line("when-nothing"))
    if any(one.told and one.kind is Due.SESSION for one in found):
        lines.append(voice.line("when-projected"))
    if turning is not None:
        lines.append(_turning(voice, turning))
    change = Button(voice.text("when-change"), ChangeReminders())
    buttons = (*_way_back(voice, today, member), change, Button(voice.text("button-today"), ShowToday()))
    return Message(tuple(lines), (buttons, *stop.way_back(voice, _waits(member))))


def _silence(voice: Voice, today: date, member: Member) -> list[Line]:
    """Why it is silent, where something silences all of it."""
    training, pause = member.training, member.training.pause
    lines: list[Line] = []
    if not member.settings.reminders:
        lines.append(voice.line("when-off"))
    if _is_paused(member, today) and pause is not None:
        reason = voice.name(pause.reason)
        if pause.until is None:
            lines.append(voice.line("pause-present-open", reason=reason))
        else:
            lines.append(voice.line("pause-present-until", reason=reason, day=voice.day(pause.until)))
    if _waits(member):
        lines.append(voice.line("when-stopped"))
    elif training.halted:
        lines.append(voice.line("when-halted"))
    return lines


def _line(voice: Voice, now: datetime, one: Coming) -> Line:
    if not one.told:
        return voice.line("when-rest" if one.silent else "when-rest-open", day=voice.day(one.day))
    told = {"at": voice.moment(one.at), "away": away(voice, now, one.at)}
    match one.kind:
        case Due.MORNING if one.hinge is Hinge.RESTING:
            return voice.line("when-morning-resting", **told)
        case Due.MORNING if one.hinge is Hinge.BEFORE:
            return voice.line("when-morning-before", day=voice.day(one.day - _ONE_DAY), **told)
        case Due.MORNING if one.hinge:
            return voice.line("when-morning-after", **told)
        case Due.MORNING:
            return voice.line("when-morning", **told)
        case Due.NUDGE:
            return voice.line("when-nudge", **told)
        case Due.RECAP:
            return voice.line("when-recap", **told)
    kind = one.plan.kind.value if one.plan else ""
    return voice.line("when-moved" if one.moved else "when-session", kind=kind, **told)


def _turning(voice: Voice, turning: Turning) -> Line:
    """The next change of the clocks, and what becomes of the training hour."""
    minutes = abs(turning.by) // timedelta(minutes=1)
    hour, shown = voice.clock(turning.hour), voice.clock(turning.shown)
    hours = "twice" if turning.twice else "stays" if turning.hour == turning.shown else "moved"
    return voice.line(
        "when-clocks-back" if turning.by < timedelta() else "when-clocks-forward",
        day=voice.day(turning.wall.date()),
        year=str(turning.wall.year),
        at=voice.clock(turning.wall.time()),
        much="hour" if abs(turning.by) == _AN_HOUR else "other",
        minutes=minutes,
        what=voice.text(f"when-hour-{hours}", hour=hour, shown=shown),
    )


def _way_back(voice: Voice, today: date, member: Member) -> tuple[Button, ...]:
    resume = (Button(voice.text("pause-resume"), ResumeAll()),) if _is_paused(member, today) else ()
    on = Button(voice.text("stop-button-speak"), StopMessages(stop=False))
    return resume if member.settings.reminders else (*resume, on)


def _is_paused(member: Member, today: date) -> bool:
    return pausing(member.training, today)


def _waits(member: Member) -> bool:
    return member.training.stopped or member.training.needs_clearance
