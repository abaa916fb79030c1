"""What is asked of clubs and challenges. Ids are looked up again, and whoever asks is checked."""

from dataclasses import dataclass
from enum import StrEnum


class Deed(StrEnum):
    """What a captain does about another member."""

    CAPTAIN = "captain"  # make them a captain as well
    HAND_OVER = "hand-over"  # make them a captain in one's own stead
    REMOVE = "remove"
    BLOCK = "block"  # remove, and let in no more
    UNBLOCK = "unblock"
    ASK = "ask"  # show what can be done


@dataclass(frozen=True, slots=True)
class ShowClub:
    """/club: what there is, and what can be done."""

    club: int = 0


@dataclass(frozen=True, slots=True)
class CreateClub:
    """/club create NAME, in the place that is to be its first; without a name that of the place is asked."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class ConnectPlace:
    """/club connect: give a code for one more place; with the code, connect the place this is said in."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class DisconnectPlace:
    """/club disconnect: let the club be in this place no more; ``sure`` after the question.

    ``ending`` tells that the question was whether it ends, as this is its last place.
    """

    sure: bool = False
    ending: bool = False


@dataclass(frozen=True, slots=True)
class JoinClub:
    """/club join, in its place or by the code of its link; shows what is shared, nothing is joined yet."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class SetShares:
    """The card of what a member lets the club see, these chosen (a bit each); changes nothing."""

    club: int
    shares: int = 0
    team: int | None = None


@dataclass(frozen=True, slots=True)
class AgreeToJoin:
    """Join, or go on, with what the card shows; with ``enter`` the challenge that is on, too."""

    club: int
    shares: int = 0
    team: int | None = None
    enter: bool = True


@dataclass(frozen=True, slots=True)
class DeclineClub:
    """Not now: nothing of the card is joined, and it can be opened again."""

    club: int


@dataclass(frozen=True, slots=True)
class ChangeAlias:
    """/club name NAME; without a name it is asked for, and answered in words next.

    ``shares`` is what was chosen on the card that asks for another name: the card that follows shows it.
    """

    name: str = ""
    club: int = 0
    shares: int = 0


@dataclass(frozen=True, slots=True)
class LeaveClub:
    """/club leave; ``sure`` after the question."""

    club: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class ShowBoard:
    """/club board, /challenge board, or "Near me": one's own place, two above, two below."""

    club: int = 0


@dataclass(frozen=True, slots=True)
class ShowMembers:
    """/club members."""

    club: int = 0
    page: int = 1


@dataclass(frozen=True, slots=True)
class ChangeClub:
    """/club settings: bare shows them, with text changes one."""

    text: str = ""
    club: int = 0


@dataclass(frozen=True, slots=True)
class ManageByName:
    """/club captain, handover, remove, block or unblock NAME."""

    deed: Deed
    name: str = ""


@dataclass(frozen=True, slots=True)
class Manage:
    """The same by a button, for one member; ``sure`` after the question."""

    club: int
    member: int
    deed: Deed
    sure: bool = False


@dataclass(frozen=True, slots=True)
class ShowChallenge:
    """/challenge: the one that is on or comes, and what can be done."""

    club: int = 0


@dataclass(frozen=True, slots=True)
class CreateChallenge:
    """/challenge create and what follows it; without anything the form opens."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class OpenChallenge:
    """Open the form of a new challenge, filled with sensible defaults, or with a draft of it."""

    club: int
    challenge: int = 0


@dataclass(frozen=True, slots=True)
class SubmitChallenge:
    """The form's answers: (field name, text); one answer without a name is a line for the same reader."""

    club: int
    challenge: int = 0
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnnounceChallenge:
    """Announce a draft in every place of the club."""

    challenge: int


@dataclass(frozen=True, slots=True)
class DropChallenge:
    """Throw a draft away."""

    challenge: int


@dataclass(frozen=True, slots=True)
class EnterChallenge:
    """/challenge join, or its button; a member of the club takes part, others see the card first."""

    challenge: int = 0
    team: int | None = None


@dataclass(frozen=True, slots=True)
class LeaveChallenge:
    """/challenge leave; ``sure`` after the question."""

    challenge: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class ChangeDates:
    """/challenge dates: change start and end before the start."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class EndChallenge:
    """/challenge end: let it end today; ``sure`` after the question."""

    challenge: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class CancelChallenge:
    """/challenge cancel: call it off; ``sure`` after the question."""

    challenge: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class NewPeriod:
    """The same challenge once more, for as long, beginning next Monday: shown as a draft."""

    challenge: int
