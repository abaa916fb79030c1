"""What the Discord server refuses, as Discord does: reach, rights, times, tokens, and ill-formed messages."""

import io
from datetime import timedelta
from typing import Any

import discord
import pytest
from discord.http import Route

from tests.platforms.discord import Channel, DiscordServer, Guild, May, Member, fixtures
from tests.platforms.discord.trial import Clock, button, code_of, needs_spec, row, select

clock, server, client = fixtures.clock, fixtures.server, fixtures.client
ask, ann, river, runs = fixtures.ask, fixtures.ann, fixtures.river, fixtures.runs

pytestmark = pytest.mark.usefixtures("ask")


async def sends(client: discord.Client, channel: int, **body: Any) -> int:
    return await code_of(client, "POST", f"/channels/{channel}/messages", json={"content": "x"} | body)


async def test_private_messages_reach_who_lets_them(
    client: discord.Client, ann: Member, river: Guild
) -> None:
    there = await client.http.start_private_message(ann.id)
    channel = int(there["id"])
    ann.closes_dms()
    assert await sends(client, channel) == 50007
    ann.opens_dms()
    await client.http.request(Route("POST", f"/channels/{channel}/messages"), json={"content": "hello"})
    assert (await ann.hears("hello")).text == "hello"
    await river.leaves(ann)
    assert await sends(client, channel) == 50278
    ann.installs()
    await client.http.request(Route("POST", f"/channels/{channel}/messages"), json={"content": "again"})
    assert await code_of(client, "POST", "/users/@me/channels", json={"recipient_id": "1"}) == 50033


async def test_channels_are_shut_or_gone(client: discord.Client, river: Guild, runs: Channel) -> None:
    thread = runs.thread("Tuesday")
    assert await sends(client, 99) == 10003
    runs.denies(May.SEND)
    assert await sends(client, runs.id) == 50013
    runs.denies(May.VIEW)
    assert await sends(client, runs.id) == await sends(client, thread.id) == 50001
    runs.allows()
    await thread.archives(locked=True)
    assert await sends(client, thread.id) == 50083
    await river.removes_bot()
    assert await sends(client, runs.id) == 50001
    await river.adds_bot()
    await runs.deletes()
    assert await sends(client, runs.id) == await sends(client, thread.id) == 10003


async def test_a_message_in_an_archived_thread_reopens_it(client: discord.Client, runs: Channel) -> None:
    thread = runs.thread("Tuesday")
    await thread.archives()
    await client.http.request(Route("POST", f"/channels/{thread.id}/messages"), json={"content": "x"})
    assert not thread.place.archived
    await thread.archives(locked=True)
    await thread.reopens()
    await client.http.request(Route("POST", f"/channels/{thread.id}/messages"), json={"content": "y"})


