"""/run and /race: runs that the plan makes room for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from core import foresight
from core.diary import Diary, Kept
from core.domain.events import RunNoted, Units
from core.intents import NoteRace, NoteRun
from core.reading.problem import Unread
from core.reading.runs import RunWords, read_race, read_run
from core.speech.message import Message
from core.speech.say import manners
from core.speech.say import runs as say
from core.speech.say.plan import WEEK

# The plan is compared this many days beyond a run, within what is projected at all.
DAYS_BEYOND, MOST_DAYS = 5, 28

Read = Callable[[str, date, Units], RunWords | Unread]


def run(intent: NoteRun, diary: Diary) -> list[Message]:
    """Note a run and tell what it does to the plan; without words list the runs ahead."""
    return _note(intent.line, diary, read_run, "run")


def race(intent: NoteRace, diary: Diary) -> list[Message]:
    """Note a race and tell what it does to the plan; without words list the runs ahead."""
    return _note(intent.line, diary, read_race, "race")


def _note(line: str, diary: Diary, read: Read, command: str) -> list[Message]:
    voice, today = diary.voice, diary.today
    if not line.strip():
        ahead = [one for one in diary.member.training.runs if one.on >= today]
        return [say.coming(voice, sorted(ahead, key=lambda one: one.on))]
    words = read(line, today, voice.units)
    if isinstance(words, Unread):
        return [manners.unread(voice, words, command)]
    noted = RunNoted(today, words.on, words.kind, words.km)
    same = _same_day_and_kind(diary, noted)
    if same is not None and same.event.km == noted.km:
        return [say.known(voice, noted)]
    reach = (noted.on - today).days + DAYS_BEYOND
    before = foresight.ahead(diary, max(WEEK, reach)) if reach <= MOST_DAYS else ()
    _write(diary, noted, same)
    if before:
        effect = say.effect(voice, noted, before, foresight.ahead(diary, len(before)))
    else:
        effect = (say.far(voice, noted),)
    return [say.noted(voice, noted, effect, today)]


def _write(diary: Diary, noted: RunNoted, same: Kept[RunNoted] | None) -> None:
    if same is None:
        diary.record(noted)
    else:
        diary.edit([(same, replace(noted, day=same.event.day))])


def _same_day_and_kind(diary: Diary, noted: RunNoted) -> Kept[RunNoted] | None:
    """The run that this one corrects: noted for the same day as the same kind, however long ago."""
    if not any(one.on == noted.on and one.kind is noted.kind for one in diary.member.training.runs):
        return None
    for one in diary.tx.events(diary.person.id, date.min):
        event = one.event
        if isinstance(event, RunNoted) and event.on == noted.on and event.kind is noted.kind:
            return Kept(one.id, one.place, one.action, event)
    return None
