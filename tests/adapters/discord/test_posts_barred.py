"""Channels that let the bot write but not attach: words stand for what would be attached."""

from dataclasses import replace

import pytest

from core.errands import Gone, Sent
from core.speech.message import Document, Message, Picture
from tests.adapters.discord import posts
from tests.adapters.discord.house import House
from tests.adapters.discord.posts import noted, posting, said
from tests.platforms.discord import Channel, May, Member

worker, ann, river, runs = posts.worker, posts.ann, posts.river, posts.runs

SEND = "POST /channels/{channel_id}/messages"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
CSV = Document("results.csv", b"1,Ann", "results.csv is not here.")
DRAWN = replace(said("Ann 9 of 9"), picture=Picture(PNG, "Ann 9 of 9"))
FILED = replace(said("The whole board."), document=CSV)
FILES = [(DRAWN, "Ann 9 of 9"), (FILED, "The whole board.\nresults.csv is not here.")]


@pytest.mark.parametrize("threaded", [False, True])
@pytest.mark.parametrize(("message", "words"), FILES)
async def test_what_is_new_stands_in_words_alone(
    worker: House, ann: Member, runs: Channel, message: Message, words: str, threaded: bool
) -> None:
    runs.denies(May.ATTACH)
    place = runs.thread("Tuesday") if threaded else runs
    first = replace(posting(place, now=worker.clock.now()), message=message)
    outcome = await worker.discord.messenger.post(first)
    (shown,) = ann.shown(place)
    assert outcome == Sent(str(shown.message_id))
    assert (shown.text, shown.files, shown.sees()) == (words, (), ["Near me", "Join"])


@pytest.mark.parametrize(("message", "words"), FILES)
async def test_what_stands_is_changed_into_words_alone_and_gets_its_file_once_that_is_let(
    worker: House, ann: Member, runs: Channel, message: Message, words: str
) -> None:
    first = replace(posting(runs, now=worker.clock.now()), message=DRAWN)
    outcome = await worker.discord.messenger.post(first)
    changed = replace(noted(first, outcome), message=message)
    runs.denies(May.ATTACH)
    assert await worker.discord.messenger.post(changed) == outcome
    assert [(one.text, one.files) for one in ann.shown(runs)] == [(words, ())]
    runs.allows()
    assert await worker.discord.messenger.post(changed) == outcome
    (shown,) = ann.shown(runs)
    assert ann.fetches(shown) == (PNG if message.picture else CSV.data)


async def test_where_nothing_may_be_written_it_is_gone_and_words_alone_are_tried_once(
    worker: House, runs: Channel
) -> None:
    runs.denies(May.SEND)
    first = posting(runs, now=worker.clock.now())
    assert await worker.discord.messenger.post(first) == Gone()
    assert len(worker.server.called(SEND)) == 1
    assert await worker.discord.messenger.post(replace(first, message=DRAWN)) == Gone()
    assert len(worker.server.called(SEND)) == 3


async def test_last_words_leave_nothing_of_a_picture_where_nothing_may_be_attached(
    worker: House, ann: Member, runs: Channel
) -> None:
    first = replace(posting(runs, now=worker.clock.now()), message=DRAWN)
    outcome = await worker.discord.messenger.post(first)
    runs.denies(May.ATTACH)
    last = replace(noted(first, outcome), message=replace(said("Moved."), rows=()), last_words=True)
    assert await worker.discord.messenger.post(last) == outcome
    assert [(one.text, one.files, one.sees()) for one in ann.shown(runs)] == [("Moved.", (), [])]


async def test_a_parcel_for_a_place_comes_in_words_alone(worker: House, ann: Member, runs: Channel) -> None:
    runs.denies(May.ATTACH)
    parcel = replace(worker.parcel(ann, at=runs), message=DRAWN)
    assert await worker.discord.messenger.send(parcel) == Sent()
    assert [(one.text, one.files) for one in ann.shown(runs)] == [("Ann 9 of 9", ())]
