"""Rows of buttons and selects laid out as a platform takes them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.intents import RaiseFlag, StopMessages, StopSign, UndoLast
from core.speech.capabilities import Capabilities
from core.speech.measure import cells, shortened, size
from core.speech.message import Button, Row, Select
from core.speech.say.rows import in_rows, mapped

Buttons = tuple[Button, ...]

# What is left out last of all: to take back, to stop, and to name a warning sign.
WAYS_OUT = (UndoLast, StopMessages, StopSign, RaiseFlag)


def laid(rows: Sequence[Row], can: Capabilities) -> tuple[Row, ...]:
    """Lay rows out: a select stays one where there are selects, buttons are wrapped evenly to the columns.

    Rows that are too many are filled, first those that follow one another, no wider than they must be, so
    that labels keep their room; then all, after the selects.
    Only what even then has no room is left out: the last first, ``WAYS_OUT`` after all others.
    """
    wrapped = [part for row in rows for part in _wrapped(row, can)]
    if len(wrapped) > can.rows:
        filled = (_neighbours(wrapped, columns) for columns in range(2, can.columns + 1))
        wrapped = next((rows for rows in filled if len(rows) <= can.rows), wrapped)
    return tuple(wrapped if len(wrapped) <= can.rows else _together(wrapped, can))


def _wrapped(row: Row, can: Capabilities) -> Iterator[Row]:
    short = row
    if any(size(one.label) > can.label_limit for one in row):
        short = mapped(row, lambda one: replace(one, label=shortened(one.label, can.label_limit)))
    if not isinstance(short, Select):
        yield from _even(short, can)
        return
    parts = [short.options]
    if can.selects:
        parts = list(_parted(short.options, -(-len(short.options) // can.select_options)))
    for part in parts:
        if can.selects and len(part) > 1:
            yield replace(short, asks=shortened(short.asks, can.label_limit), options=part)
        else:
            for one in in_rows(part, short.wide):
                yield from _even(one, can)


def _neighbours(rows: Sequence[Row], columns: int) -> list[Row]:
    """Fill the rows of buttons that follow one another, so many side by side, their order kept."""
    filled: list[Row] = []
    following: list[Button] = []
    for row in rows:
        if isinstance(row, Select):
            filled += (*in_rows(following, columns), row)
            following = []
        else:
            following += row
    return [*filled, *in_rows(following, columns)]


def _together(rows: Sequence[Row], can: Capabilities) -> list[Row]:
    """The selects, then all buttons, as many as there is room for; a row is kept for buttons if any are."""
    buttons = [one for row in rows if not isinstance(row, Select) for one in row]
    selects = [row for row in rows if isinstance(row, Select)][: can.rows - bool(buttons)]
    room = (can.rows - len(selects)) * can.columns
    return [*selects, *in_rows(_kept(buttons, room), can.columns)]


def _kept(buttons: Sequence[Button], room: int) -> list[Button]:
    """Leave out what has no room, the last first, the ways out after all others."""
    order = sorted(range(len(buttons)), key=lambda at: not isinstance(buttons[at].intent, WAYS_OUT))
    return [buttons[at] for at in sorted(order[:room])]


def _even(row: Buttons, can: Capabilities) -> Iterator[Buttons]:
    """Part a row into as few rows as fit side by side, of nearly the same length: 11 by 5 is 4, 4, 3."""
    for many in range(1, len(row) + 1):
        parts = tuple(_parted(row, many))
        if many == len(row) or all(_beside(part, can) for part in parts):
            yield from parts
            return


def _beside(row: Buttons, can: Capabilities) -> bool:
    """Tell whether buttons have room side by side."""
    if len(row) > can.columns or can.row_cells is None:
        return len(row) <= can.columns
    return len(row) * (max(cells(button.label) for button in row) + 2) <= can.row_cells


def _parted(row: Buttons, many: int) -> Iterator[Buttons]:
    at = 0
    for number in range(many):
        length = -(-(len(row) - at) // (many - number))
        yield row[at : at + length]
        at += length
