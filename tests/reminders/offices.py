"""A crowd to whom something is due, the post that hears of it, and worker processes that send it."""

import signal
import socketserver
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, select

from adapters.storage import StoredUnit
from adapters.storage.codec import write_member
from adapters.storage.tables import ACCOUNT, APPOINTMENT, ERRAND, MEMBER
from core.domain.calendar import local_day
from core.domain.events import Begun, Changed, Consented
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.settings import NO_REST_DAY
from core.domain.state import TrackState
from core.domain.training import Member
from core.errands import Due
from tests.promises.source import ROOT
from tests.reminders.worker import PLATFORM

NOON = 12
AT_ONCE = 2_000  # rows written by one statement
LAST_WORDS = 15  # seconds in which a worker that was told to stop has to end


def onboarded(day: date, zone: str) -> Member:
    """A member who may train every day, and has begun."""
    state = TrackState("raise_one_step", target=10)
    chosen = Changed(
        day, kit=frozenset({Kit.WALL, Kit.STEP}), rest_day=NO_REST_DAY, zone=zone, onboarded=True
    )
    return fold(Member(), [Consented(day, 1), chosen, Begun(day, state)])


def crowd(unit: StoredUnit, count: int, now: datetime) -> None:
    """Write members, accounts, and for each an appointment for a session that fell due a moment ago.

    All live where it is noon, so that no day ends meanwhile.
    """
    zone = f"Etc/GMT{now.hour - NOON:+d}"
    due = now.replace(second=0, microsecond=0)
    wall, day = due.astimezone(ZoneInfo(zone)), local_day(due, zone, Member().settings.day_ends)
    snapshot = write_member(onboarded(day - timedelta(days=1), zone))
    member = {"created_at": now, "awaiting": "", "silent": 0, "snapshot": snapshot, "snapshot_since": day}
    hours = " ".join([f"{wall:%H:%M}"] * 7)
    appointment = {
        "kind": Due.SESSION.value, "platform": PLATFORM, "day": day, "due_at": due, "hours": hours,
        "zone": zone, "day_ends": Member().settings.day_ends,
    }  # fmt: skip
    with unit.engine.begin() as connection:
        for first in range(1, count + 1, AT_ONCE):
            ids = range(first, min(first + AT_ONCE, count + 1))
            connection.execute(insert(MEMBER), [{**member, "id": one} for one in ids])
            accounts = [
                {"platform": PLATFORM, "account_id": str(one), "member_id": one, "name": ""} for one in ids
            ]
            connection.execute(insert(ACCOUNT), accounts)
            connection.execute(insert(APPOINTMENT), [{**appointment, "member_id": one} for one in ids])


@dataclass(slots=True)
class Heard:
    """What the post heard: each errand's key and the worker's name, in order."""

    lines: list[tuple[str, str]] = field(default_factory=list)

    @property
    def keys(self) -> Counter[str]:
        """How often each errand came."""
        return Counter(key for key, _ in self.lines)


class _Ear(socketserver.StreamRequestHandler):
    heard: ClassVar[Heard]

    def handle(self) -> None:
        try:
            for line in self.rfile:
                key, name = line.decode().split()
                self.heard.lines.append((key, name))
                self.wfile.write(b"taken\n")
        except ConnectionError:
            return


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


@dataclass(slots=True)
class Offices:
    """A post and the workers that send to it."""

    url: str
    port: int
    heard: Heard
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def hire(self, rate: float, *more: str) -> subprocess.Popen[bytes]:
        """Start a worker."""
        name = f"worker{len(self.workers)}"
        command = [sys.executable, "-W", "error", "-m", "tests.reminders.worker"]
        worker = subprocess.Popen([*command, self.url, str(self.port), name, str(rate), *more], cwd=ROOT)
        self.workers.append(worker)
        return worker

    def until(self, count: int, seconds: float) -> None:
        """Wait until so many errands came, or for so long."""
        end = time.monotonic() + seconds
        while len(self.heard.keys) < count and time.monotonic() < end:
            time.sleep(0.05)

    def dismiss(self) -> None:
        """Tell all workers to stop, and see that they end well."""
        alive = [worker for worker in self.workers if worker.poll() is None]
        for worker in alive:
            worker.send_signal(signal.SIGTERM)
        assert [worker.wait(LAST_WORDS) for worker in alive] == [0] * len(alive)


@contextmanager
def offices(url: str) -> Iterator[Offices]:
    """Open a post for the workers on a database; at the end none is left."""
    heard = Heard()
    ear = type("Ear", (_Ear,), {"heard": heard})
    with _Server(("127.0.0.1", 0), ear) as server:
        serving = threading.Thread(target=server.serve_forever, args=(0.05,))
        serving.start()
        working = Offices(url, server.server_address[1], heard)
        try:
            yield working
        finally:
            for worker in working.workers:
                worker.kill()
                worker.wait()
            server.shutdown()
            serving.join()


def left_open(unit: StoredUnit, now: datetime) -> tuple[int, int]:
    """Count the errands that are open, and those of them that are leased."""
    with unit.engine.connect() as connection:
        of_session = select(func.count()).where(ERRAND.c.kind == Due.SESSION.value)
        is_open = connection.execute(of_session.where(ERRAND.c.due_at.is_not(None))).scalar_one()
        return is_open, connection.execute(of_session.where(ERRAND.c.due_at > now)).scalar_one()


def present() -> datetime:
    """The time of day."""
    return datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC)
