"""Two chats of one person on their way to being one: what several stories of linking do."""

import re

from tests.people import Person

CODE = re.compile(r"/link ([0-9A-Z]{4}-[0-9A-Z]{4})")


async def code_of(person: Person) -> str:
    """Ask for a code and return it."""
    found = CODE.search(await person.says("/link"))
    assert found, person.heard
    return found.group(1)


async def claimed(first: Person, second: Person) -> None:
    """Let the second give the first's code back."""
    assert "Is that you?" in await second.says(f"/link {await code_of(first)}")


async def joined(first: Person, second: Person) -> None:
    """Join two chats, both agreeing."""
    await claimed(first, second)
    assert "Now say yes on" in await second.presses("Yes")
    await first.town.wait("1m")
    await first.says(":press Join")
    assert "share one log" in first.heard
    await first.town.wait("1m")
