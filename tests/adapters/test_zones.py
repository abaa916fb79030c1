"""Zones are found by what people type."""

import gzip
from collections.abc import Mapping
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.zones import Cities
from adapters.zones.iana import zones
from adapters.zones.normal import normal
from adapters.zones.regions import BY_CODE
from adapters.zones.table import FILE, parsed
from adapters.zones.typos import distance
from core.ports import Zones
from tests.promises.source import ROOT

CITIES: Zones = Cities()
TEXT = gzip.decompress((ROOT / "adapters/zones" / FILE).read_bytes()).decode()
PLACES, NAMES, ROWS, AREAS = (part.split("\n") for part in TEXT.split("\n\n"))
ROWS_OF: Mapping[str, str] = dict(zip(NAMES, ROWS, strict=True))
PLACE_LINES = [line for line in PLACES if not line.startswith("#")]


def first(query: str) -> tuple[str, str, str]:
    """Return the name, country and zone of the best match."""
    city = CITIES.find(query)[0]
    return city.name, city.country, city.zone


@pytest.mark.parametrize(
    ("query", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  zÜRICH ", "Europe/Zurich"),
        ("Zurich", "Europe/Zurich"),
        ("lodz", "Europe/Warsaw"),
        ("Rodovre", "Europe/Copenhagen"),
        ("Aix en Provence", "Europe/Paris"),
        ("saint johns", "America/St_Johns"),
        ("st gallen", "Europe/Zurich"),
        ("St Petersburg", "Europe/Moscow"),
    ],
)
def test_case_accents_and_punctuation_do_not_matter(query: str, zone: str) -> None:
    assert first(query)[2] == zone


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("München", "Munich"),
        ("Wien", "Vienna"),
        ("Saigon", "Ho Chi Minh City"),
        ("nyc", "New York City"),
        ("Москва", "Moscow"),
        ("Αθήνα", "Athens"),
        ("القاهرة", "Cairo"),
        ("תל אביב", "Tel Aviv"),
        ("東京", "Tokyo"),
        ("北京市", "Beijing"),
        ("서울", "Seoul"),
    ],
)
def test_other_names_and_alphabets_find_the_city(query: str, name: str) -> None:
    assert first(query)[0] == name


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Berln", "Berlin"),
        ("Ebrlin", "Berlin"),
        ("Nunich", "Munich"),
        ("Melbuorne", "Melbourne"),
        ("Kopenhaguen", "Copenhagen"),
        ("Chihuaua", "Chihuahua"),
        ("Munchin", "Munich"),
        ("Barcelonna", "Barcelona"),
        ("Sao Paolo", "São Paulo"),
        ("Nwe York", "New York City"),
        ("helsinky", "Helsinki"),
        ("Amsterdan", "Amsterdam"),
        ("Frankfrut", "Frankfurt am Main"),
        ("San Fransisco", "San Francisco"),
        ("Budapset", "Budapest"),
        ("Mumbay", "Mumbai"),
        ("Моссква", "Moscow"),
    ],
)
def test_a_slip_or_two_still_finds_the_city(query: str, name: str) -> None:
    assert first(query)[0] == name


@pytest.mark.parametrize("query", ["", "   ", "?!", "s", "xqzvw", "no idea", "q" * 100, "7", "Factory"])
def test_what_is_near_nothing_finds_nothing(query: str) -> None:
    assert list(CITIES.find(query)) == []


def test_a_hundred_characters_are_read_and_no_more() -> None:
    assert first("Berlin".ljust(100))[2] == "Europe/Berlin"
    assert list(CITIES.find("Berlin".ljust(101))) == []


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("Paris", ["France Europe/Paris", "United States America/Chicago"]),
        (
            "Portland",
            [
                "Oregon, United States America/Los_Angeles",
                "Maine, United States America/New_York",
                "Texas, United States America/Chicago",
            ],
        ),
        (
            "Springfield",
            [
                "Missouri, United States America/Chicago",
                "Massachusetts, United States America/New_York",
                "Oregon, United States America/Los_Angeles",
            ],
        ),
        (
            "San José",
            [
                "United States America/Los_Angeles",
                "Costa Rica America/Costa_Rica",
                "Philippines Asia/Manila",
            ],
        ),
        ("León", ["Mexico America/Mexico_City", "Nicaragua America/Managua", "Spain Europe/Madrid"]),
    ],
)
def test_an_ambiguous_name_gives_each_country_and_zone_once_the_largest_first(
    query: str, places: list[str]
) -> None:
    assert [f"{city.country} {city.zone}" for city in CITIES.find(query)] == places


def test_a_name_of_its_own_comes_before_another_name_unless_that_city_is_a_hundred_times_larger() -> None:
    assert [city.name for city in CITIES.find("Salisbury")][-1] == "Harare"
    assert [city.name for city in CITIES.find("Pekin")] == ["Beijing", "Pekin"]


@pytest.mark.parametrize(
    ("query", "country", "zone"),
    [
        ("Paris, US", "United States", "America/Chicago"),
        ("paris texas", "United States", "America/Chicago"),
        ("Paris, Texas, USA", "United States", "America/Chicago"),
        ("Paris (Frankreich)", "France", "Europe/Paris"),
        ("Лондон, Канада", "Canada", "America/Toronto"),
        ("Чикаго, США", "United States", "America/Chicago"),
        ("Pariss, Texas", "United States", "America/Chicago"),
        ("London, ON", "Canada", "America/Toronto"),
        ("Perth, Scotland", "United Kingdom", "Europe/London"),
        ("Portland ME", "United States", "America/New_York"),
        ("san jose costa rica", "Costa Rica", "America/Costa_Rica"),
        ("Newcastle NSW", "Australia", "Australia/Sydney"),
    ],
)
def test_a_country_or_region_behind_the_name_narrows_the_search(query: str, country: str, zone: str) -> None:
    assert [(city.country, city.zone) for city in CITIES.find(query)] == [(country, zone)]


