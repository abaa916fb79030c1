"""The machine's clock: the only reader of the time."""

from datetime import UTC, datetime


class SystemClock:
    """The present instant as the machine knows it."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)
