"""The messenger: parcels to private chats and chosen places, posts in groups, and what became of each."""

import logging
from dataclasses import replace
from datetime import timedelta

from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from adapters.telegram.encode import CAN, encode, encode_one
from adapters.telegram.myself import Myself
from adapters.telegram.outgoing import NO_CHAT, NO_FILES, NO_PLACE, Outgoing, persist
from adapters.telegram.request import Down, Limited
from adapters.telegram.spot import read_place
from adapters.telegram.standing import Kind, Memo, Standing, read_memo
from core.errands import Failed, Gone, Later, Lost, Outcome, Parcel, Posting, Sent
from core.parts import Parts
from core.ports import Lane
from core.speech.capabilities import Capabilities

SOON = timedelta(seconds=30)  # until a platform that is down is tried again
REFUSED = timedelta(minutes=5)  # until a token that was refused is tried again
STUCK = timedelta(hours=1)  # until a file that may be neither replaced nor taken away is tried again
BARRED = replace(CAN, barred=True)
CAPTIONED = replace(CAN, text_limit=CAN.caption_limit)

Whither = tuple[int, int | None]

log = logging.getLogger("soleus.telegram")


class TelegramMessenger:
    """Sends parcels, each to its place or else to the private chat of its account, and posts in groups.

    Where nothing may be attached, the words of a file stand for it.
    """

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
            try:
                await self._send(parcel, whither, CAN)
            except TelegramError as error:
                _only_files(error)
                await self._send(parcel, whither, BARRED)
        except Exception as error:
            return outcome(error, f"errand.{parcel.key}")
        self._parts.forget(parcel.key)
        return Sent()

    async def post(self, posting: Posting) -> Outcome:
        """Send a post, or change what its memo names."""
        whither, key = read_place(posting.place), f"post.{posting.key}"
        if whither is None or whither[0] > 0:
            return Gone()
        door = await self._door(posting, key)
        if isinstance(door, Later):
            return door
        put = self._change if posting.post.memo else self._stand
        try:
            try:
                return await put(whither, posting, door, CAN)
            except TelegramError as error:
                _only_files(error)
                return await put(whither, posting, door, BARRED)
        except Exception as error:
            return outcome(error, key)

    async def _send(self, parcel: Parcel, whither: Whither, can: Capabilities) -> None:
        parts = encode(parcel.message, shared=bool(parcel.place), can=can)
        for number, shown in self._parts.left(parcel.key, parts):
            await self._outgoing.send(whither[0], shown, Lane.ERRAND, thread=whither[1])
            self._parts.take(parcel.key, number, shown)

    async def _stand(self, whither: Whither, posting: Posting, door: str, can: Capabilities) -> Outcome:
        """Send a new post."""
        shown = encode_one(posting.message, door, can)
        sent = await self._outgoing.send(whither[0], shown, Lane.ERRAND, thread=whither[1])
        return Sent(str(Memo.of(sent, shown)))

    async def _change(self, whither: Whither, posting: Posting, door: str, can: Capabilities) -> Outcome:
        """Change a post; one that stands in another chat, as before a group moved, is lost."""
        memo = read_memo(posting.post.memo)
        if memo is None or memo.chat != whither[0]:
            return Lost()
        if memo.kind is not Kind.TEXT and can.barred:
            return await self._free(whither, posting, door, memo)
        # A message with a file stays one.
        room = can if memo.kind is Kind.TEXT else CAPTIONED
        changed = await self._standing.change(memo, encode_one(posting.message, door, room))
        return Sent(str(changed)) if changed is not None else Lost()

    async def _free(self, whither: Whither, posting: Posting, door: str, memo: Memo) -> Outcome:
        """Put words in place of a file that may not be replaced; one that cannot be taken away, under it."""
        if not await self._standing.remove(memo):
            room = replace(CAPTIONED, barred=True)
            stands = await self._standing.reword(memo, encode_one(posting.message, door, room))
            return Later(STUCK) if stands is not None else Lost()
        if posting.last_words:
            return Lost()
        quiet = replace(posting, message=replace(posting.message, silent=True))
        return await persist(lambda: self._stand(whither, quiet, door, BARRED))

    async def _door(self, posting: Posting, key: str) -> str | Later:
        """Return how links to us begin, as far as any is needed; without them nothing is posted yet."""
        if not any(button.start for row in posting.message.rows for button in row):
            return ""
        try:
            return await self._myself.door()
        except TelegramError as error:
            unknown = outcome(error, key)
            return unknown if isinstance(unknown, Later) else Later(SOON)


def _only_files(error: TelegramError) -> None:
    """Pass over a refusal that concerns what is attached; raise any other."""
    if not NO_FILES.search(error.message):
        raise error


def outcome(error: Exception, key: str) -> Outcome:
    """Tell what an error means for a message; what nobody expects is logged by its kind, and has failed.

    So has a message whose answer never came: it may have been taken, and is not repeated without end.
    """
    match error:
        case Limited():
            return Later(timedelta(seconds=error.seconds))
        case TelegramError() if NO_FILES.search(error.message):
            return Later(STUCK)
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
