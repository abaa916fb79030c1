"""What is stored of a person: in short, and field by field as a file, both made from the schema."""

from collections.abc import Iterator, Mapping, Sequence

from core.data_storage import Stored
from core.intents import DeleteData, ExportData, ShowFields
from core.speech.catalogue import Voice
from core.speech.message import Button, Document, Line, Message

FILE = "soleus-privacy.txt"
# Tables that are told of together, in the order in which they are.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "account": ("member", "account", "link", "guess"),
    "log": ("event", "entry", "upload"),
    "reminders": ("appointment", "errand"),
    "clubs": (
        "club_member", "entrant", "departure", "invitation", "club_block", "club", "club_place", "challenge",
        "post",
    ),
    "technical": ("request", "invite", "heartbeat", "outage"),
}  # fmt: skip


def overview(voice: Voice, stored: Sequence[Stored], contact: str, *, known: bool) -> Message:
    """Tell in short what is kept; ``known`` is whether anything is of who asks."""
    lines = _lines(voice, stored, contact)
    every = Button(voice.text("privacy-fields"), ShowFields())
    if not known:
        return Message((*lines, voice.line("privacy-unknown")), ((every,),))
    export = Button(voice.text("privacy-export"), ExportData())
    return Message(lines, ((every,), (export, Button(voice.text("privacy-delete"), DeleteData()))))


def fields(voice: Voice, stored: Sequence[Stored], contact: str) -> Message:
    """Give every table and field, with why, who sees it and how long, as a file of plain text."""
    data = "\n".join(_file(voice, stored, contact)).encode()
    document = Document(FILE, data, voice.text("privacy-file-barred", file=FILE))
    tables, columns = len(stored), sum(len(one.columns) for one in stored)
    return Message((voice.line("privacy-file", tables=tables, n=columns),), document=document)


def nothing(voice: Voice) -> Message:
    """Nothing is stored of who asks."""
    return Message((voice.line("privacy-unknown"),))


def _lines(voice: Voice, stored: Sequence[Stored], contact: str) -> tuple[Line, ...]:
    """What is kept, a line a group of tables; who sees it, how long, whom to ask."""
    fields = {one.table: len(one.columns) for one in stored}
    groups = (
        voice.line(f"privacy-{group}", n=sum(fields[name] for name in names))
        for group, names in GROUPS.items()
    )
    about = (voice.line(f"privacy-{one}") for one in ("who", "long", "apps"))
    asked = voice.line("privacy-contact", contact=contact) if contact else voice.line("privacy-no-contact")
    return (voice.line("privacy-title"), *groups, *about, asked)


def _file(voice: Voice, stored: Sequence[Stored], contact: str) -> Iterator[str]:
    tables = {one.table: one for one in stored}
    yield Message(_lines(voice, stored, contact)).text
    for group, names in GROUPS.items():
        name = voice.text(f"privacy-{group}.name")
        yield from ("", "", name, "=" * len(name))
        for one in names:
            yield from _table(voice, tables[one])


def _table(voice: Voice, table: Stored) -> Iterator[str]:
    key = f"stored-{table.table}"
    yield ""
    yield voice.text("privacy-file-table", name=voice.text(key), table=table.table)
    for aside in ("why", "who", "long"):
        yield voice.text(f"privacy-file-{aside}", text=voice.text(f"{key}.{aside}"))
    for column in table.columns:
        yield voice.text("privacy-file-field", name=column, text=voice.text(f"{key}.{column}"))
