"""/history: fourteen days a page, newest first."""

from datetime import date

from core.diary import Diary
from core.domain.events import Event, FlagRaised, Logged, MorningAnswered, Skipped
from core.domain.evidence import Decision
from core.domain.fold import fold
from core.domain.readiness import Standing
from core.domain.state import Track
from core.domain.training import Member
from core.intents import ShowHistory
from core.speech.message import Message
from core.speech.say import history as say

DAYS_A_PAGE = 14


def show(intent: ShowHistory, diary: Diary) -> list[Message]:
    """Show a page of what was logged, skipped and answered; beyond the last page, the last."""
    rows = sorted(_rows(diary), key=lambda row: row.day, reverse=True)
    pages = max(1, -(-len(rows) // DAYS_A_PAGE))
    page = min(max(1, intent.page), pages)
    shown = rows[(page - 1) * DAYS_A_PAGE : page * DAYS_A_PAGE]
    return [say.history(diary.voice, shown, page, pages, diary.today)]


def _rows(diary: Diary) -> list[say.Row]:
    """Every day on which something was said, with what the fold decided on it."""
    rows: dict[date, say.Row] = {}
    events = [one.event for one in diary.tx.events(diary.person.id, date.min)]
    for event in events:
        if isinstance(event, Logged | Skipped | MorningAnswered | FlagRaised):
            _take(rows.setdefault(event.day, say.Row(event.day)), event)

    def decided(day: date, track: Track, _: Standing, decision: Decision) -> None:
        if day in rows and decision.rule != "A4":
            rows[day].decisions[track] = decision

    fold(Member(), events, decided)
    return list(rows.values())


def _take(row: say.Row, event: Event) -> None:
    match event:
        case Logged():
            row.logs.append(event)
            row.flagged = row.flagged or event.flag is not None
        case Skipped():
            row.skip = event
        case MorningAnswered(pain=pain):
            row.morning = pain
        case FlagRaised():
            row.flagged = True
