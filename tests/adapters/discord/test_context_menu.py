"""The menu of a message: one logs one's own words, and nobody else's."""

from datetime import timedelta

from tests.adapters.discord.house import House
from tests.platforms.discord import Member

MENU = "Log this"
LINE = "15 15 15 steady pain 0 effort 6"
NOTHING = "Nothing is logged yet"


async def history(member: Member) -> str:
    return (await member.asks("/history")).text


async def test_an_own_message_is_logged_and_the_answer_is_for_oneself_alone(home: House, ann: Member) -> None:
    runs = home.server.guild("Riverside", members=[ann]).channel("runs")
    await ann.menu(MENU, on=await ann.types(LINE, at=runs))
    heard = await ann.hears(at=runs)
    assert heard.ephemeral
    assert "15 15 15" in heard.text
    assert "15 15 15" in await history(ann)


async def test_somebody_elses_message_is_refused_kindly_and_unseen(home: House, ann: Member) -> None:
    ben = home.server.person("Ben")
    runs = home.server.guild("Riverside", members=[ann, ben]).channel("runs")
    await ann.menu(MENU, on=await ben.types(LINE, at=runs))
    heard = await ann.hears(at=runs)
    assert heard.ephemeral
    assert "somebody else's message" in heard.text
    assert NOTHING in await history(ann)


async def test_the_bots_own_message_is_nothing_to_log(home: House, ann: Member) -> None:
    await ann.menu(MENU, on=await ann.asks("/today"))
    assert "That one is mine" in (await ann.hears()).text


async def test_words_that_are_no_log_are_named(home: House, ann: Member) -> None:
    runs = home.server.guild("Riverside", members=[ann]).channel("runs")
    await ann.menu(MENU, on=await ann.types("lovely weather", at=runs))
    assert "lovely weather" in (await ann.hears(at=runs)).text
    assert NOTHING in await history(ann)


async def test_words_of_yesterday_count_for_yesterday_and_older_ones_must_name_their_day(
    home: House, ann: Member
) -> None:
    runs = home.server.guild("Riverside", members=[ann]).channel("runs")
    said = await ann.types(LINE, at=runs)
    home.clock.wait(timedelta(hours=20))
    await ann.menu(MENU, on=said)
    assert "15 15 15" in (await ann.hears(at=runs)).text
    assert "Mon 5 Jan" in await history(ann)
    home.clock.wait(timedelta(hours=5))
    await ann.menu(MENU, on=said)
    assert "Name its day" in (await ann.hears(at=runs)).text
