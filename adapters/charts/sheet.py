"""A sheet of paper, written from the top down. A point is a pixel, counted from the top left."""

from io import BytesIO

from adapters.charts.lettering import Face
from adapters.charts.library import Affine2D, Figure, FontProperties, Line2D

PAPER = "#FBFAF7"


class Sheet:
    """A page as wide as told, cut where the writing ends."""

    def __init__(self, width: int) -> None:
        """Take an empty page of so many pixels' width."""
        self._width, self._down = width, Affine2D()
        self._figure = Figure(dpi=72, facecolor=PAPER)

    def write(self, x: float, y: float, text: str, face: Face, colour: str) -> None:
        """Write a drawable text from ``x`` on, its foot on ``y``."""
        self._figure.text(
            x,
            y,
            text,
            color=colour,
            fontproperties=FontProperties(fname=str(face.path), size=face.size),
            transform=self._down,
            verticalalignment="baseline",
            parse_math=False,
        )

    def bar(self, left: float, right: float, y: float, thick: float, colour: str) -> None:
        """Draw a bar around ``y`` with round ends; a short one is a dot."""
        begins = left + thick / 2
        ends = max(begins, right - thick / 2)
        line = Line2D([begins, ends], [y, y], linewidth=thick, color=colour, transform=self._down)
        line.set_solid_capstyle("round")
        self._figure.add_artist(line)

    def png(self, height: int) -> bytes:
        """Return the page down to ``height`` as a PNG that does not tell what drew it."""
        self._down.clear().scale(1, -1).translate(0, height)
        self._figure.set_size_inches(self._width / 72, height / 72)
        data = BytesIO()
        self._figure.savefig(data, format="png", dpi=72, metadata={"Software": None})
        return data.getvalue()
