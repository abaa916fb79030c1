"""What people say of hours, waits and days, by what it means; see ``spoken`` for how a meaning is written."""

Row = tuple[str, str]


def rows(table: dict[str, str]) -> list[Row]:
    """Pair each phrase of a table with its meaning; phrases are parted by bars."""
    return [(phrase.strip(), meaning) for meaning, phrases in table.items() for phrase in phrases.split("|")]


HOURS = {
    "07:00":
        "7am|7 am|7AM|7 a.m.|7 a. m.|7a|07|07:00|7:00|7.00|0700|0700 hours|7 Uhr|seven am|at 7 hours|"
        "at 7am|around 7am|@ 7am|7 in the morning|in the morning at 7|morning 7|7am sharp|um 7 Uhr|"
        "gegen 7 Uhr|sieben Uhr|sieben Uhr morgens|7 Uhr früh|morgens um 7|um 7 am Morgen|"
        "vormittags um 7|7 de la mañana|a las 7 de la mañana|siete de la mañana|a las 7 horas|las 07:00|"
        "remind me at 7:00|set to 7:00|7:00 please|at 07:00!|bitte um 7 Uhr|a las 7:00 por favor|7:00.|"
        "early at 7",
    "06:00": "six in the morning|6am|6 Uhr|seis de la mañana|a las 6 de la madrugada",
    "07:30":
        "7:30|7.30|07:30|0730|7,30|7 : 30|7:30am|7:30 a.m.|7.30am|7 30 am|7 Uhr 30|sieben Uhr dreißig|"
        "7:30 Uhr|7:30h|half past seven am|half past seven in the morning|siete y media de la mañana|"
        "halb acht morgens|\u0667:\u0663\u0660|\uff10\uff17:\uff13\uff10|7\uff1a30",
    "19:30":
        "7:30 pm|19:30|19.30|1930|1930 hours|19h30|19h 30|19,30|19,30 Uhr|19 Uhr 30|7.30pm|"
        "seven thirty pm|half past seven pm|half past 7 in the evening|halb acht abends|"
        "siete y media de la tarde|halb 20|19:30 Uhr|7:30 de la tarde|nineteen thirty",
    "19:00":
        "19|19h|19 h|19 Uhr|um 19 h|7pm|7 p.m.|7 p. m.|7p|7 PM|seven pm|7 in the evening|"
        "sieben Uhr abends|7 Uhr abends|abends um 7|um 7 am Abend|las 19 horas|19 horas|19 hours|"
        "7 de la tarde|7 at night|19:00 abends",
    "20:00":
        "8 in the evening|8 at night|las 8 de la tarde|a las ocho de la noche|acht Uhr abends|20 Uhr",
    "12:00":
        "noon|midday|at noon|12pm|12 noon|12:00|12 Uhr|12 Uhr mittags|mittags|am Mittag|mediodía|"
        "al mediodía|12 de la tarde",
    "00:00":
        "midnight|at midnight|12am|12 midnight|0|0:00|00:00|0 Uhr|Mitternacht|um Mitternacht|medianoche|"
        "a medianoche|12 at night|doce de la noche",
    "13:00": "1 mittags|13 Uhr|1pm|a la una de la tarde|1 in the afternoon|um 1 mittags",
    "02:00": "2 Uhr nachts|2 at night|2 de la madrugada|2am",
    "14:00": "2 de la tarde|nachmittags um 2|2 in the afternoon",
    "23:00": "11 de la noche|11 at night|nachts um 11",
    "12:45": "quarter to 1 pm|12:45|quarter to 13",
    "18:15": "viertel nach 18|quarter past six pm|seis y cuarto de la tarde",
    "18:00": "until 6pm|bis 18 Uhr|hasta las 18|till 6pm",
}  # fmt: skip
OPEN_HOURS = {
    "07:00/19:00":
        "7|seven|at 7|7 o'clock|7 o’clock|seven oclock|um 7|um sieben|las 7|a las 7|a las siete|"
        "son las 7|siete en punto",
    "00:00/12:00": "12|twelve|zwölf|zwoelf|a las doce|12 o'clock|12 de la mañana",
    "00:30/12:30": "halb eins|half past twelve|12:30 in the morning|doce y media",
    "06:30/18:30":
        "half past six|half past 6|half six|six thirty|6 30|630|halb sieben|halb 7|seis y media|"
        "6 y media|a las seis y media|seis treinta|sechs dreißig",
    "06:15/18:15":
        "quarter past 6|a quarter past six|quarter after six|six fifteen|viertel nach sechs|"
        "viertel sieben|seis y cuarto|las 6 y cuarto",
    "06:45/18:45":
        "quarter to seven|a quarter to 7|quarter till seven|quarter of seven|six forty-five|"
        "six forty five|viertel vor sieben|dreiviertel sieben|drei viertel sieben|siete menos cuarto|"
        "cuarto para las siete",
    "07:45/19:45": "ocho menos cuarto|las ocho menos cuarto|quarter to eight",
    "07:10/19:10":
        "ten past 7|10 past seven|ten after 7|10 minutes past 7|zehn nach sieben|10 nach 7|siete y diez",
    "07:40/19:40": "twenty to eight|20 to 8|zwanzig vor acht|ocho menos veinte|veinte para las ocho",
    "07:35/19:35": "twenty-five to eight|twenty five to 8|fünf nach halb acht|siete y treinta y cinco",
    "07:25/19:25": "fünf vor halb acht|fuenf vor halb acht|twenty-five past seven",
    "07:50/19:50":
        "10 min to 8|ten minutes to eight|diez para las ocho|las ocho menos diez|zehn vor acht",
    "06:05/18:05": "six oh five|five past six|fünf nach sechs|seis y cinco",
    "01:00/13:00": "a la una|um eins|one|1",
    "01:30/13:30": "a la una y media|halb zwei|half past one",
}  # fmt: skip
WAITS = {
    "20min":
        "in 20 min|20 min|20m|20 minutes|in twenty minutes|in about 20 min|20 more minutes|20 min later|"
        "+20min|in 20 Minuten|in zwanzig Minuten|en 20 minutos|en veinte minutos|dentro de 20 minutos|"
        "in 20 mins from now",
    "45min":
        "45 minutes|45 min|three quarters of an hour|in einer Dreiviertelstunde|tres cuartos de hora",
    "90min":
        "90m|in an hour and a half|an hour and a half|1h30|in 1h30|1h 30m|1 h 30 min|1 hour 30 minutes|"
        "in 1:30|1 hour and 30 minutes|one and a half hours|1.5 hours|1,5 Stunden|in anderthalb Stunden|"
        "eineinhalb Stunden|en una hora y media|hora y media|dentro de 90 min|1 and a half hours",
    "30min":
        "half an hour|in half an hour|half hour|in einer halben Stunde|eine halbe Stunde|½ Stunde|"
        "media hora|en media hora|0.5 h",
    "15min": "a quarter of an hour|eine Viertelstunde|in einer Viertelstunde|en un cuarto de hora",
    "60min": "1h|1 h|an hour|in an hour|one hour|in einer Stunde|eine Stunde|en una hora|1 hr",
    "120min":
        "2h|2 hours|two hours|in two hours|a couple of hours|in 2 Std|in zwei Stunden|dentro de 2 horas|"
        "dos horas",
    "150min": "2h30|two and a half hours|2 hours and a half|zweieinhalb Stunden|dos horas y media",
    "1440min": "in 24 hours|in 1440 min",
    "1min": "in 1 min|in a minute|in einer Minute|en un minuto",
}  # fmt: skip
DAYS = {  # today is Wednesday the 7th of January
    "20:00 07.01.":
        "tonight|tonight at 8|tonight at 8 in the evening|"
        "8 tonight|this evening|this evening at 8|heute Abend|heute Abend um 8|"
        "esta noche|esta noche a las 8|today 20:00|heute 20 Uhr|hoy a las 20:00",
    "19:00 07.01.": "7 tonight|7pm today|today 7pm|heute um 19 Uhr|tonight 19:00",
    "18:30 07.01.": "tonight at half past six|heute Abend um halb sieben",
    "15:00 07.01. ?": "this afternoon|heute Nachmittag|esta tarde",
    "07:00/19:00 07.01.": "today 7|heute um 7|hoy a las 7",
    "00:00 08.01.": "tonight at 12|tonight at midnight|today at midnight|heute um Mitternacht",
    "02:00 08.01.": "tonight at 2|heute Nacht um 2",
    "18:00 08.01.":
        "tomorrow 6pm|6pm tomorrow|tomorrow at 6 pm|tomorrow, 18:00|tomorrow evening at 6|"
        "morgen um 18 Uhr|morgen 18 Uhr|um 18 Uhr morgen|morgen Abend um 6|mañana a las 18|mañana 18:00|"
        "manana a las 6 de la tarde|MORGEN UM 18 UHR",
    "06:30/18:30 08.01.": "tomorrow at half past six|morgen um halb sieben|mañana a las seis y media",
    "07:00 08.01.":
        "tomorrow morning at 7|tomorrow morning, 7am|tomorrow at 7 in the morning|morgen früh um 7|"
        "morgen um 7 Uhr|mañana a las 7 de la mañana|mañana por la mañana a las 7",
    "07:00 08.01. ?": "tomorrow morning|morgen früh|mañana por la mañana|mañana temprano",
    "20:00 08.01. ?": "tomorrow evening|tomorrow night|morgen Abend|mañana por la noche|mañana noche",
    "12:00 08.01.": "tomorrow noon|noon tomorrow|morgen Mittag|mañana al mediodía",
    "00:00 08.01. ?": "tomorrow at midnight",
    "07:00 09.01.":
        "day after tomorrow 7am|the day after tomorrow at 7am|übermorgen 7 Uhr|uebermorgen um 7 Uhr|"
        "pasado mañana a las 07:00|in 2 days at 7am|in 2 Tagen um 7 Uhr|dentro de 2 días a las 07:00|"
        "9 jan 7am|jan 9 7am|9th of january at 7am|9. Januar 7 Uhr|am 9. Januar um 7 Uhr|"
        "el 9 de enero a las 07:00|2026-01-09 7:00|9.1.2026 7:00|next friday 7am|this friday 7am|"
        "nächsten Freitag um 7 Uhr|el próximo viernes 7:00|diesen Freitag 7 Uhr|friday 9 jan 7:00|"
        "fri, 9 jan, 7am",
    "07:00 14.01.": "next wednesday 7am|in a week at 7am|in einer Woche um 7 Uhr|in 7 days 7am",
    "07:00/19:00 28.01.": "in 3 weeks at 7",
    "07:00 ?": "in the morning|mornings|morgens|por la mañana",
    "20:00 ?": "evening|in the evening|abends|por la noche",
    "15:00 ?": "in the afternoon|nachmittags",
}  # fmt: skip
WEEKDAYS = {
    "06:30 mon,tue,wed,thu,fri":
        "weekdays 6:30|on weekdays at 6:30|6:30 weekdays|every weekday 6:30|workdays 6:30|mon-fri 6:30|"
        "mon - fri 6:30|Mon–Fri 6:30|mon to fri 6:30|monday through friday 6:30|from mon to fri 6:30|"
        "werktags 6:30|wochentags 6:30|unter der Woche 6:30|mo-fr 6:30|mo.-fr. 6:30|Mo bis Fr um 6:30|"
        "von mo bis fr 6:30|entre semana 6:30|lunes a viernes 6:30|de lunes a viernes a las 6:30|"
        "lun-vie 6:30|L-V 6:30|días laborables 6:30",
    "09:00 sat,sun":
        "weekends 9:00|at weekends 9am|on the weekend 9:00|9:00 weekends|sat,sun 9:00|sat & sun 9am|"
        "sat/sun 9am|am Wochenende 9 Uhr|9 Uhr am Wochenende|wochenends 9 Uhr|Sa, So 9 Uhr|"
        "Sa und So um 9 Uhr|fines de semana 9:00|el fin de semana a las 09:00|"
        "los sábados y domingos a las 09:00",
    "07:00 daily":
        "every day 7:00|7:00 every day|daily 7am|daily at 7am|everyday 7am|each day at 7am|täglich 7 Uhr|"
        "jeden Tag um 7 Uhr|todos los días a las 07:00|cada día 7:00|a diario 7:00|every morning at 7|"
        "jeden Morgen um 7|cada mañana a las 7",
    "07:00/19:00 daily": "daily at 7|täglich um 7|todos los días a las 7",
    "18:00 mon":
        "every monday 18:00|mondays 6pm|monday 6pm|on monday at 6pm|6pm on mondays|montags 18 Uhr|"
        "jeden Montag 18 Uhr|am Montag um 18 Uhr|18:00 am montag|los lunes a las 18|cada lunes 18:00|"
        "todos los lunes a las 6 de la tarde|monday evening at 6",
    "07:00 mon": "7 am monday|montag morgen 7 uhr|7am mon|Mo 7 Uhr|lunes 7:00|MONDAY 7AM",
    "07:00 mon,wed,fri":
        "mon,wed,fri 7am|mon, wed, fri 7am|mon wed fri 7am|mon wed and fri at 7am|mon/wed/fri 7am|"
        "mon-wed-fri 7am|7am mon,wed,fri|7am on mon, wed and fri|MWF 7am|mo, mi, fr 7 Uhr|mo mi fr 7 Uhr|"
        "lun, mié, vie 07:00|lunes, miércoles y viernes 7:00|mon, wed, fri, 7am",
    "07:00 mon,wed": "07:00 mon,wed|mo, mi 7 Uhr|lunes y miércoles 7:00",
    "08:00 mon,sat,sun": "sat-mon 8am|weekends and mondays 8am",
    "07:00 tue,thu": "mar,jue 7:00|tue thu 7am|di do 7 Uhr|TuTh 7am",
    "06:30 mon,tue,wed,thu,fri; 09:00 sat,sun":
        "weekdays 6:30, weekends 9:00|weekdays 6:30 weekends 9:00|weekdays 6:30; weekends 9:00|"
        "weekdays 6:30 and weekends 9:00|weekdays: 6:30, weekends: 9:00|6:30 weekdays, 9:00 weekends|"
        "6:30 weekdays 9:00 weekends|weekdays 6:30, 9:00 weekends|werktags 6:30, Wochenende 9 Uhr|"
        "entre semana 6:30, fines de semana 9:00|weekdays 6:30\nweekends 9:00",
    "07:00 mon,wed; 18:00 fri":
        "mon,wed 7:00; fri 18:00|mon,wed 7:00, fri 18:00|7:00 mon,wed; 18:00 fri|"
        "7:00 mon, wed, 18:00 fri|mon wed 7am fri 6pm|mo,mi 7 Uhr, fr 18 Uhr",
    "07:00; 09:00 sat,sun":
        "7:00, weekends 9:00|weekends 9:00, otherwise 7:00|Wochenende 9 Uhr, sonst 7 Uhr",
    "07:00 daily; 09:00 sun": "every day 7:00, sunday 9:00|sun 9:00, every day 7:00",
    "off": "off|none|never|no|aus|nein|kein|apagar|no reminders|turn off|nunca|keine Erinnerungen",
    "off sat,sun":
        "off sat sun|off weekends|weekends off|no weekends|aus am Wochenende|sa so aus|"
        "apagar fines de semana|no reminders on weekends|sat,sun off|off sat, sun",
    "06:30 mon,tue,wed,thu,fri; off sat,sun":
        "weekdays 6:30, off weekends|weekdays 6:30 off weekends|weekdays 6:30, weekends off|"
        "weekdays 6:30 weekends off",
    "07:00 mon,tue,wed,thu,fri,sat; off sun":
        "every day 7:00 except sunday|every day except sunday 7:00|every day except sunday, 7:00|"
        "täglich 7 Uhr außer sonntags|täglich 7 Uhr, nicht am Sonntag|"
        "todos los días 7:00 excepto los domingos|every day 7:00, not on sundays",
    "07:00 mon,tue,wed,thu; off fri": "weekdays 7:00 except friday",
    "07:00 mon,tue,wed,thu,fri; off sat,sun":
        "every day except sat and sun, 7:00|every day 7am but not on weekends",
}  # fmt: skip
REFUSED = {
    "no-such-hour: 25:00": "25:00|at 25:00|tomorrow 25:00",
    "no-such-hour: 7:75": "7:75|mon 7:75",
    "no-such-hour: 13pm": "13pm",
    "no-such-hour: 13 pm": "13 pm",
    "no-such-hour: 0am": "0am",
    "no-such-hour: 24:00": "24:00",
    "no-such-hour: 25": "25|um 25",
    "no-such-hour: 2 Uhr 75": "2 Uhr 75",
    "no-such-hour: 19 in the morning": "19 in the morning",
    "no-such-hour: 7am in the evening": "7am in the evening",
    "no-such-hour: 100000": "100000",
    "wait-range: in 0 min": "in 0 min",
    "wait-range: in 25 hours": "in 25 hours",
    "wait-range: in 1441 min": "in 1441 min",
    "wait-range: in 999999999999 hours": "in 999999999999 hours",
    "no-hour: in 3 weeks": "in 3 weeks",
    "no-hour: tomorrow": "tomorrow",
    "no-hour: morgen": "morgen",
    "no-hour: weekdays": "weekdays",
    "no-hour: mo-fr": "mo-fr",
    "no-hour: fri": "mon,wed 7:00, fri",
    "no-hour: later": "later",
    "day-past: yesterday": "yesterday 7am",
    "day-past: gestern": "gestern 7 Uhr",
    "day-past: 2025-01-14": "2025-01-14 18:00",
    "day-too-far: in 400 days": "in 400 days at 7",
    "day-too-far: 2030-01-01": "2030-01-01 7:00",
    "no-such-day: 30 feb": "30 feb 7:00",
    "negative: -7": "-7|mon -7",
    "said-twice: 9 jan": "thursday 9 jan 7:00",
    "said-twice: wed 8": "mon,wed 7, wed 8",
    "said-twice: tomorrow 9:00": "tomorrow 7:00, tomorrow 9:00",
    "not-understood: 8": "7 8|7-8|7 to 8|7, 8",
    "not-understood: or": "7 or 8",
    "not-understood: 15": "15 15 15",
    "not-understood: x": "3x15|3x15 @ 4kg",
    "not-understood: steady": "15 15 15 steady",
    "not-understood: raise": "raise 3x12 @4kg, sit 40 40 35, walk 3x12ft, pain 1, effort 7",
    "not-understood: bananas": "bananas|7 bananas|tomorrow 18:00 bananas|bananas tomorrow 18:00",
    "not-understood: UTC": "tomorrow 18:00 UTC",
    "not-understood: until": "off until friday|off until tomorrow 18:00|no reminders until friday",
    "not-understood: from": "off from monday|from friday 7:00",
    "not-understood: every 2 hours": "every 2 hours",
    "not-understood: cada 2 horas": "cada 2 horas",
    "not-understood: other": "every other day 7",
    "not-understood: zweiten": "jeden zweiten Tag 7 Uhr",
    "not-understood: 7:00": "off 7:00",
    "not-understood: off tomorrow": "off tomorrow",
    "not-understood: tomorrow": "in 20 min tomorrow",
    "not-understood: in 20 min": "in 20 min, mon 7",
    "not-understood: not": "not",
    "not-understood: in the morning": "noon in the morning",
    "not-understood: in the evening": "7 in the morning in the evening",
    "empty: ": "|   ",
    "empty: ,": ",",
    "empty: ?!": "?!",
}
