"""Words in a picture: only what can be drawn, and cut where it says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.charts.lettering import CUT, Face
from adapters.charts.library import FT2Font

FACE = Face("DejaVuSans", 44)
GLYPHS = FT2Font(FACE.path).get_charmap()


@pytest.mark.parametrize(
    ("said", "drawn"),
    [
        ("Ann", "Ann"),
        ("Zoë Müller-Łukasz", "Zoë Müller-Łukasz"),
        ("Ёжик Ωmega", "Ёжик Ωmega"),
        ("שלום", "שלום"),
        ("$x$ \\alpha", "$x$ \\alpha"),
        ("  a\n\tb\x00c  ", "a bc"),
        ("\u202eAnn\u200b", "Ann"),
        ("Ann 🏃‍♀️", "Ann"),
        ("Ann ❤️", "Ann ❤"),
        ("李雷", CUT),
        ("李 Li", "… Li"),
        ("🏃", CUT),
        ("\x07", CUT),
        ("Z" + "\u0336" * 50 + "o", "Z\u0336\u0336o"),
        ("", ""),
        (" \n", ""),
    ],
    ids=ascii,
)
def test_what_cannot_be_drawn_is_left_out_or_stood_in_for(said: str, drawn: str) -> None:
    assert FACE.drawable(said) == drawn


@given(st.text())
def test_nothing_is_drawn_for_which_the_font_has_no_sign(said: str) -> None:
    drawn = FACE.drawable(said)
    assert all(ord(sign) in GLYPHS for sign in drawn)
    assert bool(drawn) is bool(said.strip())
    assert drawn == FACE.drawable(drawn)


@given(st.text(st.characters(codec="utf-8")) | st.text("اسمجبلא ab1.\u0301"), st.integers(60, 500))
def test_what_is_shortened_fits_and_says_that_it_was_cut(said: str, room: int) -> None:
    text = FACE.drawable(said)
    short = FACE.shortened(text, room)
    assert FACE.width(short) <= room
    assert short == text or short.endswith(CUT)
    assert text.startswith(short.removesuffix(CUT))


def test_a_number_is_never_cut_into_a_smaller_one() -> None:
    shown = {FACE.shortened("streak 1234 of 5678", room) for room in range(1, 600, 3)}
    assert {"streak…", "streak 1234…", "streak 1234 of…", "streak 1234 of 5678"} <= shown
    assert not {one for one in shown if "1" in one and "1234" not in one}


def test_a_name_that_has_no_room_at_all_is_only_the_sign_that_it_was_cut() -> None:
    assert FACE.shortened("Ann", -50) == CUT


def test_words_are_broken_into_as_many_lines_as_there_may_be() -> None:
    words = "one two three four five six seven eight nine ten"
    lines = FACE.wrapped(words, 300, 3)
    assert len(lines) == 3
    assert all(FACE.width(line) <= 300 for line in lines)
    assert words.startswith(" ".join(lines).removesuffix(CUT))
    assert FACE.wrapped("one two", 300, 3) == ["one two"]
    assert FACE.wrapped("", 300, 3) == []
