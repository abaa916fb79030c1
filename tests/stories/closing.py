"""The end of the challenge: one file for all places, a picture, a new period, and who leaves."""

import csv
import io
from collections import Counter

from core.budget import MOST_NEW
from tests.platforms.telegram import Chatter
from tests.stories.month import Month, on, told
from tests.stories.runners import OnDiscord, OnTelegram

ALIASES = {"Dan": "Swift"}
FULL = {"Ann", "Bob", "Eve", "Gus", "Hal", "Ida", "Dan"}
# What nobody reads in a place of the club: doings, health, hours, and the name that Dan did not choose.
PRIVATE = ("pain", "effort", "raise", "sit", "travel", "holiday", "odd", "Dan", "reminder", "resume")


def files(month: Month, ending: str) -> dict[str, bytes]:
    """Return the files that stand in each place, whose names end so."""
    found: dict[str, bytes] = {}
    for name, watcher in month.house.watchers.items():
        if isinstance(watcher, OnTelegram):
            found[name] = _sent(month, watcher.chatter, watcher, ending)
        elif isinstance(watcher, OnDiscord):
            with_file = [one for one in watcher.member.shown(watcher.place) if one.files]
            (one,) = [one for one in with_file if one.files[-1]["filename"].endswith(ending)]
            found[name] = watcher.member.fetches(one)
    return found


def _sent(month: Month, chatter: Chatter, watcher: OnTelegram, ending: str) -> bytes:
    kept = month.house.telegram.world.files
    (one,) = [
        one for one in chatter.shown(watcher.place) if one.files and kept[one.files[-1]][2].endswith(ending)
    ]
    return chatter.fetches(one)


async def results(month: Month) -> None:
    """The file is the same everywhere, byte for byte, and holds what everybody kept."""
    first, *others = files(month, ".csv").values()
    assert len(others) == 2
    assert all(one == first for one in others)
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(first.decode("utf-8-sig")))}
    kept = {ALIASES.get(name, name): days for name, days in month.kept.items() if name != "Lou"}
    assert {name: int(row["kept"]) for name, row in rows.items()} == kept
    assert all(rows[ALIASES.get(name, name)]["kept"] == "24" for name in FULL)
    assert rows["Kim"]["rank"] == ""
    assert set(files(month, ".png")) == {"topic", "runs", "helpers"}


async def goes_on(month: Month) -> None:
    """One's place can still be read; a new period is a captain's to begin, in the club's own place."""
    ann, hal = month["Ann"], month["Hal"]
    assert isinstance(ann, OnTelegram)
    assert isinstance(hal, OnDiscord)
    told(await hal.follows("Near me"), "Hal 24 of 24")
    told(await hal.follows("New period"), "for captains of Riverside: Ann")
    told(await ann.follows("New period"), "Four weeks, for Riverside: a draft", "Mon 16 Feb to Sun 15 Mar")
    told(await ann.presses("Drop"), "thrown away")
    told(await ann.says("/challenge create"), "A challenge for Riverside")
    told(await ann.replies("Autumn, from 2026-03-02 for 2 weeks"), "Autumn, for Riverside: a draft")
    told(await ann.tells("/club captain Hal"), "Make Hal a captain of Riverside as well?")
    told(await ann.presses("Make captain"), "Hal is a captain of Riverside now")
    told(await hal.says("/challenge create"), "A captain’s doings belong in Riverside’s own group or channel")
    told(await hal.follows("New period"), "Four weeks, for Riverside: a draft")
    told(await hal.goes_on("Change"), "2026-02-16")
    told(await hal.fills({"Name": "Spring"}), "Spring, for Riverside: a draft")
    told(await hal.goes_on("Announce"), "Spring is announced in Riverside")
    told(await ann.presses("Announce"), "One challenge at a time")
    await month.at(on(10, 2), 9)
    month.shows("Spring, Riverside")


async def leaves(month: Month) -> None:
    """Who leaves after the close is gone from what stands, too."""
    gus = month["Gus"]
    month.shows(" Gus ")
    told(await gus.says("/club leave"), "old ones included")
    told(await gus.presses("Yes, leave"), "Nothing of you is shown there any more")
    for _ in range(3):
        await month.a_minute()
    month.hides(" Gus ")
    assert all(b"Gus" not in one for one in files(month, ".csv").values())


def nothing_private_was_public(month: Month) -> None:
    """No place ever read what is a member's own."""
    for said in month.house.public():
        shown = [one for one in PRIVATE if one in said.text]
        assert not shown, f"{shown} in: {said.text}"


def no_place_was_crowded(month: Month) -> None:
    """No place ever got more than two new messages on one day."""
    new = Counter((said.place, said.day) for said in month.house.public() if said.new)
    assert len({place for place, _ in new}) == len(month.house.watchers) + 1, "the helpers moved once"
    assert max(new.values()) == MOST_NEW
