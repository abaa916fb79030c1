"""The names of the tz database themselves, as people type them."""

from functools import cache
from importlib.resources import files

from babel import Locale
from babel.core import get_global

from adapters.zones.normal import normal
from core.reading.places import shown_zone
from core.records import City


@cache
def zones() -> tuple[str, ...]:
    """Return every name in the tzdata package, old ones included; Factory says "not set" and is none."""
    names = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return tuple(name for name in names if name != "Factory")


@cache
def by_name() -> dict[str, str]:
    """Map the normal form of each whole name to the name: `europe berlin` to `Europe/Berlin`."""
    return {normal(zone): zone for zone in zones()}


@cache
def by_last_part() -> dict[str, list[str]]:
    """Map the normal form of a name's last part to the names: `longyearbyen`, `pacific`.

    The fixed zones are left out: who types GMT+5 means the east, where Etc/GMT+5 is in the west.
    """
    found: dict[str, list[str]] = {}
    for zone in (one for one in zones() if not one.startswith("Etc/GMT")):
        found.setdefault(normal(zone.rpartition("/")[2]), []).append(zone)
    return found


def as_city(zone: str) -> City:
    """Show a zone as a place: its last part, and its country; "" where many share it or none, as UTC.

    A fixed zone is shown with the sign that people mean: UTC-5 for Etc/GMT+5.
    """
    if zone.startswith("Etc/"):
        return City(shown_zone(zone).removeprefix("Etc/").replace("_", " "), "", zone)
    region, _, name = zone.rpartition("/")
    known = get_global("zone_territories")
    code = known.get(zone) or known.get(get_global("zone_aliases").get(zone, ""), "")
    return City(name.replace("_", " "), country(code) if region else "", zone)


def country(code: str) -> str:
    """Return a country's English name by its ISO 3166 code; a code unknown to CLDR stands for itself."""
    return english().get(code, code)


@cache
def english() -> dict[str, str]:
    """Return the English names of countries, from CLDR."""
    return dict(Locale.parse("en").territories)
