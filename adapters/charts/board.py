"""A board: title, under it a line and a bar for each row, and a footer."""

from adapters.charts.lettering import Face
from adapters.charts.sheet import Sheet
from core.painting import BoardPicture, BoardRow

MOST = 15
WIDTH, MARGIN, GAP = 1080, 64, 28
LEFT, RIGHT = MARGIN, WIDTH - MARGIN
ROW, BAR = 126, 22
INK, QUIET = "#1A1F26", "#55606B"
# Blue and its companions stand apart by lightness alone, for every kind of colour vision.
BLUE, PALE, TRACK = "#0072B2", "#8FA9BC", "#E3E7EA"
TITLE, SUBTITLE = Face("DejaVuSans-Bold", 60), Face("DejaVuSans", 38)
RANK, NAME, VALUE = Face("DejaVuSans-Bold", 44), Face("DejaVuSans", 44), Face("DejaVuSans", 38)
FOOTER = Face("DejaVuSans", 34)


def drawn(picture: BoardPicture) -> bytes:
    """Draw a board as a PNG, 1,080 pixels wide and as high as its first 15 rows need."""
    sheet, rows = Sheet(WIDTH), picture.rows[:MOST]
    y = _lines(sheet, MARGIN, picture.title, TITLE, INK)
    y = _lines(sheet, y + 10, picture.subtitle, SUBTITLE, QUIET) + 14
    ranks = [RANK.shortened(RANK.drawable(row.rank), 130) for row in rows]
    indent = max(map(RANK.width, filter(None, ranks)), default=-GAP) + GAP
    for row, rank in zip(rows, ranks, strict=True):
        if rank:
            sheet.write(LEFT + indent - GAP - RANK.width(rank), y + 60, rank, RANK, QUIET)
        _row(sheet, LEFT + indent, y, row, BLUE if rank or not any(ranks) else PALE)
        y += ROW
    y = _lines(sheet, y + 14, picture.footer, FOOTER, QUIET)
    return sheet.png(round(y) + MARGIN)


def _lines(sheet: Sheet, y: float, text: str, face: Face, colour: str) -> float:
    """Write a text on two lines at most; return where they end."""
    for line in face.wrapped(text, RIGHT - LEFT, 2):
        sheet.write(LEFT, y + face.size, line, face, colour)
        y += face.size * 1.3
    return y


def _row(sheet: Sheet, left: float, y: float, row: BoardRow, colour: str) -> None:
    """Write a row's name and, at the right end, its value; draw its share below."""
    value = VALUE.shortened(VALUE.drawable(row.value), (RIGHT - left) / 2)
    starts = RIGHT - VALUE.width(value) if value else RIGHT
    sheet.write(left, y + 60, NAME.shortened(NAME.drawable(row.name), starts - GAP - left), NAME, INK)
    sheet.write(starts, y + 60, value, VALUE, INK)
    sheet.bar(left, RIGHT, y + 92, BAR, TRACK)
    share = min(1.0, row.share) if row.share > 0 else 0.0
    if share:
        sheet.bar(left, left + share * (RIGHT - left), y + 92, BAR, colour)
