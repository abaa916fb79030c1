"""What somebody is in a group, as Telegram has it."""

import asyncio
import logging

from telegram import Bot
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from adapters.telegram.decode import inside
from adapters.telegram.outgoing import persist
from core.requests import Rank

ENOUGH = 5.0  # seconds that somebody waits for their rank to be found
ADMINISTRATORS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)

log = logging.getLogger("soleus.telegram")


async def rank_in(bot: Bot, chat: int, person: int, key: str) -> Rank:
    """Ask what a person is in a group; unknown where there is no answer, or they are not in it."""
    try:
        async with asyncio.timeout(ENOUGH):
            found = await persist(lambda: bot.get_chat_member(chat, person))
    except (TelegramError, TimeoutError) as error:
        log.warning("unknown rank", extra={"key": key, "error": type(error).__name__})
        return Rank.UNKNOWN
    if found.status in ADMINISTRATORS:
        return Rank.ADMINISTRATOR
    return Rank.MEMBER if inside(found) else Rank.UNKNOWN
