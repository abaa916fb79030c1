"""Who blocks the bot and comes back days later, and who asks from a group that moved."""

from datetime import timedelta

from tests.adapters.telegram.house import House
from tests.platforms.telegram.people import Chatter

DAYS = timedelta(days=2)


async def test_who_blocks_is_sent_nothing_for_days_and_who_returns_is_reminded_again(
    home: House, ann: Chatter
) -> None:
    await ann.blocks()
    await home.settled()
    before = len(home.server.called("sendMessage"))
    await home.waits(DAYS)
    assert len(home.server.called("sendMessage")) == before
    await ann.unblocks()
    await home.settled()
    await ann.asks("/today")
    before = len(home.server.called("sendMessage"))
    await home.waits(DAYS)
    assert len(home.server.called("sendMessage")) > before


async def test_who_asks_from_a_group_before_and_after_it_moved_is_answered_in_private(
    home: House, ann: Chatter
) -> None:
    group = home.server.group("Riverside", members=[ann], kind="group")
    await ann.says("/today@soleus_bot", at=group)
    await ann.hears("load day")
    moved = await group.migrates()
    ann.forgets()
    await ann.says("/plan@soleus_bot", at=moved)
    await ann.hears("The next 7 days")
