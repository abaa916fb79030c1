"""Once: a delivery repeated, a button tapped twice, an old button, a forged one: nothing happens twice."""

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from core.domain.events import Logged, RedFlag, SkipReason
from core.domain.state import Control, Phase
from core.intents import (
    AnswerControl,
    AnswerEffort,
    AnswerMorning,
    AnswerPain,
    ChangeKit,
    ChangeSettings,
    ChangeZone,
    ChoosePhase,
    Done,
    FreeText,
    Intent,
    Later,
    LogLine,
    NoFlag,
    NoteRace,
    NoteRun,
    Onboard,
    OpenAdjust,
    PauseAll,
    RaiseFlag,
    ResumeAll,
    ShowHistory,
    ShowToday,
    Skip,
    Stale,
    Start,
    StateCleared,
    Step,
    StopMessages,
    StopSign,
    SubmitAdjust,
    SwapLift,
    ToggleKit,
    UndoLast,
)
from core.speech.act import VERBS, decode
from tests.flows.books import Books
from tests.people import Person, Town

TROUBLE = "went wrong on our side"
STEADY = "10 10 10 steady pain 0 effort 7"
# Each intent that may write, and what is said before it.
INTENTS: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    (Start(), ()),
    (ShowToday(), ()),
    (LogLine(STEADY), ()),
    (FreeText("sit 30 30 30 steady"), (STEADY,)),
    (SubmitAdjust(0, (("raise_two_floor", "9 9 9 steady"), ("pain", "1"))), (STEADY,)),
    (OpenAdjust(0), ()),
    (Skip(0, SkipReason.ILL), ()),
    (AnswerControl(0, Control.LOST), ("10 10 10",)),
    (AnswerPain(0, 4), ("10 10 10 steady",)),
    (AnswerEffort(0, 7, True), ("10 10 10 steady",)),
    (AnswerMorning(7), (STEADY,)),
    (NoteRun("18k hard tomorrow"), ()),
    (NoteRace("2026-01-20 21k"), ()),
    (ChangeKit("+step, 5 10 kg"), ()),
    (ToggleKit("step"), ()),
    (SwapLift("horse"), ()),
    (ChangeZone("Berlin"), ()),
    (ChangeSettings("rest day friday"), ()),
    (PauseAll("holiday 10d"), ()),
    (ResumeAll(), ("/pause holiday",)),
    (RaiseFlag(RedFlag.CALF), ()),
    (RaiseFlag(RedFlag.NUMB, 0), (STEADY,)),
    (NoFlag(0), ("10 10 10 steady pain 3",)),
    (StateCleared(True), ("/stop", ":One calf")),
    (StopMessages(True), ()),
    (StopSign(), ()),
    (ChoosePhase(Phase.MAINTAIN), (STEADY,)),
    (UndoLast(), (STEADY, "/kit +step")),
    (UndoLast(0, True), ("10 10 10 steady pain 8",)),
    (Later(0, 30), ()),
    (Onboard(Step.LEVEL, "8"), ()),
    (ShowHistory(1), (STEADY,)),
    (Stale("x"), ()),
)


async def goes_through(person: Person, lines: tuple[str, ...]) -> None:
    """Say each line; press the button where it begins with a colon."""
    for line in lines:
        await (person.presses(line[1:]) if line.startswith(":") else person.says(line))


async def test_the_same_delivery_twice_equals_once(town: Town, books: Books) -> None:
    for number, (intent, before) in enumerate(INTENTS):
        name = f"ann{number}"
        person = town.person(name)
        await person.starts()
        await goes_through(person, before)
        await person.asks(intent, f"delivery{number}")
        ledger, stored = books.ledger(), books.person(name)
        for _ in range(2):
            (message,) = await person.asks(intent, f"delivery{number}")
            assert "it counted once" in message.text, intent
        assert books.ledger() == ledger, intent
        assert books.person(name) == stored, intent


TAPS = {
    "Done as planned": ((), "Done as planned"),
    "no pain, as planned": ((":Done as planned",), "No pain"),
    "pain": ((":Done as planned",), "pain 4"),
    "effort": ((":Done as planned", ":pain 1"), "effort 8"),
    "control": (("10 10 10",), "Wobbly"),
    "skip": ((":Skip",), "Tired"),
    "skip for pain": ((":Skip",), "Pain"),
    "later": ((":Later",), "In 30"),
    "undo": (("/kit +step", STEADY), "Undo"),
    "undo by mistake": ((STEADY, "/kit +step", "/morning 7", "/undo"), ""),
    "flag": (("/stop",), "Breathless"),
    "no flag": (("10 10 10 steady pain 3 effort 7",), "None of these"),
    "pause": (("/pause",), "holiday"),
    "resume": (("/pause holiday",), "Resume"),
    "no more messages": (("/stop",), "Stop all"),
}


