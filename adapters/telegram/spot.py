"""Where something was said on Telegram, so that its answer finds the way back."""

import re
from dataclasses import dataclass

PLATFORM = "telegram"
_PLACE = re.compile(r"(-?[1-9][0-9]{0,17})(?:/([1-9][0-9]{0,17}))?")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a chat: whose words they are, the message said or pressed, the topic if it is not General.

    ``person`` is also the id of the private chat with them. ``pressed`` is the message whose button was
    pressed, 0 for what was typed; ``said`` the message that was typed, 0 for a press. ``title`` is what a
    shared chat is called.
    """

    chat: int
    person: int
    shared: bool = False
    thread: int | None = None
    said: int = 0
    pressed: int = 0
    title: str = ""


def place_id(chat: int, thread: int | None = None) -> str:
    """Name a chat, or a topic of it, in one word: ``-100123/45``."""
    return f"{chat}/{thread}" if thread else str(chat)


def read_place(place: str) -> tuple[int, int | None] | None:
    """Read a chat and its topic from their name, None where it is none."""
    found = _PLACE.fullmatch(place)
    return (int(found[1]), int(found[2]) if found[2] else None) if found else None
