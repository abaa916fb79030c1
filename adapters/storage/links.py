"""Links: two accounts that are being joined, the codes they are joined by, and who sleeps since."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from adapters.storage import linked
from adapters.storage.people import named, storable
from adapters.storage.repository import Repository
from core.records import LINK_UNDONE_FOR, Link, LinkState
from core.requests import Account

GUESSES_COUNT_FOR = timedelta(hours=1)
UNSETTLED_KEPT = timedelta(days=1)
# Whoever still says in the last minute that it be as it was is heard before the sleeper is erased.
ERASED_AFTER = LINK_UNDONE_FOR + timedelta(hours=1)
ERASED_AT_ONCE, SWEPT_AT_ONCE = 2, 200


class Links(Repository):
    """Accounts that are being joined, and those that were."""

    def open_link(self, member_id: int, account: Account, digest: str, until: datetime) -> None:
        """Begin a joining by a code of this digest; what the member had begun before is over."""
        self.end_links(member_id)
        self._run(
            linked.OPEN_LINK,
            {
                "code": digest,
                "member_id": member_id,
                "platform": account.platform,
                "account_id": account.id,
                "name": storable(account.name),
                "other_platform": "",
                "other_account_id": "",
                "other_name": "",
                "state": LinkState.OPEN.value,
                "until": until,
                "moved": "[]",
                "action": "",
            },
        )

    def end_links(self, member_id: int) -> None:
        """End whatever joinings a member had begun; a code that nobody gave back is forgotten."""
        for statement in (linked.FORGET_OPEN, linked.END_LINKS):
            self._run(statement, {"of_member": member_id})

    def claim_link(self, digest: str, other: Account, now: datetime, until: datetime) -> Link | None:
        """Give a code back as another account; None unless it is open, not over, and this comes first."""
        by = {"by_platform": other.platform, "by_account": other.id, "by_name": storable(other.name)}
        row = self._run(linked.CLAIM, {"digest": digest, "now": now, "new_until": until, **by}).first()
        return None if row is None else _read(row)

    def link_by_code(self, digest: str) -> Link | None:
        """Return the joining that a code belongs to, whatever became of it, or None."""
        row = self._run(linked.BY_CODE, {"digest": digest}).first()
        return None if row is None else _read(row)

    def link(self, link_id: int) -> Link | None:
        """Return a joining, held until the transaction ends, or None; whose it is remains to be checked."""
        row = self._run(linked.BY_ID, {"of_link": link_id}).first()
        return None if row is None else _read(row)

    def link_of(self, member_id: int, state: LinkState) -> Link | None:
        """Return a member's newest joining that has come so far, or None."""
        return next(iter(self.links_of(member_id, state)), None)

    def links_of(self, member_id: int, state: LinkState) -> Sequence[Link]:
        """Return a member's joinings that have come so far, the newest first."""
        rows = self._run(linked.OF_MEMBER, {"of_member": member_id, "in_state": state.value}).all()
        return [_read(row) for row in rows]

    def link_with(self, account: Account) -> Link | None:
        """Return the newest joining that an account has to do with, or None."""
        row = self._run(linked.WITH_ACCOUNT, named(account)).first()
        return None if row is None else _read(row)

    def keep_link(self, link: Link) -> None:
        """Store how far a joining has come."""
        self._run(
            linked.KEEP,
            {
                "of_link": link.id,
                "new_member": link.member_id,
                "new_state": link.state.value,
                "new_until": link.until,
                "new_joined_at": link.joined_at,
                "new_dormant": link.dormant or None,
                "new_moved": json.dumps([[one.platform, one.id] for one in link.moved]),
                "new_action": link.action,
            },
        )

    def rehouse(self, accounts: Sequence[Account], member_id: int) -> None:
        """Let accounts be those of another member, who has none on their platforms."""
        self._run_all(linked.REHOUSE, [{**named(one), "new_member": member_id} for one in accounts])

    def forget_account(self, account: Account) -> None:
        """Let an account be a stranger's again."""
        self._run(linked.FORGET_ACCOUNT, named(account))

    def guess(self, account: Account, now: datetime) -> int:
        """Note that an account tries a code; return how often it did within the hour."""
        tried = {"platform": account.platform, "account_id": account.id, "count": 1, "since": now}
        asked = {**tried, "hour_ago": now - GUESSES_COUNT_FOR}
        count: int = self._run(self._upserts.note_guess, asked).scalar_one()
        return count

    def forgive(self, account: Account) -> None:
        """Do not count an account's last try: the code was right."""
        self._run(linked.FORGIVE, named(account))

    def sweep_links(self, now: datetime) -> bool:
        """Forget a few old links and tries, erase few who sleep for long; tell whether more may be left."""
        asleep = {"before": now - ERASED_AFTER, "most": ERASED_AT_ONCE}
        erased = self._run(linked.ERASE, asleep).scalars().all()
        if erased:
            self.erased = True
            self._run(linked.ERASED, {"ids": erased})
        over = {"before": now - UNSETTLED_KEPT, "most": SWEPT_AT_ONCE}
        forgotten = self._run(linked.FORGET_LINKS, over).rowcount
        tried = {"before": now - GUESSES_COUNT_FOR, "most": SWEPT_AT_ONCE}
        tries = self._run(linked.FORGET_GUESSES, tried).rowcount
        return len(erased) >= ERASED_AT_ONCE or max(forgotten, tries) >= SWEPT_AT_ONCE


def _read(row: Any) -> Link:
    other = Account(row.other_platform, row.other_account_id, row.other_name)
    return Link(
        row.id,
        row.member_id,
        Account(row.platform, row.account_id, row.name),
        other if other.platform else None,
        LinkState(row.state),
        row.until,
        row.joined_at,
        row.dormant or 0,
        tuple(Account(platform, account_id) for platform, account_id in json.loads(row.moved)),
        row.action,
    )
