"""Files fetched from Discord: whole or not at all, from there alone, in time and in each person's order."""

import io
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.discord.files import Files
from core.intents import LARGEST_FILE, OfferFile, ShowToday
from tests.adapters.discord.house import BOUNDS, TOKEN, House, house
from tests.adapters.discord.noting import CSV, IMPORT, WHOLE, asked, missed, noting, sender
from tests.platforms.common_faults import cut_within, endless, moved, packed
from tests.platforms.discord import FILE, Fault, Member, cut_before, hang, http, slow

HURRIED = replace(BOUNDS, fetching=0.3)  # where a file never comes
DEFERRED = 5


@pytest.fixture
def noted(home: House) -> House:
    """Return a house whose coach notes what it is asked."""
    return noting(home)


@pytest.fixture
def ben(noted: House) -> Member:
    """Return Ben, who has a log to send."""
    return sender(noted, "Ben")


@pytest.fixture
async def hurried(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield such a house, in which no file is waited for long."""
    async with house(sqlite_database_url, bounds=HURRIED) as inside:
        yield noting(inside)


@pytest.mark.parametrize("size", [LARGEST_FILE + 1, 50_000_000])
async def test_a_file_too_large_is_never_fetched(noted: House, size: int) -> None:
    ben = sender(noted, "Ben", size=size)
    await ben.asks(IMPORT)
    assert asked() == missed(size)
    assert noted.server.called(FILE) == []


async def test_a_file_of_the_largest_size_comes(noted: House) -> None:
    ben = sender(noted, "Ben", b"x" * LARGEST_FILE)
    await ben.asks(IMPORT)
    assert asked() == [OfferFile("log.csv", LARGEST_FILE, b"x" * LARGEST_FILE)]


@pytest.mark.parametrize(
    ("content", "told", "learned"),
    [(b"x" * (LARGEST_FILE * 3), 10, LARGEST_FILE + 1), (CSV, 10_000, 10_000), (b"", 0, 0)],
)
async def test_a_file_of_another_size_than_was_told_is_known_to_be(
    noted: House, content: bytes, told: int, learned: int
) -> None:
    ben = sender(noted, "Ben", content, size=told)
    await ben.asks(IMPORT)
    assert asked() == missed(learned)


@pytest.mark.parametrize("fault", [http(502), cut_before(), cut_within()], ids=lambda one: one.kind)
async def test_a_fetch_that_fails_once_is_tried_again(noted: House, ben: Member, fault: Fault) -> None:
    noted.server.faults.add(FILE, fault)
    await ben.asks(IMPORT)
    assert asked() == WHOLE


@pytest.mark.parametrize(
    "fault", [http(404), http(502), cut_within(), endless(), hang(), packed()], ids=lambda one: one.kind
)
async def test_a_file_that_does_not_come_is_told_by_its_size_and_no_log_tells_more(
    hurried: House, written: io.StringIO, fault: Fault
) -> None:
    ben = sender(hurried, "Ben")
    hurried.server.faults.add(FILE, fault, times=None)
    await ben.asks(IMPORT)
    assert asked() == missed()
    told = written.getvalue()
    assert "unfetched file" in told
    secrets = (TOKEN, "log.csv", "attachments", "Ben", "raise", ben.hand["log.csv"]["id"])
    assert [one for one in secrets if one in told] == []


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/log.csv", "file:///etc/passwd", "/etc/passwd", "", "http://["]
)
async def test_a_file_that_lies_elsewhere_is_not_fetched(noted: House, url: str) -> None:
    ben = sender(noted, "Ben", url=url)
    await ben.asks(IMPORT)
    assert asked() == missed()


@pytest.mark.parametrize(
    "url",
    [
        "http://cdn.discordapp.com/attachments/1/2/log.csv",
        "https://cdn.discordapp.com:8443/attachments/1/2/log.csv",
        "https://cdn.discordapp.com.example.org/log.csv",
        "https://cdn.discordapp.com@example.org/log.csv",
        "https://127.0.0.1/log.csv",
    ],
)
async def test_only_the_hosts_of_discord_are_asked(url: str) -> None:
    files = Files("", 5.0)
    files.open()
    assert await files.fetch(url, "key") is None
    await files.close()


async def test_a_file_that_has_gone_elsewhere_is_not_followed(noted: House, ben: Member) -> None:
    noted.server.faults.add(FILE, moved(ben.hand["log.csv"]["url"]))
    await ben.asks(IMPORT)
    assert asked() == missed()
    assert len(noted.server.called(FILE)) == 1


async def test_where_a_file_lies_nobody_is_told_who_asks(noted: House, ben: Member) -> None:
    await ben.asks(IMPORT)
    (call,) = noted.server.called(FILE)
    assert call.authorization == ""


async def test_a_slow_file_is_said_to_be_coming_and_holds_up_nobody_else(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, bounds=replace(BOUNDS, in_time=0.05)) as home:
        noting(home)
        ann, ben = sender(home, "Ann"), sender(home, "Ben")
        home.server.faults.add(FILE, slow(0.4))
        used = await ann.uses(IMPORT)
        after = await ann.uses("/today")
        assert await used.answered() == DEFERRED
        await ben.asks("/today")
        assert asked() == [ShowToday()]
        await ann.hears("Noted.")
        await after.answered()
        await ann.hears("Noted.")
        assert asked()[1:] == [*WHOLE, ShowToday()]


async def test_what_comes_twice_is_fetched_once(noted: House, ben: Member) -> None:
    used = await ben.uses(IMPORT)
    await ben.hears("Noted.")
    await ben.replays(used)
    await ben.asks("/today")
    assert asked() == [*WHOLE, ShowToday()]
    assert len(noted.server.called(FILE)) == 1


async def test_a_file_under_way_at_the_end_is_answered_as_one_that_did_not_come(
    noted: House, ben: Member
) -> None:
    noted.server.faults.add(FILE, hang())
    await ben.uses(IMPORT)
    await noted.settles(FILE)
    await noted.closes()
    assert asked() == missed()
    assert (await ben.hears()).text == "Noted."
