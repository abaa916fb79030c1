"""Writing logs down: joined with what stands, within what a day may hold, and what is asked next."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from core.diary import Diary
from core.domain.events import Logged
from core.domain.progression import PAIN_HALT
from core.domain.state import Control, SetLog
from core.handlers import questions
from core.handlers.answers import Answer, changed
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
    told = Answer(
        pain=max((log.pain for log in logs if log.pain is not None), default=None),
        effort=max((log.effort for log in logs if log.effort is not None), default=None),
    )
    diary.edit(changed(diary.logs(day), told.completing))  # what was told answers for the day's others too
    return questions.next_step(diary, day, told.pain, keeps=not standing)


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
