"""The terminal: one screen a person, time that only goes forward, buttons by number, and completion."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from wcwidth import width

from adapters.console.chat import run_script
from adapters.console.encode import WIDTH
from adapters.console.terminal import Terminal
from adapters.console.typed import Commands
from adapters.console.world import LAST, World, nameable
from adapters.system.clock import SystemClock
from bot.app import open_coach
from core.commands import COMMANDS
from core.domain.exercises import CATALOGUE
from core.reading.names import find_exercise
from core.speech.catalogue import Voice
from tests.people import MONDAY, Town

HINT = "(:press 1 presses “None applies, I accept”.)"


@pytest.fixture
def town(sqlite_database_url: str) -> Iterator[Town]:
    with open_coach(sqlite_database_url) as coach:
        yield Town(coach)


async def test_a_name_in_capitals_is_the_same_person_with_the_same_screen(town: Town) -> None:
    small, capital = town.person("ann"), town.person("Ann")
    await small.says("/start")
    assert await town.terminal.take(":as ANN")
    assert await town.terminal.take(":press 1")
    assert "Question 2" in town.terminal.heard
    await capital.presses("Just a wall")
    assert len(town.terminal.world.screens) == 1


async def test_what_a_clock_brings_is_pressed_by_the_person_under_any_spelling(town: Town) -> None:
    await town.person("ann").starts()
    await town.person("Ann").says("/today")
    await town.person("ben").says("/start")
    heard = await town.wait("1d")
    assert ", for Ann" in heard
    assert await town.terminal.take(":as ann")
    assert any(label.startswith("Done") for label, _ in town.terminal.world.screen.buttons)
    heard = await town.wait("1d")
    assert "-- " in heard
    assert ", for" not in heard, "it is she who speaks"


@pytest.mark.parametrize("name", ["ann", "Zoë", "x" * 40, "two words", "走る人"])
def test_a_name_is_what_shows_on_a_line(name: str) -> None:
    assert nameable(name)


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\tb", "a\nb", "\udcff", "a\u202eb", "\0"])
async def test_what_is_no_name_is_refused_everywhere(town: Town, name: str) -> None:
    assert not nameable(name)
    assert not await town.terminal.take(f":as {name}")
    assert town.terminal.world.person == "ann"


@pytest.mark.parametrize("answer", [":wait 1w", ":until 9999-12-31T23:59", ":until 9999-12-31T23:59-23:59"])
async def test_time_ends_where_dates_do_and_the_line_fails(sqlite_database_url: str, answer: str) -> None:
    written: list[str] = []
    with open_coach(sqlite_database_url) as coach:
        start = datetime(9998, 12, 30, tzinfo=UTC)
        terminal = Terminal(World(coach, SystemClock(), start, "ann"), written.append)
        assert await run_script(terminal, [":wait 1d", "/start", answer, "never"], strict=True) == 1
    assert "takes a" in written[-2]
    assert written[-1] == "Line 3 failed."
    assert terminal.world.now < LAST


@pytest.mark.parametrize(
    "line", [":wait", ":wait 1x", ":wait 9999w", ":until 2026-01-04", ":until noon", ":until 25:00"]
)
async def test_time_passes_forward_by_spans_and_times_only(town: Town, line: str) -> None:
    assert not await town.terminal.take(line)
    assert town.now == MONDAY


async def test_a_number_that_answers_nothing_is_told_how_a_button_is_pressed(town: Town) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    await ann.says("1")
    assert town.transcript[-1] == HINT
    await ann.presses("1")
    assert "Question 2" in ann.heard


async def test_a_number_that_answers_a_question_gets_no_hint(town: Town) -> None:
    ann = town.person("ann")
    for line in ("/start", ":press 1", ":press 1", "7"):
        await ann.says(line)
    assert "Question 4" in ann.heard
    assert "(:press" not in "\n".join(town.transcript)


@pytest.mark.parametrize("line", ["99", "0", "1.5", "one", "/help 1"])
async def test_only_the_number_of_a_button_gets_the_hint(town: Town, line: str) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    await ann.says(line)
    assert "(:press" not in "\n".join(town.transcript)


async def test_a_number_after_onboarding_is_told_what_can_be_pressed_now(town: Town) -> None:
    ann = town.person("ann")
    await ann.starts()
    await ann.says("2")
    assert ann.sees() == ["Today"]
    assert town.transcript[-1] == "(:press 1 presses “Today”.)"


async def test_lines_that_are_not_scripted_begin_with_how_to_begin(town: Town) -> None:
    assert await run_script(town.terminal, [], strict=True) == 0
    assert town.transcript == []
    assert await run_script(town.terminal, [], strict=False) == 0
    welcome = "\n".join(town.transcript)
    assert all(what in welcome for what in ("/start", "/help", ":press 1", ":help", ":quit"))
    assert all(width(line) <= WIDTH for line in town.transcript)


async def test_an_appointment_that_cannot_be_moved_on_does_not_stop_the_clock(
    sqlite_database_url: str,
) -> None:
    with open_coach(sqlite_database_url) as coach:
        town = Town(coach)
        await town.person("ann").starts()
        with closing(sqlite3.connect(sqlite_database_url.removeprefix("sqlite:///"))) as meddled, meddled:
            refuse = "BEGIN SELECT RAISE(ABORT, 'broken'); END"
            meddled.execute(f"CREATE TRIGGER broken BEFORE UPDATE ON appointment {refuse}")
        before = town.now
        await town.wait("2d")
        assert (town.now - before).days == 2


@pytest.mark.slow
async def test_a_hundred_people_of_one_hour_are_all_spoken_to_at_their_instant(town: Town) -> None:
    people = 105
    for number in range(people):
        await town.person(f"p{number}").starts()
    heard = await town.steer(":until 2026-01-06T07:00")
    assert heard.count("-- Tue 6 Jan 07:00") >= people


def completed(typed: str) -> list[str]:
    document, event = Document(typed), CompleteEvent()
    return [typed[: len(typed) + one.start_position] + one.text
            for one in Commands().get_completions(document, event)]  # fmt: skip


def test_commands_and_steering_lines_are_completed() -> None:
    assert completed("/s") == [f"/{one.name}" for one in COMMANDS if one.name.startswith("s")]
    assert completed(":w") == [":wait"]
    assert completed("raise") == completed("") == completed("/nothing ") == completed(":wait ") == []


@pytest.mark.parametrize("command", ["/exercise", "/swap", "/EXERCISE"])
def test_an_exercise_is_completed_by_each_name_that_is_read_as_it(command: str) -> None:
    document, voice = Document(f"{command} "), Voice()
    offered = {
        one.text: one.display_meta_text for one in Commands().get_completions(document, CompleteEvent())
    }
    meant = {name: one for one in CATALOGUE for name in offered if offered[name] == voice.exercise(one)}
    assert set(meant.values()) == set(CATALOGUE)
    assert {name: getattr(find_exercise(name), "id", None) for name in offered} == meant
    assert f"{command} wall sit" in completed(f"{command} Wa")
    assert completed(f"{command} two-leg s") == [f"{command} two-leg step raise"]
    assert completed(f"{command} nothing") == []


def test_help_is_completed_by_the_commands_the_morning_by_its_scale_and_others_by_their_choices() -> None:
    assert completed("/help s") == [f"/help {one.name}" for one in COMMANDS if one.name.startswith("s")]
    assert completed("/morning ") == [f"/morning {pain}" for pain in range(11)]
    assert completed("/morning 1") == ["/morning 1", "/morning 10"]
    assert completed("/plan ") == ["/plan week", "/plan month"]
    assert completed("/pause h") == ["/pause holiday"]
    assert completed("/settings rest") == ["/settings rest-day", "/settings rest-reminders"]
    assert completed("/timezone ") == completed("/today ") == completed("/history ") == []
