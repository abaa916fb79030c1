"""What becomes of what is due: collapsed, sent, put off, given up, or kept for who comes back."""

import asyncio
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import update

from adapters.storage import StoredUnit
from adapters.storage.tables import APPOINTMENT
from adapters.zones import Cities
from core.coach import Coach
from core.domain.events import Excused
from core.errands import LATE, LEASE, MOST_FAILURES, USEFUL, Due, Failed, Gone, Later, Outcome, Parcel, Sent
from core.records import Outage
from tests.delivery.office import PEOPLE, move_in
from tests.reminders.house import MONDAY, PLATFORM, STEADY, House, account, house_on
from tests.storage.conftest import opened

A_DAY = timedelta(days=1)
TUESDAY = MONDAY + A_DAY
MINUTE = timedelta(minutes=1)


@pytest.fixture
def house(unit: StoredUnit) -> Iterator[House]:
    """Yield a house into which Ann moved on Monday at seven; Tuesday's session comes next."""
    with house_on(unit) as house:
        house.moves_in("ann")
        yield house


def kinds(parcels: list[Parcel]) -> list[tuple[Due, date]]:
    """List what was sent, of which dates."""
    return [(errand.kind, errand.day) for parcel in parcels for errand in parcel.errands]


def test_a_session_comes_at_its_hour_and_a_nudge_three_hours_later(house: House) -> None:
    assert house.until(TUESDAY - MINUTE) == []
    assert kinds(house.until(TUESDAY)) == [(Due.SESSION, TUESDAY.date())]
    assert house.until(TUESDAY + timedelta(hours=3) - MINUTE) == []
    assert kinds(house.until(TUESDAY + timedelta(hours=3))) == [(Due.NUDGE, TUESDAY.date())]


def test_slots_missed_meanwhile_collapse_into_one_that_knows_since_when(house: House) -> None:
    house.now = MONDAY + 3 * A_DAY + MINUTE
    (parcel,) = house.work()
    (errand,) = parcel.errands
    assert (errand.kind, errand.day, errand.since) == (Due.SESSION, house.now.date(), TUESDAY.date())
    assert errand.at == MONDAY + 3 * A_DAY


def test_several_kinds_due_together_come_as_one_message(house: House) -> None:
    house.now = TUESDAY - timedelta(hours=1)
    house.says("ann", f"yesterday {STEADY}")
    house.now = TUESDAY + MINUTE
    (parcel,) = house.work()
    assert [one.kind for one in parcel.errands] == [Due.MORNING, Due.SESSION]


def test_an_appointment_without_a_rhythm_finds_it_when_it_is_due(house: House, unit: StoredUnit) -> None:
    house.says("ann", "/remind 08:30")
    with unit.engine.begin() as connection:
        connection.execute(update(APPOINTMENT).values(hours=""))
    half_past_eight = MONDAY + timedelta(minutes=90)
    assert house.until(half_past_eight - MINUTE) == []
    for days in range(3):
        sent = house.until(half_past_eight + days * A_DAY)
        assert [one for one in kinds(sent) if one[0] is Due.SESSION] == [(Due.SESSION, house.now.date())]
    with unit() as tx:
        assert tx.appointments(1)[Due.SESSION].rhythm is not None


def test_who_cannot_be_reached_is_left_alone_until_they_speak(house: House) -> None:
    house.takes = lambda _: Gone()
    assert house.until(TUESDAY + 3 * A_DAY) == []
    assert house.run(house.coach.next_due(house.now)) is None
    house.takes = lambda _: Sent()
    assert house.until(TUESDAY + 5 * A_DAY + timedelta(hours=2)) == []
    house.says("ann", "/help")
    due = house.run(house.coach.next_due(house.now))
    assert due is not None
    assert due <= house.now + A_DAY
    assert (Due.SESSION, (TUESDAY + 7 * A_DAY).date()) in kinds(house.until(TUESDAY + 7 * A_DAY))


def test_a_platform_that_says_so_silences_and_wakes(house: House) -> None:
    house.run(house.coach.reach(account("ann"), False, house.now))
    assert house.until(TUESDAY + MINUTE) == []
    house.run(house.coach.reach(account("ann"), True, house.now))
    assert kinds(house.until(TUESDAY + A_DAY)) == [(Due.SESSION, (TUESDAY + A_DAY).date())]


