"""A challenge told in a line or by a form: whatever is typed, a plan that will do or what is wrong."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.challenge import ChallengeKind, dates_problem
from core.reading.challenge import FIELDS, LONGEST_NAME, Misread, Plan, read_dates, read_form, read_line

MONDAY = date(2026, 1, 5)
USUAL = Plan("Four weeks", ChallengeKind.CONSISTENCY, date(2026, 1, 12), date(2026, 2, 8))
PIECES = (
    "goal ",
    "teams ",
    "Spring",
    ", ",
    "from ",
    "12 jan",
    " to ",
    "8 feb",
    "for 4 weeks",
    "target 300",
    "ä",
    "\n",
    "9",
)
lines = st.one_of(st.text(max_size=500), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


def will_do(plan: Plan | Misread) -> None:
    if isinstance(plan, Misread):
        return
    assert dates_problem(plan.start, plan.end, MONDAY) is None
    assert 0 < len(plan.name) <= LONGEST_NAME
    assert (plan.target > 0) is (plan.kind is ChallengeKind.GOAL)
    assert (len(plan.teams) >= 2) is (plan.kind is ChallengeKind.TEAMS)


@given(lines)
def test_any_line_is_read_or_refused(line: str) -> None:
    will_do(read_line(line, MONDAY, USUAL))
    will_do(read_dates(line, MONDAY, USUAL))


@given(st.dictionaries(st.sampled_from(FIELDS), lines))
def test_any_form_is_read_or_refused(answers: dict[str, str]) -> None:
    will_do(read_form(answers, MONDAY, USUAL))


@given(st.integers(0, 300), st.integers(2, 90))
def test_dates_written_out_are_read_as_they_are(ahead: int, days: int) -> None:
    start = MONDAY + timedelta(days=ahead)
    end = start + timedelta(days=days - 1)
    for line in (
        f"Spring, from {start} to {end}",
        f"Spring from {start} until {end}",
        f"Spring, from {start} for {days} days",
    ):
        plan = read_line(line, MONDAY, USUAL)
        assert isinstance(plan, Plan)
        assert (plan.name, plan.start, plan.end) == ("Spring", start, end)


def test_a_name_may_hold_a_comma_and_words_that_look_like_dates() -> None:
    for name in ("Run for fun", "One, two", "From couch", "For ever"):
        plan = read_line(name, MONDAY, USUAL)
        assert isinstance(plan, Plan) is (not name.startswith("From"))
        if isinstance(plan, Plan):
            assert plan.name == name
