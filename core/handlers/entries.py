"""The way from a button to the entry it names: own, come, and not too long ago to be told of."""

from datetime import date

from core.diary import DAYS_BACK, Diary
from core.records import Entry
from core.speech.message import Message
from core.speech.say import manners


def opened(diary: Diary, entry_id: int) -> Entry | Message:
    """Return the entry that a button names (0: today's), or the kind answer of a button that does nothing.

    Nobody opens another member's entry, one that has not come yet, or one from longer ago than is logged.
    """
    entry = diary.own_entry(entry_id)
    if entry is None:
        return manners.not_yours(diary.voice)
    return entry if is_open(diary, entry.day) else manners.stale(diary.voice)


def is_open(diary: Diary, day: date) -> bool:
    """Tell whether something of this day may still be told: from today to so many days back."""
    return 0 <= (diary.today - day).days <= DAYS_BACK
