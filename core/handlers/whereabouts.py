"""Where reminders come, told with every answer about them, unless they come here as they are expected to."""

from dataclasses import replace

from core import reach
from core.diary import Diary
from core.handlers.here import spoken_to
from core.reach import Shut
from core.speech.message import Message
from core.speech.say import where as say
from core.speech.say.rows import after


def with_where(diary: Diary, message: Message) -> Message:
    """Let an answer begin with where reminders come; a notice that is yet to be given tells it by itself."""
    notice = reach.read_notice(diary.person.notice)
    waits = notice is not None and notice.shut is not Shut.TOLD
    told = None if waits or not diary.member.settings.reminders else _told(diary)
    if told is None:
        return message
    return after(told.lines, replace(message, rows=(*message.rows, *told.rows)))


def _told(diary: Diary) -> Message | None:
    person, place = diary.person, diary.request.place
    where = spoken_to(diary)
    if where not in ("", person.account.platform):
        return say.elsewhere(diary.voice, where, here=not place.shared)
    if not person.reachable:
        return say.nowhere(diary.voice, here=place.shared and place.posts)
    return say.in_place(diary.voice) if person.place else None
