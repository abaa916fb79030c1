"""Many people at once."""

from tests.adapters.telegram.house import House
from tests.platforms.telegram.people import Chatter


async def crowd(home: House, many: int) -> list[Chatter]:
    """Return so many people who have pressed START."""
    people = [home.server.person(f"Runner {number}") for number in range(many)]
    for one in people:
        await one.starts()
        await one.hears("Hello.")
    return people
