"""The published shape of Discord's API: which routes exist, and what they take."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.platforms.discord.wire import Call, Json

FILE = Path(__file__).resolve().parents[4] / "shared" / "specs" / "discord-openapi.json"
ABSENT = f"the specification is not at {FILE}"
NAME = re.compile(r"\{[^}]*\}")
PLAIN = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}
HEAVY = 9
MEASURED = (
    (str, "minLength", "maxLength"),
    (list, "minItems", "maxItems"),
    (dict, "minProperties", "maxProperties"),
)
# Documented and taken, though the specification leaves them out here and there.
UNPUBLISHED = frozenset(["nsfw", "tts"])
# What the library says again of files that a message has already; Discord passes over it.
REPEATED = frozenset(["content_type", "proxy_url", "size", "spoiler", "url", "width", "height"])


@dataclass(frozen=True, slots=True)
class Spec:
    """The specification, read once; ``routes`` by method and path, without the names of its parts."""

    routes: dict[str, Json]
    root: Json
    found: dict[str, Json] = field(default_factory=dict)

    def check(self, call: Call) -> list[str]:
        """List what is wrong with a call: an unknown route, query or field, a missing or ill-typed one."""
        operation = self.routes.get(NAME.sub("{}", call.route))
        if operation is None:
            return [f"{call.route}: there is no such route"]
        found = list(self._query(operation, call))
        content = operation.get("requestBody", {}).get("content", {})
        schema = content.get("multipart/form-data" if call.uploads else "application/json", {}).get("schema")
        if schema is None:
            found += ["a body that the route does not take"] if call.body is not None or call.uploads else []
        elif call.body is None:
            found += ["no body"] if operation["requestBody"].get("required") else []
        else:
            found += self.value(call.body, schema, "body")
        return [f"{call.route}: {wrong}" for wrong in dict.fromkeys(found)]

    def answer(self, call: Call, status: int, body: Any) -> list[str]:
        """List what is wrong with what a route gave."""
        operation = self.routes.get(NAME.sub("{}", call.route), {})
        content = operation.get("responses", {}).get(str(status), {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        return [f"{call.route}: {wrong}" for wrong in self.value(body, schema, "answer")] if schema else []

    def _query(self, operation: Json, call: Call) -> Iterator[str]:
        taken = {one["name"] for one in operation.get("parameters", []) if one["in"] == "query"}
        for name in call.query.keys() - taken:
            yield f"query {name}: unknown"

    def value(self, value: Any, schema: Json, path: str) -> list[str]:
        """List what is wrong with a value; of several schemas the nearest decides."""
        return list(self._value(value, schema, path))

    def _value(
        self, value: Any, schema: Json, path: str, known: frozenset[str] = frozenset()
    ) -> Iterator[str]:
        schema = self._resolved(schema)
        kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type")
        if kinds and not any(_is(value, kind) for kind in kinds) and not _snowflake(value, schema):
            yield from [f"{path}: {value!r} is no {' or '.join(kinds)}"] * HEAVY
            return
        if value is None and kinds:
            return
        if ("const" in schema and value != schema["const"]) or (
            "enum" in schema and value not in schema["enum"]
        ):
            yield from [f"{path}: {value!r} is not {schema.get('const', schema.get('enum'))}"] * HEAVY
        for several in ("oneOf", "anyOf"):
            if several in schema:
                yield from self._nearest(value, schema[several], path)
        for one in schema.get("allOf", []):
            yield from self._value(value, one, path, known | self._names(schema))
        yield from _size(value, schema, path)
        if isinstance(value, list) and "items" in schema:
            for at, item in enumerate(value):
                yield from self._value(item, schema["items"], f"{path}[{at}]")
        elif isinstance(value, dict):
            yield from self._fields(value, schema, path, known)

    def _nearest(self, value: Any, several: list[Json], path: str) -> list[str]:
        """List what is wrong by the schema that a value is nearest to, looking first where it could fit."""
        likely = [one for one in several if self._likely(value, self._resolved(one))]
        found: list[list[str]] = []
        for one in likely or several:
            found.append(self.value(value, one, path))
            if not found[-1]:
                return []
        return min(found, key=len)

    def _likely(self, value: Any, schema: Json) -> bool:
        """Tell whether a value could fit: its type, its constant, and those of its fields."""
        kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
        if kinds and not any(_is(value, kind) for kind in kinds) and not _snowflake(value, schema):
            return False
        if "const" in schema or "enum" in schema:
            return bool(value in schema.get("enum", [schema.get("const")]))
        if not isinstance(value, dict):
            return True
        parts = schema.get("properties", {}).items()
        marked = {name: part for name, part in parts if "enum" in part or "const" in part}
        return all(name in value and self._likely(value[name], part) for name, part in marked.items())

    def _fields(self, value: Json, schema: Json, path: str, known: frozenset[str]) -> Iterator[str]:
        properties = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                yield f"{path}.{name}: missing"
        more = schema.get("additionalProperties")
        for name, item in value.items():
            if name in properties:
                yield from self._value(item, properties[name], f"{path}.{name}")
            elif isinstance(more, dict):
                yield from self._value(item, more, f"{path}.{name}")
            elif properties and name not in known | UNPUBLISHED | REPEATED and not more:
                yield f"{path}.{name}: unknown"

    def _names(self, schema: Json) -> frozenset[str]:
        schema = self._resolved(schema)
        names = frozenset(schema.get("properties", {}))
        return names.union(*(self._names(one) for one in schema.get("allOf", [])))

    def _resolved(self, schema: Json) -> Json:
        name = schema.get("$ref")
        if name is None:
            return schema
        if name not in self.found:
            found = self.root
            for step in name.removeprefix("#/").split("/"):
                found = found[step]
            self.found[name] = self._resolved(found)
        return self.found[name]


def _is(value: Any, kind: str) -> bool:
    if kind == "null" or value is None:
        return kind == "null" and value is None
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, PLAIN[kind])  # type: ignore[arg-type] # a class, or a tuple of classes


def _snowflake(value: Any, schema: Json) -> bool:
    """Tell whether a number stands for an id, which Discord takes as well as the text that is published."""
    return schema.get("format") == "snowflake" and isinstance(value, int) and not isinstance(value, bool)


def _size(value: Any, schema: Json, path: str) -> Iterator[str]:
    for kind, least, most in MEASURED:
        if isinstance(value, kind) and not schema.get(least, 0) <= len(value) <= schema.get(most, len(value)):
            yield f"{path}: {len(value)} long"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{path}: {value!r} does not match {schema['pattern']}"
    unique = isinstance(value, list) and schema.get("uniqueItems")
    if unique and len({json.dumps(one) for one in value}) < len(value):
        yield f"{path}: items are repeated"
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{path}: {value} is out of range"


@cache
def load() -> Spec | None:
    """Read the specification beside the repository; None where it is absent."""
    if not FILE.is_file():
        return None
    read = json.loads(FILE.read_text(encoding="utf-8"))
    methods = ("get", "post", "put", "patch", "delete")
    routes = {
        f"{method.upper()} {NAME.sub('{}', path)}": operations[method]
        | _shared(operations, operations[method])
        for path, operations in read["paths"].items()
        for method in methods
        if method in operations
    }
    return Spec(routes, read)


def _shared(operations: Json, operation: Json) -> Json:
    return {"parameters": [*operations.get("parameters", []), *operation.get("parameters", [])]}
