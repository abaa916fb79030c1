"""The messenger: parcels to private chats and chosen places, and what became of each."""

import logging
from datetime import timedelta

from telegram.error import BadRequest, Forbidden, InvalidToken

from adapters.telegram.encode import encode
from adapters.telegram.outgoing import NO_CHAT, NO_PLACE, Outgoing
from adapters.telegram.request import Down, Limited
from adapters.telegram.spot import read_place
from core.errands import Failed, Gone, Later, Outcome, Parcel, Sent
from core.parts import Parts
from core.ports import Lane

SOON = timedelta(seconds=30)  # until a platform that is down is tried again
REFUSED = timedelta(minutes=5)  # until a token that was refused is tried again

log = logging.getLogger("soleus.telegram")


class TelegramMessenger:
    """Sends parcels, each to its place or, without one, to the private chat of its account."""

    def __init__(self, outgoing: Outgoing) -> None:
        """Send through ``outgoing``."""
        self._outgoing = outgoing
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
