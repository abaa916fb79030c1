"""Settings: each shown with an example that works, changed in tolerant words, undone exactly."""

import re

import pytest

from core.intents import Onboard, Step
from tests.people import Person, Town, flat


async def shown(person: Person) -> str:
    """Return the settings as listed."""
    return flat(await person.says("/settings"))


@pytest.mark.parametrize(
    ("line", "said", "listed"),
    [
        ("hour 18:30", "I remind you every day 18:30", "training hour: every day 18:30"),
        ("Training Hour = 6pm", "I remind you every day 18:00", "morning question: 07:00"),
        ("morning: 05:45", "I ask at 05:45", "morning question: 05:45"),
        ("rest day saturday", "Saturday is your rest day", "rest day: Saturday"),
        ("rest-day: weds", "Wednesday is your rest day", "rest day: Wednesday"),
        ("rest none", "No day of the week is kept free", "rest day: none"),
        ("day end 04:00", "Your day ends at 04:00", "day end: 04:00"),
        ("day end midnight", "Your day ends at midnight", "day end: 00:00"),
        ("quiet 21:30-07:00", "Quiet hours 21:30–07:00", "quiet hours: 21:30–07:00"),
        ("quiet hours from 9pm to 7", "Quiet hours 21:00–07:00", "quiet hours: 21:00–07:00"),
        ("quiet off", "No hours are kept quiet", "quiet hours: none"),
        ("reminders off", "Reminders are off", "reminders: off"),
        ("rest-reminders on", "On rest days I write too", "rest reminders: on"),
        ("rest reminders: yes", "On rest days I write too", "rest reminders: on"),
        ("recap off", "No more word on the week’s last evening", "weekly recap: off"),
        ("units imperial", "Numbers are imperial", "units: imperial"),
        ("body 70 kg", "Body weight 70 kg", "body weight: 70 kg"),
        ("body 154.3 lb", "Body weight 69.99 kg", "body weight: 69.99 kg"),
        ("careful on", "The careful profile is on", "careful profile: on"),
        ("accessory horse", "The accessory is now horse stance raise", "accessory: horse stance raise"),
        ("zone seattle", "Seattle, United States", "time zone: America/Los_Angeles"),
        ("kit +step", "You have: wall and step.", "kit: wall and step"),
    ],
)
async def test_a_setting_changes_as_typed_and_undo_brings_everything_back(
    ann: Person, line: str, said: str, listed: str
) -> None:
    before = await shown(ann)
    assert said in flat(await ann.says(f"/settings {line}"))
    assert listed in await shown(ann)
    await ann.says("/undo")
    assert await shown(ann) == before


async def test_every_example_of_the_list_can_be_typed(ann: Person) -> None:
    examples = re.findall(r"· (/.+)", await ann.says("/settings"))
    assert len(examples) == 15
    for example in examples:
        heard = flat(await ann.says(example))
        assert not re.search("will not do|no setting|not understand|no command|do not know", heard), example


@pytest.mark.parametrize(
    ("line", "named", "example"),
    [
        ("hour late", "“late”", "/remind 07:00 mon,wed"),
        ("day end 07:00", "an hour from 00:00 to 06:00", "/settings day end 04:00"),
        ("rest day s", "a day of the week, or none", "/settings rest day saturday"),
        ("quiet 22:00", "a beginning and an end, or off", "/settings quiet 22:00-06:00"),
        ("units stones", "metric or imperial", "/settings units imperial"),
        ("body 3 kg", "a weight in kg or lb", "/settings body 70 kg"),
        ("body 70 kg step", "a weight in kg or lb", "/settings body 70 kg"),
        ("careful maybe", "on or off", "/settings careful on"),
        ("recap maybe", "on or off", "/settings recap off"),
        ("rest-reminders 7", "on or off", "/settings rest-reminders on"),
        ("language xx", "one of: de, en or es", "/settings language en"),
        ("colour blue", "“colour blue”", "/settings rest day saturday"),
    ],
)
async def test_what_is_not_read_is_named_with_an_example_and_changes_nothing(
    ann: Person, line: str, named: str, example: str
) -> None:
    before = await shown(ann)
    heard = flat(await ann.says(f"/settings {line}"))
    assert named in heard
    assert example in heard
    assert await shown(ann) == before


