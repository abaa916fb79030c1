"""The form of a challenge, and what of its answers, or of a line, was not understood."""

from core.clubs import Challenge, Club
from core.commands import BY_NAME
from core.domain.challenge import FURTHEST, LONGEST, SHORTEST, ChallengeKind, DatesProblem
from core.intents import OpenChallenge, SubmitChallenge
from core.reading.challenge import (
    FIELDS,
    LEAST_TEAMS,
    LONGEST_NAME,
    LONGEST_TEAM,
    MOST_TARGET,
    MOST_TEAMS,
    Misread,
    Plan,
)
from core.reading.challenge_line import speaks_of_kind
from core.speech.catalogue import Voice
from core.speech.message import Button, Choice, Field, Form, Line, Message
from core.speech.say import offers
from core.speech.say.challenge import kind

# What an example says where nothing was said yet.
_A_TARGET = 300


def form(voice: Voice, club: Club, challenge_id: int, told: Plan) -> Message:
    """Open the form of a new challenge, or of a draft of this id."""
    values = (told.name, told.kind.value, str(told.start), str(told.end), _aim(told))
    choices = tuple(Choice(kind(voice, one), one.value) for one in ChallengeKind)
    fields = tuple(
        Field(
            name,
            voice.text(f"challenge-field-{name}"),
            value,
            required=name != "aim",
            choices=choices if name == "kind" else (),
            hint=voice.text(f"challenge-field-{name}-hint"),
        )
        for name, value in zip(FIELDS, values, strict=True)
    )
    title = voice.text("challenge-form", club=club.name)
    example = line(voice, told) if voice.listens else ""
    asked = Form(title, fields, SubmitChallenge(club.id, challenge_id), example)
    return Message(voice.lines("challenge-form-help"), form=asked)


def line(voice: Voice, told: Plan) -> str:
    """Write a challenge as the line that a person would type; where an aim is missing with one to replace."""
    kind = voice.text("challenge-line-kind", kind=told.kind.value)
    kinds = "" if told.kind is ChallengeKind.CONSISTENCY else f"{kind} "
    if not kinds and speaks_of_kind(told.name):
        kinds = f"{kind}, "
    parts = [voice.text("challenge-line-dates", start=str(told.start), end=str(told.end))]
    if told.kind is ChallengeKind.GOAL:
        parts.append(voice.text("challenge-line-target", n=str(told.target or _A_TARGET)))
    elif told.kind is ChallengeKind.TEAMS:
        teams = _aim(told) or voice.text("challenge-line-some-teams")
        parts.append(voice.text("challenge-line-teams", teams=teams))
    return f"{kinds}{', '.join((told.name, *parts))}"


def misread(voice: Voice, club: Club, draft_id: int, misread: Misread, fine: Plan) -> Message:
    """Name what of a challenge was not understood, with ``fine`` as an example; a draft keeps the rest."""
    form = Button(voice.text("challenge-button-form"), OpenChallenge(club.id, draft_id))
    kept = [voice.line("challenge-misread-kept")] if draft_id else []
    said = offers.command_said(voice, BY_NAME["challenge create"])
    example = voice.line("challenge-misread-example", example=f"{said} {line(voice, fine)}")
    return Message((_problem(voice, misread), *kept, example), ((form,),))


def misread_dates(voice: Voice, misread: Misread) -> Message:
    """Name what of other dates was not understood, with an example; nothing was changed."""
    return Message((_problem(voice, misread), _dates_example(voice)))


def ask_dates(voice: Voice, challenge: Challenge) -> Message:
    """Ask for other dates of a challenge."""
    start, end = voice.day(challenge.start), voice.day(challenge.end)
    head = voice.line("challenge-dates-ask", challenge=challenge.name, start=start, end=end)
    return Message((head, _dates_example(voice)))


def _problem(voice: Voice, misread: Misread) -> Line:
    said, plan = misread.said, misread.plan
    if isinstance(misread.snag, DatesProblem) and plan is not None:
        said = voice.text("challenge-span", start=voice.day(plan.start), end=voice.day(plan.end))
    return voice.line(
        f"challenge-misread-{misread.snag.value}",
        text=said,
        name=LONGEST_NAME,
        least=LEAST_TEAMS,
        most=MOST_TEAMS,
        team=LONGEST_TEAM,
        target=MOST_TARGET,
        short=SHORTEST,
        long=LONGEST,
        days=FURTHEST.days,
    )


def _dates_example(voice: Voice) -> Line:
    return voice.line("manners-example", example=voice.text("command-challenge-dates.example"))


def _aim(told: Plan) -> str:
    return ", ".join(told.teams) or (str(told.target) if told.target else "")
