"""The way back: wherever training waits for a professional, one button says that they agreed."""

from collections.abc import Awaitable, Callable

import pytest

from tests.flows.books import Books
from tests.people import Person, Town

AGREED = "A professional agreed"
LOG = "10 10 10 steady pain 0 effort 7"


async def two_halts(ann: Person) -> None:
    """Halt twice within four weeks, the first time by a slip that was taken back."""
    await ann.says("10 10 10 steady pain 7 effort 7")
    await ann.says("/undo")
    await ann.presses("Yes, by mistake")
    await ann.town.wait("2d")
    await ann.says("/morning 7")


async def flag_on_a_logged_day(ann: Person) -> None:
    """Log, and raise a flag afterwards."""
    await ann.says(LOG)
    await ann.says("/stop")
    await ann.presses("Fever")


async def flag_without_a_log(ann: Person) -> None:
    """Raise a flag before anything is logged."""
    await ann.says("/stop")
    await ann.presses("One calf")


STATES = [two_halts, flag_on_a_logged_day, flag_without_a_log]
State = Callable[[Person], Awaitable[None]]


async def trains_again(ann: Person) -> bool:
    """Answer calm mornings, and tell whether a load day comes within a fortnight."""
    for _ in range(14):
        await ann.town.wait("1d")
        await ann.says("/morning 0")
        if ", load day" in await ann.says("/today"):
            return True
    return False


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("line", ["/stop", "stop", "/why", "/morning 1", "my calf hurts"])
async def test_the_way_back_is_a_button_wherever_one_asks(ann: Person, state: State, line: str) -> None:
    await state(ann)
    await ann.says(line)
    assert AGREED in ann.sees()


@pytest.mark.parametrize("line", ["/today", "/start", "/resume", "/plan"])
async def test_the_way_back_stands_in_place_of_a_plan(ann: Person, line: str) -> None:
    await flag_without_a_log(ann)
    await ann.says(line)
    assert AGREED in ann.sees()


@pytest.mark.parametrize("state", STATES)
async def test_training_goes_on_once_a_professional_agreed(ann: Person, state: State) -> None:
    await state(ann)
    assert not await trains_again(ann)
    await ann.says("/stop")
    await ann.presses(AGREED)
    await ann.presses("Yes, examined and agreed")
    assert await trains_again(ann)


async def test_the_barred_find_the_way_back_under_the_stop_sign(town: Town) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    await ann.presses("Something in B")
    await ann.says("/stop")
    await ann.presses(AGREED)
    await ann.presses("Yes, examined and agreed")
    assert "Question 2 of" in await ann.says("/today")


@pytest.mark.parametrize("line", ["/stop", "/why", "/morning 1", "/plan"])
async def test_nobody_who_trains_is_offered_a_way_back(ann: Person, line: str) -> None:
    await ann.says(line)
    assert AGREED not in ann.sees()


async def test_an_undone_halt_is_said_to_count_still(ann: Person) -> None:
    await ann.says("10 10 10 steady pain 7 effort 7")
    await ann.says("/undo")
    heard = await ann.presses("Yes, by mistake")
    assert "It still counts among the halts of four weeks" in heard
    assert "everything is as before" not in heard


async def test_an_undone_log_is_as_if_it_had_not_been(ann: Person) -> None:
    await ann.says(LOG)
    assert "everything is as before" in await ann.says("/undo")


async def test_a_halt_is_not_lifted_by_a_later_answer(ann: Person, books: Books) -> None:
    await ann.says("10 10 10 steady pain 7")
    await ann.presses("None of these")
    for said in ("pain 0", "no pain", "10 10 10 steady pain 0"):
        await ann.says(said)
        assert books.folded().training.halted
    assert "Pain 7 halted training, and that stands." in await ann.says("pain 1")
    await ann.presses("Undo")
    assert "by mistake?" in ann.heard


async def test_the_way_back_stands_on_the_rest_day_of_a_second_halt(town: Town, ann: Person) -> None:
    await ann.says("10 10 10 steady pain 7")
    await town.wait("3d")
    await ann.says("10 10 10 steady pain 7")
    assert "A professional agreed" in ann.sees() or "A professional agreed" in await ann.presses("None")
    await town.wait("1d")
    await ann.says("/today")
    assert "A professional agreed" in ann.sees()
