"""A club in a server's channel: who may found it, what stands for all, what each is answered alone."""

import asyncio
from datetime import timedelta

import pytest

from tests.adapters.discord.house import House, chosen
from tests.flows.books import Books
from tests.platforms.discord import Channel, Did, Guild, Heard, May, Member
from tests.platforms.discord.trial import until

A_DAY = timedelta(days=1)
GREETED = 2.5  # seconds after which the library takes a server for a new one, and for none it was in
CHANGE = "PATCH /channels/{channel_id}/messages/{message_id}"
STEADY = "/log line:10 10 10 steady pain 0 effort 7"


@pytest.fixture
def river(home: House, ann: Member, bob: Member) -> Guild:
    """Return a server that Ann owns, with Bob in it."""
    return home.server.guild("Riverside", members=[ann, bob])


@pytest.fixture
async def runs(river: Guild) -> Channel:
    """Return a channel of it."""
    await river.adds_bot()
    return river.channel("evening-runs")


async def founds(home: House, ann: Member, runs: Channel) -> None:
    """Let Ann found a club in the channel; nobody wants reminders."""
    await ann.asks("/remind time:off")
    assert "Riverside has begun" in (await ann.asks("/club create name:Riverside", at=runs)).text


async def announces(home: House, ann: Member, runs: Channel, **answers: str) -> Heard:
    """Let Ann fill the form of a challenge in and announce it; return what stands for all."""
    await founds(home, ann, runs)
    await ann.uses("/challenge create", at=runs)
    assert (await ann.hears("A challenge for Riverside", at=runs)).kind is Did.FORM
    await ann.fills(dict(answers))
    assert (await ann.hears("a draft", at=runs)).ephemeral
    await ann.presses("Announce", at=runs)
    await ann.hears("is announced", at=runs)
    await home.delivers()
    return public(ann, runs)[-1]


def public(member: Member, at: Channel) -> list[Heard]:
    return [one for one in member.shown(at) if not one.ephemeral]


async def joins(member: Member, runs: Channel) -> Heard:
    """Press Join under what stands, and agree to the card that who is new to the club sees."""
    member.forgets(runs)
    await member.presses("Join", at=runs, on=public(member, runs)[-1])
    heard = await member.hears(at=runs)
    return await chosen(member, "Join and take part", at=runs) if "would see" in heard.text else heard


async def test_only_who_manages_the_server_founds_a_club_there(
    home: House, bob: Member, river: Guild, runs: Channel, books: Books
) -> None:
    before = books.everything().count("evening-runs")
    refused = await bob.asks("/club create name:Bobs", at=runs)
    assert refused.ephemeral
    assert "has begun" not in refused.text
    assert "has begun" not in (await bob.asks("/club create name:Bobs")).text
    assert books.everything().count("evening-runs") == before
    river.promotes(bob, May.MANAGE_GUILD)
    begun = await bob.asks("/club create name:Bobs", at=runs)
    assert begun.ephemeral
    assert "Bobs has begun" in begun.text


async def test_no_club_is_founded_where_the_bot_may_not_write_unasked(
    home: House, ann: Member, river: Guild, runs: Channel
) -> None:
    runs.denies(May.SEND)
    assert "has begun" not in (await ann.asks("/club create name:Riverside", at=runs)).text
    runs.allows()
    await river.removes_bot()
    assert "has begun" not in (await ann.asks("/club create name:Riverside", at=runs)).text


async def test_a_club_without_a_name_is_called_as_its_channel(
    home: House, ann: Member, runs: Channel
) -> None:
    assert "evening-runs has begun" in (await ann.asks("/club create", at=runs)).text


async def test_a_captains_doings_are_refused_in_private_where_leavers_are_not_seen(
    home: House, ann: Member, runs: Channel
) -> None:
    await founds(home, ann, runs)
    for line in ("/challenge create", "/club settings"):
        assert "group or channel" in (await ann.asks(line)).text
    elsewhere = home.server.guild("Hill", members=[ann])
    await elsewhere.adds_bot()
    told = await ann.asks("/challenge create", at=elsewhere.channel("runs"))
    assert told.kind is not Did.FORM


