"""``chat`` in a process of its own, fed through its standard input and read as a person would."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

from tests.promises.source import ROOT

PATIENCE = 60  # seconds until a silent process is given up
END = ":now"
ENDED = "It is "


class Chat:
    """One running process."""

    def __init__(self, db: Path, now: str) -> None:
        """Start it on a database at a simulated time."""
        command = [sys.executable, "-m", "bot", "chat", "--db", str(db), "--now", now, "--person", "ann"]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        self._alarm = Timer(PATIENCE, self.process.kill)
        self._alarm.start()

    def send(self, line: str) -> None:
        """Type a line; do not wait for its answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def says(self, line: str) -> str:
        """Type a line; return what is answered, to its end."""
        self.send(line)
        self.send(END)
        heard: list[str] = []
        while not (heard and heard[-1].endswith(f"> {END}")):
            heard.append(self._line())
        self._line()
        return "\n".join(heard[:-1])

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self.process.kill()
        self.leave()

    def leave(self) -> str:
        """Close its input, wait for its end, and return what it wrote on standard error."""
        _, errors = self.process.communicate(timeout=PATIENCE)
        self._alarm.cancel()
        return errors

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the process ended early"
        return line.rstrip("\n")


@contextmanager
def chatting(db: Path, now: str) -> Iterator[Chat]:
    """Talk to a process; it is gone at the end, whatever happened."""
    chat = Chat(db, now)
    try:
        yield chat
    finally:
        if chat.process.poll() is None:
            chat.kill()


def begun(chat: Chat) -> None:
    """Go through onboarding with every default."""
    for line in ("/start", *(":press 1",) * 5):
        chat.says(line)
