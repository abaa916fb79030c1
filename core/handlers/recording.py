"""Writing logs down: joined with what stands, within what a day may hold, and what is asked next."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from core.diary import Diary
from core.domain.events import Logged, Session
from core.domain.progression import PAIN_HALT
from core.domain.state import Control, SetLog
from core.handlers import questions
from core.reading.problem import Problem, Unread
from core.speech.message import Message
from core.speech.say import manners

# [O] Of one exercise, each leg's counted by themselves.
MOST_SETS_A_DAY = 20
Join = Callable[[Logged, Logged], Logged]


def write(diary: Diary, day: date, logs: Sequence[Logged], join: Join) -> list[Message]:
    """Record logs of a day as one action, each joined with what stands for its exercise; ask what is unknown.

    Nothing is written if any log would come to hold more sets than a day may.
    """
    standing = {(one.event.exercise, one.event.session): one for one in diary.logs(day)}
    kept = [standing.get((log.exercise, log.session)) for log in logs]
    results = [join(old.event, log) if old else log for old, log in zip(kept, logs, strict=True)]
    if beyond := next((one for one in results if len(one.sets) > MOST_SETS_A_DAY), None):
        name, many = diary.voice.exercise(beyond.exercise), str(len(beyond.sets))
        unread = Unread(name, many, Problem.TOO_MANY_SETS, MOST_SETS_A_DAY)
        return [manners.unread(diary.voice, unread, "log")]
    pairs = list(zip(kept, results, strict=True))
    diary.record(*(log for old, log in pairs if old is None))
    diary.edit([(old, log) for old, log in pairs if old is not None and old.event != log])
    told = [log.pain for log in logs if log.pain is not None]
    efforts = [log.effort for log in logs if log.effort is not None]
    _complete_others(diary, day, max(told, default=None), max(efforts, default=None))
    return questions.next_step(diary, day, max(told, default=None))


def _complete_others(diary: Diary, day: date, pain: int | None, effort: int | None) -> None:
    """Let pain and effort told with some of a day's logs answer for those that still lack them."""
    completed = []
    for one in diary.logs(day):
        log, loaded = one.event, one.event.session is Session.LOAD
        after = replace(
            log,
            pain=pain if log.pain is None else log.pain,
            effort=effort if log.effort is None and loaded else log.effort,
        )
        if after != log:
            completed.append((one, after))
    diary.edit(completed)


def added(old: Logged, new: Logged) -> Logged:
    """Sets of the same exercise on one day join one log; the later answers hold."""
    return replace(
        old,
        sets=old.sets + new.sets,
        pain=_standing_pain(old.pain, new.pain),
        effort=new.effort if new.effort is not None else old.effort,
        kg=new.kg if new.kg is not None else old.kg,
    )


def _standing_pain(old: int | None, new: int | None) -> int | None:
    """The later answer holds, but a pain that halted stands until it is taken back."""
    return old if new is None or (old is not None and new < old and old >= PAIN_HALT) else new


def edited(old: Logged, new: Logged) -> Logged:
    """The form's sets stand in for the old ones; a steady set that was left as it is stays steady."""
    return replace(added(old, new), sets=tuple(_kept_steady(old.sets, new.sets)))


def _kept_steady(old: Sequence[SetLog], new: Sequence[SetLog]) -> Iterator[SetLog]:
    """Yield the new sets, each compared with the old one in its place of its leg: steady shows no mark."""
    places = {leg: iter([one for one in old if one.side is leg]) for leg in {one.side for one in new}}
    for one in new:
        before = next(places[one.side], None)
        same = before == replace(one, control=Control.STEADY)
        yield replace(one, control=Control.STEADY) if same and one.control is None else one
