"""The tree: every command everywhere, in every language, put up only when it changed, always answered."""

import asyncio
from typing import Any

import pytest

from core.commands import COMMANDS, EACH
from core.options import OptionKind
from core.speech import catalogue
from tests.adapters.discord.house import House
from tests.platforms.discord import Member, http, refused, trees

PUT = "PUT /applications/{}/commands"
GET = "GET /applications/{}/commands"
NAMES = [command.name for command in COMMANDS]
MENUS = ("Log this",)
SUBCOMMAND = 1
STALE = {"id": "1", "type": 1, "name": "bygone", "description": "what it did", "options": []}


def standing(home: House, said: str) -> dict[str, Any]:
    """Return a command, or a part of a noun, as it stands on Discord."""
    offered: list[dict[str, Any]] = home.server.world.commands[0]
    found: dict[str, Any] = {}
    for name in [said] if said in MENUS else said.split():
        found = next(one for one in offered if one["name"] == name)
        offered = found.get("options") or []
    return found


async def restarts(home: House) -> int:
    """Start anew; return how many times commands had been sent before."""
    before, asked = len(home.server.called(PUT)), len(home.server.called(GET))
    await home.closes()
    await home.opens()
    await home.settles(GET, asked + 1)
    return before


async def test_every_command_is_offered_in_private_in_a_server_and_among_others(home: House) -> None:
    ann, ben = home.server.person("Ann"), home.server.person("Ben", installs=False)
    river = home.server.guild("Riverside", members=[ann, ben])
    assert ann.commands() == NAMES
    assert ben.commands(river.channel("runs")) == NAMES
    assert ann.commands(home.server.group([ann, ben])) == NAMES


async def test_no_command_asks_discord_for_rights_nor_hides_itself(home: House) -> None:
    for command in home.server.world.commands[0]:
        assert command["default_member_permissions"] is None
        assert (sorted(command["contexts"]), sorted(command["integration_types"])) == ([0, 1, 2], [0, 1])


async def test_options_are_typed_as_they_are_declared(home: House) -> None:
    for command in EACH:
        shown = standing(home, command.said).get("options") or []
        assert [one["name"] for one in shown] == [option.name for option in command.options]
        for option, one in zip(command.options, shown, strict=True):
            number = option.kind is OptionKind.NUMBER
            chosen = option.choices if option.kind is OptionKind.CHOICE else ()
            assert one["type"] == {OptionKind.NUMBER: 4, OptionKind.FILE: 11}.get(option.kind, 3)
            assert (one.get("min_value"), one.get("max_value")) == (
                (option.lo, option.hi) if number else (None, None)
            )
            assert tuple(choice["value"] for choice in one.get("choices") or ()) == chosen


async def test_a_noun_is_a_group_of_its_parts(home: House) -> None:
    nouns = [command for command in COMMANDS if command.parts]
    assert [noun.name for noun in nouns] == ["club", "challenge"]
    for noun in nouns:
        shown = standing(home, noun.name)["options"]
        assert [(one["name"], one["type"]) for one in shown] == [(part.name, 1) for part in noun.parts]
        assert all(one["description"] for one in shown)


async def test_a_second_start_sends_nothing(home: House) -> None:
    before = await restarts(home)
    await asyncio.sleep(0.05)
    assert len(home.server.called(PUT)) == before


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("description", "what it did before"),
        ("contexts", [0]),
        ("default_member_permissions", "8"),
        ("options", []),
        ("description_localizations", {"de": "Notiert"}),
    ],
)
async def test_what_differs_is_sent_once(home: House, part: str, value: object) -> None:
    standing(home, "log")[part] = value
    await home.settles(PUT, await restarts(home) + 1)
    assert standing(home, "log").get(part) != value


async def test_a_bound_that_differs_is_sent(home: House) -> None:
    standing(home, "morning")["options"][0]["min_value"] = 1
    await home.settles(PUT, await restarts(home) + 1)


@pytest.mark.slow
async def test_commands_that_could_not_be_put_up_are_put_up_later(
    home: House, ann: Member, caplog: pytest.LogCaptureFixture
) -> None:
    standing(home, "log")["description"] = "what it did before"
    home.server.faults.add(PUT.replace("{}", "{application.id}"), refused(403, 50001), 1)
    before = len(home.server.called(PUT))
    await home.closes()
    await home.opens()
    assert "load day" in (await ann.asks("/today")).text
    await home.settles(PUT, before + 2)
    assert "commands not put up" in [one.message for one in caplog.records]


