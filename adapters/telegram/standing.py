"""Standing messages of groups: what is noted of one, and how it is changed in place."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from hashlib import sha256
from zlib import compress, crc32

from telegram import Bot, InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from adapters.telegram.encode import Shown
from adapters.telegram.outgoing import NO_PREVIEW, PICTURE, UNCHANGED, Outgoing
from core.ports import Lane

# What was deleted, or can be changed no more.
LOST = re.compile("message to edit not found|message can't be edited|MESSAGE_ID_INVALID", re.IGNORECASE)
# What stands for too long to be taken away by us, as no administrator.
STAYS = re.compile("message can't be deleted", re.IGNORECASE)
# What holds a file, though nobody was told that it was taken.
FILED = re.compile("there is no text in the message", re.IGNORECASE)
_MEMO = re.compile(r"(-[1-9][0-9]{0,17})\.([1-9][0-9]{0,17})\.([tpd])([0-9a-f]{0,16})")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + crc32(kind + data).to_bytes(4, "big")


def _plain(width: int, height: int) -> bytes:
    """Draw a picture on which there is nothing, as PNG."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
    rows = compress((b"\x00" + b"\xff" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


# A message with a file never becomes one without: this takes the place of what must be seen no more.
PLAIN = _plain(320, 32)


class Kind(StrEnum):
    """What a message holds beside its words."""

    TEXT = "t"
    PHOTO = "p"
    DOCUMENT = "d"


@dataclass(frozen=True, slots=True)
class Memo:
    """Where a message stands, what it holds, and a digest of that, "" where it is not known."""

    chat: int
    message: int
    kind: Kind = Kind.TEXT
    digest: str = ""

    def __str__(self) -> str:
        """Write it as ``-100123.45.p0123456789abcdef``."""
        return f"{self.chat}.{self.message}.{self.kind}{self.digest}"

    @staticmethod
    def of(sent: Message, shown: Shown) -> "Memo":
        """Note a message as it was sent."""
        return Memo(sent.chat_id, sent.message_id, *_held(shown))


def read_memo(text: str) -> Memo | None:
    """Read a memo as it was written, None where it is none."""
    found = _MEMO.fullmatch(text)
    return Memo(int(found[1]), int(found[2]), Kind(found[3]), found[4]) if found else None


class Standing:
    """Changes standing messages."""

    def __init__(self, bot: Bot, outgoing: Outgoing) -> None:
        """Change through ``bot`` in the turns that ``outgoing`` gives."""
        self._bot, self._outgoing = bot, outgoing

    async def change(self, memo: Memo, shown: Shown) -> Memo | None:
        """Let a message show this; None where it stands no more. Raise TelegramError where it was refused.

        What stood in a group before it moved cannot be changed any more.
        """
        filed = shown.photo is not None or shown.document is not None
        if memo.kind is not Kind.TEXT and not filed:
            shown = replace(shown, photo=PLAIN)
        return await self._become(memo, Memo(memo.chat, memo.message, *_held(shown)), shown)

    async def reword(self, memo: Memo, shown: Shown) -> Memo | None:
        """Change the words under a file, which stays; else as ``change`` does."""
        return await self._become(memo, memo, shown)

    async def remove(self, memo: Memo) -> bool:
        """Take a message away; False where that is not let. Raise TelegramError where it was refused else."""
        call = partial(self._bot.delete_message, memo.chat, memo.message)
        try:
            await self._outgoing.in_turn(memo.chat, Lane.ERRAND, call)
        except BadRequest as error:
            if STAYS.search(error.message):
                return False
            raise
        return True

    async def _become(self, memo: Memo, changed: Memo, shown: Shown) -> Memo | None:
        """Let what a memo names become what another notes."""
        try:
            await self._outgoing.in_turn(memo.chat, Lane.ERRAND, lambda: self._put(memo, changed, shown))
        except ChatMigrated as moved:
            await self._outgoing.follow(memo.chat, moved.new_chat_id)
            return None
        except BadRequest as error:
            if LOST.search(error.message):
                return None
            if memo.kind is Kind.TEXT and FILED.search(error.message):
                return await self.change(replace(memo, kind=Kind.PHOTO), shown)
            if not UNCHANGED.search(error.message):
                raise
        self._outgoing.heard(memo.chat)
        return changed

    async def _put(self, memo: Memo, changed: Memo, shown: Shown) -> None:
        """Call the method that fits: for words alone, for words under the same file, for another file."""
        keyboard = shown.markup if isinstance(shown.markup, InlineKeyboardMarkup) else None
        chat, message, mode = memo.chat, memo.message, ParseMode.HTML
        caption = shown.html or None
        if changed.kind is Kind.TEXT:
            await self._bot.edit_message_text(
                shown.html,
                chat,
                message,
                parse_mode=mode,
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard,
            )
        elif changed == memo:
            await self._bot.edit_message_caption(
                chat, message, caption=caption, reply_markup=keyboard, parse_mode=mode
            )
        else:
            media = _media(shown)
            await self._bot.edit_message_media(media, chat, message, reply_markup=keyboard)


def _media(shown: Shown) -> InputMediaPhoto | InputMediaDocument:
    caption, mode = shown.html or None, ParseMode.HTML
    if shown.photo is None and shown.document is not None:
        file = shown.document
        return InputMediaDocument(file.data, caption, mode, filename=file.name)
    return InputMediaPhoto(shown.photo or PLAIN, caption, mode, filename=PICTURE)


def _held(shown: Shown) -> tuple[Kind, str]:
    """Tell what a message holds, as Telegram takes it: a photo rather than a document."""
    if shown.photo is not None:
        return Kind.PHOTO, _digest(shown.photo)
    if shown.document is not None:
        return Kind.DOCUMENT, _digest(shown.document.name.encode() + b"\0" + shown.document.data)
    return Kind.TEXT, ""


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()[:16]
