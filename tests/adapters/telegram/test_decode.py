"""Decode is total: whatever a person or a forger sends becomes a request, a block, or nothing."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Update, User

from adapters.telegram.decode import (
    UPDATES,
    Asked,
    Attached,
    Departed,
    Left,
    Meant,
    Moved,
    Reached,
    Returned,
    decode,
)
from adapters.telegram.encode import FORM
from core.intents import (
    CreateChallenge,
    FreeText,
    Intent,
    LogLine,
    ShareLocation,
    ShowToday,
    Stale,
    SubmitAdjust,
    SubmitChallenge,
    Unreadable,
)
from core.requests import Account, Place
from core.speech import act
from tests.platforms.telegram.state import RIGHTS_OF_RESTRICTED

AT = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
BOT = User(7, "Coach", is_bot=True, username="soleus_bot")
ANN = {"id": 42, "is_bot": False, "first_name": "Ann", "language_code": "de-AT"}
PRIVATE = {"id": 42, "type": "private", "first_name": "Ann"}
GROUP = {"id": -100500, "type": "supergroup", "title": "Riverside", "is_forum": True}
BOTS_OWN = {"id": 7, "is_bot": True, "first_name": "Coach", "username": "soleus_bot"}


GONE = Departed(Account("telegram", "42", "Ann"), -100500)
RESTRICTED = dict.fromkeys(RIGHTS_OF_RESTRICTED, False) | {"status": "restricted", "until_date": 0}


def heard(update: dict[str, Any]) -> Meant | None:
    return decode(Update.de_json({"update_id": 5, **update}), BOT, AT)


def message(**parts: Any) -> dict[str, Any]:
    return {"message_id": 9, "date": 1_767_596_400, "chat": PRIVATE, "from": ANN, **parts}


def intent(**parts: Any) -> Intent | None:
    asked = heard({"message": message(**parts)})
    return asked.request.intent if isinstance(asked, Asked) else None


@pytest.mark.parametrize(
    "parts",
    [
        {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1, "file_size": 2_000_000_000}},
        {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]},
        {"contact": {"phone_number": "1", "first_name": "B"}},
    ],
)
def test_what_has_no_words_is_known_as_such(parts: dict[str, Any]) -> None:
    attached = heard({"message": message(**parts)})
    assert isinstance(attached, Attached)
    assert (attached.account.id, attached.spot.said, attached.key) == ("42", 9, "telegram.7.5")


def test_a_message_says_who_where_when_and_in_which_language() -> None:
    asked = heard({"message": message(text="/today")})
    assert isinstance(asked, Asked)
    request = asked.request
    assert (request.account.platform, request.account.id, request.account.name) == ("telegram", "42", "Ann")
    assert (request.place.id, request.place.shared, request.locale, request.at) == ("42", False, "de-AT", AT)
    assert request.key == "telegram.7.5"
    assert (request.intent, asked.spot.said, asked.spot.pressed) == (ShowToday(), 9, 0)


@pytest.mark.parametrize(
    ("parts", "meant"),
    [
        ({"text": "/log 15 15 15"}, LogLine("15 15 15")),
        ({"text": "10 10 10"}, FreeText("10 10 10")),
        ({"text": "/nonsense"}, Unreadable("", "nonsense")),
        ({"document": {"file_id": "a", "file_unique_id": "b"}, "caption": "10 10"}, FreeText("10 10")),
        ({"location": {"latitude": 52.5, "longitude": 13.4}}, ShareLocation(52.5, 13.4)),
        ({"new_chat_title": "Riverside"}, None),
        ({"pinned_message": message(text="x")}, None),
        ({"text": "/today", "from": BOTS_OWN}, None),
        ({"text": "/today", "chat": {"id": -1, "type": "channel", "title": "News"}}, None),
    ],
)
def test_what_is_said_means(parts: dict[str, Any], meant: Intent | None) -> None:
    assert intent(**parts) == meant


def form(url: str, author: dict[str, Any] = BOTS_OWN) -> dict[str, Any]:
    entity = {"type": "text_link", "offset": 0, "length": 1, "url": url}
    return message(text="\u200bTell me.", entities=[entity]) | {"from": author}


@pytest.mark.parametrize(
    ("asking", "meant"),
    [
        (form(f"{FORM}form.7"), SubmitAdjust(7, (("", "10 10 9"),))),
        (form(f"{FORM}form.7", ANN), FreeText("10 10 9")),
        (form(f"{FORM}done.7.ff"), FreeText("10 10 9")),
        (form(f"{FORM}garbage"), FreeText("10 10 9")),
        (form("https://example.org/"), FreeText("10 10 9")),
        (message(text="x"), FreeText("10 10 9")),
    ],
)
def test_only_the_answer_to_a_form_of_the_bots_own_is_one(asking: dict[str, Any], meant: Intent) -> None:
    assert intent(text="10 10 9", reply_to_message=asking) == meant


LINE = "consistency Spring, from monday for 4 weeks"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (LINE, SubmitChallenge(3, 5, (("", LINE),))),
        (f"/challenge create {LINE}", SubmitChallenge(3, 5, (("", LINE),))),
        ("/challenge create", CreateChallenge()),
    ],
)
def test_the_answer_to_the_form_of_a_challenge_is_a_line_for_that_challenge(said: str, meant: Intent) -> None:
    asking = form(f"{FORM}{act.encode(SubmitChallenge(3, 5))}")
    assert intent(text=said, reply_to_message=asking) == meant


@pytest.mark.parametrize(
    ("thread", "kept", "place"), [(77, 77, "-100500/77"), (1, None, "-100500"), (None, None, "-100500")]
)
def test_a_topic_is_kept_and_general_is_none(thread: int | None, kept: int | None, place: str) -> None:
    parts = {"message_thread_id": thread, "is_topic_message": True} if thread else {}
    asked = heard({"message": message(text="/today@Soleus_Bot", chat=GROUP, **parts)})
    assert isinstance(asked, Asked)
    assert asked.request.place == Place("telegram", place, shared=True, whispers=False, name="Riverside")
    assert (asked.spot.chat, asked.spot.person, asked.spot.thread) == (-100500, 42, kept)


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_a_block_and_its_end_are_told(status: str, reachable: bool) -> None:
    old = {"status": "member", "user": BOTS_OWN}
    new = {"status": status, "user": BOTS_OWN, "until_date": 0}
    change = {"chat": PRIVATE, "from": ANN, "date": 1, "old_chat_member": old, "new_chat_member": new}
    told = heard({"my_chat_member": change})
    assert isinstance(told, Reached)
    assert told.reachable is reachable


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("kicked", Left(-100500)),
        ("left", Left(-100500)),
        ("member", Returned(-100500)),
        ("restricted", None),
    ],
)
def test_a_group_that_shuts_the_bot_out_or_lets_it_in_is_told(status: str, meant: Left | None) -> None:
    old = {"status": "member", "user": BOTS_OWN}
    new = RESTRICTED | {"is_member": True, "status": status, "user": BOTS_OWN, "until_date": 0}
    change = {"chat": GROUP, "from": ANN, "date": 1, "old_chat_member": old, "new_chat_member": new}
    assert heard({"my_chat_member": change}) == meant


def test_who_left_a_group_or_was_put_out_of_it_is_told_whoever_did_it() -> None:
    for actor in (ANN, {"id": 43, "is_bot": False, "first_name": "Bob"}, BOTS_OWN):
        assert heard({"message": message(chat=GROUP, left_chat_member=ANN) | {"from": actor}}) == GONE
    assert heard({"message": message(chat=GROUP, left_chat_member=BOTS_OWN)}) is None


@pytest.mark.parametrize(
    ("now", "meant"),
    [
        ({"status": "left"}, GONE),
        ({"status": "kicked", "until_date": 0}, GONE),
        (RESTRICTED | {"is_member": False}, GONE),
        (RESTRICTED | {"is_member": True}, None),
        ({"status": "member"}, None),
        ({"status": "creator", "is_anonymous": False}, None),
    ],
)
def test_who_is_in_a_group_no_more_is_told_by_their_state(now: dict[str, Any], meant: Meant | None) -> None:
    change = {"chat": GROUP, "from": ANN, "date": 1, "old_chat_member": {"status": "member", "user": ANN}}
    assert heard({"chat_member": change | {"new_chat_member": now | {"user": ANN}}}) == meant
    assert heard({"chat_member": change | {"new_chat_member": now | {"user": BOTS_OWN}}}) is None


def test_every_update_that_means_something_is_asked_for() -> None:
    assert set(UPDATES) == {"message", "callback_query", "my_chat_member", "chat_member"}


def test_a_group_that_became_a_supergroup_is_told() -> None:
    group = {"id": -500, "type": "group", "title": "Riverside"}
    moved = {**message(chat=group), "migrate_to_chat_id": -100500}
    assert heard({"message": moved}) == Moved(-500, -100500)


def test_a_press_on_a_message_that_nobody_has_any_more_is_answered_in_private() -> None:
    press = {"id": "1", "from": ANN, "chat_instance": "1", "data": "nonsense"}
    gone = {"chat": GROUP, "message_id": 3, "date": 0}
    for under, chat in (({}, 42), ({"message": gone}, -100500)):
        asked = heard({"callback_query": press | under})
        assert isinstance(asked, Asked)
        assert isinstance(asked.request.intent, Stale)
        assert (asked.press, asked.spot.chat) == ("1", chat)


@settings(max_examples=100)
@given(st.text(max_size=64), st.text(max_size=200), st.text(max_size=64), st.text(max_size=8))
def test_any_data_words_name_and_language_become_a_request(
    data: str, text: str, name: str, code: str
) -> None:
    person = {**ANN, "first_name": name, "language_code": code}
    press = {"id": "1", "from": person, "chat_instance": "1", "data": data, "message": message(text="x")}
    for update in ({"callback_query": press}, {"message": {**message(text=text or "x"), "from": person}}):
        asked = heard(update)
        assert isinstance(asked, Asked)
        assert asked.request.account.name.isprintable() or asked.request.account.name == ""
        assert asked.request.locale
