"""``replay`` reads an export in place of lines: the decisions of a life are those that were made."""

import json
from collections.abc import Callable

import pytest

from adapters.console.replay import replay
from adapters.storage.codec import Spelled
from core.domain.fold import fold
from core.domain.training import Member
from tests.bench.history import lived
from tests.domain.lives import MONDAY
from tests.exchange.files import export

LIFE = lived(MONDAY, 20)
EXPORT = export(LIFE).decode()


def told(text: str) -> tuple[list[str], list[str], int]:
    """Return what is written and complained of, and the exit code."""
    written, complained = list[str](), list[str]()
    lines = text.splitlines(keepends=True)
    code = replay(lines, True, written.append, complained.append, Spelled())
    return written, complained, code


@pytest.mark.parametrize("laid_out", [str, lambda text: json.dumps(json.loads(text)), "\ufeff{}".format])
def test_every_decision_of_an_export_is_told(laid_out: Callable[[str], str]) -> None:
    made: list[tuple[str, str]] = []
    fold(Member(), LIFE, lambda day, _, __, decision: made.append((day.isoformat(), decision.name)))
    written, complained, code = told(laid_out(EXPORT))
    assert (complained, code) == ([], 0)
    said = [json.loads(one) for one in written]
    assert len(made) > 8
    assert [(one["day"], one["rule"]) for one in said] == made
    assert {one["member"] for one in said} == {"ann"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (EXPORT[:700], "breaks off"),
        (EXPORT.replace("2026-01-06", "2026-01-07"), "changed since it was made"),
        (
            json.dumps({"format": "soleus-coach", "version": 9, "exported_at": "2026-01-05T07:00Z"}),
            "newer version",
        ),
        (json.dumps({"format": "soleus-coach", "version": 1}), "at exported_at"),
    ],
)
def test_an_export_that_cannot_be_read_is_complained_of(text: str, why: str) -> None:
    written, (complaint,), code = told(text)
    assert (written, code) == ([], 2)
    assert why in complaint
