"""/club create, connect and disconnect: the places of a club, by who administers them."""

from core import code as codes
from core.clubs import Club, ClubMember
from core.diary import Diary
from core.handlers.club_card import free_alias
from core.handlers.clubs import captain, here, none
from core.intents import ConnectPlace, CreateClub, DisconnectPlace
from core.joining import CODE_LASTS
from core.membership import post_what_is_on
from core.reading.clubs import LONGEST_CLUB, kept_of, read_club_name
from core.reading.text import shown
from core.requests import Rank
from core.speech.message import Message
from core.speech.say import club as say
from core.speech.say.club import No


def create(intent: CreateClub, diary: Diary) -> list[Message]:
    """Begin a club in this place; whoever does is its first captain, and seen by their name alone."""
    refused = _administrator(diary) or _no_room(diary)
    if refused:
        return [refused]
    name = read_club_name(intent.name) if intent.name.strip() else kept_of(_place_name(diary), LONGEST_CLUB)
    if not name:
        return [say.refused(diary.voice, No.CLUB_NAME if intent.name.strip() else No.UNNAMED)]
    club = _founded(diary, name)
    if club is None:
        return [say.refused(diary.voice, No.TAKEN)]
    me = ClubMember(club.id, diary.person.id, free_alias(diary, club), frozenset(), True, diary.now)
    diary.tx.join_club(me)
    return [say.created(diary.voice, club, me, diary.doors)]


def connect(intent: ConnectPlace, diary: Diary) -> list[Message]:
    """Give a code for one more place, or take one back in the place that is connected."""
    refused = _administrator(diary)
    if refused:
        return [refused]
    return [_use(diary, intent.code) if intent.code.strip() else _give(diary)]


def disconnect(intent: DisconnectPlace, diary: Diary) -> list[Message]:
    """Take the club out of this place, after the question; out of its last one it ends, after another."""
    refused = _administrator(diary)
    if refused:
        return [refused]
    tx, place, found = diary.tx, diary.request.place, here(diary)
    club = tx.hold_club(found.id) if found else None
    places = tx.places_of(club.id) if club else ()
    if club is None or all((one.platform, one.place) != (place.platform, place.id) for one in places):
        return [none(diary)]
    last = len(places) == 1
    if not intent.sure or (last and not intent.ending):
        return [say.ask_to_disconnect(diary.voice, club, last=last, pressable=place.whispers)]
    if last:
        tx.end_club(club.id, diary.now)
    else:
        tx.disconnect(place.platform, place.id, diary.now)
    return [say.disconnected(diary.voice, club, last=last)]


def _administrator(diary: Diary) -> Message | None:
    """Return why this is nothing that the speaker may do here, None where the platform lets them."""
    if not diary.request.place.shared:
        return say.refused(diary.voice, No.PRIVATE)
    if diary.request.rank is not Rank.ADMINISTRATOR:
        return say.refused(diary.voice, No.ADMINISTRATOR)
    return None


def _no_room(diary: Diary) -> Message | None:
    """Return why no club can come to this place."""
    if not diary.request.place.posts:
        return say.refused(diary.voice, No.POSTS)
    standing = here(diary)
    return None if standing is None else say.refused(diary.voice, No.TAKEN)


def _place_name(diary: Diary) -> str:
    return diary.request.place.name


def _founded(diary: Diary, name: str) -> Club | None:
    """Create a club in this place, None where another came first."""
    tx, place, settings = diary.tx, diary.request.place, diary.member.settings
    code = codes.draw(diary.entropy)
    club = tx.found_club(name, settings.zone, settings.language, code, diary.now)
    if tx.connect(club.id, place.platform, place.id) is not None:
        return club
    tx.end_club(club.id, diary.now)
    return None


def _give(diary: Diary) -> Message:
    club = here(diary)
    if club is None:
        return none(diary)
    refused = captain(diary, club)
    if refused is not None:
        return refused
    code = codes.draw(diary.entropy)
    diary.tx.offer_place(club.id, codes.digest(code), diary.now + CODE_LASTS)
    return say.place_code(diary.voice, club, code, int(CODE_LASTS.total_seconds()) // 60)


def _use(diary: Diary, said: str) -> Message:
    """Connect this place by a code, which works once; wrong ones are counted."""
    tx, place, voice = diary.tx, diary.request.place, diary.voice
    refused = _no_room(diary)
    if refused is not None:
        return refused
    code = codes.read(said)
    if code is None:
        return say.refused(voice, No.CODE, text=shown(said))
    if tx.guess(diary.request.account, diary.now) > codes.MOST_TRIES:
        return say.refused(voice, No.TRIES)
    club = tx.take_offer(codes.digest(code), diary.now)
    if club is None:
        return say.refused(voice, No.OFFER)
    tx.forgive(diary.request.account)
    if tx.connect(club.id, place.platform, place.id) is None:
        return say.refused(voice, No.TAKEN)
    post_what_is_on(diary.tx, club, diary.now)
    return say.connected(voice, club)
