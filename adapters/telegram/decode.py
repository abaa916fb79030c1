"""From an update to what was asked, and where. Total: what means nothing here becomes None."""

from dataclasses import dataclass, replace
from datetime import datetime

from telegram import (
    CallbackQuery,
    ChatMember,
    ChatMemberUpdated,
    Document,
    Message,
    MessageEntity,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType

from adapters.telegram.encode import FORM
from adapters.telegram.spot import PLATFORM, Spot, place_id
from core.commands import command_called, read_line
from core.files import file_name, matters_beside
from core.intents import FILLED, AskFile, Intent, OfferFile, ShareLocation, SubmitAdjust, SubmitChallenge
from core.requests import Account, Place, Request, counted_for, shown_name
from core.speech import act

GENERAL = 1  # the topic of a forum that is called so by leaving it out
# The command that says the same as a form; at the head of an answer it says nothing new.
SAYS = {SubmitAdjust: "log", SubmitChallenge: "challenge create"}
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
OUTSIDE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER, Update.CHAT_MEMBER)


@dataclass(frozen=True, slots=True)
class Asked:
    """Something asked of the coach; ``press`` is what a press is acknowledged by, "" for what was typed."""

    request: Request
    spot: Spot
    press: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """A file for the coach, what it holds yet to be fetched by ``file``, its id here."""

    request: Request
    offer: OfferFile
    spot: Spot
    file: str


@dataclass(frozen=True, slots=True)
class Attached:
    """Something without words that nobody here can read, such as a picture; it stays where it is.

    ``album`` names what was sent together, "" for what came alone.
    """

    account: Account
    spot: Spot
    key: str
    locale: str
    album: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """A person shut the bot out of their private chat, or let it in again."""

    account: Account
    reachable: bool


@dataclass(frozen=True, slots=True)
class Left:
    """A group shut the bot out."""

    chat: int


@dataclass(frozen=True, slots=True)
class Returned:
    """A group let the bot in, or let it write again."""

    chat: int


@dataclass(frozen=True, slots=True)
class Departed:
    """A person left a group, or was put out of it."""

    account: Account
    chat: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup, with an id of its own."""

    chat: int
    new: int


Meant = Asked | Offered | Attached | Reached | Left | Returned | Departed | Moved


def decode(update: Update, bot: User, at: datetime) -> Meant | None:
    """Return what an update to ``bot`` asks; ``at`` is when it came."""
    if update.callback_query is not None:
        return _pressed(update, update.callback_query, bot, at)
    if update.message is not None:
        return _said(update, update.message, bot, at)
    if update.my_chat_member is not None:
        return _reached(update.my_chat_member)
    if update.chat_member is not None:
        return _departed(update.chat_member)
    return None


def _pressed(update: Update, press: CallbackQuery, bot: User, at: datetime) -> Asked:
    """A button's text is an act; a press on a message that nobody has any more is answered in private."""
    under, person = press.message, press.from_user.id
    spot = Spot(person, person)
    if under is not None:
        thread = _thread(under) if isinstance(under, Message) else None
        shared, title = under.chat.type in GROUPS, under.chat.title or ""
        spot = Spot(under.chat.id, person, shared, thread, pressed=under.message_id, title=title)
    intent = act.decode(press.data or "")
    return Asked(_request(update, press.from_user, spot, intent, bot=bot, at=at), spot, press.id)


def _said(update: Update, message: Message, bot: User, at: datetime) -> Meant | None:
    """Words, an attachment with or without words, a filled form; in a group only what is said to the bot."""
    person, chat = message.from_user, message.chat
    shared = chat.type in GROUPS
    if shared and (told := _noticed(message)):
        return told
    if person is None or person.is_bot or not (shared or chat.type == ChatType.PRIVATE):
        return None
    if shared and not _to(bot, message):
        return None
    title = chat.title or ""
    spot = Spot(chat.id, person.id, shared, _thread(message), said=message.message_id, title=title)
    said = counted_for(message.date, at)
    if not shared and (file := _file(message)):
        offer = OfferFile(file_name(file.file_name or ""), file.file_size or 0)
        request = _request(update, person, spot, offer, bot=bot, at=said)
        return Offered(request, offer, spot, file.file_id)
    intent = _intent(message, bot)
    if intent is None and message.effective_attachment is not None:
        album = message.media_group_id or ""
        return Attached(_account(person), spot, _key(update, bot), _locale(person), album)
    if intent is None:
        return None
    return Asked(_request(update, person, spot, intent, bot=bot, at=said), spot)


