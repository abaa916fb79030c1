## Names

name-kit-wall = Wand
name-kit-step = Stufe
name-kit-leg_press = Beinpresse
name-kit-slant_board = Keilbrett
name-kit-bench = Bank
name-kit-plate = Hantelscheibe
name-kit-weights = Gewichte

name-control-steady = Sauber
name-control-wobbly = Wackelig
name-control-lost = Verloren

name-skip-tired = Müde
name-skip-busy = Keine Zeit
name-skip-ill = Krank
name-skip-pain = Schmerz
name-skip-rest = Brauche Ruhe
name-skip-other = Etwas anderes

name-pause-injury = Verletzung
name-pause-illness = Krankheit
name-pause-holiday = Urlaub
name-pause-travel = Reise
name-pause-other = Anderer Grund

name-run-easy = lockerer Lauf
name-run-long = langer Lauf
name-run-hard = harter Lauf
name-run-key = Schlüssellauf
name-run-race = Wettkampf

name-side-left = links
name-side-right = rechts

name-unit-kg = { $n } kg
name-unit-lb = { $n } lb
name-unit-s = { $n } s
name-unit-ft = { $n } ft
name-unit-m = { $n } m

name-amount-reps = { $n ->
    [one] { $n } Wiederholung
   *[other] { $n } Wiederholungen
 }
name-amount-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
 }
name-amount-feet = { $n ->
    [one] { $n } Fuß
   *[other] { $n } Fuß
 }
name-amount-metres = { $n ->
    [one] { $n } Meter
   *[other] { $n } Meter
 }

# $sets, $count: "3", "30 s". The other three add to $dose what is known.
name-dose = { $sets } × { $count }
name-dose-each = { $dose } je Bein
name-dose-tempo = { $measure ->
    [reps] { $dose } im Tempo { $tempo }
   *[other] { $dose }, { $tempo }
 }
name-dose-load = { $dose } mit { $weight }

# How dates and times are written: https://www.unicode.org/reports/tr35/tr35-dates.html
name-pattern-day = ccc d. LLL
name-pattern-clock = HH:mm

## Tempo

tempo-reps-0 = 2-0-2
    .dose = 2-0-2
    .help = Zwei Sekunden hoch, zwei Sekunden runter, ohne Pause.
tempo-reps-1 = 3-0-3
    .dose = 3-0-3
    .help = Drei Sekunden hoch, drei Sekunden runter, ohne Pause.
tempo-reps-2 = 3-2-3
    .dose = 3-2-3
    .help = Drei Sekunden hoch, oben zwei Sekunden halten, drei Sekunden runter.
tempo-seconds-0 = hoch
    .dose = hoch
    .help = Ein flacher Sitz: Rutsch nur ein wenig an der Wand hinunter.
tempo-seconds-1 = halb
    .dose = halbe Tiefe
    .help = Auf halber Höhe: zwischen Stehen und waagerechten Oberschenkeln.
tempo-seconds-2 = tief
    .dose = tief
    .help = So tief, dass die Oberschenkel fast waagerecht sind; die Fersen bleiben hoch.
tempo-feet-0 = normal
    .dose = normales Tempo
    .help = Ein leichtes, gleichmäßiges Tempo.
tempo-feet-1 = langsam
    .dose = langsam
    .help = Etwa zwei Sekunden je Schritt, mit einer kurzen Pause auf jedem Fußballen.

## Exercises

# One message an exercise; .short is used in plan lines and has at most 24 characters.
exercise-wall_sit = Soleus-Wandsitz
    .short = Wandsitz
    .purpose = Hält den Soleus unter Spannung, ohne Bewegung, so wie er bei jedem Laufschritt hält.
    .setup = Rücken flach an die Wand, Füße hüftbreit und etwa eine Fußlänge davor. Rutsch ein wenig hinunter, heb dann beide Fersen und halte.
    .cue1 = Die Fersen bleiben die ganze Zeit oben.
    .cue2 = Gewicht auf dem Fußballen, auch auf dem großen Zeh.
    .cue3 = Knie über den Zehen, ganz ruhig.
    .cue4 = Atme gleichmäßig; hör auf, sobald die Fersen sinken.
    .faults = Die Fersen sinken, die Knie fallen nach innen, die Hände stützen auf den Oberschenkeln, der Atem stockt.
    .harder = Tiefer sitzen: erst hoch, dann halb, dann tief. Danach ein Gewicht vor der Brust, dafür kürzer.
    .stop = Beende den Satz, wenn die Fersen sinken oder zittern. Ab Schmerz 3 ist für heute Schluss.
    .contra = Geh nur so tief, wie es deinen Knien guttut. Bei Knieschmerz, hohem Blutdruck oder einer Herzkrankheit hol dir vor langem Halten ärztlichen Rat.
exercise-soleus_walk = Soleus-Gang
    .short = Soleus-Gang
    .purpose = Trainiert Wade und Fuß gemeinsam im Gehen, ganz nah am Laufen.
    .setup = Stell dich aufrecht an eine Wand oder ein Geländer, auf freien, ebenen Boden. Geh auf beide Fußballen und beug die Knie leicht.
    .cue1 = Die Knie bleiben immer gleich leicht gebeugt, wie in einer Schiene fixiert.
    .cue2 = Kleine Schritte, Fersen hoch, von Fußballen zu Fußballen.
    .cue3 = Drück über den Fußballen und lass den Knöchel nicht nach außen kippen.
    .cue4 = Schau nach vorn, nicht auf den Boden.
    .faults = Die Fersen sinken zwischen den Schritten, die Knie strecken sich, die Knöchel kippen nach außen, das Tempo wird hastig.
    .harder = Mit Gewichten: erst eins in jeder Hand, dann nur eins auf einer Seite. Ohne Gewichte: langsamere Schritte.
    .stop = Beende den Satz, wenn eine Ferse aufsetzt oder der Knöchel wackelt. Ab Schmerz 3 ist für heute Schluss.
    .contra = Nicht auf rutschigem oder vollgestelltem Boden. Nach frischem Umknicken oder bei unsicherem Stand: eine Hand an die Wand, und frag vorher in der Physiotherapie.
exercise-raise_two_floor = beidbeiniges Wadenheben am Boden
    .short = beidbeinig am Boden
    .purpose = Das erste Wadenheben mit gebeugtem Knie: Der Soleus lernt die Arbeit, beide Beine teilen sie sich.
    .setup = Barfuß oder in flachen Schuhen auf ebenem Boden, Füße hüftbreit, Fingerspitzen an der Wand. Beug beide Knie ein wenig.
    .cue1 = Die Knie bleiben immer gleich gebeugt, wie in einer Schiene fixiert.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = So hoch, wie es geht, ohne die Knie zu strecken.
    .cue4 = Senk langsam ab, bis die Fersen aufsetzen.
    .cue5 = Beende den Satz, wenn die Kontrolle nachlässt, nicht erst, wenn die Zahl voll ist.
    .faults = Die Knie strecken sich beim Heben, der Fuß kippt auf die Außenkante, du federst vom Boden ab oder lehnst dich an die Wand.
    .harder = Beide Beine auf der Stufe, dann einbeinig.
    .stop = Beende den Satz, wenn das Tempo oder die Kniebeugung verloren geht. Ab Schmerz 3 ist für heute Schluss.
    .contra = Bei einer frischen Verletzung an Wade, Achillessehne oder Fuß oder bei einer Thrombose, jetzt oder früher: Hol dir zuerst ärztlichen Rat.
exercise-raise_two_step = beidbeiniges Wadenheben auf der Stufe
    .short = beidbeinig auf Stufe
    .purpose = Dasselbe Heben mit mehr Weg: Die Fersen senken sich etwas unter die Kante.
    .setup = Beide Fußballen auf die Kante einer festen Stufe, Geländer oder Wand in Reichweite. Beug beide Knie ein wenig.
    .cue1 = Die Knie bleiben immer gleich gebeugt, wie in einer Schiene fixiert.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = Senk langsam ab, die Fersen nur etwas unter die Kante.
    .cue4 = Unten nicht federn: ein ruhiger Moment, dann hoch.
    .cue5 = Beende den Satz, wenn die Kontrolle nachlässt.
    .faults = Du fällst nach unten, streckst die Knie, die Fersen sinken weit unter die Kante, die Füße rutschen zurück.
    .harder = Einbeinig, erst am Boden.
    .stop = Beende den Satz, wenn die Fersen absacken oder das Tempo verloren geht. Ab Schmerz 3 ist für heute Schluss.
    .contra = Ist die Achillessehne am Fersenansatz empfindlich, bleib am Boden und frag in der Physiotherapie, bevor du eine Stufe nimmst.
exercise-raise_one_floor = einbeiniges Wadenheben am Boden
    .short = einbeinig am Boden
    .purpose = Dein ganzes Gewicht auf einem Soleus, wie beim Laufen; so zeigt sich auch, welche Seite schwächer ist.
    .setup = Auf einem Bein auf ebenem Boden, Knie leicht gebeugt, Fingerspitzen an der Wand. Die schwächere Seite zuerst.
    .cue1 = Das Knie bleibt immer gleich gebeugt, wie in einer Schiene fixiert.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = Die Finger halten die Balance, sie heben nicht mit.
    .cue4 = Senk langsam ab, bis die Ferse aufsetzt.
    .cue5 = Beende den Satz, wenn die Kontrolle nachlässt; dann das andere Bein.
    .faults = Du stößt dich von der Wand ab, streckst das Knie, schwingst das freie Bein oder kippst auf die Außenkante.
    .harder = Auf der Stufe; ohne Stufe langsamer, dann mit einem Gewicht in einer Hand.
    .stop = Beende den Satz bei der ersten Wiederholung ohne Kontrolle. Ab Schmerz 3 ist für heute Schluss.
    .contra = Bei einer frischen Verletzung an Wade, Achillessehne oder Fuß oder bei unsicherem Stand: Bleib bei zwei Beinen und frag in der Physiotherapie.
exercise-raise_one_step = einbeiniges Wadenheben auf der Stufe
    .short = einbeinig auf Stufe
    .purpose = Die Hauptübung dieses Plans: der ganze Weg im Sprunggelenk, dein ganzes Gewicht auf einem Bein.
    .setup = Ein Fußballen auf der Kante einer festen Stufe, Geländer oder Wand in Reichweite, Knie leicht gebeugt. Die schwächere Seite zuerst.
    .cue1 = Das Knie bleibt immer gleich gebeugt, wie in einer Schiene fixiert.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = Senk langsam ab, die Ferse nur etwas unter die Kante.
    .cue4 = Nicht federn: unten ein ruhiger Moment, dann hoch.
    .cue5 = Beende den Satz, wenn die Kontrolle nachlässt; dann das andere Bein.
    .faults = Du fällst nach unten, streckst das Knie, ziehst dich am Geländer hoch oder hetzt durch die letzten Wiederholungen.
    .harder = Langsamer, dann mit einem Gewicht in einer Hand und weniger Wiederholungen. Beim ersten Mal mit Gewicht flach auf dem Boden.
    .stop = Beende den Satz, wenn die Ferse absackt, das Knie sich streckt oder du zum Geländer greifst. Ab Schmerz 3 ist für heute Schluss.
    .contra = Ist die Achillessehne am Fersenansatz empfindlich, bleib am Boden. Bei einer frischen Verletzung an Wade oder Fuß frag zuerst in der Physiotherapie.
exercise-seated_raise = Wadenheben im Sitzen
    .short = Wadenheben im Sitzen
    .purpose = Sind die Knie stark gebeugt, hebt vor allem der Soleus.
    .setup = Setz dich auf einen festen Stuhl, Knie etwa im rechten Winkel, Füße hüftbreit. Leg das Gewicht knapp über den Knien auf die Oberschenkel und halte es dort.
    .cue1 = Die Knie bleiben im rechten Winkel; nur die Fersen bewegen sich.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = Heb so hoch wie möglich, dann senk langsam ab.
    .cue4 = Halte das Gewicht still; die Arme helfen nicht mit.
    .cue5 = Beende den Satz, wenn die Kontrolle nachlässt.
    .faults = Das Gewicht federt, nur der halbe Weg, die Knie wandern nach außen, die Arme ziehen mit.
    .harder = Langsamer, dann das nächste Gewicht mit weniger Wiederholungen.
    .stop = Beende den Satz, wenn die Fersen absacken oder das Gewicht rutscht. Ab Schmerz 3 ist für heute Schluss.
    .contra = Leg ein Polster unter das Gewicht. Bei einer Thrombose, jetzt oder früher, bei tauben Füßen oder brüchigen Knochen hol dir zuerst ärztlichen Rat.
exercise-leg_press_raise = Wadenheben an der Beinpresse
    .short = Wadenheben Beinpresse
    .purpose = Wadenheben mit gebeugtem Knie an der Maschine: Gewicht in kleinen, bekannten Schritten.
    .setup = Beide Fußballen auf die untere Kante der Platte, Knie gebeugt, und so bleiben sie; Anschläge der Maschine eingestellt. Fang leicht an.
    .cue1 = Die Knie bleiben immer gleich gebeugt, wie in einer Schiene fixiert.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = Lass die Platte langsam zurück, die Fersen nur etwas hinter die Kante.
    .cue4 = Rücken flach am Polster, Hände an den Griffen.
    .cue5 = Beende den Satz, wenn die Kontrolle nachlässt.
    .faults = Die Knie sind durchgestreckt, du federst unten, die Füße rutschen von der Kante, zu viel Gewicht.
    .harder = Langsamer, dann das nächste Gewicht mit weniger Wiederholungen.
    .stop = Beende den Satz, wenn die Knie sich strecken oder die Platte absackt. Ab Schmerz 3 ist für heute Schluss.
    .contra = Nie ohne die Anschläge der Maschine. Bei Rückenschmerz, hohem Blutdruck oder einer Herzkrankheit hol dir zuerst ärztlichen Rat.
exercise-straight_raise = Wadenheben mit gestrecktem Knie
    .short = Wadenheben gestreckt
    .purpose = Trainiert den Gastrocnemius, den anderen großen Wadenmuskel; er arbeitet bei gestrecktem Knie.
    .setup = Aufrecht auf ebenem Boden, Füße hüftbreit, Knie gestreckt, aber nicht durchgedrückt, Fingerspitzen an der Wand.
    .cue1 = Die Knie bleiben gestreckt; die Bewegung kommt nur aus dem Sprunggelenk.
    .cue2 = Drück über den Fußballen, auch über den großen Zeh.
    .cue3 = Mach dich lang nach oben, dann senk langsam ab.
    .cue4 = Beende den Satz, wenn die Kontrolle nachlässt.
    .faults = Die Knie beugen sich und helfen mit, du lehnst dich vor, kippst auf die Außenkante oder federst.
    .harder = Mehr Wiederholungen, dann einbeinig.
    .stop = Beende den Satz, wenn das Tempo verloren geht. Ab Schmerz 3 ist für heute Schluss.
    .contra = Nach einer frischen Wadenzerrung fang nur mit gebeugten Knien an und frag in der Physiotherapie, wann diese Übung dazukommt.
exercise-horse_raise = Wadenheben im Reiterstand
    .short = Reiterstand
    .purpose = Fordert den Soleus, während Hüfte und Oberschenkel einen breiten, tiefen Stand halten.
    .setup = Füße weit auseinander, Zehen etwas nach außen, setz dich so tief, wie es angenehm ist, Rücken aufrecht. Heb dann abwechselnd eine Ferse.
    .cue1 = Die Hüfte bleibt gerade und auf einer Höhe.
    .cue2 = Die Knie zeigen dahin, wohin die Zehen zeigen.
    .cue3 = Drück über den Fußballen, senk langsam ab, wechsle die Seite.
    .cue4 = Beende den Satz, wenn der Stand höher wird oder schwankt.
    .faults = Du stehst zwischendurch auf, die Knie fallen nach innen, du lehnst dich vor oder wirst hastig.
    .harder = Mehr Wiederholungen je Seite, dann ein tieferer Stand.
    .stop = Beende den Satz, wenn der Stand verloren geht. Ab Schmerz 3 in Wade, Knie oder Hüfte ist für heute Schluss.
    .contra = Bei Schmerz in Hüfte, Leiste oder Knie nimm eine andere Übung.
exercise-slant_squat = Keilbrett-Kniebeuge
    .short = Keilbrett-Kniebeuge
    .purpose = Eine tiefe, einseitige Beuge von Knie und Sprunggelenk, bei der Wade und Oberschenkel einander stützen.
    .setup = Vorderer Fußballen auf dem Keilbrett oder der Hantelscheibe, die Ferse frei in der Luft; der hintere Fuß auf einer Bank. Ein Geländer in Reichweite.
    .cue1 = Die vordere Ferse bleibt, wo sie ist; sie sinkt nicht und steigt nicht.
    .cue2 = Langsam runter, das Knie über den Zehen.
    .cue3 = Drück dich über den vorderen Fußballen hoch.
    .cue4 = Nur so tief, wie der Fuß ruhig bleibt.
    .faults = Die Ferse sinkt, das Knie fällt nach innen, das hintere Bein schiebt mit, du gehst zu früh zu tief.
    .harder = Mehr Wiederholungen, dann etwas tiefer.
    .stop = Beende den Satz, wenn Ferse oder Knie wandern. Ab Schmerz 3 in Wade oder Knie ist für heute Schluss.
    .contra = Nicht bei Schmerz vorn am Knie und nicht in den ersten Wochen nach einer Beinverletzung. Sie ist die schwerste Übung hier; du kannst sie gut weglassen.
exercise-balance = Einbeinstand
    .short = Einbeinstand
    .purpose = Ruhige Arbeit für die kleinen Muskeln an Fuß und Knöchel.
    .setup = Barfuß auf einem Bein neben einer Wand, Knie leicht gebeugt.
    .cue1 = Drei Punkte des Fußes am Boden: Ferse, großer Zeh, kleiner Zeh.
    .cue2 = Die Zehen lang, nicht gekrallt.
    .cue3 = Hüfte gerade, Blick auf einen Punkt.
    .faults = Das Knie ist durchgestreckt, die Zehen krallen, du lehnst dich zur Seite.
    .harder = Dreh langsam den Kopf, dann schließ die Augen, eine Hand nah an der Wand.
    .stop = Setz den anderen Fuß ab, sobald du schwankst. Ab Schmerz 3 ist für heute Schluss.
    .contra = Bei Schwindel oder unsicherem Stand bleibt eine Hand an der Wand.
exercise-glute_bridge = Beckenheben
    .short = Beckenheben
    .purpose = Kräftigt die Hüfte, die bei jedem Schritt mitarbeitet.
    .setup = Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit, Arme neben dem Körper.
    .cue1 = Spann das Gesäß an und heb die Hüfte, bis Schultern, Hüfte und Knie eine Linie bilden.
    .cue2 = Drück über den ganzen Fuß.
    .cue3 = Roll langsam ab, ein Stück Rücken nach dem anderen.
    .faults = Hohlkreuz, Druck mit dem Nacken, die Knie fallen auseinander.
    .harder = Oben länger halten, dann einbeinig.
    .stop = Beende den Satz, wenn die Hüfte sinkt oder die Oberschenkelrückseite krampft. Ab Schmerz 3 ist für heute Schluss.
    .contra = Bei Rückenschmerz oder in der späten Schwangerschaft hol dir zuerst ärztlichen Rat.
exercise-hamstring_walkout = Fersenwandern in der Brücke
    .short = Fersenwandern
    .purpose = Kräftigt die Oberschenkelrückseite; sie bremst das Bein vor jedem Aufsetzen.
    .setup = Beginne in der Brücke: auf dem Rücken, Knie gebeugt, Hüfte oben.
    .cue1 = Wandere mit den Fersen in kleinen Schritten nach vorn, die Hüfte bleibt oben.
    .cue2 = Nur so weit, wie die Hüfte oben bleibt, dann zurück.
    .cue3 = Atme die ganze Zeit weiter.
    .faults = Die Hüfte sinkt, die Schritte sind zu groß, der Atem stockt.
    .harder = Weiter hinaus, dann langsamer.
    .stop = Beende den Satz, wenn die Hüfte sinkt oder die Oberschenkelrückseite krampft. Ab Schmerz 3 ist für heute Schluss.
    .contra = Nach einer frischen Zerrung hinten am Oberschenkel lass sie weg und frag in der Physiotherapie, wann du anfangen kannst.
exercise-split_squat = Kniebeuge im Ausfallschritt
    .short = Ausfallschritt
    .purpose = Kräftigt die Vorderseite der Oberschenkel, ein Bein nach dem anderen.
    .setup = Ein Fuß einen langen Schritt vor dem anderen, beide nach vorn gerichtet, eine Wand in Reichweite.
    .cue1 = Senk dich gerade nach unten, der vordere Fuß bleibt flach.
    .cue2 = Das vordere Knie über den Zehen, nicht nach innen.
    .cue3 = Drück dich über das vordere Bein hoch, langsam in beide Richtungen.
    .faults = Das vordere Knie fällt nach innen, du lehnst dich vor, der Schritt ist zu kurz.
    .harder = Tiefer, dann den hinteren Fuß auf eine niedrige Stufe.
    .stop = Beende den Satz, wenn das Knie wandert. Ab Schmerz 3 in Knie oder Wade ist für heute Schluss.
    .contra = Bei Knieschmerz bleib flach oder nimm das Beckenheben.

## Decisions

# Numbers that stand as words; beyond ten digits read better.
decision-word = { $n ->
    [1] eine
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $n }
 }
    .start = { $n ->
    [1] Eine
    [2] Zwei
    [3] Drei
    [4] Vier
    [5] Fünf
    [6] Sechs
    [7] Sieben
    [8] Acht
    [9] Neun
    [10] Zehn
    [11] Elf
    [12] Zwölf
    [13] Dreizehn
   *[other] { $n }
 }
decision-times = { $n ->
    [1] einmal
    [2] zweimal
   *[other] { decision-word }mal
 }

# What became easier, as a sentence of its own behind the reason.
decision-easier-exercise = Eine Übung zurück: { $exercise }.
decision-easier-weight = Ein Gewicht leichter; von da bauen wir wieder auf.
decision-easier-load = Zurück auf { $weight }; von da bauen wir wieder auf.
decision-easier-unload = Erst einmal ohne Gewicht; von da bauen wir wieder auf.
decision-easier-tempo = { $measure ->
    [reps] Zurück zum Tempo { $tempo }.
    [seconds] Etwas weniger tief.
   *[feet] Zurück zu deinem normalen Tempo.
 }
decision-easier-target = Zurück auf { $count }.
decision-easier-sets = Ein Satz weniger.
decision-easier-dose = Beim nächsten Mal { $dose }.
decision-easier-same = Noch einmal dasselbe.

# What the next good session would open.
decision-ahead-sets = wir nehmen einen Satz dazu
decision-ahead-count = { $measure ->
    [reps] { $n ->
        [1] wir legen eine Wiederholung drauf
       *[other] wir legen { decision-word } Wiederholungen drauf
     }
   *[other] wir legen { $amount } drauf
 }
decision-ahead-tempo = { $measure ->
    [reps] wir werden langsamer
    [seconds] wir gehen etwas tiefer
   *[feet] wir machen die Schritte langsamer
 }
decision-ahead-load = es kommt Gewicht dazu
decision-ahead-variation = es ist Zeit für die nächste Übung
decision-ahead-later = wir sehen nach dem nächsten Schritt
decision-ahead-top = du bist oben angekommen, soweit deine Ausrüstung reicht

# One sentence for each rule and verb.
decision-a1-stop = Ein Warnzeichen: Das Training ruht, bis eine Fachperson es sich angesehen und zugestimmt hat.
decision-a1-keep = Das Training ruht weiter, bis eine Fachperson zugestimmt hat; daran ändert dieser Eintrag nichts.
decision-a2-halt = { $then ->
    [load] Über unserer Stoppgrenze. Erst zwei ruhige Morgen, dann viel leichter.
    [same] Über unserer Stoppgrenze. Erst zwei ruhige Morgen, dann behutsam von da, wo du warst.
   *[easier] Über unserer Stoppgrenze. Erst zwei ruhige Morgen, dann viel einfacher.
 }
decision-a2-clearance = Zum zweiten Mal in vier Wochen über unserer Stoppgrenze. Jetzt ist Pause, bis eine Fachperson zugestimmt hat.
decision-a2-keep-clearance = Noch fehlt die Zustimmung einer Fachperson; daran ändert dieser Eintrag nichts.
decision-a2-keep = Noch fehlen zwei ruhige Morgen in Folge; daran ändert dieser Eintrag nichts.
decision-a2-build = Zwei ruhige Morgen in Folge. Wir fangen wieder an mit { $dose }.
decision-a3-reduce = { $what ->
    [load] Schmerz { $pain }: weniger Gewicht, und { $freeze } lang keine Steigerung.
    [same] Schmerz { $pain }: dieselbe Arbeit, und { $freeze } lang keine Steigerung.
   *[step] Schmerz { $pain }: eine Stufe leichter, und { $freeze } lang keine Steigerung.
 }
decision-freeze = { $n ->
    [7] eine Woche
    [14] zwei Wochen
    [one] { $n } Tag
   *[other] { $n } Tage
 }
decision-a4-keep = Ausgelassen, und nichts ändert sich: Die nächste Einheit kommt wie geplant.
decision-a5-clean = { $measure ->
    [reps] Die Kontrolle ging bei { $n } verloren, also sind { $n } saubere Wiederholungen das Ziel.
    [seconds] Die Kontrolle ging bei { $n } verloren, also sind { $n } saubere Sekunden das Ziel.
   *[feet] Die Kontrolle ging bei { $amount } verloren, also ist das jetzt das Ziel.
 }
