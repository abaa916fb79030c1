"""The board of a challenge in words: rows, sums, how long it goes on; and one's own neighbourhood."""

from collections.abc import Iterator

from core.boards import Board
from core.clubs import Challenge, Club
from core.domain.challenge import ChallengeKind, closes_at
from core.domain.results import Result, ranks
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
    if board.over:
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
    """What all come to together, the rows of a board, and how many are not among them."""
    together = sums(voice, board)
    return (*together, *(((),) if len(together) > 1 else ()), *_rows(voice, board))


def sums(voice: Voice, board: Board) -> tuple[Line, ...]:
    """What all come to together, where a challenge is about that: the goal, or the teams."""
    challenge, kept = board.challenge, board.counted.kept
    if challenge.kind is ChallengeKind.GOAL:
        passed = "board-goal-passed" if kept > challenge.target else "board-goal"
        return (voice.line(passed, kept=kept, target=challenge.target),)
    if challenge.kind is not ChallengeKind.TEAMS:
        return ()
    return tuple(
        voice.line("board-team", rank=voice.number(rank), team=name, value=_team_value(voice, board, mean, n))
        if n
        else voice.line("board-row-unranked", name=name, value=_team_value(voice, board, mean, n))
        for rank, name, mean, n in _teams(board)
    )


def near(voice: Voice, board: Board, mine: Result) -> Message:
    """One's own place on the board, with who is just above and below."""
    lines = [title(voice, board), remaining(voice, board), *sums(voice, board)]
    told = [row_line(voice, board, one) for one in board.rows]
    lines += [_bold(line) if one == mine else line for one, line in zip(board.rows, told, strict=True)]
    if mine.rank == 0 and not board.over:
        lines.append(_not_ranked(voice, mine))
    lines.append(voice.line("board-near-note"))
    return Message(tuple(lines), ((Button(voice.text("board-again"), ShowBoard(board.club.id)),),))


def outside(voice: Voice, board: Board, *, member: bool) -> Message:
    """The board for somebody who takes no part in the challenge."""
    lines = (title(voice, board), remaining(voice, board), *standing(voice, board))
    enter = Button(
        voice.text("challenge-join"), EnterChallenge(board.challenge.id) if member else _card(board)
    )
    return Message(lines, ((enter,),) if not board.over and board.today <= board.challenge.end else ())


def row_line(voice: Voice, board: Board, one: Result) -> Line:
    """One row: the place, the name, what counts, and what its member agreed to show."""
    values = ", ".join((_value(voice, board, one), *_extras(voice, board, one)))
    if one.rank:
        return voice.line("board-row", rank=voice.number(one.rank), name=one.name, value=values)
    if one.paused:
        return voice.line("board-row-unranked", name=one.name, value=voice.text("board-paused"))
    waits = voice.text("board-waits", over=_yes(board.over))
    return voice.line("board-row-unranked", name=one.name, value=f"{values}, {waits}")


def picture(voice: Voice, board: Board) -> BoardPicture:
    """What is drawn of a board: of teams the teams, of a goal first what all kept."""
    challenge, club = board.challenge, board.club
    dates = voice.text(
        "board-picture-dates",
        club=club.name,
        start=voice.day(challenge.start),
        end=voice.day(challenge.end),
    )
    teams = challenge.kind is ChallengeKind.TEAMS
    rows = _drawn_teams(voice, board) if teams else (*_drawn_goal(voice, board), *_drawn(voice, board))
    below = [*([] if teams else _below(voice, board)), *together(voice, board)]
    return BoardPicture(challenge.name, dates, tuple(rows), " · ".join(map(_plain, below)))


def together(voice: Voice, board: Board) -> tuple[Line, ...]:
    """How many entries all kept, where any is and nothing else tells it."""
    kept, is_goal = board.counted.kept, board.challenge.kind is ChallengeKind.GOAL
    if is_goal or not kept:
        return ()
    people, sessions = board.counted.people, voice.text("board-sessions", n=kept)
    return (voice.line("board-together", people=people, sessions=sessions, over=_yes(board.over)),)


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
    if not board.rows:
        people = board.counted.entrants
        return (voice.line("board-nobody", n=people, over=_yes(board.over)),)
    return (*(row_line(voice, board, one) for one in board.rows), *_below(voice, board))


