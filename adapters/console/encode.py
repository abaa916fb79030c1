"""From messages to lines of a terminal: bold where it can, buttons in brackets, nothing over the width."""

from collections.abc import Sequence
from dataclasses import dataclass

from wcwidth import width, wrap

from core.speech.act import encode
from core.speech.fit import Capabilities, fit
from core.speech.message import Form, Line, Message, Style

PLATFORM = "console"
WIDTH = 80  # cells
CAN = Capabilities(text_limit=100_000, label_limit=72, columns=12, forms=True, form_fields=12, width=WIDTH)
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the screen: its lines, the buttons as (label, act), and the open form if any."""

    lines: tuple[str, ...]
    said: str
    buttons: tuple[tuple[str, str], ...]
    form: Form | None = None


def shown(messages: Sequence[Message], *, shared: bool, ansi: bool, numbered: bool = True) -> Shown:
    """Lay messages out; what stands in a place for all has buttons without numbers."""
    lines: list[str] = []
    buttons: list[tuple[str, str]] = []
    form = None
    for message in messages:
        for part in fit(message, CAN, shared=shared):
            lines += [_line(line, ansi=ansi) for line in part.lines]
            for row in part.rows:
                labels = []
                for button in row:
                    buttons.append((button.label, encode(button.intent)))
                    number = f"{len(buttons)} " if numbered else ""
                    labels.append(f"[{number}{button.label}]")
                lines += _wrapped(labels)
            form = part.form or form
    said = "\n".join(message.text for message in messages)
    return Shown(tuple(lines), said, tuple(buttons), form)


def _line(line: Line, *, ansi: bool) -> str:
    return "".join(
        f"{_BOLD}{span.text}{_PLAIN}" if ansi and span.style is Style.BOLD else span.text for span in line
    )


def _wrapped(labels: Sequence[str]) -> list[str]:
    """Break a row of buttons between buttons, never inside one."""
    rows: list[str] = []
    for label in labels:
        if rows and width(f"{rows[-1]} {label}") <= WIDTH:
            rows[-1] = f"{rows[-1]} {label}"
        else:
            rows += wrap(label, WIDTH)
    return rows
