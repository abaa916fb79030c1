"""What one person has before them: messages as they stand, and those that come."""

import asyncio
from typing import TYPE_CHECKING

from tests.platforms.discord import turns
from tests.platforms.discord.places import Channel
from tests.platforms.discord.seen import Heard, shown, told
from tests.platforms.discord.state import Did, Event, Place, User

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer

NOTICED = (Did.MESSAGE, Did.EDIT, Did.FORM)


class Reader:
    """Somebody who reads along; in private with the bot unless ``at`` names a place."""

    def __init__(self, server: "DiscordServer", user: User) -> None:
        """Be this user."""
        self.server, self.world, self.user, self.id = server, server.world, user, user.id
        self._heard: dict[int, int] = {}

    def shown(self, at: Channel | None = None) -> list[Heard]:
        """List the bot's messages here that this person sees, as they now stand."""
        posts = self._place(at).posts.values()
        mine = [post for post in posts if post.author is self.world.bot and post.reader in (None, self.id)]
        return [shown(post) for post in mine]

    def stands(self, heard: Heard) -> Heard | None:
        """Return a message as it now stands, None if it is gone."""
        post = self.world.places[heard.place].posts.get(heard.message_id)
        return shown(post) if post else None

    def screen(self, at: Channel | None = None) -> str:
        """Return the bot's messages here as they now stand for this person."""
        return "\n\n".join(one.screen() for one in self.shown(at))

    def sees(self, at: Channel | None = None) -> list[str]:
        """List what can be chosen under the latest message here that has components."""
        return next((one.sees() for one in reversed(self.shown(at)) if one.rows), [])

    def fetches(self, heard: Heard) -> bytes:
        """Return the last file of a message."""
        assert heard.files, f"no file in {heard.text!r}"
        return self.world.files[heard.files[-1]["id"]]

    def commands(self, at: Channel | None = None) -> list[str]:
        """List the slash commands that the client offers here, as it names them."""
        listed = [one for one in turns.offered(self.server, self.user, self._place(at)) if one["type"] == 1]
        return [str((one["name_localizations"] or {}).get(self.user.locale, one["name"])) for one in listed]

    def forgets(self, at: Channel | None = None) -> None:
        """Take all that has come here so far as heard."""
        self._heard[self._place(at).id] = len(self.world.journal)

    async def hears(
        self,
        containing: str = "",
        *,
        at: Channel | None = None,
        within: float = 10.0,
        kind: Did | None = None,
    ) -> Heard:
        """Return the next message, edit or form with this text, passing over others; or AssertionError."""
        place = self._place(at)
        try:
            async with asyncio.timeout(within):
                since = self._heard.get(place.id, 0)
                while True:
                    for number, heard in self._unheard(place, kind, since):
                        if containing in heard.text:
                            self._heard[place.id] = number + 1
                            return heard
                    since = len(self.world.journal)
                    await self.world.bell.wait()
        except TimeoutError:
            raise AssertionError(self._complaint(containing, at, kind, within)) from None

    async def hears_nothing(self, seconds: float = 0.1, at: Channel | None = None) -> None:
        """Wait and fail with AssertionError if anything is heard meanwhile."""
        self.forgets(at)
        await asyncio.sleep(seconds)
        place = self._place(at)
        unheard = self._unheard(place, None, self._heard[place.id])
        heard = [f"{one.kind}: {one.text}" for _, one in unheard]
        assert not heard, f"{self.user.name} heard {heard}"

    def _unheard(self, place: Place, kind: Did | None, since: int) -> list[tuple[int, Heard]]:
        lines = enumerate(self.world.journal[since:], since)
        return [(number, told(event)) for number, event in lines if self._notices(event, place, kind)]

    def _notices(self, event: Event, place: Place, kind: Did | None) -> bool:
        here = event.place is place and event.reader in (None, self.id)
        return here and event.kind in ((kind,) if kind else NOTICED)

    def _complaint(self, containing: str, at: Channel | None, kind: Did | None, within: float) -> str:
        place = self._place(at)
        unheard = self._unheard(place, kind, self._heard.get(place.id, 0))
        heard = [f"{one.kind}: {one.text}" for _, one in unheard]
        refused = [f"{call.route}: {call.status} {call.said}" for call in self.server.calls if call.said]
        wanted = f"{kind or 'message'} with {containing!r}"
        said = f"{self.user.name} heard no {wanted} within {within} s, but {heard}"
        return f"{said}\nrefused: {refused[-5:]}\nscreen:\n{self.screen(at)}"

    def _place(self, at: Channel | None) -> Place:
        return at.place if at else self.world.direct(self.user)
