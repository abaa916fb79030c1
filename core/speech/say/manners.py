"""What is said when something was not understood, not allowed, or went wrong."""

from core.intents import ShowHelp, ShowToday
from core.reading.problem import Problem, Unread
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message

SHOWN = 60  # characters of what was said that are repeated back


def unread(voice: Voice, unread: Unread, command: str) -> Message:
    """Name what was understood and what was not, with one example of the command."""
    lines = []
    if unread.understood:
        lines.append(voice.line("manners-understood", text=_short(unread.understood)))
    lines.append(problem(voice, unread))
    lines.append(voice.line("manners-example", example=voice.text(f"command-{command}.example")))
    return Message(tuple(lines))


def problem(voice: Voice, unread: Unread) -> Line:
    """Name what was not understood, and why."""
    said = _short(unread.unread)
    if unread.problem is Problem.AMBIGUOUS_EXERCISE:
        names = voice.list([voice.exercise(one) for one in unread.candidates], any_of=True)
        return voice.line("manners-problem-ambiguous-exercise", text=said, names=names)
    limit = "" if unread.limit is None else str(unread.limit).replace("-", "–")
    return voice.line(f"manners-problem-{unread.problem}", text=said, limit=limit)


def already(voice: Voice) -> Message:
    """A delivery that came twice counted once."""
    return Message((voice.line("manners-already"),), ((_today(voice),),))


def trouble(voice: Voice) -> Message:
    """Something went wrong on our side, and nothing was changed."""
    return Message((voice.line("manners-trouble"),))


def not_yours(voice: Voice) -> Message:
    """A button that belongs to somebody else."""
    return Message((voice.line("manners-not-yours"),), ((_today(voice),),))


def stale(voice: Voice) -> Message:
    """A button whose time is over."""
    return Message((voice.line("manners-stale"),), ((_today(voice),),))


def lone_number(voice: Voice, number: int) -> Message:
    """A number alone, and nothing open that it could answer."""
    lines = (voice.line("manners-lone-number", n=number), _example(voice))
    return Message(lines, ((_today(voice),),))


def out_of_range(voice: Voice, number: int) -> Message:
    """A number that does not answer the open question."""
    return Message((voice.line("manners-out-of-range", n=number),))


def lost(voice: Voice) -> Message:
    """Words that are no command and no log."""
    lines = (voice.line("manners-lost"), _example(voice))
    return Message(lines, ((_today(voice), Button(voice.text("button-help"), ShowHelp())),))


def _example(voice: Voice) -> Line:
    """How sets are said."""
    return voice.line("manners-lost-example", answered=voice.answered)


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
