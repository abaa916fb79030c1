"""What Ann does on Telegram, from START on: the buttons and lines of every day."""

from datetime import timedelta

from tests.adapters.telegram.house import ANSWERS, House, begins, chosen
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.state import Did

FOUR = ["Done as planned", "Adjust", "Later", "Skip"]


async def test_onboarding_by_buttons_edits_one_message_and_then_shows_the_first_session(home: House) -> None:
    ann = home.server.person("Ann")
    await ann.starts()
    await ann.hears("Hello.")
    for answer in ANSWERS:
        assert (await chosen(ann, answer)).kind is Did.EDIT
    session = await ann.hears("two-leg raise on the floor")
    assert session.sees()[:4] == FOUR
    assert len(ann.shown()) == 2


async def test_onboarding_goes_on_after_a_restart_with_the_buttons_of_before(home: House) -> None:
    ann = home.server.person("Ann")
    await ann.starts()
    await ann.hears("Hello.")
    await chosen(ann, ANSWERS[0])
    await home.closes()
    await home.opens()
    for answer in ANSWERS[1:]:
        await chosen(ann, answer)
    await ann.hears("two-leg raise on the floor")


async def test_from_start_to_a_logged_first_session(home: House) -> None:
    ann = home.server.person("Ann")
    await begins(ann)
    await chosen(ann, "Done as planned")
    assert "Logged, Mon 5 Jan" in (await chosen(ann, "No pain, as planned")).text
    assert "two-leg raise" in (await ann.asks("/history")).text


async def test_today_is_a_new_message_with_its_four_buttons(ann: Chatter) -> None:
    heard = await ann.asks("/today")
    assert heard.kind is Did.MESSAGE
    assert heard.sees()[:4] == FOUR


async def test_done_pain_and_effort_edit_one_message(ann: Chatter) -> None:
    before = len(ann.shown())
    asked = await chosen(ann, "Done as planned")
    assert "Any pain" in asked.text
    hurt = await chosen(ann, "pain 1")
    logged = await chosen(ann, "effort 7")
    assert asked.kind is hurt.kind is logged.kind is Did.EDIT
    assert "Logged, Mon 5 Jan" in logged.text
    assert {"Undo", "Why"} <= set(logged.sees())
    assert len(ann.shown()) == before


async def test_adjust_asks_for_one_line_as_a_reply_and_reads_it_as_the_form(ann: Chatter) -> None:
    form = await chosen(ann, "Adjust")
    assert form.asks
    assert "two floor 10 10 10" in form.text
    await ann.replies("10 10 9 steady, sit 30 30 30 steady, pain 1, effort 7")
    assert "two-leg raise on the floor: 10 10 9" in (await ann.hears("Logged")).text


async def test_a_form_answered_the_day_after_is_of_its_own_day(home: House, ann: Chatter) -> None:
    await chosen(ann, "Adjust")
    home.clock.wait(timedelta(days=1))
    await ann.replies("raise 9 9 9 steady, pain 0, effort 6")
    assert "Logged, Mon 5 Jan" in (await ann.hears("Logged")).text


async def test_a_form_answered_twice_stands_as_answered_last(ann: Chatter) -> None:
    form = await chosen(ann, "Adjust")
    await ann.replies("raise 9 9 9 steady, pain 0, effort 6")
    await ann.hears("9 9 9")
    await ann.replies("raise 10 9 8 steady, pain 0, effort 6", to=form)
    assert "10 9 8" in (await ann.hears("Logged")).text
    assert "9 9 9" not in (await ann.asks("/history")).text


async def test_what_cannot_be_read_in_a_form_is_named_and_the_form_stays_open(ann: Chatter) -> None:
    form = await chosen(ann, "Adjust")
    await ann.replies("raise ten")
    assert "For example" in (await ann.hears("ten")).text
    await ann.replies("raise 10 10 10 steady, pain 0, effort 7", to=form)
    await ann.hears("Logged, Mon 5 Jan")


async def test_a_command_in_reply_to_a_form_is_a_command(ann: Chatter) -> None:
    await chosen(ann, "Adjust")
    await ann.replies("/stop")
    await ann.hears("Stop sign.")


async def test_later_offers_its_choices_in_place_and_tells_when(ann: Chatter) -> None:
    offered = await chosen(ann, "Later")
    assert "In 30 minutes" in offered.sees()
    assert (await chosen(ann, "In 30 minutes")).kind is offered.kind is Did.EDIT
    assert "07:30" in ann.shown()[-1].text


async def test_skip_asks_why_in_place_and_undo_takes_it_back(ann: Chatter) -> None:
    assert "Tired" in (await chosen(ann, "Skip")).sees()
    assert "is skipped" in (await chosen(ann, "Tired")).text
    assert "Taken back" in (await chosen(ann, "Undo")).text


async def test_why_tells_the_last_decision(ann: Chatter) -> None:
    await chosen(ann, "Done as planned")
    await chosen(ann, "No pain, as planned")
    assert (await chosen(ann, "Why")).text


async def test_plan_and_exercise_answer_as_in_the_terminal(ann: Chatter) -> None:
    assert "Mon 5 Jan" in (await ann.asks("/plan")).text
    assert "heels" in (await ann.asks("/exercise wall sit")).text.lower()


async def test_a_line_without_a_command_is_a_log(ann: Chatter) -> None:
    assert "Logged" in (await ann.asks("10 10 10 steady pain 0 effort 7")).text


async def test_a_link_with_a_payload_starts(home: House) -> None:
    ann = home.server.person("Ann")
    await ann.starts("club_ab12")
    await ann.hears("Hello.")


async def test_a_location_sets_the_zone(ann: Chatter) -> None:
    ann.forgets()
    await ann.sends_location(52.52, 13.40)
    assert "08:00" in (await ann.hears()).text
