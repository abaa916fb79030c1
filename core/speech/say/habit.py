"""The habit in a line: quietly what was reached, and plainly what a miss cost."""

from core.domain.habit import KEPT_A_FREEZE, Habit, Lapse, Milestone
from core.speech.catalogue import Voice
from core.speech.message import Line


def milestone(voice: Voice, reached: Milestone | None) -> tuple[Line, ...]:
    """So many entries kept, in a row or in all."""
    return (voice.line(f"habit-{reached.feat}", n=reached.count),) if reached else ()


def missed(voice: Voice, habit: Habit | None) -> tuple[Line, ...]:
    """What the latest miss cost, and how it goes on."""
    if habit is None or habit.missed is None:
        return ()
    day = voice.day(habit.missed)
    if habit.lapse is Lapse.FROZEN:
        return (voice.line("habit-frozen", day=day, n=habit.streak, earned=KEPT_A_FREEZE),)
    return (voice.line("habit-broken", day=day, best=habit.best),)
