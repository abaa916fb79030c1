"""Telegram's HTML as its server reads it: text, entities in UTF-16 units, complaints word for word."""

import re
from dataclasses import dataclass, field
from typing import Any

from telegram.constants import MessageEntityType

from tests.platforms.telegram.wire import Call, Json, bad

ENTITIES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
KINDS = frozenset(str(kind) for kind in MessageEntityType)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]+);?")
ATTRIBUTE = re.compile(r"([^\s=]*)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[\w.\-]*))?")


def units(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its entities."""

    text: str
    entities: list[Json] = field(default_factory=list)


@dataclass(slots=True)
class Tag:
    """A tag that is open: where it began in the text, in UTF-16 units, and its attributes."""

    name: str
    start: int
    attributes: dict[str, str]

    def entity(self, end: int) -> Json | None:
        """Return what the tag marks; None for a link without an address or a mark of nothing."""
        kind = ENTITIES[self.name]
        made: Json = {"type": kind, "offset": self.start, "length": end - self.start}
        if kind == "text_link":
            made["url"] = self.attributes.get("href", "")
        if kind == "blockquote" and "expandable" in self.attributes:
            made["type"] = "expandable_blockquote"
        if kind == "custom_emoji":
            made["custom_emoji_id"] = self.attributes.get("emoji-id", "")
        if kind == "date_time":
            made["unix_time"] = int(self.attributes.get("unix", "0"))
            made |= {"date_time_format": form} if (form := self.attributes.get("format")) else {}
        return made if end > self.start and made.get("url") != "" else None


def character(number: int, otherwise: str) -> str:
    """Return the character of a code point, or what stood there if it has none."""
    return chr(number) if 0 < number < 0xD800 or 0xDFFF < number < 0x110000 else otherwise


def dereferenced(text: str) -> str:
    """Read the references that Telegram knows; all others stay as they are."""

    def one(found: re.Match[str]) -> str:
        name = found[1]
        if name.startswith("#x"):
            return character(int(f"0{name[1:]}", 16), found[0])
        if name.startswith("#"):
            return character(int(name[1:]), found[0])
        return NAMED.get(name, found[0])

    return REFERENCE.sub(one, text)


class Html:
    """One reading of one text."""

    def __init__(self, source: str) -> None:
        """Begin at the beginning."""
        self.source, self.at = source, 0
        self.text, self.length = "", 0
        self.open: list[Tag] = []
        self.entities: list[Json] = []

    def read(self) -> Formatted:
        """Read all; raise Refusal where Telegram would."""
        while self.at < len(self.source):
            begin = self.source.find("<", self.at)
            plain = dereferenced(self.source[self.at : begin if begin >= 0 else None])
            self.text, self.length = self.text + plain, self.length + units(plain)
            if begin < 0:
                break
            self.at = begin
            (self._end if self.source.startswith("</", begin) else self._start)()
        if self.open:
            raise complaint(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        order = sorted(self.entities, key=lambda entity: (entity["offset"], -entity["length"]))
        return Formatted(self.text, order)

    def _offset(self) -> int:
        return len(self.source[: self.at].encode())

    def _start(self) -> None:
        close = self.source.find(">", self.at)
        named = re.compile(r"<([^\s>/]*)").match(self.source, self.at)
        name = (named[1] if named else "").lower()
        if close < 0:
            raise complaint(f"Unclosed start tag at byte offset {self._offset()}")
        attributes = self._attributes(name, self.source[self.at + 1 + len(name) : close])
        hidden = name == "span" and attributes.get("class") != "tg-spoiler"
        if name not in ENTITIES or hidden:
            raise complaint(f'Unsupported start tag "{name}" at byte offset {self._offset()}')
        self.open.append(Tag(name, self.length, attributes))
        self.at = close + 1

    def _attributes(self, name: str, source: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for match in ATTRIBUTE.finditer(source.strip()):
            key, value = match[1], match[2] or ""
            if match[0] and not key:
                raise complaint(f'Empty attribute name in the tag "{name}" at byte offset {self._offset()}')
            if key:
                found[key.lower()] = dereferenced(value[1:-1] if value[:1] in ("'", '"') else value)
        return found

    def _end(self) -> None:
        close = self.source.find(">", self.at)
        if close < 0:
            raise complaint(f"Unclosed end tag at byte offset {self._offset()}")
        name = self.source[self.at + 2 : close].strip().lower()
        if not self.open:
            raise complaint(f"Unexpected end tag at byte offset {self._offset()}")
        tag = self.open.pop()
        if name not in ("", tag.name):
            wrong = f'Unmatched end tag at byte offset {self._offset()}, expected "</{tag.name}>"'
            raise complaint(f'{wrong}, found "</{name}>"')
        if entity := tag.entity(self.length):
            self.entities.append(entity)
        self.at = close + 1


def complaint(about: str) -> Exception:
    """Make the refusal of a text that cannot be read."""
    return bad(f"can't parse entities: {about}")


def trimmed(given: Formatted) -> Formatted:
    """Take the white space off both ends, as Telegram does, and move the entities along."""
    lead = units(given.text) - units(given.text.lstrip())
    text = given.text.strip()
    moved = []
    for entity in given.entities:
        start = max(0, entity["offset"] - lead)
        end = min(units(text), entity["offset"] + entity["length"] - lead)
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return Formatted(text, moved)


def formatted(call: Call | Json, name: str) -> Formatted:
    """Read the text or caption of a call, by HTML or by entities; raise Refusal where Telegram would."""
    parameters: Json = call.parameters if isinstance(call, Call) else call
    source, mode = str(parameters.get(name) or ""), str(parameters.get("parse_mode") or "").lower()
    if mode == "html":
        return trimmed(Html(source).read())
    if mode:
        raise bad("unsupported parse_mode")
    given: Any = parameters.get("entities" if name == "text" else "caption_entities") or []
    if not isinstance(given, list):
        raise bad("can't parse message entities JSON object")
    for entity in given:
        check_entity(entity, units(source))
    return trimmed(Formatted(source, given))


def check_entity(entity: Json, length: int) -> None:
    """Raise Refusal for an entity that is none, or goes beyond a text of so many units."""
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    if entity["type"] not in KINDS:
        raise bad("can't parse MessageEntity: Unsupported type specified")
    if begin < 0:
        raise bad(f"receive an entity with incorrect offset {begin}")
    if begin >= length:
        raise bad(f"entity begins after the end of the text at UTF-16 offset {begin}")
    if end > length:
        wrong = f"entity beginning at UTF-16 offset {begin} ends after the end of the text"
        raise bad(f"{wrong} at UTF-16 offset {end}")
