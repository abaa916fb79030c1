"""Fit keeps every limit and loses no text."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.intents import Done, ShowToday, ShowWhy, SubmitAdjust
from core.speech.fit import Capabilities, cells, fit, shortened, size
from core.speech.message import Audience, Button, Field, Form, Line, Manner, Message, Span, Style

WIDE = Capabilities(forms=True, edits=True)


def plain(*lines: str) -> tuple[Line, ...]:
    return tuple((Span(line),) for line in lines)


def lines_of(message: Message) -> list[str]:
    return message.text.split("\n")


texts = st.text(max_size=60) | st.text("ab \n", max_size=60) | st.text("字é🏃 ", max_size=40)
spans = st.builds(Span, texts, st.sampled_from(Style))
buttons = st.builds(Button, st.text(min_size=1, max_size=30), st.sampled_from([ShowToday(), ShowWhy()]))
forms = st.builds(
    Form,
    texts,
    st.lists(st.builds(Field, st.just("name"), texts), min_size=1, max_size=4).map(tuple),
    st.just(SubmitAdjust(7)),
    texts,
)
messages = st.builds(
    Message,
    st.lists(st.lists(spans, max_size=4).map(tuple), max_size=8).map(tuple),
    st.lists(st.lists(buttons, max_size=12).map(tuple), max_size=6).map(tuple),
    st.none() | forms,
    st.sampled_from(Audience),
    st.sampled_from(Manner),
)
platforms = st.builds(
    Capabilities,
    text_limit=st.integers(2, 120),
    label_limit=st.integers(2, 20),
    rows=st.integers(1, 5),
    columns=st.integers(1, 8),
    forms=st.booleans(),
    form_fields=st.integers(1, 5),
    form_label_limit=st.integers(2, 45),
    edits=st.booleans(),
    bold=st.booleans(),
    width=st.none() | st.integers(2, 80),
)


@settings(max_examples=80)
@given(messages, platforms, st.booleans())
def test_every_limit_is_kept(message: Message, can: Capabilities, shared: bool) -> None:
    for one in fit(message, can, shared=shared):
        assert size(one.text) <= can.text_limit
        assert len(one.rows) <= can.rows
        assert all(0 < len(row) <= can.columns for row in one.rows)
        assert all(size(button.label) <= can.label_limit for row in one.rows for button in row)
        assert can.width is None or all(cells(line) <= can.width for line in lines_of(one))
        assert can.bold or all(span.style is Style.PLAIN for line in one.lines for span in line)
        assert can.edits or one.manner is Manner.SEND
        if one.form:
            assert can.forms
            assert len(one.form.fields) <= can.form_fields
            assert all(size(field.label) <= can.form_label_limit for field in one.form.fields)


@settings(max_examples=80)
@given(messages, platforms, st.booleans())
def test_no_text_is_lost(message: Message, can: Capabilities, shared: bool) -> None:
    sent = fit(message, can, shared=shared)
    said = "".join("".join(one.text.split()) for one in sent)
    meant = message.text
    if message.form and not sent[-1].form:
        meant += f"{message.form.title}{message.form.example}"
    assert said == "".join(meant.split())


@settings(max_examples=50)
@given(messages, platforms, st.booleans())
def test_styles_stay_with_their_characters(message: Message, can: Capabilities, shared: bool) -> None:
    def bold(lines: tuple[Line, ...]) -> str:
        parts = (span.text for line in lines for span in line if span.style is Style.BOLD)
        return "".join("".join(parts).split())

    sent = fit(replace(message, form=None), replace(can, bold=True), shared=shared)
    assert "".join(bold(one.lines) for one in sent) == bold(message.lines)


@settings(max_examples=50)
@given(messages, platforms, st.booleans())
def test_buttons_stand_under_the_last_message_in_their_order(
    message: Message, can: Capabilities, shared: bool
) -> None:
    *others, last = fit(message, can, shared=shared)
    asked = [button for row in message.rows for button in row]
    shown = [button for row in last.rows for button in row]
    assert all(not one.rows and not one.form for one in others)
    assert [one.intent for one in shown] == [one.intent for one in asked[: len(shown)]]
    assert len(shown) == len(asked) or len(shown) == can.rows * can.columns


@settings(max_examples=50)
@given(messages, platforms, st.booleans())
def test_what_was_fitted_fits(message: Message, can: Capabilities, shared: bool) -> None:
    sent = fit(message, can, shared=shared)
    again = [part for one in sent for part in fit(one, can, shared=shared)]
    assert [one.text for one in again] == [one.text for one in sent]
    assert [one.rows for one in again] == [one.rows for one in sent]


@given(messages, platforms, st.booleans())
def test_the_audience_never_widens(message: Message, can: Capabilities, shared: bool) -> None:
    assert {one.audience for one in fit(message, can, shared=shared)} == {message.audience}


def test_a_message_that_fits_is_left_as_it_is() -> None:
    rows = ((Button("Done", Done(7, "3f")), Button("Why", ShowWhy())),)
    form = Form("Adjust", (Field("log", "Sets"),), SubmitAdjust(7), "/log 15 15 15")
    message = Message((*plain("Today"), (), *plain("3 × 10")), rows, form, Audience.PLACE, Manner.REPLACE)
    assert fit(message, WIDE, shared=True) == (message,)


def test_long_text_is_split_between_lines() -> None:
    sent = fit(Message(plain("a" * 6, "b" * 6, "", "c" * 6)), replace(WIDE, text_limit=14), shared=False)
    assert [lines_of(one) for one in sent] == [["aaaaaa", "bbbbbb"], ["cccccc"]]


def test_a_long_line_is_broken_at_a_space() -> None:
    sent = fit(Message(plain("three sets of ten")), replace(WIDE, width=10), shared=False)
    assert [lines_of(one) for one in sent] == [["three sets", "of ten"]]


def test_only_the_first_part_replaces() -> None:
    message = Message(plain("a" * 9, "b" * 9), manner=Manner.REPLACE)
    sent = fit(message, replace(WIDE, text_limit=10), shared=False)
    assert [one.manner for one in sent] == [Manner.REPLACE, Manner.SEND]


def test_what_one_person_may_read_never_replaces_what_a_place_reads() -> None:
    message = Message(plain("pain 3"), manner=Manner.REPLACE)
    (sent,) = fit(message, WIDE, shared=True)
    assert (sent.audience, sent.manner) == (Audience.SELF, Manner.SEND)


def test_a_form_becomes_a_line_to_type_where_there_are_none() -> None:
    form = Form("Adjust", (Field("log", "Sets"),), SubmitAdjust(7), "/log 15 15 15")
    (sent,) = fit(Message(plain("What did you do?"), form=form), replace(WIDE, forms=False), shared=False)
    assert lines_of(sent) == ["What did you do?", "Adjust", "/log 15 15 15"]
    assert sent.form is None


def test_rows_are_parted_evenly_and_filled_only_when_they_must() -> None:
    row = tuple(Button(str(pain), ShowToday()) for pain in range(11))
    (even,) = fit(Message(plain("Pain?"), (row, row[:1])), replace(WIDE, columns=5), shared=False)
    assert [len(one) for one in even.rows] == [4, 4, 3, 1]
    (full,) = fit(Message(plain("Pain?"), (row, row[:1])), replace(WIDE, columns=5, rows=3), shared=False)
    assert [len(one) for one in full.rows] == [5, 5, 2]


@pytest.mark.parametrize(
    ("label", "limit", "expected"),
    [("Done as planned", 15, "Done as planned"), ("Done as planned", 9, "Done as…"), ("🏃🏃🏃", 5, "🏃🏃…")],
)
def test_labels_are_shortened_with_an_ellipsis(label: str, limit: int, expected: str) -> None:
    assert shortened(label, limit) == expected


def test_a_very_long_line_is_broken_without_delay() -> None:
    sent = fit(Message(plain("字a " * 30_000)), replace(WIDE, width=80), shared=False)
    assert sum(one.text.count("字") for one in sent) == 30_000


@pytest.mark.parametrize("limits", [{"text_limit": 1}, {"label_limit": 0}, {"rows": 0}, {"width": 1}])
def test_limits_that_nothing_could_keep_are_refused(limits: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"is needed"):
        replace(WIDE, **limits)  # type: ignore[arg-type] # the limits under test by name
