"""The history: what was logged, day by day, newest first, with what it decided."""

from collections.abc import Iterator, Sequence
from datetime import date

from core.domain.chronicle import Page
from core.domain.events import Logged, Recalled, Session
from core.domain.evidence import Decision
from core.domain.state import Track, track_of
from core.intents import ShowHistory, ShowToday
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.log import sets_told
from core.speech.say.rows import columns

WIDTH = 80  # columns
_KINDS = ("load", "light", "skip", "flag", "none")


def history(voice: Voice, rows: Sequence[Page], page: int, pages: int, today: date) -> Message:
    """Show one page of days; what does not fit a day's line goes on below it."""
    if not rows:
        return Message((voice.line("history-none"),), ((_today(voice),),))
    lines: list[Line] = [voice.line("history-title", page=page, pages=pages)]
    dates = max(len(voice.day(row.day)) for row in rows)
    kinds = max(len(voice.text(f"history-kind-{kind}")) for kind in _KINDS)
    year = today.year
    for row in rows:
        if row.day.year != year:
            year = row.day.year
            lines.append(voice.line("history-year", year=str(year)))
        lines += _day(voice, row, dates, kinds)
    buttons = [_today(voice)]
    if page < pages:
        buttons.insert(0, Button(voice.text("history-button-older"), ShowHistory(page + 1)))
    if page > 1:
        buttons.insert(0, Button(voice.text("history-button-newer"), ShowHistory(page - 1)))
    return Message(tuple(lines), (tuple(buttons),), manner=Manner.REPLACE)


def _day(voice: Voice, row: Page, dates: int, kinds: int) -> Iterator[Line]:
    day = voice.day(row.day).ljust(dates)
    kind = voice.text(f"history-kind-{_kind(row)}").ljust(kinds)
    room = WIDTH - len(voice.text("history-line", day=day, kind=kind, what=""))
    for what in _wrapped(list(_parts(voice, row)), room):
        yield columns(voice.line("history-line", day=day, kind=kind, what=what))
        day, kind = " " * dates, " " * kinds


def _kind(row: Page) -> str:
    if row.logs:
        return "load" if any(log.session is Session.LOAD for log in row.logs) else "light"
    if row.flagged:
        return "flag"
    return "skip" if row.skip else "none"


def _parts(voice: Voice, row: Page) -> Iterator[str]:
    for log in row.logs:
        yield _log(voice, log, row.decisions)
    for brought in row.recalled:
        yield _weighed(voice, brought, brought.kg or 0.0)
    if row.recalled:
        yield voice.text("history-recalled")
    if row.skip:
        yield voice.name(row.skip.reason)
    if row.morning is not None:
        yield voice.text("history-morning", n=row.morning)
    if row.pain is not None:
        yield voice.text("history-pain", n=row.pain)
    efforts = [log.effort for log in row.logs if log.effort is not None]
    if efforts:
        yield voice.text("history-effort", n=max(efforts))
    if row.flagged:
        yield voice.text("history-flag")
    names = {one.name for one in row.decisions.values()}
    for decision in row.decisions.values():
        if len(names) == 1:
            yield names.pop()
            return
        short = voice.exercise(decision.before.exercise, "short")
        yield voice.text("history-decision", exercise=short, name=decision.name)


def _log(voice: Voice, log: Logged, decisions: dict[Track, Decision]) -> str:
    """One exercise with its sets as logged, and the weight: as told, else as it was prescribed."""
    track = track_of(log.exercise)
    decision = decisions.get(track) if track else None
    prescribed = decision.before.kg if decision and decision.before.exercise == log.exercise else 0.0
    return _weighed(voice, log, prescribed if log.kg is None else log.kg)


def _weighed(voice: Voice, log: Logged | Recalled, kg: float) -> str:
    name = voice.exercise(log.exercise, "short")
    told = voice.text("history-log", exercise=name, sets=sets_told(voice, log))
    return voice.text("history-log-weight", log=told, weight=voice.weight(kg)) if kg > 0 else told


def _wrapped(parts: Sequence[str], room: int) -> Iterator[str]:
    """Join the parts into as few lines as so many columns allow, never breaking one."""
    line = ""
    for part in parts:
        longer = f"{line} · {part}" if line else part
        if line and len(longer) > room:
            yield line
            longer = part
        line = longer
    yield line


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
