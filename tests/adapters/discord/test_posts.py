"""What stands in a place: posted once for all, changed in place, deleted, moved, in threads that sleep."""

from dataclasses import replace

import pytest

from adapters.discord import build
from core.errands import Gone, Later, Lost, Sent
from core.ports import Lane
from core.speech.message import Audience, Document, Message, Picture, Span
from tests.adapters.discord import posts
from tests.adapters.discord.house import TOKEN, House, Noted
from tests.adapters.discord.posts import again, noted, posting, said, stands
from tests.platforms.discord import Channel, Did, Guild, May, Member, too_many

worker, ann, river, runs = posts.worker, posts.ann, posts.river, posts.runs

SEND = "POST /channels/{channel_id}/messages"
CHANGE = "PATCH /channels/{channel_id}/messages/{message_id}"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


async def test_what_is_posted_stands_for_all_with_its_buttons(
    worker: House, ann: Member, runs: Channel
) -> None:
    outcome = await worker.discord.messenger.post(posting(runs, now=worker.clock.now()))
    heard = await ann.hears("Board", at=runs)
    assert outcome == Sent(str(heard.message_id))
    assert (heard.sees(), heard.ephemeral, heard.silent) == (["Near me", "Join"], False, False)
    assert worker.server.gateway.identified == 0


async def test_what_changed_is_changed_in_place(worker: House, ann: Member, runs: Channel) -> None:
    posted = await stands(worker, runs, "Ann 3 of 3")
    changed = again(posted, "Ann 4 of 4")
    assert await worker.discord.messenger.post(changed) == Sent(posted.post.memo)
    (shown,) = ann.shown(runs)
    assert (shown.text, shown.sees()) == ("Ann 4 of 4", ["Near me", "Join"])
    assert len(worker.server.called(SEND)) == 1


@pytest.mark.parametrize("silent", [True, False])
async def test_a_silent_post_makes_no_sound(worker: House, ann: Member, runs: Channel, silent: bool) -> None:
    first = posting(runs, now=worker.clock.now())
    await worker.discord.messenger.post(replace(first, message=replace(first.message, silent=silent)))
    assert (await ann.hears(at=runs)).silent is silent


@pytest.mark.parametrize("edited", [False, True])
async def test_names_call_nobody_and_format_nothing(
    worker: House, ann: Member, runs: Channel, edited: bool
) -> None:
    hostile = f"1 @everyone 4 of 4\n2 {ann.mention} **x** [a](https://b.c) 3 of 4\n3 @here # y"
    if edited:
        posted = await stands(worker, runs)
        await worker.discord.messenger.post(again(posted, hostile))
    else:
        await worker.discord.messenger.post(posting(runs, hostile, now=worker.clock.now()))
    (shown,) = ann.shown(runs)
    assert (shown.text, shown.marks) == (hostile, ())
    (post,) = worker.server.world.places[runs.id].posts.values()
    assert post.mentions == ()
    assert all(call["allowed_mentions"] == {"parse": []} for call in worker.server.called(CHANGE))


async def test_names_however_long_stay_one_message(worker: House, ann: Member, runs: Channel) -> None:
    rows = [f"{number} {'*' * 64} 12 of 12, streak 12" for number in range(1, 11)]
    await stands(worker, runs, "\n".join(rows))
    (shown,) = ann.shown(runs)
    assert shown.text.split("\n") == rows


async def test_what_has_no_room_is_left_out_and_nothing_comes_second(
    worker: House, ann: Member, runs: Channel
) -> None:
    rows = [f"{number} {'_' * 64}" for number in range(60)]
    posted = await stands(worker, runs, "\n".join(rows))
    await worker.discord.messenger.post(posted)
    (shown,) = ann.shown(runs)
    told = shown.text.split("\n")
    assert told == rows[: len(told)]
    assert shown.sees() == ["Near me", "Join"]


async def test_a_picture_comes_with_its_words_and_goes_when_it_is_replaced(
    worker: House, ann: Member, runs: Channel
) -> None:
    posted = await stands(worker, runs, "Ann 1")
    message = replace(said("Ann 2"), picture=Picture(PNG, "Ann leads"))
    drawn = replace(posted, message=message)
    assert await worker.discord.messenger.post(drawn) == Sent(posted.post.memo)
    (shown,) = ann.shown(runs)
    assert [(one["filename"], one["description"]) for one in shown.files] == [("picture.png", "Ann leads")]
    assert shown.text == "Ann 2\nAnn leads"
    await worker.discord.messenger.post(posted)
    assert [(one.text, one.files) for one in ann.shown(runs)] == [("Ann 1", ())]


