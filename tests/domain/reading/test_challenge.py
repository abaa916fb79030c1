"""A challenge told in a line or by a form: whatever is typed, a plan that will do or what is wrong."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.challenge import ChallengeKind, dates_problem
from core.reading.challenge import FIELDS, LONGEST_NAME, Misread, Plan, Snag, read_dates, read_form
from core.reading.challenge_line import read_line
from core.speech.catalogue import Voice, languages
from core.speech.say.challenge_form import line as line_of

CONSISTENCY, GOAL, STREAK, TEAMS = ChallengeKind
MONDAY = date(2026, 1, 5)
WEEKS, MARCH = (date(2026, 1, 12), date(2026, 2, 8)), (date(2026, 3, 1), date(2026, 3, 31))
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


NEXT_MONDAY, TOMORROW = date(2026, 1, 12), date(2026, 1, 6)
FOUR = timedelta(days=27)


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        ("Row, streak, from today for 2 weeks", Plan("Row", STREAK, MONDAY, date(2026, 1, 18))),
        ("Streak it, streak, from tomorrow", Plan("Streak it", STREAK, TOMORROW, TOMORROW + FOUR)),
        ("Goal run, goal 4, from tomorrow", Plan("Goal run", GOAL, TOMORROW, TOMORROW + FOUR, 4)),
        ("goal 300 from monday", Plan("Four weeks", GOAL, MONDAY, MONDAY + FOUR, 300)),
        ("goal: 300", Plan("Four weeks", GOAL, *WEEKS, 300)),
        ("goal Together target 1,000 sessions", Plan("Together", GOAL, *WEEKS, 1000)),
        ("Derby teams North, South", Plan("Derby", TEAMS, *WEEKS, 0, ("North", "South"))),
        ("teams Reds v Blues", Plan("Four weeks", TEAMS, *WEEKS, 0, ("Reds", "Blues"))),
        ("teams Reds, Blues, for 4 weeks, Derby, teams", None),
        (
            "from tomorrow, Derby, teams, teams Reds vs Blues, for 2 weeks",
            Plan("Derby", TEAMS, TOMORROW, date(2026, 1, 19), 0, ("Reds", "Blues")),
        ),
        ("Spring, 1 march to 31 march", Plan("Spring", CONSISTENCY, *MARCH)),
        ("Spring 1 march - 31 march", Plan("Spring", CONSISTENCY, *MARCH)),
        ("Spring, for a month, from 1 march", Plan("Spring", CONSISTENCY, *MARCH)),
        (
            "Spring from next monday for a month",
            Plan("Spring", CONSISTENCY, NEXT_MONDAY, date(2026, 2, 11)),
        ),
    ],
)
def test_the_parts_of_a_line_stand_in_any_order_and_are_never_swallowed_by_the_name(
    line: str, plan: Plan | None
) -> None:
    read = read_line(line, MONDAY, USUAL)
    assert read == plan if plan else isinstance(read, Misread)


@pytest.mark.parametrize(
    ("line", "snag"),
    [
        ("new streak challenge starting monday", Snag.UNSAID),
        ("Spring 2026-03-01 or so", Snag.PART),
        ("Spring starting monday or so", Snag.PART),
        ("Spring, from monday, nonsense", Snag.PART),
    ],
)
def test_what_may_be_a_kind_or_a_date_is_asked_back_rather_than_taken_for_a_name(
    line: str, snag: Snag
) -> None:
    read = read_line(line, MONDAY, USUAL)
    assert isinstance(read, Misread)
    assert read.snag is snag


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        ("goal Spring, from 19 jan for 2 weeks", Plan("Spring", GOAL, date(2026, 1, 19), date(2026, 2, 1))),
        ("Row, streak, from soon", Plan("Row", STREAK, *WEEKS)),
        ("teams Derby, teams North", Plan("Derby", TEAMS, *WEEKS)),
        ("@everyone, streak", Plan("Four weeks", STREAK, *WEEKS)),
        ("Run, from yesterday", Plan("Run", CONSISTENCY, date(2026, 1, 4), date(2026, 1, 31))),
    ],
)
def test_what_was_understood_is_told_beside_what_was_not(line: str, plan: Plan) -> None:
    read = read_line(line, MONDAY, USUAL)
    assert isinstance(read, Misread)
    assert read.plan == plan


@pytest.mark.parametrize(
    ("answers", "plan"),
    [
        ({"start": "monday", "end": "4 weeks"}, Plan("Four weeks", CONSISTENCY, MONDAY, MONDAY + FOUR)),
        ({"kind": "goal", "aim": "1000 sessions"}, Plan("Four weeks", GOAL, *WEEKS, 1000)),
        ({"kind": "teams", "aim": "Reds v Blues"}, Plan("Four weeks", TEAMS, *WEEKS, 0, ("Reds", "Blues"))),
    ],
)
def test_a_form_takes_what_people_write_into_its_fields(answers: dict[str, str], plan: Plan) -> None:
    assert read_form(answers, MONDAY, USUAL) == plan


@given(
    st.sampled_from(languages()),
    st.sampled_from(ChallengeKind),
    st.sampled_from(("Spring", "Goal run", "Win streak", "Four weeks", "Serie Nord", "Meta final")),
)
def test_the_line_that_an_example_shows_says_the_challenge_it_is_made_from(
    language: str, kind: ChallengeKind, name: str
) -> None:
    target, teams = 300 * (kind is GOAL), ("North", "South") * (kind is TEAMS)
    plan = Plan(name, kind, *WEEKS, target, teams)
    assert read_line(line_of(Voice(language), plan), MONDAY, USUAL) == plan
