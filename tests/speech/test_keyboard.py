"""Buttons and selects are laid out in rows that a platform takes, and are left out only for want of room."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.intents import ShowPlan, ShowToday, StopMessages, SubmitAdjust, UndoLast
from core.speech.fit import Capabilities, fit
from core.speech.message import Button, Choice, Field, Form, Message, Select
from tests.speech.fitting import WIDE, messages, plain, platforms, pressable


@settings(max_examples=50)
@given(messages, platforms, st.booleans())
def test_buttons_stand_under_the_last_message_in_their_order(
    message: Message, can: Capabilities, shared: bool
) -> None:
    *others, last = fit(message, can, shared=shared)
    asked, shown = pressable(message), pressable(last)
    assert all(not one.rows and not one.form for one in others)
    if not can.selects:
        assert shown == asked[: len(shown)]
        assert len(shown) == len(asked) or len(shown) == can.rows * can.columns


@settings(max_examples=80)
@given(messages, platforms.map(lambda can: replace(can, selects=True)))
def test_selects_and_buttons_keep_their_order_each_and_are_left_out_only_for_want_of_rows(
    message: Message, can: Capabilities
) -> None:
    *_, roomy = fit(message, replace(can, rows=1000), shared=False)
    *_, last = fit(message, can, shared=False)
    assert pressable(roomy) == pressable(message)
    for unfolds in (True, False):
        every, shown = (
            [one.label for row in part.rows if isinstance(row, Select) is unfolds for one in row]
            for part in (roomy, last)
        )
        assert shown == every[: len(shown)]
    assert len(last.rows) == can.rows or len(pressable(last)) == len(pressable(message))


def test_rows_are_parted_evenly_and_filled_only_when_they_must() -> None:
    row = tuple(Button(str(pain), ShowToday()) for pain in range(11))
    (even,) = fit(Message(plain("Pain?"), (row, row[:1])), replace(WIDE, columns=5), shared=False)
    assert [len(tuple(one)) for one in even.rows] == [4, 4, 3, 1]
    (full,) = fit(Message(plain("Pain?"), (row, row[:1])), replace(WIDE, columns=5, rows=3), shared=False)
    assert [len(tuple(one)) for one in full.rows] == [4, 4, 4]


def scale(many: int, wide: int = 25) -> Select:
    return Select("How much pain?", tuple(Button(str(one), ShowToday()) for one in range(many)), wide)


UNFOLDS = replace(WIDE, columns=5, rows=5, selects=True, label_limit=80)


def test_a_select_is_one_row_where_there_are_selects_and_buttons_where_there_are_none() -> None:
    message = Message(plain("Pain?"), (scale(11, wide=6),))
    assert fit(message, UNFOLDS, shared=False)[0].rows == message.rows
    (buttons,) = fit(message, replace(UNFOLDS, selects=False, columns=8), shared=False)
    assert [len(tuple(row)) for row in buttons.rows] == [6, 5]
    assert not any(isinstance(row, Select) for row in buttons.rows)


def test_a_select_of_one_thing_is_a_button_and_one_of_too_many_is_parted_evenly() -> None:
    (one,) = fit(Message(plain("Pain?"), (scale(1),)), UNFOLDS, shared=False)
    assert one.rows == (scale(1).options,)
    (many,) = fit(Message(plain("Pain?"), (scale(26),)), UNFOLDS, shared=False)
    assert [len(tuple(row)) for row in many.rows if isinstance(row, Select)] == [13, 13]
    assert fit(Message(plain("Pain?"), (scale(0),)), UNFOLDS, shared=False)[0].rows == ()


def test_rows_that_are_too_many_are_filled_before_anything_changes_its_place() -> None:
    small = (Button("Today", ShowToday()),)
    message = Message(plain("Pain?"), (small, small, scale(11), small, small, small))
    (last,) = fit(message, UNFOLDS, shared=False)
    assert [len(tuple(row)) for row in last.rows] == [2, 11, 2, 1]
    (last,) = fit(message, replace(UNFOLDS, rows=2), shared=False)
    assert [len(tuple(row)) for row in last.rows] == [11, 5]


def test_the_ways_to_stop_and_to_take_back_are_left_out_last() -> None:
    others = tuple(Button(str(one), ShowPlan()) for one in range(30))
    ways = (Button("Undo", UndoLast(7)), Button("Stop", StopMessages()))
    (last,) = fit(Message(plain("What now?"), (others, ways)), UNFOLDS, shared=False)
    labels = [button.label for row in last.rows for button in row]
    assert labels == [*map(str, range(23)), "Undo", "Stop"]
    (last,) = fit(Message(plain("What now?"), (*[scale(9)] * 5, ways)), UNFOLDS, shared=False)
    assert last.rows == (*[scale(9)] * 4, ways)


def test_choices_of_a_field_are_offered_unless_they_are_more_than_unfold() -> None:
    field = Field("pain", "Pain 0–10", choices=tuple(Choice(str(one), str(one)) for one in range(11)))
    message = Message((), form=Form("Adjust", (field,), SubmitAdjust(7), "pain 0"))
    for can in (WIDE, UNFOLDS):
        assert fit(message, can, shared=False)[0].form == message.form
    form = fit(message, replace(UNFOLDS, select_options=10), shared=False)[0].form
    assert form is not None
    assert form.fields == (replace(field, choices=()),)
