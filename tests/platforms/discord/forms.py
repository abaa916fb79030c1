"""What a client makes of a select and of a form before it is sent."""

from collections.abc import Iterable
from typing import Any

from tests.platforms.discord.seen import nearest
from tests.platforms.discord.state import Form
from tests.platforms.discord.wire import Json

TEXT = 4
LONGEST = 4000


def picked(select: Json, wanted: Iterable[str]) -> list[str]:
    """Return the values of the options whose labels begin so; AssertionError if a client has them not."""
    options = {str(option["label"]): option for option in select.get("options") or []}
    values: list[str] = []
    for label in wanted:
        option = nearest(label, options)
        assert option, f"no option {label!r} among {list(options)}"
        values.append(str(option["value"]))
    least, most = select.get("min_values", 1), select.get("max_values") or 1
    least = 0 if select.get("required") is False else least
    assert least <= len(values) <= most, f"{len(values)} options picked, not {least} to {most}"
    return values


def submitted(form: Form, values: dict[str, Any]) -> list[Json]:
    """Return a form's components as a client sends them; fields unnamed keep what stands in them."""
    labels = {part["label"]: part for part in map(_labelled, form.body["components"]) if part}
    given: dict[str, Any] = {}
    for label, value in values.items():
        found = nearest(label, labels)
        assert found, f"no field {label!r} among {list(labels)}"
        given[found["label"]] = value
    return [_sent(part, given, number * 2 + 1) for number, part in enumerate(form.body["components"])]


def _labelled(part: Json) -> Json | None:
    if part["type"] == 18:
        return {"label": part["label"]}
    return {"label": part["components"][0]["label"]} if part["type"] == 1 else None


def _sent(part: Json, given: dict[str, Any], number: int) -> Json:
    if part["type"] == 18:
        inner = _filled(part["component"], part["label"], given, number + 1)
        return {"type": 18, "id": number, "component": inner}
    if part["type"] == 1:
        inner = part["components"][0]
        return {"type": 1, "id": number, "components": [_filled(inner, inner["label"], given, number + 1)]}
    return {"type": part["type"], "id": number}


def _filled(part: Json, label: str, given: dict[str, Any], number: int) -> Json:
    sent: Json = {"type": part["type"], "custom_id": part["custom_id"], "id": number}
    required = part.get("required") is not False
    if part["type"] == TEXT:
        text = str(given.get(label, part.get("value") or ""))
        least, most = part.get("min_length") or 0, part.get("max_length") or LONGEST
        assert text or not required, f"{label!r} must be filled"
        assert not text or least <= len(text) <= most, (
            f"{label!r}: {len(text)} characters, not {least} to {most}"
        )
        return sent | {"value": text}
    if label in given:
        wanted = [given[label]] if isinstance(given[label], str) else given[label]
        return sent | {"values": picked(part, wanted)}
    standing = [option["value"] for option in part.get("options") or [] if option.get("default")]
    assert standing or not required, f"{label!r} must be chosen"
    return sent | {"values": standing}
