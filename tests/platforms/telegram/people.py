"""People on the other side: they say, press and hear."""

import asyncio
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from tests.platforms.telegram import chats
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.markup import Formatted
from tests.platforms.telegram.seen import Heard, bot_sees, commands, shown, told
from tests.platforms.telegram.state import INSIDE, Chat, Did, Event, Post, Press, User
from tests.platforms.telegram.wire import Json

if TYPE_CHECKING:
    from tests.platforms.telegram.server import TelegramServer

Place = Group | Topic | None
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
NOTICED = (Did.MESSAGE, Did.EDIT, Did.ANSWER)


class Chatter:
    """Somebody with an account; every act happens in private unless ``at`` names a group or topic."""

    def __init__(self, server: "TelegramServer", user: User) -> None:
        """Be this user."""
        self.server, self.world, self.id = server, server.world, user.id
        self._heard: dict[tuple[int, int | None], int] = {}

    @property
    def user(self) -> User:
        """The account as it now is."""
        return self.world.users[self.id]

    def becomes(self, **names: str) -> None:
        """Change ``first_name``, ``last_name``, ``username`` or ``language_code``."""
        changed = replace(self.user, **names)  # type: ignore[arg-type] # names of its own fields
        self.world.users[self.id] = self.world.chats[self.id].user = changed

    async def says(self, text: str, at: Place = None) -> Heard:
        """Type a message; return it as it stands."""
        return await self._speaks(at, text)

    async def asks(self, text: str, at: Place = None, within: float = 10.0) -> Heard:
        """Type a message and return the first thing heard after it."""
        self.forgets(at)
        await self.says(text, at)
        return await self.hears(at=at, within=within)

    async def starts(self, payload: str = "") -> Heard:
        """Press START, or follow a deep link; who had blocked the bot unblocks it so."""
        assert PAYLOAD.fullmatch(payload), f"no client follows a link with the payload {payload!r}"
        if self.world.chats[self.id].blocked:
            await self.unblocks()
        return await self.says(f"/start {payload}".rstrip())

    async def replies(self, text: str, to: Heard | None = None, at: Place = None) -> Heard:
        """Reply to a message, by default to the bot's latest that asks for a reply."""
        asking = to or next((one for one in reversed(self.shown(at)) if one.asks), None)
        assert asking, f"nothing asks {self.user.first_name} for a reply:\n{self.screen(at)}"
        post = self.world.chats[asking.chat_id].posts[asking.message_id]
        return await self._speaks(at, text, reply_to=post)

    async def edits(self, message: Heard, text: str) -> None:
        """Edit a message of one's own."""
        post = self.world.chats[message.chat_id].posts[message.message_id]
        post.content, post.edited = Formatted(text, commands(text)), self.world.stamp()
        if bot_sees(self.world, post):
            await self.server.updates.put("edited_message", post.api())

    def deletes(self, message: Heard) -> None:
        """Delete a message of one's own, or in a group any where one is an administrator; nobody is told."""
        chat = self.world.chats[message.chat_id]
        post = chat.posts[message.message_id]
        lets = chat.kind == "private" or chat.members.get(self.id) in ("creator", "administrator")
        assert lets or post.sender.id == self.id, f"{self.user.first_name} may not delete this"
        del chat.posts[post.id]
        self.world.note(Did.DELETED, chat, post.content.text, post)

    async def sends_location(self, latitude: float, longitude: float, at: Place = None) -> Heard:
        """Share a point, in degrees."""
        return await self._speaks(at, extra={"location": {"latitude": latitude, "longitude": longitude}})

    async def sends_document(
        self,
        name: str,
        content: bytes,
        at: Place = None,
        *,
        size: int | None = None,
        caption: str = "",
        **more: Json | str,
    ) -> Heard:
        """Upload a file; ``size`` claims another number of bytes than there are, ``more`` is said beside it.

        A file without a name has none; one that is "forwarded" has a ``forward_origin``.
        """
        file_id = self.world.keep(name, content, size)
        length = self.world.files[file_id][1]
        document: Json = {"file_id": file_id, "file_unique_id": f"AgAD{file_id[-8:]}", "file_size": length}
        document |= {"mime_type": "application/octet-stream"} | ({"file_name": name} if name else {})
        return await self._speaks(at, caption, extra={"document": document} | more)

    async def sends_photo(self, content: bytes, at: Place = None, *, caption: str = "") -> Heard:
        """Upload a picture."""
        file_id = self.world.keep("photo.jpg", content)
        photo = {"file_id": file_id, "file_unique_id": f"AgAD{file_id[-8:]}", "file_size": len(content)}
        return await self._speaks(at, caption, extra={"photo": [photo | {"width": 100, "height": 100}]})

    async def presses(self, label: str, at: Place = None, on: Heard | None = None) -> Press:
        """Press the button whose label begins so, on the latest message that has it or on a named one."""
        standing = [one for one in reversed(self.shown(at)) if on is None or one.message_id == on.message_id]
        found = next((one for one in standing if one.has(label)), None)
        assert found, f"{self.user.first_name} finds no button {label!r}:\n{self.screen(at)}"
        button = found.button(label)
        assert "callback_data" in button, f"{label!r} calls nobody back: {button}; see opens()"
        return await self.forges(button["callback_data"], on=found, at=at)

    async def forges(self, data: str, on: Heard | None = None, at: Place = None) -> Press:
        """Press with data of one's own making, on any message, gone or not; by default the latest here."""
        chat, _ = self._place(at)
        message_id = on.message_id if on else self.shown(at)[-1].message_id
        chat = self.world.chats[on.chat_id] if on else chat
        usable = not (chat.migrated_to or chat.blocked)
        assert usable, "no client presses a button in this chat"
        now = asyncio.get_running_loop().time()
        press = Press(f"{4_000_000_000_000 + next(self.world.ids)}", self.id, data, now)
        self.world.presses[press.id] = press
        post = chat.posts.get(message_id)
        message: Json = post.api() if post else {"chat": chat.api(), "message_id": message_id, "date": 0}
        query = {"id": press.id, "from": self.user.api(), "message": message, "data": data}
        await self.server.updates.put("callback_query", query | {"chat_instance": str(chat.id * 31)})
        return press

    async def opens(self, label: str, at: Place = None) -> str:
        """Press a button with an address and return it; a deep link to the bot is followed in private."""
        found = next((one for one in reversed(self.shown(at)) if one.has(label)), None)
        assert found, f"{self.user.first_name} finds no button {label!r}:\n{self.screen(at)}"
        url = str(found.button(label).get("url", ""))
        assert url, f"{label!r} opens nothing"
        parts = urlsplit(url)
        if parts.netloc == "t.me" and parts.path.strip("/").casefold() == self.world.bot.username.casefold():
            await self.starts(parse_qs(parts.query).get("start", [""])[0])
        return url

    async def blocks(self) -> None:
        """Block the bot."""
        await self._turns(blocked=True)

    async def unblocks(self) -> None:
        """Unblock the bot."""
        await self._turns(blocked=False)

    async def deletes_account(self) -> None:
        """Delete the account; nobody is told."""
        self.world.chats[self.id].deactivated = True

    def fetches(self, heard: Heard) -> bytes:
        """Return the photo or document of a message."""
        assert heard.files, f"no file in {heard.text!r}"
        return self.world.files[heard.files[-1]][0]

    def shown(self, at: Place = None) -> list[Heard]:
        """List the bot's messages here as they now stand."""
        chat, thread = self._place(at)
        mine = [post for post in chat.posts.values() if post.sender.id == self.world.bot.id]
        return [shown(post) for post in mine if thread is None or post.thread == thread]

    def stands(self, heard: Heard) -> Heard | None:
        """Return a message as it now stands, None if it is gone."""
        post = self.world.chats[heard.chat_id].posts.get(heard.message_id)
        return shown(post) if post else None

    def screen(self, at: Place = None) -> str:
        """Return the bot's messages here as they now stand, texts and [buttons]."""
        return "\n\n".join(one.screen() for one in self.shown(at))

    def sees(self, at: Place = None) -> list[str]:
        """List the labels under the latest message here that has buttons."""
        return next((one.sees() for one in reversed(self.shown(at)) if one.rows), [])

    def menu(self, at: Place = None) -> list[str]:
        """List the commands that the client offers here."""
        listed = chats.menu(self.world, self._place(at)[0], self.id, self.user.language_code)
        return [command["command"] for command in listed]

    def forgets(self, at: Place = None) -> None:
        """Take all that has come here so far as heard."""
        self._heard[self._key(at)] = len(self.world.journal)

    async def hears(
        self, containing: str = "", *, at: Place = None, within: float = 10.0, kind: Did | None = None
    ) -> Heard:
        """Return the next message, edit or toast with this text, passing over others; or AssertionError."""
        try:
            async with asyncio.timeout(within):
                since = self._heard.get(self._key(at), 0)
                while True:
                    for number, heard in self._unheard(at, kind, since):
                        if containing in heard.text:
                            self._heard[self._key(at)] = number + 1
                            return heard
                    since = len(self.world.journal)
                    await self.world.bell.wait()
        except TimeoutError:
            raise AssertionError(self._complaint(containing, at, kind, within)) from None

    async def hears_nothing(self, seconds: float = 0.1, at: Place = None) -> None:
        """Wait and fail with AssertionError if anything is heard meanwhile."""
        self.forgets(at)
        await asyncio.sleep(seconds)
        since = self._heard[self._key(at)]
        heard = [f"{one.kind}: {one.text}" for _, one in self._unheard(at, None, since)]
        assert not heard, f"{self.user.first_name} heard {heard}"

    def _unheard(self, at: Place, kind: Did | None, since: int) -> list[tuple[int, Heard]]:
        lines = enumerate(self.world.journal[since:], since)
        return [(number, told(event)) for number, event in lines if self._notices(event, at, kind)]

    def _notices(self, event: Event, at: Place, kind: Did | None) -> bool:
        chat, thread = self._place(at)
        if event.kind is Did.ANSWER:
            here = event.reader == self.id and bool(event.text)
        else:
            there = event.post.thread if event.post else None
            here = event.chat is chat and thread in (None, there)
        return here and event.kind in ((kind,) if kind else NOTICED)

    def _complaint(self, containing: str, at: Place, kind: Did | None, within: float) -> str:
        since = self._heard.get(self._key(at), 0)
        unheard = [f"{one.kind}: {one.text}" for _, one in self._unheard(at, kind, since)]
        refused = [
            f"{call.method}: {call.code} {call.description}" for call in self.server.calls if call.description
        ]
        wanted = f"{kind or 'message'} with {containing!r}"
        said = f"{self.user.first_name} heard no {wanted} within {within} s, but {unheard}"
        return f"{said}\nrefused: {refused[-5:]}\nscreen:\n{self.screen(at)}"

    def _key(self, at: Place) -> tuple[int, int | None]:
        chat, thread = self._place(at)
        return chat.id, thread

    def _place(self, at: Place) -> tuple[Chat, int | None]:
        if at is None:
            return self.world.chats[self.id], None
        return (at.group.chat, at.id) if isinstance(at, Topic) else (at.chat, None)

    async def _speaks(
        self, at: Place, text: str = "", reply_to: Post | None = None, extra: Json | None = None
    ) -> Heard:
        chat, thread = self._place(at)
        assert not chat.blocked, f"{self.user.first_name} has blocked the bot"
        assert at is None or chat.members.get(self.id) in INSIDE, (
            f"{self.user.first_name} is not in {chat.title}"
        )
        chat.started = True
        if thread is None and reply_to and chat.kind == "supergroup" and not chat.forum:
            thread = reply_to.thread or reply_to.id
        post = self.world.post(
            chat,
            self.user,
            content=Formatted(text, commands(text)),
            captioned=bool(extra),
            extra=extra or {},
            thread=thread,
            reply_to=reply_to or chat.posts.get(thread or 0),
        )
        if bot_sees(self.world, post):
            await self.server.updates.put("message", post.api())
        return shown(post)

    async def _turns(self, *, blocked: bool) -> None:
        chat, bot = self.world.chats[self.id], self.world.bot
        if chat.blocked == blocked:
            return
        chat.blocked, chat.started = blocked, True
        states = [
            {"status": "member", "user": bot.api()},
            {"status": "kicked", "user": bot.api(), "until_date": 0},
        ]
        old, new = states if blocked else reversed(states)
        changed = {"chat": chat.api(), "from": self.user.api(), "date": self.world.stamp()}
        changed |= {"old_chat_member": old, "new_chat_member": new}
        await self.server.updates.put("my_chat_member", changed)
