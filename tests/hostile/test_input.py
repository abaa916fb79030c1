"""Hostile input through the front door: always an answer, never an error, nothing half-written."""

import asyncio
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from wcwidth import width

from adapters.console.encode import WIDTH
from bot.app import open_coach
from core.commands import COMMANDS
from core.domain.events import Logged
from core.intents import UndoLast
from core.speech.act import VERBS, decode
from tests.flows.books import Books, opened
from tests.people import Person, Town

TROUBLE = "went wrong on our side"
LONG = 100_000
LETTERS = (
    "abcdefghijklmnopqrstuvwxyzäöüßñçéøłž",
    "абвгдежзийклмнопрстуфхцчшщ",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "अआइईउऊएऐओऔकखगघङचछजझटठडढ",
    "กขคฆงจฉชซฌญฎฏฐฑฒณดตถท",
    "一二三四五六七八九十百千万年月日時分",
    "あいうえおかきくけこアイウエオ",
    "가나다라마바사아자차카타파하",
    "😀👍🏽🏃‍♀️👩‍👩‍👧‍👦🇩🇪💪🦵⚠️✅❌",
)
# Digits of ASCII, Arabic, Devanagari, full width and mathematics; fractions, powers, a Roman twelve.
DIGITS = "0123456789\u0660\u0661\u0662\u096a\u096b\u096c\uff10\uff11\u00b2\u00bd\u216b\U0001d7d8"
CONTROLS = "".join(map(chr, (*range(32), 127, *range(128, 160))))
# What joins, turns the writing round, combines, tags, is no character at all.
JOINERS = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2069"
MARKS = f"{JOINERS}\ufeff\u0301\u0489\U000e0041\ufffd\ud800"
SNIPPETS = (
    "'; DROP TABLE event; --", '" OR 1=1 --', "<b>bold</b>", "<script>alert(1)</script>", "*bold* _it_",
    "`code`", "{ $name }", "{0} {} %s %(x)s", "${jndi:ldap://x}", "[a](http://x)", "@everyone",
    "\\n\\t\\x00", "../../etc/passwd", "NaN", "Infinity", "1e309", "-0", "0x1F", "9" * 40, "3x" * 30,
    "15 " * 90, "1/2/3/4", "12//11", "@@@", "@kg", ",,,,", "pain", "effort", "pain pain 3", "2026-02-30",
    "0000-00-00", "99999-01-01", "yesterday tomorrow", "-7 days",
)  # fmt: skip
WORDS = (
    "15 15 15", "3x15", "@10kg", "w", "x", "steady", "wobbly", "lost", "pain 3", "pain 7", "effort 9",
    "yesterday", "raise", "sit 40 40", "walk 3x12ft", "30s", "12/11", "done", "skip", "tired", "18k", "hard",
    "friday", "on", "kg", "lb", "+step", "-step", "off", "10d", "until", "holiday",
)  # fmt: skip
Make = Callable[[random.Random], str]


def from_script(rnd: random.Random) -> str:
    """Words of one script, digits of any."""
    letters = rnd.choice(LETTERS)
    return "".join(rnd.choice(letters + " " * 4 + rnd.choice(DIGITS)) for _ in range(rnd.randint(1, 60)))


def from_anything(rnd: random.Random) -> str:
    """Controls, marks that turn the writing round, letters of every script, and any code point at all."""
    pool = (CONTROLS, MARKS, DIGITS, *LETTERS)
    some = (rnd.choice(rnd.choice(pool)) for _ in range(rnd.randint(1, 60)))
    return "".join(one if rnd.random() < 0.9 else chr(rnd.randrange(0x110000)) for one in some)


def from_snippets(rnd: random.Random) -> str:
    """What injects, formats, overflows."""
    return " ".join(rnd.choice((*SNIPPETS, *WORDS)) for _ in range(rnd.randint(1, 6)))


def nearly_a_log(rnd: random.Random) -> str:
    """Words of the log line in any order, here and there with one character wrong."""
    text = " ".join(rnd.choice(WORDS) for _ in range(rnd.randint(1, 8)))
    if rnd.random() < 0.5:
        at = rnd.randrange(len(text))
        text = text[:at] + rnd.choice(rnd.choice((CONTROLS, MARKS, DIGITS, ",./:;@-+"))) + text[at + 1 :]
    return text


