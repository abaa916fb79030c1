"""What stands for all is pressed by anybody: each is answered alone, and it stands as it stood."""

import asyncio

import pytest

from core.requests import Request
from core.speech.message import Audience, Manner, Message, Span
from tests.adapters.discord.house import ANSWERS, House, chosen, kept
from tests.adapters.discord.posts import again, stands
from tests.platforms.discord import Channel, Did, Heard, Member

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
MESSAGE, DEFERRED_UPDATE = 4, 6


@pytest.fixture
async def board(home: House, ann: Member, runs: Channel) -> Heard:
    """Return what stands in a channel with Ann and Bob in it, with the buttons "Near me" and "Join"."""
    await stands(home, runs, "1 Ann 3 of 3")
    return await ann.hears("1 Ann", at=runs)


def crowd(home: House, runs: Channel, number: int) -> list[Member]:
    people = [home.server.person(f"Runner {one}", installs=False) for one in range(number)]
    town = runs.place.town
    assert town is not None
    for one in people:
        town.members[one.id] = town.may(one.user)
    return people


async def test_many_press_what_stands_and_each_is_answered_alone(
    home: House, ann: Member, runs: Channel, board: Heard
) -> None:
    people = crowd(home, runs, 6)
    asked = await asyncio.gather(*(one.presses("Near me", at=runs) for one in (ann, *people)))
    assert [await one.answered() for one in asked] == [MESSAGE] * 7
    for one in (ann, *people):
        answers = [heard for heard in one.shown(runs) if heard.message_id != board.message_id]
        assert [heard.ephemeral for heard in answers] == [True]
    assert ann.stands(board) == board


async def test_who_waits_for_the_answer_is_answered_alone_too(
    home: House, runs: Channel, ann: Member, board: Heard
) -> None:
    with kept(home.url):
        asked = await ann.presses("Near me", at=runs)
        assert await asked.answered(within=15) == DEFERRED_UPDATE
    heard = await ann.hears("load day", at=runs)
    assert (heard.kind, heard.ephemeral) == (Did.MESSAGE, True)
    assert ann.stands(board) == board


async def test_an_answer_of_ones_own_is_changed_in_place_while_the_post_stands(
    home: House, ann: Member, runs: Channel, board: Heard
) -> None:
    await ann.presses("Near me", at=runs)
    await ann.hears("load day", at=runs)
    before = len(ann.shown(runs))
    await ann.presses("Done as planned", at=runs)
    assert (await ann.hears("two-leg", at=runs)).kind is Did.EDIT
    assert len(ann.shown(runs)) == before
    assert ann.stands(board) == board


async def test_not_even_what_is_meant_for_all_takes_the_place_of_what_stands(
    home: House, ann: Member, runs: Channel, board: Heard
) -> None:
    async def loud(request: Request) -> tuple[Message, ...]:
        return (
            Message(((Span("For all."),),), audience=Audience.PLACE, manner=Manner.REPLACE),
            Message(((Span("And more."),),), audience=Audience.PLACE, manner=Manner.REPLACE),
        )

    home.coach.answer = loud  # type: ignore[method-assign] # a coach that says what ours never does
    asked = await ann.presses("Near me", at=runs)
    assert await asked.answered() == MESSAGE
    await ann.hears("And more.", at=runs)
    assert ann.stands(board) == board


async def test_who_is_new_begins_where_the_post_stands_unseen_by_others(
    home: House, runs: Channel, board: Heard
) -> None:
    (cleo,) = crowd(home, runs, 1)
    await cleo.presses("Near me", at=runs)
    await cleo.hears("Hello.", at=runs)
    for answer in ANSWERS:
        await chosen(cleo, answer, at=runs)
    await cleo.hears("load day", at=runs)
    assert all(one.ephemeral for one in cleo.shown(runs) if one.message_id != board.message_id)
    assert home.server.person("Eve").shown(runs) == [board]


async def test_a_press_on_what_was_deleted_meanwhile_is_answered(
    home: House, ann: Member, runs: Channel, board: Heard
) -> None:
    await ann.removes(board)
    ann.forgets(runs)
    await ann.forges("today", on=board)
    assert (await ann.hears("load day", at=runs)).ephemeral


async def test_a_board_deleted_by_a_moderator_is_posted_anew_and_pressed_again(
    home: House, ann: Member, runs: Channel
) -> None:
    posted = await stands(home, runs, "1 Ann 3 of 3")
    await ann.removes(await ann.hears("1 Ann", at=runs))
    anew = again(posted, "1 Ann 4 of 4", memo="", times=1)
    await home.discord.messenger.post(anew)
    await ann.presses("Near me", at=runs)
    assert (await ann.hears("load day", at=runs)).ephemeral
