"""Help is made from the declared commands; what is not understood is named, with an example."""

import pytest

from core.commands import BY_NAME, COMMANDS, command_called, read_line
from core.intents import Stale, Unreadable
from core.speech.catalogue import Voice, languages
from core.speech.say.help import command_table, overview
from tests.people import Person, flat

NAMES = [command.name for command in COMMANDS]
EVERY = list(BY_NAME)
WIDE = 76  # the terminal's 80 columns less its margin
LONGEST = 60


@pytest.mark.parametrize("language", languages())
def test_help_has_one_line_a_command_that_fits_the_terminal(language: str) -> None:
    _, *lines, _ = overview(Voice(language)).text.split("\n")
    heads = [line[1:].split(":")[0].split()[0] for line in lines]
    assert [one and one.name for one in map(command_called, heads)] == NAMES
    assert max(map(len, lines)) <= WIDE
    assert max(len(about) for _, about in command_table(Voice(language))) <= LONGEST


@pytest.mark.parametrize("name", EVERY)
async def test_each_command_is_told_with_an_example_that_is_read(ann: Person, name: str) -> None:
    example = Voice().text(f"{BY_NAME[name].key}.example")
    heard = flat(await ann.says(f"/help {name}"))
    assert f"For example: {example}" in heard
    assert example.startswith(f"/{name}")
    assert not isinstance(read_line(example), Unreadable)


@pytest.mark.parametrize("name", [name for name in EVERY if name != "stop"])
async def test_each_example_does_something(ann: Person, name: str) -> None:
    heard = flat(await ann.says(Voice().text(f"{BY_NAME[name].key}.example")))
    assert "did not understand" not in heard
    assert "cannot read" not in heard
    assert "went wrong" not in heard


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("/tody", "/today"),
        ("/ex", "/exercise [NAME]"),
        ("/tmezone", "/timezone [CITY]"),
        ("/setings", "/settings"),
    ],
)
async def test_a_slip_in_a_command_names_the_nearest(ann: Person, said: str, named: str) -> None:
    assert f"Perhaps you mean {named}" in flat(await ann.says(said))


@pytest.mark.parametrize("said", ["/", "/q", "/xyzzy", "/🙂", "/" + "x" * 9000])
async def test_a_command_that_is_like_none_is_answered_with_an_example(ann: Person, said: str) -> None:
    assert "For example: /log 15 15 15 steady" in flat(await ann.says(said))


async def test_a_command_with_an_odd_end_keeps_its_name_and_gets_its_example(ann: Person) -> None:
    heard = flat(await ann.says("/plan fortnight"))
    assert "“fortnight” after /plan" in heard
    assert "For example: /plan month" in heard


async def test_a_button_of_another_age_is_answered_kindly(ann: Person) -> None:
    (answer,) = await ann.asks(Stale("who.knows"))
    assert "had its day" in answer.text
