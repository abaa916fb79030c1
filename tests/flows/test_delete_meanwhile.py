"""The days of grace: whoever leaves is reminded of nothing, and comes back to nothing half done."""

from datetime import timedelta

from core.errands import Due, End, Owed
from core.intents import ShowPrivacy
from core.speech.act import decode
from tests.flows.books import Books
from tests.flows.clubs import aliases, arrives, founds
from tests.people import Person, Town


async def goes(person: Person) -> None:
    """Leave for good."""
    await person.says("/delete")
    await person.presses("Delete everything")


async def test_what_was_booked_is_dropped(town: Town, ann: Person, books: Books) -> None:
    await ann.says("/remind in 20 min")
    await goes(ann)
    with books.unit() as tx:
        assert tx.next_due(town.now) is None
    await ann.says("/start")
    assert await town.wait("2h") == ""


async def test_what_is_owed_all_the_same_is_not_sent(town: Town, ann: Person, books: Books) -> None:
    await goes(ann)
    due, me = town.now + timedelta(minutes=1), books.person().id
    with books.unit() as tx:
        tx.owe([Owed(me, Due.SESSION, due.date(), due, due.date(), "console")])
    assert await town.wait("5m") == ""
    with books.unit() as tx:
        (row,) = [row for one in tx.belongings(me) if one.table == "errand" for row in one.rows]
    assert row["outcome"] == End.MOOT.value


async def test_a_chat_that_opens_again_wakes_no_reminder(town: Town, ann: Person, books: Books) -> None:
    await goes(ann)
    await town.coach.reach(ann.account, False, town.now)
    await ann.asks(ShowPrivacy())
    assert books.person().reachable
    with books.unit() as tx:
        assert tx.next_due(town.now) is None


async def test_a_club_s_card_of_before_joins_nobody_who_came_back(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    agree = next(label for label in bob.sees() if label.startswith("Join"))
    pressed = decode(bob.act(agree))
    assert pressed is not None
    await goes(bob)
    await bob.says("/start")
    await bob.asks(pressed)
    assert aliases(books) == {"ann": True}
    await bob.asks(pressed)
    assert aliases(books) == {"ann": True, "bob": False}
