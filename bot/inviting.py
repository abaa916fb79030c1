"""Invitations: a code that lets people start where not everybody may, made by whoever runs the coach."""

from collections.abc import Callable
from datetime import datetime
from secrets import token_bytes

from adapters.storage import open_storage
from core import code as codes
from core.access import PAYLOAD, Access, House
from core.code import Entropy
from core.speech.catalogue import Voice


def invite(
    url: str,
    house: House,
    uses: int,
    until: datetime,
    write: Callable[[str], None],
    entropy: Entropy = token_bytes,
) -> None:
    """Make a code that lets in so many people until an instant; write it and how it is used."""
    code, voice = codes.draw(entropy), Voice()
    unit = open_storage(url)
    try:
        with unit() as tx:
            tx.let_in(codes.digest(code), until, uses)
    finally:
        unit.close()
    shown = codes.shown(code)
    write(voice.text("bot-invite", code=shown, n=uses, day=f"{until:%Y-%m-%d}"))
    write(voice.text("bot-invite-start", code=shown))
    write(voice.text("bot-invite-link", payload=f"{PAYLOAD}{code}"))
    if house.access is Access.OPEN:
        write(voice.text("bot-invite-open"))
