"""Two weeks of Ann's, from /start on: good days, a wobbly one, a sore morning, a pause, other hours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from tests.stories.stage import Heard, Stage, Where

DAY = timedelta(days=1)
LOAD_DAY = {
    "raise_two_floor": "10 10 9w",
    "soleus_walk": "3 3 3 m steady",
    "straight_raise": "10 10 steady",
    "pain": "1",
    "effort": "8",
}
LIGHT_DAY = {"wall_sit": "20 20 steady", "glute_bridge": "8 8 steady", "pain": "0", "effort": ""}


@dataclass(frozen=True, slots=True)
class Ann:
    """Who the story is about: whatever she does, what she reads next is returned."""

    stage: Stage

    async def says(self, line: str) -> Heard:
        """Say it."""
        await self.stage.says(line)
        return await self.stage.heard()

    async def presses(self, label: str) -> Heard:
        """Press it."""
        await self.stage.presses(label)
        return await self.stage.heard()

    async def fills(self, answers: Mapping[str, str]) -> Heard:
        """Answer the form."""
        await self.stage.fills(answers)
        return await self.stage.heard()

    async def until(self, hour: int, minute: int = 0) -> Heard:
        """Let time pass to the next such wall time in UTC."""
        at = self.stage.now.replace(hour=hour, minute=minute)
        await self.stage.waits(at - self.stage.now if at > self.stage.now else at - self.stage.now + DAY)
        return await self.stage.heard()


async def first_day(stage: Stage) -> None:
    """Onboarding and the first session; then a restart, and a button from before it."""
    ann = Ann(stage)
    await monday(ann)
    await stage.restarts()
    assert "Mon 5 Jan" in await ann.presses("Today")
    assert "Taken back" in await ann.says("/undo")


async def first_week(stage: Stage) -> None:
    """Onboarding on Monday 5 January, and every day to the Sunday."""
    ann = Ann(stage)
    for day in (monday, tuesday, wednesday, thursday, friday, saturday, sunday):
        await day(ann)


async def second_week(stage: Stage) -> None:
    """The week after, to Sunday 18 January."""
    ann = Ann(stage)
    for day in (later_monday, later_tuesday, later_wednesday, away, back, the_end):
        await day(ann)


async def monday(ann: Ann) -> None:
    """Five questions, and the first session done in two taps."""
    assert "Question 1 of 5" in await ann.says("/start")
    for answer in ("None applies", "Just a wall", "Skip the test", "07:00"):
        assert "Question" in await ann.presses(answer)
    assert "two-leg raise on the floor: 3 × 10" in await ann.presses("UTC")
    assert "Any pain, 0 to 10" in await ann.presses("Done as planned")
    assert "Logged, Mon 5 Jan" in await ann.presses("No pain, as planned")
    assert "A10 REPEAT" in await ann.says("/why")
    assert "your rest day" in await ann.says("/plan")
    assert "Tue 6 Jan, 06:30" in await ann.says("/when")


async def tuesday(ann: Ann) -> None:
    """The morning question at its minute, then a light day."""
    assert await ann.until(6, 29) == Heard()
    assert "How does the calf feel now" in await ann.until(6, 30)
    assert "0: fine" in await ann.presses("0")
    assert "light day" in await ann.until(7)
    await ann.presses("Done as planned")
    assert "Logged, Tue 6 Jan" in await ann.presses("pain 0")


async def wednesday(ann: Ann) -> None:
    """In company: the form, a restart, Undo from before it, and the day told anew in one line."""
    assert "load day" in await ann.until(7)
    await ann.stage.goes(Where.SHARED)
    assert "Done as planned" in (await ann.says("/today")).offered
    opened = await ann.presses("Adjust")
    assert {name for name, _ in opened.form} == LOAD_DAY.keys() - {"pain", "effort"}
    assert "A little wobbly" in await ann.fills(LOAD_DAY)
    await ann.stage.restarts()
    assert "Taken back" in await ann.presses("Undo")
    logged = await ann.says("/log raise 10 10 10 steady, walk 3 3 3 m steady, pain 0, effort 7")
    assert "Two controlled sessions in a row" in logged
    assert "Two controlled sessions" in await ann.says("/why")
    await ann.stage.goes(Where.PRIVATE)


async def thursday(ann: Ann) -> None:
    """A session put off by half an hour, and then skipped."""
    await ann.until(6, 30)
    assert "1: fine" in await ann.presses("1")
    await ann.until(7)
    assert "In 30 minutes" in (await ann.presses("Later")).offered
    assert "07:30" in await ann.presses("In 30 minutes")
    await ann.stage.restarts()
    assert await ann.until(7, 29) == Heard()
    assert "light day" in await ann.until(7, 30)
    assert "Tired" in (await ann.presses("Skip")).offered
    assert "Thu 8 Jan is skipped" in await ann.presses("Tired")


async def friday(ann: Ann) -> None:
    """A wobbly session, told in words."""
    assert "load day" in await ann.until(7)
    await ann.says("12 12 11 wobbly")
    await ann.presses("pain 1")
    assert "A little wobbly" in await ann.presses("effort 8")
    assert "A6 HOLD" in await ann.presses("Why")


async def saturday(ann: Ann) -> None:
    """A sore morning means rest."""
    await ann.until(6, 30)
    assert "today is for rest" in await ann.presses("4")
    await ann.presses("None of these")
    assert await ann.until(9) == Heard()
    assert "sore morning" in await ann.says("/plan")


async def sunday(ann: Ann) -> None:
    """A calm morning; in the evening the week is told."""
    await ann.until(6, 30)
    assert "calm again" in await ann.presses("1")
    recap = await ann.until(23)
    assert "week" in recap


async def later_monday(ann: Ann) -> None:
    """Nudged at ten, she moves to the evenings, from today on."""
    assert "load day" in await ann.until(7)
    assert "still open" in await ann.until(10)
    assert "18:30" in await ann.says("/remind 18:30")
    await ann.presses("Also today at 18:30")
    assert "Mon 12 Jan, 18:30, in 8 h 30 min: load day" in await ann.says("/when")
    assert "load day" in await ann.until(18, 30)
    await ann.presses("Done as planned")
    await ann.presses("pain 0")
    assert "Logged, Mon 12 Jan" in await ann.presses("effort 6")


async def later_tuesday(ann: Ann) -> None:
    """A light day, how it is done, and a log taken back and told again."""
    await ann.until(7)
    assert "2: fine" in await ann.presses("2")
    assert "light day" in await ann.until(18, 30)
    assert "Set-up" in await ann.presses("How to: glute bridge")
    assert "Tell me what you did" in await ann.says("/log")
    assert "Logged, Tue 13 Jan" in await ann.fills(LIGHT_DAY)
    assert "Taken back" in await ann.says("/undo")
    await ann.says("done, pain 0")


async def later_wednesday(ann: Ann) -> None:
    """In company again: what is asked there is hers alone."""
    assert "load day" in await ann.until(18, 30)
    await ann.stage.goes(Where.SHARED)
    assert "two-leg raise" in await ann.says("/exercise two-leg raise")
    assert "The next 7 days" in await ann.says("/plan")
    assert "I know no exercise" in await ann.says("/log bananas 12")
    await ann.says("/log raise 10 10 10, walk 3 3 m")
    await ann.presses("Steady")
    assert "Logged, Wed 14 Jan" in await ann.presses("No pain, as planned")
    await ann.stage.goes(Where.PRIVATE)


async def away(ann: Ann) -> None:
    """Two days on holiday, in which nothing is heard, not even after a restart."""
    assert "Paused" in await ann.says("/pause holiday 4d")
    assert await ann.until(12) == Heard()
    await ann.stage.restarts()
    assert await ann.until(12) == Heard()
    assert "Everything is paused" in await ann.says("/today")


async def back(ann: Ann) -> None:
    """Home before its time, she goes on that evening."""
    assert "the pause is over" in await ann.says("/resume")
    assert "load day" in await ann.until(18, 30)
    await ann.presses("Done as planned")
    assert "Logged, Fri 16 Jan" in await ann.presses("No pain, as planned")


async def the_end(ann: Ann) -> None:
    """A hard run noted; the second week is told, and what the diary holds."""
    assert "hard run of 18 km" in await ann.says("/run 18k hard sunday")
    await ann.until(7)
    assert "0: fine" in await ann.presses("0")
    assert "light day" in await ann.until(18, 30)
    assert "is skipped" in await ann.says("skip tired")
    assert await ann.until(23) == Heard()
    assert "this week" in await ann.until(23)
    assert "Mon 5 Jan" in await ann.says("/history")
