"""What a person may type that shows much of what the coach can say: every command, every card, long names."""

from zoneinfo import available_timezones

from core.commands import BY_NAME, EACH
from core.domain.exercises import CATALOGUE

LINES = (
    *(f"/{command.said}" for command in EACH if command.said != "start"),
    *(f"/help {name}" for name in BY_NAME),
    *(f"/exercise {exercise}" for exercise in CATALOGUE),
    "/plan month",
    "/kit only step, wall, bench, 2 4 6 kg",
    "/settings units imperial",
    "/timezone Springfield",
    "/run 18k hard saturday",
    "/pause holiday 3d",
    "/resume",
    "10 10 9w, sit 30 30 22x, pain 0, effort 7",
    "/why",
    "/history",
    "/morning 6",
    "/log " + "9" * 4000,
)
LONGEST = (
    *(f"/timezone {zone}" for zone in sorted(available_timezones(), key=len)[-10:]),
    "/timezone San",
    "/timezone Saint",
    "/kit none",
    "/swap",
    "/settings",
    "/stop",
    "/remind 23:59 monday tuesday wednesday thursday friday saturday",
    "/pause until 31 december",
    "/race 31 december 100",
    "/when",
    "/today",
)
