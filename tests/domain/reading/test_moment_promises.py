"""What the reading of human times promises, whatever is typed."""

import subprocess
import sys
from datetime import date, time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.reading.clockwords import NUMBERS
from core.reading.days import A_YEAR
from core.reading.hours import read_hour
from core.reading.moments import Spoken, read_moment, read_spoken
from core.reading.problem import Problem, Unread
from tests.domain.reading.lines import ANYTHING, PHRASES
from tests.effort import calls_of

PIECES = (
    "7 07 19 12 0 25 7:30 19.30 1930 730 0 90 7am pm am a.m. p h 19h 19h30 uhr o'clock half halb "
    "quarter viertel cuarto media dreiviertel past to vor nach y menos para in en dentro de within + - "
    ", ; and und & / an a ein eine una hour hours stunde horas min minuten minutos tomorrow morgen "
    "mañana morgens la pasado übermorgen today tonight heute abend esta noche this evening next "
    "nächsten proximo friday fr viernes mon mi mar weekdays werktags entre semana weekends wochenende "
    "every jeden todos los días day daily off aus no except außer not otherwise sonst until bis from "
    "von at um las noon mittag midnight jan enero 5. 5 2026-01-09 31.12.9999 in 3 weeks days ago "
    "yesterday bananas or x 3x15 ½ twenty five six zehn oh "
)
SPOKEN_PHRASES = st.lists(st.sampled_from(PIECES.split()), max_size=9).map(" ".join)
TEXTS = ANYTHING | PHRASES | SPOKEN_PHRASES
DAYS = st.dates()
SPELLED = {number: name for name, number in NUMBERS.items()}


def assert_sound(part: Spoken, today: date) -> None:
    """Exactly one meaning, and each within its limits."""
    assert [bool(part.hours), part.minutes is not None, part.off].count(True) == 1
    assert len(part.hours) <= 2
    assert list(part.hours) == sorted(part.hours)
    assert part.minutes is None or 1 <= part.minutes <= 24 * 60
    assert part.weekdays <= set(range(7))
    assert part.day is None or (0 <= (part.day - today).days <= A_YEAR and not part.weekdays and not part.off)


@given(TEXTS, DAYS)
@example("\ud800 7am\udfff", date(2026, 1, 7))
@example("tonight at midnight", date.max)
@settings(max_examples=300)
def test_every_text_is_read_or_refused_with_quotable_words(text: str, today: date) -> None:
    parts, moment = read_spoken(text, today), read_moment(text, today)
    for refusal in (parts, moment):
        if isinstance(refusal, Unread):
            assert all(
                quote.isprintable() and len(quote) <= 80 for quote in (refusal.understood, refusal.unread)
            )
    if not isinstance(parts, Unread):
        assert parts
        for part in parts:
            assert_sound(part, today)
    if not isinstance(moment, Unread):
        assert_sound(moment, today)
        assert not moment.weekdays
        assert not moment.off


@pytest.mark.slow
@settings(max_examples=20_000)
@given(SPOKEN_PHRASES | ANYTHING, DAYS)
def test_twenty_thousand_texts_are_read_or_refused(text: str, today: date) -> None:
    parts = read_spoken(text, today)
    for part in () if isinstance(parts, Unread) else parts:
        assert_sound(part, today)
    assert isinstance(read_moment(text, today), Spoken | Unread)


@given(SPOKEN_PHRASES, DAYS)
def test_no_day_hears_two_hours_but_as_an_exception(text: str, today: date) -> None:
    parts = read_spoken(text, today)
    if not isinstance(parts, Unread):
        always = [part for part in parts if part.day is None and len(part.weekdays) in (0, 7)]
        named = [day for part in parts if part not in always for day in part.weekdays]
        dates = [part.day for part in parts if part.day]
        assert len(always) <= 1
        assert list(parts[: len(always)]) == always
        assert len(named) == len(set(named))
        assert len(dates) == len(set(dates))


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)), DAYS)
def test_every_wall_time_reads_back_in_every_form(at: time, today: date) -> None:
    hour, minute = at.hour, at.minute
    half = f"{hour % 12 or 12}:{minute:02}{'am' if hour < 12 else 'pm'}"
    forms = [
        f"{hour:02}:{minute:02}", f"{hour}:{minute:02}", f"{hour}.{minute:02}", f"{hour},{minute:02} Uhr",
        f"{hour:02}{minute:02}", f"um {hour} Uhr {minute}", f"at {hour}h{minute:02}", half, f"at {half}",
        f"a las {hour}:{minute:02}", f"{hour}:{minute:02} h", f"{hour:02}{minute:02} hours",
        half.replace("m", ".m."), f"{hour % 12 or 12} {minute:02} {half[-2:]}",
    ]  # fmt: skip
    for form in forms:
        assert read_spoken(form, today) == (Spoken((at,)),), form
        assert read_moment(form, today) == Spoken((at,)), form
        assert read_hour(form) == at, form


