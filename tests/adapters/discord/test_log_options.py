"""/log: as one line, as typed options, or as a form; what is forged is named, and nothing is written."""

import pytest

from tests.adapters.discord.house import House, begins
from tests.platforms.discord import Form, Heard, Member

NOTHING = "Nothing is logged yet"
LINE = "15 15 15 steady pain 0 effort 6"
FELT = {"Pain": "1", "Effort": "6"}


async def history(member: Member) -> str:
    return (await member.asks("/history")).text


async def opens_form(member: Member) -> Form:
    """Press Adjust; return the form."""
    member.forgets()
    await member.presses("Adjust")
    await member.hears("What you did")
    assert member.form is not None
    return member.form


async def fills(member: Member, again: Form | None = None) -> Heard:
    """Send the form as it opened, with how it felt; return the answer."""
    member.forgets()
    await member.fills(FELT, again=again)
    return await member.hears()


@pytest.mark.parametrize(
    "line",
    [
        f"/log line:{LINE}",
        "/log sets:15 15 15 control:steady pain:0 effort:6",
        "/log effort:6 pain:0 sets:15 15 15 control:steady day:today exercise:raise",
    ],
)
async def test_one_line_and_typed_options_in_any_order_log_the_same(ann: Member, line: str) -> None:
    assert "15 15 15" in (await ann.asks(line)).text
    logged = await history(ann)
    assert "15 15 15" in logged
    assert NOTHING not in logged


async def test_a_choice_goes_by_its_label_and_means_its_value(ann: Member) -> None:
    await ann.asks("/log sets:15 15 15 control:lost it on the last set pain:0 effort:6")
    assert "15 15 15x" in await history(ann)


async def test_a_value_that_was_not_offered_is_named_and_nothing_is_written(ann: Member) -> None:
    for values, named in (
        ({"sets": "15 15 15", "pain": 99}, "“99” after /log pain"),
        ({"sets": "15 15 15", "pain": -1}, "“-1” after /log pain"),
        ({"sets": "15 15 15", "pain": 2.5}, "“2.5” after /log pain"),
        ({"sets": "15 15 15", "control": "perfect"}, "“perfect” after /log control"),
        ({"sets": "skip tired"}, "“skip tired” after /log sets"),
        ({"sets": "15 15 15", "load": "4 kg pain 9"}, "“4 kg pain 9” after /log load"),
        ({"sets": "15 15 15", "exercise": "x" * 300}, "after /log exercise"),
        ({"sets": "15 15 15", "day": "someday"}, "“someday” after /log day"),
    ):
        ann.forgets()
        await ann.forges_command("/log", values)
        assert named in (await ann.hears()).text
    assert NOTHING in await history(ann)


async def test_alone_it_opens_the_form_whose_answers_are_logged(ann: Member) -> None:
    asked = await ann.uses("/log")
    assert await asked.answered(within=10) == 9
    assert "10 10 10" in (await fills(ann)).text
    assert "10 10 10" in await history(ann)


async def test_a_form_sent_twice_is_logged_once(ann: Member) -> None:
    await opens_form(ann)
    await fills(ann)
    before = await history(ann)
    await fills(ann, again=ann.filled[-1])
    assert await history(ann) == before


async def test_a_form_opened_before_a_restart_is_read_after_it(home: House, ann: Member) -> None:
    await opens_form(ann)
    await home.closes()
    await home.opens()
    assert "10 10 10" in (await fills(ann)).text


async def test_a_forged_form_is_answered_and_writes_nothing(ann: Member) -> None:
    form = await opens_form(ann)
    for name in ("form.99", "form.2147483647", "undo", "form", "@everyone", "form.1.2.3"):
        asked = await ann.forges_form(name, {"raise": "15 15 15", "x": "y" * 4000}, form)
        await asked.answered(within=10)
    assert NOTHING in await history(ann)


async def test_forged_answers_are_named_and_write_nothing(ann: Member) -> None:
    form = await opens_form(ann)
    for values in ({"raise": "y" * 4000}, {"x" * 100: "15 15 15"}, {"pain": "99"}, {"effort": "-1"}, {}):
        asked = await ann.forges_form("form.1", values, form)
        await asked.answered(within=10)
    assert NOTHING in await history(ann)


async def test_somebody_elses_form_is_refused_and_writes_nothing(home: House, ann: Member) -> None:
    ben = home.server.person("Ben")
    await begins(ben)
    form = await opens_form(ben)
    anns = (await opens_form(ann)).body["custom_id"]
    ben.forgets()
    await ben.forges_form(anns, {"pain": "9", "wall_sit": "99 99 99"}, form)
    assert "belongs to somebody else" in (await ben.hears()).text
    assert NOTHING in await history(ann)
    assert NOTHING in await history(ben)
