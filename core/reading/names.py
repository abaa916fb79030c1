"""Exercises by what people call them: id, alias, the beginning of one, or one with a slip in it."""

from bisect import bisect_left
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice, takewhile
from operator import itemgetter

from core.domain.exercises import CATALOGUE, Exercise, Role
from core.domain.state import Phase
from core.reading.clockwords import DAY_UNITS, HOURS, MINUTES
from core.reading.text import plain
from core.reading.wordbook import spellings, table, words

LONGEST_NAME = 40  # [O] letters; longer is no slip in a name
LONGEST_WORDS = 8  # words of the longest name, "heel-elevated squat" being three
SHORTEST_START = 3  # [O] letters that may stand for a whole name
SHORTEST_SLIP = 4  # [O] letters a name must have before a slip in it is forgiven
NEAR, APART = 0.8, 0.05  # [O] likeness needed, and by how much the nearest must lead

_NO_SLIP = HOURS | MINUTES | DAY_UNITS.keys()  # "in 2 hours" is no horse

_PHASES = table(
    {
        Phase.MAINTAIN: "maintain maintaining maintenance | halten erhalten | mantener mantenimiento",
        Phase.BUILD: "build building buildagain | aufbauen aufbau weiteraufbauen | progresar progresión "
        "construir",
    }
)
_ROLE_NAMES = (
    "raise", "calf raise", "soleus raise", "bent knee raise", "heel raise",
    "heben", "Wadenheben", "Fersenheben",
    "elevación", "elevaciones", "elevación de talones", "elevación de gemelos",
)  # fmt: skip
_JOINTS = frozenset(words("on the | am auf der dem den im an mit | a en el la con de del"))


def key(words: str) -> str:
    """Return a name's letters and digits alone, so that wall-sit, Wall Sit and wall_sit are one, and ``on "
    "the`` is none."""
    letters = "".join(char if char.isalnum() else " " for char in plain(words))
    kept = [word for word in letters.split() if word not in _JOINTS] or letters.split()
    return "".join("leg" if word == "legged" else word for word in kept)


_SPELLED = [
    (name, exercise)
    for exercise in CATALOGUE.values()
    for alias in (*exercise.aliases, exercise.id)
    for name in spellings(alias)
]
_NAMED = {key(name): exercise for name, exercise in _SPELLED}
_ROLES = {key(name): Role.RAISE for role in _ROLE_NAMES for name in spellings(role)}
_IN_ORDER = sorted(
    ((name, place, exercise) for place, (name, exercise) in enumerate(_NAMED.items())), key=itemgetter(0, 1)
)


def _by_last_word() -> dict[str, list[Exercise]]:
    found: dict[str, list[Exercise]] = {}
    for name, exercise in _SPELLED:
        found.setdefault(key(name.replace("_", " ").split()[-1]), []).append(exercise)
    return found


_LAST_WORDS = _by_last_word()


def exact(name: str) -> Exercise | Role | None:
    """Return what a key names outright, a plural included: an exercise, or the raises as a role."""
    for form in (name, name.removesuffix("s")):
        if form in _NAMED:
            return _NAMED[form]
        if form in _ROLES:
            return _ROLES[form]
    return None


def find_exercise(words: str) -> Exercise | tuple[Exercise, ...] | None:
    """Return the exercise these words name, several when they fit several, None when they fit none.

    In this order: id, alias or plural; the beginning (3 letters at least) or the last word of a name; a name
    with a small slip (4 letters at least). ``raise`` alone names every raise. Total on any text.
    """
    return _find(key(words[: 4 * LONGEST_NAME]))


def find_without_slip(words: str) -> Exercise | tuple[Exercise, ...] | None:
    """As ``find_exercise``, but no slip is forgiven: soon told of any number of names."""
    return _outright(key(words[: 4 * LONGEST_NAME]))


def read_phase(words: str) -> Phase | None:
    """Return the choice between maintaining and building that these words make, None for neither."""
    return _PHASES.get(key(words[: 4 * LONGEST_NAME]))


@lru_cache(maxsize=512)
def _find(name: str) -> Exercise | tuple[Exercise, ...] | None:
    return _outright(name) or (_one_or_more(_near(name)) if len(name) <= LONGEST_NAME else None)


def _outright(name: str) -> Exercise | tuple[Exercise, ...] | None:
    """What is called so, begins so, or ends with such a word."""
    if not name or len(name) > LONGEST_NAME:
        return None
    named = exact(name)
    if isinstance(named, Exercise):
        return named
    if named is not None:
        return tuple(one for one in CATALOGUE.values() if one.role is named)
    return _one_or_more(_begun(name) or _LAST_WORDS.get(name.removesuffix("s"), []))


def _begun(name: str) -> list[Exercise]:
    """The exercises with a name that begins so, in the order of the catalogue."""
    if len(name) < SHORTEST_START:
        return []
    first = bisect_left(_IN_ORDER, (name,))
    found = takewhile(lambda one: one[0].startswith(name), islice(_IN_ORDER, first, None))
    return [one for _, _, one in sorted(found, key=itemgetter(1))]


def _near(name: str) -> list[Exercise]:
    """The exercises with the likest name, all those about equally like it."""
    if len(name) < SHORTEST_SLIP or name in _NO_SLIP:
        return []
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(name)
    likeness: list[tuple[float, Exercise]] = []
    for known, one in _NAMED.items():
        matcher.set_seq1(known)
        if matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR:
            likeness.append((matcher.ratio(), one))
    best = max((ratio for ratio, _ in likeness), default=0.0)
    return [one for ratio, one in likeness if ratio > best - APART]


def _one_or_more(found: list[Exercise]) -> Exercise | tuple[Exercise, ...] | None:
    several = tuple(dict.fromkeys(found))
    return several[0] if len(several) == 1 else several or None


def find_named(words: str) -> Exercise | Role | tuple[Exercise, ...] | None:
    """As ``find_exercise``, but ``raise``, ``calf raises`` or ``raisse`` is the role of the raises."""
    name = key(words[: 4 * LONGEST_NAME])
    found = find_exercise(words)
    if isinstance(found, Exercise) or not SHORTEST_SLIP <= len(name) <= LONGEST_NAME:
        return found
    likest = max(_ROLES, key=lambda role: SequenceMatcher(None, name, role).ratio())
    return _ROLES[likest] if SequenceMatcher(None, name, likest).ratio() > NEAR else found