async def test_a_file_is_replaced_by_its_next_version(worker: House, ann: Member, runs: Channel) -> None:
    message = Message(
        ((Span("Results"),),), audience=Audience.PLACE, document=Document("results.csv", b"1,Ann")
    )
    first = replace(posting(runs, now=worker.clock.now()), message=message)
    outcome = await worker.discord.messenger.post(first)
    anew = replace(message, document=Document("results.csv", b"1,Ann,9"))
    assert await worker.discord.messenger.post(replace(noted(first, outcome), message=anew)) == outcome
    (shown,) = ann.shown(runs)
    assert [one["filename"] for one in shown.files] == ["results.csv"]
    assert ann.fetches(shown) == b"1,Ann,9"


async def test_a_link_of_ours_stays_a_link_in_what_stands(worker: House, ann: Member, runs: Channel) -> None:
    worker.coach.open_door("telegram", "https://t.me/soleus_bot?start=")
    await stands(worker, runs, "https://t.me/soleus_bot?start=club_AB or https://evil.example/x")
    links = [mark.text for mark in ann.shown(runs)[0].marks if mark.kind == "link"]
    assert links == ["<https://t.me/soleus_bot?start=club_AB>"]


async def test_one_that_a_moderator_deleted_is_lost_and_can_be_posted_anew(
    worker: House, ann: Member, runs: Channel
) -> None:
    posted = await stands(worker, runs)
    await ann.removes(ann.shown(runs)[0])
    assert await worker.discord.messenger.post(posted) == Lost()
    anew = again(posted, memo="", times=1)
    assert isinstance(await worker.discord.messenger.post(anew), Sent)
    assert [one.text for one in ann.shown(runs)] == ["Board"]


@pytest.mark.parametrize("memo", ["t12", "-1", "9" * 30])
async def test_a_memo_of_nothing_is_lost(worker: House, runs: Channel, memo: str) -> None:
    assert await worker.discord.messenger.post(posting(runs, now=worker.clock.now(), memo=memo)) == Lost()


async def test_a_place_that_is_shut_or_gone_is_gone(worker: House, river: Guild, ann: Member) -> None:
    shut, hidden, gone, left = (river.channel(name) for name in ("shut", "hidden", "gone", "left"))
    hides = await stands(worker, hidden)
    goes = await stands(worker, gone)
    leaves = await stands(worker, left)
    shut.denies(May.SEND)
    hidden.denies(May.VIEW)
    await gone.deletes()
    new = posting(shut, now=worker.clock.now())
    assert [await worker.discord.messenger.post(one) for one in (new, hides, goes)] == [Gone()] * 3
    await river.removes_bot()
    assert await worker.discord.messenger.post(leaves) == Gone()
    nowhere = posting("nowhere", now=worker.clock.now())
    assert await worker.discord.messenger.post(nowhere) == Gone()


async def test_in_an_archived_thread_what_stands_is_changed_and_what_is_new_is_posted(
    worker: House, ann: Member, runs: Channel
) -> None:
    thread = runs.thread("Tuesday")
    posted = await stands(worker, thread)
    await thread.archives()
    assert isinstance(await worker.discord.messenger.post(again(posted, "New")), Sent)
    assert [one.text for one in ann.shown(thread)] == ["New"]
    await thread.archives()
    anew = again(posted, memo="", times=1)
    assert isinstance(await worker.discord.messenger.post(anew), Sent)


async def test_a_thread_that_is_locked_or_deleted_is_gone(worker: House, runs: Channel) -> None:
    locked, deleted = runs.thread("Tuesday"), runs.thread("Sunday")
    first, second = await stands(worker, locked), await stands(worker, deleted)
    await locked.archives(locked=True)
    await deleted.deletes()
    assert [await worker.discord.messenger.post(one) for one in (first, second)] == [Gone(), Gone()]


async def test_new_ones_and_changes_wait_for_a_turn_among_those_of_their_place(
    worker: House, runs: Channel
) -> None:
    pace = Noted()
    discord = build(TOKEN, worker.coach, pace, worker.clock, base_url=worker.server.base_url)
    first = posting(runs, now=worker.clock.now())
    posted = noted(first, await discord.messenger.post(first))
    worker.server.faults.add(CHANGE, too_many(60))
    assert isinstance(await discord.messenger.post(posted), Later)
    await discord.close()
    assert pace.turns == [(str(runs.id), Lane.ERRAND, True)] * 2
    assert pace.held == [(str(runs.id), 60)]


async def test_a_change_is_seen_as_a_change(worker: House, ann: Member, runs: Channel) -> None:
    posted = await stands(worker, runs)
    ann.forgets(runs)
    await worker.discord.messenger.post(again(posted, "New"))
    heard = await ann.hears("New", at=runs)
    assert (heard.kind, heard.edited) == (Did.EDIT, True)
