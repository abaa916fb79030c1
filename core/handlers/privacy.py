"""/privacy: what is stored of a person, made from the schema."""

from core.access import House
from core.diary import Diary
from core.intents import ShowFields, ShowPrivacy
from core.ports import Transaction
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import privacy as say


def show(intent: ShowPrivacy, diary: Diary) -> list[Message]:
    """Tell in short what is kept, why, who sees it, for how long, and whom to ask."""
    return [say.overview(diary.voice, diary.tx.stored(), diary.house.contact, known=True)]


def fields(intent: ShowFields, diary: Diary) -> list[Message]:
    """Give every stored field as a file."""
    return [say.fields(diary.voice, diary.tx.stored(), diary.house.contact)]


def of_stranger(intent: object, tx: Transaction, voice: Voice, house: House) -> Message | None:
    """Tell the same to who is not known, and is not by asking; None where something else was asked."""
    match intent:
        case ShowPrivacy():
            return say.overview(voice, tx.stored(), house.contact, known=False)
        case ShowFields():
            return say.fields(voice, tx.stored(), house.contact)
        case _:
            return None
