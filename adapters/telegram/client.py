"""The client: one bot, its connection kept by polling or held open for a webhook."""

import asyncio
import hmac
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from adapters.telegram import menu
from adapters.telegram.decode import UPDATES
from adapters.telegram.desk import Desk
from adapters.telegram.files import ENOUGH, Files
from adapters.telegram.messenger import TelegramMessenger
from adapters.telegram.myself import Myself
from adapters.telegram.outgoing import Outgoing
from adapters.telegram.request import PATIENCE, AiohttpRequest, Limited
from adapters.telegram.spot import PLATFORM, place_id
from adapters.telegram.standing import Standing
from core.coach import Coach
from core.ports import Clock, Messenger, Pace

OFFICIAL = "https://api.telegram.org"
POLL = 30  # seconds that Telegram holds a poll open
BATCH = 100  # updates a poll brings at most
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # seconds until a poll that failed is tried again
WATCH = 300.0  # seconds between two looks at whether the webhook still stands
LAST_WORDS = 5.0  # seconds for the answers that are under way when it ends

log = logging.getLogger("soleus.telegram")


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram posts updates, and the secret that it sends along.

    ``watch`` is how many seconds pass between two looks at whether it still stands.
    """

    url: str = field(repr=False)
    secret: str = field(repr=False)
    watch: float = WATCH


HEADER = "X-Telegram-Bot-Api-Secret-Token"


def secrets(token: str) -> tuple[str, str]:
    """Return the name of a bot's webhook and the secret Telegram sends along; neither tells the token."""
    return _derived(token, b"soleus webhook name"), _derived(token, b"soleus webhook secret")


def _derived(token: str, label: bytes) -> str:
    return hmac.new(token.encode(), label, "sha256").hexdigest()


class Closed(Exception):  # noqa: N818 - it says what is so
    """Updates are not taken now; Telegram posts them again."""


class Unhooked(TelegramError):  # noqa: N818 - it says what happened
    """The webhook was taken down by somebody else who has the token."""


