"""Settings by what people call them, and the values that mean the same in each: English, German, Spanish."""

import re
from collections.abc import Mapping
from itertools import islice

from core.domain.events import Units
from core.reading.text import plain
from core.reading.wordbook import phrase_table, table, words

_MOST_WORDS = 5  # of the longest name
_BOUND = re.compile(r"\s*[=:]\s*|\s+|$")
_LINK = re.compile(r"^(?:is|to|ist|auf|es|en)\s+", re.IGNORECASE)

SETTINGS: dict[str, str] = {
    "hour": "hour, training hour, training, train, time, remind | uhrzeit, trainingszeit, stunde, zeit, "
            "trainingsstunde | hora, hora de entrenar, hora de entrenamiento, entrenamiento",
    "morning": "morning, morning hour, morning question | morgenfrage, morgens, morgen | mañana, despertar, "
               "pregunta de la mañana",
    "rest-day": "rest day, rest | ruhetag, ruhe | día de descanso, descanso",
    "day-end": "day end, day ends, end | tagesende, ende | fin del día, fin",
    "quiet": "quiet, quiet hours | ruhezeiten, ruhezeit, stille | horas de silencio, silencio",
    "reminders": "reminders, reminder, messages | erinnerungen, erinnerung, nachrichten | recordatorios, "
                 "recordatorio, mensajes",
    "rest-reminders": "rest reminders, rest reminder | ruhetag erinnerungen, ruhetag erinnerung, "
                      "erinnerungen am ruhetag | recordatorios en descanso, recordatorios de descanso",
    "recap": "recap, weekly recap, week | wochenrückblick, rückblick, woche | resumen semanal, resumen, "
             "semana",
    "units": "units, unit | maße, einheiten, maßeinheiten | unidades, unidad",
    "body": "body, body weight, weight | körpergewicht, körper, gewicht | peso corporal, peso, cuerpo",
    "careful": "careful, careful profile | vorsicht, vorsichtig, vorsichtiges profil | prudente, perfil "
               "prudente",
    "language": "language, lang | sprache | idioma, lengua",
    "kit": "kit, equipment | ausrüstung | material, equipamiento",
    "zone": "zone, timezone, time zone, city | zeitzone, ort, stadt | zona, zona horaria, ciudad",
    "lift": "lift, main lift | hauptübung | ejercicio principal, principal",
    "accessory": "accessory, extra | zusatzübung, zusatz | accesorio, ejercicio accesorio",
    "level": "level, test, placement | startstufe, einstufung, niveau | nivel, nivel inicial, prueba",
}  # fmt: skip


ON = frozenset(words("on yes true 1 | an ein ja | sí encendido activado activar"))
OFF = frozenset(
    words(
        "off no none false 0 | aus nein kein keine keiner keinen ohne | apagado desactivado desactivar "
        "ninguno ninguna sin"
    )
)
UNITS = table(
    {
        Units.METRIC: "metric kg metres meters m | metrisch metrische meter | métrico métricos métrica "
        "métricas metros",
        Units.IMPERIAL: "imperial lb lbs pounds feet ft us | imperiale imperialen | imperiales libras pies",
    }
)


def names_of(rows: Mapping[str, str]) -> dict[str, str]:
    """Return which key each name in a table of rows means, a name without what stands between its words."""
    return {"".join(name): key for name, key in phrase_table(rows).items()}


def named(line: str, names: Mapping[str, str]) -> tuple[str, str]:
    """Part a line into the key of the longest name it begins with ("" for none), and the rest as typed."""
    line = line.strip()
    key, rest = "", line
    for bound in islice(_BOUND.finditer(line), _MOST_WORDS):
        name = "".join(filter(str.isalnum, plain(line[: bound.start()])))
        if name in names:
            key, rest = names[name], line[bound.end() :]
    return key, rest


def setting_named(line: str) -> tuple[str, str]:
    """Part a line into a setting's key ("" if none is named) and the value as typed: ``rest-day: monday``."""
    key, value = named(line, _NAMES)
    return key, _LINK.sub("", value, count=1) if key else line


_NAMES = names_of(SETTINGS)
