"""Calls to Telegram that show something: each in its turn, a limit kept by its own chat alone."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError, TimedOut

from adapters.telegram.encode import Shown
from adapters.telegram.request import Cut, Limited
from core.ports import Lane, Pace
from core.speech.message import Reaction

IN_FLIGHT = 64  # sends at once
MOST_LAST = 10_000  # chats of which the last message is known
PAUSES = (0.2, 2.0)  # seconds before an answer that failed is tried again
UNCHANGED = re.compile("message is not modified", re.IGNORECASE)
# A private chat that is no more, as Telegram calls it.
NO_CHAT = re.compile("chat not found|user not found|PEER_ID_INVALID", re.IGNORECASE)
# A group or topic that is no more, or in which the bot may not write.
NO_PLACE = re.compile(
    "thread not found|TOPIC_CLOSED|TOPIC_DELETED|not enough rights|have no rights"
    "|WRITE_FORBIDDEN|CHAT_RESTRICTED|group is deactivated",
    re.IGNORECASE,
)
# A place that takes words, and nothing attached to them.
NO_FILES = re.compile(
    "not enough rights to send (?:photos|documents|media)|CHAT_SEND_(?:PHOTOS|DOCS|MEDIA)_FORBIDDEN",
    re.IGNORECASE,
)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
PICTURE = "picture.png"
Result = TypeVar("Result")

log = logging.getLogger("soleus.telegram")


class Outgoing:
    """Sends and edits by one bot, at the pace of one pacer."""

    def __init__(self, bot: Bot, pace: Pace, moved: Callable[[int, int], Awaitable[None]]) -> None:
        """Call through ``bot`` when ``pace`` says so; ``moved`` hears of a group that has another id now."""
        self._bot, self._pace, self._moved = bot, pace, moved
        self._room = asyncio.Semaphore(IN_FLIGHT)
        self._last: dict[int, int] = {}

    def heard(self, chat: int) -> None:
        """Note that somebody else said something in a chat."""
        self._last.pop(chat, None)

    def said_last(self, chat: int, shown: Shown) -> bool:
        """Tell whether just this stands last in a chat, so that it need not be said again."""
        return self._last.get(chat) == hash(shown)

    async def send(
        self, chat: int, shown: Shown, lane: Lane, *, thread: int | None = None, reply_to: int = 0
    ) -> Message:
        """Send a new message and return it; a group that moved is followed.

        Raise TelegramError where it was not sent.
        """
        reply = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
        try:
            sent = await self.in_turn(chat, lane, lambda: self._put(chat, shown, thread, reply))
        except ChatMigrated as moved:
            new = moved.new_chat_id
            await self.follow(chat, new)
            sent = await self.in_turn(new, lane, lambda: self._put(new, shown, thread, reply))
        if len(self._last) >= MOST_LAST:
            self._last.clear()
        self._last[chat] = hash(shown)
        return sent

    async def follow(self, chat: int, new: int) -> None:
        """Tell that a group has another id now."""
        await self._moved(chat, new)

    async def react(self, chat: int, message: int, reaction: Reaction) -> None:
        """Set a sign on what somebody said; where it is not let, nothing is missed."""
        try:
            await self._bot.set_message_reaction(chat, message, reaction.value)
        except TelegramError as error:
            log.info("no reaction", extra={"error": type(error).__name__})

    async def edit(self, chat: int, message: int, shown: Shown) -> bool:
        """Show something in place of a message; False where that message can be changed no more."""
        keyboard = shown.markup if isinstance(shown.markup, InlineKeyboardMarkup) else None

        async def call() -> bool:
            try:
                await self._bot.edit_message_text(
                    shown.html,
                    chat,
                    message,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=NO_PREVIEW,
                    reply_markup=keyboard,
                )
            except BadRequest as error:
                return UNCHANGED.search(error.message) is not None
            self._last.pop(chat, None)
            return True

        return await self.in_turn(chat, Lane.ANSWER, call)

    async def _put(
        self, chat: int, shown: Shown, thread: int | None, reply: ReplyParameters | None
    ) -> Message:
        """Call the method that fits what is shown: of a photo, a document or words alone."""
        html, markup, mode = shown.html, shown.markup, ParseMode.HTML
        quiet = shown.silent or None
        if shown.photo is not None:
            return await self._bot.send_photo(
                chat,
                shown.photo,
                html or None,
                quiet,
                markup,
                mode,
                message_thread_id=thread,
                reply_parameters=reply,
                filename=PICTURE,
            )
        if shown.document is not None:
            return await self._bot.send_document(
                chat,
                shown.document.data,
                html or None,
                quiet,
                markup,
                mode,
                message_thread_id=thread,
                reply_parameters=reply,
                filename=shown.document.name,
            )
        return await self._bot.send_message(
            chat,
            html,
            mode,
            disable_notification=quiet,
            reply_markup=markup,
            link_preview_options=NO_PREVIEW,
            message_thread_id=thread,
            reply_parameters=reply,
        )

    async def in_turn(self, chat: int, lane: Lane, call: Callable[[], Awaitable[Result]]) -> Result:
        """Call when it is a chat's turn; a limit that Telegram tells of is kept by this chat."""
        await self._pace.turn(str(chat), lane, shared=chat < 0)
        async with self._room:
            try:
                return await call()
            except Limited as limited:
                self._pace.hold(str(chat), limited.seconds)
                raise


async def persist(call: Callable[[], Awaitable[Result]]) -> Result:
    """Do something that somebody waits for, twice more if Telegram is limiting, broken or cut off.

    Where the answer of a call never came, which may have counted, it is done once more at most.
    """
    unsure = False
    for pause in PAUSES:
        try:
            return await call()
        except BadRequest:
            raise
        except Limited as limited:
            await asyncio.sleep(limited.seconds)
        except (Cut, TimedOut):
            if unsure:
                raise
            unsure = True
            await asyncio.sleep(pause)
        except NetworkError:
            await asyncio.sleep(pause)
    return await call()
