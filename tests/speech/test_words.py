"""Every word stands in the catalogue, every message of it is used, and each can be said."""

import re
from collections import Counter
from enum import StrEnum

import pytest
from fluent.syntax import ast as ftl

from core.commands import command_called
from core.domain.events import PauseReason, RunKind, SkipReason
from core.domain.exercises import CATALOGUE, Kit
from core.domain.state import Control, Side
from core.reading.names import find_exercise
from core.speech.catalogue import Catalogue, Voice, languages
from core.speech.say.offers import command_said
from tests.speech.keys import mentioned, messages, parsed, placeholders, references, spoken

VOICE = Voice()
# What no sentence says, in any form: a promise about health, or a word that drives somebody on.
NEVER_SAID = {
    "en": re.compile(
        r"\bsafe(ly|r|st)?\b|\bprevents?\b|\bfix(es|ed)?\b|\bpush(es)? through\b|!!", re.IGNORECASE
    ),
    "de": re.compile(
        r"\bungefährlich|\brisikofrei|\bgefahrlos|\bverhinder[nt]\b|\bvorbeug|\bgarantier|\bheilt?\b"
        r"|\bdurchbeiß|\bdurchziehen\b|(?<=[a-zäöüß,] )(Sie|Ihnen|Ihre?)\b|!!"
    ),
    "es": re.compile(
        r"\bsin riesgo|\bprev(iene|ienen|enir)\b|\bgarantiza|\bcura[rn]?\b|\baguanta el dolor"
        r"|\busted(es)?\b|!!",
        re.IGNORECASE,
    ),
}
CALLED = (".called", "-called")  # names, of which English has none
PLURALS = {"en": {"one", "other"}, "de": {"one", "other"}, "es": {"one", "many", "other"}}  # of CLDR
SLASHED = re.compile(r"(?<![\w/:.<])/([^\W\d_][\w-]*)(?: ([^\W\d_]+))?")
PARTS = ("short", "purpose", "setup", "cue1", "cue2", "cue3", "faults", "harder", "stop", "contra")
TOPICS = sorted({key.partition("-")[0] for key in messages("en")})


@pytest.mark.parametrize("language", languages())
def test_a_file_of_words_has_no_mistake_and_no_message_twice(language: str) -> None:
    body = parsed(language).body
    assert [one.content for one in body if isinstance(one, ftl.Junk)] == []
    ids = Counter(one.id.name for one in body if isinstance(one, ftl.Message | ftl.Term))
    assert [key for key, times in ids.items() if times > 1] == []


def test_every_key_said_exists_and_gets_its_values() -> None:
    for call in (call for call in spoken() if call.keys):
        assert call.keys <= set(messages("en")), call.where
        if call.values is not None:
            needed = {key: set(placeholders("en", key)) for key in call.keys}
            lacking = {key: names - call.values for key, names in needed.items() if names - call.values}
            assert lacking == {}, call.where
            idle = call.values - set().union(*needed.values())
            assert idle == set(), f"{call.where}: a value that no message takes"


def test_every_key_made_where_it_is_said_leads_to_a_message_with_these_values() -> None:
    for call in (call for call in spoken() if call.pattern):
        keys = [key for key in messages("en") if re.fullmatch(call.pattern, key)]
        assert keys, call
        assert call.values is None or any(set(placeholders("en", key)) <= call.values for key in keys), call


def test_what_is_said_as_a_line_is_one_line() -> None:
    for call in (call for call in spoken() if call.how == "line"):
        for key in call.keys:
            assert not any("\n" in said for said in every_way("en", key)), call.where


def test_every_message_is_used() -> None:
    constants, patterns = mentioned()
    keys = {key.partition(".")[0] for key in messages("en")} - constants - references("en")
    unused = {key for key in keys if not any(re.match(pattern + r"(\.|$)", key) for pattern in patterns)}
    assert unused == set()


def flat(pattern: ftl.Pattern) -> str:
    """Return the text of a message without its placeholders."""
    return "".join(one.value for one in pattern.elements if isinstance(one, ftl.TextElement))


def every_way(language: str, key: str) -> list[str]:
    """Say a message with each variant of each placeholder in turn, the others at their first."""
    catalogue = Voice(language).catalogue
    samples: dict[str, list[str | int]] = {}
    for name, choices in placeholders(language, key).items():
        named = sorted((one for one in choices), key=str)
        samples[name] = [*named, 0, 1, 2, 21] if named else ["word"]
    first = {name: values[0] for name, values in samples.items()}
    ways = [{**first, name: value} for name, values in samples.items() for value in values]
    return [catalogue.format(key, way) for way in ways or [{}]]


