"""The catalogue: every exercise with its measure, dose, sides, kit and sources.

Sources, cited as tags beside each number that decides something:
[S1] "4 Soleus Strengthening Exercises for Runners", Healthy Running. [S2] "The Super Soleus".
[S3] "Gastrocnemius vs. Soleus", Healthy Running. [S4] "Top 4 Soleus Exercises", Garage Strength.
[E] outside evidence. [O] our own cautious choice. What people read about an exercise stands in the
catalogue of words under ``exercise-<id>``; the aliases are in English, German and Spanish.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Measure(StrEnum):
    """What a set counts."""

    REPS = "reps"
    SECONDS = "seconds"
    FEET = "feet"


class Sides(StrEnum):
    """How the legs share a set: together, one after the other, or step by step in turn."""

    BOTH = "both"
    EACH = "each"
    ALTERNATING = "alternating"


class Kit(StrEnum):
    """What a member may own or reach; weights are listed in kilograms beside it."""

    WALL = "wall"
    STEP = "step"
    LEG_PRESS = "leg_press"
    SLANT_BOARD = "slant_board"
    BENCH = "bench"
    PLATE = "plate"
    WEIGHTS = "weights"


class Role(StrEnum):
    """The place of an exercise in a session."""

    RAISE = "raise"
    SIT = "sit"
    WALK = "walk"
    ACCESSORY = "accessory"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Dose:
    """Sets and the range of counts a set, in the unit of the exercise's measure."""

    sets: int
    lo: int
    hi: int


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise. ``kits`` lists the alternatives, each a set of things needed together."""

    id: str
    role: Role
    measure: Measure
    sides: Sides
    dose: Dose
    kits: tuple[frozenset[Kit], ...]
    sources: tuple[str, ...]
    aliases: tuple[str, ...]

    def possible_with(self, owned: frozenset[Kit]) -> bool:
        """Tell whether one of the alternatives is wholly owned."""
        return any(needed <= owned for needed in self.kits)


NOTHING = (frozenset[Kit](),)


def _needs(*kit: Kit) -> tuple[frozenset[Kit], ...]:
    return (frozenset(kit),)


_ALL = (
    # [S1] 3 sets of 30 to 60 s, thighs towards parallel = harder.
    Exercise(
        "wall_sit", Role.SIT, Measure.SECONDS, Sides.BOTH, Dose(3, 30, 60), _needs(Kit.WALL), ("S1",),
        ("sit", "wallsit", "wall sit", "soleus wall sit",
         "sitz", "wandsitz", "soleus-wandsitz",
         "sentadilla", "sentadilla en pared", "sentadilla de sóleo"),
    ),
    # [S1] 3 times 10 to 15 ft; [S4] the slight, constant bend of the knee.
    Exercise(
        "soleus_walk", Role.WALK, Measure.FEET, Sides.ALTERNATING, Dose(3, 10, 15), NOTHING, ("S1", "S4"),
        ("walk", "tiptoe", "tiptoe walk", "tip-toe walk", "soleus walk",
         "gang", "soleus-gang", "zehengang",
         "marcha", "marcha de sóleo", "marcha de puntillas"),
    ),
    # [S1][S3] 3 sets of 10 to 15.
    Exercise(
        "raise_two_floor", Role.RAISE, Measure.REPS, Sides.BOTH, Dose(3, 10, 15), NOTHING, ("S1", "S3"),
        ("two floor", "two-leg raise floor", "two-leg raise", "floor raise", "double raise",
         "beidbeinig Boden", "beidbeiniges Wadenheben am Boden", "beidbeiniges Wadenheben",
         "dos piernas suelo", "elevación a dos piernas en el suelo", "elevación a dos piernas"),
    ),
    # [S2][S3] 3 sets of 10 to 15.
    Exercise(
        "raise_two_step", Role.RAISE, Measure.REPS, Sides.BOTH, Dose(3, 10, 15), _needs(Kit.STEP),
        ("S2", "S3"),
        ("two step", "two-leg raise step", "two-leg step raise", "step raise",
         "beidbeinig Stufe", "beidbeiniges Wadenheben auf der Stufe",
         "dos piernas escalón", "elevación a dos piernas en el escalón"),
    ),
    # [S3] one leg; 3 sets of 6 to 15.
    Exercise(
        "raise_one_floor", Role.RAISE, Measure.REPS, Sides.EACH, Dose(3, 6, 15), NOTHING, ("S3",),
        ("one floor", "one-leg raise floor", "one-leg raise", "single raise", "single leg raise",
         "einbeinig Boden", "einbeiniges Wadenheben am Boden", "einbeiniges Wadenheben",
         "una pierna suelo", "elevación a una pierna en el suelo", "elevación a una pierna"),
    ),
    # [S2] 3 sets of 15 is the baseline.
    Exercise(
        "raise_one_step", Role.RAISE, Measure.REPS, Sides.EACH, Dose(3, 6, 15), _needs(Kit.STEP), ("S2",),
        ("one step", "one-leg raise step", "one-leg step raise", "single step raise",
         "einbeinig Stufe", "einbeiniges Wadenheben auf der Stufe",
         "una pierna escalón", "elevación a una pierna en el escalón"),
    ),
    # [S4] the exercise, [O] the dose.
    Exercise(
        "seated_raise", Role.RAISE, Measure.REPS, Sides.BOTH, Dose(3, 10, 15), _needs(Kit.WEIGHTS), ("S4",),
        ("seated", "seated raise", "seated calf raise",
         "sitzend", "sitzendes Wadenheben", "Wadenheben im Sitzen",
         "sentada", "sentado", "elevación sentada", "elevación sentado"),
    ),
    # [S1] starts at 3 sets of 10.
    Exercise(
        "leg_press_raise", Role.RAISE, Measure.REPS, Sides.BOTH, Dose(3, 10, 15), _needs(Kit.LEG_PRESS),
        ("S1",),
        ("press", "leg press", "leg press raise",
         "Beinpresse", "Wadenheben an der Beinpresse",
         "prensa", "prensa de piernas", "elevación en prensa", "elevación en la prensa de piernas"),
    ),
    # [S1][S3][S4] want both calf muscles trained; [O] the dose.
    Exercise(
        "straight_raise", Role.ACCESSORY, Measure.REPS, Sides.BOTH, Dose(2, 10, 15), NOTHING, ("S1", "S3"),
        ("straight", "straight raise", "straight-knee raise", "straight knee raise", "gastroc raise",
         "gestreckt", "gestrecktes Knie", "Wadenheben mit gestrecktem Knie",
         "rodilla recta", "elevación con rodilla recta"),
    ),
    # [S4] the exercise, [O] the dose, a side.
    Exercise(
        "horse_raise", Role.ACCESSORY, Measure.REPS, Sides.ALTERNATING, Dose(2, 8, 12), NOTHING, ("S4",),
        ("horse", "horse raise", "horse stance",
         "Reiterstand", "Wadenheben im Reiterstand",
         "jinete", "elevación de jinete"),
    ),
    # [S4] the exercise, [O] the dose.
    Exercise(
        "slant_squat", Role.ACCESSORY, Measure.REPS, Sides.EACH, Dose(2, 6, 10),
        (frozenset({Kit.SLANT_BOARD}), frozenset({Kit.BENCH, Kit.PLATE})), ("S4",),
        ("slant", "slant squat", "heel-elevated squat",
         "Keilbrett", "Keilbrett-Kniebeuge",
         "sentadilla inclinada"),
    ),
    # [S4] the exercise, [O] the dose.
    Exercise(
        "balance", Role.LIGHT, Measure.SECONDS, Sides.EACH, Dose(2, 20, 30), NOTHING, ("S4",),
        ("stand", "one-leg stand", "one leg stand", "single leg balance",
         "Einbeinstand",
         "equilibrio", "equilibrio a una pierna"),
    ),
    # [S2] asks for glutes, hamstrings and quadriceps beside the calf; [O] the dose.
    Exercise(
        "glute_bridge", Role.LIGHT, Measure.REPS, Sides.BOTH, Dose(2, 8, 12), NOTHING, ("S2",),
        ("bridge", "glute bridge",
         "Brücke", "Beckenheben",
         "puente", "puente de glúteos"),
    ),
    Exercise(
        "hamstring_walkout", Role.LIGHT, Measure.REPS, Sides.BOTH, Dose(2, 8, 12), NOTHING, ("S2",),
        ("walkout", "hamstring walkout",
         "Fersenwandern", "Fersenwandern in der Brücke",
         "caminata", "caminata de isquios"),
    ),
    Exercise(
        "split_squat", Role.LIGHT, Measure.REPS, Sides.EACH, Dose(2, 8, 12), NOTHING, ("S2",),
        ("split", "split squat", "lunge",
         "Ausfallschritt", "Kniebeuge im Ausfallschritt",
         "zancada", "zancada estática"),
    ),
)  # fmt: skip

CATALOGUE: dict[str, Exercise] = {exercise.id: exercise for exercise in _ALL}


def possible(owned: Iterable[Kit]) -> tuple[Exercise, ...]:
    """List, in the catalogue's order, the exercises that the kit allows."""
    have = frozenset(owned)
    return tuple(exercise for exercise in _ALL if exercise.possible_with(have))
