"""Typing on a terminal: history over the session and completion of commands, what follows them, steering."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, PathCompleter
from prompt_toolkit.document import Document

from adapters.console.steering import STEERING
from core.commands import COMMANDS, Option, OptionKind, command_called
from core.domain.exercises import CATALOGUE
from core.reading.names import find_exercise
from core.speech.catalogue import Voice
from core.speech.say.offers import choice_label

SEND = ":send "


class Commands(Completer):
    """Completes the word that begins with a slash or a colon, a noun's part, and a command's first option.

    What is sent is completed as a path.
    """

    def __init__(self) -> None:
        """Read what each command does from the catalogue of words."""
        self._voice, self._files = Voice(), PathCompleter(expanduser=True)
        self._words = {f"/{one.name}": self._voice.text(one.key) for one in COMMANDS}
        self._words |= {f":{name}": "" for name in STEERING}

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """Offer the words that begin with what was typed."""
        typed = document.text_before_cursor
        if typed[:1] not in ("/", ":"):
            return
        if typed.startswith(SEND):
            path = Document(typed.removeprefix(SEND).lstrip())
            yield from self._files.get_completions(path, complete_event)
            return
        begun, offered = self._offered(typed)
        for word, meaning in offered.items():
            if word.casefold().startswith(begun.casefold()):
                yield Completion(word, start_position=-len(begun), display_meta=meaning)

    def _offered(self, typed: str) -> tuple[str, Mapping[str, str]]:
        """Return the word that was begun, and what may stand there with its meaning."""
        head, space, rest = typed.partition(" ")
        if not space:
            return typed, self._words
        command = command_called(head[1:]) if head.startswith("/") else None
        if command and command.parts:
            part, space, rest = rest.lstrip().partition(" ")
            if not space:
                return part, {one.name: self._voice.text(one.key) for one in command.parts}
            command = command_called(f"{command.said} {part}")
        return rest.lstrip(), self._fitting(command.options[0]) if command and command.options else {}

    def _fitting(self, option: Option) -> Mapping[str, str]:
        match option:
            case Option(kind=OptionKind.EXERCISE):
                return self._exercises
            case Option(kind=OptionKind.COMMAND):
                return {one.name: self._words[f"/{one.name}"] for one in COMMANDS}
            case Option(kind=OptionKind.CHOICE):
                return {one: choice_label(self._voice, option, one) for one in option.choices}
            case Option(kind=OptionKind.NUMBER, lo=int(lo), hi=int(hi)):
                return {str(number): "" for number in range(lo, hi + 1)}
        return {}

    @cached_property
    def _exercises(self) -> Mapping[str, str]:
        """Each name that is read as one exercise, the short one first, and the exercise in full."""
        return {
            name: self._voice.exercise(one.id)
            for one in CATALOGUE.values()
            for name in (self._voice.exercise(one.id, "short"), *one.aliases)
            if find_exercise(name) is one
        }


def typed_session() -> PromptSession[str]:
    """Open a line editor."""
    return PromptSession(completer=Commands(), complete_while_typing=True)
