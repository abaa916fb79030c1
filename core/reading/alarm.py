"""Words of alarm: what a person writes when something may be badly wrong, in whatever words.

It finds the red flag that fits, or pain and injury without one. A false alarm costs one message, for
nothing is recorded until a flag is pressed; so the tables are wide. Nothing here names a condition.
"""

from dataclasses import dataclass

from core.domain.events import RedFlag
from core.reading.problem import LONGEST_TEXT
from core.reading.text import plain

_PAIN = frozenset((
    "pain", "pains", "painful", "paining", "hurt", "hurts", "hurting", "ache", "aches", "aching", "ached",
    "sore", "tight", "tightness", "pressure", "burning", "stabbing",
))  # fmt: skip
_UNABLE = frozenset((
    "can't", "cant", "cannot", "couldn't", "couldnt", "unable", "no", "not", "hardly", "barely", "hard",
    "trouble", "difficulty", "short", "shortness", "out", "struggling", "struggle", "losing",
))  # fmt: skip
_LEG = frozenset((
    "calf", "calfs", "calves", "leg", "legs", "shin", "ankle", "achilles", "knee", "thigh", "soleus",
))  # fmt: skip
_FOOT = frozenset(("foot", "feet", "toe", "toes", "heel", "sole")) | _LEG

# Each line fires when the text has a word of every set in it; the first that fires names the flag.
_FLAGS: tuple[tuple[RedFlag, tuple[frozenset[str], ...]], ...] = (
    (RedFlag.BREATH, (frozenset(("breathless", "breathlessness", "suffocating", "choking")),)),
    (RedFlag.BREATH, (frozenset(("breath", "breathe", "breathing")), _UNABLE | _PAIN)),
    (RedFlag.BREATH, (frozenset(("chest", "heart", "breastbone")), _PAIN | {"attack", "racing", "heavy"})),
    (RedFlag.CALF, (frozenset((
        "swollen", "swelling", "swelled", "swells", "swell", "throbbing", "throbs", "throb",
    )),)),
    (RedFlag.CALF, (frozenset(("hot", "warm", "red", "redness")), _LEG)),
    (RedFlag.POP, (frozenset((
        "pop", "popped", "popping", "snap", "snapped", "snapping", "tore", "torn", "ruptured", "cracked",
    )),)),
    (RedFlag.POP, (frozenset(("tiptoe", "tiptoes")), _UNABLE)),
    (RedFlag.NUMB, (frozenset(("numb", "numbness", "tingling", "tingles", "tingle")),)),
    (RedFlag.NUMB, (frozenset(("cold", "weak", "weakness", "pale", "blue", "white")), _FOOT)),
    (RedFlag.NIGHT, (frozenset(("bone", "bones", "shinbone", "night", "nights")), _PAIN)),
    (RedFlag.FEVER, (frozenset((
        "fever", "feverish", "shivering", "shivers", "chills", "wound", "wounded", "bleeding", "pus",
    )),)),
)  # fmt: skip
_HARM = frozenset((
    "hurt", "hurts", "hurting", "painful", "ache", "aches", "aching", "ached", "sore", "injured", "injury",
    "injure", "strained", "sprained", "sprain", "limp", "limping", "cramp", "cramps", "cramping", "emergency",
    "ambulance", "faint", "fainted", "fainting", "dizzy", "collapsed", "unwell",
))  # fmt: skip
_PAIN_ALONE = ("pain", "pains")


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was heard: the red flag that fits, or None for pain or injury that names none."""

    flag: RedFlag | None


def heard(text: str) -> Alarm | None:
    """Return the alarm in a text, None where there is none. Total on any text; case and accents are as one.

    The word pain beside a number is an answer, not an alarm.
    """
    said = plain(text[:LONGEST_TEXT])
    words = _words(said)
    for flag, sets in _FLAGS:
        if all(words & one for one in sets):
            return Alarm(flag)
    counted = any(char.isdecimal() for char in said)
    hurts = bool(words & _HARM) or (not counted and bool(words.intersection(_PAIN_ALONE)))
    return Alarm(None) if hurts else None


def _words(text: str) -> frozenset[str]:
    """The words, an apostrophe within one kept."""
    letters = "".join(char if char.isalpha() or char == "'" else " " for char in text)
    return frozenset(word.strip("'") for word in letters.split())
