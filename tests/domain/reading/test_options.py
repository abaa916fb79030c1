"""Typed options say what a typed line says, and what was not offered never becomes a line."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core import intents
from core.commands import BY_NAME, EACH, Command, OptionKind, compose, read_line
from core.domain.events import RunKind
from core.domain.exercises import CATALOGUE, Role
from core.domain.state import Control, SetLog
from core.intents import Intent, Unreadable
from core.reading.days import read_until
from core.reading.kit import KitWords, read_kit
from core.reading.logline import Group, LogWords, read_log
from core.reading.moments import read_spoken
from core.reading.names import find_named
from core.reading.runs import RunWords, read_race, read_run

Values = Mapping[str, str | int | float]
TODAY = date(2026, 11, 21)  # a Saturday
LOG = BY_NAME["log"]
# Every way to say a day, and the day it is from a Saturday in November.
DAYS = {
    "today": 0, "yesterday": -1, "fri": -1, "last monday": -5, "2 days ago": -2, "-3d": -3,
    "20 nov": -1, "nov 19": -2, "nov18": -3, "2026-11-17": -4, "16.11.2026": -5, "14th of november": -7,
}  # fmt: skip
LOADS = {"10": 10.0, "10kg": 10.0, "2,5 kg": 2.5, "22 lb": 9.979, "bodyweight": 0.0, "bw": 0.0, "0": 0.0}
SAYS = {"load": "@{}", "pain": "pain {}", "effort": "effort {}"}


def composed(command: str, /, **values: str | int) -> Intent:
    return compose(BY_NAME[command], values)


def test_options_are_the_line_a_person_would_type() -> None:
    typed = "/log 15 15 15 calf raise @10 wobbly pain 1 effort 7 yesterday"
    values: Values = {
        "day": "yesterday", "sets": "15 15 15", "exercise": "calf raise", "load": "10", "control": "wobbly",
        "pain": 1, "effort": 7,
    }  # fmt: skip
    assert compose(LOG, values) == read_line(typed)


logs = st.fixed_dictionaries(
    {"sets": st.lists(st.integers(1, 15), min_size=1, max_size=5)},
    optional={
        "exercise": st.sampled_from([alias for one in CATALOGUE.values() for alias in one.aliases]),
        "load": st.sampled_from(list(LOADS)),
        "control": st.sampled_from(["steady", "wobbly"]),
        "pain": st.integers(0, 10),
        "effort": st.integers(1, 10),
        "day": st.sampled_from(list(DAYS)),
    },
)


@given(logs)
@example({"sets": [1], "exercise": "leg press", "day": "nov 19"})
@example({"sets": [10, 2], "exercise": "leg press raise", "control": "steady"})
@example({"sets": [10, 10], "exercise": "sit", "day": "2 days ago"})
def test_each_option_of_a_log_is_read_as_what_it_was_given_for(given: dict[str, object]) -> None:
    counts = cast("list[int]", given["sets"])
    values = cast("Values", {**given, "sets": " ".join(map(str, counts))})
    intent = compose(LOG, values)
    assert isinstance(intent, intents.LogLine)
    control = Control(str(given["control"])) if "control" in given else None
    named = find_named(str(given["exercise"])) if "exercise" in given else None
    exercise = named.id if named is not None and not isinstance(named, Role | tuple) else None
    sets = tuple(SetLog(count, control) for count in counts)
    kg = LOADS[str(given["load"])] if "load" in given else None
    day = TODAY + timedelta(days=DAYS[str(given.get("day", "today"))])
    words = read_log(intent.line, TODAY)
    assert isinstance(words, LogWords), (intent.line, words)
    assert replace(words, groups=()) == LogWords(day, pain=given.get("pain"), effort=given.get("effort"))  # type: ignore[arg-type] # drawn as such
    assert [replace(one, unit=None) for one in words.groups] == [Group(exercise, sets, kg)]


@given(logs)
def test_options_make_the_intent_of_their_pieces_typed_in_a_row(given: dict[str, object]) -> None:
    given |= {"day": "yesterday"} if "day" in given else {}
    values = {**given, "sets": " ".join(map(str, cast("list[int]", given["sets"])))}
    order = (one.name for one in LOG.options if one.name in values)
    typed = " ".join(SAYS.get(name, "{}").format(values[name]) for name in order)
    assert compose(LOG, cast("Values", values)) == read_line(
        f"/log {typed}".replace(" leg press", " of leg press")
    )


def test_a_line_and_options_beside_it_are_one_log() -> None:
    assert composed("log", line="15 15 15", pain=1) == intents.LogLine("15 15 15 pain 1")
    both = composed("log", line="sit 40 40", sets="10 10", exercise="two floor", effort=7)
    assert isinstance(both, intents.LogLine)
    words = read_log(both.line, TODAY)
    assert isinstance(words, LogWords)
    assert [one.exercise for one in words.groups] == ["wall_sit", "raise_two_floor"]


def test_runs_and_races_are_read_as_given() -> None:
    run = composed("run", distance="10", kind="hard", day="dec 5")
    assert isinstance(run, intents.NoteRun)
    assert read_run(run.line, TODAY) == RunWords(date(2026, 12, 5), RunKind.HARD, 10)
    beside = composed("run", distance="10", day="dec 5")
    assert isinstance(beside, intents.NoteRun)
    assert read_run(beside.line, TODAY) == RunWords(date(2026, 12, 5), RunKind.EASY, 10)
    race = composed("race", distance="2000 m", day="12 april")
    assert isinstance(race, intents.NoteRace)
    assert read_race(race.line, TODAY) == RunWords(date(2027, 4, 12), RunKind.RACE, 2)
    assert composed("race", day="12 april", distance="21k") == read_line("/race 12 april 21k")


def test_kit_is_changed_as_given() -> None:
    kit = composed("kit", add="step", remove="leg_press", weights="2 4 6 kg", body="70 kg")
    assert isinstance(kit, intents.ChangeKit)
    said = KitWords(weights_kg=(2.0, 4.0, 6.0), body_kg=70.0)
    words = read_kit(kit.line)
    assert isinstance(words, KitWords)
    assert replace(words, add=frozenset(), remove=frozenset()) == said
    assert ([*words.add], [*words.remove]) == (["step"], ["leg_press"])


@pytest.mark.parametrize(
    ("name", "values", "typed"),
    [
        ("plan", {"days": "month"}, "/plan month"),
        ("exercise", {"name": "wall sit"}, "/exercise wall sit"),
        ("morning", {"pain": 3}, "/morning 3"),
        ("swap", {"name": "maintain"}, "/swap maintain"),
        ("timezone", {"city": "Zürich"}, "/timezone Zürich"),
        ("remind", {"time": "07:00", "days": "mon,wed"}, "/remind 07:00 mon,wed"),
        ("remind", {"time": "off"}, "/remind off"),
        ("pause", {"reason": "holiday", "until": "10d"}, "/pause holiday 10d"),
        ("history", {"page": 2}, "/history 2"),
        ("settings", {"name": "rest-day", "value": "saturday"}, "/settings rest-day saturday"),
        ("help", {"command": "log"}, "/help log"),
        ("club create", {"name": "Riverside"}, "/club create Riverside"),
        ("club settings", {"setting": "board", "value": "sunday 18:00"}, "/club settings board sunday 18:00"),
        ("club members", {"page": 2}, "/club members 2"),
        ("challenge dates", {"end": "2026-03-29"}, "/challenge dates to 2026-03-29"),
        ("log", {"sets": "  15 15 ", "line": " "}, "/log 15 15"),
    ],
)
def test_every_command_takes_its_options(name: str, values: Values, typed: str) -> None:
    assert compose(BY_NAME[name], values) == read_line(typed)


@pytest.mark.parametrize("command", EACH, ids=lambda one: one.said)
def test_a_command_without_any_option_given_is_its_name_alone(command: Command) -> None:
    assert compose(command, {}) == read_line(f"/{command.said}")


@pytest.mark.parametrize("command", EACH, ids=lambda one: one.said)
def test_every_number_within_a_range_and_every_choice_is_taken(command: Command) -> None:
    for option in command.options:
        given: list[str | int] = [*option.choices]
        if option.kind is OptionKind.NUMBER and option.lo is not None and option.hi is not None:
            given = [option.lo, option.hi]
            for beyond in (option.lo - 1, option.hi + 1):
                refused = compose(command, {option.name: beyond})
                assert refused == Unreadable(command.said, str(beyond), option.name)
        for one in given:
            assert not isinstance(compose(command, {option.name: one}), Unreadable)


def test_what_the_line_reader_refuses_in_its_own_words_reaches_it() -> None:
    for name, value in (("sets", "15 1500"), ("load", "9999"), ("exercise", "one leg")):
        assert isinstance(composed("log", **{name: value}), intents.LogLine)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("load", "10 pain 9"), ("load", "10 20 20"), ("load", "10\neffort 9"), ("load", "heavy"),
        ("exercise", "sit 30"), ("exercise", "walk x"), ("exercise", "sit, walk"), ("exercise", "xyzzy"),
        ("day", "yesterday pain 3"), ("day", "someday"), ("day", "today\n/stop"),
        ("sets", "15 15 pain 3"), ("sets", "15 15 yesterday"), ("sets", "done"), ("sets", "skip tired"),
        ("sets", "15\n/stop"), ("sets", "15\x00"), ("sets", "15\u202815"), ("sets", "x" * 6000),
        ("line", "15 15\npain 3"), ("line", "9" * 6000), ("control", "Steady"), ("control", "great"),
    ],
)  # fmt: skip
def test_a_value_brings_nothing_but_what_its_option_is_for(option: str, value: str) -> None:
    assert composed("log", **{option: value}) == Unreadable("log", value, option)


@pytest.mark.parametrize(
    ("name", "option", "value"),
    [
        ("run", "distance", "10 pain"), ("run", "kind", "race"), ("run", "day", "someday"),
        ("pause", "until", "injury 10d"), ("pause", "reason", "bored"),
        ("kit", "weights", "5 kg, step"), ("kit", "body", "70 kg, no step"), ("kit", "add", "weights"),
        ("settings", "name", "everything"), ("plan", "days", "year"),
    ],
)  # fmt: skip
def test_the_same_holds_for_every_command(name: str, option: str, value: str) -> None:
    assert composed(name, **{option: value}) == Unreadable(name, value, option)


@pytest.mark.parametrize(
    "value", [True, 1.0, float("nan"), "1", None, [1], {"a": 1}, 10**5000], ids=lambda one: type(one).__name__
)
def test_a_number_is_a_number(value: object) -> None:
    refused = compose(LOG, cast("Values", {"pain": value}))
    assert isinstance(refused, Unreadable)
    assert (refused.command, refused.option) == ("log", "pain")
    assert len(refused.text) < 20


@pytest.mark.parametrize("value", [True, 1, 1.0, None, ["15 15 15"]])
def test_a_text_is_a_text(value: object) -> None:
    assert isinstance(compose(LOG, cast("Values", {"sets": value})), Unreadable)


def test_an_option_that_nobody_declared_is_named() -> None:
    assert composed("log", strength=1) == Unreadable("log", "strength")
    assert composed("today", line="x") == Unreadable("today", "line")
    assert composed("start", payload="x") == Unreadable("start", "payload")


def test_nobody_in_need_is_told_of_a_slip() -> None:
    assert composed("stop", what="breath") == intents.StopSign()


anything = st.one_of(
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.lists(st.integers(), max_size=2),
)
names = st.one_of(
    st.sampled_from([one.name for command in EACH for one in command.options]), st.text(max_size=9)
)


@given(st.sampled_from(EACH), st.dictionaries(names, anything, max_size=5))
@example(LOG, {"sets": "\ud800", "pain": -1})
def test_any_mapping_is_answered_with_an_intent(command: Command, values: dict[str, object]) -> None:
    assert isinstance(compose(command, cast("Values", values)), Intent)


@given(st.text(max_size=60), st.sampled_from(["until", "date", "city", "value"]))
def test_any_text_is_taken_or_refused(text: str, option: str) -> None:
    command = next(one for one in EACH for held in one.options if held.name == option)
    assert compose(command, {option: text}) is not None


def test_a_date_of_one_reminder_is_read_with_its_hour() -> None:
    intent = composed("remind", time="18:00", date="2026-11-28")
    assert isinstance(intent, intents.ChangeReminders)
    (spoken,) = cast("tuple[object, ...]", read_spoken(intent.line, TODAY))
    assert getattr(spoken, "day", None) == date(2026, 11, 28)


def test_the_end_of_a_pause_is_read_with_its_reason() -> None:
    intent = composed("pause", reason="travel", until="nov 28")
    assert isinstance(intent, intents.PauseAll)
    assert getattr(read_until(intent.line, TODAY), "until", None) == date(2026, 11, 28)


def test_where_reminders_come_is_chosen_or_typed_alike() -> None:
    assert composed("remind", where="here") == read_line("/remind here") == intents.RemindHere()
    assert composed("remind", where="private") == read_line("/remind private") == intents.LeavePlace()
    assert composed("remind", time="18:30") == intents.ChangeReminders("18:30")
