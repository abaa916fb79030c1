"""A Bot API server with the library's bot on it, and Ann, who has started it."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from tests.platforms.telegram import Chatter, TelegramServer
from tests.platforms.telegram.trial import a_bot


@pytest.fixture
async def here() -> AsyncIterator[tuple[TelegramServer, Bot]]:
    async with a_bot() as pair:
        yield pair


@pytest.fixture
def server(here: tuple[TelegramServer, Bot]) -> TelegramServer:
    return here[0]


@pytest.fixture
def bot(here: tuple[TelegramServer, Bot]) -> Bot:
    return here[1]


@pytest.fixture
async def ann(server: TelegramServer) -> Chatter:
    someone = server.person("Ann", username="ann", language_code="de")
    await someone.starts()
    return someone
