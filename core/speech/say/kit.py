"""The kit: what is owned, each thing a toggle, and what a change means for the plan in one sentence."""

from core.domain.exercises import Kit, possible
from core.domain.ladder import RUNGS, Load, next_variation, next_weight
from core.domain.settings import Settings
from core.domain.state import ASSUMED_BODY_KG, Track, TrackState
from core.domain.training import Member
from core.intents import ShowToday, ToggleKit, UndoLast
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.rows import in_rows

THINGS = tuple(one for one in Kit if one is not Kit.WEIGHTS)


def show(voice: Voice, settings: Settings) -> Message:
    """Show what is owned, with a toggle for each thing and the words for the rest."""
    return Message(
        (*_owned(voice, settings), *voice.lines("kit-how", units=voice.units.value)),
        _toggles(voice, settings),
    )


def same(voice: Voice, settings: Settings) -> Message:
    """Nothing changed: it is so already."""
    return Message((voice.line("kit-same"), *_owned(voice, settings)), _toggles(voice, settings))


def changed(voice: Voice, before: Member, after: Member) -> Message:
    """Show what is owned now, and what the change means for the plan."""
    lines = (*_owned(voice, after.settings), effect(voice, before, after))
    back = (
        Button(voice.text("button-undo"), UndoLast()),
        Button(voice.text("button-today"), ShowToday()),
    )
    return Message(lines, (*_toggles(voice, after.settings), back), manner=Manner.REPLACE)


def things(voice: Voice, settings: Settings) -> str:
    """Name what is owned, weights among it; "" for nothing."""
    named = [voice.name(one) for one in THINGS if one in settings.kit]
    return voice.list([*named, *(voice.weight(kg) for kg in settings.weights_kg)])


def label(voice: Voice, thing: Kit, settings: Settings) -> str:
    """A toggle's label: the thing, marked where it is owned."""
    key = "kit-owned" if thing in settings.kit else "kit-not-owned"
    return voice.text(key, thing=voice.name(thing))


def effect(voice: Voice, before: Member, after: Member) -> Line:
    """Tell what a change of kit means: the first of these that holds."""
    old, new = before.training.tracks.get(Track.RAISES), after.training.tracks.get(Track.RAISES)
    return (
        (old and new and _lift(voice, old, new))
        or (new and _way_up(voice, before, after, new))
        or _reach(voice, before, after)
        or (new and _load(voice, before, after, new))
        or voice.line("kit-effect-none")
    )


def _lift(voice: Voice, old: TrackState, new: TrackState) -> Line | None:
    """The main lift itself moved to what is owned."""
    if old.dose == new.dose:
        return None
    key = "kit-effect-dose" if old.exercise == new.exercise else "kit-effect-lift"
    return voice.line(key, exercise=voice.exercise(new.exercise), dose=voice.dose(new))


def _way_up(voice: Voice, before: Member, after: Member, main: TrackState) -> Line | None:
    """The next variation is another one, or there is none any more."""
    was = next_variation(main.exercise, before.settings.runner)
    now = next_variation(main.exercise, after.settings.runner)
    if was == now:
        return None
    if now is None:
        return voice.line("kit-effect-top", exercise=voice.exercise(main.exercise))
    return voice.line("kit-effect-way", exercise=voice.exercise(now))


def _reach(voice: Voice, before: Member, after: Member) -> Line | None:
    """Exercises came within reach or went out of it."""
    was, now = (possible(member.settings.runner.owned) for member in (before, after))
    for key, names in (
        ("kit-effect-lost", [one.id for one in was if one not in now]),
        ("kit-effect-gained", [one.id for one in now if one not in was]),
    ):
        if names:
            return voice.line(key, names=voice.list([voice.exercise(one) for one in names]))
    return None


def _load(voice: Voice, before: Member, after: Member, main: TrackState) -> Line | None:
    """The next weight of the main lift, where weights or body weight changed."""
    runner = after.settings.runner
    if RUNGS[main.exercise].load is Load.NONE or before.settings.runner == runner:
        return None
    heavier = next_weight(main.exercise, main.kg, runner)
    if heavier is None:
        return voice.line("kit-effect-no-weight", exercise=voice.exercise(main.exercise))
    weight = voice.weight(heavier)
    return voice.line("kit-effect-weight", exercise=voice.exercise(main.exercise), weight=weight)


def _owned(voice: Voice, settings: Settings) -> tuple[Line, ...]:
    owned = things(voice, settings)
    body = voice.weight(settings.body_kg) if settings.body_kg else ""
    lines = [voice.line("kit-list", things=owned) if owned else voice.line("kit-list-empty")]
    lines.append(
        voice.line("kit-body", weight=body)
        if body
        else voice.line("kit-body-unknown", weight=voice.weight(ASSUMED_BODY_KG))
    )
    return tuple(lines)


def _toggles(voice: Voice, settings: Settings) -> tuple[tuple[Button, ...], ...]:
    return in_rows([Button(label(voice, one, settings), ToggleKit(one)) for one in THINGS], 3)
