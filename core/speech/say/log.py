"""After a log: what was understood, the questions still open, and what it came to."""

from collections.abc import Sequence
from datetime import date

from core.diary import Outcome
from core.domain.events import Logged, Recalled, Session
from core.domain.exercises import CATALOGUE, Measure, Sides
from core.domain.habit import Milestone
from core.domain.maintenance import may_maintain
from core.domain.scales import EFFORT_AIM, EFFORTS, PAINS
from core.domain.session import PlannedDay
from core.domain.state import Control, Phase, SetLog, Side, track_of
from core.domain.training import Member
from core.intents import (
    AnswerControl,
    AnswerEffort,
    AnswerMorning,
    AnswerPain,
    ChangeKit,
    ChoosePhase,
    ShowToday,
    ShowWhy,
    UndoLast,
)
from core.records import Entry
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message, Row, Select
from core.speech.receipt import sentence
from core.speech.say import habit, stop

PRESSED = EFFORTS[4:]  # [O] an effort under 5 is typed
SESSIONS_BETWEEN_OFFERS = 6  # [O] maintenance is offered now and then, never pressed
_MARK = {Control.WOBBLY: "w", Control.LOST: "x"}


def sets_told(voice: Voice, log: Logged | Recalled) -> str:
    """Write the sets as they would be typed: ``12/11 12/10w``, ``40 40 35x``, walks with their unit.

    Legs with unlike numbers of sets are told one after the other: ``left 12 12 right 12``. A steady set has
    no mark, no more than one of which nothing is known yet.
    """
    sided = CATALOGUE[log.exercise].sides is Sides.EACH and all(one.side for one in log.sets)
    if not sided:
        return _row(voice, log, log.sets)
    left = [one for one in log.sets if one.side is Side.LEFT]
    right = [one for one in log.sets if one.side is Side.RIGHT]
    if len(left) == len(right):
        pairs = zip(left, right, strict=True)
        return " ".join(f"{_set(voice, log, one)}/{_set(voice, log, other)}" for one, other in pairs)
    legs = ((Side.LEFT, left), (Side.RIGHT, right))
    return " ".join(f"{voice.name(leg)} {_row(voice, log, sets)}" for leg, sets in legs if sets)


def _row(voice: Voice, log: Logged | Recalled, sets: Sequence[SetLog]) -> str:
    return " ".join(_set(voice, log, one) for one in sets)


def _set(voice: Voice, log: Logged | Recalled, one: SetLog) -> str:
    return count_told(voice, log.exercise, one.count) + (_MARK.get(one.control, "") if one.control else "")


def count_told(voice: Voice, exercise: str, count: int) -> str:
    """Write one count as it would be typed."""
    walked = CATALOGUE[exercise].measure is Measure.FEET
    return voice.count(exercise, count).replace(" ", "") if walked else voice.number(count)


def _logged(voice: Voice, logs: Sequence[Logged]) -> list[Line]:
    return [
        voice.line(
            "log-item",
            exercise=voice.exercise(log.exercise),
            sets=sets_told(voice, log),
            load=_load(voice, log),
        )
        for log in logs
    ]


def _load(voice: Voice, log: Logged) -> str:
    return voice.text("log-load", weight=voice.weight(log.kg)) if log.kg else ""


def ask_control(voice: Voice, entry: Entry, logs: Sequence[Logged], last: int) -> Message:
    """Ask how the unmarked sets were kept; ``last`` is the last log's event."""
    choices = tuple(Button(voice.name(one), AnswerControl(entry.id, one)) for one in Control)
    lines = (*_logged(voice, logs), voice.line("log-ask-control"))
    return Message(lines, (choices, (_undo(voice, last),)), manner=Manner.REPLACE)


def ask_pain(voice: Voice, entry: Entry, logs: Sequence[Logged], last: int) -> Message:
    """Ask pain, and effort after a load session, with one tap for both as planned; ``last`` as above."""
    light = all(log.session is Session.LIGHT for log in logs)
    lines = [*_logged(voice, logs), voice.line("log-ask-pain-light" if light else "log-ask-pain")]
    lines.append(voice.line("log-limits"))
    default = AnswerPain(entry.id, 0) if light else AnswerEffort(entry.id, EFFORT_AIM, painless=True)
    rows: list[Row] = [
        (Button(voice.text("log-no-pain" if light else "log-as-planned"), default),),
        _pains(voice, entry),
    ]
    if not light and any(log.effort is None for log in logs):
        rows.append(_efforts(voice, entry))
    return Message(tuple(lines), (*rows, (_undo(voice, last),)), manner=Manner.REPLACE)


def ask_effort(voice: Voice, entry: Entry, logs: Sequence[Logged], last: int) -> Message:
    """Ask how hard it was; ``last`` as above."""
    lines = (*_logged(voice, logs), voice.line("log-ask-effort"))
    return Message(lines, (_efforts(voice, entry), (_undo(voice, last),)), manner=Manner.REPLACE)


