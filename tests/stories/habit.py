"""A month of Ann's: what she keeps and misses, what her numbers say, three languages, her data."""

from datetime import timedelta

from tests.stories.fortnight import Ann, monday
from tests.stories.stage import Heard, Stage

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
BERLIN = "Europe/Berlin"
DONE = "done, pain 0, effort 7"
OLD_LOG = b"date,exercise,sets,reps,load\n2025-11-03,wall sit,3,45,0\n2025-11-05,seated raise,3,12,4\n"


async def month(stage: Stage) -> None:
    """From Monday 5 January on, chapter by chapter, the process started again in the middle."""
    ann = Ann(stage)
    for chapter in (habit, lapse, travel, outage, german, spanish, brought_along, taken_along, parting, back):
        await chapter(ann)


async def trains(ann: Ann, done: str = DONE, calm: str = "/morning 0") -> Heard:
    """Let the next morning come, answer for the calf, and do what is planned."""
    await ann.until(7)
    await ann.says(calm)
    return await ann.says(done)


async def habit(ann: Ann) -> None:
    """Two weeks and two days without a miss: milestones told quietly, a freeze earned, Sundays for rest."""
    await monday(ann)
    for _ in range(5):
        assert "Logged" in await trains(ann)
    assert "Kept this week: 6 of 6 planned days." in await sunday_evening(ann)
    assert "7 planned days kept in a row." in await trains(ann)
    assert "kept in a row" not in await trains(ann)
    for _ in range(4):
        assert "Logged" in await trains(ann)
    assert "streak stands at 12" in await sunday_evening(ann)
    await trains(ann)
    assert "14 planned days kept in a row." in await trains(ann)
    stats = await ann.says("/stats")
    assert "Streak: 14 planned days kept in a row, your longest." in stats
    assert "One freeze in hand" in stats
    assert "Kept: 14 of 14 planned days, 100 %." in stats
    assert "Fri 16 Jan: 3 × 15 (A11)" in stats
    assert "Best hour: 07:00 to 08:00" in stats


async def sunday_evening(ann: Ann) -> Heard:
    """Let the Saturday go by, and return what the evening after tells of the week."""
    assert await ann.until(23) == Heard()
    return await ann.until(23)


async def lapse(ann: Ann) -> None:
    """Wednesday is missed, which a freeze bears; told late it is as if it had not been; then taken back."""
    await ann.until(7)
    assert "still open" in await ann.until(12)
    missed = await ann.until(7)
    assert "freeze" in missed
    assert "load day" in missed
    assert "freeze" in await ann.says("/today")
    assert "Logged, Wed 21 Jan" in await ann.says("yesterday done, pain 0, effort 7")
    assert "Streak: 15 planned days" in await ann.says("/stats week")
    assert "Taken back" in await ann.says("/undo")
    assert "Kept: 4 of 5 planned days, 80 %." in await ann.says("/stats week")
    assert "Logged, Thu 22 Jan" in await ann.says(DONE)


async def travel(ann: Ann) -> None:
    """Three days of travel count neither way; she goes on in another zone, and the process anew."""
    assert "the streak waits" in await ann.says("/pause travel 3d")
    assert await ann.until(7) == Heard()
    assert "it is 08:00 for you" in await ann.says("/timezone Berlin")
    ann.stage.speaks("en", BERLIN)
    await ann.stage.restarts()
    assert await ann.until(7) == Heard()
    assert await ann.until(7) == Heard()
    stats = await ann.says("/stats week")
    assert "Paused: 2 days (travel)." in stats
    assert "Kept: 3 of 4 planned days, 75 %." in stats


