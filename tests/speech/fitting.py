"""Messages of every shape and platforms of every size, for the promises of ``fit``."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from core.intents import Intent, ShowToday, ShowWhy, SubmitAdjust
from core.speech.fit import Capabilities
from core.speech.message import (
    Audience,
    Button,
    Choice,
    Field,
    Form,
    Instant,
    Line,
    Manner,
    Message,
    Select,
    Span,
    Style,
)

WIDE = Capabilities(forms=True, edits=True)


def plain(*lines: str) -> tuple[Line, ...]:
    return tuple((Span(line),) for line in lines)


def lines_of(message: Message) -> list[str]:
    return message.text.split("\n")


texts = st.text(max_size=60) | st.text("ab \n", max_size=60) | st.text("字é🏃 ", max_size=40)
styles = st.sampled_from([Style.PLAIN, Style.BOLD])
moments = st.builds(
    Span,
    st.text("ab 0é", max_size=30).map("0{}".format),
    styles,
    st.just(datetime(2026, 1, 5, 18, 30, tzinfo=UTC)),
    st.sampled_from(Instant),
)
spans = st.builds(Span, texts, styles) | moments
buttons = st.builds(Button, st.text(min_size=1, max_size=30), st.sampled_from([ShowToday(), ShowWhy()]))
rows = st.lists(buttons, max_size=12).map(tuple)
selects = st.builds(Select, texts, rows, st.integers(1, 12))
choices = st.builds(Choice, st.text(min_size=1, max_size=30), texts)
fields = st.builds(
    Field, st.just("name"), texts, st.just(""), st.booleans(), st.lists(choices, max_size=5).map(tuple)
)
forms = st.builds(
    Form,
    texts,
    st.lists(fields, min_size=1, max_size=4).map(tuple),
    st.just(SubmitAdjust(7)),
    texts,
)
messages = st.builds(
    Message,
    st.lists(st.lists(spans, max_size=4).map(tuple), max_size=8).map(tuple),
    st.lists(rows | selects, max_size=6).map(tuple),
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
    selects=st.booleans(),
    select_options=st.integers(2, 9),
    instants=st.integers(0, 20),
)


def pressable(message: Message) -> list[Intent]:
    return [button.intent for row in message.rows for button in row]