decision-a5-less = In einem Satz ging die Kontrolle verloren. Zurück auf { $count }, und alles sauber.
decision-a5-same = In einem Satz ging die Kontrolle verloren. Noch einmal dasselbe; beende jeden Satz, solange er sauber ist.
decision-a5-early = Die Kontrolle ging früh verloren. { $easier }
decision-a6-unanswered = Sag mir, wie es war, sauber, wackelig oder verloren; dann sehen wir, wie es weitergeht.
decision-a6-hold = Etwas wackelig. Noch einmal dasselbe, bis es rund läuft.
decision-a6-smooth = Zweimal in Folge wackelig. Zurück auf { $count }, da lief es rund.
decision-a6-ease = Zweimal in Folge wackelig. { $easier }
decision-a7-missing = Nicht jeder Satz wurde gemacht. Noch einmal dasselbe; verloren ist nichts.
decision-a7-hold = { $time ->
    [1] Heute weniger als { $count }. Noch einmal dasselbe.
   *[other] Zum zweiten Mal weniger als { $count }. Noch einmal dasselbe; nach dem dritten Mal wird es leichter.
 }
decision-a7-deload = { $weight ->
    [none] Die dritte Einheit unter { $count }. { $easier }
   *[other] Die dritte Einheit unter dem Ziel mit { $weight }. { $easier }
 }
decision-a8-unanswered = Sag mir, wie die Wade war, Schmerz 0 bis 10; dann sehen wir, wie es weitergeht.
decision-a8-hold = Schmerz { $pain }: Wir bleiben hier, bis es ruhiger ist.
decision-a9-hold = Anstrengung { $effort } ist hart genug. Noch einmal dasselbe, bis es leichter fällt.
decision-a10-repeat = { $left ->
    [1] Gute, saubere Sätze. Noch eine Einheit wie diese, und { $ahead }.
   *[other] Gute, saubere Sätze. { $word } weitere Einheiten wie diese, und { $ahead }.
 }
decision-a10-keep = Gute, saubere Sätze. Du hältst, was du aufgebaut hast.
decision-a10-close = { $loaded ->
    [yes] Zu nah an anderen Belastungstagen oder leichter als geplant: Es zählt, bringt aber keine Steigerung.
   *[no] Zu nah an anderen Belastungstagen: Es zählt, bringt aber keine Steigerung.
 }
decision-a10-frozen = { $days ->
    [1] Gute, saubere Sätze. Noch einen Tag lang keine Steigerung, also noch einmal dasselbe.
    [7] Gute, saubere Sätze. Noch eine Woche lang keine Steigerung, also noch einmal dasselbe.
   *[other] Gute, saubere Sätze. Noch { $days } Tage lang keine Steigerung, also noch einmal dasselbe.
 }
decision-a11-sets = { $word } saubere Einheiten in Folge, also kommt ein Satz zurück: { $dose }.
decision-a11-count = { $word } saubere Einheiten in Folge mit { $before }, also jetzt { $after }.
decision-a11-spare = { $word } leichte Einheiten mit Wiederholungen in Reserve, also legen wir { $rise } drauf.
decision-a11-ask = { $ask ->
    [morning] Bereit für mehr. Sag mir erst, wie sich die Wade heute Morgen angefühlt hat.
    [effort] Bereit für mehr. Sag mir erst, wie anstrengend es war, 1 bis 10.
   *[both] Bereit für mehr. Sag mir erst, wie sich die Wade heute Morgen angefühlt hat und wie anstrengend es war.
 }
decision-a11-sore = Bereit für mehr, aber der Morgen danach lag bei { $morning }. Erst ein ruhiger Morgen.
decision-a12-tempo = { $measure ->
    [reps] { $n } saubere Wiederholungen, { $times }. Gleiche Übung, jetzt langsamer, dafür weniger Wiederholungen.
    [seconds] { $before }, { $times }. Etwas tiefer, { $after }.
   *[feet] { $before }, { $times }. Jetzt langsamer, { $after }.
 }
decision-a12-hold = { $weights ->
    [none] Keine Gewichte im Haus, also halten wir oben zwei Sekunden.
   *[other] Der Sprung zum nächsten Gewicht ist noch zu groß, also halten wir oben zwei Sekunden.
 }
decision-a13-wait = Bereit, aber das Gewicht steigt höchstens einmal in der Woche.
decision-a13-careful = Bereit, aber im vorsichtigen Profil kommt in den ersten vier Wochen kein Gewicht dazu.
decision-a13-load = { $measure ->
    [reps] { $n } { $pace ->
        [slow] langsame
       *[other] saubere
     } Wiederholungen, { $times }, und ruhige Morgen: { $weight }, weniger Wiederholungen
    [seconds] { $amount }, { $times }, und ruhige Morgen: { $weight }, kürzer gehalten
   *[feet] { $amount }, { $times }, und ruhige Morgen: { $weight }, ein kürzerer Weg
 }{ $flat ->
    [yes] ; beim ersten Mal flach auf dem Boden.
   *[no] .
 }
decision-a13-reps = Das nächste Gewicht ist ein großer Sprung; wir holen es uns mit ein paar Wiederholungen mehr.
decision-a14-sessions = { $n ->
    [one] Noch eine Einheit wie diese, dann bist du bereit: { $next }.
   *[other] Noch { decision-word } Einheiten wie diese, dann bist du bereit: { $next }.
 }
decision-a14-days = { $days ->
    [one] Bereit für den nächsten Schritt: { $next }. Jede Übung bekommt aber zwei Wochen; noch ein Tag.
   *[other] Bereit für den nächsten Schritt: { $next }. Jede Übung bekommt aber zwei Wochen; noch { $days } Tage.
 }
decision-a14-both = { $n ->
    [one] Noch eine Einheit wie diese und { $days } Tage, dann bist du bereit: { $next }.
   *[other] Noch { decision-word } Einheiten wie diese und { $days } Tage, dann bist du bereit: { $next }.
 }
decision-a14-careful = Bereit, aber im vorsichtigen Profil kommt die Stufe erst nach den ersten vier Wochen.
decision-a14-variation = { $next ->
    [raise_one_floor] { $word } saubere Einheiten in zwei Wochen. Zeit für ein Bein.
   *[other] { $word } saubere Einheiten in zwei Wochen. Zeit für die Stufe.
 }
decision-a15-keep = Weiter reicht deine Ausrüstung nicht. Halte hier, was du hast, oder ergänze die Ausrüstung.

# S5: time away, then what is easier.
decision-away-days = { $word } Tage Pause
decision-away-weeks = { $weeks ->
    [2] Zwei Wochen Pause
    [3] Drei Wochen Pause
    [4] Ein Monat Pause
   *[other] { $word } Wochen Pause
 }
decision-eased-fresh = Ausgeruht und bereit: wie geplant.
decision-eased-week = { $away }: noch einmal dasselbe, und die sauberen Einheiten zählen von vorn.
decision-eased-set = { $away }: ein Satz weniger zum Wiedereinstieg.
decision-eased-same = { $away }: noch einmal dasselbe zum Wiedereinstieg.
decision-eased-back = { $away }: { $parts }, dann bauen wir wieder auf.
decision-eased-part-exercise = eine Stufe leichter
decision-eased-part-load = weniger Gewicht
decision-eased-part-unload = ohne Gewicht
decision-eased-part-tempo = { $measure ->
    [reps] ein schnelleres Tempo
    [seconds] weniger tief
   *[feet] dein normales Tempo
 }
decision-eased-part-target = { $measure ->
    [reps] weniger Wiederholungen
    [seconds] kürzer gehalten
   *[feet] ein kürzerer Weg
 }
decision-eased-part-sets = { $n ->
    [one] ein Satz
   *[other] { decision-word } Sätze
 }

# S1 to S4: why today rests.
decision-standing-stopped = Das Training ruht, bis eine Fachperson zugestimmt hat, dass du weitermachst.
decision-standing-halted = Ruhe: Nach einem Halt warten wir auf zwei ruhige Morgen in Folge.
decision-standing-clearance = Ruhe: zweimal Halt in vier Wochen. Bitte lass eine Fachperson darauf schauen, bevor wir weitermachen.
decision-standing-sore = Ruhe: Die Wade war morgens empfindlich. Weiter geht es nach einer Antwort von höchstens 2.
decision-standing-ill = Ruhe, solange du krank bist; die Serie bleibt.
decision-standing-race = Ruhe vor dem Wettkampf, damit die Beine frisch sind; die Serie bleibt.
decision-standing-none = Bereit wie geplant.

# The receipt of /why: the rule's name, and what would change it.
decision-rule-a1 = Stopp
    .change = Was es ändern würde: Eine Fachperson hat es sich angesehen und zugestimmt, und du sagst es mir.
decision-rule-a2 = Halt
    .change = Was es ändern würde: zwei Morgen in Folge bei höchstens 2; nach einem zweiten Halt in vier Wochen eine Fachperson.
decision-rule-a3 = Weniger
    .change = Was es ändern würde: Schmerz bis 3 in der Einheit, bis 2 am Morgen, und das Ende der Wartezeit.
decision-rule-a4 = Ausgelassen
    .change = Was es ändern würde: nichts, es muss sich nichts ändern. Die nächste Einheit kommt wie geplant.
decision-rule-a5 = Kontrolle verloren
    .change = Was es ändern würde: Sätze, die enden, solange sie noch unter Kontrolle sind.
decision-rule-a6 = Wackelig
    .change = Was es ändern würde: jeder Satz sauber. Zweimal in Folge wackelig macht es leichter.
decision-rule-a7 = Unter dem Ziel
    .change = Was es ändern würde: jeder Satz am Ziel. Drei Einheiten in Folge darunter machen es leichter.
decision-rule-unanswered = Wartet auf deine Antwort
    .change = Was es ändern würde: wie die Sätze waren, und der Schmerz.
decision-rule-a8 = Schmerz hält es an
    .change = Was es ändern würde: Schmerz bis 2. Ab 4 nehmen wir zurück, ab 6 hören wir auf.
decision-rule-a9 = Anstrengung hält es an
    .change = Was es ändern würde: dieselbe Arbeit bei Anstrengung bis 8.
decision-rule-a10 = Gezählt
    .change = Was es ändern würde: mehr saubere Einheiten in Folge, mit einem Tag zwischen den Belastungstagen.
decision-rule-a11 = Steigerung
    .change = Was es ändern würde: Ein wackeliger Satz, ein kurzer Satz, Schmerz 3 oder Anstrengung 9 hätten sie aufgehalten.
decision-rule-a12 = Erst langsamer
    .change = Was es ändern würde: ein Gewicht, das klein genug für den nächsten Schritt ist, sobald du eins hast.
decision-rule-a13 = Gewicht
    .change = Was es ändern würde: ein kleineres nächstes Gewicht, oder eine Woche seit der letzten Steigerung.
decision-rule-a14 = Nächste Übung
    .change = Was es ändern würde: drei saubere Einheiten und zwei Wochen, oder Ausrüstung für eine andere Übung.
decision-rule-a15 = Oben angekommen
    .change = Was es ändern würde: mehr Ausrüstung, oder die Entscheidung, das Erreichte zu halten.

decision-receipt-rule = *{ $name }* · { $title }
decision-receipt-prescribed = Vorgesehen: { $exercise }, { $dose }.
decision-receipt-smallest = Kleinster Satz: { $count }.
decision-receipt-missing = Kleinster Satz: 0, weil nicht jeder Satz eingetragen wurde.
decision-receipt-control = { $control ->
    [steady] Kontrolle: sauber.
    [wobbly] Kontrolle: wackelig.
    [lost] Kontrolle: verloren.
   *[unknown] Kontrolle: noch offen.
 }
decision-receipt-felt = { $pain } · { $effort } · { $morning }
decision-receipt-pain = { $known ->
    [yes] Schmerz { $n }
   *[no] Schmerz offen
 }
decision-receipt-effort = { $known ->
    [yes] Anstrengung { $n }
   *[no] Anstrengung offen
 }
decision-receipt-morning = { $known ->
    [yes] Morgen danach { $n }
   *[no] Morgen danach offen
 }
decision-receipt-sessions = Saubere Einheiten davor: { $ok }; { $enough } in Folge machen eine Steigerung möglich.
decision-receipt-freeze = { $days ->
    [one] Keine Steigerung für { $days } Tag.
   *[other] Keine Steigerung für { $days } Tage.
 }
decision-receipt-next = Als Nächstes: { $exercise }, { $dose }.
decision-receipt-sources = Quelle: { $sources }.
decision-source-s1 = „4 Soleus Strengthening Exercises for Runners“ (Healthy Running)
decision-source-s2 = „The Super Soleus“
decision-source-s3 = „Gastrocnemius vs. Soleus“ (Healthy Running)
decision-source-s4 = „Top 4 Soleus Exercises“ (Garage Strength)
decision-source-own = unsere eigene vorsichtige Wahl

## Replay

replay-wrong = Zeile { $line }: erwartet wird { $expected }
replay-decision = { $member } · { $day } · { $exercise }: { $changed ->
    [yes] { $before } → { $after }
   *[no] { $before }, unverändert
 } ({ $readiness }, { $rule }). { $sentence }
replay-other-exercise = { $exercise }, { $dose }
replay-expected-json = ein JSON-Objekt
replay-expected-member = davor eine Zeile „member“
replay-expected-choice = bei „{ $field }“ einer von { $names }
replay-expected-whole = bei „{ $field }“ eine ganze Zahl von { $least } bis { $most }
replay-expected-number = bei „{ $field }“ eine Zahl von { $least } bis { $most }
replay-expected-truth = bei „{ $field }“ true oder false
replay-expected-list = bei „{ $field }“ eine Liste mit höchstens 100 Einträgen
replay-expected-set = je Satz ein Objekt mit „count“, „control“ und „side“
replay-expected-name = bei „{ $field }“ ein einzeiliger Text von 1 bis { $most } Zeichen
replay-expected-day = bei „day“ ein Datum wie 2026-01-05, von { $first } bis { $last }
replay-expected-later = bei „day“ kein Tag vor { $day }, für den darüber „state“ steht
replay-expected-zone = bei „zone“ eine IANA-Zone wie Europe/Berlin

## Simulate

simulate-week = Woche { $week }
# $day and $kind come padded, so that the columns stand under each other.
simulate-day = { $day }  { $kind }
simulate-missed = ausgefallen
simulate-morning = Morgen danach: { $pain }
simulate-decision = { $exercise }: { $sentence }

## Plan

plan-title = *Die nächsten { $days } Tage*, wenn jede Einheit sauber bleibt{ $mornings ->
    [waited] { " " }und die Morgen ruhig sind:
   *[known] :
 }
# One line a day; $day and $kind come padded, so that the columns stand under each other.
plan-line = *{ $day }  { $kind }*  { $what }
plan-line-bare = *{ $day }  { $kind }*
plan-kind-load = Last
plan-kind-light = leicht
plan-kind-rest = Ruhe
# $detail: tempo and weight, where there are any.
plan-item = { $exercise } { $sets } × { $count }
plan-item-detail = { $item } ({ $detail })
plan-items-more = +{ $n }
plan-done = erledigt
plan-skipped = ausgelassen
plan-eased = zum Wiedereinstieg
plan-why-not_placed = Startpunkt noch offen
plan-why-reduced_yesterday = Schmerz am Vortag
plan-why-four_in_seven = vier Belastungstage in sieben Tagen
plan-why-three_in_seven = drei Belastungstage halten es
plan-why-run_tomorrow = harter oder langer Lauf am Tag darauf
plan-why-stopped = Pause, bis eine Fachperson zustimmt
plan-why-halted = bis zwei Morgen in Folge ruhig sind
plan-why-clearance = bis eine Fachperson zustimmt
plan-why-sore = Wade morgens empfindlich
plan-why-ill = krank
plan-why-race_day = Wettkampf
plan-why-race_near = Wettkampf nah
plan-why-paused = Pause
plan-why-requested = wie gewünscht
plan-why-race_day_after = der Tag nach dem Wettkampf
plan-why-rest_day = dein Ruhetag
plan-why-six_days_running = nach sechs aktiven Tagen in Folge
plan-spacing = Zwischen Belastungstagen liegen leichte Tage: Die Wade bekommt einen Tag zwischen zwei Belastungen.
plan-button-week = 7 Tage
plan-button-month = 4 Wochen

## Why

why-nothing = Noch ist nichts entschieden. Nach deiner ersten Belastungseinheit sage ich dir hier, welche Regel entschieden hat, nach welchen Fakten, und was es ändern würde.
why-changed = Seither geändert, durch deine Ausrüstung, einen Tausch oder einen Neubeginn: jetzt { $exercise }, { $dose }.
why-beside = { $exercise }: { $rule }. { $said }
why-button-exercise = So geht sie

## Exercise card

card-title = *{ $name }*
card-purpose = { $text }
card-next = { $when ->
    [today] Heute für dich: { $dose }.
   *[later] Für dich wieder am { $day }: { $dose }.
 }
card-usual = Meist { $sets } Sätze mit { $lo } bis { $hi }{ $each ->
    [yes] , je Bein.
   *[no] .
 }
card-tempo = Tempo { $tempo }: { $help }
card-needs = Du brauchst: { $kit }.
card-setup = *Ausgangsstellung.* { $text }
card-cues = *Darauf kommt es an*
card-cue = • { $text }
card-faults = *Häufige Fehler.* { $text }
card-harder = *Schwerer.* { $text }
card-easier = *Leichter.* { $name }.
card-stop = *Wann du aufhörst.* { $text }
card-contra = *Wer erst fragen sollte.* { $text }
card-sources = Quelle: { $sources }.
card-choose = Wähle eine Übung
card-list = Welche Übung? Drück auf eine oder schreib zum Beispiel /uebung wandsitz
card-several = Das könnte mehr als eine sein. Welche meinst du?
card-unknown = Eine Übung mit diesem Namen kenne ich nicht. Diese kenne ich:
card-button-easier = Leichter: { $name }
card-button-all = Alle Übungen

## Morning

morning-question = Wie fühlt sich die Wade jetzt an, von 0 (nichts) bis 10?
    Bis 2 ist gut, bei 3 bis 5 nehmen wir zurück und ruhen, ab 6 hören wir auf.
    Das sind unsere Grenzen der Vorsicht, keine Diagnose.
morning-choose = Von 0 (nichts) bis 10
morning-limit = Eine Zahl von 0 bis 10, bitte; { $n } liegt außerhalb.
morning-stale = Diese Frage galt dem { $day }. Wie ist es heute?
morning-halt-stands = Heute Morgen hast du { $before } geantwortet, deshalb ruht das Training.
    War das ein Versehen, nimm es erst zurück; dann antworte neu.
morning-calm = { $pain }: gut. Alles geht weiter wie geplant.
morning-rest-over = { $pain }: wieder ruhig. Der Plan geht weiter, etwas leichter und vorerst ohne Steigerung.
morning-one-more = { $pain }: ruhig. Morgen noch so ein Morgen, und das Training beginnt wieder.
morning-two-more = { $pain }: ruhig. Ab morgen zwei solche Morgen in Folge, und das Training beginnt wieder.
morning-halt-over = { $pain }: zwei ruhige Morgen in Folge. Das Training beginnt wieder, ganz behutsam.
morning-clearance-calm = { $pain }: ruhig, gut. Das Training wartet, bis eine Fachperson es sich angesehen und zugestimmt hat.
morning-cut-back = { $pain }: Heute ist Ruhe, und so jeder Tag, bis du höchstens 2 antwortest.
    Dann geht es etwas leichter weiter, eine Woche lang ohne Steigerung.
morning-physio = Der zweite empfindliche Morgen in drei Wochen: Ein Termin in der Physiotherapie lohnt sich.
morning-not-calm = { $pain }: noch nicht ruhig. Das Training wartet auf zwei Morgen in Folge bei höchstens 2.
morning-halt = { $pain }: über unserer Stoppgrenze, also ruht das Training jetzt.
    Es beginnt wieder, viel leichter, nach zwei Morgen in Folge bei höchstens 2.
morning-clearance = { $pain }: über unserer Stoppgrenze, zum zweiten Mal in vier Wochen.
    Bitte lass es ansehen. Das Training pausiert, bis eine Fachperson zugestimmt hat.
morning-stopped = { $pain }: notiert. Das Training ruht weiter, bis eine Fachperson zugestimmt hat.
morning-flags = Trifft auch eines davon zu?

## Runs

runs-noted = { $when ->
    [past] Notiert: { $run } am { $day }.
    [today] Notiert: { $run } heute.
   *[coming] Notiert: { $run } am { $day }.
 }
runs-known = Das ist schon notiert: { $run } am { $day }.
runs-name-km = { $name } über { $km }
runs-unit-km = { $n } km
runs-unit-mi = { $n } mi
runs-effect-none = Der Plan bleibt, wie er ist.
runs-effect-far = Rückt er näher, liegt am Tag davor keine Belastungseinheit.
runs-effect-far-race = Rückt er näher, sind die zwei Tage davor und der Tag danach zum Ausruhen da.
runs-effect-come = Eine Belastungseinheit liegt jetzt am { $day }.
runs-effect-move = Die Belastungseinheit vom { $from } rückt auf { $to }.
runs-effect-shift = Die Belastungseinheit vom { $from } rückt auf { $to }, und die späteren rücken mit.
runs-effect-drop = { $n ->
    [one] Die Belastungseinheit vom { $days } entfällt; nachgeholt wird nichts.
   *[other] Diese Belastungseinheiten entfallen: { $days }. Nachgeholt wird nichts.
 }
runs-effect-rest = Ruhe am { $days }, damit die Beine frisch sind.
runs-effect-rest-after = Ruhe am { $days }, zum Erholen.
runs-list-title = *Läufe, die anstehen*
runs-list-line = *{ $day }*  { $run }
runs-list-none = Es ist kein Lauf vorgemerkt. Sag mir einen harten oder langen: /lauf 18 km hart freitag. Oder einen Wettkampf: /wettkampf 12. april 21 km
runs-button-plan = Plan

## History

history-title = { $pages ->
    [1] *Dein Verlauf*, das Neueste zuerst
   *[other] *Dein Verlauf*, das Neueste zuerst, Seite { $page } von { $pages }
 }
history-decision = { $exercise }: { $name }
history-none = Noch ist nichts eingetragen. Deine Einheiten, Morgen und Entscheidungen erscheinen hier, das Neueste zuerst.
history-year = *{ $year }*
history-line = *{ $day }  { $kind }*  { $what }
history-kind-load = Last
history-kind-light = leicht
history-kind-skip = frei
history-kind-flag = Stopp
history-kind-none = { "" }
history-log = { $exercise } { $sets }
history-log-weight = { $log } @ { $weight }
history-pain = Schmerz { $n }
history-effort = Anstrengung { $n }
history-morning = Morgen { $n }
history-flag = Warnzeichen
history-recalled = mitgebracht
history-button-newer = Neuer
history-button-older = Älter

## Stats
# Seen by the member alone. Each block has a heading; what there is nothing to say about is left out.
stats-title = { $period ->
    [week] *Deine letzten 7 Tage*
    [month] *Deine letzten 28 Tage*
   *[all] *Deine Tage seit { $day } { $year }*
 }
stats-none = Noch ist nichts eingetragen. Nach der ersten Einheit stehen hier deine Zahlen.
stats-quiet = In diesen Tagen wurde nichts eingetragen.
stats-button-week = 7 Tage
stats-button-month = 28 Tage
stats-button-all = Alles
stats-button-history = Verlauf
stats-share = { $n } %
stats-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
 }
stats-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
 }

stats-habit = *Gewohnheit*
# The streak counts planned entries kept in a row.
stats-streak = { $ever ->
    [best] { $n ->
        [one] Serie: ein geplanter Tag gehalten.
       *[other] Serie: { $n } geplante Tage in Folge gehalten, deine längste.
     }
   *[was] { $n ->
        [0] Serie: Mit dem nächsten geplanten Tag beginnt eine neue. Die längste war { $best }.
        [one] Serie: ein geplanter Tag gehalten. Die längste war { $best }.
       *[other] Serie: { $n } geplante Tage in Folge gehalten. Die längste war { $best }.
     }
 }
stats-freezes = { $n ->
    [one] Ein Puffertag in Reserve, für einen verpassten Tag.
   *[other] { $n } Puffertage in Reserve, für verpasste Tage.
 }
stats-kept = { $planned ->
    [one] { $kept ->
        [0] Der eine geplante Tag wurde nicht gehalten.
       *[other] Gehalten: der eine geplante Tag.
     }
   *[other] Gehalten: { $kept } von { $planned } geplanten Tagen, { $share }.
 }
stats-score = Beständigkeit: { $share }; die letzten Tage zählen am meisten.
stats-paused = Pause: { $spans }. Das zählt weder für noch gegen dich.
stats-paused-part = { $n ->
    [one] ein Tag ({ $reason })
   *[other] { $n } Tage ({ $reason })
 }
stats-paused-held = der Körper braucht Zeit
stats-excused = { $n ->
    [one] Entschuldigt: ein Tag, an dem ich nicht da war.
   *[other] Entschuldigt: { $n } Tage, an denen ich nicht da war.
 }

stats-work = *Unter Kontrolle geschafft*
stats-work-now = { $total }.
stats-work-none = nichts
stats-work-before = In den { $days } Tagen davor: { $total }.
stats-sets = { $n ->
    [one] Ein Satz, { $steady ->
        [0] nicht sauber.
       *[other] sauber.
     }
   *[other] { $all ->
        [yes] { $n } Sätze, alle sauber.
       *[no] { $n } Sätze, { $steady ->
            [0] keiner sauber.
           *[other] davon { $steady } sauber.
         }
     }
 }
