"""Acts: what a button carries is read back as it was meant, and nothing else is believed."""

from dataclasses import fields, is_dataclass
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import intents
from core.domain.events import RedFlag, SkipReason
from core.domain.state import Control, Phase
from core.intents import Intent, Stale
from core.speech.act import LARGEST, LIMITS, LONGEST, VERBS, decode, encode

UNPRESSED = {intents.FreeText, intents.OfferFile, intents.ShareLocation, intents.Unreadable, Stale}


def held(name: str, kind: object) -> st.SearchStrategy[object]:
    """Draw a value for a field of an intent."""
    if name == "answers":
        return st.just(())
    if name in LIMITS:
        numbers = st.integers(*LIMITS[name])
        return numbers if kind is int else numbers | st.none()
    if kind is int:
        return st.integers(0, LARGEST)
    if kind is str:
        return st.text(max_size=4) | st.text("abcXYZ019_-.: ", max_size=12)
    return st.from_type(kind)  # type: ignore[arg-type] # a union of classes is a type here


def drawn(kind: type[Intent]) -> st.SearchStrategy[Intent]:
    return st.builds(kind, *(held(one.name, one.type) for one in fields(kind)))


pressable = st.one_of([drawn(kind) for kind in VERBS.values()])


@given(pressable)
def test_an_act_is_read_back_as_it_was_meant(intent: Intent) -> None:
    act = encode(intent)
    assert len(act.encode()) <= LONGEST
    assert decode(act) == intent


def test_every_intent_has_a_verb_or_is_never_pressed() -> None:
    assert set(VERBS.values()) | UNPRESSED == set(get_args(Intent))
    assert all(is_dataclass(kind) for kind in VERBS.values())


@pytest.mark.parametrize(
    ("intent", "act"),
    [
        (intents.Done(7, "3f"), "done.7.3f"),
        (intents.AnswerPain(7, 2), "pain.7.2"),
        (intents.Skip(7, SkipReason.TIRED), "skip.7.tired"),
        (intents.Skip(7), "skip.7"),
        (intents.ShowToday(), "today"),
        (intents.AnswerMorning(), "morning..0"),
        (intents.AnswerEffort(7, 6, painless=True), "effort.7.6.1"),
        (intents.AnswerControl(7, Control.WOBBLY), "control.7.wobbly"),
        (intents.RaiseFlag(RedFlag.CALF), "flag.calf.0"),
        (intents.ChoosePhase(Phase.MAINTAIN), "phase.maintain"),
        (intents.SubmitAdjust(7), "form.7"),
        (intents.ChangeZone("São Paulo"), "zone.S:C3:A3o:20Paulo"),
        (intents.Onboard(intents.Step.HOUR, "07:30"), "onboard.hour.07:3A30"),
    ],
)
def test_acts_keep_their_wording_for_years(intent: Intent, act: str) -> None:
    assert encode(intent) == act
    assert decode(act) == intent


def test_an_older_act_without_a_newer_field_is_still_read() -> None:
    assert decode("flag.calf") == intents.RaiseFlag(RedFlag.CALF)
    assert decode("undo") == intents.UndoLast()


@given(st.text(max_size=200) | st.text("abcdegnopstuw.:0123456789-", max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    intent = decode(text)
    assert intent == Stale(text[:LONGEST]) or decode(encode(intent)) == intent


@given(pressable, st.data())
def test_a_forged_change_is_a_valid_act_or_stale(intent: Intent, data: st.DataObject) -> None:
    act = encode(intent)
    at = data.draw(st.integers(0, len(act)))
    forged = act[:at] + data.draw(st.characters()) + act[at + 1 :]
    read = decode(forged)
    assert isinstance(read, Stale) or decode(encode(read)) == read


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "dance.7",
        "done",
        "done.7",
        "done.x.3f",
        "done.-7.3f",
        "done.07.3f",
        "done.7.3f.more",
        f"done.{2**63}.3f",
        "done.\u0667.3f",
        "pain.7.11",
        "effort.7.0.0",
        "effort.7.7.2",
        "later.7.99999",
        "skip.7.lazy",
        "zone.:4",
        "zone.:41",
        "zone.:FF",
        "zone.a b",
        "form.7.answers",
        "zone." + "a" * 60,
        "done.7.3f\n",
    ],
)
def test_what_nobody_wrote_is_stale(text: str) -> None:
    assert decode(text) == Stale(text[:LONGEST])


@pytest.mark.parametrize(
    "intent",
    [
        intents.ChangeZone("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales"),
        intents.ChangeZone("東京都千代田区丸の内一丁目"),
        intents.Done(-1, "3f"),
        intents.Done(2**63, "3f"),
        intents.AnswerPain(1, 11),
        intents.FreeText("15 15 15"),
        intents.SubmitAdjust(7, (("pain", "0"),)),
        intents.ChangeZone("\ud800"),
        Stale("old"),
    ],
)
def test_what_cannot_be_carried_is_refused_when_written(intent: Intent) -> None:
    with pytest.raises(ValueError, match=r"."):
        encode(intent)
