"""From messages to what Discord shows: markdown, rows to press, files with their words, forms."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from adapters.discord.markdown import INSTANT, written
from core.intents import FILLED, opener
from core.speech.catalogue import Voice, language_for
from core.speech.fit import Capabilities, fit, fit_one, size
from core.speech.message import Audience, Button, Document, Form, Manner, Message, Picture, Row

CONTENT = 2000  # characters; what escaping adds has to fit as well
LEAST = 64  # characters that fit whatever escaping adds
# Discord lets 10 MB up; 5 go in reasonable time.
CAN = Capabilities(
    text_limit=1900,
    label_limit=80,
    rows=5,
    columns=5,
    forms=True,
    form_fields=5,
    form_label_limit=45,
    form_hint_limit=100,
    edits=True,
    pictures=True,
    documents=True,
    caption_limit=1900,
    file_limit=5_000_000,
    silent=True,
    selects=True,
    select_options=25,
    instants=INSTANT,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as Discord takes it; ``hidden`` where others read along means for the person alone.

    With a ``form`` that is what opens where it still may; else the rest of this is said instead.
    """

    content: str
    rows: tuple[Row, ...] = ()
    replaces: bool = False
    hidden: bool = True
    picture: Picture | None = None
    document: Document | None = None
    silent: bool = False
    form: Form | None = field(default=None, compare=False)


def encode(
    message: Message,
    *,
    shared: bool,
    locale: str = "",
    ours: Collection[str] = (),
    can: Capabilities = CAN,
) -> tuple[Shown, ...]:
    """Return what carries a message, in order; addresses that begin with one of ``ours`` stay links.

    A text that escaping makes too long is parted anew, into less and less.
    """
    form = fit(message, can, shared=shared)[-1].form if message.form else None
    said = _without(message, form, locale) if form else message
    limit = can.text_limit
    while True:
        less = replace(can, text_limit=limit, caption_limit=limit, forms=False)
        shown = tuple(_shown(part, ours) for part in fit(said, less, shared=shared))
        if limit < LEAST or all(size(one.content) <= CONTENT for one in shown):
            return (*shown[:-1], replace(shown[-1], form=form))
        limit //= 2


def standing(message: Message, ours: Collection[str] = (), can: Capabilities = CAN) -> Shown:
    """Return the one message that stands for all; one that escaping makes too long is fitted into less."""
    limit = can.text_limit
    while True:
        less = replace(can, text_limit=limit, caption_limit=limit)
        shown = replace(_shown(fit_one(message, less), ours), hidden=False, replaces=False)
        if limit < LEAST or size(shown.content) <= CONTENT:
            return shown
        limit = limit * 3 // 4


def _without(message: Message, form: Form, locale: str) -> Message:
    """Say a form as the line that would be understood, with a button that opens it after all."""
    if not isinstance(form.intent, FILLED):
        return message
    label = Voice(language_for(locale)).text("discord-open-form")
    return replace(message, rows=(*message.rows, (Button(label, opener(form.intent)),)))


def _shown(part: Message, ours: Collection[str]) -> Shown:
    return Shown(
        written(part.lines, ours),
        part.rows,
        part.manner is Manner.REPLACE,
        part.audience is Audience.SELF,
        part.picture,
        part.document,
        part.silent,
    )
