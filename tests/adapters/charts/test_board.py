"""The picture of a board: what it shows, whatever it is given."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.charts.board import BLUE, INK, PALE, QUIET, TRACK
from adapters.charts.sheet import PAPER
from core.painting import BoardPicture, BoardRow
from tests.adapters.charts.seen import CHARTS, NAMES, board, look, row

LONGEST = "W" * 10_000
HOSTILE = [
    "$\\frac{1}{0}$",
    "$x",
    "\\alpha_{",
    "a\nb\r\n\tc",
    "\x00\x1b[31mred\x7f",
    "\u202eevil\u2066",
    "\ud800",
    LONGEST,
    "i" * 10_000,
    "9" * 10_000,
    "Z" + "\u0336\u0301" * 500,
    "\u0301",
    "李雷",
    "हिन्दी",
    "שלום עולם",
    "أحمد بن محمد العلي الطويل جدا جدا جدا",
    "🏃‍♀️👍🏽🇩🇪",
    "",
    " ",
]


def many(number: int) -> BoardPicture:
    """Return a board with so many different rows."""
    return board(*(row(NAMES[at % len(NAMES)], 1 - at / 50, str(at + 1)) for at in range(number)))


@pytest.mark.parametrize("number", [0, 1, 3, 10, 15, 40])
def test_a_picture_is_small_enough_for_every_platform(number: int) -> None:
    png = CHARTS.board(many(number))
    seen = look(png)
    assert len(png) < 300_000
    assert seen.width == 1080
    assert seen.width + seen.height <= 10_000
    assert max(seen.width, seen.height) <= 20 * min(seen.width, seen.height)


@pytest.mark.parametrize(("given", "shown"), [(0, 0), (1, 1), (10, 10), (15, 15), (16, 15), (40, 15)])
def test_each_of_the_first_fifteen_rows_has_its_bar(given: int, shown: int) -> None:
    assert len(look(CHARTS.board(many(given))).strong) == shown


def test_bars_are_as_long_as_the_shares_are_large() -> None:
    full, half, tenth, none = (
        look(CHARTS.board(board(row(share=share)))).strong for share in (1.0, 0.5, 0.1, 0.0)
    )
    assert full[0] / 2 == pytest.approx(half[0], abs=15)
    assert full[0] / 10 == pytest.approx(tenth[0], abs=15)
    assert none == ()


def test_equal_shares_have_equal_bars_and_less_is_shorter() -> None:
    bars = look(CHARTS.board(board(row("Ann", 0.8), row("Bob", 0.8), row("Carla", 0.7, "3")))).strong
    assert bars[0] == bars[1] > bars[2]


def test_who_has_no_rank_among_others_who_do_is_paler() -> None:
    seen = look(CHARTS.board(board(row("Ann", 0.8), row("Dora", 1.0, ""))))
    assert (len(seen.strong), len(seen.pale)) == (1, 1)
    alone = look(CHARTS.board(board(row("Riverside", 0.8, ""))))
    assert (len(alone.strong), len(alone.pale)) == (1, 0)


@pytest.mark.parametrize("share", [float("nan"), float("inf"), float("-inf"), -1.0, 7.0, 1e300, 1e-300])
def test_a_share_beyond_the_bounds_is_drawn_within_them(share: float) -> None:
    full = look(CHARTS.board(board(row(share=1.0)))).strong
    drawn = look(CHARTS.board(board(row(share=share)))).strong
    assert drawn == () or 0 < drawn[0] <= full[0]


@pytest.mark.parametrize("said", HOSTILE, ids=ascii)
def test_whatever_people_call_themselves_is_drawn(said: str) -> None:
    rows = (BoardRow(said, said, said, 0.5), row("Bob", 0.25, "2"))
    seen = look(CHARTS.board(BoardPicture(said, said, rows, said)))
    assert seen.width == 1080
    assert seen.height <= 1000
    assert len(seen.strong) + len(seen.pale) == 2


def test_signs_of_a_formula_are_shown_as_they_are() -> None:
    drawn = {CHARTS.board(board(row(name))) for name in ("x", "$x$", "\\$x\\$", "$x")}
    assert len(drawn) == 4


@given(st.builds(BoardPicture, *[st.text(max_size=60)] * 2, st.just((row(),)), st.text(max_size=60)))
@settings(max_examples=15, deadline=None)
def test_any_words_are_drawn(picture: BoardPicture) -> None:
    said = picture.title
    renamed = replace(picture, rows=(row(said, value=picture.subtitle, rank=picture.footer[:3]),))
    assert CHARTS.board(renamed).startswith(b"\x89PNG")


def test_the_same_picture_gives_the_same_bytes_and_another_name_others() -> None:
    assert CHARTS.board(many(3)) == CHARTS.board(many(3))
    assert CHARTS.board(board(row("Ann"))) != CHARTS.board(board(row("Bob")))


def test_several_threads_draw_what_one_draws() -> None:
    pictures = [many(number) for number in range(6)]
    alone = [CHARTS.board(picture) for picture in pictures]
    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(CHARTS.board, pictures)) == alone


def test_a_picture_does_not_tell_what_drew_it() -> None:
    png = CHARTS.board(many(1))
    assert b"atplotlib" not in png
    assert b"tEXt" not in png


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1, as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [(INK, PAPER, 7), (QUIET, PAPER, 4.5), (BLUE, TRACK, 3), (BLUE, PALE, 1.8), (PALE, TRACK, 1.8)],
)
def test_what_is_to_be_told_apart_differs_in_lightness_not_in_hue_alone(
    one: str, other: str, least: float
) -> None:
    dark, light = sorted(map(luminance, (one, other)))
    assert (light + 0.05) / (dark + 0.05) >= least
