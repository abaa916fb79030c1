"""Forms as modals, and back: a filled one is read from what Discord sends of it, without any memory."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import discord
from discord import ui

from core.intents import FILLED, Stale, SubmitAdjust, SubmitChallenge
from core.speech import act
from core.speech.message import Field, Form

MOST_FIELDS = 5
LONGEST_ANSWER = 1000  # characters; Discord's own limit is 4,000
LONGEST_NAME = 100  # characters, of a field


def modal(form: Form) -> ui.Modal:
    """Return a fitted form as Discord shows it, named by the act of its intent; needs a running loop.

    The library forgets the form once it is sent, as what comes back carries all it needs.
    """
    opened: ui.Modal = ui.Modal(title=form.title, custom_id=act.encode(form.intent))
    for field in form.fields:
        opened.add_item(ui.Label(text=field.label, description=field.hint or None, component=_asked(field)))
    opened.stop()
    return opened


def read_form(data: Mapping[str, object]) -> SubmitAdjust | SubmitChallenge | Stale:
    """Read a filled modal; what we never asked becomes ``Stale``. Never raises.

    An answer that is empty or no text is left out; whether the rest makes sense is the core's to say.
    """
    name = data.get("custom_id")
    intent = act.decode(name) if isinstance(name, str) else Stale()
    if not isinstance(intent, FILLED):
        return Stale()
    answers = dict(_answers(data.get("components")))
    return replace(intent, answers=tuple(answers.items())[:MOST_FIELDS])


def _asked(field: Field) -> ui.Item[ui.Modal]:
    if not field.choices:
        return ui.TextInput(
            custom_id=field.name,
            default=field.value[:LONGEST_ANSWER] or None,
            required=field.required,
            max_length=LONGEST_ANSWER,
        )
    options = [
        discord.SelectOption(label=one.label, value=one.value, default=one.value == field.value)
        for one in field.choices
    ]
    least = 1 if field.required else 0
    return ui.Select(custom_id=field.name, options=options, min_values=least, required=field.required)


def _answers(components: object) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each answer: one stands in a label, several in a row of former days."""
    for one in _listed(components):
        for held in _listed([one.get("component"), *_listed(one.get("components"))]):
            yield from _answer(held)


def _listed(things: object) -> list[dict[str, object]]:
    return [one for one in things if isinstance(one, dict)] if isinstance(things, list) else []


def _answer(component: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    name, value, chosen = component.get("custom_id"), component.get("value"), component.get("values")
    if isinstance(chosen, list) and chosen:
        value = chosen[0]
    if isinstance(name, str) and isinstance(value, str) and value.strip():
        yield name[:LONGEST_NAME], value[:LONGEST_ANSWER]