def far_too_long(rnd: random.Random) -> str:
    """About 100 kB of one thing."""
    piece = rnd.choice((*SNIPPETS, *WORDS, "\u202e", "😀", "7", "٣", "a\u0301"))
    return (piece + rnd.choice(("", " ", ","))) * (LONG // (len(piece) + 1))


KINDS: tuple[tuple[Make, int], ...] = (
    (from_script, 20),
    (from_anything, 30),
    (from_snippets, 20),
    (nearly_a_log, 28),
    (far_too_long, 2),
)


def line(rnd: random.Random) -> str:
    """Return one line; of a third of them a command begins it."""
    (make,) = rnd.choices([kind for kind, _ in KINDS], [weight for _, weight in KINDS])
    command = f"/{rnd.choice(COMMANDS).name}{rnd.choice((' ', ' ', '@bot ', chr(0xA0), ''))}"
    return (command if rnd.random() < 0.35 else "") + make(rnd)


def fits(said: str) -> bool:
    """Tell whether a line is no wider than the terminal, and carries nothing that would steer it."""
    return width(said) <= WIDTH and said.isprintable()


class Siege:
    """Somebody who sends line after line, and what must hold after each."""

    def __init__(self, town: Town, books: Books, rnd: random.Random) -> None:
        """Begin with nobody known."""
        self.town, self.books, self.rnd = town, books, rnd
        self.events = 0

    async def endures(self, name: str, lines: int) -> None:
        """Say so many lines as a new person; now and then a form is left half filled."""
        person = self.town.person(name)
        for _ in range(lines):
            said = line(self.rnd)
            heard = await self.hear(person, said if not said.startswith(":") else f" {said}")
            assert TROUBLE not in heard, repr(said[:200])
            assert all(fits(one) for one in heard.split("\n")), repr(said[:200])
            await self.nothing_half_written(person, heard, repr(said[:200]))
            if self.rnd.random() < 0.5:
                self.town.terminal.world.screen.form = None

    async def hear(self, person: Person, said: str) -> str:
        """Say a line; there is an answer, but for blanks and between the fields of a form."""
        before = len(self.town.transcript)
        self.town.terminal.world.person = person.name
        filling = self.town.terminal.world.screen.form is not None
        await self.town.terminal.take(said)
        heard = "\n".join(self.town.transcript[before:])
        assert heard.strip() or filling or not said.strip(), repr(said[:200])
        return heard

    async def nothing_half_written(self, person: Person, heard: str, said: str) -> None:
        """What was refused wrote nothing; what was taken is one action, and one undo takes it back."""
        rows = self.books.rows()
        written, self.events = rows - self.events, rows
        if not written or self.books.person(person.name).awaiting:
            return
        assert "For example:" not in heard, said
        newest = max(self.books.recorded(person.name), key=lambda one: one.id)
        assert not isinstance(newest.event, Logged) or newest.event.sets, said
        if newest.action and self.rnd.random() < 0.3:
            await self.take_back(person, newest.id)
            assert newest.id not in {one.id for one in self.books.recorded(person.name)}, said
        self.events = self.books.rows()

    async def take_back(self, person: Person, event: int) -> None:
        """Undo an action, and first what later ones built on it, each by the button that is offered."""
        (answer,) = await person.asks(UndoLast(event, sure=True))
        later = [one.intent for row in answer.rows for one in row if isinstance(one.intent, UndoLast)]
        for intent in later:
            await self.take_back(person, intent.event)
            await self.take_back(person, event)


async def test_three_hundred_hostile_lines_are_all_answered(town: Town, books: Books) -> None:
    siege = Siege(town, books, random.Random(20260105))
    await town.person("ann").starts()
    siege.events = books.rows()
    await siege.endures("ann", 300)
    assert books.cached("ann") == books.folded("ann")


async def test_hostile_answers_to_onboarding_are_all_answered(town: Town, books: Books) -> None:
    siege = Siege(town, books, random.Random(20260106))
    await siege.endures("ann", 60)


@pytest.mark.slow
def test_ten_thousand_hostile_lines_are_all_answered(migrated_file: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{shutil.copy(migrated_file, tmp_path)}"

    async def all_of_them() -> None:
        for at in range(20):
            siege = Siege(Town(coach), books, random.Random(at))
            if at % 4:
                await siege.town.person(f"ann{at}").starts()
            siege.events = books.rows()
            await siege.endures(f"ann{at}", 500)
            assert books.cached(f"ann{at}") == books.folded(f"ann{at}")

    with open_coach(url) as coach, opened(url) as books:
        asyncio.run(all_of_them())


def test_bytes_under_a_button_are_read_without_an_error() -> None:
    rnd = random.Random(64)
    for _ in range(2_000):
        text = rnd.choice(
            (line(rnd), f"{rnd.choice(list(VERBS))}.{line(rnd)}", rnd.randbytes(64).decode("latin-1"))
        )
        assert decode(text[:64]) is not None
