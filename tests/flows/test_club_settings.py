"""What a captain sets for a club: shown with examples, changed one by one, told when it will not do."""

from datetime import time

import pytest

from core.intents import ChangeClub
from tests.flows.books import Books
from tests.flows.clubs import arrives, club_in, founds, rolls
from tests.people import Person, Town, flat


@pytest.fixture
async def club(ann: Person) -> Person:
    """Return Ann, who began a club in Riverside."""
    await founds(ann)
    return ann


async def test_all_settings_are_listed_with_examples_that_are_read(club: Person) -> None:
    heard = await club.says("/club settings")
    examples = [line.partition(". ")[2] for line in heard.splitlines() if line.startswith("•")]
    assert len(examples) == 5
    for example in examples:
        assert "cannot read" not in await club.says(example), example


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("name Hill Runners", {"name": "Hill Runners"}),
        ("zone Zürich", {"zone": "Europe/Zurich"}),
        ("timezone Europe/Berlin", {"zone": "Europe/Berlin"}),
        ("board monday 19:30", {"board_day": 0, "board_at": time(19, 30)}),
        ("board sat", {"board_day": 5, "board_at": time(18)}),
        ("board at 7am", {"board_day": 6, "board_at": time(7)}),
        ("board: friday at 18", {"board_day": 4, "board_at": time(18)}),
        ("quiet on", {"quiet": True}),
        ("quiet yes", {"quiet": True}),
    ],
)
async def test_a_setting_is_changed_by_a_line(
    club: Person, books: Books, said: str, changed: dict[str, object]
) -> None:
    await club.says(f"/club settings {said}")
    stored = club_in(books)
    assert {name: getattr(stored, name) for name in changed} == changed


@pytest.mark.parametrize(
    "said",
    [
        "name @everyone", "name " + "x" * 41, "zone Nowhereville", "board someday", "board 25:00",
        "board sunday 99",
        "language klingon", "quiet maybe", "colour blue", "board sunday monday", "zone Springfield",
    ],
)  # fmt: skip
async def test_what_will_not_do_is_told_and_changes_nothing(club: Person, books: Books, said: str) -> None:
    before = rolls(books)
    assert await club.says(f"/club settings {said}")
    assert "went wrong" not in club.heard
    assert rolls(books) == before


async def test_quiet_is_a_button_and_the_same_again_is_told(club: Person, books: Books) -> None:
    await club.says("/club settings")
    assert "Quiet: only the announcement" in flat(await club.presses("Quiet on"))
    assert club_in(books).quiet
    assert "already" in await club.says("/club settings quiet on")
    await club.presses("Settings")
    await club.presses("Quiet off")
    assert not club_in(books).quiet


async def test_a_city_of_many_is_asked_back(club: Person, books: Books) -> None:
    await club.says("/club settings zone Springfield")
    assert len(club.sees()) > 1
    await club.presses("1")
    assert club_in(books).zone.startswith("America/")


async def test_settings_are_the_captains(town: Town, club: Person, books: Books) -> None:
    eve, before = await arrives(town, "eve"), rolls(books)
    assert "for captains of Riverside: ann" in flat(await eve.says("/club settings quiet on"))
    assert "for captains" in (await eve.asks(ChangeClub("quiet on", club_in(books).id)))[0].text
    eve.withdraws()
    assert "no such club" in (await eve.asks(ChangeClub("quiet on", club_in(books).id)))[0].text
    assert rolls(books) == before


async def test_a_new_name_and_zone_are_those_of_what_stands(town: Town, club: Person, books: Books) -> None:
    await club.says("/challenge create Spring, from 12 jan for 4 weeks")
    await club.presses("Announce")
    await town.wait("1m")
    assert "Riverside" in town.place("riverside").text()
    await club.says("/club settings name Hill")
    await town.wait("2m")
    assert "Riverside" not in town.place("riverside").text()
    assert "Hill" in town.place("riverside").text()
