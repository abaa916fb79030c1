"""What stands in the places of clubs about a challenge: one function a kind."""

import re
from dataclasses import replace

from core.boards import Board
from core.clubs import Challenge, Club
from core.domain.challenge import ChallengeKind
from core.domain.results import Column, csv_bytes
from core.intents import NewPeriod
from core.speech.catalogue import Voice
from core.speech.message import Audience, Button, Document, Line, Message, Picture, Row
from core.speech.say import board as say_board

_OTHER = re.compile(r"[^a-z0-9]+")


def announced(voice: Voice, board: Board) -> Message:
    """A challenge and how to take part; who comes later can join, too."""
    challenge = board.challenge
    lines = [say_board.title(voice, board), *about(voice, challenge), say_board.dates(voice, board)]
    lines.append(voice.line("post-entrants", n=board.counted.entrants))
    return _post(lines, _join_row(voice, board))


def started(voice: Voice, board: Board) -> Message:
    """A challenge begins; once it is over that is said instead."""
    if board.over:
        return over(voice, board)
    lines = [
        voice.line("post-started", challenge=board.challenge.name),
        voice.line("post-started-how"),
        say_board.dates(voice, board),
        voice.line("post-entrants", n=board.counted.entrants),
    ]
    return _post(lines, _join_row(voice, board))


def midway(voice: Voice, board: Board) -> Message:
    """Half of the days are over: what all did together, nobody by name; once it is over that instead."""
    if board.over:
        return over(voice, board)
    lines = [
        voice.line("post-midway", challenge=board.challenge.name),
        *say_board.sums(voice, board),
        *say_board.together(voice, board),
        voice.line("post-entrants", n=board.counted.entrants),
        say_board.dates(voice, board),
    ]
    return _post(lines, _join_row(voice, board), silent=True)


def board(voice: Voice, board: Board) -> Message:
    """The live board."""
    lines = [
        say_board.title(voice, board),
        say_board.remaining(voice, board),
        *say_board.standing(voice, board),
    ]
    return _post(lines, _join_row(voice, board), silent=True)


def over(voice: Voice, board: Board) -> Message:
    """What stands in place of the live board once it is over."""
    lines = [say_board.title(voice, board), say_board.remaining(voice, board)]
    if board.challenge.cancelled_at is None:
        lines.append(voice.line("post-over"))
    return _post(lines, (), silent=True)


def closing(voice: Voice, board: Board) -> Message:
    """The last board as a picture, and the same in words; the way to a new period."""
    challenge = board.challenge
    start, end = voice.day(challenge.start), voice.day(challenge.end)
    lines = [
        say_board.title(voice, board),
        voice.line("post-closing", start=start, end=end, well="yes" if board.counted.kept else "no"),
        *say_board.standing(voice, board),
        *_result(voice, board),
        *say_board.together(voice, board),
    ]
    again = Button(voice.text("post-again"), NewPeriod(challenge.id), f"again_{challenge.id}")
    message = _post(lines, (say_board.near_button(voice, board.club), again))
    if not board.rows:
        return message
    return replace(message, picture=Picture(b"", message.text, say_board.picture(voice, board)))


def file(voice: Voice, board: Board) -> Message:
    """The whole board as a file, the same in every place."""
    heads = {column: voice.text(f"results-{column.value}") for column in Column}
    name = voice.text("results-file", name=_OTHER.sub("-", board.challenge.name.lower()).strip("-"))
    name = name.lstrip("-")
    barred = voice.text("post-results-barred", file=name)
    document = Document(name, csv_bytes(board.rows, heads), barred)
    lines = [voice.line("post-results", challenge=board.challenge.name)]
    return replace(_post(lines, (), silent=True), document=document)


def farewell(voice: Voice, challenge: Challenge) -> Message:
    """What is left of a board that was posted anew below: no name."""
    return _post([voice.line("post-farewell", challenge=challenge.name)], (), silent=True)


def left(voice: Voice, club: Club) -> Message:
    """What is left of a message where the club is not any more: no name."""
    return _post([voice.line("post-left", club=club.name)], (), silent=True)


def about(voice: Voice, challenge: Challenge) -> tuple[Line, ...]:
    """What a challenge of this kind counts."""
    kind = challenge.kind
    told = voice.line(f"challenge-about-{kind.value}", target=challenge.target)
    if kind is not ChallengeKind.TEAMS:
        return (told,)
    return told, voice.line("challenge-teams", teams=voice.list(challenge.teams))


def _join_row(voice: Voice, board: Board) -> Row:
    challenge = board.challenge
    is_open = not board.over and board.today <= challenge.end
    return say_board.links(voice, board.club, challenge) if is_open else ()


def _result(voice: Voice, board: Board) -> tuple[Line, ...]:
    """Whether the goal was reached, where there is one."""
    challenge = board.challenge
    if challenge.kind is not ChallengeKind.GOAL:
        return ()
    return (
        voice.line("post-goal-reached" if board.counted.kept >= challenge.target else "post-goal-missed"),
    )


def _post(lines: list[Line], row: Row, *, silent: bool = False) -> Message:
    return Message(tuple(lines), (row,) if row else (), audience=Audience.PLACE, silent=silent)
