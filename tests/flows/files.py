"""Files as people get them and send them: an export taken along, a table that somebody kept."""

from pathlib import Path

from core.intents import ExportData
from tests.people import Person


async def exported(person: Person) -> tuple[bytes, bytes]:
    """Say /export; return what both files hold."""
    everything, sets = await person.asks(ExportData())
    assert everything.document
    assert sets.document
    return everything.document.data, sets.document.data


async def sends(person: Person, folder: Path, content: bytes | str, name: str = "log") -> str:
    """Send a file from a folder; return what is heard."""
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return await person.says(f":send {file}")
