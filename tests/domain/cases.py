"""Short ways to say a state, a log and a history in tests: ``10 10w 7x`` is steady, wobbly, lost."""

import json
import re
from dataclasses import fields, replace
from typing import Any

from adapters.console.replay import replay
from core.domain.exercises import Kit
from core.domain.ladder import span
from core.domain.progression import Decision, Evidence, decide
from core.domain.state import Control, Runner, SetLog, TrackState

RUNNER = Runner(frozenset({Kit.WALL, Kit.STEP}), (2.0, 4.0, 6.0, 8.0, 10.0, 12.0), 70.0)
WITHOUT_WEIGHTS = replace(RUNNER, weights_kg=())
WITHOUT_STEP = replace(RUNNER, kit=frozenset({Kit.WALL}))
BARE = replace(WITHOUT_STEP, weights_kg=())
BIG_JUMPS = replace(RUNNER, weights_kg=(5.0, 10.0, 15.0, 20.0))
CAREFUL = replace(RUNNER, careful=True)
_MARKS = {"": Control.STEADY, "w": Control.WOBBLY, "x": Control.LOST, "?": None}
MEMBER = {
    "event": "member", "id": "m1", "zone": "UTC", "body_kg": 70, "weights_kg": [2, 4, 6, 8, 10, 12],
    "kit": ["step", "wall"], "careful": False,
}  # fmt: skip


def standing_at(exercise: str = "raise_one_step", runner: Runner = RUNNER, **but: Any) -> TrackState:
    """A state of three sets at lo, but for what is named."""
    lo, _ = span(exercise, but.get("tempo", 0), but.get("kg", 0.0), runner)
    return TrackState(exercise, target=lo).but(**but)


def sets(text: str) -> tuple[SetLog, ...]:
    """Read sets: counts with marks, ``10*6`` for six times ten."""
    read: list[SetLog] = []
    for count, mark, times in re.findall(r"(\d+)([wx?]?)(?:\*(\d+))?", text):
        read += [SetLog(int(count), _MARKS[mark])] * int(times or 1)
    return tuple(read)


def decided(state: TrackState, text: str, runner: Runner = RUNNER, **known: Any) -> Decision:
    """Decide on these sets, with pain 0, effort 7 and a morning of 0 but for what is named."""
    evidence = {"pain": 0, "effort": 7, "morning": 0} | known
    return decide(state, Evidence(sets(text), **evidence), runner)


def changed(decision: Decision) -> dict[str, Any]:
    """Name what a decision changed in the state."""
    before, after = decision.before, decision.after
    names = (one.name for one in fields(TrackState))
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}


def log(day: str, text: str, exercise: str = "raise_one_step", **known: Any) -> dict[str, Any]:
    """A log as the replay reads it."""
    told = [{"count": one.count, "control": one.control} for one in sets(text)]
    said = {"event": "log", "day": day, "exercise": exercise, "sets": told}
    return said | {"pain": 0, "effort": 7, "flag": False} | known


def morning(day: str, pain: int = 0) -> dict[str, Any]:
    """A morning's answer as the replay reads it."""
    return {"event": "morning", "day": day, "pain": pain}


def state(**but: Any) -> dict[str, Any]:
    """A starting state as the replay reads it."""
    return {"event": "state", **but}


def told(*lines: dict[str, Any] | str, code: int = 0) -> list[dict[str, Any]]:
    """Replay these lines, check the exit code, and return what was told."""
    written: list[str] = []
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    assert replay(texts, True, written.append, lambda _: None) == code
    return [json.loads(line) for line in written]


def dose(said: dict[str, Any]) -> tuple[Any, ...]:
    """What a told state asks for."""
    return tuple(said[name] for name in ("exercise", "sets", "target", "tempo", "kg"))
