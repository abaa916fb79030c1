"""From what happened on Discord to what was asked, and where. Total: what is forged is answered kindly."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import discord

from adapters.discord.modals import read_form
from adapters.discord.spot import PLATFORM, Asked, Interaction, Spot
from core.commands import read_line
from core.files import file_name, matters_beside
from core.intents import RANKED, Intent, LogLine, OfferFile, Stale
from core.requests import OLDEST, Account, Place, Rank, Request, counted_for, shown_name
from core.speech import act

LOG = "/log "  # in a message to be logged it says nothing new
SAID = (discord.MessageType.default, discord.MessageType.reply)
SHOWN = ("image/", "video/", "audio/")  # what is looked at or listened to is no file for the coach


@dataclass(frozen=True, slots=True)
class Declined:
    """Nothing for the coach; ``words`` is the key of the kind line that is owed all the same."""

    spot: Spot
    key: str
    locale: str
    words: str


def command(interaction: Interaction, intent: Intent, at: datetime) -> Asked:
    """Return what a command asks; ``at`` is when it came."""
    return _asked(interaction, intent, at)


def offered(interaction: Interaction, file: discord.Attachment, at: datetime) -> Asked:
    """Return the offer of a file that a command came with."""
    return replace(_asked(interaction, _offer(file), at), file=file.url)


def menu(interaction: Interaction, message: discord.Message, at: datetime) -> Asked | Declined:
    """Return the log line that a person's own message is: it counts for when it was written."""
    line = message.content.strip().removeprefix(LOG)
    if message.author.id == interaction.application_id:
        return declined(interaction, "discord-mine")
    if message.author.id != interaction.user.id:
        return declined(interaction, "discord-not-yours")
    if not line:
        return declined(interaction, "discord-attached")
    if at - message.created_at > OLDEST:
        return declined(interaction, "discord-too-old")
    return _asked(interaction, LogLine(line), counted_for(message.created_at, at))


def pressed(interaction: Interaction, at: datetime) -> Asked:
    """Return what a button asks by its act, or a field by the act that was chosen."""
    data = _data(interaction)
    chosen = data.get("values")
    text = chosen[0] if isinstance(chosen, list) and chosen else data.get("custom_id")
    return _asked(interaction, act.decode(text) if isinstance(text, str) else Stale(), at)


def filled(interaction: Interaction, at: datetime) -> Asked:
    """Return the form that was filled, read from what came alone: nobody remembers that it was opened."""
    return _asked(interaction, read_form(_data(interaction)), at)


def declined(interaction: Interaction, words: str) -> Declined:
    """Return what is owed to somebody whose wish is none for the coach."""
    return Declined(_spot(interaction), _key(interaction), str(interaction.locale), words)


def said(message: discord.Message, bot: int, at: datetime) -> Asked | Declined | None:
    """Return what was typed to the bot in private; None for all else, such as what other bots say."""
    author, channel = message.author, message.channel
    if author.bot or message.webhook_id or message.type not in SAID:
        return None
    if not isinstance(channel, discord.DMChannel):
        return None
    spot, key = Spot(channel.id, author.id, said=message.id), f"{PLATFORM}.{bot}.{message.id}"
    file = _file(message)
    if not message.content.strip() and file is None:
        return Declined(spot, key, "en", "discord-attached")
    place = Place(PLATFORM, str(channel.id), misses_leavers=True)
    intent = read_line(message.content) if file is None else _offer(file)
    when = counted_for(message.created_at, at)
    return Asked(Request(_account(author), place, intent, key, when), spot, file.url if file else "")


def _file(message: discord.Message) -> discord.Attachment | None:
    """Return the file that a message is about, of several the first, also of one that was forwarded."""
    held = [*message.attachments, *(file for one in message.message_snapshots for file in one.attachments)]
    files = [one for one in held if not (one.content_type or "").startswith(SHOWN)]
    return files[0] if files and matters_beside(message.content) else None


def _offer(file: discord.Attachment) -> OfferFile:
    return OfferFile(file_name(file.filename), file.size)


def _asked(interaction: Interaction, intent: Intent, at: datetime) -> Asked:
    spot, locale = _spot(interaction), str(interaction.locale)
    rank = _rank(interaction) if type(intent) in RANKED else Rank.UNKNOWN
    asks = Request(
        _account(interaction.user), _place(interaction, spot), intent, _key(interaction), at, locale, rank
    )
    return Asked(asks, spot)


def _place(interaction: Interaction, spot: Spot) -> Place:
    """Only in a server are those who ask still of its people: Discord tells us of nobody who leaves."""
    name = getattr(interaction.channel, "name", None) if spot.shared else None
    return Place(
        PLATFORM,
        str(spot.channel),
        spot.shared,
        listens=not spot.shared,
        posts=not spot.shared or _posts(interaction),
        misses_leavers=interaction.guild_id is None,
        name=shown_name(name or ""),
    )


def _rank(interaction: Interaction) -> Rank:
    """Return what somebody is in the server, by the rights that Discord sends with what they ask."""
    if interaction.guild_id is None:
        return Rank.UNKNOWN
    may = interaction.permissions
    return Rank.ADMINISTRATOR if may.administrator or may.manage_guild else Rank.MEMBER


def _spot(interaction: Interaction) -> Spot:
    """The private chat with the bot is the only place where nobody else reads along."""
    under = interaction.message
    return Spot(
        channel=interaction.channel_id or 0,
        person=interaction.user.id,
        shared=not interaction.context.dm_channel,
        interaction=interaction,
        pressed=under.id if under else 0,
        hidden=bool(under and under.flags.ephemeral and _shown_to(under, interaction.user.id)),
    )


def _posts(interaction: Interaction) -> bool:
    """Tell whether the bot may write there unasked: it is a member of the server, with the rights for it."""
    may = interaction.app_permissions
    thread = isinstance(interaction.channel, discord.Thread)
    sends = may.send_messages_in_threads if thread else may.send_messages
    return interaction.is_guild_integration() and (may.administrator or (may.view_channel and sends))


def _shown_to(message: discord.Message, person: int) -> bool:
    """Tell whether what is shown to one person alone is shown to this one."""
    asked = message.interaction_metadata
    return asked is None or asked.user.id == person


def _key(interaction: Interaction) -> str:
    return f"{PLATFORM}.{interaction.application_id}.{interaction.id}"


def _data(interaction: Interaction) -> Mapping[str, object]:
    return dict(interaction.data) if isinstance(interaction.data, dict) else {}


def _account(person: discord.User | discord.Member) -> Account:
    """By the name a person has everywhere: what they are called in one server is nothing for another."""
    return Account(PLATFORM, str(person.id), shown_name(person.global_name or person.name))
