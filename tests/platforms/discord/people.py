"""People on the other side: they use commands, press, pick, fill forms, type and hear."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from tests.platforms.discord import drafting, forms, turns, typed
from tests.platforms.discord.places import Channel
from tests.platforms.discord.reading import Reader
from tests.platforms.discord.rights import Kind, May
from tests.platforms.discord.seen import Heard, nearest, shown
from tests.platforms.discord.state import Form, Interaction, Place, Post, User
from tests.platforms.discord.wire import Json

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer


class Member(Reader):
    """Somebody with an account; every act happens in private with the bot unless ``at`` names a place."""

    def __init__(self, server: "DiscordServer", user: User) -> None:
        """Be this user."""
        super().__init__(server, user)
        self.filled: list[Form] = []
        self.hand: dict[str, Json] = {}

    @property
    def mention(self) -> str:
        """What mentions this person in a text."""
        return f"<@{self.id}>"

    def becomes(self, name: str) -> None:
        """Change the name shown."""
        self.user.name = name

    def speaks(self, locale: str) -> None:
        """Change the client's language."""
        self.user.locale = locale

    def closes_dms(self) -> None:
        """Take no messages from bots in private."""
        self.user.closed = True

    def opens_dms(self) -> None:
        """Take messages in private again."""
        self.user.closed = False

    def installs(self) -> None:
        """Install the bot for oneself: it is there in private and everywhere."""
        self.user.installed = True

    def uninstalls(self) -> None:
        """Take it back."""
        self.user.installed = False

    def holds(self, name: str, content: bytes, **told: str | int) -> None:
        """Have a file to send, ``told`` of it what is not so, such as a size."""
        self.hand[name] = drafting.attachment(self.server, name, content) | told

    async def uses(self, line: str, at: Channel | None = None) -> Interaction:
        """Send a slash command, "/log sets:15 15 control:steady", checked as a client checks it.

        For an option that takes a file its value is the name of one that this person holds.
        """
        place = self._stands_in(at)
        found = typed.read(turns.offered(self.server, self.user, place), line, self.user.locale)
        return await self._sends(place, found, typed.filled(found, self.user.locale, self.hand))

    async def forges_command(
        self, path: str, values: dict[str, Any], at: Channel | None = None
    ) -> Interaction:
        """Send a command with any options and values, whatever was offered; ``path`` as in "/club join"."""
        place = self._stands_in(at)
        found = typed.read(turns.offered(self.server, self.user, place), path, self.user.locale)
        return await self._sends(place, found, typed.forged(found, values))

    async def completes(self, line: str, at: Channel | None = None, within: float = 10.0) -> list[Json]:
        """Type a command up to its last option's letters and return the choices (name, value) offered."""
        place = self._stands_in(at)
        found = typed.read(turns.offered(self.server, self.user, place), line, self.user.locale)
        values = typed.halfway(found, self.user.locale)
        asked = await self._sends(place, found, values, turns.AUTOCOMPLETE)
        await asked.answered(within)
        return asked.choices

    async def menu(self, name: str, on: Heard) -> Interaction:
        """Use a command of a message's context menu."""
        place = self.world.places[on.place]
        offered = turns.offered(self.server, self.user, place)
        called = [one for one in offered if one["type"] == 3 and name in typed.names(one, self.user.locale)]
        assert called, f"no {name!r} in the menu of a message, but {[one['name'] for one in offered]}"
        post = place.posts[on.message_id]
        data: Json = {"id": called[0]["id"], "name": called[0]["name"], "type": 3, "target_id": str(post.id)}
        data |= {"resolved": {"messages": {str(post.id): post.api()}}}
        by = turns.owners(self.server, self.user, place, called[0]["integration_types"])
        return await turns.happens(self.server, self.user, place, turns.COMMAND, data, by=by)

    async def presses(self, label: str, at: Channel | None = None, on: Heard | None = None) -> Interaction:
        """Press the button whose label begins so, on the latest message that has it or on a named one."""
        found = next((one for one in self._candidates(at, on) if one.has(label)), None)
        assert found, f"{self.user.name} finds no button {label!r}:\n{self.screen(at)}"
        button = found.button(label)
        assert button.get("custom_id"), f"{label!r} opens {button.get('url')}"
        assert not button.get("disabled"), f"{label!r} is disabled"
        return await self.forges(button["custom_id"], on=found)

    async def picks(
        self, placeholder: str, *options: str, at: Channel | None = None, on: Heard | None = None
    ) -> Interaction:
        """Pick options by their labels' beginning, in the select whose placeholder begins so."""
        found = next((one for one in self._candidates(at, on) if one.offers(placeholder)), None)
        assert found, f"{self.user.name} finds no select {placeholder!r}:\n{self.screen(at)}"
        select = found.select(placeholder)
        values = forms.picked(select, options)
        assert not select.get("disabled"), f"{placeholder!r} is disabled"
        return await self.forges_pick(select["custom_id"], *values, on=found)

    async def chooses(self, label: str, at: Channel | None = None) -> Interaction:
        """Press the button, or pick the option of a select, whose label begins so."""
        for one in self._candidates(at, None):
            if one.has(label):
                return await self.presses(label, at=at, on=one)
            for select in one.selects():
                if nearest(label, {option["label"]: option for option in select.get("options") or []}):
                    values = forms.picked(select, (label,))
                    return await self.forges_pick(select["custom_id"], *values, on=one)
        raise AssertionError(f"{self.user.name} finds no {label!r}:\n{self.screen(at)}")

    async def forges(self, custom_id: str, on: Heard, kind: int = 2) -> Interaction:
        """Press with a custom id of one's own making, on a message that stood here once."""
        return await self._touches(on, {"custom_id": custom_id, "component_type": kind, "id": 2})

    async def forges_pick(self, custom_id: str, *values: str, on: Heard) -> Interaction:
        """Pick with a custom id and values of one's own making."""
        return await self._touches(
            on, {"custom_id": custom_id, "component_type": 3, "id": 2, "values": list(values)}
        )

    async def replays(self, asked: Interaction) -> None:
        """Let the gateway bring an interaction a second time, as it was."""
        await self.server.gateway.tell("INTERACTION_CREATE", asked.payload, asked.place.town, None)

    @property
    def form(self) -> Form | None:
        """The modal before this person, if one is."""
        opened = [event.form for event in self.world.journal if event.form and event.reader == self.id]
        return opened[-1] if opened and opened[-1] not in self.filled else None

    async def fills(self, values: dict[str, Any] | None = None, again: Form | None = None) -> Interaction:
        """Send the modal before one; ``values`` by label: a text, or options' labels. ``again``: one sent."""
        form = again or self.form
        assert form, f"{self.user.name} has no form before them"
        parts = forms.submitted(form, values or {})
        return await self._submits(form, parts)

    async def forges_form(self, custom_id: str, values: dict[str, str], form: Form) -> Interaction:
        """Send a form of one's own making in place of a modal: custom ids of fields with their texts."""
        parts = [
            {"type": 18, "id": at, "component": {"type": 4, "id": at + 1, "custom_id": name, "value": value}}
            for at, (name, value) in enumerate(values.items(), 1)
        ]
        return await self._submits(form, parts, custom_id)

    async def types(
        self,
        text: str,
        at: Channel | None = None,
        reply_to: Heard | None = None,
        files: Iterable[str] = (),
    ) -> Heard:
        """Type a plain message; the bot sees its text in private, and elsewhere if it is mentioned.

        With it go the ``files`` of these names that one holds.
        """
        place = self._stands_in(at)
        post = self.world.post(
            place, self.user, content=text, attachments=[self.hand[name] for name in files]
        )
        mentioned = any(form in text for form in (f"<@{self.world.bot.id}>", f"<@!{self.world.bot.id}>"))
        post.mentions = (self.world.bot,) if mentioned else ()
        data = post.api() | ({"guild_id": str(place.town.id)} if place.town else {})
        if place.town:
            whole = place.town.member(self.user)
            data["member"] = {name: value for name, value in whole.items() if name != "user"}
        if reply_to:
            answered = place.posts[reply_to.message_id]
            data |= {"type": 19, "referenced_message": answered.api()}
            data |= {"message_reference": {"message_id": str(answered.id), "channel_id": str(place.id)}}
        there = place.town is None or self.world.bot.id in place.town.members
        if there and place.kind is not Kind.GROUP:
            open_to_bot = place.kind is Kind.DM or mentioned
            await self.server.gateway.tell_message("MESSAGE_CREATE", data, place, open_to_bot=open_to_bot)
        return shown(post)

    async def asks(self, line: str, at: Channel | None = None, within: float = 10.0) -> Heard:
        """Send a slash command, or type what is none, and return the first thing heard after it."""
        self.forgets(at)
        await (self.uses(line, at) if line.startswith("/") else self.types(line, at))
        return await self.hears(at=at, within=within)

    async def removes(self, heard: Heard) -> None:
        """Delete a message of the bot's as a moderator; AssertionError for who may not."""
        place = self.world.places[heard.place]
        may = place.town.may(self.user) if place.town else May(0)
        assert may & (May.MANAGE_MESSAGES | May.ADMINISTRATOR), f"{self.user.name} may not delete messages"
        await drafting.remove(self.server, place.posts[heard.message_id])

    def _candidates(self, at: Channel | None, on: Heard | None) -> list[Heard]:
        if on is not None:
            now = self.stands(on)
            return [now] if now else []
        return self.shown(at)[::-1]

    def _stands_in(self, at: Channel | None) -> Place:
        place = self._place(at)
        inside = self.user in place.recipients or (place.town and self.id in place.town.members)
        assert inside, f"{self.user.name} is not in {place.name}"
        assert not place.gone, f"{place.name} is gone"
        return place

    async def _sends(
        self, place: Place, found: typed.Line, values: list[Json], kind: int = turns.COMMAND
    ) -> Interaction:
        by = turns.owners(self.server, self.user, place, found.command["integration_types"])
        data = found.data(values, self.hand)
        return await turns.happens(self.server, self.user, place, kind, data, by=by)

    async def _touches(self, on: Heard, data: Json) -> Interaction:
        place = self.world.places[on.place]
        post = place.posts.get(on.message_id) or Post(on.message_id, place, self.world.bot, self.world.now())
        by = post.interaction.owners if post.interaction else turns.owners(self.server, self.user, place, [0])
        return await turns.happens(self.server, self.user, place, turns.COMPONENT, data, by=by, pressed=post)

    async def _submits(self, form: Form, parts: list[Json], custom_id: str | None = None) -> Interaction:
        data: Json = {"custom_id": custom_id or form.body["custom_id"], "components": parts}
        self.filled.append(form)
        before = form.interaction
        return await turns.happens(
            self.server,
            self.user,
            before.place,
            turns.FORM,
            data,
            by=before.owners,
            pressed=before.pressed,
            before=before,
        )
