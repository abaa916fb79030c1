"""Figures beside their aims: each bench_*.py here has a function `run` that yields rows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure; `ratio` compares it with the bare library in the same run, where there is one."""

    name: str
    figure: float
    unit: str
    ratio: float | None = None
    aim: str = ""
