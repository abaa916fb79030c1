"""What is asked back about the hours of reminders before anything is saved, and what an absence wants."""

from collections.abc import Sequence
from datetime import date, datetime, time

from core.commands import BY_NAME
from core.domain.slots import Hours
from core.intents import ChangeReminders, PauseAll, Skip
from core.speech.act import fits
from core.speech.catalogue import Voice
from core.speech.message import Button, Message
from core.speech.say import offers
from core.speech.say.moments import moved_to
from core.speech.say.remind import days_of, hours, label, weekdays_of, when_button
from core.speech.say.rows import in_rows


def which(voice: Voice, readings: Sequence[tuple[Hours, str]]) -> Message:
    """Ask which plan is meant; each is under a button that says it without doubt."""
    buttons = [
        Button(label(hours(voice, plan)), ChangeReminders(words))
        for plan, words in readings
        if fits(ChangeReminders(words))
    ]
    lines = (voice.line("remind-which", n=len(buttons)), voice.line("remind-which-typed"))
    return Message(lines if not buttons else lines[:1], in_rows(buttons, 1))


def once_or_always(
    voice: Voice,
    now: datetime,
    at: datetime | None,
    readings: Sequence[tuple[Hours, str]],
    lost: Hours,
) -> Message:
    """Ask whether one date is meant or every such week, and whether other days fall silent.

    ``readings`` is the plan with the other days kept, then the one without them where they have an hour.
    """
    once = (
        [Button(voice.text("remind-once", at=voice.moment(at)), moved_to(voice, now, at).intent)]
        if at
        else []
    )
    buttons = [
        Button(
            label(hours(voice, plan) if kept else voice.text("remind-only", hours=hours(voice, plan))), act
        )
        for kept, (plan, words) in zip((True, False), readings, strict=False)
        if fits(act := ChangeReminders(words))
    ]
    head = voice.line(
        "remind-once-or-always" if once else "remind-others", days=days_of(voice, weekdays_of(lost))
    )
    return Message((head,), in_rows([*once, *buttons], 1))


def today_or_daily(voice: Voice, now: datetime, found: Sequence[datetime], hour: time) -> Message:
    """Ask whether an hour is meant for today alone or for every day."""
    daily = voice.text("remind-days", days=voice.text("remind-every-day"), hour=voice.clock(hour))
    once = [
        Button(voice.text("remind-today-only", at=voice.clock(at)), moved_to(voice, now, at).intent)
        for at in found
    ]
    every = Button(label(daily), ChangeReminders(f"daily {hour:%H%M}"))
    key = "remind-today-or-daily" if once else "remind-daily"
    return Message((voice.line(key),), in_rows([*once, every], 1))


def one_hour(voice: Voice, text: str) -> Message:
    """More than one hour was said for the same days."""
    return Message((voice.line("remind-one-hour", text=text),))


def absent(voice: Voice, today: date, until: date, *, skips: bool) -> Message:
    """Point to a pause for a while without reminders, with the line to type; today alone may be skipped."""
    pause = PauseAll(f"until {until}")
    typed = f"{offers.command_said(voice, BY_NAME['pause'])} {until}"
    lines = [voice.line("remind-absent", day=voice.day(until), line=typed)]
    buttons = [Button(voice.text("remind-absent-pause", day=voice.day(until)), pause)]
    if skips:
        lines = [voice.line("remind-absent-today")]
        buttons = [Button(voice.text("button-skip"), Skip(0))]
    elif until == today:
        lines, buttons = [voice.line("remind-absent-done")], []
    return Message(tuple(lines), ((*buttons, when_button(voice)),))
