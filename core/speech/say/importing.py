"""A file that was sent: what it comes to, what of it was not read, and what became of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from core.domain.events import Recalled, Units
from core.domain.exercises import Measure
from core.exchange.offer import Offer
from core.exchange.refusal import Fault, Refusal, Skip, Snag
from core.exchange.standing import Standing
from core.exchange.weighing import Comes, Weighed
from core.intents import LARGEST_FILE, DropImport, Onboard, ShowHistory, ShowToday, Step, TakeImport, UndoLast
from core.reading.amounts import HEAVIEST_KG, MOST, MOST_SETS, Unit, counted
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message

LARGEST_MB = LARGEST_FILE // 1_000_000
ENTRIES_SHOWN, SETS_SHOWN = 3, 10
_UNKNOWN = (Fault.EXERCISE, Fault.WHICH_EXERCISE)
# One exercise of each measure, to write the most that is believed of it; ways in round numbers of their unit.
_MEASURED = {Measure.REPS: "raise_two_floor", Measure.SECONDS: "wall_sit", Measure.FEET: "soleus_walk"}
_FURTHEST = {Units.METRIC: counted(300, Unit.METRES), Units.IMPERIAL: MOST[Measure.FEET]}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What of a file was not read: rows by why, the first of them, and whether its letters were guessed.

    ``read_as`` are names that are none here, each with the exercise it was read as.
    """

    faults: Sequence[tuple[Fault, int]] = ()
    skips: Sequence[Skip] = ()
    guessed: bool = False
    read_as: Sequence[tuple[str, str]] = ()


_NOTHING_LEFT_OUT = LeftOut()


def how(voice: Voice) -> Message:
    """Tell which files are read, and how to send one."""
    return Message(voice.lines("import-how", mb=LARGEST_MB))


def refused(voice: Voice, refusal: Refusal, left_out: LeftOut = _NOTHING_LEFT_OUT) -> Message:
    """Nothing is taken, and why."""
    at = _at(voice, refusal)
    line = voice.line(f"import-no-{refusal.snag}", at=at, mb=LARGEST_MB)
    return Message((line, *_left_out(voice, left_out)))


def _at(voice: Voice, refusal: Refusal) -> str:
    missing = refusal.snag is Snag.COLUMN_MISSING
    return voice.text(f"import-column-{refusal.at}") if missing else refusal.at


def nothing_new(voice: Voice, other: Standing, left_out: LeftOut = _NOTHING_LEFT_OUT) -> Message:
    """All of it is there already, or something else is."""
    added = voice.line("import-nothing-added" if other.dates else "import-nothing-new")
    lines = (added, *_other(voice, other), *_left_out(voice, left_out))
    return Message(lines, ((_today(voice),),), manner=Manner.REPLACE)


def _other(voice: Voice, other: Standing) -> Iterator[Line]:
    """Where something else stands, and how what an earlier file brought is taken out."""
    if other.dates:
        yield voice.line("import-other", n=other.dates)
    if other.earlier:
        yield voice.line("import-other-undo")


def preview(voice: Voice, upload: int, offer: Offer, weighed: Weighed, left_out: LeftOut) -> Message:
    """Show what taking a file over comes to, and ask."""
    made = _date(voice, offer.made.date())
    lines = [
        voice.line(f"import-is-{offer.origin}", day=made),
        _amount(voice, weighed),
        *_first(voice, weighed),
        voice.line(f"import-comes-{weighed.comes}"),
        *_beside(voice, weighed),
        *_left_out(voice, left_out),
    ]
    take = Button(voice.text("import-take"), TakeImport(upload))
    leave = Button(voice.text("import-not"), DropImport(upload))
    return Message(tuple(lines), ((take, leave),))


def _amount(voice: Voice, weighed: Weighed) -> Line:
    """How many days and sets, and from when to when."""
    days = weighed.days
    if not days:
        return voice.line("import-no-sets")
    first, last = _date(voice, days[0]), _date(voice, days[-1])
    sets = voice.text("import-sets", n=weighed.sets)
    return voice.line("import-amount", n=len(days), sets=sets, first=first, last=last)


def _first(voice: Voice, weighed: Weighed) -> Iterator[Line]:
    """The first of what a table tells, as it was understood."""
    if weighed.comes is not Comes.RECALLS:
        return
    told = [one.event for one in weighed.told if isinstance(one.event, Recalled)]
    yield voice.line("import-first")
    for one in told[:ENTRIES_SHOWN]:
        yield voice.line("import-first-entry", day=_date(voice, one.day), what=_understood(voice, one))


