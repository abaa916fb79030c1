"""What people do who mean harm, and what must not come of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from tests.adapters.discord.house import House
from tests.flows.books import Books
from tests.platforms.discord import Channel, DiscordServer, Heard, Interaction, Member
from tests.platforms.discord.seen import told

READY = "today’s session is ready"
FOREVER = "9" * 19  # more than a database holds


@contextmanager
def unchanged(books: Books) -> Iterator[None]:
    """Let nothing be written meanwhile."""
    before = books.ledger()
    yield
    assert books.ledger() == before


async def heeded(asked: Interaction) -> Interaction:
    """Return an interaction once it is answered."""
    await asked.answered(within=10)
    return asked


async def reminded(home: House, ann: Member, runs: Channel) -> Heard:
    """Let Ann's reminder come to the channel, as her private chat is closed."""
    await heeded(await ann.uses("/remind line:here", at=runs))
    ann.closes_dms()
    courier = home.courier
    assert courier is not None
    home.coach.watch(lambda _: courier.wake())
    await home.waits(timedelta(days=1))
    return await ann.hears(READY, at=runs)


def overheard(home: House, member: Member, at: Channel) -> str:
    """Return all that somebody could ever read in a place, if only for a moment."""
    journal = [one for one in home.server.world.journal if one.place is at.place]
    return "\n".join(told(one).text for one in journal if one.reader in (None, member.id))


def seen(server: DiscordServer, member: Member) -> set[str]:
    """Return every custom id and value of an option that somebody was ever shown."""
    found: set[str] = set()
    for event in server.world.journal:
        private = event.place is server.world.direct(member.user)
        public = event.reader is None and event.place.town
        if event.post and (private or public or event.reader == member.id):
            parts = [part for row in event.post.rows for part in row["components"]]
            found |= {one["custom_id"] for one in parts}
            found |= {option["value"] for one in parts for option in one.get("options") or ()}
    return found
