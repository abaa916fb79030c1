"""Riverside, a club in a place of the terminal: its people, its challenge, and what they log."""

from tests.people import Person, Town

STEADY = "/log 10 10 10 steady pain 0 effort 7"
PLACE = "riverside"
FOUR_WEEKS = "Four weeks, from 12 jan for 4 weeks"
START, CLOSE = "2026-01-12T20:00", "2026-02-09T12:00"


async def moved_in(town: Town, name: str, place: str = PLACE) -> Person:
    """Let somebody go through onboarding, want no reminders, and enter a place."""
    person = town.person(name)
    await person.starts()
    await person.says("/remind off")
    person.enters(place)
    return person


async def joins(town: Town, name: str) -> Person:
    """Let somebody new join Riverside and take part in what is on."""
    person = await moved_in(town, name)
    await person.says("/club join")
    await person.presses("Join and take part")
    return person


async def club(town: Town, *names: str) -> list[Person]:
    """Found Riverside and let these people join it; the first is its captain."""
    people = [await moved_in(town, name) for name in names]
    assert "Riverside" in await people[0].says("/club create Riverside")
    for person in people[1:]:
        await person.says("/club join")
        await person.presses("Join")
    return people


async def challenge(town: Town, *names: str, line: str = FOUR_WEEKS) -> list[Person]:
    """Found the club, announce a challenge, and let everybody take part in it."""
    people = await club(town, *names)
    await people[0].says(f"/challenge create {line}")
    assert "announced" in await people[0].presses("Announce")
    for person in people:
        assert "take part" in await person.says("/challenge join")
    await town.wait("1m")
    return people


async def until(town: Town, at: str) -> str:
    """Let time pass up to an instant; return what arrived."""
    return await town.steer(f":until {at}")