class Telegram:
    """One bot on Telegram; ``taking`` is set while updates are taken.

    ``messenger`` works without ``run`` too, in a process that answers nobody.
    """

    def __init__(
        self,
        bot: Bot,
        request: AiohttpRequest,
        desk: Desk,
        messenger: Messenger,
        myself: Myself,
        webhook: Webhook | None,
    ) -> None:
        """Keep the parts that ``build`` made."""
        self.messenger, self._myself = messenger, myself
        self._bot, self._request, self._desk, self._webhook = bot, request, desk, webhook
        self._taken = 0  # the first update that was not taken yet
        self.taking = asyncio.Event()

    async def run(self) -> None:
        """Serve until cancelled; raise TelegramError when Telegram is down at first or refuses it.

        A poll that fails later is tried again. What was taken is answered, if that is a matter of seconds.
        """
        me = await self._myself.meet()
        try:
            async with asyncio.TaskGroup() as tasks:
                self._desk.open(me, tasks)
                tasks.create_task(self._put_up_menu())
                try:
                    await self._listen()
                finally:
                    self.taking.clear()
                    await self._finish()
        except BaseExceptionGroup as several:
            raise several.exceptions[0] from None

    async def feed(self, update: Mapping[str, object]) -> None:
        """Take an update that was posted; return when the coach has it.

        Raise Closed while nothing runs or when it ends before that, ValueError for what is no update.
        """
        if not isinstance(update.get("update_id"), int):
            raise ValueError("no update")
        if not self.taking.is_set():
            raise Closed
        handed = self._desk.take(update)
        if handed is not None:
            await asyncio.wait([handed])
            if handed.cancelled():
                raise Closed

    async def close(self) -> None:
        """Close the connections."""
        await self._request.shutdown()

    async def _listen(self) -> None:
        if self._webhook is None:
            await self._bot.delete_webhook()
            self.taking.set()
            await self._poll()
        else:
            await self._bot.set_webhook(
                self._webhook.url, secret_token=self._webhook.secret, allowed_updates=UPDATES
            )
            self.taking.set()
            await self._watch(self._webhook)

    async def _watch(self, webhook: Webhook) -> None:
        """Look from time to time whether the webhook stands; raise Unhooked when it does not."""
        standing = webhook.url
        while standing == webhook.url:
            await asyncio.sleep(webhook.watch)
            try:
                standing = (await self._bot.get_webhook_info()).url
            except (NetworkError, Limited) as error:
                log.warning("unseen webhook", extra={"error": type(error).__name__})
        raise Unhooked("the webhook was taken down")

    async def _poll(self) -> None:
        """Ask for updates for ever; what the coach has is confirmed by the next asking, or at the end."""
        failures = 0
        try:
            while True:
                try:
                    updates = await self._pull(self._taken, POLL)
                except BadRequest:
                    raise
                except NetworkError as error:
                    log.warning("poll failed", extra={"error": type(error).__name__})
                    await asyncio.sleep(min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE))
                    failures = min(failures + 1, 10)
                    continue
                failures = 0
                handed = [one for update in updates if (one := self._desk.take(update)) is not None]
                self._taken = max((_number(update) + 1 for update in updates), default=self._taken)
                if handed:
                    await asyncio.wait(handed)
        except asyncio.CancelledError:
            await self._confirm()
            raise

    async def _confirm(self) -> None:
        """Tell Telegram what the coach has, so that none of it comes again after a restart."""
        try:
            async with asyncio.timeout(LAST_WORDS):
                await self._desk.handed()
                await self._pull(self._taken, 0)
        except (TelegramError, TimeoutError) as error:
            log.warning("unconfirmed updates", extra={"error": type(error).__name__})

    async def _pull(self, offset: int, hold: int) -> Sequence[Mapping[str, object]]:
        """Ask for updates as they were sent: one that the library cannot read must not hide the others.

        ``hold`` is for how many seconds Telegram waits for one to come.
        """
        asked = {"offset": offset, "limit": BATCH, "timeout": hold, "allowed_updates": _quoted(UPDATES)}
        url = f"{self._bot.base_url}/getUpdates?{urlencode(asked)}"
        try:
            found: object = await self._request.post(url, read_timeout=hold + PATIENCE)
        except Limited as limited:
            await asyncio.sleep(limited.seconds)
            return []
        return [update for update in found if isinstance(update, dict)] if isinstance(found, list) else []

    async def _put_up_menu(self) -> None:
        """Tell people what there is; a bot without its menu still answers."""
        try:
            await menu.put_up(self._bot)
        except Exception as error:
            log.warning("menu failed", extra={"error": type(error).__name__})

    async def _finish(self) -> None:
        """Give what is under way its time; what the coach does not have by then is asked for again."""
        try:
            async with asyncio.timeout(LAST_WORDS):
                await self._desk.close()
        except TimeoutError:
            log.warning("unsaid answers")
            if self._desk.holds():
                self._taken = 0


def build(
    token: str,
    coach: Coach,
    pace: Pace,
    clock: Clock,
    *,
    base_url: str = "",
    webhook: Webhook | None = None,
    patience: float = PATIENCE,
    enough: float = ENOUGH,
) -> Telegram:
    """Put a bot together; ``patience`` is how many seconds an answer of Telegram may take, ``enough`` a file.

    Nothing is sent before ``run`` or the messenger's first parcel. Raise InvalidToken where there is none.
    """
    request = AiohttpRequest(patience)
    server = base_url.rstrip("/").removesuffix("/bot") or OFFICIAL
    bot = Bot(token, f"{server}/bot", f"{server}/file/bot", request=request, get_updates_request=request)

    async def moved(chat: int, new: int) -> None:
        await coach.moved(PLATFORM, place_id(chat), place_id(new))

    outgoing = Outgoing(bot, pace, moved)
    desk = Desk(bot, coach, outgoing, Files(bot, request, enough), clock)
    myself = Myself(bot, lambda door: coach.open_door(PLATFORM, door))
    messenger = TelegramMessenger(outgoing, Standing(bot, outgoing), myself)
    return Telegram(bot, request, desk, messenger, myself, webhook)


def _quoted(names: Sequence[str]) -> str:
    return "[" + ",".join(f'"{name}"' for name in names) + "]"


def _number(update: Mapping[str, object]) -> int:
    number = update.get("update_id")
    return number if isinstance(number, int) else 0
