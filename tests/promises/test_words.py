"""Words are not code: no sentence a person reads stands in Python."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.promises.source import called, folders, tree, walk

SPOKEN = ("core/handlers", "core/coach.py", "core/speech", "adapters/console")
WORD = r"[^\W\d_]{2,}[,.;:!?]?"
SENTENCE = re.compile(rf"{WORD}[ \n]+{WORD}[ \n]+{WORD}")


def sentences(module: ast.AST) -> Iterator[str]:
    """Yield the strings with three words in a row that are neither docstring, error for us, nor pattern."""
    excused = {id(part) for node in walk(module) for part in not_for_people(node)}
    for node in walk(module):
        match node:
            case ast.Constant(value=str(words)) if id(node) not in excused and SENTENCE.search(words):
                yield f"line {node.lineno}: {words!r}"


def not_for_people(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what lies in a docstring (or any lone string), a raise, an assertion, or a call of `re`."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
            yield from ast.walk(node)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="re"))):
            yield from ast.walk(node)


@pytest.mark.parametrize("folder", folders(*SPOKEN), ids=called)
def test_no_sentence_stands_in_python(folder: list[Path]) -> None:
    assert [(file, said) for file in folder for said in sentences(tree(file))] == []


@pytest.mark.parametrize(
    "code",
    [
        "say('You did it today.')",
        "say(f'Rest until {day}, then go on as before')",
        "text = 'one line' 'then another line'",
        "HELP = {'log': 'Gib deine Sätze ein'}",
    ],
)
def test_a_sentence_is_found(code: str) -> None:
    assert list(sentences(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        '"""A docstring of several words."""',
        "def f():\n    '''So is this one here.'''",
        "raise ValueError('no such key in the catalogue')",
        "re.compile('done as planned')",
        "key = 'log-count-moved'",
        "f'{count} x {unit}'",
    ],
)
def test_what_is_not_a_sentence_is_left_alone(code: str) -> None:
    assert list(sentences(ast.parse(code))) == []
