"""Decode is total: whatever a person or a forger sends becomes a request, a kind word, or nothing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord import decode
from adapters.discord.decode import Declined
from adapters.discord.spot import Asked
from core.intents import FreeText, Intent, LogLine, Stale, SubmitAdjust, Unreadable
from tests.adapters.discord.raw import (
    ALONE,
    AMONG_OTHERS,
    ANN,
    BEN,
    GUILD,
    NOON,
    Raw,
    heard,
    interaction,
    message,
)

AT = datetime(2026, 1, 5, 12, 0, 30, tzinfo=UTC)

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)
parts = st.fixed_dictionaries(
    {},
    optional={
        "custom_id": json | st.sampled_from(["form.7", "form.99", "undo", "done.7.3f"]),
        "type": st.sampled_from([1, 3, 4, 18, "18"]),
        "value": json,
        "values": json,
        "components": st.lists(json, max_size=2),
        "component": json,
    },
)


def pressed(data: Raw, **more: Any) -> Asked:
    return decode.pressed(interaction(3, data, **more), AT)


@pytest.mark.parametrize(("context", "shared"), [(GUILD, True), (ALONE, False), (AMONG_OTHERS, True)])
def test_only_the_private_chat_with_the_bot_is_not_shared(context: int, shared: bool) -> None:
    asked = pressed({"custom_id": "done.7.3f"}, context=context)
    assert (asked.request.place.shared, asked.spot.shared) == (shared, shared)


VIEW, SEND, SEND_IN_THREADS, ADMINISTRATOR = 1 << 10, 1 << 11, 1 << 38, 1 << 3
MEMBER, GUEST = {"0": "900"}, {"1": "42"}
CHANNEL = {"id": "600", "type": 0, "name": "runs", "position": 0}
THREAD = {"id": "601", "type": 11, "name": "Tuesday", "parent_id": "600", "guild_id": "900", "owner_id": "42",
          "member_count": 1, "message_count": 1, "thread_metadata": {"archived": False,
          "auto_archive_duration": 60, "archive_timestamp": NOON.isoformat()}}  # fmt: skip


@pytest.mark.parametrize(
    ("owners", "rights", "place", "posts"),
    [
        (MEMBER, VIEW | SEND, CHANNEL, True),
        (MEMBER | GUEST, VIEW | SEND, CHANNEL, True),
        (MEMBER, ADMINISTRATOR, CHANNEL, True),
        (MEMBER, VIEW | SEND_IN_THREADS, THREAD, True),
        (MEMBER, SEND, CHANNEL, False),
        (MEMBER, VIEW, CHANNEL, False),
        (MEMBER, VIEW | SEND, THREAD, False),
        (MEMBER, VIEW | SEND_IN_THREADS, CHANNEL, False),
        (GUEST, VIEW | SEND, CHANNEL, False),
        ({}, VIEW | SEND, CHANNEL, False),
    ],
)
def test_we_may_write_unasked_where_we_are_a_member_with_the_rights_for_it(
    owners: Raw, rights: int, place: Raw, posts: bool
) -> None:
    more: Raw = {
        "authorizing_integration_owners": owners,
        "app_permissions": str(rights),
        "channel": place,
    }
    found = pressed({"custom_id": "undo"}, context=GUILD, **more).request.place
    assert (found.posts, found.listens) == (posts, False)


def test_among_others_without_a_server_we_never_write_unasked_and_in_private_we_may() -> None:
    rights = str(VIEW | SEND)
    among = pressed({"custom_id": "undo"}, context=AMONG_OTHERS, app_permissions=rights).request.place
    alone = pressed({"custom_id": "undo"}, context=ALONE).request.place
    assert (among.posts, among.listens, alone.posts, alone.listens) == (False, False, True, True)


def test_an_interaction_says_who_where_when_and_in_which_language() -> None:
    request = pressed({"custom_id": "done.7.3f"}, context=GUILD).request
    assert (request.account.platform, request.account.id, request.account.name) == ("discord", "42", "Ann")
    assert (request.place.id, request.locale, request.at, request.key) == ("600", "en-GB", AT, "discord.7.77")


@pytest.mark.parametrize(("flags", "hidden"), [(64, True), (0, False)])
def test_a_press_knows_its_message_and_whether_the_person_alone_sees_it(flags: int, hidden: bool) -> None:
    under = message("x", flags=flags)
    spot = pressed({"custom_id": "done.7.3f"}, message=under).spot
    assert (spot.pressed, spot.hidden, spot.said) == (int(under["id"]), hidden, 0)


@pytest.mark.parametrize("name", ["@everyone\u202e", "\x00Ann\n", "A" * 200, "\ud800"])
def test_of_a_name_only_what_can_be_printed_is_kept(name: str) -> None:
    kept = pressed({"custom_id": "undo"}, user={**ANN, "global_name": name}).request.account.name
    assert kept.isprintable()
    assert len(kept) <= 64


@pytest.mark.parametrize(
    "data", [{"values": ["stop.1.2.3"]}, {"custom_id": "x" * 100}, {"values": [7]}, {"values": []}, {}]
)
def test_what_nobody_could_press_is_stale(data: Raw) -> None:
    assert isinstance(pressed(data).request.intent, Stale)


@pytest.mark.parametrize(
    ("content", "meant"),
    [
        ("/log 15 15 15", LogLine("15 15 15")),
        ("10 10 10", FreeText("10 10 10")),
        ("/nonsense", Unreadable("", "nonsense")),
    ],
)
def test_what_is_typed_in_private_is_read_as_a_line(content: str, meant: Intent) -> None:
    asked = decode.said(heard(message(content)), 7, AT)
    assert isinstance(asked, Asked)
    assert (asked.request.intent, asked.request.place.shared) == (meant, False)
    assert asked.request.key == f"discord.7.{asked.spot.said}"


@pytest.mark.parametrize(
    "raw",
    [
        message("/today", author={**BEN, "bot": True}),
        message("/today", webhook_id="9"),
        message("", type=6),  # something was pinned
    ],
)
def test_what_no_person_says_is_nothing(raw: Raw) -> None:
    assert decode.said(heard(raw), 7, AT) is None


def test_what_is_said_in_a_server_is_left_alone() -> None:
    assert decode.said(heard(message("<@7> 15 15 15"), alone=False), 7, AT) is None


def test_a_picture_without_words_is_told_what_can_be_read() -> None:
    declined = decode.said(heard(message("")), 7, AT)
    assert isinstance(declined, Declined)
    assert (declined.words, declined.spot.channel) == ("discord-attached", 500)


@pytest.mark.parametrize(
    ("waited", "counts"),
    [
        (timedelta(seconds=30), timedelta(seconds=30)),
        (timedelta(hours=3), timedelta()),
        (timedelta(days=3), timedelta(days=2)),
    ],
)
def test_words_that_waited_count_for_when_they_were_said_within_a_day(
    waited: timedelta, counts: timedelta
) -> None:
    asked = decode.said(heard(message("15 15 15")), 7, NOON + waited)
    assert isinstance(asked, Asked)
    assert asked.request.at == NOON + counts


def menu(content: str, at: datetime = AT, **more: Any) -> Asked | Declined:
    return decode.menu(interaction(2, {"name": "Log this", "type": 3}), heard(message(content, **more)), at)


def test_an_own_message_is_logged_for_when_it_was_written() -> None:
    asked = menu("/log 15 15 15 steady", NOON + timedelta(hours=2))
    assert isinstance(asked, Asked)
    assert (asked.request.intent, asked.request.at) == (LogLine("15 15 15 steady"), NOON)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (menu("15 15 15", author=BEN), "discord-not-yours"),
        (menu("15 15 15", author={**ANN, "id": "7", "bot": True}), "discord-mine"),
        (menu(" "), "discord-attached"),
        (menu("15 15 15", NOON + timedelta(days=2)), "discord-too-old"),
    ],
)
def test_what_is_not_to_be_logged_from_a_menu_is_told_so(told: Asked | Declined, words: str) -> None:
    assert isinstance(told, Declined)
    assert (told.words, told.locale, told.key) == (words, "en-GB", "discord.7.77")


@settings(max_examples=50, deadline=None)
@given(parts)
def test_nothing_forged_raises(data: Raw) -> None:
    assert isinstance(pressed(data), Asked)
    filled = decode.filled(interaction(5, data), AT).request.intent
    assert isinstance(filled, SubmitAdjust | Stale)