def _file(message: Message) -> Document | None:
    """Return the file that a message is about: its own, or the one that it answers with /import.

    What stands beside a file that was forwarded are somebody else's words.
    """
    if message.document is None:
        above = message.reply_to_message
        asks = above is not None and message.text and isinstance(read_line(message.text), AskFile)
        return above.document if above and asks else None
    meant = message.forward_origin is not None or matters_beside(message.caption or "")
    return message.document if meant and message.animation is None else None


def _noticed(message: Message) -> Moved | Departed | None:
    """What a group tells of itself; that the bot left it is told otherwise."""
    if message.migrate_to_chat_id:
        return Moved(message.chat.id, message.migrate_to_chat_id)
    gone = message.left_chat_member
    return Departed(_account(gone), message.chat.id) if gone and not gone.is_bot else None


def _reached(change: ChatMemberUpdated) -> Reached | Left | Returned | None:
    """What may be written where; a bot that is restricted finds out by trying."""
    status = change.new_chat_member.status
    if change.chat.type == ChatType.PRIVATE:
        return Reached(_account(change.from_user), status != ChatMemberStatus.BANNED)
    if change.chat.type not in GROUPS or status == ChatMemberStatus.RESTRICTED:
        return None
    return Left(change.chat.id) if status in OUTSIDE else Returned(change.chat.id)


def _departed(change: ChatMemberUpdated) -> Departed | None:
    now, person = change.new_chat_member, change.new_chat_member.user
    if person.is_bot or change.chat.type not in GROUPS or inside(now):
        return None
    return Departed(_account(person), change.chat.id)


def inside(member: ChatMember) -> bool:
    """Tell whether somebody is in a group; who is restricted may be out of it, too."""
    return member.status not in OUTSIDE and getattr(member, "is_member", True)


def _intent(message: Message, bot: User) -> Intent | None:
    text = message.text or message.caption or ""
    form = _form(message.reply_to_message, bot)
    if form is not None:
        line = text.removeprefix(f"/{SAYS[type(form)]} ")
        if line and not line.startswith("/"):
            return replace(form, answers=(("", line),))
    if message.location is not None:
        return ShareLocation(message.location.latitude, message.location.longitude)
    return read_line(text) if text else None


def _form(asked: Message | None, bot: User) -> SubmitAdjust | SubmitChallenge | None:
    """Return the form that a message of the bot asked to be answered, None if it is none."""
    if asked is None or asked.from_user is None or asked.from_user.id != bot.id:
        return None
    for entity in (*asked.entities, *asked.caption_entities):
        if entity.type == MessageEntity.TEXT_LINK and (entity.url or "").startswith(FORM):
            intent = act.decode((entity.url or "").removeprefix(FORM))
            return intent if isinstance(intent, FILLED) else None
    return None


def _to(bot: User, message: Message) -> bool:
    """Tell whether something said in a group is said to the bot: a command of its own, or a reply to it."""
    text, asked = message.text or "", message.reply_to_message
    if text.startswith("/"):
        name, _, whose = text.split(maxsplit=1)[0][1:].partition("@")
        return whose.lower() == (bot.username or "").lower() if whose else command_called(name) is not None
    if asked is None or asked.from_user is None or asked.forum_topic_created is not None:
        return False
    return asked.from_user.id == bot.id


def _thread(message: Message) -> int | None:
    thread = message.message_thread_id if message.is_topic_message else None
    return None if thread == GENERAL else thread


def _request(update: Update, person: User, spot: Spot, intent: Intent, *, bot: User, at: datetime) -> Request:
    thread = spot.thread if spot.shared else None
    place = Place(
        PLATFORM,
        place_id(spot.chat, thread),
        spot.shared,
        whispers=not spot.shared,
        name=shown_name(spot.title),
    )
    return Request(_account(person), place, intent, _key(update, bot), at, _locale(person))


def _key(update: Update, bot: User) -> str:
    return f"{PLATFORM}.{bot.id}.{update.update_id}"


def _locale(person: User) -> str:
    return person.language_code or "en"


def _account(person: User) -> Account:
    return Account(PLATFORM, str(person.id), shown_name(person.full_name or ""))
