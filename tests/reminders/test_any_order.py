"""Whatever members do and processes suffer, in any order: never two of a slot, none lost, none unwanted."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from core.commands import read_line
from core.errands import Failed, Later
from core.intents import StopMessages, UndoLast
from tests.reminders.house import house_at
from tests.reminders.lives import NAMES, Lives

MEMBER = st.sampled_from(sorted(NAMES))
CITIES = (
    "Lord Howe Island@Australia/Lord_Howe",
    "Apia",
    "St. John's@America/St_Johns",
    "Kathmandu",
    "New York@America/New_York",
    "Berlin@Europe/Berlin",
    "Honolulu",
    "Kiritimati@Pacific/Kiritimati",
)
HOURS = ("07:00", "06:15", "12:30", "19:30", "23:45", "00:30", "02:30", "weekdays 6:30", "mon,wed,sat 17:00")
CHOICES = (
    "/settings day end 00:00",
    "/settings day end 05:00",
    "/settings quiet 22:00-06:00",
    "/settings quiet 20:00-09:00",
    "/settings quiet off",
    "/settings morning 05:30",
    "/settings rest day tuesday",
    "/settings units imperial",
)
DEEDS = (
    "10 10 10 steady pain 0 effort 7",
    "yesterday 10 10 10 steady pain 0 effort 7",
    "skip tired",
    "/pause holiday 3d",
    "/pause travel",
    "/resume",
    "/morning 1",
    "/today",
)


class AnyOrder(RuleBasedStateMachine):
    """All that members do and processes suffer, on copies of a database."""

    town: ClassVar[Path]

    def __init__(self) -> None:
        """Begin on a new copy."""
        super().__init__()
        self.lives = Lives(self.town)

    @rule(member=MEMBER, hours=st.sampled_from(HOURS))
    def sets_hours(self, member: int, hours: str) -> None:
        self.lives.acts(member, read_line(f"/remind {hours}"))

    @rule(member=MEMBER, city=st.sampled_from(CITIES))
    def travels(self, member: int, city: str) -> None:
        self.lives.acts(member, read_line(f"/timezone {city}"))

    @rule(member=MEMBER, line=st.sampled_from(CHOICES))
    def chooses(self, member: int, line: str) -> None:
        self.lives.acts(member, read_line(line))

    @rule(member=MEMBER, line=st.sampled_from(DEEDS))
    def does(self, member: int, line: str) -> None:
        self.lives.acts(member, read_line(line))

    @rule(member=MEMBER)
    def undoes(self, member: int) -> None:
        self.lives.acts(member, UndoLast(sure=True))

    @rule(member=MEMBER, how=st.sampled_from(["/remind off", "/remind on", "stop", "begin"]))
    def turns_reminders_off_or_on(self, member: int, how: str) -> None:
        self.lives.acts(member, read_line(how) if how.startswith("/") else StopMessages(how == "stop"))

    @rule(member=MEMBER, minutes=st.sampled_from([30, 120, 0]))
    def moves_the_session(self, member: int, minutes: int) -> None:
        self.lives.moves(member, minutes)

    @rule(span=st.sampled_from([1, 20, 90, 240, 720, 1440, 1441, 4320]))
    def time_passes(self, span: int) -> None:
        self.lives.passes(timedelta(minutes=span))

    @rule(minutes=st.sampled_from([3, 30, 180, 420, 1000, 1440, 4500, 16000]))
    def nobody_keeps_appointments(self, minutes: int) -> None:
        self.lives.sleeps(timedelta(minutes=minutes))

    @rule()
    def starts_again(self) -> None:
        self.lives.restart()

    @rule(step=st.integers(1, 60), days=st.integers(0, 1))
    def crashes_at_work(self, step: int, days: int) -> None:
        due = self.lives.next_due()
        if due is not None and due - self.lives.now < timedelta(days=2):
            self.lives.now = due
            self.lives.deliver(step)

    @rule(answer=st.sampled_from([Later(timedelta(seconds=45)), Later(timedelta(minutes=20)), Failed()]))
    def the_platform_refuses_one(self, answer: Later | Failed) -> None:
        self.lives.answers.append(answer)

    @invariant()
    def appointments_go_only_forward(self) -> None:
        self.lives.agrees()

    def teardown(self) -> None:
        self.lives.close()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Path:
    """Make a database into which Ann and Ben moved on a Monday at seven."""
    file = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("order") / "town.db"))
    with house_at(f"sqlite:///{file}") as (house, _):
        for name in NAMES.values():
            house.moves_in(name)
    return file


def tried(town: Path, examples: int, steps: int) -> None:
    """Live so many lives of so many steps."""
    AnyOrder.town = town
    run_state_machine_as_test(
        AnyOrder,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, suppress_health_check=list(HealthCheck)
        ),
    )


@pytest.mark.slow
def test_in_any_order_never_two_of_a_slot_and_none_lost(town: Path) -> None:
    tried(town, 15, 20)


@pytest.mark.slow
def test_in_any_order_of_many_deeds_never_two_of_a_slot_and_none_lost(town: Path) -> None:
    tried(town, 80, 40)