def _below(voice: Voice, board: Board) -> Iterator[Line]:
    """Who is not shown, in numbers alone."""
    if board.more:
        yield voice.line("board-more", n=board.more)


def _value(voice: Voice, board: Board, one: Result) -> str:
    """What a row is ranked by: in a challenge for a streak the longest run, else the days kept."""
    if board.challenge.kind is ChallengeKind.STREAK:
        return voice.text("board-extra-streak", n=one.streak or 0)
    return voice.text("board-row-value", kept=one.kept, planned=one.planned)


def _extras(voice: Voice, board: Board, one: Result) -> Iterator[str]:
    if one.team is not None:
        yield one.team
    if board.challenge.kind is ChallengeKind.STREAK:
        yield voice.text("board-row-value", kept=one.kept, planned=one.planned)
    elif one.streak is not None:
        yield voice.text("board-extra-streak", n=one.streak)
    if one.sets is not None:
        yield voice.text("board-extra-sets", n=one.sets)
    if one.load:
        yield voice.weight(one.load)


def _not_ranked(voice: Voice, mine: Result) -> Line:
    if mine.paused:
        return voice.line("board-not-ranked-paused")
    return voice.line("board-not-ranked", n=mine.wanting)


def _teams(board: Board) -> list[tuple[int, str, float, int]]:
    """The teams in their order: rank, 0 for none, name, mean share, and how many are ranked."""
    counted = board.counted.teams
    order = ranks([mean if ranked else None for ranked, mean in counted])
    listed = zip(order, board.challenge.teams, counted, strict=False)
    teams = [(rank, name, mean, ranked) for rank, name, (ranked, mean) in listed]
    return sorted(teams, key=lambda one: (one[0] == 0, one[0], one[1].casefold()))


def _team_value(voice: Voice, board: Board, mean: float, ranked: int) -> str:
    if not ranked:
        return voice.text("board-team-none", over=_yes(board.over))
    return voice.text("board-team-value", share=voice.number(_PER_CENT * mean, 0), n=ranked)


def _drawn_teams(voice: Voice, board: Board) -> Iterator[BoardRow]:
    for rank, name, mean, ranked in _teams(board):
        value = _team_value(voice, board, mean, ranked)
        yield BoardRow(voice.number(rank) if rank else "", name, value, mean if ranked else 0.0)


def _drawn_goal(voice: Voice, board: Board) -> Iterator[BoardRow]:
    challenge, kept = board.challenge, board.counted.kept
    if challenge.kind is ChallengeKind.GOAL:
        passed = "board-goal-value-passed" if kept > challenge.target else "board-goal-value"
        value = voice.text(passed, kept=kept, target=challenge.target)
        yield BoardRow("", voice.text("board-all"), value, min(1.0, kept / max(1, challenge.target)))


def _drawn(voice: Voice, board: Board) -> Iterator[BoardRow]:
    for one in board.rows:
        rank = voice.number(one.rank) if one.rank else ""
        value = voice.text("board-paused") if one.paused else _value(voice, board, one)
        yield BoardRow(rank, one.name, value, 0.0 if one.paused else _share(board, one))


def _share(board: Board, one: Result) -> float:
    """How long a row's bar is, 0 to 1: of what ranks it, against the plan or the best."""
    kind, mine, best = board.challenge.kind, one.kept, one.planned
    if kind is ChallengeKind.STREAK:
        mine, best = one.streak or 0, max(row.streak or 0 for row in board.rows)
    elif kind is ChallengeKind.GOAL:
        best = max(row.kept for row in board.rows)
    return mine / best if best else 0.0


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"


def _bold(line: Line) -> Line:
    return tuple(Span(span.text, Style.BOLD) for span in line)


def _plain(line: Line) -> str:
    return "".join(span.text for span in line)
