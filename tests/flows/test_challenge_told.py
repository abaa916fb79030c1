"""What is said while a challenge is made, joined, ended or looked for: nothing typed is lost."""

from core.clubs import PostKind
from core.intents import AnnounceChallenge, OpenChallenge, SubmitChallenge
from core.speech.message import Form
from tests.flows.books import Books
from tests.flows.riverside import PLACE, START, STEADY, challenge, club, joins, moved_in, until
from tests.people import Person, Town, flat

CREATE = "/challenge create "


async def opened(person: Person, draft: int) -> list[str]:
    """What the form of a draft is filled with."""
    (message,) = await person.asks(OpenChallenge(1, draft))
    assert isinstance(message.form, Form)
    return [field.value for field in message.form.fields]


async def test_a_form_that_was_refused_opens_with_all_that_was_understood(town: Town) -> None:
    (ann,) = await club(town, "ann")
    answers = (
        ("name", "Derby"),
        ("kind", "teams"),
        ("start", "19 jan"),
        ("end", "soon"),
        ("aim", "Reds, Blues"),
    )
    (refused,) = await ann.asks(SubmitChallenge(1, 0, answers))
    assert "cannot read “soon” as a day" in refused.text
    assert "The rest is kept" in refused.text
    assert await opened(ann, 1) == ["Derby", "teams", "2026-01-19", "2026-02-15", "Reds, Blues"]


async def test_a_line_that_was_refused_is_kept_with_dates_that_will_not_do(town: Town) -> None:
    (ann,) = await club(town, "ann")
    heard = flat(await ann.says(CREATE + "streak Spring, from yesterday for 2 weeks"))
    assert "Sun 4 Jan to Sat 17 Jan: that begins in the past" in heard
    assert "For example: /challenge create streak Spring, from 2026-01-12 to 2026-02-08" in heard
    assert await opened(ann, 1) == ["Spring", "streak", "2026-01-04", "2026-01-17", ""]


async def test_what_was_kept_of_a_refused_line_cannot_be_announced_before_it_is_whole(town: Town) -> None:
    (ann,) = await club(town, "ann")
    await ann.says(CREATE + "goal Spring")
    (message,) = await ann.asks(AnnounceChallenge(1))
    assert "A goal needs a target" in message.text
    assert "no challenge yet" in await ann.says("/challenge")
    (draft,) = await ann.asks(SubmitChallenge(1, 1, (("aim", "300 sessions"),)))
    assert "Together to 300 kept sessions" in draft.text


async def test_a_challenge_that_nobody_named_is_called_after_its_days(town: Town) -> None:
    (ann,) = await club(town, "ann")
    assert "Two weeks, for Riverside" in await ann.says(CREATE + "from tomorrow for 2 weeks")
    assert "10 days, for Riverside" in await ann.says(CREATE + "for 10 days")
    assert "Four weeks, for Riverside" in await ann.says(CREATE + "streak, from tomorrow")


async def test_a_draft_that_begins_today_says_so(town: Town) -> None:
    (ann,) = await club(town, "ann")
    assert "The first day is today." in await ann.says(CREATE + "Spring, from monday")
    assert "today" not in await ann.says(CREATE + "Spring, from next monday")


async def test_in_two_clubs_a_line_is_kept_while_the_club_is_chosen(town: Town) -> None:
    (ann,) = await club(town, "ann")
    ann.enters("north")
    await ann.says("/club create North")
    ann.withdraws()
    assert "Which club" in await ann.says(CREATE + "Both, from today for 2 days")
    assert "Both, for North: a draft" in await ann.presses("North")
    assert "Which club" in await ann.says(CREATE + "Both, from today for 2 days")
    await ann.says("/today")
    (form,) = await ann.asks(OpenChallenge(1))
    assert form.form is not None, "a line from before is not taken for what was asked since"


async def test_not_now_tells_that_nothing_was_joined_and_the_way_back(town: Town, books: Books) -> None:
    await challenge(town, "ann")
    bob = await moved_in(town, "bob")
    await bob.says("/club join")
    assert "Nothing is joined, and Riverside sees nothing of you" in flat(await bob.presses("Not now"))
    with books.unit() as tx:
        assert tx.count_members(1) == 1
    assert "what its members would see" in flat(await bob.presses("Show the card"))
    assert "You are in Riverside" in await bob.presses("Join and take part")


