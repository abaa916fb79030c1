"""What a member chose: kit, hours, zone, units and caution."""

from collections import Counter
from dataclasses import dataclass, fields, replace
from datetime import time

from core.domain.events import Changed, Units
from core.domain.exercises import Kit
from core.domain.slots import Hours, Rhythm, every_day
from core.domain.state import Runner

SUNDAY = 6
NO_REST_DAY = 7
USUAL_HOUR, LATEST_DAY_END = time(7, 0), time(6)
_USUAL_HOURS = every_day(USUAL_HOUR)


@dataclass(frozen=True, slots=True)
class Settings:
    """A member's settings; ``rest_day`` counts from Monday 0 to Sunday 6, 7 for none.

    ``training_hours`` holds the hour of each weekday from Monday on, None for a day without a reminder.
    """

    kit: frozenset[Kit] = frozenset({Kit.WALL})
    weights_kg: tuple[float, ...] = ()
    body_kg: float | None = None
    careful: bool = False
    rest_day: int = SUNDAY
    zone: str = "UTC"
    training_hours: Hours = _USUAL_HOURS
    declined_at: time | None = None
    morning_at: time = time(6, 30)
    day_ends: time = time(3, 0)
    quiet_from: time = time(22, 0)
    quiet_to: time = time(6, 0)
    units: Units = Units.METRIC
    language: str = "en"
    accessory: str = "straight_raise"
    reminders: bool = True
    rest_reminders: bool = False
    recap: bool = True
    onboarded: bool = False

    @property
    def runner(self) -> Runner:
        """The facts that bound progression."""
        return Runner(self.kit, self.weights_kg, self.body_kg, self.careful)

    @property
    def training_at(self) -> time:
        """The hour of most days, the earliest of those that are equally frequent."""
        hours = Counter(one for one in self.training_hours if one is not None)
        return min(hours, key=lambda one: (-hours[one], one), default=USUAL_HOUR)

    def rhythm(self, hours: Hours) -> Rhythm:
        """The wall times ``hours`` of each weekday as slots of this member's days."""
        return Rhythm(hours, self.zone, self.day_ends)

    def changed(self, event: Changed) -> "Settings":
        """Return the settings with the event's fields taken over."""
        named = {one.name: value for one in fields(self) if (value := getattr(event, one.name)) is not None}
        if event.training_at is not None:
            named["training_hours"] = every_day(event.training_at)
        settings = replace(self, **named)
        return replace(settings, body_kg=None) if settings.body_kg == 0 else settings
