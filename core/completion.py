"""Completion: what an option offers while it is being typed, best first. Whatever is chosen is read again."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from core.called import every_name
from core.commands import COMMANDS
from core.domain.exercises import CATALOGUE, Exercise
from core.handlers.zone import find
from core.options import LONGEST_CHOICE, Option, OptionKind
from core.ports import Zones
from core.reading.days import A_WEEK, Direction, read_day
from core.reading.names import find_exercise
from core.reading.pieces import is_exercise
from core.reading.text import plain
from core.records import City
from core.speech.catalogue import Voice, language_for
from core.speech.fit import shortened
from core.speech.message import Choice
from core.speech.say import offers, zone

MOST = 25  # choices that are offered at once: Discord's limit, the narrowest in use
_NEAR_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}

# A choice with the names under which it is looked for, in plain letters.
Named = tuple[Choice, tuple[str, ...]]
# The same, with the names under which it is looked for where those lead to nothing.
NamedTwice = tuple[Choice, tuple[str, ...], tuple[str, ...]]


def complete(option: Option, typed: str, locale: str, zones: Zones, today: date) -> tuple[Choice, ...]:
    """Return up to 25 choices for what was typed of an option, each readable as the option's value.

    ``today`` only tells which dates are offered: what ``yesterday`` means is settled when it is said. Label
    and value have at most 100 characters. Total on any text.
    """
    voice, text = Voice(language_for(locale)), typed[:LONGEST_CHOICE]
    match option.kind:
        case OptionKind.EXERCISE:
            found = _exercises(voice, option, text)
        case OptionKind.CITY:
            found = _cities(voice, zones, text)
        case OptionKind.DAY:
            found = _days(voice, option, text, today)
        case OptionKind.COMMAND:
            found = _in_any_language(_commands(voice.language), text.lstrip("/"))
        case OptionKind.CHOICE:
            found = _ranked(_declared(voice, option), text)
        case OptionKind.NUMBER:
            found = _ranked(_numbers(option), text)
        case _:
            found = iter(())
    return _kept(found)


def _kept(found: Iterable[Choice]) -> tuple[Choice, ...]:
    """Keep the first of each value, as many and as long as may be shown."""
    kept: dict[str, Choice] = {}
    for one in found:
        if len(one.value) <= LONGEST_CHOICE:
            kept.setdefault(one.value, Choice(shortened(one.label, LONGEST_CHOICE), one.value))
        if len(kept) == MOST:
            break
    return tuple(kept.values())


def _ranked(offered: Iterable[Named], text: str) -> Iterator[Choice]:
    """Yield what begins with the text, then what has a word that does, then what contains it."""
    typed, all_offered = plain(text), tuple(offered)
    ranks: tuple[Callable[[str], bool], ...] = (
        lambda name: name.startswith(typed),
        lambda name: any(word.startswith(typed) for word in name.replace("-", " ").split()),
        lambda name: typed in name,
    )
    for fits in ranks:
        yield from (choice for choice, names in all_offered if any(map(fits, names)))


def _in_any_language(offered: Iterable[NamedTwice], text: str) -> Iterator[Choice]:
    """Yield what fits by its names in the reader's language, else what fits by those in the others."""
    every = tuple(offered)
    found = tuple(_ranked(((choice, names) for choice, names, _ in every), text))
    yield from found or _ranked(((choice, others) for choice, _, others in every), text)


def _declared(voice: Voice, option: Option) -> Iterator[Named]:
    for one in option.choices:
        label = offers.choice_label(voice, option, one)
        yield Choice(label, one), (plain(label), one)


def _numbers(option: Option) -> Iterator[Named]:
    if option.lo is not None and option.hi is not None:
        for number in range(option.lo, option.hi + 1):
            yield Choice(str(number), str(number)), (str(number),)


