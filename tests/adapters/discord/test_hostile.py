"""What is forged or another person's is answered kindly, changes nothing, and shows to nobody."""

from typing import Any

import pytest

from core.speech import act
from tests.adapters.discord.hostile import FOREVER, heeded, overheard, reminded, seen, unchanged
from tests.adapters.discord.house import House
from tests.flows.books import Books
from tests.platforms.discord import Channel, Member, turns

HUGE = (
    "0",
    "-1",
    "7",
    str(2**31 - 1),
    str(2**31),
    str(2**63),
    FOREVER,
    "9" * 90,
    "1.1",
    "1.1.1.1.1",
    "x",
    "",
)
NONSENSE = (
    "",
    " ",
    "x" * 100,
    "Ω≈ç√",
    "\u202eevil",
    "done",
    "done.",
    ".",
    "..",
    "pick.0",
    "pick.99",
    "form.1",
)


@pytest.fixture
async def runs(home: House, ann: Member, bob: Member) -> Channel:
    """Return a channel with both in it."""
    guild = home.server.guild("Riverside", members=[ann, bob])
    await guild.adds_bot()
    return guild.channel("runs")


@pytest.mark.slow
async def test_what_somebody_was_shown_is_of_no_use_to_another(
    home: House, ann: Member, bob: Member, runs: Channel, books: Books
) -> None:
    for line in ("/today", "/log line:raise 12 12 steady", "/settings", "/remind", "/when", "/kit", "/plan"):
        await heeded(await ann.uses(line))
    before, hers = books.person(f"{ann.id}@discord"), books.recorded(f"{ann.id}@discord")
    public = await reminded(home, ann, runs)
    for custom_id in sorted(seen(home.server, ann)):
        await heeded(await bob.forges(custom_id, on=public))
        await heeded(await bob.forges_pick("pick.0", custom_id, on=public))
    assert books.recorded(f"{ann.id}@discord") == hers
    assert books.person(f"{ann.id}@discord").awaiting == before.awaiting
    assert ann.stands(public) == public
    private = [line for one in ann.shown() for line in one.text.splitlines() if "12 12" in line]
    assert private
    assert not [line for line in private if line in overheard(home, bob, runs)]


@pytest.mark.slow
async def test_every_verb_with_every_number_is_answered_and_nothing_of_others_changes(
    home: House, ann: Member, bob: Member, books: Books
) -> None:
    hers, on = books.recorded(f"{ann.id}@discord"), bob.shown()[-1]
    for verb in act.VERBS:
        for fields in HUGE:
            await heeded(await bob.forges(f"{verb}.{fields}", on=on))
            await heeded(await bob.forges_pick(f"{verb}.{fields}", f"{verb}.{fields}", on=on))
    assert books.recorded(f"{ann.id}@discord") == hers


async def test_custom_ids_of_ones_own_making_are_answered_and_write_nothing(
    home: House, ann: Member, books: Books
) -> None:
    on = ann.shown()[-1]
    with unchanged(books):
        for custom_id in NONSENSE:
            for kind in (2, 3, 5, 99):
                await heeded(await ann.forges(custom_id, on=on, kind=kind))
            for values in ((), ("",), (custom_id,), ("today", "done.1"), ("x" * 100,)):
                await heeded(await ann.forges_pick(custom_id, *values, on=on))


async def test_a_button_sent_as_a_field_and_a_field_sent_as_a_button_are_answered(
    home: House, ann: Member, books: Books
) -> None:
    on = ann.shown()[-1]
    done = on.data("Done as planned")
    await heeded(await ann.forges(done, on=on, kind=3))
    assert "10 10 10" in (await ann.asks("/history")).text
    with unchanged(books):
        for custom_id, kind in ((done, 2), ("pick.0", 2), ("pick.0", 3)):
            await heeded(await ann.forges(custom_id, on=on, kind=kind))
        await heeded(await ann.forges_pick("pick.0", done, on=on))


OUT_OF_RANGE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("/log", {"sets": "15 15 15", "pain": 99}),
    ("/log", {"sets": "15 15 15", "pain": 2**63}),
    ("/log", {"sets": "15 15 15", "pain": "3"}),
    ("/log", {"sets": "15 15 15", "pain": True}),
    ("/log", {"sets": "15 15 15", "effort": 0.5}),
    ("/log", {"sets": ["15"]}),
    ("/log", {"sets": {"a": 1}}),
    ("/log", {"sets": None, "pain": 3}),
    ("/log", {"sets": 15}),
    ("/log", {"sets": "15 15 15", "control": "godlike"}),
    ("/log", {"sets": "15 15 15", "exercise": "handstand"}),
    ("/log", {"sets": "15 15 15", "day": "never"}),
    ("/log", {"self": 1, "interaction": "x", "values": "y", "admin": True}),
    ("/exercise", {"name": "no such exercise"}),
    ("/timezone", {"city": "Nowhere-upon-Nothing"}),
    ("/settings", {"name": "root", "value": "yes"}),
    ("/settings", {"value": "imperial"}),
    ("/history", {"page": 10**30}),
    ("/history", {"page": -1}),
    ("/plan", {"days": "century"}),
    ("/remind", {"time": "25:99"}),
    ("/race", {"day": "2026-02-30", "distance": "1e9 parsecs"}),
    ("/run", {"distance": "-5k", "kind": "teleport"}),
    ("/kit", {"add": "jetpack"}),
    ("/pause", {"reason": "bored", "until": "the end"}),
    ("/morning", {"pain": 11}),
    ("/link", {"code": "x" * 6000}),
    ("/help", {"command": "sudo"}),
    ("/club create", {"name": 7}),
    ("/club create", {"name": "x" * 6000}),
    ("/club join", {"code": ["AB"]}),
    ("/club members", {"page": 10**30}),
    ("/club members", {"page": "2"}),
    ("/club settings", {"setting": "root", "value": "yes"}),
    ("/club remove", {"member": 1, "admin": True}),
    ("/challenge create", {"line": {"a": 1}}),
    ("/challenge dates", {"start": "never", "end": "2026-02-30"}),
    ("/challenge end", {"sure": True}),
)


