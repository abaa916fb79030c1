"""Files as both platforms give them out: to who knows where they lie, in every way that can go wrong."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import aiohttp
import pytest

from tests.platforms.common_faults import Fault, cut_within, endless, http, moved
from tests.platforms.discord import FILE, DiscordServer
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram.chats import get_file
from tests.platforms.telegram.trial import TOKEN
from tests.platforms.telegram.wire import Call

CONTENT = b"0123456789"
Plan = Callable[[Fault], object]
Platform = Callable[[], AbstractAsyncContextManager[tuple[str, Plan]]]


@asynccontextmanager
async def telegram() -> AsyncIterator[tuple[str, Plan]]:
    async with TelegramServer(TOKEN) as server:
        file = server.world.keep("log.csv", CONTENT)
        path = server.world.files[file][2]
        yield f"{server.base_file_url}{TOKEN}/{path}", lambda fault: server.faults.add("file", fault)


@asynccontextmanager
async def discord() -> AsyncIterator[tuple[str, Plan]]:
    async with DiscordServer("any") as server:
        ann = server.person("Ann")
        ann.holds("log 1.csv", CONTENT)
        yield ann.hand["log 1.csv"]["url"], lambda fault: server.faults.add(FILE, fault)


both = pytest.mark.parametrize("platform", [telegram, discord])


@both
async def test_a_file_is_given_out_whole_until_a_fault_strikes(platform: Platform) -> None:
    async with platform() as (url, plan), aiohttp.ClientSession() as session:
        for fault, status in ((http(404), 404), (moved("http://127.0.0.1:1/"), 302), (None, 200)):
            if fault is not None:
                plan(fault)
            async with session.get(url, allow_redirects=False) as answer:
                assert answer.status == status
        assert (await (await session.get(url)).read()) == CONTENT


@both
async def test_a_file_is_cut_in_the_middle_or_never_ends(platform: Platform) -> None:
    async with platform() as (url, plan), aiohttp.ClientSession() as session:
        plan(cut_within())
        with pytest.raises(aiohttp.ClientPayloadError):
            await (await session.get(url)).read()
        plan(endless(0.001))
        async with session.get(url) as answer:
            assert answer.content_length is None
            assert await answer.content.readexactly(len(CONTENT)) == CONTENT[:5] + b"x" * 5
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(answer.read(), 0.01)


async def test_telegram_gives_nothing_out_to_another_token_nor_by_another_path() -> None:
    async with telegram() as (url, _), aiohttp.ClientSession() as session:
        for wrong in (
            url.replace(TOKEN, TOKEN[:-1] + "1"),
            f"{url}x",
            url.replace("/documents", "/../documents"),
        ):
            async with session.get(wrong) as answer:
                assert answer.status == 404


async def test_a_telegram_of_ones_own_in_local_mode_names_a_path_on_its_disk() -> None:
    async with TelegramServer(TOKEN) as server:
        file = server.world.keep("log.csv", CONTENT)
        server.world.disk = "/var/lib/telegram-bot-api/"
        told = get_file(server.world, Call("getFile", {"file_id": file}, 0))
        assert told["file_path"].startswith("/var/lib/telegram-bot-api/documents/")
        assert server.spec is None or server.spec.result("getFile", told) == []


async def test_what_a_person_holds_is_an_attachment_as_published() -> None:
    async with DiscordServer("any") as server:
        ann = server.person("Ann")
        ann.holds("log.csv", CONTENT)
        if server.spec is None:
            pytest.skip("the specification is absent")
        shape = {"$ref": "#/components/schemas/MessageAttachmentResponse"}
        assert server.spec.value(ann.hand["log.csv"], shape, "attachment") == []
