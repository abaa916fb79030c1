"""The page about the files tells of every key that an export has, and of no other."""

import re
from pathlib import Path

from adapters.storage.codec import KINDS
from core.data_storage import Rows
from core.domain.events import Logged
from core.domain.training import Member
from core.exchange import archive as module
from core.exchange.archive import Owned, archive
from core.exchange.restored import parsed
from core.exchange.sealing import SEAL, seal
from core.exchange.sheet import Head, sheet
from core.intents import LARGEST_FILE
from tests.bench.history import lived
from tests.domain.lives import MONDAY
from tests.exchange.files import ANN, ME, after, rows

PAGE = (Path(module.__file__).parent / "README.md").read_text("utf-8")
LIFE = lived(MONDAY, 6)


def of_table(heading: str) -> set[str]:
    """List the keys that the first table below some words names."""
    table = PAGE.split(heading, 1)[1].split("| key |", 1)[1].split("\n\n", 1)[0]
    return set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))


def an_export() -> dict[str, object]:
    """Return an export with events of every list."""
    standing = rows(LIFE)
    replaced = rows(LIFE[-1:], id=90, superseded=True)
    undone = rows(LIFE[-1:], id=91, replaces=90, place=3, undone_at="2026-01-20T06:00:00+00:00")
    asleep = rows(LIFE[:1], id=92, member_id=ME + 1)
    belongings = [
        Rows("event", (*standing, *replaced, *undone, *asleep)),
        Rows("entry", ({"id": 1, "member_id": ME, "day": "2026-01-05"},)),
        Rows("upload", ({"id": 1, "content": "sent"},)),
    ]
    document = parsed(archive(Owned(ME, Member(), [ANN], after(LIFE)), belongings).decode())
    assert isinstance(document, dict)
    return document


def test_every_key_of_an_export_is_described_and_no_other() -> None:
    document = an_export()
    assert of_table("## The export") == set(document)
    told = [one for name in ("events", "replaced", "taken_back") for one in list(document[name])]  # type: ignore[call-overload] # a list of events
    assert of_table("An event, in each of the three lists") == {key for one in told for key in one}
    assert [len(list(document[name])) for name in ("replaced", "taken_back")] == [1, 1]  # type: ignore[call-overload] # as above


def test_the_page_names_every_kind_the_format_and_its_version() -> None:
    (kinds,) = re.findall(r"^\| `kind` \| what happened: (.*) \|$", PAGE, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", kinds)) == set(KINDS)
    assert f"always `{module.FORMAT}`" in PAGE
    assert f"a whole number: {module.VERSION} |" in PAGE
    assert f"up to {LARGEST_FILE // 1_000_000} MB" in PAGE


def test_the_seal_is_made_as_the_page_says() -> None:
    document = an_export()
    assert document[SEAL] == seal({key: value for key, value in document.items() if key != SEAL})
    (how,) = re.findall(r"`json\.dumps\(…, (.*?)\)`\)", PAGE)
    assert how == 'sort_keys=True, separators=(",", ":")'


def test_rows_of_who_sleeps_are_stored_and_a_file_that_was_sent_is_not() -> None:
    stored = an_export()["stored"]
    assert isinstance(stored, dict)
    assert set(stored) == {"entry", "event"}
    assert [row["member_id"] for row in stored["event"]] == [ME + 1]


def test_the_table_has_the_columns_of_the_page_and_a_row_a_set() -> None:
    lines = sheet(LIFE).decode("utf-8-sig").split("\r\n")
    section = PAGE.split("## The table", 1)[1].split("##", 1)[0]
    assert lines[0].split(",") == list(Head)
    assert all(f"`{head}`" in section for head in Head)
    assert len(lines) - 2 == sum(len(one.sets) for one in LIFE if isinstance(one, Logged))


def test_every_file_that_is_named_is_there() -> None:
    named = set(re.findall(r"`(\w+)`", PAGE.split("## Where to look", 1)[1]))
    assert len(named) == 15
    assert [one for one in named if not (Path(module.__file__).parent / f"{one}.py").is_file()] == []
