"""City to IANA time zone, offline, from a table of GeoNames (CC BY 4.0; see README.md)."""

from adapters.zones.search import Cities

__all__ = ["Cities"]
