"""Texts that say nothing: a small word alone, in whichever language it is one."""

from core.reading.daywords import HOMONYMS
from core.reading.text import Scan, Shape


def says_nothing(scan: Scan, hollow: frozenset[str], filling: frozenset[str], *, dated: bool) -> bool:
    """Tell whether a text is hollow words alone, or one that is rarely short for a day: ``so``, ``mi``."""
    said = [one.text for one in scan.tokens if one.shape not in (Shape.BREAK, Shape.SIGN)]
    if len(said) == 1 and said[0] in HOMONYMS:
        return True
    return not dated and not hollow.isdisjoint(said) and filling.issuperset(said)
