"""A club of many, written down directly, in two places; and the post offices of both, which take all."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from adapters.storage import StoredUnit
from adapters.zones import Cities
from core import appointments
from core.clubs import Challenge, Club, ClubMember, PostKind, Share
from core.coach import Coach
from core.diary import Diary
from core.domain.challenge import ChallengeKind, club_day
from core.domain.events import Event
from core.errands import Outcome, Posting, Sent
from core.following import follow, fresh
from core.records import Snapshot
from core.requests import Account
from core.turning import scheduled
from tests.delivery.office import AtOnce
from tests.reminders.offices import onboarded

START = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
FIRST, LAST = date(2026, 1, 6), date(2026, 2, 2)
PLATFORMS = ("east", "west")
ZONES = Cities()
PLAN = Challenge(0, 0, "Four weeks", ChallengeKind.CONSISTENCY, FIRST, LAST)


@dataclass
class Crowd:
    """A club on a database, in a place on each of two platforms, and what was posted there when."""

    unit: StoredUnit
    zone: str = "Europe/Berlin"
    now: datetime = START
    takes: Callable[[Posting], Outcome] = lambda posting: Sent(posting.post.memo or posting.key)
    new: Counter[tuple[str, date]] = field(default_factory=Counter)
    changes: dict[str, list[datetime]] = field(default_factory=lambda: {one: [] for one in PLATFORMS})
    seen: list[Posting] = field(default_factory=list)
    people: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Found the club."""
        self.coach = Coach(self.unit, ZONES, AtOnce())
        with self.unit() as tx:
            self.club: Club = tx.found_club("Riverside", self.zone, "en", "CODE1234", self.now)
            for platform in PLATFORMS:
                assert tx.connect(self.club.id, platform, "square")

    def settle(self, name: str, shares: frozenset[Share] = frozenset()) -> int:
        """Let somebody onboarded live here and join the club; return the member's id."""
        platform = PLATFORMS[len(self.people) % 2]
        with self.unit() as tx:
            day = club_day(self.now, "UTC")
            snapshot = Snapshot(onboarded(day - timedelta(days=1), "UTC"), day)
            person = tx.welcome(Account(platform, name, name), snapshot, self.now)
            assert tx.join_club(ClubMember(self.club.id, person.id, name, shares, False, self.now))
        self.people.append(person.id)
        return person.id

    def announce(self, plan: Challenge = PLAN) -> None:
        """Announce a challenge."""
        with self.unit() as tx:
            draft = tx.draft(replace(plan, club_id=self.club.id))
            self.challenge = scheduled(replace(draft, announced_at=self.now), self.club)
            tx.keep_challenge(self.challenge)
            tx.post(draft.id, (PostKind.ANNOUNCED,), self.now)

    def enter(self, member: int, team: int | None = None) -> None:
        """Let a member take part."""
        with self.unit() as tx:
            person = tx.person_by_id(member)
            assert person is not None
            diary = appointments.diary_of(tx, person, self.now, ZONES)
            tx.enter(fresh(diary, self.challenge, self.zone, team))
            tx.stir(self.challenge.id, self.now, (PostKind.BOARD, PostKind.ANNOUNCED))

    def does(self, member: int, *events: Callable[[Diary], Event]) -> None:
        """Let something happen to a member now, unless the day is settled."""
        with self.unit() as tx:
            person = tx.person_by_id(member)
            assert person is not None
            diary = appointments.diary_of(tx, person, self.now, ZONES)
            if diary.settled(diary.today):
                return
            diary.record_for_good(*(event(diary) for event in events))
            follow(diary)

    def leaves(self, member: int) -> None:
        """Let a member leave the club."""
        with self.unit() as tx:
            tx.leave_club(self.club.id, member)
            tx.stir(self.challenge.id, self.now)
        self.people.remove(member)

    def until(self, target: datetime, runner: asyncio.Runner) -> None:
        """Work whenever something falls due, up to an instant."""
        self._work(runner)
        while (due := runner.run(self.coach.next_due(self.now))) is not None and due <= target:
            self.now = due
            self._work(runner)
        self.now = target

    def _work(self, runner: asyncio.Runner) -> None:
        runner.run(self.coach.tick(self.now))
        for platform in PLATFORMS:
            while carried := runner.run(self.coach.collect(platform, self.now, 9)):
                for one in carried:
                    outcome: Outcome = Sent()
                    if isinstance(one, Posting):
                        outcome = self.takes(one)
                        if isinstance(outcome, Sent):
                            self._note(platform, one)
                    runner.run(self.coach.settle([(one, outcome)], self.now))

    def _note(self, platform: str, posting: Posting) -> None:
        self.seen.append(posting)
        if posting.post.memo:
            self.changes[platform].append(self.now)
        if not posting.post.memo:
            self.new[platform, club_day(self.now, self.zone)] += 1
