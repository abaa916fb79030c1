"""matplotlib comes when it is wanted, and nobody notices."""

import os
import subprocess
import sys
from pathlib import Path

from tests.promises.source import ROOT

DRAWING = """
import logging, os, sys
logging.basicConfig(level=logging.DEBUG)
before = dict(os.environ)
from adapters.charts import Charts
from core.painting import BoardPicture, BoardRow
charts = Charts()
heavy = ("matplotlib", "numpy", "PIL")
assert not [name for name in heavy if name in sys.modules]
png = charts.board(BoardPicture("Four weeks", "Riverside", (BoardRow("1", "Ann", "9 of 9", 1.0),)))
assert dict(os.environ) == before
assert "matplotlib.pyplot" not in sys.modules
print(png[1:4].decode())
"""


def draws(**variables: str) -> None:
    """Draw a picture in a process of its own with these variables; it says nothing but that it did."""
    unset = ("XDG_", "MPL", "MATPLOTLIB")
    ours = {name: value for name, value in os.environ.items() if not name.startswith(unset)}
    command = [sys.executable, "-W", "error", "-c", DRAWING]
    said = subprocess.run(
        command, cwd=ROOT, env=ours | variables, capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stdout, said.stderr) == (0, "PNG\n", "")


def test_the_first_picture_says_nothing_and_leaves_nothing_behind(tmp_path: Path) -> None:
    home, scratch = tmp_path / "home", tmp_path / "scratch"
    home.mkdir()
    scratch.mkdir()
    draws(HOME=str(home), TMPDIR=str(scratch))
    assert not list(home.iterdir())
    assert not list(scratch.iterdir())


def test_a_home_that_is_not_there_or_not_ours_hinders_nothing() -> None:
    draws(HOME="/proc/nobody", MPLCONFIGDIR="/proc/nobody")
