"""The README shows every command and setting as declared; `python -m tests.readme` brings it in step."""

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from core.commands import EACH
from tests.readme import README, TABLES, commands, marks, rewritten, settings, variable

EMPTY = "\n".join(f"{begin}\nold rows\n{end}" for begin, end in map(marks, TABLES))


def test_the_readme_lists_the_commands_and_settings_as_declared() -> None:
    text = README.read_text(encoding="utf-8")
    assert text == rewritten(text), "run `python -m tests.readme`"


def test_the_table_has_a_row_for_each_command_and_bars_in_it_part_nothing() -> None:
    _, _, *rows = commands().splitlines()
    usages = [row.strip("| ").split("`")[1] for row in rows]
    assert all(usage.startswith(f"/{one.said}") for usage, one in zip(usages, EACH, strict=True))
    assert {row.replace(r"\|", "").count("|") for row in rows} == {3}


def test_the_table_has_a_row_for_each_setting_with_its_default_and_its_sentence() -> None:
    _, _, *rows = settings().splitlines()
    cells = [[cell.strip(" `") for cell in row.strip("|").split(" | ")] for row in rows]
    assert [name for name, *_ in cells] == [variable(name) for name in Settings.model_fields]
    for (_, default, about), field in zip(cells, Settings.model_fields.values(), strict=True):
        assert (default, about) == (field.default or "", field.description)
        assert about.endswith("."), "one sentence a field"


def test_a_setting_is_read_from_the_variable_that_the_table_names(monkeypatch: pytest.MonkeyPatch) -> None:
    _, _, *rows = settings().splitlines()
    for name, row in zip(Settings.model_fields, rows, strict=True):
        listed = row.split()[1].strip("`")
        assert listed.removeprefix("SOLEUS_") == name.upper()
        monkeypatch.setenv(listed, "sqlite:///elsewhere.db")
        assert "elsewhere" in str(revealed(getattr(Settings(), name)))
        monkeypatch.setenv(listed, "")
        assert getattr(Settings(), name) == Settings.model_fields[name].default


def revealed(value: object) -> object:
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def test_what_stands_around_the_tables_is_left_alone() -> None:
    made = rewritten(f"# Title\n{EMPTY}\nthe end\n")
    assert made.startswith("# Title\n<!-- commands -->\n| command |")
    assert made.endswith("|\n<!-- /settings -->\nthe end\n")
    assert "old rows" not in made


@pytest.mark.parametrize("lost", [mark for name in TABLES for mark in marks(name)])
def test_a_readme_without_its_marks_is_an_error(lost: str) -> None:
    with pytest.raises(ValueError, match="must both stand"):
        rewritten(EMPTY.replace(lost, ""))
