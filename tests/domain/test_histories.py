"""What plans and sessions keep under any history, whatever was logged, hurt, paused or run."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from core.domain.session import PlannedDay
from core.domain.training import Member
from tests.domain.plans import histories
from tests.domain.test_planner import heedful, repeatable, spaced
from tests.domain.test_prescription import capped, fitting, lowering

CHECKS = (spaced, heedful, repeatable, capped, lowering, fitting)


@pytest.mark.slow
@pytest.mark.parametrize("check", CHECKS)
@settings(max_examples=15)
@given(life=histories(14))
def test_under_any_history_plans_are(
    check: Callable[[Member, PlannedDay], None], life: list[tuple[Member, PlannedDay]]
) -> None:
    for member, planned in life:
        check(member, planned)


@pytest.mark.slow
@settings(max_examples=150)
@given(histories(40))
def test_under_many_long_histories_plans_keep_every_check(life: list[tuple[Member, PlannedDay]]) -> None:
    for member, planned in life:
        for check in CHECKS:
            check(member, planned)
