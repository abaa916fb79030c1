"""/remind here: where a member is spoken to; and what is told once when private messages were closed."""

from collections.abc import Sequence
from dataclasses import replace

from core import appointments, reach
from core.diary import Diary
from core.errands import Due
from core.intents import LeavePlace, ReachAgain, RemindHere
from core.reach import Notice, Shut
from core.speech.message import Audience, Message
from core.speech.say import here as say
from core.speech.say import manners
from core.speech.say.rows import after

_ANSWERED = (RemindHere, ReachAgain, LeavePlace)  # what these say leaves no notice to be given


def remind_here(intent: RemindHere, diary: Diary) -> list[Message]:
    """Speak to the member on this platform from now on, or choose a shared place for when that is closed."""
    person, place = diary.person, diary.request.place
    wanted = diary.member.settings.reminders
    if not place.shared:
        _speak_here(diary)
        return [say.in_private(diary.voice, wanted=wanted)]
    if not place.posts:
        return [say.cannot(diary.voice)]
    diary.tx.choose_place(person.account, place.id)
    if not person.closed:
        return [say.fallback(diary.voice)]
    diary.person = replace(person, place=place.id, reachable=True)
    _speak_here(diary)
    return [_told_there(diary, say.in_place(diary.voice, wanted=wanted))]


def reach_again(intent: ReachAgain, diary: Diary) -> list[Message]:
    """Try private messages of this account again, from the next reminder on."""
    if diary.person.closed:
        diary.person = diary.tx.opened(diary.person)
    _speak_here(diary)
    return [say.again(diary.voice)]


def leave_place(intent: LeavePlace, diary: Diary) -> list[Message]:
    """Let no reminder come to the place chosen by this account; only whose reminders they are can say so."""
    if intent.entry and diary.own_entry(intent.entry) is None:
        return [manners.not_yours(diary.voice)]
    person = diary.person
    diary.tx.choose_place(person.account, "")
    if not person.closed:
        return [say.left(diary.voice)]
    left = diary.tx.person_by_id(person.id, person.account.platform)
    if left is not None:
        reach.speak_to(diary.tx, left, diary.now)
    diary.person = replace(person, place="", reachable=False)
    other = left.account.platform if left is not None and left.reachable else ""
    return [_told_there(diary, say.left_closed(diary.voice, other))]


def with_notice(diary: Diary, messages: Sequence[Message]) -> list[Message]:
    """Let an answer begin with the member's notice, given once: to them alone wherever that can be.

    It waits for onboarding and for an answer that opens no form, with which a platform shows no words.
    """
    notice, onboarded = reach.read_notice(diary.person.notice), diary.member.settings.onboarded
    if isinstance(diary.request.intent, _ANSWERED):
        reach.forget(diary.tx, diary.person)
        return list(messages)
    if notice is None or notice.shut is Shut.TOLD or not onboarded or any(one.form for one in messages):
        return list(messages)
    reach.given(diary.tx, diary.person.id, notice, diary.now)
    told, (first, *others) = _told_there(diary, _told(diary, notice)), messages
    if told.audience is not first.audience:
        return [told, *messages]
    return [after((*told.lines, ()), replace(first, rows=(*first.rows, *told.rows))), *others]


def _told(diary: Diary, notice: Notice) -> Message:
    """Since when it is so, and where reminders come now."""
    where, person, place = spoken_to(diary), diary.person, diary.request.place
    here = place.shared and place.posts
    if where not in ("", person.account.platform):
        return say.elsewhere(diary.voice, notice, where, here=here)
    if person.place:
        return say.in_place_instead(diary.voice, notice)
    if person.closed:
        return say.nowhere(diary.voice, notice, here=here)
    return say.in_private_again(diary.voice, notice)


def spoken_to(diary: Diary) -> str:
    """The platform on which the member is spoken to, "" where nothing comes."""
    session = diary.tx.appointments(diary.person.id).get(Due.SESSION)
    return session.platform if session is not None and session.due_at is not None else ""


def _speak_here(diary: Diary) -> None:
    """Speak to the member by the account that asks, and begin again where all was asleep."""
    appointments.wake(diary)
    diary.tx.move(diary.person.id, diary.person.account.platform)


def _told_there(diary: Diary, message: Message) -> Message:
    """The message as its reader gets it: before others, by name, where nobody can be answered alone."""
    place = diary.request.place
    if not place.shared or place.whispers or not diary.person.closed:
        return message
    name = say.named(diary.voice, diary.person.account.name)
    return after((name,), replace(message, audience=Audience.PLACE))
