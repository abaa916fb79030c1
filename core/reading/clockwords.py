"""The words for hours, days and waits in English, German and Spanish, as they stand once made plain."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from core.reading.text import Scan

Phrase = tuple[str, ...]
Value = TypeVar("Value")


class DayPart(Enum):
    """A part of the day: the hours of the clock that it may hold, and the one meant without any."""

    MORNING = (tuple(range(12)), 7)
    NOON = ((10, 11, 12, 13, 14), 12)
    AFTERNOON = (tuple(range(12, 22)), 15)
    EVENING = ((0, *range(15, 24)), 20)
    NIGHT = ((*range(18, 24), *range(6)), 20)
    MIDNIGHT = ((0,), 0)

    def __init__(self, hours: Collection[int], usual: int) -> None:
        """Keep the hours, 0 to 23."""
        self.hours, self.usual = hours, usual


@dataclass(frozen=True, slots=True)
class Said:
    """What a phrase says; one that says nothing is filling.

    ``days`` counts from today; ``at`` announces an hour; ``rest`` means all days not named otherwise,
    ``but`` that the days after it are off and no others.
    """

    weekdays: frozenset[int] = frozenset()
    days: int | None = None
    part: DayPart | None = None
    off: bool = False
    at: bool = False
    rest: bool = False
    but: bool = False


EVERY_DAY = frozenset(range(7))
WORKDAYS = frozenset(range(5))
WEEKEND = frozenset((5, 6))


def _phrases(names: str) -> list[Phrase]:
    return [tuple(name.split()) for name in names.split("|")]


def _table(rows: Mapping[str, Value]) -> dict[Phrase, Value]:
    return {phrase: value for names, value in rows.items() for phrase in _phrases(names)}


_WEEKDAYS = {  # English | German | Spanish
    0: "mon monday mondays|mo montag montags|lun lunes",
    1: "tue tues tuesday tuesdays|di dienstag dienstags|mar martes",
    2: "wed weds wednesday wednesdays|mi mittwoch mittwochs|mie miercoles",
    3: "thu thur thurs thursday thursdays|do donnerstag donnerstags|jue jueves",
    4: "fri friday fridays|fr freitag freitags|vie viernes",
    5: "sat saturday saturdays|sa samstag samstags sonnabend sonnabends|sab sabado sabados",
    6: "sun sunday sundays|so sonntag sonntags|dom domingo domingos",
}
WEEKDAY = {name: number for number, names in _WEEKDAYS.items() for name in names.replace("|", " ").split()}
_GERMAN_WEEKDAY = {
    name: number for number, names in _WEEKDAYS.items() for name in names.split("|")[1].split()
}

_SAYINGS = _table(
    {
        "every day|each day|all days|daily|everyday|jeden tag|jeder tag|taglich|alle tage|cada dia|"
        "todos los dias|a diario|diario|diariamente|the whole week|all week|die ganze woche|"
        "toda la semana": Said(EVERY_DAY),
        "every morning|each morning|jeden morgen|cada manana|todas las mananas":
            Said(EVERY_DAY, part=DayPart.MORNING),
        "every afternoon|jeden nachmittag|cada tarde|todas las tardes":
            Said(EVERY_DAY, part=DayPart.AFTERNOON),
        "every evening|each evening|jeden abend": Said(EVERY_DAY, part=DayPart.EVENING),
        "every night|each night|cada noche|todas las noches": Said(EVERY_DAY, part=DayPart.NIGHT),
        "weekday|weekdays|week days|workday|workdays|working days|work days|during the week|m - f|werktag|"
        "werktags|werktage|werktagen|wochentag|wochentags|wochentage|wochentagen|arbeitstags|arbeitstage|"
        "arbeitstagen|unter der woche|in der woche|wahrend der woche|entre semana|dias laborables|"
        "dia laborable|laborables|dias habiles|l - v|l a v": Said(WORKDAYS),
        "weekend|weekends|am wochenende|wochenende|wochenenden|wochenends|fin de semana|fines de semana|"
        "finde|findes": Said(WEEKEND),
        "mwf": Said(frozenset((0, 2, 4))),
        "tth|tuth": Said(frozenset((1, 3))),
        "today|heute|hoy": Said(days=0),
        "tomorrow|morgen|manana|tmrw|tmr": Said(days=1),
        "day after tomorrow|the day after tomorrow|overmorrow|ubermorgen|uebermorgen|pasado manana":
            Said(days=2),
        "tonight|tonite|heute nacht|esta noche|hoy por la noche": Said(days=0, part=DayPart.NIGHT),
        "this evening|heute abend": Said(days=0, part=DayPart.EVENING),
        "this afternoon|heute nachmittag|esta tarde": Said(days=0, part=DayPart.AFTERNOON),
        "this morning|heute morgen|heute fruh|heute frueh|esta manana": Said(days=0, part=DayPart.MORNING),
        "early|early morning|early in the morning|in the early morning|temprano|"
        "in the morning|mornings|morning|in the mornings|am morgen|morgens|fruh|frueh|in der fruh|"
        "in der fruhe|vormittags|vormittag|am vormittag|fruhmorgens|de la manana|por la manana|"
        "en la manana|a la manana|por las mananas|de la madrugada|de madrugada|por la madrugada|madrugada":
            Said(part=DayPart.MORNING),
        "noon|midday|at noon|mittag|mittags|am mittag|mediodia|medio dia|del mediodia|al mediodia|"
        "a mediodia|lunchtime": Said(part=DayPart.NOON),
        "in the afternoon|in the afternoons|afternoon|afternoons|am nachmittag|nachmittag|nachmittags|"
        "de la tarde|por la tarde|en la tarde|a la tarde|por las tardes|tarde": Said(part=DayPart.AFTERNOON),
        "in the evening|in the evenings|evening|evenings|am abend|abend|abends": Said(part=DayPart.EVENING),
        "at night|in the night|night|nights|nachts|in der nacht|de la noche|por la noche|en la noche|"
        "a la noche|por las noches|noche": Said(part=DayPart.NIGHT),
        "midnight|at midnight|mitternacht|um mitternacht|medianoche|media noche|a medianoche":
            Said(part=DayPart.MIDNIGHT),
        "off|none|never|no|aus|nein|nie|niemals|kein|keine|keinen|"
        "apagar|apagado|apaga|nunca|ninguno|ningun|nada|disable|disabled|"
        "switch off|turn off|ausschalten|abschalten|desactivar|desactivado": Said(off=True),
        "except|not|not on|but not|without|ausser|ohne|nicht|aber nicht|excepto|salvo|menos|sin|pero no":
            Said(off=True, but=True),
        "otherwise|else|other days|all other days|sonst|ansonsten|los demas dias|el resto": Said(rest=True),
        "at|@|um|gegen|around|about|a las|a la|las|sobre las|hacia las|a eso de las|son las|es la":
            Said(at=True),
        "every|each|on|the|a|an|am|den|der|die|das|dem|jeden|jede|jeder|immer|always|cada|todos los|"
        "todas las|los|la|el|de|del|en|ca|circa|approx|etwa|ungefahr|only|just|nur|solo|set|to|set to|"
        "for|fur|para|please|bitte|por favor|me|mich|remind|remind me|reminder|reminders|erinnere mich|"
        "erinnerung|erinnerungen|recuerdame|recordatorio|recordatorios|until|till|til|bis|hasta|from|von|vom|desde|sharp|"
        "genau|punkt|en punto|later|spater|from now|mas tarde|again|instead|is|es|then|dann|luego|ok|"
        "okay|yes|ja|si": Said(),
    }
    | {f"am {name}": Said(frozenset((number,))) for name, number in _GERMAN_WEEKDAY.items()}
    | {name: Said(frozenset((number,))) for name, number in WEEKDAY.items()}
)  # fmt: skip
_LONGEST = max(map(len, _SAYINGS))


def saying(scan: Scan) -> tuple[int, Said] | None:
    """Return the longest phrase at the scan's place: how many tokens it has, and what it says."""
    texts = tuple(scan.ahead(step).text for step in range(_LONGEST))
    for length in range(_LONGEST, 0, -1):
        said = _SAYINGS.get(texts[:length])
        if said is not None:
            return length, said
    return None


