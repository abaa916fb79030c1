"""What a platform can do, declared by its adapter and read by ``fit``."""

from dataclasses import dataclass, fields

_LEAST = {"rows": 1, "columns": 1, "form_fields": 1, "instants": 0}  # of all else two are needed


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do.

    ``text_limit`` and the limits of labels count UTF-16 units, the strictest way in use; ``width`` counts
    the cells of a terminal, None where the platform wraps lines itself. ``row_cells`` are those of a row of
    buttons on a phone, each as wide as the widest label and two cells more; None where it does not matter.
    ``select_options`` is the most that unfolds from one field. ``instants`` is how many units an instant
    takes where the platform shows it in each reader's own way, 0 where it does not; in lines shorter
    than that its text stands.
    ``form_fields``, ``form_label_limit`` and ``form_hint_limit`` bound a form: how many questions, how long
    a title or label, and how long the hint of a question.
    ``caption_limit`` is the longest text a picture or document carries, in UTF-16 units; ``file_limit`` the
    largest of them, in bytes. ``barred`` is for a place where nothing may be attached.
    """

    text_limit: int = 4096
    label_limit: int = 64
    rows: int = 100
    columns: int = 8
    row_cells: int | None = None
    selects: bool = False
    select_options: int = 25
    instants: int = 0
    forms: bool = False
    form_fields: int = 5
    form_label_limit: int = 45
    form_hint_limit: int = 100
    edits: bool = False
    bold: bool = True
    width: int | None = None
    pictures: bool = False
    documents: bool = False
    caption_limit: int = 1024
    file_limit: int = 5_000_000
    barred: bool = False
    silent: bool = False
    reactions: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for a limit that not even one character could keep."""
        for one in fields(self):
            limit, least = getattr(self, one.name), _LEAST.get(one.name, 2)
            if type(limit) is int and limit < least:
                raise ValueError(f"{one.name} is {limit}, at least {least} is needed")
