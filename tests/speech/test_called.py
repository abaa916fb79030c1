"""Commands are heard by their names in every language, and no name means two."""

import re
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from itertools import chain

import pytest

from core.called import by_every_name, every_name
from core.commands import BY_NAME, COMMANDS, EACH, Command, command_called, read_line
from core.domain.exercises import CATALOGUE
from core.intents import FreeText, ShowClub, ShowToday, Unreadable
from core.reading import clockwords, daywords, logtable
from core.reading.amounts import LOADS, UNITS
from core.reading.clubs import CLUB_SETTINGS, club_setting
from core.reading.days import PauseWords, read_until
from core.reading.kit import KitWords, read_kit
from core.reading.logline import read_log
from core.reading.logwords import LogWords
from core.reading.names import key
from core.reading.problem import Unread
from core.reading.runs import RunWords, read_race, read_run
from core.reading.settings import SETTINGS, setting_named
from core.reading.wordbook import phrase_table, spellings, table
from core.speech.catalogue import Voice, languages
from core.speech.say.offers import command_name, command_said
from tests.speech.keys import messages

TODAY = date(2026, 1, 7)
TELEGRAM = re.compile(r"[a-z0-9_]{1,32}")
in_every_language = pytest.mark.parametrize("language", languages())


@in_every_language
@pytest.mark.parametrize("command", EACH, ids=lambda one: one.said)
def test_a_command_is_heard_by_its_name_in_every_language(language: str, command: Command) -> None:
    said = command_said(Voice(language), command)
    assert command_called(said.removeprefix("/")) is command
    assert read_line(said) == command.read("")
    assert read_line(said.upper()) == command.read("")


@pytest.mark.parametrize("commands", [COMMANDS, *(one.parts for one in COMMANDS if one.parts)])
def test_no_name_in_any_language_means_two_commands(commands: tuple[Command, ...]) -> None:
    meant: dict[str, set[str]] = defaultdict(set)
    for command in commands:
        for name in every_name(command):
            meant[name].add(command.said)
    assert {name: sorted(said) for name, said in meant.items() if len(said) > 1} == {}
    assert set(by_every_name(commands)) == set(meant)


@in_every_language
@pytest.mark.parametrize("command", BY_NAME.values(), ids=lambda one: one.said)
def test_a_name_is_one_that_telegram_and_discord_take(language: str, command: Command) -> None:
    assert TELEGRAM.fullmatch(command_name(Voice(language), command))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("/übung", "exercise"), ("/uebung", "exercise"), ("/ÜBUNG", "exercise"), ("/zurück", "undo"),
     ("/rückgängig", "undo"), ("/ausrüstung", "kit"), ("/löschen", "delete"), ("/estadísticas", "stats"),
     ("/club capitán", "club captain"), ("/club gründen", "club create"), ("/club kapitän", "club captain"),
     ("/club beitreten", "club join"), ("/club join", "club join"), ("/reto unirse", "challenge join"),
     ("/reto participar", "challenge join"), ("/challenge mitmachen", "challenge join"),
     ("/challenge crear", "challenge create")],
)  # fmt: skip
def test_accents_and_umlauts_may_be_typed_or_not(typed: str, name: str) -> None:
    assert command_called(typed[1:]) is BY_NAME[name]


@pytest.mark.parametrize("word", ["heute", "hoy", "Heute!", "¿hoy?", "today"])
def test_a_name_alone_needs_no_slash_in_any_language(word: str) -> None:
    assert read_line(word) == ShowToday()


@pytest.mark.parametrize(
    "words",
    ["weiter", "seguir", "morgens", "zurück", "carrera suave 10 km", "heute 19:30", "hoy a las 8", "morgen "
                                                                                                   "18 uhr",
     "pausa por dolor", "Pause wegen Schmerzen", "lauf ich morgen weiter, wade geschwollen"],
)  # fmt: skip
def test_words_that_mean_something_else_as_often_are_no_command(words: str) -> None:
    assert read_line(words) == FreeText(words)


def test_a_part_of_a_noun_needs_no_slash_either() -> None:
    assert read_line("club zeigen") == read_line("club ver") == ShowClub()


