"""Words of alarm in Spanish, beside those of ``alarmwords``; ``~stem`` stands for every word that holds it.

Spanish bends its words and says them differently in Spain and in America: tirón and tronido, fiebre and
calentura. What is said every day, sin dolor or un tirón de tiempo, must not be lost in it.
"""

from core.domain.events import RedFlag
from core.reading.wordbook import words

Sets = tuple[frozenset[str], ...]


def _all(*rows: str) -> Sets:
    return tuple(frozenset(words(row)) for row in rows)


_LEG = (
    "gemelo gemelos jemelo ~pantor batata batatas chamorro chamorros pierna piernas espinilla tibia tobillo "
    "tobillos aquiles rodilla rodillas muslo sóleo"
)
_FOOT = f"{_LEG} pie pies dedo dedos talón planta"
_CHEST = "pecho elpecho tórax corazón esternón cardíaco cardíaca"
_PAIN = (
    "~dolor duele duelen duela duelan dueles ~duelee ~duelem ~meduel ~dolía ~dolió ~dolido ~doliend "
    "~molest presión opresión oprime ~apriet ~apreta "
    "~puntada quema queman quemazón arde arden ardía ardor ~pinchaz ~punzad punza punzan punzante pica"
)
_BLOOD = "~sangra ~sangre ~sangro ~sangró"
_SENSED = "me algo hizo hecho sentí noté oí escuché fibras tendón"

# As in ``alarmwords``: a line fires when the text has a word of every set in it.
FLAGS: tuple[tuple[RedFlag, Sets], ...] = (
    (RedFlag.BREATH, _all("angina embolia ~palpitac")),
    (RedFlag.BREATH, _all("~respir aliento", "no mal sin apenas corta cortada entrecortada cansa cuesta")),
    (RedFlag.BREATH, _all("aire", "no mal sin apenas falta faltaba cuesta")),
    (RedFlag.BREATH, _all(_CHEST, f"{_PAIN} peso pesadez paro ataque ~aceler mil rápido late latía sale")),
    (RedFlag.BREATH, _all("brazo mandíbula", _PAIN, "izquierdo izquierda")),
    (RedFlag.BREATH, _all(_BLOOD, "tos toso tosí escupo escupí esputo")),
    (
        RedFlag.CALF,
        _all(
            "~hincha hinchó inchado inchada inchó ~inflam trombo ~trombos ~tromboe ~trombofl ~coágul ~flebit"
        ),
    ),
    (RedFlag.CALF, _all("~rojez ~enrojec ~palpit")),
    (RedFlag.CALF, _all("gorda gordo bulto bultos vena venas", _LEG)),
    (RedFlag.CALF, _all("late", _LEG.replace("tibia ", ""))),
    (RedFlag.CALF, _all("latía latidos calientes rojas rojos ardiendo", _LEG)),
    (RedFlag.POP, _all("tronido pedrada latigazo chasquido crujido")),
    (RedFlag.POP, _all("rompí tronó truena tronaron crack crac clac", f"{_FOOT} {_SENSED}")),
    (RedFlag.POP, _all("roto rota rompió rompía", f"{_FOOT} algo fibras tendón")),
    (RedFlag.POP, _all("roto rota", "he", "me")),
    (RedFlag.POP, _all("quebré quebró quebrado quebrada zafé zafó explotó petó jodí", f"{_FOOT} me")),
    (RedFlag.POP, _all("no apenas", "puedo puede pude", "levantar subir", "talón talones")),
    (RedFlag.POP, _all("puntas puntillas", "no apenas puedo sin")),
    (RedFlag.NUMB, _all("durmió duerme dormidos dormidas ~helad morado morada ~amorat ~azulad", _FOOT)),
    (RedFlag.NUMB, _all("siento sentir sentía noto", "no apenas", _FOOT)),
    (RedFlag.NUMB, _all("fuerza fuerzas", "no sin perdí pierdo falta", _FOOT)),
    (RedFlag.NIGHT, _all("~fractur ~fisur")),
    (RedFlag.NIGHT, _all("nocturno nocturnos reposo despierta", _PAIN)),
    (RedFlag.FEVER, _all(f"{_BLOOD} calentura febril hemorragia ~infecc ~infect")),
)
HARM = frozenset(words(
    "duele duelen duela duelan dueles ~duelee ~duelem ~meduel ~dolió ~dolía ~dolori ~doliend ~doloo "
    "~adolor ~lesion ~lesión ~lastim ~esguin ~torcí "
    "torcedura tuerzo ~distens ~cojeo ~cojea ~cojera cojeé ~renque ~rengueo ~renguea ~calambr ~acalambr "
    "emergencia urgencia ambulancia socorro auxilio ~desmay ~desmall ~desvanec ~mareo ~maread mareé "
    "mareó vahído vahídos conocimiento conciencia consciencia ~inconscient borroso borrosa nubla nubló "
    "~vomit muriendo caí caído caída daño ~disloc moratón moratones moretón moretones hematoma "
    "hematomas ronchas ictus derrame ~convuls asma ~atropell mordió ~náusea"
))  # fmt: skip
# As FLAGS, where no flag is named.
HARMS: tuple[Sets, ...] = (
    _all("no apenas", "puedo puede pude podía logro consigo", "caminar andar pisar apoyar apoyarla apoyarlo"),
    _all("apenas", "camino ando piso apoyo"),
    _all(f"{_FOOT} ingle cadera", "~molest ~punza quema queman quemazón arde arden ardía ardor ~pinchaz"),
    _all(f"{_FOOT} ingle cadera", "~puntada"),
    _all(_FOOT, "falla fallan falló subió montó salió"),
    _all(_FOOT.replace("tibia ", "").replace(" pie ", " "), "sale"),
    _all("mover muevo doblé dobló", _FOOT),
    _all("siento sentí encuentro encontré estoy estaba", "mal fatal débil pésimo"),
    _all("no", "siento encuentro estoy", "bien"),
    _all("no apenas", "puedo puede pude", "doblar escaleras", f"{_FOOT} subir"),
    _all(_FOOT, "fatal"),
    _all("me", "marea"),
    _all("vueltas", "da daba dan"),
    _all("veo vi", "negro"),
    _all("cabeza", "fue golpe"),
    _all("golpe", "pegué di"),
    _all("fui", "suelo"),
    _all("sudor sudores", "frío fríos"),
    _all("labios", "azules morados"),
    _all("estoy", "pálido pálida"),
    _all("cuesta", "hablar"),
    _all("creo siento", "muero"),
    _all("cojo coja", "ando voy estoy camino quedé"),
)
STEMS = frozenset(
    word
    for one in (HARM, *(one for _, sets in FLAGS for one in sets), *(one for sets in HARMS for one in sets))
    for word in one
    if word.startswith("~")
)
