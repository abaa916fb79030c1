"""The desk: updates taken in, handed to the coach, and the answers shown, in the order of each person."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update, User
from telegram.error import BadRequest, Forbidden

from adapters.telegram.decode import (
    SAYS,
    Asked,
    Attached,
    Departed,
    Left,
    Moved,
    Offered,
    Reached,
    Returned,
    decode,
)
from adapters.telegram.encode import Shown, encode
from adapters.telegram.files import Files, Shut
from adapters.telegram.myself import door_of
from adapters.telegram.ordered import InOrder
from adapters.telegram.outgoing import NO_CHAT, Outgoing, persist
from adapters.telegram.rank import rank_in
from adapters.telegram.spot import PLATFORM, Spot, place_id
from core.coach import Coach
from core.commands import BY_NAME
from core.files import brought, too_large
from core.intents import FILLED, RANKED
from core.ports import Clock, Lane
from core.requests import Account, Request
from core.speech.catalogue import Voice, language_for
from core.speech.message import Form, Message

AT_ONCE = 32  # requests with the coach; more wait, each person's behind the others'
MOST_HEARD = 1000  # updates of one person that wait for the coach: more than one poll brings
MOST_AWAITED = 10  # of those, how many the taking of further updates waits for
MOST_TOLD = 30  # answers to one person that wait for their turn
MOST_KNOWN = 1000  # files declined and people invited that are remembered
AGAIN = timedelta(hours=1)  # until somebody is invited again in the same group

Name = TypeVar("Name")
Value = TypeVar("Value")

log = logging.getLogger("soleus.telegram")


class NoPrivateChat(Exception):  # noqa: N818 - it says what is so
    """The person has not opened a private chat with the bot, or has closed it."""


class Desk:
    """Serves one connection to Telegram; its tasks belong to the group it is given."""

    def __init__(self, bot: Bot, coach: Coach, outgoing: Outgoing, files: Files, clock: Clock) -> None:
        """Serve ``bot`` with the answers of ``coach``."""
        self._bot, self._coach, self._outgoing, self._clock = bot, coach, outgoing, clock
        self._files, self._fetching = files, Counter[str]()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._declined: dict[str, None] = {}
        self._invited: dict[tuple[int, int], datetime] = {}

    def open(self, me: User, tasks: asyncio.TaskGroup) -> None:
        """Begin to take updates to ``me``."""
        self._me, self._tasks, self._door = me, tasks, door_of(me)
        self._heard, self._told = InOrder(tasks, MOST_HEARD), InOrder(tasks, MOST_TOLD)
        self._files.open()

    async def handed(self) -> None:
        """Return when the coach has all that was taken; a file that is not here by now did not come."""
        self._files.give_up()
        await self._heard.idle()

    def holds(self) -> bool:
        """Tell whether anything that was taken is not with the coach yet."""
        return self._heard.busy()

    async def close(self) -> None:
        """Return when all that was taken is answered."""
        await self.handed()
        await self._told.idle()

    def take(self, update: Mapping[str, object]) -> asyncio.Future[None] | None:
        """Take an update; return what tells that the coach has it, None where nobody need wait for that.

        A press is acknowledged at once, whatever becomes of it. Of one person's flood only the first few are
        waited for, so that nobody else's updates stand behind it, and no file nor what its person says behind
        it; a kill may lose the rest.
        """
        key, at = f"update.{update.get('update_id')}", self._clock.now()
        try:
            meant = decode(Update.de_json(dict(update), self._bot), self._me, at)
        except Exception as error:
            log.error("unread update", extra={"key": key, "error": type(error).__name__})
            return None
        match meant:
            case Asked(request, spot, press):
                if press:
                    self._tasks.create_task(self._acknowledge(press, request.key))
                return self._queue(request.account.id, request.key, lambda: self._hand(request, spot))
            case Offered(request) as offered:
                return self._queue_file(request.account.id, request.key, lambda: self._offer(offered))
            case Attached(account, _, key) as attached:
                return self._queue(account.id, key, lambda: self._decline(attached))
            case Reached(account, reachable):
                return self._queue(account.id, key, lambda: self._coach.reach(account, reachable, at))
            case Left(chat):
                gone = [place_id(chat)]
                return self._queue(gone[0], key, lambda: self._coach.left(PLATFORM, gone, at))
            case Returned(chat):
                place = place_id(chat)
                return self._queue(place, key, lambda: self._coach.returned(PLATFORM, place, at))
            case Departed(account, chat):
                place = place_id(chat)
                return self._queue(
                    account.id, key, lambda: self._coach.departed(PLATFORM, place, account, at)
                )
            case Moved(chat, new):
                places = place_id(chat), place_id(new)
                return self._queue(places[0], key, lambda: self._coach.moved(PLATFORM, *places))
            case None:
                return None

    def _queue(self, person: str, key: str, do: Callable[[], Awaitable[None]]) -> asyncio.Future[None] | None:
        return self._queued(person, self._heard.add(person, key, do))

    def _queued(self, person: str, handed: asyncio.Future[None]) -> asyncio.Future[None] | None:
        awaited = self._heard.waiting(person) <= MOST_AWAITED and not self._fetching[person]
        return handed if awaited else None

    def _queue_file(
        self, person: str, key: str, do: Callable[[], Awaitable[None]]
    ) -> asyncio.Future[None] | None:
        """Queue what may take long; until it is over nobody waits for anything of its person."""
        self._fetching[person] += 1

        def over(_: asyncio.Future[None]) -> None:
            self._fetching[person] -= 1
            self._fetching += Counter()

        handed = self._heard.add(person, key, do)
        handed.add_done_callback(over)
        return self._queued(person, handed)

    async def _acknowledge(self, press: str, key: str) -> None:
        """End the spinner on a pressed button; one pressed long ago has none."""
        try:
            await persist(lambda: self._bot.answer_callback_query(press))
        except BadRequest:
            log.info("late press", extra={"key": key})
        except Exception as error:
            log.warning("unacknowledged press", extra={"key": key, "error": type(error).__name__})

    async def _hand(self, request: Request, spot: Spot) -> None:
        if spot.shared and type(request.intent) in RANKED:
            request = replace(request, rank=await rank_in(self._bot, spot.chat, spot.person, request.key))
        async with self._room:
            messages = await self._coach.answer(request)
        form = _answered(request)
        shown = [
            one
            for message in messages
            for one in encode(message, shared=spot.shared, reopens=form, door=self._door)
        ]
        self._tell(spot, request.key, request.locale, shown)

    async def _offer(self, offered: Offered) -> None:
        """Hand a file to the coach, or what could be learned of it."""
        request, offer = offered.request, offered.offer
        try:
            content = None if too_large(offer) else await self._files.fetch(offered.file, request.key)
        except Shut:
            log.warning("files out of reach", extra={"key": request.key})
            self._say(offered.spot, request.key, request.locale, "telegram-files-shut")
        else:
            await self._hand(replace(request, intent=brought(offer, content)), offered.spot)

    def _say(self, spot: Spot, key: str, locale: str, words: str) -> None:
        """Say a line of the adapter's own."""
        message = Message((Voice(language_for(locale)).line(words),))
        self._tell(spot, key, locale, encode(message, shared=spot.shared))

    async def _decline(self, what: Attached) -> None:
        """Say once what can be read; of what cannot nothing is fetched."""
        spot, name = what.spot, f"{what.account.id} {what.album}" if what.album else what.key
        if name in self._declined:
            return
        self._declined[name] = None
        _forget_oldest(self._declined)
        self._say(spot, what.key, what.locale, "telegram-attached")

    def _tell(self, spot: Spot, key: str, locale: str, answer: Sequence[Shown]) -> None:
        self._told.add(str(spot.person), key, lambda: self._show(spot, key, locale, answer))

    async def _show(self, spot: Spot, key: str, locale: str, answer: Sequence[Shown]) -> None:
        """Show an answer, each message of it in its way; who shut the bot out meanwhile is told nothing."""
        if not spot.pressed:
            self._outgoing.heard(spot.person)
        replaceable = spot.pressed
        try:
            for shown in answer:
                if shown.reaction and spot.said:
                    await self._outgoing.react(spot.chat, spot.said, shown.reaction)
                if spot.shared and shown.private:
                    await self._send_alone(spot, shown)
                elif replaceable and shown.replaces:
                    replaceable = 0
                    await self._replace(spot, shown)
                elif not (spot.pressed and self._outgoing.said_last(spot.chat, shown)):
                    await self._send(spot.chat, shown, spot.thread)
        except Forbidden:
            log.info("shut out", extra={"key": key})
            if spot.shared:
                await self._coach.left(PLATFORM, [place_id(spot.chat)], self._clock.now())
            else:
                await self._coach.reach(Account(PLATFORM, str(spot.person)), False, self._clock.now())
        except NoPrivateChat:
            await self._coach.reach(Account(PLATFORM, str(spot.person)), False, self._clock.now())
            await self._invite(spot, key, locale)

    async def _replace(self, spot: Spot, shown: Shown) -> None:
        if not await persist(lambda: self._outgoing.edit(spot.chat, spot.pressed, shown)):
            await self._send(spot.chat, shown, spot.thread)

    async def _send_alone(self, spot: Spot, shown: Shown) -> None:
        try:
            await self._send(spot.person, shown)
        except Forbidden:
            raise NoPrivateChat from None
        except BadRequest as error:
            if not NO_CHAT.search(error.message):
                raise
            raise NoPrivateChat from None

    async def _invite(self, spot: Spot, key: str, locale: str) -> None:
        """Say in the group, to the person who asked, how to open the private chat; if it lets the bot.

        Who was told so within the hour is not told again: others read along.
        """
        now, who = self._clock.now(), (spot.chat, spot.person)
        if who in self._invited and now - self._invited[who] < AGAIN:
            return
        voice = Voice(language_for(locale))
        url = f"{self._door}group"
        link = InlineKeyboardMarkup([[InlineKeyboardButton(voice.text("telegram-open"), url=url)]])
        (line,) = encode(Message((voice.line("telegram-private"),)), shared=True)
        try:
            await self._send(spot.chat, replace(line, markup=link), spot.thread, spot.said)
            self._invited[who] = now
            _forget_oldest(self._invited)
        except (Forbidden, BadRequest):
            log.info("not let", extra={"key": key})

    async def _send(self, chat: int, shown: Shown, thread: int | None = None, reply_to: int = 0) -> None:
        await persist(lambda: self._outgoing.send(chat, shown, Lane.ANSWER, thread=thread, reply_to=reply_to))


def _answered(request: Request) -> Form | None:
    """Return the form that a request answers, to be asked again with an example for anybody."""
    intent = request.intent
    if not isinstance(intent, FILLED):
        return None
    command = BY_NAME[SAYS[type(intent)]]
    example = Voice(language_for(request.locale)).text(f"{command.key}.example")
    return Form("", (), replace(intent, answers=()), example.removeprefix(f"/{command.said} "))


def _forget_oldest(known: dict[Name, Value]) -> None:
    while len(known) > MOST_KNOWN:
        del known[next(iter(known))]
