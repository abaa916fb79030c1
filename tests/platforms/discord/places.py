"""Guilds, channels and threads as a test handles them."""

from typing import TYPE_CHECKING

from tests.platforms.discord.rights import EVERYBODY, Kind, May
from tests.platforms.discord.sessions import Intent
from tests.platforms.discord.state import Place, Town
from tests.platforms.discord.towns import guild_payload
from tests.platforms.discord.wire import Json

if TYPE_CHECKING:
    from tests.platforms.discord.people import Member
    from tests.platforms.discord.server import DiscordServer

ADMIN = EVERYBODY | May.ADMINISTRATOR | May.MANAGE_GUILD


class Channel:
    """A channel or a thread of a guild, or a group chat."""

    def __init__(self, server: "DiscordServer", place: Place) -> None:
        """Handle this place."""
        self.server, self.place, self.id = server, place, place.id

    def thread(self, name: str) -> "Channel":
        """Open a thread here, which the bot is told of with the next event."""
        place = Place(self.server.world.id(), Kind.PUBLIC_THREAD, name, self.place.town, parent=self.id)
        return _known(self.server, place, "THREAD_CREATE")

    def denies(self, rights: May) -> None:
        """Take rights from the bot here, and in threads here."""
        self.place.denied |= rights

    def allows(self, rights: May = EVERYBODY) -> None:
        """Give rights back to the bot here."""
        self.place.denied &= ~rights

    async def deletes(self) -> None:
        """Delete the channel, and its threads with it."""
        town = self.place.town
        threads = [place for place in town.places.values() if place.parent == self.id] if town else []
        for place in [*threads, self.place]:
            place.gone = True
        thread = self.place.kind is Kind.PUBLIC_THREAD
        await self._tell("THREAD_DELETE" if thread else "CHANNEL_DELETE", self.place.api())

    async def archives(self, *, locked: bool = False) -> None:
        """Archive a thread; one that is locked does not come back by a message."""
        self.place.archived, self.place.locked = True, locked
        await self._tell("THREAD_UPDATE", self.place.api())

    async def reopens(self) -> None:
        """Reopen a thread."""
        self.place.archived = self.place.locked = False
        await self._tell("THREAD_UPDATE", self.place.api())

    async def _tell(self, name: str, data: Json) -> None:
        await self.server.gateway.tell(name, data, self.place.town, Intent.GUILDS)


class Guild:
    """A guild, and what its members do with it."""

    def __init__(self, server: "DiscordServer", town: Town) -> None:
        """Handle this guild."""
        self.server, self.town, self.id = server, town, town.id

    def channel(self, name: str) -> Channel:
        """Open a text channel, which the bot is told of with the next event."""
        place = Place(self.server.world.id(), Kind.TEXT, name, self.town)
        return _known(self.server, place, "CHANNEL_CREATE")

    def promotes(self, member: "Member", rights: May = ADMIN) -> None:
        """Make somebody an administrator, or give them these rights."""
        self.town.members[member.id] |= rights

    def demotes(self, member: "Member") -> None:
        """Make somebody a plain member."""
        self.town.members[member.id] = EVERYBODY

    def names(self, member: "Member", nick: str) -> None:
        """Give a member a name for this guild alone."""
        self.town.nicks[member.id] = nick

    async def joins(self, member: "Member") -> None:
        """Let somebody in."""
        self.town.members[member.id] = EVERYBODY
        data = self.town.member(member.user) | {"guild_id": str(self.id)}
        await self.server.gateway.tell("GUILD_MEMBER_ADD", data, self.town, Intent.MEMBERS)

    async def leaves(self, member: "Member") -> None:
        """Let somebody go."""
        self.town.members.pop(member.id, None)
        data = {"guild_id": str(self.id), "user": member.user.api()}
        await self.server.gateway.tell("GUILD_MEMBER_REMOVE", data, self.town, Intent.MEMBERS)

    async def removes_bot(self) -> None:
        """Send the bot away."""
        self.town.members.pop(self.server.world.bot.id, None)
        await self.server.gateway.tell("GUILD_DELETE", {"id": str(self.id)}, self.town, Intent.GUILDS)

    async def adds_bot(self) -> None:
        """Invite the bot (again)."""
        self.town.members[self.server.world.bot.id] = EVERYBODY
        data = guild_payload(self.server.world, self.town)
        await self.server.gateway.tell("GUILD_CREATE", data, self.town, Intent.GUILDS)

    async def goes_dark(self) -> None:
        """Become unavailable by an outage; the bot is still in it."""
        data: Json = {"id": str(self.id), "unavailable": True}
        await self.server.gateway.tell("GUILD_DELETE", data, self.town, Intent.GUILDS)


def _known(server: "DiscordServer", place: Place, event: str) -> Channel:
    assert place.town, "a group chat has no channels"
    place.town.places[place.id] = server.world.places[place.id] = place
    if server.world.bot.id in place.town.members:
        server.gateway.told(event, place.api(), place.town, Intent.GUILDS)
    return Channel(server, place)