@lru_cache
def _commands(language: str) -> tuple[NamedTwice, ...]:
    voice = Voice(language)
    found = []
    for one in COMMANDS:
        name, about = offers.command_name(voice, one), offers.command_about(voice, one)
        label = voice.text("choice-command", command=name, about=about)
        found.append((Choice(label, one.name), (name, one.name), every_name(one)))
    return tuple(found)


def _exercises(voice: Voice, option: Option, text: str) -> Iterator[Choice]:
    """Yield what fits by name; where nothing does, what is meant by a name with a slip in it."""
    known = _named_exercises(voice.language)
    declared = ((choice, names, names) for choice, names in _declared(voice, option))
    found = tuple(_in_any_language((*declared, *known), text.lstrip("/")))
    yield from found
    if not found:
        slip = find_exercise(text)
        meant = (slip,) if isinstance(slip, Exercise) else slip or ()
        yield from (choice for choice, names, _ in known if any(plain(one.id) in names for one in meant))


@lru_cache
def _named_exercises(language: str) -> tuple[NamedTwice, ...]:
    voice = Voice(language)
    found = []
    for one in CATALOGUE.values():
        label, short = voice.exercise(one.id), voice.exercise(one.id, "short")
        value = next(name for name in (short, *one.aliases, one.id) if _means(name, one))
        names, aliases = (label, short, one.id), one.aliases
        found.append((Choice(label, value), tuple(map(plain, names)), tuple(map(plain, aliases))))
    return tuple(found)


def _means(name: str, exercise: Exercise) -> bool:
    """Tell whether a name is read as this exercise, alone and in a line of sets."""
    return find_exercise(name) is exercise and is_exercise(name)


def _cities(voice: Voice, zones: Zones, text: str) -> Iterator[Choice]:
    """Yield places with their zones, as values that are not asked back."""
    for city in find(zones, text).cities:
        place = zone.place(voice, city)
        label = voice.text("choice-city", place=place, zone=city.zone) if city.country else place
        values = (value for value in (f"{city.name}@{city.zone}", city.name) if _is_sure(zones, value, city))
        yield Choice(label, next(values, city.zone))


def _is_sure(zones: Zones, value: str, city: City) -> bool:
    """Tell whether a value is short enough, and read as a place in this zone without asking."""
    found = find(zones, value).city if len(value) <= LONGEST_CHOICE else None
    return found is not None and found.zone == city.zone


def _days(voice: Voice, option: Option, text: str, today: date) -> Iterator[Choice]:
    """Yield the day that was typed, if it can be read, then those that begin so, the nearest first."""
    lo, hi = option.lo or 0, option.hi or 0
    typed = plain(text)
    said = read_day(text, today, option.direction) if typed and typed not in _NEAR_DAYS else None
    if said is not None:
        if lo <= (said - today).days <= hi:
            yield Choice(voice.day(said), said.isoformat())
    elif typed and typed not in _NEAR_DAYS and option.piece(text):
        yield Choice(text.strip(), text.strip())
    near = (_near(voice, word, today) for word, away in _NEAR_DAYS.items() if lo <= away <= hi)
    yield from _ranked((*near, *_dates(voice, option.direction, lo, hi, today)), text)


def _near(voice: Voice, word: str, today: date) -> Named:
    """A day with a word of its own, found by its date as well."""
    label, day = voice.text(f"choice-day-{word}"), _shifted(today, _NEAR_DAYS[word])
    return Choice(label, word), (plain(label), word, *(_called(voice, day) if day else ()))


def _called(voice: Voice, day: date) -> tuple[str, str]:
    return plain(voice.day(day)), plain(voice.weekday(day.weekday()))


def _dates(voice: Voice, direction: Direction, lo: int, hi: int, today: date) -> Iterator[Named]:
    """Yield the dates within reach beyond those that have a word of their own."""
    step = -1 if direction is Direction.PAST else 1
    for away in range(2 * step, step * (min(A_WEEK, -lo if step < 0 else hi) + 1), step):
        day = _shifted(today, away)
        if day is not None:
            yield Choice(voice.day(day), day.isoformat()), _called(voice, day)


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
