"""People of a club, whatever chat they use: with the coach alone, and in the club's place among others."""

import re
from dataclasses import dataclass
from typing import Protocol

from tests.adapters.discord import house as at_desk
from tests.adapters.telegram import house as on_phone
from tests.platforms.discord import Channel, Member
from tests.platforms.telegram import Chatter, Group, Topic
from tests.stories.stage import WITHIN, flat

# What the text of a club's lines is called in slash commands, each option but the last one a word.
OPTIONS = {
    "challenge create": ("line",),
    "club connect": ("code",),
    "club create": ("name",),
    "pause": ("reason", "until"),
    "remind": ("line",),
}


class Runner(Protocol):
    """Somebody of the club. What is heard is on one line, without buttons."""

    name: str

    async def begins(self) -> None:
        """Go through onboarding with every default."""
        ...

    async def says(self, line: str) -> str:
        """Say something to the coach alone; return the first answer."""
        ...

    async def presses(self, label: str) -> str:
        """Press a button of what the coach said to them alone; return the first answer."""
        ...

    async def tells(self, line: str) -> str:
        """Give a command in the club's place; return the first answer."""
        ...

    async def follows(self, label: str) -> str:
        """Press a button of what stands in the club's place; return what they alone are answered."""
        ...

    async def goes_on(self, label: str) -> str:
        """Press a button of what they alone were answered there; return the next answer."""
        ...

    async def deletes(self, words: str) -> None:
        """Delete what stands in the club's place with these words."""
        ...

    def sees(self) -> str:
        """Return what of the club stands in its place, as it now is."""
        ...


def slashed(line: str) -> str:
    """Return a line as the slash command that it is, its text under the options' names."""
    for command, options in OPTIONS.items():
        if found := re.fullmatch(rf"/{command} (.+)", line):
            texts = found.group(1).split(maxsplit=len(options) - 1)
            return " ".join([f"/{command}", *map(":".join, zip(options, texts, strict=False))])
    return line


@dataclass(slots=True)
class OnTelegram:
    """Somebody with a phone: all that is theirs alone is said in the private chat."""

    name: str
    chatter: Chatter
    place: Group | Topic

    async def begins(self) -> None:
        """Go through onboarding with every default."""
        await on_phone.begins(self.chatter)

    async def says(self, line: str) -> str:
        """Say it in private."""
        return flat((await self.chatter.asks(line, within=WITHIN)).text)

    async def presses(self, label: str) -> str:
        """Press it in private."""
        self.chatter.forgets()
        await self.chatter.presses(label)
        return flat((await self.chatter.hears(within=WITHIN)).text)

    async def tells(self, line: str) -> str:
        """Say it in the group; the answer comes in private."""
        self.chatter.forgets()
        await self.chatter.says(line, at=self.place)
        return flat((await self.chatter.hears(within=WITHIN)).text)

    async def follows(self, label: str) -> str:
        """Follow the link that the button is; the private chat opens."""
        self.chatter.forgets()
        await self.chatter.opens(label, at=self.place)
        return flat((await self.chatter.hears(within=WITHIN)).text)

    async def goes_on(self, label: str) -> str:
        """Press it in private, where it was answered."""
        return await self.presses(label)

    async def replies(self, text: str) -> str:
        """Reply in private to what asks for it."""
        self.chatter.forgets()
        await self.chatter.replies(text)
        return flat((await self.chatter.hears(within=WITHIN)).text)

    async def deletes(self, words: str) -> None:
        """Delete it in the group or topic."""
        (standing,) = [one for one in self.chatter.shown(self.place) if words in flat(one.text)]
        self.chatter.deletes(standing)

    def sees(self) -> str:
        """Return the bot's messages in the group or topic."""
        return self.chatter.screen(self.place)


@dataclass(slots=True)
class OnDiscord:
    """Somebody at a desk: what is theirs alone among others is ephemeral."""

    name: str
    member: Member
    place: Channel

    async def begins(self) -> None:
        """Go through onboarding with every default."""
        await at_desk.begins(self.member)

    async def says(self, line: str) -> str:
        """Say it in private, a command as the slash command that it is."""
        return flat((await self.member.asks(slashed(line), within=WITHIN)).text)

    async def presses(self, label: str) -> str:
        """Press it in private."""
        return await self._chooses(label, None)

    async def tells(self, line: str) -> str:
        """Use it in the channel; only they see the answer."""
        return flat((await self.member.asks(slashed(line), at=self.place, within=WITHIN)).text)

    async def follows(self, label: str) -> str:
        """Press it in the channel."""
        return await self._chooses(label, self.place)

    async def goes_on(self, label: str) -> str:
        """Press it in the channel, where it was answered."""
        return await self._chooses(label, self.place)

    async def fills(self, values: dict[str, str]) -> str:
        """Send the form that is open, these of its fields changed."""
        self.member.forgets(self.place)
        await self.member.fills(values)
        return flat((await self.member.hears(at=self.place, within=WITHIN)).text)

    async def deletes(self, words: str) -> None:
        """Delete it in the channel."""
        public = [one for one in self.member.shown(self.place) if not one.ephemeral]
        (standing,) = [one for one in public if words in flat(one.text)]
        await self.member.removes(standing)

    def sees(self) -> str:
        """Return the bot's messages in the channel that everybody sees."""
        return "\n\n".join(one.screen() for one in self.member.shown(self.place) if not one.ephemeral)

    async def _chooses(self, label: str, at: Channel | None) -> str:
        self.member.forgets(at)
        await self.member.chooses(label, at=at)
        return flat((await self.member.hears(at=at, within=WITHIN)).text)
