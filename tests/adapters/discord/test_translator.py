"""Names and descriptions in every language: what Discord would refuse takes no command down."""

from typing import Any

import discord
import pytest

from adapters.discord.translator import Words
from adapters.discord.tree import plant
from core.speech.catalogue import Voice
from tests.platforms.discord import trees

GERMAN = {
    "command-log": "notiert deine Sätze",
    "command-log.sets": "die Sätze",
    "command-log.sets-called": "sätze",
    "command-today.called": "heute",
    "command-club": "dein Verein",
    "command-club.called": "verein",
    "command-club-join": "macht mit",
    "command-club-join.called": "mitmachen",
    "command-club-join.code": "der Code",
    "choice-control.steady": "ruhig",
    "discord-menu-log": "Das eintragen",
}


class Speaks(Voice):
    """A voice with a few words of its own; all others are missing in its language."""

    words: dict[str, str]

    def text(self, key: str, **values: object) -> str:
        """Say one of the words."""
        return self.words[key]

    def has_part(self, key: str, part: str) -> bool:
        """Tell whether there is a word."""
        return f"{key}.{part}" in self.words


class German(Speaks):
    """A voice in which a few words are German."""

    words = GERMAN


class Wrong(Speaks):
    """A voice whose words break every rule of Discord's."""

    words = dict.fromkeys(GERMAN, "Viel zu lange Worte " * 20)


async def payloads(voice: Voice) -> list[dict[str, Any]]:
    """Return the commands as they are sent where one voice speaks German and both kinds of Spanish."""
    client = discord.Client(intents=discord.Intents.none())
    tree = plant(client)
    words = Words(lambda locale: voice if locale[:2] in ("de", "es") else None)
    return [await one.get_translated_payload(tree, words) for one in tree.get_commands()]


def command(sent: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return next(one for one in sent if one["name"] == name)


async def test_names_are_sent_in_every_language_and_what_comes_back_is_in_english() -> None:
    tree = plant(discord.Client(intents=discord.Intents.none()))
    sent = [await one.get_translated_payload(tree, Words()) for one in tree.get_commands()]
    names = command(sent, "today")["name_localizations"]
    assert names == {"de": "heute", "es-ES": "hoy", "es-419": "hoy"}
    join = next(one for one in command(sent, "club")["options"] if one["name"] == "join")
    assert join["name_localizations"]["de"] == "beitreten"
    control = next(one for one in command(sent, "log")["options"] if one["name"] == "control")
    assert [one["value"] for one in control["choices"]] == ["steady", "wobbly", "lost"]
    assert control["choices"][0]["name_localizations"]["es-ES"] == "firme"


async def test_each_locale_is_sent_the_words_of_its_language() -> None:
    sent = await payloads(German())
    log = command(sent, "log")
    assert log["description_localizations"] == dict.fromkeys(("de", "es-419", "es-ES"), "notiert deine Sätze")
    assert command(sent, "today")["name_localizations"]["de"] == "heute"
    assert command(sent, "Log this")["name_localizations"]["de"] == "Das eintragen"
    options = {one["name"]: one for one in log["options"]}
    assert options["sets"]["name_localizations"]["de"] == "sätze"
    assert options["sets"]["description_localizations"]["de"] == "die Sätze"
    assert options["control"]["choices"][0]["name_localizations"]["de"] == "ruhig"


async def test_a_noun_and_its_parts_are_named_in_the_language_of_each_locale() -> None:
    club = command(await payloads(German()), "club")
    join = command(club["options"], "join")
    assert (club["name_localizations"]["de"], join["name_localizations"]["de"]) == ("verein", "mitmachen")
    about = [one["description_localizations"]["de"] for one in (club, join, *join["options"])]
    assert about == ["dein Verein", "macht mit", "der Code"]
    assert not command(club["options"], "leave")["name_localizations"]


async def test_what_has_no_words_in_a_language_stays_as_it_is() -> None:
    plan = command(await payloads(German()), "plan")
    assert plan["name"] == "plan"
    assert not plan["name_localizations"]
    assert not plan["description_localizations"]


@pytest.mark.parametrize("voice", [German(), Wrong(), Voice()])
async def test_whatever_the_words_the_tree_is_within_the_limits(voice: Voice) -> None:
    trees.check(await payloads(voice))
