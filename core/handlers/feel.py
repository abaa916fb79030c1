"""The questions after a log: how it was kept, pain and effort. Answers complete the log they belong to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.diary import Diary, Kept
from core.domain.events import Logged, Session
from core.domain.progression import PAIN_HALT
from core.domain.scales import is_effort, is_pain
from core.domain.state import Control
from core.handlers import today
from core.handlers.entries import opened
from core.intents import AnswerControl, AnswerEffort, AnswerPain
from core.ports import Entry
from core.reading.logwords import LogWords
from core.speech.message import Message
from core.speech.say import log as say
from core.speech.say import manners


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered about a day's logs; None where nothing was."""

    control: Control | None = None
    pain: int | None = None
    effort: int | None = None

    def completing(self, log: Logged) -> Logged:
        """The log with what it lacked; light work needs no effort."""
        sets = tuple(replace(one, control=one.control or self.control) for one in log.sets)
        loaded = log.session is Session.LOAD
        return replace(
            log,
            sets=sets,
            pain=self.pain if log.pain is None else log.pain,
            effort=self.effort if log.effort is None and loaded else log.effort,
        )

    def correcting(self, log: Logged) -> Logged:
        """The log with pain and effort as answered, whatever stood there."""
        return replace(
            log,
            pain=log.pain if self.pain is None else self.pain,
            effort=log.effort if self.effort is None else self.effort,
        )

    def known(self, logs: list[Logged]) -> "Answer":
        """The part of the answer that none of the logs lacks: it corrects them."""
        lacks_effort = any(log.effort is None for log in logs if log.session is Session.LOAD)
        return Answer(
            pain=None if any(log.pain is None for log in logs) else self.pain,
            effort=None if lacks_effort else self.effort,
        )


def by_words(diary: Diary, words: LogWords) -> list[Message]:
    """Complete a day's logs with a mark, pain or effort said without sets."""
    if not diary.logs(words.day):
        return [say.nothing_logged(diary.voice, words.day)]
    return answer(diary, diary.entry(words.day), Answer(words.control, words.pain, words.effort))


def control(intent: AnswerControl, diary: Diary) -> list[Message]:
    """Mark the unmarked sets of the entry."""
    return _pressed(diary, intent.entry, Answer(control=intent.control))


def pain(intent: AnswerPain, diary: Diary) -> list[Message]:
    """Answer the pain of the entry; from 3 on the red flags are asked about."""
    if not is_pain(intent.pain):
        return [manners.stale(diary.voice)]
    return _pressed(diary, intent.entry, Answer(pain=intent.pain))


def effort(intent: AnswerEffort, diary: Diary) -> list[Message]:
    """Answer the effort of the entry; the one-tap default answers an unknown pain with 0 as well."""
    if not is_effort(intent.effort):
        return [manners.stale(diary.voice)]
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [entry]
    unknown = any(one.event.pain is None for one in diary.logs(entry.day))
    pain = 0 if intent.painless and unknown else None
    return answer(diary, entry, Answer(pain=pain, effort=intent.effort))


def answer(diary: Diary, entry: Entry, given: Answer) -> list[Message]:
    """Complete the logs of the entry that lack an answer; an answer that none of them lacks corrects all."""
    logs = diary.logs(entry.day)
    if not logs:
        return today.show_day(diary)
    worst = max(logs, key=lambda one: one.event.pain or 0)
    halted = worst.event.pain or 0
    if given.pain is not None and given.pain < halted and halted >= PAIN_HALT:
        return [say.pain_stands(diary.voice, halted, worst.id)]
    known = given.known([one.event for one in logs])
    diary.complete(_changed(logs, given.completing))
    diary.edit(_changed(diary.logs(entry.day), known.correcting))
    return today.go_on(diary, entry.day, given.pain)


def _pressed(diary: Diary, entry_id: int, given: Answer) -> list[Message]:
    entry = opened(diary, entry_id)
    return [entry] if isinstance(entry, Message) else answer(diary, entry, given)


def _changed(
    logs: Sequence[Kept[Logged]], change: Callable[[Logged], Logged]
) -> list[tuple[Kept[Logged], Logged]]:
    return [(one, after) for one in logs if (after := change(one.event)) != one.event]
