"""Logs: one JSON line a record on standard error, with keys and kinds but never a person's words."""

import logging
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import structlog

OURS = "soleus"
# Fields that a record of ours may carry; anything else is left out.
ALLOWED = frozenset({"event", "level", "timestamp", "logger", "key", "error", "frames"})


class PrivateLines(logging.Formatter):
    """Writes a record of ours with the fields allowed, of a library's only when, how grave and whose it was.

    structlog is imported for the first record: a conversation in which nothing goes wrong starts without it.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return one line of JSON; a library's message is never even put together."""
        if not (record.name == OURS or record.name.startswith(f"{OURS}.")):
            whose = {"name": record.name, "levelname": record.levelname, "levelno": record.levelno}
            record = logging.makeLogRecord(whose)
        return _lines().format(record)


@cache
def _lines() -> logging.Formatter:
    import structlog

    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.ExtraAdder(),
        ],
        processors=[_only_allowed, structlog.processors.JSONRenderer()],
    )


def _only_allowed(
    _: logging.Logger, __: str, event: "structlog.typing.EventDict"
) -> "structlog.typing.EventDict":
    """Keep what is allowed and not empty."""
    return {name: value for name, value in event.items() if name in ALLOWED and value != ""}


def set_up() -> None:
    """Send warnings and errors of this process to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PrivateLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
