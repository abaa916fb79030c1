"""Members to plan for: placed ones, and ones with any history hypothesis can think of."""

from datetime import date, timedelta

from hypothesis import strategies as st

from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Event,
    FlagRaised,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    PhaseChosen,
    RedFlag,
    Resumed,
    RunKind,
    RunNoted,
    Session,
    Skipped,
    SkipReason,
)
from core.domain.exercises import CATALOGUE, Kit, Sides
from core.domain.fold import fold
from core.domain.placement import Placement, place
from core.domain.planner import plan_day
from core.domain.session import DayKind, PlannedDay
from core.domain.state import Control, Phase, SetLog, Track
from core.domain.training import Member

MONDAY = date(2026, 1, 5)
WEIGHTS = (2.0, 4.0, 6.0, 8.0, 10.0, 12.0)


def on(ahead: int) -> date:
    """The day so many days after the first Monday."""
    return MONDAY + timedelta(days=ahead)


def owning(*kit: Kit, weights: tuple[float, ...] = (), careful: bool = False, rest_day: int = 6) -> Member:
    """A member with this kit, not placed yet."""
    changed = Changed(
        MONDAY, kit=frozenset(kit), weights_kg=weights, body_kg=70.0, careful=careful, rest_day=rest_day
    )
    return fold(Member(), [changed])


def placed(result: Placement, member: Member) -> Member:
    """The member with every track begun as the test said."""
    states = place(result, member.settings.runner)
    return fold(member, [Begun(MONDAY, state) for state in states])


def runner() -> Member:
    """A member who owns everything usual and starts on the step."""
    return placed(Placement(14), owning(Kit.WALL, Kit.STEP, weights=WEIGHTS))


def done(planned: PlannedDay, pain: int = 0, control: Control = Control.STEADY) -> list[Event]:
    """The logs of a day done as planned."""
    session = Session.LOAD if planned.kind is DayKind.LOAD else Session.LIGHT
    return [
        Logged(
            planned.day,
            item.exercise,
            (SetLog(item.target, control),) * (item.sets * legs(item.exercise)),
            pain=pain,
            effort=7,
            session=session,
        )
        for item in planned.items
    ]


def legs(exercise: str) -> int:
    """How many logged sets one prescribed set makes."""
    return 2 if CATALOGUE[exercise].sides is Sides.EACH else 1


days_ahead = st.integers(0, 5)
pains = st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5, 6, 9])
controls = st.sampled_from([None, *Control])
sets = st.lists(st.builds(SetLog, st.integers(0, 25), controls), min_size=1, max_size=6).map(tuple)
kits = st.frozensets(st.sampled_from(list(Kit)))
weights = st.lists(st.sampled_from([1.0, 2.0, 4.0, 5.0, 10.0, 20.0, 40.0]), unique=True, max_size=4).map(
    lambda found: tuple(sorted(found))
)
members = st.builds(
    lambda kit, owned, careful, rest, result: placed(
        result, owning(*kit, weights=owned, careful=careful, rest_day=rest)
    ),
    kits,
    weights,
    st.booleans(),
    st.integers(0, 7),
    st.builds(Placement, st.none() | st.integers(0, 20), st.none() | st.integers(0, 15)),
)


def happenings(day: date) -> st.SearchStrategy[Event]:
    """Something a member may say on a day beside doing what is planned."""
    ahead = days_ahead.map(lambda count: day + timedelta(days=count))
    return st.one_of(
        st.builds(
            Logged,
            st.just(day),
            st.sampled_from(list(CATALOGUE)),
            sets,
            pains,
            st.none() | st.integers(1, 10),
            st.sampled_from([None] * 9 + [RedFlag.CALF]),
            st.none() | st.sampled_from([0.0, 2.0, 10.0]),
            st.sampled_from(list(Session)),
        ),
        st.builds(MorningAnswered, st.just(day), pains),
        st.builds(Skipped, st.just(day), st.sampled_from(list(SkipReason))),
        st.builds(RunNoted, st.just(day), ahead, st.sampled_from(list(RunKind))),
        st.builds(Paused, st.just(day), st.sampled_from(list(PauseReason)), st.none() | ahead),
        st.builds(Resumed, st.just(day)),
        st.builds(FlagRaised, st.just(day), st.just(RedFlag.POP)),
        st.builds(Cleared, st.just(day)),
        st.builds(PhaseChosen, st.just(day), st.just(Track.RAISES), st.sampled_from([*Phase][:2])),
        st.builds(Changed, st.just(day), kit=kits, weights_kg=weights, careful=st.none() | st.booleans()),
        st.builds(Changed, st.just(day), rest_day=st.integers(0, 7)),
    )


AFTER_THE_PLAN = Logged | Skipped | FlagRaised


@st.composite
def histories(draw: st.DrawFn, length: int) -> list[tuple[Member, PlannedDay]]:
    """Days of a life, each with the member as of the morning and what was planned then."""
    member, day, life = draw(members), MONDAY, list[tuple[Member, PlannedDay]]()
    for _ in range(length):
        member, planned, later = live(draw, member, day)
        life.append((member, planned))
        member = fold(member, later)
        day += timedelta(days=draw(st.sampled_from([1] * 12 + [3, 9, 16, 25, 50])))
    return life


def live(draw: st.DrawFn, member: Member, day: date) -> tuple[Member, PlannedDay, list[Event]]:
    """One day: what was said before the plan is folded, what was done after it is returned."""
    said = draw(st.lists(happenings(day), max_size=2)) if draw(st.integers(0, 3)) == 0 else []
    if draw(st.integers(0, 4)) and not any(isinstance(one, MorningAnswered) for one in said):
        said.append(MorningAnswered(day, 0))
    member = fold(member, [one for one in said if not isinstance(one, AFTER_THE_PLAN)])
    planned = plan_day(member, day)
    later: list[Event] = [one for one in said if isinstance(one, AFTER_THE_PLAN)]
    if draw(st.integers(0, 5)):
        later += done(planned, pain=draw(pains) if draw(st.integers(0, 5)) == 0 else 0)
    return member, planned, later


def lived(member: Member, days: int) -> Member:
    """The member after so many days exactly as planned, from the first Monday, with calm mornings."""
    for ahead in range(days):
        planned = plan_day(member, on(ahead))
        member = fold(member, [*done(planned), MorningAnswered(on(ahead + 1), 0)])
    return member
