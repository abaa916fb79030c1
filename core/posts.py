"""What stands in the places of clubs: composed when it is due, weighed against the budget, found by a digest.

One more kind is one more function and a row in ``_COMPOSERS``: it returns what is to stand, the instant at
which to look again, or None where there is nothing to say, or no more.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from core import budget
from core.boards import SHOWN, Board, board_of, results
from core.clubs import Challenge, Club, ClubPlace, Post, PostKind
from core.domain.challenge import begins_at, closes_at, club_day, length
from core.errands import Alarm, Posting
from core.painting import Painter
from core.ports import Transaction
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import posts as say

# Posted anew where somebody deleted it.
POSTED_ANEW = frozenset({PostKind.BOARD})
# Until every entrant had the last turn.
NOT_YET = timedelta(seconds=5)
_ONE_DAY = timedelta(days=1)
_URGENCY = {kind: at for at, kind in enumerate(PostKind)}
# Of what is changed, names that are to vanish come first.
_NAMING = (PostKind.BOARD, PostKind.CLOSING, PostKind.RESULTS)


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


def in_order(posts: Sequence[Post]) -> list[Post]:
    """Sort posts so that of one place what matters more comes first."""
    return sorted(posts, key=lambda one: (_urgency(one), one.at, one.id))


def _urgency(post: Post) -> tuple[int, int]:
    if post.memo and post.kind in _NAMING:
        return 0, _NAMING.index(post.kind)
    return 1, _URGENCY[post.kind]


def digest(message: Message) -> str:
    """Name what a message says: its words, its buttons, the facts of its picture and its file."""
    picture, document = message.picture, message.document
    facts = (
        message.lines,
        message.rows,
        (picture.alt, picture.drawn) if picture else None,
        (document.name, sha256(document.data).hexdigest()) if document else None,
    )
    return sha256(repr(facts).encode(errors="backslashreplace")).hexdigest()


class Desk:
    """Composes leased posts in one transaction; what all places of a club are told is composed once."""

    def __init__(self, tx: Transaction, now: datetime) -> None:
        """Begin with no place's budget looked at yet."""
        self._tx, self._now = tx, now
        self._places: dict[int, ClubPlace] = {}
        self._said: dict[tuple[int, PostKind, bool], Said] = {}

    def compose(self, post: Post) -> Posting | None:
        """Return what is to be posted or changed now; what is moot, unchanged or put off is noted here."""
        club = self._tx.club(post.place.club_id)
        challenge = _challenge(self._tx, post)
        given_up = not post.memo and post.times > 0 and post.kind not in POSTED_ANEW
        if club is None or challenge is None or given_up:
            self._tx.end_posts([post])
            return None
        match self._composed(post, club, challenge):
            case None:
                self._tx.end_posts([post])
            case datetime() as later:
                self._tx.put_off_posts([post], later)
            case message:
                return self._weighed(post, club, challenge, message)
        return None

    def _composed(self, post: Post, club: Club, challenge: Challenge) -> Said:
        key = (challenge.id, post.kind, bool(post.memo))
        if key not in self._said:
            scene = Scene(self._tx, club, challenge, self._now, bool(post.memo))
            self._said[key] = _COMPOSERS[post.kind](scene)
        return self._said[key]

    def _weighed(self, post: Post, club: Club, challenge: Challenge, message: Message) -> Posting | None:
        """Let through what changed and what the place's budget allows."""
        named, again_at = digest(message), _again_at(post, club, challenge, self._now)
        if post.memo and named == post.digest:
            self._tx.settle_post(post, memo=post.memo, digest=named, again_at=again_at)
            return None
        place = self._places.get(post.place.id, post.place)
        allowed = self._allowed(post, place, club.zone)
        if isinstance(allowed, datetime):
            self._tx.put_off_posts([post], allowed)
            return None
        if allowed != place:
            self._tx.keep_place(allowed)
            self._places[place.id] = allowed
        if not post.memo and not post.granted:
            self._tx.grant_post(post)
        farewell = say.farewell(_voice(club), challenge) if post.former and not post.memo else None
        return Posting(post, message, farewell, named, again_at)

    def _allowed(self, post: Post, place: ClubPlace, zone: str) -> ClubPlace | datetime:
        """Weigh a new message, a change, or both: a former message is changed into its farewell."""
        changed = budget.change(place, self._now) if post.memo or post.former else place
        if isinstance(changed, datetime) or post.memo or post.granted:
            return changed
        return budget.new_message(changed, zone, self._now)


def waits_for_painter(posting: Posting) -> bool:
    """Tell whether a picture is to be drawn before this is sent."""
    picture = posting.message.picture
    return picture is not None and picture.drawn is not None and not picture.png


def painted(posting: Posting, painter: Painter, alarm: Alarm) -> Posting:
    """Return a posting with its picture drawn; in trouble the picture's words go alone."""
    picture = posting.message.picture
    if picture is None or picture.drawn is None:
        return posting
    try:
        drawn = replace(picture, png=painter.board(picture.drawn))
    except Exception as error:
        alarm(f"picture.{posting.key}", error)
        return posting
    return replace(posting, message=replace(posting.message, picture=drawn))


def _challenge(tx: Transaction, post: Post) -> Challenge | None:
    """The challenge of a post, not held: whoever changes it may wait for this post."""
    known = tx.challenges_of(post.place.club_id)
    return next((one for one in known if one.id == post.challenge_id), None)


def _again_at(post: Post, club: Club, challenge: Challenge, now: datetime) -> datetime | None:
    """When what stands is looked at again unstirred: the board tells how many days are left."""
    today = club_day(now, club.zone)
    counts = challenge.closed_at is None and challenge.cancelled_at is None and today <= challenge.end
    return begins_at(today + _ONE_DAY, club.zone) if counts and post.kind is PostKind.BOARD else None


def _voice(club: Club) -> Voice:
    return Voice(club.language, zone=club.zone)


def _announced(scene: Scene) -> Said:
    if scene.over and not scene.stands:
        return None
    return say.announced(scene.voice, scene.board(0))


def _started(scene: Scene) -> Said:
    """Said once: it never changes."""
    late = club_day(scene.now, scene.club.zone) > scene.challenge.start + _ONE_DAY
    return None if scene.stands or scene.over or late else say.started(scene.voice, scene.board(0))


def _midway(scene: Scene) -> Said:
    """Said once: it never changes."""
    challenge = scene.challenge
    middle = challenge.start + timedelta(days=length(challenge.start, challenge.end) // 2)
    today = club_day(scene.now, scene.club.zone)
    late = today > min(middle + _ONE_DAY, challenge.end)
    return None if scene.stands or scene.over or late else say.midway(scene.voice, scene.board(0))


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


_COMPOSERS: dict[PostKind, Callable[[Scene], Said]] = {
    PostKind.ANNOUNCED: _announced,
    PostKind.STARTED: _started,
    PostKind.MIDWAY: _midway,
    PostKind.BOARD: _board,
    PostKind.CLOSING: _closing,
    PostKind.RESULTS: _results,
}
