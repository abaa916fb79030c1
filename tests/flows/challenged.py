"""Somebody in a challenge: what is stored of their standing, and what a rebuilding from nothing gives."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from adapters.zones import Cities
from core import appointments
from core.clubs import Challenge, ClubMember, Entrant
from core.domain.challenge import ChallengeKind, closes_at
from core.domain.events import Event
from core.following import follow, fresh, signed
from tests.flows.books import Books

ZONE = "Europe/Berlin"


class _Read(Exception):  # noqa: N818 - nothing is wrong: what was read is not to be written
    """Ends a transaction in which nothing is to happen."""


@dataclass
class Challenged:
    """Ann in a challenge of a club, in Berlin unless told otherwise."""

    books: Books
    challenge: Challenge
    zone: str = ZONE
    name: str = "ann"

    @property
    def closes(self) -> datetime:
        """When nothing moves any more."""
        return closes_at(self.challenge.end, self.zone)

    def stored(self) -> Entrant:
        """Return the standing as it is maintained."""
        person = self.books.person(self.name)
        with self.books.unit() as tx:
            entrant = tx.entrant(self.challenge.id, person.id)
        assert entrant is not None
        return entrant

    def rebuilt(self, now: datetime) -> Entrant:
        """Return the standing from nothing but the events; nothing is written."""
        entrant, found = replace(self.stored(), days=""), list[Entrant]()
        person = self.books.person(self.name)
        with suppress(_Read), self.books.unit() as tx:
            diary = appointments.diary_of(tx, person, now, Cities())
            found.append(signed(diary, self.challenge, self.zone, entrant, date.min))
            raise _Read
        return found[0]

    def writes(self, now: datetime, *events: Event) -> None:
        """Write events down at an instant that no clock has come to, and follow them."""
        person = self.books.person(self.name)
        with self.books.unit() as tx:
            diary = appointments.diary_of(tx, person, now, Cities())
            diary.record_for_good(*events)
            follow(diary)


def enters(
    books: Books,
    now: datetime,
    start: date,
    *,
    days: int = 28,
    kind: ChallengeKind = ChallengeKind.CONSISTENCY,
    zone: str = ZONE,
) -> Challenged:
    """Let Ann, who is onboarded, take part in a new challenge of a club."""
    person = books.person()
    end = start + timedelta(days=days - 1)
    with books.unit() as tx:
        club = tx.found_club("Riverside", zone, "en", "riverside", now)
        tx.join_club(ClubMember(club.id, person.id, "Ann", frozenset(), captain=False, joined_at=now))
        drafted = tx.draft(Challenge(0, club.id, "Four weeks", kind, start, end))
        challenge = replace(drafted, announced_at=now)
        tx.keep_challenge(challenge)
        tx.enter(fresh(appointments.diary_of(tx, person, now, Cities()), challenge, zone))
    return Challenged(books, challenge, zone)
