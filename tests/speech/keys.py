"""What the source says of the catalogue, and the catalogue of itself: for the promises about words."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from core.speech.catalogue import WORDS
from tests.promises.source import files, tree, walk

SPEAKERS = {"line", "lines", "text"}
KEY = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+(?:\.[a-z0-9]+)?")


@dataclass(frozen=True)
class Spoken:
    """One call that says a message: the keys it may say, a pattern for keys made there, the values given."""

    where: str
    how: str
    keys: frozenset[str]
    pattern: str
    values: frozenset[str] | None


@cache
def parsed(language: str) -> ftl.Resource:
    """Parse a language's file whole, comments and mistakes included."""
    return FluentParser().parse((WORDS / f"{language}.ftl").read_text(encoding="utf-8"))


@cache
def messages(language: str) -> dict[str, ftl.Pattern]:
    """Map every key, attributes included, to its pattern."""
    found: dict[str, ftl.Pattern] = {}
    for entry in parsed(language).body:
        if isinstance(entry, ftl.Message):
            if entry.value:
                found[entry.id.name] = entry.value
            found |= {f"{entry.id.name}.{one.id.name}": one.value for one in entry.attributes}
    return found


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.choices: dict[str, set[str | int]] = {}
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 names that the visitor looks for
        self.choices.setdefault(node.id.name, set())

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 names that the visitor looks for
        self.references.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 names that the visitor looks for
        if isinstance(node.selector, ftl.VariableReference):
            choices = self.choices.setdefault(node.selector.id.name, set())
            for one in node.variants:
                choices.add(int(one.key.value) if isinstance(one.key, ftl.NumberLiteral) else one.key.name)
        self.generic_visit(node)


@cache
def placeholders(language: str, key: str) -> dict[str, frozenset[str | int]]:
    """Map the placeholders of a message, and of those it refers to, to the variants they choose between."""
    visitor = _Placeholders()
    visitor.visit(messages(language)[key])
    found = {name: frozenset(choices) for name, choices in visitor.choices.items()}
    for reference in visitor.references:
        for name, choices in placeholders(language, reference).items():
            found[name] = found.get(name, frozenset()) | choices
    return found


def references(language: str) -> set[str]:
    """List the messages that other messages refer to."""
    visitor = _Placeholders()
    visitor.visit(parsed(language))
    return {reference.partition(".")[0] for reference in visitor.references}


def _pattern(node: ast.JoinedStr) -> str:
    parts = (
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+" for part in node.values
    )
    return "".join(parts)


def _constants(node: ast.AST) -> set[str]:
    return {
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and KEY.fullmatch(part.value)
    }


def spoken() -> Iterator[Spoken]:
    """Yield every call in the source whose key can be read there."""
    for file in files("core", "adapters", "bot"):
        for node in walk(tree(file)):
            match node:
                case ast.Call(func=ast.Attribute(attr=how), args=[key, *_]) if how in SPEAKERS:
                    made = isinstance(key, ast.JoinedStr) and isinstance(key.values[0], ast.Constant)
                    pattern = _pattern(key) if made and isinstance(key, ast.JoinedStr) else ""
                    keys = frozenset() if isinstance(key, ast.JoinedStr) else frozenset(_constants(key))
                    names = {one.arg for one in node.keywords}
                    values = None if None in names else frozenset(one for one in names if one)
                    if keys or KEY.match(pattern.replace(r"\-", "-").replace(r"[\w-]+", "x")):
                        yield Spoken(f"{file}:{node.lineno}", how, keys, pattern, values)


def mentioned() -> tuple[set[str], list[str]]:
    """Return every string of the source that looks like a key, and the patterns of those made there."""
    constants: set[str] = set()
    patterns: list[str] = []
    for file in files("core", "adapters", "bot"):
        for node in walk(tree(file)):
            if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                if re.match(r"[a-z]+-", str(node.values[0].value)):
                    patterns.append(_pattern(node))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                constants.add(node.value.partition(".")[0])
    return constants, patterns
