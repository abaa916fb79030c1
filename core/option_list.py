"""What the commands take: each option declared once, as a platform types it and as the line is typed."""

from dataclasses import replace

from core.domain.events import PauseReason, RunKind
from core.domain.exercises import Kit, Role
from core.domain.scales import EFFORT_LEAST, EFFORT_MOST, PAIN_LEAST, PAIN_MOST
from core.domain.state import Control, Phase
from core.foresight import BOOKED_AHEAD
from core.intents import Period
from core.options import Option, OptionKind
from core.reading import clubs, pieces, settings
from core.reading.days import A_WEEK, A_YEAR
from core.reading.runs import REACH

_NUMBER, _DAY, _CHOICE = OptionKind.NUMBER, OptionKind.DAY, OptionKind.CHOICE
LINE = Option("line")
PAIN = Option("pain", _NUMBER, PAIN_LEAST, PAIN_MOST, says="pain {}")
_EFFORT = Option("effort", _NUMBER, EFFORT_LEAST, EFFORT_MOST, says="effort {}")
_DISTANCE = Option("distance", takes=pieces.is_distance)
_THINGS = tuple(thing.value for thing in Kit if thing is not Kit.WEIGHTS)
_KINDS = tuple(kind.value for kind in RunKind if kind is not RunKind.RACE)
# A semicolon keeps the sets of a line apart from those beside it.
LOG = (
    LINE,
    Option("sets", joint="; ", takes=pieces.is_sets),
    Option(
        "exercise",
        OptionKind.EXERCISE,
        choices=(Role.RAISE.value,),
        takes=pieces.is_exercise,
        clings=pieces.is_of_a_leg,
        apart=" of ",
    ),
    Option("load", says="@{}", takes=pieces.is_load),
    Option("control", _CHOICE, choices=tuple(control.value for control in Control)),
    PAIN,
    _EFFORT,
    Option("day", _DAY, -A_WEEK, 0, clings=pieces.has_number),
)
RUN = (
    _DISTANCE,
    Option("kind", _CHOICE, choices=_KINDS),
    Option("day", _DAY, -REACH[0], REACH[1], clings=pieces.has_number),
)
RACE = (Option("day", _DAY, -REACH[0], REACH[1]), replace(_DISTANCE, clings=pieces.is_like_a_year))
KIT = (
    LINE,
    Option("add", _CHOICE, choices=_THINGS, says="add {}", joint=", "),
    Option("remove", _CHOICE, choices=_THINGS, says="remove {}", joint=", "),
    Option("weights", says="weights {}", joint=", ", takes=pieces.is_weights),
    Option("body", says="body {}", joint=", ", takes=pieces.is_body_weight),
)
SWAP = Option("name", OptionKind.EXERCISE, choices=(Phase.MAINTAIN.value, Phase.BUILD.value))
_WHERE = Option("where", _CHOICE, choices=("here", "private"))
REMIND = (LINE, Option("time"), Option("days"), Option("date", _DAY, 0, BOOKED_AHEAD), _WHERE)
PAUSE = (
    Option("reason", _CHOICE, choices=tuple(reason.value for reason in PauseReason)),
    Option("until", _DAY, 0, A_YEAR, takes=pieces.is_end),
)
PERIOD = Option("period", _CHOICE, choices=tuple(one.value for one in Period))
FILE = Option("file", OptionKind.FILE)
SETTINGS = (Option("name", _CHOICE, choices=tuple(settings.SETTINGS)), Option("value"))

MEMBER = (Option("name"),)
CLUB_SETTINGS = (Option("setting", _CHOICE, choices=clubs.CLUB_SETTINGS), Option("value"))
DATES = (
    Option("start", _DAY, 0, A_YEAR, says="from {}"),
    Option("end", _DAY, 0, A_YEAR, says="to {}"),
)
