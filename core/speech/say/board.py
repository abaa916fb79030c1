"""The board of a challenge in words: rows, sums, how long it goes on; and one's own neighbourhood."""

from collections.abc import Iterator

from core.boards import Board
from core.clubs import Challenge, Club
from core.domain.challenge import ChallengeKind, closes_at
from core.domain.results import Result
from core.intents import EnterChallenge, JoinClub, ShowBoard
from core.painting import BoardPicture, BoardRow
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message, Row, Span, Style

_PER_CENT = 100


def title(voice: Voice, board: Board) -> Line:
    """Name the challenge and its club."""
    return voice.line("board-title", challenge=board.challenge.name, club=board.club.name)


def dates(voice: Voice, board: Board) -> Line:
    """Tell a challenge's dates, or that it is over: for what is not looked at anew each day."""
    challenge = board.challenge
    if challenge.cancelled_at is not None or challenge.closed_at is not None:
        return remaining(voice, board)
    return voice.line("board-starts", start=voice.day(challenge.start), end=voice.day(challenge.end))


def remaining(voice: Voice, board: Board) -> Line:
    """Tell how long a challenge goes on, or that it is over."""
    challenge, today = board.challenge, board.today
    start, end = voice.day(challenge.start), voice.day(challenge.end)
    if challenge.cancelled_at is not None:
        return voice.line("board-cancelled")
    if challenge.closed_at is not None:
        return voice.line("board-over", start=start, end=end)
    if today < challenge.start:
        return voice.line("board-starts", start=start, end=end)
    if today > challenge.end:
        closes = voice.moment(closes_at(challenge.end, board.club.zone))
        return voice.line("board-ended", end=end, closes=closes)
    return voice.line("board-days-left", n=(challenge.end - today).days + 1, end=end)


def standing(voice: Voice, board: Board) -> tuple[Line, ...]:
    """The rows of a board, who is not among them, and what all come to together."""
    return (*_rows(voice, board), *sums(voice, board))


def sums(voice: Voice, board: Board) -> tuple[Line, ...]:
    """What all come to together, where a challenge is about that: the goal, or the teams."""
    challenge = board.challenge
    if challenge.kind is ChallengeKind.GOAL:
        return (voice.line("board-goal", kept=board.counted.kept, target=challenge.target),)
    teams = zip(challenge.teams, board.counted.teams, strict=False)
    if challenge.kind is not ChallengeKind.TEAMS:
        return ()
    best = sorted(teams, key=lambda one: (-one[1][1], one[0]))
    return tuple(
        voice.line("board-team", team=name, share=voice.number(_PER_CENT * mean, 0), n=ranked)
        for name, (ranked, mean) in best
    )


def near(voice: Voice, board: Board, mine: Result) -> Message:
    """One's own place on the board, with who is just above and below."""
    lines = [title(voice, board), remaining(voice, board)]
    lines += [_bold(row_line(voice, one)) if one == mine else row_line(voice, one) for one in board.rows]
    if mine.rank == 0:
        lines.append(voice.line("board-not-ranked"))
    lines += sums(voice, board)
    lines.append(voice.line("board-near-note"))
    return Message(tuple(lines), ((Button(voice.text("board-again"), ShowBoard(board.club.id)),),))


def outside(voice: Voice, board: Board, *, member: bool) -> Message:
    """The board for somebody who takes no part in the challenge."""
    lines = (title(voice, board), remaining(voice, board), *standing(voice, board))
    enter = Button(
        voice.text("challenge-join"), EnterChallenge(board.challenge.id) if member else _card(board)
    )
    is_open = board.challenge.closed_at is None and board.challenge.cancelled_at is None
    return Message(lines, ((enter,),) if is_open and board.today <= board.challenge.end else ())


def row_line(voice: Voice, one: Result) -> Line:
    """One row: the place, the name, entries kept of planned, and what its member agreed to show."""
    told = voice.text("board-row-value", kept=one.kept, planned=one.planned)
    values = ", ".join((told, *_extras(voice, one)))
    rank = voice.number(one.rank) if one.rank else ""
    return voice.line("board-row" if rank else "board-row-unranked", rank=rank, name=one.name, value=values)


def picture(voice: Voice, board: Board) -> BoardPicture:
    """What is drawn of a board."""
    challenge, club = board.challenge, board.club
    dates = voice.text(
        "board-picture-dates",
        club=club.name,
        start=voice.day(challenge.start),
        end=voice.day(challenge.end),
    )
    rows = tuple(
        BoardRow(
            voice.number(one.rank) if one.rank else "",
            one.name,
            voice.text("board-row-value", kept=one.kept, planned=one.planned),
            one.kept / one.planned if one.planned else 0.0,
        )
        for one in board.rows
    )
    below = [_plain(line) for line in (*_below(voice, board), *sums(voice, board))]
    return BoardPicture(challenge.name, dates, rows, " · ".join(below))


def links(voice: Voice, club: Club, challenge: Challenge) -> Row:
    """The buttons under what stands in a place while a challenge can be joined."""
    join = Button(voice.text("challenge-join"), EnterChallenge(challenge.id), f"club_{club.code}")
    return (join, near_button(voice, club))


def near_button(voice: Voice, club: Club) -> Button:
    """The button that shows who presses it their own place."""
    return Button(voice.text("board-near"), ShowBoard(club.id), f"board_{club.id}")


def _card(board: Board) -> JoinClub:
    return JoinClub(board.club.code)


def _rows(voice: Voice, board: Board) -> tuple[Line, ...]:
    rows = tuple(row_line(voice, one) for one in board.rows)
    return (*(rows or (voice.line("board-nobody"),)), *_below(voice, board))


def _below(voice: Voice, board: Board) -> Iterator[Line]:
    """Who is not shown, in numbers alone."""
    if board.more:
        yield voice.line("board-more", n=board.more)
    if board.unranked:
        yield voice.line("board-unranked", n=board.unranked)


def _extras(voice: Voice, one: Result) -> Iterator[str]:
    if one.team is not None:
        yield one.team
    if one.streak is not None:
        yield voice.text("board-extra-streak", n=one.streak)
    if one.sets is not None:
        yield voice.text("board-extra-sets", n=one.sets)
    if one.load:
        yield voice.weight(one.load)


def _bold(line: Line) -> Line:
    return tuple(Span(span.text, Style.BOLD) for span in line)


def _plain(line: Line) -> str:
    return "".join(span.text for span in line)
