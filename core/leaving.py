"""Leaving for good: asked for, asleep for seven days in which it can be taken back, then erased."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core import appointments
from core.clubs import Club
from core.diary import Diary
from core.domain.events import Logged
from core.errands import Due, End, Owed
from core.linking import same
from core.membership import leave_club
from core.ports import Transaction
from core.records import LinkState, Person
from core.requests import Account

GRACE = timedelta(days=7)
BACKUPS_KEPT = timedelta(days=14)
# Each goes with all that ever was logged: few at a time, so that nobody waits for long.
ERASED_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaving for good comes to: days and sets logged, clubs left, those without a captain then.

    ``challenges`` counts those that are on, ``others`` are the chats that go too; ``asleep`` is whether a
    log goes that sleeps since two chats were joined.
    """

    days: int
    sets: int
    clubs: tuple[Club, ...]
    stranded: tuple[Club, ...]
    challenges: int
    others: tuple[Account, ...]
    asleep: bool
    final: datetime


def weigh(diary: Diary) -> Leaving:
    """Tell what leaving now would come to."""
    tx, me = diary.tx, diary.person.id
    logs = [one.event for one in tx.events(me, date.min) if isinstance(one.event, Logged)]
    clubs = tuple(tx.clubs_of(me))
    return Leaving(
        days=len({one.day for one in logs}),
        sets=sum(len(one.sets) for one in logs),
        clubs=clubs,
        stranded=tuple(club for club in clubs if _only_captain(tx, club, me)),
        challenges=len(tx.entered(me)),
        others=_others(diary),
        asleep=any(link.dormant for link in tx.links_of(me, LinkState.JOINED)),
        final=diary.now + GRACE,
    )


def begin(diary: Diary) -> datetime:
    """Let a member leave: clubs at once, reminders asleep, erased at the instant returned."""
    tx, me, now = diary.tx, diary.person.id, diary.now
    for club in sorted(tx.clubs_of(me), key=lambda one: one.id):
        leave_club(tx, club.id, me, now)
    tx.invite(me, 0)
    tx.end_links(me)
    tx.sleep(me)
    tx.settle_all(me, End.MOOT, now)
    for one in _others(diary):
        tx.rebook(Owed(me, Due.LEAVING, now.date(), now, now.date(), one.platform))
    if diary.member.settings.onboarded:
        diary.await_answer("")
    tx.leave(me, now)
    diary.person = replace(diary.person, leaving_at=now)
    return final(now)


def stay(diary: Diary) -> None:
    """Let a member who was leaving stay: reminders wake, clubs are to be joined again."""
    diary.tx.leave(diary.person.id, None)
    diary.person = replace(diary.person, leaving_at=None)
    appointments.wake(diary)


def final(asked_at: datetime) -> datetime:
    """Return the instant from which on nothing can be had back."""
    return asked_at + GRACE


def is_over(person: Person, now: datetime) -> bool:
    """Tell whether a member's days of grace are over."""
    return person.leaving_at is not None and final(person.leaving_at) <= now


def erase_due(tx: Transaction, now: datetime) -> bool:
    """Erase a few whose days of grace are over; tell whether more may be left."""
    due: Sequence[int] = tx.leaving(now - GRACE, ERASED_AT_ONCE)
    for member_id in due:
        tx.erase(member_id)
    return len(due) == ERASED_AT_ONCE


def _others(diary: Diary) -> tuple[Account, ...]:
    accounts = diary.tx.accounts(diary.person.id)
    return tuple(one for one in accounts if not same(one, diary.request.account))


def _only_captain(tx: Transaction, club: Club, member_id: int) -> bool:
    return [one.member_id for one in tx.captains_of(club.id)] == [member_id]
