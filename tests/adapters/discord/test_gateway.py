"""The connection: lost, resumed, refused or spent; guilds and channels that come and go; how it ends."""

import asyncio
from dataclasses import replace

import discord
import pytest
from discord.http import Route

from adapters.discord import PLATFORM, build
from adapters.discord.client import Spent
from core.errands import Sent
from core.requests import Account
from tests.adapters.discord.house import BOUNDS, TOKEN, House, Noted, begins, chosen, house
from tests.platforms.discord import Intent, Member, hang, http, slow, too_many

SEND = "POST /channels/{channel_id}/messages"
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
SEND = "POST /channels/{channel_id}/messages"


async def _still_answers(home: House, member: Member) -> None:
    member.forgets()
    await member.uses("/help")
    await member.hears("/log")


async def _resumes(home: House) -> None:
    async with asyncio.timeout(15):
        while not home.server.gateway.resumed:  # noqa: ASYNC110 - it may have happened before
            await asyncio.sleep(0.001)


@pytest.mark.parametrize("code", [0, 1001, 4000, 4009])
async def test_a_connection_that_is_lost_is_taken_up_again_and_nothing_is_lost(
    home: House, ann: Member, code: int
) -> None:
    gateway = home.server.gateway
    await (gateway.drops(code) if code else gateway.cuts())
    ann.forgets()
    asked = await ann.uses("/today")
    await _resumes(home)
    await asked.answered(within=10)
    await _still_answers(home, ann)
    assert (home.server.gateway.identified, home.server.gateway.resumed) == (1, 1)


async def test_discord_may_ask_to_connect_anew(home: House, ann: Member) -> None:
    await home.server.gateway.asks_to_reconnect()
    await _resumes(home)
    await _still_answers(home, ann)
    assert home.server.gateway.resumed == 1


async def test_a_session_that_can_be_resumed_is(home: House, ann: Member) -> None:
    await home.server.gateway.invalidates(resumable=True)
    await _resumes(home)
    await _still_answers(home, ann)
    assert home.server.gateway.resumed == 1


async def test_a_session_that_is_invalid_is_begun_anew(home: House, ann: Member) -> None:
    await home.server.gateway.invalidates()
    await home.server.gateway.comes_back()
    await _still_answers(home, ann)
    assert home.server.gateway.identified == 2


async def test_an_interaction_that_came_again_after_a_resume_is_answered_once(
    home: House, ann: Member
) -> None:
    asked = await ann.presses("Done as planned")
    await asked.answered()
    before = len(home.server.called(CALLBACK))
    await ann.replays(asked)
    await _still_answers(home, ann)
    assert len(home.server.called(CALLBACK)) == before + 1


@pytest.mark.slow
async def test_a_discord_that_was_down_for_a_while_is_come_back_to(home: House, ann: Member) -> None:
    async with home.server.down():
        await asyncio.sleep(0.2)
    await home.server.gateway.comes_back(within=20)
    await _still_answers(home, ann)


async def test_a_refused_token_ends_it(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, serving=False) as home:
        wrong = build("x" + TOKEN, home.coach, Noted(), home.clock, base_url=home.server.base_url)
        with pytest.raises(discord.LoginFailure):
            await wrong.run()
        await wrong.close()


@pytest.mark.parametrize("status", [500, 502])
async def test_discord_broken_at_first_is_told_to_who_watches(sqlite_database_url: str, status: int) -> None:
    async with house(sqlite_database_url, serving=False) as home:
        home.server.faults.add("GET /users/@me", http(status))
        await home.opens()
        with pytest.raises(Exception, match=str(status)):
            await home.closes_by_itself()
        await home.opens()
        await begins(home.server.person("Ann"))


async def test_discord_down_at_first_is_told_to_who_watches(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, serving=False) as home, home.server.down():
        await home.opens()
        with pytest.raises(OSError, match="Cannot connect"):
            await home.closes_by_itself()


async def test_no_connection_is_opened_that_would_cost_the_token(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, serving=False) as home:
        home.server.gateway.remaining = 0
        await home.opens()
        with pytest.raises(Spent):
            await home.closes_by_itself()
        assert home.server.gateway.sockets == []


async def test_fewer_connections_left_than_wanted_are_not_begun(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, serving=False, shards=4) as home:
        home.server.gateway.remaining = 3
        await home.opens()
        with pytest.raises(Spent):
            await home.closes_by_itself()
        assert home.server.gateway.identified == 0


async def test_a_connection_that_never_lasts_does_not_cost_the_token(home: House) -> None:
    gateway = home.server.gateway
    gateway.remaining = 2
    for _ in range(2):
        await gateway.invalidates()
        await gateway.comes_back()
    await gateway.invalidates()
    with pytest.raises(Spent):
        await home.closes_by_itself()
    assert (gateway.identified, gateway.closed) == (3, [])


async def test_a_connection_that_never_came_to_stand_is_closed_at_the_end(home: House) -> None:
    home.server.gateway.remaining = 0
    await home.server.gateway.invalidates()
    with pytest.raises(Spent) as ended:
        await home.closes_by_itself()
    frames = [entry.frame.f_locals for entry in ended.traceback]
    opened = [frame["ws"].socket for frame in frames if "ws" in frame]
    assert opened
    assert [one._response.connection for one in opened] == [None] * len(opened)


