"""A clock that runs from an instant of one's choice."""

from datetime import datetime, timedelta
from time import monotonic


class RunningClock:
    """The time since an instant, as fast as it really goes."""

    def __init__(self, start: datetime) -> None:
        self._start, self._began = start, monotonic()

    def now(self) -> datetime:
        """Return the instant it is by this clock."""
        return self._start + timedelta(seconds=monotonic() - self._began)
