"""Where reminders shall come, as people say it."""

import re
from enum import Enum, auto

from core.reading.text import plain

_HERE = re.compile(
    r"(?:(?:me )?here(?: please)?|(?:mich )?(?:bitte )?hier(?: bitte)?|(?:por )?aqui(?: por favor)?)[.!]*"
)
_PRIVATE = re.compile(
    r"(?:(?:me )?(?:in )?private|(?:me )?not (?:me )?here|no more here|(?:mich )?privat|"
    r"(?:mich )?nicht(?: mehr)? hier|hier nicht(?: mehr)?|(?:en )?privado|"
    r"aqui (?:no|ya no)|(?:ya )?no aqui)[.!]*"
)


class Where(Enum):
    """Where reminders shall come."""

    HERE = auto()
    PRIVATE = auto()


def said_where(text: str) -> Where | None:
    """Return where reminders shall come by these words, None where they tell of something else."""
    said = plain(text)
    if _HERE.fullmatch(said):
        return Where.HERE
    return Where.PRIVATE if _PRIVATE.fullmatch(said) else None