async def test_messages_are_the_bots_own_and_there(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    said = await ann.types("hello", at=runs)
    path = f"/channels/{runs.id}/messages"
    assert await code_of(client, "PATCH", f"{path}/{said.message_id}", json={"content": "x"}) == 50005
    assert await code_of(client, "DELETE", f"{path}/{said.message_id}") == 50013
    assert await code_of(client, "GET", f"{path}/99") == 10008
    ours = await client.http.request(Route("POST", path), json={"content": "ours"})
    await client.http.request(Route("PATCH", f"{path}/{ours['id']}"), json={"content": "changed"})
    assert ann.screen(runs) == "changed"
    both = await client.http.request(Route("GET", path))
    assert [one["content"] for one in both] == ["changed", "hello"]
    await client.http.request(Route("DELETE", f"{path}/{ours['id']}"))
    assert ann.screen(runs) == ""


async def test_a_nonce_that_is_enforced_sends_once_within_minutes(
    client: discord.Client, ann: Member, runs: Channel, clock: Clock
) -> None:
    path, body = f"/channels/{runs.id}/messages", {"content": "x", "nonce": "errand-7", "enforce_nonce": True}
    first = await client.http.request(Route("POST", path), json=body)
    assert (await client.http.request(Route("POST", path), json=body))["id"] == first["id"]
    await ann.hears("x", at=runs)
    clock.at += timedelta(minutes=6)
    assert (await client.http.request(Route("POST", path), json=body))["id"] != first["id"]


BAD = {
    "a long nonce": {"nonce": "n" * 26},
    "too long": {"content": "x" * 2001},
    "six rows": {"components": [row(button(custom_id=str(at))) for at in range(6)]},
    "six buttons": {"components": [row(*[button(custom_id=str(at)) for at in range(6)])]},
    "an empty row": {"components": [row()]},
    "a select beside a button": {"components": [row(select("a"), button())]},
    "26 options": {"components": [row(select(*[str(at) for at in range(26)]))]},
    "an option twice": {"components": [row(select("a", "a"))]},
    "no option": {"components": [row(select())]},
    "a long option": {"components": [row(select("x" * 101))]},
    "a long placeholder": {"components": [row(select("a", placeholder="x" * 151))]},
    "more picks than options": {"components": [row(select("a", max_values=2))]},
    "a long label": {"components": [row(button("x" * 81))]},
    "no label": {"components": [row(button(""))]},
    "a long custom id": {"components": [row(button(custom_id="x" * 101))]},
    "a custom id twice": {"components": [row(button()), row(button())]},
    "a link with a custom id": {"components": [row(button(style=5, url="https://example.org"))]},
    "nothing in a row's place": {"components": [None]},
    "a number for a label": {"components": [row(button(7))]},  # type: ignore[arg-type] # on purpose
    "no row": {"components": [button()]},
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
async def test_an_ill_formed_message_is_refused_and_noted(
    server: DiscordServer, client: discord.Client, runs: Channel, body: dict[str, Any]
) -> None:
    assert await sends(client, runs.id, **body) == 50035
    assert server.violations
    assert not runs.place.posts


async def test_an_empty_message_and_a_file_too_large_are_refused(
    server: DiscordServer, client: discord.Client, runs: Channel
) -> None:
    assert await sends(client, runs.id, content="") == 50006
    form = [
        {"name": "payload_json", "value": '{"attachments": [{"id": "0", "filename": "a.bin"}]}'},
        {"name": "files[0]", "value": io.BytesIO(bytes(10 * 1024 * 1024 + 1)), "filename": "a.bin"},
    ]
    assert await code_of(client, "POST", f"/channels/{runs.id}/messages", form=form) == 40005


@pytest.mark.parametrize("said", ["<@123>", "<@!123>", "<@&5>", "@everyone", "hi @here"])
async def test_who_would_be_pinged_is_noted(
    server: DiscordServer, client: discord.Client, runs: Channel, said: str
) -> None:
    path = f"/channels/{runs.id}/messages"
    await client.http.request(Route("POST", path), json={"content": said, "allowed_mentions": {"parse": []}})
    assert server.violations == []
    await client.http.request(Route("POST", path), json={"content": said})
    assert "would mention" in server.violations[0]


@needs_spec
async def test_bodies_and_routes_are_held_to_the_specification(
    server: DiscordServer, client: discord.Client, runs: Channel
) -> None:
    route = Route("POST", f"/channels/{runs.id}/messages")
    await client.http.request(route, json={"content": "x", "embed": {}})
    await client.http.request(route, json={"content": "x", "tts": "no"})
    await code_of(client, "GET", "/voice/regions")
    await code_of(client, "GET", "/voice/nowhere")
    named = "POST /channels/{channel_id}/messages: body"
    assert server.violations == [
        f"{named}.embed: unknown",
        f"{named}.tts: 'no' is no boolean or null",
        "GET /voice/regions: not known to this server",
        "GET /voice/nowhere: there is no such route",
        "GET /voice/nowhere: not known to this server",
    ]


async def test_another_token_is_unauthorized(server: DiscordServer, client: discord.Client) -> None:
    client.http.token = "another"
    assert await code_of(client, "GET", "/users/@me") == 0
    assert server.calls[-1].status == 401
