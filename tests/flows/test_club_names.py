"""The name by which a club knows somebody: theirs by default, another in words, none that does anything."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from core.clubs import Share
from core.reading.clubs import LONGEST_ALIAS, kept_of, read_alias
from tests.flows.books import Books
from tests.flows.clubs import aliases, arrives, founds, rolls, shares
from tests.people import Person, Town, flat


@pytest.fixture
async def club(ann: Person) -> Person:
    """Return Ann, who began a club in Riverside."""
    await founds(ann)
    return ann


async def test_a_name_somebody_has_gets_a_number_and_another_can_be_said(
    town: Town, club: Person, books: Books
) -> None:
    await club.says("/club name Bob")
    bob = await arrives(town, "bob")
    assert "Your name there: bob 2" in flat(await bob.says("/club join"))
    await bob.presses("Show load")
    await bob.presses("Another name")
    assert "Somebody here is called BOB already" in flat(await bob.says("BOB"))
    assert "Your name there: Robert" in flat(await bob.says("Robert"))
    assert "Your load: shown" in flat(bob.heard), "what was chosen stays chosen"
    await bob.presses("Join")
    assert shares(books, "Robert") == {Share.LOAD}
    assert set(aliases(books)) == {"Bob", "Robert"}


async def test_a_name_taken_while_the_card_was_open_is_told(town: Town, club: Person, books: Books) -> None:
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    await club.says("/club name Bob")
    before = rolls(books)
    assert "Somebody took that name just now" in flat(await bob.presses("Join"))
    assert rolls(books) == before
    assert "Your name there: bob 2" in flat(bob.heard)


async def test_words_answer_the_question_about_the_name_and_nothing_else(
    town: Town, club: Person, books: Books
) -> None:
    await club.says("/club name")
    assert "Logged" in await club.says("10 10 10 steady, pain 0, effort 7")
    await club.says("/club name")
    assert "Riverside knows you as Ännchen 🏃" in flat(await club.says("Ännchen 🏃"))
    assert "knows you" not in await club.says("Somebody else")
    await club.says("/club name")
    assert "Stop for now" in flat(await club.says("my calf is swollen, warm and red"))
    await club.says("/club name")
    await club.says("/today")
    assert "knows you" not in await club.says("Annie")
    assert set(aliases(books)) == {"Ännchen 🏃"}


@pytest.mark.parametrize(
    "name",
    [
        "@everyone", "@ann", "https://evil.example", "evil.example", "t.me/x", "<@123>", "<b>Ann</b>",
        "**Ann**", "`Ann`", "[a](b)", "#tag", "$AAPL", "/stop", "\u200b", "\u3164", "\u2800", "x" * 33,
        "x" * 5000, "+49 151 2345678", "0151-2345678", "a" + "\u0301" * 9, "Ann|Bob", "a\\b", "~~x~~",
    ],
)  # fmt: skip
async def test_a_name_that_could_mention_link_format_or_hide_is_refused(
    club: Person, books: Books, name: str
) -> None:
    before = rolls(books)
    assert "cannot be a name here" in flat(await club.says(f"/club name {name}")), name
    assert rolls(books) == before


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Ann\u202eBob", "AnnBob"),
        ("  Ann   Lee ", "Ann Lee"),
        ("\uff21nn", "Ann"),
        ("J. R. O’Neil-Smith", "J. R. O’Neil-Smith"),
        ("🏃🏽 Ann", "🏃🏽 Ann"),
        ("ان", "ان"),
        ("安娜", "安娜"),
        ("x" * 32, "x" * 32),
    ],
)
async def test_a_name_of_any_alphabet_stands_as_it_was_said(
    club: Person, books: Books, said: str, kept: str
) -> None:
    await club.says(f"/club name {said}")
    assert set(aliases(books)) == {kept}


@given(st.text(max_size=80))
@given_settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_no_name_that_is_taken_carries_what_a_chat_would_act_on(text: str) -> None:
    for name in (read_alias(text), kept_of(text)):
        if name:
            assert 1 <= len(name) <= LONGEST_ALIAS
            assert read_alias(name) == name
            assert not set(name) & set("@/#$<>*`|~[]\\\n\r\t:+")
            assert name.isprintable()