stats-recalled = { $n ->
    [one] Aus einer Datei mitgebracht, ein Satz: { $total }.
   *[other] Aus einer Datei mitgebracht, { $n } Sätze: { $total }.
 }

stats-tracks = *Wo du stehst*
stats-track-plain = { $exercise }: { $dose }.
stats-track-same = { $exercise }: { $dose }, wieder wie am Anfang.
stats-track-moved = { $exercise }: { $dose }. Vorher: { $was }.
stats-track-other = { $exercise }: { $dose }. Vorher: { $before }, { $was }.
stats-steps-more = { $n ->
    [one] • Ein Schritt vor diesen
   *[other] • { $n } Schritte vor diesen
 }
stats-step = • { $day }: { $dose } ({ $why })
stats-step-day = { $day } { $year }
stats-step-exercise = { $exercise }, { $dose }
# In place of a rule: what changed the dose.
stats-step-chosen = deine Wahl
stats-step-kit = deine Ausrüstung

stats-legs = *Links und rechts*
stats-leg = { $weaker ->
    [left] { $exercise }: links { $left }, rechts { $right } je Satz im Schnitt. Links ist schwächer und kommt zuerst dran.
    [right] { $exercise }: links { $left }, rechts { $right } je Satz im Schnitt. Rechts ist schwächer und kommt zuerst dran.
   *[none] { $exercise }: links { $left }, rechts { $right } je Satz im Schnitt. Etwa gleich.
 }

stats-felt = *Wie es sich anfühlte*
stats-effort-flat = Anstrengung: { $mean }.
stats-effort-mean = Anstrengung: { $mean } im Schnitt, höchstens { $highest }.
stats-effort-way = { $way ->
    [up] Anstrengung: zuletzt { $later } im Schnitt, davor { $earlier }. Es fiel schwerer.
    [down] Anstrengung: zuletzt { $later } im Schnitt, davor { $earlier }. Es fiel leichter.
   *[same] Anstrengung: zuletzt { $later } im Schnitt, davor { $earlier }. Etwa gleich.
 }
stats-pain-none = Schmerz: keiner.
stats-pain-flat = Schmerz: { $mean }.
stats-pain-mean = Schmerz: { $mean } im Schnitt, höchstens { $highest }.
stats-pain-way = { $way ->
    [up] Schmerz: zuletzt { $later } im Schnitt, davor { $earlier }, höchstens { $highest }. Etwas mehr.
    [down] Schmerz: zuletzt { $later } im Schnitt, davor { $earlier }, höchstens { $highest }. Weniger.
   *[same] Schmerz: zuletzt { $later } im Schnitt, davor { $earlier }, höchstens { $highest }. Etwa gleich.
 }
stats-morning-none = Morgen: alle ruhig.
stats-morning-flat = Morgen: Schmerz { $mean }.
stats-morning-mean = Morgen: Schmerz { $mean } im Schnitt, höchstens { $highest }.
stats-morning-way = { $way ->
    [up] Morgen: Schmerz zuletzt { $later } im Schnitt, davor { $earlier }, höchstens { $highest }. Etwas mehr.
    [down] Morgen: Schmerz zuletzt { $later } im Schnitt, davor { $earlier }, höchstens { $highest }. Ruhiger.
   *[same] Morgen: Schmerz zuletzt { $later } im Schnitt, davor { $earlier }, höchstens { $highest }. Etwa gleich.
 }

stats-times = *Uhrzeiten und Ausfälle*
stats-hour = Beste Zeit: { $begins } bis { $ends }, an { $days } von { $of } Tagen.
stats-pattern-weekday = Öfter ausgefallen: { $weekday }, { $missed } von { $planned }. An anderen Tagen { $missed_else } von { $planned_else }.
stats-pattern-run = Öfter ausgefallen: am Tag nach einem harten oder langen Lauf, { $missed } von { $planned }. An anderen Tagen { $missed_else } von { $planned_else }.
stats-pattern-late = Öfter ausgefallen: am Tag nach einem späten Eintrag, { $missed } von { $planned }. An anderen Tagen { $missed_else } von { $planned_else }.
stats-pattern-miss = Öfter ausgefallen: am geplanten Tag nach einem Ausfall, { $missed } von { $planned }. An anderen Tagen { $missed_else } von { $planned_else }.
stats-pattern-care = Gezählt, nicht erklärt. Vielleicht passt an solchen Tagen eine andere Zeit: /erinnern

## Stop

stop-sign = *Stoppzeichen.* Trifft gerade eines davon zu? Drück darauf, und das Training pausiert sofort.
    Ich kann nicht sagen, was es ist, und keine Hilfe rufen. Im Zweifel ruf den Notruf an.
stop-sign-messages = Oder willst du nur weniger Nachrichten von mir?
stop-heard-flag = *Erst einmal Stopp.* Trifft eines davon zu, drück darauf, und das Training pausiert sofort.
    Ich kann nicht sagen, was es ist, und keine Hilfe rufen. Im Zweifel ruf den Notruf an.
stop-heard-pain = Das tut mir leid. Lass es für jetzt gut sein; nichts hier ist es wert, in den Schmerz hinein zu trainieren.
    Trifft auch eines davon zu? Wenn nicht, sag mir, wie stark es ist. Notiert ist noch nichts.
stop-button-strength = Wie stark, 0 bis 10
stop-flag-calf = Eine Wade ist geschwollen, warm oder pocht
stop-flag-breath = Atemnot oder Schmerz in der Brust
stop-flag-pop = Plötzlicher Knall, oder kein Zehenstand mehr
stop-flag-night = Knochenschmerz nachts, in Ruhe oder punktgenau
stop-flag-numb = Fuß taub, schwach oder kalt
stop-flag-fever = Fieber oder eine Wunde
stop-button-none = Nichts davon
stop-button-sign = Weiteres Warnzeichen
stop-button-back = Nichts, zurück
stop-button-quiet = Nachrichten aus
stop-button-speak = Nachrichten wieder an
stop-button-cleared = Fachperson stimmt zu
stop-button-cleared-sure = Untersucht, zugestimmt
stop-button-cleared-not = Noch nicht
stop-direction-calf = *Lass das heute noch ansehen*, in einer Notaufnahme oder Bereitschaftspraxis. Lass die Wade bis dahin in Ruhe.
    Wenn Atemnot dazukommt oder die Brust schmerzt: Ruf sofort den Notruf an.
stop-direction-breath = *Ruf jetzt den Notruf an*: 112, 144, 999, 911 oder die Nummer deines Landes. Ich kann nicht für dich anrufen.
    Setz dich hin, bleib möglichst nicht allein und fahr nicht selbst.
stop-direction-pop = *Lass das heute noch ansehen*, in einer Notaufnahme oder Bereitschaftspraxis.
    Geh bis dahin so wenig wie möglich und probier es nicht noch einmal aus.
stop-direction-night = *Geh in den nächsten Tagen zu einer Ärztin oder einem Arzt*; lauf und spring bis dahin nicht.
    Wenn du das Bein nicht belasten kannst: noch heute.
stop-direction-numb = *Lass das heute noch ansehen*, in einer Notaufnahme oder Bereitschaftspraxis.
    Wird der Fuß plötzlich blass oder kalt, oder breitet sich die Schwäche aus: Ruf den Notruf an.
stop-direction-fever = *Lass das heute noch ansehen*, in einer Arztpraxis oder Bereitschaftspraxis.
    Bei Schüttelfrost, wenn du dich sehr krank fühlst oder die Rötung größer wird: Ruf den Notruf an.
stop-paused = Training und Erinnerungen dazu pausieren ab jetzt. Niemand erwartet etwas von dir.
stop-ends = Was die Pause beendet: Eine Fachperson hat es untersucht und dem Training zugestimmt. Dann sag es mir hier.
stop-care = *Das Training pausiert*, bis eine Fachperson es sich angesehen und zugestimmt hat.
    Ist es schlimmer geworden, lass es heute noch ansehen. Atemnot oder Schmerz in der Brust: Ruf jetzt den Notruf an.
stop-cleared-question = Hat eine Fachperson es untersucht und zugestimmt, dass du wieder trainierst?
stop-cleared-halted = Notiert. Das Training beginnt behutsam wieder: erst zwei Morgen in Folge bei höchstens 2, dann viel leichter als zuvor.
stop-cleared-ready = Notiert. Das Training geht weiter, behutsam und Schritt für Schritt.
stop-nothing = Gerade ist nichts gestoppt, also gibt es nichts freizugeben.
stop-quiet = Keine Nachrichten mehr von mir, außer du schreibst zuerst. Dein Plan bleibt, wie er ist; /heute zeigt ihn dir jederzeit.
stop-quiet-already = Die Nachrichten sind schon aus. Ich antworte nur, wenn du schreibst.
stop-speak = Die Nachrichten sind wieder an: { $hours }.
stop-speak-already = Die Nachrichten sind schon an.

## Buttons

button-done = Fertig wie geplant
button-adjust = Anpassen
button-later = Später
button-skip = Auslassen
button-undo = Rückgängig
button-why = Warum
button-today = Heute
button-plan = Plan
button-help = Hilfe

## Manners

manners-understood = Verstanden habe ich „{ $text }“.
manners-example = Zum Beispiel: { $example }
manners-already = Das kam zweimal an; gezählt hat es einmal.
manners-trouble = Bei uns ist etwas schiefgegangen. Geändert wurde nichts; bitte versuch es noch einmal.
manners-not-yours = Dieser Knopf gehört jemand anderem oder zu etwas, das es nicht mehr gibt. Geändert wurde nichts.
manners-stale = Die Zeit dieses Knopfs ist vorbei. Geändert wurde nichts; hier geht es zu dem, was jetzt gilt.
manners-lone-number = { $n } wovon? Eine Zahl allein kann vieles heißen, deshalb habe ich nichts notiert.
manners-out-of-range = { $n } liegt außerhalb der Skala. Notiert wurde nichts.
manners-lost = Das habe ich nicht verstanden.
manners-lost-example = So trägst du Sätze ein: { $answered ->
    [command] /eintragen 15 15 15 sauber.
   *[words] 15 15 15 sauber.
} Alle Befehle: /hilfe
manners-problem-empty = Da war nichts zu lesen.
manners-problem-too-long = Das sind mehr als { $limit } Zeichen, zu lang für mich.
manners-problem-not-understood = „{ $text }“ habe ich nicht verstanden.
manners-problem-said-twice = „{ $text }“ kam zweimal vor.
manners-problem-negative = „{ $text }“ liegt unter null.
manners-problem-no-sets = Zu „{ $text }“ habe ich keine Sätze gefunden.
manners-problem-too-many-sets = „{ $text }“: höchstens { $limit } Sätze auf einmal.
manners-problem-too-many-exercises = „{ $text }“: höchstens { $limit } Übungen in einer Zeile.
manners-problem-too-many-reps = „{ $text }“: höchstens { $limit } Wiederholungen je Satz.
manners-problem-too-many-seconds = „{ $text }“: höchstens { $limit } Sekunden je Satz.
manners-problem-too-many-feet = „{ $text }“: höchstens { $limit } Fuß je Satz.
manners-problem-mixed-units = „{ $text }“ mischt zwei Maße in einer Übung.
manners-problem-wrong-unit = „{ $text }“ passt nicht zu dieser Übung; gezählt { $limit ->
    [reps] werden Wiederholungen.
    [seconds] werden Sekunden.
   *[feet] wird der Weg, in Metern oder Fuß.
}
manners-problem-all-logged = Alles, was für diesen Tag geplant war, ist eingetragen. Nenn die Übung, um „{ $text }“ dazuzunehmen.
manners-problem-unknown-exercise = Eine Übung namens „{ $text }“ kenne ich nicht. /uebung zeigt alle.
manners-problem-ambiguous-exercise = „{ $text }“ kann { $names } sein. Welche Übung meinst du?
manners-problem-pain-range = Schmerz „{ $text }“: eine ganze Zahl aus { $limit }.
manners-problem-effort-range = Anstrengung „{ $text }“: eine ganze Zahl aus { $limit }.
manners-problem-too-heavy = „{ $text }“: höchstens { $limit } kg.
manners-problem-too-light = „{ $text }“: mindestens { $limit } kg.
manners-problem-too-many-weights = „{ $text }“: höchstens { $limit } Gewichte.
manners-problem-weights-missing = In „{ $text }“ habe ich kein Gewicht gefunden.
manners-problem-body-range = Körpergewicht „{ $text }“: möglich sind { $limit } kg.
manners-problem-km-range = Strecke „{ $text }“: möglich sind { $limit } km.
manners-problem-no-day = In „{ $text }“ habe ich keinen Tag gefunden.
manners-problem-no-such-day = „{ $text }“ steht in keinem Kalender.
manners-problem-day-too-old = „{ $text }“ liegt zu weit zurück; höchstens { $limit } Tage.
manners-problem-day-in-future = „{ $text }“ kommt erst noch.
manners-problem-day-past = „{ $text }“ ist schon vorbei.
manners-problem-day-too-far = „{ $text }“ liegt zu weit voraus; höchstens { $limit } Tage.
manners-problem-no-hour = In „{ $text }“ habe ich keine Uhrzeit gefunden.
manners-problem-no-such-hour = „{ $text }“ ist keine Uhrzeit.
manners-problem-wait-range = „{ $text }“: Ich kann eine Minute bis 24 Stunden warten.

## Today

today-load = *{ $day }*, Belastungstag, etwa { $minutes } Minuten
today-light = *{ $day }*, leichter Tag, etwa { $minutes } Minuten, alles ganz locker
today-item = • { $exercise }: *{ $dose }*
today-item-rest = • { $exercise }: *{ $dose }*, Pause { $rest } s
today-flat-first =   Zum ersten Mal mit Gewicht: flach auf dem Boden stehen, nicht auf der Stufe.
today-new = Heute neu, { $exercise }: { $purpose }
today-new-too = Auch neu, { $exercise }: { $cue }
today-new-cue =   – { $cue }
today-cue = Denk daran: { $cue }
today-how-to = So geht’s: { $exercise }
today-why-first = Wir fangen behutsam an; von hier an entscheiden deine sauberen Sätze.
today-why-last = Beim letzten Mal: { $why }
today-why-frozen = { $days ->
    [0] Die Wade hat vor Kurzem wehgetan; ruhige, saubere Einheiten machen jetzt den Weg zur nächsten Steigerung frei.
    [one] Noch einen Tag keine Steigerung, weil die Wade wehgetan hat. Dasselbe, schön sauber.
   *[other] Noch { $days } Tage keine Steigerung, weil die Wade wehgetan hat. Dasselbe, schön sauber.
 }
today-why-not_placed = Vorerst leicht: Dein Startpunkt steht noch nicht fest. Den Test findest du unter /einstellungen.
today-why-reduced_yesterday = Heute leicht, weil es gestern wehgetan hat; die Belastung wartet einen Tag.
today-why-spacing = Heute leicht: Die Wade bekommt einen Tag zwischen zwei Belastungseinheiten.
today-why-four_in_seven = Heute leicht: Vier Belastungseinheiten in sieben Tagen sind unsere Grenze.
today-why-three_in_seven = Heute leicht: Drei Belastungseinheiten in der Woche halten, was du hast.
today-why-run_tomorrow = Heute leicht, damit der Lauf morgen frische Beine findet.
today-rest = *{ $day }*, Ruhetag
today-rest-paused = { $until ->
    [open] Alles pausiert, bis du /weiter sagst.
   *[other] Alles pausiert, { $until } ist der letzte Tag. /weiter beendet es früher.
 }
today-rest-requested = Du wolltest Ruhe. Nichts zu tun.
today-rest-rest_day = Dein Ruhetag: Er hält sich von selbst, nichts zu tun.
today-rest-six_days_running = Sechs aktive Tage in Folge; heute holt der Körper auf.
today-rest-race_day = Wettkampftag. Von uns nur eins: gute Beine.
today-rest-race_near = Ein Wettkampf oder Schlüssellauf steht bevor: davor nichts von uns.
today-rest-race_day_after = Der Tag nach einem Wettkampf: Ruhe.
today-rest-ill = Ruhe, bis du gesund bist. Dann sag /weiter.
today-rest-sore = Ruhe, bis ein Morgen bei höchstens 2 liegt. Sag es mir mit /morgens.
today-rest-halted = Pause, bis zwei Morgen in Folge ruhig sind, bei höchstens 2. Sag es mir mit /morgens.
today-rest-clearance = Zweimal Pause in vier Wochen: Bitte lass eine Fachperson darauf schauen. /stopp zeigt den Weg zurück.

## The habit

habit-streak = { $n } geplante Tage in Folge gehalten.
habit-kept = { $n } geplante Tage insgesamt gehalten.
habit-frozen = Am { $day } blieb die Einheit aus. Ein Puffertag, verdient mit { $earned } gehaltenen Tagen, hält deine Serie bei { $n }; heute geht es von da weiter.
habit-broken = Am { $day } blieb die Einheit aus, also kann heute eine neue Serie anfangen. Deine längste bleibt bei { $best }.

## Later

later-ask =
    Wann soll ich heute wiederkommen?
    { $answered ->
        [command] Drück auf eine Zeit oder sag sie mit /erinnern: in 45 min, heute 19:30.
       *[words] Drück auf eine Zeit oder schreib sie: in 45 min, 19:30, halb sieben.
    }
later-half-hour = In 30 Minuten
later-two-hours = In 2 Stunden
later-tonight = Heute Abend { $at }
later-at = { $at }
later-moved = Um { $at } bin ich wieder da ({ $away }).
later-moved-day = Diese Erinnerung kommt am { $at } ({ $away }). Alle anderen Tage bleiben, wie sie sind.
later-back = Doch wie sonst
later-drop = Doch keine Erinnerung
later-too-late = Dann ist dein Tag schon vorbei.
later-quiet = Dann ist es still: Deine Ruhezeiten sind { $begin }–{ $end }.
later-latest = Spätestens geht es heute um { $at }.
later-latest-day = Spätestens geht es am { $day } um { $at }.
later-none = Heute ist keine Zeit mehr übrig. Morgen ist auch ein Tag.
later-none-now = Heute ist keine Zeit mehr übrig, zu der ich wiederkommen könnte. Du kannst es noch jetzt machen oder für heute gut sein lassen.
later-next = Die nächste Einheit kommt am { $at } ({ $away }).
later-day-over = Das galt dem { $day }, und der ist vorbei. Hier ist heute.
later-hour-past = { $hour } ist heute schon vorbei.
later-unread = In „{ $text }“ habe ich keine Uhrzeit gefunden.
later-no-hour = „{ $text }“ ist keine Uhrzeit.
later-one-hour = Eine Uhrzeit genügt.
later-at-least = Mindestens eine Minute muss es sein.
later-another-day = Dann lasse ich dich heute in Ruhe. Geändert wurde nichts.
later-left = In Ordnung, geändert wurde nichts.
later-or-log = „{ $text }“: eine Zeit für die Erinnerung, oder was du gemacht hast? Notiert ist noch nichts.
later-meant = „{ $text }“: Soll die Erinnerung dann kommen?
later-daily = Täglich um { $at }
later-log = Eintragen: { $line }
later-day-lasts = Dein { $day } dauert bis { $at }.
later-which = { $n ->
    [one] Meinst du das?
   *[other] Was davon meinst du?
}
later-or-answer = Ist { $n } die Uhrzeit, zu der ich wiederkomme, oder deine Antwort auf die offene Frage?
later-answer = Die Antwort: { $n }
later-past = Diese Zeit ist schon vorbei, also wurde nichts geändert.
later-too-far = Ich kann eine Erinnerung höchstens { $days } Tage vorausschieben. Geändert wurde nichts.
later-nothing-logged = Für { $day } ist schon eingetragen, also gibt es nichts zu erinnern.
later-nothing-skipped = Den { $day } hast du ausgelassen, also gibt es nichts zu erinnern.
later-nothing-paused = Am { $day } pausiert alles, also kommt keine Erinnerung. Weiter beendet die Pause.
later-nothing-stopped = Das Training ruht, bis eine Fachperson zustimmt, also kommt keine Erinnerung.
later-nothing-rest = Der { $day } ist ein Ruhetag, also gibt es nichts zu erinnern.
later-off = Die Erinnerungen sind aus, es käme also keine. Sollen sie wieder anfangen?
later-in-minutes = in { $n } min
later-in-hours = in { $n } h
later-in-both = in { $hours } h { $minutes } min
later-tomorrow = morgen

## Log

log-day = *Eingetragen, { $day }*
log-item = • { $exercise }: { $sets }{ $load }
log-load = { " " }mit { $weight }
log-next =   Als Nächstes: { $exercise }, *{ $dose }*
log-tomorrow = Morgen: { $kind ->
    [load] ein Belastungstag.
    [light] ein leichter Tag.
   *[rest] Ruhe.
 }
log-ask-control = Wie waren die Sätze?
log-ask-pain = Schmerz, 0 bis 10? Und wie anstrengend war es, 1 bis 10? Unser Ziel ist 6 bis 8.
log-ask-pain-light = Schmerz, 0 bis 10?
log-limits = Schmerz: Bis 2 ist gut, bei 3 bleiben wir stehen, bei 4–5 nehmen wir zurück, ab 6 hören wir auf. Das sind unsere Grenzen der Vorsicht, keine Diagnose.
log-ask-effort = Wie anstrengend war es, 1 bis 10? Unser Ziel ist 6 bis 8.
log-ask-flags = Trifft auch eines davon zu?
log-as-planned = Schmerzfrei, nach Plan
log-no-pain = Kein Schmerz
log-pain = Schmerz { $n }
log-effort = Anstrengung { $n }
log-morning = Morgen { $n }
log-choose-pain = Wie viel Schmerz?
log-choose-effort = Wie anstrengend war es?
log-choose-morning = Wie war der Morgen danach?
log-maintain = Halten
log-more-kit = Mehr Ausrüstung
log-field = { $exercise }
log-field-hint = { $measure ->
    [reps] Wiederholungen, Satz für Satz.
    [seconds] Sekunden, Satz für Satz.
    [metres] Meter, Satz für Satz.
   *[feet] Fuß, Satz für Satz.
} Ein w steht für wackelig, ein x für verlorene Kontrolle.
log-field-pain = Schmerz 0–10
log-field-effort = Anstrengung 1–10
log-pain-choice = { $n ->
    [0] 0, keiner
    [2] 2, leicht
    [5] 5, schwer zu übersehen
    [10] 10, der schlimmste
   *[other] { $n }
}
log-effort-choice = { $n ->
    [1] 1, kaum
    [4] 4, leicht
    [7] 7, hart, mit Reserve
    [10] 10, alles gegeben
   *[other] { $n }
}
log-form = Was du gemacht hast, { $day }
log-form-unread = { $field }: { $problem }
log-form-rest = Notiert ist noch nichts. Was ich verstanden habe, als Zeile: /eintragen { $line }
log-form-nothing = Notiert ist noch nichts.
log-button-form = Formular öffnen
log-form-help = Sag mir, was du gemacht hast. Ein w steht für einen wackeligen Satz, ein x für einen, in dem die Kontrolle verloren ging.
log-pain-stands = Schmerz { $pain } hat das Training angehalten, und dabei bleibt es. War es ein Versehen, nimm es zurück.
log-nothing-planned = Für diesen Tag ist nichts geplant.
log-nothing-planned-example = So trägst du etwas ein: /eintragen heben 10 10 10 sauber
log-nothing-logged = Für { $day } ist nichts eingetragen, zu dem das gehören könnte.
log-rest = Ein Ruhetag hält sich von selbst. Nichts einzutragen.
log-other-day = Dieses Formular gilt für { $day }; darin steht { $other }. Notiert wurde nichts.
log-other-day-example = Ein anderer Tag braucht eine eigene Zeile: /eintragen gestern 10 10 10 sauber
log-changed-since = Seit dieser Nachricht hat sich der Plan geändert. So sieht er jetzt aus.

## Skip

skip-logged = Der { $day } ist schon eingetragen und kann nicht ausgelassen werden; „Rückgängig“ nimmt den Eintrag zurück.
skip-ask = Was spricht heute dagegen?
skip-done = { $reason ->
    [rest] Der { $day } ist jetzt ein Ruhetag. Verloren ist nichts.
   *[other] Der { $day } ist ausgelassen. Sonst ändert sich nichts; die nächste Einheit kommt wie geplant.
 }

## Undo

undo-nothing = Es gibt nichts zurückzunehmen.
undo-later = Etwas Späteres baut darauf auf. Nimm zuerst das Spätere zurück.
undo-later-first = Das Spätere zurück
undo-mistake = Das war ein Warnzeichen oder starker Schmerz. War es ein Versehen?
undo-mistake-yes = Ja, ein Versehen
undo-mistake-no = Nein, so lassen
undo-done = Zurückgenommen, und alles ist wie zuvor:
undo-done-counts = Zurückgenommen:
undo-counts = Als Halt der letzten vier Wochen zählt es weiter; nach einem zweiten muss eine Fachperson zustimmen.
undo-item = • { $what }
undo-edit = • die Änderung: { $what }
undo-log = { $exercise }, { $day }
undo-skip = das Auslassen, { $day }
undo-morning = die Antwort am Morgen, { $day }
undo-flag = das Warnzeichen, { $day }
undo-exercise = der Tausch der Übung
undo-phase = der Wechsel zwischen Aufbauen und Halten
undo-pause = die Pause
undo-resume = das Ende der Pause
undo-run = { $run } am { $day }
undo-settings = die Änderung: { $names }

## Console

