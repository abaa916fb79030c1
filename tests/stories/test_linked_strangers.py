"""Codes and links in other people's hands: nobody is joined to Ann whom she did not want."""

from datetime import timedelta

from tests.adapters.discord import house as at_desk
from tests.platforms.discord import Member
from tests.platforms.telegram import Chatter
from tests.stories.linked import Linked, code_in, join, pressed


async def test_a_forwarded_code_joins_no_stranger_whom_ann_refuses(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await phone.says("/log raise 12 12 12 steady, pain 7")
    await phone.hears("12 12 12")
    mallory = both.discord.person("Mallory [x](https://evil.example) @everyone")
    code = code_in((await phone.asks("/link")).text)
    asked = await mallory.asks(f"/link code:{code}")
    assert "12 12 12" not in asked.text
    await pressed(mallory, "Yes")
    question = await phone.hears("Is that you?")
    assert "Mallory" in question.text
    assert "whole log, pain and mornings, settings and reminders" in question.text
    mallory.forgets()
    await phone.presses("No")
    assert "Ann of the phone on Telegram said no" in (await mallory.hears("nothing was joined")).text
    for custom_id in ("joins.1.1", "joins.1", "unlink.1.telegram"):
        await (await mallory.forges(custom_id, on=mallory.shown()[-1])).answered()
    assert "does not work" in (await desk.asks(f"/link code:{code}")).text
    assert "this chat only" in (await phone.asks("/unlink")).text
    await mallory.asks("/history")
    assert "12 12 12" not in mallory.screen()


async def test_a_used_code_is_no_code_and_guessing_has_an_end(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await join(both, phone, desk)
    mallory = both.discord.person("Mallory")
    for number in range(5):
        assert "does not work" in (await mallory.asks(f"/link code:AAAA-AAA{number}")).text
    code = code_in((await phone.asks("/link")).text)
    assert "too many codes" in (await mallory.asks(f"/link code:{code}")).text
    both.clock.wait(timedelta(minutes=11))
    mallory = both.discord.person("Mallory again")
    assert "does not work" in (await mallory.asks(f"/link code:{code}")).text


async def test_nobody_else_in_a_channel_reads_a_code_a_question_or_a_name(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    bob = both.discord.person("Bob")
    guild = both.discord.guild("Riverside", members=[desk, bob])
    await guild.adds_bot()
    runs = guild.channel("runs")
    code = code_in((await phone.asks("/link")).text)
    await desk.asks(f"/link code:{code}", at=runs)
    on = desk.shown(runs)[-1]
    await (await bob.forges(on.data("Yes"), on=on)).answered()
    await phone.hears_nothing()
    assert "does not work" in (await bob.asks(f"/link code:{code}", at=runs)).text
    await (await desk.presses("Yes", at=runs)).answered()
    await phone.hears("Is that you?")
    await phone.presses("Join")
    await phone.hears("share one log")
    assert all(one.ephemeral for one in desk.shown(runs))
    assert not any("Ann" in one.text for one in bob.shown(runs))


async def test_a_link_of_mallorys_that_ann_follows_attaches_nobody(
    both: Linked, phone: Chatter, desk: Member
) -> None:
    await phone.says("/log raise 12 12 12 steady, pain 7")
    await phone.hears("12 12 12")
    mallory = both.discord.person("Mallory")
    await at_desk.begins(mallory)
    code = code_in((await mallory.asks("/link")).text).replace("-", "")
    await phone.starts(f"link_{code}")
    assert "Mallory on Discord gave out this code" in (await phone.hears("Is that you?")).text
    for custom_id in ("joins.1.1", "joins.1", "joins.2.1"):
        await (await mallory.forges(custom_id, on=mallory.shown()[-1])).answered()
    assert "12 12 12" not in (await mallory.asks("/history")).text
    mallory.forgets()
    await phone.presses("No")
    await mallory.hears("nothing was joined")
    await (await mallory.forges("joins.1.1", on=mallory.shown()[-1])).answered()
    assert "12 12 12" not in (await mallory.asks("/history")).text
    assert "this chat only" in (await phone.asks("/unlink")).text
