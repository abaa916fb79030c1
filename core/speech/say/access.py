"""Where not everybody may start: how one is let in, and what is told to anybody all the same."""

from enum import StrEnum

from core.domain.events import RedFlag
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import stop


class Shut(StrEnum):
    """Why somebody is not let in."""

    INVITED = "invited"  # no code was given
    CLUB = "club"  # nor by a club's link
    CODE = "code"  # it lets nobody in, or it is none
    TRIES = "tries"


def shut(voice: Voice, why: Shut, contact: str) -> Message:
    """Somebody is not let in: why, whom to ask, and what to do."""
    asked = voice.line("access-ask", contact=contact) if contact else voice.line("access-ask-nobody")
    return Message((voice.line(f"access-{why}"), asked, voice.line("access-known")))


def sign(voice: Voice) -> Message:
    """Show the warning signs to who is not let in."""
    return Message(voice.lines("stop-sign"), stop.flag_rows(voice, 0))


def direction(voice: Voice, flag: RedFlag) -> Message:
    """Tell who is not let in where to turn with a warning sign."""
    return Message(stop.care_lines(voice, flag))
