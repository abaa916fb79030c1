"""The search: what was typed to the cities it may mean, by steps from the exact to the merely near."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice

from adapters.zones import iana
from adapters.zones.location import zone_at
from adapters.zones.normal import normal
from adapters.zones.regions import BY_CODE
from adapters.zones.table import Named, Place, Table, table
from adapters.zones.typos import near
from core.records import City

MOST = 5
LONGEST = 100
QUALIFIERS = 2
READINGS = 4
SHORTEST_START = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: a city's name, and the areas it must lie in, each one of several codes."""

    name: str
    areas: tuple[frozenset[str], ...] = ()

    def allows(self, place: Place) -> bool:
        """Tell whether the city lies where the reading wants it."""
        return all(place.within(area) for area in self.areas)


class Cities:
    """Finds cities and zones by name in any common spelling; implements `core.ports.Zones`.

    The table is read at the first search and kept for the process.
    """

    def find(self, query: str) -> Sequence[City]:
        """Return at most five places, best first; empty if nothing is near, or beyond 100 characters.

        The first step that finds anything answers: a zone's whole name; an exact name; a country or region,
        by the largest city of each of its zones; a zone's last part; an exact name in a country or region;
        the beginning of a name; a name with slips; and last the name without its country. Places that would
        look and act the same are given once.
        """
        words = normal(query) if len(query) <= LONGEST else ""
        if not words:
            return ()
        for found in steps(table(), query, words):
            if found:
                return found
        return ()

    def at(self, latitude: float, longitude: float) -> City | None:
        """Return the zone of a place, in degrees; None for what is no place on earth."""
        return zone_at(latitude, longitude)


def steps(cities: Table, query: str, words: str) -> Iterator[list[City]]:
    """Yield what each step finds, from the surest to the loosest."""
    whole, *narrowed = islice(readings(cities, words), READINGS)
    yield zone_named(words)
    yield exact(cities, whole)
    yield largest(cities, cities.areas.get(words, frozenset()))
    yield [iana.as_city(zone) for zone in iana.by_last_part().get(words, [])][:MOST]
    for reading in narrowed:
        yield exact(cities, reading)
    for reading in (whole, *narrowed):
        yield starting(cities, reading)
    for reading in (whole, *narrowed):
        yield mistyped(cities, reading)
    for reading in narrowed:
        yield exact(cities, Reading(reading.name))
    head, comma, _ = query.partition(",")
    if comma:
        before = Reading(normal(head))
        yield exact(cities, before) or mistyped(cities, before)


def readings(cities: Table, words: str, depth: int = QUALIFIERS) -> Iterator[Reading]:
    """Yield the words as one name, then as a name and the countries or regions behind it."""
    yield Reading(words)
    parts = words.split()
    for cut in range(1, len(parts) if depth else 0):
        if area := cities.areas.get(" ".join(parts[cut:])):
            for inner in readings(cities, " ".join(parts[:cut]), depth - 1):
                yield Reading(inner.name, (*inner.areas, area))


def zone_named(words: str) -> list[City]:
    """Return the zone of this whole name, unless a country or city is rather meant, as by GB and Japan."""
    zone = iana.by_name().get(words, "")
    sure = "/" in zone or (zone.isupper() and len(zone) > len("GB"))
    return [iana.as_city(zone)] if sure else []


def exact(cities: Table, reading: Reading) -> list[City]:
    """Return the cities of exactly this name."""
    return best((0, named) for named in cities.exactly(reading.name) if reading.allows(named.place))


def starting(cities: Table, reading: Reading) -> list[City]:
    """Return the cities whose name begins so; a single letter is too little."""
    if len(reading.name) < SHORTEST_START:
        return []
    return best((0, named) for named in cities.beginning(reading.name) if reading.allows(named.place))


def mistyped(cities: Table, reading: Reading) -> list[City]:
    """Return the cities whose name is this with a slip or two, the fewest slips first."""
    return best(
        (apart, named)
        for apart, name in near(reading.name, cities.names)
        for named in cities.exactly(name)
        if reading.allows(named.place)
    )


def largest(cities: Table, areas: frozenset[str]) -> list[City]:
    """Return the largest city of each zone of a country or region, the largest first."""
    zones: dict[str, City] = {}
    for place in cities.places(areas):
        zones.setdefault(place.zone, shown(place))
    return list(zones.values())[:MOST]


def best(found: Iterable[tuple[int, Named]]) -> list[City]:
    """Order by slips, then by weight, and leave out what a person could not tell apart."""
    rated: dict[City, tuple[tuple[int, int], Place]] = {}
    for apart, named in found:
        rating = ((apart, -named.weight), named.place)
        city = shown(named.place)
        rated[city] = min(rating, rated.get(city, rating))
    likeliest = nsmallest(MOST, rated, key=rated.__getitem__)
    return told_apart([rated[city][1] for city in likeliest])


def told_apart(places: Sequence[Place]) -> list[City]:
    """Return places as shown; where one country has several of a name, each with its region or its zone."""
    known = Counter((place.name, place.country) for place in places)
    return [shown(place, beside(place) if known[place.name, place.country] > 1 else "") for place in places]


def beside(place: Place) -> str:
    """Return what parts a place from its namesakes in the country: its region, or else its zone's name."""
    _, region = BY_CODE.get(place.country, {}).get(place.region, ("", ""))
    return region or place.zone


def shown(place: Place, apart: str = "") -> City:
    """Return a place as shown to a person, its country in English, after its region where one is given."""
    country = iana.country(place.country)
    return City(place.name, f"{apart}, {country}" if apart else country, place.zone)
