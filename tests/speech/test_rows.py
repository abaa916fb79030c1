"""Buttons and selects are alike to whoever joins, presses or changes what stands in rows."""

from core.intents import AnswerPain, ShowToday, UndoLast
from core.speech.catalogue import Voice
from core.speech.fit import Capabilities, fit
from core.speech.message import Button, Message, Select, Span
from core.speech.say.rows import choice, columns, default, joined, mapped, pressed

PAINS = tuple(Button(f"pain {n}", AnswerPain(7, n)) for n in range(11))
PAIN = Select("How much pain?", PAINS)
TODAY = Button("Today", ShowToday())
ASKED = Message(((Span("Any pain?"),),), (PAIN, (TODAY,)))


def test_the_first_thing_of_a_select_is_a_default_as_a_button_is() -> None:
    assert default(ASKED) == PAINS[0]
    assert default(Message(())) is None


def test_what_a_select_offers_is_pressed_by_typing_it() -> None:
    assert pressed(ASKED, "Pain  3") == PAINS[3]
    assert pressed(ASKED, "pain 11") is None


def test_messages_joined_keep_their_selects() -> None:
    assert joined([ASKED, ASKED]).rows == (PAIN, (TODAY,), PAIN, (TODAY,))


def test_a_row_that_is_changed_stays_what_it_is() -> None:
    def undone(button: Button) -> Button:
        return Button(button.label, UndoLast(7))

    changed = mapped(PAIN, undone)
    assert isinstance(changed, Select)
    assert (changed.asks, [one.intent for one in changed]) == (PAIN.asks, [UndoLast(7)] * 11)
    assert mapped((TODAY,), undone) == (Button("Today", UndoLast(7)),)


def test_more_than_a_few_things_to_choose_of_are_a_select() -> None:
    assert choice(PAIN.asks, PAINS[:5], 3) == (PAINS[:3], PAINS[3:5])
    assert choice(PAIN.asks, PAINS[:6], 3) == (Select(PAIN.asks, PAINS[:6], 3),)


def test_columns_stand_where_characters_are_equally_wide_and_nowhere_else() -> None:
    days = [("Mon 5 Jan ", "load ", "sit 30 30 30"), (" " * 10, " " * 5, "pain 0")]
    lines = tuple(
        columns(Voice().line("history-line", day=day, kind=kind, what=what)) for day, kind, what in days
    )
    shown = {
        width: fit(Message(lines), Capabilities(width=width), shared=False)[0].text for width in (80, None)
    }
    assert shown[80] == f"Mon 5 Jan   load   sit 30 30 30\n{' ' * 19}pain 0"
    assert shown[None] == "Mon 5 Jan load sit 30 30 30\npain 0"
