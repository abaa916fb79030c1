"""What is more than words: photos, documents, silence, signs, files of a person's own, forms asked again."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from zlib import crc32

import pytest
from telegram.constants import ReactionEmoji

from adapters.telegram import build
from adapters.telegram.encode import CAN
from core.coach import Coach
from core.errands import Sent
from core.intents import ShowToday
from core.requests import Request
from core.speech.message import Audience, Button, Document, Message, Picture, Reaction, Span
from tests.adapters.telegram.house import TOKEN, House, Noted, chosen
from tests.platforms.telegram import http
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.state import Did

HEADER = b"IHDR" + (64).to_bytes(4, "big") + (48).to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d" + HEADER + crc32(HEADER).to_bytes(4, "big")
CURVE = Picture(PNG, "Your raises: 8 < 10 & 12.")
TODAY = ((Button("Today", ShowToday()),),)


async def sent(home: House, ann: Chatter, message: Message) -> None:
    ann.forgets()
    assert await home.telegram.messenger.send(replace(home.parcel(ann), message=message)) == Sent()


def words(text: str) -> tuple[tuple[Span, ...], ...]:
    return ((Span(text),),)


async def test_a_picture_is_a_photo_with_its_words_and_buttons(home: House, ann: Chatter) -> None:
    await sent(home, ann, Message(words("Three weeks."), TODAY, picture=CURVE))
    photo = await ann.hears()
    assert ann.fetches(photo) == PNG
    assert photo.text == "Three weeks.\nYour raises: 8 < 10 & 12."
    assert photo.sees() == ["Today"]


async def test_an_answer_to_a_button_under_a_photo_is_a_message_of_its_own(home: House, ann: Chatter) -> None:
    await sent(home, ann, Message(words("Three weeks."), TODAY, picture=CURVE))
    await ann.hears()
    session = await chosen(ann, "Today")
    assert "load day" in session.text
    await ann.forges(session.data("Later"), on=ann.shown()[-2])
    assert (await ann.hears("When shall I")).kind is Did.MESSAGE


async def test_words_too_long_for_a_caption_follow_the_photo(home: House, ann: Chatter) -> None:
    await sent(home, ann, Message(words("word " * 300), TODAY, picture=CURVE))
    photo, text = await ann.hears(), await ann.hears()
    assert (ann.fetches(photo), photo.text, photo.sees()) == (PNG, "", [])
    assert (text.files, text.sees()) == ((), ["Today"])
    assert text.text.endswith(CURVE.alt)


@pytest.mark.parametrize("length", [1, 2_000_000, CAN.file_limit])
async def test_a_document_arrives_as_it_was(home: House, ann: Chatter, length: int) -> None:
    data = b"\x00\xff" * (length // 2) + b"x" * (length % 2)
    await sent(home, ann, Message(words("Your log."), document=Document("Woche 2 & größer.csv", data)))
    file = await ann.hears("Your log.")
    assert ann.fetches(file) == data
    (call,) = home.server.called("sendDocument")
    assert [upload.name for upload in call.uploads.values()] == ["Woche 2 & größer.csv"]


async def test_a_document_over_the_limit_is_named_and_stays_here(home: House, ann: Chatter) -> None:
    data = b"x" * (CAN.file_limit + 1)
    await sent(home, ann, Message(words("Your log."), document=Document("weeks.csv", data)))
    assert (await ann.hears()).text == "Your log.\nweeks.csv (5001 kB)"


async def test_a_silent_message_makes_no_sound(home: House, ann: Chatter) -> None:
    for message in (Message(words("Board.")), Message(words("Curve."), picture=CURVE)):
        await sent(home, ann, replace(message, silent=True))
        assert (await ann.hears()).silent
        await sent(home, ann, message)
        assert not (await ann.hears()).silent


class Cheering(Coach):
    """A coach who sets a sign on whatever is said."""

    audience = Audience.SELF

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Answer as ever, and set the sign."""
        said = await super().answer(request)
        return tuple(replace(one, reaction=Reaction.WELL, audience=self.audience) for one in said)


