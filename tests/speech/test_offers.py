"""What platforms show of the commands is within the limits of the strictest, Discord, in every language."""

import re

import pytest

from core.commands import BY_NAME, COMMANDS, Command, OptionKind
from core.speech.catalogue import Voice, languages
from core.speech.say.offers import choice_label, command_about, command_name, option_about, option_name
from tests.speech.keys import messages

MOST_COMMANDS, MOST_OPTIONS, MOST_CHOICES = 100, 25, 25
LONGEST, LONGEST_COMMAND = 100, 8000  # characters
NAME = re.compile(r"[-_'\w]{1,32}")
BESIDES = ("usage", "example", "more", "called")

in_every_language = pytest.mark.parametrize("language", languages())
EVERY = list(BY_NAME.values())
each = pytest.mark.parametrize("command", EVERY, ids=lambda one: one.key)


def is_name(name: str) -> bool:
    return NAME.fullmatch(name) is not None and name == name.lower()


@pytest.mark.parametrize("name", ["log", "wall-sit", "übung", "kraft_1", "it's"])
def test_a_name_may_be_of_any_alphabet(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["", "Log", "two words", "x" * 33, "a/b", "100%"])
def test_a_name_is_small_and_one_word(name: str) -> None:
    assert not is_name(name)


def test_there_are_no_more_commands_than_may_be_offered() -> None:
    assert len(COMMANDS) <= MOST_COMMANDS
    assert all(len(one.parts) <= MOST_OPTIONS for one in COMMANDS)


@in_every_language
@each
def test_names_and_words_of_a_command_are_within_the_limits(language: str, command: Command) -> None:
    voice = Voice(language)
    assert is_name(command_name(voice, command))
    assert 1 <= len(command_about(voice, command)) <= LONGEST
    assert len(command.options) <= MOST_OPTIONS
    names = [option_name(voice, command, one) for one in command.options]
    assert all(map(is_name, names))
    assert len(set(names)) == len(names)
    for option in command.options:
        assert 1 <= len(option_about(voice, command, option)) <= LONGEST


@in_every_language
@each
def test_choices_are_within_the_limits(language: str, command: Command) -> None:
    voice = Voice(language)
    for option in command.options:
        labels = [choice_label(voice, option, one) for one in option.choices]
        assert len(labels) <= MOST_CHOICES
        assert all(1 <= len(one) <= LONGEST for one in (*labels, *option.choices))
        assert len(set(labels)) == len(labels), "two choices that look the same"
        assert bool(option.choices) or option.kind is not OptionKind.CHOICE


@in_every_language
@each
def test_a_whole_command_is_within_the_limit(language: str, command: Command) -> None:
    voice = Voice(language)
    told = []
    for one in (command, *command.parts):
        told += [command_name(voice, one), command_about(voice, one)]
        for option in one.options:
            told += [option_name(voice, one, option), option_about(voice, one, option)]
            told += [part for held in option.choices for part in (choice_label(voice, option, held), held)]
    assert sum(map(len, told)) <= LONGEST_COMMAND


@each
def test_what_is_required_comes_first(command: Command) -> None:
    required = [one.required for one in command.options]
    assert required == sorted(required, reverse=True)


@in_every_language
def test_no_words_are_left_over_of_an_option_that_is_none(language: str) -> None:
    options = {f"{one.key}.{option.name}" for one in EVERY for option in one.options}
    known = options | {f"{option}-called" for option in options}
    known |= {f"{one.key}.{part}" for one in EVERY for part in BESIDES}
    assert {key for key in messages(language) if key.startswith("command-") and "." in key} <= known


@in_every_language
def test_no_words_are_left_over_of_a_choice_that_is_none(language: str) -> None:
    choices = {f"choice-{one.name}.{choice}" for c in EVERY for one in c.options for choice in one.choices}
    said = {key for key in messages(language) if key.startswith("choice-") and "." in key}
    assert said == choices
