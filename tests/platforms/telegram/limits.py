"""How much a bot may send: sliding windows, strict to the letter."""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from math import ceil


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second overall, a second a chat, a minute a group; None is no limit."""

    overall: int | None = None
    chat: int | None = None
    group_minute: int | None = None
    paid: int = 1000


FREE = Limits()
STRICT = Limits(overall=30, chat=1, group_minute=20)


@dataclass(slots=True)
class Gauge:
    """When messages were sent, by window, in seconds of the loop; a refused one does not count."""

    sent: dict[tuple[str, int], deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def take(self, limits: Limits, chat_id: int, now: float, *, group: bool, paid: bool) -> int:
        """Count a message; return 0, or the whole seconds until it would be let through."""
        overall = max(limits.paid, limits.overall or 0) if paid else limits.overall
        windows: list[tuple[tuple[str, int], int | None, float]] = [
            (("all", 0), overall, 1.0),
            (("chat", chat_id), limits.chat, 1.0),
            (("minute", chat_id), limits.group_minute if group else None, 60.0),
        ]
        waits = [self._wait(key, most, span, now) for key, most, span in windows if most is not None]
        if longest := max(waits, default=0.0):
            return max(1, ceil(longest))
        for key, most, _ in windows:
            if most is not None:
                self.sent[key].append(now)
        return 0

    def _wait(self, key: tuple[str, int], most: int, span: float, now: float) -> float:
        sent = self.sent[key]
        while sent and sent[0] <= now - span:
            sent.popleft()
        return sent[-most] + span - now if len(sent) >= most else 0.0
