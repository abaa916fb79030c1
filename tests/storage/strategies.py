"""Any event or member, made from the annotations of its class."""

from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from core.domain.events import Event, Logged
from core.domain.exercises import CATALOGUE
from core.domain.training import Member

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(-(10**20), 10**20),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: st.text(max_size=20),
    date: st.dates(),
    time: st.times(),
    type(None): st.none(),
}


def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of an annotated type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return st.one_of([anything(part) for part in parts])
    if origin is tuple and parts[-1] is not Ellipsis:
        return st.tuples(*map(anything, parts))
    if origin is tuple:
        return st.lists(anything(parts[0]), max_size=4).map(tuple)
    if origin is list:
        return st.lists(anything(parts[0]), max_size=3)
    if origin is dict:
        return st.dictionaries(anything(parts[0]), anything(parts[1]), max_size=3)
    if origin is frozenset:
        return st.frozensets(anything(parts[0]))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        special = {"exercise": st.sampled_from(sorted(CATALOGUE))} if kind is Logged else {}
        named = {one.name: anything(hints[one.name]) for one in fields(kind)}
        return st.builds(kind, **(named | special))
    raise TypeError(f"no values for {kind}")


def members() -> st.SearchStrategy[Member]:
    """Any member, possible or not."""
    return anything(Member)


def events(kind: type[Event]) -> st.SearchStrategy[Event]:
    """Any event of one class."""
    return anything(kind)
