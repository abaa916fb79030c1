"""An hour as said, and the wall times it may mean."""

from dataclasses import dataclass
from datetime import time

from core.reading.clockwords import DayPart

A_DAY = 24 * 60  # minutes
NOON = A_DAY // 2  # minutes after midnight


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as said: minutes after midnight, and what the words leave open.

    ``twelve`` tells that the hour was one of 1 to 12, so that a part of the day can put it after noon;
    ``loose`` that nothing said on which side of noon it lies.
    """

    minute: int
    twelve: bool = False
    loose: bool = False

    @property
    def times(self) -> tuple[time, ...]:
        """The wall times it may mean, ascending; the first is as on the dial if that leaves two."""
        return _times(self._both if self.loose else {self.minute})

    @property
    def dial(self) -> time:
        """The wall time as said, 7 being 07:00."""
        return time(self.minute // 60, self.minute % 60)

    def within(self, part: DayPart) -> tuple[time, ...]:
        """Return the wall times it may mean in a part of the day: none if it does not lie there.

        Twelve in the morning is midnight to some and noon to others.
        """
        minutes = self._both if self.twelve else {self.minute}
        if part is DayPart.MORNING and self.twelve and self.minute >= NOON:
            return _times(minutes)
        return _times({minute for minute in minutes if minute // 60 in part.hours})

    @property
    def _both(self) -> set[int]:
        return {self.minute % NOON, self.minute % NOON + NOON}


def _times(minutes: set[int]) -> tuple[time, ...]:
    return tuple(time(minute // 60, minute % 60) for minute in sorted(minutes))
