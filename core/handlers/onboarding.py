"""The five questions of onboarding, one function each: an answer pressed or typed, recorded for good.

Until the zone is known nobody's date is. So answers are dated with the earliest date on earth, which lies not
after the member's own; and before any red flag, so that it stops what they begin.
"""

from collections.abc import Callable
from datetime import date, time, timedelta

from core.appointments import appoint
from core.diary import Diary
from core.domain.calendar import local_day
from core.domain.events import Begun, Changed, Consented, FlagRaised
from core.domain.placement import Placement, place
from core.domain.session import Why
from core.domain.settings import Settings
from core.handlers import today
from core.handlers.club_join import after_onboarding
from core.handlers.kit import changes, pressed
from core.handlers.placing import MOST_RAISES, read_result
from core.handlers.zone import find
from core.intents import ShowToday, Step
from core.reading.answers import leaves
from core.reading.hours import read_hour
from core.reading.kit import read_kit
from core.reading.problem import Unread
from core.reading.settings import ON
from core.reading.text import plain, shown
from core.records import City
from core.speech.message import Message
from core.speech.say import manners
from core.speech.say import onboarding as say
from core.speech.say.rows import after

TERMS_VERSION = 1
MORNING_BEFORE = timedelta(minutes=30)  # [O] the morning question comes so long before the session
LATEST_MORNING = timedelta(hours=7)  # [O] and in the morning
# The lists of the terms, by the letters they are shown under.
_TERMS_TYPED = {"a": "concerns", "b": "barred"}
_LAST_ZONE = "Etc/GMT+12"
# What is awaited in place of ``Step.LEVEL`` once somebody did none on one leg.
TWO_LEGS = "level-two"


def first_day(diary: Diary) -> date:
    """Return the date of an answer: the earliest on earth now, and earlier than any red flag."""
    flags = (one.event.day for one in diary.recorded if isinstance(one.event, FlagRaised))
    earliest = local_day(diary.now, _LAST_ZONE, diary.member.settings.day_ends)
    return min([earliest, *(day - timedelta(days=1) for day in flags)])


def open_step(diary: Diary) -> Step:
    """Return the question that waits for an answer."""
    if not diary.member.terms:
        return Step.TERMS
    waiting = diary.person.awaiting
    if waiting == TWO_LEGS:
        return Step.LEVEL
    return Step(waiting) if waiting in _ANSWERS and waiting != Step.TERMS else Step.KIT


def ask(diary: Diary) -> Message:
    """Ask the open question, or tell what bars the way to it."""
    if diary.member.training.barred:
        return say.barred(diary.voice)
    if diary.person.awaiting == TWO_LEGS:
        return say.two_legs(diary.voice, "")
    return say.question(diary.voice, open_step(diary), diary.member.settings, diary.now)


def answer(diary: Diary, said: str) -> list[Message]:
    """Take an answer to the open question, pressed or typed, and ask the next."""
    return _ANSWERS[open_step(diary)](diary, said)


