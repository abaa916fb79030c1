"""The desk: what is asked is answered in time, in its place, and for whom it is."""

import asyncio
import gc
from dataclasses import replace

import pytest
from discord.ui.view import ViewStore

from adapters.discord import PLATFORM
from core.requests import Account
from tests.adapters.discord.house import BOUNDS, HURRIED, House, begins, chosen, house, kept
from tests.platforms.discord import (
    Channel,
    Did,
    Heard,
    Member,
    hang,
    refused,
)

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
SEND = "POST /channels/{channel_id}/messages"
MESSAGE, IN_PLACE, MODAL = 4, 7, 9


async def test_a_quick_answer_is_the_first_answer(home: House, ann: Member) -> None:
    asked = await ann.uses("/today")
    assert await asked.answered() == MESSAGE
    await ann.hears("load day")


async def test_a_press_changes_what_was_pressed(home: House, ann: Member) -> None:
    before = len(ann.shown())
    asked = await ann.presses("Done as planned")
    assert await asked.answered() == IN_PLACE
    assert (await ann.hears("two-leg")).kind is Did.EDIT
    assert len(ann.shown()) == before


async def test_a_form_opens_at_once_and_is_filled_once(home: House, ann: Member) -> None:
    asked = await ann.presses("Adjust")
    assert await asked.answered() == MODAL
    await ann.hears("What you did")
    form = ann.form
    assert form is not None
    label = next(one["label"] for one in form.body["components"] if "two-leg" in one.get("label", ""))
    await ann.fills({label: "12 12 12"})
    assert "12 12 12" in (await ann.hears("two-leg")).text
    await (await ann.fills({label: "12 12 12"}, again=ann.filled[-1])).answered()


async def test_in_company_everything_is_for_the_person_alone(home: House, runs: Channel) -> None:
    carl = home.server.person("Carl")
    town = runs.place.town
    assert town is not None
    town.members[carl.id] = town.members[home.server.world.bot.id]
    await begins(carl, at=runs)
    await chosen(carl, "Done as planned", at=runs)
    await carl.uses("/today", at=runs)
    await carl.hears(at=runs)
    assert all(one.ephemeral for one in carl.shown(runs))
    assert home.server.person("Eve").shown(runs) == []


async def test_a_press_on_a_hidden_message_changes_it(home: House, ann: Member, runs: Channel) -> None:
    await ann.uses("/today", at=runs)
    await ann.hears("load day", at=runs)
    asked = await ann.presses("Done as planned", at=runs)
    assert await asked.answered() == IN_PLACE
    heard = await ann.hears("two-leg", at=runs)
    assert (heard.kind, heard.ephemeral) == (Did.EDIT, True)


async def test_somebody_elses_message_is_not_changed_by_a_press(
    home: House, ann: Member, runs: Channel
) -> None:
    await home.discord.messenger.send(home.parcel(ann, at=runs))
    posted = await ann.hears("Time to train", at=runs)
    bob = home.server.person("Bob")
    bob.forgets(runs)
    asked = await bob.forges("today", on=posted)
    assert await asked.answered() == MESSAGE
    assert (await bob.hears(at=runs)).ephemeral
    assert ann.stands(posted) == posted


async def test_a_message_that_is_gone_is_said_anew(home: House, ann: Member) -> None:
    home.server.faults.add(CALLBACK, refused(404, 10008))
    await ann.presses("Done as planned")
    assert (await ann.hears("two-leg")).kind is Did.MESSAGE


async def test_a_long_answer_comes_in_parts_and_in_order(home: House, ann: Member) -> None:
    await ann.uses("/help")
    await ann.hears("/log")
    asked = home.server.interactions[-1]
    assert asked.answer == MESSAGE


async def test_words_in_private_are_understood_and_answered_in_order(home: House, ann: Member) -> None:
    ann.forgets()
    await ann.types("15 15 15 steady")
    await ann.types("/when")
    await home.settles(SEND, 2)
    first, second = (one.text for one in ann.shown()[-2:])
    assert "15 15 15" in first
    assert "15 15 15" not in second


async def test_who_closed_the_chat_meanwhile_is_known_not_to_be_reached(home: House, ann: Member) -> None:
    ann.closes_dms()
    await ann.types("hello")
    async with asyncio.timeout(15):
        while _reachable(home, ann):  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.01)


def _reachable(home: House, member: Member) -> bool:
    person = home.person(Account(PLATFORM, str(member.id)))
    return person is not None and person.reachable


