"""Neither the token nor what anybody says or is called stands in a log line, whatever goes wrong."""

import io

import pytest
from telegram.error import TelegramError

from tests.adapters.telegram.house import TOKEN, House, begins
from tests.platforms.telegram import cut_after, cut_before, garbage, http

NAME, WORDS = "Anneliese Geheim", "my calf is a secret"


async def test_no_log_line_tells_the_token_or_what_was_said(written: io.StringIO, home: House) -> None:
    await home.closes()
    async with home.server.down():
        with pytest.raises(TelegramError) as raised:
            await home.telegram.run()
    await home.opens()
    ann = home.server.person(NAME)
    await begins(ann)
    for fault in (http(502), cut_before(), cut_after()):
        home.server.faults.add("sendMessage", fault)
        await ann.asks(WORDS)
    for fault in (http(404), garbage()):
        home.server.faults.add("sendMessage", fault)
        await ann.says(WORDS)
        await home.settles("sendMessage", len(home.server.called("sendMessage")) + 1)
    await home.server.updates.repeat({"update_id": 1, "message": {"text": WORDS, "from": NAME}})
    home.server.faults.add("getUpdates", garbage())
    await ann.asks(WORDS)
    await ann.says(WORDS)
    with pytest.raises(TelegramError) as garbled:
        await home.closes_by_itself()
    await home.telegram.messenger.send(home.parcel(ann, WORDS))
    home.server.slips.clear()  # of the update made here
    told = written.getvalue() + repr(raised.value) + repr(garbled.value)
    assert "soleus.telegram" in told
    secret = TOKEN.partition(":")[2]
    assert not [one for one in (TOKEN, secret, NAME, WORDS) if one in told]
