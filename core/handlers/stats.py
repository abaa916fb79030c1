"""/stats: what a member's days came to, in numbers, for their own eyes."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from core.diary import DAYS_BACK, Diary
from core.domain.calendar import local_day, zone_of
from core.domain.chronicle import chronicle
from core.domain.events import Changed, Logged
from core.domain.patterns import Telling
from core.domain.settings import Settings
from core.domain.stats import first_told, stats
from core.domain.training import Member
from core.intents import Period, ShowStats
from core.records import LINK_ACTION, Recorded
from core.speech.message import Message
from core.speech.say import stats as say

_DATES = {Period.WEEK: 7, Period.MONTH: 28}


def show(intent: ShowStats, diary: Diary) -> list[Message]:
    """Show the numbers of a week, of four weeks or of everything."""
    today, recorded = diary.today, diary.tx.events(diary.person.id, date.min)
    events = [one.event for one in recorded]
    dates = _DATES.get(intent.period)
    since = date.min if dates is None else today - timedelta(days=dates - 1)
    told = chronicle(Member(), events, since, today)
    began = first_told(told)
    if began is None:
        return [say.nothing(diary.voice)]
    first = began if dates is None else since
    numbers = stats(told, events, list(_tellings(recorded)), first, today)
    return [say.stats(diary.voice, numbers, intent.period)]


def _tellings(recorded: Sequence[Recorded]) -> Iterator[Telling]:
    """When each date's first log was told, by the clock of where the member was.

    What was told in another log of theirs, came by a file or weeks later tells no hour.
    """
    settings, known = Settings(), set[date]()
    for one in recorded:
        if isinstance(one.event, Changed):
            settings = settings.changed(one.event)
        elif isinstance(one.event, Logged) and one.event.day not in known:
            known.add(one.event.day)
            if not one.imported and not one.action.startswith(LINK_ACTION):
                yield from _telling(one.event.day, one.at, settings)


def _telling(day: date, at: datetime, settings: Settings) -> Iterator[Telling]:
    wall = at.astimezone(zone_of(settings.zone))
    if wall.date() == day and wall.time() >= settings.day_ends:
        yield Telling(day, wall.hour)
        return
    late = (local_day(at, settings.zone, settings.day_ends) - day).days
    if 0 <= late <= DAYS_BACK:
        yield Telling(day, None if late else wall.hour)
