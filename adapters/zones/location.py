"""The zone of a place on the map, from the borders of timezone-boundary-builder (ODbL; see README.md)."""

from math import isfinite
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from adapters.zones import iana
from core.records import City

NORTH, EAST = 90.0, 180.0  # degrees


def zone_at(latitude: float, longitude: float) -> City | None:
    """Return the zone of a place as a city; None for what is no place on earth, or of no zone we know."""
    if not (isfinite(latitude) and isfinite(longitude)) or abs(latitude) > NORTH or abs(longitude) > EAST:
        return None
    from tzfpy import get_tz  # its borders take memory that most processes never need

    zone = get_tz(longitude, latitude)
    try:
        return iana.as_city(ZoneInfo(zone).key) if zone else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
