"""What Discord keeps: users, guilds, channels, messages, interactions, and what people noticed of them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import count

from tests.platforms.common import rung
from tests.platforms.discord.rights import EVERYBODY, EVERYTHING, NOTHING, Kind, May
from tests.platforms.discord.wire import Json

EPOCH = 1_420_070_400_000


@dataclass(slots=True)
class User:
    """An account, the bot's own included."""

    id: int
    name: str
    locale: str = "en-US"
    is_bot: bool = False
    closed: bool = False
    installed: bool = False

    def api(self) -> Json:
        """Return it as the API shows it."""
        handle = "".join(letter for letter in self.name.casefold() if letter.isalnum()) or "someone"
        shown: Json = {"id": str(self.id), "username": handle, "discriminator": "0", "avatar": None}
        shown |= {"global_name": None if self.is_bot else self.name, "public_flags": 0, "flags": 0}
        shown |= {"avatar_decoration_data": None, "banner": None, "accent_color": None, "primary_guild": None}
        return shown | ({"bot": True} if self.is_bot else {})


@dataclass(slots=True)
class Town:
    """A guild; ``members`` has each one's permissions, the bot's too."""

    id: int
    name: str
    owner: int
    locale: str
    members: dict[int, May] = field(default_factory=dict)
    nicks: dict[int, str] = field(default_factory=dict)
    places: dict[int, "Place"] = field(default_factory=dict)

    def may(self, user: User) -> May:
        """Return what somebody may do here: the owner everything, a stranger as everybody."""
        return EVERYTHING if user.id == self.owner else self.members.get(user.id, EVERYBODY)

    def member(self, user: User, permissions: May | None = None) -> Json:
        """Return a member as the API shows one."""
        shown: Json = {"user": user.api(), "nick": self.nicks.get(user.id), "avatar": None, "banner": None}
        shown |= {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "premium_since": None}
        shown |= {"deaf": False, "mute": False, "flags": 0, "pending": False}
        shown |= {"communication_disabled_until": None}
        return shown | ({} if permissions is None else {"permissions": str(int(permissions))})


@dataclass(slots=True)
class Place:
    """A channel of any kind, a thread included; ``denied`` is what the bot may not do there."""

    id: int
    kind: Kind
    name: str = ""
    town: Town | None = None
    parent: int | None = None
    recipients: tuple[User, ...] = ()
    posts: dict[int, "Post"] = field(default_factory=dict)
    denied: May = NOTHING
    gone: bool = False
    archived: bool = False
    locked: bool = False

    def api(self) -> Json:
        """Return it as the API shows it."""
        shown: Json = {"id": str(self.id), "type": int(self.kind), "flags": 0, "last_message_id": None}
        if self.kind in (Kind.DM, Kind.GROUP):
            shown |= {"recipients": [user.api() for user in self.recipients]}
            return shown | ({"name": self.name, "icon": None} if self.kind is Kind.GROUP else {})
        shown |= {"name": self.name, "parent_id": str(self.parent) if self.parent else None}
        shown |= {"guild_id": str(self.town.id) if self.town else None, "rate_limit_per_user": 0}
        if self.kind is Kind.PUBLIC_THREAD:
            archive: Json = {"archived": self.archived, "locked": self.locked, "auto_archive_duration": 1440}
            archive |= dict.fromkeys(["archive_timestamp", "create_timestamp"], "2026-01-01T00:00:00+00:00")
            shown |= {"thread_metadata": archive, "message_count": len(self.posts), "member_count": 2}
            return shown | {"owner_id": str(self.town.owner if self.town else 0), "total_message_sent": 0}
        return shown | {"position": 0, "permission_overwrites": [], "nsfw": False, "topic": None}


@dataclass(slots=True)
class Post:
    """A message as it now stands; ``reader`` is who alone sees it, if not all."""

    id: int
    place: Place
    author: User
    at: datetime
    content: str = ""
    rows: list[Json] = field(default_factory=list)
    embeds: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    flags: int = 0
    reader: int | None = None
    edited: datetime | None = None
    nonce: str | int | None = None
    mentions: tuple[User, ...] = ()
    interaction: "Interaction | None" = None
    invited: tuple[str, ...] = ()

    def api(self) -> Json:
        """Return it as the API shows it."""
        edited = self.edited.isoformat() if self.edited else None
        shown: Json = {"id": str(self.id), "channel_id": str(self.place.id), "author": self.author.api()}
        shown |= {"content": self.content, "timestamp": self.at.isoformat(), "edited_timestamp": edited}
        shown |= {"tts": False, "mention_everyone": False, "mentions": [one.api() for one in self.mentions]}
        shown |= {"mention_roles": [], "attachments": self.attachments, "embeds": self.embeds}
        shown |= {"pinned": False, "type": 0, "flags": self.flags, "components": self.rows}
        shown |= {"nonce": self.nonce} if self.nonce is not None else {}
        if self.interaction:
            asked = self.interaction
            shown |= {"interaction_metadata": asked.meta()}
            shown |= {"type": 20 if asked.kind == 2 else 0}
            shown |= {"application_id": str(self.author.id), "webhook_id": str(self.author.id)}
        return shown


