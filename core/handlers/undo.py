"""/undo: takes back what was last done in one go, or what a message's own button names."""

from collections.abc import Sequence

from core import appointments
from core.diary import Diary
from core.domain.events import (
    Event,
    FlagRaised,
    HaltRemembered,
    Logged,
    MorningAnswered,
    Skipped,
)
from core.domain.joining import sets_told
from core.domain.progression import PAIN_HALT
from core.intents import UndoLast
from core.records import Recorded
from core.speech.message import Message
from core.speech.say import importing
from core.speech.say import undo as say


def undo(intent: UndoLast, diary: Diary) -> list[Message]:
    """Take an action back; a halt or a red flag first asks whether it was pressed by mistake."""
    person, tx = diary.person.id, diary.tx
    action = tx.action_of(person, intent.event) if intent.event else tx.last_action(person)
    later = tx.built_on(person, intent.event or (action[0].id if action else 0))
    if later:
        return [say.later_first(diary.voice, later)]
    if not action:
        return [say.nothing(diary.voice)]
    if action[0].imported:
        return [_out_again(diary, action)]
    halts = [one.event.day for one in action if _halts(one.event)]
    if halts and not intent.sure:
        return [say.by_mistake(diary.voice, action[0].id)]
    before = diary.member.settings
    diary.take_back(action)
    if halts:
        diary.record_for_good(*(HaltRemembered(day) for day in sorted(set(halts))))
    appointments.appoint(diary, before)
    taken = [(one.event, _stands(diary, one.event)) for one in action]
    return [say.taken_back(diary.voice, taken, counts=bool(halts))]


def _out_again(diary: Diary, action: Sequence[Recorded]) -> Message:
    """Take out what a file brought: no halt of it was pressed here, and none of it stays."""
    before = diary.member.settings
    diary.take_back(action)
    appointments.appoint(diary, before)
    return importing.taken_out(diary.voice, len({day for day, _ in sets_told(one.event for one in action)}))


def _halts(event: Event) -> bool:
    match event:
        case FlagRaised():
            return True
        case Logged():
            return event.flag is not None or (event.pain or 0) >= PAIN_HALT
        case MorningAnswered():
            return event.pain >= PAIN_HALT
        case _:
            return False


def _stands(diary: Diary, event: Event) -> bool:
    """Tell whether an earlier version of the event stands again: then only an edit was taken back."""
    if isinstance(event, Logged):
        return any(kept.event.exercise == event.exercise for kept in diary.logs(event.day))
    edited = isinstance(event, (Skipped, MorningAnswered))
    return edited and bool(diary.kept(type(event), event.day))