@pytest.mark.parametrize(
    "line",
    ["recap on", "rest-reminders off", "rest day sunday", "units metric", "body unknown", "quiet 22-6"],
)
async def test_what_is_so_already_is_no_action_to_undo(ann: Person, line: str) -> None:
    assert "Already so" in await ann.says(f"/settings {line}")
    assert "Undo" not in ann.sees()


async def test_the_morning_question_stays_where_it_was_put_by_hand(ann: Person) -> None:
    await ann.says("/settings morning 05:00")
    await ann.says("/settings hour 18:00")
    assert "morning question: 05:00" in await shown(ann)


async def test_leaving_the_careful_profile_names_the_doctor_and_asks_nothing(ann: Person) -> None:
    await ann.says("/settings careful on")
    assert "let the doctor agree first" in flat(await ann.says("/settings careful off"))
    assert "careful profile: off" in await shown(ann)


async def test_reminders_off_silences_the_morning_after(town: Town, ann: Person) -> None:
    assert "load day" in (await town.wait("2d"))
    await ann.says("/settings reminders off")
    assert "day" not in (await town.wait("2d")).replace("2d", "")


async def test_the_test_can_be_done_again_and_undone(ann: Person) -> None:
    today = await ann.says("/today")
    await ann.says("/settings test")
    assert "Begun anew with one-leg raise on the floor, 3 × 8 each leg." in flat(
        await ann.presses("12 or more")
    )
    assert "one-leg raise on the floor: 3 × 8" in await ann.says("/today")
    await ann.says("/undo")
    assert await ann.says("/today") == today


async def test_a_worse_result_lowers_the_main_lift_even_to_below_its_range(ann: Person) -> None:
    await ann.says("/settings test")
    heard = flat(await ann.presses("0, and under 10 on two"))
    assert "Begun anew with two-leg raise on the floor, 2 × 6." in heard


async def test_an_old_test_button_places_nobody(town: Town, ann: Person) -> None:
    await ann.says("/settings test")
    old = f"{town.now:%Y%m%d}-12"
    await town.wait("1d")
    (answer,) = await ann.asks(Onboard(Step.LEVEL, old))
    assert "nothing has changed" in answer.text


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("10 10 10 steady pain 7 effort 7", "two mornings in a row are calm"),
        ("10 10 10 steady pain 5 effort 7", "nothing rises for a few days"),
    ],
)
async def test_after_pain_there_is_no_test(ann: Person, log: str, said: str) -> None:
    await ann.says(log)
    assert said in flat(await ann.says("/settings test"))
    assert "12 or more" not in ann.sees()


async def test_the_careful_begin_anew_with_two_legs_only(ann: Person) -> None:
    await ann.says("/settings careful on")
    await ann.says("/settings test")
    assert ann.sees() == ["Begin with two legs"]
    assert "That is where you stand already" in flat(await ann.presses("Begin with two legs"))


async def test_quiet_hours_over_the_training_hour_tell_that_it_is_kept(ann: Person) -> None:
    heard = flat(await ann.says("/settings quiet 22:00-08:00"))
    assert "07:00 lies within your quiet hours, 22:00–08:00. I keep to it all the same." in heard
    assert "lies within" not in await ann.says("/settings quiet 22:00-07:00")


async def test_no_recap_comes_once_it_is_off(town: Town, ann: Person) -> None:
    await ann.says("/settings recap off")
    assert "logged this week" not in await town.wait("7d")
    await ann.says("/settings recap on")
    await town.steer(":until 2026-01-17T12:00")
    await ann.says("/help")
    assert "logged this week" in await town.wait("2d")


async def test_a_rest_day_is_told_where_that_is_wanted(town: Town, ann: Person) -> None:
    await ann.says("/settings rest-reminders on")
    await town.steer(":until 2026-01-10T23:00")
    assert "Sun 11 Jan, rest day" in await town.steer(":until 2026-01-11T12:00")
