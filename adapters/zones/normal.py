"""The normal form in which names are stored and sought: one spelling for accents, case and punctuation."""

from unicodedata import category, normalize

LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\u0131": "i",
        "ħ": "h",
        "ŧ": "t",
    }
)
SILENT = frozenset("'’‘`\u00b4.")
SAINTS = {"st": "saint", "sankt": "saint", "ste": "sainte"}
DROPPED = {"Mn", "Me", "Cf", "Lm"}


def normal(text: str) -> str:
    """Return words of letters, digits and `+`, a space apart, without case, marks, dots or apostrophes.

    Total on any string; what it returns is its own normal form. Letters that Unicode does not take apart,
    such as ł and ø, become plain; `St` and `Sankt` become `saint`; every other sign parts words.
    """
    spread = normalize("NFKD", normalize("NFKD", text).casefold()).translate(LETTERS)
    words = "".join(kept(sign) for sign in spread).split()
    return " ".join(SAINTS.get(word, word) for word in words)


def kept(sign: str) -> str:
    """Return what stays of one sign: itself, nothing, or a space."""
    if sign.isascii() and sign.isalnum():
        return sign
    kind = category(sign)
    if sign in SILENT or kind in DROPPED:
        return ""
    return sign if sign == "+" or kind[0] in "LN" or kind == "Mc" else " "
