"""Words of alarm in English, German and Spanish; ``~stem`` stands for every word that holds the stem.

German joins words, and both German and Spanish bend them: so a stem says more than a list would.
"""

from core.domain.events import RedFlag
from core.reading.wordbook import words

_PAIN = frozenset(
    words(
        "pain pains painful paining hurt hurts hurting ache aches aching ached sore tight tightness pressure "
        "burning stabbing | ~schmerz ~schmärz weh wehtut tut ~druck drückt ~brenn ~stech sticht ~krampf eng "
        "enge ~beklemm ~zieh | ~dolor duele duelen doliendo dolía molesta presión opresión oprime aprieta "
        "quema quemazón ardor pinchazo pinchazos punzada punzadas"
    )
)
_UNABLE = frozenset(
    words(
        "can't cant cannot couldn't couldnt unable no not hardly barely hard trouble difficulty short "
        "shortness out struggling struggle losing | kein keine nicht kaum schwer schlecht ~mühe probleme "
        "knapp weg ringe schnappe fehlt außer nimmer nimma ned net nid nöd nüm ka koa koan kei keini | sin "
        "apenas puedo cuesta falta faltando poco difícil dificultad dificultades corta"
    )
)
_LEG = frozenset(
    words(
        "calf calfs calves leg legs shin ankle achilles knee thigh soleus | ~wade bein beine unterschenkel "
        "schienbein ~knöchel ~achill knie oberschenkel wadl wadln wadn waderl haxn haxen | gemelo gemelos "
        "pantorrilla pantorrillas pierna piernas espinilla tobillo tobillos aquiles rodilla muslo sóleo"
    )
)
_FOOT = _LEG | frozenset(
    words(
        "foot feet toe toes heel sole | fuß füße fußes fuaß fiaß zeh zehe zehen ferse fußsohle sohle "
        "fußgelenk sprunggelenk | pie pies dedo dedos talón planta"
    )
)
_BREATH = frozenset(
    words(
        "breath breathe breathing | atem atems atemzug atemzüge atemluft atemwege ~atmend ~atmenn atme "
        "atmen einatmen ausatmen "
        "durchatmen aufatmen weiteratmen ~atmung luft luftmangel puste schnauf schnuuf "
        "schnaufen | respirar respiro respiración aire aliento"
    )
)
_CHEST = frozenset(
    words(
        "chest heart breastbone | ~brust herz ~herzschmerz brustkorb brustbein | pecho tórax corazón esternón"
    )
)