@pytest.fixture
async def cheered(home: House, ann: Chatter) -> AsyncIterator[House]:
    """Yield a house whose coach cheers; Ann has begun."""
    await home.closes()
    await home.telegram.close()
    home.coach.__class__ = Cheering
    home.client = build(TOKEN, home.coach, Noted(), home.clock, base_url=home.server.base_url)
    await home.opens()
    yield home
    await home.closes()
    await home.telegram.close()


async def test_a_sign_is_set_on_what_was_said(cheered: House, ann: Chatter) -> None:
    said = await ann.says("/today")
    await ann.hears("load day")
    stands = ann.stands(said)
    assert stands is not None
    assert stands.reactions == (Reaction.WELL,)
    assert len(cheered.server.called("setMessageReaction")) == 1


async def test_a_press_has_nothing_to_set_a_sign_on(cheered: House, ann: Chatter) -> None:
    await chosen(ann, "Later")
    assert cheered.server.called("setMessageReaction") == []


async def test_without_its_sign_an_answer_is_said(cheered: House, ann: Chatter) -> None:
    cheered.server.faults.add("setMessageReaction", http(500))
    assert "load day" in (await ann.asks("/today")).text


async def test_in_a_group_no_sign_tells_of_a_private_answer(cheered: House, ann: Chatter) -> None:
    group = cheered.server.group("Riverside", members=[ann])
    await ann.says("/today@soleus_bot", at=group)
    await ann.hears("load day")
    assert cheered.server.called("setMessageReaction") == []


def test_every_sign_is_one_that_a_bot_may_set() -> None:
    assert {str(one) for one in Reaction} <= {str(one) for one in ReactionEmoji}


async def test_a_picture_is_answered_kindly_and_never_fetched(home: House, ann: Chatter) -> None:
    ann.forgets()
    await ann.sends_photo(b"x")
    assert "cannot read" in (await ann.hears()).text
    assert home.server.called("getFile") == []


async def test_a_picture_that_comes_again_is_not_answered_again(home: House, ann: Chatter) -> None:
    await ann.sends_photo(b"x")
    await ann.hears("cannot read")
    await home.server.updates.repeat(home.server.updates.delivered[-1])
    await home.settled()
    await ann.asks("/plan")
    assert ann.screen().count("cannot read") == 1


async def test_an_album_is_answered_once(home: House, ann: Chatter) -> None:
    await home.closes()
    for _ in range(6):
        await ann.sends_photo(b"x")
    for update in home.server.updates.pending:
        update["message"]["media_group_id"] = "1"
    await home.opens()
    await ann.hears("cannot read")
    await home.settled()
    await ann.hears_nothing(0.05)
    await ann.sends_photo(b"x")
    await ann.hears("cannot read")


async def test_words_beside_a_file_are_read(home: House, ann: Chatter) -> None:
    await ann.sends_document("watch.fit", b"x", caption="10 10 10 steady pain 0 effort 7")
    await ann.hears("Logged")
    assert home.server.called("getFile") == []


async def test_a_file_in_a_group_is_not_for_the_bot(home: House, ann: Chatter) -> None:
    group = home.server.group("Riverside", members=[ann])
    await ann.sends_document("watch.fit", b"x", at=group)
    await ann.hears_nothing(0.05)
    assert ann.shown(group) == []


@pytest.mark.parametrize(
    "line", ["raise 10 10 10 steady, pain 0, effort 7", "/log 15 15 15 steady pain 0 effort 7"]
)
async def test_a_form_that_was_not_understood_is_asked_again(home: House, ann: Chatter, line: str) -> None:
    await chosen(ann, "Adjust")
    home.clock.wait(timedelta(days=1))
    await ann.replies("raise ten")
    again = await ann.hears("For example")
    assert again.asks
    assert "15 15 15" in str(home.server.called("sendMessage")[-1]["reply_markup"])
    await ann.replies(line, to=again)
    assert "Mon 5 Jan" in (await ann.hears("Logged")).text