async def outage(ann: Ann) -> None:
    """Nobody was there to remind for two days: Monday does not count, and she is told so once."""
    await ann.stage.is_down(2 * DAY)
    assert "Mon 26 Jan counts neither way." in await ann.until(9)
    assert "Logged, Tue 27 Jan" in await ann.says(DONE)
    everything = await ann.says("/stats all")
    assert "Streak: 16 planned days" in everything
    assert "Kept: 16 of 17 planned days, 94 %." in everything
    assert "Excused: one day on which I was not there." in everything
    history = await ann.says("/history")
    assert "Tue 27 Jan" in history
    assert "A11 COUNT" in history


async def german(ann: Ann) -> None:
    """Everything in German, typed and read."""
    assert "Deutsch" in await ann.says("/settings language deutsch")
    ann.stage.speaks("de", BERLIN)
    assert "Eingetragen, Mi 28. Jan" in await trains(ann, "fertig, schmerz 0, anstrengung 7")
    assert "Serie: 17" in await ann.says("/statistik")
    assert "A10" in await ann.says("/warum")


async def spanish(ann: Ann) -> None:
    """Everything in Spanish, typed and read; then English again."""
    assert "español" in await ann.says("/settings language español")
    ann.stage.speaks("es", BERLIN)
    assert "Anotado, jue 29 ene" in await trains(ann, "hecho, dolor 0, esfuerzo 7")
    assert "Racha: 18" in await ann.says("/estadisticas mes")
    assert "English" in await ann.says("/settings language english")
    ann.stage.speaks("en", BERLIN)


async def brought_along(ann: Ann) -> None:
    """An old log comes in from a spreadsheet, shows in the numbers, adds nothing twice, and is taken back."""
    assert "Send me the file" in await ann.says("/import")
    await ann.stage.sends("old.csv", OLD_LOG)
    assert "moves nothing in your plan" in await ann.stage.heard()
    assert "Taken over as history." in await ann.presses("Take")
    assert "Brought along from a file, 6 sets" in await ann.says("/stats all")
    await ann.stage.sends("old.csv", OLD_LOG)
    assert "nothing was added" in await ann.stage.heard()
    assert "Everything is as before." in await ann.says("/undo")
    assert "Brought along" not in await ann.says("/stats all")


async def taken_along(ann: Ann) -> None:
    """What is stored of her, field by field; all of it as files; sent back as it is, it adds nothing."""
    assert "whom" in await ann.says("/help privacy")
    assert "Your training log" in await ann.says("/privacy")
    assert "why it is kept" in await ann.presses("Every stored field")
    (fields,) = ann.stage.files()
    assert b"recorded_at" in fields or "when it was told" in fields.decode()
    assert "/import takes it back" in await ann.says("/export")
    _, everything, sets = ann.stage.files()
    assert everything.startswith(b'{\n"format": "soleus-coach"')
    assert sets.count(b"\n") > 100
    await ann.stage.returns("mine.json", 1)
    assert "nothing was added" in await ann.stage.heard()


async def parting(ann: Ann) -> None:
    """She goes, thinks better of it, then goes for good: seven days later nobody knows her."""
    assert "18 logged days with 115 sets go" in await ann.says("/delete")
    assert "is erased on" in await ann.presses("Delete everything")
    assert await ann.until(12) == Heard()
    assert "is erased on" in await ann.says("/today")
    await ann.stage.restarts()
    assert "Everything of yours stays." in await ann.says("/start")
    await ann.says("/delete")
    assert "is erased on" in await ann.presses("Delete everything")
    await ann.stage.waits(WEEK + DAY)
    assert await ann.stage.heard() == Heard()


async def back(ann: Ann) -> None:
    """A stranger by now; her own file brings all of it back."""
    assert "Tue 27 Jan" not in await ann.says("/history")
    await ann.stage.returns("mine.json", 1)
    assert "18" in await ann.stage.heard()
    assert "Your log is back." in await ann.presses("Take")
    everything = await ann.says("/stats all")
    assert "Thu 22 Jan: 3 × 4.3 m (A11)" in everything
    assert "your longest" in everything or "The longest was 18" in everything
    assert "days off" in await ann.says("/today")
