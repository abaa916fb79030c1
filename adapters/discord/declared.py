"""Each command of the core as Discord's library declares one: typed options, described and translated."""

import asyncio
import inspect
import logging
from typing import Any

import discord
from discord import AppCommandOptionType, app_commands

from adapters.discord import decode
from adapters.discord.desk import desk_of
from adapters.discord.spot import Interaction
from adapters.discord.translator import described, named
from core.options import Command, Option, OptionKind, compose
from core.speech.say import offers

Value = str | int | float
Given = Value | discord.Attachment
Choice = app_commands.Choice[Value]

MOST_CHOICES = 25
LONGEST_CHOICE = 100  # characters
TYPES = {
    OptionKind.NUMBER: AppCommandOptionType.integer,
    OptionKind.FILE: AppCommandOptionType.attachment,
}
COMPLETED = (OptionKind.EXERCISE, OptionKind.CITY, OptionKind.COMMAND, OptionKind.DAY)
PATIENCE = 2.5  # seconds: choices that come after three nobody sees

log = logging.getLogger("soleus.discord")


class Typed(app_commands.Transformer[discord.Client]):
    """An option as Discord offers it; what is given comes to us raw, as the core checks it anew."""

    def __init__(self, option: Option) -> None:
        """Offer an option as the core declares it."""
        self.option = option

    @property
    def type(self) -> AppCommandOptionType:
        """What is typed into it."""
        return TYPES.get(self.option.kind, AppCommandOptionType.string)

    @property
    def min_value(self) -> int | None:
        """The least number."""
        return self.option.lo if self.option.kind is OptionKind.NUMBER else None

    @property
    def max_value(self) -> int | None:
        """The greatest number; of text the most characters; of a file nothing."""
        if self.option.kind is OptionKind.FILE:
            return None
        return self.option.hi if self.option.kind is OptionKind.NUMBER else self.option.longest

    @property
    def choices(self) -> list[Choice] | None:
        """What there is to choose from, where that is always the same."""
        if self.option.kind is not OptionKind.CHOICE:
            return None
        return [Choice(name=self._label(one), value=one) for one in self.option.choices]

    def _label(self, choice: str) -> app_commands.locale_str:
        return described(lambda voice: offers.choice_label(voice, self.option, choice))

    async def transform(self, interaction: Interaction, value: Given, /) -> Given:
        """Return what was given."""
        return value


class Completed(Typed):
    """An option that is completed while it is typed."""

    async def autocomplete(self, interaction: Interaction, value: Value, /) -> list[Choice]:
        """Return what could be meant, nothing where that takes too long; never raises."""
        desk, locale = desk_of(interaction), str(interaction.locale.value)
        try:
            async with asyncio.timeout(PATIENCE), desk.completing:
                found = await desk.coach.complete(self.option, str(value), locale, desk.clock.now())
        except Exception as error:
            log.warning("no choices", extra={"key": str(interaction.id), "error": type(error).__name__})
            return []
        fitting = [one for one in found if 0 < len(one.label) <= LONGEST_CHOICE >= len(one.value) > 0]
        return [Choice(name=one.label, value=one.value) for one in fitting[:MOST_CHOICES]]


def declared(command: Command) -> app_commands.Command[Any, ..., None] | app_commands.Group:
    """Return a command for the tree, of a noun the group of its parts."""
    if not command.parts:
        return _command(command)
    group = app_commands.Group(name=_name(command), description=_told(command))
    for part in command.parts:
        group.add_command(_command(part))
    return group


def _command(command: Command) -> app_commands.Command[Any, ..., None]:
    """Return a command that is used.

    The library reads a command's options off the signature of a function. So one function serves every
    command, and is given the signature that its options would have been written as: a keyword each, typed by
    a ``Typed``, with None for what may be left out.
    """
    options = {one.name: _typed(one) for one in command.options}

    async def used(interaction: Interaction, **values: Given | None) -> None:
        desk = desk_of(interaction)
        file = next((one for one in values.values() if isinstance(one, discord.Attachment)), None)
        if file is not None:
            return desk.take(decode.offered(interaction, file, desk.clock.now()))
        given: dict[str, Value] = {
            name: value
            for name, value in values.items()
            if value is not None and not isinstance(value, discord.Attachment)
        }
        return desk.take(decode.command(interaction, compose(command, given), desk.clock.now()))

    asks = inspect.Parameter("interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Interaction)
    signature = inspect.Signature([asks, *map(_parameter, options.values())])
    setattr(used, "__signature__", signature)  # noqa: B010 - what `inspect.signature` reads instead
    app_commands.describe(**{one.name: _about(command, one) for one in command.options})(used)
    app_commands.rename(**{one.name: _called(command, one) for one in command.options})(used)
    return app_commands.Command(
        name=_name(command),
        description=_told(command),
        callback=used,
        extras=dict(options),
    )


def _name(command: Command) -> app_commands.locale_str:
    return named(command.name, lambda voice: offers.command_name(voice, command))


def _told(command: Command) -> app_commands.locale_str:
    return described(lambda voice: offers.command_about(voice, command))


def _about(command: Command, option: Option) -> app_commands.locale_str:
    return described(lambda voice: offers.option_about(voice, command, option))


def _called(command: Command, option: Option) -> app_commands.locale_str:
    return named(option.name, lambda voice: offers.option_name(voice, command, option))


def _typed(option: Option) -> Typed:
    offered = option.kind is not OptionKind.CHOICE and option.choices
    kind = Completed if offered or option.kind in COMPLETED else Typed
    return kind(option)


def _parameter(typed: Typed) -> inspect.Parameter:
    default = inspect.Parameter.empty if typed.option.required else None
    return inspect.Parameter(
        typed.option.name, inspect.Parameter.KEYWORD_ONLY, annotation=typed, default=default
    )
