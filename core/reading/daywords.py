"""The words for days in English, German and Spanish, and why a pause may be: one row a thing."""

from core.domain.events import PauseReason
from core.reading.clockwords import ARTICLE, DAY_UNITS, FROM, NEXT, NUMBERS, THIS, UNTIL, WEEKDAY
from core.reading.wordbook import phrase_table, phrases, table, words

__all__ = ["ARTICLE", "DAY_UNITS", "NEXT", "NUMBERS", "THIS", "WEEKDAY"]

MONTHS = table({
    1: "january jan | januar jänner | enero ene", 2: "february feb | februar feber | febrero",
    3: "march mar | märz mrz | marzo", 4: "april apr | | abril abr", 5: "may | mai | mayo",
    6: "june jun | juni | junio", 7: "july jul | juli | julio", 8: "august aug | | agosto ago",
    9: "september sep sept | | septiembre setiembre", 10: "october oct | oktober okt | octubre",
    11: "november nov | | noviembre", 12: "december dec | dezember dez | diciembre dic",
})  # fmt: skip
NEAR_DAYS = phrase_table({
    -2: "day before yesterday, the day before yesterday | vorgestern | anteayer, antier, antes de ayer",
    -1: "yesterday, last night, yesterday morning, yesterday evening | gestern, gestern früh, gestern "
        "morgen, gestern mittag, gestern nachmittag, gestern abend | ayer, anoche, ayer noche, ayer tarde, "
        "ayer por la mañana, ayer por la tarde, ayer por la noche",
    0: "today, tonight, this morning, this evening, this afternoon | heute, heute früh, heute morgen, heute "
       "mittag, heute nachmittag, heute abend, heute nacht | hoy, esta mañana, esta tarde, esta noche, por "
       "la mañana, por la tarde, por la noche, hoy por la mañana, hoy por la tarde, hoy por la noche",
    1: "tomorrow, tmrw, tomorrow morning, tomorrow evening | morgen, morgen früh, morgen mittag, morgen "
       "nachmittag, morgen abend | mañana, mañana por la mañana, mañana por la tarde, mañana por la noche",
    2: "day after tomorrow, the day after tomorrow | übermorgen | pasado mañana",
})  # fmt: skip
LONGEST_NEAR = max(map(len, NEAR_DAYS))
AGO = "ago"
BACK = words("- | vor | hace")  # before so many days
AHEAD = phrases("+, in | in | en, dentro de")
NEAR_SIGNS = ("-", "+")  # right before the number alone
ENDINGS = ("st", "nd", "rd", "th", "º", "o")  # of a number: 5th, 1º
OF = words("of | | de del")
LAST = frozenset(words("last | letzten letzter letzte letztem vergangenen | último ultimo"))
GONE, TO_COME = frozenset(words("pasado pasada")), phrases("próximo, próxima, que viene, siguiente")
BEFORE_DAYS = frozenset(words("on | am den zum dem | el"))  # on monday, am 5. Januar, el lunes
LEADING = BEFORE_DAYS | FROM | UNTIL | {"ab", "al", "del", "seit"}
# Days whose name is a word of another kind too: they need such a word before them, or a sign behind.
LEADING_SHORT = LEADING - {"on"}  # on do: 3x12 is English
HOMONYMS = frozenset(("do", "so", "mi", "di"))
SIGNED = frozenset(("mi", "di"))  # a sign behind is enough: Di: 3x12; to do: 3x12 is English
SHORT = frozenset(words("mo di mi do fr sa so | lun mar mie jue vie sab dom"))
# What may follow am behind a number: 12 am Montag is a day, 10 am tuesday an hour.
GERMAN = frozenset(words(
    "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag letzten "
    "letzter vergangenen nächsten kommenden",
))  # fmt: skip

REASONS = table({
    PauseReason.INJURY: "injury injured hurt pain calf achilles | verletzung verletzt schmerz schmerzen "
                        "wade achillessehne zerrung | lesión lesionado lesionada dolor gemelo pantorrilla "
                        "aquiles",
    PauseReason.ILLNESS: "illness ill sick sickness flu cold fever covid | krankheit krank erkältung "
                         "erkältet grippe fieber corona | enfermedad enfermo enferma gripe resfriado "
                         "resfriada catarro fiebre",
    PauseReason.HOLIDAY: "holiday holidays vacation leave | urlaub ferien feiertag feiertage | vacaciones "
                         "festivo festivos",
    PauseReason.TRAVEL: "travel travels travelling traveling trip away | reise reisen dienstreise unterwegs "
                        "verreist | viaje viajes viajar viajando fuera",
    PauseReason.OTHER: "other break pause | sonstiges sonstige anderes andere anderer | otro otra otros "
                       "pausa descanso",
})  # fmt: skip
HOLLOW = frozenset(words(  # says nothing alone
    "auf bis zum zur für "
    "wegen mit im der die das den dem ein eine einen ich bin mein meine meiner weil von lang grund | "
    "hasta el la los las un una por durante de del con estoy en mi porque al motivo me voy",
))  # fmt: skip
FILLING = HOLLOW | set(words("until till til to for by with on the a an i am my because of another reason"))
