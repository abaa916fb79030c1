"""What Discord sends, as the library makes it of raw payloads: for what no person could ever cause."""

from datetime import UTC, datetime
from typing import Any

import discord

Raw = dict[str, Any]

ANN: Raw = {"id": "42", "username": "ann", "global_name": "Ann", "discriminator": "0", "avatar": None}
BEN: Raw = {**ANN, "id": "43", "username": "ben", "global_name": "Ben"}
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
GUILD, ALONE, AMONG_OTHERS = 0, 1, 2  # contexts


def interaction(kind: int, data: Raw, *, context: int = ALONE, user: Raw = ANN, **more: Any) -> Any:
    """Return an interaction of a kind (2 command, 3 press, 4 completion, 5 form) as the library reads it."""
    place: Raw = (
        {"id": "500", "type": 1}
        if context == ALONE
        else {"id": "600", "type": 0, "name": "runs", "position": 0}
    )
    who: Raw = {"user": user}
    if context == GUILD:
        member: Raw = {"user": user, "roles": [], "joined_at": None, "flags": 0, "permissions": "0"}
        who = {"member": member, "guild_id": "900", "guild": {"id": "900", "features": [], "locale": "de"}}
    elif context == AMONG_OTHERS:
        place = {"id": "700", "type": 3, "recipients": [], "name": None, "icon": None, "owner_id": "43"}
    raw: Raw = {
        "id": "77", "application_id": "7", "type": kind, "token": "t", "version": 1, "data": data,
        "channel": place, "context": context, "locale": "en-GB", "attachment_size_limit": 1, **who, **more,
    }  # fmt: skip
    return discord.Interaction(data=raw, state=_state())  # type: ignore[arg-type] # a payload is a dict


def message(content: str, *, author: Raw = ANN, **more: Any) -> Raw:
    """Return a message as it stands in a payload, written at noon on 5 January 2026."""
    raw: Raw = {
        "id": str(discord.utils.time_snowflake(NOON)), "channel_id": "500", "author": author,
        "content": content, "type": 0, "timestamp": NOON.isoformat(), "edited_timestamp": None, "tts": False,
        "mention_everyone": False, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
        "pinned": False, "flags": 0, "components": [],
    }  # fmt: skip
    return raw | more


def heard(raw: Raw, *, alone: bool = True) -> discord.Message:
    """Return a message as the library reads it, from the private chat or from a server's channel."""
    state = _state()
    channel: Any
    if alone:
        place: Any = {"id": 500, "type": 1, "recipients": []}
        channel = discord.DMChannel(me=state.user, state=state, data=place)
    else:
        channel = discord.PartialMessageable(state=state, id=600, guild_id=900)
    return discord.Message(state=state, channel=channel, data=raw)  # type: ignore[arg-type] # a payload is a dict


def _state() -> Any:
    state: Any = discord.Client(intents=discord.Intents.none())._connection
    coach: Any = {**ANN, "id": "7"}
    state.user = discord.ClientUser(state=state, data=coach)
    return state
