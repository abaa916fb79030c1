"""Discord in this process: the real library talks to it, people talk through it to the bot.

How to use::

    async with DiscordServer(TOKEN) as server:              # TOKEN is any text
        # the library: Route.BASE = server.base_url; the gateway is server.gateway.url (GET /gateway/bot);
        # trial.running(client, server) does both for a plain discord.Client
        ann = server.person("Ann", locale="en-GB")          # has installed the bot; installs=False: has not
        river = server.guild("Riverside", members=[ann, bob], locale="en-US")  # the bot is in it
        runs = river.channel("runs")                        # .thread("Tuesday"), server.group([ann, bob])
        await server.gateway.ready(within=5)                # the bot has identified
        asked = await ann.uses("/log sets:15 15 15 control:steady", at=runs)    # in private without at=
        await asked.answered(within=3)                      # the callback's type (4, 5, 7 ...)
        heard = await ann.hears("Saved", at=runs, within=2) # the next message, edit or form with that text
        assert heard.ephemeral and heard.sees() == ["Yes", "No"]
        heard.text; heard.raw; heard.marks                  # as read; as sent; bold, links, mentions in it
        assert "Today" in (await ann.asks("/today")).text   # uses or types, then hears what comes first
        await ann.presses("Yes", at=runs)                   # by a label's beginning, the latest that has it
        await ann.picks("Pain", "3", at=runs)               # select by placeholder, options by label
        await ann.chooses("3", at=runs)                     # a button or an option, whichever is there
        await ann.hears("Adjust"); await ann.fills({"Sets": "12 12", "Control": "steady"})   # a modal
        await ann.fills({...}, again=ann.filled[-1])        # the same modal a second time
        ann.holds("log.csv", b"...", size=9)                # a file to send; it may tell what is not so
        await ann.uses("/import file:log.csv"); await ann.types("", files=["log.csv"])
        choices = await ann.completes("/exercise name:cal") # [{"name": ..., "value": ...}]
        said = await ann.types("hello")                    # in guilds the bot is told content only by mention
        await ann.menu("Log this", on=said)                 # a message's context menu
        await ann.hears_nothing(seconds=0.1, at=runs)
        print(ann.screen(runs), ann.sees(runs), ann.commands(runs), ann.form)
        await ann.forges("done.9", on=heard); await ann.forges_pick("pain", "99", on=heard)
        await ann.forges_command("/log", {"pain": 99}, at=runs); await ann.replays(asked)
        await ann.forges_form("custom", {"field": "text"}, form=ann.form)
        ann.closes_dms(); ann.opens_dms(); ann.installs(); ann.uninstalls(); ann.becomes("@everyone")
        await river.leaves(ann)                             # 50278 if she has not installed the bot either
        await river.removes_bot(); await river.adds_bot(); await river.goes_dark(); river.promotes(ann)
        river.promotes(bob, May.MANAGE_MESSAGES); await bob.removes(heard)   # the first member owns a guild
        await runs.deletes(); runs.denies(May.SEND); runs.allows(); await thread.archives(locked=True)

        server.faults.add("POST /channels/{channel.id}/messages", http(502), 1)   # "*": any route
        # refused(403, 50001) too_many(2, code=30046) too_many(1, is_global=True) banned() hang() cut_before()
        # cut_after() garbage() slow(0.2); channel=runs.id: only there; times=None: lasts; faults.clear()
        # where files are given out, FILE: also cut_within() endless() moved(url)
        async with server.down(): ...                       # nobody listens; then the same port again
        server.limits = STRICT                              # 5 calls in 5 s a route and channel, 50 a second
        server.interaction_limit = 3.0                      # later callbacks are unknown interactions
        await server.gateway.drops(); await server.gateway.cuts()          # closed by a code; cut, unsaid
        await server.gateway.invalidates(resumable=False); await server.gateway.asks_to_reconnect()
        server.gateway.hushes(); server.gateway.forgets(); await server.gateway.comes_back(within=10)
        server.gateway.silent = True                        # new sockets hear nothing either, not even hello
        server.guild("Hill", [ann], shard=1, shards=2)      # on which shard; private chats are on the first
        server.gateway.interval = 0.05; server.gateway.allowed = Intent.MEMBERS; server.gateway.remaining = 0
        assert server.violations == []                      # against the specification and the limits
        server.calls; server.called("POST /channels/{}/messages"); server.unanswered(); server.waits()

``DiscordServer(token, now=town_clock, checked=False)`` dates messages and lets tokens die by a clock of the
test, and checks no call. Times in ``calls`` and ``waits`` are seconds of the running loop. A form is heard as
its title and labels. People see ephemeral messages that are theirs; ``screen`` draws a select as
``(Placeholder: one | two*)``, a file as ``{name: description}``, a deferral as ``(thinking)``.
"""

from tests.platforms.common_faults import Fault, cut_after, cut_before, garbage, hang, http, slow
from tests.platforms.discord.faults import banned, refused, too_many
from tests.platforms.discord.gateway import Gateway
from tests.platforms.discord.limits import FREE, STRICT, Limits
from tests.platforms.discord.people import Member
from tests.platforms.discord.places import Channel, Guild
from tests.platforms.discord.rights import May
from tests.platforms.discord.routes import FILE
from tests.platforms.discord.seen import Heard
from tests.platforms.discord.server import DiscordServer
from tests.platforms.discord.sessions import Intent
from tests.platforms.discord.state import Did, Form, Interaction
from tests.platforms.discord.wire import Call

__all__ = [
    "FILE",
    "FREE",
    "STRICT",
    "Call",
    "Channel",
    "Did",
    "DiscordServer",
    "Fault",
    "Form",
    "Gateway",
    "Guild",
    "Heard",
    "Intent",
    "Interaction",
    "Limits",
    "May",
    "Member",
    "banned",
    "cut_after",
    "cut_before",
    "garbage",
    "hang",
    "http",
    "refused",
    "slow",
    "too_many",
]