async def test_a_streak_is_shown_to_the_club_only_after_the_card_said_so(town: Town, books: Books) -> None:
    ann, bob = await club(town, "ann", "bob")
    await ann.says(CREATE + "streak Spring, from today for 2 weeks")
    await ann.presses("Announce")
    heard = flat(await bob.says("/challenge join"))
    assert "everybody there sees your longest run" in heard
    with books.unit() as tx:
        assert tx.tally(1).entrants == 0
    assert "take part" in await bob.presses("Join and take part")
    eve = await moved_in(town, "eve")
    assert "everybody there sees your longest run" in flat(await eve.says("/club join"))


async def test_where_no_challenge_is_on_it_is_told_what_became_of_the_last(town: Town) -> None:
    ann, bob = await club(town, "ann", "bob")
    for line in ("board", "join", "end", "dates", "leave", "cancel"):
        assert "has had no challenge yet" in await ann.says(f"/challenge {line}")
    await ann.says(CREATE + "Spring, from tomorrow for 2 weeks")
    await ann.presses("Announce")
    await ann.says("/challenge cancel")
    await ann.presses("Call it off")
    for person, line in ((bob, "join"), (ann, "end"), (ann, "dates")):
        assert "Spring was called off, and no other challenge is on" in flat(
            await person.says(f"/challenge {line}")
        )


async def test_a_new_period_after_an_early_end_is_as_long_as_was_announced(town: Town) -> None:
    (ann,) = await challenge(town, "ann")
    await until(town, "2026-01-13T18:00")
    await ann.says("/challenge end")
    await ann.presses("End today")
    await until(town, "2026-01-14T12:01")
    assert "28 days." in await ann.presses("New period")


async def test_a_captain_is_told_when_an_announcement_has_to_wait(town: Town) -> None:
    ann, _ = await challenge(town, "ann", "bob", line="Spring, from tomorrow for 2 days")
    await until(town, "2026-01-08T12:01")
    assert town.place(PLACE).text(PostKind.CLOSING)
    await ann.presses("New period")
    heard = flat(await ann.presses("Announce"))
    assert "there it stands Fri 9 Jan, 08:00" in heard
    await until(town, "2026-01-09T08:01")
    assert "From Mon 12 Jan" in flat(town.place(PLACE).text(PostKind.ANNOUNCED))


async def test_dates_stand_once_it_began_whatever_zone_the_club_takes(town: Town) -> None:
    ann, bob = await challenge(town, "ann", "bob", line="Spring, from tomorrow for 2 weeks")
    await until(town, "2026-01-06T09:00")
    await bob.says(STEADY)
    await ann.says("/club settings zone Honolulu")
    assert "has begun" in await ann.says("/challenge dates from 20 jan")
    assert "1 of 1" in await bob.says("/challenge board")


async def test_of_several_blocked_by_one_name_one_is_let_in(town: Town, books: Books) -> None:
    ann, _ = await club(town, "ann", "bob")
    for name in ("bob", "cid"):
        await ann.says("/club block bob")
        await ann.presses("Block")
        if name == "bob":
            cid = await joins_club(town, "cid")
            await cid.says("/club name bob")
    heard = await ann.says("/club unblock bob")
    assert "Whom do you mean?" in heard
    await ann.presses("Let bob in again")
    with books.unit() as tx:
        assert len(tx.blocked(1)) == 1


async def joins_club(town: Town, name: str) -> Person:
    """Let somebody new join Riverside while nothing is on."""
    person = await moved_in(town, name)
    await person.says("/club join")
    await person.presses("Join")
    return person


async def test_somebody_not_ranked_is_told_what_is_wanting(town: Town) -> None:
    await challenge(town, "ann")
    await until(town, START)
    await town.wait("1d")
    bob = await joins(town, "bob")
    assert "ranked after 3 more planned days" in flat(await bob.says("/challenge board"))
    await bob.says("/log done")
    assert "ranked after 2 more planned days" in flat(await bob.says("/challenge board"))


async def test_a_zone_is_answered_with_the_hour_there(town: Town) -> None:
    (ann,) = await club(town, "ann")
    assert "there it is 08:00" in flat(await ann.says("/club settings zone Zurich"))
    assert "There are German, English and Spanish" in await ann.says("/club settings language xx")
