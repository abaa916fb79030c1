"""Where reminders come: in private, or in a shared place while that is closed, and what others read."""

import re

from core.intents import Intent, LeavePlace, ReachAgain, RemindHere, ShowReminders
from core.reach import Notice
from core.speech.catalogue import Voice
from core.speech.message import Audience, Button, Line, Message
from core.speech.say import platforms

# After these a platform may begin a mention, an address or a command of what follows.
_LINKS = re.compile(r"([@#/.:+$])")
_PARTED = "\\1\u2060"


def session(voice: Voice, name: str, shows: Intent, entry: int) -> Message:
    """Before others: a session is ready. Nothing is told of it."""
    return _posted(voice, voice.line("here-session", name=_plain(voice, name)), shows, entry)


def waits(voice: Voice, name: str, shows: Intent, entry: int) -> Message:
    """Before others: there is something, and not what."""
    return _posted(voice, voice.line("here-waits", name=_plain(voice, name)), shows, entry)


def last(voice: Voice, name: str, shows: Intent, entry: int) -> Message:
    """Before others: it is silent from now on, until the member presses or writes."""
    return _posted(voice, voice.line("here-last", name=_plain(voice, name)), shows, entry)


def named(voice: Voice, name: str) -> Line:
    """Tell who is meant by what follows."""
    return voice.line("here-named", name=_plain(voice, name))


def in_private(voice: Voice, *, wanted: bool) -> Message:
    """Reminders come on this platform, in private."""
    lines = (voice.line("here-private"), *_off(voice, wanted=wanted))
    return Message(lines, ((Button(voice.text("remind-button-when"), ShowReminders()),),))


def fallback(voice: Voice) -> Message:
    """This place is kept for when private messages are closed."""
    return Message(voice.lines("here-fallback"), ((_not_here(voice),),))


def cannot(voice: Voice) -> Message:
    """This place cannot be chosen, as nothing can be written there unasked; which ones can."""
    return Message(voice.lines("here-cannot"))


def in_place(voice: Voice, *, wanted: bool) -> Message:
    """Reminders come to this place, as private messages are closed."""
    lines = (*voice.lines("here-chosen"), *_off(voice, wanted=wanted))
    return Message(lines, ((_again(voice), _not_here(voice)),))


def again(voice: Voice) -> Message:
    """Private messages are tried again."""
    return Message(voice.lines("here-again"))


def left(voice: Voice) -> Message:
    """No place is chosen; private messages are open."""
    return Message((voice.line("here-left"),))


def left_closed(voice: Voice, other: str) -> Message:
    """No place is chosen, and private messages are closed; ``other`` is the platform used, "" for none."""
    if other:
        return Message(
            (voice.line("here-left"), voice.line("here-elsewhere", platform=platforms.named(voice, other)))
        )
    return Message((voice.line("here-left-closed"), voice.line("here-how")), ((_again(voice),),))


def in_private_again(voice: Voice, notice: Notice) -> Message:
    """It was closed, and is not any more."""
    return Message((_since(voice, notice), voice.line("here-open-again")))


def in_place_instead(voice: Voice, notice: Notice) -> Message:
    """It is closed, and reminders come to the place chosen."""
    return Message((_since(voice, notice), voice.line("here-instead")), ((_again(voice),),))


def elsewhere(voice: Voice, notice: Notice, platform: str, *, here: bool) -> Message:
    """It is closed, and reminders come to the member's account on another platform."""
    line = voice.line("here-elsewhere", platform=platforms.named(voice, platform))
    return Message((_since(voice, notice), line), (_ways(voice, here=here),))


def nowhere(voice: Voice, notice: Notice, *, here: bool) -> Message:
    """It is closed, and no reminder can come; how to mend that."""
    return Message((_since(voice, notice), voice.line("here-how")), (_ways(voice, here=here),))


def _since(voice: Voice, notice: Notice) -> Line:
    day, platform = voice.day(notice.since), platforms.named(voice, notice.platform)
    return voice.line(f"here-shut-{notice.shut}", day=day, platform=platform)


def _posted(voice: Voice, line: Line, shows: Intent, entry: int) -> Message:
    stop = Button(voice.text("here-not"), LeavePlace(entry))
    show = Button(voice.text("here-show"), shows)
    return Message((line,), ((show, stop),), audience=Audience.PLACE)


def _off(voice: Voice, *, wanted: bool) -> tuple[Line, ...]:
    return () if wanted else (voice.line("here-off"),)


def _ways(voice: Voice, *, here: bool) -> tuple[Button, ...]:
    chosen = (Button(voice.text("here-button"), RemindHere()),) if here else ()
    return (*chosen, _again(voice))


def _again(voice: Voice) -> Button:
    return Button(voice.text("here-button-again"), ReachAgain())


def _not_here(voice: Voice) -> Button:
    return Button(voice.text("here-not"), LeavePlace())


def _plain(voice: Voice, name: str) -> str:
    """A name that neither mentions anybody nor leads anywhere, wherever it stands."""
    return _LINKS.sub(_PARTED, " ".join(name.split())) or voice.text("here-nobody")
