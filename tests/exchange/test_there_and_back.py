"""An export brought back gives the same plan; what is there already is added once, and never twice."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given
from hypothesis import settings as examples

from adapters.storage.codec import write_member
from core.domain.events import Changed, Consented, Event, Logged, Recalled
from core.domain.fold import fold
from core.domain.joining import happened
from core.domain.planner import plan_day
from core.domain.state import SetLog
from core.domain.training import Member
from core.exchange.offer import Offer
from core.exchange.reading import Read
from core.exchange.restored import Told
from core.exchange.waiting import Waiting, packed, unpacked
from core.exchange.weighing import Comes, weigh
from core.records import IMPORT_ACTION, Recorded
from tests.domain.lives import MONDAY, Life, lives
from tests.exchange.files import SPELLED, after, export, kept, taken, told

DAYS_AHEAD = 28
# A life takes its time to be thought of where other tests run beside this one.
PATIENT = [HealthCheck.too_slow]


def offered(events: list[Event]) -> Offer:
    """Return what the export of these events offers, as it is kept until the yes."""
    now = after(events)
    found = taken(export(events), now)
    assert isinstance(found, Read), found
    waiting = Waiting(found.offer, Comes.ADDS)
    again = unpacked(packed(waiting, SPELLED), SPELLED, now)
    assert again == waiting
    return again.offer


@given(lives())
@examples(max_examples=30, suppress_health_check=PATIENT)
def test_an_export_brought_to_an_empty_log_gives_the_same_member_and_plan(life: Life) -> None:
    events = told(life)
    now = after(events)
    came = weigh(offered(events), [], now.date(), now)
    assert came.comes is Comes.RESTORES
    before, again = fold(Member(), events), fold(Member(), (one.event for one in came.told))
    assert write_member(again) == write_member(before)
    days = [now.date() + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
    assert [plan_day(again, day) for day in days] == [plan_day(before, day) for day in days]


@given(lives())
@examples(max_examples=10, suppress_health_check=PATIENT)
def test_what_is_there_already_adds_nothing(life: Life) -> None:
    events = told(life)
    now = after(events)
    assert weigh(offered(events), kept(events), now.date(), now).comes is Comes.NOTHING


@given(lives(), lives())
@examples(max_examples=15, suppress_health_check=PATIENT)
def test_a_second_time_adds_nothing_whatever_was_there(mine: Life, theirs: Life) -> None:
    there, here = told(theirs), told(mine)
    now = max(after(there), after(here))
    offer = offered(there)
    came = weigh(offer, kept(here), now.date(), now)
    action = f"{IMPORT_ACTION}1.{offer.name}"
    brought = [Recorded(1000 + number, one.event, now, action) for number, one in enumerate(came.told)]
    stays = [one for one in kept(here) if one.id not in came.ended]
    assert came.comes in ((Comes.ADDS, Comes.NOTHING) if happened(here) else (Comes.RESTORES,))
    if brought:
        assert weigh(offer, [*stays, *brought], now.date(), now).comes is Comes.NOTHING


def test_what_comes_back_was_told_when_the_export_says_and_never_later_than_now() -> None:
    before: list[Event] = [Consented(MONDAY, 1), Changed(MONDAY, onboarded=True)]
    now = after(before)
    first, last = (Told(one, now + timedelta(days=ahead)) for one, ahead in zip(before, (-1, 1), strict=True))
    came = weigh(replace(offered(before), events=(first, last)), [], now.date(), now)
    assert [one.at for one in came.told] == [now - timedelta(days=1), now]


def test_what_was_brought_along_here_stays_as_it_is_beside_an_export() -> None:
    before: list[Event] = [Consented(MONDAY, 1), Changed(MONDAY, onboarded=True)]
    here, other = (Recalled(MONDAY, "wall_sit", (SetLog(count),)) for count in (30, 40))
    now = after(before)
    came = weigh(offered([*before, other]), kept([here]), now.date(), now)
    assert (came.comes, came.ended) == (Comes.RESTORES, ())
    assert [one.event for one in came.told] == before


def test_without_the_terms_an_export_takes_nobodys_place() -> None:
    unasked: list[Event] = [Changed(MONDAY, onboarded=True), *told_of_two_days()]
    now = after(unasked)
    assert weigh(offered(unasked), [], now.date(), now).comes is Comes.ADDS
    agreed = kept([Consented(MONDAY, 1)])
    assert weigh(offered(unasked), agreed, now.date(), now).comes is Comes.RESTORES


def told_of_two_days() -> list[Event]:
    """Return a log a day."""
    days = (MONDAY, MONDAY + timedelta(days=2))
    return [Logged(day, "wall_sit", (SetLog(30),)) for day in days]


def test_what_was_stated_of_the_body_here_holds_whatever_the_export_says() -> None:
    before: list[Event] = [Consented(MONDAY, 1), Changed(MONDAY, onboarded=True)]
    now = after(before)
    careful = kept([Consented(MONDAY, 1, concerns=True), Changed(MONDAY, rest_day=3)])
    came = weigh(offered(before), careful, now.date(), now)
    again = fold(Member(), (one.event for one in came.told))
    assert came.comes is Comes.RESTORES
    assert (again.settings.careful, again.settings.rest_day) == (True, 6)
    barred = weigh(offered(before), kept([Consented(MONDAY, 1, barred=True)]), now.date(), now)
    assert fold(Member(), (one.event for one in barred.told)).training.barred
