"""/timezone: the zone found by a city's name, shown back as the time it is there."""

from dataclasses import dataclass
from datetime import date, time

from core.appointments import appoint
from core.diary import Diary
from core.domain.calendar import zone_of
from core.domain.events import Changed
from core.foresight import next_session
from core.intents import ChangeZone
from core.ports import Zones
from core.reading.places import fixed_zone, is_called, read_offset
from core.reading.text import shown
from core.records import City
from core.speech.message import Message
from core.speech.say import zone as say


def change(intent: ChangeZone, diary: Diary) -> list[Message]:
    """Move to the zone of a city; several that fit are asked back, none leaves all as it is."""
    voice, settings, now = diary.voice, diary.member.settings, diary.now
    if not intent.city.strip():
        return [say.present(voice, settings, now)]
    found = find(diary.zones, intent.city)
    if not found.cities:
        return [say.unknown(voice, shown(intent.city))]
    if found.city is None:
        return [say.which_city(voice, found.cities, now, sure=found.sure)]
    return move(diary, found.city)


def move(diary: Diary, city: City) -> list[Message]:
    """Move to the zone of a city, and show it back as the time it is there."""
    settings = diary.member.settings
    if city.zone == settings.zone:
        return [say.same(diary.voice, settings, diary.now)]
    before = _seen(diary)
    diary.record(Changed(diary.today, zone=city.zone))
    appoint(diary, settings)
    following = next_session(diary) if _seen(diary) != before else None
    return [say.moved(diary.voice, city, diary.member.settings, diary.now, following)]


def _seen(diary: Diary) -> tuple[date, time] | None:
    """The date and the wall time of the next session, as its reader sees them."""
    following, zone = next_session(diary), zone_of(diary.member.settings.zone)
    return (following.day, following.at.astimezone(zone).time()) if following else None


@dataclass(frozen=True, slots=True)
class Found:
    """The places that a name may mean, best first, one for each zone; ``sure`` if one is called just so."""

    cities: tuple[City, ...]
    sure: bool

    @property
    def city(self) -> City | None:
        """The one place that is meant, None where it has to be asked."""
        return self.cities[0] if self.sure and len(self.cities) == 1 else None


def find(zones: Zones, text: str) -> Found:
    """Find what a name may mean; ``Springfield@America/Chicago`` is a place chosen among several.

    An offset, as ``UTC+3``, is one zone for certain, or none.
    """
    offset = read_offset(text)
    if offset is not None:
        fixed = fixed_zone(offset)
        return Found((fixed,) if fixed else (), sure=True)
    name, chosen, zone = text.strip().rpartition("@")
    if chosen:
        there = [city for query in (name, zone) for city in zones.find(query) if city.zone == zone]
        return Found(tuple(there[:1]), sure=True)
    found: dict[str, City] = {}
    for city in zones.find(zone):
        found.setdefault(city.zone, city)
    cities = tuple(found.values())
    return Found(cities, sure=any(is_called(zone, city) for city in cities))
