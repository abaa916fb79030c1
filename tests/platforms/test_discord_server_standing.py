"""What stands in a channel for long: changed in place, deleted by moderators, in archived threads."""

import io

import discord
import pytest

from tests.platforms.discord import Channel, Did, DiscordServer, Guild, May, Member, fixtures
from tests.platforms.discord.trial import Bot, code_of, running

clock, server, client = fixtures.clock, fixtures.server, fixtures.client
ann, river, runs = fixtures.ann, fixtures.river, fixtures.runs


async def test_a_change_replaces_words_buttons_and_files(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    there = client.get_partial_messageable(runs.id)
    sent = await there.send("board", file=discord.File(io.BytesIO(b"one"), "one.png", description="One"))
    stands = there.get_partial_message(sent.id)
    await stands.edit(content="board 2", attachments=[discord.File(io.BytesIO(b"two"), "two.csv")])
    heard = await ann.hears("board 2", at=runs)
    assert (heard.kind, [one["filename"] for one in heard.files]) == (Did.EDIT, ["two.csv"])
    assert ann.fetches(heard) == b"two"
    assert server.violations == []


async def test_moderators_delete_what_the_bot_said_and_nobody_else_does(
    client: discord.Client, server: DiscordServer, river: Guild, runs: Channel
) -> None:
    bob = server.person("Bob")
    await river.joins(bob)
    sent = await client.get_partial_messageable(runs.id).send("board")
    heard = await bob.hears("board", at=runs)
    with pytest.raises(AssertionError, match="may not"):
        await bob.removes(heard)
    river.promotes(bob, May.MANAGE_MESSAGES)
    await bob.removes(heard)
    path = f"/channels/{runs.id}/messages/{sent.id}"
    assert await code_of(client, "PATCH", path, json={"content": "x"}) == 10008


async def test_an_archived_thread_takes_changes_once_it_is_opened(
    client: discord.Client, server: DiscordServer, runs: Channel
) -> None:
    thread = runs.thread("Tuesday")
    sent = await client.get_partial_messageable(thread.id).send("board")
    path = f"/channels/{thread.id}/messages/{sent.id}"
    await thread.archives()
    assert await code_of(client, "PATCH", path, json={"content": "x"}) == 50083
    await client.http.edit_channel(thread.id, archived=False)
    await sent.edit(content="board 2")
    await thread.archives(locked=True)
    assert await code_of(client, "PATCH", f"/channels/{thread.id}", json={"archived": False}) == 50013
    assert server.violations == []


async def test_a_channel_may_take_words_and_no_files(client: discord.Client, runs: Channel) -> None:
    there = client.get_partial_messageable(runs.id)
    sent = await there.send("board", file=discord.File(io.BytesIO(b"one"), "one.png"))
    runs.denies(May.ATTACH)
    with pytest.raises(discord.Forbidden) as sending:
        await there.send("board", file=discord.File(io.BytesIO(b"two"), "two.png"))
    with pytest.raises(discord.Forbidden) as changing:
        await sent.edit(content="board 2", attachments=[discord.File(io.BytesIO(b"two"), "two.png")])
    assert [refused.value.code for refused in (sending, changing)] == [50013, 50013]
    assert (await sent.edit(content="board 2", attachments=[])).attachments == []
    await there.send("board 3")


async def test_an_interaction_tells_what_each_member_may(
    server: DiscordServer, ann: Member, river: Guild, runs: Channel
) -> None:
    bot = Bot(discord.Intents(guilds=True))
    told: dict[str, discord.Permissions] = {}

    @bot.tree.command(description="Ask")
    async def asking(interaction: discord.Interaction) -> None:
        told[interaction.user.name] = interaction.permissions
        await interaction.response.send_message("Yes", ephemeral=True)

    people = [server.person(name) for name in ("Bob", "Cleo")]
    for one in people:
        await river.joins(one)
    river.promotes(people[1], May.MANAGE_GUILD)
    async with running(bot, server):
        for one in (ann, *people):
            await (await one.uses("/asking", at=runs)).answered()
    assert [told[name].manage_guild for name in ("ann", "bob", "cleo")] == [True, False, True]
    assert [told[name].administrator for name in ("ann", "bob", "cleo")] == [True, False, False]
