"""/morning: how the calf felt this morning. It may calm, reduce or halt; it never raises."""

from core.diary import Diary, Kept
from core.domain.events import MorningAnswered
from core.domain.fold import fold
from core.domain.progression import PAIN_HALT
from core.domain.scales import is_pain
from core.domain.training import Training
from core.handlers.stop import waits
from core.intents import AnswerMorning
from core.speech.message import Message
from core.speech.say import manners
from core.speech.say import morning as say


def answer(intent: AnswerMorning, diary: Diary) -> list[Message]:
    """Record today's morning answer, in place of an earlier one; without a number ask for it."""
    entry, today = diary.own_entry(intent.entry), diary.entry(diary.today)
    if entry is None:
        return [manners.not_yours(diary.voice)]
    if entry != today:
        return [say.outdated(diary.voice, entry, today)]
    if intent.pain is None:
        return [say.question(diary.voice, today)]
    if not is_pain(intent.pain):
        return [say.out_of_range(diary.voice, today, intent.pain)]
    earlier = next(iter(diary.kept(MorningAnswered, diary.today)), None)
    if earlier and earlier.event.pain >= PAIN_HALT > intent.pain:
        return [say.halt_stands(diary.voice, earlier.event.pain, earlier.id, waits=waits(diary))]
    before = _without(diary, earlier)
    event = MorningAnswered(diary.today, intent.pain)
    if earlier is None:
        diary.record(event)
    elif earlier.event != event:
        diary.edit([(earlier, event)])
    after = diary.member.training
    came_to = say.meaning(before, after, diary.today, intent.pain)
    known = earlier.id if earlier and earlier.event == event else 0
    return [say.answered(diary.voice, today, intent.pain, came_to, len(after.sore), known)]


def _without(diary: Diary, earlier: Kept[MorningAnswered] | None) -> Training:
    """The training as if today's morning had not been answered yet."""
    if earlier is None:
        return diary.member.training
    others = (one.event for one in diary.recorded if one.id != earlier.id)
    return fold(diary.person.snapshot.member, others).training
