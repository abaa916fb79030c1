"""The coach: every request and every step of a clock is one transaction, run in one hop to a worker thread.

Transactions begin and end here and nowhere else; nothing inside one can wait for a network.
"""

import asyncio
import logging
import traceback
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from datetime import datetime, timedelta
from secrets import token_bytes
from typing import TypeVar

from core import appointments, delivery, leaving, membership, posts, reach, turning
from core.access import House
from core.code import Entropy
from core.completion import complete
from core.diary import Diary
from core.domain.fold import fold
from core.domain.training import Member
from core.errands import Carried, Outcome, Posting
from core.following import follow
from core.handlers import here
from core.handlers.stranger import welcome
from core.handlers.table import handle
from core.options import Option
from core.painting import Painter
from core.ports import Transaction, Unit, Zones
from core.records import Outage, Person
from core.requests import Account, Request
from core.speech.catalogue import Voice
from core.speech.message import Choice, Message
from core.speech.say import manners
from core.transactions import in_one

T = TypeVar("T")
# Nobody kept appointments for longer than this: an outage.
OUTAGE = timedelta(minutes=5)
# There is hardly ever anything of links to forget.
LINKS_SWEPT_EVERY = timedelta(hours=1)

log = logging.getLogger("soleus.coach")


class Coach:
    """Answers requests, keeps appointments, moves challenges on and composes what is sent."""

    def __init__(
        self,
        unit: Unit,
        zones: Zones,
        executor: Executor,
        for_errands: Executor | None = None,
        *,
        entropy: Entropy = token_bytes,
        painter: Painter | None = None,
        house: House | None = None,
    ) -> None:
        """Work through ``unit``, in the threads of ``executor``: one for SQLite, several for PostgreSQL.

        ``for_errands`` is the way into them for what nobody waits for, the same where there is no other.
        ``entropy`` gives random bytes, for codes that nobody can guess. Without a ``painter`` a picture is
        told in its words alone. ``house`` is who may start and whom to ask: everybody, nobody.
        """
        self._unit, self._zones, self._entropy, self._painter = unit, zones, entropy, painter
        self._doors, self._house = dict[str, str](), house or House()
        self._executor, self._for_errands = executor, for_errands or executor
        self._listeners: list[Callable[[datetime], None]] = []
        self._swept_until: datetime | None = None

    def watch(self, listener: Callable[[datetime], None]) -> None:
        """Let ``listener`` hear, on the event loop, when something new falls due, and when it does."""
        self._listeners.append(listener)

    def open_door(self, platform: str, address: str) -> None:
        """Know from now on how a platform's links to us begin, such as ``https://t.me/NAME?start=``."""
        self._doors[platform] = address

    @property
    def doors(self) -> Mapping[str, str]:
        """How the links to us begin, by platform."""
        return self._doors

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Answer a request; the same key again changes nothing. Never raises for what a person said."""
        answer, soonest = await self._hop(lambda: self._answer(request), self._executor)
        self._tell(soonest)
        return answer

    async def wake(self, now: datetime) -> None:
        """Begin, or begin again, to keep appointments; a time in which nobody did is noted as an outage.

        Like ``tick``, ``collect`` and ``settle`` it raises where the database fails, to be tried again.
        """
        await self._hop(lambda: self._in_one(lambda tx: _wake(tx, now)))

    async def tick(self, now: datetime) -> datetime | None:
        """Write errands for the appointments due by ``now``, and let what is due of challenges happen.

        Return when something next falls due.
        """
        await self._hop(lambda: self._alive(now))
        claimed = appointments.CLAIMED_AT_ONCE
        await self._all(claimed, lambda tx: appointments.keep(tx, now, self._zones))
        await self._all(turning.TURNED_AT_ONCE, lambda tx: turning.turn(tx, now, self._zones, alarm))
        await self._all(turning.STEPPED_AT_ONCE, lambda tx: turning.step(tx, now, alarm))
        return await self.next_due(now)

    async def _all(self, most: int, work: Callable[[Transaction], int]) -> None:
        """Do one transaction after another, while each claims as many as one may."""
        claimed = most
        while claimed == most:
            claimed, soonest = await self._hop(lambda: self._in_one(lambda tx: (work(tx), tx.soonest)))
            self._tell(soonest)

    async def next_due(self, after: datetime) -> datetime | None:
        """Return the earliest instant later than ``after`` at which something falls due."""
        return await self._hop(lambda: self._in_one(lambda tx: tx.next_due(after)))

    async def collect(self, platform: str, now: datetime, most: int) -> tuple[Carried, ...]:
        """Lease up to ``most`` of what is due on a platform, in due order, and compose what it says now.

        Return nothing only where nothing is due.
        """
        while True:
            batch = await self._hop(
                lambda: delivery.collect(self._unit, platform, now, most, self._zones, alarm)
            )
            self._tell(batch.soonest)
            if batch.carried or not batch.leased:
                return tuple([await self._painted(one) for one in batch.carried])

    async def settle(self, settled: Sequence[tuple[Carried, Outcome]], now: datetime) -> None:
        """Note what became of what was collected."""
        due = await self._hop(lambda: self._in_one(lambda tx: delivery.settle(tx, settled, now, alarm)))
        self._tell(due)

    async def release(self, carried: Sequence[Carried], now: datetime) -> None:
        """Give back what was not sent: it is due again at once."""
        self._tell(await self._hop(lambda: self._in_one(lambda tx: delivery.put_back(tx, carried, now))))

    async def reach(self, account: Account, reachable: bool, now: datetime) -> None:
        """Note what the platform says of an account: it takes private messages, or none any more."""
        await self._noted("reach", lambda tx: self._reach(tx, account, reachable, now))

    async def left(self, platform: str, places: Sequence[str], now: datetime) -> None:
        """Note that shared places, and what lies in them, are gone or shut to us."""
        await self._noted("left", lambda tx: reach.lose_places(tx, platform, places, now))

    async def returned(self, platform: str, place: str, now: datetime) -> None:
        """Note that we may write in a shared place, and in what lies in it, from now on, or again."""
        await self._noted("returned", lambda tx: membership.returned(tx, platform, place, now))

    async def moved(self, platform: str, place: str, new: str) -> None:
        """Note that the platform knows a shared place by another id from now on."""
        await self._noted("moved", lambda tx: tx.place_moved(platform, place, new))

    async def departed(self, platform: str, place: str, account: Account, now: datetime) -> None:
        """Note that somebody left a shared place, or was made to: a captain of its club no more."""
        await self._noted("departed", lambda tx: membership.departed(tx, platform, place, account))

    async def complete(self, option: Option, typed: str, locale: str, now: datetime) -> tuple[Choice, ...]:
        """Return what an option offers for what was typed so far. Opens no transaction, never raises."""
        return await self._hop(
            lambda: _spared("complete", lambda: complete(option, typed, locale, self._zones, now.date()), ()),
            self._executor,
        )

    async def last_recorded(self) -> datetime | None:
        """Return the instant of the newest event, so that a simulated clock goes on from there."""
        return await self._hop(
            lambda: _spared("last recorded", lambda: self._in_one(lambda tx: tx.last_recorded()), None)
        )

    async def zone_of(self, account: Account) -> str:
        """Return the IANA zone of the member behind an account, UTC while there is none."""
        return await self._hop(
            lambda: _spared("zone", lambda: self._in_one(lambda tx: _zone_of(tx, account)), "UTC")
        )

    async def _painted(self, carried: Carried) -> Carried:
        """Have a picture drawn, off the loop and outside any transaction."""
        painter = self._painter
        if painter is None or not isinstance(carried, Posting) or not posts.waits_for_painter(carried):
            return carried
        return await asyncio.get_running_loop().run_in_executor(None, posts.painted, carried, painter, alarm)

    async def _noted(self, key: str, work: Callable[[Transaction], None]) -> None:
        """Note what nobody asked for, and tell what falls due by that."""

        def noted(tx: Transaction) -> datetime | None:
            work(tx)
            return tx.soonest

        self._tell(await self._hop(lambda: _spared(key, lambda: self._in_one(noted), None)))

    async def _hop(self, work: Callable[[], T], executor: Executor | None = None) -> T:
        return await asyncio.get_running_loop().run_in_executor(executor or self._for_errands, work)

    def _tell(self, soonest: datetime | None) -> None:
        """Tell who listens of the earliest instant that became due, if any did."""
        if soonest is not None:
            for listener in self._listeners:
                listener(soonest)

    def _in_one(self, work: Callable[[Transaction], T]) -> T:
        return in_one(self._unit, work)

    def _answer(self, request: Request) -> tuple[tuple[Message, ...], datetime | None]:
        try:
            return self._in_one(lambda tx: (self._answered(tx, request), tx.soonest))
        except Exception as error:
            alarm(request.key, error)
            return (manners.trouble(Voice(request.locale)),), None

    def _answered(self, tx: Transaction, request: Request) -> tuple[Message, ...]:
        person = tx.person(request.account)
        if not tx.first_time(request.key, request.at):
            return (manners.already(Voice(request.locale)),)
        if person is not None and leaving.is_over(person, request.at):
            tx.erase(person.id)
            person = None
        if person is None:
            return tuple(welcome(tx, request, self._zones, self._house))
        heard = _heard(tx, person)
        if heard.closed and not request.place.shared:
            heard = tx.opened(heard)
        diary = Diary(tx, heard, request, self._zones, self._doors, self._entropy, self._house)
        if heard.reachable and (person.silent or not person.reachable):
            appointments.wake(diary)
        answer = handle(request.intent, diary)
        follow(diary)
        return tuple(here.with_notice(diary, answer) if person.notice else answer)

    def _alive(self, now: datetime) -> None:
        """Note that somebody keeps appointments, and forget a little of what is old."""
        self._in_one(lambda tx: _beat(tx, now))
        if self._swept_until is None or now >= self._swept_until:
            more = self._in_one(lambda tx: _sweep(tx, now))
            self._swept_until = None if more else now + LINKS_SWEPT_EVERY

    def _reach(self, tx: Transaction, account: Account, reachable: bool, now: datetime) -> None:
        if not reachable:
            reach.lose(tx, account, now)
        elif (person := tx.person(account)) is not None and person.closed:
            reach.forget(tx, person)
            opened = tx.opened(_heard(tx, person))
            appointments.wake(appointments.diary_of(tx, opened, now, self._zones))


def _beat(tx: Transaction, now: datetime) -> None:
    tx.beat(now)
    tx.sweep(now)


def _sweep(tx: Transaction, now: datetime) -> bool:
    """Erase what nothing hangs on any more; tell whether more of it may be left."""
    tx.sweep_places(now)
    tx.sweep_data(now)
    more = leaving.erase_due(tx, now)
    return tx.sweep_links(now) or more


def _wake(tx: Transaction, now: datetime) -> None:
    before = tx.beat(now)
    if before is not None and now - before > OUTAGE:
        tx.note_outage(Outage(before, now))


def _heard(tx: Transaction, person: Person) -> Person:
    """The member as one who has spoken: no reminder is unanswered."""
    return tx.heard(person) if person.silent else person


def _spared(key: str, work: Callable[[], T], otherwise: T) -> T:
    """Return what ``work`` does, or ``otherwise`` after an alarm: nobody asked, so nobody is answered."""
    try:
        return work()
    except Exception as error:
        alarm(key, error)
        return otherwise


def _zone_of(tx: Transaction, account: Account) -> str:
    person = tx.person(account)
    if person is None:
        return Member().settings.zone
    events = tx.events(person.id, person.snapshot.since)
    return fold(person.snapshot.member, (one.event for one in events)).settings.zone


def alarm(key: str, error: BaseException) -> None:
    """Log where it happened and what kind it was; messages and values may be private."""
    frames = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    log.error("request failed", extra={"key": key, "error": type(error).__name__, "frames": frames})
