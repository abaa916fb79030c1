"""What goes wrong between a bot and Telegram, on demand."""

from tests.platforms.common_faults import Fault, Plan, Planned, Trouble
from tests.platforms.telegram.wire import Call


def too_many(retry_after: int) -> Fault:
    """Answer 429 with ``retry_after`` seconds, untaken."""
    return Fault(Trouble.TOO_MANY, retry_after)


class Faults(Plan[Call]):
    """Faults by method and chat."""

    def add(self, method: str, fault: Fault, times: int | None = 1, chat: int | None = None) -> Planned[Call]:
        """Plan a fault for the next ``times`` calls of a method ("*": any), or of one chat; None lasts."""

        def meets(call: Call) -> bool:
            return method in ("*", call.method) and chat in (None, call.chat_id)

        return self.put(fault, times, meets)
