"""``run`` on a platform that takes its time, by itself: ``-m tests.bot.running FILE LATE SECONDS [ONLY]``.

The clock begins LATE seconds after Tuesday's sessions fell due; each message takes SECONDS. What happens is
written to standard output, a line each: ``ready``, ``listening``, ``begun NAME``, ``took NAME``, ``deaf``.
"""

import asyncio
import sys
from dataclasses import dataclass
from datetime import timedelta

from adapters.delivery.pacer import Limits
from bot.app import WORKER, Platform, open_coach, serve
from bot.logs import set_up
from bot.settings import Settings
from core.coach import Coach
from core.errands import Outcome, Parcel, Posting, Sent
from core.ports import Clock, Lane, Pace
from tests.delivery.office import PLATFORM
from tests.delivery.test_ticker import TUESDAY, ShiftedClock


def say(line: str) -> None:
    print(line, flush=True)


@dataclass(slots=True)
class Slow:
    """A client, and the messenger of it."""

    pace: Pace
    seconds: float
    stubborn: bool

    @property
    def messenger(self) -> "Slow":
        return self

    async def run(self) -> None:
        say("listening")
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            say("deaf")
            if self.stubborn:
                await asyncio.sleep(60)

    async def send(self, parcel: Parcel) -> Outcome:
        await self.pace.turn(parcel.account.id, Lane.ERRAND)
        say(f"begun {parcel.account.id}")
        await asyncio.sleep(self.seconds)
        say(f"took {parcel.account.id}")
        return Sent()

    async def post(self, posting: Posting) -> Outcome:
        return Sent(posting.post.memo)

    async def close(self) -> None:
        say("closed")


def main(file: str, late: str, seconds: str, only: str = "") -> int:
    """Serve until told to end."""
    set_up()
    clock = ShiftedClock()
    clock.set(TUESDAY + timedelta(seconds=float(late)))

    def build(_: Settings, __: Coach, pace: Pace, ___: Clock) -> Slow:
        return Slow(pace, float(seconds), stubborn=only == "stubborn")

    platform = Platform(PLATFORM, "POST_TOKEN", Limits(10), build)
    with open_coach(f"sqlite:///{file}") as coach:
        part = only if only in (WORKER, PLATFORM) else ""
        return asyncio.run(serve(Settings(), coach, clock, [platform], part, lambda: say("ready")))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