class Did(StrEnum):
    """What people notice."""

    MESSAGE = "message"
    EDIT = "edit"
    FORM = "form"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the journal: the message as it stood then; ``reader`` is who alone sees it, if not all."""

    kind: Did
    place: Place
    post: Post | None = None
    reader: int | None = None
    form: "Form | None" = None


@dataclass(slots=True)
class Form:
    """A modal that one person has before them; ``interaction`` is what it answers."""

    interaction: "Interaction"
    body: Json


@dataclass(slots=True, eq=False)
class Interaction:
    """A command, a press, a pick, a filled form or letters typed; times are seconds of the loop.

    ``kind`` is Discord's type (2 command, 3 component, 4 autocomplete, 5 form), ``answer`` the type of the
    first callback, 0 until it comes; ``choices`` is what an autocomplete was offered,
    ``before`` what brought the form that this one sends.
    """

    id: int
    token: str
    kind: int
    user: User
    place: Place
    payload: Json
    at: float
    born: datetime
    owners: dict[str, str] = field(default_factory=dict)
    pressed: Post | None = None
    before: "Interaction | None" = None
    answer: int = 0
    answered_at: float | None = None
    original: Post | None = None
    form: Form | None = None
    choices: list[Json] = field(default_factory=list)
    followed: int = 0
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def foreign(self) -> bool:
        """Tell whether the bot is there by its user's own install alone."""
        return "0" not in self.owners and self.place.kind is not Kind.DM

    def meta(self) -> Json:
        """Return what the API shows of it beside a message that came of it."""
        shown: Json = {"id": str(self.id), "type": self.kind, "user": self.user.api()}
        shown |= {"authorizing_integration_owners": self.owners}
        if self.before:
            return shown | {"triggering_interaction_metadata": self.before.meta()}
        return shown | ({"interacted_message_id": str(self.pressed.id)} if self.pressed else {})

    async def answered(self, within: float = 10.0) -> int:
        """Wait for the callback and return its type; AssertionError after ``within`` seconds."""
        await rung(self.bell, within, f"{self.payload['data']} got no callback")
        return self.answer


@dataclass(slots=True)
class World:
    """Everything Discord knows; ``now`` dates messages and lets tokens die."""

    bot: User
    now: Callable[[], datetime]
    users: dict[int, User] = field(default_factory=dict)
    towns: dict[int, Town] = field(default_factory=dict)
    places: dict[int, Place] = field(default_factory=dict)
    commands: dict[int, list[Json]] = field(default_factory=lambda: {0: []})
    interactions: dict[int, Interaction] = field(default_factory=dict)
    tokens: dict[str, Interaction] = field(default_factory=dict)
    directs: dict[int, Place] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    journal: list[Event] = field(default_factory=list)
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def id(self, shard: int = 0, shards: int = 1) -> int:
        """Return a new snowflake of the present, or the next millisecond that a shard of so many has."""
        moment = int(self.now().timestamp() * 1000) - EPOCH
        return (moment + (shard - moment) % shards << 22) + next(self.numbers)

    def post(self, place: Place, author: User, **parts: object) -> Post:
        """Put a message into a channel."""
        post = Post(self.id(), place, author, self.now(), **parts)  # type: ignore[arg-type] # fields of a post
        place.posts[post.id] = post
        return post

    def note(self, kind: Did, place: Place, post: Post | None = None, form: Form | None = None) -> None:
        """Write into the journal and wake who waits."""
        reader = post.reader if post else None
        reader = form.interaction.user.id if form else reader
        self.journal.append(Event(kind, place, replace(post) if post else None, reader, form))
        bell, self.bell = self.bell, asyncio.Event()
        bell.set()

    def direct(self, user: User) -> Place:
        """Return the private chat of the bot with somebody."""
        if user.id not in self.directs:
            place = Place(self.id(), Kind.DM, recipients=(user,))
            self.directs[user.id] = self.places[place.id] = place
        return self.directs[user.id]

    def rights(self, place: Place) -> May:
        """Return what the bot may do in a place; nothing where it is not."""
        if place.town is None:
            return EVERYBODY
        parent = self.places.get(place.parent or 0)
        denied = place.denied | (parent.denied if parent else NOTHING)
        return place.town.members.get(self.bot.id, NOTHING) & ~denied

    def mutual(self, user: User) -> bool:
        """Tell whether somebody has the bot, themselves or in a guild of both."""
        both = {user.id, self.bot.id}
        return user.installed or any(both <= town.members.keys() for town in self.towns.values())