def _understood(voice: Voice, one: Recalled) -> str:
    """An exercise with the first of its sets, each with its unit, and what was lifted."""
    counts = " ".join(voice.count(one.exercise, done.count) for done in one.sets[:SETS_SHOWN])
    sets = counts if len(one.sets) <= SETS_SHOWN else voice.text("import-first-more", sets=counts)
    told = voice.text("history-log", exercise=voice.exercise(one.exercise, "short"), sets=sets)
    return voice.text("history-log-weight", log=told, weight=voice.weight(one.kg)) if one.kg else told


def _beside(voice: Voice, weighed: Weighed) -> Iterator[Line]:
    """What stays as it is, what gives way, and what holds from then on."""
    if weighed.ended:
        yield voice.line("import-gives-way")
    if weighed.known:
        yield voice.line("import-known", n=weighed.known)
    yield from _other(voice, weighed.other)
    if weighed.clashing:
        yield voice.line("import-clash", n=weighed.clashing)
    for one in weighed.carried:
        yield voice.line(f"import-holds-{one}")


def _left_out(voice: Voice, left_out: LeftOut) -> Iterator[Line]:
    """What names were read as; the first rows that were not read, each with why; then all, by why."""
    for said, exercise in left_out.read_as:
        yield voice.line("import-read-as", said=said, exercise=voice.exercise(exercise))
    many = sum(n for _, n in left_out.faults)
    if many:
        yield voice.line("import-left", n=many)
    for skip in left_out.skips:
        key, why = "import-row" if skip.said else "import-row-empty", _why_here(voice, skip)
        yield voice.line(key, line=str(skip.line), why=why, said=skip.said)
    if many > len(left_out.skips):
        whys = [voice.text("import-why-many", why=_why(voice, one), n=n) for one, n in left_out.faults]
        yield voice.line("import-left-all", whys=voice.list(whys))
    if any(fault in _UNKNOWN for fault, _ in left_out.faults):
        yield voice.line("import-names")
    if left_out.guessed:
        yield voice.line("import-guessed")


def _why(voice: Voice, fault: Fault) -> str:
    return voice.text(f"import-why-{fault}", sets=MOST_SETS)


def _why_here(voice: Voice, skip: Skip) -> str:
    """Why one row was not read, with what would be, or the exercises that fit."""
    if skip.fits:
        names = [voice.exercise(one) for one in skip.fits]
        return voice.text("import-why-fits", names=voice.list(names, any_of=True))
    key, why = f"import-why-{skip.fault}", _why(voice, skip.fault)
    if not voice.has_part(key, "such"):
        return why
    limits = {**MOST, Measure.FEET: _FURTHEST[voice.units]}
    most = [voice.amount(_MEASURED[measure], count) for measure, count in limits.items()]
    told = {"kg": voice.weight(HEAVIEST_KG), "most": voice.list(most, any_of=True)}
    return voice.text("import-why-such", why=why, such=voice.text(f"{key}.such", **told))


def taken(voice: Voice, weighed: Weighed, *, onboarded: bool) -> Message:
    """What was taken over, how to take it back, and the test where a plan may begin elsewhere."""
    lines = [
        voice.line(f"import-taken-{weighed.comes}"),
        _amount(voice, weighed),
        *(voice.line(f"import-holds-{one}") for one in weighed.carried),
    ]
    undo = Button(voice.text("button-undo"), UndoLast())
    rows: list[tuple[Button, ...]] = [(undo, Button(voice.text("import-history"), ShowHistory()))]
    if not onboarded:
        rows = [(undo,)]
    elif weighed.comes is Comes.RECALLS:
        lines.append(voice.line("import-placement"))
        rows.append((Button(voice.text("swap-test"), Onboard(Step.LEVEL)),))
    return Message(tuple(lines), tuple(rows), manner=Manner.REPLACE)


def dropped(voice: Voice) -> Message:
    """It was not taken over, and is forgotten."""
    return Message((voice.line("import-dropped"),), ((_today(voice),),), manner=Manner.REPLACE)


def over(voice: Voice) -> Message:
    """The file that a button names waits no more."""
    return Message((voice.line("import-over"),), manner=Manner.REPLACE)


def taken_out(voice: Voice, days: int) -> Message:
    """What a file brought is out again."""
    return Message((voice.line("import-out", n=days),), ((_today(voice),),), manner=Manner.REPLACE)


def _date(voice: Voice, day: date) -> str:
    return voice.text("import-date", day=voice.day(day), year=str(day.year))


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
