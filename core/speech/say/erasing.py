"""/delete: what goes and when, the question, the days of grace, and all of it kept after all."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from core.clubs import Club
from core.intents import DeleteData, ExportData, KeepData, ShowToday
from core.leaving import BACKUPS_KEPT, GRACE, Leaving
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.platforms import account


def ask(voice: Voice, leaving: Leaving, *, by_code: bool) -> Message:
    """Tell what goes, from when on it is final, and ask once; ``by_code`` is how one would begin again."""
    again = (voice.line("delete-by-code"),) if by_code else ()
    yes = Button(voice.text("delete-yes"), DeleteData(sure=True))
    rows = ((_export(voice, "delete-export-first"),), (yes, _keep(voice, "delete-no")))
    return Message((*_goes(voice, leaving), *again), rows)


def begun(voice: Voice, final: datetime) -> Message:
    """Everything sleeps, and is erased then."""
    lines = (voice.line("delete-begun"), *_card(voice, final))
    return Message(lines, _ways(voice), manner=Manner.REPLACE)


def elsewhere(voice: Voice, final: datetime) -> Message:
    """Another chat of the same log asked for that: here it can be kept as well."""
    return Message((voice.line("delete-elsewhere"), *_card(voice, final)), _ways(voice))


def card(voice: Voice, final: datetime) -> Message:
    """What a member hears who is leaving, whatever they say."""
    return Message(tuple(_card(voice, final)), _ways(voice))


def kept(voice: Voice) -> Message:
    """Everything is as it was, but for the clubs."""
    return Message((voice.line("delete-kept"), voice.line("delete-kept-clubs")), ((_today(voice),),))


def nothing_goes(voice: Voice) -> Message:
    """Nothing was to be erased, and nothing is."""
    return Message((voice.line("delete-nothing"),), ((_today(voice),),), manner=Manner.REPLACE)


def _goes(voice: Voice, leaving: Leaving) -> Iterator[Line]:
    yield voice.line("delete-ask")
    sets = voice.text("delete-sets", n=leaving.sets)
    yield voice.line("delete-log", n=leaving.days, sets=sets)
    if leaving.others:
        names = voice.list([account(voice, one) for one in leaving.others])
        yield voice.line("delete-chats", n=len(leaving.others), names=names)
    if leaving.asleep:
        yield voice.line("delete-asleep")
    if leaving.clubs:
        yield voice.line("delete-clubs", n=len(leaving.clubs), clubs=_names(voice, leaving.clubs))
        yield voice.line("delete-counts", n=leaving.challenges)
    if leaving.stranded:
        yield voice.line("delete-captain", clubs=_names(voice, leaving.stranded))
    yield voice.line(
        "delete-grace", days=GRACE.days, clubs=len(leaving.clubs), at=voice.moment(leaving.final)
    )
    yield voice.line("delete-backups", days=BACKUPS_KEPT.days)
    yield voice.line("delete-stays")


def _card(voice: Voice, final: datetime) -> tuple[Line, ...]:
    return (voice.line("delete-final", at=voice.moment(final)), voice.line("delete-open"))


def _ways(voice: Voice) -> tuple[tuple[Button, ...], ...]:
    return ((_keep(voice, "delete-keep"), _export(voice, "delete-export")),)


def _names(voice: Voice, clubs: Sequence[Club]) -> str:
    return voice.list([one.name for one in clubs])


def _keep(voice: Voice, key: str) -> Button:
    return Button(voice.text(key), KeepData())


def _export(voice: Voice, key: str) -> Button:
    return Button(voice.text(key), ExportData())


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
