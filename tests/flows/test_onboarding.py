"""Onboarding: at most five questions, each with a default, resumable, and nothing begins before the terms."""

from datetime import UTC, datetime

import pytest

from bot.app import open_coach
from core.intents import Onboard, Step
from tests.people import Person, Town, flat

KIT_AND_WEIGHTS = "step, 5 10 kg, body 70 kg"


async def reaches(person: Person, *answers: str) -> str:
    """Say /start, answer so many questions, and return the question that is open then."""
    await person.says("/start")
    for answer in answers:
        begun = any(label.casefold().startswith(answer.casefold()) for label in person.sees())
        pressable = begun and not answer.isdecimal()
        await (person.presses(answer) if pressable else person.says(answer))
    return flat(person.heard)


TO_KIT = ("None applies",)
TO_LEVEL = (*TO_KIT, KIT_AND_WEIGHTS)
TO_HOUR = (*TO_LEVEL, "8")
TO_ZONE = (*TO_HOUR, "18:30")


async def test_five_defaults_lead_from_start_to_the_first_session(town: Town) -> None:
    ann = town.person("ann")
    questions = [await ann.says("/start")]
    while "Question" in questions[-1]:
        questions.append(await ann.presses("1"))
    assert [f"Question {n} of 5." in heard for n, heard in enumerate(questions, start=1)] == [True] * 5 + [
        False
    ]
    heard = flat(questions[-1])
    assert "UTC: it is 07:00 for you, and I write at 07:00." in heard
    assert "two-leg raise on the floor: 3 × 10" in heard
    assert "Done as planned" in ann.sees()


@pytest.mark.parametrize("said", ["/today", "/log 15 15 15", "hello", "/nonsense", "/undo"])
async def test_whatever_a_stranger_says_first_leads_to_the_welcome(town: Town, said: str) -> None:
    ann = town.person("ann")
    assert "Hello." in await ann.says(said)
    assert "Question 1 of 5." in ann.heard


async def test_a_stranger_gets_help_and_the_stop_sign_without_a_question(town: Town) -> None:
    ann = town.person("ann")
    assert "/log [SETS]" in await ann.says("/help")
    assert "Stop sign" in await ann.says("/stop")
    assert "Question 1 of 5." in await ann.says("/start")


@pytest.mark.parametrize(
    ("answers", "said", "named", "showing", "question"),
    [
        ((), "perhaps", "“perhaps”", "Press one of them.", "Question 1 of 5."),
        (TO_KIT, "step, banana", "“banana”", "For example: /kit step, wall", "Question 2 of 5."),
        (TO_KIT, "500 kg", "at most 300 kg", "For example: /kit step, wall", "Question 2 of 5."),
        (TO_LEVEL, "-3", "“-3” as a count from 0 to 100", "For example: 8", "Question 3 of 5."),
        (TO_LEVEL, "1000", "“1000” as a count from 0 to 100", "For example: 8", "Question 3 of 5."),
        (TO_HOUR, "25:00", "“25:00” as an hour", "For example: 18:30", "Question 4 of 5."),
        (TO_ZONE, "qqqqqqqq", "“qqqqqqqq”", "for example: Zürich", "Question 5 of 5."),
    ],
)
async def test_an_answer_not_understood_is_named_and_the_question_asked_again(
    town: Town, answers: tuple[str, ...], said: str, named: str, showing: str, question: str
) -> None:
    ann = town.person("ann")
    await reaches(ann, *answers)
    heard = flat(await ann.says(said))
    assert named in heard
    assert question in heard
    assert showing in heard


@pytest.mark.parametrize(
    "said", ["/today", "/plan", "/timezone Berlin", "/settings careful off", "/swap seated"]
)
async def test_the_open_question_comes_before_anything_else(town: Town, said: str) -> None:
    ann = town.person("ann")
    await reaches(ann, *TO_KIT)
    heard = flat(await ann.says(said))
    assert heard.startswith("First this one question")
    assert "Question 2 of 5." in heard
    assert "So far: wall." in heard


async def test_an_answer_may_be_typed_as_its_button_reads(town: Town) -> None:
    ann = town.person("ann")
    assert "Question 2 of 5." in await reaches(ann, "none applies, I ACCEPT")
    assert "Question 3 of 5." in await ann.says("just a wall")
    assert "Question 4 of 5." in await ann.says("skip the test")