async def test_a_double_press_counts_once_and_leaves_one_message(home: House, ann: Member) -> None:
    on = ann.shown()[-1]
    first, second = await asyncio.gather(ann.presses("Done as planned"), ann.presses("Done as planned"))
    await asyncio.gather(first.answered(), second.answered())
    await asyncio.sleep(0.05)
    said = [one.text for one in ann.shown() if "two-leg raise on the floor: 10 10 10" in one.text]
    assert len(said) == 1, ann.screen()
    assert ann.stands(on) is not None


async def test_fifty_at_once_are_all_answered(home: House, ann: Member) -> None:
    people = [ann, *(home.server.person(f"Runner {number}") for number in range(49))]
    asked = await asyncio.gather(*(one.uses("/today") for one in people))
    await asyncio.gather(*(one.answered(within=10) for one in asked))
    assert home.server.unanswered() == []


async def test_fifty_presses_of_one_person_are_all_answered(home: House, ann: Member) -> None:
    asked = await asyncio.gather(*(ann.uses("/today") for _ in range(50)))
    await asyncio.gather(*(one.answered(within=10) for one in asked))
    assert home.server.unanswered() == []


@pytest.mark.parametrize(
    "bounds", [replace(BOUNDS, waiting=5), replace(BOUNDS, in_all=5)], ids=["one", "all"]
)
async def test_a_flood_is_told_that_it_is_one_and_hinders_nobody(home: House, ann: Member) -> None:
    bob = home.server.person("Bob")
    with kept(home.url):
        asked = await asyncio.gather(*(ann.uses("/today") for _ in range(20)))
        await ann.hears("a lot at once")
    await (await bob.uses("/help")).answered(within=10)
    await asyncio.gather(*(one.answered(within=10) for one in asked))


@pytest.mark.parametrize("bounds", [replace(BOUNDS, of_place=10)], ids=["scaled"])
async def test_a_flood_in_one_server_hinders_nobody_elsewhere(home: House, ann: Member) -> None:
    people = [home.server.person(f"Runner {number}") for number in range(6)]
    guild = home.server.guild("Riverside", members=people)
    await guild.adds_bot()
    runs = guild.channel("runs")
    with kept(home.url):
        asked = [await one.uses("/help", at=runs) for _ in range(3) for one in people]
        await people[-1].hears("a lot at once", at=runs)
        ann.forgets()
        mine = await ann.uses("/today")
        await asyncio.sleep(0.1)
        assert not mine.answer
    await asyncio.gather(*(one.answered(within=10) for one in [*asked, mine]))
    assert "load day" in (await ann.hears()).text


@pytest.mark.parametrize("bounds", [HURRIED], ids=["hurried"])
async def test_errands_that_hang_keep_no_answer_waiting(home: House, ann: Member, runs: Channel) -> None:
    home.server.faults.add(SEND, hang(), times=64, channel=runs.id)
    parcels = [home.parcel(ann, f"Errand {number}", at=runs) for number in range(64)]
    async with asyncio.TaskGroup() as tasks:
        for parcel in parcels:
            tasks.create_task(home.discord.messenger.send(parcel))
        await home.settles(SEND, len(home.server.called(SEND)) + 1)
        ann.forgets()
        await ann.types("/when")
        await ann.hears("clock", within=0.4)


@pytest.mark.parametrize("custom_id", ["done.99999.3f", "nonsense", "", "pick.0", "x" * 100, "Ω≈ç", "done.7"])
async def test_what_nobody_offered_is_answered_kindly(home: House, ann: Member, custom_id: str) -> None:
    asked = await ann.forges(custom_id, on=ann.shown()[-1])
    assert await asked.answered()
    asked = await ann.forges_pick(custom_id, "no such act", on=ann.shown()[-1])
    assert await asked.answered()


async def test_buttons_from_before_a_restart_work(sqlite_database_url: str) -> None:
    old: Heard
    async with house(sqlite_database_url) as home:
        ann = home.server.person("Ann")
        await begins(ann)
        await home.closes()
        await home.discord.close()
        await home.opens()
        old = ann.shown()[-1]
        asked = await ann.presses("Done as planned", on=old)
        assert await asked.answered() == IN_PLACE


async def test_the_library_remembers_nothing_of_what_was_shown(home: House, ann: Member) -> None:
    await ann.presses("Adjust")
    await ann.hears("What you did")
    stores = [one for one in gc.get_objects() if isinstance(one, ViewStore)]
    assert stores
    assert not any(store._views or store._modals for store in stores)
