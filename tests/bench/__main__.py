"""Run every bench, or those named, and print one table.

python -m tests.bench                      all of them, in some minutes
python -m tests.bench rules fold           those named
python -m tests.bench reminders.claims     one part: start, due, claims, delivery
python -m tests.bench reminders --whole    the long form: 100,000 due at once, 1,000,000 members, an hour
python -m tests.bench club --whole         the same of clubs: each of 10,000 members logs
"""

import argparse
from argparse import RawDescriptionHelpFormatter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from tests.bench import Row

HEAD = ("name", "figure", "unit", "ratio", "aim")


def measured(wanted: list[str], *, whole: bool = False) -> Iterator[Row]:
    """Yield the rows of each bench_<name>.py beside this file, in the order of their names.

    A bench of several parts takes the name of one after a dot, and has a long form, the ``whole``.
    """
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        name = file.stem.removeprefix("bench_")
        bench = import_module(f"tests.bench.{file.stem}")
        parts = [part for one, _, part in (each.partition(".") for each in wanted) if one == name]
        if hasattr(bench, "PARTS"):
            for part in parts or ([] if wanted else [""]):
                yield from bench.run(part, whole=whole)
        elif parts or not wanted:
            yield from bench.run()


def cells(row: Row) -> tuple[str, ...]:
    """Write a row's values as a reader wants them: digits grouped, small ones with decimals."""
    digits = 0 if abs(row.figure) >= 100 else 2
    ratio = "" if row.ratio is None else f"{row.ratio:.{2 if row.ratio >= 0.1 else 4}f}×"
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
    reader = argparse.ArgumentParser(
        "tests.bench", description=__doc__, formatter_class=RawDescriptionHelpFormatter
    )
    reader.add_argument("wanted", nargs="*", metavar="name", help="a bench, or a part of one: name.part")
    reader.add_argument("--whole", action="store_true", help="the long form, of those that have one")
    asked = reader.parse_args()
    print(table([cells(row) for row in measured(asked.wanted, whole=asked.whole)]))
