"""A board posted anew, and a place that a club leaves: no name stays behind, whatever Telegram does."""

from datetime import timedelta

import pytest

from tests.adapters.telegram.clubs import A_MINUTE, challenged, joins, keeps_today, known, standing, told
from tests.adapters.telegram.house import House
from tests.platforms.telegram import Fault, http, too_many
from tests.platforms.telegram.people import Chatter

pytestmark = pytest.mark.slow

TO_SUNDAY_EVENING = timedelta(days=6, hours=10, minutes=30)  # half an hour before the board's hour
AN_HOUR = timedelta(hours=1)


@pytest.mark.parametrize("fault", [http(502), too_many(9)], ids=str)
async def test_a_board_posted_anew_leaves_no_name_in_the_one_before_though_that_is_refused_at_first(
    home: House, ann: Chatter, fault: Fault
) -> None:
    group = home.server.group("Riverside", admins=[ann])
    await challenged(home, ann, group)
    bob = await known(home, "Bob", group)
    await joins(home, bob, group)
    await keeps_today(bob)
    for one in (ann, bob):
        await told(one, "/remind off")
    await home.waits(TO_SUNDAY_EVENING)
    before = len(ann.shown(group))
    home.server.faults.add("editMessageText", fault, times=4, chat=group.id)
    await home.waits(2 * AN_HOUR)
    texts = [one.text for one in ann.shown(group)]
    assert len(texts) == before + 1
    assert [text for text in texts if "Bob" in text] == texts[-1:]
    assert any("stands further below" in text for text in texts)


async def test_a_place_that_its_club_left_says_no_name_any_more(home: House, ann: Chatter) -> None:
    group = home.server.group("Riverside", admins=[ann])
    await challenged(home, ann, group)
    bob = await known(home, "Bob", group)
    await joins(home, bob, group)
    await keeps_today(bob)
    await home.waits(3 * A_MINUTE)
    assert any("Bob" in text for text in standing(ann, group))
    await told(ann, "/club@soleus_bot disconnect end", group)
    await home.waits(10 * A_MINUTE)
    assert {one.text for one in ann.shown(group)} == {"Riverside is not in this place any more."}
