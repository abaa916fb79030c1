"""Challenges as told to one person: drafts, what is on, taking part, leaving, ends."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from core.boards import Board
from core.clubs import Challenge, Club
from core.domain.adherence import LATE_RANKED_AFTER
from core.domain.challenge import ChallengeKind, closes_at, length
from core.intents import (
    AnnounceChallenge,
    CancelChallenge,
    DropChallenge,
    EndChallenge,
    EnterChallenge,
    LeaveChallenge,
    NewPeriod,
    OpenChallenge,
    ShowBoard,
    ShowChallenge,
)
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.say import board as say_board
from core.speech.say.posts import about
from core.speech.say.rows import in_rows

_WIDE = 3


class Not(StrEnum):
    """Why something of a challenge is not done."""

    NONE = "none"  # there is none
    IN = "in"  # who asks takes no part
    DRAFT = "draft"  # no draft any more
    ANNOUNCED = "announced"  # already
    ANOTHER = "another"  # one at a time
    STARTED = "started"
    NOT_STARTED = "not-started"


def refused(voice: Voice, why: Not) -> Message:
    """Tell kindly why nothing was changed."""
    return Message((voice.line(f"challenge-not-{why.value}"),))


def gone(voice: Voice, last: Challenge) -> Message:
    """Nothing is on, and what became of the last one; nothing was changed."""
    how = "called-off" if last.cancelled_at is not None else "over"
    return Message((voice.line(f"challenge-gone-{how}", challenge=last.name),))


def nothing(voice: Voice, club: Club, *, captain: bool) -> Message:
    """A club without a challenge so far."""
    lines = [voice.line("challenge-nothing", club=club.name)]
    if not captain:
        return Message(tuple(lines))
    return Message((*lines, voice.line("challenge-nothing-captain")), ((_new(voice, club),),))


def overview(voice: Voice, board: Board, *, entered: bool, captain: bool, flagged: Sequence[str]) -> Message:
    """A challenge: what it is about, its dates, who takes part; to captains also what looks odd."""
    challenge, club = board.challenge, board.club
    lines = [say_board.title(voice, board), *about(voice, challenge), say_board.remaining(voice, board)]
    lines.append(voice.line("post-entrants", n=board.counted.entrants))
    if flagged:
        lines += [(), *voice.lines("challenge-flagged", names=voice.list(flagged))]
    is_over = challenge.closed_at is not None or challenge.cancelled_at is not None
    if is_over:
        rows = (say_board.near_button(voice, club), *((_again(voice, challenge),) if captain else ()))
        return Message(tuple(lines), (rows,))
    join = Button(voice.text("challenge-join"), EnterChallenge(challenge.id))
    buttons = [*_mine(voice, club, challenge)[0]] if entered else [join]
    if captain and board.today >= challenge.start:
        buttons.append(Button(voice.text("challenge-end"), EndChallenge(challenge.id)))
    if captain:
        buttons.append(Button(voice.text("challenge-cancel"), CancelChallenge(challenge.id)))
    if captain and board.today < challenge.start:
        lines.append(voice.line("challenge-dates-how"))
    return Message(tuple(lines), in_rows(buttons, _WIDE))


def preview(voice: Voice, club: Club, draft: Challenge, today: date) -> Message:
    """A draft as it is going to be announced; ``today`` is the club's."""
    lines = [
        voice.line("challenge-draft", challenge=draft.name, club=club.name),
        *about(voice, draft),
        _dates(voice, draft),
        *([voice.line("challenge-draft-today")] if draft.start == today else []),
        voice.line("challenge-closes", closes=voice.moment(closes_at(draft.end, club.zone))),
        (),
        voice.line("challenge-draft-note"),
    ]
    buttons = (
        Button(voice.text("challenge-announce"), AnnounceChallenge(draft.id)),
        Button(voice.text("challenge-change"), OpenChallenge(club.id, draft.id)),
        Button(voice.text("challenge-drop"), DropChallenge(draft.id)),
    )
    return Message(tuple(lines), (buttons,))


def announced(voice: Voice, club: Club, challenge: Challenge, stands_at: datetime | None) -> Message:
    """It is announced, or will be where a place had its messages; a captain takes part like anybody else."""
    lines = [
        voice.line("challenge-announced", challenge=challenge.name, club=club.name),
        _dates(voice, challenge),
    ]
    if stands_at is not None:
        lines.append(voice.line("challenge-stands-at", at=voice.moment(stands_at)))
    join = Button(voice.text("challenge-join"), EnterChallenge(challenge.id))
    return Message(tuple(lines), ((join, Button(voice.text("challenge-show"), ShowChallenge(club.id))),))


def dropped(voice: Voice, club: Club) -> Message:
    """A draft was thrown away."""
    return Message((voice.line("challenge-dropped"),), ((_new(voice, club),),))


