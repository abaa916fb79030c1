"""The desk: what was asked taken in, handed to the coach, and answered in the order of each person."""

import asyncio
import logging
from collections import Counter
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import cast
from weakref import WeakValueDictionary

import discord
from aiohttp import ClientError

from adapters.discord import decode
from adapters.discord.bounds import Bounds
from adapters.discord.decode import Declined
from adapters.discord.encode import Shown, encode
from adapters.discord.files import Files
from adapters.discord.ordered import InOrder
from adapters.discord.outgoing import Outgoing
from adapters.discord.reply import Reply, Typed
from adapters.discord.rest import GONE
from adapters.discord.spot import PLATFORM, Asked, Interaction, Spot
from core.coach import Coach
from core.files import brought, too_large
from core.intents import OfferFile
from core.ports import Clock
from core.requests import Account, Request
from core.speech.catalogue import Voice, language_for
from core.speech.message import Message

AT_ONCE = 32  # requests with the coach; more wait, each person's behind the others'
OF_ONE_GUILD = 8  # of those, how many may come from one guild
COMPLETED_AT_ONCE = 2  # options completed at once: letters come in crowds, and answers go before them
LATEST = 1.5  # seconds that something may have been on its way to us
MOST_REFUSED = 200  # refusals on their way
MOST_KNOWN = 10_000  # requests that are known to have come

log = logging.getLogger("soleus.discord")