console-welcome = Soleus Coach. Schreib wie in einem Chat; /start fängt an, /hilfe zeigt, was er versteht.
    :press 1 drückt den Knopf mit dieser Nummer. Andere Zeilen mit Doppelpunkt steuern
    diese Simulation: :help zeigt sie, :quit beendet sie.
console-help = :wait 1d oder 2h, :until 2026-03-29T07:00 oder 07:00, :now    die Uhr
    :down 9h    der Coach läuft so lange nicht und startet dann wieder
    :as ann, :in riverside, :in    wer spricht, und wo: an einem Ort oder privat
    :as ann@discord    dasselbe auf einer anderen Plattform, auch simuliert: probier /koppeln
    :admin, :admin off    den Ort betreuen, an dem man ist; wer zuerst kam, tut es schon
    :leave, :move hill    den Ort verlassen, an dem man ist; ihm einen anderen Namen geben
    :gone, :gone board    dort die neueste Nachricht löschen; die neueste einer Art
    :shut, :open    private Nachrichten an sich schließen; mit Ort: diesen Ort
    :press 2 oder :press Fertig, :cancel    Knöpfe und Formulare
    :send log.csv    eine Datei von diesem Rechner schicken, etwa eine für /import
    :zone Europe/Berlin    die Zone, in der dieses Terminal die Zeit zeigt
    :expect TEXT    scheitert, wenn die letzten Antworten das nicht enthalten
    :quit    beenden
console-field = { $label } [{ $value }]:
console-field-empty = { $label }:
console-arrived = -- { $day } { $at }
console-arrived-for = -- { $day } { $at }, für { $who }
console-arrived-in = -- { $day } { $at }, in { $place }
console-changed = -- { $day } { $at }, in { $place }, geändert
console-only = (nur { $who } liest das)
console-file = (Datei: { $name })
console-file-lost = (Datei: { $name }, die sich nicht in { $folder } schreiben ließ: { $why })
console-send = (:send PFAD schickt eine Datei von diesem Rechner, etwa :send log.csv.)
console-press = (:press { $number } drückt „{ $label }“.)
console-now = Es ist { $at }.
console-unknown = :{ $name } gibt es nicht. :help zeigt, was es gibt.
console-line = Zeile { $number } ist gescheitert.
console-failed-wait = :wait braucht eine Dauer wie 30m, 2h, 1d oder 2w, nicht „{ $text }“.
console-failed-down = :down braucht eine Dauer wie 30m, 9h, 2d oder 2w, nicht „{ $text }“.
console-failed-until = :until braucht eine Zeit, die noch kommt, wie 2026-03-29T07:00 oder 07:00, nicht „{ $text }“.
console-failed-as = :as braucht einen Namen von 1 bis 40 Zeichen, wie :as ann.
console-failed-in = :in braucht einen Ort mit höchstens 40 Zeichen, oder nichts.
console-failed-admin = :admin gilt an einem Ort, allein oder als :admin off.
console-failed-leave = :leave gilt an einem Ort und steht allein.
console-failed-gone = :gone gilt an einem Ort, an dem eine Nachricht steht, allein oder als :gone board.
console-failed-move = :move gilt an einem Ort und braucht einen Namen, den kein anderer hat, wie :move hill.
console-failed-shut = :shut braucht einen Ort mit höchstens 40 Zeichen, oder nichts.
console-failed-open = :open braucht einen Ort mit höchstens 40 Zeichen, oder nichts.
console-failed-press = Auf dem Bildschirm gibt es keinen Knopf „{ $text }“.
console-failed-send = Eine lesbare Datei „{ $text }“ gibt es nicht.
console-failed-expect = Was zuletzt zu hören war, enthält „{ $text }“ nicht.
console-failed-zone = :zone braucht einen Namen wie Europe/Berlin, nicht „{ $text }“.
console-failed-now = :now steht allein.
console-failed-cancel = :cancel steht allein.
console-failed-quit = :quit steht allein.
console-failed-help = :help steht allein.

## Command line

bot-now = erwartet wird eine Zeit wie 2026-01-05T07:00, aus den Jahren 1970 bis 9998
bot-person = erwartet wird ein einzeiliger Name von 1 bis 40 Zeichen, wie ann
bot-unread = „{ $file }“ lässt sich nicht lesen: { $why }. Nenn eine Textdatei, wie { $example }
bot-files-folder = „{ $folder }“ ist kein Ordner. Nenn einen, wie soleus-files; er wird angelegt, wenn die erste Datei kommt
bot-database-file = der Name „{ $database }“ enthält Bytes, die keine Buchstaben sind. Nenn eine Datei, wie soleus.db
bot-database-folder = „{ $database }“ ist ein Ordner. Nenn eine Datei, wie soleus.db
bot-database-nowhere = den Ordner von „{ $database }“ gibt es nicht. Nenn eine Datei in einem, den es gibt, wie soleus.db
bot-database-broken = „{ $database }“ ist keine SQLite-Datenbank oder eine beschädigte. Nenn eine andere Datei, wie soleus.db
bot-database-busy = „{ $database }“ wird von einem anderen Programm benutzt. Schließ es oder nenn eine andere Datei, wie soleus.db
bot-database-newer = „{ $database }“ gehört zu einer anderen Version dieses Programms. Nimm diese Version oder eine andere Datenbank
bot-database-closed = „{ $database }“ lässt sich nicht zum Schreiben öffnen. Nenn eine andere, wie sqlite:///soleus.db
bot-database-silent = keine Datenbank lässt uns hinein: { $database }. Nenn eine, die es tut, wie postgresql+psycopg://coach@localhost/coach
bot-database-driver = PostgreSQL braucht psycopg. Installier es: pip install "psycopg[binary]"
bot-database-unknown = erwartet wird eine Adresse wie sqlite:///soleus.db oder postgresql+psycopg://coach@localhost/coach
bot-only = erwartet wird eins davon: { $parts }
bot-nothing-to-run = keine Plattform hat ein Token. Setz { $variables }, oder probier `chat`, das keins braucht
bot-token-unread = die Datei lässt sich nicht lesen: { $why }. Nenn eine, die nur das Token enthält
bot-one-process = SQLite dient einem einzigen Prozess, und ein Worker ist einer von mehreren. Nimm PostgreSQL oder lass --only weg
bot-public-url = erwartet wird eine Adresse auf Port 443, 80, 88 oder 8443, die mit https:// beginnt, wie https://coach.example.org
bot-public-listen = erwartet wird HOST:PORT, wie 127.0.0.1:8080
bot-shards = erwartet wird eine Zahl von Verbindungen von 1 bis 1000, nicht „{ $given }“, zum Beispiel 1
bot-running = Es läuft: { $parts }. Strg+C beendet es.
bot-check-current = Die Datenbank { $database } ist erreichbar, ihre Tabellen sind auf dem neuesten Stand.
bot-check-old = Die Datenbank { $database } ist erreichbar; ihre Tabellen werden beim Start auf den neuesten Stand gebracht.
bot-check-new = Die Datenbank { $database } gibt es noch nicht; sie wird beim Start angelegt.
bot-check-token = { $platform } wird bedient: { $variable } ist gesetzt.
bot-check-no-token = { $platform } wird nicht bedient: { $variable } ist nicht gesetzt.
bot-check-public = Telegram schickt an { $url }; was dort ankommt, muss an { $host }, Port { $port }, weitergereicht werden.
bot-access = erwartet wird open oder invite, nicht „{ $given }“
bot-check-access-open = Alle dürfen anfangen.
bot-check-access-invite = Anfangen darf nur, wer einen Code hat; `invite` macht einen.
bot-check-contact = Wer nach einer Ansprechperson fragt, bekommt genannt: { $contact }.
bot-check-no-contact = Wer nach einer Ansprechperson fragt, bekommt niemanden genannt: OPERATOR_CONTACT ist nicht gesetzt.
bot-invite = { $n ->
    [one] { $code } lässt eine Person herein, bis { $day }.
   *[other] { $code } lässt { $n } Personen herein, bis { $day }.
 }
bot-invite-start = Eingeladene schreiben: /start { $code }
bot-invite-link = Oder sie öffnen https://t.me/NAME?start={ $payload }, mit dem Namen deines Bots auf Telegram.
bot-invite-open = Gerade dürfen alle ohne Code anfangen: ACCESS ist open.
bot-check-trouble = { $what }: { $why }.

## Commands

# One message a command; .usage and the line together have at most 76 characters, .more explains in /help log.
# Any other part tells of the option of that name in at most 100 characters. Where platforms have names in the
# reader's language, .called is the command's and .sets-called that of its option sets: small letters, no spaces.
command-start = richtet dich ein, oder macht weiter, wo du warst
    .called = start
    .usage = /start [CODE]
    .example = /start
    .more = Stellt höchstens fünf Fragen. Jede Antwort lässt sich später unter /einstellungen ändern.
    .code = der Code einer Einladung oder eines Links, wenn du einen hast
    .code-called = code
command-today = was heute dran ist, mit Knöpfen
    .called = heute
    .usage = /heute
    .example = /heute
    .more = Was, wie viel, wie langsam, mit welchem Gewicht, und warum. „Fertig wie geplant“ trägt alles auf einmal ein.
command-log = trägt deine Sätze ein; allein öffnet es ein Formular
    .called = eintragen
    .usage = /eintragen [SÄTZE]
    .example = /eintragen 15 15 15 sauber
    .more =
        /eintragen 3x15 @10kg · /eintragen 12/11 12/10w 10/9x: links/rechts, w wackelig, x verloren
        /eintragen heben 3x12 @4kg, sitz 40 40 35, gang 3x4m, schmerz 1, anstrengung 7
        /eintragen fertig · /eintragen auslassen müde · /eintragen gestern 3x12: bis 7 Tage zurück
        Ohne Namen ist es die erste Übung von heute, die noch offen ist.
    .line = alles, wie du es schreiben würdest, etwa 15 15 15 sauber schmerz 1
    .line-called = zeile
    .sets = nur die Sätze: 15 15 15, 3x15, 12/11 12/10w für links/rechts, 40 40 s
    .sets-called = saetze
    .exercise = welche Übung; ohne sie die erste von heute, die noch offen ist
    .exercise-called = uebung
    .load = mit welchem Gewicht: 10, 10 kg, 22 lb oder ohne Gewicht
    .load-called = gewicht
    .control = wie die Sätze waren
    .control-called = kontrolle
    .pain = Schmerz dabei, 0 bis 10
    .pain-called = schmerz
    .effort = wie anstrengend es war, 1 bis 10
    .effort-called = anstrengung
    .day = der Tag, an dem es war, bis 7 Tage zurück; sonst heute
    .day-called = tag
command-plan = die Tage, die kommen, und warum jeder so ist
    .called = plan
    .usage = /plan [woche|monat]
    .example = /plan monat
    .more = Die nächsten 7 Tage, mit monat 28, wie sie kommen, wenn alles gut läuft: Belastung, leicht, Ruhe.
    .days = wie weit voraus
    .days-called = zeitraum
command-why = warum zuletzt so entschieden wurde
    .called = warum
    .usage = /warum
    .example = /warum
    .more = Die Regel, die Fakten, auf die sie sah, was es ändern würde, und ihre Quelle.
command-exercise = wie eine Übung geht; allein zeigt es alle
    .called = uebung
    .usage = /uebung [NAME]
    .example = /uebung wandsitz
    .more = Ausgangsstellung, worauf es ankommt, häufige Fehler, leichter und schwerer, wann du aufhörst. Kurze Namen genügen: sitz, gang, sitzend.
    .name = welche Übung; ohne sie alle
    .name-called = uebung
command-morning = wie sich die Wade heute Morgen anfühlt, 0 bis 10
    .called = morgens
    .usage = /morgens [0-10]
    .example = /morgens 1
    .more = Bis 2 ist ruhig. 3 bis 5 heißt Ruhe und danach weniger, ab 6 ruht die Belastung.
    .pain = Schmerz heute Morgen, 0 bis 10
    .pain-called = schmerz
command-run = meldet dem Plan einen Lauf; allein zeigt es alle
    .called = lauf
    .usage = /lauf [KM ART TAG]
    .example = /lauf 18 km hart samstag
    .more = Arten: locker, lang, hart, schlüssel. Vor einem harten oder langen Lauf liegt keine Belastungseinheit, wenn ein anderer Tag passt.
    .distance = wie weit: 18 km, 10 Meilen, Halbmarathon
    .distance-called = strecke
    .kind = was für ein Lauf
    .kind-called = art
    .day = der Tag des Laufs; sonst heute
    .day-called = tag
command-race = meldet dem Plan einen Wettkampf
    .called = wettkampf
    .usage = /wettkampf [TAG KM]
    .example = /wettkampf 12. april 21 km
    .more = In den 48 Stunden davor keine Belastungseinheit, am Tag danach Ruhe.
    .day = der Tag des Wettkampfs
    .day-called = tag
    .distance = wie weit: 21 km, 10 Meilen, Marathon
    .distance-called = strecke
command-kit = was du benutzen kannst, und wie du es änderst
    .called = ausruestung
    .usage = /ausruestung [SACHEN]
    .example = /ausruestung stufe, wand, 2 4 6 kg
    .more =
        Was du nennst, kommt dazu; /ausruestung -stufe nimmt es weg.
        /ausruestung nur stufe, wand lässt alles andere fallen; Gewichte und Körpergewicht bleiben.
        Gewichte in kg oder lb: /ausruestung 5 10 lb; alle neu: /ausruestung gewichte 5 10 kg
        Das Körpergewicht begrenzt die Last: /ausruestung körper 70 kg
    .line = alles, wie du es schreiben würdest, etwa nur stufe, wand, 2 4 6 kg
    .line-called = zeile
    .add = etwas, das du jetzt benutzen kannst
    .add-called = dazu
    .remove = etwas, das du nicht mehr benutzen kannst
    .remove-called = weg
    .weights = alle deine Gewichte neu: 2 4 6 kg, 5 10 lb
    .weights-called = gewichte
    .body = Körpergewicht: 70 kg, 154 lb oder unbekannt
    .body-called = koerper
command-swap = eine andere Hauptübung oder Zusatzübung
    .called = tauschen
    .usage = /tauschen [ÜBUNG]
    .example = /tauschen sitzend
    .more =
        Allein zeigt es, was deine Ausrüstung und dein Training erlauben.
        /tauschen halten bewahrt, was aufgebaut ist; /tauschen aufbauen geht von da weiter.
    .name = welche Haupt- oder Zusatzübung; ohne sie, was möglich ist
    .name-called = uebung
command-timezone = wo du bist, damit die Uhrzeiten deine sind
    .called = zeitzone
    .usage = /zeitzone [STADT]
    .example = /zeitzone Zürich
    .more = Eine Stadt, wie du sie schreibst, oder eine Zone wie Europe/Zurich. Auf Reisen kommt kein Tag dazu und keiner fällt weg.
    .city = eine Stadt, oder eine Zone wie Europe/Zurich
    .city-called = stadt
command-remind = die Zeiten deiner Erinnerungen, oder eine davon
    .called = erinnern
    .usage = /erinnern [ZEIT TAGE]
    .example = /erinnern 07:00 mo,mi
    .more =
        /erinnern 7:30 · /erinnern werktags 6:30, wochenende 9:00 · /erinnern aus sonntag
        /erinnern aus beendet alle, /erinnern an bringt sie zurück.
        Nur einmal: /erinnern in 20 min · /erinnern heute abend um 8 · /erinnern morgen 18 uhr
        /erinnern hier: auf dieser Plattform; in einem Kanal oder einer Gruppe dort, solange private Nachrichten zu sind.
        /erinnern privat beendet das. Allein zeigt es, was wann kommt.
    .line = alles, wie du es schreiben würdest, etwa werktags 6:30, wochenende 9:00
    .line-called = zeile
    .time = die Zeit: 07:00, 18 uhr, oder aus
    .time-called = zeit
    .days = die Wochentage: mo,mi oder werktags; sonst jeden Tag
    .days-called = tage
    .date = nur ein Datum, bis 7 Tage voraus
    .date-called = datum
    .where = wo sie ankommen: hier, solange private Nachrichten zu sind, oder nur privat
    .where-called = wo
command-when = was als Nächstes kommt, und warum ein Tag still ist
    .called = wann
    .usage = /wann
    .example = /wann
    .more = Jede Erinnerung mit Tag, Uhrzeit und wie weit sie weg ist, auch über die nächste Zeitumstellung.
command-pause = macht alles still; die Serie wartet
    .called = pause
    .usage = /pause [GRUND] [TAG oder DAUER]
    .example = /pause urlaub 10 tage
    .more =
        Gründe: verletzung, krankheit, urlaub, reise, sonstiges.
        /pause urlaub 10 tage zählt heute mit; /pause reise bis freitag nennt den letzten stillen Tag.
    .reason = warum
    .reason-called = grund
    .until = der letzte stille Tag, oder wie lange: freitag, 10 tage, 2 wochen
    .until-called = bis
command-resume = beendet die Pause
    .called = weiter
    .usage = /weiter
    .example = /weiter
    .more = Wie leicht du wieder einsteigst, richtet sich danach, wie lange du weg warst.
command-undo = nimmt zurück, was du zuletzt getan hast
    .called = zurueck
    .usage = /zurueck
    .example = /zurueck
    .more = Ein Eintrag, eine Änderung, ein Auslassen, ein Morgen, eine Einstellung: Alles ist, als wäre es nie gewesen. Noch einmal geht weiter zurück.
command-history = was du eingetragen hast, das Neueste zuerst
    .called = verlauf
    .usage = /verlauf [SEITE]
    .example = /verlauf 2
    .more = Jeder Tag mit seinen Sätzen und dem, was daraus folgte.
    .page = welche Seite; 1 ist die neueste
    .page-called = seite
command-stats = deine Zahlen: Serie, gehaltene Tage, mehr
    .called = statistik
    .usage = /statistik [woche|monat|alles]
    .example = /statistik alles
    .more = Nur du siehst das. Gezählt werden gehaltene Tage und saubere Sätze, und wo jede Übung steht.
    .period = die letzten 7 Tage, die letzten 28 Tage, oder alles
    .period-called = zeitraum
command-settings = Zeiten, Maße, Ruhetag und mehr
    .called = einstellungen
    .usage = /einstellungen [NAME WERT]
    .example = /einstellungen ruhetag samstag
    .more = Allein zeigt es jede Einstellung mit ihrem Wert und einem Beispiel.
    .name = welche Einstellung; ohne sie alle
    .name-called = einstellung
    .value = ihr neuer Wert; ohne ihn der jetzige
    .value-called = wert
command-club = ein Club, der zusammen trainiert; allein zeigt es deinen
    .called = club
    .usage = /club [WAS]
    .example = /club zeigen
    .more = Alle behalten ihren eigenen Plan und wählen, was der Club davon sieht.
command-club-show = dein Club, und was du dort tun kannst
    .called = zeigen
    .usage = /club zeigen
    .example = /club zeigen
    .more = Wer er ist, wo er ist, welche Challenge läuft.
command-club-create = gründet einen Club in dieser Gruppe, diesem Kanal
    .called = gruenden
    .usage = /club gruenden [NAME]
    .example = /club gruenden Uferläufer
    .more = Für Admins der Gruppe oder des Servers. Wer ihn gründet, ist Kapitän.
    .name = der Name des Clubs; leer: der von Gruppe oder Kanal
    .name-called = name
command-club-join = tritt dem Club dieser Gruppe, dieses Kanals bei
    .called = beitreten
    .usage = /club beitreten [CODE]
    .example = /club beitreten
    .more = Zuerst siehst du, was der Club von dir sähe; vor deinem Ja passiert nichts.
    .code = der Code aus dem Link des Clubs; leer: der Club hier
    .code-called = code
command-club-leave = verlässt den Club, sofort und überall
    .called = verlassen
    .usage = /club verlassen
    .example = /club verlassen
    .more = Deine Zeilen verschwinden von jeder Tafel. Dein eigenes Tagebuch bleibt, wie es ist.
command-club-board = dein Platz, zwei darüber und zwei darunter
    .called = tafel
    .usage = /club tafel
    .example = /club tafel
    .more = Nur du siehst das.
command-club-members = wer im Club ist
    .called = mitglieder
    .usage = /club mitglieder [SEITE]
    .example = /club mitglieder
    .more = Mit den Namen, die sie für den Club gewählt haben. Kapitäne können hier handeln.
    .page = welche Seite; leer: die erste
    .page-called = seite
command-club-name = der Name, unter dem der Club dich kennt
    .called = name
    .usage = /club name [NAME]
    .example = /club name Anni
    .more = Allein fragt es nach einem und zeigt, was der Club von dir sieht.
    .name = 1 bis 32 Zeichen, die dort sonst niemand hat
    .name-called = name
command-club-settings = Zeitzone, Tafel, Sprache, ruhig, Name
    .called = einstellungen
    .usage = /club einstellungen [WAS WERT]
    .example = /club einstellungen tafel sonntag 18:00
    .more = Für Kapitäne. Allein zeigt es jede Einstellung mit Wert und Beispiel.
    .setting = welche; leer: zeigt alle
    .setting-called = einstellung
    .value = etwa sonntag 18:00, Zürich, an
    .value-called = wert
command-club-connect = noch eine Gruppe, noch ein Kanal für den Club
    .called = verbinden
    .usage = /club verbinden [CODE]
    .example = /club verbinden
    .more = Allein gibt es einem Kapitän einen Code; sag ihn am anderen Ort. An beiden musst du Admin sein.
    .code = der Code vom ersten Ort des Clubs; leer: gibt dir einen
    .code-called = code
command-club-disconnect = nimmt den Club von diesem Ort weg
    .called = trennen
    .usage = /club trennen
    .example = /club trennen
    .more = Für Admins dieses Orts. Mitglieder bleiben Mitglieder, solange der Club noch irgendwo ist.
command-club-captain = macht ein Mitglied auch zum Kapitän
    .called = kapitaen
    .usage = /club kapitaen [NAME]
    .example = /club kapitaen Anni
    .more = Allein übernimmt ein Admin des Orts einen Club, der keinen Kapitän hat.
    .name = der Name des Mitglieds im Club; leer: du selbst
    .name-called = name
command-club-handover = macht ein Mitglied an deiner Stelle zum Kapitän
    .called = uebergeben
    .usage = /club uebergeben NAME
    .example = /club uebergeben Anni
    .more = Du bleibst Mitglied.
    .name = der Name des Mitglieds im Club
    .name-called = name
command-club-remove = entfernt ein Mitglied aus dem Club
    .called = entfernen
    .usage = /club entfernen NAME
    .example = /club entfernen Anni
    .more = Für Kapitäne. Ein neuer Beitritt bleibt möglich.
    .name = der Name des Mitglieds im Club
    .name-called = name
command-club-block = entfernt ein Mitglied und lässt es nicht mehr herein
    .called = sperren
    .usage = /club sperren NAME
    .example = /club sperren Anni
    .more = Für Kapitäne.
    .name = der Name des Mitglieds im Club
    .name-called = name
command-club-unblock = lässt jemanden wieder beitreten
    .called = entsperren
    .usage = /club entsperren NAME
    .example = /club entsperren Anni
    .more = Für Kapitäne. Allein zeigt es, wer gesperrt ist.
    .name = der frühere Name im Club
    .name-called = name
command-challenge = eine Challenge deines Clubs; allein zeigt es sie
    .called = challenge
    .usage = /challenge [WAS]
    .example = /challenge zeigen
    .more = Gemessen wird am eigenen Plan: ein Punkt für jeden gehaltenen Tag, egal wie viel geplant war.
command-challenge-show = die Challenge, die läuft oder kommt
    .called = zeigen
    .usage = /challenge zeigen
    .example = /challenge zeigen
    .more = Worum es geht, von wann bis wann, und was du tun kannst.
command-challenge-create = neue Challenge; allein öffnet es ein Formular
    .called = erstellen
    .usage = /challenge erstellen [ZEILE]
    .example = /challenge erstellen Vier Wochen, ab montag für 4 wochen
    .more =
        Für Kapitäne. Du siehst sie, bevor sie angekündigt wird. Arten und ihre Ziele, in beliebiger Folge:
        ziel Zusammen, ziel 300, ab montag für 4 wochen
        serie Frühling, vom 1. märz bis 31. märz
        teams Derby, teams Nord, Süd, für 2 wochen
    .line = etwa: Vier Wochen, ab montag für 4 wochen; leer: öffnet das Formular
    .line-called = zeile
command-challenge-join = macht bei der Challenge mit
    .called = mitmachen
    .usage = /challenge mitmachen
    .example = /challenge mitmachen
    .more = Gemessen wirst du ab dem Tag, an dem du einsteigst.
command-challenge-leave = macht nicht weiter mit
    .called = aussteigen
    .usage = /challenge aussteigen
    .example = /challenge aussteigen
    .more = Deine Zeile verschwindet sofort; im Club bleibst du.
command-challenge-board = dein Platz, zwei darüber und zwei darunter
    .called = tafel
    .usage = /challenge tafel
    .example = /challenge tafel
    .more = Nur du siehst das.
command-challenge-dates = andere Termine, bevor sie anfängt
    .called = termine
    .usage = /challenge termine vom TAG bis TAG
    .example = /challenge termine ab montag für 4 wochen
    .more = Für Kapitäne, bis der erste Tag beginnt.
    .start = ihr erster Tag
    .start-called = von
    .end = ihr letzter Tag
    .end-called = bis
command-challenge-end = lässt sie heute enden
    .called = beenden
    .usage = /challenge beenden
    .example = /challenge beenden
    .more = Für Kapitäne. Sie schließt morgen Mittag, mit ihrer letzten Tafel.
