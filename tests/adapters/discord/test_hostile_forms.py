"""Forms sent twice, with fields that miss or were never asked, or that are somebody else's."""

from datetime import timedelta

from tests.adapters.discord.hostile import FOREVER, heeded, unchanged
from tests.adapters.discord.house import House
from tests.flows.books import Books
from tests.platforms.discord import Channel, Form, Member


async def modal(member: Member, at: Channel | None = None) -> Form:
    """Open today's form."""
    member.forgets(at)
    await heeded(await member.presses("Adjust", at=at))
    form = member.form
    assert form is not None
    return form


async def test_a_form_sent_twice_at_once_counts_once(home: House, ann: Member, books: Books) -> None:
    form = await modal(ann)
    label = next(one["label"] for one in form.body["components"] if "two-leg" in one.get("label", ""))
    await heeded(await ann.fills({label: "12 12 12"}))
    with unchanged(books):
        for asked in [await ann.fills({label: "12 12 12"}, again=form) for _ in range(3)]:
            await heeded(asked)
    assert (await ann.asks("/history")).text.count("12 12 12") == 1


async def test_forms_with_fields_that_miss_or_are_too_many_or_are_somebody_elses_write_nothing(
    home: House, ann: Member, bob: Member, books: Books
) -> None:
    form = await modal(ann)
    name = str(form.body["custom_id"])
    with unchanged(books):
        for values in (
            {},
            {"pain": "99"},
            {"effort": "-1"},
            {"nothing": "15"},
            {"": ""},
            {"pain": "x" * 4000},
        ):
            await heeded(await ann.forges_form(name, values, form))
        await heeded(await ann.forges_form(name, {f"f{number}": "15" for number in range(40)}, form))
        for custom_id in (" ", "form.99999", "form.x", f"form.{FOREVER}", "done.1", "undo", "x" * 100):
            await heeded(await ann.forges_form(custom_id, {"raise_two_floor": "15 15 15"}, form))
        await heeded(await ann.forges(name, on=ann.shown()[-1]))
    hers = books.recorded(f"{ann.id}@discord")
    await heeded(await bob.forges_form(name, {"raise_two_floor": "15 15 15", "pain": "9"}, form))
    assert books.recorded(f"{ann.id}@discord") == hers


async def test_a_form_that_was_open_while_the_coach_restarted_is_taken_for_its_day(
    home: House, ann: Member, books: Books
) -> None:
    form = await modal(ann)
    label = next(one["label"] for one in form.body["components"] if "two-leg" in one.get("label", ""))
    await home.closes()
    home.clock.wait(timedelta(hours=26))
    await home.opens()
    await heeded(await ann.fills({label: "12 12 12"}, again=form))
    days = [one.day.day for one in books.logs(f"{ann.id}@discord")]
    assert set(days) == {5}
    with unchanged(books):
        await heeded(await ann.fills({label: "12 12 12"}, again=form))


async def test_a_form_in_a_channel_shows_and_answers_to_its_person_alone(
    home: House, ann: Member, bob: Member, runs: Channel
) -> None:
    await heeded(await ann.uses("/today", at=runs))
    form = await modal(ann, at=runs)
    label = next(one["label"] for one in form.body["components"] if "two-leg" in one.get("label", ""))
    await heeded(await ann.fills({label: "12 12 12"}))
    await heeded(await bob.forges_form(str(form.body["custom_id"]), {"raise_two_floor": "15 15"}, form))
    assert "12 12 12" in ann.screen(runs)
    assert all(one.ephemeral for one in ann.shown(runs))
    assert not [one for one in bob.shown(runs) if "12 12 12" in one.text]
