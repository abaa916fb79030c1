"""The reminders: their hours by weekday, what else comes and when, and what a change of them does."""

from collections.abc import Sequence
from datetime import date, datetime, time

from babel.dates import get_day_names

from core.appointments import LAST_OF_WEEK, RECAP_AT
from core.coming import Coming
from core.domain.events import Paused
from core.domain.settings import Settings
from core.domain.slots import A_WEEK, Hours
from core.intents import (
    ChangeReminders,
    ResumeAll,
    ShowReminders,
    ShowToday,
    StopMessages,
    UndoLast,
)
from core.speech.act import fits
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.moments import away, moved_to
from core.speech.say.reminders import suggestion

_RANGE = 3  # days in a row that are told by the first and the last


def hours(voice: Voice, plan: Hours) -> str:
    """Tell the hour of each weekday, days of one hour together: ``Mon–Fri 06:30, Sat and Sun 09:00``."""
    told = dict.fromkeys(one for one in plan if one is not None)
    if not told:
        return voice.text("settings-none")
    groups = []
    for hour in told:
        days = [weekday for weekday in range(A_WEEK) if plan[weekday] == hour]
        when = days_of(voice, days)
        groups.append(voice.text("remind-days", days=when, hour=voice.clock(hour)))
    return ", ".join(groups)


def present(
    voice: Voice,
    now: datetime,
    settings: Settings,
    following: Coming | None,
    usual: time | None,
    pause: Paused | None = None,
) -> Message:
    """Show what comes by itself and when, how to change it, and the hour one trains at if it is news."""
    lines = [voice.line("remind-title"), *_paused(voice, pause), *_plan(voice, settings)]
    lines += _next(voice, now, settings, following)
    rows: list[tuple[Button, ...]] = []
    if usual is not None and settings.reminders:
        line, buttons = suggestion(voice, usual, settings)
        lines.append(line)
        rows.append(buttons)
    example = voice.text("command-remind.example")
    lines.append(voice.line("remind-how", answered=voice.answered, example=example))
    switch = _stop(voice) if settings.reminders else _speak(voice)
    resume = (Button(voice.text("pause-resume"), ResumeAll()),) if pause else ()
    return Message(tuple(lines), (*rows, (*resume, when_button(voice), switch)))


def saved(
    voice: Voice,
    now: datetime,
    settings: Settings,
    following: Coming | None,
    again: datetime | None,
    dropped: tuple[str, Hours],
    partly: time | None = None,
) -> Message:
    """Show the whole plan back after a change of it.

    ``again`` is today's hour where today's reminder was there already; ``dropped`` are the days that lost
    their hour, and the words that bring them back. ``partly`` is an hour that not all days took: those that
    are off, or have their own, are as they were.
    """
    lines = [voice.line("remind-saved", hours=hours(voice, settings.training_hours))]
    lines.append(voice.line("remind-saved-morning", at=voice.clock(settings.morning_at)))
    lines += within_quiet(voice, settings)
    buttons = []
    if again is not None:
        lines.append(voice.line("remind-tomorrow"))
        also = moved_to(voice, now, again)
        buttons.append(Button(voice.text("remind-also", at=voice.clock(again)), also.intent))
    if partly is not None:
        lines.append(_as_before(voice, settings.training_hours, partly))
        daily = voice.text("remind-days", days=voice.text("remind-every-day"), hour=voice.clock(partly))
        buttons.append(Button(label(daily), ChangeReminders(f"daily {partly:%H%M}")))
    words, lost = dropped
    if words and fits(ChangeReminders(words)):
        lines.append(voice.line("remind-dropped", days=days_of(voice, weekdays_of(lost))))
        buttons.append(Button(voice.text("remind-keep", hours=hours(voice, lost)), ChangeReminders(words)))
    lines += _next(voice, now, settings, following)
    undo = Button(voice.text("button-undo"), UndoLast())
    return Message(
        tuple(lines), (*((one,) for one in buttons), (undo, when_button(voice))), manner=Manner.REPLACE
    )


def switched_off(voice: Voice) -> Message:
    """No reminders from now on."""
    undo = Button(voice.text("button-undo"), UndoLast())
    return Message((voice.line("remind-off"),), ((undo, _speak(voice)),), manner=Manner.REPLACE)


def same(voice: Voice, now: datetime, settings: Settings, following: Coming | None) -> Message:
    """The plan is this one already."""
    if not settings.reminders:
        return Message((voice.line("remind-off-already"),), ((_speak(voice),),))
    line = voice.line("remind-same", hours=hours(voice, settings.training_hours))
    return Message((line, *_next(voice, now, settings, following)), ((when_button(voice),),))