def morning_before(training_at: time, day_ends: time) -> time:
    """Return the hour of the morning question: 7:00, or half an hour before training if that is earlier."""
    begins = timedelta(hours=day_ends.hour, minutes=day_ends.minute)
    trains = timedelta(hours=training_at.hour, minutes=training_at.minute)
    since = (trains - begins) % timedelta(days=1)
    morning = (LATEST_MORNING - begins) % timedelta(days=1)
    minutes = (begins + max(timedelta(0), min(morning, since - MORNING_BEFORE))) % timedelta(days=1)
    return time(minutes.seconds // 3600, minutes.seconds // 60 % 60)


def usual_morning(settings: Settings) -> time:
    """Return where the morning question is put by default: before the session of every weekday."""
    hours = {hour for hour in settings.training_hours if hour is not None} or {settings.training_at}
    mornings = (morning_before(hour, settings.day_ends) for hour in hours)
    return min(mornings, key=lambda wall: (wall < settings.day_ends, wall))


def _terms(diary: Diary, said: str) -> list[Message]:
    said = _TERMS_TYPED.get(plain(said), said)
    if said not in ("none", "concerns", "barred"):
        return _not_understood(diary, said)
    none, barred = said == "none", said == "barred"
    diary.record_for_good(Consented(first_day(diary), TERMS_VERSION, concerns=not none, barred=barred))
    asked = _next(diary, Step.KIT)
    return asked if none or barred else [after(say.concerns(diary.voice), asked[0])]


def _kit(diary: Diary, said: str) -> list[Message]:
    if said == "done":
        return _next(diary, _after_kit(diary))
    if said.isdigit():  # a button's number in a terminal, surely no weight without its unit
        return _not_understood(diary, said)
    words = pressed(said) or read_kit(said, diary.member.settings.units)
    if isinstance(words, Unread):
        return [after(manners.unread(diary.voice, words, "kit").lines, ask(diary))]
    changed = changes(words, diary.member.settings, first_day(diary))
    if changed is not None:
        diary.record_for_good(changed)
    return [ask(diary)] if pressed(said) else _next(diary, _after_kit(diary))


def _after_kit(diary: Diary) -> Step:
    """The careful profile does no one-leg test and begins with two legs."""
    if not diary.member.settings.careful:
        return Step.LEVEL
    _begin(diary, Placement())
    return Step.HOUR


def _level(diary: Diary, said: str) -> list[Message]:
    result = read_result(said, both_legs=diary.person.awaiting == TWO_LEGS)
    if result is None:
        return _not_understood(diary, said)
    if result.wants_two_legs:
        diary.await_answer(TWO_LEGS)
        return [ask(diary)]
    _begin(diary, result)
    return _next(diary, Step.HOUR)


def _begin(diary: Diary, result: Placement) -> None:
    day, runner = first_day(diary), diary.member.settings.runner
    diary.record_for_good(*(Begun(day, state) for state in place(result, runner)))


def _hour(diary: Diary, said: str) -> list[Message]:
    at = read_hour(said)
    if at is None:
        return _not_understood(diary, said)
    diary.record_for_good(Changed(first_day(diary), training_at=at))
    return _next(diary, Step.ZONE)


def _zone(diary: Diary, said: str) -> list[Message]:
    found = find(diary.zones, said)
    if not found.cities or leaves(said) or plain(said) in ON:  # yes and no are no places
        return _not_understood(diary, said)
    if found.city is None:
        return [say.which_city(diary.voice, found.cities, diary.now, sure=found.sure)]
    return settle(diary, found.city)


def settle(diary: Diary, city: City) -> list[Message]:
    """Take the zone of a city as the last answer: all is set, and today is shown.

    After it comes the card of the club whose link was followed before.
    """
    settings = diary.member.settings
    morning = usual_morning(settings)
    diary.record_for_good(Changed(first_day(diary), zone=city.zone, morning_at=morning, onboarded=True))
    diary.await_answer("")
    appoint(diary, settings)
    resting = diary.plan(diary.today).why is Why.REST_DAY
    ready = say.ready(diary.voice, city, diary.member.settings, diary.now, resting=resting)
    return [ready, *today.show(ShowToday(), diary), *after_onboarding(diary)]


def _next(diary: Diary, step: Step) -> list[Message]:
    diary.await_answer(step)
    return [ask(diary)]


def _not_understood(diary: Diary, said: str) -> list[Message]:
    """Ask again, naming what was not understood, with one example."""
    unread = say.unread(diary.voice, open_step(diary), shown(said), MOST_RAISES)
    return [after(unread, ask(diary))]


_ANSWERS: dict[Step, Callable[[Diary, str], list[Message]]] = {
    Step.TERMS: _terms,
    Step.KIT: _kit,
    Step.LEVEL: _level,
    Step.HOUR: _hour,
    Step.ZONE: _zone,
}
