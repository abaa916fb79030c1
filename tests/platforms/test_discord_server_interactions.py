"""Interactions and their tokens: answered once, in time and fittingly; forms; buttons of long ago."""

import asyncio
from datetime import timedelta
from typing import Any

import discord
import pytest
from discord.http import Route

from tests.platforms.discord import Channel, DiscordServer, Guild, Interaction, Member, fixtures
from tests.platforms.discord.trial import (
    Bot,
    Clock,
    asking,
    button,
    code_of,
    row,
    running,
)

clock, server, client = fixtures.clock, fixtures.server, fixtures.client
ask, ann, river, runs = fixtures.ask, fixtures.ann, fixtures.river, fixtures.runs

pytestmark = pytest.mark.usefixtures("ask")


async def callback(client: discord.Client, asked: Interaction, **body: Any) -> Any:
    path = f"/interactions/{asked.id}/{asked.token}/callback"
    return await client.http.request(Route("POST", path), json=body)


async def test_an_interaction_is_answered_once_in_time_and_fittingly(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    asked = await ann.uses("/ask", at=runs)
    path = f"/interactions/{asked.id}/{asked.token}/callback"
    hook = f"/webhooks/{server.world.bot.id}/{asked.token}"
    said = {"type": 4, "data": {"content": "once"}}
    assert await code_of(client, "POST", hook, json={"content": "early"}) == 10015
    assert await code_of(client, "POST", path, json={"type": 7, "data": {"content": "x"}}) == 50035
    assert await code_of(client, "POST", f"/interactions/{asked.id}/other/callback", json=said) == 10062
    await client.http.request(Route("POST", path), json=said)
    assert await code_of(client, "POST", path, json=said) == 40060
    server.interaction_limit = 0.0
    late = await ann.uses("/ask", at=runs)
    await asyncio.sleep(0.001)
    assert await code_of(client, "POST", f"/interactions/{late.id}/{late.token}/callback", json=said) == 10062
    assert server.unanswered() == [late]


async def test_a_token_dies_after_fifteen_minutes(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel, clock: Clock
) -> None:
    asked = await ann.uses("/ask", at=runs)
    await callback(client, asked, type=5, data={"flags": 64})
    assert ann.screen(runs) == "(thinking)"
    hook = f"/webhooks/{server.world.bot.id}/{asked.token}"
    clock.at += timedelta(minutes=14)
    await client.http.request(Route("PATCH", f"{hook}/messages/@original"), json={"content": "slow"})
    assert (await ann.hears("slow", at=runs)).ephemeral
    clock.at += timedelta(minutes=2)
    for method, path in [("POST", hook), ("PATCH", f"{hook}/messages/@original")]:
        assert await code_of(client, method, path, json={"content": "x"}) == 50027
    assert await code_of(client, "DELETE", f"{hook}/messages/@original") == 50027


async def test_what_one_alone_sees_is_not_in_the_channel(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    asked = await ann.uses("/ask", at=runs)
    await callback(client, asked, type=4, data={"content": "yours", "flags": 64})
    heard = await ann.hears("yours", at=runs)
    path = f"/channels/{runs.id}/messages"
    for method in ("GET", "PATCH", "DELETE"):
        sent = {"json": {"content": "x"}} if method == "PATCH" else {}
        assert await code_of(client, method, f"{path}/{heard.message_id}", **sent) == 10008
    hook = f"/webhooks/{server.world.bot.id}/{asked.token}"
    whole = await client.http.request(Route("GET", f"{hook}/messages/@original"))
    assert whole["flags"] == 64
    more = await client.http.request(Route("POST", hook), json={"content": "all"})
    assert await code_of(client, "DELETE", f"{hook}/messages/99") == 10008
    await client.http.request(Route("DELETE", f"{hook}/messages/{more['id']}"))
    await client.http.request(Route("DELETE", f"{hook}/messages/@original"))
    assert ann.stands(heard) is None
    assert await code_of(client, "GET", f"{hook}/messages/@original") == 10008


async def test_where_the_bot_is_by_a_users_install_it_follows_up_five_times(
    server: DiscordServer, client: discord.Client, ann: Member, river: Guild, runs: Channel
) -> None:
    ann.installs()
    await river.removes_bot()
    asked = await ann.uses("/ask", at=runs)
    assert asked.owners == {"1": str(ann.id)}
    await callback(client, asked, type=4, data={"content": "yours"})
    hook = f"/webhooks/{server.world.bot.id}/{asked.token}"
    for number in range(5):
        await client.http.request(Route("POST", hook), json={"content": str(number)})
    assert await code_of(client, "POST", hook, json={"content": "6"}) == 40094
    assert await code_of(client, "GET", f"/channels/{runs.id}") == 50001


async def test_nothing_is_written_where_nothing_is_any_more(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    route = Route("POST", f"/channels/{runs.id}/messages")
    await client.http.request(route, json={"content": "Today", "components": [row(button())]})
    heard = await ann.hears("Today", at=runs)
    first, second = [await ann.forges("yes", on=heard) for _ in range(2)]
    await client.http.request(Route("DELETE", f"/channels/{runs.id}/messages/{heard.message_id}"))
    path = f"/interactions/{first.id}/{first.token}/callback"
    assert await code_of(client, "POST", path, json={"type": 7, "data": {"content": "x"}}) == 10008
    await callback(client, first, type=6)
    await runs.deletes()
    path = f"/interactions/{second.id}/{second.token}/callback"
    assert await code_of(client, "POST", path, json={"type": 4, "data": {"content": "x"}}) == 10003
    hook = f"/webhooks/{server.world.bot.id}/{first.token}"
    assert await code_of(client, "POST", hook, json={"content": "x"}) == 10003


@pytest.mark.parametrize(
    "choices",
    [
        [{"name": str(number), "value": number} for number in range(26)],
        [{"name": "x" * 101, "value": 1}],
        [{"name": "", "value": 1}],
        [{"name": "one", "value": "one"}],
    ],
    ids=["26", "a long name", "no name", "a text for a number"],
)
async def test_choices_that_no_client_offers_are_refused(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel, choices: list[dict[str, Any]]
) -> None:
    load = {"name": "load", "type": 4, "description": "Load", "autocomplete": True}
    server.world.commands[0][0]["options"] = [load]
    server.interaction_limit = 60
    with pytest.raises(AssertionError, match="no callback"):
        await ann.completes("/ask load:1", at=runs, within=0.01)
    (asked,) = server.interactions
    path = f"/interactions/{asked.id}/{asked.token}/callback"
    assert await code_of(client, "POST", path, json={"type": 8, "data": {"choices": choices}}) == 50035
    await callback(client, asked, type=8, data={"choices": [{"name": "one", "value": 1}]})
    assert asked.choices == [{"name": "one", "value": 1}]


async def test_of_a_private_chat_it_is_not_said_with_whom(ann: Member) -> None:
    ann.installs()
    asked = await ann.uses("/ask")
    assert "recipients" not in asked.payload["channel"]
    assert asked.payload["user"]["global_name"] == "Ann"


TEXT = {"type": 4, "custom_id": "sets", "style": 1}
FIELD: dict[str, Any] = {"type": 18, "label": "Sets", "component": TEXT}
FORMS = {
    "a long title": {"title": "x" * 46},
    "six fields": {"components": [FIELD | {"component": TEXT | {"custom_id": str(at)}} for at in range(6)]},
    "a long label": {"components": [FIELD | {"label": "x" * 46}]},
    "a field twice": {"components": [FIELD, FIELD]},
    "no field": {"components": []},
    "a value over its own limit": {
        "components": [FIELD | {"component": TEXT | {"value": "xxx", "max_length": 2}}]
    },
}


@pytest.mark.parametrize("body", FORMS.values(), ids=FORMS.keys())
async def test_a_form_that_no_client_shows_is_refused(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel, body: dict[str, Any]
) -> None:
    asked = await ann.uses("/ask", at=runs)
    path = f"/interactions/{asked.id}/{asked.token}/callback"
    data = {"title": "Adjust", "custom_id": "adjust", "components": [FIELD]}
    assert await code_of(client, "POST", path, json={"type": 9, "data": data | body}) == 50035
    assert ann.form is None
    await callback(client, asked, type=9, data=data)
    assert ann.form


async def test_a_message_from_before_a_restart_still_has_its_buttons(
    server: DiscordServer, ann: Member, runs: Channel
) -> None:
    async with asking(server) as client:
        path = f"/channels/{runs.id}/messages"
        body = {"content": "Today", "components": [row(button("Done", "done.1"))]}
        await client.http.request(Route("POST", path), json=body)
    pressed: list[str] = []
    bot = Bot()

    @bot.event
    async def on_interaction(asked: discord.Interaction) -> None:
        assert isinstance(asked.data, dict)
        pressed.append(str(asked.data["custom_id"]))  # type: ignore[typeddict-item] # of a component
        await asked.response.edit_message(content="Done", view=None)

    async with running(bot, server):
        await ann.presses("Done", at=runs)
        await ann.hears("Done", at=runs, kind=None)
    assert pressed == ["done.1"]
