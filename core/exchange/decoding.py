"""The bytes of a file as text, by what they are and not by what the file is called."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

from core.exchange.refusal import Refusal, Snag
from core.intents import LARGEST_FILE

_LOOKED_AT = 4096  # characters
_MOST_CONTROLS = 0.01  # the share of control characters in what is still a text
_BLANKS = "\t\r\n\f\v"


@dataclass(frozen=True, slots=True)
class Text:
    """What a file says; ``guessed`` is whether it was no UTF-8 and is read as Windows' western letters."""

    said: str
    guessed: bool = False


def decoded(size: int, content: bytes) -> Text | Refusal:
    """Return a file as text: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252; or why not."""
    if max(size, len(content)) > LARGEST_FILE:
        return Refusal(Snag.TOO_LARGE)
    if not content:
        return Refusal(Snag.UNFETCHED if size else Snag.EMPTY)
    text = _text(content)
    if not text.said.strip():
        return Refusal(Snag.EMPTY)
    return Refusal(Snag.BINARY) if _is_binary(text.said) else text


def _text(content: bytes) -> Text:
    marked = content.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    name = "utf-16" if marked else "utf-8-sig" if content.startswith(BOM_UTF8) else "utf-8"
    try:
        return Text(content.decode(name))
    except UnicodeDecodeError:
        return Text(content.decode("cp1252", errors="replace"), guessed=True)


def _is_binary(said: str) -> bool:
    looked = said[:_LOOKED_AT]
    controls = sum(char not in _BLANKS and not char >= " " for char in looked)
    return "\0" in said or controls > _MOST_CONTROLS * len(looked)