def misnamed(language: str, said: str) -> list[str]:
    """List what a text writes with a slash and is no command's name in its language."""
    voice, wrong = Voice(language), []
    for name, part in SLASHED.findall(said.replace("/word", "")):
        found = command_called(name)
        noun = f"/{name}"
        if found is None or noun != command_said(voice, found):
            wrong.append(noun)
        elif found.parts and part and (one := command_called(f"{name} {part}")) is not None:
            wrong += [] if f"{noun} {part}" == command_said(voice, one) else [f"{noun} {part}"]
    return wrong


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("topic", TOPICS)
def test_every_message_can_be_said(topic: str, language: str) -> None:
    for key in (key for key in messages(language) if key.partition("-")[0] == topic):
        for said in every_way(language, key):
            assert "{" not in said, key
            assert "???" not in said, key
            assert said.count("*") % 2 == 0, key
            assert not NEVER_SAID[language].search(said), (key, said)
            assert misnamed(language, said) == [], (key, said)


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_key_with_its_placeholders(language: str) -> None:
    keys = {key for key in messages(language) if not key.endswith(CALLED)}
    assert keys - set(messages("en")) == set()
    assert set(messages("en")) - keys == set()
    differing = {key for key in keys if set(placeholders(language, key)) != set(placeholders("en", key))}
    assert differing == set()


@pytest.mark.parametrize("language", languages())
def test_what_is_chosen_between_is_what_may_be_given(language: str) -> None:
    """A variant that no value leads to is a slip; plurals are those of the language."""
    plurals = {"zero", "one", "two", "few", "many", "other"}
    for key in messages(language):
        if key.endswith(CALLED):
            continue
        for name, choices in placeholders(language, key).items():
            english = {one for one in placeholders("en", key)[name] if isinstance(one, str)} - plurals
            words = {one for one in choices if isinstance(one, str)}
            assert words & plurals <= PLURALS[language], (key, name)
            assert not english or words - plurals <= english, (key, name)


@pytest.mark.parametrize("language", languages())
def test_a_label_is_short_and_on_one_line(language: str) -> None:
    labels = [key for key in messages(language) if "button" in key.split("-")[:2]]
    assert len(labels) > 30
    for key in labels:
        for said in every_way(language, key):
            assert "\n" not in said, key
            assert 1 <= len(said) <= 44, key


@pytest.mark.parametrize("language", [one for one in languages() if one != "en"])
def test_hardly_a_sentence_is_left_in_english(language: str) -> None:
    ours, theirs = messages("en"), messages(language)
    long = [key for key in ours if len(flat(ours[key])) > 30 and " " in flat(ours[key]).strip("{} ")]
    same = [key for key in long if flat(ours[key]) == flat(theirs.get(key, ours[key]))]
    assert [key for key in same if not key.startswith("decision-source-")] == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("exercise", CATALOGUE)
def test_every_exercise_has_its_whole_card_in_every_language(exercise: str, language: str) -> None:
    voice = Voice(language)
    card = {part: voice.exercise(exercise, part) for part in PARTS}
    assert all(card.values())
    assert len(card["short"]) <= 24
    assert find_exercise(card["short"]) is find_exercise(voice.exercise(exercise)) is CATALOGUE[exercise]
    cues = [part for part in (f"cue{n}" for n in range(1, 9)) if voice.has_part(f"exercise-{exercise}", part)]
    assert 3 <= len(cues) <= 5


@pytest.mark.parametrize("exercise", [one for one in CATALOGUE if one.startswith(("raise", "leg_press"))])
def test_bent_knee_raises_are_cued_as_the_seed_asks(exercise: str) -> None:
    cues = " ".join(VOICE.exercise(exercise, f"cue{n}") for n in range(1, 6))
    assert "as if locked in a brace" in cues
    assert "ball of the foot" in cues
    assert re.search(r"slowly", cues)
    assert "when control goes" in cues


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("thing", [*Kit, *Control, *SkipReason, *PauseReason, *RunKind, *Side], ids=repr)
def test_everything_a_person_chooses_has_a_name(thing: StrEnum, language: str) -> None:
    assert Voice(language).name(thing)


def test_a_key_or_a_value_that_is_missing_is_never_shown() -> None:
    for key in ("no-such-key", "exercise-balance.nothing", "name-dose-load"):
        with pytest.raises(KeyError):
            VOICE.line(key)


def test_a_star_without_a_partner_is_a_mistake_of_the_file() -> None:
    catalogue = Catalogue("en", "one = *bold* and plain\ntwo = { one } of { $n }\n")
    assert catalogue.format("two", {"n": 2}) == "*bold* and plain of 2"
