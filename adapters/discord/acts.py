"""What is pressed and picked: one persistent item for every act, so that a button works for years."""

import re
from collections.abc import Sequence
from typing import Protocol, Self, cast

import discord
from discord import ui

from adapters.discord import decode
from adapters.discord.spot import Asked, Interaction
from core.intents import Intent, RaiseFlag, StopMessages, UndoLast
from core.ports import Clock
from core.speech import act
from core.speech.fit import shortened
from core.speech.message import Button, Row, Select

OPTION_LIMIT, ASKS_LIMIT, LABEL_LIMIT = 100, 150, 80  # characters
MAIN, OTHER = discord.ButtonStyle.primary, discord.ButtonStyle.secondary
BESIDE = (UndoLast, RaiseFlag, StopMessages)  # nothing to lead the eye to, even where it comes first
PICK = "pick"  # what a field's custom id begins with; no act does

Placed = ui.Button[ui.View]
Unfolds = ui.Select[ui.View]


class ActButton(ui.DynamicItem[Placed], template=rf"(?!{PICK}\.)[A-Za-z0-9._:-]{{1,100}}"):
    """A button whose custom id is an act."""

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: ui.Item[ui.View], match: re.Match[str], /
    ) -> Self:
        """Make the item for a press."""
        return cls(ui.Button(custom_id=match.string))

    async def callback(self, interaction: Interaction) -> None:
        """Hand the press to the desk."""
        _hand(interaction)


class ActSelect(ui.DynamicItem[Unfolds], template=rf"{PICK}\.[0-9]{{1,2}}"):
    """A field that unfolds; the values of its options are acts."""

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: ui.Item[ui.View], match: re.Match[str], /
    ) -> Self:
        """Make the item for what was picked."""
        return cls(ui.Select(custom_id=match.string))

    async def callback(self, interaction: Interaction) -> None:
        """Hand what was picked to the desk."""
        _hand(interaction)


class Takes(Protocol):
    """The desk, as far as a press needs it."""

    clock: Clock

    def take(self, meant: Asked) -> None:
        """Take what was asked."""
        ...


class Serves(Protocol):
    """A client with a desk."""

    desk: Takes


def _hand(interaction: Interaction) -> None:
    desk = cast(Serves, interaction.client).desk
    desk.take(decode.pressed(interaction, desk.clock.now()))


def view(rows: Sequence[Row]) -> ui.View | None:
    """Lay rows out, None where there is nothing to press; the library is told to keep nothing of it."""
    shown = ui.View(timeout=None)
    known: set[str] = set()
    for number, row in enumerate(rows):
        if isinstance(row, Select):
            shown.add_item(_select(row, number))
            continue
        for button in row:
            name = act.encode(button.intent)
            if name not in known:
                style = OTHER if known or number else _lead(button.intent)
                known.add(name)
                shown.add_item(ActButton(_button(button.label, name, style), row=number))
    shown.stop()
    return shown if shown.children else None


def _lead(first: Intent) -> discord.ButtonStyle:
    return OTHER if isinstance(first, BESIDE) else MAIN


def _button(label: str, name: str, style: discord.ButtonStyle) -> Placed:
    return ui.Button(style=style, label=shortened(label, LABEL_LIMIT), custom_id=name)


def _select(row: Select, number: int) -> ActSelect:
    values: dict[str, Button] = {}
    for option in row.options:
        values.setdefault(act.encode(option.intent), option)
    options = [
        discord.SelectOption(label=shortened(one.label, OPTION_LIMIT), value=value)
        for value, one in values.items()
    ]
    asks = shortened(row.asks, ASKS_LIMIT) or None
    field: Unfolds = ui.Select(custom_id=f"{PICK}.{number}", placeholder=asks, options=options)
    return ActSelect(field, row=number)