def test_five_failures_make_a_dead_letter_and_an_alarm(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    tried: list[datetime] = []

    def fails(_: Parcel) -> Outcome:
        tried.append(house.now)
        return Failed()

    house.takes = fails
    with caplog.at_level(logging.ERROR):
        assert house.until(TUESDAY + timedelta(hours=2)) == []
    assert len(set(tried)) == len(tried) == MOST_FAILURES
    assert [record.__dict__["error"] for record in caplog.records] == ["DeadLetterError"]


def test_being_asked_to_wait_is_no_failure(house: House) -> None:
    answers: Iterator[Outcome] = iter([*[Later(timedelta(seconds=30))] * 2 * MOST_FAILURES, Sent()])
    house.takes = lambda _: next(answers)
    (parcel,) = house.until(TUESDAY + timedelta(minutes=6))
    assert house.now - parcel.at > timedelta(minutes=5)
    assert parcel.errands[0].attempts == 0


def test_what_is_given_back_is_due_at_once_and_only_who_has_it_gives_it_back(house: House) -> None:
    house.now = TUESDAY
    house.run(house.coach.tick(TUESDAY))
    stale = house.run(house.coach.collect(PLATFORM, TUESDAY, 9))
    house.now += LEASE
    held = house.run(house.coach.collect(PLATFORM, house.now, 9))
    house.run(house.coach.release(stale, house.now))
    assert house.work() == []
    house.run(house.coach.release(held, house.now))
    assert kinds(house.work()) == [(Due.SESSION, TUESDAY.date())]


def test_a_reminder_counts_as_unanswered_once_however_often_it_is_settled(
    house: House, unit: StoredUnit
) -> None:
    (parcel,) = house.until(TUESDAY)
    house.run(house.coach.settle([(parcel, Sent()), (parcel, Sent())], house.now))
    with unit() as tx:
        person = tx.person(account("ann"))
    assert person is not None
    assert person.silent == 1


@pytest.mark.parametrize(("late", "label"), [(LATE, False), (LATE + MINUTE, True), (USEFUL, True)])
def test_what_is_useful_yet_is_sent_and_says_that_it_is_late(
    house: House, late: timedelta, label: bool
) -> None:
    house.now = TUESDAY + late
    (parcel,) = house.work()
    assert ("07:00" in parcel.message.text) is label


def test_what_is_useful_no_more_is_excused_and_told_once_with_the_outage(
    house: House, unit: StoredUnit
) -> None:
    house.work()
    began, house.now = house.now, TUESDAY + USEFUL + MINUTE
    house.run(house.coach.wake(house.now))
    (parcel,) = house.work()
    assert "I was not running" in parcel.message.text
    assert "load day" not in parcel.message.text
    with unit() as tx:
        assert tx.outage(TUESDAY, house.now) == Outage(began, house.now)
        excused = [one.event for one in tx.events(1, date.min) if isinstance(one.event, Excused)]
    assert [(one.since, one.until) for one in excused] == [(TUESDAY.date(), TUESDAY.date())]
    assert "not running" not in "".join(one.message.text for one in house.until(TUESDAY + 3 * A_DAY))


@pytest.mark.parametrize(("away", "noted"), [(5, False), (6, True)])
def test_an_outage_is_when_nobody_beat_for_over_five_minutes(
    house: House, unit: StoredUnit, away: int, noted: bool
) -> None:
    house.work()
    house.run(house.coach.wake(house.now + away * MINUTE))
    with unit() as tx:
        assert (tx.outage(MONDAY, TUESDAY) is not None) is noted


@pytest.mark.postgres
async def test_of_many_who_claim_and_collect_at_once_nobody_has_what_another_has(
    postgres_database_url: str,
) -> None:
    with opened(postgres_database_url) as unit, ThreadPoolExecutor(4) as threads:
        coaches = [Coach(unit, Cities(), threads) for _ in range(4)]
        for name in PEOPLE:
            await move_in(coaches[0], name)

        async def works(coach: Coach) -> list[str]:
            taken: list[str] = []
            await coach.tick(TUESDAY)
            while parcels := await coach.collect(PLATFORM, TUESDAY, 2):
                taken += [parcel.key for parcel in parcels]
            return taken

        async with asyncio.TaskGroup() as group:
            working = [group.create_task(works(coach)) for coach in coaches]
    taken = [key for work in working for key in work.result()]
    assert len(taken) == len(set(taken)) == len(PEOPLE)