command-challenge-cancel = sagt sie ab
    .called = absagen
    .usage = /challenge absagen
    .example = /challenge absagen
    .more = Für Kapitäne. Nichts zählt, niemand hat gewonnen.
command-link = verbindet einen zweiten Chat mit deinem Tagebuch
    .called = koppeln
    .usage = /koppeln [CODE]
    .example = /koppeln K7QF-2M9P
    .more = Allein gibt es dir einen Code für deinen anderen Chat. Beide Chats werden vorher gefragt; /entkoppeln trennt sie wieder.
    .code = der Code, den dein anderer Chat bekommen hat
    .code-called = code
command-unlink = trennt gekoppelte Chats
    .called = entkoppeln
    .usage = /entkoppeln
    .example = /entkoppeln
    .more = In der ersten Woche nach dem Koppeln zweier Tagebücher bringt es beide zurück, wie sie waren. Später geht ein Chat, und das Tagebuch bleibt beim anderen.
command-privacy = was von dir gespeichert ist, warum, wie lange
    .called = datenschutz
    .usage = /datenschutz
    .example = /datenschutz
    .more = Auch wer es sieht und wen du fragen kannst. Ein Knopf gibt dir jedes gespeicherte Feld einzeln, als Datei.
command-export = alles, was dir gehört, als Dateien
    .called = export
    .usage = /export
    .example = /export
    .more = JSON mit allem, und CSV mit jedem Satz, für jede Tabellenkalkulation. /import liest beides.
command-import = übernimmt einen Export oder eine CSV mit Sätzen
    .called = import
    .usage = /import
    .example = /import
    .more = Schick die Datei, sieh, was herauskommt, und übernimm es mit einem Druck. /zurueck nimmt es zurück.
    .file = ein Export von mir oder eine CSV: Datum, Übung, Sätze, Wiederholungen, Gewicht
    .file-called = datei
command-delete = löscht dich und alles, was dir gehört
    .called = loeschen
    .usage = /loeschen
    .example = /loeschen
    .more = Zeigt, was geht, fragt einmal und wartet sieben Tage, in denen /start alles zurückbringt.
command-help = die Befehle; mit einem Namen einer davon
    .called = hilfe
    .usage = /hilfe [BEFEHL]
    .example = /hilfe eintragen
    .more = Nach jedem Befehl kannst du so fragen.
    .command = welcher Befehl; sonst alle
    .command-called = befehl
command-stop = Warnzeichen, oder keine Nachrichten mehr
    .called = stopp
    .usage = /stopp
    .example = /stopp
    .more =
        Ein Warnzeichen hält das Training an, bis eine Fachperson dich gesehen hat. Oder nur die Erinnerungen.
        Hat sie zugestimmt: Hinter /stopp ist der Knopf, mit dem das Training wieder beginnt.

# What an option offers, each in at most 100 characters.
choice-city = { $place } ({ $zone })
choice-command = /{ $command }: { $about }
choice-control =
    .steady = sauber
    .wobbly = wackelig
    .lost = im letzten Satz verloren
choice-days =
    .week = die nächsten 7 Tage
    .month = die nächsten 28 Tage
choice-exercise =
    .raise = Wadenheben: das von heute
choice-kind =
    .easy = { name-run-easy }
    .long = { name-run-long }
    .hard = { name-run-hard }
    .key = { name-run-key }
choice-add =
    .wall = { name-kit-wall }
    .step = { name-kit-step }
    .leg_press = { name-kit-leg_press }
    .slant_board = { name-kit-slant_board }
    .bench = { name-kit-bench }
    .plate = { name-kit-plate }
choice-remove =
    .wall = { name-kit-wall }
    .step = { name-kit-step }
    .leg_press = { name-kit-leg_press }
    .slant_board = { name-kit-slant_board }
    .bench = { name-kit-bench }
    .plate = { name-kit-plate }
choice-reason =
    .injury = { name-pause-injury }
    .illness = { name-pause-illness }
    .holiday = { name-pause-holiday }
    .travel = { name-pause-travel }
    .other = { name-pause-other }
choice-name =
    .maintain = halten: bewahren, was aufgebaut ist
    .build = aufbauen: weiter steigern
    .hour = { settings-hour }
    .morning = { settings-morning }
    .rest-day = { settings-rest-day }
    .day-end = { settings-day-end }
    .quiet = { settings-quiet }
    .reminders = { settings-reminders }
    .rest-reminders = { settings-rest-reminders }
    .recap = { settings-recap }
    .units = { settings-units }
    .body = { settings-body }
    .careful = { settings-careful }
    .language = { settings-language }
    .kit = { settings-kit }
    .zone = { settings-zone }
    .lift = Hauptübung
    .accessory = { settings-accessory }
    .level = Startpunkt, neu getestet
choice-where =
    .here = hier: diese Plattform, oder dieser Kanal, solange private Nachrichten zu sind
    .private = nur privat
choice-period =
    .week = die letzten 7 Tage
    .month = die letzten 28 Tage
    .all = alles
choice-setting =
    .name = sein Name
    .zone = Zeitzone, durch eine Stadt
    .board = Tag und Uhrzeit der Tafel
    .language = Sprache
    .quiet = ruhig: weniger Nachrichten
choice-day-today = heute
choice-day-yesterday = gestern
choice-day-tomorrow = morgen

## Help

help-title = *Was du sagen kannst*
help-line = { $usage }: { $about }
help-more = Mehr zu einem davon: /hilfe eintragen. { $answered ->
    [command] Sätze trägst du mit /eintragen ein: 15 15 15 sauber
   *[words] Sätze gehen auch ohne /eintragen: 15 15 15 sauber
}
help-command = *{ $usage }*: { $about }
help-example = Zum Beispiel: { $example }
# What was typed after the command could not be read.
help-misread = „{ $text }“ nach /{ $command } kann ich nicht lesen.
help-misread-option = „{ $text }“ nach /{ $command } { $option } kann ich nicht lesen. Dahin gehört: { $about }.
help-misread-empty = Nach /{ $command } fehlt noch etwas.
help-unknown = Einen Befehl „{ $text }“ gibt es nicht. Zum Beispiel: { $example }
help-unknown-near = Einen Befehl „{ $text }“ gibt es nicht. Vielleicht meinst du { $usage }: { $about }.
# A log in words: what to type in place of a command such as /skip.
help-unknown-log = Einen Befehl „{ $text }“ gibt es nicht. Was geht: { $example }
help-unknown-log-skip = /eintragen auslassen müde
help-unknown-log-done = /eintragen fertig
help-unknown-log-pain = /eintragen schmerz 2
help-unknown-log-effort = /eintragen anstrengung 7
help-unknown-empty = Nach dem Schrägstrich steht der Name eines Befehls. Zum Beispiel: { $example }

## Onboarding

onboarding-hello = Hallo. Ich plane dir für die meisten Tage ein paar Minuten Krafttraining für Soleus und Fuß und führe das Tagebuch. Vorher ein paar Fragen.
onboarding-back = Schön, dass du wieder da bist.
onboarding-first = Erst diese eine Frage; dann geht es weiter.
onboarding-done-already = Diese Frage ist beantwortet, und nichts hat sich geändert. Jede Antwort lässt sich unter /einstellungen ändern.
onboarding-number = *Frage { $n } von { $all }.*

onboarding-terms =
    Das ist ein Trainingstagebuch für gesunde erwachsene Läuferinnen und Läufer. Es ersetzt keine ärztliche Untersuchung und kann keine Hilfe rufen.
    { "" }*A*: früher Probleme mit dem Herzen, Ohnmacht, Probleme an Knochen, Gelenken oder Sehnen, Medikamente für Blutdruck oder Herz, Schwangerschaft oder Geburt in den letzten 6 Monaten, unter 18, ab 65.
    { "" }*B*: eine Herzkrankheit oder Schmerz in der Brust, eine Thrombose, vor Kurzem eine Operation am Bein, Antibiotika der Gruppe Fluorchinolone.
    Trifft etwas davon auf dich zu? Wenn beides, drück auf B. Mit deiner Antwort nimmst du diese Bedingungen an.
onboarding-terms-none = Nichts davon, angenommen
onboarding-terms-concerns = Etwas aus A
onboarding-terms-barred = Etwas aus B
onboarding-concerns = Dann sprich zuerst mit einer Ärztin oder einem Arzt. Du bekommst das vorsichtige Profil: in den ersten vier Wochen keine Stufe und keine Gewichte, und langsamere Steigerungen.
onboarding-barred =
    { "" }*Bitte geh zuerst in eine Arztpraxis.* Geplant wird nichts, bis du mir sagst, dass eine Fachperson zugestimmt hat.
    Bei Schmerz in der Brust oder Atemnot gerade jetzt: Ruf den Notruf an.
onboarding-cleared = Fachperson stimmt zu

onboarding-kit =
    Was kannst du benutzen? { $answered ->
        [command] Drück auf das, was du hast, oder sag es samt Gewichten mit /ausruestung.
       *[words] Drück auf das, was du hast, oder schreib es samt Gewichten.
    }
    Zum Beispiel: stufe, 5 10 kg, körper 70 kg
    Dein Körpergewicht begrenzt nur, wie viel Last dazukommt; lass es weg, wenn du magst.
onboarding-kit-now = Bisher: { $things }.
onboarding-kit-wall = Nur eine Wand
onboarding-kit-done = Das ist alles

onboarding-level =
    Ein kurzer Test, ein Bein nach dem anderen: Knie leicht gebeugt, Fingerspitzen an der Wand, Ferse heben und senken.
    Hör beim ersten Wackeln auf oder bei Schmerz 3. Wie viele schafft die schwächere Seite? Wenn keine, zähl beidbeinige.
onboarding-level-skip = Ohne Test weiter
onboarding-level-few = 0, beidbeinig unter 10
onboarding-level-ten = 0, beidbeinig ab 10
onboarding-level-some = 1–5
onboarding-level-most = 12 oder mehr
onboarding-level-two = Keine auf einem Bein: und mit beiden Beinen, wie viele?

onboarding-hour = Um wie viel Uhr trainierst du? Dann schreibe ich dir. { $answered ->
    [command] Drück auf eine Zeit oder sag sie mit /erinnern, etwa: 18:30
   *[words] Drück auf eine Zeit oder schreib sie, etwa: 18:30
}

onboarding-zone = Wo bist du? { $answered ->
    [command] Sag deine Stadt mit /zeitzone,
   *[words] Schreib deine Stadt,
} damit die Uhrzeiten stimmen. In UTC ist es jetzt { $clock }.
onboarding-zone-utc = UTC, { $clock }

onboarding-unread-button = „{ $text }“ finde ich nicht unter den Antworten. Drück auf eine davon.
onboarding-unread-level = „{ $text }“ kann ich nicht als Zahl von 0 bis { $most } lesen. Zum Beispiel: 8
onboarding-unread-hour = „{ $text }“ kann ich nicht als Uhrzeit lesen. Zum Beispiel: 18:30

onboarding-ready =
    { "" }*Alles bereit.* { $city }: Bei dir ist es { $clock }, und ich schreibe um { $hour }.
    Alles lässt sich unter /einstellungen ändern; /hilfe zeigt, was du sagen kannst.
onboarding-ready-rest = { $day } ist dein Ruhetag, also kommt die erste Einheit morgen. Oder halte einen anderen Tag frei:
onboarding-ready-rest-other = Ruhetag { $day }
onboarding-ready-careful = Du trainierst im vorsichtigen Profil; was die Ärztin oder der Arzt sagt, geht vor.

onboarding-again = { "" }*Noch einmal der Test.* Dein Training beginnt mit seinem Ergebnis neu. Jetzt: { $now }.
onboarding-again-placed = Neu begonnen: { $exercise }, { $dose }.
onboarding-again-same = Da stehst du schon: { $exercise }, { $dose }.
onboarding-again-careful = Im vorsichtigen Profil fällt der einbeinige Test weg. Du kannst beidbeinig neu anfangen.
onboarding-again-careful-begin = Beidbeinig anfangen
onboarding-again-stopped = Jetzt nicht: Das Training ruht, bis du mir sagst, dass eine Fachperson zugestimmt hat.
onboarding-again-halted = Jetzt nicht: Das Training ruht, bis zwei Morgen in Folge ruhig sind.
onboarding-again-frozen = Jetzt nicht: Nach Schmerz steigt ein paar Tage lang nichts, und ein Test könnte steigern. Mehr sagt /warum.

## Zone

zone-present = Deine Zone ist { $zone }: Bei dir ist es { $clock }, { $day }.
zone-how = Um sie zu ändern, sag eine Stadt: /zeitzone Zürich
zone-moved =
    { $city }: Bei dir ist es { $clock }, { $day }. Deine Erinnerungen dort: { $hours }.
    Dein Tagebuch bleibt, wie es ist; kein Tag geht verloren und keiner kommt dazu.
zone-fixed = Diese Zone kennt keine Sommerzeit. Wird bei dir die Uhr umgestellt, sag eine Stadt: /zeitzone Zürich
zone-now = Die Erinnerung für heute kommt jetzt, denn { $hour } ist dort schon vorbei.
zone-same = Da bist du schon: { $zone }, dort ist es { $clock }.
zone-which = Mehrere Orte heißen so. Welcher ist deiner?
zone-near = { $n ->
    [one] Meinst du { $city }? Wenn nicht, { $answered ->
        [command] sag mit /zeitzone eine größere Stadt in deiner Nähe.
       *[words] schreib eine größere Stadt in deiner Nähe.
    }
   *[other] Meinst du eine davon? Wenn nicht, { $answered ->
        [command] sag mit /zeitzone eine größere Stadt in deiner Nähe.
       *[words] schreib eine größere Stadt in deiner Nähe.
    }
 }
zone-not-found = Einen Ort namens „{ $text }“ kenne ich nicht. Versuch eine größere Stadt in deiner Nähe, zum Beispiel: Zürich
zone-offset = Für „{ $text }“ gibt es keine Zone mit ganzen Stunden. Sag eine Stadt dort, zum Beispiel: /zeitzone { $city }
zone-nowhere = Die Zone dieses Orts finde ich nicht heraus. Versuch eine Stadt in deiner Nähe, zum Beispiel: /zeitzone Zürich
zone-choose = Wähle den Ort
zone-label = { $city }: { $clock }
zone-place = { $city }, { $country }

## Kit

kit-list = *Du hast*: { $things }.
kit-list-empty = *Du hast*: nichts auf der Liste; der Boden genügt.
kit-body = Körpergewicht: { $weight }.
kit-body-unknown = Körpergewicht: nicht genannt; die Last bleibt wie für { $weight }.
kit-owned = ✓ { $thing }
kit-not-owned = + { $thing }
kit-how =
    Drück auf etwas, um es dazuzunehmen oder wegzunehmen, oder schreib: /ausruestung +stufe · /ausruestung -bank
    Gewichte und du selbst: { $units ->
        [imperial] /ausruestung 5 10 20 lb · /ausruestung körper 150 lb
       *[metric] /ausruestung 2 4 6 kg · /ausruestung körper 70 kg
     }
    Die ganze Liste neu: /ausruestung nur stufe, wand, gewichte 5 10 { $units ->
        [imperial] lb
       *[metric] kg
     }
kit-same = Das ist schon so.

# What a change means for the plan, in one sentence.
kit-effect-lift = Der Hauptübung fehlt jetzt die Ausrüstung; weiter geht es so: { $exercise }, { $dose }.
kit-effect-dose = Die Hauptübung bleibt: { $exercise }, jetzt { $dose }.
kit-effect-way = Der Weg nach oben führt jetzt hierhin: { $exercise }.
kit-effect-top = Der Weg nach oben endet jetzt hier: { $exercise }. Danach wird es langsamer oder schwerer.
kit-effect-lost = Nicht mehr im Plan: { $names }.
kit-effect-gained = Jetzt möglich: { $names }. /tauschen zeigt, was du wählen kannst.
kit-effect-weight = Das nächste Gewicht ist { $weight }, sobald du dafür bereit bist: { $exercise }.
kit-effect-no-weight = Ein nächstes Gewicht gibt es jetzt nicht, es wird dafür langsamer: { $exercise }.
kit-effect-none = Der Plan bleibt, wie er ist.

## Swap

swap-main = *Hauptübung*: { $exercise }, { $dose }.
swap-accessory = *Zusatzübung*, an zwei Tagen in der Woche: { $exercise }.
swap-lifts-none = Mit deiner Ausrüstung gibt es gerade keine andere Hauptübung zur Wahl; die nächste erarbeitest du dir.
swap-lifts-stopped = Solange das Training gestoppt ist, lässt sich die Hauptübung nicht ändern.
swap-lifts-halted = Bis zwei Morgen in Folge ruhig sind, lässt sich die Hauptübung nicht ändern.
swap-how = Drück auf eine, um zu wechseln, oder schreib sie, etwa: /tauschen reiterstand
swap-button = Was kann ich wählen?
swap-test = Noch einmal testen
swap-kit = Ausrüstung
swap-build = Wieder aufbauen
swap-maintain = Halten
swap-offer-maintain = Oder halte, was du aufgebaut hast, dreimal in der Woche: /tauschen halten
swap-offer-build = Du hältst gerade. Um wieder zu steigern: /tauschen aufbauen
swap-which = Mehrere Übungen heißen so. Welche meinst du?
swap-which-none = Das ist weder eine Hauptübung noch eine Zusatzübung. /tauschen allein zeigt, was du wählen kannst.
swap-unknown = Eine Übung namens „{ $text }“ kenne ich nicht. Zum Beispiel: { $example }

swap-done = Die Hauptübung ist jetzt: { $exercise }. Als Nächstes: { $dose }.
swap-accessory-done = Die Zusatzübung ist jetzt: { $exercise }, an zwei Tagen in der Woche.
swap-refused-stopped = Jetzt nicht: Das Training ruht, bis du mir sagst, dass eine Fachperson zugestimmt hat. Die Übung bleibt.
swap-refused-halted = Jetzt nicht: Das Training ruht, bis zwei Morgen in Folge ruhig sind. Die Übung bleibt.
swap-refused-not_a_main_lift = { $exercise }: weder Haupt- noch Zusatzübung; sie kommt von selbst, wenn sie dran ist.
swap-refused-not_an_accessory = { $exercise }: Das ist keine Zusatzübung.
swap-refused-no_kit = { $exercise }: Dafür fehlt dir etwas auf deiner Liste: { $kit }.
swap-refused-same = Das machst du schon: { $exercise }.
swap-refused-harder = { $exercise }: Das erarbeitest du dir Schritt für Schritt; es kommt, wenn du bereit bist. Wenn du meinst, weiter zu sein, mach den Test noch einmal.
swap-refused-careful_start = Im vorsichtigen Profil wartet die Stufe die ersten vier Wochen ab; danach kannst du wählen: { $exercise }.

swap-phase-maintain = Ab jetzt hältst du: { $exercise }, { $dose }, dreimal in der Woche, ohne Steigerung.
swap-phase-build = Ab jetzt baust du wieder auf, von hier: { $exercise }, { $dose }.
swap-phase-maintain-same = Du hältst schon.
swap-phase-build-same = Du baust schon auf.
swap-maintain-refused = Halten kommt später: nach sechs Wochen und fünfzehn Belastungseinheiten, wenn die Hauptübung aufgebaut ist.

## Pause

pause-ask =
    Warum ist es eine Weile still? Drück auf einen Grund, und es dauert, bis du weitermachst.
    Oder schreib ihn mit einem Ende, etwa: { $example }
pause-done-open = *Pause* ab heute, bis du weitermachst ({ $reason }).
pause-done-until = *Pause* ab heute bis einschließlich { $day } ({ $reason }).
pause-present-open = Pause, bis du weitermachst ({ $reason }).
pause-present-until = Pause bis einschließlich { $day } ({ $reason }).
pause-change = Um das Ende zu ändern: /pause 5 tage · /pause bis freitag
pause-means = Keine Einheiten, keine Fragen, keine Erinnerungen, auch keine verschobene; die Serie wartet, sie wächst nicht und reißt nicht.
pause-injury = Wenn es die Wade oder der Fuß ist, sieh einmal auf die Warnzeichen.
pause-signs = Warnzeichen
pause-resume = Weiter
pause-held-stopped = Das Training ruht trotzdem weiter, bis du mir sagst, dass eine Fachperson zugestimmt hat.
pause-held-halted = Das Training ruht trotzdem weiter, bis zwei Morgen in Folge ruhig sind.
pause-none = Es ist nichts pausiert.
pause-over = *Schön, dass du wieder da bist*, die Pause ist vorbei.
pause-after = Danach: { $at } ({ $away }).

# What S5 does after so many days without a load session.

## Remind

remind-title = *Erinnerungen*
remind-plan = Einheit: *{ $hours }*; { $rest ->
    [on] an Ruhetagen eine Zeile.
   *[off] Ruhetage sind still.
}
remind-plan-off = Die Erinnerungen sind aus; von selbst kommt nichts. Wieder an wären sie so: { $hours }.
remind-plan-morning = Morgenfrage: { $at }, nach einem Belastungstag.
remind-plan-recap = Wochenrückblick: { $day } { $at }.
remind-plan-quiet = Ruhezeiten: { $begin }–{ $end }.
remind-days = { $days } { $hour }
remind-every-day = täglich
remind-through = { $first }–{ $last }
remind-how = { $answered ->
    [command] Für eine neue Zeit: /erinnern 18:30.
   *[words] Sag eine neue Zeit, etwa 18:30.
} Für einzelne Tage: { $example }. Mehr: /hilfe erinnern
remind-as-before = Wie bisher: { $days }.
remind-days-off = { $days } aus
remind-once = Nur { $at }
remind-only = { $hours }, sonst kein Tag
remind-once-or-always = Einmal oder jede Woche? Gespeichert ist noch nichts.
remind-others = Und die anderen Tage, { $days }? Gespeichert ist noch nichts.
remind-today-only = Nur heute, um { $at }
remind-today-or-daily = Nur heute oder jeden Tag? Gespeichert ist noch nichts.
remind-daily = Jeden Tag? Für heute ist es zu spät. Gespeichert ist noch nichts.
remind-one-hour = „{ $text }“ nennt zwei Zeiten für dieselben Tage; ich komme einmal am Tag. Zum Beispiel: /erinnern 07:00
remind-absent = Für eine Weile: { $line } hält es still, von heute bis einschließlich { $day }, und die Serie wartet. Geändert ist noch nichts.
remind-absent-pause = Still bis { $day }
remind-absent-today = Nur für heute, lass die Einheit aus: /eintragen auslassen. Geändert ist noch nichts.
remind-absent-done = Heute ist nichts mehr zu tun, also kommt keine Einheit. Geändert wurde nichts.
remind-saved = Ich erinnere dich: *{ $hours }*.
remind-saved-morning = Die Morgenfrage kommt um { $at }, nach einem Belastungstag.
remind-tomorrow = Die Erinnerung für heute war schon dran, also gilt die neue Zeit ab dem nächsten Tag.
remind-also = Heute auch um { $at }
remind-dropped = Jetzt kommt dort keine Erinnerung mehr ({ $days }).
remind-keep = Behalten: { $hours }
remind-same = So ist es schon: { $hours }.
remind-next = Als Nächstes: { $at } ({ $away }).
remind-closed = Private Nachrichten an dich sind geschlossen, also kommt keine Erinnerung.
remind-next-none = Gerade ist keine in Sicht.
remind-off = Die Erinnerungen sind aus: Ich antworte nur, wenn du schreibst.
remind-off-already = Die Erinnerungen sind schon aus.
remind-which = { $n ->
    [one] Meinst du das? Gespeichert ist noch nichts.
   *[other] Was davon meinst du? Gespeichert ist noch nichts.
}
remind-which-typed = Bitte sag die Uhrzeit ganz, etwa 07:00 oder 19:00.
remind-kept = Es bleibt dabei: { $hours }. Die andere Zeit schlage ich nicht wieder vor.
remind-quiet = { $n ->
    [one] { $hours } liegt in deinen Ruhezeiten, { $begin }–{ $end }. Die Erinnerung kommt trotzdem.
   *[other] { $hours } liegen in deinen Ruhezeiten, { $begin }–{ $end }. Die Erinnerungen kommen trotzdem.
}
remind-usual = Wieder wie sonst: { $at } ({ $away }).
remind-usual-none = Keine Erinnerung mehr an die Einheit am { $day }.
remind-button-when = Was kommt

## When

when-title = *Was als Nächstes kommt*
when-clock = , nach deiner Uhr ({ $zone }, jetzt { $now })
# Where a platform shows each hour by the clock of the reader's own device.
when-device = , nach der Uhr dieses Geräts; deine Zeiten sind die von { $zone }
when-session = • { $at }, { $away }: { $kind ->
    [load] Belastungstag
    [rest] Ruhetag, eine Zeile
   *[light] leichter Tag
}
when-moved = • { $at }, { $away }: { $kind ->
    [load] Belastungstag
    [rest] Ruhetag, eine Zeile
   *[light] leichter Tag
}, von dir verschoben
when-now = jetzt
when-rest = • { $day }: Ruhetag, still
when-rest-open = • { $day }: Ruhetag, keine Einheit
when-morning = • { $at }, { $away }: Morgenfrage
when-morning-after = • { $at }, { $away }: Morgenfrage, wenn die Einheit von heute gemacht ist
when-morning-before = • { $at }, { $away }: Morgenfrage, wenn die Einheit vom { $day } gemacht ist
when-morning-resting = • { $at }, { $away }: Morgenfrage, wenn das Training dann noch ruht
when-nudge = • { $at }, { $away }: ein Anstupser, wenn die Einheit von heute noch offen ist
when-recap = • { $at }, { $away }: Wochenrückblick
when-nothing = In den nächsten zwei Wochen kommt nichts.
when-projected = Ein Tag, der schon erledigt ist, bleibt still; was die Tage bringen, richtet sich danach, was du einträgst.
when-off = Die Erinnerungen sind aus: Von selbst kommt nichts.
when-stopped = Das Training wartet auf das Wort einer Fachperson; bis dahin kommt keine Einheit.
when-halted = Das Training ruht, bis zwei Morgen in Folge ruhig sind; was folgt, ist also das Früheste.
when-change = Ändern
when-clocks-forward = Die Uhr springt am { $day } { $year } um { $at } { $much ->
    [hour] { "" }
   *[other] um { $minutes } Minuten { "" }
}vor; { $what }.
when-clocks-back = Die Uhr springt am { $day } { $year } um { $at } { $much ->
    [hour] { "" }
   *[other] um { $minutes } Minuten { "" }
}zurück; { $what }.
when-hour-stays = deine Zeit { $hour } bleibt { $shown }
when-hour-moved = deine Zeit { $hour } kommt an dem Tag um { $shown }
when-hour-twice = deine Zeit { $hour } kommt einmal, wenn die Uhr zum ersten Mal { $shown } zeigt

