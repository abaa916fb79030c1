"""The card of an exercise: how it is done, what goes wrong, what comes next, and when to stop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from core.domain.exercises import CATALOGUE, Exercise, Kit, Sides
from core.domain.ladder import RUNGS
from core.domain.session import Item
from core.intents import ShowExercise, ShowToday
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message, Row
from core.speech.say.rows import choice

MOST_CUES = 5
_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Next:
    """When the member does the exercise next, and how much of it; ``today`` if that is this day."""

    day: date
    item: Item
    today: bool


def card(voice: Voice, exercise: Exercise, coming: Next | None, owned: frozenset[Kit]) -> Message:
    """Show an exercise whole; ``coming`` is the member's next dose of it, None if none is planned."""
    one = exercise.id
    lines = [
        voice.line("card-title", name=voice.exercise(one)),
        voice.line("card-purpose", text=voice.exercise(one, "purpose")),
        *(_coming(voice, coming) if coming else [_usual(voice, exercise)]),
        *([] if exercise.possible_with(owned) else [_needs(voice, exercise)]),
        _part(voice, one, "setup"),
        voice.line("card-cues"),
        *_cues(voice, one),
        *(_part(voice, one, part) for part in ("faults", "harder")),
        *_easier_line(voice, one),
        *(_part(voice, one, part) for part in ("stop", "contra")),
        voice.line("card-sources", sources=_sources(voice, exercise)),
    ]
    buttons = (
        *_easier_button(voice, one),
        Button(voice.text("card-button-all"), ShowExercise()),
        Button(voice.text("button-today"), ShowToday()),
    )
    return Message(tuple(lines), (buttons,))


def every(voice: Voice) -> Message:
    """Ask which exercise, all of them as buttons."""
    return Message((voice.line("card-list"),), _choices(voice, tuple(CATALOGUE.values())))


def unknown(voice: Voice) -> Message:
    """No exercise has this name: offer all."""
    return Message((voice.line("card-unknown"),), _choices(voice, tuple(CATALOGUE.values())))


def several(voice: Voice, found: Sequence[Exercise]) -> Message:
    """Several exercises are meant: offer those."""
    return Message((voice.line("card-several"),), _choices(voice, found))


def _choices(voice: Voice, exercises: Sequence[Exercise]) -> tuple[Row, ...]:
    buttons = [Button(voice.exercise(one.id, "short"), ShowExercise(one.id)) for one in exercises]
    return choice(voice.text("card-choose"), buttons, _A_ROW)


def _part(voice: Voice, one: str, part: str) -> Line:
    return voice.line(f"card-{part}", text=voice.exercise(one, part))


def _cues(voice: Voice, one: str) -> Iterator[Line]:
    for cue in (f"cue{n}" for n in range(1, MOST_CUES + 1)):
        if voice.has_part(f"exercise-{one}", cue):
            yield voice.line("card-cue", text=voice.exercise(one, cue))


def _coming(voice: Voice, coming: Next) -> Iterator[Line]:
    item = coming.item
    when = "today" if coming.today else "later"
    yield voice.line("card-next", when=when, day=voice.day(coming.day), dose=voice.dose(item))
    if item.tempo > 0:
        name, told = voice.tempo(item.exercise, item.tempo), voice.tempo(item.exercise, item.tempo, "help")
        yield voice.line("card-tempo", tempo=name, help=told)


def _usual(voice: Voice, exercise: Exercise) -> Line:
    dose = exercise.dose
    lo, hi = voice.count(exercise.id, dose.lo), voice.count(exercise.id, dose.hi)
    each = "yes" if exercise.sides is Sides.EACH else "no"
    return voice.line("card-usual", sets=dose.sets, lo=lo, hi=hi, each=each)


def _needs(voice: Voice, exercise: Exercise) -> Line:
    ways = [voice.list(sorted(voice.name(thing) for thing in needed)) for needed in exercise.kits]
    return voice.line("card-needs", kit=voice.list(ways, any_of=True))


def _easier(one: str) -> str | None:
    return RUNGS[one].previous if one in RUNGS else None


def _easier_line(voice: Voice, one: str) -> Iterator[Line]:
    if easier := _easier(one):
        yield voice.line("card-easier", name=voice.exercise(easier))


def _easier_button(voice: Voice, one: str) -> Iterator[Button]:
    if easier := _easier(one):
        label = voice.text("card-button-easier", name=voice.exercise(easier, "short"))
        yield Button(label, ShowExercise(easier))


def _sources(voice: Voice, exercise: Exercise) -> str:
    return voice.list([voice.text(f"decision-source-{source.lower()}") for source in exercise.sources])
