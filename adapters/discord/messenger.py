"""The messenger: parcels to private chats or chosen places, postings to places; what became of each."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import discord
from aiohttp import ClientError

from adapters.discord.encode import CAN, Shown, encode, standing
from adapters.discord.outgoing import Outgoing
from adapters.discord.rest import GONE, NO_MESSAGE, NO_RIGHT
from core.errands import Failed, Gone, Later, Lost, Outcome, Parcel, Posting, Sent
from core.parts import Parts
from core.ports import Clock, Lane
from core.speech.capabilities import Capabilities
from core.speech.message import Message

SOON = timedelta(seconds=30)  # until a platform that is down is tried again
REFUSED = timedelta(minutes=5)  # until a token that was refused is tried again
KNOWN = timedelta(minutes=3)  # for so long Discord surely knows a nonce again: it says "a few minutes"
MOST_UNSURE = 10_000  # parcels and postings of which a part may have been taken
LARGEST = 2**63 - 1  # of Discord's ids
BARRED = replace(CAN, barred=True)
Result = TypeVar("Result")

log = logging.getLogger("soleus.discord")


class DiscordMessenger:
    """Sends parcels, each to the private chat of its account or to the place chosen instead, and posts.

    Where nothing may be attached, the words of a file stand for it.
    """

    def __init__(self, outgoing: Outgoing, clock: Clock, doors: Mapping[str, str]) -> None:
        """Send through ``outgoing``; addresses that begin like one of ``doors`` stay links."""
        self._outgoing, self._clock, self._doors = outgoing, clock, doors
        self._parts = Parts()
        self._unsure: dict[str, datetime] = {}

    async def send(self, parcel: Parcel) -> Outcome:
        """Send every part of a parcel's message that was not taken before, and tell what became of it.

        A part that may have been taken too long ago is not sent again: it might be read twice.
        """
        person, place = _number(parcel.account.id), _number(parcel.place)
        if not person or (parcel.place and not place):
            return Gone()
        if self._forgotten(parcel.key):
            return Failed()
        try:
            async with self._outgoing.whole():
                await self._bare(parcel.message, lambda can: self._deliver(parcel, person, place, can))
        except Exception as error:
            return outcome(error, f"errand.{parcel.key}")
        self._forget(parcel.key)
        return Sent()

    async def post(self, posting: Posting) -> Outcome:
        """Let a message stand in a place, or change the one that does; the memo is that message's id.

        A new one of which nobody knows for too long whether it was taken has failed, as it might stand twice.
        """
        place, memo = _number(posting.place), posting.post.memo
        if not place:
            return Gone()
        if memo and not _number(memo):
            return Lost()
        if not memo and self._forgotten(posting.key):
            return Failed()
        try:
            async with self._outgoing.whole():
                memo = await self._bare(posting.message, lambda can: self._stand(posting, place, can))
        except Exception as error:
            stands = not isinstance(error, discord.HTTPException) or error.code not in NO_MESSAGE
            return outcome(error, f"post.{posting.key}") if stands else Lost()
        self._forget(posting.key)
        return Sent(memo)

    async def _bare(self, message: Message, send: Callable[[Capabilities], Awaitable[Result]]) -> Result:
        """Send, and where that is not let, once more with nothing attached: that may be all."""
        try:
            return await send(CAN)
        except discord.Forbidden as error:
            if error.code != NO_RIGHT or not (message.picture or message.document):
                raise
        return await send(BARRED)

    async def _deliver(self, parcel: Parcel, person: int, place: int, can: Capabilities) -> None:
        parts = encode(parcel.message, shared=bool(place), ours=self._doors.values(), can=can)
        for number, shown in self._parts.left(parcel.key, parts):
            await self._put(parcel.key, number, shown, person, place)

    async def _stand(self, posting: Posting, place: int, can: Capabilities) -> str:
        """Change what stands, or send what is to stand; return its id.

        What was taken before in other words says these now.
        """
        key, shown = posting.key, standing(posting.message, self._doors.values(), can)
        if posting.post.memo:
            await self._outgoing.change(place, _number(posting.post.memo), shown, Lane.ERRAND)
            return posting.post.memo
        try:
            sent = await self._outgoing.post(place, shown, Lane.ERRAND, key, shared=True)
        finally:
            if self._outgoing.doubted(key):
                self._doubt(key)
        if not _says(sent, shown):
            await self._outgoing.change(place, sent.id, shown, Lane.ERRAND)
        return str(sent.id)

    def _forgotten(self, key: str) -> bool:
        """Tell, and then forget, whether Discord no longer knows what it may have taken."""
        now = self._clock.now()
        if now - self._unsure.get(key, now) <= KNOWN:
            return False
        self._forget(key)
        return True

    async def _put(self, key: str, number: int, shown: Shown, person: int, place: int) -> None:
        """Send one part, and remember whether it was taken or may have been."""
        nonce = f"{key}.{number}"
        try:
            if place:
                await self._outgoing.post(place, shown, Lane.ERRAND, nonce, shared=True)
            else:
                await self._outgoing.whisper(person, shown, Lane.ERRAND, nonce)
        finally:
            if self._outgoing.doubted(nonce):
                self._doubt(key)
        self._parts.take(key, number, shown)
        self._unsure.pop(key, None)

    def _doubt(self, key: str) -> None:
        """Remember since when a part may have been taken; of too many the oldest is forgotten."""
        self._unsure.setdefault(key, self._clock.now())
        while len(self._unsure) > MOST_UNSURE:
            del self._unsure[next(iter(self._unsure))]

    def _forget(self, key: str) -> None:
        self._parts.forget(key)
        self._unsure.pop(key, None)


def outcome(error: Exception, key: str) -> Outcome:
    """Tell what an error means for a message; what nobody expects is logged by its kind, and has failed.

    A message whose answer never came may be sent again soon: Discord knows its nonce for some minutes.
    """
    match error:
        case discord.RateLimited():
            return Later(timedelta(seconds=error.retry_after))
        case discord.LoginFailure() | discord.HTTPException(status=401):
            return Later(REFUSED)
        case discord.HTTPException(code=code) if code in GONE:
            return Gone()
        case discord.HTTPException(status=429) | discord.HTTPException(code=40003):
            return Later(REFUSED)
        case discord.DiscordServerError() | ClientError() | OSError():
            return Later(SOON)
        case _:
            log.warning("unsent errand", extra={"key": key, "error": type(error).__name__})
            return Failed()


def _says(sent: discord.Message, shown: Shown) -> bool:
    """Tell whether a message stands as it is to be: what came of its nonce may be an earlier one."""
    held = shown.picture.png if shown.picture else shown.document.data if shown.document else b""
    same = sent.content.strip() == shown.content.strip()
    return same and sum(one.size for one in sent.attachments) == len(held)


def _number(text: str) -> int:
    """Read one of Discord's ids; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and int(text[:20]) <= LARGEST else 0
