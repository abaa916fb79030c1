"""What is changed in place later is one message, within every limit, whatever it is made of."""

from dataclasses import replace

from hypothesis import given, settings

from core.speech.fit import Capabilities, extent, fit, fit_one
from core.speech.message import Audience, Document, Message, Picture, Span
from tests.speech.fitting import messages, platforms
from tests.speech.test_fit_files import ABLE, CURVE, UNABLE, WEEKS, said
from tests.speech.test_fit_files import messages as filed
from tests.speech.test_fit_files import platforms as able


@settings(max_examples=80)
@given(messages, platforms)
def test_one_message_keeps_every_limit_and_is_the_beginning_of_what_is_said(
    message: Message, can: Capabilities
) -> None:
    one = fit_one(replace(message, form=None), can)
    assert extent(one.lines, can.instants) <= can.text_limit
    assert (one.audience, one.form) == (Audience.PLACE, None)
    first, *_, last = (*fit(replace(message, form=None), can, shared=True),) * 2
    assert one.lines == first.lines
    assert one.rows == last.rows


@settings(max_examples=80)
@given(filed, able)
def test_with_a_file_it_has_no_more_words_than_a_caption_holds(message: Message, can: Capabilities) -> None:
    one = fit_one(message, can)
    files = [file for file in (one.picture, one.document) if file is not None]
    assert len(files) <= 1
    assert extent(one.lines) <= (min(can.caption_limit, can.text_limit) if files else can.text_limit)
    for file in files:
        held = file.png if isinstance(file, Picture) else file.data
        assert len(held) <= can.file_limit
    assert one.silent is (message.silent and can.silent)


def test_a_picture_that_nobody_drew_is_told_in_words() -> None:
    one = fit_one(said("The last board.", picture=Picture(b"", "1. Ann")), ABLE)
    assert (one.picture, one.text) == (None, "The last board.\n1. Ann")
    (whole,) = fit(said("The last board.", picture=Picture(b"", "1. Ann")), ABLE, shared=True)
    assert whole.picture is None


def test_words_that_are_a_pictures_twin_are_said_once() -> None:
    for can in (ABLE, UNABLE):
        assert fit_one(said("1. Ann", picture=Picture(CURVE.png, "1. Ann")), can).text == "1. Ann"


def test_a_file_that_cannot_be_sent_is_named() -> None:
    assert fit_one(said("The results.", document=WEEKS), UNABLE).text == "The results.\nweeks.csv (1 kB)"
    large = Document("weeks.csv", b"x" * 101)
    assert fit_one(said("The results.", document=large), ABLE).text.endswith("weeks.csv (1 kB)")


def test_nothing_said_is_nothing() -> None:
    assert fit_one(Message(()), ABLE).lines == ()
    assert fit_one(Message(((Span(""),),)), ABLE).text == ""
