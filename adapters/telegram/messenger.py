"""The messenger: parcels to private chats and chosen places, posts in groups, and what became of each."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from adapters.telegram.encode import CAN, Shown, encode, encode_one
from adapters.telegram.myself import Myself
from adapters.telegram.outgoing import NO_CHAT, NO_PLACE, Outgoing, persist
from adapters.telegram.request import Down, Limited
from adapters.telegram.spot import read_place
from adapters.telegram.standing import Kind, Memo, Standing, read_memo
from core.errands import Failed, Gone, Later, Lost, Outcome, Parcel, Posting, Sent
from core.parts import Parts
from core.ports import Lane
from core.speech.fit import Capabilities

SOON = timedelta(seconds=30)  # until a platform that is down is tried again
REFUSED = timedelta(minutes=5)  # until a token that was refused is tried again
FAREWELL = 5.0  # seconds for what is shown in place of a former message, once the new one stands
CAPTIONED = replace(CAN, text_limit=CAN.caption_limit)

log = logging.getLogger("soleus.telegram")


class TelegramMessenger:
    """Sends parcels, each to its place or else to the private chat of its account, and posts in groups."""

    def __init__(self, outgoing: Outgoing, standing: Standing, myself: Myself) -> None:
        """Send through ``outgoing``, change through ``standing``; links lead to ``myself``."""
        self._outgoing, self._standing, self._myself = outgoing, standing, myself
        self._parts = Parts()

    async def send(self, parcel: Parcel) -> Outcome:
        """Send every part of a parcel's message that was not taken before, and tell what became of it."""
        whither = read_place(parcel.place or parcel.account.id)
        if whither is None or (whither[0] < 0) is not bool(parcel.place):
            return Gone()
        try:
            parts = encode(parcel.message, shared=bool(parcel.place))
            for number, shown in self._parts.left(parcel.key, parts):
                await self._outgoing.send(whither[0], shown, Lane.ERRAND, thread=whither[1])
                self._parts.take(parcel.key, number, shown)
        except Exception as error:
            return outcome(error, f"errand.{parcel.key}")
        self._parts.forget(parcel.key)
        return Sent()

    async def post(self, posting: Posting) -> Outcome:
        """Send a post, or change what its memo names; then let what it takes the place of say farewell."""
        whither, key = read_place(posting.place), f"post.{posting.key}"
        if whither is None or whither[0] > 0:
            return Gone()
        door = await self._door(posting, key)
        if isinstance(door, Later):
            return door
        try:
            if posting.post.memo:
                return await self._change(whither[0], posting, door)
            shown = encode_one(posting.message, door)
            sent = await self._outgoing.send(whither[0], shown, Lane.ERRAND, thread=whither[1])
            memo = str(Memo.of(sent, shown))
        except Exception as error:
            return outcome(error, key)
        if posting.farewell is not None and (former := read_memo(posting.post.former)) is not None:
            await self._part(former, encode_one(posting.farewell, door, _room(former)), key)
        return Sent(memo)

    async def _change(self, chat: int, posting: Posting, door: str) -> Outcome:
        """Change a post; one that stands in another chat, as before a group moved, is lost."""
        memo = read_memo(posting.post.memo)
        if memo is None or memo.chat != chat:
            return Lost()
        changed = await self._standing.change(memo, encode_one(posting.message, door, _room(memo)))
        return Sent(str(changed)) if changed is not None else Lost()

    async def _part(self, former: Memo, farewell: Shown, key: str) -> None:
        """Show a farewell; where that fails the new message stands all the same."""
        try:
            async with asyncio.timeout(FAREWELL):
                await persist(lambda: self._standing.change(former, farewell))
        except (TelegramError, TimeoutError) as error:
            log.info("no farewell", extra={"key": key, "error": type(error).__name__})

    async def _door(self, posting: Posting, key: str) -> str | Later:
        """Return how links to us begin, as far as any is needed; without them nothing is posted yet."""
        if not any(button.start for row in posting.message.rows for button in row):
            return ""
        try:
            return await self._myself.door()
        except TelegramError as error:
            unknown = outcome(error, key)
            return unknown if isinstance(unknown, Later) else Later(SOON)


def _room(memo: Memo) -> Capabilities:
    """Tell how much the words of a message may take: a message with a file stays one."""
    return CAN if memo.kind is Kind.TEXT else CAPTIONED


def outcome(error: Exception, key: str) -> Outcome:
    """Tell what an error means for a message; what nobody expects is logged by its kind, and has failed.

    So has a message whose answer never came: it may have been taken, and is not repeated without end.
    """
    match error:
        case Limited():
            return Later(timedelta(seconds=error.seconds))
        case Forbidden():
            return Gone()
        case BadRequest() if NO_CHAT.search(error.message) or NO_PLACE.search(error.message):
            return Gone()
        case Down():
            return Later(SOON)
        case InvalidToken():
            return Later(REFUSED)
        case _:
            log.warning("unsent errand", extra={"key": key, "error": type(error).__name__})
            return Failed()
