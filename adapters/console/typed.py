"""Typing on a terminal: history over the session and completion of commands, what follows them, steering."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from adapters.console.steering import STEERING
from core.commands import BY_NAME, COMMANDS, Option, OptionKind
from core.domain.exercises import CATALOGUE
from core.reading.names import find_exercise
from core.speech.catalogue import Voice
from core.speech.say.offers import choice_label


class Commands(Completer):
    """Completes the word that begins with a slash or a colon, and the first option of a command."""

    def __init__(self) -> None:
        """Read what each command does from the catalogue of words."""
        self._voice = Voice()
        self._words = {f"/{one.name}": self._voice.text(f"command-{one.name}") for one in COMMANDS}
        self._words |= {f":{name}": "" for name in STEERING}

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """Offer the words that begin with what was typed."""
        typed = document.text_before_cursor
        if typed[:1] not in ("/", ":"):
            return
        head, space, rest = typed.partition(" ")
        begun = rest.lstrip() if space else typed
        for word, meaning in (self._after(head) if space else self._words).items():
            if word.casefold().startswith(begun.casefold()):
                yield Completion(word, start_position=-len(begun), display_meta=meaning)

    def _after(self, head: str) -> Mapping[str, str]:
        """What may follow a command, and what it means."""
        command = BY_NAME.get(head[1:].casefold()) if head.startswith("/") else None
        return self._fitting(command.options[0]) if command and command.options else {}

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
