"""Lines of the stories as slash commands, their options named; those without text are the same.

Ann's client at the desk is English, so a command is there by its English name, whatever she reads.
"""

SLASH = {
    "/exercise raise": "/exercise name:raise",
    "/exercise two-leg raise": "/exercise name:two-leg raise",
    "/help log": "/help command:log",
    "/history 2": "/history page:2",
    "/log 15 15 15": "/log sets:15 15 15",
    "/log bananas 12": "/log line:bananas 12",
    "/log raise 10 10 10 steady, walk 3 3 3 m steady, pain 0, effort 7": (
        "/log line:raise 10 10 10, walk 3 3 3 m control:steady pain:0 effort:7"
    ),
    "/log raise 10 10 10, walk 3 3 m": "/log line:raise 10 10 10, walk 3 3 m",
    "/log sit 30 30 pain 3 effort 9": "/log sets:30 30 exercise:sit pain:3 effort:9",
    "/morning 6": "/morning pain:6",
    "/pause holiday 4d": "/pause reason:holiday until:4d",
    "/plan month": "/plan days:month",
    "/race 2026-02-08 21k": "/race day:2026-02-08 distance:21k",
    "/remind 18:30": "/remind time:18:30",
    "/remind mon wed 7:30": "/remind time:7:30 days:mon wed",
    "/remind off": "/remind line:off",
    "/remind on": "/remind line:on",
    "/run 18k hard sunday": "/run distance:18k kind:hard day:sunday",
    "/settings units imperial": "/settings name:units value:imperial",
    "/settings units metric": "/settings name:units value:metric",
    "/swap seated raise": "/swap name:seated raise",
    "/settings language deutsch": "/settings name:language value:deutsch",
    "/settings language english": "/settings name:language value:english",
    "/settings language español": "/settings name:language value:español",
    "/estadisticas mes": "/stats period:month",
    "/statistik": "/stats",
    "/stats all": "/stats period:all",
    "/stats week": "/stats period:week",
    "/warum": "/why",
    "/help privacy": "/help command:privacy",
    "/morning 0": "/morning pain:0",
    "/pause travel 3d": "/pause reason:travel until:3d",
    "/timezone Berlin": "/timezone city:Berlin",
    "/timezone San": "/timezone city:San",
}
