"""The published shape of the Bot API: which methods exist, what they take, what they give."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.platforms.telegram.wire import Call, Json

FILE = Path(__file__).resolve().parents[4] / "shared" / "specs" / "telegram-bot-api.json"
ABSENT = f"the specification is not at {FILE}"
CONSTANT = re.compile(r"(?:must be|always) [\"“]?([a-z_]+)[\"”]?\.?$")
PLAIN = {"String": str, "Integer": int, "Float": (int, float), "Boolean": bool, "True": bool}


@dataclass(frozen=True, slots=True)
class Spec:
    """The specification, read once."""

    methods: dict[str, Json]
    types: dict[str, Json]

    def check(self, call: Call) -> list[str]:
        """List what is wrong with a call: unknown, missing or ill-typed parameters."""
        method = self.methods.get(call.method)
        if method is None:
            return [f"{call.method}: there is no such method"]
        fields = {field["name"]: field for field in method.get("fields", [])}
        given: Json = call.parameters | {
            name: upload for name, upload in call.uploads.items() if name in fields
        }
        used = str(call.parameters)
        stray = [name for name in call.uploads if name not in fields and f"attach://{name}" not in used]
        found = [f"{name}: uploaded, and named by nothing" for name in stray]
        return [f"{call.method}: {wrong}" for wrong in [*found, *self._fields(fields, given, call)]]

    def result(self, method: str, value: Any) -> list[str]:
        """List what is wrong with what a method gave."""
        return self.value(value, self.methods[method]["returns"], method)

    def value(self, value: Any, types: list[str], path: str, call: Call | None = None) -> list[str]:
        """List what is wrong with a value that is to be of one of these types; the nearest one decides."""
        return min((list(self._one(value, kind, path, call)) for kind in types), key=len, default=[])

    def _fields(
        self, fields: dict[str, Json], given: Json, call: Call | None, path: str = ""
    ) -> Iterator[str]:
        for name in given.keys() - fields.keys():
            yield f"{path}{name}: unknown"
        for name, field in fields.items():
            if name in given:
                constant = CONSTANT.search(field["description"])
                if constant and field["types"] == ["String"] and given[name] != constant[1]:
                    yield f"{path}{name}: {given[name]!r} is not {constant[1]!r}"
                yield from self.value(given[name], field["types"], f"{path}{name}", call)
            elif field["required"]:
                yield f"{path}{name}: missing"

    def _one(self, value: Any, kind: str, path: str, call: Call | None) -> Iterator[str]:
        if kind.startswith("Array of "):
            if not isinstance(value, list):
                yield from [f"{path}: {value!r} is no array"] * 9
                return
            for at, item in enumerate(value):
                yield from self.value(item, [kind.removeprefix("Array of ")], f"{path}[{at}]", call)
        elif kind in PLAIN:
            wrong_truth = isinstance(value, bool) != (PLAIN[kind] is bool)
            if wrong_truth or not isinstance(value, PLAIN[kind]):  # type: ignore[arg-type] # a class, or a tuple of classes
                yield from [f"{path}: {value!r} is no {kind}"] * 9
        elif kind == "InputFile":
            if call is None or (path not in call.uploads and not str(value).startswith("attach://")):
                yield from [f"{path}: {value!r} is no file"] * 9
        elif "subtypes" in self.types[kind]:
            yield from self.value(value, self.types[kind]["subtypes"], path, call)
        elif not isinstance(value, dict):
            yield from [f"{path}: {value!r} is no {kind}"] * 9
        else:
            fields = {field["name"]: field for field in self.types[kind].get("fields", [])}
            yield from self._fields(fields, value, call, f"{path}.")


@cache
def load() -> Spec | None:
    """Read the specification beside the repository; None where it is absent."""
    if not FILE.is_file():
        return None
    read = json.loads(FILE.read_text(encoding="utf-8"))
    return Spec(read["methods"], read["types"])
