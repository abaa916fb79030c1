"""/help, made from the declared commands, and the answers to what was not understood."""

from difflib import get_close_matches

from core.called import by_every_name
from core.commands import BY_NAME, COMMANDS, command_called
from core.diary import Diary
from core.intents import ShowHelp, Stale, Unreadable
from core.reading.logtable import DONE, EFFORT, PAIN, SKIP
from core.reading.text import plain, shown
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import help as say
from core.speech.say import manners

LONGEST_NAME = 30  # [O] characters; nothing longer is a slip in a command's name
SHORTEST_START = 2  # [O] letters that may stand for a whole name
NEAR = 0.6  # [O] likeness that a suggestion needs
# No commands, but words of a log line.
_LOGGED = {
    word: name
    for name, said in (("skip", SKIP), ("done", DONE), ("pain", PAIN), ("effort", EFFORT))
    for word in said
}


def show(intent: ShowHelp, diary: Diary) -> list[Message]:
    """List the commands, or tell all about one."""
    return [about(intent, diary.voice)]


def about(intent: ShowHelp, voice: Voice) -> Message:
    """Answer /help for whoever asks, known or not."""
    name = plain(intent.command).removeprefix("/")
    if not name:
        return say.overview(voice)
    command = command_called(name)
    return say.command(voice, command.said) if command else _unknown(voice, intent.command)


def unreadable(intent: Unreadable, diary: Diary) -> list[Message]:
    """Name what was not understood, with the nearest command and one example."""
    if intent.option:
        return [_misread_option(intent, diary.voice)]
    if intent.command in BY_NAME:
        return [say.misread(diary.voice, intent.command, shown(intent.text))]
    return [_unknown(diary.voice, intent.text)]


def _misread_option(intent: Unreadable, voice: Voice) -> Message:
    command = BY_NAME[intent.command]
    option = next(one for one in command.options if one.name == intent.option)
    return say.misread_option(voice, command, option, shown(intent.text))


def stale(intent: Stale, diary: Diary) -> list[Message]:
    """Answer kindly to a button that nobody can read any more."""
    return [manners.stale(diary.voice)]


def nearest(name: str) -> str:
    """Return the command whose name begins so, or is most like this; "" if none is near."""
    if not SHORTEST_START <= len(name) <= LONGEST_NAME:
        return ""
    names = by_every_name(COMMANDS)
    begun = [one for one in names if one.startswith(name)]
    found = begun or get_close_matches(name, names, n=1, cutoff=NEAR)
    return names[found[0]].name if found else ""


def _unknown(voice: Voice, text: str) -> Message:
    name = plain(text).removeprefix("/")
    if name in _LOGGED:
        return say.logged(voice, shown(text), _LOGGED[name])
    return say.unknown(voice, shown(text), nearest(name))
