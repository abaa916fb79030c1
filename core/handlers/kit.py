"""/kit: what is owned, changed in words or by a tap, and what it means for the plan."""

from datetime import date

from core.diary import Diary
from core.domain.events import Changed
from core.domain.exercises import Kit
from core.domain.settings import Settings
from core.intents import ChangeKit, ToggleKit
from core.reading.kit import KitWords, read_kit
from core.reading.problem import Unread
from core.speech.message import Message
from core.speech.say import kit as say
from core.speech.say import manners

TOGGLED = frozenset(one.value for one in Kit if one is not Kit.WEIGHTS)


def change(intent: ChangeKit, diary: Diary) -> list[Message]:
    """Show the kit, or change what the line names; what cannot be read changes nothing."""
    if not intent.line.strip():
        return [say.show(diary.voice, diary.member.settings)]
    words = read_kit(intent.line, diary.member.settings.units)
    if isinstance(words, Unread):
        return [manners.unread(diary.voice, words, "kit")]
    return [_record(diary, words)]


def toggle(intent: ToggleKit, diary: Diary) -> list[Message]:
    """Own a thing, or not any more."""
    if intent.thing not in TOGGLED:
        return [manners.stale(diary.voice)]
    thing = frozenset({Kit(intent.thing)})
    owned = thing <= diary.member.settings.kit
    return [_record(diary, KitWords(remove=thing) if owned else KitWords(add=thing))]


def pressed(said: str) -> KitWords | None:
    """Read ``+step`` or ``-leg_press``, the press of one thing; None for anything else."""
    if said[1:] not in TOGGLED or said[:1] not in ("+", "-"):
        return None
    thing = frozenset({Kit(said[1:])})
    return KitWords(add=thing) if said[0] == "+" else KitWords(remove=thing)


def changes(words: KitWords, settings: Settings, day: date) -> Changed | None:
    """Return what the words change, None where all is so already."""
    kit, weights = words.kit(settings.kit), words.weights(settings.weights_kg)
    body = words.body_kg if words.body_kg != (settings.body_kg or 0) else None
    changed = Changed(
        day,
        kit=kit if kit != settings.kit else None,
        weights_kg=weights if weights != settings.weights_kg else None,
        body_kg=body,
    )
    return changed if changed != Changed(day) else None


def _record(diary: Diary, words: KitWords) -> Message:
    before = diary.member
    changed = changes(words, before.settings, diary.today)
    if changed is None:
        return say.same(diary.voice, before.settings)
    diary.record(changed)
    return say.changed(diary.voice, before, diary.member)
