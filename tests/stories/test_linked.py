"""Ann on Telegram and Ann on Discord: one log, and one reminder, on the other where one is closed."""

import asyncio
import re
from datetime import timedelta

import pytest

from tests.adapters.discord import house as at_desk
from tests.platforms.discord import Member, http
from tests.platforms.telegram import Chatter
from tests.stories.linked import A_DAY, A_MINUTE, Linked, came, code_in, join, pressed


async def test_a_log_at_the_desk_is_read_on_the_phone_and_the_other_way_round(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    await desk.asks("/log line:raise 12 12 12 steady, pain 0, effort 6")
    assert "12 12 12" in (await phone.asks("/history")).text
    await phone.says("/undo")
    await phone.hears("Taken back")
    assert "12 12 12" not in (await desk.asks("/history")).text


async def test_the_reminder_comes_once_where_it_was_and_moves_by_a_word(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    assert await came(both, phone, desk) == ["telegram"]
    await desk.asks("/remind line:here")
    assert await came(both, phone, desk) == ["discord"]
    await phone.asks("/remind here")
    assert await came(both, phone, desk) == ["telegram"]


async def test_what_is_closed_on_the_one_comes_on_the_other_and_is_said_once(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    await desk.asks("/remind line:here")
    desk.closes_dms()
    assert await came(both, phone, desk) == ["telegram"]
    assert "Discord are refused" in (await phone.asks("/help")).text
    assert "refused" not in (await phone.asks("/help")).text
    desk.opens_dms()
    await desk.asks("/remind line:here")
    assert await came(both, phone, desk) == ["discord"]
    await phone.blocks()
    assert await came(both, phone, desk) == ["discord"]


async def test_a_phone_that_blocked_is_reminded_at_the_desk(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    await phone.blocks()
    assert await came(both, phone, desk) == ["discord"]


async def test_with_a_channel_chosen_reminders_come_there_while_private_messages_are_closed(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    bob = both.discord.person("Bob")
    guild = both.discord.guild("Riverside", members=[desk, bob])
    await guild.adds_bot()
    runs = guild.channel("runs")
    await desk.asks("/remind line:here")
    await desk.asks("/remind line:here", at=runs)
    desk.closes_dms()
    assert await came(both, phone, desk) == []
    posted = [one.text for one in bob.shown(runs)]
    assert posted == ["Ann at the desk, today’s session is ready."]
    await runs.deletes()
    assert await came(both, phone, desk) == ["telegram"]


async def test_a_code_of_the_desk_is_taken_by_the_link_that_opens_telegram(both: Linked) -> None:
    desk, phone = both.discord.person("Ann at the desk"), both.telegram.person("Ann of the phone")
    await at_desk.begins(desk)
    given = await desk.asks("/link")
    assert [one.kind for one in given.marks if one.kind not in ("bold", "escape")] == ["link"]
    link = re.search(r"https://t\.me/\w+\?start=(link_[0-9A-Z]+)", given.text)
    assert link, given.text
    await phone.starts(link.group(1))
    assert "Ann at the desk on Discord gave out this code" in (await phone.hears("Is that you?")).text
    desk.forgets()
    await phone.presses("Yes, both are me")
    assert "Ann of the phone on Telegram gave your code back" in (await desk.hears("Is that you?")).text
    phone.forgets()
    assert "share one log" in (await pressed(desk, "Join")).text
    await phone.hears("Ann at the desk on Discord and this chat share one log")
    assert "3 × 10" in (await phone.asks("/today")).text
    assert await came(both, phone, desk) == ["discord"]


@pytest.mark.slow
async def test_two_logs_are_joined_and_taken_apart_as_they_were(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await at_desk.begins(desk)
    await phone.says("/log raise 12 12 12 steady, pain 0, effort 6")
    await phone.hears("12 12 12")
    await both.waits(A_DAY)
    await phone.says("/log raise 13 13 13 steady, pain 0, effort 6")
    await phone.hears("13 13 13")
    await both.waits(A_DAY)
    await desk.asks("/log line:raise 14 14 14 steady, pain 0, effort 6")
    await join(both, phone, desk)
    history = (await desk.asks("/history")).text
    assert all(sets in history for sets in ("12 12 12", "13 13 13", "14 14 14")), history
    await both.waits(6 * A_DAY)
    await desk.asks("/unlink")
    phone.forgets()
    await pressed(desk, "As it was before")
    await phone.hears("does not share your log any more")
    mine, theirs = (await desk.asks("/history")).text, (await phone.asks("/history")).text
    assert ("14 14 14" in mine, "12 12 12" in mine) == (True, False), mine
    assert ("14 14 14" in theirs, "12 12 12" in theirs) == (False, True), theirs
    assert sorted(await came(both, phone, desk)) == ["discord", "telegram"]


async def test_a_day_done_on_both_at_once_is_done_once(both: Linked, phone: Chatter, desk: Member) -> None:
    await join(both, phone, desk)
    await phone.asks("/today")
    await desk.asks("/today")
    pressed_on_phone, pressed_at_desk = await asyncio.gather(phone.presses("Done"), desk.presses("Done"))
    await pressed_on_phone.answered()
    await pressed_at_desk.answered()
    assert (await desk.asks("/history")).text.count("10 10 10") == 1


async def test_the_phone_that_blocked_meanwhile_is_asked_once_it_is_back(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    code = code_in((await phone.asks("/link")).text)
    await desk.asks(f"/link code:{code}")
    await phone.blocks()
    await pressed(desk, "Yes")
    await both.waits(A_MINUTE)
    phone.forgets()
    await phone.unblocks()
    assert "gave your code back" in (await phone.asks("/link")).text
    await phone.presses("Join")
    await phone.hears("share one log")


async def test_while_discord_is_down_telegram_goes_on_and_nothing_owed_is_lost(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    await desk.asks("/remind line:here")
    await both.waits(A_DAY - A_MINUTE)
    both.discord.faults.add("*", http(502), times=None)
    calls = len(both.discord.calls)
    both.clock.wait(A_MINUTE)
    await both.coach.tick(both.clock.now())
    both.wake()
    async with asyncio.timeout(2):
        while len(both.discord.calls) == calls:  # noqa: ASYNC110 - nothing tells of a call
            await asyncio.sleep(0.001)
    assert "Nothing is logged" in (await phone.asks("/history")).text
    both.discord.faults.clear()
    desk.forgets()
    both.clock.wait(A_MINUTE)
    await both.waits(timedelta())
    assert "Done as planned" in (await desk.hears("load day")).sees()
