"""A club in a Telegram group, as its people make it."""

from datetime import timedelta

from tests.adapters.telegram.house import ANSWERS, House, begins, chosen
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.seen import Heard

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
CREATE = "/club@soleus_bot create Riverside"
FOUR_WEEKS = "/challenge@soleus_bot create Spring, from monday for 4 weeks"


async def told(chatter: Chatter, line: str, at: Group | Topic | None = None) -> Heard:
    """Say a line somewhere; return what is answered in private."""
    chatter.forgets()
    await chatter.says(line, at=at)
    return await chatter.hears()


async def challenged(home: House, ann: Chatter, at: Group | Topic) -> None:
    """Let Ann, an administrator, create a club in a place and announce four weeks, which begin today."""
    assert "has begun" in (await told(ann, CREATE, at)).text
    assert "a draft" in (await told(ann, FOUR_WEEKS, at)).text
    assert "is announced" in (await chosen(ann, "Announce")).text
    await home.delivers()


async def joins(home: House, chatter: Chatter, at: Group | Topic, button: str = "Join") -> None:
    """Follow the button of what stands in a place, being known already, and agree to the card."""
    chatter.forgets()
    await chatter.opens(button, at=at)
    await chatter.hears("This is what its members would see of you")
    assert "You take part in Spring" in (await chosen(chatter, "Join and take part")).text
    await home.waits(2 * A_MINUTE)


async def known(home: House, name: str, *groups: Group) -> Chatter:
    """Return somebody who is in these groups and has been through onboarding."""
    chatter = home.server.person(name)
    for group in groups:
        await group.joins(chatter)
    await begins(chatter)
    return chatter


async def answers_all(chatter: Chatter) -> None:
    """Answer the questions of the onboarding, each with its default."""
    for answer in ANSWERS:
        await chosen(chatter, answer)


async def keeps_today(chatter: Chatter) -> None:
    """Train as planned."""
    await chatter.asks("/today")
    await chosen(chatter, "Done as planned")
    assert "Logged" in (await chosen(chatter, "No pain, as planned")).text


def standing(chatter: Chatter, at: Group | Topic, beginning: str = "Spring") -> list[str]:
    """List the texts of what stands in a place."""
    return [one.text for one in chatter.shown(at) if one.text.startswith(beginning)]
