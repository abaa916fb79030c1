"""/swap: another main lift or accessory; and the choice between maintaining and building."""

from core.diary import Diary
from core.domain.events import Begun, Changed, PhaseChosen
from core.domain.exercises import CATALOGUE, Exercise, Role
from core.domain.maintenance import may_maintain
from core.domain.placement import Refusal, accessory, swaps
from core.domain.placement import swap as swapped
from core.domain.readiness import days_away, eased
from core.domain.state import Phase, Track
from core.intents import ChoosePhase, SwapLift
from core.reading.names import find_exercise, read_phase
from core.reading.text import shown
from core.speech.message import Message
from core.speech.say import manners
from core.speech.say import swap as say


def swap(intent: SwapLift, diary: Diary) -> list[Message]:
    """Offer what is possible, or change the main lift or the accessory; a refusal names its reason."""
    if not intent.name.strip():
        return [_choices(diary)]
    phase = read_phase(intent.name)
    if phase is not None:
        return choose_phase(ChoosePhase(phase), diary)
    found = find_exercise(intent.name)
    if found is None:
        return [say.unknown(diary.voice, shown(intent.name))]
    if isinstance(found, tuple):
        return [say.which(diary.voice, [one.id for one in found if one.role in (Role.RAISE, Role.ACCESSORY)])]
    return [_accessory(diary, found) if found.role is Role.ACCESSORY else _main_lift(diary, found)]


def choose_accessory(words: str, diary: Diary) -> list[Message]:
    """Change the accessory by name; without one offer what is possible."""
    if not words.strip():
        return [_choices(diary)]
    found = find_exercise(words)
    match found:
        case None:
            return [say.unknown(diary.voice, shown(words))]
        case Exercise():
            return [_accessory(diary, found)]
        case several:
            fitting = [one.id for one in several if one.role is Role.ACCESSORY]
    if fitting:
        return [say.which(diary.voice, fitting)]
    return [say.refused(diary.voice, several[0].id, Refusal.NOT_AN_ACCESSORY)]


def choose_phase(intent: ChoosePhase, diary: Diary) -> list[Message]:
    """Accept maintenance where it may be offered, or go back to building."""
    voice, training = diary.voice, diary.member.training
    match intent.phase:
        case Phase.MAINTAIN if training.maintaining:
            return [say.phase_same(voice, intent.phase)]
        case Phase.MAINTAIN if may_maintain(diary.member, diary.today):
            pass
        case Phase.BUILD if training.maintaining:
            pass
        case Phase.MAINTAIN:
            return [say.maintain_refused(voice)]
        case Phase.BUILD if not (training.stopped or training.halted):
            return [say.phase_same(voice, intent.phase)]
        case _:
            return [manners.stale(voice)]
    diary.record(PhaseChosen(diary.today, Track.RAISES, intent.phase))
    state = diary.member.training.tracks[Track.RAISES]
    return [say.phase(voice, intent.phase, state)]


def _choices(diary: Diary) -> Message:
    settings, training = diary.member.settings, diary.member.training
    lifts = swaps(training, settings.runner, diary.today)
    possible = (one for one in CATALOGUE if accessory(one, settings.runner) is None)
    others = [one for one in possible if one != settings.accessory]
    may = may_maintain(diary.member, diary.today)
    return say.choices(diary.voice, training, settings, lifts, others, may_maintain=may)


def _main_lift(diary: Diary, chosen: Exercise) -> Message:
    member = diary.member
    state = swapped(member.training, chosen.id, member.settings.runner, diary.today)
    if isinstance(state, Refusal):
        return say.refused(diary.voice, chosen.id, state)
    diary.record(Begun(diary.today, state))
    away = days_away(diary.member.training, Track.RAISES, diary.today)
    return say.swapped(diary.voice, eased(state, away, member.settings.runner))


def _accessory(diary: Diary, chosen: Exercise) -> Message:
    settings = diary.member.settings
    refusal = Refusal.SAME if chosen.id == settings.accessory else accessory(chosen.id, settings.runner)
    if refusal is not None:
        return say.refused(diary.voice, chosen.id, refusal)
    diary.record(Changed(diary.today, accessory=chosen.id))
    return say.accessory_chosen(diary.voice, chosen.id)
