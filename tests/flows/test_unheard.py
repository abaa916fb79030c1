"""Where only commands are heard: nobody is asked to type, and a command answers every question."""

import pytest

from adapters.console.encode import PLATFORM
from core.commands import read_line
from core.requests import Account, Place, Request
from tests.flows.test_onboarding import TO_HOUR, TO_KIT, TO_ZONE, reaches
from tests.people import Person, Town, flat


async def asks_where_words_are_not_heard(person: Person, line: str) -> str:
    """Give a command where others read along and nothing else is heard; return the answer."""
    place = Place(PLATFORM, "riverside", shared=True, listens=False)
    person.number += 1
    account, key = Account(PLATFORM, person.name, person.name), f"deaf.{person.number}"
    request = Request(account, place, read_line(line), key, person.town.now)
    return flat("\n".join(one.text for one in await person.town.coach.answer(request)))


@pytest.mark.parametrize(
    ("answers", "named", "line", "following"),
    [
        (TO_KIT, "by /kit", "/kit step, 5 10 kg", "Question 3"),
        (TO_HOUR, "by /remind", "/remind 18:30", "Question 5"),
        (TO_HOUR, "by /remind", "/settings hour 18:30", "Question 5"),
        (TO_ZONE, "by /timezone", "/timezone Berlin", "All set"),
        (TO_ZONE, "by /timezone", "/settings zone Berlin", "All set"),
    ],
)
async def test_where_words_are_not_heard_a_question_names_the_command_that_answers_it(
    town: Town, answers: tuple[str, ...], named: str, line: str, following: str
) -> None:
    ann = town.person("ann")
    await reaches(ann, *answers)
    asked = await asks_where_words_are_not_heard(ann, "/start")
    assert named in asked
    assert "ype " not in asked
    assert following in await asks_where_words_are_not_heard(ann, line)


async def test_where_words_are_not_heard_nobody_is_asked_to_type(town: Town) -> None:
    ann = town.person("ann")
    await ann.starts()
    assert "For a new hour: /remind 18:30." in await asks_where_words_are_not_heard(ann, "/remind")
    assert "without /log" not in await asks_where_words_are_not_heard(ann, "/help")
    await ann.presses("Today")
    form = await asks_where_words_are_not_heard(ann, "/log")
    assert "What you did" not in form