## Settings

# One message a setting: its name; .example changes it, .may says what it may be, .changed and .off tell a change.
settings-title = *Einstellungen*: was jetzt gilt, und wie du es änderst.
settings-line = { $name }: *{ $value }* · { $example }
settings-button = Einstellungen
settings-on = an
settings-off = aus
settings-none = ohne
settings-unknown-value = nicht genannt
settings-from-to = { $begin }–{ $end }
settings-units-metric = metrisch
settings-units-imperial = imperial
settings-same = Schon so: { $name }, { $value }.
settings-unread = { $name }: „{ $text }“ geht hier nicht. Möglich: { $may }. Zum Beispiel: { $example }
settings-unknown = Eine Einstellung „{ $text }“ gibt es nicht. Zum Beispiel: { $example }

settings-hour = Trainingszeit
    .example = /einstellungen trainingszeit 18:30
settings-morning = Morgenfrage
    .example = /einstellungen morgenfrage 06:00
    .may = eine Uhrzeit; allein abschalten lässt sie sich nicht, denn sie zeigt, ob die Wade bereit ist
    .changed = Am Morgen nach einer Belastungseinheit frage ich um { $value }, wie sich die Wade anfühlt.
settings-rest-day = Ruhetag
    .example = /einstellungen ruhetag samstag
    .may = ein Wochentag, oder ohne
    .changed = { $value } ist ab jetzt dein Ruhetag; der Plan richtet sich danach.
    .off = Kein Wochentag bleibt jetzt frei. Ruhe kommt trotzdem, wo die Regeln sie wollen.
settings-day-end = Tagesende
    .example = /einstellungen tagesende 04:00
    .may = eine Uhrzeit von 00:00 bis 06:00
    .changed = Dein Tag endet um { $value }: Was du davor einträgst, gehört noch zum Abend.
    .off = Dein Tag endet um Mitternacht: Was du danach einträgst, gehört zum neuen Tag.
settings-day-now = Heute ist für dich jetzt { $day }.
settings-quiet = Ruhezeiten
    .example = /einstellungen ruhezeiten 22:00-06:00
    .may = ein Anfang und ein Ende, oder aus
    .changed = Ruhezeiten { $value }: Dann kommt nur die Einheit, zu der Zeit, die du dafür gewählt hast.
    .off = Es gibt jetzt keine Ruhezeiten.
settings-reminders = Erinnerungen
    .example = /einstellungen erinnerungen aus
    .may = an oder aus
    .changed = Die Erinnerungen sind an, zu deinen Zeiten.
    .off = Die Erinnerungen sind aus: Ich antworte nur, wenn du schreibst.
settings-rest-reminders = Ruhetag-Erinnerungen
    .example = /einstellungen ruhetag-erinnerungen an
    .may = an oder aus
    .changed = Auch an Ruhetagen schreibe ich, eine Zeile zu deiner Zeit.
    .off = Ruhetage sind still.
settings-recap = Wochenrückblick
    .example = /einstellungen wochenrückblick aus
    .may = an oder aus
    .changed = Am letzten Abend der Woche schreibe ich, wie sie war.
    .off = Am letzten Abend der Woche kommt nichts mehr.
settings-suggestion = vorgeschlagene Zeit
settings-zone = Zeitzone
    .example = /zeitzone Zürich
settings-units = Maße
    .example = /einstellungen maße imperial
    .may = metrisch oder imperial
    .changed = Maße sind ab jetzt { $value }; gespeichert bleibt alles genau.
settings-kit = Ausrüstung
    .example = /ausruestung +stufe
settings-body = Körpergewicht
    .example = /einstellungen körpergewicht 70 kg
    .may = ein Gewicht in kg oder lb, oder unbekannt
    .changed = Körpergewicht { $value }: Es begrenzt nur, wie viel Last dazukommt.
    .off = Körpergewicht nicht genannt: Die Last bleibt wie für 50 kg.
settings-careful = Vorsichtiges Profil
    .example = /einstellungen vorsicht an
    .may = an oder aus
    .changed = Das vorsichtige Profil ist an: langsamere Steigerungen, und in den ersten vier Wochen keine Stufe und keine Gewichte.
    .off = Das vorsichtige Profil ist aus. Wenn dich die Bedingungen in eine Arztpraxis geschickt haben, hol dir erst das Ja von dort.
settings-accessory = Zusatzübung
    .example = /einstellungen zusatzübung reiterstand
settings-language = Sprache
    .example = /einstellungen sprache en
    .may = eins davon: { $languages }
    .changed = Ab jetzt spreche ich { $value }.

## Reminders
reminder-stop = Nachrichten aus
reminder-late = Verspätet: Das war für { $at } gedacht.
reminder-moment = { $day }, { $clock }
reminder-excused-days = { $n ->
    [one] Der { $first } zählt
   *[other] Die Tage vom { $first } bis { $last } zählen
} weder für noch gegen dich.
reminder-outage = Entschuldige, ich war außer Betrieb, von { $began } bis { $ended }. { $days }
reminder-excused = Entschuldige, ich konnte dich nicht erreichen. { $days }
reminder-dose = { $exercise }, { $dose }
reminder-nudge = Die Einheit von heute ist noch offen: { $dose }. Sie dauert etwa { $minutes } Minuten.
reminder-suggestion = Meist trainierst du gegen { $usual }; die Erinnerung kommt um { $present }. Soll sie zu deiner Zeit kommen?
reminder-take = Erinnere mich um { $hour }
reminder-keep = { $hour } behalten
reminder-go-on =
    Die letzten zehn Erinnerungen blieben ohne Antwort, und das ist in Ordnung.
    Sollen sie weiterkommen? Ohne Antwort kommt keine mehr, und alles wartet, wie es ist.
reminder-go-on-keep = Weiter so
reminder-go-on-change = Andere Zeit

## The week in short
recap-kept = { $planned ->
    [one] Diese Woche gehalten: der eine geplante Tag. { $sets }
   *[other] Diese Woche gehalten: { $kept } von { $planned } geplanten Tagen. { $sets }
 }
recap-open = Heute ist noch offen.
recap-open-only = Sonntagabend, und die Einheit von heute ist noch offen.
recap-none = Diese Woche ist keine Einheit eingetragen, und verloren ist nichts.
recap-beside = Neben dem Plan diese Woche: { $sets }
recap-rest = Eine Ruhewoche: Diese Woche war nichts geplant.
recap-step = • { $exercises }: { $said } ({ $rule })
# Where what changed the dose was not a session of that exercise.
recap-away = Leichter nach den Tagen ohne Training.
recap-body = Leichter, der Wade zuliebe.
recap-more = { $n ->
    [one] Ein weiterer Schritt steht in /statistik.
   *[other] { $n } weitere Schritte stehen in /statistik.
 }
recap-streak = Deine Serie steht bei { $n } geplanten Tagen.
recap-next = { $n ->
    [one] Nächste Woche: ein Belastungstag, am { $day }.
   *[other] Nächste Woche: { $n } Belastungstage, der erste am { $day }.
 }
recap-next-calm = { $n ->
    [one] Wenn es morgens ruhig bleibt: nächste Woche ein Belastungstag, am { $day }.
   *[other] Wenn es morgens ruhig bleibt: nächste Woche { $n } Belastungstage, der erste am { $day }.
 }
recap-button-stats = Die Zahlen

## Where reminders come
# What others read along tells nothing of the session nor of the member but the name.
here-session = *{ $name }*, die Einheit von heute ist bereit.
here-waits = *{ $name }*, etwas wartet auf dich.
here-last = *{ $name }*, das ist hier die letzte Erinnerung, bis du drückst oder schreibst.
here-named = *{ $name }*:
here-nobody = Jemand
here-show = Zeig es mir
here-not = Hier nicht erinnern
here-button = Erinnere mich hier
here-button-again = Noch einmal
here-private = Erinnerungen kommen ab jetzt privat zu dir, hier.
here-off = Sie sind gerade aus: /erinnern an bringt sie zurück.
here-fallback =
    Solange private Nachrichten an dich offen sind, kommen Erinnerungen dorthin.
    Sind sie einmal geschlossen, kommen sie hierher: dein Name und sonst nichts, denn andere lesen mit.
here-chosen =
    Private Nachrichten an dich sind geschlossen, also kommen deine Erinnerungen ab jetzt hierher.
    Sie nennen deinen Namen und sonst nichts, denn andere lesen mit.
here-again =
    Mit der nächsten Erinnerung versuche ich es wieder mit einer privaten Nachricht.
    Ist der Weg dann noch zu, sage ich es dir, wenn du das nächste Mal schreibst.
here-left = An keinen gemeinsamen Ort kommt mehr eine Erinnerung.
here-left-closed = An keinen gemeinsamen Ort kommt mehr eine Erinnerung, und private Nachrichten an dich sind geschlossen.
here-shut-private = Seit { $day } werden private Nachrichten an dich auf { $platform } abgewiesen.
here-shut-place = Seit { $day } kann ich auf { $platform } an dem Ort nicht schreiben, den du für deine Erinnerungen gewählt hast.
here-open-again = Du bist hier wieder erreichbar, also kommen Erinnerungen wie bisher hierher.
here-instead = Bis private Nachrichten offen sind, kommen Erinnerungen an den Ort, den du gewählt hast, ohne Einzelheiten.
here-elsewhere = Erinnerungen kommen auf { $platform } zu dir.
here-cannot =
    Geändert wird nichts: Hier kann ich nur schreiben, wenn du mich etwas fragst.
    Sag es in einer Gruppe oder einem Kanal, wo ich bin und schreiben darf.
here-how = So erreicht dich keine Erinnerung. Erlaube private Nachrichten von mir, oder sag /erinnern hier, wo andere mitlesen.

## Telegram

# $about has at most 512 characters, .short at most 120: both are shown to who has not written yet.
telegram-about = Ein Kraftcoach für Soleus und Füße beim Laufen: ein paar Minuten an den meisten Tagen, gesteigert nur so schnell, wie deine Kontrolle es erlaubt. Er plant, erinnert, führt das Tagebuch und sagt, warum. Er ist kein Arzt und schickt dich zu einem, wo es nötig ist.
    .short = Ein paar Minuten Krafttraining für Soleus und Fuß beim Laufen: geplant, eingetragen, erklärt.
telegram-private = Was ich zu sagen habe, ist nur für dich. Öffne unseren Chat und drück auf Start; dann antworte ich dort.
telegram-open = Chat öffnen
telegram-attached = Das kann ich nicht lesen, also bleibt es ungeöffnet. Schreib, was du gemacht hast, etwa „15 15 15 sauber“. Ein Tagebuch kann auch als Datei kommen: /import sagt, welche.
telegram-files-shut = Deine Datei ist da, aber ich kann sie nicht öffnen: Der Server, der mir die Nachrichten von Telegram bringt, behält Dateien für sich. Wer mich betreibt, kann das ändern, indem er ihn ohne den lokalen Modus betreibt.

## Discord

# The menu's entry has at most 32 characters: it stands in the menu of a message.
discord-menu-log = Das eintragen
discord-open-form = { log-button-form }
discord-unshown = Die Antwort darauf kam nicht durch. /heute zeigt, wo du stehst.
discord-busy = Das war viel auf einmal. Warte einen Moment, dann frag noch einmal.
discord-attached = Das kann ich nicht lesen, also bleibt es ungeöffnet. Schreib, was du gemacht hast, etwa „15 15 15 sauber“. Ein Tagebuch kann auch als Datei kommen: /import sagt, welche.
discord-mine = Das ist von mir und nichts zum Eintragen. Mit /eintragen trägst du ein, was du gemacht hast.
discord-not-yours = Das hat jemand anderes geschrieben, und jeder trägt das Eigene ein. Mit /eintragen kannst du deins eintragen.
discord-too-old = Das wurde vor mehr als einem Tag geschrieben. Nenn den Tag, dann zählt es dafür, etwa „/eintragen 15 15 15 sauber am montag“.

## Clubs

club-title = *{ $club }*: { $members ->
    [one] ein Mitglied
   *[other] { $members } Mitglieder
}{ $places ->
    [one] { "" }
   *[other] , an { $places } Orten
}.
club-captains = { $n ->
    [0] Er hat keinen Kapitän: Ein Admin seines Orts übernimmt mit /club kapitaen.
    [one] Kapitän: { $captains }.
   *[other] Kapitäne: { $captains }.
}
club-more = { $n } weitere
club-challenge = Die Challenge: { $name }, { $first } bis { $last }.
club-challenge-none = Es läuft keine Challenge.
club-not-in = Du bist noch nicht dabei. Vor dem Beitritt siehst du, was er von dir sähe.
club-me = Du bist im Club als *{ $alias }*. Er sieht von dir: { $sees }.
club-sees-kept = gehaltene Tage
club-sees-streak = Serie
club-sees-sets = Sätze
club-sees-load = Gewichte
club-door = Wer das öffnet, kommt auf { $platform } dazu: { $url }
club-code = Auf jeder Plattform kommt man dazu mit /club beitreten { $code }
club-none = Du bist noch in keinem Club. Sag in der Gruppe oder dem Kanal, wo einer ist, /club beitreten; oder folge seinem Link.
club-none-here = Hier gibt es noch keinen Club. Ein Admin gründet einen: /club gruenden Uferläufer
club-which = Welchen Club meinst du?
club-choose = Wähle einen Club
club-somebody = Jemand

club-join = Beitreten
club-begin = Hier Club gründen
club-yours = Meine Clubs
club-show = Der Club
club-near-me = Um mich herum
club-challenge-button = Challenge
club-new-challenge = Neue Challenge
club-members = Mitglieder
club-settings = Einstellungen
club-sees = Was der Club sieht
club-other-name = Anderer Name
club-leave-button = Verlassen
club-keep = So lassen

# Why nothing was done.
club-no-club = So einen Club gibt es nicht, oder du bist nicht dabei. Sein Knopf „Beitreten“ oder /club beitreten an seinem Ort lässt dich hinein. Geändert wurde nichts.
club-no-member = Du bist nicht in { $club }, also gibt es dort nichts von dir. /club beitreten an seinem Ort lässt dich hinein.
club-no-private = Das geht in der Gruppe oder dem Kanal selbst, durch einen Admin dort. Sag es dort.
club-no-administrator = Das ist Admins dieser Gruppe oder dieses Kanals vorbehalten, und hier bist du keiner. Geändert wurde nichts.
club-no-posts = Hier darf ich noch nicht von selbst schreiben, also kann hier kein Club wohnen. Lass mich mit Schreibrecht herein, dann sag es noch einmal.
club-no-taken = Dieser Ort hat schon einen Club, und mehr als einer geht nicht. Geändert wurde nichts.
club-no-unnamed = Wie soll er heißen? Sag /club gruenden und seinen Namen, etwa /club gruenden Uferläufer
club-no-club-name = So kann kein Club heißen: 1 bis 40 Buchstaben, Ziffern, Leerzeichen oder Emoji, keine Links, kein @. Zum Beispiel: /club gruenden Uferläufer
club-no-code = „{ $text }“ ist kein Code eines Clubs. Er hat acht Buchstaben und Ziffern, wie K7QF-2M9P
club-no-link = Kein Club hat diesen Code. Frag im Club nach seinem Link.
club-no-offer = Dieser Code geht nicht: Vielleicht ist er vertippt, verbraucht oder älter als zehn Minuten. Ein Kapitän bekommt mit /club verbinden am ersten Ort des Clubs einen neuen.
club-no-tries = Das waren zu viele Codes, die nicht gingen. Versuch es in einer Stunde wieder.
club-no-blocked = { $club } kannst du nicht beitreten: So haben es seine Kapitäne entschieden. Dein eigenes Tagebuch geht weiter wie immer.
club-no-elsewhere = Was ein Kapitän tut, gehört in die Gruppe oder den Kanal von { $club } selbst. Sag es dort; die Antwort siehst nur du.
club-no-nobody = In { $club } heißt niemand „{ $text }“. /club mitglieder zeigt alle.
club-no-not-blocked = In { $club } ist niemand namens „{ $text }“ gesperrt.
club-no-gone = Dieses Mitglied ist nicht mehr in { $club }. Geändert wurde nichts.
club-no-captain-too = { $name } ist auch Kapitän, und Kapitäne entfernen einander nicht. Geändert wurde nichts.
club-no-captain-already = Du bist schon Kapitän von { $club }.
club-no-captain = Das können nur Kapitäne von { $club }: { $captains }. Geändert wurde nichts.
club-no-captains = Das können nur Kapitäne, und { $club } hat keinen. Ein Admin seines Orts, der Mitglied ist, übernimmt mit /club kapitaen.

club-created = *{ $club }* ist gegründet, und hier ist sein Ort.
club-created-captain = Du bist Kapitän, mit dem Namen *{ $alias }*. Der Club sieht von dir die gehaltenen Tage, sonst nichts, außer du willst es.
club-place-code = *{ $code }* verbindet eine weitere Gruppe oder einen weiteren Kanal mit { $club }. Er gilt einmal, innerhalb von { $minutes } Minuten.
    Dort sagt ein Admin /club verbinden { $code }
club-connected = { $club } ist jetzt auch hier. Seine Tafeln stehen ab jetzt auch an diesem Ort.
    Mitglied wird man mit /club beitreten.
club-disconnect = Soll { $club } diesen Ort verlassen? An seinen anderen geht er weiter, und Mitglieder bleiben Mitglieder.
    Was ich hier geschrieben habe, verliert in wenigen Minuten seine Namen.
club-disconnect-last = Das ist der einzige Ort von { $club }. Geht der Club von hier weg, endet er: Seine Mitglieder, Challenges und Tafeln sind dann endgültig fort.
    Was ich hier geschrieben habe, verliert in wenigen Minuten seine Namen.
club-disconnect-say = Wenn ja, sag: /club trennen { $word ->
    [end] ende
   *[sure] ja
}
club-disconnect-yes = Ja, Ort verlassen
club-disconnected = { $club } hat diesen Ort verlassen.
club-ended = { $club } hat aufgehört.
club-leave = { $club } verlassen? Deine Zeilen verschwinden sofort von jeder Tafel, auch von alten. Dein eigenes Tagebuch bleibt, wie es ist.
club-leave-last = Du bist der einzige Kapitän. Nach dir übernimmt ein Admin seines Orts mit /club kapitaen.
club-leave-yes = Ja, verlassen
club-left = Du hast { $club } verlassen. Von dir wird dort nichts mehr gezeigt.

club-card = *{ $club } beitreten?* Das würden die Mitglieder von dir sehen.
club-card-inside = *{ $club }*: Das sehen die Mitglieder von dir.
club-card-alias = Dein Name dort: *{ $alias }*
club-card-always = Gehaltene von geplanten Tagen, und dein Platz danach: immer.
club-card-streak = Deine Serie: { $on ->
    [yes] sichtbar
   *[no] verborgen
}
club-card-sets = Deine Sätze: { $on ->
    [yes] sichtbar
   *[no] verborgen
}
club-card-load = Deine Gewichte: { $on ->
    [yes] sichtbar
   *[no] verborgen
}
club-card-never = Nie: Schmerz, Gesundheit, Uhrzeiten, Notizen. Du kannst das jederzeit ändern, und was du verbirgst, ist sofort weg.
club-card-challenge = Gerade läuft: *{ $name }*, { $first } bis { $last }. Gemessen wirst du an deinem eigenen Plan, ab dem Tag deines Beitritts.
club-card-later = Nach diesen Fragen zeige ich dir, was *{ $club }* von dir sähe; dann entscheidest du.
club-toggle-streak = { $on ->
    [yes] Serie verbergen
   *[no] Serie zeigen
}
club-toggle-sets = { $on ->
    [yes] Sätze verbergen
   *[no] Sätze zeigen
}
club-toggle-load = { $on ->
    [yes] Gewichte verbergen
   *[no] Gewichte zeigen
}
club-team = { $on ->
    [yes] ✓ { $team }
   *[no] { $team }
}
club-team-choose = Wähle ein Team
club-team-missing = Für welches Team machst du mit? Wähle eins, dann tritt bei.
club-agree = Beitreten
club-agree-alone = Nur der Club
club-agree-challenge = Beitreten, mitmachen
club-agree-inside = So lassen
club-agree-inside-alone = So lassen, ohne Challenge
club-not-now = Jetzt nicht
club-back-to-card = Zurück
club-declined = Du bist nicht beigetreten, und { $club } sieht nichts von dir. Wenn du es dir anders überlegst: Die Karte ist noch da.
club-card-again = Karte zeigen
club-name-gone = Diesen Namen hat gerade jemand genommen. Dieser ist frei:
club-joined = Du bist in *{ $club }* als *{ $alias }*. Der Club sieht von dir: { $sees }.
club-entered = Du machst mit bei *{ $name }*, gemessen ab { $first }.
club-alias-ask = Wie soll { $club } dich nennen? { $answered ->
    [command] Sag /club name und den Namen, etwa /club name Anni
   *[words] Sag den Namen, etwa Anni.
}
club-alias-unfit = „{ $text }“ kann hier kein Name sein: 1 bis 32 Buchstaben, Ziffern, Leerzeichen oder Emoji, keine Links, kein @. Sag einen anderen.
club-alias-taken = { $alias } heißt hier schon jemand. Sag einen anderen Namen.
club-alias-changed = { $club } kennt dich jetzt als *{ $alias }*.

club-members-title = *{ $club }*: { $n ->
    [one] ein Mitglied
   *[other] { $n } Mitglieder
}{ $pages ->
    [1] { "" }
   *[other] , Seite { $page } von { $pages }
}
club-members-row = • { $alias }{ $captain ->
    [yes] , Kapitän
   *[no] { "" }
}{ $mine ->
    [yes] { " " }(du)
   *[no] { "" }
}
club-members-choose = Wähle ein Mitglied
club-members-which = Wen meinst du?
club-members-blocked = Gesperrt: { $names }
club-members-back = Zurück
club-members-on = Mehr
club-let-in = Entsperren: { $name }
club-ask-what = Was soll mit *{ $alias }* geschehen?
club-deed-captain = Zum Kapitän
club-deed-hand-over = Übergeben
club-deed-remove = Entfernen
club-deed-block = Sperren
club-ask-captain = *{ $alias }* auch zum Kapitän von { $club } machen? Kapitäne ändern Einstellungen, führen Challenges und entfernen Mitglieder.
club-ask-hand-over = *{ $alias }* an deiner Stelle zum Kapitän von { $club } machen? Du bleibst Mitglied.
club-ask-remove = *{ $alias }* aus { $club } entfernen? Die Zeilen verschwinden von jeder Tafel. Ein neuer Beitritt bleibt möglich.
club-ask-block = *{ $alias }* aus { $club } entfernen und nicht mehr hereinlassen? Die Zeilen verschwinden von jeder Tafel.
club-done-captain = { $alias } ist jetzt Kapitän von { $club }.
club-done-hand-over = { $alias } ist jetzt Kapitän von { $club }, und du bist Mitglied.
club-done-remove = { $alias } ist nicht mehr in { $club }.
club-done-block = { $alias } ist nicht mehr in { $club } und kann nicht wieder beitreten.
club-done-unblock = { $alias } darf { $club } wieder beitreten.
club-oneself = Das bist du. Wer gehen will, verlässt den Club selbst.
club-claimed = Du bist jetzt Kapitän von { $club }.

# One message a setting: its name; .example changes it, .changed tells a change.
club-settings-title = *{ $club }*: die Einstellungen, und wie du sie änderst.
club-settings-line = • { $name }: { $value }. { $example }
club-settings-name = Name
    .example = /club einstellungen name Uferläufer
    .changed = Der Club heißt ab jetzt { $value }.
club-settings-zone = Zeitzone
    .example = /club einstellungen zeitzone Zürich
    .changed = Die Tage des Clubs sind ab jetzt die von { $value }; dort ist es { $clock }.
club-settings-board = Tafel
    .example = /club einstellungen tafel sonntag 18:00
    .changed = Die Tafel kommt jede Woche neu: { $value }.
club-settings-weekly = { $day }, { $clock }
club-settings-language = Sprache
    .example = /club einstellungen sprache en
    .changed = Die Nachrichten des Clubs kommen ab jetzt auf { $value }.
club-settings-quiet = Ruhig
    .example = /club einstellungen ruhig an
    .changed = { $on ->
        [yes] Ruhig: Es kommen nur die Ankündigung, die laufende Tafel und das Ende.
       *[no] Die Nachricht zur Halbzeit und die Tafel der Woche kommen wieder.
    }
