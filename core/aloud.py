"""What is said of errands where others read along: whom it is for, and that something waits; never what.

One message for all that is due, with one button that shows it to whoever presses, of their own.
"""

from collections.abc import Sequence

from core.diary import Diary
from core.errands import Due, Errand
from core.intents import AnswerMorning, ChangeReminders, ShowToday
from core.speech.message import Message
from core.speech.say import here as say

# A second call on the same day, what there is nothing to do about, and what /link shows in private as well.
NEVER_ALOUD = frozenset({Due.NUDGE, Due.RECAP, Due.LINK, Due.JOINED, Due.LEAVING})


def aloud(diary: Diary, said: Sequence[tuple[Errand, Message]]) -> Message:
    """Return what a shared place reads of messages to a member, at least one."""
    kinds = {errand.kind for errand, _ in said}
    offered = [button.intent for _, message in said for row in message.rows for button in row]
    shows = AnswerMorning() if Due.MORNING in kinds else ShowToday()
    name, entry = diary.person.account.name, diary.entry(diary.today).id
    if ChangeReminders() in offered:
        return say.last(diary.voice, name, shows, entry)
    if Due.SESSION in kinds and diary.to_do(diary.today) is not None:
        return say.session(diary.voice, name, shows, entry)
    return say.waits(diary.voice, name, shows, entry)
