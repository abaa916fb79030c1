"""The habit in the fold is what the plainest telling of the same life comes to, however it was folded."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import pytest

from core.domain.adherence import Sign
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Event,
    Excused,
    FlagRaised,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    RedFlag,
    Resumed,
    RunKind,
    RunNoted,
    Session,
    Skipped,
    SkipReason,
)
from core.domain.fold import fold, settle_to
from core.domain.habit import Lapse
from core.domain.settings import SUNDAY
from core.domain.signs import reaches
from core.domain.state import Control, SetLog, TrackState
from core.domain.training import Member
from tests.domain.naive_habit import told

MONDAY = date(2026, 1, 5)
HISTORIES, PARTS = 10_000, 10
_KEPT = (SetLog(12, Control.STEADY),) * 3
_EXERCISES = ("raise_two_floor", "raise_two_floor", "wall_sit", "seated_raise", "balance")


@dataclass(frozen=True)
class Kind:
    """How a life goes: how often the entry is kept, and how often something happens, hurts or is left out."""

    kept: float
    happens: float
    hurts: float
    gaps: tuple[float, ...]
    longest: int = 40


KINDS = (
    *[Kind(kept, 0.12, 0.1, (40, 3, 1, 0.4)) for kept in (0.4, 0.75, 0.9, 0.97)],
    *[Kind(kept, 0.1, 0.05, (40, 1, 0, 0.2)) for kept in (0.8, 0.95)],
)
CALM = Kind(0.98, 0.02, 0.01, (1, 0, 0, 0), 80)


def lived(seed: int) -> list[Event]:
    """A life by chance: the same seed gives the same, in the order in which it was written down."""
    chance = Random(seed)
    kind = CALM if chance.random() < 0.05 else chance.choice(KINDS)
    events: list[Event] = [Begun(MONDAY, TrackState("raise_two_floor", target=12))]
    today = MONDAY
    for _ in range(chance.randint(kind.longest // 10, kind.longest)):
        day = list(_day(chance, today, kind))
        chance.shuffle(day)
        events += day
        today += timedelta(days=chance.choices((1, 2, 5, 12), kind.gaps)[0])
    return events


def _day(chance: Random, day: date, kind: Kind) -> Iterator[Event]:
    hurts = chance.random() < kind.hurts
    if chance.random() < (kind.kept if day.weekday() < SUNDAY else 0.05):
        for exercise in chance.sample(_EXERCISES, chance.choice((1, 1, 2))):
            pain = chance.choice((2, 2, 3, 4, 7)) if hurts else 0
            yield Logged(day, exercise, _KEPT, pain, 7, session=chance.choice(list(Session)))
    if chance.random() < 0.4:
        yield MorningAnswered(day, chance.choice((2, 2, 3, 6)) if hurts else 0)
    if chance.random() < kind.happens:
        yield _happening(chance, day)


def _happening(chance: Random, day: date) -> Event:
    back, ahead = timedelta(days=chance.randint(1, 9)), timedelta(days=chance.randint(0, 6))
    return chance.choice(
        (
            Skipped(day, chance.choice(list(SkipReason))),
            Skipped(day, chance.choice(list(SkipReason))),
            Paused(day, chance.choice(list(PauseReason)), chance.choice((None, day + ahead))),
            Resumed(day),
            Resumed(day),
            RunNoted(day, day + ahead, chance.choice(list(RunKind))),
            Excused(day, day - back, day - timedelta(days=1)),
            Excused(day, day - back, day),
            Excused(day, day, day),
            Changed(day, rest_day=chance.randint(0, 7)),
            Changed(day, zone=chance.choice(("Pacific/Auckland", "Pacific/Honolulu"))),
            FlagRaised(day, RedFlag.POP),
            Cleared(day),
        )
    )


def agree(seed: int) -> None:
    """The fold and the plain telling of one life say the same, and so does the fold in two parts."""
    events, chance = lived(seed), Random(seed)
    newest = max(one.day for one in events)
    last = newest + timedelta(days=chance.choice((0, 0, 1, 4, 9)))
    heard = list[tuple[date, str]]()

    def hears(day: date, sign: Sign) -> None:
        heard.append((day, sign.value))

    whole = fold(Member(), events, settled=hears)
    settled = settle_to(whole, last, hears).habit
    plain = told(events, last)
    assert heard == plain.signs, seed
    assert (settled.kept, settled.planned) == (plain.kept, len(plain.planned)), seed
    assert (settled.streak, settled.best, settled.freezes) == (plain.streak, plain.best, plain.freezes), seed
    assert settled.score == pytest.approx(plain.score, abs=1e-9), seed
    assert settled.missed == (plain.misses[-1] if plain.misses else None), seed
    ends = [one.until for one in events if isinstance(one, Excused)]
    parted = chance.choice([*ends, MONDAY + timedelta(days=chance.randint(0, 60))]) + timedelta(days=1)
    assert in_two_parts(events, parted) == whole, seed


def in_two_parts(events: list[Event], parted: date) -> Member:
    """Fold what lies before a date by itself, with what reaches back there, and then the rest."""
    snapshot = fold(Member(), [one for one in events if reaches(one) < parted])
    return fold(snapshot, [one for one in events if one.day >= parted])


@pytest.mark.parametrize("part", range(4))
def test_the_fold_agrees_with_the_plainest_telling(part: int) -> None:
    for seed in range(part, 200, 4):
        agree(seed)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_ten_thousand_lives_come_to_what_the_plainest_telling_says(part: int) -> None:
    for seed in range(part, HISTORIES, PARTS):
        agree(seed)


def test_among_the_lives_is_everything_that_a_habit_knows() -> None:
    heard = set[Sign]()
    lives = [fold(Member(), lived(seed), settled=lambda _, sign: heard.add(sign)) for seed in range(200)]
    habits = [one.habit for one in lives]
    assert heard == {Sign.KEPT, Sign.PLANNED, Sign.REST, Sign.PAUSED}
    assert {one.freezes for one in habits} == {0, 1, 2}
    assert {one.lapse for one in habits} == {None, *Lapse}
    assert any(one.best > one.streak > 0 for one in habits)
    assert not all(one.begun for one in habits)
