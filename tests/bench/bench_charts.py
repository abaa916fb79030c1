"""The picture of a board: how long it takes, and how long the event loop waits while a thread draws it."""

import asyncio
import sys
from collections.abc import Iterator
from subprocess import check_call
from time import perf_counter

from adapters.charts import Charts
from core.painting import BoardPicture, BoardRow
from tests.bench import Row
from tests.bench.timing import middle

TIMES = 15
PAUSE = 0.001  # seconds
ROWS = tuple(BoardRow(str(at), f"Runner {at}", f"{21 - at} of 20", (21 - at) / 20) for at in range(1, 11))
BOARD = BoardPicture("Four weeks", "Riverside, 6 July to 2 August", ROWS, "12 take part")
FIRST = "from tests.bench.bench_charts import BOARD, Charts; Charts().board(BOARD)"
NONE = "from tests.bench.bench_charts import BOARD, Charts"


async def waited(charts: Charts) -> float:
    """Return the longest wait of the event loop for its turn while pictures are drawn, in seconds."""
    pictures = [BOARD] * TIMES
    drawing = asyncio.get_running_loop().run_in_executor(None, lambda: [*map(charts.board, pictures)])
    longest = 0.0
    while not drawing.done():
        began = perf_counter()
        await asyncio.sleep(PAUSE)
        longest = max(longest, perf_counter() - began - PAUSE)
    await drawing
    return longest


def process(code: str) -> float:
    """Return how long a process of its own takes for this, in seconds."""
    return middle(lambda: check_call([sys.executable, "-c", code]), 3)


def run() -> Iterator[Row]:
    """Draw the board of a closing."""
    charts = Charts()
    charts.board(BOARD)
    warm = middle(lambda: charts.board(BOARD), TIMES)
    yield Row("picture of a board of 10 rows", warm * 1000, "ms", aim="≤ 300 ms")
    yield Row("the first of a process, with the import of matplotlib", process(FIRST) - process(NONE), "s")
    longest = asyncio.run(waited(charts))
    yield Row(
        "longest the event loop waited meanwhile", longest * 1000, "ms", longest / warm, "no picture long"
    )
