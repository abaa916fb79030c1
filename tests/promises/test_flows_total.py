"""Every intent is answered, every command has its words, what can be pressed comes back as it was."""

import re
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from types import UnionType
from typing import Any, get_args

import pytest

from core import intents
from core.commands import BY_NAME, Command, read_line
from core.handlers.table import HANDLERS
from core.intents import Intent
from core.speech.act import LIMITS, VERBS, decode, encode
from core.speech.catalogue import Voice
from core.speech.say import help as say

EVERY: tuple[type[Intent], ...] = get_args(Intent)
# Said, never pressed.
SAID = {intents.FreeText, intents.OfferFile, intents.ShareLocation, intents.Unreadable, intents.Stale}
FORMS: dict[type[Intent], Intent] = {
    intents.SubmitAdjust: intents.SubmitAdjust(7),
    intents.SubmitChallenge: intents.SubmitChallenge(7, 8),
}


def test_every_intent_has_a_handler_and_no_handler_an_intent_of_its_own() -> None:
    assert set(HANDLERS) == set(EVERY)


def test_every_intent_but_what_is_only_said_has_a_verb() -> None:
    assert set(VERBS.values()) == set(EVERY) - SAID
    assert len(set(VERBS.values())) == len(VERBS)


def values(field: "Field[Any]") -> list[object]:
    """List values that a field may hold: the ends of its range, each name of an enum, texts of every kind."""
    kinds = get_args(field.type) if isinstance(field.type, UnionType) else (field.type,)
    held: list[object] = [] if field.default is MISSING else [field.default]
    for kind in kinds:
        if kind is bool:
            held += [False, True]
        elif kind is int:
            held += LIMITS.get(field.name, (0, 1, 2**31 - 1))
        elif kind is str:
            held += ["x", "wall sit", "3.5–7 ✓"]
        elif isinstance(kind, type) and issubclass(kind, StrEnum):
            held += list(kind)
    return held


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind not in SAID], ids=lambda kind: kind.__name__)
def test_whatever_can_be_pressed_comes_back_as_it_was(kind: type[Intent]) -> None:
    if kind in FORMS:
        assert decode(encode(FORMS[kind])) == FORMS[kind]
        return
    first = {field.name: next(iter(values(field))) for field in fields(kind)}
    assert decode(encode(kind(**first))) == kind(**first)  # type: ignore[arg-type] # values made for each field's type
    for field in fields(kind):
        for held in values(field):
            intent = kind(**{**first, field.name: held})  # type: ignore[arg-type] # values made for each field's type
            act = encode(intent)
            assert len(act.encode()) <= 64
            assert decode(act) == intent


@pytest.mark.parametrize("command", BY_NAME.values(), ids=lambda one: one.said)
def test_every_command_has_words_for_what_it_does_and_examples_that_are_understood(command: Command) -> None:
    voice = Voice()
    assert voice.text(command.key).strip()
    text = say.command(voice, command.said).text
    assert f"/{command.said}" in text
    (example,) = re.findall(r"For example: (.*)", text)
    assert not isinstance(read_line(example), intents.Unreadable)


def test_every_command_leads_to_an_intent_that_is_handled() -> None:
    for name in BY_NAME:
        assert type(read_line(f"/{name}")) in HANDLERS
        assert type(read_line(f"/{name} x")) in HANDLERS
