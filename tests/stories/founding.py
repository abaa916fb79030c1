"""The week before: a club is founded in a topic, two more places are connected, a challenge is announced."""

import asyncio

from tests.stories.linked import join
from tests.stories.month import FOUNDED, Month, code_in, on, told
from tests.stories.runners import OnDiscord, OnTelegram

KEEP_REMINDERS = ("Eve", "Ida")
JOIN = ("Bob", "Cleo", "Eve", "Finn", "Gus", "Hal", "Ida", "Kim", "Lou")
LINE = "Four weeks, from 2026-01-12 to 2026-02-08"


async def begins(month: Month) -> None:
    """All twelve go through onboarding; most want no reminders."""
    people = month.house.people.values()
    await asyncio.gather(*(one.begins() for one in people))
    quiet = [one for one in people if one.name not in KEEP_REMINDERS]
    for answer in await asyncio.gather(*(one.says("/remind off") for one in quiet)):
        assert "reminders" in answer.lower(), answer


async def is_founded(month: Month) -> None:
    """Only an administrator founds a club, gives a code for another place, and uses it there."""
    ann, bob, hal, lou = (month[name] for name in ("Ann", "Bob", "Hal", "Lou"))
    told(await bob.tells("/club create Hillside"), "for administrators")
    told(await ann.tells("/club create Riverside"), "Riverside has begun")
    told(await ann.tells("/club create Hillside"), "has a club already")
    code = code_in(await ann.tells("/club connect"))
    told(await lou.tells(f"/club connect {code}"), "for administrators")
    told(await hal.tells(f"/club connect {code}"), "Riverside is in this place, too")
    among_helpers = month.house.watchers["helpers"]
    told(await among_helpers.tells(f"/club connect {code}"), "does not work")
    code = code_in(await ann.tells("/club connect"))
    told(await among_helpers.tells(f"/club connect {code}"), "Riverside is in this place, too")


async def is_announced(month: Month) -> None:
    """A captain sees the draft first; then it stands in every place."""
    ann, bob = month["Ann"], month["Bob"]
    told(await bob.tells("/challenge create"), "for captains of Riverside: Ann")
    told(await ann.tells(f"/challenge create {LINE}"), "Four weeks, for Riverside: a draft")
    assert month.places()["runs"] == ""
    told(await ann.presses("Announce"), "is announced in Riverside")
    told(await ann.presses("Join"), "You take part in Four weeks")
    await month.a_minute()
    month.shows("Four weeks, Riverside", "From Mon 12 Jan to Sun 8 Feb.", "Join", "Near me")


async def is_joined(month: Month) -> None:
    """By a link on Telegram and a button on Discord; each chooses a name, and what the club sees."""
    for name in JOIN:
        one = month[name]
        told(await one.follows("Join"), "Join Riverside?")
        if name == "Ida":
            told(await one.goes_on("Show sets"), "Your sets: shown")
        told(await one.goes_on("Join and take part"), f"You are in Riverside as {name}")
    dan = month["Dan"]
    await dan.follows("Join")
    told(await dan.goes_on("Another name"), "What shall Riverside call you?")
    told(await dan.says("Ann"), "already")
    told(await dan.says("Swift"), "Your name there: Swift")
    told(await dan.goes_on("Join and take part"), "You are in Riverside as Swift")
    await month.a_minute()
    month.shows("11 take part")


async def is_linked(month: Month) -> None:
    """Gus, who is in the guild as well, joined there, too; linked he is one member and counts once."""
    house, gus = month.house, month["Gus"]
    assert isinstance(gus, OnTelegram)
    member = house.discord.person("Gus at the desk")
    await house.guild.joins(member)
    desk = OnDiscord("Gus at the desk", member, house.runs)
    await desk.begins()
    await desk.says("/remind off")
    await desk.follows("Join")
    told(await desk.goes_on("Join and take part"), "as Gus at the desk")
    await month.a_minute()
    month.shows("12 take part")
    await month.at(on(6), 19)
    await join(house.both, gus.chatter, member)
    await month.a_minute()
    month.shows("11 take part")
    assert month.house.clock.now().date() > FOUNDED
    assert "Gus at the desk" not in await month["Ann"].says("/club members")
