"""A chat on another platform joined to one on Telegram: by a link that opens it, asked and told there."""

import re

from core.errands import Sent
from core.intents import AnswerLink, Intent, LinkAccounts, ShowToday
from core.requests import Account, Place, Request
from core.speech.message import Message
from tests.adapters.telegram.house import House, chosen

THERE = Account("discord", "42", "Ann of the club")


async def said(home: House, intent: Intent) -> Message:
    """Ask on the other platform; return what is answered first."""
    key = f"{THERE.platform}.{type(intent).__name__}"
    answer = await home.coach.answer(
        Request(THERE, Place(THERE.platform, THERE.id), intent, key, home.clock.now())
    )
    return answer[0]


async def test_a_link_opens_telegram_and_both_chats_are_asked_and_told(home: House) -> None:
    await said(home, ShowToday())
    link = re.search(r"Telegram with https://t\.me/\w+\?start=(\S+)", (await said(home, LinkAccounts())).text)
    assert link is not None
    ann = home.server.person("Ann")
    await ann.starts(link.group(1))
    asked = await ann.hears("Is that you?")
    assert "Ann of the club on Discord gave out this code. Is that you?" in asked.text
    assert "Now say yes on Discord too" in (await chosen(ann, "Yes, both are me")).text
    (parcel,) = await home.coach.collect(THERE.platform, home.clock.now(), 9)
    assert "Ann on Telegram gave your code back. Is that you?" in parcel.message.text
    await home.coach.settle([(parcel, Sent())], home.clock.now())
    assert "share one log" in (await said(home, AnswerLink(1, yes=True))).text
    await home.delivers()
    await ann.hears("Ann of the club on Discord and this chat share one log")
