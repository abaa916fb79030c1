"""The words of a log line in English, German and Spanish: one row a thing."""

from core.domain.events import SkipReason
from core.domain.state import Control, Side
from core.reading.daywords import SHORT, WEEKDAY
from core.reading.wordbook import phrases, table, words

_LOST = "lost lose failed x | verloren verlor | perdido perdida perdidos perdidas perdí"
MARK = table({
    Control.STEADY: "steady steadily clean controlled | sauber sauberen kontrolliert stabil | firme firmes "
                    "limpio limpia limpias limpios controlado controlada estable estables",
    Control.WOBBLY: "wobbly wobble wobbled shaky w | wackelig wackelige wacklig gewackelt unsauber | "
                    "inestable inestables tembloroso temblorosa",
    Control.LOST: _LOST,
})  # fmt: skip
OF_LAST = frozenset(("w", *words(_LOST)))
PAIN = frozenset(
    words("pain | schmerz schmerzen | dolor dolores duele duelen dolió dolieron molestia molestias")
)
EFFORT = frozenset(words("effort rpe exertion | anstrengung | esfuerzo"))
NO_PAIN = frozenset(words("painless painfree | schmerzfrei schmerzlos"))
NO = frozenset(words("no without | ohne kein keine keinen keinerlei | sin ningún"))
CONTROL = frozenset(words("control | kontrolle"))  # without it a set is lost
NONE = frozenset(words("none no zero nil free | keine keiner null nichts | ninguno nada cero"))
LINKS = frozenset((":", "=", *words("was is of level at | war ist von bei auf | era es fue de en un nivel")))
DONE = frozenset(words(
    "done finished completed | fertig erledigt geschafft gemacht | hecho hecha completado completada "
    "terminado terminada listo lista",
))  # fmt: skip
# No pude, hoy no puedo: left out, where it ends so or goes on with one of the others.
UNDONE, UNDONE_NOW = frozenset(words("pude podido entrené")), "puedo"
UNDONE_BY = frozenset(("", ",", ".", ";", "\n", "!", *words("hoy ayer entrenar por porque estaba estoy")))
NOT_DONE = frozenset(
    phrases("ging nicht, geht nicht, nicht gemacht, nicht geschafft, nicht trainiert, nix gemacht")
)
SKIP = frozenset(words(
    "skip skipped skipping | auslassen ausgelassen ausfallen ausgefallen aussetzen ausgesetzt überspringen "
    "übersprungen | saltar saltado saltada saltarme omitir omitido omitida",
))  # fmt: skip
REASON = table({
    SkipReason.TIRED: "tired exhausted fatigue fatigued sleepy sleep | müde müdigkeit erschöpft kaputt "
                      "schlapp schlaf | cansado cansada cansancio agotado agotada fatiga sueño",
    SkipReason.BUSY: "busy time work meeting | zeit arbeit termin termine beschäftigt stress | tiempo "
                     "trabajo reunión ocupado ocupada",
    SkipReason.ILL: "ill sick illness flu cold fever | krank krankheit erkältet erkältung grippe fieber | "
                    "enfermo enferma enfermedad gripe resfriado resfriada catarro fiebre",
    SkipReason.PAIN: "pain painful hurt hurts hurting sore injury injured ache aches | schmerz schmerzen "
                     "schmerzhaft weh verletzt verletzung | dolor dolores duele duelen lesión lesionado "
                     "lesionada dolorido dolorida molestias",
    SkipReason.REST: "rest resting | ruhe ruhetag pause erholung ausruhen | descanso descansar reposo",
})  # fmt: skip

TIMES = frozenset(words("x times * | mal | veces por"))
SETS = frozenset(words("set sets | satz sätze sätzen | serie series"))
OUT_OF = frozenset(words("of | von | de"))  # 3 de 12
EACH = frozenset(words("of x | zu je à mit | de a con"))  # 3 sets of 12, 3 Sätze zu je 12
SIDES = table({
    Side.LEFT: "left l | links linkes linke | izquierda izquierdo izq",
    Side.RIGHT: "right r | rechts rechtes rechte | derecha derecho dcha",
})  # fmt: skip
BARE = frozenset(words("bodyweight bw unloaded | körpergewicht eigengewicht"))
# Several words for the same; those that begin with a load need no weight of their own.
BARE_PHRASES = phrases(
    "body weight, no weight, without weight, no load | ohne gewicht, ohne gewichte, ohne last, ohne "
    "zusatzgewicht | sin peso, sin pesos, sin carga, peso corporal, con peso corporal"
)
LEGS = frozenset(words("leg legs legged | bein beine beinen beinig | pierna piernas"))
FILLING = frozenset(words(
    "a all an and as at both control did do each for i in it leg legs load log logged my of on per planned "
    "reps rep set sets side sides the then to was weight were with | alle alles als am auf bein beine "
    "beinen beiden beide bei dann das den der die eine einen eingetragen eintrag eintragen es für geplant "
    "gewicht habe haben hab ich im ist je jede jedes jeweils kontrolle last mein meine mit nach notiert "
    "plan planmäßig pro satz sätze seite seiten und von war waren wie wiederholung wiederholungen wdh wh zu "
    "zum zur | ambas ambos anota anotar anotado al cada carga como con control de del e el en era fue "
    "fueron hago he hice la lado lados las lo los me mi mis para peso pierna piernas por previsto toda "
    "todas todo todos planeado plan repeticiones repetición según serie series su un una unas unos y",
))  # fmt: skip
# As often before an hour: one number among these is no count, and none is added behind one of them.
HOLLOW = frozenset(words(
    "als am auf bei dann das den der die ein eine einen es für ich im ist mein meine mit nach von war waren "
    "wie zu zum zur | al como con de del el en era fue fueron la las lo los me mi mis para por su un una "
    "unas unos",
))  # fmt: skip
_SMALL = frozenset(words("a an and as at both did do each for i in it my of on the then to was were with"))
NEVER_ALONE, NEVER_ADDING = (HOLLOW | SHORT | {"und", "y"}) - _SMALL, HOLLOW | (SHORT - {"do"})
SMALL = _SMALL | NEVER_ALONE | set(words("today tonight yesterday | heute gestern | hoy ayer")) | set(WEEKDAY)
FILLING_SIGNS = frozenset("-()[]{}!?.\"'~:=|#&*_<>…•·")
KEYWORDS = frozenset((*MARK, *PAIN, *EFFORT, *NO_PAIN, *DONE, *SKIP, *BARE, *SIDES))
