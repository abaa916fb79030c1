"""What a person answers about a day's logs: completing those that lack it, or correcting them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.diary import Kept
from core.domain.events import Logged, Session
from core.domain.state import Control


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


def changed(
    logs: Sequence[Kept[Logged]], change: Callable[[Logged], Logged]
) -> list[tuple[Kept[Logged], Logged]]:
    """Return the logs that a change makes different, each with what it becomes."""
    return [(one, after) for one in logs if (after := change(one.event)) != one.event]
