"""Help: every command by its line, one of them in full, and what to do with what was not understood."""

from core.commands import BY_NAME, COMMANDS, EACH, Command, Option
from core.intents import ShowHelp, ShowToday
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.say import offers


def command_table(voice: Voice) -> list[tuple[str, str]]:
    """Return each command's usage and what it does in a line, in the order of their declaration."""
    return [_row(voice, one) for one in COMMANDS]


def full_table(voice: Voice) -> list[tuple[str, str]]:
    """The same with the parts of nouns in their place."""
    return [_row(voice, one) for one in EACH]


def _row(voice: Voice, command: Command) -> tuple[str, str]:
    return voice.text(f"{command.key}.usage"), voice.text(command.key)


def overview(voice: Voice) -> Message:
    """List every command, one line each."""
    table = (voice.line("help-line", usage=usage, about=about) for usage, about in command_table(voice))
    lines = (voice.line("help-title"), *table, voice.line("help-more", answered=voice.answered))
    return Message(lines, ((Button(voice.text("button-today"), ShowToday()),),))


def command(voice: Voice, name: str) -> Message:
    """Tell all about one command: what it does, how it is used, an example."""
    one = BY_NAME[name]
    usage, about = _row(voice, one)
    head = voice.line("help-command", usage=usage, about=about)
    parts = (_row(voice, part) for part in one.parts)
    told = (voice.line("help-line", usage=usage, about=about) for usage, about in parts)
    return Message((head, *voice.lines(f"{one.key}.more"), *told, _example(voice, name)), ((_help(voice),),))


def misread(voice: Voice, name: str, text: str) -> Message:
    """Name the command and what after it could not be read, with one example."""
    key = "help-misread" if text else "help-misread-empty"
    said = offers.command_said(voice, BY_NAME[name]).removeprefix("/")
    lines = (voice.line(key, command=said, text=text), _example(voice, name))
    return Message(lines, ((_more(voice, name),),))


def misread_option(voice: Voice, command: Command, option: Option, text: str) -> Message:
    """Name the option and what was given for it, tell what it takes, and give one example."""
    name, about = offers.option_name(voice, command, option), offers.option_about(voice, command, option)
    said = offers.command_said(voice, command).removeprefix("/")
    line = voice.line("help-misread-option", command=said, option=name, text=text, about=about)
    return Message((line, _example(voice, command.said)), ((_more(voice, command.said),),))


def logged(voice: Voice, text: str, name: str) -> Message:
    """Name the command that does not exist, and the log line that does the same."""
    line = voice.line("help-unknown-log", text=text, example=voice.text(f"help-unknown-log-{name}"))
    return Message((line,), ((_more(voice, "log"), _help(voice)),))


def unknown(voice: Voice, text: str, nearest: str) -> Message:
    """Name the command that does not exist, and the nearest that does; "" for none."""
    if nearest:
        usage, about = _row(voice, BY_NAME[nearest])
        near = voice.line("help-unknown-near", text=text, usage=usage, about=about)
        buttons = (_more(voice, nearest), _help(voice))
        return Message((near, _example(voice, nearest)), (buttons,))
    key = "help-unknown" if text else "help-unknown-empty"
    line = voice.line(key, text=text, example=voice.text("command-log.example"))
    return Message((line,), ((_help(voice), Button(voice.text("button-today"), ShowToday())),))


def _example(voice: Voice, name: str) -> Line:
    return voice.line("help-example", example=voice.text(f"{BY_NAME[name].key}.example"))


def _more(voice: Voice, name: str) -> Button:
    """Lead to all about one command, by the words that do the same."""
    said = offers.command_said(voice, BY_NAME[name]).removeprefix("/")
    return Button(f"{offers.command_said(voice, BY_NAME['help'])} {said}", ShowHelp(name))


def _help(voice: Voice) -> Button:
    return Button(voice.text("button-help"), ShowHelp())
