"""What a table calls an exercise: as everywhere, and a bare raise as the one that it most likely is."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.domain.exercises import CATALOGUE, Exercise
from core.reading.names import exact, find_exercise, key
from core.reading.text import plain
from core.reading.wordbook import table


class Trait(StrEnum):
    """What a word in the name of a raise tells of it."""

    RAISE = "raise"
    SEATED = "seated"
    PRESS = "press"
    ONE = "one"
    TWO = "two"
    STANDING = "standing"
    STEP = "step"
    LEG = "leg"
    ELSE = "else"


_TRAITS = table({
    Trait.RAISE: "raise raises | heben wadenheben fersenheben | elevación elevaciones",
    Trait.SEATED: "seated sitting | sitzend sitzendes sitzen | sentado sentada",
    Trait.PRESS: "press | beinpresse | prensa",
    Trait.ONE: "single one unilateral | einbeinig einbeiniges | una",
    Trait.TWO: "two double both | beidbeinig beidbeiniges | dos ambas",
    Trait.STANDING: "standing straight | stehend stehendes stehen gestreckt | pie recta",
    Trait.STEP: "step | stufe | escalón",
    Trait.LEG: "leg legs legged | bein beine beinen | pierna piernas",
    Trait.ELSE: "calf calves heel heels soleus bodyweight bw weighted machine barbell dumbbell smith floor "
    "on the with at | wade waden ferse fersen maschine langhantel kurzhantel eigengewicht körpergewicht "
    "boden am an auf der dem im mit und | gemelo gemelos talón talones pantorrilla pantorrillas sóleo "
    "máquina barra mancuerna mancuernas suelo peso corporal a de del la el en con sin",
})  # fmt: skip
# The first whose traits are all told; a raise of which nothing is told is done on two legs on the floor.
_RAISES = (
    ("seated_raise", {Trait.SEATED}),
    ("leg_press_raise", {Trait.PRESS}),
    ("raise_one_step", {Trait.ONE, Trait.STEP}),
    ("raise_one_floor", {Trait.ONE}),
    ("straight_raise", {Trait.STANDING}),
    ("raise_two_step", {Trait.STEP}),
    ("raise_two_floor", set[Trait]()),
)
_BRACKETED = re.compile(r"\([^()]*\)")  # the machine, as programs name it
_WHOSE_LEG = {Trait.ONE, Trait.TWO, Trait.PRESS}  # without one of these a leg raise is no raise of the heel


Find = Callable[[str], Exercise | tuple[Exercise, ...] | None]


@dataclass(frozen=True, slots=True)
class Named:
    """What a name means: the exercises that fit, and whether the one is only the likeliest."""

    fits: Sequence[Exercise] = ()
    likely: bool = False


def named(words: str, find: Find = find_exercise) -> Named:
    """Return what a table's name of an exercise means; ``find`` is asked last. Total on any text."""
    outright = exact(key(words))
    if isinstance(outright, Exercise):
        return Named((outright,), likely=_is_press_alone(words))
    raised = _raised(words) or _raised(_BRACKETED.sub(" ", words))
    if raised is None and outright is not None:
        raised = CATALOGUE["raise_two_floor"]
    if raised is not None:
        return Named((raised,), likely=True)
    found = find(words)
    if isinstance(found, Exercise):
        return Named((found,), likely=True)
    return Named(found or ())


def _raised(words: str) -> Exercise | None:
    """The raise that a name describes in words that are all known, None for anything else."""
    told = _told(words)
    if None in told or Trait.RAISE not in told or (Trait.LEG in told and _WHOSE_LEG.isdisjoint(told)):
        return None
    return CATALOGUE[next(name for name, traits in _RAISES if traits.issubset(told))]


def _is_press_alone(words: str) -> bool:
    """Tell whether a press is named, by which others mean one for the whole leg."""
    told = _told(words)
    return Trait.PRESS in told and Trait.RAISE not in told


def _told(words: str) -> Sequence[Trait | None]:
    """What each word tells, None for one that is not known."""
    letters = "".join(char if char.isalnum() else " " for char in plain(words))
    return [_TRAITS.get(word) for word in letters.split()]
