"""From messages to lines of a terminal: bold where it can, buttons in brackets, nothing over the width."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wcwidth import width, wrap

from core.speech.act import encode
from core.speech.fit import Capabilities, fit
from core.speech.message import Form, Line, Message, Style

PLATFORM = "console"
WIDTH = 80  # cells
CAN = Capabilities(text_limit=100_000, label_limit=72, columns=12, forms=True, form_fields=12, width=WIDTH)
FILING = replace(CAN, pictures=True, documents=True, caption_limit=CAN.text_limit, file_limit=100_000_000)
PICTURE = "picture.png"
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the screen: its lines, the buttons as (label, act), and the open form if any."""

    lines: tuple[str, ...]
    said: str
    buttons: tuple[tuple[str, str], ...]
    form: Form | None = None


Keep = Callable[[str, bytes], Sequence[str]]


def shown(
    messages: Sequence[Message],
    *,
    shared: bool,
    ansi: bool,
    numbered: bool = True,
    keep: Keep | None = None,
) -> Shown:
    """Lay messages out; what stands in a place for all has buttons without numbers.

    ``keep`` takes a file by its name and returns the lines that tell of it; without it files are told of.
    """
    lines: list[str] = []
    files: list[str] = []
    buttons: list[tuple[str, str]] = []
    form = None
    for message in messages:
        for part in fit(message, FILING if keep else CAN, shared=shared):
            lines += [_line(line, ansi=ansi) for line in part.lines]
            told = _filed(part, keep) if keep else []
            lines, files = [*lines, *told], [*files, *told]
            for row in part.rows:
                labels = []
                for button in row:
                    buttons.append((button.label, encode(button.intent)))
                    number = f"{len(buttons)} " if numbered else ""
                    labels.append(f"[{number}{button.label}]")
                lines += _wrapped(labels)
            form = part.form or form
    said = "\n".join([*(message.text for message in messages), *files])
    return Shown(tuple(lines), said, tuple(buttons), form)


def _filed(part: Message, keep: Keep) -> list[str]:
    """Keep the picture and the document of a message; return the lines that tell of them."""
    told = [*keep(PICTURE, part.picture.png)] if part.picture else []
    return [*told, *keep(part.document.name, part.document.data)] if part.document else told


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