class Desk:
    """Serves one connection to Discord; its tasks belong to the group it is given."""

    def __init__(self, coach: Coach, outgoing: Outgoing, files: Files, clock: Clock, bounds: Bounds) -> None:
        """Serve with the answers of ``coach``."""
        self.coach, self.clock, self._files = coach, clock, files
        self._outgoing, self._bounds = outgoing, bounds
        self._known: dict[str, None] = {}

    def open(self, me: int, tasks: asyncio.TaskGroup) -> None:
        """Begin to take what is asked of the bot ``me``; who completes an option waits for ``completing``."""
        self._me, self._tasks, self._open = me, tasks, True
        self._lines, self._refused = InOrder(tasks), 0
        self._room = asyncio.Semaphore(AT_ONCE)
        self.completing = asyncio.Semaphore(COMPLETED_AT_ONCE)
        self._guilds: WeakValueDictionary[int, asyncio.Semaphore] = WeakValueDictionary()
        self._places: Counter[int] = Counter()
        self._files.open()

    async def close(self) -> None:
        """Return when all that was taken is answered; a file that is not here by now did not come."""
        self._files.give_up()
        await self._lines.idle()

    def shut(self) -> None:
        """Begin nothing any more."""
        self._open = False

    def take(self, meant: Asked | Declined) -> None:
        """Take what somebody asked, once however often it comes; where too much waits, say so instead."""
        key, person = _key(meant), str(meant.spot.person)
        if not self._open or key in self._known:
            return
        self._known[key] = None
        if len(self._known) > MOST_KNOWN:
            del self._known[next(iter(self._known))]
        if not meant.spot.shared and meant.spot.channel:
            self._outgoing.met(meant.spot.person, meant.spot.channel)
        answer = self._answer(meant.spot, key)
        bounds, loop = self._bounds, asyncio.get_running_loop()
        full = self._lines.waiting(person) >= bounds.waiting or self._lines.waiting() >= bounds.in_all
        if full or self._places[_place(meant.spot)] >= bounds.of_place:
            self._refuse(answer, meant)
            return
        self._places[_place(meant.spot)] += 1
        in_time = max(0.0, bounds.in_time - self._late(meant.spot))
        timer = loop.call_later(in_time, lambda: self.spread(answer.defer(), key))
        self._lines.add(person, key, lambda: self._serve(meant, answer, timer))

    def hear(self, message: discord.Message) -> None:
        """Take what somebody typed, if it is for the bot."""
        if (meant := decode.said(message, self._me, self.clock.now())) is not None:
            self.take(meant)

    def spread(self, work: Coroutine[object, object, object], key: str = "") -> None:
        """Do something beside all else; ``key`` names it in the log where it fails."""
        if self._open:
            self._tasks.create_task(_spared(work, key))
        else:
            work.close()

    def left(self, places: Sequence[int]) -> None:
        """Tell the coach that channels and threads are gone, or shut to the bot."""
        names, now = [str(place) for place in places], self.clock.now()
        if names:
            self.spread(self.coach.left(PLATFORM, names, now), "left")

    def returned(self, places: Sequence[int]) -> None:
        """Tell the coach that the bot may write in channels and threads again."""

        async def tell() -> None:
            for place in places:
                await self.coach.returned(PLATFORM, str(place), self.clock.now())

        self.spread(tell(), "returned")

    def _answer(self, spot: Spot, key: str) -> Reply | Typed:
        if spot.interaction is None:
            return Typed(spot, self._outgoing)
        return Reply(spot, spot.interaction, key, self._outgoing)

    def _refuse(self, answer: Reply | Typed, meant: Asked | Declined) -> None:
        """Say that it was too much at once, to who waits for a sign; a flood of words is passed over."""
        log.warning("dropped work", extra={"key": _key(meant)})
        if meant.spot.interaction is None or self._refused >= MOST_REFUSED:
            return
        self._refused += 1

        async def say() -> None:
            try:
                await answer.show(_said(meant, "discord-busy"))
            finally:
                self._refused -= 1

        self.spread(say(), _key(meant))

    async def _serve(
        self, meant: Asked | Declined, answer: Reply | Typed, timer: asyncio.TimerHandle
    ) -> None:
        """Answer; what Discord refuses to show is said to have gone wrong, and to nobody where nobody is."""
        key = _key(meant)
        try:
            await answer.show(await self._composed(meant))
        except (ClientError, OSError, discord.RateLimited):
            raise
        except Exception as error:
            if isinstance(error, discord.HTTPException) and error.code in GONE:
                log.info("shut out", extra={"key": key})
                await self._lose(meant.spot)
            else:
                log.error("unshown answer", extra={"key": key, "error": type(error).__name__})
                await answer.show(_said(meant, "discord-unshown"))
        finally:
            timer.cancel()
            self._leave(_place(meant.spot))

    def _leave(self, place: int) -> None:
        self._places[place] -= 1
        if not self._places[place]:
            del self._places[place]

    def _late(self, spot: Spot) -> float:
        """Return how long ago something was asked, in seconds; not much, as clocks differ."""
        if spot.interaction is None:
            return 0.0
        return min(max((self.clock.now() - spot.interaction.created_at).total_seconds(), 0.0), LATEST)

    async def _lose(self, spot: Spot) -> None:
        """Tell the coach that a private chat takes nothing any more."""
        if not spot.shared:
            await self.coach.reach(Account(PLATFORM, str(spot.person)), False, self.clock.now())

    async def _composed(self, meant: Asked | Declined) -> Sequence[Shown]:
        """Return what is answered, a kind line where even that went wrong."""
        if isinstance(meant, Declined):
            return _said(meant, meant.words)
        try:
            request = await self._fetched(meant)
            async with self._guild(meant.spot), self._room:
                messages = await self.coach.answer(request)
            shared, locale = _shared(meant.spot), meant.request.locale
            ours = self.coach.doors.values()
            encoded = [encode(message, shared=shared, locale=locale, ours=ours) for message in messages]
            return [one for shown in encoded for one in shown] or _said(meant, "discord-unshown")
        except Exception as error:
            log.error("no answer", extra={"key": _key(meant), "error": type(error).__name__})
            return _said(meant, "discord-unshown")

    async def _fetched(self, asked: Asked) -> Request:
        """Return a request, with the file that it offers, or what could be learned of that."""
        request, offer = asked.request, asked.request.intent
        if not isinstance(offer, OfferFile):
            return request
        content = None if too_large(offer) else await self._files.fetch(asked.file, request.key)
        return replace(request, intent=brought(offer, content))

    def _guild(self, spot: Spot) -> asyncio.Semaphore:
        """Return the room that the people of one place have, so that a flood there leaves others theirs."""
        place = _place(spot)
        found = self._guilds.get(place)
        if found is None:
            found = self._guilds[place] = asyncio.Semaphore(OF_ONE_GUILD)
        return found


def desk_of(interaction: Interaction) -> Desk:
    """Return the desk of the client to which an interaction came."""
    return cast(Desk, getattr(interaction.client, "desk"))  # noqa: B009 - no attribute of the library's


def _place(spot: Spot) -> int:
    """Return the server in which something was asked, elsewhere the channel."""
    guild = spot.interaction.guild_id if spot.interaction is not None else None
    return guild or spot.channel


def _shared(spot: Spot) -> bool:
    """Tell whether others read along: a message hidden from them counts as private."""
    return spot.shared and not spot.hidden


def _key(meant: Asked | Declined) -> str:
    return meant.request.key if isinstance(meant, Asked) else meant.key


def _said(meant: Asked | Declined, words: str) -> Sequence[Shown]:
    """Return one line of the adapter's own."""
    locale = meant.request.locale if isinstance(meant, Asked) else meant.locale
    message = Message((Voice(language_for(locale)).line(words),))
    return encode(message, shared=_shared(meant.spot), locale=locale)


async def _spared(work: Coroutine[object, object, object], key: str) -> None:
    try:
        await work
    except Exception as error:
        log.warning("beside failed", extra={"key": key, "error": type(error).__name__})
