"""What comes late is announced in time, too late is said in private; what fails is tried again, read once."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import discord
import pytest

from adapters.discord import PLATFORM
from adapters.discord.encode import Shown
from adapters.discord.outgoing import Outgoing
from adapters.discord.reply import Typed
from adapters.discord.rest import Rest
from adapters.discord.spot import Spot
from core.requests import Account
from tests.adapters.discord.house import BOUNDS, TOKEN, House, Noted, kept
from tests.platforms.discord import (
    Channel,
    Did,
    Interaction,
    Member,
    cut_after,
    cut_before,
    http,
    refused,
    slow,
    too_many,
)

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
FOLLOW_UP = "POST /webhooks/{webhook_id}/{webhook_token}"
ORIGINAL = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original"
SEND = "POST /channels/{channel_id}/messages"
LOGGER = "soleus.discord"
MESSAGE, THINKING, LATER_IN_PLACE, MODAL = 4, 5, 6, 9

# It is said after a moment that an answer is coming.
hurried = pytest.mark.parametrize("bounds", [replace(BOUNDS, in_time=0.05)], ids=["hurried"])


async def _held(home: House, member: Member, line: str, at: Channel | None = None) -> int:
    """Send a command that the coach cannot answer yet; return how it was answered first."""
    member.forgets(at)
    with kept(home.url):
        asked = await (member.uses(line, at=at) if line.startswith("/") else member.presses(line, at=at))
        return await asked.answered(within=10)


@hurried
async def test_a_slow_answer_in_private_is_announced_and_comes(home: House, ann: Member) -> None:
    assert await _held(home, ann, "/today") == THINKING
    assert not (await ann.hears("load day")).ephemeral


@hurried
async def test_a_slow_answer_in_company_is_announced_to_the_person_alone(
    home: House, ann: Member, runs: Channel
) -> None:
    assert await _held(home, ann, "/today", at=runs) == THINKING
    assert (await ann.hears("load day", at=runs)).ephemeral


@hurried
async def test_a_slow_answer_to_a_press_changes_the_message_all_the_same(home: House, ann: Member) -> None:
    before = len(ann.shown())
    assert await _held(home, ann, "Done as planned") == LATER_IN_PLACE
    assert (await ann.hears("two-leg")).kind is Did.EDIT
    assert len(ann.shown()) == before


@hurried
async def test_a_form_that_comes_too_late_is_a_line_and_a_button_that_opens_it(
    home: House, ann: Member
) -> None:
    assert await _held(home, ann, "Adjust") == LATER_IN_PLACE
    heard = await ann.hears("What you did")
    assert "10 10 10" in heard.text
    asked = await ann.presses("Open the form")
    assert await asked.answered() == MODAL


@pytest.mark.parametrize("bounds", [replace(BOUNDS, in_time=1.5)], ids=["timed"])
async def test_what_was_long_on_its_way_is_announced_at_once(home: House, ann: Member) -> None:
    home.clock.wait(timedelta(seconds=-2))
    with kept(home.url):
        asked = await _asked_of_old(home, ann)
        assert await asked.answered(within=1) == THINKING
    await ann.hears("load day")


async def _asked_of_old(home: House, member: Member) -> Interaction:
    """Send a command at an instant that is past when it is read."""
    member.forgets()
    asked = await member.uses("/today")
    home.clock.wait(timedelta(seconds=2))
    return asked


@pytest.mark.parametrize("code", [50001, 50013, 50083, 10003])
async def test_an_answer_that_a_place_takes_no_more_is_said_in_private(
    home: House, ann: Member, runs: Channel, code: int
) -> None:
    home.server.faults.add(CALLBACK, refused(403, code))
    asked = await ann.uses("/today", at=runs)
    await ann.hears("load day")
    _excused(home, asked.id)
    person = home.person(Account(PLATFORM, str(ann.id)))
    assert person is not None
    assert person.reachable


async def test_what_is_said_of_a_typed_answer_that_failed_halfway_is_read(home: House, ann: Member) -> None:
    rest, chat = Rest(TOKEN), home.server.world.direct(ann.user).id
    typed = Typed(Spot(chat, ann.id, said=1), Outgoing(rest, Noted(), BOUNDS.patience))
    home.server.faults.add(SEND, slow(0))
    home.server.faults.add(SEND, refused(400, 50035))
    with pytest.raises(discord.HTTPException):
        await typed.show([Shown("first"), Shown("second")])
    await typed.show([Shown("It did not come through.")])
    await rest.close()
    assert [one.text for one in ann.shown()[-2:]] == ["first", "It did not come through."]


@pytest.mark.parametrize("code", [10062, 50027, 10015])
async def test_what_comes_too_late_is_said_in_private(
    home: House, ann: Member, runs: Channel, code: int
) -> None:
    home.server.faults.add(CALLBACK, refused(404, code))
    asked = await ann.uses("/today", at=runs)
    heard = await ann.hears("load day")
    assert not heard.ephemeral
    assert ann.shown(runs) == []
    _excused(home, asked.id)


def _excused(home: House, number: int) -> None:
    """Forget an interaction that Discord would not let be answered."""
    home.server.world.interactions.pop(number)


@hurried
async def test_a_token_that_dies_while_an_answer_is_made_costs_nothing(home: House, ann: Member) -> None:
    home.server.faults.add(ORIGINAL, refused(401, 50027))
    assert await _held(home, ann, "/today") == THINKING
    assert (await ann.hears("load day")).kind is Did.MESSAGE


async def test_with_a_dead_token_and_a_closed_chat_nothing_is_said_to_others(
    home: House, ann: Member, runs: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", LOGGER)
    ann.closes_dms()
    home.server.faults.add(CALLBACK, refused(404, 10062))
    asked = await ann.uses("/today", at=runs)
    await home.settles(SEND, len(home.server.called(SEND)) + 1)
    await ann.hears_nothing(at=runs)
    told = [(one.getMessage(), getattr(one, "key", "")) for one in caplog.records if one.name == LOGGER]
    assert ("shut out", f"discord.{home.server.world.bot.id}.{asked.id}") in told
    _excused(home, asked.id)


async def test_an_interaction_that_was_answered_by_somebody_is_followed_up(home: House, ann: Member) -> None:
    home.server.faults.add(CALLBACK, refused(400, 40060))
    asked = await ann.uses("/help")
    await home.settles(FOLLOW_UP)
    _excused(home, asked.id)


@pytest.mark.parametrize(
    "fault", [http(502), cut_before(), slow(0.1), too_many(0.05)], ids=lambda one: one.kind
)
async def test_an_answer_that_was_not_taken_is_given_again(home: House, ann: Member, fault: object) -> None:
    home.server.faults.add(CALLBACK, fault)  # type: ignore[arg-type] # one of the faults
    asked = await ann.uses("/today")
    assert await asked.answered(within=10) == MESSAGE


@hurried
@pytest.mark.parametrize("line", ["/today", "Done as planned"])
async def test_a_sign_that_may_have_come_is_followed_by_the_answer(
    home: House, ann: Member, line: str
) -> None:
    home.server.faults.add(CALLBACK, cut_after())
    await _held(home, ann, line)
    await ann.hears("two-leg")
    assert not any(one.waiting for one in ann.shown())


async def test_an_answer_that_may_have_come_is_read_once(home: House, ann: Member) -> None:
    before = len(ann.shown())
    home.server.faults.add(CALLBACK, cut_after())
    await ann.uses("/today")
    await home.settles(CALLBACK, len(home.server.called(CALLBACK)) + 2)
    await asyncio.sleep(0.05)
    assert len(ann.shown()) == before + 1


async def test_an_answer_that_discord_refuses_is_answered_all_the_same(home: House, ann: Member) -> None:
    home.server.faults.add(CALLBACK, refused(400, 50035))
    await (await ann.uses("/today")).answered()
    await ann.hears("did not come through")
