"""What is asked of one's own data: to see what it comes to, what is stored, to take it along, to end it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Period(StrEnum):
    """How far back the numbers look."""

    WEEK = "week"  # 7 dates
    MONTH = "month"  # 28 dates
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ShowStats:
    """/stats [PERIOD]."""

    period: Period = Period.MONTH


@dataclass(frozen=True, slots=True)
class ShowPrivacy:
    """/privacy: what is stored, why, who sees it, how long, whom to ask."""


@dataclass(frozen=True, slots=True)
class ShowFields:
    """Every stored field, one by one, as a file."""


@dataclass(frozen=True, slots=True)
class ExportData:
    """/export: everything as JSON, and what was done as CSV."""


@dataclass(frozen=True, slots=True)
class AskFile:
    """/import without a file: tells which ones are read and how to send one."""


@dataclass(frozen=True, slots=True)
class OfferFile:
    """A file that a person sent: its name, its size in bytes, and what it holds.

    ``content`` is empty where the file is larger than ``LARGEST_FILE`` or could not be fetched; ``size`` then
    tells which. What it is for is for the handler to find out.
    """

    name: str
    size: int
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class TakeImport:
    """Take over what the preview of an offered file showed."""

    upload: int


@dataclass(frozen=True, slots=True)
class DropImport:
    """Do not: the offered file is forgotten."""

    upload: int


@dataclass(frozen=True, slots=True)
class DeleteData:
    """/delete: tells what is going to be erased; ``sure`` after the question."""

    sure: bool = False


@dataclass(frozen=True, slots=True)
class KeepData:
    """Do not delete after all, within the days of grace; /start says so, too."""


LARGEST_FILE = 5_000_000  # bytes of a file that a person sends
