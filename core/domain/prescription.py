"""What a load day and a light day hold, within the caps that no setting lifts.

Numbers are [O] unless tagged.
"""

from dataclasses import replace
from datetime import date

from core.domain.exercises import CATALOGUE, Kit, Measure, Role
from core.domain.ladder import gentle, on_step, starting
from core.domain.readiness import Band, band_of, days_away, eased, in_first_weeks
from core.domain.session import LOAD_MINUTES, Item, minutes
from core.domain.state import Track, TrackState, track_of
from core.domain.training import Member, Training

REST_SECONDS, REST_LOADED_SECONDS, REST_LIGHT_SECONDS = 90, 120, 30
# The caps: sets and raises a leg of a session, repetitions and seconds of a set.
MOST_SETS, MOST_REPS, MOST_SECONDS, MOST_RAISES = 4, 20, 60, 60
ACCESSORIES_A_WEEK = 2
USUAL_ACCESSORY = "straight_raise"  # [S1] [S3] [S4] want both calf muscles trained
# Accessories wait for training to be regular again after a longer time away.
REGULAR = (Band.FRESH, Band.WEEK)
LIGHT_SETS, LIGHT_SIT_SECONDS, LIGHT_FEET = 2, (20, 30), 10
BESIDE_THE_CALF = ("glute_bridge", "hamstring_walkout", "split_squat")  # [S2]
# Which two of the light exercises a date brings: those of every second day differ, all meet in six.
_PAIRS = {
    2: ((0, 1),),
    3: ((0, 1), (0, 2), (1, 2)),
    4: ((0, 1), (1, 3), (2, 3), (0, 3), (0, 2), (1, 2)),
}
_CAP = {Measure.REPS: MOST_REPS, Measure.SECONDS: MOST_SECONDS}


def load_items(member: Member, day: date) -> tuple[Item, ...]:
    """Return a load session: the main lift, one of wall sit and walk in turn, at times an accessory."""
    room, items = MOST_RAISES, list[Item]()
    for exercise in _lifts(member):
        item = _capped(_tracked(member, exercise, day), room)
        room -= raises(item)
        items.append(item)
    extra = _accessory(member, day, room)
    while extra and minutes((*items, extra)) > LOAD_MINUTES[1]:
        extra = _with_sets(extra, extra.sets - 1)
    return (*items, extra) if extra else tuple(items)


def raises(item: Item) -> int:
    """Return the repetitions an item asks of each calf; squats on the raised heel count too."""
    role = CATALOGUE[item.exercise].role
    return item.sets * item.target if role in (Role.RAISE, Role.ACCESSORY) else 0


def lead_track(training: Training) -> Track:
    """Return the track whose time away names the day's row of S5: the raises, else the wall sit or walk."""
    return next((track for track in Track if track in training.tracks), Track.RAISES)


def _lifts(member: Member) -> tuple[str, ...]:
    """The exercises with a track, in order; without a raise the wall sit leads, else the walk."""
    training, owned = member.training, member.settings.runner.owned
    turn = [one for one in ("wall_sit", "soleus_walk") if CATALOGUE[one].possible_with(owned)]
    main = training.tracks.get(Track.RAISES)
    if main is None:
        return (turn[0], "seated_raise") if Kit.WEIGHTS in owned else tuple(turn)
    other = [one for one in turn if track_of(one) is not training.companion]
    return main.exercise, (other or turn)[0]


def _tracked(member: Member, exercise: str, day: date) -> Item:
    """An item as its track prescribes it today: eased by the time away, gentle in a careful beginning."""
    training, runner = member.training, member.settings.runner
    track = track_of(exercise)
    state = training.tracks.get(track) if track else None
    if track is None or state is None:
        state, first_loaded = starting(exercise, runner), True  # as the fold begins it
    else:
        state = eased(state, days_away(training, track, day), runner)
        first_loaded = _first_loaded(training, track, state)
    if runner.careful and in_first_weeks(training, day):
        state = gentle(state, runner)
    return Item(
        state.exercise, state.sets, state.target, state.tempo, state.kg,
        rest_seconds=REST_LOADED_SECONDS if state.kg > 0 else REST_SECONDS,
        state=state,
        flat_first=state.kg > 0 and on_step(state.exercise) and first_loaded,
    )  # fmt: skip


def _first_loaded(training: Training, track: Track, state: TrackState) -> bool:
    """Tell whether weight comes to the track for the first time; where in doubt, yes."""
    latest = training.latest.get(track)
    if latest is None or latest.before.kg == 0:
        return True
    return not latest.evidence.sets and state.days_since_step == 0


def _capped(item: Item, room: int) -> Item:
    """The item within the caps, whatever its track says; ``room`` is what is left of the raises."""
    cap = _CAP.get(CATALOGUE[item.exercise].measure, item.target)
    target, sets = min(item.target, cap), min(item.sets, MOST_SETS)
    if CATALOGUE[item.exercise].role is Role.RAISE:
        sets = min(sets, room // max(1, target))
    state = item.state.but(sets=sets, target=target) if item.state else None
    return replace(item, sets=sets, target=target, state=state)


def _accessory(member: Member, day: date, room: int) -> Item | None:
    """The chosen accessory on two days a week, with as many sets as the raises leave room for."""
    training, settings = member.training, member.settings
    recent = sum(0 < (day - one).days < 7 for one in training.accessory_days)
    band = band_of(days_away(training, lead_track(training), day))
    if recent >= ACCESSORIES_A_WEEK or band not in REGULAR or Track.RAISES not in training.tracks:
        return None
    chosen = CATALOGUE.get(settings.accessory, CATALOGUE[USUAL_ACCESSORY])
    if chosen.role is not Role.ACCESSORY or not chosen.possible_with(settings.runner.owned):
        chosen = CATALOGUE[USUAL_ACCESSORY]
    item = Item(chosen.id, chosen.dose.sets, chosen.dose.lo, rest_seconds=REST_SECONDS)
    return _with_sets(item, min(item.sets, room // item.target))


def _with_sets(item: Item, sets: int) -> Item | None:
    """The item with so many sets, None for none."""
    return replace(item, sets=sets) if sets > 0 else None


def light_items(member: Member, day: date) -> tuple[Item, ...]:
    """Return a light day's two exercises, without weight and step; they take turns by the date."""
    number = day.toordinal()
    pool = [*_easy_tracked(member), Item("balance", LIGHT_SETS, CATALOGUE["balance"].dose.lo)]
    beside = CATALOGUE[BESIDE_THE_CALF[(number + number // 3) % 3]]  # so that each meets each of the pairs
    pool.append(Item(beside.id, LIGHT_SETS, beside.dose.lo))
    pairs = _PAIRS[len(pool)]
    return tuple(
        replace(pool[index], rest_seconds=REST_LIGHT_SECONDS) for index in pairs[number % len(pairs)]
    )


def _easy_tracked(member: Member) -> list[Item]:
    """High wall sit and walk at their light dose; left out where the load day itself asks for less."""
    tracks, items = member.training.tracks, list[Item]()
    sit, walk = tracks.get(Track.WALL_SIT), tracks.get(Track.WALK)
    least, most = LIGHT_SIT_SECONDS
    if CATALOGUE["wall_sit"].possible_with(member.settings.runner.owned) and not (sit and sit.target < least):
        half = sit.target // 2 if sit else least
        items.append(Item("wall_sit", LIGHT_SETS, min(max(half, least), most)))
    if not (walk and walk.target < LIGHT_FEET):
        items.append(Item("soleus_walk", LIGHT_SETS, LIGHT_FEET))
    return items
