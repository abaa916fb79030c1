"""What a log line may carry: our own events and fields; of a library only whose it is and how grave."""

import json
import logging
import subprocess
import sys
from typing import Any

import pytest

from bot.logs import PrivateLines
from tests.promises.source import ROOT

SECRET = "pain 7 zebrafinch"


def lines(name: str, message: str, *arguments: object, **extra: object) -> list[dict[str, Any]]:
    """Log an error in a logger of this name, while another error is handled; return what is written."""
    written: list[str] = []
    handler = logging.StreamHandler()
    handler.setFormatter(PrivateLines())
    handler.emit = lambda record: written.append(handler.format(record))  # type: ignore[method-assign] # keeps lines in a list
    logger = logging.Logger(name)
    logger.addHandler(handler)
    try:
        raise ValueError(SECRET)
    except ValueError:
        logger.exception(message, *arguments, extra=extra, stack_info=True)
    return [json.loads(line) for line in "".join(written).splitlines()]


@pytest.mark.parametrize("name", ["soleus", "soleus.coach"])
def test_a_line_of_ours_has_its_event_and_the_fields_allowed(name: str) -> None:
    (line,) = lines(name, "request failed", key="k1", error="ValueError", frames=["a:1"], said=SECRET)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request failed",
        "level": "error",
        "logger": name,
        "key": "k1",
        "error": "ValueError",
        "frames": ["a:1"],
    }


@pytest.mark.parametrize("name", ["sqlalchemy.pool", "asyncio", "soleusly", "root"])
def test_a_line_of_a_library_tells_only_whose_it_is_and_how_grave(name: str) -> None:
    (line,) = lines(name, f"%s and {SECRET}", SECRET, key=SECRET, error=SECRET, frames=[SECRET], said=SECRET)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"level": "error", "logger": name}


def test_a_message_that_a_library_cannot_put_together_is_no_trouble() -> None:
    (line,) = lines("sqlalchemy.engine", "%d and %d", SECRET)
    assert SECRET not in json.dumps(line)


def test_logs_go_to_standard_error_from_warnings_on_and_structlog_comes_with_the_first() -> None:
    code = """
import logging, sys
from bot.logs import set_up
set_up()
logging.getLogger("soleus.coach").info("nothing")
assert "structlog" not in sys.modules
logging.getLogger("soleus.coach").warning("something")
assert "structlog" in sys.modules
"""
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == ""
    assert [json.loads(line)["event"] for line in ended.stderr.splitlines()] == ["something"]
