"""Any file at all: read, or refused by a value; whatever is read can be folded, planned and exported."""

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from core.domain.fold import fold
from core.domain.planner import plan_day
from core.domain.training import Member
from core.exchange.reading import Read
from core.exchange.refusal import Refusal, Snag
from core.exchange.sealing import SEAL
from core.exchange.sheet import sheet
from core.exchange.weighing import weigh
from tests.bench.history import lived
from tests.domain.lives import MONDAY, Life, lives
from tests.exchange.files import after, export, kept, resealed, taken, told

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False)
    | st.text(max_size=12)
    | st.sampled_from(["2026-01-05", "9999-12-31", "0001-01-01T00:00:00+14:00", "logged", "\ud800", "\0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)

LIFE = lived(MONDAY, 12)
EXPORT, NOW = export(LIFE), after(LIFE)
# What the rules know, where it does not belong.
NAMES = (
    *("wall_sit", "raise_one_step", "seated_raise", "balance", "straight_raise", "slant_squat", "load"),
    *("build", "maintain", "halted", "stopped", "steady", "lost", "left", "light", "rest", "ill", "calf"),
    *("logged", "changed", "begun", "skipped", "cleared", "paused", "held", "flag_raised", "UTC"),
    *("Asia/Kathmandu", "2026-01-05", "2026-01-06", "07:00:00", "stop", "clearance", "raises"),
)
KNOWN: st.SearchStrategy[Any] = st.sampled_from([0, 1, 7, 20, 60, 0.5, True, None, [], {}, *NAMES])


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """List the way to every value in a document."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(one for key, inner in inside for one in places(inner, (*path, key)))]


def changed(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    """Return a document with another value at a place."""
    if not path:
        return value
    copied = dict(document) if isinstance(document, dict) else list(document)
    copied[path[0]] = changed(document[path[0]], path[1:], value)
    return copied


def alike(value: Any) -> st.SearchStrategy[Any]:
    """Values that may well stand in the place of one."""
    match value:
        case bool():
            return st.booleans()
        case int() | float():
            return st.integers(0, 20)
        case str():
            return st.sampled_from(NAMES)
        case _:
            return KNOWN


def somewhere(data: st.DataObject, document: Any) -> Any:
    """Return a document changed in one place: mostly in a fact, by what may well stand there."""
    facts = [("events", *path) for path in places(document["events"]) if "facts" in path]
    usual = data.draw(st.integers(0, 3)) > 0
    if facts and usual:
        path = data.draw(st.sampled_from(facts))
        return changed(document, path, data.draw(alike(found_at(document, path))))
    path = data.draw(st.sampled_from(places(document)[1:]))
    return changed(document, path, data.draw(KNOWN | JSON))


def found_at(document: Any, path: tuple[Any, ...]) -> Any:
    """Return what stands at a place."""
    for key in path:
        document = document[key]
    return document


@given(lives(longest=4), st.data())
@examples(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_an_export_changed_anywhere_and_sealed_anew_is_refused_or_can_be_lived_with(
    life: Life, data: st.DataObject
) -> None:
    events = told(life)
    now = after(events)
    document = json.loads(export(events))
    del document[SEAL]
    for _ in range(data.draw(st.integers(1, 4))):
        if isinstance(document["events"], list):
            document = somewhere(data, document)
    found = taken(resealed(document), now)
    if isinstance(found, Refusal):
        assert found.snag in Snag
        return
    for mine in ([], kept(events)):
        came = weigh(found.offer, mine, now.date(), now)
        stays = [one.event for one in mine if one.id not in came.ended]
        everything = [*stays, *(one.event for one in came.told)]
        member = fold(Member(), everything)
        ahead = now.date() + timedelta(days=3)
        assert plan_day(member, ahead).day == ahead
        assert sheet(everything)


@pytest.mark.parametrize("change", range(40))
def test_one_byte_changed_is_found(change: int) -> None:
    content = bytearray(EXPORT)
    at = len(content) * change // 40
    content[at] ^= 1
    found = taken(bytes(content), NOW)
    assert isinstance(found, Refusal) or json.loads(content) == json.loads(EXPORT)


@given(st.binary(max_size=400))
@examples(max_examples=150)
def test_any_bytes_are_answered_by_a_value(content: bytes) -> None:
    assert isinstance(taken(content, NOW), Read | Refusal)


@given(st.text(max_size=300), st.sampled_from(["date,exercise,reps,load\n", "fecha;ejercicio;reps\n", ""]))
@examples(max_examples=150)
def test_any_text_is_answered_by_a_value(said: str, head: str) -> None:
    content = (head + said).encode(errors="surrogatepass")
    assert isinstance(taken(content, NOW), Read | Refusal)
