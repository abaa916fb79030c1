"""What the tests of several platforms need."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot.logs import PrivateLines


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Yield what the process would write to its log, down to the least important line."""
    lines, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(PrivateLines())
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(handler)
    root.setLevel(before)
