"""Guilds as the gateway shows them."""

from tests.platforms.discord.rights import EVERYBODY, Kind
from tests.platforms.discord.state import Town, World
from tests.platforms.discord.wire import Json


def guild_payload(world: World, town: Town) -> Json:
    """Return a guild with all that GUILD_CREATE carries."""
    everyone: Json = {"id": str(town.id), "name": "@everyone", "permissions": str(int(EVERYBODY))}
    everyone |= {"position": 0, "color": 0, "hoist": False, "managed": False, "mentionable": False}
    everyone |= {"colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None}, "flags": 0}
    places = [place for place in town.places.values() if not place.gone]
    threads = [place.api() for place in places if place.kind is Kind.PUBLIC_THREAD and not place.archived]
    channels = [place.api() for place in places if place.kind is not Kind.PUBLIC_THREAD]
    members = [town.member(world.users[user]) for user in (world.bot.id,) if user in town.members]
    return guild_core(town) | {
        "roles": [everyone],
        "channels": channels,
        "threads": threads,
        "members": members,
        "member_count": len(town.members),
        "large": False,
        "joined_at": "2026-01-01T00:00:00+00:00",
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def guild_core(town: Town) -> Json:
    """Return what every form of a guild has."""
    return {
        "id": str(town.id),
        "name": town.name,
        "icon": None,
        "splash": None,
        "owner_id": str(town.owner),
        "features": [],
        "emojis": [],
        "stickers": [],
        "afk_timeout": 300,
        "afk_channel_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "preferred_locale": town.locale,
    }
