"""The seal of an export: a sum by which a file that was changed or cut off is known."""

import json
from collections.abc import Mapping
from hashlib import sha256

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
SEAL = "checksum"
_COMPACT = json.JSONEncoder(sort_keys=True, separators=(",", ":"))


def compact(value: object) -> str:
    """Write JSON on one line, in ASCII, keys in order: equal values are equal texts."""
    return _COMPACT.encode(value)


def digest(value: object) -> str:
    """Return the SHA-256 of a value as JSON, in hexadecimal."""
    return sha256(compact(value).encode()).hexdigest()


def seal(document: Mapping[str, object]) -> str:
    """Return the sum over everything in an export but the sum itself."""
    return digest({key: value for key, value in document.items() if key != SEAL})
