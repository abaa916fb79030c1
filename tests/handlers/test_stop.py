"""/stop: each red flag names a direction and never a diagnosis, and there is one way back."""

import unicodedata

import pytest

from core.domain.events import RedFlag
from core.intents import NoFlag, RaiseFlag, ShowToday, StateCleared, StopMessages, UndoLast
from core.speech.act import decode, encode
from core.speech.catalogue import Voice
from core.speech.message import Audience, Message
from core.speech.say import stop as say
from tests.handlers.runner import intents, texts

VOICE = Voice()
EMERGENCY, TODAY, DOCTOR = "Ring your emergency number now", "Have this looked at today", "See a doctor"
DIRECTIONS = {
    RedFlag.CALF: TODAY,
    RedFlag.BREATH: EMERGENCY,
    RedFlag.POP: TODAY,
    RedFlag.NIGHT: DOCTOR,
    RedFlag.NUMB: TODAY,
    RedFlag.FEVER: TODAY,
}
# Names of conditions: the answer says where to turn, never what it might be.
CONDITIONS = ("clot", "thrombo", "dvt", "embol", "rupture", "torn", "tear", "fracture", "infection", "nerve")


@pytest.mark.parametrize("flag", list(RedFlag))
def test_a_red_flag_is_answered_with_its_direction_first(flag: RedFlag) -> None:
    assert texts(say.direction(VOICE, flag, 9))[0].startswith(DIRECTIONS[flag])


@pytest.mark.parametrize("flag", list(RedFlag))
def test_a_red_flag_pauses_everything_and_says_what_ends_it(flag: RedFlag) -> None:
    answer = say.direction(VOICE, flag, 9)
    assert "reminders are paused" in answer.text
    assert "a professional has examined it and agreed" in answer.text
    assert intents(answer) == [StateCleared(), UndoLast(9)]
    assert answer.audience is Audience.SELF


def answers() -> list[Message]:
    return [
        *(say.direction(VOICE, flag, 9) for flag in RedFlag),
        *(say.care(VOICE, flag) for flag in (*RedFlag, None)),
        say.sign(VOICE, reminders=True),
        say.ask_cleared(VOICE),
        say.cleared(VOICE, halted=True),
    ]


@pytest.mark.parametrize("message", answers(), ids=lambda one: one.text[:24])
def test_no_answer_holds_a_diagnosis_an_emoji_or_the_streak(message: Message) -> None:
    said = message.text.lower()
    assert not [word for word in (*CONDITIONS, "streak", "safe") if word in said]
    assert not [char for char in said if unicodedata.category(char) in ("So", "Cs", "Co")]


@pytest.mark.parametrize("flag", [*RedFlag, None])
def test_the_care_message_says_what_ends_the_pause(flag: RedFlag | None) -> None:
    care = say.care(VOICE, flag)
    assert "What ends the pause" in care.text
    assert StateCleared() in intents(care)


def test_the_stop_sign_offers_every_flag_and_an_end_of_messages() -> None:
    asked = intents(say.sign(VOICE, reminders=True))
    assert asked == [*(RaiseFlag(flag) for flag in RedFlag), StopMessages(), ShowToday()]
    assert StopMessages(stop=False) in intents(say.sign(VOICE, reminders=False))


def test_the_flags_under_a_pain_answer_name_its_entry_and_fit_a_button() -> None:
    asked = [button.intent for row in say.flag_rows(VOICE, 7) for button in row]
    assert asked == [*(RaiseFlag(flag, 7) for flag in RedFlag), NoFlag(7)]
    assert [decode(encode(one)) for one in asked] == asked


def test_clearing_asks_before_it_believes() -> None:
    assert intents(say.ask_cleared(VOICE)) == [StateCleared(sure=True), ShowToday()]


@pytest.mark.parametrize(("halted", "words"), [(True, "two mornings in a row"), (False, "Training goes on")])
def test_clearing_tells_how_training_begins_again(halted: bool, words: str) -> None:
    assert words in say.cleared(VOICE, halted=halted).text


def test_an_end_of_messages_can_be_undone_only_if_it_changed_something() -> None:
    assert UndoLast() in intents(say.quiet(VOICE, changed=True))
    assert UndoLast() in intents(say.speaking(VOICE, "every day 07:00", changed=True))
    assert not any(isinstance(one, UndoLast) for one in intents(say.quiet(VOICE, changed=False)))
    unchanged = say.speaking(VOICE, "every day 07:00", changed=False)
    assert not any(isinstance(one, UndoLast) for one in intents(unchanged))
