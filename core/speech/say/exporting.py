"""Everything of a person's own as two files: all of it, and the sets alone."""

from datetime import date

from core.speech.catalogue import Voice
from core.speech.message import Document, Message


def files(voice: Voice, today: date, everything: bytes, sets: bytes) -> list[Message]:
    """Hand out both files, each with what it is good for."""
    return [_file(voice, today, "json", everything), _file(voice, today, "csv", sets)]


def _file(voice: Voice, today: date, ending: str, data: bytes) -> Message:
    name = f"soleus-{today.isoformat()}.{ending}"
    document = Document(name, data, voice.text("export-barred", file=name))
    return Message(voice.lines(f"export-{ending}", file=name), document=document)
