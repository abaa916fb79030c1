"""Groups and topics: who is in them, what the bot is in them, and their becoming supergroups."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.platforms.telegram.seen import bot_sees
from tests.platforms.telegram.state import GENERAL, Chat, Post, User
from tests.platforms.telegram.wire import Json

if TYPE_CHECKING:
    from tests.platforms.telegram.people import Chatter
    from tests.platforms.telegram.server import TelegramServer


class Group:
    """A group or supergroup; acts upon the bot are done by a person."""

    def __init__(self, server: "TelegramServer", chat: Chat) -> None:
        """Be this chat."""
        self.server, self.world, self.chat = server, server.world, chat

    @property
    def id(self) -> int:
        """The chat's id."""
        return self.chat.id

    def topic(self, name: str) -> "Topic":
        """Open a topic; what is said outside any is in General."""
        assert self.chat.forum, "a topic needs a forum"
        if not self.chat.posts:
            next(self.chat.numbers)  # the id of General, which no message has
        creator = next(self.world.users[one] for one in self.chat.members if one != self.world.bot.id)
        made = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        post = self.world.post(self.chat, creator, extra=made)
        assert post.id != GENERAL
        post.thread = post.id
        self.chat.topics[post.id] = name
        return Topic(self, post.id, name)

    async def closes(self, topic: "Topic") -> None:
        """Close a topic."""
        self.chat.closed.add(topic.id)
        await self._notice(self._somebody(), {"forum_topic_closed": {}}, topic.id)

    def deletes(self, topic: "Topic") -> None:
        """Delete a topic and all that was said in it; nobody is told."""
        del self.chat.topics[topic.id]
        gone = [number for number, post in self.chat.posts.items() if post.thread == topic.id]
        for number in gone:
            del self.chat.posts[number]

    async def adds_bot(self, by: "Chatter") -> None:
        """Add the bot."""
        await self._turns(by, "member")
        await self._notice(by.user, {"new_chat_members": [self.world.bot.api()]})

    async def removes_bot(self, by: "Chatter") -> None:
        """Remove the bot for good."""
        await self._turns(by, "kicked")

    async def restricts_bot(self, by: "Chatter") -> None:
        """Forbid the bot to write."""
        await self._turns(by, "restricted")

    def forbids(self, *what: str) -> None:
        """Let plain members, the bot as one of them, send no "photos" or "documents" any more."""
        self.chat.forbidden |= set(what)

    def permits(self) -> None:
        """Let members send everything again."""
        self.chat.forbidden.clear()

    async def promotes_bot(self, by: "Chatter") -> None:
        """Make the bot an administrator, who sees every message."""
        await self._turns(by, "administrator")

    async def readmits_bot(self, by: "Chatter") -> None:
        """Make the bot a plain member."""
        await self._turns(by, "member")

    def promotes(self, chatter: "Chatter", status: str = "administrator") -> None:
        """Make somebody an administrator, ``creator`` or plain ``member``; the bot is not told."""
        self.chat.members[chatter.id] = status

    async def joins(self, chatter: "Chatter") -> None:
        """Let somebody in."""
        await self._becomes(chatter, "member", chatter.user)
        await self._notice(chatter.user, {"new_chat_members": [chatter.user.api()]})

    async def leaves(self, chatter: "Chatter") -> None:
        """Let somebody go."""
        await self._becomes(chatter, "left", chatter.user)
        await self._notice(chatter.user, {"left_chat_member": chatter.user.api()})

    async def removes(self, chatter: "Chatter", by: "Chatter") -> None:
        """Put somebody out for good."""
        await self._becomes(chatter, "kicked", by.user)
        await self._notice(by.user, {"left_chat_member": chatter.user.api()})

    async def restricts(self, chatter: "Chatter", by: "Chatter") -> None:
        """Forbid somebody to write; they stay in."""
        await self._becomes(chatter, "restricted", by.user)

    async def renames(self, by: "Chatter", title: str) -> None:
        """Give the group another title."""
        self.chat.title = title
        await self._notice(by.user, {"new_chat_title": title})

    async def migrates(self) -> "Group":
        """Become a supergroup and return it; both chats tell the bot."""
        assert self.chat.kind == "group", "only a basic group migrates"
        assert not self.chat.migrated_to, "it has migrated"
        new = Chat(-1_000_000_000_000 - next(self.world.ids), "supergroup", self.chat.title)
        new.members = dict(self.chat.members)
        self.world.chats[new.id] = new
        group, actor = Group(self.server, new), self._somebody()
        self.chat.migrated_to = new.id
        await self._notice(actor, {"migrate_to_chat_id": new.id})
        await group._notice(actor, {"migrate_from_chat_id": self.chat.id})
        return group

    def _somebody(self) -> User:
        return next(self.world.users[one] for one in self.chat.members if one != self.world.bot.id)

    async def _notice(self, actor: User, extra: Json, thread: int | None = None) -> Post:
        post = self.world.post(self.chat, actor, extra=extra, thread=thread)
        if bot_sees(self.world, post):
            await self.server.updates.put("message", post.api())
        return post

    async def _becomes(self, chatter: "Chatter", status: str, actor: User) -> None:
        """Change what somebody is; a bot that is an administrator is told where it asked for that."""
        world, before = self.world, self.world.member(self.chat, chatter.user)
        self.chat.members[chatter.id] = status
        if self.chat.members.get(world.bot.id) != "administrator":
            return
        changed = {"chat": self.chat.api(), "from": actor.api(), "date": world.stamp()}
        changed |= {"old_chat_member": before, "new_chat_member": world.member(self.chat, chatter.user)}
        await self.server.updates.put("chat_member", changed)

    async def _turns(self, by: "Chatter", status: str) -> None:
        world, before = self.world, self.world.member(self.chat, self.world.bot)
        self.chat.members[world.bot.id] = status
        changed = {"chat": self.chat.api(), "from": by.user.api(), "date": world.stamp()}
        changed |= {"old_chat_member": before, "new_chat_member": world.member(self.chat, world.bot)}
        await self.server.updates.put("my_chat_member", changed)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a forum."""

    group: Group
    id: int
    name: str