async def test_a_token_taken_back_while_connected_is_told_to_who_watches(home: House) -> None:
    await home.server.gateway.drops(4004)
    with pytest.raises(discord.ConnectionClosed):
        await home.closes_by_itself()


async def test_it_can_be_run_again_and_old_buttons_work(home: House, ann: Member) -> None:
    await home.closes()
    await home.opens()
    assert "How hard" in (await chosen(ann, "Done as planned")).text or ann.sees()


async def test_who_only_sends_goes_on_when_the_connection_ended(home: House, ann: Member) -> None:
    await home.closes()
    assert await home.discord.messenger.send(home.parcel(ann)) == Sent()


@pytest.mark.parametrize("bounds", [replace(BOUNDS, last_words=0.01, patience=10)], ids=["soon"])
async def test_who_only_sends_goes_on_when_the_connection_ended_within_a_limit(
    home: House, ann: Member
) -> None:
    home.server.faults.add(SEND, too_many(0.5, is_global=True))
    await ann.types("/when")
    await home.settles(SEND, len(home.server.called(SEND)) + 1)
    await home.closes()
    assert await home.discord.messenger.send(home.parcel(ann)) == Sent()


async def test_no_privileged_intent_is_asked_for(home: House) -> None:
    (session,) = home.server.gateway.sessions.values()
    assert session.intents == Intent.GUILDS | Intent.DIRECT_MESSAGES


async def test_several_shards_share_the_guilds(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, shards=2) as home:
        await home.server.gateway.ready(sessions=2)
        bob = home.server.person("Bob")
        for name in "abcd":
            guild = home.server.guild(name, members=[bob])
            await guild.adds_bot()
            await bob.uses("/help", at=guild.channel("runs"))
        await begins(bob)
        await home.server.gateway.drops()
        await home.server.gateway.ready(sessions=2)
        await _still_answers(home, bob)
        assert {session.shard for session in home.server.gateway.sessions.values()} == {0, 1}


async def test_a_guild_that_is_joined_hears_nothing_of_itself(home: House, ann: Member) -> None:
    guild = home.server.guild("Riverside", members=[ann])
    runs = guild.channel("runs")
    before = len(home.server.calls)
    await guild.adds_bot()
    await _still_answers(home, ann)
    assert len(home.server.calls) == before + 1
    assert ann.shown(runs) == []


@pytest.mark.parametrize("what", ["guild", "channel", "thread"])
async def test_a_place_that_is_gone_is_nobodys_choice_any_more(home: House, ann: Member, what: str) -> None:
    guild = home.server.guild("Riverside", members=[ann])
    await guild.adds_bot()
    runs = guild.channel("runs")
    thread = runs.thread("Tuesday")
    await _still_answers(home, ann)
    chosen_place = runs if what == "channel" else thread
    _chooses(home, ann, str(chosen_place.id))
    match what:
        case "guild":
            await guild.removes_bot()
        case "channel":
            await runs.deletes()
        case _:
            await thread.deletes()
    async with asyncio.timeout(15):
        while _place(home, ann):  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.01)


async def test_a_guild_that_is_dark_for_a_while_stays_chosen(home: House, ann: Member) -> None:
    bob = home.server.person("Bob")
    guild = home.server.guild("Riverside", members=[ann, bob])
    await guild.adds_bot()
    runs = guild.channel("runs")
    _chooses(home, ann, str(runs.id))
    await guild.goes_dark()
    await (await bob.uses("/help")).answered()
    assert _place(home, ann) == str(runs.id)


def _chooses(home: House, member: Member, place: str) -> None:
    from adapters.storage import StoredUnit, make_engine

    unit = StoredUnit(make_engine(home.url))
    try:
        with unit() as tx:
            account = Account(PLATFORM, str(member.id))
            tx.lost(account, home.clock.now())
            tx.choose_place(account, place)
    finally:
        unit.close()


def _place(home: House, member: Member) -> str:
    person = home.person(Account(PLATFORM, str(member.id)))
    return person.place if person is not None else ""


async def test_at_the_end_what_was_taken_is_answered(home: House, ann: Member) -> None:
    home.server.faults.add(CALLBACK, slow(0.2))
    asked = await ann.uses("/today")
    await home.settles(CALLBACK, len(home.server.called(CALLBACK)) + 1)
    await home.closes()
    assert await asked.answered(within=10)


@pytest.mark.parametrize("bounds", [replace(BOUNDS, last_words=0.1)], ids=["soon"])
async def test_at_the_end_nobody_waits_for_a_discord_that_hangs(home: House, ann: Member) -> None:
    home.server.faults.add(CALLBACK, hang(), times=None)
    await ann.uses("/today")
    await home.settles(CALLBACK, len(home.server.called(CALLBACK)) + 1)
    async with asyncio.timeout(15):
        await home.closes()
    home.server.faults.clear()
    for one in home.server.unanswered():
        home.server.world.interactions.pop(one.id)


async def test_the_token_is_nowhere_to_be_read(
    home: House, ann: Member, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "soleus")
    home.server.faults.add(CALLBACK, http(502), times=5)
    await ann.uses("/today")
    await asyncio.sleep(0)
    await home.discord.messenger.send(home.parcel(ann))
    assert TOKEN not in caplog.text + repr(home.discord) + repr(home.discord.messenger)
    assert home.server.base_url == Route.BASE
    home.server.faults.clear()
    await _still_answers(home, ann)
