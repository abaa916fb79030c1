"""Choices while typing: what is meant comes first, whatever is typed, and nothing late troubles anybody."""

import time
from collections.abc import Sequence
from typing import Any

import pytest

from tests.adapters.discord.house import House
from tests.platforms.discord import Member, refused

CALLBACK = "POST /interactions/{interaction.id}/{interaction.token}/callback"
UNHEARD = 8  # for the house, which finds nothing unanswered: the answer came, and Discord wanted it no more
HOSTILE = ["@everyone", "' OR 1=1 --", "x" * 6000, "\u202e\u0000\ud7ff", "{0}", "🦵" * 300, "/", "*", "%"]


def values(choices: Sequence[dict[str, Any]]) -> list[str]:
    return [one["value"] for one in choices]


async def test_an_exercise_is_completed_and_what_is_chosen_is_understood(home: House, ann: Member) -> None:
    offered = await ann.completes("/exercise name:sit")
    assert "soleus wall sit" in [one["name"] for one in offered]
    heard = await ann.asks(f"/exercise name:{offered[0]['value']}")
    assert "soleus wall sit" in heard.text


async def test_a_city_a_day_and_a_command_are_completed(home: House, ann: Member) -> None:
    assert any("Berlin" in one["name"] for one in await ann.completes("/timezone city:berl"))
    assert await ann.completes("/log day:yest")
    assert "log" in values(await ann.completes("/help command:lo"))


@pytest.mark.parametrize("line", ["/exercise name:", "/timezone city:", "/log day:", "/help command:"])
async def test_whatever_is_typed_is_completed_within_limits(home: House, line: str) -> None:
    ann = home.server.person("Ann")
    for typed in HOSTILE:
        offered = await ann.completes(line + typed)
        assert len(offered) <= 25
        assert all(0 < len(one["name"]) <= 100 >= len(one["value"]) > 0 for one in offered)


async def test_an_option_of_a_part_is_completed(home: House) -> None:
    ann = home.server.person("Ann")
    assert "tomorrow" in values(await ann.completes("/challenge dates start:tom"))
    assert "tomorrow" in values(await ann.completes("/challenge dates start:tomorrow end:tom"))


async def test_a_stranger_is_offered_choices_too(home: House) -> None:
    assert await home.server.person("Ben").completes("/exercise name:")


async def test_a_city_that_was_not_offered_is_answered_all_the_same(home: House, ann: Member) -> None:
    await ann.forges_command("/timezone", {"city": "Nowhere at all"})
    assert "Nowhere at all" in (await ann.hears()).text


async def test_choices_that_come_too_late_are_dropped_quietly(
    home: House, ann: Member, caplog: pytest.LogCaptureFixture
) -> None:
    home.server.faults.add(CALLBACK, refused(404, 10062), 1)
    with pytest.raises(AssertionError):
        await ann.completes("/exercise name:sit", within=0.1)
    home.server.interactions[-1].answer = UNHEARD
    assert [one.message for one in caplog.records if one.levelname in ("WARNING", "ERROR")] == []
    assert await ann.completes("/exercise name:sit")


@pytest.mark.slow
async def test_choices_that_take_too_long_are_none(home: House, ann: Member) -> None:
    home.coach._executor.submit(time.sleep, 3)
    assert await ann.completes("/exercise name:sit", within=2.9) == []