async def test_options_out_of_range_of_another_type_or_not_offered_are_told_and_write_nothing(
    home: House, ann: Member, books: Books
) -> None:
    for path, values in OUT_OF_RANGE:
        with unchanged(books):
            await heeded(await ann.forges_command(path, values))
            assert (await ann.hears()).text, values


async def test_a_command_that_is_none_is_answered_and_the_menu_put_up_anew(
    home: House, ann: Member, books: Books
) -> None:
    user, place = ann.user, home.server.world.direct(ann.user)
    option = {"name": "log", "type": 1, "options": [{"name": "sets", "type": 3, "value": "15 15 15"}]}
    strange: tuple[dict[str, Any], ...] = (
        {"id": "1", "name": "sudo", "type": 1},
        {"id": "1", "name": "x" * 32, "type": 1, "options": [option]},
        {"id": "1", "name": "today", "type": 1, "options": [option]},
        {"id": "1", "name": "log", "type": 1, "options": [{**option, "type": 2, "options": [option]}]},
        {"id": "1", "name": "log", "type": 1, "options": [{"name": "sets", "type": 11, "value": "7"}]},
        {"id": "1", "name": "log", "type": 1, "options": [{"name": "sets", "type": 6, "value": "x"}]},
        {"id": "1", "name": "log", "type": 1, "options": [{"name": "sets", "type": 3}]},
        {"id": "1", "name": "log", "type": 1, "options": [{"type": 3, "value": "15 15 15"}]},
        {"id": "1", "name": "today", "type": 2, "target_id": str(user.id)},
        {"id": "1", "name": "Log this", "type": 3, "target_id": "7"},
        {"id": "1", "name": "Log this", "type": 3},
        {"id": "1", "name": "Steal this", "type": 3, "target_id": "7"},
        {"id": "1", "name": "log", "type": 99},
        {"id": "1", "name": "club", "type": 1},
        {"id": "1", "name": "club", "type": 1, "options": [{"name": "join", "type": 2, "options": [option]}]},
        {"id": "1", "name": "club", "type": 1, "options": [{"name": "sudo", "type": 1}]},
        {"id": "1", "name": "club", "type": 1, "options": [{"name": "create", "type": 3, "value": "x"}]},
        {"id": "1", "name": "club", "type": 1, "options": [{"name": "show", "type": 1}, option]},
        {"id": "1", "name": "challenge", "type": 1, "options": [{"name": ["end"], "type": 1}]},
    )
    with unchanged(books):
        for data in strange:
            await heeded(await turns.happens(home.server, user, place, turns.COMMAND, data, by={"1": "1"}))
    assert "load day" in (await ann.asks("/today")).text


async def test_letters_of_all_kinds_are_completed_or_not_and_always_answered(
    home: House, ann: Member
) -> None:
    for line in ("/exercise name:", "/timezone city:", "/help command:", "/log exercise:", "/log day:"):
        for letters in ("", "ca", "\u202e\u200b", "@everyone", "💥" * 50, "x" * 6000, "../../etc", "%s{0}"):
            choices = await ann.completes(f"{line}{letters}")
            assert len(choices) <= 25


async def test_an_interaction_that_comes_twice_counts_once_and_is_answered_once(
    home: House, ann: Member, books: Books
) -> None:
    asked = await heeded(await ann.uses("/log line:raise 12 12 steady"))
    calls = len(home.server.calls)
    with unchanged(books):
        for _ in range(3):
            await ann.replays(asked)
        await home.closes()
        await home.opens()
        await ann.replays(asked)
        await heeded(await ann.uses("/help"))
    assert [one.code for one in home.server.calls[calls:] if one.code not in (0, 40060)] == []


async def test_a_stranger_in_a_guild_is_answered_alone_whatever_they_do(
    home: House, ann: Member, bob: Member, runs: Channel, books: Books
) -> None:
    eve = home.server.person("Eve", installs=False)
    assert runs.place.town is not None
    runs.place.town.members[eve.id] = runs.place.town.members[bob.id]
    public = await reminded(home, ann, runs)
    said = await eve.types("15 15 15 steady", at=runs)
    with unchanged(books):
        for line in (
            "/today",
            "/log line:15 15 15",
            "/history",
            "/undo",
            "/help",
            "/link",
            "/unlink",
            "/stop",
        ):
            await heeded(await eve.uses(line, at=runs))
        for label in ("Show it", "No reminders here"):
            await heeded(await eve.presses(label, at=runs, on=public))
        for custom_id in ("done.1", "adjust.1", "form.1", "joins.1.1", "unlink.1.discord", "nothere.1"):
            await heeded(await eve.forges(custom_id, on=public))
        await heeded(await eve.menu("Log this", on=said))
        await heeded(await eve.menu("Log this", on=public))
    assert all(one.ephemeral for one in eve.shown(runs) if one.message_id != public.message_id)
    assert ann.stands(public) == public
    assert [one.message_id for one in bob.shown(runs)] == [public.message_id]
