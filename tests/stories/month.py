"""What every chapter of the club's month needs: hours passing, evenings, what stands in each place."""

import asyncio
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from tests.stories.clubhouse import Clubhouse
from tests.stories.runners import Runner
from tests.stories.stage import flat

FOUNDED, START, END = date(2026, 1, 5), date(2026, 1, 12), date(2026, 2, 8)
DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
SUNDAY = 6
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")


def on(day: int, month: int = 1) -> date:
    """Return a day of January 2026, or of another month."""
    return date(2026, month, day)


def days(first: date, last: date) -> list[date]:
    """List the days from one to another on which something is planned: Sunday is for rest."""
    every = [first + timedelta(number) for number in range((last - first).days + 1)]
    return [day for day in every if day.weekday() != SUNDAY]


def code_in(text: str) -> str:
    """Return the code that somebody was given."""
    found = CODE.search(text)
    assert found, text
    return found.group(0)


def told(answer: str, *words: str) -> None:
    """Check that an answer has all of these words."""
    missing = [one for one in words if one not in answer]
    assert not missing, f"{missing} not in: {answer}"


@dataclass(slots=True)
class Month:
    """The club as it lives; ``kept`` counts the days that each of them kept in the challenge."""

    house: Clubhouse
    kept: Counter[str] = field(default_factory=Counter)

    def __getitem__(self, name: str) -> Runner:
        """Return somebody by their name."""
        return self.house.people[name]

    async def at(self, day: date, hour: int, minute: int = 0) -> None:
        """Let time pass to an hour of a day, in UTC."""
        await self.house.until(datetime.combine(day, time(hour, minute), UTC))

    async def a_minute(self) -> None:
        """Let a minute pass: what stands in the places follows."""
        await self.house.waits(A_MINUTE)

    async def evening(self, day: date, names: Iterable[str]) -> None:
        """Let a day pass up to seven in the evening; these people do what was planned."""
        await self.at(day, 19)
        doing = list(names)
        answers = await asyncio.gather(*(self[name].says("done, pain 0, effort 7") for name in doing))
        for name, answer in zip(doing, answers, strict=True):
            assert "Logged" in answer, f"{name}, {day}: {answer}"
            self.kept[name] += START <= day <= END

    async def evenings(self, first: date, last: date, names: Iterable[str]) -> None:
        """Let days pass, each with its evening."""
        doing = list(names)
        for day in days(first, last):
            await self.evening(day, doing)

    def places(self) -> dict[str, str]:
        """What stands in each place of the club, on one line."""
        return {name: flat(watcher.sees()) for name, watcher in self.house.watchers.items()}

    def shows(self, *words: str) -> None:
        """Check that every place shows these words."""
        for name, standing in self.places().items():
            missing = [one for one in words if one not in standing]
            assert not missing, f"{name} does not show {missing}: {standing}"

    def hides(self, *words: str) -> None:
        """Check that no place shows any of these words."""
        for name, standing in self.places().items():
            shown = [one for one in words if one in standing]
            assert not shown, f"{name} shows {shown}: {standing}"
