"""Run every bench, or those named: `python -m tests.bench [rules …]`, and print one table."""

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from tests.bench import Row

HEAD = ("name", "figure", "unit", "ratio", "aim")


def measured(wanted: list[str]) -> Iterator[Row]:
    """Yield the rows of each bench_<name>.py beside this file, in the order of their names."""
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not wanted or file.stem.removeprefix("bench_") in wanted:
            yield from import_module(f"tests.bench.{file.stem}").run()


def cells(row: Row) -> tuple[str, ...]:
    """Write a row's values as a reader wants them: digits grouped, small figures with decimals."""
    digits = 0 if abs(row.figure) >= 100 else 2
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}×"
    return row.name, f"{row.figure:,.{digits}f}", row.unit, ratio, row.aim


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Align the columns: figures and ratios to the right, words to the left."""
    lines = [HEAD, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    aligned = [
        "  ".join(f"{cell:{'>' if at in (1, 3) else '<'}{widths[at]}}" for at, cell in enumerate(line))
        for line in lines
    ]
    return "\n".join(line.rstrip() for line in aligned)


if __name__ == "__main__":
    print(table([cells(row) for row in measured(sys.argv[1:])]))
