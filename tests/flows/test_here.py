"""/remind here: where reminders come while private messages are closed, and what others may read of them."""

import pytest

from core.intents import Intent, LeavePlace, RemindHere, ShowToday
from core.requests import Account, Place, Request
from core.speech import act
from core.speech.message import Audience
from tests.flows.test_due import STEADY, stamps
from tests.people import Person, Town, flat

READY = "today’s session is ready."
SINCE = "Since Tue 6 Jan private messages to you"
PRIVATE_WORDS = ("raise", "wall sit", "3 ×", "pain", "calf", "streak", "load day", "minutes")


async def says_in(person: Person, place: str, line: str) -> str:
    """Say a line in a shared place, then be in private again; return what was heard."""
    await person.town.steer(f":in {place}")
    heard = flat(await person.says(line))
    await person.town.steer(":in")
    return heard


async def shuts(person: Person) -> None:
    """Close one's private messages to the coach."""
    await person.says(":shut")


@pytest.fixture
async def closed(town: Town, ann: Person) -> Person:
    """Return Ann, who chose riverside and closed her private messages; Tuesday's session came there."""
    await says_in(ann, "riverside", "/remind here")
    await shuts(ann)
    await town.wait("1d")
    return ann


async def test_a_place_is_used_only_while_private_messages_are_closed(town: Town, ann: Person) -> None:
    assert "As long as private messages to you are open" in await says_in(ann, "riverside", "/remind here")
    assert "riverside" not in await town.wait("1d")
    await shuts(ann)
    assert arrivals_in(await town.wait("1d"), "riverside") == ["Wed 7 Jan 07:00"]
    await ann.says(":open")
    await ann.says("/help")
    assert stamps(await town.wait("1d")) == ["Thu 8 Jan 07:00"]


def arrivals_in(heard: str, place: str) -> list[str]:
    """List the local times at which something was posted in a place."""
    marked = f", in {place}"
    lines = [line for line in heard.splitlines() if line.startswith("-- ") and line.endswith(marked)]
    return [line.removeprefix("-- ").removesuffix(marked) for line in lines]


async def test_what_comes_to_a_place_tells_the_name_and_nothing_of_the_session(
    town: Town, closed: Person
) -> None:
    heard = await town.wait("1d")
    assert f"ann, {READY}" in heard
    assert not any(word in heard for word in PRIVATE_WORDS)
    assert closed.sees() == ["Show it", "No reminders here"]
    assert "load day" in await closed.presses("Show it")


async def test_a_day_brings_a_place_one_message_however_much_is_due(town: Town, closed: Person) -> None:
    await says_in(closed, "riverside", STEADY)
    heard = await town.steer(":until 2026-01-11T23:00")
    days = arrivals_in(heard, "riverside")
    assert days == ["Wed 7 Jan 07:00", "Thu 8 Jan 07:00", "Fri 9 Jan 07:00", "Sat 10 Jan 07:00"]
    assert stamps(heard) == [], "neither nudge, morning question nor recap comes by itself"


async def test_the_morning_question_comes_with_the_session_and_is_asked_first(
    town: Town, closed: Person
) -> None:
    await says_in(closed, "riverside", STEADY)
    await town.wait("1d")
    assert "How does the calf feel now" in flat(await closed.presses("Show it"))


async def test_a_halt_asks_in_the_morning_without_telling_what(town: Town, closed: Person) -> None:
    await says_in(closed, "riverside", "10 10 10 steady pain 7")
    heard = await town.wait("1d")
    assert arrivals_in(heard, "riverside") == ["Wed 7 Jan 06:30"]
    assert "ann, something waits for you." in heard


async def test_what_is_foreseen_is_what_comes_to_the_place(town: Town, closed: Person) -> None:
    await says_in(closed, "riverside", STEADY)
    foreseen = await says_in(closed, "riverside", "/when")
    assert "Wed 7 Jan, 07:00, tomorrow: morning question" in foreseen
    assert "nudge" not in foreseen
    assert "the week in short" not in foreseen


async def test_a_name_neither_mentions_nor_links_nor_formats(town: Town) -> None:
    eve = town.person("@everyone www.example.org *x*")
    await eve.starts()
    await says_in(eve, "riverside", "/remind here")
    await shuts(eve)
    heard = await town.wait("1d")
    assert READY in heard
    assert "@everyone" not in heard
    assert "www.example" not in heard
    assert "*x*" in heard


