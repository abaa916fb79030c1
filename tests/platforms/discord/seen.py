"""What a person sees: messages with buttons and selects under them, and forms."""

from dataclasses import dataclass

from tests.platforms.discord.markdown import Mark, read
from tests.platforms.discord.rights import EPHEMERAL, LOADING, SILENT
from tests.platforms.discord.rules import fields
from tests.platforms.discord.state import Did, Event, Form, Post
from tests.platforms.discord.wire import Json

BUTTON = 2


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, an edit, a form or a deletion, as it was seen when it came.

    ``text`` is what one reads, ``raw`` what the bot sent, ``marks`` what its markdown made of it.
    """

    kind: Did
    place: int
    text: str
    message_id: int = 0
    rows: tuple[tuple[Json, ...], ...] = ()
    files: tuple[Json, ...] = ()
    ephemeral: bool = False
    silent: bool = False
    waiting: bool = False
    edited: bool = False
    raw: str = ""
    marks: tuple[Mark, ...] = ()

    def buttons(self) -> list[Json]:
        """List the buttons."""
        return [part for row in self.rows for part in row if part["type"] == BUTTON]

    def selects(self) -> list[Json]:
        """List the selects."""
        return [part for row in self.rows for part in row if part["type"] != BUTTON]

    def sees(self) -> list[str]:
        """List the labels that can be chosen: of buttons, and of the options of selects."""
        return [label for row in self.rows for part in row for label in labels(part)]

    def button(self, label: str) -> Json:
        """Return the button with this label, or else the first that begins so; AssertionError if none."""
        found = nearest(label, {str(part.get("label")): part for part in self.buttons()})
        assert found, f"no button {label!r} among {self.sees()}"
        return found

    def select(self, placeholder: str) -> Json:
        """Return the select whose placeholder begins so; AssertionError if none."""
        found = nearest(placeholder, {str(part.get("placeholder") or ""): part for part in self.selects()})
        assert found, f"no select {placeholder!r}:\n{self.screen()}"
        return found

    def data(self, label: str) -> str:
        """Return the custom id, or the address, under the button with this label."""
        button = self.button(label)
        return str(button.get("custom_id") or button.get("url"))

    def has(self, label: str) -> bool:
        """Tell whether a button's label begins so."""
        return any(str(part.get("label")).casefold().startswith(label.casefold()) for part in self.buttons())

    def offers(self, placeholder: str) -> bool:
        """Tell whether a select's placeholder begins so."""
        known = [str(part.get("placeholder") or "") for part in self.selects()]
        return any(one.casefold().startswith(placeholder.casefold()) for one in known)

    def screen(self) -> str:
        """Return the text, files with their descriptions, and each row of buttons or select below it."""
        files = [f"{{{one['filename']}: {one.get('description', '')}}}" for one in self.files]
        rows = [" ".join(drawn(part) for part in row) for row in self.rows]
        return "\n".join([self.text if not self.waiting else "(thinking)", *files, *rows])


def nearest(label: str, offered: dict[str, Json]) -> Json | None:
    """Return what is called so, or else the first that begins so."""
    if label in offered:
        return offered[label]
    wanted = label.casefold()
    return next((part for name, part in offered.items() if name.casefold().startswith(wanted)), None)


def labels(part: Json) -> list[str]:
    """List what can be chosen on a component."""
    if part["type"] == BUTTON:
        return [str(part.get("label"))]
    return [str(option["label"]) for option in part.get("options") or []]


def drawn(part: Json) -> str:
    """Draw a component: [Button], (Placeholder: one | two*), the chosen option with a star."""
    if part["type"] == BUTTON:
        return f"[{part.get('label')}]"
    options = [
        option["label"] + ("*" if option.get("default") else "") for option in part.get("options") or []
    ]
    return f"({part.get('placeholder') or ''}: {' | '.join(options)})"


def shown(post: Post, kind: Did = Did.MESSAGE) -> Heard:
    """Show a message as it stands."""
    text, marks = read(post.content)
    return Heard(
        kind,
        post.place.id,
        text,
        post.id,
        tuple(tuple(row["components"]) for row in post.rows),
        tuple(post.attachments),
        ephemeral=bool(post.flags & EPHEMERAL),
        silent=bool(post.flags & SILENT),
        waiting=bool(post.flags & LOADING),
        edited=post.edited is not None,
        raw=post.content,
        marks=marks,
    )


def told(event: Event) -> Heard:
    """Show a line of the journal."""
    if event.form:
        return Heard(event.kind, event.place.id, worded(event.form))
    assert event.post, "a line without a form has a message"
    return shown(event.post, event.kind)


def worded(form: Form) -> str:
    """Return a form's title, its labels with what stands in each field, and its texts."""
    lines = [str(form.body["title"])]
    for label, hint, part in fields(form.body):
        standing = part.get("value") or "".join(drawn(part) if part["type"] != 4 else "")
        lines.append(f"{label}{f' ({hint})' if hint else ''}: {standing}".rstrip())
    return "\n".join(lines)
