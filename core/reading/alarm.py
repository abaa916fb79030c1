"""Words of alarm: what a person writes when something may be badly wrong, in whatever words.

It finds the red flag that fits, or pain and injury without one. A false alarm costs one message, for
nothing is recorded until a flag is pressed; so the tables are wide. Nothing here names a condition.
"""

import re
from dataclasses import dataclass

from core.domain.events import RedFlag
from core.reading import alarm_spanish as spanish
from core.reading import alarmwords
from core.reading.alarm_phrases import EVERYDAY, PHRASES
from core.reading.alarmwords import PAIN_ALONE
from core.reading.problem import LONGEST_TEXT
from core.reading.text import plain

# Breath and chest before all else, in whichever language.
_FLAGS = sorted((*alarmwords.FLAGS, *spanish.FLAGS), key=lambda row: row[0] is not RedFlag.BREATH)
_HARM = alarmwords.HARM | spanish.HARM
_HARMS = (*alarmwords.HARMS, *spanish.HARMS)
_STEMS = alarmwords.STEMS | spanish.STEMS
# A whole part of a sentence that says that nothing hurts; what stands beside it is heard.
_PART = r"(?:calf|calves|legs?|shins?|ankles?|achilles|knees?|thighs?|foot|feet|toes?|heels?)"
_OF = rf"(?:(?:my |the |both )?(?:left |right )?{_PART} )?(?:is |are |was |were |i am |i'm )?"
_HURTS = r"(?:dolor(?:es)?|molestias?)"
_NOTHING = (
    r"(?:no|zero|free of) pain(?: at all)?|painless|pain[- ]?free|nothing hurts(?: at all)?|"
    rf"{_OF}(?:not|isn't|wasn't|aren't) sore(?: at all)?|"
    r"(?:it )?(?:doesn't|does not|didn't) hurt(?: at all)?|"
    r"keine?(?:rlei)? schmerz(?:en)?(?: mehr)?|tut (?:gar |mir )?nichts? (?:mehr )?weh|"
    rf"(?:sin|nada de|cero|ningun|ninguna) {_HURTS}|"
    rf"no (?:hay|tengo|siento|hubo|tuve|senti) (?:ningun |ninguna )?{_HURTS}|dolor:? (?:nada|cero)|"
    r"no (?:me )?(?:duelen?|dolio|molesta|molesto)(?: nada)?(?: (?:el|la|los|las) \w+)?|nada me duele"
)
_BESIDE = r"(?:hoy|ayer|ya|todo bien|bien|y|pero|heute|und|today|and) "
_END = r"(?: (?:hoy|ayer|ya|esta manana|heute|today|anymore|any more|now|yesterday))? *(?=$|[,.;!?]| and )"
_CALM = re.compile(rf"(?:^|(?<=[,.;!?])) *(?:{_BESIDE})*(?:{_NOTHING}){_END}")
# Where no other place is meant: no pain in the calf, only in the heel.
_CALM_PLACE = re.compile(
    rf"(?:^|(?<=[,.;!?])) *(?:{_BESIDE})*"
    rf"(?:no|zero) pain in (?:the |my |either |both )*(?:left |right )?{_PART}{_END}"
)
_ELSEWHERE = re.compile(
    r"\b(?:but|only|except|just|apart|though|however|still|yet|instead|rather|left|right|other)\b"
)
_PAST = re.compile(r"\b(?:yesterday|ayer)\b")


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was heard: the red flag that fits, or None for pain or injury that names none."""

    flag: RedFlag | None


def heard(text: str) -> Alarm | None:
    """Return the alarm in a text, None where there is none. Total on any text; case and accents are as one.

    The word pain beside a number is an answer, not an alarm.
    """
    said = _without_calm(plain(text[:LONGEST_TEXT]))
    line = EVERYDAY.sub(" ", " ".join(_letters(said).split()))
    words = _words(line)
    for flag, sets in _FLAGS:
        if all(words & one for one in sets):
            return Alarm(flag)
    for named, phrase in PHRASES:
        if phrase.search(line):
            return Alarm(named)
    counted = any(char.isdecimal() for char in said)
    hurts = words & _HARM or (not counted and words & PAIN_ALONE)
    return Alarm(None) if hurts or any(all(words & one for one in sets) for sets in _HARMS) else None


def painless(text: str) -> bool:
    """Tell whether a text says that nothing hurts now, and nothing else."""
    said = plain(text[:LONGEST_TEXT])
    now = any(map(str.isalpha, said)) and not _PAST.search(said)
    return now and not _without_calm(said).strip(" ,.;!")


def _without_calm(said: str) -> str:
    said = _CALM.sub(" ", said)
    rest = _CALM_PLACE.sub(" ", said)
    return said if _ELSEWHERE.search(rest) else rest


def _letters(text: str) -> str:
    return "".join(char if char.isalpha() or char == "'" else " " for char in text)


def _words(letters: str) -> frozenset[str]:
    """The words, an apostrophe within one kept, and beside each the stems that it is made of."""
    stems = (stem for stem in _STEMS if stem[1:] in letters)
    return frozenset((*(word.strip("'") for word in letters.split()), *stems))
