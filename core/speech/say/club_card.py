"""The card of a club: by which name, what it sees, and the button that agrees."""

from dataclasses import dataclass
from datetime import date

from core.clubs import Challenge, Club, ClubMember, Share
from core.domain.challenge import ChallengeKind
from core.intents import (
    AgreeToJoin,
    ChangeAlias,
    DeclineClub,
    LeaveClub,
    SetShares,
    ShowBoard,
    ShowClub,
    ShowToday,
)
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message, Row
from core.speech.say.rows import choice, in_rows

_BITS = {share: 1 << at for at, share in enumerate(Share)}
_TEAMS_WIDE = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows: by which name, what is chosen, and the challenge that agreeing enters, if any."""

    club: Club
    alias: str
    shares: frozenset[Share]
    inside: bool
    challenge: Challenge | None = None
    team: int | None = None


def card(voice: Voice, shown: Card) -> Message:
    """Show what the club sees of the reader, to be chosen and agreed to."""
    club, challenge = shown.club, shown.challenge
    lines: list[Line] = [
        voice.line("club-card-inside" if shown.inside else "club-card", club=club.name),
        voice.line("club-card-alias", alias=shown.alias),
        voice.line("club-card-always"),
        *(voice.line(f"club-card-{share}", on=_on(share in shown.shares)) for share in Share),
        voice.line("club-card-never"),
    ]
    if challenge is not None:
        first, last = voice.day(challenge.start), voice.day(challenge.end)
        lines.append(voice.line("club-card-challenge", name=challenge.name, first=first, last=last))
        if challenge.kind is ChallengeKind.STREAK:
            lines.append(voice.line("challenge-streak-shown"))
    toggles = tuple(
        Button(
            voice.text(f"club-toggle-{share}", on=_on(share in shown.shares)),
            SetShares(club.id, bits(shown.shares ^ {share}), shown.team),
        )
        for share in Share
    )
    other = Button(voice.text("club-other-name"), ChangeAlias("", club.id, bits(shown.shares)))
    rows: tuple[Row, ...] = (
        toggles,
        *_teams(voice, shown),
        *_agreeing(voice, shown),
        (other, _out(voice, shown)),
    )
    return Message(tuple(lines), rows, manner=Manner.REPLACE)


def bits(shares: frozenset[Share]) -> int:
    """Return what a button's number holds of what is chosen."""
    return sum(_BITS[share] for share in shares)


def held(voice: Voice, shares: frozenset[Share]) -> str:
    """List what a club sees: ``days kept and streak``."""
    shown = (voice.text(f"club-sees-{share}") for share in Share if share in shares)
    return voice.list([voice.text("club-sees-kept"), *shown])


def shares_button(voice: Voice, me: ClubMember) -> Button:
    """What opens the card of a member."""
    return Button(voice.text("club-sees"), SetShares(me.club_id, bits(me.shares)))


def team_missing(voice: Voice) -> Line:
    """A team is to be chosen first."""
    return voice.line("club-team-missing")


def name_gone(voice: Voice) -> Line:
    """Somebody took the name meanwhile: the card has another."""
    return voice.line("club-name-gone")


def later(voice: Voice, club: Club) -> Line:
    """The card comes after the questions."""
    return voice.line("club-card-later", club=club.name)


def joined(voice: Voice, club: Club, me: ClubMember, challenge: Challenge | None, today: date) -> Message:
    """The reader is in, by which name, what is seen, and from when on they are measured."""
    lines = [voice.line("club-joined", club=club.name, alias=me.alias, sees=held(voice, me.shares))]
    buttons = [shares_button(voice, me), Button(voice.text("club-show"), ShowClub(club.id))]
    if challenge is not None:
        first = voice.day(max(challenge.start, today))
        lines.append(voice.line("club-entered", name=challenge.name, first=first))
        buttons.insert(0, Button(voice.text("club-near-me"), ShowBoard(club.id)))
    buttons.append(Button(voice.text("button-today"), ShowToday()))
    return Message(tuple(lines), in_rows(buttons, 2), manner=Manner.REPLACE)


def declined(voice: Voice, club: Club) -> Message:
    """Nothing was joined; how the card comes again."""
    buttons = (
        Button(voice.text("club-card-again"), SetShares(club.id)),
        Button(voice.text("button-today"), ShowToday()),
    )
    return Message((voice.line("club-declined", club=club.name),), (buttons,), manner=Manner.REPLACE)


def ask_alias(voice: Voice, club: Club, shares: int) -> Message:
    """Ask for another name, in words or by the command."""
    line = voice.line("club-alias-ask", club=club.name, answered=voice.answered)
    return Message((line,), ((_back(voice, club, shares),),))


def unfit_alias(voice: Voice, club: Club, text: str, shares: int) -> Message:
    """That name will not do, and what does."""
    return Message((voice.line("club-alias-unfit", text=text),), ((_back(voice, club, shares),),))


def taken_alias(voice: Voice, club: Club, alias: str, shares: int) -> Message:
    """Somebody else has that name."""
    return Message((voice.line("club-alias-taken", alias=alias),), ((_back(voice, club, shares),),))


def renamed(voice: Voice, club: Club, alias: str) -> Message:
    """The club knows the reader by another name."""
    line = voice.line("club-alias-changed", club=club.name, alias=alias)
    show = Button(voice.text("club-show"), ShowClub(club.id))
    return Message((line,), ((show,),), manner=Manner.REPLACE)


def _back(voice: Voice, club: Club, shares: int) -> Button:
    return Button(voice.text("club-back-to-card"), SetShares(club.id, shares))


def _on(chosen: bool) -> str:
    return "yes" if chosen else "no"


def _teams(voice: Voice, shown: Card) -> tuple[Row, ...]:
    if shown.challenge is None or not shown.challenge.teams:
        return ()
    chosen = bits(shown.shares)
    buttons = [
        Button(
            voice.text("club-team", team=team, on=_on(at == shown.team)),
            SetShares(shown.club.id, chosen, at),
        )
        for at, team in enumerate(shown.challenge.teams)
    ]
    return choice(voice.text("club-team-choose"), buttons, _TEAMS_WIDE)


def _agreeing(voice: Voice, shown: Card) -> tuple[tuple[Button, ...], ...]:
    """One button that agrees, to the challenge as well; another for the club alone."""
    club, chosen = shown.club.id, bits(shown.shares)
    alone = AgreeToJoin(club, chosen, None, enter=False)
    if shown.challenge is None:
        return ((Button(voice.text("club-agree-inside" if shown.inside else "club-agree"), alone),),)
    both = AgreeToJoin(club, chosen, shown.team, enter=True)
    only = voice.text("club-agree-inside-alone" if shown.inside else "club-agree-alone")
    return ((Button(voice.text("club-agree-challenge"), both), Button(only, alone)),)


def _out(voice: Voice, shown: Card) -> Button:
    if shown.inside:
        return Button(voice.text("club-leave-button"), LeaveClub(shown.club.id))
    return Button(voice.text("club-not-now"), DeclineClub(shown.club.id))
