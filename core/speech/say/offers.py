"""What platforms show of the commands: names, what they do, and what their options offer."""

from core.commands import BY_NAME, Command, Option
from core.speech.catalogue import Voice


def command_name(voice: Voice, command: Command) -> str:
    """Name a command in the reader's language, as declared where the words have no other name."""
    key = command.key
    return voice.text(f"{key}.called") if voice.has_part(key, "called") else command.name


def command_said(voice: Voice, command: Command) -> str:
    """Write what is typed for a command in the reader's language: ``/heute``, ``/club beitreten``."""
    noun = BY_NAME[command.noun] if command.noun else None
    names = [command_name(voice, one) for one in (noun, command) if one]
    return f"/{' '.join(names)}"


def command_about(voice: Voice, command: Command) -> str:
    """Tell in a line what a command does."""
    return voice.text(command.key)


def option_name(voice: Voice, command: Command, option: Option) -> str:
    """Name an option in the reader's language, as declared where the words have no other name."""
    key, part = command.key, f"{option.name}-called"
    return voice.text(f"{key}.{part}") if voice.has_part(key, part) else option.name


def option_about(voice: Voice, command: Command, option: Option) -> str:
    """Tell in a line what an option takes."""
    return voice.text(f"{command.key}.{option.name}")


def choice_label(voice: Voice, option: Option, choice: str) -> str:
    """Name one of the choices that an option declares."""
    key = f"choice-{option.name}"
    return voice.text(f"{key}.{choice}")
