"""City or place to IANA time zone, offline, from data of GeoNames and OpenStreetMap (see README.md)."""

from adapters.zones.search import Cities

__all__ = ["Cities"]
