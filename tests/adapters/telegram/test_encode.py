"""Encode: whatever the coach says arrives as said, within Telegram's limits; nothing in it is markup."""

import re
from dataclasses import replace
from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import ForceReply, InlineKeyboardMarkup

from adapters.telegram.encode import CAN, FORM, UNSEEN, Shown, encode, encode_one
from core.intents import JoinClub, ShowToday, Skip, SubmitAdjust
from core.speech.act import decode
from core.speech.act import encode as encoded
from core.speech.fit import size
from core.speech.message import Audience, Button, Field, Form, Manner, Message, Span, Style

TAG = re.compile(r"</?b>|<a href=\"[^\"<>&]*\">|</a>")
texts = st.text(max_size=40) | st.text("<>&\"'/b a\ud800", max_size=40)
lines = st.lists(st.builds(Span, texts, st.sampled_from([Style.PLAIN, Style.BOLD])), max_size=4).map(tuple)
buttons = st.builds(Button, st.text(min_size=1, max_size=90), st.sampled_from([ShowToday(), Skip(7)]))
forms = st.builds(Form, texts, st.just((Field("sit", "wall sit"),)), st.just(SubmitAdjust(7)), texts)
messages = st.builds(
    Message,
    st.lists(lines, max_size=6).map(tuple),
    st.lists(st.lists(buttons, max_size=11).map(tuple), max_size=20).map(tuple),
    st.none() | forms,
    st.sampled_from(Audience),
    st.sampled_from(Manner),
)


def read(shown: Shown) -> str:
    """Read HTML as Telegram does: the tags known taken out, the rest unescaped."""
    bare = TAG.sub("", shown.html)
    assert "<" not in bare
    assert ">" not in bare
    return unescape(bare)


@settings(max_examples=60)
@given(messages, st.booleans())
def test_every_text_arrives_as_it_was_said(message: Message, shared: bool) -> None:
    said = "".join(read(one) for one in encode(message, shared=shared)).replace(UNSEEN, "")
    form = message.form
    whole = message.text + (f"{form.title}{form.example}" if form else "")
    spoken = whole.encode(errors="replace").decode().replace(UNSEEN, "")
    assert re.sub(r"\s", "", said) == re.sub(r"\s", "", spoken)


@settings(max_examples=60)
@given(messages, st.booleans())
def test_every_limit_of_telegram_is_kept(message: Message, shared: bool) -> None:
    for shown in encode(message, shared=shared):
        assert size(read(shown)) <= 4096
        if isinstance(shown.markup, InlineKeyboardMarkup):
            rows = shown.markup.inline_keyboard
            assert sum(map(len, rows)) <= 100
            assert all(len(row) <= 8 for row in rows)
            assert all(len(str(one.callback_data).encode()) <= 64 for row in rows for one in row)
        if isinstance(shown.markup, ForceReply):
            assert 1 <= size(shown.markup.input_field_placeholder or "x") <= 64


def test_a_long_text_in_many_scripts_is_parted_and_whole() -> None:
    text = "सोलियस 🏃 ступня & <b> " * 600
    parts = encode(Message(((Span(text, Style.BOLD),),)), shared=False)
    assert len(parts) > 1
    assert all(size(read(part)) <= CAN.text_limit for part in parts)
    assert " ".join(map(read, parts)).split() == text.split()


def test_a_form_is_an_example_line_to_be_answered_and_known_again_by_its_mark() -> None:
    form = Form("What you did", (Field("sit", "wall sit"),), SubmitAdjust(7), "sit 30 30 30, pain 0")
    (shown,) = encode(Message(((Span("Tell me."),),), form=form), shared=False)
    assert read(shown) == f"{UNSEEN}Tell me.\nWhat you did\nsit 30 30 30, pain 0"
    found = re.search(rf'<a href="{re.escape(FORM)}([^"]*)">', shown.html)
    assert found is not None
    assert decode(found[1]) == SubmitAdjust(7)
    assert shown.markup == ForceReply(selective=True, input_field_placeholder="sit 30 30 30, pain 0")


def test_in_company_what_is_private_replaces_nothing() -> None:
    message = Message(((Span("Done."),),), manner=Manner.REPLACE)
    (alone,), (company,) = encode(message, shared=False), encode(message, shared=True)
    assert (alone.replaces, company.replaces, company.private) == (True, False, True)


DOOR = "https://t.me/soleus_bot?start="


@settings(max_examples=60)
@given(messages, st.text("ab_- &", max_size=66))
def test_what_stands_in_a_group_is_one_message_within_every_limit(message: Message, start: str) -> None:
    rows = tuple(tuple(replace(one, start=start) for one in row) for row in message.rows)
    shown = encode_one(replace(message, rows=rows), DOOR)
    assert size(read(shown)) <= 4096
    assert not shown.private
    assert not isinstance(shown.markup, ForceReply)
    if isinstance(shown.markup, InlineKeyboardMarkup):
        for button in (one for row in shown.markup.inline_keyboard for one in row):
            payload = (button.url or "").removeprefix(DOOR)
            assert (re.fullmatch("[A-Za-z0-9_-]{1,64}", payload) is None) is (button.url is None)
            assert (button.url is None) is (button.callback_data is not None)


def test_only_what_everybody_sees_leads_away_from_where_it_stands() -> None:
    join = Button("Join", JoinClub("AB12CD34"), "club_AB12CD34")
    message = Message(((Span("Join us."),),), ((join,),), audience=Audience.PLACE)
    for shared, audience, leads in (
        (True, Audience.PLACE, True),
        (True, Audience.SELF, False),
        (False, Audience.PLACE, False),
    ):
        (shown,) = encode(replace(message, audience=audience), shared=shared, door=DOOR)
        assert isinstance(shown.markup, InlineKeyboardMarkup)
        ((button,),) = shown.markup.inline_keyboard
        assert button.url == (f"{DOOR}club_AB12CD34" if leads else None)
        assert button.callback_data == (None if leads else encoded(join.intent))