_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_GERMAN = (
    "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_SPANISH = (
    "una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco "
    "veintiseis veintisiete veintiocho veintinueve"
)
_NUMBERS = {
    name: number
    for names in (_ENGLISH, _GERMAN, _SPANISH)
    for number, name in enumerate(names.split(), start=1)
}
_GERMAN_TENS = {"zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50}
_NUMBERS |= _GERMAN_TENS | {"eins": 1, "zwo": 2, "null": 0, "zero": 0, "cero": 0, "uno": 1, "fuenf": 5}
_NUMBERS |= {"zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50, "veintiuna": 21}
_NUMBERS |= {
    f"{one}und{tens}": number + value
    for tens, value in _GERMAN_TENS.items()
    for number, one in enumerate(_GERMAN.split()[:9], start=1)
}
NUMBERS: Mapping[str, int] = _NUMBERS
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "treinta": 30, "cuarenta": 40, "cincuenta": 50}
UNITS_AFTER_TENS = frozenset((*_ENGLISH.split()[:9], *_SPANISH.split()[:9], "uno"))

HALF = frozenset(("half", "media"))
QUARTER = frozenset(("quarter", "viertel", "cuarto"))
PAST = frozenset(("past", "after", "nach"))
TO = frozenset(("to", "till", "til", "of", "before", "vor", "para"))
PLUS, MINUS = frozenset(("y", "con")), "menos"
UNTIL = frozenset(("until", "till", "til", "bis", "hasta"))
FROM = frozenset(("from", "von", "vom", "desde"))
EVERY = frozenset(("every", "each", "cada", "jede", "jeden", "alle"))
ARTICLE = frozenset(("a", "an", "ein", "eine", "einer", "einem", "un", "una"))
MINUTES = frozenset(["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"])
HOURS = frozenset(["hour", "hours", "hrs", "hr", "std", "stunde", "stunden", "hora", "horas"])
HOUR_LETTER = frozenset(("h", "hs"))
O_CLOCK = ("oclock",), ("o", "'", "clock"), ("o", "clock")
AMOUNTS = _table(
    {
        "half an hour|half a hour|half hour|halbe stunde|halben stunde|½ stunde|½ hour|½ h|½h|media hora": 30,
        "quarter of an hour|quarter hour|viertelstunde|viertel stunde|cuarto de hora": 15,
        "three quarters of an hour|dreiviertelstunde|dreiviertel stunde|tres cuartos de hora": 45,
        "hour and a half|one and a half hours|hora y media|anderthalb stunden|eineinhalb stunden": 90,
        "hour and a quarter|hora y cuarto": 75,
        "couple of hours|couple hours|par de horas": 120,
        "two and a half hours|zweieinhalb stunden": 150,
    }
)
LONGEST_AMOUNT = max(map(len, AMOUNTS))
AND_A_HALF = _table({"and a half|y media": 30, "and a quarter|y cuarto": 15})
IN = _phrases("in|en|dentro de|within|+")
DAY_UNITS = {
    name: days
    for days, names in ((1, "d day days tag tage tagen dia dias"),
                        (7, "w wk wks week weeks woche wochen semana semanas"))
    for name in names.split()
}  # fmt: skip

NEXT = frozenset([
    "next", "nachsten", "nachster", "nachste", "naechsten", "naechster", "naechste", "kommenden", "kommender",
    "proximo", "proxima",
])  # fmt: skip
THIS = frozenset(["this", "diesen", "dieser", "diesem", "este"])
