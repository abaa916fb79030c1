"""The README's tables, made from what they tell of: ``python -m tests.readme`` rewrites them."""

from collections.abc import Iterable

from bot.settings import Settings
from core.speech.catalogue import Voice
from core.speech.say.help import full_table
from tests.promises.source import ROOT

README = ROOT / "README.md"


def commands() -> str:
    """Return the table of commands as Markdown, one row a command, of a noun one a part."""
    rows = ((f"`{usage}`", about) for usage, about in full_table(Voice()))
    return _table(("command", "what it does"), rows)


def settings() -> str:
    """Return the table of the process's settings as Markdown, one row a variable of the environment."""
    rows = (
        (f"`{variable(name)}`", f"`{field.default}`" if field.default else "", field.description or "")
        for name, field in Settings.model_fields.items()
    )
    return _table(("variable", "unless set", "what it says"), rows)


def variable(name: str) -> str:
    """Return the variable of the environment that holds a setting."""
    prefix = str(Settings.model_config.get("env_prefix", ""))
    return str(Settings.model_fields[name].validation_alias or f"{prefix}{name}".upper())


TABLES = {"commands": commands, "settings": settings}


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A bar inside a cell would part the row in two, even in code."""
    escaped = (tuple(cell.replace("|", r"\|") for cell in row) for row in rows)
    lines = (f"| {' | '.join(cells)} |" for cells in (head, *escaped))
    first, *others = lines
    return "\n".join((first, "|" + "---|" * len(head), *others))


def marks(name: str) -> tuple[str, str]:
    """Return the marks that stand before and after a table."""
    return f"<!-- {name} -->", f"<!-- /{name} -->"


def rewritten(text: str) -> str:
    """Return the text with each table between its marks made anew; ValueError where a mark is missing."""
    for name, made in TABLES.items():
        begin, end = marks(name)
        before, begun, rest = text.partition(begin)
        _, ended, after = rest.partition(end)
        if not (begun and ended):
            raise ValueError(f"{begin} and {end} must both stand in the text")
        text = f"{before}{begin}\n{made()}\n{end}{after}"
    return text


if __name__ == "__main__":
    README.write_text(rewritten(README.read_text(encoding="utf-8")), encoding="utf-8")
