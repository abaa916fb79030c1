"""What each kind of post says: one more kind is one more function and a row in ``COMPOSERS``.

A function returns what is to stand, the instant at which to look again, or None where there is nothing to
say, or no more.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.boards import SHOWN, Board, board_of, results
from core.clubs import Challenge, Club, PostKind
from core.domain.challenge import closes_at, club_day, length
from core.ports import Transaction
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import posts as say

# Until every entrant had the last turn.
NOT_YET = timedelta(seconds=5)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a kind of post is composed of; ``stands`` tells whether one is there already."""

    tx: Transaction
    club: Club
    challenge: Challenge
    now: datetime
    stands: bool

    @property
    def voice(self) -> Voice:
        """The club's language and zone."""
        return Voice(self.club.language, zone=self.club.zone)

    @property
    def over(self) -> bool:
        """Whether the challenge is closed or called off."""
        return self.challenge.closed_at is not None or self.challenge.cancelled_at is not None

    def board(self, most: int = SHOWN) -> Board:
        """Return the board with at most so many rows."""
        return board_of(self.tx, self.club, self.challenge, self.now, most)


Said = Message | datetime | None


def _announced(scene: Scene) -> Said:
    if scene.over and not scene.stands:
        return None
    return say.announced(scene.voice, scene.board(0))


def _started(scene: Scene) -> Said:
    """Nothing where the announcement came on the first date, or later."""
    challenge, zone = scene.challenge, scene.club.zone
    known = challenge.announced_at is not None and club_day(challenge.announced_at, zone) >= challenge.start
    late = club_day(scene.now, zone) > challenge.start + _ONE_DAY
    if not scene.stands and (known or scene.over or late):
        return None
    return say.started(scene.voice, scene.board(0))


def _midway(scene: Scene) -> Said:
    challenge = scene.challenge
    middle = challenge.start + timedelta(days=length(challenge.start, challenge.end) // 2)
    today = club_day(scene.now, scene.club.zone)
    late = today > min(middle + _ONE_DAY, challenge.end)
    if not scene.stands and (scene.over or late or middle >= challenge.end):
        return None
    return say.midway(scene.voice, scene.board(0))


def _board(scene: Scene) -> Said:
    """The last board stands in the closing: here no name is left then."""
    if scene.over:
        return say.over(scene.voice, scene.board(0)) if scene.stands else None
    return say.board(scene.voice, scene.board())


def _closing(scene: Scene) -> Said:
    return _not_yet(scene) or say.closing(scene.voice, scene.board())


def _results(scene: Scene) -> Said:
    later = _not_yet(scene)
    if later is not None:
        return later
    rows = results(scene.tx, scene.challenge, scene.tx.everyone(scene.challenge.id))
    return say.file(scene.voice, replace(scene.board(0), rows=rows))


def _not_yet(scene: Scene) -> datetime | None:
    """The instant to look again where somebody's last dates do not count yet."""
    close = closes_at(scene.challenge.end, scene.club.zone)
    return scene.now + NOT_YET if scene.tx.unturned(scene.challenge.id, close) else None


COMPOSERS: dict[PostKind, Callable[[Scene], Said]] = {
    PostKind.ANNOUNCED: _announced,
    PostKind.STARTED: _started,
    PostKind.MIDWAY: _midway,
    PostKind.BOARD: _board,
    PostKind.CLOSING: _closing,
    PostKind.RESULTS: _results,
}
