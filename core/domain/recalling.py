"""What was brought along from elsewhere, as far as nothing was logged here of the same."""

from collections.abc import Sequence

from core.domain.events import Event, Logged, Recalled


def recalled(events: Sequence[Event]) -> list[Recalled]:
    """Return what was brought along, without what was logged here of the same exercise on the same date."""
    brought = [one for one in events if isinstance(one, Recalled)]
    if not brought:
        return []
    logged = {(one.day, one.exercise) for one in events if isinstance(one, Logged)}
    return [one for one in brought if (one.day, one.exercise) not in logged]
