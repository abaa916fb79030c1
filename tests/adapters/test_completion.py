"""What an option offers while it is typed: the likeliest first, few and short, and read as what it says."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.zones import Cities
from bot.app import open_coach
from core import intents
from core.commands import BY_NAME, EACH, Option, OptionKind, compose
from core.completion import MOST, complete
from core.domain.exercises import CATALOGUE
from core.handlers.zone import find
from core.options import LONGEST_CHOICE
from core.reading.days import read_day
from core.reading.logline import LogWords, read_log

ZONES = Cities()
TODAY = date(2026, 11, 21)  # a Saturday


def option(command: str, name: str) -> Option:
    return next(one for one in BY_NAME[command].options if one.name == name)


def labels(command: str, name: str, typed: str) -> list[str]:
    return [one.label for one in complete(option(command, name), typed, "en-GB", ZONES, TODAY)]


def values(command: str, name: str, typed: str) -> list[str]:
    return [one.value for one in complete(option(command, name), typed, "en-GB", ZONES, TODAY)]


def test_exercises_are_ranked_by_how_their_names_begin() -> None:
    assert labels("exercise", "name", "s")[0] == "soleus wall sit"
    assert labels("exercise", "name", "WALL ")[0] == "soleus wall sit"
    assert labels("exercise", "name", "gastroc") == ["straight-knee raise"]
    squats = labels("exercise", "name", "squ")
    assert squats == ["slant squat", "split squat"]
    assert labels("exercise", "name", "wlal sit") == ["soleus wall sit"]
    assert labels("exercise", "name", "xyzzy") == []


def test_without_a_letter_every_exercise_is_offered() -> None:
    assert len(values("exercise", "name", "")) == len(CATALOGUE)
    assert values("log", "exercise", "")[0] == "raise"
    assert {"maintain", "build"} <= set(values("swap", "name", ""))


def test_every_exercise_offered_is_read_as_itself_in_a_line_of_sets() -> None:
    offered = complete(option("exercise", "name"), "", "en", ZONES, TODAY)
    for one, exercise in zip(offered, CATALOGUE, strict=True):
        intent = compose(BY_NAME["log"], {"sets": "9 9", "exercise": one.value})
        assert isinstance(intent, intents.LogLine)
        words = read_log(intent.line, TODAY)
        assert isinstance(words, LogWords)
        assert [group.exercise for group in words.groups] == [exercise]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("zurich", "Europe/Zurich"), ("Zürch", "Europe/Zurich"), ("lond", "Europe/London"),
        ("UTC+3", "Etc/GMT-3"), ("utc-5", "Etc/GMT+5"), ("Europe/Berlin", "Europe/Berlin"),
        ("EST5EDT", "EST5EDT"),
    ],
)  # fmt: skip
def test_a_city_that_is_offered_is_found_without_asking(typed: str, zone: str) -> None:
    first = values("timezone", "city", typed)[0]
    city = find(ZONES, first).city
    assert city is not None
    assert city.zone == zone


def test_cities_of_one_name_are_told_apart() -> None:
    offered = labels("timezone", "city", "springfield")
    assert offered[0] == "Springfield, Missouri, United States (America/Chicago)"
    assert len(set(offered)) == len(offered) > 1
    for value in values("timezone", "city", "springfield"):
        assert find(ZONES, value).city is not None


def test_days_back_are_offered_for_a_log() -> None:
    assert labels("log", "day", "")[:4] == ["today", "yesterday", "Thu 19 Nov", "Wed 18 Nov"]
    assert labels("log", "day", "")[-1] == "Sat 14 Nov"
    assert values("log", "day", "") == [*dict.fromkeys(values("log", "day", ""))]


def test_days_to_come_are_offered_for_a_pause() -> None:
    assert labels("pause", "until", "")[:3] == ["today", "tomorrow", "Mon 23 Nov"]
    assert values("pause", "until", "10d") == ["10d"]
    assert values("race", "day", "12 apr") == ["2027-04-12"]


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("fri", "Fri 20 Nov"),
        ("20 nov", "Fri 20 Nov"),
        ("3 days ago", "Wed 18 Nov"),
        ("2026-11-18", "Wed 18 Nov"),
    ],
)
def test_a_day_that_can_be_read_is_offered_first_as_a_date(typed: str, label: str) -> None:
    first = complete(option("log", "day"), typed, "en", ZONES, TODAY)[0]
    assert first.label == label
    assert read_day(first.value, TODAY, option("log", "day").direction) == read_day(
        typed, TODAY, option("log", "day").direction
    )


@pytest.mark.parametrize(
    ("typed", "words"), [("yest", ["yesterday"]), ("20", ["yesterday"]), ("31 feb", []), ("3 nov", [])]
)
def test_a_day_out_of_reach_or_on_no_calendar_is_not_offered(typed: str, words: list[str]) -> None:
    assert labels("log", "day", typed) == words


def test_commands_numbers_and_choices_are_completed() -> None:
    assert values("help", "command", "re") == ["remind", "resume"]
    assert values("morning", "pain", "1") == ["1", "10"]
    assert values("settings", "name", "weekly") == ["recap"]
    assert labels("plan", "days", "") == ["the next 7 days", "the next 28 days"]
    assert values("log", "line", "15") == []


OFFERED = [(command, one) for command in EACH for one in command.options]
typed_by_anyone = st.one_of(st.text(max_size=40), st.text("abc 0123456789/-:@,", max_size=200))


@given(st.sampled_from(OFFERED), typed_by_anyone, st.text(max_size=8), st.dates())
def test_choices_are_few_and_short_whatever_is_typed(
    offered: tuple[object, Option], typed: str, locale: str, today: date
) -> None:
    found = complete(offered[1], typed, locale, ZONES, today)
    assert len(found) <= MOST
    assert len({one.value for one in found}) == len(found)
    for one in found:
        assert 1 <= len(one.label) <= LONGEST_CHOICE
        assert 1 <= len(one.value) <= LONGEST_CHOICE


@given(st.sampled_from(OFFERED), st.text("abcdefghijklmnoprstuwy 0123456789-", max_size=8))
def test_whatever_is_offered_is_taken(offered: tuple[object, Option], typed: str) -> None:
    held = offered[1]
    if held.kind is not OptionKind.NUMBER:
        for one in complete(held, typed, "en", ZONES, TODAY):
            assert held.piece(one.value)


async def test_the_coach_completes_without_a_transaction(sqlite_database_url: str) -> None:
    with open_coach(sqlite_database_url) as coach:
        now = datetime(2026, 11, 21, 12, tzinfo=UTC)
        found = await coach.complete(option("timezone", "city"), "zurich", "en", now)
        assert [one.value for one in found] == ["Zürich@Europe/Zurich"]
        assert (await coach.complete(option("log", "day"), "fri", "xx", now))[0].value == "2026-11-20"


def test_a_command_is_found_with_its_slash() -> None:
    assert labels("help", "command", "/li") == labels("help", "command", "li") != []
