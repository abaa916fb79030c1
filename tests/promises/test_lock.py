"""pyproject.toml, uv.lock and the hashed requirements say the same; `make lock` brings them in step."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.promises.source import ROOT

UV = str(Path(sys.executable).with_name("uv"))
PUBLIC = ("https://pypi.org/simple", "https://files.pythonhosted.org/")
EXPORTS = {
    "requirements.txt": ("--no-dev", "--extra", "postgres"),
    "requirements-dev.txt": ("--all-groups", "--all-extras"),
}


def uv(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run uv without network, and without the settings of the machine and of the person."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    command = [UV, "--no-config", "--offline", "--no-cache", "--color", "never", *arguments]
    return subprocess.run(command, cwd=ROOT, env=clean, capture_output=True, text=True, check=False)


def test_the_lock_answers_to_pyproject() -> None:
    said = uv("lock", "--check")
    assert said.returncode == 0, f"run `make lock`\n{said.stderr}"


@pytest.mark.parametrize(("file", "choice"), EXPORTS.items(), ids=EXPORTS)
def test_requirements_are_the_export_of_the_lock(file: str, choice: tuple[str, ...]) -> None:
    said = uv("--quiet", "export", "--frozen", "--no-header", "--no-emit-project", *choice)
    assert said.returncode == 0, said.stderr
    assert (ROOT / file).read_text() == said.stdout, "run `make lock`"


@pytest.mark.parametrize("file", EXPORTS)
def test_every_requirement_is_pinned_and_hashed(file: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / file).read_text().replace("\\\n", " "))
    assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("file", ["uv.lock", *EXPORTS])
def test_no_address_but_the_public_registry_is_recorded(file: str) -> None:
    addresses = set(re.findall(r"\w+://[^\s\"']+", (ROOT / file).read_text()))
    assert {address for address in addresses if not address.startswith(PUBLIC)} == set()