async def test_what_was_closed_is_told_once_at_the_next_word(town: Town, closed: Person) -> None:
    heard = await says_in(closed, "riverside", "/today")
    assert heard.startswith(SINCE)
    assert "to the place you chose instead" in heard
    assert "load day" in heard
    assert "Try again" in closed.sees()
    assert SINCE not in await says_in(closed, "riverside", "/today")
    await town.wait("2d")
    assert SINCE not in await says_in(closed, "riverside", "/today")


async def test_who_chose_no_place_hears_nothing_until_they_speak_and_is_told_how_to_mend_it(
    town: Town, ann: Person
) -> None:
    await shuts(ann)
    assert stamps(await town.wait("3d")) == []
    heard = await says_in(ann, "riverside", "/today")
    assert heard.startswith(SINCE)
    assert "So no reminder can reach you." in heard
    assert "Remind me here" in ann.sees()
    assert arrivals_in(await town.wait("1d"), "riverside") == [], "a word in a place opens no private chat"


async def test_pressing_remind_me_here_brings_them_there_from_the_next_day(town: Town, ann: Person) -> None:
    await shuts(ann)
    await town.wait("3d")
    await town.steer(":in riverside")
    await ann.says("/today")
    assert "your reminders come here from now on" in flat(await ann.presses("Remind me here"))
    assert arrivals_in(await town.wait("1d"), "riverside") == ["Fri 9 Jan 07:00"]
    assert SINCE not in flat(await ann.says("/today"))


async def test_a_word_in_private_opens_it_again_and_is_told_so(town: Town, closed: Person) -> None:
    await closed.says(":open")
    heard = flat(await closed.says("/help"))
    assert heard.startswith(SINCE)
    assert "reminders come here as before" in heard
    assert stamps(await town.wait("1d")) == ["Wed 7 Jan 07:00"]


async def test_asked_to_try_again_it_tries_and_tells_anew_where_it_is_still_closed(
    town: Town, closed: Person
) -> None:
    await town.steer(":in riverside")
    await closed.says("/today")
    assert "I try private messages to you again" in flat(await closed.presses("Try again"))
    assert arrivals_in(await town.wait("1d"), "riverside") == ["Wed 7 Jan 07:00"]
    assert flat(await closed.says("/today")).startswith(SINCE), "the nudge of that day met it closed"
    await closed.presses("Try again")
    await closed.says(":open")
    assert stamps(await town.wait("1d")) == ["Thu 8 Jan 07:00"]


async def test_closed_again_within_a_week_is_not_told_again(town: Town, closed: Person) -> None:
    for _ in range(3):
        await closed.says("/help")
        await town.wait("1d")
    assert SINCE not in flat(await closed.says("/help"))
    assert not flat(await closed.says("/help")).startswith("Since")


async def test_a_place_that_is_shut_is_used_no_more_and_told_once(town: Town, closed: Person) -> None:
    await closed.says(":shut riverside")
    assert arrivals_in(await town.wait("3d"), "riverside") == []
    heard = await says_in(closed, "hill", "/today")
    assert "Since Wed 7 Jan I cannot write in the place" in heard
    assert "So no reminder can reach you." in heard
    await says_in(closed, "hill", "/remind here")
    assert arrivals_in(await town.wait("1d"), "hill") == ["Sat 10 Jan 07:00"]


@pytest.mark.parametrize("line", ["/remind private", "/remind not here"])
async def test_a_place_is_left_by_saying_so(town: Town, closed: Person, line: str) -> None:
    assert "No reminder comes to a shared place any more" in await says_in(closed, "riverside", line)
    assert stamps(await town.wait("2d")) == []
    await closed.says(":open")
    await closed.says("/help")
    assert stamps(await town.wait("1d")) == ["Fri 9 Jan 07:00"]


async def test_a_place_is_left_by_the_button_under_what_came_there(town: Town, closed: Person) -> None:
    await town.steer(":in riverside")
    assert "any more" in await closed.presses("No reminders here")
    assert arrivals_in(await town.wait("2d"), "riverside") == []


async def test_anothers_press_shows_and_changes_nothing_of_whose_they_are(town: Town, closed: Person) -> None:
    bob, place = town.person("bob"), Place("console", "riverside", shared=True)
    await bob.starts()
    await bob.says("skip tired")
    stop = act.decode(closed.act("No reminders here"))
    shows = act.decode(closed.act("Show it"))
    assert isinstance(stop, LeavePlace)
    assert shows == ShowToday()
    pressed: tuple[Intent, ...] = (stop, shows)
    answers = [
        await town.coach.answer(Request(Account("console", "bob", "bob"), place, one, f"bob.{at}", town.now))
        for at, one in enumerate(pressed)
    ]
    said = [message.text for answer in answers for message in answer]
    assert "somebody else" in said[0]
    assert "skip" in said[1]
    assert all(message.audience is Audience.SELF for answer in answers for message in answer)
    assert arrivals_in(await town.wait("1d"), "riverside") == ["Wed 7 Jan 07:00"]


