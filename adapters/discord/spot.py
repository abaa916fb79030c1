"""Where something was asked on Discord, so that its answer finds the way back."""

from dataclasses import dataclass, field

import discord

from core.requests import Request

PLATFORM = "discord"

Interaction = discord.Interaction[discord.Client]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: whose words they are, in which channel or thread, by which interaction if not typed.

    ``pressed`` is the message whose button or field was used, also the one from which a form was opened; 0
    for none. ``hidden`` tells that this message is shown to the person alone. ``said`` is the message that
    was typed or that a menu was opened on, 0 for none.
    """

    channel: int
    person: int
    shared: bool = False
    interaction: Interaction | None = field(default=None, repr=False)
    pressed: int = 0
    hidden: bool = False
    said: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """Something asked of the coach, and where its answer goes.

    ``file`` is the address of the file that is offered, what it holds yet to be fetched; "" for none.
    """

    request: Request
    spot: Spot
    file: str = field(default="", repr=False)
