"""Lines that nobody was ever meant to say: every script, what steers, injects and overflows, near misses."""

import random
from collections.abc import Callable

from wcwidth import width

from adapters.console.encode import WIDTH

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


def anything(rnd: random.Random) -> str:
    """Return one line of any kind."""
    (make,) = rnd.choices([kind for kind, _ in KINDS], [weight for _, weight in KINDS])
    return make(rnd)


def fits(said: str) -> bool:
    """Tell whether a line is no wider than the terminal, and carries nothing that would steer it."""
    return width(said) <= WIDTH and said.isprintable()
