"""A shared location: its zone is kept and told as the time it is, the place itself is not."""

from math import inf, nan

import pytest

from core.domain.events import Changed
from core.intents import ShareLocation
from tests.flows.books import Books
from tests.flows.test_due import stamps
from tests.people import Person, Town

ZURICH = ShareLocation(47.37, 8.54)


@pytest.mark.parametrize(
    ("place", "clock"),
    [
        (ZURICH, "08:00"),
        (ShareLocation(27.71, 85.32), "12:45"),
        (ShareLocation(-36.85, 174.76), "20:00"),
        (ShareLocation(40.71, -74.01), "02:00"),
        (ShareLocation(0.0, -30.0), "05:00"),
        (ShareLocation(90.0, 180.0), ""),
    ],
    ids=["Zürich", "Kathmandu", "Auckland", "New York", "the Atlantic", "the pole"],
)
async def test_a_place_is_told_as_the_time_it_is_there(ann: Person, place: ShareLocation, clock: str) -> None:
    (answer,) = await ann.asks(place)
    assert f"it is {clock}" in answer.text


async def test_the_open_sea_is_shown_with_the_sign_that_people_mean(ann: Person) -> None:
    (answer,) = await ann.asks(ShareLocation(0.0, -30.0))
    assert answer.text.startswith("UTC-2: it is 05:00 for you")


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        (nan, 8.5),
        (47.3, nan),
        (inf, 8.5),
        (47.3, -inf),
        (90.1, 0.0),
        (-90.1, 0.0),
        (0.0, 180.1),
        (1e300, 1e300),
    ],
)
async def test_what_is_no_place_on_earth_changes_nothing(
    ann: Person, books: Books, latitude: float, longitude: float
) -> None:
    before = books.ledger()
    (answer,) = await ann.asks(ShareLocation(latitude, longitude))
    assert "Try a city near you" in answer.text
    assert books.ledger() == before


async def test_only_the_zone_is_kept(ann: Person, books: Books) -> None:
    await ann.asks(ZURICH)
    changed = books.events()[-1]
    assert isinstance(changed, Changed)
    assert changed == Changed(changed.day, zone="Europe/Zurich")
    assert "47" not in str(books.ledger()[-1])


async def test_reminders_come_by_the_clock_there_and_undo_brings_the_old_one_back(
    town: Town, ann: Person
) -> None:
    await ann.asks(ZURICH)
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 07:00"]
    await ann.says("/undo")
    assert "Your zone is UTC" in await ann.says("/timezone")


async def test_the_same_zone_is_no_change(ann: Person, books: Books) -> None:
    await ann.asks(ZURICH)
    before = books.ledger()
    (answer,) = await ann.asks(ZURICH)
    assert "You are there already" in answer.text
    assert books.ledger() == before


async def test_it_answers_the_zone_question_of_onboarding(town: Town, books: Books) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    for answer in ("None applies", "1", "1"):
        await ann.presses(answer)
    await ann.says("18:30")
    ready, today = await ann.asks(ZURICH)
    assert "it is 08:00 for you" in ready.text
    assert "load day" in today.text
    assert books.folded().settings.zone == "Europe/Zurich"


async def test_another_question_of_onboarding_comes_first(town: Town, books: Books) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    (answer,) = await ann.asks(ZURICH)
    assert "First this one question" in answer.text
    assert not books.folded().settings.onboarded
