"""Lines as tired runners type them: what is said in English, then the same in German, then in Spanish."""

# Parted by bars; each of them means what the English line means.
LOGS = {
    "3x12": (
        "3 mal 12|3 Sätze zu 12|3 Sätze à 12|3 Sätze zu je 12|3 Sätze mit je 12",
        "3 veces 12|3 series de 12|3 por 12|3 series con 12|hice 3 de 12",
    ),
    "3x12 reps": ("3x12 Wdh.|3x12 Wdh|3x12 Wiederholungen", "3x12 rep|3x12 repeticiones"),
    "15 15 15 steady": (
        "15 15 15 sauber|15, 15, 15 sauber|15 und 15 und 15 sauber|sauber 15 15 15",
        "15 15 15 firme|15, 15 y 15 firmes|15 15 15 controlado|firme 15 15 15",
    ),
    "15 15 12 wobbly": ("15 15 12 wackelig|15 15 12 gewackelt", "15 15 12 inestable|15 15 12 inestables"),
    "15 15 12 without control": ("15 15 12 ohne Kontrolle", "15 15 12 sin control"),
    "15 15 12 lost": (
        "15 15 12 verloren|15 15 12 Kontrolle verloren",
        "15 15 12 perdido|15 15 12 control perdido",
    ),
    "left 12 12, right 11 10": (
        "links 12 12, rechts 11 10|linkes Bein 12 12, rechtes Bein 11 10",
        "izquierda 12 12, derecha 11 10|pierna izquierda 12 12, pierna derecha 11 10",
    ),
    "3x12 @4kg": (
        "3x12 mit 4 kg|3 mal 12 mit 4 Kilo|3x12 @4kg|3x12 4kg",
        "3x12 con 4 kg|3x12 con 4 kilos|hice 3 de 12 con 4 kg",
    ),
    "3x12 @2.5kg": ("3x12 mit 2,5 kg|3x12 @2,5", "3x12 con 2,5 kg|3x12 2,5kg"),
    "3x12 bodyweight": (
        "3x12 ohne Gewicht|3x12 Körpergewicht|3x12 koerpergewicht|3x12 Eigengewicht",
        "3x12 sin peso|3x12 con peso corporal|3x12 peso corporal|3x12 sin carga",
    ),
    "raise 3x12 @4kg, sit 40 40 35, walk 3x4m, pain 1, effort 7": (
        "heben 3x12 @4kg, sitz 40 40 35, gang 3x4m, schmerz 1, anstrengung 7|"
        "Wadenheben 3 mal 12 mit 4 kg; Wandsitz 40 40 35; Soleus-Gang 3x4 m; Schmerzen 1; Anstrengung 7/10",
        "elevación 3x12 con 4 kg, sentadilla 40 40 35, marcha 3x4m, dolor 1, esfuerzo 7|"
        "elevaciones 3x12 @4kg y sentadilla en pared 40 40 35, marcha 3x4 metros, dolor: 1, esfuerzo: 7",
    ),
    "sit 3x40s": (
        "Wandsitz 3x40 Sek.|Wandsitz 3 x 40 Sekunden|wandsitz 3x40s",
        "sentadilla en pared 3x40 segundos|sentadilla 3x40 seg|sentadilla 3x40s",
    ),
    "sit 1 min": ("Wandsitz 1 Minute|Wandsitz 1 Min.", "sentadilla 1 minuto|sentadilla 1 min"),
    "walk 3x12ft": ("gang 3x12 Fuß|Soleus-Gang 3x12 fuss", "marcha 3x12 pies|marcha de sóleo 3x12 pies"),
    "one step 3x12": (
        "einbeinig Stufe 3x12|einbeiniges Wadenheben auf der Stufe 3x12|3x12 einbeinig Stufe",
        "una pierna escalón 3x12|elevación a una pierna en el escalón 3x12",
    ),
    "seated raise 3x12 @10kg": (
        "Wadenheben im Sitzen 3x12 @10kg|sitzend 3x12 mit 10 kg",
        "elevación sentada 3x12 con 10 kg|sentada 3x12 @10",
    ),
    "press 3x12 @40": ("Beinpresse 3x12 mit 40 kg", "prensa 3x12 con 40 kg|prensa de piernas 3x12 @40"),
    "glute bridge 2x10": ("Brücke 2x10|Bruecke 2x10|Beckenheben 2x10", "puente 2x10|puente de glúteos 2x10"),
    "horse 2x10": ("Reiterstand 2x10", "jinete 2x10|elevación de jinete 2x10"),
    "done": ("fertig|Erledigt!|geschafft|alles gemacht", "hecho|Hecho!|todo hecho|terminado"),
    "done, pain 0, effort 6": (
        "fertig, keine Schmerzen, Anstrengung 6|erledigt, ohne Schmerzen, Anstrengung 6",
        "hecho, sin dolor, esfuerzo 6|hecho, sin ningún dolor, esfuerzo: 6",
    ),
    "3x12 pain 2 effort 7": (
        "3x12 Schmerz 2 Anstrengung 7|3x12, Schmerzen 2/10, RPE 7|3x12 schmerz: 2, rpe 7",
        "3x12 dolor 2 esfuerzo 7|3x12, dolor 2/10, RPE 7|3x12 dolor de 2 y esfuerzo de 7",
    ),
    "pain 3": (
        "Schmerz 3|Schmerzen: 3|Schmerzen bei 3",
        "dolor 3|dolor: 3|dolor de 3|me duele 3|me dolió 3|dolor 3 de 10|molestias 3",
    ),
    "effort 8": ("Anstrengung 8|Anstrengung war 8", "esfuerzo 8|esfuerzo fue 8"),
    "steady": ("sauber|Sauber.|alles sauber", "firme|Firme.|todo firme"),
    "yesterday 3x12": (
        "gestern 3x12|3x12 gestern|gestern Abend 3x12|gestern: 3x12",
        "ayer 3x12|3x12 ayer|anoche 3x12",
    ),
    "day before yesterday 3x12": (
        "vorgestern 3x12|vor 2 Tagen 3x12|vor zwei Tagen 3x12",
        "anteayer 3x12|hace 2 días 3x12|hace dos dias 3x12|antes de ayer 3x12",
    ),
    "today 3x12": (
        "heute 3x12|heute früh 3x12|heute Morgen 3x12",
        "hoy 3x12|esta mañana 3x12|hoy por la mañana 3x12",
    ),
    "monday 3x12": (
        "am Montag 3x12|Montag: 3x12|3x12 am montag|Mo 3x12|Mo. 3x12|letzten Montag 3x12",
        "el lunes 3x12|lunes: 3x12|3x12 el lunes|lun 3x12|el lunes pasado 3x12",
    ),
    "tuesday 3x12": ("Dienstag 3x12|am Di 3x12|Di: 3x12|Di. 3x12", "el martes 3x12|mar: 3x12|martes 3x12"),
    "last wed 3x12": (
        "letzten Mittwoch 3x12|am letzten Mi 3x12",
        "el miércoles pasado 3x12|el último mié 3x12",
    ),
    "5 jan 3x12": (
        "5. Januar 3x12|am 5. Januar 3x12|am 5.1. 3x12|5.1. 3x12|5. Jänner 3x12",
        "5 de enero 3x12|el 5 de enero 3x12|5 ene 3x12|3x12 el 5 de enero de 2026",
    ),
    "skip tired": (
        "auslassen müde|ausgelassen, zu müde|auslassen muede|ausgefallen, erschöpft",
        "saltar cansado|saltar, cansancio|omitir, estoy cansada|saltar sueño",
    ),
    "skip no time": (
        "auslassen keine Zeit|ausgelassen, zu viel Arbeit|ausfallen: Termin",
        "saltar sin tiempo|saltar, mucho trabajo|omitido, una reunión|hoy no puedo, mucho trabajo",
    ),
    "skip ill": (
        "auslassen krank|ausgelassen, Erkältung|ausgefallen, Grippe|ging nicht, war krank|"
        "nicht geschafft, war erkältet|heute nicht gemacht, krank",
        "saltar enfermo|saltar, gripe|omitir fiebre|no pude, estaba enfermo",
    ),
    "skip my calf hurts": (
        "auslassen, Wade tut weh|ausgelassen, Schmerzen|auslassen schmerz",
        "saltar, me duele el gemelo|saltar dolor|omitir, lesión",
    ),
    "skip rest": ("auslassen Ruhe|auslassen, Ruhetag", "saltar descanso|saltar, quiero descansar"),
    "skip yesterday tired": (
        "gestern ausgelassen, müde|ausgelassen gestern müde",
        "ayer saltado, cansado|saltar ayer cansancio",
    ),
}  # fmt: skip
DAYS = {
    "today": ("heute", "hoy"),
    "tomorrow": ("morgen", "mañana"),
    "yesterday": ("gestern", "ayer"),
    "day after tomorrow": ("übermorgen|uebermorgen", "pasado mañana"),
    "day before yesterday": ("vorgestern", "anteayer|antier"),
    "friday": ("Freitag|am Freitag|Fr", "viernes|el viernes|vie"),
    "next friday": (
        "nächsten Freitag|kommenden Freitag|naechsten fr",
        "el próximo viernes|el viernes que viene|viernes próximo",
    ),
    "last friday": ("letzten Freitag", "el viernes pasado|último viernes"),
    "sunday": ("Sonntag|So|am So", "domingo|el domingo|dom"),
    "wednesday": ("Mittwoch|Mi|am Mi", "miércoles|mié|mie"),
    "thursday": ("Donnerstag|Do", "jueves|jue"),
    "3 days ago": ("vor 3 Tagen|vor drei Tagen", "hace 3 días|hace tres días"),
    "1 week ago": ("vor 1 Woche|vor einer Woche", "hace 1 semana|hace una semana"),
    "in 3 days": ("in 3 Tagen|in drei Tagen", "en 3 días|dentro de 3 días|dentro de tres días"),
    "in 2 weeks": ("in 2 Wochen|in zwei Wochen", "en 2 semanas|dentro de 2 semanas"),
    "1 march": ("1. März|am 1. März|1. Maerz|1 mrz|1.3.", "1 de marzo|el 1 de marzo|1 marzo|1º de marzo"),
    "20 october 2026": (
        "20. Oktober 2026|20 okt 2026|20.10.2026",
        "20 de octubre de 2026|20 oct 2026|el 20 de octubre del 2026",
    ),
    "24 december": ("24. Dezember|24. Dez.|24 dez", "24 de diciembre|24 dic"),
}  # fmt: skip
PAUSES = {
    "holiday 10d": (
        "Urlaub 10 Tage|10 Tage Urlaub|Urlaub für 10 Tage|Ferien 10d",
        "vacaciones 10d|vacaciones 10 días|10 días de vacaciones|me voy de vacaciones 10 días",
    ),
    "travel until friday": (
        "Reise bis Freitag|auf Reisen bis Freitag|unterwegs bis Fr|bis Freitag Dienstreise",
        "viaje hasta el viernes|viaje hasta viernes|de viaje hasta el viernes",
    ),
    "sick": ("krank|Erkältung|ich bin krank|Grippe", "enfermo|enfermedad|estoy enferma|gripe"),
    "injury until 2026-02-01": (
        "Verletzung bis 1. Februar|verletzt bis zum 1. Februar|Verletzung bis 1.2.",
        "lesión hasta el 1 de febrero|lesionado hasta 1 febrero",
    ),
    "2 weeks": ("2 Wochen|für 2 Wochen|zwei Wochen|2 Wochen lang", "2 semanas|durante 2 semanas|dos semanas"),
    "other": ("sonstiges", "otro"),
}  # fmt: skip
RUNS = {
    "18k hard saturday": (
        "18 km hart Samstag|18km hart am Samstag|Samstag 18 Kilometer hart|18 km Intervalle Sa",
        "18k fuerte sábado|18 km fuerte el sábado|sábado 18 kilómetros duros fuerte|18 km series sáb",
    ),
    "10 km easy": (
        "10 km locker|lockerer Lauf 10 km|10 km langsam gelaufen",
        "10 km suave|carrera suave de 10 km|corrí 10 km suaves|rodaje 10 km",
    ),
    "long run 25 km sunday": (
        "langer Lauf 25 km Sonntag|25 km lang am So",
        "tirada larga 25 km domingo|25 km larga el domingo",
    ),
    "half marathon tomorrow hard": (
        "Halbmarathon morgen hart|halber Marathon morgen schnell",
        "media maratón mañana fuerte|media maraton mañana rápida",
    ),
    "10 miles key friday": (
        "10 Meilen Schlüssel Freitag|10 Meilen schlüsseleinheit am Freitag",
        "10 millas clave viernes|10 millas clave el viernes",
    ),
    "7.5 km yesterday easy": (
        "7,5 km gestern locker|gestern 7,5 km locker",
        "7,5 km ayer suave|ayer 7,5 km suave",
    ),
}  # fmt: skip
RACES = {
    "12 april 21 km": (
        "12. April 21 km|am 12. April 21 Kilometer|21 km am 12. April",
        "12 de abril 21 km|el 12 de abril 21k|12 abril 21 kilómetros",
    ),
    "3 may marathon": (
        "3. Mai Marathon|Hamburg Marathon am 3. Mai",
        "3 de mayo maratón|maratón de Madrid el 3 de mayo",
    ),
}  # fmt: skip
