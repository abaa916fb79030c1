"""Typed options do what the typed line does; what will not do is named kindly, with one example."""

import pytest

from core.commands import BY_NAME, compose
from tests.flows.books import Books
from tests.people import Person


async def uses(person: Person, command: str, /, **values: str | int) -> str:
    """Use a command with typed options; return what is answered."""
    answers = await person.asks(compose(BY_NAME[command], values))
    return "\n".join(message.text for message in answers)


async def test_a_log_by_options_is_the_log_of_the_line(ann: Person, books: Books) -> None:
    heard = await uses(ann, "log", sets="10 10 10", exercise="two floor", control="steady", pain=0, effort=7)
    by_options = [(one.exercise, one.sets, one.kg, one.pain, one.effort) for one in books.logs()]
    await ann.says("/undo")
    typed = await ann.says("/log 10 10 10 two floor steady pain 0 effort 7")
    assert [(one.exercise, one.sets, one.kg, one.pain, one.effort) for one in books.logs()] == by_options
    assert heard.splitlines()[0] in typed


@pytest.mark.parametrize(
    ("command", "option", "value", "told"),
    [
        ("log", "pain", 11, "“11” after /log pain. It takes this: pain during the work, 0 to 10."),
        ("log", "load", "10 pain 9", "“10 pain 9” after /log load."),
        ("log", "sets", "15\n/stop", "“15 /stop” after /log sets."),
        ("log", "day", "someday", "“someday” after /log day. It takes this: the day it was done"),
        ("settings", "name", "everything", "“everything” after /settings name."),
        ("pause", "reason", "x" * 6000, "…” after /pause reason."),
    ],
)
async def test_what_will_not_do_is_named_with_what_would(
    ann: Person, books: Books, command: str, option: str, value: str | int, told: str
) -> None:
    before = books.ledger()
    heard = await uses(ann, command, **{option: value})
    assert told in heard
    assert f"For example: /{command}" in heard
    assert books.ledger() == before


async def test_a_wrong_amount_is_told_its_limit(ann: Person) -> None:
    assert "100" in await uses(ann, "log", sets="10 1500", exercise="two floor")
    assert "300 kg" in await uses(ann, "log", sets="10 10", exercise="two floor", load="9999")


async def test_an_option_that_nobody_declared_is_answered(ann: Person) -> None:
    assert "“strength” after /log" in await uses(ann, "log", strength=1)


async def test_a_setting_is_shown_and_changed_by_its_name(ann: Person) -> None:
    assert "rest day" in await uses(ann, "settings", name="rest-day")
    assert "Saturday is your rest day" in await uses(ann, "settings", name="rest-day", value="saturday")


async def test_a_city_that_was_offered_is_moved_to(ann: Person) -> None:
    assert "Springfield" in await uses(ann, "timezone", city="Springfield@America/Chicago")


async def test_somebody_unknown_with_odd_options_is_greeted(ann: Person) -> None:
    bea = ann.town.person("bea")
    assert "First a few questions" in await uses(bea, "log", pain=11)
