"""What one's own data needs of one transaction: to be shown, taken along, offered back and erased."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.exchange.spelling import Spelling

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A table as the schema has it: its name, its columns in order, whether its rows go with a member."""

    table: str
    columns: tuple[str, ...]
    personal: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """What one table holds of a member: each row its columns by name, instants and dates in ISO 8601."""

    table: str
    rows: tuple[Mapping[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file offered for import, as far as it was understood: ``content`` is JSON of our own making."""

    id: int
    member_id: int
    at: datetime
    content: str


class Data(Protocol):
    """A member's data as a whole."""

    @property
    def spelling(self) -> Spelling:
        """How events are written in JSON, here and in exports."""
        ...

    def stored(self) -> Sequence[Stored]:
        """Return every table there is, as the schema has it."""
        ...

    def belongings(self, member_id: int) -> Sequence[Rows]:
        """Return everything that is stored of a member, by table, whatever table it lies in.

        So is what is stored of who sleeps for them. Of somebody else's chat nothing is told.
        """
        ...

    def leave(self, member_id: int, at: datetime | None) -> None:
        """Note that a member asked to be erased, None that they stay after all."""
        ...

    def leaving(self, before: datetime, most: int) -> Sequence[int]:
        """Return members who asked to be erased by an instant, the first first."""
        ...

    def erase(self, member_id: int) -> None:
        """Erase a member, who sleeps for them, and every trace of their accounts in any table."""
        ...

    def keep_upload(self, member_id: int, content: str, at: datetime) -> int:
        """Keep an offered file in place of the one that the member had offered before; return its id."""
        ...

    def upload(self, upload_id: int) -> Upload | None:
        """Return an offered file, or None; whose it is remains to be checked."""
        ...

    def drop_upload(self, upload_id: int) -> None:
        """Forget an offered file."""
        ...

    def let_in(self, digest: str, until: datetime, uses: int) -> None:
        """Let a code of this digest let in so many people until an instant."""
        ...

    def admit(self, digest: str, now: datetime) -> bool:
        """Use a code once, False where it lets nobody in."""
        ...

    def sweep_data(self, now: datetime) -> None:
        """Forget offered files older than a day, and invitations that are over."""
        ...
