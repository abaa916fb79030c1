"""An answer on its way: to an interaction in time, later or too late, or to words typed in private."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum, auto

import discord

from adapters.discord.encode import Shown
from adapters.discord.modals import modal
from adapters.discord.outgoing import Outgoing, anew, new
from adapters.discord.rest import (
    ANSWERED,
    DEAD_TOKEN,
    GONE,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    persist,
)
from adapters.discord.spot import Interaction, Spot
from core.ports import Lane

CALL = 10.0  # seconds that Discord may take for one call
UPLOADING = 8.0  # seconds more where a file goes up
HEAVY = 250_000  # bytes that may not have gone up within the seconds that Discord waits
DEAD = (UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, DEAD_TOKEN)

log = logging.getLogger("soleus.discord")


class Stage(Enum):
    """How far an answer is."""

    NEW = auto()  # Discord waits, for three seconds
    THINKING = auto()  # it shows that an answer is coming
    OPEN = auto()  # it has an answer, and takes more
    DEAD = auto()  # it takes none any more


class Reply:
    """Answers one interaction; what is for the person alone never shows to others.

    Where others read along a wait shows to the person alone: what is public never becomes private. Nor does
    an answer ever take the place of what others see, such as what stands there for all. Only what follows
    the first message has neither a nonce nor a place: where its answer never came it may be read twice,
    rather than never.
    """

    def __init__(self, spot: Spot, interaction: Interaction, key: str, outgoing: Outgoing) -> None:
        """Answer where ``spot`` says, or in private where nothing else is left; ``key`` is for the log."""
        self._spot, self._interaction, self._key, self._outgoing = spot, interaction, key, outgoing
        self._stage, self._one = Stage.NEW, asyncio.Lock()
        self._replaceable = bool(spot.pressed) and (not spot.shared or spot.hidden)
        self._parts, self._unsure = 0, False

    async def defer(self) -> None:
        """Say that an answer is coming, unless it came; raise where even that was not let."""
        async with self._one:
            if self._stage is Stage.NEW:
                await self._wait()

    async def show(self, shown: Sequence[Shown]) -> None:
        """Show an answer, each message of it in its way; raise where nothing was let."""
        async with self._one:
            for one in shown:
                if self._stage is Stage.NEW and _heavy(one) and (self._hides(one) or not self._spot.shared):
                    await self._wait()
                await self._put(one)
                self._parts += 1

    async def _wait(self) -> None:
        response, thinking = self._interaction.response, not self._spot.pressed
        try:
            await self._call(lambda: response.defer(ephemeral=self._spot.shared, thinking=thinking))
        except discord.HTTPException as error:
            if not self._learns(error):
                raise
        else:
            self._stage = Stage.THINKING if thinking else Stage.OPEN

    async def _put(self, shown: Shown) -> None:
        """Show one message, in the next way where Discord says that the first is none any more."""
        self._unsure = False
        while True:
            try:
                return await self._try(shown)
            except discord.HTTPException as error:
                if not self._learns(error):
                    raise
                if error.code == ANSWERED and self._unsure:
                    return None

    async def _try(self, shown: Shown) -> None:
        replaces = shown.replaces and self._replaceable
        match self._stage:
            case Stage.NEW:
                await self._first(shown, replaces=replaces)
                self._stage = Stage.OPEN
            case Stage.THINKING:
                await self._call(lambda: self._interaction.edit_original_response(**anew(shown)), shown)
                self._stage = Stage.OPEN
            case Stage.OPEN if replaces:
                await self._call(lambda: self._interaction.edit_original_response(**anew(shown)), shown)
            case Stage.OPEN:
                await self._call(
                    lambda: self._interaction.followup.send(ephemeral=self._hides(shown), **new(shown)), shown
                )
            case Stage.DEAD:
                log.info("late answer", extra={"key": self._key})
                nonce = f"{self._interaction.id}.{self._parts}"
                await persist(lambda: self._outgoing.whisper(self._spot.person, shown, Lane.ANSWER, nonce))
        self._replaceable = False
        self._noted(shown, replaces=replaces)

    async def _first(self, shown: Shown, *, replaces: bool) -> None:
        response = self._interaction.response
        if shown.form is not None and self._interaction.type is not discord.InteractionType.modal_submit:
            opened = modal(shown.form)
            await self._call(lambda: response.send_modal(opened))
        elif replaces:
            await self._call(lambda: response.edit_message(**anew(shown)), shown)
        elif self._stands(shown):
            await self._call(lambda: response.defer())
        else:
            await self._call(lambda: response.send_message(ephemeral=self._hides(shown), **new(shown)), shown)

    async def _call(self, call: Callable[[], Awaitable[object]], shown: Shown | None = None) -> None:
        uploads = shown is not None and (shown.picture is not None or shown.document is not None)

        async def timed() -> None:
            async with asyncio.timeout(CALL + UPLOADING if uploads else CALL):
                await call()

        await persist(timed, self._doubt)

    def _doubt(self) -> None:
        """Note that a call may have counted."""
        self._unsure = True

    def _learns(self, error: discord.HTTPException) -> bool:
        """Take from a refusal how it goes on; False where it says nothing of that."""
        if error.code in (*DEAD, *GONE) and self._stage is not Stage.DEAD:
            self._stage = Stage.DEAD
        elif error.code == ANSWERED and self._stage is Stage.NEW:
            self._stage = Stage.OPEN
        elif error.code == UNKNOWN_MESSAGE and self._replaceable:
            self._replaceable = False
        elif error.code == UNKNOWN_MESSAGE and self._stage is Stage.THINKING:
            self._stage = Stage.OPEN
        else:
            return False
        return True

    def _hides(self, shown: Shown) -> bool:
        return self._spot.shared and shown.hidden

    def _stands(self, shown: Shown) -> bool:
        """Tell whether a press asks for what stands right there, as the second of a double press does."""
        alone = self._spot.pressed and not self._spot.shared
        return bool(alone) and self._outgoing.said_last(self._spot.channel, shown)

    def _noted(self, shown: Shown, *, replaces: bool) -> None:
        if self._spot.shared or self._stage is Stage.DEAD:
            return
        if replaces:
            self._outgoing.heard(self._spot.channel)
        else:
            self._outgoing.showed(self._spot.channel, shown)


def _heavy(shown: Shown) -> bool:
    """Tell whether what goes up takes long."""
    picture, document = shown.picture, shown.document
    return len(picture.png if picture else document.data if document else b"") > HEAVY


class Typed:
    """Answers words that were typed in the private chat."""

    def __init__(self, spot: Spot, outgoing: Outgoing) -> None:
        """Answer where ``spot`` says."""
        self._spot, self._outgoing = spot, outgoing
        self._parts = 0

    async def defer(self) -> None:
        """Do nothing: nobody waits for a sign."""

    async def show(self, shown: Sequence[Shown]) -> None:
        """Send an answer; each part again where it is not known whether it came, as its nonce tells.

        What is said after a part that was refused has a nonce of its own.
        """
        self._outgoing.heard(self._spot.channel)
        for one in shown:
            nonce = f"{self._spot.said}.{self._parts}"
            self._parts += 1
            await self._send(one, nonce)

    async def _send(self, shown: Shown, nonce: str) -> None:
        await persist(lambda: self._outgoing.post(self._spot.channel, shown, Lane.ANSWER, nonce))
