"""Everything that the coach is known to say fits every platform, in every language."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from adapters.console.encode import CAN as CONSOLE
from adapters.discord.encode import CAN as DISCORD
from adapters.telegram.encode import CAN as TELEGRAM
from core.commands import read_line
from core.intents import Intent, ShowHelp
from core.speech.catalogue import languages
from core.speech.fit import Capabilities, cells, extent, fit, size
from core.speech.message import Instant, Message, Row, Select
from tests.gallery import LINES, LONGEST
from tests.reminders.house import House, house_at

PLATFORMS = {"console": CONSOLE, "discord": DISCORD, "telegram": TELEGRAM}
QUESTIONS = ("15 15 15", "steady", "pain 1", "effort 7", "/undo", "/adjust", "/log", "later", "in 45 min")
LIVELY = 300  # presses
A_FORTNIGHT = timedelta(days=14)


@cache
def known(language: str) -> tuple[Message, ...]:
    """Return what somebody hears who types every line, presses every button met and lives for two weeks."""
    with TemporaryDirectory() as folder, house_at(f"sqlite:///{Path(folder) / 'house.db'}") as (house, _):
        house.moves_in("ann")
        house.says("ann", f"/settings language {language}")
        heard = [one for line in (*QUESTIONS, *LINES, *LONGEST) for one in house.asks("ann", read_line(line))]
        heard += pressed(house, heard)
        house.says("ann", "/resume")
        heard += [parcel.message for parcel in house.until(house.now + A_FORTNIGHT)]
    return tuple(dict.fromkeys(heard))


def pressed(house: House, heard: list[Message]) -> Iterator[Message]:
    """Press every button met, and those under what is answered; yield the answers."""
    met: dict[Intent, None] = dict.fromkeys(intents(heard))
    done: set[Intent] = set()
    for _ in range(LIVELY):
        intent = next((one for one in met if one not in done), None)
        if intent is None:
            break
        done.add(intent)
        answer = [*house.asks("ann", intent), *house.asks("ann", ShowHelp("why"))]
        met |= dict.fromkeys(intents(answer))
        yield from answer


def intents(messages: list[Message]) -> list[Intent]:
    return [button.intent for message in messages for row in message.rows for button in row]


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("platform", PLATFORMS)
def test_everything_known_fits_and_no_button_is_left_out(platform: str, language: str) -> None:
    can = PLATFORMS[platform]
    assert len(known(language)) > 150
    for message in known(language):
        sent = fit(message, can, shared=False)
        assert intents(list(sent)) == intents([message])
        assert can.selects == any(isinstance(row, Select) for row in sent[-1].rows) or not selects(message)
        for one in sent:
            assert extent(one.lines, can.instants) <= can.text_limit
            assert len(one.rows) <= can.rows
            assert all(fits_as_a_row(row, can) for row in one.rows)


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
def test_the_gallery_shows_selects_forms_and_every_way_to_tell_an_instant(language: str) -> None:
    messages = known(language)
    asked = {row.asks for message in messages for row in selects(message)}
    spans = [span for message in messages for line in message.lines for span in line]
    assert len(asked) >= 4
    assert sum(message.form is not None for message in messages) >= 1
    assert {span.tells for span in spans if span.at} >= {Instant.CLOCK, Instant.DAY_CLOCK, Instant.FROM_NOW}


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
def test_no_message_offers_the_same_twice(language: str) -> None:
    for message in known(language):
        assert len(set(intents([message]))) == len(intents([message]))


def selects(message: Message) -> list[Select]:
    return [row for row in message.rows if isinstance(row, Select)]


def fits_as_a_row(row: Row, can: Capabilities) -> bool:
    if not all(1 <= size(one.label) <= can.label_limit for one in row):
        return False
    if isinstance(row, Select):
        return can.selects and 1 <= size(row.asks) <= can.label_limit and 1 < len(row.options) <= 25
    widest = max(cells(one.label) for one in row) + 2
    return len(row) <= can.columns and (
        can.row_cells is None or len(row) == 1 or len(row) * widest <= can.row_cells
    )
