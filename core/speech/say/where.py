"""Where reminders come, for who asks about them: on another platform, in a chosen place, or nowhere."""

from core.intents import ReachAgain, RemindHere
from core.speech.catalogue import Voice
from core.speech.message import Button, Message
from core.speech.say import platforms


def nowhere(voice: Voice, *, here: bool) -> Message:
    """Private messages are closed and no place is chosen, which this may be."""
    again = Button(voice.text("here-button-again"), ReachAgain())
    return Message((voice.line("remind-closed"),), ((*_here(voice, here=here), again),))


def elsewhere(voice: Voice, platform: str, *, here: bool) -> Message:
    """They come on another platform than this one."""
    line = voice.line("here-elsewhere", platform=platforms.named(voice, platform))
    return Message((line,), (_here(voice, here=here),) if here else ())


def in_place(voice: Voice) -> Message:
    """They come to the place chosen, as private messages are closed."""
    again = Button(voice.text("here-button-again"), ReachAgain())
    return Message((voice.line("here-instead"),), ((again,),))


def _here(voice: Voice, *, here: bool) -> tuple[Button, ...]:
    return (Button(voice.text("here-button"), RemindHere()),) if here else ()
