"""Modules import one another one way round: no module needs another that is only half there."""

import ast
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.promises.source import files, imports, tree


def named(file: Path) -> str:
    """The dotted name of a module."""
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


def needs(module: ast.AST, known: frozenset[str]) -> set[str]:
    """The known modules that a module imports: ``from a import b`` needs a.b where that is one, else a."""
    needed = set()
    for _, name in imports(module):
        needed |= {name} & known or {name.rpartition(".")[0]} & known
    return needed


def cycle(needed: Mapping[str, set[str]]) -> list[str]:
    """One chain of modules that ends where it began, empty if there is none."""
    try:
        TopologicalSorter(needed).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_module_of_the_core_needs_itself_by_way_of_others() -> None:
    known = frozenset(named(file) for file in files("core"))
    assert "core.handlers.recording" in known
    assert cycle({named(file): needs(tree(file), known) for file in files("core")}) == []


def test_a_cycle_is_found() -> None:
    known = frozenset({"core.a", "core.b"})
    one, other = ast.parse("from core import b"), ast.parse("def f():\n    from core.a import g")
    assert cycle({"core.a": needs(one, known), "core.b": needs(other, known)})
    assert cycle({"core.a": needs(one, known), "core.b": set()}) == []
