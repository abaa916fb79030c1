"""From messages to what Telegram shows: HTML of spans, buttons that carry acts, a form as an example line."""

import re
from dataclasses import dataclass, field
from html import escape

from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

from core.speech import act
from core.speech.fit import Capabilities, fit, fit_one, shortened
from core.speech.message import (
    Audience,
    Button,
    Document,
    Form,
    Line,
    Manner,
    Message,
    Reaction,
    Row,
    Span,
    Style,
)

# A keyboard holds 100 buttons, 8 a row; a phone shows some 38 cells of them side by side. One unit of text is
# kept for a form's mark. Telegram takes photos of 10 MB and documents of 50; 5 MB go up in reasonable time.
CAN = Capabilities(
    text_limit=4095,
    label_limit=64,
    rows=16,
    columns=6,
    row_cells=38,
    edits=True,
    pictures=True,
    documents=True,
    caption_limit=1023,
    file_limit=5_000_000,
    silent=True,
    reactions=True,
)
# A link nobody sees, by which the answer to a form is known as such, for as long as the message stands.
FORM = "https://t.me/?form="
UNSEEN = "\u200b"
PLACEHOLDER = 64  # characters
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")

Markup = InlineKeyboardMarkup | ForceReply | None


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as Telegram takes it; ``private`` in a group means that it goes to the person alone.

    With a photo (PNG) or a document, at most one of them, ``html`` is the caption. ``reaction`` is for what
    is answered.
    """

    html: str
    markup: Markup
    replaces: bool
    private: bool
    photo: bytes | None = field(default=None, repr=False)
    document: Document | None = None
    silent: bool = False
    reaction: Reaction | None = None


def encode(
    message: Message, *, shared: bool, reopens: Form | None = None, door: str = "", can: Capabilities = CAN
) -> tuple[Shown, ...]:
    """Return what carries a message, in order; where others read along nothing private replaces anything.

    An answer that offers nothing to press asks for ``reopens`` again, if it was the answer to one. What
    everybody in a place sees has, where its buttons lead to us, links that begin with ``door``.
    """
    *begun, last = fit(message, can, shared=shared)
    parts = [_shown(part, _text(part.lines), None) for part in begun]
    keyboard = _keyboard(last.rows, door if shared and message.audience is Audience.PLACE else "")
    form = message.form or (None if keyboard else reopens)
    mark = f'<a href="{FORM}{act.encode(form.intent)}">{UNSEEN}</a>' if form else ""
    markup = keyboard or (_answered(form) if form else None)
    return (*parts, _shown(last, mark + _text(last.lines), markup))


def encode_one(message: Message, door: str, can: Capabilities = CAN) -> Shown:
    """Return the one message that stands for this in a group; links to us begin with ``door``."""
    one = fit_one(message, can)
    return _shown(one, _text(one.lines), _keyboard(one.rows, door))


def _shown(part: Message, html: str, markup: Markup) -> Shown:
    return Shown(
        html,
        markup,
        part.manner is Manner.REPLACE,
        part.audience is Audience.SELF,
        part.picture.png if part.picture else None,
        part.document,
        part.silent,
        part.reaction,
    )


def _text(lines: tuple[Line, ...]) -> str:
    return "\n".join("".join(map(_marked, line)) for line in lines)


def _marked(span: Span) -> str:
    """Escape a span whole; a half of a surrogate pair, which no text can carry, becomes a question mark."""
    text = escape(span.text.encode(errors="replace").decode(), quote=False)
    return f"<b>{text}</b>" if span.style is Style.BOLD else text


def _keyboard(rows: tuple[Row, ...], door: str) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([[_button(one, door) for one in row] for row in rows]) if rows else None


def _button(button: Button, door: str) -> InlineKeyboardButton:
    if door and PAYLOAD.fullmatch(button.start):
        return InlineKeyboardButton(button.label, url=f"{door}{button.start}")
    return InlineKeyboardButton(button.label, callback_data=act.encode(button.intent))


def _answered(form: Form) -> ForceReply:
    """Ask for an answer in words, an example standing in the empty field."""
    return ForceReply(selective=True, input_field_placeholder=shortened(form.example, PLACEHOLDER) or None)
