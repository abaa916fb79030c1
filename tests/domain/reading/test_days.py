"""Days, hours and the ends of pauses mean what they say."""

from datetime import date, time

import pytest

from core.domain.events import PauseReason
from core.reading.days import Direction, PauseWords, read_day, read_until
from core.reading.hours import read_hour
from core.reading.problem import Problem, Unread
from tests.domain.reading.lines import TODAY

PAST, COMING = Direction


@pytest.mark.parametrize(
    ("words", "direction", "day"),
    [
        ("monday", PAST, date(2026, 1, 5)), ("monday", COMING, date(2026, 1, 12)), ("wed", PAST, TODAY),
        ("wed", COMING, TODAY),
        ("last wed", COMING, date(2025, 12, 31)), ("next wed", PAST, date(2026, 1, 14)),
        ("31 dec", PAST, date(2025, 12, 31)),
        ("31 dec", COMING, date(2025, 12, 31)), ("20 dec", COMING, date(2026, 12, 20)),
        ("1 mar", COMING, date(2026, 3, 1)),
        ("29 feb", COMING, date(2028, 2, 29)), ("march 1st 2027", COMING, date(2027, 3, 1)),
        ("-2d", PAST, date(2026, 1, 5)),
        ("in 2 weeks", COMING, date(2026, 1, 21)), ("3 days ago", COMING, date(2026, 1, 4)),
        ("1.3.2026", PAST, date(2026, 3, 1)),
        ("tomorrow", PAST, date(2026, 1, 8)), ("someday", PAST, None), ("2026-02-30", PAST, None),
        ("monday 5", PAST, None),
        ("999999999 days ago", PAST, None), ("", PAST, None),
    ],
)  # fmt: skip
def test_days_are_read(words: str, direction: Direction, day: date | None) -> None:
    assert read_day(words, TODAY, direction) == day


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("7", time(7)), ("7:30", time(7, 30)), ("7am", time(7)), ("7 p.m.", time(19)),
        ("19.30", time(19, 30)), ("19h30", time(19, 30)),
        ("19h", time(19)), ("0730", time(7, 30)), ("noon", time(12)), ("midnight", time(0)),
        ("12am", time(0)), ("12pm", time(12)),
        ("at 7", time(7)), ("7 o'clock", time(7)), ("\u0667:\u0663\u0660", time(7, 30)), ("00:00", time(0)),
        ("24:00", None), ("25", None),
        ("7:60", None), ("7:5", None), ("13pm", None), ("0am", None), ("-7", None), ("", None),
        ("soon", None), ("7:30:00", None),
    ],
)  # fmt: skip
def test_hours_are_read(words: str, hour: time | None) -> None:
    assert read_hour(words) == hour


@pytest.mark.parametrize(
    ("line", "pause"),
    [
        ("holiday 10d", PauseWords(PauseReason.HOLIDAY, date(2026, 1, 16))),
        ("injury 2026-02-01", PauseWords(PauseReason.INJURY, date(2026, 2, 1))),
        ("travel until friday", PauseWords(PauseReason.TRAVEL, date(2026, 1, 9))),
        ("2 weeks", PauseWords(PauseReason.OTHER, date(2026, 1, 20))),
        ("sick", PauseWords(PauseReason.ILLNESS)), ("1 day", PauseWords(PauseReason.OTHER, TODAY)),
        ("10 days holiday", PauseWords(PauseReason.HOLIDAY, date(2026, 1, 16))),
        ("holiday till jan 20", PauseWords(PauseReason.HOLIDAY, date(2026, 1, 20))),
        ("on vacation until tomorrow", PauseWords(PauseReason.HOLIDAY, date(2026, 1, 8))),
    ],
)  # fmt: skip
def test_pauses_are_read(line: str, pause: PauseWords) -> None:
    assert read_until(line, TODAY) == pause


@pytest.mark.parametrize(
    ("line", "reason", "limit"),
    [
        ("", Problem.EMPTY, None), ("holiday fridya", Problem.NOT_UNDERSTOOD, None),
        ("holiday 10", Problem.NOT_UNDERSTOOD, None), ("holiday 0d", Problem.NOT_UNDERSTOOD, None),
        ("ill until yesterday", Problem.DAY_PAST, None), ("holiday 2 weeks ago", Problem.DAY_PAST, None),
        ("holiday 400d", Problem.DAY_TOO_FAR, 365),
        ("holiday 999999999d", Problem.NO_SUCH_DAY, None),
        ("holiday 5d 2026-02-01", Problem.SAID_TWICE, None), ("holiday - 5", Problem.NOT_UNDERSTOOD, None),
        ("holiday -5", Problem.NEGATIVE, None),
    ],
)  # fmt: skip
def test_a_pause_that_cannot_be_is_refused(line: str, reason: Problem, limit: str | int | None) -> None:
    said = read_until(line, TODAY)
    assert isinstance(said, Unread)
    assert (said.problem, said.limit) == (reason, limit)
