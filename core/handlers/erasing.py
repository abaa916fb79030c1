"""/delete: told, asked, seven days of grace, erased."""

from core import leaving
from core.access import Access
from core.diary import Diary
from core.domain.progression import PAIN_HALT
from core.handlers import onboarding, stop
from core.intents import (
    AnswerMorning,
    AnswerPain,
    DeleteData,
    ExportData,
    FreeText,
    KeepData,
    LogLine,
    RaiseFlag,
    ShowFields,
    ShowHelp,
    ShowPrivacy,
    Start,
    StopSign,
)
from core.reading.alarm import Alarm, heard
from core.reading.logline import read_log
from core.reading.logwords import LogWords
from core.reading.pieces import ANY_DAY
from core.speech.message import Message
from core.speech.say import erasing as say
from core.speech.say.rows import after

# Answered as ever in the days of grace: what keeps the log, one's data, help, and safety.
MEANWHILE: frozenset[type] = frozenset(
    {Start, KeepData, ShowHelp, ShowPrivacy, ShowFields, ExportData, StopSign, RaiseFlag}
)


def delete(intent: DeleteData, diary: Diary) -> list[Message]:
    """Tell what goes and ask once; then leave for good."""
    if not intent.sure:
        by_code = diary.house.access is Access.INVITE
        return [say.ask(diary.voice, leaving.weigh(diary), by_code=by_code)]
    return [say.begun(diary.voice, leaving.begin(diary))]


def keep(intent: KeepData | Start, diary: Diary) -> list[Message]:
    """Keep everything after all."""
    if diary.person.leaving_at is None:
        return [say.nothing_goes(diary.voice)]
    leaving.stay(diary)
    kept = say.kept(diary.voice)
    return [kept if diary.member.settings.onboarded else after(kept.lines, onboarding.ask(diary))]


def meanwhile(intent: object, diary: Diary) -> list[Message] | None:
    """Answer whatever a member says who is leaving; None where it is answered as ever."""
    asked_at = diary.person.leaving_at
    if asked_at is None:
        return None
    if isinstance(intent, Start) and not intent.payload.strip():
        return keep(intent, diary)
    if type(intent) in MEANWHILE - {Start}:
        return None
    card = say.card(diary.voice, leaving.final(asked_at))
    alarm = _alarm(intent)
    return [*(stop.heard(alarm, diary) if alarm else ()), card]


def _alarm(intent: object) -> Alarm | None:
    """Return what of a person's words or answers must not go unheard: words of alarm, and strong pain."""
    pain: int | None = None
    match intent:
        case FreeText(text) | LogLine(text):
            if found := heard(text):
                return found
            words = read_log(text, ANY_DAY)
            pain = words.pain if isinstance(words, LogWords) else None
        case AnswerPain() | AnswerMorning():
            pain = intent.pain
        case _:
            pass
    return Alarm(None) if pain is not None and pain >= PAIN_HALT else None
