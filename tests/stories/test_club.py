"""A club of twelve on Telegram and Discord at once, through a challenge of four weeks."""

import pytest

from tests.stories import closing, founding, weeks
from tests.stories.clubhouse import clubhouse
from tests.stories.month import Month


@pytest.mark.slow
async def test_a_club_of_twelve_lives_through_a_challenge_on_both_platforms(database_url: str) -> None:
    async with clubhouse(database_url) as house:
        month = Month(house)
        await founding.begins(month)
        await founding.is_founded(month)
        await founding.is_announced(month)
        await founding.is_joined(month)
        await founding.is_linked(month)
        for week in (weeks.first, weeks.second, weeks.third, weeks.fourth):
            await week(month)
        await closing.results(month)
        await closing.goes_on(month)
        await closing.leaves(month)
        closing.nothing_private_was_public(month)
        closing.no_place_was_crowded(month)
