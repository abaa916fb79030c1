"""A day as planned, and its exercises done so."""

import pytest

from core.domain.exercises import CATALOGUE, Sides
from core.domain.session import Item, sets_as_planned
from core.domain.state import Control, Side


@pytest.mark.parametrize("exercise", CATALOGUE)
def test_done_as_planned_is_steady_and_counts_each_leg_where_legs_count(exercise: str) -> None:
    sets = sets_as_planned(Item(exercise, 3, 12))
    assert {(one.count, one.control) for one in sets} == {(12, Control.STEADY)}
    each = CATALOGUE[exercise].sides is Sides.EACH
    assert [one.side for one in sets] == ([Side.LEFT, Side.RIGHT] * 3 if each else [None] * 3)
