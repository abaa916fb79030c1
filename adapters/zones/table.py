"""The table of cities, read once, searched by bisection. Its four parts are written by build.py."""

import gzip
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

FILE = "cities.tsv.gz"
BYNAME = 100
"""A name that is not a city's own counts as if the city had this many times fewer people. [O]"""


class Place(NamedTuple):
    """A city; `region` is "" outside the countries whose regions people name."""

    name: str
    country: str
    region: str
    population: int
    zone: str

    def within(self, areas: frozenset[str]) -> bool:
        """Tell whether the city lies in one of these countries, `US`, or regions, `US.TX`."""
        return self.country in areas or f"{self.country}.{self.region}" in areas


class Named(NamedTuple):
    """A city under one of its names; `weight` puts the likelier meaning of the name first."""

    place: Place
    weight: int


class Table:
    """Cities, the largest first; names in normal form, sorted; countries and regions by name and code."""

    def __init__(self, text: str) -> None:
        places, names, rows, areas = text.split("\n\n")
        self._places = [line for line in places.split("\n") if not line.startswith("#")]
        self._names = names.split("\n")
        self._rows = rows.split("\n")
        self.areas = {
            name: frozenset(codes.split())
            for name, codes in (line.split("\t") for line in areas.rstrip().split("\n"))
        }

    def places(self, areas: frozenset[str]) -> Iterator[Place]:
        """Yield the cities of these areas, the largest first."""
        marks = {f"\t{area.partition('.')[0]}\t" for area in areas}
        for line in self._places if areas else ():
            if any(mark in line for mark in marks) and (place := parsed(line)).within(areas):
                yield place

    @cached_property
    def names(self) -> Mapping[int, Sequence[str]]:
        """Every name in normal form, sorted, by its length."""
        found: dict[int, list[str]] = defaultdict(list)
        for name in self._names:
            found[len(name)].append(name)
        return found

    def exactly(self, name: str) -> Iterator[Named]:
        """Yield the cities of a name in normal form."""
        at = bisect_left(self._names, name)
        if at < len(self._names) and self._names[at] == name:
            yield from self._named(at)

    def beginning(self, start: str) -> Iterator[Named]:
        """Yield the cities with a name that begins so; a city once for each such name."""
        at = bisect_left(self._names, start)
        while at < len(self._names) and self._names[at].startswith(start):
            yield from self._named(at)
            at += 1

    def _named(self, at: int) -> Iterator[Named]:
        own, others = self._rows[at].split("\t")
        for rows, share in ((own, 1), (others, BYNAME)):
            for row in rows.split():
                place = parsed(self._places[int(row)])
                yield Named(place, place.population // share)


def parsed(line: str) -> Place:
    """Read one line of the first part."""
    name, country, region, population, zone = line.split("\t")
    return Place(name, country, region, int(population), zone)


@cache
def table() -> Table:
    """Return the table, read from the package the first time it is asked for."""
    return Table(gzip.decompress(files(__package__).joinpath(FILE).read_bytes()).decode())
