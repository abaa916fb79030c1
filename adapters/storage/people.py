"""Members and the accounts they speak from; the keys of what was answered."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Executable

from adapters.storage import statements
from adapters.storage.codec import read_snapshot, write_member
from adapters.storage.repository import Repository
from core.ports import Person, Snapshot
from core.requests import Account

KEYS_KEPT = timedelta(days=30)


class Requests(Repository):
    """The keys of requests already answered."""

    def first_time(self, key: str, at: datetime) -> bool:
        """Note a request's key; False if it was noted before. Once a day, forget those older than 30 days."""
        if self._sweep.day != at.date():
            self._run(statements.FORGET_REQUESTS, {"before": at - KEYS_KEPT})
            self._sweep.day = at.date()
        return self._run(self._upserts.note_request, {"key": key, "at": at}).first() is not None


class People(Repository):
    """Members and the accounts they speak from."""

    def person(self, account: Account) -> Person | None:
        """Return the member behind an account, or None; the account's name follows the platform's."""
        key = {"of_platform": account.platform, "of_account": account.id}
        person = self._person(statements.PERSON, key)
        name = _storable(account.name)
        if person is not None and name and name != person.account.name:
            self._run(statements.RENAME, {**key, "name": name})
            return Person(person.id, account, person.snapshot, person.awaiting)
        return person

    def person_by_id(self, member_id: int) -> Person | None:
        """Return a member with the account to speak to, or None."""
        return self._person(statements.PERSON_BY_ID, {"of_member": member_id})

    def welcome(self, account: Account, snapshot: Snapshot, at: datetime) -> Person:
        """Create a member with this account; whoever came first with it is the member."""
        member_id = self._run(
            statements.ADD_MEMBER,
            {
                "created_at": at,
                "awaiting": "",
                "snapshot": write_member(snapshot.member),
                "snapshot_since": snapshot.since,
            },
        ).scalar_one()
        named = {"platform": account.platform, "account_id": account.id, "name": _storable(account.name)}
        if self._run(self._upserts.add_account, {**named, "member_id": member_id}).first() is not None:
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

    def _person(self, statement: Executable, values: Mapping[str, object]) -> Person | None:
        row = self._run(statement, values).first()
        if row is None:
            return None
        member_id, platform, account_id, name, snapshot, since, awaiting = row
        return Person(
            member_id, Account(platform, account_id, name), read_snapshot(snapshot, since), awaiting
        )


def _storable(name: str) -> str:
    """A name as a database takes it: without NUL, and nothing that is no character."""
    return name.replace("\0", "").encode("utf-8", "replace").decode()