@pytest.mark.parametrize("part", ["description", "name"])
async def test_a_part_that_differs_is_sent_once(home: House, part: str) -> None:
    standing(home, "club join")[part] = "bygone"
    await home.settles(PUT, await restarts(home) + 1)
    assert standing(home, "club join")[part] != "bygone"


async def test_a_part_of_a_former_version_is_answered_and_taken_down(home: House, ann: Member) -> None:
    standing(home, "club")["options"].append({"name": "bygone", "type": SUBCOMMAND, "description": "x"})
    assert "bygone" in (await ann.asks("/club bygone")).text
    await home.settles(PUT, 2)
    assert "bygone" not in [one["name"] for one in standing(home, "club")["options"]]


async def test_a_noun_without_a_part_is_answered(home: House, ann: Member) -> None:
    standing(home, "club")["options"] = []
    assert "our side" in (await ann.asks("/club")).text
    await home.settles(PUT, 2)


async def test_a_command_of_a_former_version_is_answered_and_taken_down(home: House, ann: Member) -> None:
    log = standing(home, "log")
    home.server.world.commands[0].append({**log, **STALE})
    heard = await ann.asks("/bygone")
    assert "bygone" in heard.text
    await home.settles(PUT, 2)
    assert ann.commands() == NAMES


async def test_a_menu_of_a_former_version_is_answered_and_taken_down(home: House, ann: Member) -> None:
    menu = standing(home, "Log this")
    home.server.world.commands[0].append({**menu, "id": "1", "name": "Bygone"})
    said = await ann.asks("/today")
    ann.forgets()
    await ann.menu("Bygone", on=said)
    assert "button" in (await ann.hears()).text
    await home.settles(PUT, 2)
    assert "Bygone" not in [one["name"] for one in home.server.world.commands[0]]


async def test_a_menu_without_its_message_is_answered(home: House, ann: Member) -> None:
    asked = await ann.menu("Log this", on=await ann.asks("/today"))
    await asked.answered(within=10)
    asked.payload["data"]["resolved"] = {}
    asked.payload["id"], asked.answer = str(asked.id + 1), 0
    home.server.world.interactions[asked.id + 1] = asked
    await ann.replays(asked)
    await ann.hears("our side")


async def test_an_option_of_a_former_version_is_passed_over(home: House, ann: Member) -> None:
    await ann.forges_command("/today", {"bygone": "x"})
    assert "load day" in (await ann.hears()).text


async def test_a_value_of_another_kind_is_answered_and_writes_nothing(home: House, ann: Member) -> None:
    pain = standing(home, "morning")["options"][0]
    for kind in (3, 4, 5, 6, 10):
        for value in ("abc", {"a": 1}, [1], True, 99, 2.5, "9" * 400):
            pain["type"] = kind
            asked = await ann.forges_command("/morning", {"pain": value})
            await asked.answered(within=10)
    assert "Nothing is logged yet" in (await ann.asks("/history")).text


async def test_who_installed_the_coach_uses_it_where_it_is_not(home: House, ann: Member) -> None:
    river = home.server.guild("Riverside", members=[ann])
    runs = river.channel("runs")
    await river.removes_bot()
    heard = await ann.asks("/today", at=runs)
    assert heard.ephemeral
    assert "load day" in heard.text


async def test_the_tree_is_within_all_limits_in_every_language(home: House) -> None:
    commands = home.server.world.commands[0]
    trees.check(commands)
    spoken = set(catalogue.languages()) - {catalogue.DEFAULT}
    for command in commands:
        if command["type"] == 1:
            assert {locale[:2] for locale in command["description_localizations"] or {}} == spoken


async def test_discord_being_down_at_the_start_of_a_sync_keeps_nobody_from_an_answer(
    home: House, ann: Member
) -> None:
    home.server.faults.add(GET.replace("{}", "{application.id}"), http(502), None)
    await home.closes()
    await home.opens()
    assert "load day" in (await ann.asks("/today")).text
    home.server.faults.clear()
