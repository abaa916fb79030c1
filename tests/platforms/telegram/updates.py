"""How a bot learns what happened: long polling, or calls to its webhook."""

import asyncio
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from tests.platforms.telegram.wire import Call, Json, Refusal, bad

UNLESS_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
PORTS = {None, 443, 80, 88, 8443}


@dataclass(slots=True)
class Updates:
    """The updates that nobody has confirmed yet, and the two ways to them."""

    pending: list[Json] = field(default_factory=list)
    delivered: list[Json] = field(default_factory=list)
    number: int = 10_000
    allowed: list[str] = field(default_factory=list)
    webhook: Json = field(default_factory=dict)
    secret: str = ""
    origin: str = ""
    last_error: str = ""
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    poller: int = 0

    def wanted(self, kind: str) -> bool:
        """Tell whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in UNLESS_ASKED

    async def put(self, kind: str, payload: Json) -> None:
        """Give the bot an update; with a webhook, return once it has been posted there, taken or not."""
        update = self.queue(kind, payload)
        if self.webhook and update:
            async with aiohttp.ClientSession() as session:
                await self._post(session, update)

    def queue(self, kind: str, payload: Json) -> Json | None:
        """Keep an update for the next poll or ``redeliver``; None if the bot wants none of its kind."""
        if not self.wanted(kind):
            return None
        self.number += 1
        update = {"update_id": self.number, kind: payload}
        self.delivered.append(update)
        self.pending.append(update)
        self._ring()
        return update

    async def repeat(self, update: Json) -> None:
        """Give the bot an update that it has had, or one made elsewhere, as it is."""
        self.pending.append(update)
        self._ring()
        if self.webhook:
            async with aiohttp.ClientSession() as session:
                await self._post(session, update)

    async def redeliver(self) -> None:
        """Post again, in order, what the webhook has not taken."""
        async with aiohttp.ClientSession() as session:
            for update in list(self.pending):
                await self._post(session, update)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> None:
        parts = urlsplit(self.webhook["url"])
        url = f"{self.origin or f'{parts.scheme}://{parts.netloc}'}{parts.path}"
        url += f"?{parts.query}" if parts.query else ""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with session.post(url, json=update, headers=headers) as response:
                if response.ok:
                    self.pending.remove(update)
                else:
                    self.last_error = f"Wrong response from the webhook: {response.status} {response.reason}"
        except aiohttp.ClientError:
            self.last_error = "Connection refused"

    def _ring(self) -> None:
        bell, self.bell = self.bell, asyncio.Event()
        bell.set()

    async def get(self, call: Call) -> list[Json]:
        """Answer getUpdates; a newer poller ends the older with a 409."""
        if self.webhook:
            wrong = (
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
            )
            raise Refusal(409, f"Conflict: {wrong} first")
        if isinstance(call["allowed_updates"], list):
            self.allowed = call["allowed_updates"]
        self._confirm(call.number("offset"))
        self.poller += 1
        self._ring()
        mine, most = self.poller, min(100, max(1, call.number("limit", 100)))
        try:
            async with asyncio.timeout(min(50, call.number("timeout"))):
                while not self.pending:
                    await self.bell.wait()
                    if mine != self.poller:
                        wrong = "terminated by other getUpdates request"
                        sure = "make sure that only one bot instance is running"
                        raise Refusal(409, f"Conflict: {wrong}; {sure}")
        except TimeoutError:
            return []
        return self.pending[:most]

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def set_webhook(self, call: Call) -> bool:
        """Answer setWebhook; an empty address takes it away."""
        url, secret = call.text("url"), call.text("secret_token")
        if not url:
            return self.delete_webhook(call)
        parts = urlsplit(url)
        if parts.scheme != "https":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if parts.port not in PORTS:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        if len(secret) > 256 or not secret.replace("_", "a").replace("-", "a").isalnum() | (not secret):
            raise bad("secret token contains unallowed characters")
        if isinstance(call["allowed_updates"], list):
            self.allowed = call["allowed_updates"]
        if call["drop_pending_updates"]:
            self.pending.clear()
        self.webhook, self.secret = (
            {"url": url, "max_connections": call.number("max_connections", 40)},
            secret,
        )
        return True

    def delete_webhook(self, call: Call) -> bool:
        """Answer deleteWebhook."""
        self.webhook, self.secret, self.last_error = {}, "", ""
        if call["drop_pending_updates"]:
            self.pending.clear()
        return True

    def webhook_info(self, now: int) -> Json:
        """Answer getWebhookInfo; ``now`` in Unix seconds dates the last error."""
        info: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": len(self.pending)}
        info |= self.webhook
        info |= {"allowed_updates": self.allowed} if self.allowed else {}
        if self.last_error:
            info |= {"last_error_message": self.last_error, "last_error_date": now}
        return info
