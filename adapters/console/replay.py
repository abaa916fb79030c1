"""``replay``: fold a history, of JSON lines or an export, and tell every decision.

The lines are those of ``adapters.console.history``. A member's events come in any order between two
``state`` lines; a ``state`` line is a barrier in time.
"""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from wcwidth import wrap

from adapters.console.checked import Wrong, WrongMember
from adapters.console.exported import exported, parted
from adapters.console.history import Introduced, fact
from adapters.console.timeline import Timeline
from core.domain.evidence import Decision
from core.domain.fold import fold
from core.domain.readiness import Standing
from core.domain.state import TrackState
from core.domain.training import Member
from core.exchange.refusal import Refusal
from core.exchange.spelling import Spelling
from core.speech.catalogue import Voice
from core.speech.receipt import sentence
from core.speech.say.importing import refused

COLUMNS, INDENT = 80, "    "
FINE, WRONG = 0, 2  # exit codes

Write = Callable[[str], None]


def replay(
    lines: Iterable[str],
    as_json: bool,
    write: Write,
    complain: Write | None = None,
    spelling: Spelling | None = None,
) -> int:
    """Read every line, write every decision, and return the exit code: 0, or 2 if a line was wrong.

    With a ``spelling`` an export does in place of lines.
    ``write`` and ``complain`` take one line of text without its end; complaints go to standard error unless
    told otherwise. Decisions come in the order of the members in the file, then of days.
    """
    replaying = _Replay(Voice(), as_json, write, complain or _to_standard_error)
    export, lines = parted(lines) if spelling else ("", lines)
    if spelling and export:
        replaying.read_export(export, spelling)
    for number, line in enumerate(lines, start=1):
        replaying.read(number, line.strip().removeprefix("\ufeff"))
    replaying.finish()
    return replaying.code


def _to_standard_error(line: str) -> None:
    sys.stderr.write(line + "\n")


@dataclass(slots=True)
class _Replay:
    """The replay in progress: the member being read, and whether a line was wrong."""

    voice: Voice
    json: bool
    write: Write
    complain: Write
    told: Timeline | None = None
    code: int = FINE

    def read(self, number: int, line: str) -> None:
        """Take one line in, or complain of it; an empty one says nothing."""
        if not line:
            return
        try:
            read = fact(line, self.told.settings.runner if self.told else None)
            if isinstance(read, Introduced):
                self.finish()
                self.told = Timeline(read.id, read.settings)
            elif self.told:
                self.told.add(read)
        except Wrong as wrong:
            self.code = WRONG
            if isinstance(wrong, WrongMember):
                self.finish()
            expected = self.voice.text(wrong.key, **wrong.values)
            self.complain(self.voice.text("replay-wrong", line=str(number), expected=expected))

    def read_export(self, text: str, spelling: Spelling) -> None:
        """Fold an export and tell its decisions, or complain of it."""
        read = exported(text, spelling)
        if isinstance(read, Refusal):
            self.code = WRONG
            self.complain(refused(self.voice, read).text)
            return
        self.told = Timeline(read.id, fold(Member(), read.events).settings)
        fold(Member(), read.events, lambda day, _, stands, decision: self.tell(day, stands, decision))
        self.told = None

    def finish(self) -> None:
        """Fold and tell the member read so far."""
        if self.told:
            self.told.fold(self.tell)
        self.told = None

    def tell(self, day: date, stands: Standing, decision: Decision) -> None:
        """Write one decision."""
        if self.told is None:
            return
        member, runner = self.told.id, self.told.settings.runner
        why = "".join(span.text for span in sentence(self.voice, decision, runner))
        if self.json:
            self.write(compact(_record(member, day, stands, decision, why)))
            return
        for line in folded(_paragraph(self.voice, member, day, stands, decision, why)):
            self.write(line)


def _record(member: str, day: date, stands: Standing, decision: Decision, why: str) -> dict[str, object]:
    return {
        "member": member,
        "day": day.isoformat(),
        "exercise": decision.before.exercise,
        "readiness": stands.name,
        "prescribed": fields_of(decision.before),
        "rule": decision.name,
        "state": fields_of(decision.after),
        "sentence": why,
    }


def _paragraph(voice: Voice, member: str, day: date, stands: Standing, decision: Decision, why: str) -> str:
    """Say who, when, what was and is prescribed, by which rules, and why."""
    before, after = decision.before, decision.after
    then = voice.dose(after)
    if after.exercise != before.exercise:
        then = voice.text("replay-other-exercise", exercise=voice.exercise(after.exercise), dose=then)
    return voice.text(
        "replay-decision",
        member=member,
        day=day.isoformat(),
        exercise=voice.exercise(before.exercise),
        changed="no" if after.dose == before.dose else "yes",
        before=voice.dose(before),
        after=then,
        readiness=stands.name,
        rule=decision.name,
        sentence=why,
    )


def folded(paragraph: str, first: str = "", rest: str = INDENT) -> list[str]:
    """Break a paragraph into lines of at most 80 columns, set in by ``first`` and then by ``rest``."""
    return wrap(paragraph, COLUMNS, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)


def fields_of(state: TrackState) -> dict[str, object]:
    """Return a state under the names of the input; whole kg without a decimal point."""
    return {
        "exercise": state.exercise,
        "sets": state.sets,
        "target": state.target,
        "tempo": state.tempo,
        "kg": plain(state.kg),
        "ok": state.ok,
        "easy": state.easy,
        "short": state.short,
        "wobble": state.wobble,
        "freeze_days": state.freeze_days,
        "days_since_step": state.days_since_step,
        "phase": state.phase.value,
    }


def plain(kg: float) -> int | float:
    """Return a weight without a decimal point where it is whole."""
    return int(kg) if kg.is_integer() else kg


def compact(record: dict[str, object]) -> str:
    """Write a record as one line of JSON."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
