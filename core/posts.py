"""What stands in the places of clubs: composed when it is due, weighed against the budget, found by a digest.

A message of which something else is to become (``Parting``) first says its last words, a change like others.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from core import budget
from core.clubs import Challenge, Club, ClubPlace, Parting, Post, PostKind
from core.domain.calendar import instant_of
from core.domain.challenge import MIDNIGHT, begins_at, club_day
from core.errands import Alarm, Posting
from core.painting import Painter
from core.ports import Transaction
from core.scenes import COMPOSERS, Said, Scene
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import posts as say

# Posted anew where somebody deleted it.
POSTED_ANEW = frozenset({PostKind.BOARD})
_ONE_DAY = timedelta(days=1)
_URGENCY = tuple(PostKind)
# What holds names, which may have to vanish, is changed before what holds none.
_NAMING = frozenset({PostKind.BOARD, PostKind.CLOSING, PostKind.RESULTS})


def in_order(posts: Sequence[Post]) -> list[Post]:
    """Sort posts: of a place the new by what matters more; of changes names, then what was stirred first."""
    return sorted(posts, key=lambda one: (bool(one.memo), _turn(one), one.at, one.id))


def _turn(post: Post) -> int:
    return int(post.kind not in _NAMING) if post.memo else _URGENCY.index(post.kind)


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
        self._places: dict[tuple[str, str], ClubPlace] = {}
        self._said: dict[tuple[int, PostKind, bool], Said] = {}

    def compose(self, post: Post) -> Posting | None:
        """Return what is to be posted or changed now; what is moot, unchanged or put off is noted here."""
        if post.parting is Parting.LEAVE:
            return self._left(post)
        club = self._tx.club(post.place.club_id)
        challenge = _challenge(self._tx, post)
        if club is None or challenge is None or self._moot(post):
            self._tx.end_posts([post])
            return None
        match self._composed(post, club, challenge):
            case None:
                self._tx.end_posts([post])
            case datetime() as later:
                self._tx.put_off_posts([post], later)
            case message:
                return self._renewed(post, club, challenge, message)
        return None

    def _left(self, post: Post) -> Posting | None:
        """Say the last words in a place that the club left; what never stood there is just gone."""
        club = self._tx.club_ever(post.place.club_id)
        if club is None or not post.memo:
            self._tx.part_post(post, self._now)
            return None
        if not self._spent(post, budget.change(self._place(post), self._now)):
            return None
        return Posting(post, say.left(_voice(club), club), last_words=True)

    def _moot(self, post: Post) -> bool:
        """Tell whether there is no sense in it in this place: deleted once, or news of what comes later."""
        if post.memo:
            return False
        given_up = post.times > 0 and post.kind not in POSTED_ANEW
        return given_up or (post.kind is PostKind.STARTED and self._tx.awaited(post, PostKind.ANNOUNCED))

    def _composed(self, post: Post, club: Club, challenge: Challenge) -> Said:
        key = (challenge.id, post.kind, bool(post.memo))
        if key not in self._said:
            scene = Scene(self._tx, club, challenge, self._now, bool(post.memo))
            self._said[key] = COMPOSERS[post.kind](scene)
        return self._said[key]

    def _renewed(self, post: Post, club: Club, challenge: Challenge, message: Message) -> Posting | None:
        """Let what is to be posted anew say its last words, once there is room for the new one."""
        again_at = _again_at(post, club, challenge, self._now)
        if again_at is None or post.parting is not Parting.RENEW or not post.memo:
            return self._weighed(post, club, message, again_at)
        place = self._place(post)
        room = self._room(post, place, club)
        if room > self._now:
            return self._weighed(post, club, message, min(room, again_at))
        changed = budget.change(place, self._now)
        if isinstance(changed, ClubPlace) and not self._granted(post, place, club):
            changed = budget.new_message(changed, club.zone, self._now)
        if not self._spent(post, changed):
            return None
        self._tx.grant_post(post, budget.counted_on(place, club.zone, self._now))
        return Posting(post, say.farewell(_voice(club), challenge), last_words=True)

    def _room(self, post: Post, place: ClubPlace, club: Club) -> datetime:
        """When the board may come anew: at no time of night at which a club has no board's hour."""
        hour = min(club.board_at, budget.FIRST_HOUR)
        day = instant_of(club_day(self._now, club.zone), hour, club.zone, MIDNIGHT)
        if self._granted(post, place, club):
            return max(day, self._now)
        return max(day, budget.room_at(place, club.zone, self._now))

    def _weighed(self, post: Post, club: Club, message: Message, again_at: datetime | None) -> Posting | None:
        """Let through what changed and what the place's budget allows."""
        named, place = digest(message), self._place(post)
        if post.memo:
            if named == post.digest:
                self._tx.settle_post(post, memo=post.memo, digest=named, again_at=again_at)
                return None
            if not self._spent(post, budget.change(place, self._now)):
                return None
        elif not self._granted(post, place, club):
            if not self._spent(post, budget.new_message(place, club.zone, self._now)):
                return None
            self._tx.grant_post(post, budget.counted_on(place, club.zone, self._now))
        return Posting(post, message, named, again_at)

    def _granted(self, post: Post, place: ClubPlace, club: Club) -> bool:
        """Tell whether today's budget covers a new message already."""
        return post.granted_on == budget.counted_on(place, club.zone, self._now)

    def _place(self, post: Post) -> ClubPlace:
        """The place of a post with all that was spent there."""
        place = post.place
        spent = self._places.get((place.platform, place.place), place)
        return replace(place, new_on=spent.new_on, new=spent.new, edited_at=spent.edited_at)

    def _spent(self, post: Post, allowed: ClubPlace | datetime) -> bool:
        """Note what a place's budget allows; else put the post off until it does."""
        if isinstance(allowed, datetime):
            self._tx.put_off_posts([post], allowed)
            return False
        self._tx.keep_place(allowed)
        self._places[allowed.platform, allowed.place] = allowed
        return True


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
