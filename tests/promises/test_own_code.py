"""Tests use the real thing: nothing of ours is replaced by a mock."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.promises.source import PACKAGES, called, dotted, folders, imported, imports, tree, walk

MOCKS = ("unittest.mock", "mock", "pytest_mock")
PATCHERS = {"setattr", "delattr", "patch", "setitem", "delitem"}


def replaced(module: ast.AST) -> Iterator[str]:
    """Yield each mock library a module takes in, and each thing of ours that it patches."""
    names = imported(module)
    for line, name in imports(module):
        if name in MOCKS or name.startswith(tuple(f"{mock}." for mock in MOCKS)):
            yield f"line {line}: {name}"
    for node in walk(module):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=fixture), attr=attr), args=[target, *_]):
                if fixture in {"monkeypatch", "mocker", "mp"} and attr in PATCHERS and ours(target, names):
                    yield f"line {node.lineno}: {fixture}.{attr}"


def ours(target: ast.expr, names: dict[str, str]) -> bool:
    """Tell whether what is patched, named by a string or by an expression, belongs to the project."""
    text = target.value if isinstance(target, ast.Constant) else dotted(target, names)
    return str(text).partition(".")[0] in PACKAGES


@pytest.mark.parametrize("folder", folders("tests"), ids=called)
def test_no_test_replaces_our_own_code(folder: list[Path]) -> None:
    assert [(file, what) for file in folder for what in replaced(tree(file))] == []


@pytest.mark.parametrize(
    "code",
    [
        "from unittest.mock import Mock",
        "from unittest import mock",
        "import unittest.mock",
        "def test_it(monkeypatch): monkeypatch.setattr('core.coach.answer', None)",
        "import core.coach\ndef test_it(monkeypatch): monkeypatch.setattr(core.coach, 'answer', None)",
        "from core import coach\ndef test_it(monkeypatch): monkeypatch.setattr(coach, 'answer', None)",
    ],
)
def test_a_mock_is_found(code: str) -> None:
    assert list(replaced(ast.parse(code)))


def test_the_environment_may_be_set() -> None:
    code = "import sys\nmonkeypatch.setenv('A', 'b')\nmonkeypatch.setattr(sys, 'argv', [])"
    assert list(replaced(ast.parse(code))) == []