async def test_a_challenge_is_made_by_form_and_announced_once_for_all(
    home: House, ann: Member, bob: Member, runs: Channel
) -> None:
    stood = await announces(home, ann, runs, Name="June")
    assert "June, Riverside" in stood.text
    assert stood.sees() == ["Join", "Near me"]
    await home.delivers()
    assert [one.message_id for one in public(bob, runs)] == [stood.message_id]


async def test_joining_by_the_post_is_told_to_the_person_alone_and_changes_what_stands(
    home: House, ann: Member, bob: Member, runs: Channel
) -> None:
    stood = await announces(home, ann, runs)
    card = await joins(bob, runs)
    assert card.ephemeral
    home.clock.wait(timedelta(minutes=2))
    await home.delivers()
    (now,) = public(ann, runs)
    assert (now.message_id, now.edited) == (stood.message_id, True)
    assert now.text != stood.text
    assert [one.ephemeral for one in ann.shown(runs)].count(False) == 1


async def test_names_in_what_stands_call_nobody(home: House, ann: Member, bob: Member, runs: Channel) -> None:
    stood = await announces(home, ann, runs, Name="June _run_")
    assert "June _run_" in stood.text
    assert [(mark.kind, mark.text) for mark in stood.marks] == [("bold", "June _run_")]
    for call in home.server.calls:
        if "messages" in call.route and call.json.get("content"):
            assert call["allowed_mentions"] == {"parse": []}


@pytest.mark.slow
async def test_the_live_board_is_changed_in_place_and_posted_anew_where_it_was_deleted(
    home: House, ann: Member, bob: Member, runs: Channel
) -> None:
    await announces(home, ann, runs)
    for one in (ann, bob):
        await joins(one, runs)
        await one.asks("/remind time:off")
    await home.waits(8 * A_DAY)
    before = public(ann, runs)
    await ann.asks(STEADY)
    await home.waits(timedelta(minutes=5))
    board = next(one for one in public(ann, runs) if one not in before)
    assert (board.edited, board.silent) == (True, True)
    changes = len(home.server.called(CHANGE))
    await ann.removes(board)
    await bob.asks(STEADY)
    await home.waits(A_DAY)
    assert len(home.server.called(CHANGE)) > changes
    anew = [one for one in public(ann, runs) if one.message_id not in {old.message_id for old in before}]
    assert len(anew) == 1
    assert "Near me" in anew[0].sees()
    assert anew[0].silent


@pytest.mark.parametrize("how", ["channel deleted", "bot sent away", "thread deleted", "its channel deleted"])
async def test_a_place_that_is_gone_gets_no_posts_any_more(
    home: House, ann: Member, runs: Channel, river: Guild, books: Books, how: str
) -> None:
    channel = runs
    runs = runs.thread("Tuesday") if how in ("thread deleted", "its channel deleted") else runs
    await announces(home, ann, runs)
    goes = channel if how == "its channel deleted" else runs
    await (river.removes_bot() if how == "bot sent away" else goes.deletes())

    def shut() -> bool:
        with books.unit() as tx:
            club = tx.club_in("discord", str(runs.id))
            return club is None or all(place.shut_at for place in tx.places_of(club.id))

    await until(shut)


@pytest.mark.slow
async def test_a_server_that_takes_the_bot_back_has_its_board_changed_in_place_again(
    home: House, ann: Member, bob: Member, river: Guild, runs: Channel
) -> None:
    stood = await announces(home, ann, runs)
    await river.removes_bot()
    home.clock.wait(timedelta(minutes=2))
    await joins(bob, runs)
    await home.delivers()
    assert public(ann, runs) == [stood]
    await asyncio.sleep(GREETED)
    await river.adds_bot()
    home.clock.wait(timedelta(minutes=2))

    def changed() -> bool:
        assert home.courier is not None
        home.courier.wake()
        return [one.message_id for one in public(ann, runs) if one.edited] == [stood.message_id]

    await until(changed, within=60)


async def test_rights_taken_from_the_bot_shut_the_place_and_nothing_else(
    home: House, ann: Member, bob: Member, runs: Channel, books: Books
) -> None:
    await announces(home, ann, runs)
    runs.denies(May.VIEW)
    await joins(bob, runs)
    home.clock.wait(timedelta(minutes=2))
    await home.delivers()
    with books.unit() as tx:
        club = tx.club_in("discord", str(runs.id))
        assert club is not None
        assert all(place.shut_at for place in tx.places_of(club.id))
    assert "Riverside" in (await bob.asks("/club show")).text
