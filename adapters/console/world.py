"""The simulated world of the terminal: a clock, people, places, and what stands on each person's screen."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from adapters.console.encode import PLATFORM, Shown
from adapters.console.places import Spot
from core.coach import Coach, alarm
from core.intents import RANKED, Intent
from core.ports import Clock
from core.requests import Account, Place, Rank, Request
from core.speech.message import Form, Message

LONGEST_NAME = 40  # characters
# The instants that can be simulated: in every zone the days around them have dates too.
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
# Platforms that do not tell in private who left a shared place, as the real ones.
MISS_LEAVERS = frozenset({"discord"})


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
        self.spots: dict[tuple[str, str], Spot] = {}  # by platform and name
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
        """The account of the person who speaks."""
        return self.account_of(self.person)

    def account_of(self, person: str) -> Account:
        """Return a person's account: Ann and ann are one, ann@discord is on another platform."""
        name, _, platform = person.rpartition("@")
        if not re.fullmatch("[a-z]+", platform) or not name.strip():
            name, platform = person, PLATFORM
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
        return Place(account.platform, account.id, misses_leavers=account.platform in MISS_LEAVERS)

    def spot(self, platform: str, name: str) -> Spot:
        """The place of this name on a platform, where others read along."""
        return self.spots.setdefault((platform, name), Spot(platform, name))

    @property
    def around(self) -> Spot | None:
        """The shared place in which the person who speaks is, None in private."""
        return self.spot(self.account.platform, self.place) if self.place else None

    def enter(self) -> None:
        """Let the person who speaks be one of those in the place, if it is one."""
        if self.around is not None:
            self.around.enter(self.account.id)

    def rename(self, spot: Spot, name: str) -> bool:
        """Let a place have another name; False where another has it."""
        if (spot.platform, name) in self.spots:
            return False
        before = spot.place
        del self.spots[spot.platform, spot.name]
        spot.name = self.place = name
        self.spots[spot.platform, name] = spot
        self.shut = {spot.place if one == before else one for one in self.shut}
        return True

    async def here(self) -> ZoneInfo:
        """The zone of this terminal: the one set, else that of the person who speaks."""
        return self.zone or ZoneInfo(await self.coach.zone_of(self.account))

    async def ask(self, intent: Intent) -> tuple[Message, ...]:
        """Ask the coach as the person who speaks, where they are."""
        key = f"{PLATFORM}.{self._keys}.{next(self._numbers)}"
        self.enter()
        return await self.coach.answer(self.request(self.account, self.around, intent, key))

    def request(self, account: Account, spot: Spot | None, intent: Intent, key: str) -> Request:
        """Return what an account asks in a place, None for in private, its rank told where that matters."""
        self.platforms[account.platform] = None
        place = spot.place if spot else self.private(account)
        rank = spot.rank(account.id) if spot and type(intent) in RANKED else Rank.UNKNOWN
        return Request(account, place, intent, key, self.now, rank=rank)


def _seat(account: Account) -> str:
    """The name of an account's screen."""
    return account.id if account.platform == PLATFORM else f"{account.id}@{account.platform}"
