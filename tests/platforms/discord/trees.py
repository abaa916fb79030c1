"""What Discord refuses in a tree of commands."""

import re
from typing import Any

from tests.platforms.discord.rules import text
from tests.platforms.discord.wire import Json, invalid

NAME = re.compile(r"[-_'\w]{1,32}")
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, NUMBER, ATTACHMENT = 1, 2, 3, 4, 5, 10, 11
BOUNDS = {"min_value", "max_value", "min_length", "max_length", "choices", "autocomplete"}
COMMANDS, CONTEXT_COMMANDS, OPTIONS, CHOICES, WHOLE, DESCRIPTION = 100, 15, 25, 25, 8000, 100
EUROPEAN = ["da", "de", "en-GB", "en-US", "es-ES", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "ro", "fi"]
EASTERN = ["sv-SE", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "vi", "id"]
LOCALES = frozenset([*EUROPEAN, *EASTERN, "pt-BR", "es-419"])


def check(commands: list[Json]) -> None:
    """Refuse a list of commands that Discord would refuse, with the path of the first fault."""
    keys = [(one.get("type") or 1, one.get("name")) for one in commands]
    for kind, most in ((1, COMMANDS), (2, CONTEXT_COMMANDS), (3, CONTEXT_COMMANDS)):
        if sum(1 for key in keys if key[0] == kind) > most:
            raise invalid(
                "_", "APPLICATION_COMMANDS_TOO_MANY", f"Maximum number of commands reached ({most})."
            )
    for at, command in enumerate(commands):
        if keys.index(keys[at]) != at:
            raise invalid(
                f"{at}.name",
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            )
        _command(command, str(at))


def _command(command: Json, path: str) -> None:
    if (command.get("type") or 1) != 1:
        text(command.get("name"), f"{path}.name", 1, 32)
        if command.get("description") or command.get("options"):
            raise invalid(
                path, "APPLICATION_COMMAND_INVALID", "Context menu commands have no description nor options"
            )
        return
    _named(command, path)
    _options(command.get("options") or [], path, depth=0)
    if weight(command) > WHOLE:
        raise invalid(path, "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({WHOLE})")


def weight(command: Json) -> int:
    """Count the characters of names, descriptions and values, of each the longest locale's."""
    size = _longest(command, "name") + _longest(command, "description")
    for choice in command.get("choices") or []:
        size += _longest(choice, "name") + len(str(choice["value"]))
    return size + sum(weight(option) for option in command.get("options") or [])


def _longest(part: Json, name: str) -> int:
    values = [part.get(name) or "", *(part.get(f"{name}_localizations") or {}).values()]
    return max(len(value) for value in values)


def _named(part: Json, path: str) -> None:
    text(part.get("description"), f"{path}.description", 1, DESCRIPTION)
    _name(part.get("name"), f"{path}.name")
    for locale, name in (part.get("name_localizations") or {}).items():
        _locale(locale, f"{path}.name_localizations")
        _name(name, f"{path}.name_localizations.{locale}")
    for locale, description in (part.get("description_localizations") or {}).items():
        _locale(locale, f"{path}.description_localizations")
        text(description, f"{path}.description_localizations.{locale}", 1, DESCRIPTION)


def _name(value: Any, path: str) -> None:
    text(value, path, 1, 32)
    if not NAME.fullmatch(value) or value != value.lower():
        raise invalid(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _locale(value: str, path: str) -> None:
    if value not in LOCALES:
        raise invalid(path, "DICT_TYPE_KEYS", f"{value!r} is no locale.")


def _options(options: list[Json], path: str, depth: int) -> None:
    if len(options) > OPTIONS:
        raise invalid(f"{path}.options", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.")
    names = [option.get("name") for option in options]
    nested = [option.get("type") in (SUBCOMMAND, GROUP) for option in options]
    if any(nested) and not all(nested):
        raise invalid(
            f"{path}.options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands stand alone"
        )
    optional = False
    for at, option in enumerate(options):
        here = f"{path}.options.{at}"
        _named(option, here)
        if names.index(option["name"]) != at:
            raise invalid(
                f"{here}.name", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", "Option names must be unique"
            )
        if nested[at]:
            if depth > 1 or (option["type"] == GROUP and depth > 0):
                raise invalid(here, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deeply")
            _options(option.get("options") or [], here, depth + 1)
            continue
        if option.get("required") and optional:
            raise invalid(
                here,
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before others",
            )
        optional = optional or not option.get("required")
        _value(option, here)


def _value(option: Json, path: str) -> None:
    choices = option.get("choices") or []
    if option["type"] == ATTACHMENT and option.keys() & BOUNDS:
        raise invalid(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A file has neither size nor choices")
    if len(choices) > CHOICES:
        raise invalid(f"{path}.choices", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.")
    if choices and (option.get("autocomplete") or option["type"] not in (STRING, INTEGER, NUMBER)):
        raise invalid(
            path,
            "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES",
            "Choices and autocomplete exclude each other",
        )
    names = [choice.get("name") for choice in choices]
    for at, choice in enumerate(choices):
        text(choice.get("name"), f"{path}.choices.{at}.name", 1, 100)
        if names.index(choice["name"]) != at:
            raise invalid(
                f"{path}.choices.{at}",
                "APPLICATION_COMMAND_OPTIONS_CHOICES_DUPLICATE",
                "Choices must be unique",
            )
        if option["type"] == STRING:
            text(choice.get("value"), f"{path}.choices.{at}.value", 1, 100)
        for locale, name in (choice.get("name_localizations") or {}).items():
            _locale(locale, f"{path}.choices.{at}.name_localizations")
            text(name, f"{path}.choices.{at}.name_localizations.{locale}", 1, 100)
