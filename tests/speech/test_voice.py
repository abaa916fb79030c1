"""A voice says numbers, days and doses as its reader knows them, and takes no orders from what it inserts."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.events import Units
from core.domain.state import TrackState
from core.reading.amounts import Unit, counted
from core.speech.catalogue import Voice, language_for
from core.speech.inserted import LONGEST_INSERT, Moment
from core.speech.message import Instant, Span, Style

VOICE, FEET = Voice(), Voice(units=Units.IMPERIAL, zone="America/New_York")


@pytest.mark.parametrize(
    ("work", "metric", "imperial"),
    [
        (TrackState("raise_two_floor", 3, 10), "3 × 10", "3 × 10"),
        (TrackState("raise_one_step", 3, 10), "3 × 10 each leg", "3 × 10 each leg"),
        (TrackState("seated_raise", 3, 8, 1, 2.0), "3 × 8 at 3-0-3 with 2 kg", "3 × 8 at 3-0-3 with 4.4 lb"),
        (TrackState("wall_sit", 3, 30, 1), "3 × 30 s, half depth", "3 × 30 s, half depth"),
        (TrackState("wall_sit", 3, 30, 2, 2.5), "3 × 30 s, deep with 2.5 kg", "3 × 30 s, deep with 5.5 lb"),
        (TrackState("soleus_walk", 3, 10, 1), "3 × 3 m, slow", "3 × 10 ft, slow"),
        (TrackState("balance", 2, 20), "2 × 20 s each leg", "2 × 20 s each leg"),
    ],
)
def test_a_dose_is_said_in_the_readers_units(work: TrackState, metric: str, imperial: str) -> None:
    assert VOICE.dose(work) == metric
    assert FEET.dose(work) == imperial


@pytest.mark.parametrize("feet", range(1, 61))
def test_metres_shown_lead_back_to_the_feet_they_stand_for(feet: int) -> None:
    metres = float(VOICE.count("soleus_walk", feet).removesuffix(" m").replace(",", ""))
    assert round(metres / 0.3048) == feet


@given(st.integers(1, 300))
def test_whole_and_half_metres_are_said_as_they_were_typed(metres: int) -> None:
    for typed in (float(metres), metres + 0.5):
        said = VOICE.count("soleus_walk", counted(typed, Unit.METRES))
        assert float(said.removesuffix(" m")) == typed


@pytest.mark.parametrize(
    ("exercise", "n", "said"),
    [
        ("raise_two_floor", 1, "1 rep"),
        ("raise_two_floor", 12, "12 reps"),
        ("wall_sit", 1, "1 second"),
        ("soleus_walk", 10, "3 metres"),
    ],
)
def test_an_amount_is_said_in_words(exercise: str, n: int, said: str) -> None:
    assert VOICE.amount(exercise, n) == said


def test_weights_are_said_as_they_were_owned() -> None:
    assert [VOICE.weight(kg) for kg in (2, 2.5, 1.25, 9.07185)] == ["2 kg", "2.5 kg", "1.25 kg", "9.07 kg"]
    assert [FEET.weight(kg) for kg in (2.5, 9.07185, 4.535924)] == ["5.5 lb", "20 lb", "10 lb"]


def test_days_and_hours_are_said_in_the_zone() -> None:
    at = datetime(2026, 1, 6, 3, 42, tzinfo=UTC)
    assert VOICE.day(date(2026, 1, 5)) == "Mon 5 Jan"
    assert (VOICE.day(at), VOICE.clock(at)) == ("Tue 6 Jan", "03:42")
    assert (FEET.day(at), FEET.clock(at)) == ("Mon 5 Jan", "22:42")
    assert VOICE.clock(time(7, 0)) == "07:00"
    assert [VOICE.weekday(0), VOICE.weekday(6)] == ["Monday", "Sunday"]


def test_lists_end_with_a_word() -> None:
    assert VOICE.list(["a", "b", "c"]) == "a, b and c"
    assert VOICE.list(["a", "b", "c"], any_of=True) == "a, b or c"


@pytest.mark.parametrize(
    ("things", "said"),
    [
        (["zona", "idioma"], "zona e idioma"),
        (["padre", "*hijo*"], "padre e *hijo*"),
        (["a", "b", "Íñigo"], "a, b e Íñigo"),
        (["agua", "hielo"], "agua y hielo"),
        (["nido y", "hiato"], "nido y y hiato"),
        (["idioma", "zona"], "idioma y zona"),
        (["idioma"], "idioma"),
        ([], ""),
    ],
)
def test_a_spanish_y_gives_way_to_the_sound_of_i(things: list[str], said: str) -> None:
    assert Voice("es").list(things) == said


@pytest.mark.parametrize(
    ("things", "said"),
    [
        (["siete", "ocho"], "siete u ocho"),
        (["ayer", "hoy"], "ayer u hoy"),
        (["7", "8"], "7 u 8"),
        (["10", "11"], "10 u 11"),
        (["10", "110"], "10 o 110"),
        (["hoy", "ayer"], "hoy o ayer"),
    ],
)
def test_a_spanish_o_gives_way_to_the_sound_of_o(things: list[str], said: str) -> None:
    assert Voice("es").list(things, any_of=True) == said
    assert Voice("de").list(things, any_of=True) == f"{things[0]} oder {things[1]}"


def test_a_level_beyond_the_highest_is_said_as_the_highest() -> None:
    assert VOICE.tempo("soleus_walk", 2) == "slow"
    assert VOICE.tempo("wall_sit", 2, "help").endswith(".")


def test_stars_make_bold_only_in_the_file() -> None:
    line = VOICE.line("decision-receipt-rule", name="A11", title="*not* bold")
    assert line[0] == Span("A11", Style.BOLD)
    assert line[1] == Span(" · *not* bold")


@given(st.text(max_size=80) | st.text("*{}$-> \n[]", max_size=40))
def test_what_is_inserted_is_neither_markup_nor_fluent_nor_a_line(word: str) -> None:
    lines = VOICE.lines("name-dose-load", dose=word, weight="2 kg")
    assert len(lines) == 1
    assert all(span.style is Style.PLAIN for span in lines[0])
    said = "".join(span.text for span in lines[0])
    kept = "".join(char for char in word if char.isprintable())
    assert (
        "".join(char for char in said if char.isprintable())
        .replace(" ", "")
        .startswith(kept.replace(" ", ""))
    )
    assert said.endswith(" with 2 kg")


def test_an_endless_word_is_cut() -> None:
    said = VOICE.text("name-dose-load", dose="x" * 100_000, weight="2 kg")
    assert len(said) == LONGEST_INSERT + len(" with 2 kg")


def test_a_language_without_a_file_is_answered_in_english() -> None:
    assert language_for("en-GB") == "en"
    assert language_for("tlh") == "en"
    assert Voice("xx").weekday(0) == "Monday"


AT = datetime(2026, 1, 6, 3, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tells", "said"),
    [
        (Instant.CLOCK, "22:42"),
        (Instant.DAY, "Mon 5 Jan"),
        (Instant.DAY_CLOCK, "Mon 5 Jan, 22:42"),
        (Instant.FROM_NOW, "Mon 5 Jan, 22:42"),
    ],
)
def test_an_instant_is_told_in_the_zone(tells: Instant, said: str) -> None:
    assert FEET.moment(AT, tells) == Moment(said, AT, tells)


def test_an_instant_is_a_span_of_its_own_that_knows_it() -> None:
    line = VOICE.line("later-latest-day", day="Tue 6 Jan", at=VOICE.moment(AT, Instant.CLOCK))
    clock = Span("03:42", at=AT, tells=Instant.CLOCK)
    assert line == (Span("The latest on Tue 6 Jan is "), clock, Span("."))
    text = VOICE.text("later-latest-day", day="Tue 6 Jan", at=VOICE.moment(AT, Instant.CLOCK))
    assert text == "The latest on Tue 6 Jan is 03:42."


def test_instants_of_one_text_stay_apart() -> None:
    later = AT.replace(day=7)
    for first, second in ((AT, later), (later, AT)):
        line = VOICE.line(
            "reminder-outage",
            began=VOICE.moment(first, Instant.CLOCK),
            ended=VOICE.moment(second, Instant.CLOCK),
            days="",
        )
        assert [span.at for span in line if span.at] == [first, second]


def test_nothing_that_is_typed_is_taken_for_an_instant() -> None:
    typed = "\ufdd10\ufdd103:42\ufdd1"
    line = VOICE.line("later-latest-day", day=typed, at=VOICE.moment(AT, Instant.CLOCK))
    assert [span.text for span in line if span.at] == ["03:42"]
    marks = Moment("*\ufdd1*\n", AT, Instant.DAY)
    assert VOICE.line("later-latest", at=marks)[1] == Span("* * ", at=AT, tells=Instant.DAY)


def test_a_name_cannot_turn_the_words_after_it() -> None:
    turning = "".join(map(chr, (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
    text = VOICE.text("later-latest-day", day=f"Ann{turning}", at="03:42")
    assert not set(turning) & set(text)
