"""The day's entry: a session with its four buttons, or a rest."""

from core.domain.prescription import lead_track
from core.domain.readiness import Band, days_away
from core.domain.session import DayKind, Item, PlannedDay, Why
from core.domain.state import track_of
from core.domain.training import Member, Training
from core.intents import Done, Later, Onboard, OpenAdjust, ShowExercise, ShowPlan, Skip, Step
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.receipt import eased_sentence, sentence
from core.speech.say import stop


def session(voice: Voice, plan: PlannedDay, entry: int, member: Member) -> Message:
    """Show a load or light day: what, how many, tempo, load, and why in one sentence."""
    lines = [voice.line(f"today-{plan.kind}", day=voice.day(plan.day), minutes=plan.minutes)]
    for item in plan.items:
        lines.append(_item(voice, item))
        if item.flat_first:
            lines.append(voice.line("today-flat-first"))
    lines += _cues(voice, plan)
    lines.append(_why(voice, plan, member))
    how_to = tuple(
        Button(voice.text("today-how-to", exercise=voice.exercise(one, "short")), ShowExercise(one))
        for one in plan.new
    )
    again = (Button(voice.text("swap-test"), Onboard(Step.LEVEL)),) if plan.band is Band.LONG else ()
    rows = (_four(voice, plan, entry), how_to, again)
    return Message(tuple(lines), tuple(row for row in rows if row))


def _four(voice: Voice, plan: PlannedDay, entry: int) -> tuple[Button, ...]:
    return (
        Button(voice.text("button-done"), Done(entry, plan.digest)),
        Button(voice.text("button-adjust"), OpenAdjust(entry)),
        Button(voice.text("button-later"), Later(entry)),
        Button(voice.text("button-skip"), Skip(entry)),
    )


def _item(voice: Voice, item: Item) -> Line:
    name, dose = voice.exercise(item.exercise), voice.dose(item)
    if item.rest_seconds:
        return voice.line("today-item-rest", exercise=name, dose=dose, rest=item.rest_seconds)
    return voice.line("today-item", exercise=name, dose=dose)


def _cues(voice: Voice, plan: PlannedDay) -> list[Line]:
    """All cues of the first new exercise and one of each other; else one of the first exercise's in turn."""
    first = plan.new[0] if plan.new else plan.items[0].exercise
    cues = voice.parts(f"exercise-{first}", "cue")
    if plan.new:
        head = voice.line(
            "today-new", exercise=voice.exercise(first), purpose=voice.exercise(first, "purpose")
        )
        others = [
            voice.line(
                "today-new-too", exercise=voice.exercise(one), cue=voice.parts(f"exercise-{one}", "cue")[0]
            )
            for one in plan.new[1:]
        ]
        return [head, *(voice.line("today-new-cue", cue=cue) for cue in cues), *others]
    return [voice.line("today-cue", cue=cues[plan.day.toordinal() % len(cues)])]


def _why(voice: Voice, plan: PlannedDay, member: Member) -> Line:
    if plan.kind is DayKind.LIGHT:
        return voice.line(f"today-why-{plan.why}")
    training = member.training
    track = lead_track(training)
    lead = next((one for one in plan.items if track_of(one.exercise) is track), plan.items[0])
    state = training.tracks.get(track)
    if plan.band is not Band.FRESH and state is not None and lead.state is not None:
        return eased_sentence(voice, plan.band, state, lead.state, days_away(training, track, plan.day))
    decision = training.latest.get(track)
    if decision is None or decision.after.exercise != lead.exercise:
        return voice.line("today-why-first")
    if decision.name == "A10 HOLD" and decision.after.freeze_days > 0 and state is not None:
        since = (plan.day - training.last_load).days if training.last_load else 0
        return voice.line("today-why-frozen", days=max(0, state.freeze_days - since))
    return voice.line("today-why-last", why=_plain(sentence(voice, decision, member.settings.runner)))


def _plain(line: Line) -> str:
    return "".join(span.text for span in line)


def rest(voice: Voice, plan: PlannedDay, training: Training) -> Message:
    """Show a rest day: kept by itself, and why."""
    if plan.why is Why.STOPPED:
        return stop.care(voice, None)
    head = voice.line("today-rest", day=voice.day(plan.day))
    plan_row = (Button(voice.text("button-plan"), ShowPlan()),)
    if plan.why is Why.PAUSED and training.pause is not None:
        end = training.pause.until
        why = voice.line("today-rest-paused", until=voice.day(end) if end else "open")
    else:
        why = voice.line(f"today-rest-{plan.why}")
    return Message((head, why), (plan_row, *stop.way_back(voice, plan.why is Why.CLEARANCE)))
