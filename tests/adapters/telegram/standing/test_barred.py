"""Groups that let the bot write but not attach: words stand for files, and no name stays behind."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.errands import Later, Lost, Sent
from core.speech.message import Document, Message, Picture
from tests.adapters.telegram.house import House
from tests.adapters.telegram.standing.postings import (
    CSV,
    PICTURE,
    board,
    png,
    posted,
    posting,
    stands,
    there,
)
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter

DRAWN = board("Ann 9 of 9", picture=Picture(png(64), "Ann 9 of 9"))
FILED = board("The whole board.", document=replace(CSV, barred="results.csv is not here."))
BOTH = ("photos", "documents")


@pytest.mark.parametrize(
    ("message", "said"), [(DRAWN, "Ann 9 of 9"), (FILED, "The whole board.\nresults.csv is not here.")]
)
async def test_what_is_new_stands_in_words_alone(
    worker: House, ann: Chatter, group: Group, topic: Topic, message: Message, said: str
) -> None:
    group.forbids(*BOTH)
    for place in (group, topic):
        await stands(worker, place, message)
    for one in ann.shown(group):
        assert (one.text, one.files, one.sees()) == (said, (), ["Join", "Near me"])


async def test_a_place_that_bars_one_kind_of_file_takes_the_other(
    worker: House, ann: Chatter, group: Group
) -> None:
    group.forbids("photos")
    await stands(worker, group, FILED)
    assert ann.fetches(there(ann, group)) == CSV.data


@pytest.mark.parametrize("message", [DRAWN, FILED])
async def test_words_stay_words_and_get_their_file_once_it_is_let(
    worker: House, ann: Chatter, group: Group, message: Message
) -> None:
    memo = await stands(worker, group, board("Not yet."))
    group.forbids(*BOTH)
    assert await posted(worker, posting(group, message, memo=memo)) == Sent(memo)
    assert (there(ann, group).files, there(ann, group).text[:3]) == ((), message.text[:3])
    group.permits()
    assert isinstance(await posted(worker, posting(group, message, memo=memo)), Sent)
    assert ann.fetches(there(ann, group)) == (PICTURE.png if message.picture else CSV.data)


async def test_words_under_the_same_file_are_changed_with_no_right_to_attach(
    worker: House, ann: Chatter, group: Group
) -> None:
    memo = await stands(worker, group, FILED)
    group.forbids(*BOTH)
    changed = replace(FILED, lines=board("All of it.").lines)
    assert await posted(worker, posting(group, changed, memo=memo)) == Sent(memo)
    assert (there(ann, group).text, ann.fetches(there(ann, group))) == ("All of it.", CSV.data)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (DRAWN, board("Bob 8 of 9", picture=Picture(png(65), "Bob 8 of 9"))),
        (FILED, board("The rest.", document=Document("results.csv", b"rank,name\n"))),
        (DRAWN, board("Bob 8 of 9")),
    ],
)
async def test_a_file_that_may_not_be_replaced_goes_and_words_stand_for_it_in_silence(
    worker: House, ann: Chatter, topic: Topic, before: Message, after: Message
) -> None:
    memo = await stands(worker, topic, before)
    topic.group.forbids(*BOTH)
    outcome = await posted(worker, posting(topic, after, memo=memo))
    now = there(ann, topic)
    assert (now.files, now.silent, now.text.split("\n")[0]) == ((), True, after.text)
    assert isinstance(outcome, Sent)
    again = replace(after, lines=board("Changed.").lines)
    assert await posted(worker, posting(topic, again, memo=outcome.memo)) == outcome
    assert there(ann, topic).text.startswith("Changed.")


async def test_last_words_take_a_file_away_that_may_not_be_replaced(
    worker: House, ann: Chatter, group: Group
) -> None:
    memo = await stands(worker, group, DRAWN)
    group.forbids(*BOTH)
    last = posting(group, board("Farewell."), memo=memo, last_words=True)
    assert await posted(worker, last) == Lost()
    assert ann.shown(group) == []


async def test_a_file_too_old_to_be_taken_away_gets_its_words_and_is_looked_at_again(
    worker: House, ann: Chatter, group: Group
) -> None:
    memo = await stands(worker, group, DRAWN)
    worker.clock.wait(timedelta(days=3))
    group.forbids(*BOTH)
    changed = posting(group, board("Bob 8 of 9", picture=Picture(png(65), "Bob 8 of 9")), memo=memo)
    for _ in range(2):
        assert await posted(worker, changed) == Later(timedelta(hours=1))
    assert (there(ann, group).text, ann.fetches(there(ann, group))) == ("Bob 8 of 9", png(64))
    group.permits()
    assert isinstance(await posted(worker, changed), Sent)
    assert ann.fetches(there(ann, group)) == png(65)


async def test_an_administrator_attaches_where_members_may_not(
    worker: House, ann: Chatter, group: Group
) -> None:
    group.forbids(*BOTH)
    await group.promotes_bot(by=ann)
    await stands(worker, group, DRAWN)
    assert ann.fetches(there(ann, group)) == PICTURE.png


async def test_a_parcel_for_a_place_comes_in_words_alone(worker: House, ann: Chatter, group: Group) -> None:
    group.forbids(*BOTH)
    parcel = replace(worker.parcel(ann, at=group), message=DRAWN)
    assert await worker.telegram.messenger.send(parcel) == Sent()
    assert (there(ann, group).text, there(ann, group).files) == ("Ann 9 of 9", ())