def ask_flags(voice: Voice, outcome: Outcome, member: Member, entry: Entry) -> Message:
    """Tell what the pain decided, and ask about the warning signs."""
    lines = [line for log in outcome.logs for line in _came_to(voice, log, outcome, member)]
    lines.append(voice.line("log-ask-flags"))
    rows = (*stop.flag_rows(voice, entry.id), (_undo(voice, outcome.last),))
    return Message(tuple(lines), rows, manner=Manner.REPLACE)


def result(
    voice: Voice,
    outcome: Outcome,
    member: Member,
    entry: Entry,
    tomorrow: PlannedDay,
    milestone: Milestone | None = None,
) -> Message:
    """Tell what a day's logs came to: each exercise, why, what is next, and the milestone they reached."""
    lines = [voice.line("log-day", day=voice.day(outcome.day))]
    for log in outcome.logs:
        lines += _came_to(voice, log, outcome, member)
    if tomorrow.day.toordinal() == outcome.day.toordinal() + 1:
        lines.append(voice.line("log-tomorrow", kind=tomorrow.kind))
    lines += habit.milestone(voice, milestone)
    return Message(tuple(lines), _offers(voice, outcome, member, entry), manner=Manner.REPLACE)


def _came_to(voice: Voice, log: Logged, outcome: Outcome, member: Member) -> list[Line]:
    lines = _logged(voice, [log])
    track = track_of(log.exercise)
    decision = outcome.decisions.get(track) if track and log.session is Session.LOAD else None
    if decision is None or decision.before.exercise != log.exercise:
        return lines
    lines.append(sentence(voice, decision, member.settings.runner))
    if decision.after.dose != decision.before.dose:
        name = voice.exercise(decision.after.exercise)
        lines.append(voice.line("log-next", exercise=name, dose=voice.dose(decision.after)))
    return lines


def _offers(voice: Voice, outcome: Outcome, member: Member, entry: Entry) -> tuple[Row, ...]:
    names = {decision.name for decision in outcome.decisions.values()}
    rows: list[Row] = []
    unasked = any(one.evidence.morning is None for one in outcome.decisions.values() if one.name == "A11 ASK")
    if unasked:
        rows.append(_mornings(voice, entry))
    topped = "A15 KEEP" in names
    now_and_then = member.training.load_sessions % SESSIONS_BETWEEN_OFFERS == 0
    offers: list[Button] = []
    if may_maintain(member, outcome.day) and (topped or now_and_then):
        offers.append(Button(voice.text("log-maintain"), ChoosePhase(Phase.MAINTAIN)))
    if topped:
        offers.append(Button(voice.text("log-more-kit"), ChangeKit()))
    if offers:
        rows.append(tuple(offers))
    rows.append((_undo(voice, outcome.last), Button(voice.text("button-why"), ShowWhy())))
    waits = member.training.stopped or member.training.needs_clearance
    return (*rows, *stop.way_back(voice, waits))


def pain_stands(voice: Voice, pain: int, event: int) -> Message:
    """A pain that halted is not lowered by a later answer; it can be taken back as pressed by mistake."""
    return Message((voice.line("log-pain-stands", pain=pain),), ((_undo(voice, event),),))


def nothing_to_adjust(voice: Voice) -> Message:
    """A rest day holds nothing to adjust; a line can still be logged."""
    return Message((voice.line("log-nothing-planned"), voice.line("log-nothing-planned-example")))


def rest_needs_nothing(voice: Voice) -> Message:
    """Done on a rest day."""
    return Message((voice.line("log-rest"),), ((Button(voice.text("button-today"), ShowToday()),),))


def nothing_logged(voice: Voice, day: date) -> Message:
    """Pain, effort or a mark without anything it could belong to."""
    lines = (voice.line("log-nothing-logged", day=voice.day(day)), voice.line("log-nothing-planned-example"))
    return Message(lines, ((Button(voice.text("button-today"), ShowToday()),),))


def changed_since(voice: Voice) -> Message:
    """The plan is not what the pressed message showed."""
    return Message((voice.line("log-changed-since"),))


def _pains(voice: Voice, entry: Entry) -> Select:
    buttons = (Button(voice.text("log-pain", n=n), AnswerPain(entry.id, n)) for n in PAINS)
    return Select(voice.text("log-choose-pain"), tuple(buttons))


def _efforts(voice: Voice, entry: Entry) -> Select:
    buttons = (Button(voice.text("log-effort", n=n), AnswerEffort(entry.id, n)) for n in PRESSED)
    return Select(voice.text("log-choose-effort"), tuple(buttons))


def _mornings(voice: Voice, entry: Entry) -> Select:
    buttons = (Button(voice.text("log-morning", n=n), AnswerMorning(n, entry.id)) for n in PAINS)
    return Select(voice.text("log-choose-morning"), tuple(buttons))


def _undo(voice: Voice, last: int) -> Button:
    return Button(voice.text("button-undo"), UndoLast(last))
