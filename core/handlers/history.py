"""/history: fourteen days a page, newest first."""

from datetime import date

from core.diary import Diary
from core.domain.chronicle import chronicle
from core.domain.training import Member
from core.intents import ShowHistory
from core.speech.message import Message
from core.speech.say import history as say

DAYS_A_PAGE = 14


def show(intent: ShowHistory, diary: Diary) -> list[Message]:
    """Show a page of what was logged, skipped, answered and brought along; beyond the last page, the last."""
    events = [one.event for one in diary.tx.events(diary.person.id, date.min)]
    told = chronicle(Member(), events, date.max, diary.today)
    days = [page for page in reversed(list(told.pages.values())) if page.told]
    pages = max(1, -(-len(days) // DAYS_A_PAGE))
    page = min(max(1, intent.page), pages)
    shown = days[(page - 1) * DAYS_A_PAGE : page * DAYS_A_PAGE]
    return [say.history(diary.voice, shown, page, pages, diary.today)]
