"""Times as people say them mean what they say, in English, German and Spanish."""

from datetime import date, time

import pytest

from core.reading.hours import read_hour
from tests.domain.reading.lines import TODAY
from tests.domain.reading.phrases import DAYS, HOURS, OPEN_HOURS, REFUSED, WAITS, WEEKDAYS, rows
from tests.domain.reading.spoken import later, said


def test_an_hour_means_one_wall_time_or_both_where_morning_or_evening_is_left_open() -> None:
    for phrase, meaning in rows(HOURS | OPEN_HOURS):
        assert (said(phrase), later(phrase)) == (meaning, meaning), phrase


def test_a_wait_means_minutes_from_now() -> None:
    for phrase, meaning in rows(WAITS):
        assert (said(phrase), later(phrase)) == (meaning, meaning), phrase


def test_a_day_named_is_that_day_alone() -> None:
    for phrase, meaning in rows(DAYS):
        assert (said(phrase), later(phrase)) == (meaning, meaning), phrase


def test_weekdays_hold_every_week_each_part_with_its_own_hour() -> None:
    for phrase, meaning in rows(WEEKDAYS):
        assert said(phrase) == meaning, phrase


def test_what_is_no_time_is_refused_by_name() -> None:
    for phrase, refusal in rows(REFUSED):
        assert said(phrase) == refusal, phrase
        assert later(phrase) == refusal or refusal.startswith("said-twice"), phrase


@pytest.mark.parametrize(
    ("phrase", "meaning"),
    [
        ("friday 6pm", "18:00 09.01."), ("Freitag 18 Uhr", "18:00 09.01."),
        ("el viernes a las 18", "18:00 09.01."),
        ("wed 6pm", "18:00 07.01."), ("tue 6pm", "18:00 13.01."), ("monday morning", "07:00 12.01. ?"),
        ("7h", "420min ?"), ("7h30", "450min ?"), ("at 7h", "07:00"),
        ("5h", "300min ?"), ("12h", "720min ?"), ("13h", "13:00"),
    ],
)  # fmt: skip
def test_later_is_one_moment_and_a_weekday_the_coming_one(phrase: str, meaning: str) -> None:
    assert later(phrase) == meaning


@pytest.mark.parametrize(
    ("phrase", "meaning"), [("7h", "07:00"), ("7h30", "07:30"), ("at 3h", "03:00"), ("4h", "240min")]
)
def test_a_few_hours_are_a_wait_and_more_an_hour_of_the_day(phrase: str, meaning: str) -> None:
    assert said(phrase) == meaning


@pytest.mark.parametrize(
    "phrase",
    ["off", "aus", "no", "mon,wed 7am", "weekdays 6:30", "every day 7:00", "mon 7:00, tue 8:00", "off sat"],
)
def test_later_takes_neither_off_nor_several_days(phrase: str) -> None:
    assert later(phrase) == f"not-understood: {phrase}"


@pytest.mark.parametrize(
    ("phrase", "meaning"),
    [
        ("14/01/2026 18:00", "18:00 14.01. ?"), ("1/2/2026 18:00", "18:00 01.02. ?"),
        ("2026-01-14T18:00", "18:00 14.01. ?"), ("Wed, 14 Jan 2026 18:00:00", "18:00 14.01. ?"),
    ],
)  # fmt: skip
def test_what_only_dateparser_reads_is_never_sure(phrase: str, meaning: str) -> None:
    assert (said(phrase), later(phrase)) == (meaning, meaning)


@pytest.mark.parametrize(
    "phrase",
    ["14/01/2025 18:00", "14/01/2036 18:00", "2026-01-14T18:00Z", "14/01/2026 18:00 EST", "14/01/2026",
     "14/01/2026 18:00" + " " * 60 + "x", "off 14/01/2026 18:00", "15 15 15 bananas", "3x15 12/11/10"],
)  # fmt: skip
def test_no_guess_is_made_of_other_zones_of_days_out_of_reach_and_of_garbage(phrase: str) -> None:
    assert ": " in said(phrase)


def test_the_last_days_of_the_calendar_are_refused_not_raised() -> None:
    assert said("tomorrow 7am", date.max) == "no-such-day: tomorrow"
    assert later("monday 7am", date.max) == "no-such-day: monday 7am"
    assert said("7am", TODAY) == "07:00"


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("7", time(7)), ("12", time(12)), ("730", time(7, 30)), ("half past six", time(6, 30)),
        ("halb sieben", time(6, 30)), ("halb sieben abends", time(18, 30)), ("siete y media", time(7, 30)),
        ("las 8 de la tarde", time(20)), ("7 hours", time(7)), ("7 pm.", time(19)), ("12 noon", time(12)),
        ("7 Uhr abends", time(19)), ("medianoche", time(0)),
        ("tonight", None), ("morning", None), ("tomorrow 7", None), ("20 min", None), ("mon 7", None),
        ("7 8", None), ("7am in the evening", None), ("off", None), ("noon at night", None), ("at", None),
    ],
)  # fmt: skip
def test_a_setting_takes_a_bare_hour_as_on_a_24_hour_clock(words: str, hour: time | None) -> None:
    assert read_hour(words) == hour
