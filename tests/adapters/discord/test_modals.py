"""A form becomes a modal, and a filled one is read from what Discord sends of it alone."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.encode import CAN
from adapters.discord.modals import modal, read_form
from core.intents import Stale, SubmitAdjust, SubmitChallenge
from core.speech import act
from core.speech.fit import fit
from core.speech.message import Choice, Field, Form, Message
from tests.adapters.discord.raw import Raw
from tests.platforms.discord import rules

PAINS = tuple(Choice(str(n), str(n)) for n in range(11))
FORM = Form(
    "Monday 5 January",
    (
        Field("soleus-raise", "Soleus raise, sets in order, left out where nothing was done", "15 15 15"),
        Field("pain", "Pain, 0 to 10", "2", choices=PAINS),
        Field("effort", "Effort, 1 to 10", required=True),
    ),
    SubmitAdjust(7),
    "15 15 15",
)
CHALLENGE = Form(
    "A new challenge",
    (
        Field("name", "Name", "Four weeks", required=True),
        Field(
            "kind", "Kind", "consistency", choices=(Choice("Share", "consistency"), Choice("Goal", "goal"))
        ),
        Field("start", "First day", "2026-01-12", hint="A date, or a weekday."),
        Field("end", "Last day", "for 4 weeks"),
        Field("target", "Target or teams", "x" * 4000),
    ),
    SubmitChallenge(3, 9),
    "Four weeks, from monday for 4 weeks",
)
nested = st.recursive(
    st.none() | st.text(max_size=5), lambda one: st.lists(one) | st.dictionaries(st.text(max_size=9), one)
)


def shown(form: Form) -> Raw:
    (message,) = fit(Message((), form=form), CAN, shared=False)
    assert message.form
    return modal(message.form).to_dict()


def answered(*components: Any, name: object = "form.7") -> SubmitAdjust | SubmitChallenge | Stale:
    return read_form({"custom_id": name, "components": list(components)})


def label(**component: Any) -> Raw:
    return {"type": 18, "component": component}


async def test_a_form_is_a_modal_with_a_label_a_question() -> None:
    raw = shown(FORM)
    assert (raw["title"], raw["custom_id"]) == ("Monday 5 January", "form.7")
    assert [one["type"] for one in raw["components"]] == [18, 18, 18]
    assert all(len(one["label"]) <= 45 for one in raw["components"])
    sets, pain, effort = (one["component"] for one in raw["components"])
    assert (sets["custom_id"], sets["value"], sets["required"]) == ("soleus-raise", "15 15 15", False)
    assert [one["value"] for one in pain["options"] if one.get("default")] == ["2"]
    assert (pain["min_values"], pain["required"], effort["required"]) == (0, False, True)


async def test_a_form_of_five_questions_is_a_modal_that_knows_what_it_fills() -> None:
    raw = shown(CHALLENGE)
    assert (raw["custom_id"], len(raw["components"])) == (act.encode(CHALLENGE.intent), 5)
    _, kind, _, _, target = (one["component"] for one in raw["components"])
    assert [one["value"] for one in kind["options"] if one.get("default")] == ["consistency"]
    assert len(target["value"]) == target["max_length"], "Discord refuses a modal that says more"
    rules.form(raw)


def test_a_filled_challenge_is_read_with_its_answers() -> None:
    name, kind = (
        label(type=4, custom_id="name", value=" June "),
        label(type=3, custom_id="kind", values=["goal"]),
    )
    filled = answered(name, kind, name=act.encode(CHALLENGE.intent))
    assert filled == SubmitChallenge(3, 9, (("name", " June "), ("kind", "goal")))


async def test_how_a_question_is_answered_stands_under_it() -> None:
    told = replace(
        FORM, fields=(Field("raise", "Sets", hint="A w marks a wobbly set. " * 9), Field("f", "x"))
    )
    first, second = shown(told)["components"]
    assert first["description"].startswith("A w marks a wobbly set.")
    assert len(first["description"]) <= 100
    assert "description" not in second


async def test_a_modal_is_forgotten_once_it_is_shown() -> None:
    assert modal(FORM).is_finished()


def test_a_filled_modal_answers_each_question_by_its_name() -> None:
    sets = label(type=4, custom_id="soleus-raise", value="15 12 steady")
    pain = label(type=3, custom_id="pain", values=["2"])
    empty = label(type=4, custom_id="effort", value="")
    assert answered(sets, pain, empty) == SubmitAdjust(7, (("soleus-raise", "15 12 steady"), ("pain", "2")))


def test_a_modal_of_rows_is_read_as_well() -> None:
    row = {"type": 1, "components": [{"type": 4, "custom_id": "pain", "value": "2"}]}
    assert answered(row) == SubmitAdjust(7, (("pain", "2"),))


@pytest.mark.parametrize("name", ["undo", "done.7.3f", "form", "form.-1", "form.x", "x" * 100, 7, None])
def test_a_modal_that_we_never_opened_is_stale(name: object) -> None:
    assert answered(name=name) == Stale()


@pytest.mark.parametrize(
    "component",
    [
        label(type=4, custom_id="pain"),
        label(type=4, custom_id="pain", value=7),
        label(type=4, custom_id=7, value="2"),
        label(type=3, custom_id="pain", values=[]),
        label(type=3, custom_id="pain", values=[7]),
        {"type": 18, "component": "pain"},
        {"type": 1, "components": "pain"},
        "pain",
    ],
)
def test_an_answer_that_is_no_text_is_left_out(component: object) -> None:
    assert answered(component) == SubmitAdjust(7)


def test_more_answers_than_a_form_asks_and_longer_ones_are_cut() -> None:
    filled = answered(*(label(type=4, custom_id=f"x{n}", value="y" * 4000) for n in range(40)))
    assert isinstance(filled, SubmitAdjust)
    assert len(filled.answers) == 5
    assert all(len(text) <= 1000 for _, text in filled.answers)


@settings(max_examples=30, deadline=None)
@given(nested)
def test_nothing_forged_raises(components: object) -> None:
    assert isinstance(read_form({"custom_id": "form.7", "components": components}), SubmitAdjust)
