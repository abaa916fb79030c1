"""Hostile files through the front door: a clear answer, nothing changed, and nobody waits for long."""

import json
import zipfile
from io import BytesIO
from typing import Any

import pytest

from core.exchange.sealing import seal
from core.intents import LARGEST_FILE, OfferFile
from tests.flows.books import Books
from tests.flows.files import exported
from tests.hostile.lines import TROUBLE
from tests.people import Person, Town

HEAD = "date,exercise,sets,reps,load\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))
DEEP = 100_000


def zipped() -> bytes:
    """Return an archive of nothing much."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("log.csv", HEAD * 50)
    return buffer.getvalue()


# What is sent, and what the answer says of it.
FILES: dict[str, tuple[OfferFile, str]] = {
    "fifty megabytes": (OfferFile("big.json", 50_000_000), "too large"),
    "larger than it says": (OfferFile("big.csv", 10, b"x" * (LARGEST_FILE + 1)), "too large"),
    "not fetched": (OfferFile("log.csv", 120), "did not reach me"),
    "empty": (OfferFile("log.csv", 0), "nothing in that file"),
    "blanks": (OfferFile("log.csv", 4, b" \n\t "), "nothing in that file"),
    "picture": (OfferFile("log.csv", len(PNG), PNG), "no text"),
    "archive": (OfferFile("log.json", 0, zipped()), "no text"),
    "nothing but NUL": (OfferFile("log.csv", 0, b"\0" * 5000), "no text"),
    "UTF-16 without its mark": (OfferFile("log.csv", 0, HEAD.encode("utf-16-le")), "no text"),
    "UTF-32": (OfferFile("log.csv", 0, HEAD.encode("utf-32")), "no text"),
    "half UTF-16": (OfferFile("log.csv", 0, HEAD.encode("utf-16")[:-1]), "no text"),
    "open brackets": (OfferFile("log.json", 0, b"[" * DEEP), "breaks off"),
    "open objects": (OfferFile("log.json", 0, b'{"a":' * DEEP), "breaks off"),
    "brackets that close": (OfferFile("log.json", 0, b"[" * DEEP + b"]" * DEEP), "breaks off"),
    "half an object": (OfferFile("log.json", 0, b'{"format": "soleus-coach", "ver'), "breaks off"),
    "no number": (OfferFile("log.json", 0, b'{"format": NaN}'), "breaks off"),
    "a number of a million digits": (OfferFile("log.json", 0, b'{"a":' + b"9" * 10**6 + b"}"), "breaks off"),
    "other JSON": (OfferFile("log.json", 0, b'{"a": 1e999, "\\ud800": "\\u0000"}'), "no export of mine"),
    "a list": (OfferFile("log.json", 0, b"[1, 2, 3]"), "no export of mine"),
    "newer": (OfferFile("x", 0, b'{"format": "soleus-coach", "version": 2}'), "newer version"),
    "older": (OfferFile("x", 0, b'{"format": "soleus-coach", "version": 0}'), "no version that I know"),
    "no version": (
        OfferFile("x", 0, b'{"format": "soleus-coach", "version": true}'),
        "no version that I know",
    ),
    "unsealed": (OfferFile("x", 0, b'{"format": "soleus-coach", "version": 1}'), "changed since it was made"),
    "the same key twice": (
        OfferFile("x", 0, b'{"format": "", "format": "soleus-coach", "version": 2, "version": 1}'),
        "changed since it was made",
    ),
    "prose": (OfferFile("log.txt", 0, b"Dear coach,\nI ran."), "no column I know"),
    "one line of five megabytes": (OfferFile("log.csv", 0, b"a" * 4_999_999), "no column I know"),
    "no exercises": (OfferFile("log.csv", 0, b"date,reps\n2026-01-05,15\n"), "missing: exercise"),
    "a head alone": (OfferFile("log.csv", 0, HEAD.encode()), "Not one row"),
    "dates that can be two": (
        OfferFile("log.csv", 0, f"{HEAD}1/5/2026,wall sit,1,30,\n".encode()),
        "1/5/2026 can be two days",
    ),
    "an unclosed quote before five megabytes": (
        OfferFile("log.csv", 0, (HEAD + '2026-01-05,wall sit,1,"' + "9 " * 2_400_000).encode()),
        "Not one row",
    ),
    "nobody's exercise": (
        OfferFile("log.csv", 0, f"{HEAD}2026-01-05,\u202eyoga\u0000,1,30,\n".encode()),
        "no text",
    ),
    "formulas": (
        OfferFile("log.csv", 0, f"{HEAD}=1+1,@SUM(A1),-1,+2,x\n".encode()),
        "no date I can read (such as 2026-01-05): =1+1",
    ),
    "days to come": (OfferFile("log.csv", 0, f"{HEAD}2027-01-05,wall sit,1,30,\n".encode()), "still to come"),
    "before anybody": (OfferFile("log.csv", 0, f"{HEAD}0001-01-01,wall sit,1,30,\n".encode()), "before 1990"),
    "no such amounts": (
        OfferFile("log.csv", 0, f"{HEAD}2026-01-04,wall sit,1,99999,\n2026-01-04,wall sit,99,3,\n".encode()),
        "no number of sets",
    ),
}


async def sent(person: Person, offer: OfferFile) -> str:
    """Send a file; return the words of the answer, each line of which fits."""
    said = "\n".join(one.text for one in await person.asks(offer))
    assert TROUBLE not in said
    assert said.strip()
    assert all(line.isprintable() for line in said.split("\n"))
    return said


async def test_every_hostile_file_is_answered_clearly_and_changes_nothing(ann: Person, books: Books) -> None:
    before = books.everything()
    for called, (offer, answer) in FILES.items():
        assert answer in await sent(ann, offer), called
    after = books.everything()
    assert [line for line in after.split("\n") if line not in before and "ann." not in line] == []


async def test_a_name_of_any_kind_is_no_matter(ann: Person) -> None:
    for name in ("", "../../etc/passwd", "\u202egpj.exe", "x" * 5000, "\0", "\ud800"):
        assert "2026-01-04" not in await sent(
            ann, OfferFile(name, 0, f"{HEAD}2026-01-04,wall sit,1,30,\n".encode())
        )


@pytest.mark.slow
async def test_hundred_thousand_rows_are_read_or_told_to_be_too_many(ann: Person, books: Books) -> None:
    rows = "".join(
        f"2025-{1 + n % 12:02}-{1 + n % 28:02},wall sit,1,{30 + n % 60},{n % 40}\n" for n in range(100_000)
    )
    assert "rows are left out" in await sent(ann, OfferFile("log.csv", 0, (HEAD + rows).encode()))
    assert len(books.events()) < 20


async def test_western_letters_of_windows_are_read_and_told(ann: Person) -> None:
    table = "Datum;Übung;Sätze;Wiederholungen;Gewicht (kg)\n4.1.2026;wall sit;2;30 s;2,5\n"
    assert "read as those of Windows" in await sent(ann, OfferFile("log.csv", 0, table.encode("cp1252")))
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        said = await sent(ann, OfferFile("log.csv", 0, table.encode(encoding)))
        assert "One day with 2 sets" in said
        assert "Windows" not in said


async def test_half_a_table_is_read_as_far_as_it_goes(ann: Person) -> None:
    table = f"{HEAD}2026-01-03,wall sit,3,45,\n2026-01-04,wall si"
    said = await sent(ann, OfferFile("log.csv", 0, table.encode()))
    assert "One day with 3 sets" in said
    assert "line 3, no count I can read (such as 12 or 3x12): 2026-01-04, wall si" in said


def resealed(everything: bytes, **changes: Any) -> bytes:
    """Return an export with other values under some keys, and a seal that fits."""
    document = {**json.loads(everything), **changes}
    return json.dumps({**document, "checksum": seal(document)}).encode()


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"accounts": [{"platform": "console", "id": "bob", "name": ""}]}, "somebody else's"),
        ({"accounts": []}, "somebody else's"),
        ({"accounts": [["console", "ann"]]}, "at accounts"),
        ({"exported_at": "yesterday"}, "at exported_at"),
        ({"events": {}}, "at events"),
        ({"events": [{"kind": "logged"}]}, "at events[0]"),
        (
            {"events": [{"day": "2026-01-05", "kind": "teleported", "facts": {}, "recorded_at": ""}]},
            "at events[0]",
        ),
        ({"events": [[]] * 30_000}, "more than I take at once"),
        ({"version": 10**30}, "newer version"),
    ],
    ids=lambda one: str(one)[:30],
)
async def test_a_sealed_export_is_checked_fact_by_fact(
    ann: Person, books: Books, changes: dict[str, Any], answer: str
) -> None:
    everything, _ = await exported(ann)
    ledger = books.ledger()
    assert answer in await sent(ann, OfferFile("x.json", 0, resealed(everything, **changes)))
    assert books.ledger() == ledger


@pytest.mark.parametrize(
    ("kind", "facts", "day"),
    [
        ("logged", {"exercise": "yoga", "sets": [{"count": 3}]}, "2026-01-05"),
        ("logged", {"exercise": "wall_sit", "sets": []}, "2026-01-05"),
        ("logged", {"exercise": "wall_sit", "sets": [{"count": -3}]}, "2026-01-05"),
        ("logged", {"exercise": "wall_sit", "sets": [{"count": "3"}]}, "2026-01-05"),
        ("logged", {"exercise": "wall_sit", "sets": [{"count": 3}], "pain": 11}, "2026-01-05"),
        ("logged", {"exercise": "wall_sit", "sets": [{"count": 3}], "kg": 1e300}, "2026-01-05"),
        ("begun", {"state": {"exercise": "raise_one_step", "target": 90}}, "2026-01-05"),
        ("begun", {"state": {"exercise": "raise_one_step", "kg": 1e9}}, "2026-01-05"),
        ("begun", {"state": {"exercise": "raise_one_step", "tempo": 3}}, "2026-01-05"),
        ("changed", {"language": "zz"}, "2026-01-05"),
        ("changed", {"day_ends": "06:01:00"}, "2026-01-05"),
        ("excused", {"since": "2026-01-01", "until": "2026-01-07"}, "2026-01-05"),
        ("run_noted", {"on": "2028-01-07", "kind": "race"}, "2026-01-05"),
        ("changed", {"zone": "Moon/Tranquility"}, "2026-01-05"),
        ("changed", {"training_hours": ["07:00"]}, "2026-01-05"),
        ("changed", {"training_at": "07:00+02:00"}, "2026-01-05"),
        ("changed", {"accessory": "wall_sit"}, "2026-01-05"),
        ("morning_answered", {"pain": 3, "mood": 4}, "2026-01-05"),
        ("morning_answered", {"pain": 3}, "1889-01-05"),
        ("morning_answered", {"pain": 3}, "2026-02-05"),
    ],
)
async def test_an_event_that_could_not_have_happened_refuses_all(
    ann: Person, books: Books, kind: str, facts: dict[str, Any], day: str
) -> None:
    everything, _ = await exported(ann)
    event = {"day": day, "kind": kind, "facts": facts, "recorded_at": "2026-01-05T07:00:00+00:00"}
    said = await sent(ann, OfferFile("x.json", 0, resealed(everything, events=[event])))
    assert "events[0]" in said or "days still to come" in said
    assert "I take nothing of it" in said


async def test_what_stands_once_a_day_stands_once_in_an_export(town: Town, ann: Person, books: Books) -> None:
    event = {"day": "2026-01-05", "kind": "morning_answered", "facts": {"pain": 3}}
    twice = [{**event, "recorded_at": "2026-01-05T07:00:00+00:00"}] * 2
    everything, _ = await exported(ann)
    assert "at events," in await sent(ann, OfferFile("x.json", 0, resealed(everything, events=twice)))


async def test_what_is_in_a_file_five_hundred_times_a_day_is_not_believed(ann: Person, books: Books) -> None:
    everything, _ = await exported(ann)
    event = {"day": "2026-01-05", "facts": {}, "recorded_at": "2026-01-05T07:00:00+00:00"}
    known = json.loads(everything)["events"]
    for kind, facts in (
        ("flag_raised", {"flag": "calf"}),
        ("excused", {"since": "2026-01-01", "until": "2026-01-04"}),
        ("run_noted", {"on": "2026-02-01", "kind": "race"}),
    ):
        many = [{**event, "kind": kind, "facts": facts}] * 501
        assert "at events," in await sent(
            ann, OfferFile("x.json", 0, resealed(everything, events=[*known, *many]))
        )
