"""A file on its way to the coach: its name, the words beside it, and what came of fetching it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.files import FULL, LONGEST_NAME, brought, file_name, matters_beside, too_large
from core.intents import LARGEST_FILE, OfferFile


@given(st.text(max_size=400))
@example("../" * 100 + "x" * 300 + ".csv")
@example("." * 300)
@example("a" * 60 + "." + "b" * 9 + " " * 90)
def test_any_name_becomes_one_that_shows_on_a_line_and_lies_in_no_other_folder(name: str) -> None:
    kept = file_name(name)
    assert len(kept) <= LONGEST_NAME
    assert kept.isprintable()
    assert kept == kept.strip()
    assert not {"/", "\\"} & set(kept)
    assert not kept.startswith(".")
    assert file_name(kept) == kept


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("log.csv", "log.csv"),
        ("Mein größter Lauf.csv", "Mein größter Lauf.csv"),
        ("/home/ann/log.csv", "log.csv"),
        ("x" * 100 + ".json", "x" * 59 + ".json"),
        ("x" * 100 + "." + "y" * 50, "x" * 64),
        (".hidden", "hidden"),
    ],
)
def test_a_name_keeps_what_a_person_knows_it_by(sent: str, kept: str) -> None:
    assert file_name(sent) == kept


@pytest.mark.parametrize(
    "words",
    [
        "",
        "  ",
        "/import",
        "/IMPORT",
        "import",
        "/import please",
        "/importar",
        "my old log",
        "Export",
        "hello",
    ],
)
def test_a_file_matters_beside_words_that_say_nothing_else(words: str) -> None:
    assert matters_beside(words)


@pytest.mark.parametrize(
    "words",
    ["10 10 10 steady", "wall sit 40 40", "10 10 wobly", "done", "/today", "/log 5", "my calf is numb"],
)
def test_words_that_say_something_matter_more_than_a_file(words: str) -> None:
    assert not matters_beside(words)


@given(st.text(max_size=300))
def test_any_words_are_weighed(words: str) -> None:
    assert matters_beside(words) in (True, False)


@pytest.mark.parametrize(
    ("told", "content", "learned"),
    [
        (3, b"abc", OfferFile("a", 3, b"abc")),
        (0, b"abc", OfferFile("a", 3, b"abc")),  # its size was not told
        (0, b"", OfferFile("a", 0)),
        (0, None, OfferFile("a", 1)),
        (3, None, OfferFile("a", 3)),
        (4, b"abc", OfferFile("a", 4)),
        (3, b"abcd", OfferFile("a", 4, b"abcd")),
        (3, bytes(FULL), OfferFile("a", FULL)),
        (LARGEST_FILE, bytes(LARGEST_FILE), OfferFile("a", LARGEST_FILE, bytes(LARGEST_FILE))),
        (LARGEST_FILE * 2, None, OfferFile("a", LARGEST_FILE * 2)),
    ],
    ids=range(10),
)
def test_what_came_of_a_file_tells_whole_from_empty_missing_and_too_large(
    told: int, content: bytes | None, learned: OfferFile
) -> None:
    assert brought(OfferFile("a", told), content) == learned


def test_a_file_is_too_large_from_one_byte_more_on() -> None:
    assert not too_large(OfferFile("a", LARGEST_FILE))
    assert too_large(OfferFile("a", LARGEST_FILE + 1))
