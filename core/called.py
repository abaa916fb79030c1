"""What commands are called in every language, read off the words without parsing them."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Protocol, TypeVar

from core.reading.wordbook import words
from core.speech.catalogue import WORDS, languages

# A command's message, up to its attribute that says how it is called.
_CALLED = re.compile(r"^(command-[a-z-]+) *=.*\n(?:(?:[ \t].*)?\n)*?[ \t]+\.called *= *(\S+)", re.MULTILINE)
_DIGRAPH = re.compile(r"(?<=[aou])e")  # ue is how a name writes ü
# What is said as well: on a button, or where a club has another word for nearly the same.
_ALSO = {
    "command-undo": words("rückgängig"),
    "command-remind": words("erinnere erinner recuérdame"),
    "command-challenge-join": words("beitreten unirse"),
    "command-challenge-leave": words("verlassen salir"),
}


class Named(Protocol):
    """What has a name of its own, and a message of words."""

    @property
    def name(self) -> str:
        """The name in English."""
        ...

    @property
    def key(self) -> str:
        """The key of its message."""
        ...


One = TypeVar("One", bound=Named)


def every_name(one: Named) -> tuple[str, ...]:
    """Return what a command is called in plain letters, in English first, an umlaut in both its spellings."""
    named = (one.name, *_called().get(one.key, ()), *_ALSO.get(one.key, ()))
    return tuple(dict.fromkeys(said for name in named for said in (name, _DIGRAPH.sub("", name))))


def by_every_name(commands: Iterable[One]) -> dict[str, One]:
    """Return which command each name means."""
    every = tuple(commands)
    english = {one.name: one for one in every}
    return {name: one for one in every for name in every_name(one)} | english


@cache
def _called() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language in languages():
        source = (WORDS / f"{language}.ftl").read_text(encoding="utf-8")
        for key, name in _CALLED.findall(source):
            found[key] = (*found.get(key, ()), name)
    return found
