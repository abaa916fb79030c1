"""A square that keeps what is posted in it, as a platform does; its coach works step by step."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from adapters.storage import StoredUnit
from adapters.zones import Cities
from core import delivery, turning
from core.clubs import PostKind
from core.errands import Lost, Outcome, Posting, Sent
from core.transactions import in_one
from tests.storage.riverside import PLATFORM

ZONES = Cities()


@dataclass
class Square:
    """What stands in a place, by memo, and what was done there when: new or changed, of which kind."""

    unit: StoredUnit
    stands: dict[str, str] = field(default_factory=dict)
    done: list[tuple[datetime, bool, PostKind]] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    says: deque[Callable[[Posting], Outcome]] = field(default_factory=deque)

    def collect(self, now: datetime) -> list[Posting]:
        """Take in hand what is due."""
        batch = delivery.collect(self.unit, PLATFORM, now, 9, ZONES, self._alarm)
        return [one for one in batch.carried if isinstance(one, Posting)]

    def settle(self, posting: Posting, outcome: Outcome, now: datetime) -> None:
        """Note what became of one."""
        in_one(self.unit, lambda tx: delivery.settle(tx, [(posting, outcome)], now, self._alarm))

    def post(self, posting: Posting, now: datetime) -> Outcome:
        """Take it, or answer what is to be said first."""
        if self.says:
            return self.says.popleft()(posting)
        memo = posting.post.memo
        if memo and memo not in self.stands:
            return Lost()
        self.done.append((now, not memo, posting.post.kind))
        memo = memo or f"m{len(self.done)}"
        self.stands[memo] = posting.message.text
        return Sent(memo)

    def work(self, now: datetime) -> None:
        """Let the steps and turns of challenges happen, then post all that is due."""
        in_one(self.unit, lambda tx: turning.turn(tx, now, ZONES, self._alarm))
        in_one(self.unit, lambda tx: turning.step(tx, now, self._alarm))
        while carried := self.collect(now):
            for one in carried:
                self.settle(one, self.post(one, now), now)

    def until(self, start: datetime, end: datetime, every: timedelta = timedelta(minutes=1)) -> None:
        """Work time and again."""
        now = start
        while now <= end:
            self.work(now)
            now += every

    def said(self) -> str:
        """All that stands there."""
        return "\n".join(self.stands.values())

    def new(self) -> list[PostKind]:
        """The kinds of what was posted there as new, in order."""
        return [kind for _, new, kind in self.done if new]

    def _alarm(self, key: str, error: BaseException) -> None:
        self.alarms.append(f"{key} {type(error).__name__}")
