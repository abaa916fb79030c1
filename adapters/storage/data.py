"""One's own data as a whole: what the schema has, what is stored of a person, and erasing all of it.

What is erased is overwritten in an SQLite file, and its write-ahead log emptied, before the next transaction,
or, while others read the file, at the first beat after they are done.
PostgreSQL leaves dead rows in its files until it vacuums, by itself, and in its own write-ahead log until
that is recycled: neither can be read through a connection.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, Table

from adapters.storage import traces
from adapters.storage.people import named
from adapters.storage.repository import Repository
from core.data_storage import Cell, Rows, Stored, Upload
from core.requests import Account

UPLOADS_KEPT = timedelta(days=1)
SWEPT_AT_ONCE = 200


class Data(Repository):
    """What is stored of people, whatever table it lies in."""

    def stored(self) -> Sequence[Stored]:
        """Return every table there is, as the schema has it."""
        return [
            Stored(
                table.name, tuple(table.c.keys()), personal=bool(traces.keys(table) or table in traces.TRACES)
            )
            for table in traces.TABLES
        ]

    def belongings(self, member_id: int) -> Sequence[Rows]:
        """Return everything that is stored of a member, by table, whatever table it lies in.

        So is what is stored of who sleeps for them. Of somebody else's chat nothing is told.
        """
        ids = self._with_all_sleepers([member_id])
        accounts = self._accounts_of(ids)
        found = [(table, self._rows_of(table, ids, accounts)) for table in traces.TABLES]
        return [
            Rows(table.name, tuple(_cells(table, row, accounts) for row in rows))
            for table, rows in found
            if rows
        ]

    def leave(self, member_id: int, at: datetime | None) -> None:
        """Note that a member asked to be erased, None that they stay after all."""
        self._run(traces.LEAVE, {"of_member": member_id, "at": at})

    def leaving(self, before: datetime, most: int) -> Sequence[int]:
        """Return members who asked to be erased by an instant, the first first."""
        return self._run(traces.LEAVING, {"before": before, "most": most}).scalars().all()

    def erase(self, member_id: int) -> None:
        """Erase a member, who sleeps for them, and every trace of their accounts in any table."""
        ids = self._with_all_sleepers([member_id])
        for account in self._accounts_of(ids):
            for statement in traces.FORGET:
                self._run(statement, named(account))
            self._forget_moved(account)
        self._run(traces.ERASE, {"ids": ids})
        self.erased = True

    def keep_upload(self, member_id: int, content: str, at: datetime) -> int:
        """Keep an offered file in place of the one that the member had offered before; return its id."""
        self._run(traces.DROP_UPLOAD_OF, {"of_member": member_id})
        values = {"member_id": member_id, "at": at, "content": content}
        kept: int = self._run(traces.ADD_UPLOAD, values).scalar_one()
        return kept

    def upload(self, upload_id: int) -> Upload | None:
        """Return an offered file, or None; whose it is remains to be checked."""
        row = self._run(traces.UPLOAD_BY_ID, {"of_upload": upload_id}).first()
        return None if row is None else Upload(*row)

    def drop_upload(self, upload_id: int) -> None:
        """Forget an offered file."""
        self._run(traces.DROP_UPLOAD, {"of_upload": upload_id})

    def let_in(self, digest: str, until: datetime, uses: int) -> None:
        """Let a code of this digest let in so many people until an instant."""
        self._run(traces.LET_IN, {"code": digest, "until": until, "uses": uses})

    def admit(self, digest: str, now: datetime) -> bool:
        """Use a code once, False where it lets nobody in."""
        return self._run(traces.ADMIT, {"digest": digest, "now": now}).first() is not None

    def sweep_data(self, now: datetime) -> None:
        """Forget offered files older than a day, and invitations that are over."""
        self._run(traces.FORGET_UPLOADS, {"before": now - UPLOADS_KEPT, "most": SWEPT_AT_ONCE})
        self._run(traces.FORGET_INVITES, {"now": now})

    def _with_all_sleepers(self, ids: Sequence[int]) -> list[int]:
        """Return members, who sleeps for them, and who slept for those."""
        known, new = list(ids), list(ids)
        while new:
            new = [one for one in self._run(traces.ASLEEP, {"ids": new}).scalars() if one not in known]
            known += new
        return known

    def _accounts_of(self, ids: Sequence[int]) -> list[Account]:
        return [Account(*row) for row in self._run(traces.ACCOUNTS, {"ids": ids})]

    def _rows_of(self, table: Table, ids: Sequence[int], accounts: Sequence[Account]) -> list[Row[Any]]:
        """Rows that belong to members by a key, and those that name one of their accounts; each once."""
        rows: dict[tuple[object, ...], Row[Any]] = {}
        of_members, of_account = traces.of_members(table), traces.of_account(table)
        if of_members is not None:
            rows |= {_key(table, row): row for row in self._run(of_members, {"ids": ids})}
        if of_account is not None:
            for account in accounts:
                rows |= {_key(table, row): row for row in self._run(of_account, named(account))}
        return list(rows.values())

    def _forget_moved(self, account: Account) -> None:
        """Let no joining of others tell that an account was moved by it."""
        for link_id, moved in self._run(traces.MOVED, {"account_in_json": json.dumps(account.id)}).all():
            kept = [one for one in json.loads(moved) if one != [account.platform, account.id]]
            self._run(traces.KEEP_MOVED, {"of_link": link_id, "new_moved": json.dumps(kept)})


def _key(table: Table, row: Row[Any]) -> tuple[object, ...]:
    return tuple(row._mapping[column] for column in table.primary_key)


def _cells(table: Table, row: Row[Any], accounts: Sequence[Account]) -> Mapping[str, Cell]:
    """A row by its columns, without digests of codes and without accounts of others."""
    mine = {(one.platform, one.id) for one in accounts}
    cells = {
        column.name: _cell(row._mapping[column]) for column in table.columns if column not in _HIDDEN[table]
    }
    for trace in traces.TRACES.get(table, ()):
        if (row._mapping[trace.platform], row._mapping[trace.account]) not in mine:
            cells |= {column.name: None for column in trace.columns}
    return cells


_HIDDEN = {table: [one for one in traces.DIGESTS if one.table is table] for table in traces.TABLES}


def _cell(value: object) -> Cell:
    match value:
        case datetime():
            return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case None | bool() | int() | float() | str():
            return value
        case _:
            raise TypeError(f"a column holds a {type(value).__name__}")
