"""Lines beside the log as people type them: in English, then the same in German, then in Spanish."""

# Parted by bars; each of them means what the English line means.
KITS = {
    "step, wall, 2 4 6 kg": (
        "Stufe, Wand, 2 4 6 kg|Stufe und Wand, 2 4 6 kg|eine Stufe, die Wand, 2 4 6 kg",
        "escalón, pared, 2 4 6 kg|escalon y pared, 2 4 6 kg",
    ),
    "-step": ("-Stufe|keine Stufe|ohne Stufe", "-escalón|sin escalón|quitar escalón"),
    "+step": ("+Stufe|Treppe", "+escalón|escalera"),
    "only step, wall": ("nur Stufe, Wand|nur Stufe und Wand", "solo escalón, pared|sólo escalón y pared"),
    "weights 5 10 kg": ("Gewichte 5 10 kg|Gewichte: 5, 10 kg", "pesos 5 10 kg|pesos: 5, 10 kg|peso 5 10 kg"),
    "body 70 kg": (
        "Körper 70 kg|Körpergewicht 70 kg|ich wiege 70 kg|koerper 70kg",
        "peso corporal 70 kg|cuerpo 70 kg|peso corporal: 70 kg|peso 70 kilos",
    ),
    "leg press, slant board": (
        "Beinpresse, Keilbrett",
        "prensa de piernas, tabla inclinada|prensa y tabla inclinada",
    ),
    "bench, plate 10kg": ("Bank, Hantelscheibe 10kg", "banco, disco 10kg"),
    "none": ("nichts|nix", "nada"),
    "dumbbells 2.5 kg and 5 kg": (
        "hab Hanteln mit 2,5 und 5 Kilo|Hanteln zu je 2,5 und 5 kg",
        "mancuernas de 2,5 y 5 kg",
    ),
    "dumbbells 1.25 kg, 2.5 kg and 5 kg": (
        "Hanteln 1,25, 2,5 und 5 kg", "mancuernas 1,25, 2,5 y 5 kg",
    ),
    "step, body 70 kg": ("eine Stiege, ich wiege ca. 70 kg", "escalón, peso corporal 70 kg"),
    "2 dumbbells 5 kg": ("2 Hanteln 5 kg|2 Kurzhanteln 5 kg", "2 mancuernas 5 kg|2 pesas 5 kg"),
    "body unknown": (
        "Körper unbekannt|körpergewicht unbekannt",
        "peso corporal desconocido|cuerpo desconocido",
    ),
    "backpack 6.5 kg": ("Rucksack 6,5 kg", "mochila 6,5 kg"),
}  # fmt: skip
CHALLENGES = {
    "Four weeks, from monday for 4 weeks": (
        "Four weeks, ab Montag für 4 Wochen|Four weeks, ab montag 4 wochen|Four weeks, 4 Wochen ab Montag",
        "Four weeks, desde el lunes durante 4 semanas|Four weeks, durante 4 semanas desde el lunes",
    ),
    "goal Together, target 300, from monday for 4 weeks": (
        "Together, Ziel 300, ab Montag für 4 Wochen|Ziel Together, 300 Einheiten, ab montag für vier Wochen",
        "meta Together, objetivo 300, desde el lunes durante 4 semanas|"
        "Together, meta 300, desde el lunes durante cuatro semanas",
    ),
    "streak Spring, from 1 march to 31 march": (
        "Serie Spring, vom 1. März bis 31. März|serie Spring, von 1. März bis zum 31. März|"
        "Serie Spring, vom 1.3. bis 31.3.",
        "racha Spring, desde 1 marzo hasta 31 marzo|racha Spring, del 1 de marzo al 31 de marzo",
    ),
    "teams Derby, teams North, South, for 2 weeks": (
        "teams Derby, Teams North, South, für 2 Wochen|Derby, Mannschaften North gegen South, für 2 Wochen",
        "equipos Derby, equipos North, South, durante 2 semanas|"
        "Derby, equipos North contra South, durante dos semanas",
    ),
    "consistency January, for 2 weeks": (
        "Beständigkeit January, für 2 Wochen",
        "constancia January, durante 2 semanas|constancia January, por 2 semanas",
    ),
    "Derby, for 3 months": ("Derby, für 3 Monate", "Derby, durante 3 meses"),
}  # fmt: skip
SETTINGS = {
    "hour 18:30": ("Trainingszeit 18:30|uhrzeit: 18:30", "hora 18:30|hora: 18:30"),
    "morning 06:00": ("Morgenfrage 06:00", "mañana 06:00|despertar 06:00"),
    "rest day x": ("Ruhetag x|ruhetag: x", "día de descanso x|dia de descanso: x|descanso x"),
    "day end 04:00": ("Tagesende 04:00", "fin del día 04:00"),
    "quiet x": ("Ruhezeiten x", "silencio x|horas de silencio x"),
    "reminders x": ("Erinnerungen x", "recordatorios x"),
    "rest-reminders on": ("Ruhetag-Erinnerungen on", "recordatorios en descanso on"),
    "recap x": ("Rückblick x|Wochenrückblick x|rueckblick x", "resumen x|resumen semanal x"),
    "units x": ("Maße x|masse x|Einheiten x", "unidades x"),
    "body 70 kg": ("Körpergewicht 70 kg", "peso corporal 70 kg"),
    "careful on": ("Vorsicht on|vorsichtiges Profil on", "perfil prudente on|prudente on"),
    "language de": ("Sprache de", "idioma de"),
    "kit x": ("Ausrüstung x", "material x"),
    "zone x": ("Zeitzone x", "zona x|zona horaria x"),
    "lift x": ("Hauptübung x", "ejercicio principal x"),
    "accessory x": ("Zusatzübung x", "accesorio x"),
    "level": ("Einstufung|Startstufe", "nivel"),
}  # fmt: skip
ALARMS = {
    "chest pain": (
        "Brustschmerzen|Schmerzen in der Brust|Druck auf der Brust|mir tut die Brust weh|"
        "Stechen in der Brust|Brustenge|mein Herz setzt aus|Herzklopfen|kalter Schweiß|ich huste Blut|"
        "Engegefühl|Puls rast|Herz spinnt",
        "me duele el pecho|dolor en el pecho|presión en el pecho|dolor torácico en el pecho",
    ),
    "can't breathe": (
        "ich kriege keine Luft|Atemnot|bekomme kaum Luft|kann nicht atmen|Atembeschwerden|"
        "mir bleibt die Luft weg|krieg koa Luft|kann nicht durchatmen|Athemnot|Lungenembolie|bin außer Atem",
        "no puedo respirar|me falta el aire|me cuesta respirar|me ahogo|falta de aire|no me llega el aire",
    ),
    "calf swollen": (
        "Wade geschwollen|die Wade ist angeschwollen|Schwellung am Bein|die Wade pocht|Wade heiß und dick|"
        "warme Wade|die Wade ist ganz dick|"
        "Bein prall und hart|Wadl is dick|die Wade glüht|die Achillessehne ist dick|"
        "Knöchel angeschwolen|die Wade isch gschwulle|Blutgerinnsel|Thrombose|Wade steinhart|"
        "Wade entzündet|die Wade is hoas",
        "gemelo hinchado|tengo la pantorrilla hinchada|se me hincha la pierna|pierna roja|gemelo caliente",
    ),
    "something popped": (
        "es hat geknackt|ein Knacks in der Wade|Muskelfaserriss|komme nicht auf die Zehenspitzen|"
        "Achillessehne gerissen|hab einen Knall gehört|es hat geschnalzt|kann nicht mehr auftreten|"
        "kann das Bein nicht belasten|komm nicht auf die Zehen|die Ferse geht nicht hoch|kann kaum gehen|"
        "wie ein Tritt in die Wade|hat Peng gemacht|Delle in der Wade|Bänderriss|Fuß gebrochen",
        "noté un chasquido|sentí un crujido|me he desgarrado|no puedo ponerme de puntillas|rotura de fibras|"
        "un latigazo en el gemelo",
    ),
    "foot numb": (
        "Fuß taub|Taubheit im Fuß|Kribbeln im Bein|mein Fuß ist kalt|schwacher Fuß, schwach|"
        "kein Gefühl im Fuß|spür die Zehen nimmer|kann den Fuß nicht heben|mein Bein sackt weg|Bein gelähmt|"
        "die Zehen sind pelzig|der Fuß ist weiß|Fuß schläft ein",
        "pie entumecido|hormigueo en el pie|se me ha dormido el pie|pie frío|debilidad en la pierna",
    ),
    "bone pain at night": (
        "Knochenschmerzen|nachts Schmerzen|nachts tut das Schienbein weh|Ermüdungsbruch|Stressfraktur",
        "dolor de hueso|dolor por la noche|me duele por las noches el hueso",
    ),
    "fever": (
        "Fieber|ich habe Fieber|Schüttelfrost|offene Wunde|es blutet|da ist Eiter|Blut am Fuß|"
        "erhöhte Temperatur|Blase blutig",
        "fiebre|tengo fiebre|escalofríos|una herida|está sangrando",
    ),
    "my calf hurts": (
        "meine Wade tut weh|Wadenschmerzen|Wade schmerzt|ich bin verletzt|mir ist schwindlig|umgeknickt|"
        "Wadenkrampf|Zerrung|es zieht in der Wade|"
        "Stechen im Knie|Wade brennt|mir ist übel|mir geht es nicht gut|"
        "bin gestürzt|bin zusammengeklappt|schwarz vor Augen|brauche einen Arzt|Notaufnahme|Bluterguss|"
        "Schmerz 9 in der Wade|Wadenschmerzen 5|alles dreht sich|kann nur noch humpeln|Unfall gehabt",
        "me duele el gemelo|estoy lesionado|me he lesionado|estoy mareado|me he torcido el tobillo|calambre|"
        "dolor en la pantorrilla",
    ),
}  # fmt: skip
CALM = (
    "guten Morgen", "danke dir", "heute nicht", "keine Zeit", "gute Nacht", "ich laufe später",
    "kalt heute", "Wadenheben 3x12 sauber", "mache morgen weiter", "6 km Schwellenlauf", "auf der Leiter",
    "war nicht übel", "die Zeit war knapp", "hat mir gut getan", "knallhart trainiert", "frische Luft",
    "buenos días", "gracias", "hoy no", "no tengo tiempo",
    "buenas noches", "hace frío", "me he dormido", "elevación 3x12 firme", "I am running late",
    "good night", "not today", "out for dinner", "Schmerz 2", "dolor 2",
)  # fmt: skip
WHERES = {
    "here": ("hier|mich hier|hier bitte", "aquí|por aquí"),
    "private": ("privat|nicht hier|hier nicht mehr", "en privado|privado|aquí no"),
}  # fmt: skip
