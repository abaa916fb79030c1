"""Names and words that would be more than words, too long, too late or nobody's: shown as they are."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.discord.bounds import BOUNDS
from tests.adapters.discord.hostile import reminded
from tests.adapters.discord.house import House, begins, kept
from tests.platforms.discord import Channel, Heard, Member, turns
from tests.platforms.discord.state import User

SEND = "POST /channels/{channel_id}/messages"
READY = "today’s session is ready"
PLAIN = {"bold", "escape", "instant"}
NAMES = (
    "@everyone",
    "@here",
    "<@700000000000000007>",
    "<@&1> <#2> </stop:3> <:a:4> <t:1:R>",
    "[free shoes](https://evil.example/x)",
    "https://evil.example/x discord.gg/evil evil.example",
    "**bold** __u__ ~~s~~ ||spoiler|| `code` ```block```",
    "# Heading",
    "> quoted\n- listed\n1. counted",
    "\u200b\u2060\ufeff",
    "\u202eedoc a evig\u202c",
    "A" * 100,
    "💥" * 100,
    "",
    "\\",
    "\\*\\",
    "\x00\x07\x1b[31m",
    "\ud83d",
    "{ $name } { -term }",
    "%s {0} ${x}",
)
MARKDOWN_ONLY = ("**", "||", "> ", "```", "\\", "_ _", "#", "-#", "<>", "[]()", "\u200b", "\u3164", "***" * 9)


def marks(heard: Heard) -> set[str]:
    """Return what a message shows besides plain words."""
    return {one.kind for one in heard.marks} - PLAIN


@pytest.mark.slow
async def test_no_name_pings_links_or_formats_where_others_read(
    home: House, ann: Member, runs: Channel
) -> None:
    await (await ann.uses("/remind line:here", at=runs)).answered()
    ann.closes_dms()
    courier = home.courier
    assert courier is not None
    home.coach.watch(lambda _: courier.wake())
    for name in NAMES:
        ann.becomes(name)
        await (await ann.uses("/log sets:12 12 12 control:steady", at=runs)).answered()
        await home.waits(timedelta(days=1))
    posted = [one for one in ann.shown(runs) if not one.ephemeral]
    assert len(posted) >= 3, ann.screen(runs)
    assert [one.raw for one in ann.shown(runs) if marks(one)] == []
    assert all(len(line) < 150 for one in posted for line in one.text.splitlines())
    assert all((call["allowed_mentions"] or {}).get("parse") == [] for call in home.server.called(SEND))


async def test_what_is_typed_is_shown_as_it_is_and_never_as_what_it_would_be(
    home: House, ann: Member
) -> None:
    for words in (*NAMES, *MARKDOWN_ONLY):
        ann.forgets()
        if not words.isascii() or words.strip():
            await ann.types(words.encode(errors="replace").decode())
            assert not marks(await ann.hears()), words
        await (await ann.forges_command("/log", {"line": words.encode(errors="replace").decode()})).answered()
        assert not marks(await ann.hears()), words
    assert "Nothing is logged yet" in (await ann.asks("/history")).text


@pytest.mark.slow
@pytest.mark.parametrize("length", [2000, 6000])
async def test_long_texts_are_answered_wherever_they_stand(
    home: House, ann: Member, runs: Channel, length: int
) -> None:
    for word in ("15 ", "x", "_* ", "💥", "raise 15 15, "):
        text = (word * length)[:length]
        said = await ann.types(text)
        assert (await ann.hears()).text
        await (await ann.menu("Log this", on=said)).answered()
        for path, option in (
            ("/log", "line"),
            ("/log", "sets"),
            ("/exercise", "name"),
            ("/timezone", "city"),
        ):
            await (await ann.forges_command(path, {option: text}, at=runs)).answered()
    assert "Nothing is logged yet" in (await ann.asks("/history")).text


async def test_what_bots_webhooks_and_systems_say_is_passed_over(home: House, ann: Member) -> None:
    place, gateway = home.server.world.direct(ann.user), home.server.gateway
    for more in (
        {"author": User(9, "Other", is_bot=True).api()},
        {"webhook_id": "77"},
        {"type": 7},
        {"type": 6},
        {"author": home.server.world.bot.api()},
    ):
        post = home.server.world.post(place, ann.user, content="/log 15 15 15 steady")
        await gateway.tell_message("MESSAGE_CREATE", post.api() | more, place, open_to_bot=True)
    await ann.hears_nothing()
    assert "Nothing is logged yet" in (await ann.asks("/history")).text


@pytest.mark.parametrize("bounds", [replace(BOUNDS, in_time=0.02)], ids=["hurried"])
async def test_an_answer_that_is_ready_after_the_token_died_comes_in_private(
    home: House, ann: Member, runs: Channel
) -> None:
    ann.forgets()
    with kept(home.url):
        asked = await ann.uses("/log line:raise 12 12 steady", at=runs)
        assert await asked.answered() == 5
        home.clock.wait(timedelta(minutes=16))
    assert "12 12" in (await ann.hears("two-leg raise")).text
    assert not [one for one in home.server.person("Bob").shown(runs) if "12 12" in one.text]
    assert not any("12 12" in one.text for one in ann.shown(runs))


async def test_a_callback_after_the_three_seconds_is_said_in_private_and_counts_once(
    home: House, ann: Member, runs: Channel
) -> None:
    home.server.interaction_limit = 0.02
    with kept(home.url):
        asked = await ann.uses("/log line:raise 12 12 steady", at=runs)
        await asyncio.sleep(0.05)
    assert "12 12" in (await ann.hears("two-leg raise")).text
    assert ann.shown(runs) == []
    home.server.interaction_limit = 3.0
    assert (await ann.asks("/history")).text.count("12 12") == 1
    home.server.world.interactions.pop(asked.id)


async def test_a_form_opened_late_or_by_nobody_costs_nothing(home: House, ann: Member) -> None:
    home.server.interaction_limit = 0
    asked = await ann.presses("Adjust")
    await ann.hears("What you did")
    home.server.interaction_limit = 3.0
    home.server.world.interactions.pop(asked.id)
    await (await ann.presses("Open the form")).answered()
    assert ann.form is not None


async def test_a_stranger_with_every_name_begins_like_anybody(home: House) -> None:
    for name in ("@everyone", "\u202e\u200b", "[x](https://evil.example)", ""):
        eve = home.server.person(name)
        assert not marks(await begins(eve))


async def test_the_menu_on_somebody_elses_words_logs_nothing(home: House, ann: Member, runs: Channel) -> None:
    bob = next(one for one in home.server.world.users.values() if one.name == "Bob")
    said = await Member(home.server, bob).types("15 15 15 steady", at=runs)
    await (await ann.menu("Log this", on=said)).answered()
    assert (await ann.hears(at=runs)).ephemeral
    data = {"id": "1", "name": "Log this", "type": 3, "target_id": str(said.message_id)}
    await (
        await turns.happens(home.server, ann.user, runs.place, turns.COMMAND, data, by={"1": "1"})
    ).answered()
    assert "Nothing is logged yet" in (await ann.asks("/history")).text


async def test_what_one_server_calls_somebody_is_read_in_no_other(
    home: House, ann: Member, bob: Member, runs: Channel
) -> None:
    ward = home.server.guild("Ward 7", members=[ann])
    await ward.adds_bot()
    there = ward.channel("talk")
    ward.names(ann, "Ann after surgery")
    await (await ann.uses("/remind line:here", at=runs)).answered()
    await (await ann.uses("/help", at=there)).answered()
    posted = await reminded(home, ann, runs)
    assert posted.text == "Ann, today’s session is ready."
    await (await ann.uses("/help", at=there)).answered()
    assert "surgery" not in bob.screen(runs)
