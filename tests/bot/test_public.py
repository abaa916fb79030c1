"""The public address: where Telegram posts and where to listen, refused with the reason, told by `check`."""

from collections.abc import Callable

import pytest
import typer

from bot.check import check
from bot.settings import Settings
from bot.web import Address, listen, public_url
from tests.adapters.telegram.house import TOKEN
from tests.bot.test_web import NAME, SECRET, URL, configured


@pytest.mark.parametrize("url", [URL, f"{URL}/", "https://a.example:8443", "https://[::1]:88/x"])
def test_an_address_that_telegram_takes_is_taken(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    assert public_url(configured(monkeypatch, url)) == url.rstrip("/")


WRONG_URLS = [
    "http://a.example",
    "a.example",
    "https://",
    "https://a.example:99999",
    "https://a.example:8080",
]


@pytest.mark.parametrize("url", [*WRONG_URLS, "https://a.example/?x=1", "https://me@a.example", "https://[x"])
def test_an_address_that_telegram_would_not_take_is_refused(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    with pytest.raises(typer.BadParameter, match="begins with https://"):
        public_url(configured(monkeypatch, url))


@pytest.mark.parametrize(
    ("text", "address"),
    [("127.0.0.1:8080", Address("127.0.0.1", 8080)), ("[::]:80", Address("::", 80))],
)
def test_where_to_listen_is_a_host_and_a_port(
    monkeypatch: pytest.MonkeyPatch, text: str, address: Address
) -> None:
    assert listen(configured(monkeypatch, at=text)) == address


@pytest.mark.parametrize("text", ["8080", ":8080", "localhost", "localhost:x", "a:1/b", "a:99999"])
def test_what_is_no_host_and_port_is_refused(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    with pytest.raises(typer.BadParameter, match="HOST:PORT"):
        listen(configured(monkeypatch, at=text))


def told(settings: Settings, write: Callable[[str], None]) -> int:
    return check(settings, "", write)


@pytest.mark.parametrize(
    ("url", "at", "code", "words"),
    [
        (URL, "127.0.0.1:8080", 0, f"Telegram posts to {URL}"),
        ("http://x", "127.0.0.1:8080", 1, "PUBLIC_URL: expected an address"),
        (URL, "nowhere", 1, "PUBLIC_LISTEN: expected HOST:PORT"),
    ],
)
def test_check_tells_of_the_public_address(
    monkeypatch: pytest.MonkeyPatch, sqlite_database_url: str, url: str, at: str, code: int, words: str
) -> None:
    lines: list[str] = []
    monkeypatch.setenv("SOLEUS_DATABASE_URL", sqlite_database_url)
    assert told(configured(monkeypatch, url, at), lines.append) == code
    said = "\n".join(lines)
    assert words in said
    assert not [one for one in (TOKEN, NAME, SECRET) if one in said]
