"""The slash tree: the commands of the core, the menu on messages, choices while typing; all is answered."""

import asyncio
import logging
from collections.abc import Iterator, Mapping

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType

from adapters.discord import decode
from adapters.discord.declared import Choice, Completed, declared
from adapters.discord.desk import desk_of
from adapters.discord.spot import Interaction
from adapters.discord.sync import persist
from adapters.discord.translator import titled
from core.commands import COMMANDS
from core.intents import Stale, Unreadable

NESTED = 2  # how deep a command lies in groups at most

log = logging.getLogger("soleus.discord")


class Tree(app_commands.CommandTree[discord.Client]):
    """Hands what was asked to the desk; whatever goes wrong on the way is answered.

    ``renewing`` is held while the tree is being put up.
    """

    def __init__(self, client: discord.Client) -> None:
        """Serve a client everywhere, whoever installed it.

        Rights are the core's to check: Discord would hide a command from everybody at once.
        """
        super().__init__(
            client,
            allowed_contexts=AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=AppInstallationType(guild=True, user=True),
        )
        self.renewing = asyncio.Lock()

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Complete an option here, where choices that come late trouble nobody; let the rest by if sound."""
        sound = _sound(interaction)
        if interaction.type is discord.InteractionType.autocomplete:
            await _offer(interaction, await _choices(interaction) if sound else [])
            return False
        if not sound:
            desk_of(interaction).take(decode.declined(interaction, "manners-trouble"))
        return sound

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Answer what is no longer as Discord shows it, and put up what is."""
        desk = desk_of(interaction)
        match error:
            case app_commands.CommandNotFound(type=discord.AppCommandType.chat_input):
                said = " ".join(map(str, (*error.parents, error.name)))
                desk.take(decode.command(interaction, Unreadable("", said), desk.clock.now()))
            case app_commands.CommandNotFound():
                desk.take(decode.command(interaction, Stale(), desk.clock.now()))
            case _:
                log.error("command failed", extra={"key": str(interaction.id), "error": type(error).__name__})
                desk.take(decode.declined(interaction, "manners-trouble"))
        desk.spread(sync(self), "commands")


def plant(client: discord.Client) -> Tree:
    """Return the tree of a client."""
    tree = Tree(client)
    for command in COMMANDS:
        tree.add_command(declared(command))
    tree.add_command(
        app_commands.ContextMenu(
            name=titled(lambda voice: voice.text("discord-menu-log")), callback=_log_this
        )
    )
    return tree


async def sync(tree: Tree) -> None:
    """Return when Discord shows the tree as it is, at once where that is seen to already; never raises."""
    if not tree.renewing.locked():
        async with tree.renewing:
            await persist(tree)


async def _log_this(interaction: Interaction, message: discord.Message) -> None:
    desk = desk_of(interaction)
    desk.take(decode.menu(interaction, message, desk.clock.now()))


async def _choices(interaction: Interaction) -> list[Choice]:
    """Return what could be meant by what is being typed: nothing for what is not completed or not ours."""
    known = interaction.command.extras if isinstance(interaction.command, app_commands.Command) else {}
    for name, value in _focused(interaction.data):
        if isinstance(option := known.get(name), Completed):
            return await option.autocomplete(interaction, value)
    return []


async def _offer(interaction: Interaction, choices: list[Choice]) -> None:
    """Send choices; those that come late are wanted by nobody."""
    try:
        await interaction.response.autocomplete(choices)
    except Exception as error:
        log.info("late choices", extra={"key": str(interaction.id), "error": type(error).__name__})


def _focused(data: object, depth: int = NESTED) -> Iterator[tuple[str, str]]:
    """Yield the option that is being typed, of a command or of a group's."""
    options = data.get("options") if isinstance(data, Mapping) else None
    for one in options if isinstance(options, list) else ():
        if isinstance(one, Mapping) and one.get("focused"):
            yield str(one.get("name")), str(one.get("value"))
        elif depth:
            yield from _focused(one, depth - 1)


def _sound(interaction: Interaction) -> bool:
    """Tell whether the library can read what came; it looks at the options as if nobody could forge them."""
    data: Mapping[str, object] = interaction.data if isinstance(interaction.data, dict) else {}
    try:
        return bool(discord.AppCommandType(data.get("type", 1))) and interaction.namespace is not None
    except (AttributeError, KeyError, TypeError, ValueError):
        return False
