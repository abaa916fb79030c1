"""Files of the conversation: those of the coach are kept in a folder, those for it are read from the disk."""

import shlex
from collections.abc import Collection, Iterator
from itertools import count
from pathlib import Path

from wcwidth import wrap

from adapters.console.encode import WIDTH
from core.files import FULL, brought, file_name, too_large
from core.intents import OfferFile
from core.speech.catalogue import Voice

FOLDER = "soleus-files"  # beside the database, unless told otherwise
NAMELESS = "file"


class Drawer:
    """A folder, made when the first file comes, its owner's alone; nothing in it is ever replaced."""

    def __init__(self, folder: Path, *, repeatable: bool = False) -> None:
        """Keep files in ``folder``; ``repeatable`` names tell nothing of what lay there before."""
        self.folder, self._repeatable = folder, repeatable
        self._kept: dict[str, Path] = {}

    def keep(self, name: str, data: bytes) -> str:
        """Write a file and return what it is called here, which ``offered`` finds; raise OSError."""
        clean = file_name(name) or NAMELESS
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = _written(self.folder, clean, data)
        called = _free(clean, self._kept) if self._repeatable else str(path)
        self._kept[called] = path
        return called

    def told(self, voice: Voice, name: str, data: bytes) -> list[str]:
        """Write a file and return the lines that tell of it, also where it could not be written."""
        try:
            line = voice.text("console-file", name=self.keep(name, data))
        except OSError as error:
            why = error.strerror or type(error).__name__
            line = voice.text("console-file-lost", name=name, folder=str(self.folder), why=why)
        return wrap(line, WIDTH)

    def find(self, text: str) -> Path | None:
        """Return a file by what it is called here, else by its path, typed plainly or as for a shell."""
        known = self._kept.get(text)
        return known or next((one for one in _paths(text) if _is_file(one)), None)


def offered(path: Path) -> OfferFile | None:
    """Return a file as it is offered to the coach, None where it cannot be read."""
    try:
        offer = OfferFile(file_name(path.name), path.stat().st_size)
        if too_large(offer):
            return offer
        with path.open("rb") as file:
            return brought(offer, file.read(FULL))
    except OSError:
        return None


def _written(folder: Path, name: str, data: bytes) -> Path:
    """Write a file, its owner's alone to read, under the first of its names that is free."""
    for one in _names(name):
        path = folder / one
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            continue
        try:
            path.write_bytes(data)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise AssertionError("names never end")


def _free(name: str, taken: Collection[str]) -> str:
    return next(one for one in _names(name) if one not in taken)


def _names(name: str) -> Iterator[str]:
    """Yield a name, then with a number each: ``log.csv``, ``log-2.csv``."""
    yield name
    path = Path(name)
    for number in count(2):
        yield f"{path.stem}-{number}{path.suffix}"


def _paths(text: str) -> Iterator[Path]:
    """Yield the paths that a text may be: as it stands, and without the quotes and backslashes of a shell."""
    for one in (text, *_unquoted(text)):
        yield Path(one)
        try:
            yield Path(one).expanduser()
        except RuntimeError:
            continue


def _unquoted(text: str) -> list[str]:
    try:
        words = shlex.split(text)
    except ValueError:
        return []
    return words if len(words) == 1 else []


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