@pytest.mark.parametrize("query", ["Paris, Germany", "paris germany", "Paris, Île-de-France"])
def test_a_country_without_such_a_city_and_an_unknown_region_are_passed_over(query: str) -> None:
    assert CITIES.find(query) == CITIES.find("Paris")


def test_a_country_gives_the_largest_city_of_each_zone() -> None:
    assert first("Deutschland") == ("Berlin", "Germany", "Europe/Berlin")
    assert first("Japan") == ("Tokyo", "Japan", "Asia/Tokyo")
    assert first("GB") == ("London", "United Kingdom", "Europe/London")
    texas = [city.zone for city in CITIES.find("Texas")]
    assert texas == ["America/Chicago", "America/Denver"]
    assert len({city.zone for city in CITIES.find("Australia")}) == 5


@pytest.mark.parametrize("area", sorted({name.partition("/")[0] for name in zones() if "/" in name}))
def test_every_zone_is_found_by_its_own_name(area: str) -> None:
    for zone in (name for name in zones() if name.startswith(f"{area}/")):
        assert [city.zone for city in CITIES.find(zone)] == [zone]
        assert [city.zone for city in CITIES.find(zone.lower().replace("_", " "))] == [zone]


def test_zones_are_shown_with_the_country_they_belong_to() -> None:
    assert first("europe berlin") == ("Berlin", "Germany", "Europe/Berlin")
    assert first("America/New_York") == ("New York", "United States", "America/New_York")
    assert first("utc") == ("UTC", "", "UTC")
    assert first("EST") == ("EST", "", "EST")
    assert first("Etc/GMT+5") == ("UTC-5", "", "Etc/GMT+5")
    assert first("longyearbyen")[2] == "Arctic/Longyearbyen"


@given(st.text(max_size=120) | st.text("aeinorst ,.", max_size=30))
def test_any_text_is_answered_with_at_most_five_places_in_known_zones(query: str) -> None:
    found = CITIES.find(query)
    assert len(found) <= 5
    assert len(set(found)) == len(found)
    assert {city.zone for city in found} <= set(zones())


@given(st.sampled_from(PLACE_LINES).map(parsed), st.sampled_from(["", "?", " "]))
def test_a_city_is_found_by_its_name_and_country(place: tuple[str, str, str, int, str], end: str) -> None:
    name, country, _, _, zone = place
    found = CITIES.find(f"{name}, {country}{end}")
    assert normal(name) in {normal(city.name) for city in found}
    assert len(found) == 5 or zone in {city.zone for city in found}


@given(st.text())
def test_the_normal_form_is_its_own(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_slips_are_counted_both_ways_alike_and_never_beyond_the_limit(one: str, other: str) -> None:
    far = distance(one, other, 12)
    assert far == distance(other, one, 12) >= abs(len(one) - len(other))
    assert (far == 0) == (one == other)
    assert [distance(one, other, most) for most in range(4)] == [min(far, most + 1) for most in range(4)]


def test_two_neighbours_swapped_are_one_slip() -> None:
    assert distance("berlin", "ebrlin", 2) == 1
    assert distance("berlin", "berln", 2) == 1
    assert distance("berlin", "nerlan", 2) == 2


def test_a_letter_that_no_slip_explains_counts_as_two() -> None:
    assert distance("bananas", "banaras", 3) == 2
    assert distance("munchin", "munchen", 3) == 1
    assert distance("москва", "мосаво", 3) == 2


@pytest.mark.parametrize(
    "query", ["bananas", "reminder", "cancel", "hello", "GMT+2", "GMT-5", "potato", "tomorrow"]
)
def test_a_word_near_no_place_is_not_guessed_at(query: str) -> None:
    assert list(CITIES.find(query)) == []


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("Springfield", "Massachusetts, United States"),
        ("Birmingham", "Alabama, United States"),
        ("Athens", "Georgia, United States"),
        ("Guadalupe", "America/Mexico_City, Mexico"),
    ],
)
def test_namesakes_in_one_country_are_told_apart(query: str, place: str) -> None:
    found = CITIES.find(query)
    assert place in [city.country for city in found]
    assert len({(city.name, city.country) for city in found}) == len(found)


def test_the_regions_of_the_table_are_those_that_are_shown() -> None:
    known = {line.split("\t")[0] for line in AREAS}
    assert {normal(name) for within in BY_CODE.values() for pair in within.values() for name in pair} <= known


def test_every_zone_of_the_table_opens() -> None:
    assert {parsed(line).zone for line in PLACE_LINES} <= set(zones())
    assert all(ZoneInfo(zone).key == zone for zone in zones())


def test_every_city_stands_under_its_name_and_the_largest_first() -> None:
    places = [parsed(line) for line in PLACE_LINES]
    assert all(str(at) in ROWS_OF[normal(place.name)].split() for at, place in enumerate(places))
    assert all(one.population >= next_one.population for one, next_one in pairwise(places))


def test_names_are_sorted_and_in_normal_form() -> None:
    assert all(one < next_one for one, next_one in pairwise(NAMES))
    assert [name for name in NAMES if normal(name) != name] == []


def test_the_table_names_its_source_and_licence_and_stays_small() -> None:
    assert "GeoNames" in PLACES[0]
    assert "CC BY 4.0" in TEXT[:200]
    assert (ROOT / "adapters/zones" / FILE).stat().st_size <= 3_000_000