@given(st.integers(1, 12), st.integers(0, 11).map(lambda five: 5 * five))
def test_an_hour_of_the_dial_is_read_in_words_as_both_of_its_wall_times(hour: int, minute: int) -> None:
    both = tuple(time(hour % 12 + half, minute) for half in (0, 12))
    before, after = hour, hour % 12 + 1
    forms = {
        0: [f"{hour}", f"{SPELLED[hour]}", f"um {hour}", f"{hour} o'clock"],
        15: [f"quarter past {before}", f"viertel nach {before}", f"{before} y cuarto"],
        30: [f"half past {before}", f"halb {after}", f"{before} y media"],
        45: [f"quarter to {after}", f"dreiviertel {after}", f"{after} menos cuarto"],
    }.get(minute, [f"{minute} past {before}", f"{60 - minute} to {after}", f"{60 - minute} vor {after}"])
    for form in forms:
        assert read_spoken(form, date(2026, 1, 7)) == (Spoken(both),), form


@given(st.integers(1, 24 * 60))
def test_every_wait_up_to_a_day_reads_back(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    forms = [f"in {minutes} min", f"{minutes} minutes", f"en {minutes} minutos", f"in {hours}:{rest:02}"]
    forms += [f"in {hours}h{rest:02}", f"in {hours} Stunden und {rest} Minuten"] if hours else []
    for form in forms:
        assert read_moment(form, date(2026, 1, 7)) == Spoken(minutes=minutes), form


@given(st.sampled_from(["in {} min", "in {} hours", "en {} minutos", "+{}min"]), st.integers(24 * 60 + 1))
def test_a_wait_of_more_than_a_day_is_refused(form: str, minutes: int) -> None:
    refused = read_moment(form.format(minutes), date(2026, 1, 7))
    assert isinstance(refused, Unread)
    assert refused.problem in (Problem.WAIT_RANGE, Problem.TOO_LONG)


@given(st.sets(st.integers(0, 6), min_size=1, max_size=6), st.integers(0, 23))
def test_every_set_of_weekdays_reads_back(days: set[int], hour: int) -> None:
    languages = (
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    )
    for names in languages:
        said = [names[day] for day in sorted(days)]
        for form in (
            f"{','.join(said)} {hour}:00",
            f"{hour}:00 {', '.join(said)}",
            f"{' '.join(said)} {hour}:00",
        ):
            assert read_spoken(form, date(2026, 1, 7)) == (
                Spoken((time(hour),), weekdays=frozenset(days)),
            ), form


@pytest.mark.parametrize(
    "piece", ["7 ", "mon ", "mon,7 ", "in ", "half ", "every day ", "mon-", "1h ", "except ", "5 jan "]
)
def test_no_text_of_the_longest_kind_makes_much_work(piece: str) -> None:
    assert calls_of(lambda: read_spoken((piece * 2000)[:2000], date(2026, 1, 7))) < 1_000_000


def test_dateparser_is_not_loaded_until_a_text_needs_it() -> None:
    code = (
        "import sys, datetime, core.reading.moments as m; today = datetime.date(2026, 1, 7);"
        "m.read_spoken('weekdays 6:30, weekends 9', today); m.read_moment('bananas', today);"
        "assert 'dateparser' not in sys.modules; m.read_moment('14/01/2026 18:00', today);"
        "assert 'dateparser' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-W", "error", "-c", code], check=False).returncode == 0
