"""Any export into any log: taken over whole, out again exactly, and the second time nothing new."""

import asyncio
import json
from datetime import date, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot.app import open_coach
from core.coach import Coach
from core.domain.events import Event
from core.domain.training import Member
from core.intents import Intent, OfferFile, TakeImport, UndoLast
from core.records import Snapshot
from core.requests import Account, Place, Request
from core.speech.message import Message
from tests.domain.lives import Life, lives
from tests.exchange.files import after, export, resealed, told
from tests.flows.books import Books, opened
from tests.hostile.lines import TROUBLE

_numbers = count(1)
_AGAIN, _OTHER = "All of it is here already", "Nothing was added."


class Returning:
    """Somebody with a log, to whom an export is brought at an instant."""

    def __init__(self, coach: Coach, books: Books, events: list[Event], now: datetime) -> None:
        """Store these events, each an action of its own."""
        self.coach, self.books, self.now = coach, books, now
        self.account = Account("console", f"ann{next(_numbers)}")
        with books.unit() as tx:
            member = tx.welcome(self.account, Snapshot(Member(), date.min), now).id
            for number, event in enumerate(events):
                tx.record(member, event, now, f"a.{number}" if number else "")

    async def asks(self, intent: Intent) -> Message:
        """Ask, and return the first answer."""
        place = Place(self.account.platform, self.account.id)
        key = f"{self.account.id}.{next(_numbers)}"
        answer = await self.coach.answer(Request(self.account, place, intent, key, self.now))
        assert TROUBLE not in answer[0].text
        return answer[0]

    async def sends(self, events: list[Event]) -> Message:
        """Send the export of these events as one's own."""
        mine = [{"platform": self.account.platform, "id": self.account.id, "name": ""}]
        content = resealed({**json.loads(export(events)), "accounts": mine})
        return await self.asks(OfferFile("soleus.json", len(content), content))

    async def goes_there_and_back(self, events: list[Event]) -> None:
        """Take an export over, send it again, undo it: everything is as it was."""
        name = self.account.id
        before = self.books.events(name), self.books.folded(name)
        offered = await self.sends(events)
        take = [one.intent for row in offered.rows for one in row if isinstance(one.intent, TakeImport)]
        if not take:
            assert offered.text.startswith((_AGAIN, _OTHER))
            return
        taken = await self.asks(take[0])
        assert self.books.cached(name) == self.books.folded(name)
        assert _AGAIN in (await self.sends(events)).text
        (out,) = [one.intent for row in taken.rows for one in row if isinstance(one.intent, UndoLast)]
        assert "is out again" in (await self.asks(out)).text
        assert (self.books.events(name), self.books.folded(name)) == before
        assert self.books.cached(name) == before[1]


@pytest.mark.slow
def test_any_export_goes_into_any_log_and_out_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'coach.db'}"
    with open_coach(url) as coach, opened(url) as books:

        @given(lives(), lives(), st.sampled_from(["chosen", "lived", "half"]))
        @examples(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
        def there_and_back(mine: Life, theirs: Life, has: str) -> None:
            events, there = told(mine), told(theirs)
            if has == "chosen":
                events = events[:3]
            elif has == "half":
                events = there[: max(3, len(there) // 2)]
            now = max(after(events), after(there))
            asyncio.run(Returning(coach, books, events, now).goes_there_and_back(there))

        there_and_back()
