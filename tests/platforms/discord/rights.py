"""Kinds of channels, rights in them, and flags of messages."""

from enum import IntEnum, IntFlag

EPHEMERAL, LOADING, SILENT, SUPPRESS_EMBEDS = 64, 128, 4096, 4


class May(IntFlag):
    """The permissions that matter here."""

    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    VIEW = 1 << 10
    SEND = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED = 1 << 14
    ATTACH = 1 << 15
    HISTORY = 1 << 16
    COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    SEND_IN_THREADS = 1 << 38


NOTHING = May(0)
EVERYTHING = ~NOTHING
EVERYBODY = May.VIEW | May.SEND | May.EMBED | May.ATTACH | May.HISTORY | May.COMMANDS | May.SEND_IN_THREADS


class Kind(IntEnum):
    """Kinds of channels."""

    TEXT = 0
    DM = 1
    VOICE = 2
    GROUP = 3
    CATEGORY = 4
    PUBLIC_THREAD = 11
