"""What somebody is in a server comes with what they ask, for what needs it and nothing else."""

from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.discord import decode
from adapters.discord.spot import Asked
from core.intents import (
    RANKED,
    ConnectPlace,
    CreateClub,
    Deed,
    DisconnectPlace,
    Intent,
    JoinClub,
    ManageByName,
    ShowToday,
)
from core.requests import Place, Rank
from core.speech import act
from tests.adapters.discord.raw import ALONE, AMONG_OTHERS, ANN, GUILD, Raw, heard, interaction, message

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
SEND, ADMINISTRATOR, MANAGE_GUILD, MANAGE_CHANNELS = 1 << 11, 1 << 3, 1 << 5, 1 << 4
ASKED: list[Intent] = [
    CreateClub("Riverside"), ConnectPlace(), DisconnectPlace(), ManageByName(Deed.CAPTAIN, "Ann")
]  # fmt: skip


def who(rights: int) -> Raw:
    member: Raw = {"user": ANN, "roles": [], "joined_at": None, "flags": 0, "permissions": str(rights)}
    return {"member": member}


def used(intent: Intent, context: int = GUILD, **more: Any) -> Rank:
    data = {"name": "club", "type": 1}
    return decode.command(interaction(2, data, context=context, **more), intent, AT).request.rank


@pytest.mark.parametrize("intent", ASKED, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize(
    ("rights", "rank"),
    [
        (ADMINISTRATOR, Rank.ADMINISTRATOR),
        (MANAGE_GUILD, Rank.ADMINISTRATOR),
        (SEND | MANAGE_GUILD, Rank.ADMINISTRATOR),
        (SEND | MANAGE_CHANNELS, Rank.MEMBER),
        (0, Rank.MEMBER),
    ],
)
def test_who_manages_a_server_is_its_administrator(intent: Intent, rights: int, rank: Rank) -> None:
    assert type(intent) in RANKED
    assert used(intent, **who(rights)) is rank


@pytest.mark.parametrize("context", [ALONE, AMONG_OTHERS])
def test_where_there_is_no_server_nobody_is_anything(context: int) -> None:
    assert used(CreateClub("Riverside"), context) is Rank.UNKNOWN


@pytest.mark.parametrize("intent", [ShowToday(), JoinClub()])
def test_what_needs_no_rank_is_asked_without(intent: Intent) -> None:
    assert used(intent, **who(ADMINISTRATOR)) is Rank.UNKNOWN


@pytest.mark.parametrize(("rights", "rank"), [(MANAGE_GUILD, Rank.ADMINISTRATOR), (SEND, Rank.MEMBER)])
def test_a_press_is_ranked_by_who_presses(rights: int, rank: Rank) -> None:
    data = {"custom_id": act.encode(DisconnectPlace(sure=True))}
    request = decode.pressed(interaction(3, data, context=GUILD, **who(rights)), AT).request
    assert (request.intent, request.rank) == (DisconnectPlace(sure=True), rank)


CHANNEL: Raw = {"id": "600", "type": 0, "name": "evening-runs", "position": 0}


def place(context: int, **more: Any) -> Place:
    return decode.pressed(interaction(3, {"custom_id": "undo"}, context=context, **more), AT).request.place


def test_a_place_is_called_as_its_channel() -> None:
    assert place(GUILD, channel=CHANNEL).name == "evening-runs"
    hostile = place(GUILD, channel=CHANNEL | {"name": "\u202e\x00evil\n" + "x" * 90}).name
    assert hostile.isprintable()
    assert len(hostile) <= 64
    assert place(ALONE).name == place(AMONG_OTHERS).name == ""


def test_only_a_server_proves_who_is_still_in_it() -> None:
    assert [place(one).misses_leavers for one in (GUILD, ALONE, AMONG_OTHERS)] == [False, True, True]
    typed = decode.said(heard(message("/club show")), 7, AT)
    assert isinstance(typed, Asked)
    assert typed.request.place.misses_leavers
    assert typed.request.rank is Rank.UNKNOWN
