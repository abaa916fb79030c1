"""What is seen in a picture: its size, and how long its bars are."""

from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

from numpy import asarray
from PIL import Image

from adapters.charts import Charts
from adapters.charts.board import BLUE, PALE
from core.painting import BoardPicture, BoardRow

CHARTS = Charts()
NAMES = ("Ann", "Bob", "Carla", "Dora", "Emil", "Finn", "Grace", "Hugo", "Ivo", "Jun")


def board(*rows: BoardRow, title: str = "Four weeks", footer: str = "12 take part") -> BoardPicture:
    """Return a board of Riverside."""
    return BoardPicture(title, "Riverside, 6 July to 2 August", rows, footer)


def row(name: str = "Ann", share: float = 0.5, rank: str = "1", value: str = "10 of 20") -> BoardRow:
    """Return one row."""
    return BoardRow(rank, name, value, share)


@dataclass(frozen=True)
class Seen:
    """A picture's width and height, and the lengths of its strong and its pale bars, downwards."""

    width: int
    height: int
    strong: tuple[int, ...]
    pale: tuple[int, ...]


def look(png: bytes) -> Seen:
    """Decode a PNG."""
    with Image.open(BytesIO(png)) as image:
        assert image.format == "PNG"
        pixels = image.convert("RGB")
    return Seen(*pixels.size, _bars(pixels, BLUE), _bars(pixels, PALE))


def _bars(image: Image.Image, colour: str) -> tuple[int, ...]:
    """Return the length of each bar of a colour: the longest line of each band of lines that have it."""
    counts = (asarray(image) == list(bytes.fromhex(colour[1:]))).all(axis=2).sum(axis=1).tolist()
    return tuple(max(band) for some, band in groupby(counts, bool) if some)
