"""/club settings: name, zone, board hour, language and quiet of a club, shown and changed by captains."""

from collections.abc import Callable
from dataclasses import replace

from core.clubs import Club
from core.diary import Diary
from core.handlers.clubs import captain, which
from core.handlers.zone import find
from core.intents import ChangeClub
from core.membership import stir_all
from core.reading.clubs import club_setting, read_board_hour, read_club_name
from core.reading.settings import OFF, ON
from core.reading.text import plain, shown
from core.speech.catalogue import languages
from core.speech.message import Message
from core.speech.say import club as say
from core.speech.say import club_settings as say_settings
from core.speech.say.club import No
from core.speech.say.settings import language_name
from core.turning import reschedule


def change(intent: ChangeClub, diary: Diary) -> list[Message]:
    """List the settings, or change the one that is named; what cannot be read changes nothing."""
    club = which(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    refused = captain(diary, club)
    if refused is not None:
        return [refused]
    line = intent.text.strip()
    if not line:
        return [say_settings.listing(diary.voice, club)]
    held = diary.tx.hold_club(club.id)
    if held is None:
        return [say.refused(diary.voice, No.CLUB)]
    name, value = club_setting(line)
    if name not in _READERS:
        return [say_settings.unknown(diary.voice, club, shown(line))]
    if not value:
        return [say_settings.listing(diary.voice, club)]
    changed = _READERS[name](diary, held, value)
    return [changed if isinstance(changed, Message) else _keep(diary, held, changed, name)]


def _keep(diary: Diary, before: Club, after: Club, name: str) -> Message:
    if after == before:
        return say_settings.same(diary.voice, after, name)
    diary.tx.keep_club(after)
    reschedule(diary.tx, after, diary.now)
    stir_all(diary.tx, after.id, diary.now)
    return say_settings.changed(diary.voice, after, name, diary.now)


def _name(diary: Diary, club: Club, value: str) -> Club | Message:
    name = read_club_name(value)
    return replace(club, name=name) if name else say.refused(diary.voice, No.CLUB_NAME)


def _zone(diary: Diary, club: Club, value: str) -> Club | Message:
    found = find(diary.zones, value)
    if not found.cities:
        return say_settings.unread(diary.voice, club, "zone", shown(value))
    if found.city is None:
        return say_settings.which_city(diary.voice, club, found.cities, diary.now, sure=found.sure)
    return replace(club, zone=found.city.zone)


def _board(diary: Diary, club: Club, value: str) -> Club | Message:
    said = read_board_hour(value)
    if said is None:
        return say_settings.unread(diary.voice, club, "board", shown(value))
    day, at = said
    return replace(
        club, board_day=club.board_day if day is None else day, board_at=club.board_at if at is None else at
    )


def _language(diary: Diary, club: Club, value: str) -> Club | Message:
    for code in languages():
        if plain(value) in (code, *(plain(language_name(code, spoken)) for spoken in languages())):
            return replace(club, language=code)
    return say_settings.unread(diary.voice, club, "language", shown(value))


def _quiet(diary: Diary, club: Club, value: str) -> Club | Message:
    if plain(value) in ON | OFF:
        return replace(club, quiet=plain(value) in ON)
    return say_settings.unread(diary.voice, club, "quiet", shown(value))


_READERS: dict[str, Callable[[Diary, Club, str], Club | Message]] = {
    "name": _name,
    "zone": _zone,
    "board": _board,
    "language": _language,
    "quiet": _quiet,
}