def kept(voice: Voice, settings: Settings, *, changed: bool) -> Message:
    """The suggested hour is declined; nothing changes."""
    line = voice.line("remind-kept", hours=hours(voice, settings.training_hours))
    undo = (Button(voice.text("button-undo"), UndoLast()),) if changed else ()
    return Message((line,), ((*undo, when_button(voice)),), manner=Manner.REPLACE)


def as_usual(voice: Voice, now: datetime, day: date, at: datetime | None) -> Message:
    """What was moved is back at its hour, or comes no more on that date."""
    if at is None:
        line = voice.line("remind-usual-none", day=voice.day(day))
    else:
        line = voice.line("remind-usual", at=voice.moment(at), away=away(voice, now, at))
    buttons = (when_button(voice), Button(voice.text("button-today"), ShowToday()))
    return Message((line,), (buttons,), manner=Manner.REPLACE)


def within_quiet(voice: Voice, settings: Settings) -> tuple[Line, ...]:
    """Tell the training hours that lie in the quiet hours: they are kept."""
    begin, end = settings.quiet_from, settings.quiet_to
    lying = [
        hour
        for hour in dict.fromkeys(one for one in settings.training_hours if one is not None)
        if (begin <= hour < end if begin <= end else hour >= begin or hour < end)
    ]
    if not lying or not settings.reminders:
        return ()
    told = voice.list([voice.clock(hour) for hour in lying])
    return (
        voice.line("remind-quiet", hours=told, n=len(lying), begin=voice.clock(begin), end=voice.clock(end)),
    )


def _paused(voice: Voice, pause: Paused | None) -> list[Line]:
    """That everything is paused, and until when."""
    if pause is None:
        return []
    reason = voice.name(pause.reason)
    if pause.until is None:
        return [voice.line("pause-present-open", reason=reason)]
    return [voice.line("pause-present-until", reason=reason, day=voice.day(pause.until))]


def _as_before(voice: Voice, plan: Hours, hour: time) -> Line:
    """The days that did not take an hour: those with their own, and those without."""
    own: Hours = tuple(None if one == hour else one for one in plan)
    silent = [weekday for weekday, one in enumerate(plan) if one is None]
    told = [hours(voice, own)] if any(own) else []
    told += [voice.text("remind-days-off", days=days_of(voice, silent))] if silent else []
    return voice.line("remind-as-before", days=voice.list(told))


def _plan(voice: Voice, settings: Settings) -> list[Line]:
    if not settings.reminders:
        return [voice.line("remind-plan-off", hours=hours(voice, settings.training_hours))]
    lines = [
        voice.line(
            "remind-plan",
            hours=hours(voice, settings.training_hours),
            rest="on" if settings.rest_reminders else "off",
        ),
        voice.line("remind-plan-morning", at=voice.clock(settings.morning_at)),
    ]
    if settings.recap:
        day = voice.weekday(LAST_OF_WEEK)
        lines.append(voice.line("remind-plan-recap", day=day, at=voice.clock(RECAP_AT)))
    if settings.quiet_from != settings.quiet_to:
        begin, end = voice.clock(settings.quiet_from), voice.clock(settings.quiet_to)
        lines.append(voice.line("remind-plan-quiet", begin=begin, end=end))
    return [*lines, *within_quiet(voice, settings)]


def _next(voice: Voice, now: datetime, settings: Settings, following: Coming | None) -> tuple[Line, ...]:
    """The next session, or that none is in sight."""
    if not settings.reminders:
        return ()
    return (following_line(voice, now, following),)


def following_line(voice: Voice, now: datetime, following: Coming | None) -> Line:
    """Tell when the next session comes."""
    if following is None:
        return voice.line("remind-next-none")
    at = following.at
    return voice.line("remind-next", at=voice.moment(at), away=away(voice, now, at))


def days_of(voice: Voice, days: Sequence[int]) -> str:
    """Weekdays as a person says them: all of them, a range, or a list of both."""
    if len(days) == A_WEEK:
        return voice.text("remind-every-day")
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = get_day_names("abbreviated", "stand-alone", voice.catalogue.locale)
    told: list[str] = []
    for run in runs:
        if len(run) >= _RANGE:
            told.append(voice.text("remind-through", first=names[run[0]], last=names[run[-1]]))
        else:
            told += [str(names[day]) for day in run]
    return voice.list(told)


def weekdays_of(plan: Hours) -> list[int]:
    """List the weekdays that have an hour, Monday 0."""
    return [weekday for weekday, hour in enumerate(plan) if hour is not None]


def label(text: str) -> str:
    """Begin with a capital, as a button does."""
    return text[:1].upper() + text[1:]


def when_button(voice: Voice) -> Button:
    """Show what comes next."""
    return Button(voice.text("remind-button-when"), ShowReminders())


def _stop(voice: Voice) -> Button:
    return Button(voice.text("stop-button-quiet"), StopMessages())


def _speak(voice: Voice) -> Button:
    return Button(voice.text("stop-button-speak"), StopMessages(stop=False))
