"""Names and descriptions of commands in every language that has a file, said by the catalogue of words."""

import re
from collections.abc import Callable

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Where

from core.speech.catalogue import DEFAULT, Voice, language_for
from core.speech.fit import shortened

LONGEST_DESCRIPTION = 100  # characters, as many as the label of a choice has
LONGEST_NAME = 32
_NAME = re.compile(rf"[-_\w]{{1,{LONGEST_NAME}}}")
_NAMES = (Where.command_name, Where.group_name, Where.parameter_name)

Say = Callable[[Voice], str]


def named(name: str, say: Say) -> app_commands.locale_str:
    """Return the name by which Discord tells us what was used, and how to say it in other languages."""
    return app_commands.locale_str(name, say=say)


def titled(say: Say) -> app_commands.locale_str:
    """Return words as the title of an entry in a menu."""
    return app_commands.locale_str(shortened(say(Voice()), LONGEST_NAME), say=say)


def described(say: Say) -> app_commands.locale_str:
    """Return words as a description, or as the label of a choice."""
    return app_commands.locale_str(shortened(say(Voice()), LONGEST_DESCRIPTION), say=say)


def spoken(locale: str) -> Voice | None:
    """Return the voice for a locale, None where the default language is spoken."""
    language = language_for(locale)
    return Voice(language) if language != DEFAULT else None


class Words(app_commands.Translator):
    """Translates what says itself; what has no words of its own in a language stays as it is."""

    def __init__(self, voices: Callable[[str], Voice | None] = spoken) -> None:
        """Speak each locale with the voice for it."""
        self._voices = voices

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return the words in the language of a locale, None where those of the default stand for it.

        A word that is missing or that Discord would refuse is none: it must not take all commands down.
        """
        say, voice = string.extras.get("say"), self._voices(str(locale.value))
        if say is None or voice is None:
            return None
        try:
            words = str(say(voice))
        except KeyError:
            return None
        if words == string.message:
            return None
        if context.location not in _NAMES:
            return shortened(words, LONGEST_DESCRIPTION)
        if isinstance(context.data, app_commands.ContextMenu):
            return shortened(words, LONGEST_NAME)
        return words if _NAME.fullmatch(words) and words == words.lower() else None
