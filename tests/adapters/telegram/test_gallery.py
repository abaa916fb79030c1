"""What the coach can say is taken by Telegram: every command, every card, every button met."""

from datetime import timedelta

import pytest

from adapters.telegram.encode import CAN
from core.speech.catalogue import languages
from core.speech.fit import cells, size
from tests.adapters.telegram.house import House, chosen
from tests.gallery import LINES, LONGEST
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.seen import Heard

STEPS = 5  # questions of the onboarding
LIVELY = 80  # presses


async def test_every_line_is_answered_within_telegrams_rules(home: House, ann: Chatter) -> None:
    for line in LINES:
        assert (await ann.asks(line)).text
    home.clock.wait(timedelta(days=1))
    assert (await ann.asks("/today")).text


@pytest.mark.parametrize("language", languages())
async def test_no_button_is_over_its_limits_in_any_language_with_the_longest_names(
    home: House, language: str
) -> None:
    ann = home.server.person(
        "👩‍👩‍👧‍👦" * 9, last_name="Wolfeschlegelsteinhausenbergerdorff", language_code=language
    )
    await onboarded(ann)
    for line in (*LINES, *LONGEST):
        assert (await ann.asks(line)).text
    sent = [call["reply_markup"] for call in home.server.calls if call["reply_markup"]]
    rows = [row for markup in sent for row in markup.get("inline_keyboard", [])]
    assert len(rows) > 100
    for button in (button for row in rows for button in row):
        assert 1 <= len(button["callback_data"].encode()) <= 64
        assert 1 <= size(button["text"]) <= CAN.label_limit
    for row in rows:
        assert len(row) == 1 or len(row) * (max(cells(one["text"]) for one in row) + 2) <= 38


async def onboarded(chatter: Chatter) -> None:
    """Go through onboarding by the first button of each question, in whatever language."""
    await chatter.starts()
    await chatter.hears()
    for _ in range(STEPS):
        await chosen(chatter, chatter.sees()[0])
    await chatter.hears()


@pytest.mark.slow
async def test_every_button_met_is_answered(home: House, ann: Chatter) -> None:
    met: dict[str, Heard] = {}
    pressed: set[str] = set()
    for line in ("/kit", "/swap", "/settings", "/stop"):
        await ann.asks(line)
    for _ in range(LIVELY):
        for heard in ann.shown():
            met |= {str(button["callback_data"]): heard for row in heard.rows for button in row}
        act = next((one for one in met if one not in pressed), None)
        if act is None:
            break
        pressed.add(act)
        await (await ann.forges(act, on=met[act])).answered()
        await ann.asks("/help why")
        home.clock.wait(timedelta(hours=1))
    assert len(pressed) > 30
    assert "Something went wrong" not in ann.screen()
