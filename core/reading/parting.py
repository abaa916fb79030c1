"""Which days belong to which hour where several are said in one text."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from core.reading.spoken import Break, Item

Group = tuple[Item, ...]


def grouped(items: Sequence[Item]) -> list[Group]:
    """Return the items of each part: its days, and the hour that they share.

    ``mon,wed 7:00, fri 18:00`` and ``7:00 mon,wed, 18:00 fri`` are two parts each: a list of days belongs
    to the hour after it, or to the one before where the hours are said first.
    """
    plain, exceptions = _without_exceptions(items)
    groups: list[Group] = []
    for segment in _split(plain, Break.STRONG):
        groups += _joined([chunk for part in _split(segment, Break.WEAK) for chunk in _turns(part)])
    return groups + exceptions


def _without_exceptions(items: Sequence[Item]) -> tuple[list[Item], list[Group]]:
    """Take out each except with the days after it: every day except sat and sun 7:00."""
    plain: list[Item] = []
    exceptions: list[Group] = []
    open_list = False
    for item, after in zip_longest(items, items[1:]):
        joins = item.meant is Break.WEAK and after is not None and after.names
        if item.but:
            exceptions.append((item,))
            open_list = True
        elif open_list and item.names and not item.tells:
            exceptions[-1] += (item,)
        elif not (open_list and joins):
            open_list = False
            plain.append(item)
    return plain, exceptions


def _split(items: Sequence[Item], mark: Break) -> Iterator[list[Item]]:
    """Cut at each such break, without empty pieces."""
    piece: list[Item] = []
    for item in items:
        if item.meant is not mark:
            piece.append(item)
        elif piece:
            yield piece
            piece = []
    if piece:
        yield piece


def _turns(items: list[Item]) -> Iterator[Group]:
    """Cut mon 7:00 wed 8:00 before each further day, and 7:00 mon 8:00 wed before each further hour."""
    chunk: list[Item] = []
    for item in items:
        if chunk and _ends(chunk, item):
            yield tuple(chunk)
            chunk = []
        chunk.append(item)
    yield tuple(chunk)


def _ends(chunk: list[Item], item: Item) -> bool:
    """Tell whether an item is the first of another part."""
    if not chunk[0].names:
        return item.tells and _names(chunk)
    if item.said.off:
        return _tells(chunk)
    return item.names and any(before.tells or (before.part and not before.names) for before in chunk)


def _joined(chunks: list[Group]) -> list[Group]:
    """Join days that stand alone with the hour they belong to."""
    groups: list[Group] = []
    waiting: Group = ()
    for at, chunk in enumerate(chunks):
        if not _tells(chunk) and not _parted(chunk):
            ahead = next((later for later in chunks[at + 1 :] if _tells(later)), ())
            if groups and _tells(groups[-1]) and not groups[-1][0].names and not _days_first(ahead):
                groups[-1] += chunk
            else:
                waiting += chunk
        elif waiting:
            groups += [waiting + chunk]
            waiting = ()
        elif groups and not _tells(groups[-1]) and not _names(chunk):
            groups[-1] += chunk
        else:
            groups.append(chunk)
    return [*groups, waiting] if waiting else groups


def _names(group: Sequence[Item]) -> bool:
    return any(item.names for item in group)


def _tells(group: Sequence[Item]) -> bool:
    return any(item.tells for item in group)


def _parted(group: Sequence[Item]) -> bool:
    return any(item.part for item in group)


def _days_first(group: Sequence[Item]) -> bool:
    return bool(group) and group[0].names
