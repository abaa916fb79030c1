"""The project's own Python, as files and as trees, for the promises that read it."""

import ast
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "core", "adapters", "migrations")


def files(*places: str) -> list[Path]:
    """List the Python files at these places, folders or files, relative to the root, in order."""
    found = [ROOT / place for place in places]
    return sorted(
        file.relative_to(ROOT)
        for place in found
        for file in (place.rglob("*.py") if place.is_dir() else [place])
        if file.is_file()
    )


def folders(*places: str) -> list[list[Path]]:
    """List what ``files`` does by folder: one test a folder is quicker by far than one a file."""
    return [list(each) for _, each in groupby(sorted(files(*places), key=_folder), key=_folder)]


def called(folder: list[Path]) -> str:
    """Return the name of such a folder."""
    return str(folder[0].parent)


def _folder(file: Path) -> Path:
    return file.parent


def read(file: Path) -> str:
    """Return the text of a file given relative to the root."""
    return (ROOT / file).read_text(encoding="utf-8")


@cache
def tree(file: Path) -> ast.Module:
    """Parse a file given relative to the root."""
    return ast.parse(read(file), str(file))


@cache
def walk(module: ast.AST) -> tuple[ast.AST, ...]:
    """Return every node of a tree: what ``ast.walk`` yields, walked once."""
    return tuple(ast.walk(module))


def imported(module: ast.AST) -> dict[str, str]:
    """Map each name that imports bind, anywhere in a module, to what it stands for, written with dots."""
    names: dict[str, str] = {}
    for node in walk(module):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                names[alias.asname or first] = alias.name if alias.asname else first
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def dotted(node: ast.AST, names: dict[str, str]) -> str:
    """Write a name or a chain of attributes in full, imports resolved; empty for anything else."""
    match node:
        case ast.Name(id=name):
            return names.get(name, name)
        case ast.Attribute(value=value, attr=attr):
            before = dotted(value, names)
            return f"{before}.{attr}" if before else ""
        case _:
            return ""


def uses(module: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the full dotted name of every name, attribute and import of a module."""
    names = imported(module)
    for node in walk(module):
        if isinstance(node, ast.Name | ast.Attribute):
            yield node.lineno, dotted(node, names)
    yield from imports(module)


def imports(module: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the full dotted name of everything a module imports."""
    for node in walk(module):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
