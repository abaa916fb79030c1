"""What is plain in English stays so beside German and Spanish: no hour is a count, no small word a day."""

from datetime import date

import pytest

from core.reading.days import PauseWords, read_until
from core.reading.logline import read_log
from core.reading.logwords import LogWords
from core.reading.problem import Unread
from core.reading.runs import RunWords, read_race, read_run
from tests.domain.reading.lines import TODAY


@pytest.mark.parametrize(
    "line",
    ["7 am", "7am", "at 7 am", "8 am", "10 am", "today 7 am", "6:30 am", "sat 9 am", "tuesday 6 am", "am 7",
     "done at 7 am", "10 10 10 at 7 am", "3x12 at 7 am", "10am", "10 am tuesday", "7 am do 3x12",
     "7 in the am", "mi 7 am"],
)  # fmt: skip
def test_an_hour_before_noon_is_no_count(line: str) -> None:
    assert isinstance(read_log(line, TODAY), Unread)


@pytest.mark.parametrize(
    "line",
    [
        "7 am",
        "7am",
        "tomorrow at 7 am",
        "at 6 am tomorrow",
        "10 am tuesday",
        "10 am",
        "die",
        "mi",
        "so",
        "me",
    ],
)
def test_an_hour_or_a_small_word_is_no_run(line: str) -> None:
    assert isinstance(read_run(line, TODAY), Unread)


@pytest.mark.parametrize(
    "line",
    ["mi 7", "7 mi", "fr 7", "sa 7", "vie 7", "la 7", "el 7", "es 7", "die 7", "para 7", "con 7", "war 7",
     "un 7", "de 7", "de 7 a 8", "para las 7", "friday con 7",
     "el lunes 7"],
)  # fmt: skip
def test_one_number_among_small_words_is_no_count(line: str) -> None:
    assert isinstance(read_log(line, TODAY), Unread)


@pytest.mark.parametrize(
    "line", [f"10 10 10 {added}" for added in ("para 7", "el 7", "en 5", "con 5", "fr 7", "a las 7")]
)
def test_no_small_word_adds_a_set(line: str) -> None:
    assert isinstance(read_log(line, TODAY), Unread)


@pytest.mark.parametrize("line", ["do: 3x12", "to do: 3x12", "do. 10 10 10", "do 3x12", "do 7", "on do 3x12"])
def test_to_do_is_no_thursday(line: str) -> None:
    read = read_log(line, TODAY)
    assert isinstance(read, LogWords)
    assert read.day == TODAY


@pytest.mark.parametrize(
    "line",
    ["so: 10 10 10", "10 10 10 so.", "10 10 10 so...", "10 10 10, so: steady", "10 10 10 I am so steady"],
)
def test_so_is_no_sunday(line: str) -> None:
    assert isinstance(read_log(line, TODAY), Unread)


@pytest.mark.parametrize("line", ["so", "die", "me", "mi", "do"])
def test_a_small_word_alone_pauses_nothing(line: str) -> None:
    assert isinstance(read_until(line, TODAY), Unread)


@pytest.mark.parametrize("name", ["Mar del Plata 42", "Mar Menor 10k", "Fr Tom memorial 10k"])
def test_a_race_keeps_the_name_that_is_short_for_a_weekday_too(name: str) -> None:
    read = read_race(f"{name} 5 apr", TODAY)
    assert isinstance(read, RunWords)
    assert read.on == date(TODAY.year, 4, 5)


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("3x12 am Montag", "monday 3x12"), ("3x12 am Di", "tuesday 3x12"), ("ich habe 12", "12"),
        ("3x12 am 5. Januar", "5 jan 3x12"), ("hice 12", "12"), ("am Fr 12 12", "fri 12 12"),
        ("15, 15 y 15", "15 15 15"), ("3x12 con 4 kg", "3x12 4kg"), ("12 Wdh", "12 reps"),
    ],
)  # fmt: skip
def test_german_and_spanish_go_on_to_be_read(line: str, same: str) -> None:
    read = read_log(line, TODAY)
    assert isinstance(read, LogWords)
    assert read == read_log(same, TODAY)


@pytest.mark.parametrize("line", ["bis Mi", "hasta el mi", "bis So"])
def test_a_short_day_behind_its_small_word_ends_a_pause(line: str) -> None:
    read = read_until(line, TODAY)
    assert isinstance(read, PauseWords)
    assert read.until is not None


@pytest.mark.parametrize("line", ["i am", "the"])
def test_what_paused_in_english_still_does(line: str) -> None:
    assert isinstance(read_until(line, TODAY), PauseWords)