club-settings-quiet-button = { $on ->
    [yes] Ruhig aus
   *[no] Ruhig an
}
club-settings-same = Schon so: { $name }, { $value }.
club-settings-unread = { $name }: „{ $text }“ kann ich nicht lesen. Zum Beispiel: { $example }
club-settings-languages = { $n ->
    [one] Bisher gibt es nur { $names }.
   *[other] Es gibt { $names }.
}
club-settings-unknown = Ein Club hat keine Einstellung „{ $text }“. Zum Beispiel: { $example }

## Chats of one person

platform-telegram = Telegram
platform-discord = Discord
platform-console = Terminal

link-account = { $name } auf { $platform }

# $code stands as it is to be typed.
link-code = Dein Code ist *{ $code }*. Er gilt einmal, innerhalb von { $minutes } Minuten.
link-code-say = Sag in deinem anderen Chat mit mir: /koppeln { $code }
link-door = Oder öffne { $platform } mit { $url }
link-code-care = Behalt ihn für dich. Beide Chats werden gefragt, bevor etwas gekoppelt wird.
link-stranger = /koppeln verbindet einen zweiten Chat mit einem Tagebuch, das du schon hast.
    Sag /koppeln in dem Chat, der es hat, und sag hier, was er zeigt, etwa /koppeln K7QF-2M9P

# Why nothing is joined.
link-no-no-code = Das ist kein Code. Er hat acht Buchstaben und Ziffern, wie /koppeln K7QF-2M9P
link-no-unknown = Dieser Code geht nicht: Vielleicht ist er vertippt, verbraucht oder älter als zehn Minuten. Sag /koppeln in deinem anderen Chat, dann kommt ein neuer.
link-no-too-many = Das waren zu viele Codes, die nicht gingen. Versuch es in einer Stunde wieder.
link-no-own = Das ist dein eigener Code. Sag ihn in deinem anderen Chat, nicht hier.
link-no-yours = Diese Chats haben schon ein gemeinsames Tagebuch.
link-no-platform = Gekoppelt wären es zwei Chats auf { $platform }, und ein Tagebuch hat auf jeder Plattform nur einen. /entkoppeln lässt erst einen gehen.
link-no-waiting = Hier hast du Ja gesagt. Sag es jetzt auf { $platform }: Dort habe ich dich gefragt. Wenn nichts kam, sag dort /koppeln.
link-no-over = Diese Frage ist vorbei, und nichts hat sich geändert. /koppeln fängt neu an.

link-ask-other = *{ $who }* hat diesen Code bekommen. Bist du das?
link-ask-first = *{ $who }* hat deinen Code zurückgegeben. Bist du das?
link-visible = Dann sehen und ändern beide Chats alles: das ganze Tagebuch, Schmerz und Morgen, Einstellungen und Erinnerungen.
link-forwarded = Wenn jemand anderes dahintersteckt, sag Nein.
link-goes-on-alone = Weiter gehen Tagebuch und Einstellungen von { $who }.
link-goes-on = Beide haben ein Tagebuch. Weiter geht das von { $who }, mit seinen Einstellungen und Übungen.
link-span = { $n ->
    [one] { $first }
   *[other] { $first } bis { $last }
}
link-adds = { $n ->
    [one] Aus dem anderen kommt ein Tag dazu: { $span }.
   *[other] Aus dem anderen kommen { $n } Tage dazu, { $span }.
}
link-adds-nothing = Das andere hat keinen Tag, der ihm fehlt, also kommt keiner dazu.
link-clash = { $n ->
    [one] An einem Tag haben beide etwas: Dort bleibt das eigene.
   *[other] An { $n } Tagen haben beide etwas: Dort bleibt das eigene.
}
link-undone = Sieben Tage lang bringt /entkoppeln beide zurück. Danach wird gelöscht, was nicht übernommen wurde.

# Said before the joining and after it.
link-holds-calm = Das andere ist wegen Schmerz angehalten, und das gilt für beide: keine Belastung, bis zwei Morgen in Folge ruhig sind.
link-holds-clearance = Das andere wartet auf eine Fachperson, und das gilt für beide: keine Belastung, bis sie zustimmt.
link-holds-stop = Das andere ist durch ein Warnzeichen gestoppt, und das gilt für beide: kein Training, bis eine Fachperson zustimmt.
link-holds-careful = Das vorsichtige Profil des anderen bleibt.
link-holds-pause = Die Pause des anderen gilt für beide weiter. /weiter beendet sie.
link-yes = Ja, beides bin ich
link-join = Koppeln
link-not = Nein

link-waiting = Danke. Sag jetzt auch auf { $platform } Ja: Dort frage ich dich. Wenn nichts kommt, sag dort /koppeln.
link-take-back = Nein, zurücknehmen
link-declined = Gekoppelt wurde nichts; das sage ich auch auf { $platform }.
link-declined-by = { $who } hat Nein gesagt, also wurde nichts gekoppelt. Der Code ist verbraucht.
link-joined = *Gekoppelt.* { $who } und dieser Chat haben jetzt ein gemeinsames Tagebuch.
link-joined-added = { $n ->
    [one] Aus dem anderen Tagebuch kam ein Tag dazu.
   *[other] Aus dem anderen Tagebuch kamen { $n } Tage dazu.
}
link-reminded = Erinnerungen kommen auf { $platform }, oder in einem anderen Chat von dir, wenn der geschlossen ist.
link-no-reminders = Die Erinnerungen sind aus. /erinnern an bringt sie zurück.
link-remind-here = Erinnere mich hier

link-alone = Dein Tagebuch hat nur diesen Chat. /koppeln verbindet einen zweiten.
link-part = { $who } kam am { $day } zu { $others }. Ich kann es machen, wie es vorher war: { $who } mit dem eigenen Tagebuch, { $others } ohne.
link-part-added = { $n ->
    [0] Dadurch kam kein Tag dazu.
    [one] Der eine Tag, der dazukam, geht zurück.
   *[other] Die { $n } Tage, die dazukamen, gehen zurück.
}
link-part-since = Was seither notiert wurde, in jedem dieser Chats, bleibt bei { $others }.
link-part-yes = Wie es vorher war
link-keep = Gekoppelt lassen
link-leave = { $names } haben ein gemeinsames Tagebuch. Wer geht? Dieser Chat fängt neu an, und das Tagebuch bleibt bei den anderen. /koppeln verbindet ihn wieder.
link-leaves = { $who } geht
link-parted = { $who } hat wieder das eigene Tagebuch, und { $others } macht ohne weiter.
link-left = { $who } ist gegangen. Das Tagebuch bleibt bei { $others }.
link-apart = { $who } teilt dein Tagebuch nicht mehr.

## Challenges

challenge-usual-name = { $n ->
    [7] Eine Woche
    [14] Zwei Wochen
    [21] Drei Wochen
    [28] Vier Wochen
    [42] Sechs Wochen
    [56] Acht Wochen
   *[other] { $n } Tage
}
challenge-kind-consistency = Beständigkeit: der Anteil am eigenen Plan
challenge-kind-goal = Ziel: gehaltene Einheiten von allen zusammen
challenge-kind-streak = Serie: die meisten geplanten Einheiten in Folge
challenge-kind-teams = Teams: Team gegen Team
challenge-about-consistency = Gemessen wird am eigenen Plan: Vorn ist, wer den größten Anteil der geplanten Einheiten hält. Mehr als geplant zählt nicht.
challenge-about-goal = Zusammen zu { $target } gehaltenen Einheiten. Gemessen wird am eigenen Plan: ein Punkt für jeden geplanten Tag, den man hält.
challenge-about-streak = Gemessen wird am eigenen Plan: Vorn ist, wer die meisten geplanten Einheiten in Folge hält. Ruhetage zählen nicht dazu und unterbrechen nicht. Die Tafel zeigt, wie viele es in Folge sind.
challenge-about-teams = Team gegen Team: Es zählt, welchen Anteil der eigenen geplanten Einheiten ein Team im Schnitt hält.
challenge-teams = Teams: { $teams }.
challenge-streak-shown = In dieser Challenge sehen alle dort deine längste Folge gehaltener Einheiten.
challenge-dates = { $start } bis { $end }, { $n } Tage.
challenge-dates-how = Die Termine lassen sich ändern, bis die Challenge anfängt: /challenge termine ab montag für 4 wochen
challenge-closes = Einträge zählen bis { $closes }. Dann schließt sie von selbst.

# A draft, seen by its captain alone.
challenge-draft = *{ $challenge }*, für { $club }: ein Entwurf
challenge-draft-note = Das siehst nur du. Angekündigt steht sie an jedem Ort des Clubs.
challenge-draft-today = Der erste Tag ist heute.
challenge-announce = Ankündigen
challenge-change = Ändern
challenge-drop = Verwerfen
challenge-announced = *{ $challenge }* ist in { $club } angekündigt.
challenge-stands-at = An einem Ort des Clubs sind die zwei Nachrichten für heute verbraucht: Dort steht sie am { $at }.
challenge-dropped = Der Entwurf ist verworfen.
challenge-new = Neue Challenge
challenge-show = Zeig sie

challenge-form = Eine Challenge für { $club }
challenge-form-help = Was schon in den Feldern steht, kann so bleiben. Du siehst sie noch einmal, bevor es sonst jemand tut.
    Ein Ziel braucht eine Zahl, etwa: ziel, 300. Teams brauchen ihre Namen, etwa: teams, Nord und Süd.
challenge-field-name = Name
challenge-field-name-hint = höchstens 40 Zeichen
challenge-field-kind = Art
challenge-field-kind-hint = beständigkeit, ziel, serie oder teams
challenge-field-start = Erster Tag
challenge-field-start-hint = montag, 12. jan, 2026-01-12
challenge-field-end = Letzter Tag
challenge-field-end-hint = 1. feb, oder 4 wochen; 2 bis 90 Tage
challenge-field-aim = Ziel oder Teams
challenge-field-aim-hint = ziel: 300; teams: Nord, Süd; sonst leer
challenge-button-form = Formular öffnen

# Why a challenge was not taken as it was told.
# A challenge as the line that a person types; every word of it is read again.
challenge-line-kind = { $kind ->
    [goal] ziel
    [streak] serie
    [teams] teams
   *[consistency] beständigkeit
 }
challenge-line-dates = vom { $start } bis { $end }
challenge-line-target = ziel { $n }
challenge-line-teams = teams { $teams }
challenge-line-some-teams = Nord, Süd
challenge-misread-example = Zum Beispiel: { $example }
challenge-misread-kept = Der Rest ist behalten: Das Formular hat ihn schon.
challenge-span = { $start } bis { $end }
challenge-misread-name = „{ $text }“ geht nicht als Name: 1 bis { $name } Buchstaben, Ziffern und einfache Zeichen, keine Links, niemand angesprochen.
challenge-misread-kind = „{ $text }“ ist keine Art von Challenge: Es gibt beständigkeit, ziel, serie und teams.
challenge-misread-unsaid = „{ $text }“ hat eine Art von Challenge im Namen. Nenn die Art auch für sich: beständigkeit, ziel, serie oder teams, und ein Komma.
challenge-misread-day = „{ $text }“ kann ich nicht als Tag lesen.
challenge-misread-part = Ich weiß nicht, was „{ $text }“ von einer Challenge sagt.
challenge-misread-target = „{ $text }“ ist kein Ziel: eine ganze Zahl von Einheiten, von 1 bis { $target }.
challenge-misread-no-target = Ein Ziel braucht eine Zahl: wie viele Einheiten alle zusammen halten.
challenge-misread-teams = „{ $text }“ sind keine Teams: { $least } bis { $most } verschiedene Namen mit höchstens { $team } Zeichen, durch Kommas getrennt.
challenge-misread-no-teams = Team gegen Team braucht die Namen der Teams, durch Kommas getrennt.
challenge-misread-aim = „{ $text }“ wäre ein Ziel oder wären Teams, und diese Art hat keins von beiden.
challenge-misread-past = { $text }: Das fängt in der Vergangenheit an. Der erste Tag ist heute oder später.
challenge-misread-ends_first = { $text }: Das endet, bevor es anfängt.
challenge-misread-too_short = { $text }: Eine Challenge hat mindestens { $short } Tage.
challenge-misread-too_long = { $text }: Eine Challenge hat höchstens { $long } Tage.
challenge-misread-too_far = { $text }: Das fängt erst in mehr als { $days } Tagen an.

challenge-nothing = { $club } hatte noch keine Challenge.
challenge-nothing-captain = /challenge erstellen zeigt dir eine, in der jede Antwort schon steht.
challenge-flagged = *Nur für Kapitäne:* auffällige Einträge von { $names }.
    Sie kamen innerhalb einer Minute nach anderen oder vor dem Start. Meist gibt es einen einfachen Grund: Frag freundlich nach.
challenge-join = Mitmachen
challenge-leave = Aussteigen
challenge-end = Heute beenden
challenge-cancel = Absagen
challenge-stay = Nein, weiter
challenge-which-team = Für welches Team machst du bei *{ $challenge }* mit?
challenge-entered = *Du machst mit: { $challenge }.*
challenge-entered-team = Dein Team: { $team }.
challenge-entered-since = Gemessen wirst du an deinem eigenen Plan, ab { $day }. Ruhetage und Pausen zählen nicht.
challenge-entered-late = Nach { $n } geplanten Tagen stehst du mit den anderen auf der Tafel.
challenge-entered-already = Bei *{ $challenge }* machst du schon mit.
challenge-leave-ask = Aus *{ $challenge }* aussteigen?
    Deine Zeile verschwindet sofort von jeder Tafel. Im Club bleibst du, und dein eigenes Tagebuch bleibt, wie es ist.
    Kommst du zurück, geht es von da weiter, wo du warst.
challenge-leave-yes = Aussteigen
challenge-left = Bei { $challenge } machst du nicht mehr mit. Dein eigener Plan geht weiter wie bisher.
challenge-redated = *{ $challenge }* hat andere Termine.
challenge-dates-ask = *{ $challenge }* geht von { $start } bis { $end }. Sag beide Tage neu, oder einen davon.
challenge-end-ask = *{ $challenge }* heute enden lassen?
    Schluss ist am { $closes }, mit der letzten Tafel. Bis dahin lässt sich eintragen, was bis heute trainiert wurde.
challenge-end-yes = Heute beenden
challenge-ended = *{ $challenge }* endet heute, Schluss ist am { $closes }.
challenge-ends-anyway = Bei *{ $challenge }* ist heute ohnehin der letzte Tag. Schluss ist am { $closes }.
challenge-cancel-ask = *{ $challenge }* absagen?
    Dann zählt nichts davon, und es gibt keine letzte Tafel. Jedes Tagebuch bleibt, wie es ist.
challenge-cancel-yes = Absagen
challenge-cancelled = *{ $challenge }* ist abgesagt.

challenge-not-none = So eine Challenge gibt es nicht.
challenge-gone-over = *{ $challenge }* ist vorbei, und keine andere Challenge läuft. Geändert wurde nichts.
challenge-gone-called-off = *{ $challenge }* wurde abgesagt, und keine andere Challenge läuft. Geändert wurde nichts.
challenge-not-in = Du machst dort nicht mit.
challenge-not-draft = Diesen Entwurf gibt es nicht mehr.
challenge-not-announced = Sie ist schon angekündigt.
challenge-not-another = Immer nur eine Challenge: Gerade läuft eine andere. Wenn sie vorbei ist, kannst du diesen Entwurf ankündigen.
challenge-not-started = Sie hat angefangen, und ihre Termine stehen fest. Sie kann heute enden oder abgesagt werden.
challenge-not-not-started = Sie hat noch nicht angefangen. Du kannst sie absagen oder ihr andere Termine geben.

## Boards

board-title = *{ $challenge }*, { $club }
board-starts = Von { $start } bis { $end }.
board-days-left = { $n ->
    [one] Letzter Tag: Sie endet heute.
   *[other] Noch { $n } Tage, bis { $end }.
}
board-ended = Sie endete am { $end }. Was bis dahin trainiert wurde, lässt sich bis { $closes } eintragen.
board-over = Sie ging von { $start } bis { $end } und ist vorbei.
board-cancelled = Sie ist abgesagt.
board-row = { $rank }. { $name }  { $value }
board-row-unranked = – { $name }  { $value }
board-row-value = { $kept } von { $planned }
board-extra-streak = { $n } in Folge
board-extra-sets = { $n ->
    [one] { $n } Satz
   *[other] { $n } Sätze
}
board-paused = Pause
board-waits = { $over ->
    [yes] ohne Rang
   *[no] noch ohne Rang
}
board-nobody = { $over ->
    [yes] { $n ->
        [0] Niemand hat mitgemacht.
        [one] Eine Person hat mitgemacht.
       *[other] { $n } haben mitgemacht.
     }
   *[no] { $n ->
        [0] Noch macht niemand mit.
        [one] Eine Person macht mit. Die erste gehaltene Einheit eröffnet die Tafel.
       *[other] { $n } machen mit. Die erste gehaltene Einheit eröffnet die Tafel.
     }
}
board-more = und { $n } weitere
board-goal = Zusammen { $kept } von { $target } Einheiten gehalten.
board-goal-passed = Zusammen { $kept } Einheiten gehalten; das Ziel war { $target }.
board-goal-value = { $kept } von { $target }
board-goal-value-passed = { $kept }, das Ziel war { $target }
board-all = Alle zusammen
board-team = { $rank }. *{ $team }*  { $value }
board-team-value = { $share } %, { $n } mit Rang
board-team-none = { $over ->
    [yes] niemand mit Rang
   *[no] noch niemand mit Rang
}
board-sessions = { $n ->
    [one] eine geplante Einheit
   *[other] { $n } geplante Einheiten
}
board-together = { $over ->
    [yes] { $people ->
        [one] Gehalten: { $sessions }.
       *[other] Zusammen gehalten: { $sessions }.
     }
   *[no] { $people ->
        [one] Bisher gehalten: { $sessions }.
       *[other] Bisher zusammen gehalten: { $sessions }.
     }
}
board-not-ranked = { $n ->
    [one] Nach einem weiteren geplanten Tag hast du einen Rang.
   *[other] Nach { $n } weiteren geplanten Tagen hast du einen Rang.
}
board-not-ranked-paused = Du hast keinen Rang, solange mehr als die Hälfte deiner Tage hier Pause war. Das vergeht mit dem Training.
board-near-note = Nur du siehst das.
board-near = Um mich herum
board-again = Neu ansehen
board-picture-dates = { $club }, { $start } bis { $end }

## Posts in the places of clubs

post-entrants = { $n ->
    [0] Noch macht niemand mit.
    [one] Eine Person macht mit.
   *[other] { $n } machen mit.
}
post-started = *{ $challenge } hat angefangen.*
post-started-how = Halte deinen eigenen Plan: Ein gehaltener Tag zählt, egal wie viel geplant war.
post-midway = *{ $challenge }: Die Hälfte ist geschafft.*
post-over = Die letzte Tafel steht darunter.
post-closing = Geschafft: { $start } bis { $end }.{ $well ->
    [yes] { " " }Gut gehalten, alle zusammen.
   *[no] { "" }
}
post-goal-reached = Das Ziel ist erreicht.
post-goal-missed = Das Ziel wurde nicht ganz erreicht. Was gehalten wurde, bleibt gehalten.
post-again = Neue Runde
post-results = *{ $challenge }*: die ganze Tafel als Datei.
post-results-barred = { $file } fehlt hier: Dieser Ort lässt mich keine Dateien anhängen.
post-farewell = Die Tafel von { $challenge } steht jetzt weiter unten.
post-left = { $club } ist nicht mehr an diesem Ort.

results-rank = Rang
results-name = Name
results-team = Team
results-kept = gehalten
results-planned = geplant
results-share = Anteil
results-streak = in Folge
results-sets = Sätze
results-load = Gewicht kg
results-file = { $name }-ergebnisse.csv

## Export

export-json = *Alles, was dir gehört*, steht in { $file }: was du eingetragen und gewählt hast, und jede Zeile, die ich von dir habe.
    Wer die Datei hat, kann sie lesen. /import nimmt sie zurück, auch nach /loeschen.
export-csv = *Deine Sätze*, einer je Zeile, stehen in { $file }, für jede Tabellenkalkulation.
export-barred = { $file } lässt sich hier nicht anhängen. Sag /export in einem privaten Chat mit mir.

## Import

# $mb: how large a file may be.
import-how = *Schick mir die Datei* in diesem Chat, bis { $mb } MB.
    • Mein eigener Export, soleus-….json, bringt dein Tagebuch zurück.
    • Eine CSV mit den Spalten Datum, Übung, Sätze, Wdh. und Gewicht wird zu Verlauf, etwa: 2025-11-03, Wandsitz, 3, 45, 0
    Zuerst siehst du, was herauskommt. Ohne dein Ja wird nichts übernommen.
# Why nothing is taken over. $at is the place in the file, where there is one.
import-no-too-large = Diese Datei ist zu groß: Ich lese bis { $mb } MB. Eine CSV schick in Teilen.
import-no-unfetched = Diese Datei kam nicht ganz bei mir an. Bitte schick sie noch einmal.
import-no-empty = In dieser Datei steht nichts.
import-no-binary = Das ist kein Text: ein Bild, ein Archiv oder etwas anderes. Ich lese meinen eigenen Export (.json) und CSV.
import-no-broken = Diese Datei beginnt wie ein Export und bricht ab oder ist beschädigt. Bitte schick sie so, wie sie von /export kam.
import-no-not-ours = Das ist kein Export von mir. Ich lese meinen eigenen Export (.json) und CSV.
import-no-newer = Dieser Export kommt aus einer neueren Version von mir. Er lässt sich lesen, sobald ich hier auf dem neuesten Stand bin.
import-no-unknown-version = Dieser Export nennt keine Version, die ich kenne.
import-no-edited = Dieser Export wurde nachträglich geändert, also übernehme ich nichts davon. Bitte schick ihn so, wie er von /export kam.
import-no-unreadable = In diesem Export steht etwas, das ich nicht verstehe, bei { $at }; also übernehme ich nichts davon.
import-no-future = In diesem Export stehen Tage, die erst noch kommen; also übernehme ich nichts davon.
import-no-somebody-elses = Dieser Export gehört jemand anderem: Keiner seiner Chats ist deiner. Nur der eigene Chat kann ihn zurücknehmen.
import-no-too-many = Das ist mehr, als ich auf einmal nehme: { $at } Einträge. Schick es in Teilen.
import-no-no-head = Ich finde keine Spalte, die ich kenne. Die erste Zeile nennt sie, etwa: Datum, Übung, Sätze, Wdh., Gewicht
import-no-column-missing = Eine Spalte fehlt: { $at }. Die erste Zeile nennt sie, etwa: Datum, Übung, Sätze, Wdh., Gewicht
import-no-which-dates = { $at } kann zwei Tage meinen. Schreib Daten als Jahr-Monat-Tag, etwa 2026-01-05, und schick die Datei noch einmal.
import-no-which-unit = Ich kenne die Einheit der Gewichte in „{ $at }“ nicht. Nenn diese Spalte Gewicht (kg) oder Gewicht (lb) und schick die Datei noch einmal.
import-no-no-row = Keine einzige Zeile dieser Datei ließ sich lesen.
import-no-full = Damit würde dein Tagebuch so groß, dass ich seinen eigenen Export nicht mehr lesen könnte. Schick einen kleineren Teil.
import-column-date = Datum
import-column-exercise = Übung
import-column-reps = Wdh.
import-date = { $day } { $year }
# What a file is.
import-is-own = *Das ist dein Export*, { $day }.
import-is-table = *Das ist ein Verlauf*, den du anderswo geführt hast.
import-sets = { $n ->
    [one] einem Satz
   *[other] { $n } Sätzen
}
import-amount = { $n ->
    [one] Ein Tag mit { $sets }, { $first }.
   *[other] { $n } Tage mit { $sets }, { $first } bis { $last }.
}
import-no-sets = Sätze sind keine darin.
import-first = So fängt er an:
import-first-entry = • { $day }: { $what }
import-first-more = { $sets } …
import-read-as = „{ $said }“ lese ich als: { $exercise }.
# What taking it over does.
import-comes-restores = Hier ist noch nichts eingetragen, also kommt alles zurück: Bedingungen, Einstellungen, Übungen und Plan, wie der Export sie hat.
import-gives-way = Was du hier gewählt hast, weicht dem.
import-comes-adds = Dein Tagebuch hier geht weiter, mit seinen Einstellungen und Übungen. Dazu kommt, was ihm fehlt.
import-comes-recalls = Er steht dann in /verlauf und /statistik und ändert nichts an deinem Plan.
import-known = { $n ->
    [one] Ein Eintrag ist schon hier und bleibt, wie er ist.
   *[other] { $n } Einträge sind schon hier und bleiben, wie sie sind.
}
import-other = { $n ->
    [one] An einem Tag steht hier schon etwas anderes, und es bleibt.
   *[other] An { $n } Tagen steht hier schon etwas anderes, und es bleibt.
}
import-other-undo = Eine frühere Datei brachte davon etwas mit: /zurueck nimmt sie heraus.
import-clash = { $n ->
    [one] An einem Tag haben beide etwas: Dort bleibt, was hier ist.
   *[other] An { $n } Tagen haben beide etwas: Dort bleibt, was hier ist.
}
import-holds-calm = Ein Halt wegen Schmerz kommt mit: keine Belastung, bis zwei Morgen in Folge ruhig sind.
import-holds-clearance = Das Warten auf eine Fachperson kommt mit: keine Belastung, bis sie zustimmt.
import-holds-stop = Ein Warnzeichen kommt mit: kein Training, bis eine Fachperson zustimmt.
import-holds-careful = Das vorsichtige Profil kommt mit.
import-holds-pause = Eine Pause kommt mit. /weiter beendet sie.
# Rows that are left out: the first of them, each with its line in the file and why; then how many, by why.
import-left = { $n ->
    [one] Eine Zeile bleibt weg:
   *[other] { $n } Zeilen bleiben weg:
}
import-row = • Zeile { $line }, { $why }: { $said }
import-row-empty = • Zeile { $line }, { $why }
import-left-all = Alle zusammen: { $whys }.
import-names = /uebung zählt die Übungen mit Namen auf.
import-why-many = { $n } × { $why }
import-why-such = { $why } ({ $such })
import-why-cells = nicht in Zellen geteilt
import-why-date = kein Datum, das ich lesen kann
    .such = etwa 2026-01-05
