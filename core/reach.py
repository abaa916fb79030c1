"""Where a member is spoken to: in private, where they chose while that is closed, elsewhere, or nowhere.

What was shut to us is told to the member once, at their next word, by whichever account: until then it is a
notice with all of these.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.errands import End
from core.ports import Transaction
from core.records import Person
from core.requests import Account

# [O] Who was told that private messages are closed is not told the same again sooner, open in between or not.
TOLD_AGAIN = timedelta(days=7)


class Shut(StrEnum):
    """What a notice is about."""

    PRIVATE = "private"  # private messages of an account were refused
    PLACE = "place"  # the place chosen instead was
    TOLD = "told"  # the notice was given


@dataclass(frozen=True, slots=True)
class Notice:
    """What was shut to us, on which platform and since when; of one that was given, when that was."""

    shut: Shut
    platform: str
    since: datetime

    @property
    def text(self) -> str:
        """The notice as it is stored."""
        return f"{self.shut} {self.platform} {self.since.isoformat()}"


def read_notice(text: str) -> Notice | None:
    """Read a stored notice, None where there is none."""
    match text.split(" "):
        case [shut, platform, since]:
            return Notice(Shut(shut), platform, datetime.fromisoformat(since))
        case _:
            return None


def lose(tx: Transaction, account: Account, now: datetime) -> None:
    """Private messages of an account are closed: speak to its member elsewhere, or not until they speak."""
    before = tx.person(account)
    if before is None or before.closed:
        return
    person = tx.lost(account, now)
    known = read_notice(before.notice)
    if known is None or known.shut is not Shut.TOLD or now - known.since >= TOLD_AGAIN:
        _note(tx, before.id, Notice(Shut.PRIVATE, account.platform, now).text)
    if person is not None:
        speak_to(tx, person, now)


def lose_places(tx: Transaction, platform: str, places: Sequence[str], now: datetime) -> None:
    """Places are gone or shut to us: nobody is spoken to there any more, nothing posted."""
    for place in places:
        tx.shut_place(platform, place, now)
    for member_id in tx.places_lost(platform, places):
        _note(tx, member_id, Notice(Shut.PLACE, platform, now).text)
        person = tx.person_by_id(member_id, platform)
        if person is not None:
            speak_to(tx, person, now)


def speak_to(tx: Transaction, person: Person, now: datetime) -> None:
    """Speak to a member by this account from now on; where it takes no messages, not until they speak."""
    if person.reachable:
        tx.move(person.id, person.account.platform)
    else:
        tx.sleep(person.id)
        tx.settle_all(person.id, End.GONE, now)


def given(tx: Transaction, member_id: int, notice: Notice, now: datetime) -> None:
    """Remember that a member was given a notice, so that it is said once."""
    _note(tx, member_id, Notice(Shut.TOLD, notice.platform, now).text)


def forget(tx: Transaction, person: Person) -> None:
    """Let a member have no notice, and none that was given: what is shut later is news."""
    if person.notice:
        _note(tx, person.id, "")


def _note(tx: Transaction, member_id: int, notice: str) -> None:
    for account in tx.accounts(member_id):
        tx.note(account, notice)
