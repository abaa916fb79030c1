"""Trees of commands: kept with their ids, refused where they break the limits, offered by rights."""

from typing import Any

import discord
import pytest
from discord.http import Route

from tests.platforms.discord import DiscordServer, Guild, May, Member, fixtures

Body = dict[str, Any]

clock, server, client, river = fixtures.clock, fixtures.server, fixtures.client, fixtures.river


@pytest.fixture
def ann(server: DiscordServer) -> Member:
    return server.person("Ann", locale="de")


def command(name: str = "log", **more: Any) -> Body:
    return {"name": name, "description": "Log", "type": 1} | more


def option(name: str = "sets", kind: int = 3, **more: Any) -> Body:
    return {"name": name, "description": "Sets", "type": kind} | more


async def put(client: discord.Client, *commands: Body, guild: int = 0) -> Any:
    where = f"/guilds/{guild}" if guild else ""
    path = f"/applications/{client.application_id}{where}/commands"
    return await client.http.request(Route("PUT", path), json=list(commands))


async def test_commands_keep_their_ids_by_name(server: DiscordServer, client: discord.Client) -> None:
    first = await put(client, command("log"), command("today"))
    second = await put(client, command("today", description="Another"), command("week"))
    assert second[0]["id"] == first[1]["id"]
    path = f"/applications/{client.application_id}/commands"
    assert await client.http.request(Route("GET", path)) == second
    await client.http.request(Route("POST", path), json=command("log"))
    await client.http.request(Route("DELETE", f"{path}/{second[1]['id']}"))
    assert [one["name"] for one in server.world.commands[0]] == ["today", "log"]
    assert server.violations == []


LONG = [{"name": f"{number:0100}", "value": f"{number:0100}"} for number in range(2)]
TREES: dict[str, list[Body]] = {
    "a name in capitals": [command("Log")],
    "a file with a size": [command(options=[option(kind=11, max_length=9)])],
    "a name with a space": [command("log it")],
    "a long name": [command("l" * 33)],
    "a name twice": [command(), command()],
    "no description": [command(description="")],
    "a long description": [command(description="x" * 101)],
    "26 options": [command(options=[option(f"o{number}") for number in range(26)])],
    "an option twice": [command(options=[option(), option()])],
    "a required option after others": [command(options=[option("a"), option("b", required=True)])],
    "26 choices": [
        command(options=[option(choices=[{"name": str(at), "value": str(at)} for at in range(26)])])
    ],
    "a long choice": [command(options=[option(choices=[{"name": "x" * 101, "value": "x"}])])],
    "choices and completion": [
        command(options=[option(choices=[{"name": "x", "value": "x"}], autocomplete=True)])
    ],
    "a sub-command beside an option": [command(options=[option("a", 1), option("b")])],
    "groups in groups": [command(options=[option("a", 2, options=[option("b", 2)])])],
    "an unknown locale": [command(description_localizations={"xx": "Log"})],
    "a localised name in capitals": [command(name_localizations={"de": "Protokoll"})],
    "a long localised description": [command(description_localizations={"de": "x" * 101})],
    "101 commands": [command(f"c{number}") for number in range(101)],
    "8,001 characters": [command(options=[option(f"o{at}", choices=LONG) for at in range(20)])],
    "a menu with a description": [{"name": "Log this", "type": 3, "description": "x"}],
}


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES.keys())
async def test_a_tree_beyond_the_limits_is_refused(
    server: DiscordServer, client: discord.Client, tree: list[Body]
) -> None:
    with pytest.raises(discord.HTTPException) as refused:
        await put(client, *tree)
    assert refused.value.code == 50035
    assert server.violations
    assert server.world.commands[0] == []


async def test_commands_are_offered_by_install_context_and_rights(
    server: DiscordServer, client: discord.Client, ann: Member, river: Guild
) -> None:
    bob, cleo = server.person("Bob", installs=False), server.person("Cleo", installs=False)
    await river.joins(cleo)
    await put(
        client,
        command("everywhere", integration_types=[0, 1]),
        command("guilds", contexts=[0], integration_types=[0]),
        command("mine", integration_types=[1], contexts=[1, 2]),
        command("admins", integration_types=[0], default_member_permissions=str(1 << 5)),
    )
    await put(client, command("here"), guild=river.id)
    runs, friends = river.channel("runs"), server.group([ann, bob])
    assert cleo.commands(runs) == ["everywhere", "guilds", "here"]
    river.promotes(cleo)
    assert "admins" in cleo.commands(runs)
    river.demotes(cleo)
    assert "admins" not in cleo.commands(runs)
    river.promotes(cleo, May.MANAGE_GUILD)
    assert "admins" in cleo.commands(runs)
    assert ann.commands(runs) == ["everywhere", "guilds", "admins", "here"], "the owner may everything"
    assert ann.commands() == ["everywhere", "mine", "admins"]
    assert ann.commands(friends) == ["everywhere", "mine"]
    assert bob.commands(friends) == bob.commands() == []
    await river.removes_bot()
    assert ann.commands(runs) == ["everywhere"]
    await put(client, command("unsaid"))
    assert ann.commands(friends) == ann.commands(runs) == ["unsaid"]


async def test_a_client_speaks_its_language_and_the_bot_hears_the_registered_names(
    server: DiscordServer, client: discord.Client, ann: Member
) -> None:
    choices = [{"name": "steady", "value": "s", "name_localizations": {"de": "ruhig"}}]
    control = option("control", name_localizations={"de": "kontrolle"}, choices=choices)
    await put(client, command(name_localizations={"de": "protokoll"}, options=[control, option("sets")]))
    assert ann.commands() == ["protokoll"]
    for line in ("/protokoll kontrolle:ruhig sets:15 12", "/log control:steady sets:15 12"):
        asked = await ann.uses(line)
        data = asked.payload["data"]
        assert data["name"] == "log"
        assert [(one["name"], one["value"]) for one in data["options"]] == [
            ("control", "s"),
            ("sets", "15 12"),
        ]
