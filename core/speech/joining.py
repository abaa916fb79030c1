"""Things joined to one list, as a language does it."""

import re
from collections.abc import Sequence

from babel import Locale
from babel.lists import format_list

# In Spanish the word between gives way to the same sound at the start of the last thing: "zona e idioma".
_GIVES_WAY = {
    "es": (
        (" y ", " e ", re.compile(r"[\W_]*(?:[ií]|h[ií](?![aeáé]))", re.IGNORECASE)),
        (" o ", " u ", re.compile(r"[\W_]*(?:h?[oó]|8|11(?!\d))", re.IGNORECASE)),
    ),
}


def joined(things: Sequence[str], locale: Locale, *, any_of: bool) -> str:
    """Join things: ``a, b and c``; ``a, b or c`` with ``any_of``."""
    said = str(format_list(things, "or" if any_of else "standard", locale))
    for word, other, sound in _GIVES_WAY.get(locale.language, ()) if things else ():
        if said.endswith(word + things[-1]) and sound.match(things[-1]):
            return f"{said[: -len(word + things[-1])]}{other}{things[-1]}"
    return said
