"""Short files, short functions, and a promise at the top of each."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.promises.source import PACKAGES, called, folders, read, tree, walk

LINES_A_FILE = 300
LINES_A_FUNCTION = 40


@pytest.mark.parametrize("folder", folders(*PACKAGES, "tests"), ids=called)
def test_no_file_is_longer_than_300_lines(folder: list[Path]) -> None:
    lengths = {file: len(read(file).splitlines()) for file in folder}
    long = {file: lines for file, lines in lengths.items() if lines > LINES_A_FILE}
    assert long == {}, "a long file is two ideas"


@pytest.mark.parametrize("folder", folders(*PACKAGES, "tests"), ids=called)
def test_no_function_is_longer_than_40_lines(folder: list[Path]) -> None:
    long = {
        (file, node.name): lines
        for file in folder
        for node in walk(tree(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LINES_A_FUNCTION
    }
    assert long == {}


def silent(file: Path) -> Iterator[str]:
    """Yield what owes a docstring and has none: the module, public classes, public functions of the core."""
    module = tree(file)
    if not opens(module):
        yield "the module"
    for node in walk(module):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not opens(node):
            yield f"class {node.name}"
    if file.parts[0] == "core":
        for function in owing(module, with_methods=file == Path("core/ports.py")):
            if not function.name.startswith("_") and not opens(function):
                yield f"{function.name}()"


def owing(module: ast.Module, *, with_methods: bool) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield a module's own functions, and the methods of its classes where asked."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef) and with_methods:
            yield from (
                part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
            )


def opens(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a docstring's first line says something."""
    return bool((ast.get_docstring(node) or "").partition("\n")[0].strip())


@pytest.mark.parametrize("folder", folders(*PACKAGES), ids=called)
def test_every_module_class_and_core_function_states_its_promise(folder: list[Path]) -> None:
    assert [(file, what) for file in folder for what in silent(file)] == []
