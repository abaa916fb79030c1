"""What goes wrong between a bot and Discord, on demand."""

from tests.platforms.common_faults import Fault, Plan, Planned, Trouble
from tests.platforms.discord.routes import bare
from tests.platforms.discord.wire import Call


def refused(status: int, code: int) -> Fault:
    """Answer with this status and a JSON error of this code, untaken."""
    return Fault(Trouble.REFUSED, status, code=code)


def too_many(seconds: float, *, is_global: bool = False, code: int = 0) -> Fault:
    """Answer 429 with ``retry_after`` seconds, untaken; for this route or for everything."""
    return Fault(Trouble.TOO_MANY, seconds, is_global, code=code)


def banned(seconds: float = 60) -> Fault:
    """Answer 429 as Cloudflare does: a page, no JSON, untaken."""
    return Fault(Trouble.BANNED, seconds)


class Faults(Plan[Call]):
    """Faults by route and channel."""

    def add(
        self, route: str, fault: Fault, times: int | None = 1, channel: int | None = None
    ) -> Planned[Call]:
        """Plan a fault for the next ``times`` calls of a route ("*": any), or to one channel; None lasts.

        The names in a route's braces do not matter.
        """
        wanted = bare(route)

        def meets(call: Call) -> bool:
            here = channel is None or call.names.get("channel_id") == str(channel)
            return here and wanted in ("*", bare(call.route))

        return self.put(fault, times, meets)
