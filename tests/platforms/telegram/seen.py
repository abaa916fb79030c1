"""What a person sees: messages as plain text with buttons under them, and which of the group's a bot sees."""

import re
from dataclasses import dataclass

from tests.platforms.telegram.markup import units
from tests.platforms.telegram.sending import file_ids
from tests.platforms.telegram.state import INSIDE, Did, Event, Post, World
from tests.platforms.telegram.wire import Json

COMMAND = re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]+)?")


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, an edit, a toast, a reaction or a deletion, as it was seen when it came."""

    kind: Did
    chat_id: int
    text: str
    message_id: int = 0
    rows: tuple[tuple[Json, ...], ...] = ()
    entities: tuple[Json, ...] = ()
    files: tuple[str, ...] = ()
    silent: bool = False
    asks: bool = False
    thread: int | None = None
    reply_to: int | None = None
    reactions: tuple[str, ...] = ()

    def sees(self) -> list[str]:
        """List the labels of the buttons."""
        return [button["text"] for row in self.rows for button in row]

    def data(self, label: str) -> str:
        """Return the callback data, or the address, under the button with this label."""
        button = self.button(label)
        return str(button.get("callback_data") or button.get("url"))

    def button(self, label: str) -> Json:
        """Return the button with this label, or else the first that begins so; AssertionError if none."""
        buttons = [button for row in self.rows for button in row]
        exact = [button for button in buttons if button["text"] == label]
        wanted = label.casefold()
        near = [button for button in buttons if str(button["text"]).casefold().startswith(wanted)]
        assert exact or near, f"no button {label!r} among {self.sees()}"
        return (exact or near)[0]

    def has(self, label: str) -> bool:
        """Tell whether a button's label begins so."""
        return any(shown.casefold().startswith(label.casefold()) for shown in self.sees())

    def screen(self) -> str:
        """Return the text, and each row of buttons in brackets below it."""
        rows = [" ".join(f"[{button['text']}]" for button in row) for row in self.rows]
        return "\n".join([self.text, *rows])


def shown(post: Post, kind: Did = Did.MESSAGE, text: str | None = None) -> Heard:
    """Show a message as it stands."""
    return Heard(
        kind,
        post.chat.id,
        post.content.text if text is None else text,
        post.id,
        tuple(tuple(row) for row in post.markup.get("inline_keyboard", [])),
        tuple(post.content.entities),
        tuple(file_ids(post)),
        silent=post.silent,
        asks=bool(post.markup.get("force_reply")),
        thread=post.thread,
        reply_to=post.reply_to.id if post.reply_to else None,
        reactions=post.reactions,
    )


def told(event: Event) -> Heard:
    """Show a line of the journal."""
    if event.post is None:
        return Heard(event.kind, event.chat.id, event.text)
    return shown(event.post, event.kind, event.text)


def commands(text: str) -> list[Json]:
    """List the commands in a text, as entities."""
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found[0])}
        for found in COMMAND.finditer(text)
    ]


def bot_sees(world: World, post: Post) -> bool:
    """Tell whether a message reaches the bot: in groups with privacy mode, only what is meant for it."""
    if post.chat.kind == "private":
        return True
    status = post.chat.members.get(world.bot.id)
    if status not in INSIDE:
        return False
    service = not post.content.text and not {"location", "document", "photo"} & post.extra.keys()
    to_bot = post.reply_to is not None and post.reply_to.sender.id == world.bot.id
    if not world.privacy or status == "administrator" or service or to_bot:
        return True
    names = [found[1] for found in COMMAND.finditer(post.content.text)]
    own = f"@{world.bot.username}".casefold()
    return any(name is None or name.casefold() == own for name in names)
