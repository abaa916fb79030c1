"""A tour of what else can be asked: each line said, each [button pressed, and the answers compared."""

from tests.stories.fortnight import Ann, monday
from tests.stories.stage import Stage

TOUR = (
    *("/help", "/help log"),
    *("/kit", "[+ step", "/settings", "/settings units imperial", "/kit", "/settings units metric"),
    *("/exercise", "/exercise raise", "[two-leg raise, step", "/swap", "/swap seated raise", "/undo"),
    *("/race 2026-02-08 21k", "[Undo", "/run", "/plan month"),
    *("/remind", "/remind off", "/remind on", "/remind mon wed 7:30", "/undo", "/pause"),
    *("/log 15 15 15", "/log sit 30 30 pain 3 effort 9", "/history", "/history 2"),
    *("/morning", "/morning 6", "/why", "/stop", "[Nothing"),
    *("/timezone", "/timezone San", "/timezone Berlin"),
)


async def tour(stage: Stage) -> None:
    """Begin, and ask for everything."""
    ann = Ann(stage)
    await monday(ann)
    for act in TOUR:
        await (ann.presses(act[1:]) if act.startswith("[") else ann.says(act))
