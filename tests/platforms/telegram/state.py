"""What Telegram keeps: users, chats, messages, files, and a journal of what a bot did to them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import count

from tests.platforms.common import rung
from tests.platforms.telegram.markup import Formatted
from tests.platforms.telegram.wire import Json

GENERAL = 1
INSIDE = ("creator", "administrator", "member", "restricted")


@dataclass(frozen=True, slots=True)
class User:
    """An account, the bot's own included."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def api(self) -> Json:
        """Return it as the Bot API shows it."""
        shown: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        more = {name: getattr(self, name) for name in ("last_name", "username", "language_code")}
        return shown | {name: value for name, value in more.items() if value}


@dataclass(slots=True)
class Chat:
    """A chat: ``kind`` is private, group or supergroup; ``members`` has each one's status, the bot's too.

    ``forbidden`` is what plain members may not send: "photos", "documents".
    """

    id: int
    kind: str
    title: str = ""
    user: User | None = None
    forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    posts: dict[int, "Post"] = field(default_factory=dict)
    migrated_to: int | None = None
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    forbidden: set[str] = field(default_factory=set)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def api(self) -> Json:
        """Return it as the Bot API shows it."""
        shown: Json = {"id": self.id, "type": self.kind}
        if self.user:
            names = {"first_name": self.user.first_name, "last_name": self.user.last_name}
            shown |= {name: value for name, value in names.items() if value}
            return shown | ({"username": self.user.username} if self.user.username else {})
        return shown | {"title": self.title} | ({"is_forum": True} if self.forum else {})


@dataclass(slots=True)
class Post:
    """A message as it now stands; ``extra`` holds photo, document, location or a service notice."""

    id: int
    chat: Chat
    sender: User
    date: int
    content: Formatted = field(default_factory=lambda: Formatted(""))
    captioned: bool = False
    extra: Json = field(default_factory=dict)
    markup: Json = field(default_factory=dict)
    thread: int | None = None
    reply_to: "Post | None" = None
    edited: int | None = None
    silent: bool = False
    reactions: tuple[str, ...] = ()

    def api(self, *, nested: bool = False) -> Json:
        """Return it as the Bot API shows it; a message replied to is shown without its own."""
        shown: Json = {"message_id": self.id, "date": self.date, "chat": self.chat.api()}
        shown |= {"from": self.sender.api()} | self.extra
        if self.content.text:
            names = ("caption", "caption_entities") if self.captioned else ("text", "entities")
            shown[names[0]] = self.content.text
            shown |= {names[1]: self.content.entities} if self.content.entities else {}
        shown |= {"reply_markup": self.markup} if "inline_keyboard" in self.markup else {}
        shown |= {"edit_date": self.edited} if self.edited else {}
        shown |= {"message_thread_id": self.thread} if self.thread else {}
        shown |= {"is_topic_message": True} if self.thread in self.chat.topics else {}
        return shown | (
            {"reply_to_message": self.reply_to.api(nested=True)} if self.reply_to and not nested else {}
        )


class Did(StrEnum):
    """What a bot did that people notice."""

    MESSAGE = "message"
    EDIT = "edit"
    ANSWER = "answer"
    DELETED = "deleted"
    REACTION = "reaction"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the journal: the message as it stood then; ``reader`` is who alone sees it, if not all."""

    kind: Did
    chat: Chat
    text: str
    post: Post | None = None
    reader: int | None = None


@dataclass(slots=True)
class Press:
    """A button pressed; times are seconds of the loop."""

    id: str
    user_id: int
    data: str
    at: float
    answered_at: float | None = None
    toast: str = ""
    alert: bool = False
    bell: asyncio.Event = field(default_factory=asyncio.Event)

    async def answered(self, within: float = 10.0) -> str:
        """Wait for answerCallbackQuery and return its text; AssertionError after ``within`` seconds."""
        await rung(self.bell, within, f"{self.data!r} was pressed and not answered")
        return self.toast


@dataclass(slots=True)
class World:
    """Everything Telegram knows; ``now`` dates messages."""

    bot: User
    now: Callable[[], datetime]
    chats: dict[int, Chat] = field(default_factory=dict)
    users: dict[int, User] = field(default_factory=dict)
    files: dict[str, tuple[bytes, int, str]] = field(default_factory=dict)
    disk: str = ""  # before the paths of files, where a server of one's own in local mode keeps them
    journal: list[Event] = field(default_factory=list)
    presses: dict[str, Press] = field(default_factory=dict)
    settings: dict[str, Json] = field(default_factory=dict)
    privacy: bool = True
    query_lifetime: float = 15.0
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    # Private chats and basic groups share one numbering of messages, each supergroup has its own.
    numbers: "count[int]" = field(default_factory=lambda: count(101))
    ids: "count[int]" = field(default_factory=lambda: count(1))

    def stamp(self) -> int:
        """Return the present in Unix seconds."""
        return int(self.now().timestamp())

    def post(self, chat: Chat, sender: User, **parts: object) -> Post:
        """Put a message into a chat."""
        number = next(chat.numbers if chat.kind == "supergroup" else self.numbers)
        chat.posts[number] = Post(number, chat, sender, self.stamp(), **parts)  # type: ignore[arg-type] # fields of a post
        return chat.posts[number]

    def note(
        self, kind: Did, chat: Chat, text: str, post: Post | None = None, reader: int | None = None
    ) -> None:
        """Write into the journal and wake who waits."""
        self.journal.append(Event(kind, chat, text, replace(post) if post else None, reader))
        bell, self.bell = self.bell, asyncio.Event()
        bell.set()

    def keep(self, name: str, content: bytes, size: int | None = None) -> str:
        """Keep a file and return its id; ``size`` may claim another number of bytes than there are."""
        number = next(self.ids)
        file_id = f"BQACAgIAAxkB{number:08d}"
        ending = name.rpartition(".")[2]
        path = f"documents/file_{number}.{ending if ending.isalnum() else 'bin'}"
        self.files[file_id] = (content, len(content) if size is None else size, path)
        return file_id

    def member(self, chat: Chat, user: User) -> Json:
        """Return a ChatMember."""
        status = chat.members.get(user.id, "left")
        shown: Json = {"status": status, "user": user.api()}
        if status == "creator":
            shown |= {"is_anonymous": False}
        if status == "kicked":
            shown |= {"until_date": 0}
        if status == "restricted":
            shown |= dict.fromkeys(RIGHTS_OF_RESTRICTED, False) | {"is_member": True, "until_date": 0}
        if status == "administrator":
            shown |= dict.fromkeys(RIGHTS_OF_ADMINISTRATORS, False) | {"can_manage_chat": True}
        return shown


RIGHTS_OF_RESTRICTED = [
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
]
RIGHTS_OF_ADMINISTRATORS = [
    "can_be_edited",
    "is_anonymous",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
]
