"""The painter: it imports matplotlib for its first picture, and draws one at a time."""

from threading import Lock

from core.painting import BoardPicture

# matplotlib is not made for several threads at once.
_TURN = Lock()


class Charts:
    """Draws pictures with matplotlib; any threads may ask, and wait in turn."""

    def board(self, picture: BoardPicture) -> bytes:
        """Draw the first 15 rows of a board as a PNG; the same picture gives the same bytes."""
        with _TURN:
            from adapters.charts.board import drawn

            return drawn(picture)