async def test_a_button_tapped_twice_counts_once(town: Town, books: Books) -> None:
    for number, (tap, (before, label)) in enumerate(TAPS.items()):
        name = f"ann{number}"
        person = town.person(name)
        await person.starts()
        await goes_through(person, before)
        act = next(act for name, act in town.terminal.world.screen.buttons if name.startswith(label))
        await person.asks(decode(act))
        member, rows = books.folded(name), len(books.ledger())
        for _ in range(2):
            (*_, message) = await person.asks(decode(act))
            assert message.text.strip(), tap
            assert TROUBLE not in message.text, tap
        assert books.folded(name) == member, tap
        assert len(books.ledger()) == rows, tap


async def test_two_taps_of_the_morning_keep_the_last(ann: Person, books: Books) -> None:
    await ann.asks(AnswerMorning(1))
    await ann.asks(AnswerMorning(2))
    ledger = books.ledger()
    await ann.asks(AnswerMorning(2))
    assert books.ledger() == ledger
    assert books.folded().training.morning == 2


async def test_buttons_of_weeks_ago_answer_kindly_and_change_nothing(
    town: Town, ann: Person, books: Books
) -> None:
    buttons = list(town.terminal.world.screen.buttons)
    for line in (":Skip", "/morning", "10 10 10"):
        await goes_through(ann, (line,))
        buttons += town.terminal.world.screen.buttons
    await ann.says("/undo")
    await town.wait("30d")
    ledger = books.ledger()
    for label, act in buttons:
        if isinstance(decode(act), UndoLast):
            continue
        (*_, message) = await ann.asks(decode(act))
        assert TROUBLE not in message.text, (label, act)
        assert message.text.strip(), (label, act)
        assert books.ledger() == ledger, (label, act)


async def test_no_button_of_somebody_else_changes_anything(town: Town, ann: Person, books: Books) -> None:
    await goes_through(ann, ("10 10 10",))
    ben = town.person("ben")
    await ben.starts()
    mine = [one.id for one in books.recorded("ann") if isinstance(one.event, Logged)]
    ledger = books.ledger()
    for intent in (
        Done(1, "abc"),
        OpenAdjust(1),
        SubmitAdjust(1, (("pain", "7"),)),
        Skip(1, SkipReason.ILL),
        Later(1, 30),
        AnswerControl(1, Control.LOST),
        AnswerPain(1, 7),
        AnswerEffort(1, 9, True),
        RaiseFlag(RedFlag.CALF, 1),
        NoFlag(1),
        AnswerMorning(8, 1),
        UndoLast(mine[0], True),
    ):
        (message,) = await ben.asks(intent)
        assert TROUBLE not in message.text, intent
        assert books.ledger() == ledger, intent


# Bytes of anything, and acts nearly as we write them, of days and people that there are or are not.
FORGED = st.one_of(
    st.binary(max_size=64).map(lambda raw: raw.decode("utf-8", "replace")),
    st.text(max_size=64),
    st.builds(
        ".".join,
        st.tuples(
            st.sampled_from(sorted(VERBS)),
            st.sampled_from(("0", "-1", "999", "9" * 19, "", "None", ":00", "x" * 40)),
            st.text("0123456789.:abcdefABCDEF", max_size=12),
        ),
    ),
)


@given(text=FORGED)
def test_a_forged_act_is_read_without_an_error(text: str) -> None:
    assert isinstance(decode(text), (*VERBS.values(), Stale))


async def test_an_act_that_names_what_there_is_not_changes_nothing(ann: Person, books: Books) -> None:
    ledger = books.ledger()
    verbs = [verb for verb, kind in VERBS.items() if {"entry", "event"} & {one.name for one in fields(kind)}]
    for verb in verbs:
        for held in ("999.1", "999", f"{2**63 - 1}.ill", f"{2**31}.5", "999.tired", "999.30", "999.calf"):
            act = f"{verb}.{held}"
            (*_, message) = await ann.asks(decode(act))
            assert TROUBLE not in message.text, act
            assert books.ledger() == ledger, act
