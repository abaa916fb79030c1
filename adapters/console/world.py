"""The simulated world of the terminal: a clock, people, places, and what stands on each person's screen."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from adapters.console.encode import PLATFORM, Shown
from core.coach import Coach
from core.intents import Intent
from core.ports import Clock
from core.requests import Account, Place, Request
from core.speech.message import Form, Message

LONGEST_NAME = 40  # characters
# The instants that can be simulated: in every zone the days around them have dates too.
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


def nameable(text: str) -> bool:
    """Tell whether a person or a place can be called so: 1 to 40 characters that show on one line."""
    return bool(text.strip()) and len(text) <= LONGEST_NAME and text.isprintable()


@dataclass(slots=True)
class Screen:
    """What a person last saw: the buttons that can be pressed, the words, and the form being filled."""

    buttons: tuple[tuple[str, str], ...] = ()
    said: str = ""
    form: Form | None = None
    answers: list[tuple[str, str]] = field(default_factory=list)


class World:
    """Who speaks, where, and when. With a fixed start nothing here looks at the real clock."""

    def __init__(
        self, coach: Coach, clock: Clock, start: datetime | None, person: str, *, keys: str = ""
    ) -> None:
        """Begin at ``start``, or at the clock's present instant, with this person speaking in private.

        Each request's key begins with ``keys``; on a database that was spoken to before they must be others.
        """
        self.coach, self._clock, self._start = coach, clock, start
        self._ahead = timedelta()
        self._keys, self._numbers = keys, count(1)
        self.person, self.place = person, ""
        self.zone: ZoneInfo | None = None
        self.screens: dict[str, Screen] = {}

    @property
    def now(self) -> datetime:
        """The simulated instant."""
        return (self._start or self._clock.now()) + self._ahead

    def move_to(self, instant: datetime) -> None:
        """Set the simulated clock forward; it never goes back."""
        self._ahead += max(timedelta(), instant.astimezone(UTC) - self.now)

    async def catch_up(self) -> None:
        """Go on from where an earlier conversation on the same database had come to."""
        latest = await self.coach.last_recorded()
        if latest is not None:
            self.move_to(latest)

    @property
    def account(self) -> Account:
        """The account of the person who speaks; Ann and ann are one."""
        return Account(PLATFORM, self.person.casefold(), self.person)

    @property
    def screen(self) -> Screen:
        """The screen of the person who speaks."""
        return self.screens.setdefault(self.account.id, Screen())

    def see(self, account: Account, shown: Shown) -> None:
        """Put what was shown on an account's screen; a form waits for its answers."""
        self.screens[account.id] = Screen(shown.buttons, shown.said, shown.form)

    async def here(self) -> ZoneInfo:
        """The zone of this terminal: the one set, else that of the person who speaks."""
        return self.zone or ZoneInfo(await self.coach.zone_of(self.account))

    async def ask(self, intent: Intent) -> tuple[Message, ...]:
        """Ask the coach as the person who speaks, where they are."""
        place = Place(PLATFORM, self.place or self.person, shared=bool(self.place))
        key = f"{PLATFORM}.{self._keys}.{next(self._numbers)}"
        return await self.coach.answer(Request(self.account, place, intent, key, self.now))
