"""Discord: its interactions become requests, the coach's messages become what a channel shows."""

from adapters.discord.bounds import Bounds
from adapters.discord.client import Discord, build
from adapters.discord.encode import CAN
from adapters.discord.spot import PLATFORM

__all__ = ("CAN", "PLATFORM", "Bounds", "Discord", "build")
