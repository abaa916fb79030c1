"""/stats: what weeks came to, in exact numbers, for one's own eyes."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from core.domain.events import Event, Logged, Recalled, RunKind, RunNoted
from core.domain.state import Control, SetLog
from core.intents import Period, ShowStats
from core.speech.message import Audience
from tests.bench.history import lived
from tests.flows.books import Books
from tests.people import MONDAY, Person, Town, flat

STEADY = "10 10 10 steady pain 0 effort 7"
FIRST = MONDAY.date()


async def asked(person: Person, period: str = "") -> dict[str, list[str]]:
    """Ask for the numbers; return the lines under each heading, without the buttons."""
    heard = await person.says(f"/stats {period}".strip())
    told: dict[str, list[str]] = {}
    for part in heard.split("\n\n"):
        head, *lines = (line for line in part.splitlines() if line not in person.sees())
        told[head] = lines
    return told


async def lives_two_weeks(town: Town, ann: Person) -> None:
    """Two sessions met and a rise, a skip that is a miss, a rest, a light day with lost control."""
    await ann.says(STEADY)
    await town.steer(":until 2026-01-07T18:10")
    await ann.says(STEADY)
    await town.steer(":until 2026-01-09T18:20")
    await ann.says("skip tired")
    await town.steer(":until 2026-01-12T18:30")
    await ann.says("12 12w 9x pain 1 effort 8")
    await town.steer(":until 2026-01-13T20:00")


async def test_nothing_logged_reads_kindly_and_leads_to_today(ann: Person) -> None:
    heard = await ann.says("/stats")
    assert heard.startswith("Nothing is logged yet. Your numbers appear here after the first session.")
    assert ann.sees() == ["Today"]


async def test_one_day_has_its_numbers(ann: Person) -> None:
    await ann.says(STEADY)
    assert (await asked(ann, "week")) == {
        "Your last 7 days": [],
        "Habit": ["Streak: one planned day kept.", "Kept: the one planned day."],
        "Done with control": ["30 reps.", "3 sets, all of them steady."],
        "Where you stand": [
            "two-leg raise, floor: 3 × 10.",
            "wall sit: 3 × 30 s.",
            "soleus walk: 3 × 3 m.",
        ],
        "How it felt": ["Effort: 7.", "Pain: none."],
    }
    assert ann.sees() == ["28 days", "All of it", "History", "Plan"]


async def test_two_weeks_are_told_in_exact_numbers(town: Town, ann: Person) -> None:
    await lives_two_weeks(town, ann)
    told = await asked(ann)
    assert told["Habit"] == [
        "Streak: one planned day kept.",
        "Kept: 3 of 7 planned days, 43 %.",
        "Consistency: 42 %, the latest days weighing most.",
    ]
    assert told["Done with control"] == ["93 reps.", "9 sets, 7 of them steady."]
    assert told["Where you stand"][:3] == [
        "two-leg raise, floor: 3 × 9. It was 3 × 10.",
        "• Wed 7 Jan: 3 × 12 (A11)",
        "• Mon 12 Jan: 3 × 9 (A5)",
    ]
    assert told["How it felt"] == [
        "Effort: 7.3 on average, 8 at most.",
        "Pain: 0.3 on average, 1 at most.",
    ]


async def test_the_only_planned_day_that_was_missed_is_said_plainly(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-07T09:00")
    await ann.says("/pause travel 6d")
    await town.steer(":until 2026-01-12T09:00")
    assert "The one planned day was not kept." in (await asked(ann, "week"))["Habit"]


async def test_who_is_back_where_they_began_is_told_so(town: Town, ann: Person) -> None:
    for day, line in ((5, STEADY), (7, STEADY), (9, "12 12 10x pain 0 effort 8")):
        await town.steer(f":until 2026-01-{day:02}T18:00")
        await ann.says(line)
    told = (await asked(ann))["Where you stand"]
    assert told[0] == "two-leg raise, floor: 3 × 10, again as at the beginning."
    assert told[1:3] == ["• Wed 7 Jan: 3 × 12 (A11)", "• Fri 9 Jan: 3 × 10 (A5)"]


async def test_the_week_stands_beside_the_week_before(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-18T18:30")
    await ann.says("12 12 steady pain 0 effort 7")
    told = await asked(ann, "week")
    assert told["Done with control"][0] == "24 reps."
    assert told["Done with control"][2] == "The 7 days before: 30 reps."


async def test_pauses_are_told_with_their_reason_and_count_neither_way(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T06:00")
    await ann.says("/pause travel 3d")
    await town.steer(":until 2026-01-10T06:00")
    told = await asked(ann)
    assert "Paused: 3 days (travel). They count neither way." in told["Habit"]
    assert "Kept: 1 of 2 planned days, 50 %." in told["Habit"]


async def test_days_without_the_coach_are_excused(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":down 2d")
    assert "Excused: one day on which I was not there." in (await asked(ann))["Habit"]


async def test_undo_brings_every_number_back(town: Town, ann: Person) -> None:
    await lives_two_weeks(town, ann)
    before = await ann.says("/stats all")
    await ann.says("sit 30 30 25x pain 4 effort 9")
    assert await ann.says("/stats all") != before
    await ann.says("/undo")
    assert await ann.says("/stats all") == before


@pytest.mark.parametrize("period", list(Period))
async def test_in_a_shared_place_it_is_for_ones_own_eyes(ann: Person, period: Period) -> None:
    await ann.says(STEADY)
    ann.enters("riverside")
    (answer,) = await ann.asks(ShowStats(period))
    assert answer.audience is Audience.SELF


async def test_the_legs_are_told_apart_where_they_were_counted_apart(town: Town, books: Books) -> None:
    ben = town.person("ben")
    await ben.starts()
    await ben.says("/swap one-leg raise floor")
    for day in (5, 7):
        await town.steer(f":until 2026-01-{day:02}T18:00")
        await ben.says("one floor 9/7 9/7 9/7 steady pain 0 effort 7")
    told = await asked(ben)
    assert flat(" ".join(told["Left and right"])) == (
        "one-leg raise, floor: left 9, right 7 a set on average. The right is the weaker one; it goes first."
    )


async def test_units_are_the_readers(town: Town, ann: Person) -> None:
    await ann.says("walk 10ft 10ft 10ft steady; sit 40 40 40 pain 0 effort 7")
    assert (await asked(ann))["Done with control"][0] == "2 min and 9 metres."
    await ann.says("/settings units imperial")
    assert (await asked(ann))["Done with control"][0] == "2 min and 30 feet."


def brought(books: Books, events: Iterable[Event], hour: int = 18, action: str = "") -> None:
    """Have events behind Ann, as if each had been told on its own day at this hour, in an action or none."""
    member = books.person().id
    with books.unit() as tx:
        for one in events:
            at = MONDAY.replace(hour=0) + timedelta(hours=hour) + (one.day - FIRST)
            tx.record(member, one, at, action or f"{one.day}")


async def test_what_was_brought_along_counts_in_the_volume_alone_and_is_named(
    town: Town, ann: Person, books: Books
) -> None:
    day = FIRST - timedelta(days=3)
    brought(books, [Recalled(day, "raise_two_step", (SetLog(15), SetLog(12)), 5)])
    told = await asked(ann)
    assert told["Done with control"] == ["Brought along from a file, 2 sets: 27 reps."]
    assert "Habit" not in told
    assert "two-leg raise, step 15 12 @ 5 kg · brought along" in await ann.says("/history")
    assert f"{day:%a} {day.day} Jan" in ann.heard


async def test_a_weekday_that_is_missed_and_the_hour_of_most_days_are_told(
    town: Town, ann: Person, books: Books
) -> None:
    life = [one for one in lived(FIRST, 56) if one.day.weekday() != 4]
    await town.steer(":until 2026-03-02T12:00")
    brought(books, [one for one in life if isinstance(one, Logged)])
    told = (await asked(ann, "all"))["Hours and misses"]
    assert told[0].startswith("Best hour: 18:00 to 19:00, on ")
    assert told[1].startswith("Missed more often: Friday, ")
    assert told[2] == "A count, not a cause. Another hour may suit such days: /remind"


async def test_the_hour_is_that_of_where_one_was(town: Town, ann: Person, books: Books) -> None:
    await ann.says("/timezone Tokyo")
    logs = [Logged(FIRST + timedelta(days=n), "wall_sit", (SetLog(30, Control.STEADY),)) for n in range(1, 7)]
    await town.steer(":until 2026-01-12T12:00")
    brought(books, logs, hour=9)
    await ann.says("/timezone London")
    assert (await asked(ann))["Hours and misses"] == ["Best hour: 18:00 to 19:00, on 6 of 6 days."]


def sat(day: date, pain: int = 0, effort: int = 7) -> Logged:
    return Logged(day, "wall_sit", (SetLog(30, Control.STEADY),), pain, effort)


@pytest.mark.parametrize(
    ("efforts", "told"),
    [
        ((7,) * 7, "Effort: 7."),
        ((6, 6, 6, 6, 8, 8, 8), "Effort: 8 on average of late, 6 before. It felt harder."),
    ],
)
async def test_answers_that_never_change_and_pain_that_halted_are_no_trend(
    town: Town, ann: Person, books: Books, efforts: tuple[int, ...], told: str
) -> None:
    await town.steer(":until 2026-01-21T12:00")
    days = [FIRST + timedelta(days=2 * at) for at in range(1, 8)]
    pains = (0, 0, 0, 0, 0, 0, 7)
    brought(books, [sat(*one) for one in zip(days, pains, efforts, strict=True)])
    assert (await asked(ann))["How it felt"] == [told, "Pain: 1 on average, 7 at most."]


@pytest.mark.parametrize("action", ["link.1", "import.1"])
async def test_what_a_joining_or_a_file_brought_tells_no_hour(
    town: Town, ann: Person, books: Books, action: str
) -> None:
    await town.steer(":until 2026-01-12T12:00")
    brought(books, [sat(FIRST + timedelta(days=at)) for at in range(1, 7)], action=action)
    assert "Hours and misses" not in (await asked(ann))


async def test_an_hour_after_midnight_of_the_same_day_is_an_hour_of_it(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says("/timezone London")
    await town.steer(":until 2026-01-12T12:00")
    brought(books, [sat(FIRST + timedelta(days=at)) for at in range(1, 7)], hour=24 + 1)
    assert (await asked(ann))["Hours and misses"] == ["Best hour: 01:00 to 02:00, on 6 of 6 days."]


async def test_few_days_tell_neither_hour_nor_pattern(town: Town, ann: Person, books: Books) -> None:
    brought(books, [RunNoted(FIRST, FIRST, RunKind.HARD, 18)])
    await lives_two_weeks(town, ann)
    assert "Hours and misses" not in (await asked(ann, "all"))


async def test_three_years_are_read_on_a_few_screens(town: Town, ann: Person, books: Books) -> None:
    start = FIRST - timedelta(days=3 * 365)
    brought(books, lived(start, 3 * 365))
    told = await ann.says("/stats all")
    assert "Your days since" in told
    assert "steps before these" in told
    assert len(told) < 2500
    assert max(map(len, told.splitlines())) <= 80
