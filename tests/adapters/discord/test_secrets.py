"""Neither the token nor what anybody says or is called stands in a log line, whatever goes wrong."""

import io

import pytest

from tests.adapters.discord.house import TOKEN, House, begins
from tests.platforms.discord import Member, cut_after, cut_before, garbage, http, refused, too_many, turns

NAME, WORDS = "Anneliese Geheim", "my calf is a secret"
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
SEND = "POST /channels/{channel_id}/messages"


def private(home: House) -> list[str]:
    """List all that must stand in no log: the token, names, words, and the tokens of interactions."""
    tokens = [one.token for one in home.server.interactions]
    return [TOKEN, TOKEN.partition(".")[2], NAME, NAME.split()[1], WORDS, "calf", *tokens]


async def asks(home: House, member: Member) -> None:
    """Say the words in every way there is."""
    on = member.shown()[-1]
    await member.types(WORDS)
    await member.uses(f"/log line:{WORDS}")
    await member.forges_command("/log", {"sets": WORDS})
    await member.forges(WORDS, on=on)
    await member.forges_pick(WORDS, WORDS, on=on)
    data = {"id": "1", "name": WORDS, "type": 1, "options": [{"name": WORDS, "type": 3, "value": WORDS}]}
    place = home.server.world.direct(member.user)
    for kind in (turns.COMMAND, turns.AUTOCOMPLETE):
        await turns.happens(home.server, member.user, place, kind, data, by={"1": "1"})
    asked = await member.uses("/help")
    await asked.answered(within=10)


@pytest.mark.slow
async def test_no_log_line_tells_a_token_or_what_was_said(
    written: io.StringIO, home: House, capfd: pytest.CaptureFixture[str]
) -> None:
    ann = home.server.person(NAME)
    await begins(ann)
    for fault in (http(502), cut_before(), cut_after(), garbage(), refused(400, 50035), refused(403, 50001)):
        for route in (CALLBACK, SEND):
            home.server.faults.add(route, fault)
        await asks(home, ann)
        home.server.faults.clear()
    for fault in (refused(404, 10062), too_many(0.01), refused(403, 50007)):
        home.server.faults.add("*", fault)
        await home.discord.messenger.send(home.parcel(ann, WORDS))
    await asks(home, ann)
    for one in home.server.unanswered():
        home.server.world.interactions.pop(one.id)
    told = written.getvalue() + "".join(capfd.readouterr())
    assert "soleus.discord" in told
    assert [one for one in private(home) if one in told] == []


async def test_what_it_ends_with_tells_nothing_either(written: io.StringIO, home: House) -> None:
    await home.closes()
    async with home.server.down():
        with pytest.raises(Exception) as raised:  # noqa: PT011 - whatever it is
            await home.discord.run()
    told = written.getvalue() + repr(raised.value)
    assert [one for one in private(home) if one in told] == []
