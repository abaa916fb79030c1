"""The composition root: the one file that names every concrete class."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_bytes
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import URL

from adapters.charts import Charts
from adapters.delivery.pacer import Limits
from adapters.storage import open_storage
from adapters.system.clock import SystemClock
from adapters.system.threads import Threads
from adapters.zones import Cities
from core.access import House
from core.coach import Coach
from core.code import Entropy
from core.painting import Painter
from core.ports import Clock, Lane, Messenger, Pace

if TYPE_CHECKING:
    from bot.lifetime import Part
    from bot.settings import Settings
    from bot.web import Route

DATABASE = "soleus.db"  # the file in which everything is kept unless told otherwise
THREADS = 8  # for PostgreSQL; SQLite has one writer
WORKER = "worker"  # what sends that nobody asked for
PAINTER = Charts()


class Client(Protocol):
    """A platform's adapter at work."""

    @property
    def messenger(self) -> Messenger:
        """What carries parcels; of use without ``run`` too."""
        ...

    async def run(self) -> None:
        """Listen and answer until cancelled."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform that can be served: the variable that holds its token, its limits, how a client is built.

    ``route`` tells where the platform posts what it has, None where it does not.
    """

    name: str
    setting: str
    limits: Limits
    build: "Callable[[Settings, Coach, Pace, Clock], Client]"
    route: "Callable[[Settings, Client], Route | None]" = lambda settings, client: None


def _telegram(settings: "Settings", coach: Coach, pace: Pace, clock: Clock) -> Client:
    from adapters.telegram import Webhook, build, secrets
    from bot.web import public_url

    token, url = settings.secret("TELEGRAM_TOKEN"), public_url(settings)
    name, secret = secrets(token)
    webhook = Webhook(f"{url}/{name}", secret) if url else None
    return build(token, coach, pace, clock, base_url=settings.telegram_base_url, webhook=webhook)


def _telegram_route(settings: "Settings", client: Client) -> "Route | None":
    from adapters.telegram import HEADER, Closed, Telegram, secrets
    from bot.web import Route

    if not settings.public_url or not isinstance(client, Telegram):
        return None

    async def take(update: Mapping[str, object]) -> bool:
        try:
            await client.feed(update)
        except Closed:
            return False
        return True

    name, secret = secrets(settings.secret("TELEGRAM_TOKEN"))
    return Route(name, HEADER, secret, take)


def _discord(settings: "Settings", coach: Coach, pace: Pace, clock: Clock) -> Client:
    from adapters.discord import build
    from bot.told import shards

    token, url = settings.secret("DISCORD_TOKEN"), settings.discord_base_url
    return build(token, coach, pace, clock, base_url=url, shards=shards(settings))


PLATFORMS = (
    Platform("telegram", "TELEGRAM_TOKEN", Limits(30), _telegram, _telegram_route),
    Platform("discord", "DISCORD_TOKEN", Limits(50), _discord),
)


@contextmanager
def open_coach(
    database_url: str,
    entropy: Entropy = token_bytes,
    painter: Painter | None = PAINTER,
    house: House | None = None,
) -> Iterator[Coach]:
    """Open a coach on a database, its tables brought up to date; closed again at the end.

    ``entropy`` gives the random bytes of codes that nobody can guess; without a ``painter`` pictures are told
    in their words. ``house`` is who may start and whom to ask.
    """
    many = 1 if database_url.startswith("sqlite") else THREADS
    unit = open_storage(database_url)
    threads = Threads(many, "coach")
    try:
        lanes = threads.lane(Lane.ANSWER), threads.lane(Lane.ERRAND)
        yield Coach(unit, Cities(), *lanes, entropy=entropy, painter=painter, house=house)
    finally:
        threads.close()
        unit.close()


def url_of(file: Path) -> str:
    """Return the address of a SQLite file, whatever characters its name has."""
    return URL.create("sqlite", database=str(file.absolute())).render_as_string(hide_password=False)


async def serve(
    settings: "Settings",
    coach: Coach,
    clock: Clock,
    platforms: Sequence[Platform],
    only: str = "",
    ready: Callable[[], None] = lambda: None,
) -> int:
    """Serve these platforms, or ``only`` one part of that, until told to end; return the exit code."""
    from adapters.delivery.pacer import Pacer
    from bot.lifetime import live

    chosen: list[tuple[Platform, Client]] = []
    try:
        for one in platforms:
            client = one.build(settings, coach, Pacer(one.limits), clock)
            chosen.append((one, client))
        posted = [] if only == WORKER else _posted(settings, chosen)
        return await live([posted, *_stages(coach, clock, chosen, only)], ready)
    finally:
        for _, client in chosen:
            await client.close()


def _posted(settings: "Settings", chosen: Sequence[tuple[Platform, Client]]) -> "list[Part]":
    """Return the public listener where a platform posts to it; it ends before anything else does."""
    from bot.lifetime import Part

    if not settings.public_url:
        return []
    from bot.web import Listener, listen

    routes = [route for platform, client in chosen if (route := platform.route(settings, client))]
    return [Part("web", Listener(listen(settings), routes).run)] if routes else []


def _stages(
    coach: Coach, clock: Clock, chosen: Sequence[tuple[Platform, Client]], only: str
) -> "list[list[Part]]":
    """Return what runs, in the order in which it ends: listeners, the ticker, couriers."""
    from adapters.delivery.courier import Courier
    from adapters.ticking.ticker import Ticker
    from bot.lifetime import Part

    listeners = [Part(platform.name, client.run) for platform, client in chosen]
    if only not in ("", WORKER):
        return [listeners]
    couriers = [
        Courier(coach, platform.name, client.messenger, clock, rate=platform.limits.per_second)
        for platform, client in chosen
    ]

    def wake() -> None:
        for courier in couriers:
            courier.wake()

    ticker = Ticker(coach, clock, wake)
    coach.watch(ticker.due)
    coach.watch(lambda at: wake() if at <= clock.now() else None)
    sending = [
        Part(f"courier.{one.name}", courier.run) for (one, _), courier in zip(chosen, couriers, strict=True)
    ]
    return [[] if only else listeners, [Part("ticker", ticker.run)], sending]


def clock() -> Clock:
    """Return the clock of this machine."""
    return SystemClock()
