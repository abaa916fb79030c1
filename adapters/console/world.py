"""The simulated world of the terminal: a clock, people, places, and what stands on each person's screen."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from adapters.console.encode import PLATFORM, Shown
from core.coach import Coach, alarm
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
        self.platforms = {PLATFORM: None}  # those that somebody spoke from, in order
        self.shut: set[Place] = set()  # what takes no messages: private chats, places

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
        await self.wake()

    async def wake(self) -> None:
        """Let the coach begin to keep appointments, now that it runs."""
        try:
            await self.coach.wake(self.now)
        except Exception as error:
            alarm("wake", error)

    @property
    def account(self) -> Account:
        """The account of the person who speaks: Ann and ann are one, ann@discord is on another platform."""
        name, _, platform = self.person.rpartition("@")
        if not re.fullmatch("[a-z]+", platform) or not name.strip():
            name, platform = self.person, PLATFORM
        return Account(platform, name.casefold(), name)

    def called(self, account: Account) -> str:
        """Return how an account is called here, as ``ann`` or ``ann@discord``."""
        return account.name if account.platform == PLATFORM else f"{account.name}@{account.platform}"

    @property
    def screen(self) -> Screen:
        """The screen of the person who speaks."""
        return self.screens.setdefault(_seat(self.account), Screen())

    def see(self, account: Account, shown: Shown) -> None:
        """Put what was shown on an account's screen; a form waits for its answers."""
        self.screens[_seat(account)] = Screen(shown.buttons, shown.said, shown.form)

    def private(self, account: Account) -> Place:
        """The private chat with an account."""
        return Place(account.platform, account.id)

    def common(self, account: Account, name: str) -> Place:
        """A place on an account's platform where others read along."""
        return Place(account.platform, name, shared=True)

    async def here(self) -> ZoneInfo:
        """The zone of this terminal: the one set, else that of the person who speaks."""
        return self.zone or ZoneInfo(await self.coach.zone_of(self.account))

    async def ask(self, intent: Intent) -> tuple[Message, ...]:
        """Ask the coach as the person who speaks, where they are."""
        account = self.account
        self.platforms[account.platform] = None
        place = self.common(account, self.place) if self.place else self.private(account)
        key = f"{PLATFORM}.{self._keys}.{next(self._numbers)}"
        return await self.coach.answer(Request(account, place, intent, key, self.now))


def _seat(account: Account) -> str:
    """The name of an account's screen."""
    return account.id if account.platform == PLATFORM else f"{account.id}@{account.platform}"
