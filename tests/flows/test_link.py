"""Two chats of one person: a code from the one, given back in the other, agreed to in both."""

import re

import pytest

from bot.app import open_coach
from core.domain.events import Skipped
from core.intents import Start
from tests.flows.books import Books
from tests.flows.linking import claimed, code_of, joined
from tests.people import Person, Town, flat

STEADY = "/log 10 10 10 steady, pain 0, effort 7"


@pytest.fixture
def discord(town: Town) -> Person:
    """Return Ann on another platform, where nobody knows her yet."""
    return town.person("ann@discord")


async def test_a_code_joins_a_second_chat_after_both_agreed_and_each_saw_the_other(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await ann.says(STEADY)
    said = flat(await discord.says(f"/link {await code_of(ann)}"))
    assert "ann on the terminal gave out this code" in said
    assert "the whole log, pain and mornings, settings and reminders" in said
    assert "say yes on the terminal too" in flat(await discord.presses("Yes"))
    heard = flat(await town.wait("1m"))
    assert "ann on Discord gave your code back. Is that you?" in heard
    assert "the whole log, pain and mornings, settings and reminders" in heard
    assert "Joined. ann on Discord and this chat share one log." in flat(await ann.presses("Join"))
    told = await town.wait("1m")
    assert "-- Mon 5 Jan 07:01, for ann@discord" in told
    assert "Joined. ann on the terminal and this chat share one log." in flat(told)
    assert "10 10 10" in await discord.says("/history")
    await discord.says("/log sit 30 30 30 steady")
    assert len(books.logs()) == 2


async def test_a_stranger_who_follows_a_link_is_asked_about_the_link_alone(
    town: Town, ann: Person, discord: Person
) -> None:
    town.coach.open_door("discord", "https://example.org/begin?start=")
    said = await ann.says("/link")
    url = next(word for word in said.split() if word.startswith("https://"))
    payload = url.partition("start=")[2]
    assert len(payload) <= 64
    assert payload.startswith("link_")
    assert payload.replace("_", "").isalnum()
    assert "ann on the terminal gave out this code" in await discord.says(f"/start {payload}")
    assert discord.sees() == ["Yes, both are me", "No"]


async def test_no_door_is_shown_to_the_platform_one_is_on(town: Town, ann: Person) -> None:
    town.coach.open_door("console", "https://example.org/console?start=")
    assert "https://" not in await ann.says("/link")


async def test_a_code_is_read_however_it_is_typed(ann: Person, discord: Person) -> None:
    code = await code_of(ann)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert "Is that you?" in await discord.says(f"/link {typed}")


async def test_a_code_is_said_in_private_alone(town: Town, ann: Person) -> None:
    await town.steer(":in riverside")
    before = len(town.transcript)
    await ann.says("/link")
    assert "(only ann reads this)" in "\n".join(town.transcript[before:])


async def test_a_code_ends_after_ten_minutes_and_with_the_next(
    town: Town, ann: Person, discord: Person
) -> None:
    first = await code_of(ann)
    second = await code_of(ann)
    assert "does not work" in await discord.says(f"/link {first}")
    await town.wait("10m")
    assert "does not work" in await discord.says(f"/link {second}")


async def test_a_code_works_once(town: Town, ann: Person, discord: Person) -> None:
    code, ben = await code_of(ann), town.person("ben@discord")
    await discord.says(f"/link {code}")
    assert "does not work" in await ben.says(f"/link {code}")
    assert "Is that you?" in await discord.says(f"/link {code}"), "the same account may ask again"


@pytest.mark.parametrize("by_first", [True, False])
async def test_either_no_joins_nothing_and_the_other_is_told(
    town: Town, ann: Person, discord: Person, books: Books, by_first: bool
) -> None:
    await claimed(ann, discord)
    if by_first:
        await discord.presses("Yes")
        await town.wait("1m")
    who, other = (ann, "ann on the terminal") if by_first else (discord, "ann on Discord")
    assert "Nothing was joined" in await who.presses("No")
    assert f"{other} said no" in flat(await town.wait("1m"))
    assert "Your log has this chat only" in await ann.says("/unlink")


async def test_nothing_is_joined_by_one_yes(town: Town, ann: Person, discord: Person) -> None:
    await claimed(ann, discord)
    yes = discord.act("Yes, both are me")
    await discord.presses("Yes")
    town.terminal.world.screens["ann@discord"].buttons = (("Again", yes),)
    assert "say it on the terminal" in await discord.presses("Again")
    assert "Your log has this chat only" in await ann.says("/unlink")


@pytest.mark.parametrize("asked", [True, False])
async def test_a_yes_can_be_taken_back_until_the_other_has_joined(
    town: Town, ann: Person, discord: Person, asked: bool
) -> None:
    await claimed(ann, discord)
    await discord.presses("Yes")
    if asked:
        await town.wait("1m")
    assert "Nothing was joined" in await discord.presses("No, take it back")
    if asked:
        assert "That question is over" in await ann.presses("Join")
    assert "ann on Discord said no" in flat(await town.wait("1m"))
    assert "Your log has this chat only" in await ann.says("/unlink")


async def test_a_question_nobody_answers_is_over_after_an_hour(
    town: Town, ann: Person, discord: Person
) -> None:
    await claimed(ann, discord)
    await town.wait("1h")
    assert "That question is over" in await discord.presses("Yes")


async def test_the_first_is_asked_with_reminders_off_and_by_link_if_it_did_not_see(
    town: Town, ann: Person, discord: Person
) -> None:
    await ann.says("/remind off")
    await claimed(ann, discord)
    await discord.presses("Yes")
    assert "Is that you?" in await town.wait("1m")
    assert "Is that you?" in await ann.says("/link")
    assert "share one log" in await ann.presses("Join")


async def test_one_s_own_code_and_a_chat_on_the_same_platform_are_refused_kindly(
    town: Town, ann: Person, discord: Person
) -> None:
    code = await code_of(ann)
    assert "That is your own code" in await ann.says(f"/link {code}")
    assert "two chats on the terminal" in flat(await town.person("ben").says(f"/link {code}"))
    assert "/unlink" in town.terminal.heard
    assert "Is that you?" in await discord.says(f"/link {code}"), "nothing of that used it up"


async def test_chats_that_share_a_log_cannot_be_joined_again(ann: Person, discord: Person) -> None:
    await joined(ann, discord)
    code = await code_of(ann)
    assert "share one log already" in flat(await discord.says(f"/link {code}"))


async def test_no_reminders_are_promised_where_they_are_off(town: Town, ann: Person, discord: Person) -> None:
    await ann.says("/remind off")
    await joined(ann, discord)
    assert "Reminders are off." in ann.heard
    assert "Reminders come" not in ann.heard


async def test_a_button_of_before_the_joining_acts_on_the_same_day_of_the_joined_log(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await ann.says(STEADY)
    await discord.starts()
    await town.steer(":until 2026-01-06T08:00")
    await discord.says("/today")
    old = discord.act("Skip")
    await joined(ann, discord)
    town.terminal.world.screens["ann@discord"].buttons = (("Old", old),)
    said = await discord.presses("Old")
    assert "belongs to somebody else" not in said
    await discord.presses("No time")
    assert any(isinstance(one, Skipped) and one.day.day == 6 for one in books.events())


async def test_reminders_come_once_and_on_the_other_where_one_is_closed(
    town: Town, ann: Person, discord: Person
) -> None:
    await joined(ann, discord)
    heard = await town.steer(":until 2026-01-06T07:30")
    assert heard.count("Done as planned") == 1
    assert "for ann@discord" not in heard
    await ann.says(":shut")
    heard = await town.steer(":until 2026-01-07T07:30")
    assert re.findall("^-- Wed 7 Jan 07:00.*", heard, re.MULTILINE) == ["-- Wed 7 Jan 07:00, for ann@discord"]


async def test_reminders_stay_where_they_were_whoever_changes_their_hour(
    town: Town, ann: Person, discord: Person
) -> None:
    await joined(ann, discord)
    await discord.says("/remind 08:00")
    heard = await town.steer(":until 2026-01-06T08:30")
    assert "-- Tue 6 Jan 08:00, for ann\n" in heard


async def test_reminders_move_to_the_other_chat_by_one_press_there(
    town: Town, ann: Person, discord: Person
) -> None:
    await joined(ann, discord)
    assert "Remind me here" not in ann.sees()
    await discord.presses("Remind me here")
    heard = await town.steer(":until 2026-01-06T07:30")
    assert re.findall("^-- Tue 6 Jan 07:00.*", heard, re.MULTILINE) == ["-- Tue 6 Jan 07:00"]
    assert "Done as planned" in discord.sees()


async def test_what_is_owed_while_the_chats_are_joined_comes_once(
    town: Town, ann: Person, discord: Person
) -> None:
    await ann.says("/remind at 08:00 today")
    await joined(ann, discord)
    heard = await town.steer(":until 2026-01-05T08:30")
    assert heard.count("-- Mon 5 Jan 08:00") == 1


async def test_a_joining_goes_on_after_a_restart(
    database_url: str, town: Town, ann: Person, discord: Person
) -> None:
    await claimed(ann, discord)
    with open_coach(database_url) as coach:
        again = Town(coach, town.now)
        again.terminal.world.screens = town.terminal.world.screens
        await again.person("ann@discord").presses("Yes")
        assert "Is that you?" in await again.wait("1m")
    assert "share one log" in await ann.presses("Join")


async def test_a_payload_that_is_no_code_is_told_so(town: Town, ann: Person) -> None:
    answer = await ann.asks(Start("link_"))
    assert "That is no code" in answer[0].text
