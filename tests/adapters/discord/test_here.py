"""Private messages closed: reminders come to the place chosen, which is one where the bot may write."""

from datetime import timedelta

import pytest

from tests.adapters.discord.house import House
from tests.platforms.discord import Channel, May, Member

A_DAY = timedelta(days=1)
READY = "Ann, today’s session is ready."
CANNOT = "I cannot write here unless you ask me"


@pytest.mark.parametrize("where", ["channel", "thread"])
async def test_a_reminder_refused_in_private_comes_to_the_place_chosen(
    home: House, ann: Member, runs: Channel, where: str
) -> None:
    place = runs if where == "channel" else runs.thread("Tuesday")
    await ann.asks("/remind line:here", at=place)
    ann.closes_dms()
    ann.forgets(place)
    await home.waits(A_DAY)
    heard = await ann.hears(READY, at=place)
    assert not heard.ephemeral
    assert heard.sees() == ["Show it", "No reminders here"]


async def test_a_group_chat_that_the_bot_is_not_in_is_not_chosen(home: House, ann: Member) -> None:
    group = home.server.group([ann, home.server.person("Bob")])
    assert CANNOT in (await ann.asks("/remind line:here", at=group)).text
    ann.closes_dms()
    await home.waits(A_DAY)
    told = await ann.asks("/today", at=group)
    assert "So no reminder can reach you" in told.text
    assert "Remind me here" not in told.sees()
    assert "Try again" in told.sees()


async def test_a_server_that_the_bot_is_not_in_is_not_chosen(home: House, ann: Member) -> None:
    guild = home.server.guild("Elsewhere", members=[ann])
    await guild.removes_bot()
    heard = await ann.asks("/remind line:here", at=guild.channel("runs"))
    assert CANNOT in heard.text


@pytest.mark.parametrize("right", [May.VIEW, May.SEND])
async def test_a_channel_where_the_bot_may_not_write_is_not_chosen_until_it_may(
    home: House, ann: Member, runs: Channel, right: May
) -> None:
    runs.denies(right)
    assert CANNOT in (await ann.asks("/remind line:here", at=runs)).text
    runs.allows(right)
    assert "they come here" in (await ann.asks("/remind line:here", at=runs)).text


async def test_the_address_of_a_link_unfolds_no_preview_however_late_it_comes(
    home: House, ann: Member, runs: Channel
) -> None:
    home.coach.open_door("telegram", "https://t.me/soleus_bot?start=")
    heard = await ann.asks("/link", at=runs)
    assert [mark.text[:27] for mark in heard.marks if mark.kind == "link"] == ["<https://t.me/soleus_bot?st"]
    assert "https://t.me/soleus_bot?start=" in heard.text
