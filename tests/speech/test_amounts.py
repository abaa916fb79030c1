"""Amounts over many sets: shares that round to no lie."""

import pytest

from core.speech.catalogue import Voice
from core.speech.say.amounts import share


@pytest.mark.parametrize(
    ("part", "told"), [(0.0, "0 %"), (2 / 3, "67 %"), (0.994, "99 %"), (0.999, "99 %"), (1.0, "100 %")]
)
def test_a_hundred_percent_is_told_only_where_nothing_lacks(part: float, told: str) -> None:
    assert share(Voice(), part).replace("\xa0", " ") == told