async def test_where_nobody_is_answered_alone_the_choice_and_the_notice_are_said_aloud(
    town: Town, ann: Person
) -> None:
    await shuts(ann)
    await town.wait("1d")
    loud = Place("console", "group", shared=True, whispers=False)
    account = Account("console", "ann", "ann")
    notice, today = await town.coach.answer(Request(account, loud, ShowToday(), "loud.1", town.now))
    assert (notice.audience, today.audience) == (Audience.PLACE, Audience.SELF)
    assert notice.text.startswith("ann:\nSince Tue 6 Jan")
    assert not any(word in notice.text for word in PRIVATE_WORDS)
    (chosen,) = await town.coach.answer(Request(account, loud, RemindHere(), "loud.2", town.now))
    assert chosen.audience is Audience.PLACE
    assert "load day" not in chosen.text


async def test_a_place_where_nothing_can_be_written_unasked_is_refused_and_never_offered(
    town: Town, ann: Person
) -> None:
    await shuts(ann)
    await town.wait("1d")
    mute, account = Place("console", "elsewhere", shared=True, posts=False), Account("console", "ann", "ann")
    (today,) = await town.coach.answer(Request(account, mute, ShowToday(), "mute.1", town.now))
    assert "So no reminder can reach you." in today.text
    assert RemindHere() not in [button.intent for row in today.rows for button in row]
    (refused,) = await town.coach.answer(Request(account, mute, RemindHere(), "mute.2", town.now))
    assert "I cannot write here unless you ask me" in refused.text
    assert stamps(await town.wait("2d")) == []


async def test_a_choice_that_is_refused_leaves_the_one_before_it(town: Town, closed: Person) -> None:
    mute, account = Place("console", "elsewhere", shared=True, posts=False), Account("console", "ann", "ann")
    await town.coach.answer(Request(account, mute, RemindHere(), "mute.1", town.now))
    assert arrivals_in(await town.wait("1d"), "riverside") == ["Wed 7 Jan 07:00"]


async def test_in_private_it_is_said_that_reminders_come_here(town: Town, ann: Person) -> None:
    assert "Reminders come to you here in private" in await ann.says("/remind here")
    await ann.says("/remind off")
    assert "/remind on brings them back" in flat(await ann.says("/remind me here"))
    assert stamps(await town.wait("2d")) == []


async def test_ten_unanswered_end_with_one_last_line_and_a_way_back(town: Town, closed: Person) -> None:
    heard = await town.wait("40d")
    assert heard.count("this is the last reminder here") == 1
    assert heard.rindex("this is the last reminder here") > heard.rindex(READY)
    await says_in(closed, "riverside", "/today")
    assert len(arrivals_in(await town.wait("1d"), "riverside")) == 1


async def test_a_place_that_was_left_by_the_platform_is_chosen_by_nobody(town: Town, closed: Person) -> None:
    await town.coach.left("console", ["riverside", "elsewhere"], town.now)
    assert stamps(await town.wait("2d")) == []
    assert "I cannot write in the place" in await says_in(closed, "hill", "/today")


async def test_a_place_that_has_another_id_is_followed(town: Town, closed: Person) -> None:
    await town.coach.moved("console", "riverside", "waterside")
    assert arrivals_in(await town.wait("1d"), "waterside") == ["Wed 7 Jan 07:00"]


@pytest.mark.parametrize("line", ["/when", "/remind"])
async def test_who_asks_for_reminders_is_told_each_time_why_none_comes(
    town: Town, ann: Person, line: str
) -> None:
    await shuts(ann)
    await town.wait("2d")
    await says_in(ann, "riverside", "/today")
    for _ in range(2):
        assert "closed, so no reminder comes." in await says_in(ann, "riverside", line)
        assert {"Remind me here", "Try again"} <= set(ann.sees())


async def test_who_asks_for_reminders_that_come_to_a_place_is_told_so(closed: Person) -> None:
    await says_in(closed, "riverside", "/today")
    assert "to the place you chose instead" in await says_in(closed, "riverside", "/remind")


async def test_a_typed_remind_here_answers_a_notice_once(town: Town, ann: Person) -> None:
    await shuts(ann)
    await town.wait("2d")
    heard = await says_in(ann, "riverside", "/remind here")
    assert "Since" not in heard
    assert ann.sees().count("Try again") == 1
