"""A Telegram Bot API in this process: the real library talks to it people through it to the bot.

How to use::

    async with TelegramServer(TOKEN) as server:             # TOKEN = "7000000007:AAH..."; @soleus_bot
        bot = Bot(server.token, base_url=server.base_url, base_file_url=server.base_file_url)
        ann = server.person("Ann", username="ann", language_code="de")
        await ann.starts("club_ab12")                       # a deep link; without a payload: START
        heard = await ann.hears("Welcome", within=2)        # the next message, edit or toast with that text
        assert heard.kind == "message" and heard.sees() == ["Yes", "No"]
        press = await ann.presses("Yes")                  # by a label's beginning, on the latest that has it
        await press.answered(within=1)                    # answerCallbackQuery came; press.toast is its text
        assert "Saved" in (await ann.asks("/today")).text   # says, then hears the first thing after
        await ann.replies("12 12 12")                       # to the latest ForceReply; or to=heard
        await ann.hears_nothing(seconds=0.1)
        print(ann.screen(), ann.sees(), ann.menu())         # texts and [buttons] as they now stand
        await ann.forges("done.9", on=heard)                # callback data of one's own making
        await ann.opens("Start me")                         # a button with an address; follows a deep link
        await ann.blocks(); await ann.unblocks(); await ann.deletes_account()
        await ann.sends_location(52.5, 13.4); await ann.sends_document("a.csv", b"...", size=None)
        server.faults.add("file", cut_within())           # a download; or endless(), http(404), slow(1)
        server.world.disk = "/var/lib/telegram/"            # a server of one's own in local mode

        group = server.group("Riverside", members=[ann, bob], admins=[ann], kind="supergroup", forum=True)
        topic = group.topic("Runs")                         # the bot is in it, privacy mode is on
        await ann.says("/today@soleus_bot", at=topic)       # every act takes at=group or at=topic
        await group.removes_bot(by=ann); await group.adds_bot(by=ann); await group.restricts_bot(by=ann)
        group.forbids("photos", "documents"); group.permits()  # to plain members; the bot is not told
        new = await group.migrates()                      # kind="group"; the old id: migrate_to_chat_id
        await group.joins(bob); await group.leaves(bob); group.promotes(bob)
        await group.removes(bob, by=ann); await group.restricts(bob, by=ann)
        ann.deletes(board); group.deletes(topic)            # nobody is told of either

        server.faults.add("sendMessage", http(502), 1)  # hang() cut_before() cut_after() garbage() slow(0.2)
        server.faults.add("*", too_many(3), times=None, chat=ann.id); server.faults.clear()
        async with server.down(): ...                       # nobody listens; then the same port again
        server.limits = STRICT                            # 30 a second, 1 a chat, 20 a minute a group
        server.route_webhook("http://127.0.0.1:8080")     # where the https webhook stands; says() posts it
        await server.updates.redeliver()                    # what the webhook has not taken, again
        assert server.violations == []                      # every call against the specification
        server.calls; server.called("sendMessage"); server.presses; server.unanswered(); server.waits()

``TelegramServer(token, now=town_clock, checked=False)`` dates messages by a clock of the test and checks no
call. Times in ``calls`` and ``waits`` are seconds of the running loop. Markdown is not read: send HTML or
entities. Lengths are counted in UTF-16 units, the strictest reading of the limits. A query is answered once,
within ``world.query_lifetime`` seconds.
"""

from tests.platforms.common_faults import (
    Fault,
    cut_after,
    cut_before,
    cut_within,
    endless,
    garbage,
    hang,
    http,
    slow,
)
from tests.platforms.telegram.faults import too_many
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.limits import FREE, STRICT, Limits
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.seen import Heard
from tests.platforms.telegram.server import TelegramServer
from tests.platforms.telegram.state import Did, Press
from tests.platforms.telegram.wire import Call

__all__ = [
    "FREE",
    "STRICT",
    "Call",
    "Chatter",
    "Did",
    "Fault",
    "Group",
    "Heard",
    "Limits",
    "Press",
    "TelegramServer",
    "Topic",
    "cut_after",
    "cut_before",
    "cut_within",
    "endless",
    "garbage",
    "hang",
    "http",
    "slow",
    "too_many",
]
