"""What becomes of what is due where private messages, a place or an account are shut."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.storage import StoredUnit
from core.commands import read_line
from core.errands import Due, Failed, Gone, Later, Outcome, Parcel, Sent
from core.records import Person
from core.requests import Account, Place, Request
from core.speech.message import Audience
from tests.reminders.house import MONDAY, PLATFORM, House, account, house_at, house_on

A_DAY = timedelta(days=1)
TUESDAY = MONDAY + A_DAY
RIVERSIDE = Place(PLATFORM, "riverside", shared=True)
ELSEWHERE = "elsewhere"
_numbers = count(1)


@pytest.fixture
def house(unit: StoredUnit) -> Iterator[House]:
    """Yield a house into which Ann moved on Monday at seven, who chose riverside."""
    with house_on(unit) as house:
        house.moves_in("ann")
        says_in(house, RIVERSIDE, "/remind here")
        yield house


def says_in(house: House, place: Place, line: str) -> str:
    """Let Ann type a line in a shared place; return what is answered."""
    asked = Request(account("ann"), place, read_line(line), f"shut.{next(_numbers)}", house.now)
    return "\n".join(message.text for message in house.run(house.coach.answer(asked)))


def closed(parcel: Parcel) -> Outcome:
    """Take what is posted, and nothing in private."""
    return Sent() if parcel.place else Gone()


def ann(unit: StoredUnit) -> Person:
    """Return Ann as stored."""
    with unit() as tx:
        person = tx.person(account("ann"))
    assert person is not None
    return person


def joins(unit: StoredUnit) -> None:
    """Give Ann an account on another platform."""
    other, snapshot = Account(ELSEWHERE, "ann2", "Ann"), ann(unit).snapshot
    with unit() as tx:
        tx.welcome(other, snapshot, MONDAY)
        tx.rehouse([other], 1)


def test_what_private_messages_refuse_is_posted_at_once_by_the_same_key(house: House) -> None:
    tried: list[Parcel] = []

    def takes(parcel: Parcel) -> Outcome:
        tried.append(parcel)
        return closed(parcel)

    house.takes = takes
    (posted,) = house.until(TUESDAY)
    assert [parcel.place for parcel in tried] == ["", "riverside"]
    assert tried[0].key == posted.key
    assert posted.errands[0].kind is Due.SESSION
    assert (posted.message.audience, tried[0].message.audience) == (Audience.PLACE, Audience.SELF)
    assert house.now == TUESDAY


def test_what_is_refused_everywhere_waits_until_they_speak(house: House, unit: StoredUnit) -> None:
    house.takes = lambda _: Gone()
    assert house.until(TUESDAY + 3 * A_DAY) == []
    assert (ann(unit).place, ann(unit).reachable) == ("", False)
    assert house.run(house.coach.next_due(house.now)) is None
    house.takes = lambda _: Sent()
    says_in(house, RIVERSIDE, "/help")
    assert house.run(house.coach.next_due(house.now)) is None
    house.says("ann", "/help")
    assert [one.place for one in house.until(house.now + A_DAY)] == [""]


@pytest.mark.parametrize("outcome", [Later(timedelta(seconds=30)), Failed()])
def test_what_is_limited_or_fails_in_a_place_is_tried_there_again(
    house: House, unit: StoredUnit, outcome: Outcome
) -> None:
    answers: Iterator[Outcome] = iter([Gone(), outcome, Sent()])
    house.takes = lambda _: next(answers)
    (posted,) = house.until(TUESDAY + timedelta(minutes=2))
    assert posted.place == "riverside"
    assert ann(unit).place == "riverside"


def test_the_chosen_place_comes_before_another_account_and_that_before_silence(
    house: House, unit: StoredUnit
) -> None:
    joins(unit)
    house.takes = closed
    assert [one.place for one in house.until(TUESDAY)] == ["riverside"]
    house.run(house.coach.left(PLATFORM, ["riverside"], house.now))
    assert house.until(TUESDAY + A_DAY) == []
    (parcel,) = house.run(house.coach.collect(ELSEWHERE, house.now, 9))
    assert isinstance(parcel, Parcel)
    assert (parcel.account.platform, parcel.place) == (ELSEWHERE, "")
    house.run(house.coach.settle([(parcel, Gone())], house.now))
    assert house.run(house.coach.next_due(house.now)) is None


def test_an_account_lost_is_told_by_whichever_is_spoken_from_and_once(house: House, unit: StoredUnit) -> None:
    joins(unit)
    house.run(house.coach.left(PLATFORM, ["riverside"], house.now))
    says_in(house, RIVERSIDE, "/remind private")
    house.run(house.coach.reach(account("ann"), False, house.now))
    other = Account(ELSEWHERE, "ann2", "Ann")
    asked = Request(other, Place(ELSEWHERE, "ann2"), read_line("/help"), "other.1", house.now)
    answer = house.run(house.coach.answer(asked))[0].text
    assert answer.startswith(f"Since Mon 5 Jan private messages to you on {PLATFORM} are refused.")
    assert "Since" not in house.says("ann", "/help")


def test_asked_for_on_an_account_they_come_there_in_private(house: House, unit: StoredUnit) -> None:
    joins(unit)
    other = Account(ELSEWHERE, "ann2", "Ann")
    asked = Request(other, Place(ELSEWHERE, "ann2"), read_line("/remind here"), "other.2", house.now)
    assert "here in private from now on" in house.run(house.coach.answer(asked))[0].text
    assert house.until(TUESDAY) == []
    (parcel,) = house.run(house.coach.collect(ELSEWHERE, house.now, 9))
    assert isinstance(parcel, Parcel)
    assert (parcel.account.id, parcel.place, len(parcel.errands)) == ("ann2", "", 1)


def test_a_place_gone_while_private_is_open_changes_nothing(house: House, unit: StoredUnit) -> None:
    house.run(house.coach.left(PLATFORM, ["riverside"], house.now))
    assert ann(unit).notice == ""
    assert [one.place for one in house.until(TUESDAY)] == [""]


def test_the_platform_saying_it_is_open_again_leaves_nothing_to_be_told(
    house: House, unit: StoredUnit
) -> None:
    house.takes = closed
    house.until(TUESDAY)
    assert ann(unit).notice
    house.run(house.coach.reach(account("ann"), True, house.now))
    house.takes = lambda _: Sent()
    assert "" in [one.place for one in house.until(TUESDAY + A_DAY)]
    assert "Since" not in house.says("ann", "/help")


def test_to_be_told_twice_that_it_is_closed_is_to_be_told_once(house: House, unit: StoredUnit) -> None:
    for _ in range(2):
        house.run(house.coach.reach(account("ann"), False, house.now))
        assert ann(unit).place == "riverside"
        assert "Since" not in says_in(house, RIVERSIDE, "/help").partition("Since")[2]


def test_a_topic_goes_with_its_group_and_no_other_does(unit: StoredUnit, house: House) -> None:
    lost = {"-100/45": True, "-100": True, "-1005": False, "-100x/4": False, "-10": False}
    for place, gone in lost.items():
        with unit() as tx:
            tx.choose_place(account("ann"), place)
            tx.lost(account("ann"), MONDAY)
            assert tx.places_lost(PLATFORM, ["-7", "-100"]) == ([1] if gone else [])
        assert ann(unit).place == ("" if gone else place)


def test_a_place_on_another_platform_stays(unit: StoredUnit, house: House) -> None:
    with unit() as tx:
        tx.lost(account("ann"), MONDAY)
        assert tx.places_lost(ELSEWHERE, ["riverside"]) == []
        tx.place_moved(ELSEWHERE, "riverside", "waterside")
    assert ann(unit).place == "riverside"


def test_words_in_a_place_and_presses_there_leave_what_is_closed_closed(
    house: House, unit: StoredUnit
) -> None:
    house.takes = closed
    house.until(TUESDAY)
    for line in ("/today", "/help", "10 10 10 steady pain 0 effort 7"):
        says_in(house, RIVERSIDE, line)
    assert ann(unit).closed


OPEN, SHUT, LOST = (lambda _: Sent()), closed, (lambda _: Gone())
STEPS = st.sampled_from(
    [
        ("takes", OPEN), ("takes", SHUT), ("takes", LOST), ("private", "/help"), ("shared", "/help"),
        ("shared", "/remind here"), ("shared", "/remind private"), ("private", "/remind here"), ("left", ""),
        ("reach", True), ("reach", False), ("wait", 5), ("wait", 24), ("wait", 72),
    ]
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, min_size=3, max_size=14))
def test_whatever_opens_and_closes_no_date_comes_twice_and_no_place_hears_what_is_private(
    migrated_file: Path, tmp_path: Path, steps: list[tuple[str, object]]
) -> None:
    name, file = "ann", tmp_path / f"{next(_numbers)}.db"
    with house_at(f"sqlite:///{shutil.copy(migrated_file, file)}") as (house, _):
        house.moves_in(name)
        for what, value in steps:
            _does(house, name, what, value)
        house.until(house.now + 2 * A_DAY)
    came = [(errand.kind, errand.day) for _, one in house.sent for errand in one.errands]
    assert len(came) == len(set(came))
    for _, one in house.sent:
        assert (one.message.audience is Audience.PLACE) == bool(one.place)
        assert not one.place or len(one.message.lines) == 1


def _does(house: House, name: str, what: str, value: object) -> None:
    match what, value:
        case "takes", takes:
            house.takes = takes  # type: ignore[assignment] # one of the three above
        case "wait", int(hours):
            house.until(house.now + timedelta(hours=hours))
        case "reach", bool(reachable):
            house.run(house.coach.reach(account(name), reachable, house.now))
        case "left", _:
            house.run(house.coach.left(PLATFORM, ["riverside"], house.now))
        case where, str(line):
            place = RIVERSIDE if where == "shared" else replace(RIVERSIDE, id=name, shared=False)
            key = f"any.{next(_numbers)}"
            house.run(house.coach.answer(Request(account(name), place, read_line(line), key, house.now)))