async def test_a_thing_of_the_kit_is_added_and_taken_away_by_its_button(town: Town) -> None:
    ann = town.person("ann")
    await reaches(ann, *TO_KIT)
    assert "So far: wall and leg press." in await ann.presses("+ leg press")
    assert "So far: wall." in await ann.presses("✓ leg press")
    assert "Question 3 of 5." in await ann.presses("Just a wall")


async def test_the_same_kit_button_twice_is_the_same_as_once(town: Town) -> None:
    ann = town.person("ann")
    await reaches(ann, *TO_KIT)
    answers = [await ann.asks(Onboard(Step.KIT, "+step")) for _ in range(2)]
    assert ["So far: wall and step." in answer.text for (answer,) in answers] == [True, True]


@pytest.mark.parametrize(
    ("kit", "result", "session"),
    [
        (KIT_AND_WEIGHTS, "12", "one-leg raise on the step: 3 × 8 each leg"),
        (KIT_AND_WEIGHTS, "14 / 12", "one-leg raise on the step: 3 × 8 each leg"),
        ("just a wall", "12 or more", "one-leg raise on the floor: 3 × 8 each leg"),
        (KIT_AND_WEIGHTS, "9 8", "one-leg raise on the floor: 3 × 6 each leg"),
        (KIT_AND_WEIGHTS, "6", "one-leg raise on the floor: 3 × 4 each leg"),
        (KIT_AND_WEIGHTS, "5", "two-leg raise on the step: 3 × 10"),
        ("just a wall", "1–5", "two-leg raise on the floor: 3 × 10"),
        (KIT_AND_WEIGHTS, "0 12", "two-leg raise on the floor: 3 × 10"),
        (KIT_AND_WEIGHTS, "0, and under 10 on two", "seated raise: 3 × 10 with 5 kg"),
        (KIT_AND_WEIGHTS, "Skip the test", "two-leg raise on the floor: 3 × 10"),
    ],
)
async def test_the_test_places_by_the_weaker_side(town: Town, kit: str, result: str, session: str) -> None:
    ann = town.person("ann")
    heard = await reaches(ann, *TO_KIT, kit, result, "07:00", "UTC, 07:00")
    assert session in heard


async def test_none_on_one_leg_asks_for_two_and_takes_the_next_number_as_that(town: Town) -> None:
    ann = town.person("ann")
    assert "with both legs, how many?" in await reaches(ann, *TO_LEVEL, "0")
    assert "with both legs, how many?" in flat(await ann.says("/today"))
    assert "Question 4 of 5." in await ann.says("12")
    await ann.presses("07:00")
    assert "two-leg raise on the floor: 3 × 10" in await ann.presses("UTC")


async def test_the_careful_are_sent_to_a_doctor_and_never_asked_for_the_test(town: Town) -> None:
    ann = town.person("ann")
    heard = await reaches(ann, "Something in A")
    assert "talk to a doctor first" in heard
    assert "Question 2 of 4." in heard
    assert "Question 3 of 4. At what hour" in flat(await ann.says(KIT_AND_WEIGHTS))
    await ann.presses("07:00")
    assert "two-leg raise on the floor: 3 × 10" in await ann.presses("UTC")
    assert "careful profile: on" in await ann.says("/settings")


async def test_the_barred_wait_for_a_professional_and_then_go_on(town: Town) -> None:
    ann = town.person("ann")
    assert "see a doctor first" in await reaches(ann, "Something in B")
    for said in ("/today", "/log 15 15 15", "none applies, I accept", "/plan", "/start"):
        assert "Nothing is planned" in flat(await ann.says(said))
    (answer,) = await ann.asks(Onboard(Step.TERMS, "none"))
    assert "Nothing is planned" in answer.text
    await ann.presses("A professional agreed")
    await ann.presses("Yes")
    assert "Question 2 of 4." in await ann.says("/today")


@pytest.mark.parametrize(("typed", "said"), [("a", "talk to a doctor first"), ("B", "see a doctor first")])
async def test_the_letters_of_the_terms_can_be_typed(town: Town, typed: str, said: str) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    assert said in flat(await ann.says(typed))


@pytest.mark.parametrize("wait", ["1m", "9h", "3d"])
async def test_a_warning_sign_before_the_first_session_stops_it(town: Town, wait: str) -> None:
    ann = town.person("ann")
    await town.wait("8h")
    await reaches(ann, *TO_KIT)
    await ann.says("/stop")
    await ann.presses("Breathless")
    await town.wait(wait)
    for answer in ("just a wall", "12", "skip", "skip"):
        await ann.says(answer)
    assert "Nothing is planned until you tell me that a professional agreed." in flat(
        await ann.says("/today")
    )
    await ann.presses("A professional agreed")
    await ann.presses("Yes")
    assert "Question 2 of 5." in await ann.says("/today")


