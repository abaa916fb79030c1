"""What a client lets people type: slash commands with their options, checked as it checks them."""

import re
from dataclasses import dataclass, field
from typing import Any

from tests.platforms.discord.trees import ATTACHMENT, BOOLEAN, GROUP, INTEGER, NUMBER, STRING, SUBCOMMAND
from tests.platforms.discord.wire import Json

NESTED = (SUBCOMMAND, GROUP)
LONGEST = 6000


@dataclass(slots=True)
class Line:
    """A command found in the tree: the path to it, its options as registered, and what was typed for each."""

    command: Json
    path: list[Json]
    known: list[Json]
    typed: dict[str, str] = field(default_factory=dict)
    rest: str = ""

    def data(self, values: list[Json], hand: dict[str, Json] | None = None) -> Json:
        """Return an interaction's data with these values where the command takes them; files come along."""
        options = values
        for step in reversed(self.path):
            options = [{"name": step["name"], "type": step["type"], "options": options}]
        data: Json = {"id": self.command["id"], "name": self.command["name"], "type": self.command["type"]}
        data |= {"options": options} if options else {}
        named = {one["value"] for one in values if one["type"] == ATTACHMENT}
        files = {one["id"]: one for one in (hand or {}).values() if one["id"] in named}
        data |= {"resolved": {"attachments": files}} if files else {}
        return data | ({"guild_id": self.command["guild_id"]} if "guild_id" in self.command else {})

    def option(self, name: str) -> Json | None:
        """Return an option by its registered name."""
        return next((one for one in self.known if one["name"] == name), None)


def names(part: Json, locale: str) -> set[str]:
    """Return what a command, option or choice is called: by default, and in a language."""
    translated = (part.get("name_localizations") or {}).get(locale)
    return {part["name"], translated} if translated else {part["name"]}


def read(commands: list[Json], line: str, locale: str) -> Line:
    """Find a typed line's command and split the rest at the names of its options; AssertionError if none."""
    assert line.startswith("/"), f"{line!r} is no slash command"
    word, _, rest = line[1:].partition(" ")
    command = next((one for one in commands if one["type"] == 1 and word in names(one, locale)), None)
    assert command, f"no command /{word} is offered here, but {[one['name'] for one in commands]}"
    found = Line(command, [], command.get("options") or [])
    while found.known and found.known[0]["type"] in NESTED:
        word, _, rest = rest.strip().partition(" ")
        step = next((one for one in found.known if word in names(one, locale)), None)
        assert step, f"{line!r}: no sub-command {word!r} among {[one['name'] for one in found.known]}"
        found.path.append(step)
        found.known = step.get("options") or []
    spellings = {name: one["name"] for one in found.known for name in names(one, locale)}
    every = "|".join(sorted(map(re.escape, spellings), key=len, reverse=True)) or "(?!)"
    parts = re.split(rf"(?:^|(?<=\s))({every}):", rest.strip())
    found.rest = parts[0].strip()
    found.typed = {
        spellings[name]: value.strip() for name, value in zip(parts[1::2], parts[2::2], strict=True)
    }
    return found


def filled(found: Line, locale: str, hand: dict[str, Json] | None = None) -> list[Json]:
    """Return the options' values as a client sends them; AssertionError where it would not let them go.

    A file is named as it is called in the ``hand``.
    """
    for name, typed in found.typed.items():
        if (found.option(name) or {}).get("type") == ATTACHMENT:
            assert typed in (hand or {}), f"no file {typed!r} in the hand"
            found.typed[name] = (hand or {})[typed]["id"]
    assert not found.rest, f"a client takes no text outside of options: {found.rest!r}"
    missing = [one["name"] for one in found.known if one.get("required") and one["name"] not in found.typed]
    assert not missing, f"/{found.command['name']} cannot be sent without {missing}"
    known = {one["name"]: one for one in found.known}
    return [
        {"name": name, "type": known[name]["type"], "value": value(known[name], typed, locale)}
        for name, typed in found.typed.items()
    ]


def halfway(found: Line, locale: str) -> list[Json]:
    """Return the values so far, the last one's letters as they stand: it is being completed."""
    assert found.typed, f"/{found.command['name']} {found.rest!r} ends in no option"
    known = {one["name"]: one for one in found.known}
    *before, (last, letters) = found.typed.items()
    assert known[last].get("autocomplete"), f"{last} is not completed"
    values = [
        {"name": name, "type": known[name]["type"], "value": value(known[name], typed, locale)}
        for name, typed in before
    ]
    return [*values, {"name": last, "type": known[last]["type"], "value": letters, "focused": True}]


def value(option: Json, typed: str, locale: str) -> Any:
    """Return what a client makes of the text typed for an option."""
    name = option["name"]
    choices = option.get("choices") or []
    if choices:
        found = [one["value"] for one in choices if typed in names(one, locale) | {str(one["value"])}]
        assert found, f"{name}: {typed!r} is not offered: {[one['name'] for one in choices]}"
        return found[0]
    match option["type"]:
        case 3:
            least, most = option.get("min_length") or 0, option.get("max_length") or LONGEST
            assert least <= len(typed) <= most, f"{name}: {len(typed)} characters, not {least} to {most}"
            return typed
        case 4 | 10:
            return _number(option, typed)
        case 5:
            assert typed in ("True", "False"), f"{name}: {typed!r} is neither True nor False"
            return typed == "True"
        case _:
            assert typed.isdecimal(), f"{name}: {typed!r} is no id"
            return typed


def _number(option: Json, typed: str) -> int | float:
    name, whole = option["name"], option["type"] == INTEGER
    shape = r"-?\d+" if whole else r"-?\d+(\.\d+)?"
    assert re.fullmatch(shape, typed), f"{name}: {typed!r} is no {'whole ' if whole else ''}number"
    number = int(typed) if whole else float(typed)
    least, most = option.get("min_value"), option.get("max_value")
    assert least is None or number >= least, f"{name}: {number} is under {least}"
    assert most is None or number <= most, f"{name}: {number} is over {most}"
    return number


def forged(found: Line, values: dict[str, Any]) -> list[Json]:
    """Return values as somebody sends them without a client: any names, any types."""
    options: list[Json] = []
    for name, given in values.items():
        known = found.option(name)
        kind = known["type"] if known else _kind(given)
        options.append({"name": name, "type": kind, "value": given})
    return options


def _kind(given: Any) -> int:
    if isinstance(given, bool):
        return BOOLEAN
    return INTEGER if isinstance(given, int) else NUMBER if isinstance(given, float) else STRING
