"""The machine's clock."""

from datetime import UTC, timedelta

from adapters.system.clock import SystemClock
from core.ports import Clock


def test_the_machines_clock_tells_utc_and_goes_on() -> None:
    clock: Clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC
    assert timedelta() <= second - first < timedelta(minutes=1)
