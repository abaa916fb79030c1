"""A shared location: only the zone there is kept, and shown back as the time it is for the person."""

from core.diary import Diary
from core.handlers import onboarding, start, zone
from core.intents import ShareLocation, Step
from core.speech.message import Message
from core.speech.say import zone as say


def share(intent: ShareLocation, diary: Diary) -> list[Message]:
    """Move to the zone of a place on earth, or answer the zone question of onboarding with it."""
    asked = onboarding.open_step(diary) is Step.ZONE and not diary.member.training.barred
    if not diary.member.settings.onboarded and not asked:
        return start.resume(intent, diary)
    city = diary.zones.at(intent.latitude, intent.longitude)
    if city is None:
        return [say.nowhere(diary.voice)]
    return zone.move(diary, city) if diary.member.settings.onboarded else onboarding.settle(diary, city)
