"""What the fold of a member's events comes to: the tracks, and the days and answers that bound them."""

from dataclasses import dataclass, field, fields
from datetime import date

from core.domain.events import Paused, RunNoted
from core.domain.evidence import Decision
from core.domain.habit import Habit
from core.domain.settings import Settings
from core.domain.state import Phase, Track, TrackState


@dataclass(slots=True)
class Training:
    """Training state: a cache rebuilt from events at will.

    Only ``core.domain.fold`` writes to it, and only to its own copy (three years fold in milliseconds so);
    for everyone else it is read-only. Windows of dates hold what a rule still looks at: ``load_days``,
    ``active_days`` and ``accessory_days`` 14 days, ``halts`` 28, ``sore`` 21.
    ``trained`` names every exercise ever logged.
    """

    tracks: dict[Track, TrackState] = field(default_factory=dict)
    latest: dict[Track, Decision] = field(default_factory=dict)
    last: Track | None = None
    track_days: dict[Track, date] = field(default_factory=dict)
    first_load: date | None = None
    load_sessions: int = 0
    load_days: list[date] = field(default_factory=list)
    active_days: list[date] = field(default_factory=list)
    accessory_days: list[date] = field(default_factory=list)
    trained: list[str] = field(default_factory=list)
    companion: Track | None = None
    morning: int | None = None
    calm_day: date | None = None
    resting: bool = False
    halts: list[date] = field(default_factory=list)
    sore: list[date] = field(default_factory=list)
    needs_clearance: bool = False
    barred: bool = False
    no_load_on: date | None = None
    rests: list[date] = field(default_factory=list)
    ills: list[date] = field(default_factory=list)
    runs: list[RunNoted] = field(default_factory=list)
    pause: Paused | None = None

    def copy(self) -> "Training":
        """Return a copy that shares no container with this one."""
        twin = object.__new__(Training)
        for name in _FIELDS:
            value = getattr(self, name)
            setattr(twin, name, value.copy() if isinstance(value, (dict, list)) else value)
        return twin

    @property
    def last_load(self) -> date | None:
        """The date of the last load session of any track."""
        return self.load_days[-1] if self.load_days else None

    def stands(self, phase: Phase) -> bool:
        """Whether any track is in this phase."""
        for state in self.tracks.values():  # noqa: SIM110 - several times a folded day; any() takes longer
            if state.phase is phase:
                return True
        return False

    @property
    def stopped(self) -> bool:
        """Whether a red flag or a barring condition waits for a professional."""
        return self.barred or self.stands(Phase.STOPPED)

    @property
    def halted(self) -> bool:
        """Whether a halt waits for two calm mornings."""
        return self.stands(Phase.HALTED)

    @property
    def maintaining(self) -> bool:
        """Whether the raises are being maintained."""
        raises = self.tracks.get(Track.RAISES)
        return raises is not None and raises.phase is Phase.MAINTAIN


_FIELDS = tuple(one.name for one in fields(Training))


@dataclass(frozen=True, slots=True)
class Member:
    """One person as the rules see them; ``terms`` is the version accepted, 0 for none."""

    settings: Settings = field(default_factory=Settings)
    training: Training = field(default_factory=Training)
    terms: int = 0
    habit: Habit = field(default_factory=Habit)
