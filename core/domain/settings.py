"""What a member chose: kit, hours, zone, units and caution."""

from dataclasses import dataclass, fields, replace
from datetime import time

from core.domain.events import Changed, Units
from core.domain.exercises import Kit
from core.domain.state import Runner

SUNDAY = 6
NO_REST_DAY = 7


@dataclass(frozen=True, slots=True)
class Settings:
    """A member's settings; ``rest_day`` counts from Monday 0 to Sunday 6, 7 for none."""

    kit: frozenset[Kit] = frozenset({Kit.WALL})
    weights_kg: tuple[float, ...] = ()
    body_kg: float | None = None
    careful: bool = False
    rest_day: int = SUNDAY
    zone: str = "UTC"
    training_at: time = time(7, 0)
    morning_at: time = time(6, 30)
    day_ends: time = time(3, 0)
    quiet_from: time = time(22, 0)
    quiet_to: time = time(6, 0)
    units: Units = Units.METRIC
    language: str = "en"
    accessory: str = "straight_raise"
    reminders: bool = True
    onboarded: bool = False

    @property
    def runner(self) -> Runner:
        """The facts that bound progression."""
        return Runner(self.kit, self.weights_kg, self.body_kg, self.careful)

    def changed(self, event: Changed) -> "Settings":
        """Return the settings with the event's fields taken over."""
        named = {one.name: value for one in fields(self) if (value := getattr(event, one.name)) is not None}
        settings = replace(self, **named)
        return replace(settings, body_kg=None) if settings.body_kg == 0 else settings