@in_every_language
@pytest.mark.parametrize("command", BY_NAME.values(), ids=lambda one: one.said)
def test_the_example_of_a_command_is_that_command_and_is_read(language: str, command: Command) -> None:
    example = Voice(language).text(f"{command.key}.example")
    said = command_said(Voice(language), command)
    assert example.startswith(said) or not command.noun
    assert not isinstance(read_line(example), Unreadable | FreeText)
    assert type(read_line(example)) is type(read_line(Voice().text(f"{command.key}.example")))


READERS: dict[str, tuple[Callable[[str], object], type]] = {
    "log": (lambda text: read_log(text, TODAY), LogWords),
    "kit": (read_kit, KitWords),
    "run": (lambda text: read_run(text, TODAY), RunWords),
    "race": (lambda text: read_race(text, TODAY), RunWords),
    "pause": (lambda text: read_until(text, TODAY), PauseWords),
}


@in_every_language
@pytest.mark.parametrize("name", READERS)
def test_every_line_that_a_help_shows_is_read_in_its_language(language: str, name: str) -> None:
    """An example may end in a sentence: then some of its first words are the line."""
    voice, (read, meant) = Voice(language), READERS[name]
    said, key = command_said(voice, BY_NAME[name]), BY_NAME[name].key
    assert isinstance(read(voice.text(f"{key}.example").removeprefix(said)), meant)
    shown = [one for text in voice.text(f"{key}.more").split("\n") for one in text.split(" · ")]
    for line in (one.partition(f"{said} ")[2].split() for one in shown if f"{said} " in one):
        begun = [" ".join(line[: end + 1]).rstrip(":;,.") for end in range(len(line))]
        assert any(isinstance(read(one), meant) for one in begun), line


@in_every_language
def test_every_setting_is_read_by_the_name_it_is_shown_under(language: str) -> None:
    voice = Voice(language)
    for name in (one for one in SETTINGS if f"settings-{one}" in messages(language)):
        assert setting_named(f"{voice.text(f'settings-{name}')} x") == (name, "x")
    for name in CLUB_SETTINGS:
        assert club_setting(f"{voice.text(f'club-settings-{name}')} x") == (name, "x")


def test_a_table_refuses_a_word_with_two_meanings() -> None:
    with pytest.raises(ValueError, match="muede"):
        table({1: "müde", 2: "tired muede"})
    with pytest.raises(ValueError, match="dos"):
        phrase_table({1: "uno dos", 2: "one, uno dos"})


# What stands in two tables at once, and what decides between them.
BY_CONTEXT = {
    "mar",  # martes, or march where a number follows
    "x",  # lost where it is glued to a count or alone, times between two
    "gemacht",
}


def test_no_word_of_a_log_line_stands_in_two_tables() -> None:
    tables = {
        "mark": set(logtable.MARK), "pain": logtable.PAIN, "effort": logtable.EFFORT, "done": logtable.DONE,
        "skip": logtable.SKIP, "side": set(logtable.SIDES), "bare": logtable.BARE, "no": logtable.NO,
        "times": logtable.TIMES - logtable.FILLING, "load": set(LOADS),
        "near": {one[0] for one in daywords.NEAR_DAYS if len(one) == 1},
        "weekday": set(clockwords.WEEKDAY) - daywords.HOMONYMS, "month": set(daywords.MONTHS),
    }  # fmt: skip
    meant: dict[str, set[str]] = defaultdict(set)
    for name, words in tables.items():
        for word in words:
            meant[word].add(name)
    assert {word for word, names in meant.items() if len(names) > 1} <= BY_CONTEXT
    named = {key(name) for one in CATALOGUE.values() for alias in one.aliases for name in spellings(alias)}
    keywords = set(chain.from_iterable(tables.values())) | logtable.FILLING | set(UNITS)
    assert named & keywords == set()


def test_what_is_read_before_it_is_understood_is_never_a_sign_of_not() -> None:
    """A word that says not must not be passed over as filling."""
    for filling in (logtable.FILLING, daywords.FILLING):
        assert (
            filling & {"no", "not", "nicht", "kein", "keine", "ohne", "sin", "without", "nie", "nunca"}
            == set()
        )


def test_an_unread_line_is_none() -> None:
    assert isinstance(read_log("nicht sauber", TODAY), Unread)
