"""Fit: the one place where a message is cut or degraded to what a platform can do. Pure.

Text is never lost: a line too long is broken at a space, which becomes the end of the line, and never within
an instant; lines too many for one message go on in the next; the buttons stand under the last. Labels are
shortened with ``…``. Buttons for which even filled rows have no room are left out, the last ones first and
the ways to stop or take back after all others, since everything they do can be typed.

A picture or document carries the text where that is short enough, else it goes before the text. Where it
cannot be shown, the words that belong to it stand for it, or its name and size.

Only what is changed in place later must be one message, and may lose its last lines for that.
"""

from collections.abc import Iterator
from dataclasses import replace

from core.speech.capabilities import Capabilities
from core.speech.keyboard import laid
from core.speech.lines import extent, packed, pieces
from core.speech.measure import cells, shortened, size
from core.speech.message import Audience, Document, Field, Form, Line, Manner, Message, Picture, Span, Style

__all__ = ["Capabilities", "cells", "extent", "fit", "fit_one", "shortened", "size"]


def fit(message: Message, can: Capabilities, *, shared: bool) -> tuple[Message, ...]:
    """Return the messages that carry this one on a platform, in order, each within every limit.

    What only the person may read stays so; in a shared place it never replaces what stands there.
    """
    form = _form(message.form, can)
    lines = (
        *message.lines,
        *_words(message, can),
        *(_example(message.form) if message.form and not form else ()),
    )
    parts = packed([piece for line in lines for piece in pieces(line, can)], can) or [()]
    bare = Message((), audience=message.audience, silent=message.silent and can.silent)
    files, texts = _files(message, bare, can), [replace(bare, lines=part) for part in parts]
    if files and len(texts) == 1 and extent(texts[0].lines, can.instants) <= can.caption_limit:
        *before, last = files
        sent = [*before, replace(last, lines=texts[0].lines)]
    else:
        sent = [*files, *texts]
    private = shared and message.audience is Audience.SELF
    manner = message.manner if can.edits and not private and not files else Manner.SEND
    reaction = message.reaction if can.reactions and not private else None
    sent[0] = replace(sent[0], manner=manner, reaction=reaction)
    sent[-1] = replace(sent[-1], rows=laid(message.rows, can), form=form)
    return tuple(sent)


def fit_one(message: Message, can: Capabilities) -> Message:
    """Return the one message that carries this where everybody reads it and it is changed in place later.

    Lines that have no room are left out, the last ones first; so is a document beside a picture.
    """
    drawn = message.picture is not None and _drawn(message.picture, can)
    filed = not drawn and message.document is not None and _sends(message.document, can)
    holds = replace(can, text_limit=min(can.text_limit, can.caption_limit)) if drawn or filed else can
    lines = (*message.lines, *_words(message, can))
    parts = packed([piece for line in lines for piece in pieces(line, holds)], holds)
    return Message(
        parts[0] if parts else (),
        laid(message.rows, can),
        audience=Audience.PLACE,
        picture=message.picture if drawn else None,
        document=message.document if filed else None,
        silent=message.silent and can.silent,
    )


def _words(message: Message, can: Capabilities) -> Iterator[Line]:
    """What a picture shows, unless the lines say it; a document's name and size where it cannot be sent."""
    if message.picture is not None and message.picture.alt != message.text:
        yield (Span(message.picture.alt),)
    if message.document is not None and not _sends(message.document, can):
        yield (Span(_unsent(message.document, can)),)


def _files(message: Message, bare: Message, can: Capabilities) -> list[Message]:
    """The picture and the document, as far as they can be sent, each in a message without words."""
    files = []
    if message.picture is not None and _drawn(message.picture, can):
        files.append(replace(bare, picture=message.picture))
    if message.document is not None and _sends(message.document, can):
        files.append(replace(bare, document=message.document))
    return files


def _unsent(document: Document, can: Capabilities) -> str:
    """What is said in place of a document: why it is not here, else its name and size."""
    named = f"{document.name} ({-(-len(document.data) // 1000)} kB)"
    return document.barred or named if can.barred else named


def _drawn(picture: Picture, can: Capabilities) -> bool:
    return can.pictures and not can.barred and 0 < len(picture.png) <= can.file_limit


def _sends(document: Document, can: Capabilities) -> bool:
    return can.documents and not can.barred and len(document.data) <= can.file_limit


def _form(form: Form | None, can: Capabilities) -> Form | None:
    if form is None or not can.forms or len(form.fields) > can.form_fields:
        return None
    asked = tuple(_asked(one, can) for one in form.fields)
    return replace(form, title=shortened(form.title, can.form_label_limit), fields=asked)


def _asked(field: Field, can: Capabilities) -> Field:
    """A field within the limits; where selects unfold, more choices than one holds are typed instead."""
    label, hint = shortened(field.label, can.form_label_limit), shortened(field.hint, can.form_hint_limit)
    choices = tuple(replace(one, label=shortened(one.label, can.label_limit)) for one in field.choices)
    kept = not can.selects or 1 < len(choices) <= can.select_options
    return replace(field, label=label, choices=choices if kept else (), hint=hint)


def _example(form: Form) -> tuple[Line, ...]:
    """The form as text: its title, and one line that would be understood, if any."""
    title = (Span(form.title, Style.BOLD),)
    return (title, (Span(form.example),)) if form.example else (title,)
