"""Fit keeps every limit, loses no text and cuts no instant in two."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.intents import Done, ShowWhy, SubmitAdjust
from core.speech.fit import Capabilities, cells, extent, fit, shortened, size
from core.speech.message import (
    Audience,
    Button,
    Field,
    Form,
    Instant,
    Line,
    Manner,
    Message,
    Row,
    Select,
    Span,
    Style,
)
from tests.speech.fitting import WIDE, lines_of, messages, plain, platforms


@settings(max_examples=80)
@given(messages, platforms, st.booleans())
def test_every_limit_is_kept(message: Message, can: Capabilities, shared: bool) -> None:
    for one in fit(message, can, shared=shared):
        assert extent(one.lines, can.instants) <= can.text_limit
        assert len(one.rows) <= can.rows
        assert all(fits_as_a_row(row, can) for row in one.rows)
        assert all(size(button.label) <= can.label_limit for row in one.rows for button in row)
        assert can.width is None or all(wide(line, can) <= can.width for line in one.lines)
        assert can.bold or all(span.style is Style.PLAIN for line in one.lines for span in line)
        assert can.edits or one.manner is Manner.SEND
        if one.form:
            assert can.forms
            assert len(one.form.fields) <= can.form_fields
            assert all(size(field.label) <= can.form_label_limit for field in one.form.fields)
            assert all(unfolds(field, can) for field in one.form.fields if field.choices)


def fits_as_a_row(row: Row, can: Capabilities) -> bool:
    if isinstance(row, Select):
        return (
            can.selects and 1 < len(row.options) <= can.select_options and size(row.asks) <= can.label_limit
        )
    return 0 < len(row) <= can.columns


def unfolds(field: Field, can: Capabilities) -> bool:
    labels = [size(choice.label) for choice in field.choices]
    return max(labels) <= can.label_limit and (not can.selects or 1 < len(labels) <= can.select_options)


def wide(line: Line, can: Capabilities) -> int:
    return sum(can.instants if span.at else cells(span.text) for span in line)


@settings(max_examples=80)
@given(messages, platforms, st.booleans())
def test_an_instant_is_never_cut_and_stays_one_where_it_is_shown(
    message: Message, can: Capabilities, shared: bool
) -> None:
    told = [span.at and (span.text, span.at, span.tells) for line in message.lines for span in line]
    sent = fit(message, can, shared=shared)
    shown = [
        (span.text, span.at, span.tells) for one in sent for line in one.lines for span in line if span.at
    ]
    room = min(can.text_limit, can.width or can.text_limit)
    assert shown == ([one for one in told if one] if 0 < can.instants <= room else [])


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


def told(text: str) -> Span:
    return Span(text, at=datetime(2026, 1, 5, 18, 30, tzinfo=UTC), tells=Instant.DAY_CLOCK)


def test_a_line_is_broken_before_an_instant_that_would_be_cut() -> None:
    tight = (Span("back:"), told("Mon 5 Jan, 18:30"))
    sent = fit(Message((tight,)), replace(WIDE, text_limit=20, instants=16), shared=False)
    assert [one.lines for one in sent] == [((Span("back:"),),), ((told("Mon 5 Jan, 18:30"),),)]


def test_an_instant_is_plain_text_where_it_is_not_shown_or_would_not_fit() -> None:
    message = Message(((told("Mon 5 Jan, 18:30"),),))
    for can in (WIDE, replace(WIDE, instants=16, text_limit=10)):
        sent = fit(message, can, shared=False)
        assert all(span.at is None for one in sent for line in one.lines for span in line)
        assert "".join(one.text for one in sent).replace(" ", "") == "Mon5Jan,18:30"


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


def test_a_hint_is_cut_to_what_the_platform_shows() -> None:
    form = Form("Adjust", (Field("log", "Sets", hint="set by set " * 20),), SubmitAdjust(7), "15 15 15")
    (shown,) = fit(Message((), form=form), replace(WIDE, form_hint_limit=40), shared=False)
    assert shown.form is not None
    assert len(shown.form.fields[0].hint) <= 40


def test_a_form_without_a_line_to_type_is_its_title_alone() -> None:
    form = Form("Adjust", (Field("log", "Sets"),), SubmitAdjust(7), "")
    (shown,) = fit(Message((), form=form), Capabilities(), shared=False)
    assert shown.text == "Adjust"


def test_words_about_the_clock_are_those_of_who_draws_it() -> None:
    line = (Span("What comes next"), Span(", by your clock", drawn=", by the clock of this device"))
    told = [
        fit(Message((line,)), Capabilities(instants=instants), shared=False)[0].text for instants in (0, 20)
    ]
    assert told == ["What comes next, by your clock", "What comes next, by the clock of this device"]
