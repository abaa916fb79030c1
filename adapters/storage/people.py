"""Members and the accounts they speak from; the keys of what was answered."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Executable

from adapters.storage import statements
from adapters.storage.codec import read_snapshot, write_member
from adapters.storage.repository import Repository
from core.errands import Errand
from core.records import Person, Snapshot
from core.requests import Account


class Requests(Repository):
    """The keys of requests already answered."""

    def first_time(self, key: str, at: datetime) -> bool:
        """Note a request's key; False if it was noted before."""
        return self._run(self._upserts.note_request, {"key": key, "at": at}).first() is not None


class People(Repository):
    """Members and the accounts they speak from."""

    def person(self, account: Account) -> Person | None:
        """Return the member behind an account, or None; the account's name follows the platform's."""
        key = named(account)
        person = self._person(statements.PERSON, key)
        if person is None and self._upserts.rows_wait:
            person = self._person(statements.PERSON, key)  # moved to another member while this waited
        name = storable(account.name)
        if person is not None and name and name != person.account.name:
            self._run(statements.RENAME, {**key, "name": name})
            return replace(person, account=account)
        return person

    def member_of(self, account: Account) -> int:
        """Return the id of the member behind an account without waiting for it, 0 for nobody's."""
        return self._run(statements.MEMBER_OF, named(account)).scalar() or 0

    def person_by_id(self, member_id: int, platform: str = "") -> Person | None:
        """Return a member with the account to speak to, rather on this platform, or None."""
        known = self._ahead.people.pop(member_id, None)
        asked = {"of_member": member_id, "of_platform": platform}
        return known or self._person(statements.PERSON_BY_ID, asked)

    def accounts(self, member_id: int) -> Sequence[Account]:
        """Return the accounts of a member by platform: there is one on each at most."""
        return [Account(*row) for row in self._run(statements.ACCOUNTS, {"of_member": member_id})]

    def welcome(self, account: Account, snapshot: Snapshot, at: datetime) -> Person:
        """Create a member with this account; whoever came first with it is the member."""
        member_id = self._run(
            statements.ADD_MEMBER,
            {
                "created_at": at,
                "awaiting": "",
                "silent": 0,
                "snapshot": write_member(snapshot.member),
                "snapshot_since": snapshot.since,
            },
        ).scalar_one()
        new = {"platform": account.platform, "account_id": account.id, "name": storable(account.name)}
        if self._run(self._upserts.add_account, {**new, "member_id": member_id}).first() is not None:
            return Person(member_id, account, snapshot)
        self._run(statements.DROP_MEMBER, {"of_member": member_id})
        first = self.person(account)
        if first is None:
            raise LookupError(f"an account of {account.platform} was there and is gone")
        return first

    def await_answer(self, member_id: int, awaiting: str) -> None:
        """Remember the question left open, "" for none."""
        self._run(statements.AWAIT, {"of_member": member_id, "awaiting": awaiting})

    def keep(self, member_id: int, snapshot: Snapshot) -> None:
        """Store a newer snapshot of a member."""
        folded = {"snapshot": write_member(snapshot.member), "snapshot_since": snapshot.since}
        self._run(statements.KEEP, {"of_member": member_id, **folded})

    def ignored(self, errands: Sequence[Errand]) -> None:
        """Count, for each of these that is still open, one more reminder since its member last spoke."""
        if errands:
            self._run(statements.IGNORED, {"ids": [one.id for one in errands]})

    def heard(self, person: Person) -> Person:
        """Note that a member spoke: no reminder is unanswered."""
        self._run(statements.HEARD, {"of_member": person.id})
        return replace(person, silent=0)

    def opened(self, person: Person) -> Person:
        """Note that a member's account takes private messages."""
        self._mark(person.account, None)
        return replace(person, reachable=True, place="")

    def lost(self, account: Account, at: datetime) -> Person | None:
        """Note that an account takes no private messages; return the member by the one to speak to now."""
        person = self.person(account)
        if person is None:
            return None
        self._mark(account, at)
        return self.person_by_id(person.id, account.platform)

    def choose_place(self, account: Account, place: str) -> None:
        """Let an account be spoken to in a shared place while private messages are closed, "" for none."""
        self._run(statements.CHOOSE_PLACE, {**named(account), "new_place": place})

    def places_lost(self, platform: str, places: Sequence[str]) -> Sequence[int]:
        """Forget places, and what lies in them, wherever chosen; return the members spoken to there."""
        lost = _chosen(platform, places)
        rows = self._run(statements.CHOSEN, lost).all()
        if rows:
            self._run(statements.PLACES_LOST, lost)
        return [member_id for member_id, lost_at in rows if lost_at is not None]

    def place_moved(self, platform: str, place: str, new: str) -> None:
        """Follow a place to the id it has now, wherever it was chosen."""
        if self._run(statements.CHOSEN, _chosen(platform, [place])).all():
            moved = {"of_platform": platform, "of_place": place, "new_place": new}
            self._run(statements.PLACE_MOVED, moved)

    def note(self, account: Account, notice: str) -> None:
        """Remember what an account's person has yet to be told at their next word, "" for nothing."""
        self._run(statements.NOTE, {**named(account), "new_notice": notice})

    def _mark(self, account: Account, lost_at: datetime | None) -> None:
        self._run(statements.MARK_LOST, {**named(account), "lost_at": lost_at})

    def _person(self, statement: Executable, values: Mapping[str, object]) -> Person | None:
        row = self._run(statement, values).first()
        return None if row is None else read_person(row)


def read_person(row: Any) -> Person:
    """Return a member by one of their accounts from a row of the statements that read people."""
    (
        member_id,
        platform,
        account_id,
        name,
        snapshot,
        since,
        awaiting,
        silent,
        lost_at,
        place,
        notice,
        leaving,
    ) = row
    return Person(
        member_id,
        Account(platform, account_id, name),
        read_snapshot(snapshot, since),
        awaiting,
        silent,
        reachable=lost_at is None or bool(place),
        place="" if lost_at is None else place,
        notice=notice,
        leaving_at=leaving,
    )


def named(account: Account) -> Mapping[str, object]:
    """Return an account as the statements name it."""
    return {"of_platform": account.platform, "of_account": account.id}


def _chosen(platform: str, places: Sequence[str]) -> Mapping[str, object]:
    """Name places, and as groups those that may have topics."""
    return {
        "of_platform": platform,
        "of_places": list(places),
        "of_groups": [f"{place}/" for place in places],
    }


def storable(name: str) -> str:
    """A name as a database takes it: without NUL, and nothing that is no character."""
    return name.replace("\0", "").encode("utf-8", "replace").decode()
