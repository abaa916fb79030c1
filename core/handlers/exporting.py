"""/export: everything that is stored of a person, and what they did as a table."""

from datetime import date

from core.diary import Diary
from core.exchange.archive import Owned, archive
from core.exchange.sheet import sheet
from core.intents import ExportData
from core.speech.message import Message
from core.speech.say import exporting as say


def export(intent: ExportData, diary: Diary) -> list[Message]:
    """Hand out both files, made of what stands at this instant."""
    events = [one.event for one in diary.tx.events(diary.person.id, date.min)]
    return say.files(diary.voice, diary.today, everything(diary), sheet(events))


def everything(diary: Diary) -> bytes:
    """Return the export of everything that is stored of the member."""
    tx, me = diary.tx, diary.person.id
    return archive(Owned(me, diary.member, tx.accounts(me), diary.now), tx.belongings(me))
