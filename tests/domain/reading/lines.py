"""Making log lines, and a short way to write down what they mean."""

from datetime import date

from hypothesis import strategies as st

from core.domain.state import Control, SetLog, Side
from core.reading.logline import Group, LogWords, read_log
from core.reading.problem import Problem, Unread

TODAY = date(2026, 1, 7)  # a Wednesday
_CONTROLS = {"": None, "s": Control.STEADY, "w": Control.WOBBLY, "x": Control.LOST}
_SIDES = {"L": Side.LEFT, "R": Side.RIGHT}


def sets(short: str) -> tuple[SetLog, ...]:
    """Write sets as ``L12s R11w 10``: leg, count, mark."""
    return tuple(_set(one) for one in short.split())


def _set(short: str) -> SetLog:
    count = short.strip("LRswx")
    leg, _, mark = short.partition(count)
    return SetLog(int(count), _CONTROLS[mark], _SIDES.get(leg))


def read(line: str) -> LogWords:
    """Read a line that can be read."""
    words = read_log(line, TODAY)
    assert isinstance(words, LogWords), (line, words)
    return words


def group(line: str) -> Group:
    """Read a line with one group."""
    words = read(line)
    assert len(words.groups) == 1, words
    return words.groups[0]


def refused(line: str) -> Unread:
    """Read a line that cannot be read."""
    words = read_log(line, TODAY)
    assert isinstance(words, Unread), (line, words)
    return words


def problem(line: str) -> tuple[Problem, str | int | None]:
    """Read a line that cannot be read, for its reason and limit."""
    return refused(line).problem, refused(line).limit


ANYTHING = st.text(max_size=60) | st.text(
    st.sampled_from("0123456789 ,.;:/@+-\nxXwsmkglbrt×\u0663\uff13½²🙂\u200f\u00a0\x00\u066b،é"), max_size=60
)
_OTHERS = (
    "heben", "wandsitz", "einbeinig", "stufe", "mal", "je", "sauber", "wackelig", "verloren", "schmerz",
    "kein", "ohne", "gewicht", "fertig", "auslassen", "müde", "vor", "in", "zwei", "tagen", "woche", "am",
    "do", "mi", "so", "letzten", "nächsten", "montag", "januar", "bis", "urlaub", "hart", "halber",
    "marathon", "nur", "körper", "links", "und", "mit", "wdh", "sek", "elevación", "sentadilla", "una",
    "pierna", "escalón", "veces", "de", "firme", "inestable", "perdido", "dolor", "sin", "ningún", "peso",
    "corporal", "hecho", "saltar", "sueño", "hace", "dos", "días", "semana", "el", "lunes", "pasado",
    "próximo", "que", "viene", "mar", "enero", "hasta", "vacaciones", "fuerte", "media", "maratón", "solo",
    "cuerpo", "izquierda", "y", "con", "prensa", "piernas", "tabla", "inclinada", "5.1", "por", "la",
    "mañana", "pasado", "brust", "luft", "keine", "pecho", "respirar",
)  # fmt: skip
PIECES = [
    "raise",
    "sit",
    "walk",
    "step",
    "seated",
    "press",
    "squat",
    "wal",
    "seted",
    "15",
    "3x15",
    "3x",
    "15",
    "x",
    "w",
    "12/11",
    "10w",
    "@10kg",
    "@",
    "4",
    "kg",
    "lb",
    "30s",
    "1:00",
    "1",
    "min",
    "m",
    "ft",
    ",",
    ";",
    "\n",
    "-",
    "-3",
    "+",
    "/",
    "wobbly",
    "steady",
    "lost",
    "pain",
    "effort",
    "rpe",
    "no",
    "none",
    "done",
    "skip",
    "tired",
    "yesterday",
    "monday",
    "5",
    "jan",
    "2026-01-05",
    "-2d",
    "2",
    "days",
    "ago",
    "next",
    "last",
    "left",
    "right",
    "2,5",
    "1,000",
    "0",
    "99",
    "1000",
    "18k",
    "10mi",
    "hard",
    "long",
    "key",
    "race",
    "marathon",
    "half",
    "wall",
    "leg",
    "slant",
    "board",
    "plate",
    "weights",
    "body",
    "only",
    "holiday",
    "until",
    "10d",
    "weeks",
    "injury",
    "1/10",
    "of",
    "sets",
    "each",
    "1-leg",
    "#",
    "?",
    ".5",
    "15.5",
    "2026-02-30",
    *_OTHERS,
]
"""Words that mean something somewhere: in any order they lead into every corner of the readers."""
PHRASES = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
