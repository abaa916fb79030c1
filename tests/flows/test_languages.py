"""A person lives in one language from the first word on: they type it, they hear it, and it stays theirs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest
from fluent.syntax import ast as ftl

from core.commands import BY_NAME, read_line
from core.intents import Start
from core.requests import Request
from core.speech.catalogue import Voice
from core.speech.say.offers import command_said
from tests.people import Person, Town, flat
from tests.speech.keys import messages

SHORTEST = 4  # words of a text that tells of its language


@dataclass(frozen=True)
class Life:
    """A language, the locale it comes by, and what is typed in it, in order, with what must be heard."""

    language: str
    locale: str
    onboarding: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]


GERMAN = Life(
    "de",
    "de-AT",
    ("Nichts davon", "Stufe, Wand, 2 4 6 kg, Körpergewicht 70 kg", "8", "halb sieben abends", "Zürich"),
    (
        ("/heute", "Belastungstag"), ("heute", "Belastungstag"),
        ("mach ich später", "Wann soll ich heute wiederkommen?"), ("/plan monat", "Die nächsten 28 Tage"),
        ("10 10 10 sauber, Schmerz 1, Anstrengung 7", "Eingetragen"), ("/zurück", "Zurückgenommen"),
        ("10 10 10 sauber", "Schmerz, 0 bis 10?"), ("keine", "Wie anstrengend"), ("/zurück", ""),
        ("3 mal 10 wackelig", "10w"), ("/warum", ""), ("/verlauf", ""), ("/statistik alles", ""),
        ("/morgens 1", ""), ("/lauf 18 km hart samstag", "18 km"), ("/wettkampf 12. april 21 km", "21 km"),
        ("/ausruestung +bank", "Bank"), ("/übung wandsitz", "Wandsitz"), ("/tauschen", ""),
        ("/erinnern werktags 6:30, wochenende 9:00", "06:30"),
        ("/erinnern aus sonntag", "Mo–Fr 06:30, Sa 09:00"),
        ("erinnere mich um 6:30", "06:30"), ("/wann", ""),
        ("/einstellungen", "Ruhetag"), ("/einstellungen ruhetag samstag", "Samstag"),
        ("/einstellungen ruhezeiten 22:00-06:00", "22:00"), ("/einstellungen wochenrückblick aus", ""),
        ("/zeitzone Hamburg", "Hamburg"), ("/pause urlaub 10 tage", "Urlaub"), ("/weiter", ""),
        ("/pause", ""), ("/hilfe", "/heute"), ("/hilfe eintragen", "/eintragen"), ("/quatsch", ""),
        ("auslassen müde", ""), ("fünf Bananen", ""), ("meine Wade tut weh", "Das tut mir leid"),
        ("es hat geknackt in der Wade", "Notruf"), ("/stopp", ""),
        ("/datenschutz", ""), ("/koppeln", ""), ("/club", ""), ("/challenge", ""),
    ),
)  # fmt: skip
SPANISH = Life(
    "es",
    "es-419",
    ("Nada", "escalón, pared, 2 4 6 kg, peso corporal 70 kg", "8", "seis y media de la tarde", "Bogotá"),
    (
        ("/hoy", "día de carga"), ("hoy", "día de carga"), ("/plan mes", "28 días"),
        ("10 10 10 firme, dolor 1, esfuerzo 7", "Anotado"), ("/deshacer", ""),
        ("3 veces 10 inestable", "10w"), ("/porque", ""), ("/historial", ""), ("/estadisticas todo", ""),
        ("/despertar 1", ""), ("/correr 18k fuerte sábado", "18 km"), ("/carrera 12 abril 21k", "21 km"),
        ("/material +banco", "banco"), ("/ejercicio sentadilla en pared", "sentadilla"), ("/cambiar", ""),
        ("/recordar entre semana 6:30, fin de semana 9:00", "06:30"), ("/recordar sin domingo", ""),
        ("/cuando", ""), ("/ajustes", "día de descanso"), ("/ajustes día de descanso sábado", "sábado"),
        ("/ajustes silencio 22:00-06:00", "22:00"), ("/ajustes resumen no", ""), ("/zona Lima", "Lima"),
        ("/pausa vacaciones 10d", "vacaciones"), ("/seguir", ""), ("/pausa", ""), ("/ayuda", "/hoy"),
        ("/ayuda anotar", "/anotar"), ("/tontería", ""), ("saltar cansancio", ""), ("cinco plátanos", ""),
        ("me duele el gemelo", "Siento que te duela"),
        ("noté un chasquido en el gemelo", "emergencias"), ("/alto", ""), ("/privacidad", ""),
        ("/enlazar", ""),
        ("/club", ""), ("/reto", ""),
    ),
)  # fmt: skip
LIVES = pytest.mark.parametrize("life", [GERMAN, SPANISH], ids=lambda life: life.language)


@cache
def english_sentences(language: str) -> tuple[str, ...]:
    """The fixed texts of the English words, of several words each, that the language does not share."""
    ours = {text for key in messages("en") for text in texts(messages("en")[key])}
    theirs = "\n".join(text for key in messages(language) for text in texts(messages(language)[key]))
    return tuple(text for text in ours if text not in theirs)


def texts(pattern: ftl.Pattern) -> Iterator[str]:
    """Yield what of a message is fixed, cut at what is filled in, at its lines, and where sentences end."""
    for one in pattern.elements:
        if isinstance(one, ftl.TextElement):
            for line in re.split(r"\n|(?<=[.?!:]) ", one.value.replace("*", "")):
                if len(line.split()) >= SHORTEST:
                    yield " ".join(line.split())
        elif isinstance(one.expression, ftl.SelectExpression):
            for variant in one.expression.variants:
                yield from texts(variant.value)


def english_in(heard: str, language: str) -> list[str]:
    """List the English texts in what was heard."""
    return [text for text in english_sentences(language) if text in flat(heard)]


async def meets(town: Town, name: str, locale: str) -> Person:
    """Return somebody whose platform told this locale at their first word, asked for the terms."""
    person = town.person(name)
    asked: Request = town.terminal.world.request(person.account, None, Start(), f"{name}.first")
    await town.coach.answer(replace(asked, locale=locale))
    await person.says("/start")
    return person


async def settles(town: Town, life: Life) -> Person:
    """Go through onboarding in the words of a language."""
    await town.wait("6h")  # it is Monday for everybody
    person = await meets(town, "kim", life.locale)
    heard = [person.heard]
    for at, answer in enumerate(life.onboarding):
        heard.append(await (person.presses("1") if at == 0 else person.says(answer)))
    assert english_in("\n".join(heard), life.language) == []
    return person


def test_english_would_be_noticed() -> None:
    assert english_in("I write then. That question is answered, and nothing has changed.", "de") != []
    assert english_in(Voice("de").text("onboarding-hello"), "de") == []


@LIVES
async def test_a_person_is_welcomed_in_the_language_of_their_platform(town: Town, life: Life) -> None:
    person = await settles(town, life)
    assert "18:30" in await person.says(command_said(Voice(life.language), BY_NAME["remind"]))


@LIVES
async def test_everything_typed_in_a_language_is_understood_and_answered_in_it(
    town: Town, life: Life
) -> None:
    person = await settles(town, life)
    unread = Voice(life.language).text("manners-trouble")
    for line, expected in life.lines:
        heard = flat(await person.says(line))
        assert expected.casefold() in heard.casefold(), (line, heard)
        assert unread not in heard, line
        assert english_in(heard, life.language) == [], (line, heard)


@LIVES
async def test_what_comes_by_itself_is_in_the_language(town: Town, life: Life) -> None:
    await settles(town, life)
    for _ in range(8):
        arrived = await town.wait("1d")
        assert english_in(arrived, life.language) == [], arrived


@pytest.mark.parametrize("locale", ["de", "de-CH", "DE_at"])
async def test_another_locale_later_changes_nothing_by_itself(town: Town, locale: str) -> None:
    ann = town.person("ann")
    await ann.starts()
    asked = replace(
        town.terminal.world.request(ann.account, None, read_line("/today"), "later"), locale=locale
    )
    (answer, *_) = await town.coach.answer(asked)
    assert "load day" in answer.text


@pytest.mark.parametrize("said", ["de", "deutsch", "German", "alemán", "aleman", "Deutsch"])
async def test_a_language_is_chosen_by_its_name_in_any_language(town: Town, said: str) -> None:
    ann = town.person("ann")
    await ann.starts()
    assert "Deutsch" in await ann.says(f"/settings language {said}")
    assert "heute" in (await ann.says("/hilfe")).casefold()


@LIVES
async def test_a_language_is_chosen_before_the_first_question(town: Town, life: Life) -> None:
    await town.wait("6h")
    kim = await meets(town, "kim", "en")
    heard = await kim.says(f"/settings language {life.language}")
    assert Voice(life.language).text("onboarding-terms-none") in kim.sees()
    assert english_in(heard, life.language) == []


@LIVES
async def test_a_city_has_its_name_in_the_language(town: Town, life: Life) -> None:
    person = await settles(town, life)
    city, country = {"de": ("Rom", "Italien"), "es": ("Londres", "Reino Unido")}[life.language]
    assert f"{city}, {country}" in flat(await person.says(f"/timezone {city}"))


@LIVES
async def test_what_is_typed_in_another_language_is_understood_too(town: Town, life: Life) -> None:
    person = await settles(town, life)
    word = Voice(life.language).text("log-ask-control").split("?")[0]
    for line in ("/log 10 10 10", "/eintragen 11 11 11", "/anotar 12 12 12"):
        assert word in flat(await person.says(line)), line


@LIVES
async def test_a_club_speaks_the_language_of_whoever_began_it(town: Town, life: Life) -> None:
    person = await settles(town, life)
    person.enters("ufer")
    voice = Voice(life.language)
    heard = await person.says(f"{command_said(voice, BY_NAME['club create'])} Ufer")
    heard += await person.says(command_said(voice, BY_NAME["club settings"]))
    assert english_in(heard, life.language) == []
    assert ("Deutsch" if life.language == "de" else "español") in heard
    assert english_in(town.place("ufer").text(), life.language) == []


@LIVES
async def test_going_on_after_a_pause_takes_one_word(town: Town, life: Life) -> None:
    person = await settles(town, life)
    word = command_said(Voice(life.language), BY_NAME["resume"]).removeprefix("/")
    await person.says(command_said(Voice(life.language), BY_NAME["pause"]) + " 5d")
    over = Voice(life.language).text("pause-over").split(",")[0].strip("¡")
    assert over in flat(await person.says(word))
