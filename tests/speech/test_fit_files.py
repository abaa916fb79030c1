"""Pictures, documents, signs and silence: shown where a platform can, told in words where it cannot."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.console.encode import shown
from core.intents import ShowToday
from core.speech.fit import Capabilities, fit, fit_one, size
from core.speech.message import (
    Audience,
    Button,
    Document,
    Manner,
    Message,
    Picture,
    Reaction,
    Span,
)

ABLE = Capabilities(edits=True, pictures=True, documents=True, silent=True, reactions=True, file_limit=100)
UNABLE = Capabilities()
CURVE = Picture(b"\x89PNG", "Your raises: 8, 10, 12.")
WEEKS = Document("weeks.csv", b"day,reps\n")
TODAY = Button("Today", ShowToday())

texts = st.text("ab \n🏃", max_size=60)
messages = st.builds(
    Message,
    st.lists(st.builds(Span, texts).map(lambda one: (one,)), max_size=4).map(tuple),
    st.just(((TODAY,),)),
    audience=st.sampled_from(Audience),
    manner=st.sampled_from(Manner),
    picture=st.none() | st.builds(Picture, st.binary(max_size=120), texts),
    document=st.none() | st.builds(Document, st.just("a.csv"), st.binary(max_size=120)),
    silent=st.booleans(),
    reaction=st.none() | st.sampled_from(Reaction),
)
platforms = st.builds(
    Capabilities,
    text_limit=st.integers(40, 120),
    caption_limit=st.integers(2, 40),
    file_limit=st.integers(2, 120),
    edits=st.booleans(),
    pictures=st.booleans(),
    documents=st.booleans(),
    silent=st.booleans(),
    reactions=st.booleans(),
)


def said(*text: str, **parts: object) -> Message:
    return replace(Message(tuple((Span(one),) for one in text)), **parts)  # type: ignore[arg-type] # fields of a message


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


@settings(max_examples=100)
@given(messages, platforms, st.booleans())
def test_no_word_and_no_file_is_lost_and_no_limit_broken(
    message: Message, can: Capabilities, shared: bool
) -> None:
    parts = fit(message, can, shared=shared)
    whole = bare("".join(part.text for part in parts))
    assert bare(message.text) in whole
    assert bare(message.picture.alt if message.picture else "") in whole
    assert [part.rows for part in parts if part.rows] == [message.rows]
    for part in parts:
        assert part.picture is None or part.document is None
        assert not part.picture or (can.pictures and len(part.picture.png) <= can.file_limit)
        assert not part.document or (can.documents and len(part.document.data) <= can.file_limit)
        assert size(part.text) <= (can.caption_limit if part.picture or part.document else can.text_limit)
        assert part.silent == (message.silent and can.silent)
    sent = [part.document for part in parts if part.document]
    assert sent == ([message.document] if message.document in sent else [])
    assert message.document is None or sent or "a.csv" in whole


def test_a_picture_carries_the_words_that_are_short_enough_and_the_buttons() -> None:
    (one,) = fit(said("Three weeks.", picture=CURVE, rows=((TODAY,),)), ABLE, shared=False)
    assert (one.picture, one.text) == (CURVE, "Three weeks.\nYour raises: 8, 10, 12.")
    assert one.rows == ((TODAY,),)


def test_words_too_long_for_a_picture_follow_it_with_the_buttons() -> None:
    first, second = fit(said("word " * 300, picture=CURVE, rows=((TODAY,),)), ABLE, shared=False)
    assert (first.picture, first.text, first.rows) == (CURVE, "", ())
    assert (second.picture, second.rows) == (None, ((TODAY,),))
    assert second.text.endswith(CURVE.alt)


def test_where_there_are_no_pictures_their_words_stand_for_them() -> None:
    (one,) = fit(said("Three weeks.", picture=CURVE), UNABLE, shared=False)
    assert (one.picture, one.text) == (None, "Three weeks.\nYour raises: 8, 10, 12.")


def test_where_there_are_no_documents_a_line_names_what_there_would_be() -> None:
    (one,) = fit(said("Here it is.", document=WEEKS), UNABLE, shared=False)
    assert (one.document, one.text) == (None, "Here it is.\nweeks.csv (1 kB)")


def test_where_nothing_may_be_attached_words_stand_for_files_and_say_why() -> None:
    barred = replace(ABLE, barred=True)
    message = said("Here.", picture=CURVE, document=replace(WEEKS, barred="weeks.csv is not here."))
    (one,) = fit(message, barred, shared=True)
    assert (one.picture, one.document) == (None, None)
    assert one.text == f"Here.\n{CURVE.alt}\nweeks.csv is not here."
    assert fit_one(message, barred).text == one.text
    assert fit_one(said("Here.", document=WEEKS), barred).text == "Here.\nweeks.csv (1 kB)"


def test_what_is_too_large_is_told_in_words() -> None:
    large = said(picture=replace(CURVE, png=b"x" * 101), document=replace(WEEKS, data=b"x" * 101))
    (one,) = fit(large, ABLE, shared=False)
    assert (one.picture, one.document) == (None, None)
    assert one.text == f"{CURVE.alt}\nweeks.csv (1 kB)"


def test_a_picture_and_a_document_go_one_after_the_other_the_words_with_the_last() -> None:
    first, second = fit(said("Both.", picture=CURVE, document=WEEKS), ABLE, shared=False)
    assert (first.picture, first.document, first.text) == (CURVE, None, "")
    assert (second.picture, second.document) == (None, WEEKS)
    assert second.text.startswith("Both.")


def test_what_carries_a_file_replaces_nothing() -> None:
    (one,) = fit(said("Here.", document=WEEKS, manner=Manner.REPLACE), ABLE, shared=False)
    assert one.manner is Manner.SEND


def test_a_sign_is_set_once_and_never_where_others_would_learn_of_it() -> None:
    long = said("word " * 2000, reaction=Reaction.WELL)
    assert [part.reaction for part in fit(long, ABLE, shared=False)] == [Reaction.WELL, None, None]
    assert {part.reaction for part in fit(long, ABLE, shared=True)} == {None}
    (public,) = fit(said("Hi.", reaction=Reaction.WELL, audience=Audience.PLACE), ABLE, shared=True)
    assert public.reaction is Reaction.WELL
    assert fit(said("Hi.", reaction=Reaction.WELL), UNABLE, shared=False)[0].reaction is None


def test_the_terminal_writes_what_a_picture_shows_and_what_a_document_is_called() -> None:
    message = said("Here.", picture=CURVE, document=WEEKS, silent=True, reaction=Reaction.WELL)
    written = shown([message], shared=False, ansi=False)
    assert written.lines == ("Here.", "Your raises: 8, 10, 12.", "weeks.csv (1 kB)")
