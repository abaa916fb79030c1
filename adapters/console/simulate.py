"""``simulate``: what a runner would be given, day by day, and what the coach makes of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from adapters.console.characters import Character, Performance, morning, performance, sets_of
from adapters.console.replay import INDENT, compact, fields_of, folded, plain
from core.domain.events import Begun, Cleared, Event, Logged, MorningAnswered, Session
from core.domain.evidence import Decision
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.placement import Placement, place
from core.domain.planner import plan_day
from core.domain.progression import MORNING_CALM
from core.domain.session import DayKind, PlannedDay, Why
from core.domain.settings import Settings
from core.domain.training import Member
from core.speech.catalogue import Voice
from core.speech.receipt import sentence
from core.speech.say.plan import item

START = date(2026, 1, 5)  # a Monday
WEEK = 7
ONE_LEG_RAISES = 8  # in the first session's test: the middle of its rows
# The runner simulated: at home, with the usual things.
OWNED = Settings(
    kit=frozenset({Kit.WALL, Kit.STEP}), weights_kg=(2.0, 4.0, 6.0, 8.0, 10.0, 12.0), body_kg=70.0
)
DAYS_TO_A_PROFESSIONAL = 7
CALM = 1  # pain of a morning once the soreness has passed
DAY_COLUMNS, KIND_COLUMNS = 10, 5
TIED = "\u00a0"  # a space that no line breaks at

Write = Callable[[str], None]


def simulate(weeks: int, runner: str, as_json: bool, write: Write, start: date = START) -> int:
    """Write what a ``steady``, ``shaky``, ``sore`` or ``absent`` runner would be given; return 0.

    The same arguments give the same lines. ``write`` takes one line of text without its end. Raises
    ValueError for another runner.
    """
    voice = Voice()
    for number, lived in enumerate(live(Character(runner), weeks * WEEK, start)):
        if as_json:
            write(compact(_record(voice, number // WEEK + 1, lived)))
            continue
        if number % WEEK == 0:
            if number:
                write("")
            write(voice.text("simulate-week", week=str(number // WEEK + 1)))
        for line in _lines(voice, lived):
            write(line)
    return 0


@dataclass(frozen=True, slots=True)
class Lived:
    """One day: what was planned, the morning's answer if one was given, and what was decided."""

    planned: PlannedDay
    morning: int | None
    done: bool
    decisions: tuple[Decision, ...]


@dataclass(slots=True)
class _Life:
    """The simulated runner's life so far."""

    character: Character
    member: Member
    loads: int = 0
    waiting: int = 0
    decisions: list[Decision] = field(default_factory=list)

    def fold(self, happened: list[Event]) -> None:
        self.member = fold(self.member, happened, lambda _, __, ___, one: self.decisions.append(one))


def live(character: Character, days: int, start: date) -> Iterator[Lived]:
    """Live day after day from ``start``: the morning, the plan, and what the runner makes of it."""
    member = Member(OWNED, terms=1)
    begun = [Begun(start, state) for state in place(Placement(ONE_LEG_RAISES), OWNED.runner)]
    life = _Life(character, fold(member, begun))
    for ahead in range(days):
        day = start + timedelta(days=ahead)
        life.decisions = []
        answered = _wake(life, day)
        planned = plan_day(life.member, day)
        done = _train(life, planned, week=ahead // WEEK + 1)
        yield Lived(planned, answered, done, tuple(life.decisions))


def _wake(life: _Life, day: date) -> int | None:
    """Answer the morning where it is asked: after a load day, and until a halt or soreness has passed."""
    training = life.member.training
    if training.needs_clearance or training.stopped:
        life.waiting += 1
        if life.waiting > DAYS_TO_A_PROFESSIONAL:
            life.waiting = 0
            life.fold([Cleared(day)])
    if training.last_load == day - timedelta(days=1):
        answer = morning(life.character, life.loads)
    elif training.halted or training.resting:
        answer = CALM
    else:
        return None
    life.fold([MorningAnswered(day, answer)])
    return answer


def _train(life: _Life, planned: PlannedDay, week: int) -> bool:
    """Do what is planned, in the runner's manner; tell whether anything was done."""
    loading = planned.kind is DayKind.LOAD
    how = performance(life.character, week, life.loads + 1)
    if not planned.items or how.missed:
        return False
    if loading:
        life.loads += 1
    else:
        how = Performance()
    kind = Session.LOAD if loading else Session.LIGHT
    life.fold(
        [
            Logged(planned.day, one.exercise, sets_of(one, how), how.pain, how.effort, session=kind)
            for one in planned.items
        ]
    )
    return True


def _lines(voice: Voice, lived: Lived) -> Iterator[str]:
    """The day with all it holds, and under it what was decided."""
    planned = lived.planned
    day, kind = voice.day(planned.day), voice.text(f"plan-kind-{planned.kind}")
    head = voice.text("simulate-day", day=day.ljust(DAY_COLUMNS), kind=kind.ljust(KIND_COLUMNS))
    notes = ", ".join(_notes(voice, lived))
    held = " · ".join(item(voice, one, full=True).replace(" ", TIED) for one in planned.items)
    told = ": ".join(part for part in (notes, held) if part)
    for line in folded(f"{head}  {told}", rest=" " * (len(head) + 2)):
        yield line.replace(TIED, " ")
    for decision in lived.decisions:
        exercise = voice.exercise(decision.before.exercise, "short")
        said = voice.text("simulate-decision", exercise=exercise, sentence=_why(voice, decision))
        yield from folded(said, first=INDENT, rest=INDENT * 2)


def _notes(voice: Voice, lived: Lived) -> Iterator[str]:
    """What is worth a word of a day beside its exercises."""
    if lived.morning is not None and lived.morning > MORNING_CALM:
        yield voice.text("simulate-morning", pain=str(lived.morning))
    if lived.planned.why not in (Why.LOAD_DUE, Why.SPACING):
        yield voice.text(f"plan-why-{lived.planned.why}")
    if lived.planned.items and not lived.done:
        yield voice.text("simulate-missed")


def _why(voice: Voice, decision: Decision) -> str:
    return "".join(span.text for span in sentence(voice, decision, OWNED.runner))


def _record(voice: Voice, week: int, lived: Lived) -> dict[str, object]:
    planned = lived.planned
    return {
        "week": week,
        "day": planned.day.isoformat(),
        "kind": planned.kind.value,
        "why": planned.why.value,
        "items": [
            {
                "exercise": one.exercise,
                "sets": one.sets,
                "target": one.target,
                "tempo": one.tempo,
                "kg": plain(one.kg),
            }
            for one in planned.items
        ],
        "morning": lived.morning,
        "done": lived.done,
        "decisions": [
            {
                "exercise": decision.before.exercise,
                "rule": decision.name,
                "state": fields_of(decision.after),
                "sentence": _why(voice, decision),
            }
            for decision in lived.decisions
        ],
    }
