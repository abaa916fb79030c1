"""Codes by which a second chat, a place or a member joins: drawn, written to be read aloud, read back."""

import re
from collections.abc import Callable
from hashlib import sha256

Entropy = Callable[[int], bytes]
# Crockford's base 32: no letter looks like a digit or another letter.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_HEARD = str.maketrans({"O": "0", "I": "1", "L": "1"})
BYTES, LENGTH = 5, 8  # 40 bits in eight signs of five bits
MOST_TRIES = 5  # [O] wrong codes an hour of one account; then none is looked at
PAYLOAD = "link_"  # what a link of ours carries before the code


def draw(entropy: Entropy) -> str:
    """Draw a code such as ``K7QF2M9P``; ``entropy`` gives so many random bytes."""
    number = int.from_bytes(entropy(BYTES), "big")
    return "".join(_ALPHABET[number >> (5 * at) & 31] for at in range(LENGTH))


def shown(code: str) -> str:
    """Write a code as it is shown: ``K7QF-2M9P``."""
    return f"{code[:4]}-{code[4:]}"


def read(text: str) -> str | None:
    """Read a code as typed, case, spaces and dashes aside, or out of a link; None where it is none."""
    said = re.sub(r"[\W_]", "", text.rpartition(PAYLOAD)[2]).upper().translate(_HEARD)
    return said if len(said) == LENGTH and set(said) <= set(_ALPHABET) else None


def digest(code: str) -> str:
    """Return what is stored of a code: its SHA-256, in hexadecimal digits."""
    return sha256(code.encode()).hexdigest()
