"""Postings to a place, as the coach hands them out: for tests of what Discord makes of them."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from adapters.discord import PLATFORM, Bounds
from core.clubs import ClubPlace, Post, PostKind
from core.errands import LEASE, Outcome, Posting, Sent
from core.intents import ShowHelp, ShowToday
from core.speech.message import Audience, Button, Message, Span
from tests.adapters.discord.house import House, house
from tests.platforms.discord import Channel, Guild, Member

BUTTONS = ((Button("Near me", ShowToday(), "board_1"), Button("Join", ShowHelp(), "club_AB")),)


def said(text: str) -> Message:
    """Return what is to stand, of these lines and with two buttons."""
    lines = tuple((Span(line),) for line in text.split("\n"))
    return Message(lines, BUTTONS, audience=Audience.PLACE)


def posting(at: Channel | str, text: str = "Board", *, now: datetime, **post: object) -> Posting:
    """Return the first posting of a post to a place, with these fields of the post changed."""
    place = ClubPlace(1, 1, PLATFORM, at if isinstance(at, str) else str(at.id))
    first = Post(1, place, 1, PostKind.BOARD, now, now + LEASE)
    return Posting(replace(first, **post), said(text))  # type: ignore[arg-type] # fields of a post


def again(before: Posting, text: str = "", **post: object) -> Posting:
    """Return the next posting of a post: with these words, if any, and these fields of the post changed."""
    message = replace(before.message, lines=said(text).lines) if text else before.message
    changed: dict[str, object] = {"at": before.at + timedelta(minutes=1)} | post
    return replace(before, post=replace(before.post, **changed), message=message)  # type: ignore[arg-type] # as above


def noted(before: Posting, outcome: Outcome) -> Posting:
    """Return the posting that leaves as it is what was posted."""
    assert isinstance(outcome, Sent), outcome
    return again(before, memo=outcome.memo)


async def stands(home: House, at: Channel, text: str = "Board") -> Posting:
    """Post something; return the posting that leaves it as it is."""
    first = posting(at, text, now=home.clock.now())
    return noted(first, await home.discord.messenger.post(first))


@pytest.fixture
async def worker(sqlite_database_url: str, bounds: Bounds) -> AsyncIterator[House]:
    """Yield a house that answers nobody, as a worker process does."""
    async with house(sqlite_database_url, serving=False, bounds=bounds) as opened:
        yield opened


@pytest.fixture
def ann(worker: House) -> Member:
    """Return Ann."""
    return worker.server.person("Ann")


@pytest.fixture
def river(worker: House, ann: Member) -> Guild:
    """Return a guild of hers."""
    return worker.server.guild("Riverside", members=[ann])


@pytest.fixture
def runs(river: Guild) -> Channel:
    """Return a channel there."""
    return river.channel("runs")
