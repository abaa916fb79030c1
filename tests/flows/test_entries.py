"""Buttons name an entry, and Undo names what it takes back: one way to each, however old the button."""

import pytest

from core.domain.events import RedFlag, SkipReason
from core.domain.state import Control
from core.intents import (
    AnswerControl,
    AnswerEffort,
    AnswerPain,
    Done,
    Intent,
    Later,
    NoFlag,
    OpenAdjust,
    RaiseFlag,
    Skip,
    SubmitAdjust,
    UndoLast,
)
from core.speech.act import decode
from core.speech.message import Message
from tests.flows.books import Books
from tests.people import Person, Town

UNMARKED = "10 10 10"
OLD = "had its day"
NOT_YOURS = "belongs to somebody else"


def every(entry: int) -> list[Intent]:
    """Every intent of a button that names this entry."""
    return [
        Done(entry, "0000"),
        Skip(entry),
        Skip(entry, SkipReason.BUSY),
        OpenAdjust(entry),
        SubmitAdjust(entry, (("raise_two_floor", "9 9 9 steady"), ("pain", "7"))),
        AnswerControl(entry, Control.LOST),
        AnswerPain(entry, 9),
        AnswerEffort(entry, 9),
        RaiseFlag(RedFlag.CALF, entry),
        NoFlag(entry),
        Later(entry, 30),
    ]


def entry_of(person: Person) -> int:
    """The entry that the buttons on a person's screen name."""
    done = decode(person.act("Done as planned"))
    assert isinstance(done, Done)
    return done.entry


def text(messages: tuple[Message, ...]) -> str:
    return "\n".join(message.text for message in messages)


async def answered(person: Person, intents: list[Intent], said: str) -> None:
    """Assert that each intent is answered so."""
    for intent in intents:
        assert said in text(await person.asks(intent)), intent


async def test_a_button_of_more_than_seven_days_ago_answers_kindly_and_changes_nothing(
    town: Town, ann: Person, books: Books
) -> None:
    entry = entry_of(ann)
    await ann.says(UNMARKED)
    await town.wait("8d")
    before = books.ledger()
    await answered(ann, every(entry), OLD)
    assert books.ledger() == before


async def test_a_button_of_seven_days_ago_still_counts(town: Town, ann: Person, books: Books) -> None:
    entry = entry_of(ann)
    await ann.says(UNMARKED)
    await town.wait("7d")
    for intent in (AnswerControl(entry, Control.STEADY), AnswerPain(entry, 0), AnswerEffort(entry, 7)):
        rows = books.rows()
        assert OLD not in text(await ann.asks(intent))
        assert books.rows() > rows


async def test_a_button_of_a_day_to_come_answers_kindly_and_changes_nothing(
    town: Town, ann: Person, books: Books
) -> None:
    await town.wait("9h")
    await ann.says("/timezone Auckland")
    assert "Tue 6 Jan" in await ann.says("/today")
    entry = entry_of(ann)
    await ann.says("/undo")
    assert "Mon 5 Jan" in await ann.says("/today")
    before = books.ledger()
    await answered(ann, every(entry), OLD)
    assert books.ledger() == before


async def test_neither_somebody_elses_entry_nor_one_that_never_was_is_opened(
    town: Town, ann: Person, books: Books
) -> None:
    entry = entry_of(ann)
    await ann.says(UNMARKED)
    ben = town.person("ben")
    await ben.starts()
    before = books.ledger()
    await answered(ben, every(entry), NOT_YOURS)
    await answered(ben, every(10**6), NOT_YOURS)
    assert books.ledger() == before


async def test_an_old_red_flag_shows_the_red_flags_of_today(town: Town, ann: Person) -> None:
    entry = entry_of(ann)
    await town.wait("30d")
    (answer,) = await ann.asks(RaiseFlag(RedFlag.BREATH, entry))
    pressed = [button.intent for row in answer.rows for button in row]
    assert [one for one in pressed if isinstance(one, RaiseFlag)] == [RaiseFlag(flag) for flag in RedFlag]


def undone(messages: tuple[Message, ...]) -> list[int]:
    """The events that the Undo buttons of these messages name."""
    buttons = [button for message in messages for row in message.rows for button in row]
    return [one.intent.event for one in buttons if isinstance(one.intent, UndoLast)]


LINES = (
    "/log 10 10 10", "/today", "steady", "/today", "pain 0", "/today", "effort 7", "/today", "/morning 1",
    "/morning 1", "/morning 3", "/morning 3", "/run 10k hard tomorrow", "/run 12k hard tomorrow",
    "/race 2026-01-20 21k", "/kit +step", "/swap horse", "/settings units imperial", "/pause holiday 3d",
    "/resume", "yesterday skip busy", "yesterday skip tired", "yesterday skip tired",
)  # fmt: skip
SKIPS = ("skip busy", "/today", "skip busy", "skip tired", "/settings units imperial", "/start", "/today")
FLAGGED = RaiseFlag(RedFlag.NUMB)


@pytest.mark.parametrize("lines", [LINES, SKIPS], ids=["all", "skips"])
async def test_every_undo_button_names_what_its_message_tells_of(
    ann: Person, books: Books, lines: tuple[str, ...]
) -> None:
    for line in lines:
        await ann.says(line)
        acts = [decode(act) for label, act in ann.town.terminal.world.screen.buttons if label == "Undo"]
        standing = {one.id for one in books.recorded()}
        assert all(isinstance(one, UndoLast) and one.event in standing for one in acts), (line, acts)
    for _ in range(2):
        (event,) = undone(await ann.asks(FLAGGED))
        raised = [one.id for one in books.recorded() if getattr(one.event, "flag", None) is RedFlag.NUMB]
        assert event in raised


async def test_the_undo_under_an_open_question_takes_back_the_log_and_not_what_came_after(
    ann: Person, books: Books
) -> None:
    await ann.says(UNMARKED)
    await ann.says("/settings rest day friday")
    assert "How were the sets?" in await ann.says("/today")
    assert "two-leg raise on the floor" in await ann.presses("Undo")
    assert books.folded().settings.rest_day == 4