# Each line fires when the text has a word of every set in it; the first that fires names the flag.
FLAGS: tuple[tuple[RedFlag, tuple[frozenset[str], ...]], ...] = (
    (RedFlag.BREATH, (frozenset(words(
        "breathless breathlessness suffocating choking embolism wheeze wheezes wheezing wheezy palpitations "
        "palpitation | ~atemnot luftnot ~atemlos kurzatmig "
        "kurzatmigkeit ~erstick ~atembeschwer ~atemprobl ~atemstill ~atembeklemm atemaussetzer ~atemno "
        "~themnot ~brustschmerz ~brustenge ~herzinfarkt "
        "~herzras ~herzstolper ~herzklopf ~embolie ~engegefühl pectoris röchel röchle röchele röcheln "
        "röchelt | "
        "ahoga ahogan ~ahogo ~ahogó ~ahogu ~ahogad ~ahogab ~ahogand ~ahogar ~ahogam ~asfix ~sofoc disnea "
        "infarto "
        "taquicardia palpitaciones"
    )),)),
    (RedFlag.BREATH, (_BREATH, _UNABLE | _PAIN)),
    (RedFlag.BREATH, (_CHEST, _PAIN | frozenset(words(
        "attack racing pounding heavy skips skipping flutters fluttering | ~infarkt rast rasen stolpert "
        "~anfall setzt aussetzer unregelmäßig klopft pocht spinnt stich stiche pumpert hämmert | ataque "
        "infarto acelerado pesado"
    )))),
    (RedFlag.BREATH, (frozenset(words("heart heartbeat")), frozenset(words("skip skipped")))),
    (RedFlag.CALF, (frozenset(words(
        "swollen swelling swelled swells swell throbbing throbs throb clot clots | ~schwol ~schwull "
        "~schwellung ~schwillt ~anschwell ~geschwell schwellen schwellt pocht pochen pochend ~thrombo "
        "~gerinnsel ~venenentzünd | ~hinchad ~hinchaz hincha hinchó inflamado inflamada inflamación palpita "
        "trombo ~trombos ~tromboe ~trombofl"
    )),)),
    (RedFlag.CALF, (frozenset(words(
        "hot warm red redness | heiß heiße heis hoas warm warme rot rote ~gerötet ~rötung überwärmt "
        "überhitzt glüht glühen glühend pulsiert pulsieren pumpert klopft hämmert | caliente calor roja rojo "
        "rojez enrojecida enrojecido"
    )), _LEG)),
    (RedFlag.CALF, (frozenset(words(
        "| dick dicke dicker dickes prall pralle aufgequollen entzündet entzündung doppelt wasser stein "
        "steinhart verhärtet verhärtung"
    )), _FOOT)),
    (RedFlag.POP, (frozenset(words(
        "pop popped popping snap snapped snapping tore torn ruptured cracked | knack knacks knackser "
        "geknackst geknackt "
        "knackte ~geknall knall knallte ~schnalz ~geschnappt gschnappt ~gekracht plopp peng ~geploppt "
        "~bänderriss ~bandriss ~bündelriss geplatzt ~gerissen gerissen riss ~muskelriss ~faserriss "
        "~sehnenriss peitschenhieb | chasquido crujido crujió ~chasc ~rotura ~desgarr tirón latigazo pedrada "
        "reventó"
    )),)),
    (RedFlag.POP, (frozenset(words("broken | gebrochen bruch ~beinbruch ~fußbruch | rotos rotas")), _FOOT)),
    (RedFlag.NUMB, (frozenset(words(
        "| gefühl gfühl spür spüre spüren fühl fühle"
    )), _FOOT, _UNABLE)),
    (RedFlag.POP, (frozenset(words(
        "tiptoe tiptoes | zehenspitze zehenspitzen zehnspitzen zehenstand zehen auftreten belasten | "
        "puntillas"
    )), _UNABLE)),
    (RedFlag.POP, (frozenset(words("| ferse fersen")), frozenset(words(
        "| heben hoch hochheben anheben"
    )), _UNABLE)),
    (RedFlag.POP, (frozenset(words("| gehen laufen stehen")), frozenset(words("| kaum")))),
    (RedFlag.POP, (frozenset(words("| schlag tritt hieb delle")), _LEG)),
    (RedFlag.NUMB, (frozenset(words(
        "numb numbness tingling tingles tingle | taub taube ~taubheit ~kribbel ~gefühllos ~gefühlsstör "
        "~ameisenlauf pelzig bamstig gelähmt ~lähmung | ~entumec ~hormigue ~adormec insensible "
        "insensibilidad"
    )),)),
    (RedFlag.NUMB, (frozenset(words("| fuß fußheber")), frozenset(words("| heben fußheber")), _UNABLE)),
    (RedFlag.NUMB, (frozenset(words(
        "cold weak weakness pale blue white purple discoloured discolored limp | kalt kalte kalten "
        "kalter schwach schwäche blass blau blaue blauer lila weiß eingeschlafen bläulich eiskalt schläft "
        "ameisen lahm lahme lahmt sackt hängt schlaff kraftlos | frío fría fríos débil debilidad pálido "
        "pálida azul blanco blanca dormido dormida"
    )), _FOOT)),
    (RedFlag.NIGHT, (frozenset(words(
        "bone bones shinbone night nights | ~knochen nacht nachts nächte nächtlich ~nachtschmerz ruheschmerz "
        "ruheschmerzen | hueso huesos óseo ósea noche noches"
    )), _PAIN - frozenset(words("tut eng enge ~zieh")))),
    (RedFlag.NIGHT, (frozenset(words(
        "fracture fractured fractures | ~ermüdungsbruch ~fraktur ~knochenbruch"
    )),)),
    (RedFlag.BREATH, (frozenset(words("blood | blut")), frozenset(words(
        "cough coughing coughed spit spitting | huste husten gehustet spucke gespuckt"
    )))),
    (RedFlag.BREATH, (frozenset(words("| puls")), frozenset(words("| rast unregelmäßig stolpert")))),
    (RedFlag.FEVER, (frozenset(words("| temperatur")), frozenset(words("| hab habe erhöht erhöhte")))),
    (RedFlag.BREATH, (frozenset(words("| schweiß")), frozenset(words("| kalter kalten")))),
    (RedFlag.FEVER, (frozenset(words("blood | blut")), _FOOT)),
    (RedFlag.FEVER, (frozenset(words(
        "fever feverish shivering shivers chills wound wounded bleeding pus | ~fieber ~schüttelfrost wunde "
        "schnittwunde platzwunde blutig blutige ~blutet blute blutung eiter eitert eitrig ~vereiter | fiebre "
        "escalofríos escalofrío herida heridas sangra sangrando sangrado pus"
    )),)),
)  # fmt: skip
HARM = frozenset(words(
    "hurt hurts hurting painful ache aches aching ached sore injured injury injure strained sprained sprain "
    "limp limping cramp cramps cramping emergency ambulance faint fainted fainting dizzy collapsed unwell "
    "stroke nauseous nausea vomiting vomited lightheaded | weh wehtut ~schmerzhaft ~nschmerz ~knieschmerz "
    "~fußschmerz ~verletz ~gezerrt ~zerrung verstaucht umgeknickt ~umknick ~knöchelt verknackst verrenkt "
    "ausgekugelt gestürzt hingefallen sturz verunglückt angefahren ~unfall umgefallen weggetreten umgekickt "
    "~bluterguss ~hämatom aua autsch ~humpel humple hinke hinken ~krampf notfall notruf notarzt krankenwagen "
    "ohnmacht ohnmächtig ~schwindel schwindlig schwindelig ~umgekippt ~zusammengebrochen ~zusammengeklappt "
    "kollabiert kollaps bewusstlos schwummrig schwummerig benommen ~kreislauf ~schlaganfall notaufnahme "
    "rettungswagen sanitäter ~übelkeit kotzübel erbrochen | duele duelen dolorido dolorida ~lesion lesión "
    "~lastim esguince torcí torcido torcedura ~distensión cojeo cojear cojeando calambre calambres "
    "emergencia urgencia urgencias ambulancia ~desmay ~mareo mareado mareada mareos"
))  # fmt: skip
PAIN_ALONE = frozenset(words("pain pains | ~schmerz ~schmärz ~schmertz ~schmerrz | dolor dolores"))
# Parts of the body in a text that may also name a raise, as Wadenheben does.
_BODILY = (_FOOT - {"~wade"}) | frozenset(words("| wade waden wadenbereich"))
# As in FLAGS, where no flag is named.
HARMS = (
    (frozenset(words("fell")), frozenset(words("down over off hard badly stairs"))),
    (frozenset(words("bruise bruised bleed bled blood black")), _FOOT),
    (frozenset(words("asleep")), _FOOT),
    (frozenset(words(
        "stabbing burning twinge twinges tender | ~stech sticht stich stiche zieht ziehen zwickt zwicken "
        "brennt brennen spannt reißt drückt krampft zugemacht verkrampft ~druckempfindlich knirscht "
        "knirschen | quema ardor pinchazo pinchazos punzada punzadas"
    )), _FOOT | frozenset(words("| leiste hüfte rücken"))),
    (frozenset(words("rolled turned")), frozenset(words("ankle ankles knee knees foot feet"))),
    (frozenset(words("twisted | verdreht")), _FOOT),
    (PAIN_ALONE, _BODILY),
    (frozenset(words("| mir")), frozenset(words("| schlecht übel elend"))),
    (frozenset(words("| mir")), frozenset(words("| gut")), _UNABLE),
    (frozenset(words("| alles")), frozenset(words("| dreht"))),
    (frozenset(words("| kippe kipp")), frozenset(words("| um"))),
    (frozenset(words("| gebrochen")), frozenset(words("| mir"))),
    (frozenset(words("| schwarz")), frozenset(words("| augen"))),
    (
        frozenset(words("| arzt ärztin doktor krankenhaus spital klinik rettung")),
        frozenset(words("| brauch brauche muss ins ruf ruft")),
    ),
)  # fmt: skip
STEMS = frozenset(
    word
    for one in (
        HARM,
        PAIN_ALONE,
        *(one for _, sets in FLAGS for one in sets),
        *(one for sets in HARMS for one in sets),
    )
    for word in one
    if word.startswith("~")
)
