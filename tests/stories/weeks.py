"""The four weeks of the challenge: evenings good and missed, pauses, a cheater, who comes and who goes."""

from tests.stories.month import Month, on, told
from tests.stories.runners import OnTelegram

REGULAR = ("Ann", "Bob", "Cleo", "Eve", "Gus", "Hal", "Ida")
AT_FIRST = (*REGULAR, "Lou")  # who leaves in the third week
IN_ALL = (*REGULAR, "Dan", "Finn", "Jo")


async def first(month: Month) -> None:
    """Eve takes a log back and tells it again, Dan tells three days in a row, Kim and Finn pause."""
    dan, eve = month["Dan"], month["Eve"]
    await month.evening(on(12), [*AT_FIRST, "Finn", "Kim"])
    await month.a_minute()
    month.shows("has begun", "1. Eve 1 of 1", "1. Ida 1 of 1, 8 sets")
    told(await eve.says("/undo"), "Taken back")
    await month.a_minute()
    month.hides(" Eve ")
    told(await eve.says("done, pain 0, effort 7"), "Logged")
    await month.a_minute()
    month.shows("1. Eve 1 of 1")
    await month.evening(on(13), [*AT_FIRST, "Finn", "Kim"])
    told(await month["Kim"].says("/pause travel 30d"), "Paused")
    await month.evening(on(14), [*AT_FIRST, "Finn"])
    await month.at(on(15), 12)
    month.shows("and 1 more")
    month.hides("Swift")
    told(await dan.follows("Near me"), "11. Swift 0 of 3")
    for day in (12, 13, 14):
        told(await dan.says(f"{day} jan done, pain 0, effort 7"), "Logged")
        month.kept["Dan"] += 1
    await month.evening(on(15), [*AT_FIRST, "Dan", "Finn"])
    told(await month["Finn"].says("/pause holiday 10d"), "Paused")
    await is_flagged(month)
    await month.evenings(on(16), on(18), [*AT_FIRST, "Dan"])


async def is_flagged(month: Month) -> None:
    """What looks odd is told to the captain alone."""
    told(await month["Ann"].says("/challenge show"), "For captains alone: odd logs of Swift")
    for name in ("Bob", "Dan"):
        assert "odd" not in await month[name].says("/challenge show")
    assert "odd" not in await month["Hal"].tells("/challenge show")


async def second(month: Month) -> None:
    """A group becomes a supergroup, the process is started again, Jo joins late, boards are deleted."""
    house, helpers = month.house, month.house.watchers["helpers"]
    assert isinstance(helpers, OnTelegram)
    await month.evening(on(19), [*AT_FIRST, "Dan"])
    helpers.place = await house.helpers.migrates()
    await month.evening(on(20), [*AT_FIRST, "Dan"])
    await month.a_minute()
    month.shows("1. Ann 8 of 8", "Swift 8 of 8")
    await month.evening(on(21), [*AT_FIRST, "Dan"])
    await house.restarts()
    await month.a_minute()
    month.shows("1. Ann 9 of 9")
    told(await month["Hal"].follows("Near me"), "Hal 9 of 9", "Only you see this.")
    told(await month["Bob"].follows("Near me"), "Bob 9 of 9", "Only you see this.")
    jo = month["Jo"]
    await month.at(on(22), 9)
    told(await jo.follows("Join"), "Join Riverside?", "from the day you join")
    told(await jo.goes_on("Join and take part"), "measured from Thu 22 Jan on")
    await month.evening(on(22), [*AT_FIRST, "Dan", "Jo"])
    await month.a_minute()
    for watcher in house.watchers.values():
        await watcher.deletes("1. Ann 10 of 10")
    month.hides("1. Ann")
    await month.evening(on(23), [*AT_FIRST, "Dan", "Jo"])
    await month.a_minute()
    month.shows("1. Ann 11 of 11")
    month.hides(" Jo ")
    await month.evening(on(24), [*AT_FIRST, "Dan", "Jo"])
    await month.a_minute()
    month.shows("1. Jo 3 of 3", "1. Ann 12 of 12")


async def third(month: Month) -> None:
    """Ida hides her sets, Lou leaves, and Bob, whom Ann makes a captain, leaves the group."""
    ida, lou, bob, ann = (month[name] for name in ("Ida", "Lou", "Bob", "Ann"))
    await month.evening(on(26), [*REGULAR, "Lou", "Dan", "Finn", "Jo"])
    await month.a_minute()
    month.shows("half of it is done", "sets", "Lou")
    told(await ida.tells("/club show"), "Riverside")
    told(await ida.goes_on("What the club sees"), "Your sets: shown")
    told(await ida.goes_on("Hide sets"), "Your sets: hidden")
    told(await ida.goes_on("Keep it so"), "It sees your days kept.")
    await month.a_minute()
    month.hides("sets")
    told(await lou.tells("/club leave"), "Leave Riverside?")
    told(await lou.goes_on("Yes, leave"), "Nothing of you is shown there any more")
    await month.a_minute()
    month.hides(" Lou ")
    assert "Lou" not in await ann.says("/club members")
    told(await ann.tells("/club captain Bob"), "Make Bob a captain of Riverside as well?")
    told(await ann.presses("Make captain"), "Bob is a captain of Riverside now")
    assert isinstance(bob, OnTelegram)
    told(await bob.says("/challenge show"), "odd logs of Swift")
    await month.house.forum.leaves(bob.chatter)
    told(await bob.says("/challenge end"), "for captains of Riverside: Ann")
    await month.evenings(on(27), on(31), [*REGULAR, "Dan", "Finn", "Jo"])


async def fourth(month: Month) -> None:
    """Cleo misses two days and tells one of them in time; nothing counts once the last board stands."""
    cleo = month["Cleo"]
    await month.evenings(on(2, 2), on(3, 2), IN_ALL)
    told(await month["Kim"].says("/resume"), "the pause is over")
    await month.evenings(on(4, 2), on(5, 2), [*IN_ALL, "Kim"])
    await month.evenings(on(6, 2), on(7, 2), [*(name for name in IN_ALL if name != "Cleo"), "Kim"])
    await month.at(on(9, 2), 9)
    told(await cleo.says("7 feb done, pain 0, effort 7"), "Logged")
    month.kept["Cleo"] += 1
    await month.at(on(9, 2), 12)
    month.shows("Well kept, everybody.", "Cleo 23 of 24")
    told(await cleo.says("6 feb done, pain 0, effort 7"), "Logged")
    for _ in range(3):
        await month.a_minute()
    month.shows("Cleo 23 of 24")
