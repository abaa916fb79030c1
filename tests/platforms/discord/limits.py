"""How often a bot may call: a budget for each route and channel, and one for everything."""

import asyncio
from dataclasses import dataclass, field

from tests.platforms.discord.wire import Call


@dataclass(frozen=True, slots=True)
class Limits:
    """So many calls a window (seconds) on one route of one channel or guild; so many a second in all."""

    calls: int
    window: float
    overall: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What a call finds: headers, and the seconds to wait if it came too early."""

    headers: dict[str, str]
    wait: float = 0.0
    is_global: bool = False


FREE = Limits(100_000, 5, 100_000)
STRICT = Limits(5, 5, 50)


@dataclass(slots=True)
class Gauge:
    """What has been used of each budget; windows begin with their first call."""

    buckets: dict[str, tuple[float, int]] = field(default_factory=dict)
    second: tuple[float, int] = (0.0, 0)

    def take(self, limits: Limits, call: Call, wall: float) -> Standing:
        """Count a call at a wall time (Unix seconds), unless its budget is spent."""
        now = asyncio.get_running_loop().time()
        exempt = "interaction_token" in call.names or "webhook_token" in call.names
        since, used = self.second if now - self.second[0] < 1 else (now, 0)
        if used >= limits.overall and not exempt:
            return Standing({}, round(since + 1 - now, 3) or 0.001, is_global=True)
        self.second = (since, used + (not exempt))
        majors = ("channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_token")
        key = ":".join([call.route, *(call.names[name] for name in majors if name in call.names)])
        start, spent = self.buckets.get(key, (now, 0))
        if now - start >= limits.window:
            start, spent = now, 0
        rest = max(0.001, round(start + limits.window - now, 3))
        left = limits.calls - spent
        self.buckets[key] = (start, spent + (left > 0))
        return Standing(_headers(limits, call, max(0, left - 1), rest, wall), 0.0 if left > 0 else rest)


def _headers(limits: Limits, call: Call, left: int, rest: float, wall: float) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": str(limits.calls),
        "X-RateLimit-Remaining": str(left),
        "X-RateLimit-Reset": f"{wall + rest:.3f}",
        "X-RateLimit-Reset-After": f"{rest:.3f}",
        "X-RateLimit-Bucket": f"{hash(call.route) & 0xFFFFFFFF:08x}",
    }
