"""The file of results: what may be seen and no more, the same bytes everywhere, no formula in it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.results import Column, Result, csv_bytes, guarded

HEADS = {one: one.value for one in Column}
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"


def rows_of(file: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def test_rows_stand_in_their_order_under_their_heads() -> None:
    file = csv_bytes([Result(1, "Ann", 12, 12), Result(2, "Bob", 2, 3), Result(0, "Cleo", 0, 0)], HEADS)
    assert rows_of(file) == [
        ["rank", "name", "kept", "planned", "share"],
        ["1", "Ann", "12", "12", "100.0"],
        ["2", "Bob", "2", "3", "66.7"],
        ["", "Cleo", "0", "0", ""],
    ]
    assert file.startswith(b"\xef\xbb\xbf")
    assert file.endswith(b"\r\n")


def test_a_column_that_nobody_lets_be_seen_is_left_out() -> None:
    rows = [Result(1, "Ann", 3, 4, streak=2), Result(2, "Bob", 1, 4, sets=9)]
    head, ann, bob = rows_of(csv_bytes(rows, HEADS))
    assert head == ["rank", "name", "kept", "planned", "share", "streak", "sets"]
    assert ann[-2:] == ["2", ""]
    assert bob[-2:] == ["", "9"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("  @SUM(A1)", "'@SUM(A1)"),
        ("-2", "'-2"),
        ("\t=1", "'=1"),
        ("Ann;=1", "Ann;'=1"),
        ('Ann,"=1', "Ann,\"'=1"),
        ("\uff1d1", "'\uff1d1"),
        ("Jean-Luc + 1", "Jean-Luc + 1"),
        ("two\r\n=lines", "two =lines"),
    ],
)
def test_no_name_is_taken_for_a_formula(name: str, told: str) -> None:
    assert guarded(name) == told


@given(st.text(alphabet=st.sampled_from([*SIGNS, *"ab 1'\",;\t\r\n|"]), max_size=12))
def test_no_cell_begins_like_a_formula_however_it_is_taken_apart(name: str) -> None:
    row = rows_of(csv_bytes([Result(1, name, 1, 1, team=name)], HEADS))[1]
    assert len(row) == 6 if guarded(name) else 5
    for separator in ",;\t|":
        for cell in row[1].split(separator):
            assert not cell.strip(" \"'").startswith(tuple(SIGNS)) or cell.lstrip(' "').startswith("'")


def test_the_same_results_are_the_same_bytes() -> None:
    rows = [Result(1, "Zoë", 3, 4, load=12.5), Result(1, "李", 3, 4)]
    assert csv_bytes(rows, HEADS) == csv_bytes(list(rows), dict(HEADS))