import-why-future = kommt erst noch
import-why-old = vor 1990
import-why-exercise = unbekannte Übung
import-why-which-exercise = passt zu mehreren Übungen
import-why-fits = das kann { $names } sein
import-why-sets = keine Zahl der Sätze von 1 bis { $sets }
import-why-unlike = so viele Sätze sind es nicht, wie da steht
import-why-reps = keine Zahl, die ich lesen kann
    .such = etwa 12 oder 3x12
import-why-unit = eine Einheit, die nicht passt
    .such = gezählt wird in Wdh, s, min, m oder ft, gewogen in kg oder lb
import-why-beyond = mehr, als ich glaube
    .such = bis { $most } je Satz
import-why-load = kein Gewicht, das ich lesen kann
    .such = etwa 5 kg oder 12 lb, bis { $kg }
import-why-much = zu viel für einen Tag
import-why-twice = steht zweimal da
import-guessed = Die Datei ist nicht in UTF-8, also habe ich die Buchstaben wie die von Windows gelesen.
import-take = Übernehmen
import-not = Nein
import-taken-restores = *Dein Tagebuch ist zurück.*
import-taken-adds = *Übernommen.* Dein Tagebuch geht weiter.
import-taken-recalls = *Übernommen* als Verlauf. Dein Plan ist, wie er war.
import-placement = Wenn deine Übungen inzwischen woanders anfangen sollten: Der Test findet heraus, wo.
import-history = Verlauf
import-nothing-new = Das alles ist schon hier, also kam nichts dazu.
import-nothing-added = Es kam nichts dazu.
import-dropped = Nicht übernommen, und die Datei ist vergessen.
import-over = Diese Datei wartet nicht mehr. Bitte schick sie noch einmal.
import-out = { $n ->
    [0] Was die Datei mitbrachte, ist wieder draußen. Alles ist wie zuvor.
    [one] Was die Datei mitbrachte, ist wieder entfernt, ein Tag mit Sätzen. Alles ist wie zuvor.
   *[other] Was die Datei mitbrachte, ist wieder entfernt, { $n } Tage mit Sätzen. Alles ist wie zuvor.
}

## What is stored

# One message a table of the database: what it is called, why it is kept, who is shown it, how long it stays,
# and one attribute for each column, by the column's own name.
stored-member = Du
    .why = Um dich wiederzuerkennen und zu antworten, ohne jedes Mal dein ganzes Tagebuch durchzurechnen.
    .who = Niemand außer dir.
    .long = Bis du deine Daten löschst.
    .id = deine Nummer hier, anstelle eines Namens
    .created_at = wann du zum ersten Mal geschrieben hast
    .awaiting = die Frage, die wir zuletzt gestellt haben, falls deine nächsten Worte sie beantworten, samt dem, was du begonnen hattest, etwa einer Challenge, an der du schreibst
    .silent = wie viele Erinnerungen kamen, seit du zuletzt geschrieben hast, damit wir aufhören zu fragen
    .snapshot = deine Einstellungen, dein Training und deine Serie, wie sie sich bisher aus dem Tagebuch ergeben
    .snapshot_since = der erste Tag, der noch nicht darin ist
    .leaving_at = wann du uns gebeten hast, alles zu löschen; leer, wenn nicht
stored-account = Deine Chats
    .why = Um dich in Telegram oder Discord zu erkennen und dir dort zu schreiben.
    .who = Niemand außer dir.
    .long = Solange der Chat zu deinem Tagebuch gehört.
    .platform = welche App es ist, etwa telegram
    .account_id = die Nummer, die die App dir gibt
    .member_id = wessen Chat es ist: deine Nummer hier
    .name = der Name, den die App zeigt
    .lost_at = wann die App sagte, dass wir dir nicht privat schreiben können
    .place = die Gruppe oder der Kanal, den du für diese Zeit für Erinnerungen gewählt hast
    .notice = was wir dir dazu noch sagen müssen, wenn du wieder schreibst
stored-link = Zwei gekoppelte Chats
    .why = Um zwei Chats zu einem Tagebuch zu koppeln, erst nachdem beide zugestimmt haben, und sie wieder zu trennen.
    .who = Jeder der beiden Chats sieht den Namen des anderen.
    .long = Ein Code gilt zehn Minuten und bleibt einen Tag; eine abgelehnte oder zurückgenommene Kopplung einen Tag, jede andere, solange beide das Tagebuch teilen.
    .id = die Nummer der Kopplung
    .code = ein Fingerabdruck des Codes; der Code selbst bleibt nicht gespeichert
    .member_id = wer um den Code bat, danach, wessen Tagebuch weitergeht
    .platform = die App des Chats, der den Code bekam
    .account_id = die Nummer, die die App diesem Chat gibt
    .name = der Name, den sie zeigte
    .other_platform = die App des Chats, der den Code zurückgab
    .other_account_id = die Nummer, die die App diesem Chat gibt
    .other_name = der Name, den sie zeigte
    .state = wie weit es ist, vom Code bis zur Zustimmung beider
    .until = bis wann der Code oder die Frage gilt
    .joined_at = wann beide zugestimmt hatten
    .dormant = das Tagebuch, das seither ruht und nach sieben Tagen gelöscht wird
    .moved = welche Chats zu jenem Tagebuch gehörten
    .action = der Schritt, der Tage aus jenem Tagebuch dazunahm
stored-guess = Falsche Codes
    .why = Damit niemand durch viele Versuche einen Code findet.
    .who = Niemand.
    .long = Etwa eine Stunde.
    .platform = die App, in der es versucht wurde
    .account_id = die Nummer, die die App dem Chat gibt
    .count = wie oft es versucht wurde
    .since = wann der erste Versuch war
stored-event = Dein Tagebuch
    .why = Es ist dein Tagebuch, und alles, was du siehst, wird daraus berechnet.
    .who = Niemand außer dir. Ein Club sieht nur, was sich daraus ergibt, und nur, was du ihm zeigst.
    .long = Bis du deine Daten löschst. Was du zurückgenommen hast, bleibt bis dahin als zurückgenommen vermerkt.
    .id = die Nummer des Eintrags
    .member_id = wessen Eintrag es ist
    .day = der Tag, zu dem er gehört
    .kind = was es war: Sätze, ein Auslassen, ein Morgen, ein Lauf, eine Pause, eine Einstellung
    .subject = bei Sätzen die Übung, und ob der Tag Belastung brachte oder leicht war
    .facts = die Einzelheiten: Sätze, Kontrolle, Schmerz, Anstrengung, Warnzeichen, Läufe, deine Antworten zur Gesundheit am Anfang, Körpergewicht und alles, was du gewählt hast
    .action = welche Einträge auf einmal entstanden, damit sie auch zusammen zurückgenommen werden
    .recorded_at = wann du es uns gesagt hast
    .replaces = der Eintrag, den dieser berichtigt
    .place = seine Stelle am Tag, wenn er für einen anderen steht
    .superseded = ob ein späterer Eintrag an seiner Stelle steht
    .undone_at = wann du ihn zurückgenommen hast
stored-request = Schon beantwortete Nachrichten
    .why = Apps liefern eine Nachricht manchmal zweimal; sie soll nur einmal zählen.
    .who = Niemand. Sie nennt niemanden; solange sie bleibt, lässt sich ein Eintrag deines Tagebuchs seiner Nachricht zuordnen.
    .long = 30 Tage.
    .key = die Nummer, die die App der Nachricht gibt
    .at = wann sie kam
stored-entry = Tage mit Knöpfen
    .why = Damit ein Knopf unter einer alten Nachricht weiß, welchen Tag er meint.
    .who = Niemand außer dir.
    .long = Bis du deine Daten löschst.
    .id = die Nummer im Knopf
    .member_id = wessen Tag es ist
    .day = der Tag, den er meint
stored-appointment = Deine nächsten Erinnerungen
    .why = Um dir zu deiner Zeit zu schreiben.
    .who = Niemand außer dir.
    .long = Bis du deine Daten löschst; jede wird von der nächsten überschrieben.
    .member_id = wer erinnert wird
    .kind = woran: die Einheit, der Morgen, die Woche
    .platform = die App, in der du erinnert wirst
    .day = der Tag, für den sie ist
    .due_at = wann sie fällig ist; leer, solange sie schläft
    .hours = deine Uhrzeit für jeden Wochentag
    .zone = deine Zeitzone
    .day_ends = wann dein Tag endet
stored-errand = Erinnerungen, geschickt oder geplant
    .why = Damit keine verloren geht und keine zweimal kommt.
    .who = Niemand außer dir. In einer Gruppe, wenn du eine gewählt hast, sehen andere, dass es eine gibt, nicht, was sie sagt.
    .long = 30 Tage, nachdem sie geschickt wurde.
    .id = die Nummer der Erinnerung
    .member_id = wessen sie ist
    .kind = worum es geht
    .day = der Tag, für den sie ist
    .since = der erste Tag, der davor verpasst wurde
    .platform = die App, an die sie geht
    .at = für wann sie geplant war
    .due_at = wann sie wieder versucht wird; leer, wenn sie erledigt ist
    .attempts = wie oft das Schicken scheiterte
    .outcome = was daraus wurde
    .settled_at = wann das war
stored-upload = Eine Datei, die du zum Import geschickt hast
    .why = Um dir zu zeigen, was darin ist, bevor etwas übernommen wird.
    .who = Niemand außer dir.
    .long = Einen Tag, oder bis du sie übernimmst oder verwirfst. Nur die neueste.
    .id = die Nummer in den Knöpfen
    .member_id = wer sie geschickt hat
    .at = wann sie kam
    .content = was sich darin lesen ließ
stored-invite = Einladungen
    .why = Wo nicht alle anfangen dürfen, lässt ein Code jemanden herein.
    .who = Wer diesen Coach betreibt. Wer ihn benutzt hat, steht nicht darin.
    .long = Bis sie verbraucht oder abgelaufen ist.
    .code = ein Fingerabdruck des Codes; der Code selbst bleibt nicht gespeichert
    .until = bis wann sie gilt
    .uses = wie viele Personen sie noch hereinlässt
stored-heartbeat = Lebenszeichen
    .why = Um zu merken, wann dieser Coach nicht lief.
    .who = Niemand. Es geht darin um keine Person.
    .long = Eine einzige Zeile, die ständig überschrieben wird.
    .id = immer 1
    .at = wann der Coach zuletzt nachsah, was fällig ist
stored-outage = Zeiten, in denen der Coach nicht lief
    .why = Tage, die unseretwegen ausfielen, zählen nicht gegen dich.
    .who = Niemand. Es geht darin um keine Person.
    .long = Für immer.
    .id = ihre Nummer
    .began = wann es begann
    .ended = wann es vorbei war
stored-club = Clubs
    .why = Wer Pläne nebeneinander verfolgt, braucht einen gemeinsamen Ort.
    .who = Alle im Club.
    .long = Bis der Club endet. Er endet nicht, wenn du gehst, und behält den Namen, den er bekam.
    .id = die Nummer des Clubs
    .created_at = wann er begann
    .name = wie seine Kapitäne ihn nennen
    .zone = seine Zeitzone
    .language = die Sprache, in der er angesprochen wird
    .code = der Code seines Links, mit dem man beitritt
    .board_day = der Wochentag, an dem die Tafel neu kommt
    .board_at = die Uhrzeit dafür
    .quiet = ob er weniger Nachrichten bekommt
    .offer = ein Fingerabdruck des Codes, der den Club in eine weitere Gruppe oder einen weiteren Kanal bringt
    .offer_until = bis wann dieser Code gilt
    .ended_at = wann er endete
stored-club_place = Wo Clubs sind
    .why = Um die Tafel eines Clubs in seinen Gruppen und Kanälen zu zeigen, und nicht zu oft.
    .who = Alle in dieser Gruppe oder diesem Kanal.
    .long = Bis der Club ihn verlässt; danach höchstens 30 Tage.
    .id = die Nummer des Orts
    .club_id = welcher Club es ist
    .platform = die App
    .place = die Nummer, die die App der Gruppe, dem Thema, dem Kanal oder dem Thread gibt
    .shut_at = seit wann wir dort nicht schreiben können
    .left_at = wann der Club ihn verließ
    .new_on = der Tag, für den neue Nachrichten gezählt werden
    .new = wie viele es waren
    .edited_at = wann zuletzt eine geändert wurde
stored-club_member = Deine Clubs
    .why = Um zu wissen, wer in einem Club ist, unter welchem Namen, und was der Club sehen darf.
    .who = Der Club sieht deinen Namen dort, ob du Kapitän bist, und was du ihm zeigst.
    .long = Bis du den Club verlässt oder deine Daten löschst.
    .club_id = welcher Club
    .member_id = wer darin ist
    .alias = der Name, den du für diesen Club gewählt hast
    .alias_key = derselbe in kleinen Buchstaben, damit ihn dort sonst niemand hat
    .shares = was du dem Club außer den gehaltenen Tagen zeigst
    .captain = ob du Kapitän bist
    .joined_at = wann du beigetreten bist
    .asleep = ob dies nicht mehr zählt, seit zwei Chats gekoppelt wurden
    .link = die Kopplung, durch die es übernommen wurde
    .lent = die Kopplung, durch die du Kapitän wurdest
stored-club_block = Wen ein Club nicht mehr hereinlässt
    .why = Damit ein Kapitän jemanden fernhalten kann.
    .who = Die Kapitäne des Clubs.
    .long = Bis ein Kapitän die Person wieder hereinlässt oder sie ihre Daten löscht: Dann kennt auch der Club sie nicht mehr.
    .club_id = welcher Club
    .member_id = wer ferngehalten wird
    .alias = der Name, den die Person dort hatte
    .link = die Kopplung, durch die es übernommen wurde
stored-invitation = Die Karte eines Clubs, die du geöffnet hast
    .why = Um dir die Karte wieder zu zeigen, wenn alle Fragen beantwortet sind, mit deinem Namen darauf.
    .who = Niemand außer dir.
    .long = Bis du beitrittst, ablehnst, eine andere öffnest oder deine Daten löschst.
    .member_id = wer sie geöffnet hat
    .club_id = wessen Karte es ist
    .alias = der Name, den die Karte für dich zeigt
stored-challenge = Challenges
    .why = Was ein Club zusammen macht, braucht Termine und ein Ziel.
    .who = Alle im Club.
    .long = So lange wie der Club.
    .id = die Nummer der Challenge
    .club_id = zu welchem Club sie gehört
    .name = wie ihr Kapitän sie genannt hat
    .kind = worum es geht, etwa gehaltene Tage oder ein Ziel für alle
    .start = ihr erster Tag
    .end = ihr letzter Tag
    .target = wie viele Einträge alle zusammen halten sollen
    .teams = die Namen ihrer Teams
    .announced_at = wann sie angekündigt wurde
    .cancelled_at = wann sie abgesagt wurde
    .closed_at = wann sie geschlossen wurde
    .next_at = wann sie das nächste Mal von selbst etwas tut
    .stepped_at = wann sie es zuletzt tat
    .announced_end = der letzte Tag, den sie hatte, bevor sie früher beendet wurde
stored-entrant = Deine Challenges
    .why = Um die Tafel zu führen, ohne in ein Tagebuch zu sehen.
    .who = Der Club sieht deinen Rang, die gehaltenen Tage, und was du ihm zeigst. Einen zweifelhaften Eintrag sehen nur Kapitäne.
    .long = Bis du die Challenge oder den Club verlässt oder deine Daten löschst.
    .challenge_id = welche Challenge
    .member_id = wer mitmacht
    .club_id = zu welchem Club sie gehört
    .alias_key = dein Name in diesem Club in kleinen Buchstaben
    .joined_on = dein erster Tag darin
    .team = dein Team
    .days = ein Zeichen je Tag: gehalten, verpasst, Ruhe, Pause
    .through = der letzte Tag, der bisher zählt
    .turn_at = wann der nächste zählen wird
    .kept = gehaltene geplante Einträge
    .planned = geplante Einträge, die zählen
    .streak = die meisten in Folge
    .standing = der Wert, nach dem die Tafel ordnet
    .ranked = ob du einen Rang hast
    .flagged = ob ein Eintrag zweifelhaft aussieht
    .sets = alle Sätze, sobald sie geschlossen ist
    .load = das schwerste Gewicht, sobald sie geschlossen ist
    .asleep = ob dies nicht mehr zählt, seit zwei Chats gekoppelt wurden
    .link = die Kopplung, durch die es übernommen wurde
stored-departure = Verlassene Challenges
    .why = Was alle zusammen erreicht haben, bleibt richtig, wenn jemand geht.
    .who = Der Club sieht die Summe von allen, nie, wessen Anteil es war.
    .long = So lange wie die Challenge. Wer es war, bleibt, bis die Person ihre Daten löscht; dann gehört es niemandem.
    .id = ihre Nummer
    .challenge_id = welche Challenge
    .member_id = wer ging; leer, wenn die Person ihre Daten gelöscht hat
    .joined_on = der erste Tag, der zählte
    .team = das Team
    .kept = geplante Einträge, die gehalten wurden
    .standing = der Wert
    .ranked = ob es einen Rang hatte
    .asleep = ob dies nicht mehr zählt, seit zwei Chats gekoppelt wurden
    .link = die Kopplung, durch die es übernommen wurde
stored-post = Nachrichten, die in Clubs stehen
    .why = Um eine Nachricht an ihrer Stelle zu ändern, statt eine neue zu schicken.
    .who = Die Nachricht sehen alle in dieser Gruppe oder diesem Kanal; diese Notizen dazu niemand.
    .long = Bis der Club den Ort verlässt.
    .id = die Nummer der Nachricht
    .place_id = wo sie steht
    .challenge_id = worum es geht
    .kind = welche Nachricht es ist, etwa die Tafel
    .platform = die App
    .at = seit wann sie geschickt oder geändert werden soll
    .due_at = wann das wieder versucht wird
    .settled = ob sie sagt, was zu sagen ist
    .stirred_at = wann sich inzwischen änderte, was sie sagt
    .memo = die Nummer, die die App der Nachricht gibt
    .times = wie oft sie neu geschickt wurde
    .granted_on = der Tag, aus dessen Vorrat an Nachrichten sie kommt
    .digest = ein Fingerabdruck ihres Inhalts, damit dasselbe nicht zweimal gesagt wird
    .attempts = wie oft das Schicken scheiterte
    .parting = ob sie bald neu geschickt oder weggenommen wird

## Privacy

privacy-title = *Was von dir gespeichert ist*
# One line for each group of tables; $n counts their fields.
privacy-account = *{ privacy-account.name }* ({ $n } Felder): wer du in Telegram oder Discord bist, um dich zu erkennen und dir zu schreiben.
    .name = Du und deine Chats
privacy-log = *{ privacy-log.name }* ({ $n } Felder): was du gemacht hast, wie es sich anfühlte, was du eingestellt hast. Daraus entsteht dein Plan.
    .name = Dein Trainingstagebuch
privacy-reminders = *{ privacy-reminders.name }* ({ $n } Felder): deine Zeiten, was geschickt wurde und was als Nächstes kommt.
    .name = Deine Erinnerungen
privacy-clubs = *{ privacy-clubs.name }* ({ $n } Felder): nur wenn du mitmachst. Der Club sieht deinen Namen dort, die gehaltenen Tage, und was du ihm zeigst.
    .name = Clubs und Challenges
privacy-technical = *{ privacy-technical.name }* ({ $n } Felder): damit nichts doppelt zählt und nichts verloren geht.
    .name = Technische Notizen
privacy-who = Sonst bekommt niemand etwas davon zu sehen, und es wird nirgendwohin geschickt. Wer diesen Coach betreibt, kann seine Datenbank lesen.
privacy-long = Es bleibt, bis du /loeschen sagst; Codes, geschickte Dateien und alte Erinnerungen verschwinden von selbst. Sicherungskopien bleiben höchstens 14 Tage.
privacy-apps = Telegram und Discord befördern jede Nachricht und können sie lesen, nach ihren eigenen Regeln.
privacy-contact = Fragen? Wende dich an { $contact }.
privacy-no-contact = Wer diesen Coach betreibt, hat niemanden zum Fragen genannt.
privacy-unknown = Von dir ist nichts gespeichert. /start beginnt ein Tagebuch.
privacy-fields = Jedes Feld einzeln
privacy-export = Mitnehmen
privacy-delete = Löschen
privacy-file = { $tables } Tabellen mit { $n } Feldern, jedes mit dem Grund, wer es sieht und wie lange es bleibt.
privacy-file-barred = { $file } fehlt hier: An diesem Ort lassen sich keine Dateien anhängen. Frag mich privat.
privacy-file-table = { $name } ({ $table })
privacy-file-why = Warum: { $text }
privacy-file-who = Wer es sieht: { $text }
privacy-file-long = Wie lange: { $text }
privacy-file-field = - { $name }: { $text }

## Delete

delete-ask = *Alles löschen, was dir gehört?*
delete-sets = { $n ->
    [one] { $n } Satz
   *[other] { $n } Sätzen
 }
delete-log = { $n ->
    [0] Noch ist kein Tag eingetragen; deine Einstellungen werden gelöscht.
    [one] Gelöscht werden { $n } eingetragener Tag mit { $sets } und alles andere, was von dir gespeichert ist.
   *[other] Gelöscht werden { $n } eingetragene Tage mit { $sets } und alles andere, was von dir gespeichert ist.
 }
delete-chats = { $n ->
    [one] Dein anderer Chat mit diesem Tagebuch geht mit: { $names }.
   *[other] Deine anderen Chats mit diesem Tagebuch gehen mit: { $names }.
 }
delete-asleep = Auch das Tagebuch, das ruht, seit du zwei Chats gekoppelt hast, wird gelöscht.
delete-clubs = { $n ->
    [one] Du verlässt { $clubs } sofort, und dein Name verschwindet von den Tafeln dort.
   *[other] Du verlässt deine Clubs sofort, und dein Name verschwindet von den Tafeln dort: { $clubs }.
 }
delete-counts = { $n ->
    [0] In dem, was ihr zusammen geschafft habt, zählt dein Anteil weiter, ohne Namen.
    [one] Du verlässt die laufende Challenge; dein Anteil zählt weiter, ohne Namen.
   *[other] Du verlässt { $n } laufende Challenges; dein Anteil zählt weiter, ohne Namen.
 }
delete-captain = Du bist der einzige Kapitän von { $clubs }. Übergib zuerst mit /club uebergeben, sonst übernimmt jemand, der die Gruppe betreut, mit /club kapitaen.
delete-grace = Erinnerungen hören sofort auf. { $days } Tage lang bringt /start alles zurück{ $clubs ->
        [0] { "" }
       *[other] , nur Clubs musst du neu beitreten
    }. Endgültig weg ist es am { $at }.
delete-backups = In Sicherungskopien kann es noch bis zu { $days } Tage länger liegen.
delete-stays = Nicht in meiner Hand: unsere Nachrichten in diesem Chat, und ein Name, den du einem Club oder einer Challenge gegeben hast.
delete-by-code = Um danach neu anzufangen, bräuchtest du einen neuen Code.
delete-yes = Alles löschen
delete-no = Alles behalten
delete-export-first = Erst exportieren
delete-begun = Erledigt. Ab jetzt schreibe ich nichts mehr von selbst.
delete-elsewhere = In einem anderen Chat von dir mit diesem Tagebuch kam die Bitte, alles zu löschen. Wenn du das nicht warst, behalte es hier.
delete-final = *Alles, was dir gehört, wird am { $at } gelöscht.*
delete-open = Bis dahin behältst du es mit /start oder dem Knopf. /export, /datenschutz, /hilfe und /stopp gehen wie bisher.
delete-keep = Alles behalten
delete-export = Exportieren
delete-kept = Alles, was dir gehört, bleibt. Erinnerungen kommen wieder zu deinen Zeiten.
delete-kept-clubs = Clubs, in denen du warst, musst du neu beitreten.
delete-nothing = Gelöscht wird nichts. Alles, was dir gehört, bleibt, wie es ist.

## Access

access-invited = Bei diesem Coach fängt man mit einer Einladung an.
access-club = Bei diesem Coach fängt man mit einer Einladung an, auch in seinen Clubs. Wenn du drin bist, öffne den Link des Clubs noch einmal.
access-code = Dieser Code lässt niemanden herein: Er ist vertippt, verbraucht oder abgelaufen. Geändert wurde nichts.
access-tries = Zu viele falsche Codes. Versuch es in einer Stunde wieder.
access-ask = Frag { $contact } nach einem Code, dann schick ihn hier: /start CODE
access-ask-nobody = Frag die Person, von der du hiervon weißt, nach einem Code, dann schick ihn hier: /start CODE
access-known = Hast du in einem anderen Chat schon ein Tagebuch bei mir? Sag dort /koppeln, und schick den Code hier.
