"""A file on its way to the coach: what it is called, whether it is meant, and what came of fetching it."""

import re
from dataclasses import replace

from core.commands import read_line
from core.intents import LARGEST_FILE, AskFile, OfferFile, Unreadable
from core.reading.alarm import heard
from core.reading.logline import read_log
from core.reading.pieces import ANY_DAY
from core.reading.problem import NO_LOG, Unread

LONGEST_NAME, LONGEST_ENDING = 64, 10  # characters
IMPORT = "import"
FULL = LARGEST_FILE + 1  # bytes after which no more of a file is fetched


def file_name(name: str) -> str:
    """Return a name that shows on one line and lies in no other folder; "" where none is left.

    At most 64 characters, the ending kept; no separators, no control characters, no dot at the beginning.
    """
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(filter(str.isprintable, last)).strip().lstrip(".").strip()
    if len(kept) <= LONGEST_NAME:
        return kept
    stem, dot, ending = kept.rpartition(".")
    tail = dot + ending if stem and len(ending) <= LONGEST_ENDING else ""
    return kept[: LONGEST_NAME - len(tail)].strip() + tail


def matters_beside(words: str) -> bool:
    """Tell whether a file is meant where these words stand beside it.

    So it is beside none, beside /import, and beside such as are neither a command nor a log nor an alarm.
    """
    said = words.strip()
    if said.startswith("/"):
        intent = read_line(said)
        return isinstance(intent, AskFile) or (isinstance(intent, Unreadable) and intent.command == IMPORT)
    read = read_log(said, ANY_DAY)
    lost = isinstance(read, Unread) and read.problem in NO_LOG and not _counts(read.understood)
    return lost and heard(said) is None


def _counts(text: str) -> bool:
    return any(map(str.isdigit, text))


def too_large(offer: OfferFile) -> bool:
    """Tell whether a file is larger than any that is fetched, by what was told of it."""
    return offer.size > LARGEST_FILE


def brought(offer: OfferFile, content: bytes | None) -> OfferFile:
    """Return an offer with what was fetched of it, at most ``FULL`` bytes; None where nothing came.

    A file that was not fetched whole has no content and never a size of 0: that is an empty one.
    """
    if content is None or len(content) < min(offer.size, FULL):
        return replace(offer, size=max(offer.size, 1))
    return replace(offer, size=len(content), content=content if len(content) <= LARGEST_FILE else b"")
