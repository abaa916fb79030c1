"""Everything said of clubs and challenges fits every platform; answers are for one alone, posts for all."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.app import open_coach
from core.clubs import PostKind
from core.commands import EACH, read_line
from core.intents import Intent
from core.speech.catalogue import Voice, languages
from core.speech.fit import extent, fit, fit_one
from core.speech.message import Audience, Message
from tests.people import Person, Square, Town
from tests.speech.test_gallery import PLATFORMS, fits_as_a_row, intents

WIDEST = "Wilhelmina Wollstonecraft-Wright"
LINES = (
    f"/club name {WIDEST}",
    "/challenge create teams Forty days and nights along the river, for 4 weeks, teams Uphill, Downhill",
    "/challenge dates from 19 january to 15 february",
    *(f"/{one.said}" for one in EACH if one.noun),
    *(f"/club {part} {WIDEST}" for part in ("captain", "handover", "remove", "block", "unblock")),
)
LIVELY = 200  # presses
in_every_language = pytest.mark.parametrize("language", languages())
WEEKS = 6


@dataclass
class Known:
    """What was answered to people in a place, in private, and what stood in the place."""

    shared: list[Message] = field(default_factory=list)
    alone: list[Message] = field(default_factory=list)
    posts: list[Message] = field(default_factory=list)
    kinds: set[PostKind] = field(default_factory=set)

    def look(self, place: Square) -> None:
        """Look at all that stands in a place."""
        self.posts += [one.message for one in place.posts]
        self.kinds |= {one.kind for one in place.posts}


async def live(town: Town, known: Known, language: str) -> None:
    """Found a club of people with the longest names, hold a challenge, then say and press everything."""
    people = [town.person(name) for name in ("ann", "bob", "cat")]
    for person in people:
        await person.starts()
        await person.says(f"/settings language {language}")
        await person.says("/remind off")
        person.enters("riverside")
    known.shared += await people[0].asks(read_line("/club create Riverside Runners of the Northern Hills"))
    await weeks(town, people, known, Voice(language))
    for person in reversed(people):
        known.shared += [one for line in LINES for one in await person.asks(read_line(line))]
        known.look(town.place("riverside"))
        person.withdraws()
        known.alone += [one for line in LINES for one in await person.asks(read_line(line))]
        await pressed(person, known.alone)
        person.enters("riverside")
        await pressed(person, known.shared)
    await town.wait("1d")
    known.look(town.place("riverside"))


async def weeks(town: Town, people: list[Person], known: Known, voice: Voice) -> None:
    """Hold a challenge from its announcement to its close, and look at what stands each day."""
    await people[0].says(LINES[0])
    await people[0].says("/challenge create Four weeks")
    await people[0].presses(voice.text("challenge-announce"))
    for at in range(WEEKS * 7):
        for person in people[: 1 + at % 3]:
            known.shared += await person.asks(read_line("/club join"))
            await person.says("/club join")
            await person.presses(voice.text("club-agree-challenge"))
            known.shared += await person.asks(read_line("/challenge join"))
            await person.says("/log done")
        await town.wait("1d")
        known.look(town.place("riverside"))


async def pressed(person: Person, heard: list[Message]) -> None:
    """Press every button met, and those under what is answered; what is answered is heard as well."""
    met, done = dict.fromkeys(intents(heard)), set[Intent]()
    for _ in range(LIVELY):
        intent = next((one for one in met if one not in done), None)
        if intent is None:
            break
        done.add(intent)
        answer = [*await person.asks(intent)]
        met |= dict.fromkeys(intents(answer))
        heard += answer


@cache
def known(language: str) -> Known:
    """Return all that is known to be said in a language."""
    said = Known()
    with TemporaryDirectory() as folder, open_coach(f"sqlite:///{Path(folder) / 'town.db'}") as coach:
        asyncio.run(live(Town(coach), said, language))
    shared, alone, posts = (list(dict.fromkeys(some)) for some in (said.shared, said.alone, said.posts))
    return Known(shared, alone, posts, said.kinds)


def answers(language: str) -> Iterator[tuple[Message, bool]]:
    yield from ((one, True) for one in known(language).shared)
    yield from ((one, False) for one in known(language).alone)


@pytest.mark.slow
@in_every_language
def test_every_kind_of_post_was_seen_and_many_answers(language: str) -> None:
    assert len(known(language).shared) > 50
    assert known(language).kinds == set(PostKind)
    assert any(one.document for one in known(language).posts)
    assert any(one.picture for one in known(language).posts)


@pytest.mark.slow
@in_every_language
def test_what_is_answered_about_a_club_is_for_one_alone_and_a_post_is_for_all(language: str) -> None:
    assert all(message.audience is Audience.SELF for message, _ in answers(language))
    assert all(message.audience is Audience.PLACE for message in known(language).posts)


@pytest.mark.slow
@in_every_language
@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_answer_fits_and_no_button_is_left_out(platform: str, language: str) -> None:
    can = PLATFORMS[platform]
    for message, shared in answers(language):
        sent = fit(message, can, shared=shared)
        assert intents(list(sent)) == intents([message])
        for one in sent:
            assert extent(one.lines, can.instants) <= can.text_limit
            assert len(one.rows) <= can.rows
            assert all(fits_as_a_row(row, can) for row in one.rows)


@pytest.mark.slow
@in_every_language
@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_post_is_one_message_with_all_its_words_and_buttons(platform: str, language: str) -> None:
    can = PLATFORMS[platform]
    for message in known(language).posts:
        sent = fit_one(message, can)
        assert intents([sent]) == intents([message])
        said = message.text.split()
        assert sent.text.split()[: len(said)] == said
        assert all(fits_as_a_row(row, can) for row in sent.rows)


@pytest.mark.slow
@in_every_language
def test_nothing_offers_the_same_twice_and_no_post_addresses_anybody(language: str) -> None:
    for message in (*(one for one, _ in answers(language)), *known(language).posts):
        assert len(set(intents([message]))) == len(intents([message]))
    for message in known(language).posts:
        assert "@" not in message.text
