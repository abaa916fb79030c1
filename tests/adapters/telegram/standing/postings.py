"""Posts made by hand: what is to stand in a group, and what becomes of it."""

from dataclasses import replace
from datetime import timedelta
from zlib import crc32

from adapters.telegram.spot import place_id
from core.clubs import ClubPlace, Post, PostKind
from core.errands import LEASE, Outcome, Posting, Sent
from core.intents import JoinClub, ShowBoard
from core.speech.message import Audience, Button, Document, Message, Picture, Span
from tests.adapters.telegram.house import MONDAY, House
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.seen import Heard

JOIN = Button("Join", JoinClub("AB12CD34"), "club_AB12CD34")
NEAR = Button("Near me", ShowBoard(3), "board_3")
SOON = timedelta(seconds=30)
CSV = Document("results.csv", b"rank,name\n1,Ann\n")


def png(width: int) -> bytes:
    """Return the beginning of a picture, which is all that the server looks at."""
    header = b"IHDR" + width.to_bytes(4, "big") + (48).to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d" + header + crc32(header).to_bytes(4, "big")


PICTURE = Picture(png(64), "The last board.")


def board(text: str, **more: object) -> Message:
    """Return a message for everybody, with a button for each."""
    rows = ((JOIN, NEAR),)
    made = Message(((Span(text),),), rows, audience=Audience.PLACE)
    return replace(made, **more)  # type: ignore[arg-type] # fields of a message


def posting(
    at: Group | Topic | str, message: Message, *, memo: str = "", last_words: bool = False
) -> Posting:
    """Make what is to stand in a place, new or in place of what the memo names."""
    if isinstance(at, Topic):
        at = place_id(at.group.id, at.id)
    place = at if isinstance(at, str) else place_id(at.id)
    post = Post(7, ClubPlace(1, 3, "telegram", place), 5, PostKind.BOARD, MONDAY, MONDAY + LEASE, memo)
    return Posting(post, message, last_words=last_words)


async def posted(home: House, one: Posting) -> Outcome:
    """Post it."""
    return await home.telegram.messenger.post(one)


async def stands(home: House, at: Group | Topic | str, message: Message) -> str:
    """Post something new; return its memo."""
    outcome = await posted(home, posting(at, message))
    assert isinstance(outcome, Sent)
    assert outcome.memo
    return outcome.memo


def there(ann: Chatter, at: Group | Topic) -> Heard:
    """Return the one message of ours that stands in a place."""
    (one,) = ann.shown(at)
    return one