async def test_a_place_of_several_zones_is_asked_back_each_with_its_time(town: Town) -> None:
    ann = town.person("ann")
    assert "Which is yours?" in await reaches(ann, *TO_ZONE, "Portland")
    assert ann.sees()[0] == "Portland, Oregon, United States: 23:00"
    assert "Portland, Maine, United States: it is 02:00 for you, and I write at 18:30." in flat(
        await ann.presses("Portland, Maine, United States: 02")
    )


async def test_the_first_session_is_there_wherever_it_is_still_yesterday(database_url: str) -> None:
    with open_coach(database_url) as coach:
        ann = Town(coach, datetime(2026, 1, 6, 4, 42, tzinfo=UTC)).person("ann")
        heard = await reaches(ann, *TO_HOUR, "07:00", "Seattle")
    assert "Seattle, United States: it is 20:42 for you" in flat(heard)
    assert "Mon 5 Jan, load day" in heard
    assert "one-leg raise on the floor: 3 × 6 each leg" in heard


async def test_who_begins_on_the_rest_day_may_keep_another_free(database_url: str) -> None:
    with open_coach(database_url) as coach:
        ann = Town(coach, datetime(2026, 1, 4, 9, 0, tzinfo=UTC)).person("ann")
        assert "Sunday is your rest day" in await reaches(ann, *TO_HOUR, "07:00", "UTC, 09:00")
        assert "Saturday is your rest day from now on" in await ann.presses("Rest on Saturday")
        assert "load day" in await ann.presses("Today")


@pytest.mark.parametrize(
    ("answers", "question"),
    [((), "1 of 5"), (TO_KIT, "2 of 5"), (TO_LEVEL, "3 of 5"), (TO_HOUR, "4 of 5"), (TO_ZONE, "5 of 5")],
)
async def test_onboarding_goes_on_where_it_was_after_a_restart(
    database_url: str, answers: tuple[str, ...], question: str
) -> None:
    with open_coach(database_url) as coach:
        await reaches(Town(coach).person("ann"), *answers)
    with open_coach(database_url) as coach:
        ann = Town(coach).person("ann")
        assert f"Question {question}" in await ann.says("/start")


@pytest.mark.parametrize(
    "intent",
    [Onboard(Step.TERMS, "barred"), Onboard(Step.KIT, "+step"), Onboard(Step.LEVEL, "12"),
     Onboard(Step.HOUR, "20:00"), Onboard(Step.ZONE, "Asia/Tokyo"),
     Onboard(Step.LEVEL, "20260104-12")],
    ids=lambda intent: f"{intent.step} {intent.answer}",
)  # fmt: skip
async def test_an_old_button_of_onboarding_changes_nothing(ann: Person, intent: Onboard) -> None:
    before = [await ann.says("/settings"), await ann.says("/today")]
    (answer,) = await ann.asks(intent)
    assert "nothing has changed" in answer.text
    assert [await ann.says("/settings"), await ann.says("/today")] == before


@pytest.mark.parametrize("intent", [Onboard(Step.TERMS, "barred"), Onboard(Step.ZONE, "Asia/Tokyo")])
async def test_a_button_of_another_question_leaves_the_open_one_open(town: Town, intent: Onboard) -> None:
    ann = town.person("ann")
    await reaches(ann, *TO_KIT)
    (answer,) = await ann.asks(intent)
    assert "Question 2 of 5." in answer.text


async def test_answers_of_onboarding_are_not_undone(ann: Person) -> None:
    assert "nothing" in (await ann.says("/undo")).casefold()
    assert "load day" in await ann.says("/today")


async def test_start_again_welcomes_back_with_todays_buttons(ann: Person) -> None:
    assert "Welcome back." in await ann.says("/start")
    assert "Done as planned" in ann.sees()


@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "🙂" * 60,
        "9" * 5000,
        "٣",
        "1e9",
        "{ $n }",
        "*",
        "-",
        "+",
        "0 0 0",
        "\u202estep",
        "a/b",
        "UTC\n",
    ],
)
async def test_no_words_break_any_question(town: Town, text: str) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    for first in ("None applies", "Just a wall", "Skip the test", "07:00"):
        await ann.says(text)
        assert "went wrong" not in ann.heard
        if first in ann.sees():
            await ann.presses(first)
