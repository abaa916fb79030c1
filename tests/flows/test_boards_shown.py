"""A board shows what its challenge is about, and by name nobody who kept nothing."""

from core.clubs import PostKind
from tests.flows.riverside import PLACE, challenge, club, joins, until
from tests.people import Person, Town, flat

CLOSE = "2026-01-09T12:05"


def posted(town: Town, kind: PostKind = PostKind.BOARD) -> str:
    """What stands in Riverside's place."""
    return flat(town.place(PLACE).text(kind))


async def days(town: Town, *kept: tuple[str, ...], people: dict[str, Person]) -> None:
    """Let these log on one date after another, beginning today."""
    for names in kept:
        for name in names:
            await people[name].says("/log done")
            await people[name].presses("No pain")
            await town.wait("2m")
        await town.wait("1d")


async def run(town: Town, line: str, *names: str) -> dict[str, Person]:
    """Let these take part in a challenge from today on."""
    people = await challenge(town, *names, line=line)
    return dict(zip(names, people, strict=True))


async def test_who_kept_nothing_is_counted_and_not_named(town: Town) -> None:
    people = await run(town, "Spring, from today for 4 days", "ann", "bob", "cat")
    assert "3 take part. The first session kept opens the board." in posted(town)
    await days(town, ("ann",), people=people)
    await until(town, "2026-01-06T12:05")
    board = posted(town)
    assert "1. ann 1 of 1 and 2 more" in board
    assert "bob" not in board
    await until(town, CLOSE)
    assert "and 2 more" in posted(town, PostKind.CLOSING)
    assert "bob" not in posted(town, PostKind.CLOSING)
    assert "Kept" not in posted(town, PostKind.CLOSING).replace("Together they kept one planned session.", "")


async def test_where_nobody_kept_anything_nobody_is_praised_or_named(town: Town) -> None:
    await run(town, "Spring, from today for 4 days", "ann", "bob")
    await until(town, CLOSE)
    closing = posted(town, PostKind.CLOSING)
    assert "2 took part." in closing
    assert "Well kept" not in closing
    assert "ann" not in closing


async def test_who_was_paused_over_half_is_shown_without_a_rank(town: Town) -> None:
    people = await run(town, "Spring, from today for 4 days", "ann", "bob")
    await people["bob"].says("/pause holiday 10d")
    await days(town, ("ann",), people=people)
    await until(town, "2026-01-07T12:05")
    assert "1. ann 1 of 2 – bob paused" in posted(town)
    assert "paused" in flat(await people["bob"].says("/challenge board"))
    assert "not ranked while more than half" in flat(await people["bob"].says("/challenge board"))
    await until(town, CLOSE)
    assert "– bob paused" in posted(town, PostKind.CLOSING)


async def test_who_joined_late_is_shown_below_until_ranked(town: Town) -> None:
    people = await run(town, "Spring, from today for 4 days", "ann")
    await days(town, ("ann",), people=people)
    cleo = await joins(town, "cleo")
    await days(town, ("cleo",), people={"cleo": cleo})
    assert "– cleo 1 of 1, not ranked yet" in posted(town)
    await until(town, CLOSE)
    assert "– cleo 1 of 3" not in posted(town, PostKind.CLOSING), "ranked after three"


async def test_a_streak_is_what_its_board_shows(town: Town) -> None:
    (ann, bob) = await club(town, "ann", "bob")
    await ann.says("/challenge create streak Spring, from today for 4 days")
    await ann.presses("Announce")
    for person in (ann, bob):
        await person.says("/challenge join")
        await person.presses("Join and take part")
    people = {"ann": ann, "bob": bob}
    await days(town, ("ann", "bob"), ("ann",), ("ann", "bob"), ("bob",), people=people)
    await until(town, CLOSE)
    closing = posted(town, PostKind.CLOSING)
    assert "1. ann 3 in a row, 3 of 4" in closing
    assert "2. bob 2 in a row, 3 of 4" in closing


async def test_teams_lead_their_board_and_one_without_anybody_ranked_has_no_share(town: Town) -> None:
    people = await club(town, "ann", "bob")
    ann, bob = people
    await ann.says("/challenge create teams Derby, teams Blues, Reds, Greens, from today for 4 days")
    await ann.presses("Announce")
    for person, team in ((ann, "Reds"), (bob, "Greens")):
        await person.says("/challenge join")
        await person.presses(team)
    await bob.says("/pause holiday 10d")
    await days(town, ("ann",), people={"ann": ann})
    board = posted(town)
    assert "1. Reds 100 %, 1 ranked – Blues nobody ranked yet – Greens nobody ranked yet" in board
    assert board.index("Reds") < board.index("1. ann 1 of 1, Reds")
    await until(town, CLOSE)
    assert "– Blues nobody ranked –" in posted(town, PostKind.CLOSING)


async def test_a_goal_that_is_passed_is_told_as_passed(town: Town) -> None:
    people = await run(town, "goal Together, target 1, from today for 4 days", "ann", "bob")
    await days(town, ("ann",), people=people)
    assert "1 of 1 sessions kept together." in posted(town)
    await days(town, ("bob",), people=people)
    assert "2 sessions kept together; the goal was 1." in posted(town)
    await until(town, CLOSE)
    assert "The goal is reached." in posted(town, PostKind.CLOSING)


async def test_what_all_kept_is_told_of_all_together(town: Town) -> None:
    people = await run(town, "Spring, from today for 10 days", "ann", "bob", "cat")
    await days(town, ("ann",), ("ann",), people=people)
    await until(town, "2026-01-10T19:00")
    midway = posted(town, PostKind.MIDWAY)
    assert "Together they kept 2 planned sessions so far. 3 take part." in midway
    await until(town, "2026-01-15T12:05")
    assert "Together they kept 2 planned sessions." in posted(town, PostKind.CLOSING)


async def test_one_who_is_alone_is_not_told_of_as_many(town: Town) -> None:
    people = await run(town, "Spring, from today for 4 days", "ann")
    await days(town, ("ann",), people=people)
    await until(town, CLOSE)
    assert "Kept: one planned session." in posted(town, PostKind.CLOSING)
