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

from core import appointments, delivery, reach
from core.code import Entropy
from core.completion import complete
from core.diary import Diary
from core.domain.fold import fold
from core.domain.training import Member
from core.errands import Outcome, Parcel
from core.handlers import here
from core.handlers.start import welcome
from core.handlers.table import handle
from core.options import Option
from core.ports import Transaction, Unit, Zones
from core.records import Outage, Person
from core.requests import Account, Request
from core.speech.catalogue import Voice
from core.speech.message import Choice, Message
from core.speech.say import manners
from core.transactions import in_one

T = TypeVar("T")
# So many appointments are claimed in one transaction, few enough that nobody who asks waits for long.
CLAIMED_AT_ONCE = 250
# Nobody kept appointments for longer than this: an outage.
OUTAGE = timedelta(minutes=5)
# There is hardly ever anything of links to forget.
LINKS_SWEPT_EVERY = timedelta(hours=1)

log = logging.getLogger("soleus.coach")


class Coach:
    """Answers requests, keeps appointments and composes what is sent."""

    def __init__(
        self,
        unit: Unit,
        zones: Zones,
        executor: Executor,
        for_errands: Executor | None = None,
        *,
        entropy: Entropy = token_bytes,
    ) -> None:
        """Work through ``unit``, in the threads of ``executor``: one for SQLite, several for PostgreSQL.

        ``for_errands`` is the way into them for what nobody waits for, the same where there is no other.
        ``entropy`` gives random bytes, for codes that nobody can guess.
        """
        self._unit, self._zones, self._entropy = unit, zones, entropy
        self._doors: dict[str, str] = {}
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
        """Write errands for the appointments due by ``now``; return when something next falls due."""
        await self._hop(lambda: self._alive(now))
        claimed = CLAIMED_AT_ONCE
        while claimed == CLAIMED_AT_ONCE:
            claimed, soonest = await self._hop(lambda: self._in_one(lambda tx: self._tick(tx, now)))
            self._tell(soonest)
        return await self.next_due(now)

    async def next_due(self, after: datetime) -> datetime | None:
        """Return the earliest instant later than ``after`` at which something falls due."""
        return await self._hop(lambda: self._in_one(lambda tx: tx.next_due(after)))

    async def collect(self, platform: str, now: datetime, most: int) -> tuple[Parcel, ...]:
        """Lease up to ``most`` errands due on a platform, in due order, and compose what they say now.

        Return nothing only where nothing is due.
        """
        while True:
            batch = await self._hop(
                lambda: delivery.collect(self._unit, platform, now, most, self._zones, alarm)
            )
            self._tell(batch.soonest)
            if batch.parcels or not batch.leased:
                return batch.parcels

    async def settle(self, settled: Sequence[tuple[Parcel, Outcome]], now: datetime) -> None:
        """Note what became of parcels."""
        due = await self._hop(lambda: self._in_one(lambda tx: delivery.settle(tx, settled, now, alarm)))
        self._tell(due)

    async def release(self, parcels: Sequence[Parcel], now: datetime) -> None:
        """Give back what was not sent: it is due again at once."""
        errands = [errand for parcel in parcels for errand in parcel.errands]
        self._tell(await self._hop(lambda: self._in_one(lambda tx: delivery.put_back(tx, errands, now))))

    async def reach(self, account: Account, reachable: bool, now: datetime) -> None:
        """Note what the platform says of an account: it takes private messages, or none any more."""
        await self._hop(
            lambda: _spared(
                "reach", lambda: self._in_one(lambda tx: self._reach(tx, account, reachable, now)), None
            )
        )

    async def left(self, platform: str, places: Sequence[str], now: datetime) -> None:
        """Note that shared places, and what lies in them, are gone or shut to us."""
        await self._hop(
            lambda: _spared(
                "left", lambda: self._in_one(lambda tx: reach.lose_places(tx, platform, places, now)), None
            )
        )

    async def moved(self, platform: str, place: str, new: str) -> None:
        """Note that the platform knows a shared place by another id from now on."""
        await self._hop(
            lambda: _spared(
                "moved", lambda: self._in_one(lambda tx: tx.place_moved(platform, place, new)), None
            )
        )

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
        if person is None:
            return tuple(welcome(tx, request, self._zones))
        heard = _heard(tx, person)
        if heard.closed and not request.place.shared:
            heard = tx.opened(heard)
        diary = Diary(tx, heard, request, self._zones, self._doors, self._entropy)
        if heard.reachable and (person.silent or not person.reachable):
            appointments.wake(diary)
        answer = handle(request.intent, diary)
        return tuple(here.with_notice(diary, answer) if person.notice else answer)

    def _alive(self, now: datetime) -> None:
        """Note that somebody keeps appointments, and forget a little of what is old."""
        self._in_one(lambda tx: _beat(tx, now))
        if self._swept_until is None or now >= self._swept_until:
            more = self._in_one(lambda tx: tx.sweep_links(now))
            self._swept_until = None if more else now + LINKS_SWEPT_EVERY

    def _tick(self, tx: Transaction, now: datetime) -> tuple[int, datetime | None]:
        due = tx.due(now, CLAIMED_AT_ONCE)
        known = [appointments.advanced(one, now) for one in due if one.rhythm is not None]
        tx.owe([owed for owed, _ in known])
        tx.advance([following for _, following in known])
        for one in due:
            if one.rhythm is None:
                appointments.find_rhythm(tx, one, now, self._zones)
        return len(due), tx.soonest

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
