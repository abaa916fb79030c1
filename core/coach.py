"""The coach: every request and every tick is one transaction, run in one hop to a worker thread.

Transactions begin and end here and nowhere else; nothing inside one can wait for a network.
"""

import asyncio
import logging
import traceback
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from core import appointments
from core.appointments import Delivery
from core.diary import Diary
from core.domain.fold import fold
from core.domain.training import Member
from core.handlers.start import welcome
from core.handlers.table import handle
from core.ports import Appointment, Unit, Zones
from core.requests import Account, Request
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import manners

T = TypeVar("T")
# An appointment that could not be kept is tried again after this long.
AFTER_TROUBLE = timedelta(hours=1)

log = logging.getLogger("soleus.coach")


class Coach:
    """Answers requests and keeps appointments."""

    def __init__(self, unit: Unit, zones: Zones, executor: Executor) -> None:
        """Work through ``unit``, in the threads of ``executor``: one for SQLite, several for PostgreSQL."""
        self._unit, self._zones, self._executor = unit, zones, executor

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Answer a request; the same key again changes nothing. Never raises for what a person said."""
        return await self._hop(lambda: self._answer(request))

    async def tick(self, now: datetime) -> tuple[Delivery, ...]:
        """Return what is due by ``now``, each appointment moved on to its next instant."""
        return await self._hop(lambda: _spared("tick", lambda: self._tick(now), ()))

    async def next_due(self) -> datetime | None:
        """Return the earliest instant at which something falls due."""
        return await self._hop(lambda: _spared("next due", self._next_due, None))

    async def last_recorded(self) -> datetime | None:
        """Return the instant of the newest event, so that a simulated clock goes on from there."""
        return await self._hop(lambda: _spared("last recorded", self._last_recorded, None))

    async def zone_of(self, account: Account) -> str:
        """Return the IANA zone of the member behind an account, UTC while there is none."""
        return await self._hop(lambda: _spared("zone", lambda: self._zone_of(account), "UTC"))

    async def _hop(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _answer(self, request: Request) -> tuple[Message, ...]:
        try:
            with self._unit() as tx:
                person = tx.person(request.account)
                if not tx.first_time(request.key, request.at):
                    return (manners.already(self._voice(request)),)
                if person is None:
                    return tuple(welcome(tx, request, self._zones))
                return tuple(handle(request.intent, Diary(tx, person, request, self._zones)))
        except Exception as error:
            _alarm(request.key, error)
            return (manners.trouble(self._voice(request)),)

    def _tick(self, now: datetime) -> tuple[Delivery, ...]:
        """Claim and keep one appointment a transaction; one member's trouble must not silence the others."""
        deliveries: list[Delivery] = []
        claimed: Appointment | None = None
        while True:
            try:
                with self._unit() as tx:
                    claimed = next(iter(tx.due(now, 1)), None)
                    delivery = appointments.keep(tx, claimed, now, self._zones) if claimed else None
            except Exception as error:
                if claimed is None:
                    raise
                _alarm(f"tick.{claimed.member_id}", error)
                with self._unit() as tx:
                    tx.appoint(replace(claimed, due_at=now + AFTER_TROUBLE))
                continue
            if delivery is not None:
                deliveries.append(delivery)
            if claimed is None:
                return tuple(deliveries)

    def _next_due(self) -> datetime | None:
        with self._unit() as tx:
            return tx.next_due()

    def _last_recorded(self) -> datetime | None:
        with self._unit() as tx:
            return tx.last_recorded()

    def _zone_of(self, account: Account) -> str:
        with self._unit() as tx:
            person = tx.person(account)
            if person is None:
                return Member().settings.zone
            events = tx.events(person.id, person.snapshot.since)
            return fold(person.snapshot.member, (one.event for one in events)).settings.zone

    @staticmethod
    def _voice(request: Request) -> Voice:
        return Voice(request.locale)


def _spared(key: str, work: Callable[[], T], otherwise: T) -> T:
    """Return what ``work`` does, or ``otherwise`` after an alarm: nobody asked, so nobody is answered."""
    try:
        return work()
    except Exception as error:
        _alarm(key, error)
        return otherwise


def _alarm(key: str, error: BaseException) -> None:
    """Log where it happened and what kind it was; messages and values may be private."""
    frames = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    log.error("request failed", extra={"key": key, "error": type(error).__name__, "frames": frames})
