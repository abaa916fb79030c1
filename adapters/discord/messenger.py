"""The messenger: parcels to private chats or chosen places, and what became of each."""

import logging
from datetime import datetime, timedelta

import discord
from aiohttp import ClientError

from adapters.discord.encode import Shown, encode
from adapters.discord.outgoing import Outgoing
from adapters.discord.rest import GONE
from core.errands import Failed, Gone, Later, Outcome, Parcel, Sent
from core.parts import Parts
from core.ports import Clock, Lane

SOON = timedelta(seconds=30)  # until a platform that is down is tried again
REFUSED = timedelta(minutes=5)  # until a token that was refused is tried again
KNOWN = timedelta(minutes=3)  # for so long Discord surely knows a nonce again: it says "a few minutes"
MOST_UNSURE = 10_000  # parcels of which a part may have been taken
LARGEST = 2**63 - 1  # of Discord's ids

log = logging.getLogger("soleus.discord")


class DiscordMessenger:
    """Sends parcels, each to the private chat of its account or to the place chosen instead."""

    def __init__(self, outgoing: Outgoing, clock: Clock) -> None:
        """Send through ``outgoing``."""
        self._outgoing, self._clock = outgoing, clock
        self._parts = Parts()
        self._unsure: dict[int, datetime] = {}

    async def send(self, parcel: Parcel) -> Outcome:
        """Send every part of a parcel's message that was not taken before, and tell what became of it.

        A part that may have been taken too long ago is not sent again: it might be read twice.
        """
        person, place = _number(parcel.account.id), _number(parcel.place)
        if not person or (parcel.place and not place):
            return Gone()
        now = self._clock.now()
        if now - self._unsure.get(parcel.key, now) > KNOWN:
            self._forget(parcel.key)
            return Failed()
        try:
            parts = encode(parcel.message, shared=bool(place))
            async with self._outgoing.whole():
                for number, shown in self._parts.left(parcel.key, parts):
                    await self._put(parcel.key, number, shown, person, place)
        except Exception as error:
            return outcome(error, f"errand.{parcel.key}")
        self._forget(parcel.key)
        return Sent()

    async def _put(self, key: int, number: int, shown: Shown, person: int, place: int) -> None:
        """Send one part, and remember whether it was taken or may have been."""
        nonce = f"e{key}.{number}"
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

    def _doubt(self, key: int) -> None:
        """Remember since when a part may have been taken; of too many the oldest is forgotten."""
        self._unsure.setdefault(key, self._clock.now())
        while len(self._unsure) > MOST_UNSURE:
            del self._unsure[next(iter(self._unsure))]

    def _forget(self, key: int) -> None:
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


def _number(text: str) -> int:
    """Read one of Discord's ids; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and int(text[:20]) <= LARGEST else 0