def which_team(voice: Voice, challenge: Challenge) -> Message:
    """Ask for which team somebody takes part."""
    teams = [Button(team, EnterChallenge(challenge.id, at)) for at, team in enumerate(challenge.teams)]
    return Message((voice.line("challenge-which-team", challenge=challenge.name),), in_rows(teams, _WIDE))


def entered(voice: Voice, club: Club, challenge: Challenge, today: date, team: int | None) -> Message:
    """Somebody takes part: from when on they are measured, and by what."""
    since = max(today, challenge.start)
    lines = [voice.line("challenge-entered", challenge=challenge.name)]
    if team is not None:
        lines.append(voice.line("challenge-entered-team", team=challenge.teams[team]))
    lines.append(voice.line("challenge-entered-since", day=voice.day(since)))
    if challenge.kind is ChallengeKind.STREAK:
        lines.append(voice.line("challenge-streak-shown"))
    if today > challenge.start:
        lines.append(voice.line("challenge-entered-late", n=LATE_RANKED_AFTER))
    return Message(tuple(lines), _mine(voice, club, challenge))


def entered_already(voice: Voice, club: Club, challenge: Challenge) -> Message:
    """Somebody takes part already."""
    return Message(
        (voice.line("challenge-entered-already", challenge=challenge.name),), _mine(voice, club, challenge)
    )


def ask_to_leave(voice: Voice, challenge: Challenge) -> Message:
    """Ask whether somebody takes no further part."""
    lines = voice.lines("challenge-leave-ask", challenge=challenge.name)
    yes = Button(voice.text("challenge-leave-yes"), LeaveChallenge(challenge.id, sure=True))
    return Message(lines, ((yes, _stay(voice, challenge)),))


def left(voice: Voice, challenge: Challenge) -> Message:
    """Somebody takes no further part."""
    return Message((voice.line("challenge-left", challenge=challenge.name),))


def redated(voice: Voice, club: Club, challenge: Challenge) -> Message:
    """A challenge has other dates."""
    closes = voice.moment(closes_at(challenge.end, club.zone))
    head = voice.line("challenge-redated", challenge=challenge.name)
    return Message((head, _dates(voice, challenge), voice.line("challenge-closes", closes=closes)))


def ask_to_end(voice: Voice, club: Club, ending: Challenge) -> Message:
    """Ask whether a challenge shall end today."""
    closes = voice.moment(closes_at(ending.end, club.zone))
    lines = voice.lines("challenge-end-ask", challenge=ending.name, closes=closes)
    yes = Button(voice.text("challenge-end-yes"), EndChallenge(ending.id, sure=True))
    return Message(lines, ((yes, _stay(voice, ending)),))


def ended(voice: Voice, club: Club, challenge: Challenge) -> Message:
    """A challenge ends today."""
    closes = voice.moment(closes_at(challenge.end, club.zone))
    return Message((voice.line("challenge-ended", challenge=challenge.name, closes=closes),))


def ends_anyway(voice: Voice, club: Club, challenge: Challenge) -> Message:
    """A challenge is on its last day, or past it."""
    closes = voice.moment(closes_at(challenge.end, club.zone))
    return Message((voice.line("challenge-ends-anyway", challenge=challenge.name, closes=closes),))


def ask_to_cancel(voice: Voice, challenge: Challenge) -> Message:
    """Ask whether a challenge shall be called off."""
    lines = voice.lines("challenge-cancel-ask", challenge=challenge.name)
    yes = Button(voice.text("challenge-cancel-yes"), CancelChallenge(challenge.id, sure=True))
    return Message(lines, ((yes, _stay(voice, challenge)),))


def cancelled(voice: Voice, challenge: Challenge) -> Message:
    """A challenge was called off."""
    return Message(
        (voice.line("challenge-cancelled", challenge=challenge.name),), ((_again(voice, challenge),),)
    )


def usual_name(voice: Voice, days: int) -> str:
    """Name a challenge of so many days that nobody named."""
    return voice.text("challenge-usual-name", n=days)


def kind(voice: Voice, kind: ChallengeKind) -> str:
    """Name a kind of challenge."""
    return voice.text(f"challenge-kind-{kind.value}")


def _dates(voice: Voice, challenge: Challenge) -> Line:
    return voice.line(
        "challenge-dates",
        start=voice.day(challenge.start),
        end=voice.day(challenge.end),
        n=length(challenge.start, challenge.end),
    )


def _mine(voice: Voice, club: Club, challenge: Challenge) -> tuple[tuple[Button, ...], ...]:
    near = Button(voice.text("board-near"), ShowBoard(club.id))
    return ((near, Button(voice.text("challenge-leave"), LeaveChallenge(challenge.id))),)


def _new(voice: Voice, club: Club) -> Button:
    return Button(voice.text("challenge-new"), OpenChallenge(club.id))


def _again(voice: Voice, challenge: Challenge) -> Button:
    return Button(voice.text("post-again"), NewPeriod(challenge.id))


def _stay(voice: Voice, challenge: Challenge) -> Button:
    return Button(voice.text("challenge-stay"), ShowChallenge(challenge.club_id))
