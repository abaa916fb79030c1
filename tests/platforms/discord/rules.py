"""What the real platform refuses in a message, where the published shape says nothing of it."""

import re
from collections.abc import Iterator
from typing import Any

from tests.platforms.discord.wire import Json, Refusal, invalid

CONTENT, ROWS, BUTTONS, OPTIONS, CUSTOM_ID = 2000, 5, 5, 25, 100
LABEL, OPTION, PLACEHOLDER, TITLE, FIELD, FIELDS, HINT = 80, 100, 150, 45, 45, 5, 100
NONCE = 25
UPLOAD = 10 * 1024 * 1024
MENTION = {
    "users": re.compile(r"<@!?\d+>"),
    "roles": re.compile(r"<@&\d+>"),
    "everyone": re.compile(r"@(everyone|here)"),
}
LINK_BUTTON = 5


def text(value: Any, path: str, least: int, most: int) -> None:
    """Refuse what is no text of so many characters."""
    if not isinstance(value, str):
        raise invalid(path, "BASE_TYPE_REQUIRED", "This field is required")
    if not least <= len(value) <= most:
        raise invalid(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def body(given: Json) -> None:
    """Refuse content that is too long and components that no message may have."""
    content = given.get("content")
    if isinstance(content, str) and len(content) > CONTENT:
        raise invalid("content", "BASE_TYPE_MAX_LENGTH", f"Must be {CONTENT} or fewer in length.")
    if len(str(given.get("nonce") or "")) > NONCE:
        raise invalid("nonce", "NONCE_TYPE_TOO_LONG", f"Must be {NONCE} or fewer in length.")
    rows = given.get("components") or []
    if len(rows) > ROWS:
        raise invalid("components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {ROWS} in length.")
    seen: set[str] = set()
    for at, row in enumerate(rows):
        for name, component in _row(row, f"components.{at}"):
            own = str(component.get("custom_id", ""))
            if own and own in seen:
                raise invalid(
                    name, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
                )
            seen.add(own)


def _row(row: Json, path: str) -> Iterator[tuple[str, Json]]:
    if row.get("type") != 1:
        raise invalid(f"{path}.type", "UNION_TYPE_CHOICES", "Value of field must be one of (1,).")
    parts = row.get("components") or []
    selects = [part for part in parts if part.get("type") != 2]
    if not 1 <= len(parts) <= BUTTONS or (selects and len(parts) > 1):
        raise invalid(f"{path}.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
    for at, part in enumerate(parts):
        name = f"{path}.components.{at}"
        button(part, name) if part.get("type") == 2 else select(part, name)
        yield name, part


def button(part: Json, path: str) -> None:
    """Refuse a button that no message may have."""
    if not part.get("emoji") or part.get("label"):
        text(part.get("label"), f"{path}.label", 1, LABEL)
    if part.get("style") == LINK_BUTTON:
        text(part.get("url"), f"{path}.url", 1, 512)
        if part.get("custom_id"):
            raise invalid(
                path, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified"
            )
    else:
        text(part.get("custom_id"), f"{path}.custom_id", 1, CUSTOM_ID)


def select(part: Json, path: str) -> None:
    """Refuse a select that neither a message nor a form may have."""
    text(part.get("custom_id"), f"{path}.custom_id", 1, CUSTOM_ID)
    if len(part.get("placeholder") or "") > PLACEHOLDER:
        raise invalid(
            f"{path}.placeholder", "BASE_TYPE_MAX_LENGTH", f"Must be {PLACEHOLDER} or fewer in length."
        )
    if part.get("type") != 3:
        return
    offered = part.get("options") or []
    if not 1 <= len(offered) <= OPTIONS:
        raise invalid(
            f"{path}.options", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {OPTIONS} in length."
        )
    for at, option in enumerate(offered):
        text(option.get("label"), f"{path}.options.{at}.label", 1, OPTION)
        text(option.get("value"), f"{path}.options.{at}.value", 1, OPTION)
        if len(option.get("description") or "") > OPTION:
            raise invalid(
                f"{path}.options.{at}.description", "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length."
            )
    values = [option["value"] for option in offered]
    if len(set(values)) < len(values):
        raise invalid(
            f"{path}.options",
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "The specified option value is already used",
        )
    most, least = part.get("max_values") or 1, part.get("min_values", 1)
    if (
        not (least or 0) <= most <= len(offered)
        or sum(1 for option in offered if option.get("default")) > most
    ):
        raise invalid(f"{path}.max_values", "NUMBER_TYPE_MAX", "Must be no more than the number of options.")


def form(given: Json) -> None:
    """Refuse a modal that no client could show."""
    text(given.get("title"), "data.title", 1, TITLE)
    text(given.get("custom_id"), "data.custom_id", 1, CUSTOM_ID)
    parts = given.get("components") or []
    if not 1 <= len(parts) <= FIELDS:
        raise invalid("data.components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {FIELDS} in length.")
    seen: set[str] = set()
    for at, (label, hint, part) in enumerate(fields(given)):
        path = f"data.components.{at}"
        text(label, f"{path}.label", 1, FIELD)
        if hint is not None:
            text(hint, f"{path}.description", 1, HINT)
        field(part, path)
        if part["custom_id"] in seen:
            raise invalid(path, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
        seen.add(part["custom_id"])


def fields(given: Json) -> list[tuple[str, str | None, Json]]:
    """List the label, the hint and the field of each part of a modal; texts between them are left out."""
    found: list[tuple[str, str | None, Json]] = []
    for part in given.get("components") or []:
        if part.get("type") == 18:
            found.append((part.get("label"), part.get("description"), part.get("component") or {}))
        elif part.get("type") == 1:
            inner = (part.get("components") or [{}])[0]
            found.append((inner.get("label"), None, inner))
    return found


def field(part: Json, path: str) -> None:
    """Refuse a text input or a select that no modal may have."""
    if part.get("type") != 4:
        select(part, path)
        return
    text(part.get("custom_id"), f"{path}.custom_id", 1, CUSTOM_ID)
    least, most = part.get("min_length") or 0, part.get("max_length") or 4000
    if not 0 <= least <= most <= 4000:
        raise invalid(f"{path}.min_length", "NUMBER_TYPE_MAX", "Must be at most the greatest length.")
    if part.get("value"):
        text(part["value"], f"{path}.value", least, most)
    if len(part.get("placeholder") or "") > 100:
        raise invalid(f"{path}.placeholder", "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.")


def would_mention(given: Json) -> list[str]:
    """List whom the content would ping, as nothing forbids it."""
    allowed = given.get("allowed_mentions")
    content = str(given.get("content") or "")
    found: list[str] = []
    for kind, pattern in MENTION.items():
        open_to = allowed is None or kind in (allowed.get("parse") or []) or bool(allowed.get(kind))
        found += [f"would mention {one[0]}" for one in pattern.finditer(content) if open_to]
    return found


def empty() -> Refusal:
    """Make the refusal of a message with nothing in it."""
    return Refusal(400, 50006, "Cannot send an empty message")
