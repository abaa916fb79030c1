"""What comes without having been asked: nudge, recap, the question before silence, and lines around them."""

from datetime import date, datetime, time

from core.domain.session import PlannedDay
from core.domain.settings import Settings
from core.intents import (
    ChangeReminders,
    DeclineHour,
    Done,
    Later,
    OpenAdjust,
    ShowReminders,
    ShowToday,
    Skip,
    StopMessages,
)
from core.records import Outage
from core.speech.catalogue import Voice
from core.speech.message import Button, Instant, Line, Message


def with_stop(voice: Voice, message: Message) -> Message:
    """The message with a way to end all messages, where it has none yet."""
    if any(isinstance(button.intent, StopMessages) for row in message.rows for button in row):
        return message
    stop = Button(voice.text("reminder-stop"), StopMessages())
    return Message(message.lines, (*message.rows, (stop,)), message.form, message.audience, message.manner)


def late(voice: Voice, at: datetime) -> Line:
    """It was due then, and comes late."""
    return voice.line("reminder-late", at=voice.moment(at, Instant.CLOCK))


def excused(voice: Voice, since: date, until: date, outage: Outage | None) -> tuple[Line, ...]:
    """Days that do not count, as nobody was there to remind: of the outage, if one is known."""
    first, last = voice.day(since), voice.day(until)
    days = voice.text("reminder-excused-days", first=first, last=last, n=(until - since).days + 1)
    if outage is None:
        return (voice.line("reminder-excused", days=days),)
    began, ended = voice.moment(outage.began), voice.moment(outage.ended)
    if voice.day(outage.began) == voice.day(outage.ended):
        ended = voice.moment(outage.ended, Instant.CLOCK)
    return (voice.line("reminder-outage", began=began, ended=ended, days=days),)


def told(voice: Voice, lines: tuple[Line, ...], *, still_open: bool) -> Message:
    """Days that do not count, told alone; what is still open today is one press away."""
    today = (Button(voice.text("button-today"), ShowToday()),)
    return Message(lines, (today,) if still_open else ())


def nudge(voice: Voice, plan: PlannedDay, entry: int) -> Message:
    """Today's session is still open: the one nudge."""
    item = plan.items[0]
    dose = voice.text("reminder-dose", exercise=voice.exercise(item.exercise), dose=voice.dose(item))
    line = voice.line("reminder-nudge", dose=dose, minutes=plan.minutes)
    buttons = (
        Button(voice.text("button-done"), Done(entry, plan.digest)),
        Button(voice.text("button-adjust"), OpenAdjust(entry)),
        Button(voice.text("button-later"), Later(entry)),
        Button(voice.text("button-skip"), Skip(entry)),
    )
    return Message((line,), (buttons,))


def suggestion(voice: Voice, hour: time, settings: Settings) -> tuple[Line, tuple[Button, ...]]:
    """Offer the hour at which the member really trains; nothing changes unless it is taken."""
    usual, present = voice.clock(hour), voice.clock(settings.training_at)
    line = voice.line("reminder-suggestion", usual=usual, present=present)
    take = Button(voice.text("reminder-take", hour=usual), ChangeReminders(f"{hour:%H:%M}"))
    keep = Button(voice.text("reminder-keep", hour=present), DeclineHour(f"{hour:%H:%M}"))
    return line, (take, keep)


def go_on(voice: Voice) -> Message:
    """Ten reminders went unanswered: keep, change the hour, or stop; after this it is silent."""
    buttons = (
        Button(voice.text("reminder-go-on-keep"), ShowReminders()),
        Button(voice.text("reminder-go-on-change"), ChangeReminders()),
        Button(voice.text("reminder-stop"), StopMessages()),
    )
    return Message(voice.lines("reminder-go-on"), (buttons,))
