"""/swap and /settings accessory: a name that fits several is asked back, one that fits none is refused."""

import pytest

from tests.flows.books import Books
from tests.people import Person


@pytest.mark.parametrize("line", ["/settings accessory squat", "/swap squat"])
async def test_a_name_that_fits_several_is_asked_back(ann: Person, books: Books, line: str) -> None:
    before = books.ledger()
    assert "Which do you mean?" in await ann.says(line)
    assert "slant squat" in ann.sees()[0]
    assert books.ledger() == before


@pytest.mark.parametrize("name", ["raise", "seated"])
async def test_a_main_lift_is_no_accessory(ann: Person, books: Books, name: str) -> None:
    before = books.ledger()
    heard = await ann.says(f"/settings accessory {name}")
    assert "I know no exercise" not in heard
    assert "is no accessory" in heard
    assert books.ledger() == before


async def test_a_name_that_nobody_bears_is_named(ann: Person) -> None:
    assert "I know no exercise called “bananas”" in await ann.says("/settings accessory bananas")
