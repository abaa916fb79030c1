"""Fetching files, whatever the platform: only while it is open, few at once, and never longer than enough."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import pytest

from adapters.fetching import AT_ONCE, Fetching

LOG = logging.getLogger("soleus.tests")


class Lost(Exception):  # noqa: N818 - it says what happened
    """A file that is not there."""


def fetching(enough: float = 60.0) -> Fetching:
    return Fetching(enough, (Lost,), LOG)


async def comes() -> bytes:
    return b"whole"


async def never() -> bytes:
    await asyncio.Event().wait()
    raise AssertionError


async def lost() -> bytes:
    raise Lost


async def test_nothing_is_fetched_before_it_opens_and_after_it_gave_up() -> None:
    files = fetching()
    assert await files.in_time(comes, "key") is None
    files.open()
    assert await files.in_time(comes, "key") == b"whole"
    files.give_up()
    assert await files.in_time(comes, "key") is None
    files.open()
    assert await files.in_time(comes, "key") == b"whole"


async def test_what_is_under_way_or_waits_ends_without_its_file_where_it_gives_up() -> None:
    files = fetching()
    files.open()

    async def give_up() -> None:
        await asyncio.sleep(0)
        files.give_up()

    *came, _ = await asyncio.gather(*(files.in_time(never, "key") for _ in range(AT_ONCE + 1)), give_up())
    assert came == [None] * (AT_ONCE + 1)


@pytest.mark.parametrize(("fetch", "why"), [(lost, "Lost"), (never, "TimeoutError")])
async def test_a_file_that_does_not_come_is_none_and_the_log_tells_why(
    fetch: Callable[[], Awaitable[bytes]], why: str, caplog: pytest.LogCaptureFixture
) -> None:
    files = fetching(0.01)
    files.open()
    assert await files.in_time(fetch, "key") is None
    (said,) = caplog.records
    assert (vars(said)["key"], vars(said)["error"]) == ("key", why)


async def test_any_other_error_is_told() -> None:
    files = fetching()
    files.open()
    with pytest.raises(ZeroDivisionError):
        await files.in_time(divided, "key")


async def divided() -> bytes:
    raise ZeroDivisionError
