"""The conversation: each line is said, answers a form, or steers the simulation."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from wcwidth import wrap

from adapters.console import steering
from adapters.console.drawer import Drawer
from adapters.console.encode import WIDTH, Keep, Shown, shown
from adapters.console.places import Spot, Standing
from adapters.console.world import World
from core.coach import alarm
from core.commands import read_line
from core.errands import Carried, Gone, Lost, Outcome, Parcel, Posting, Sent
from core.intents import FILLED, AskFile, Intent
from core.linking import same
from core.requests import Account
from core.speech.act import decode
from core.speech.catalogue import Voice
from core.speech.message import Audience, Field, Message
from core.speech.say import manners

Write = Callable[[str], None]
TOGETHER = 64  # parcels shown before looking for more


class Terminal:
    """Takes lines in and writes what is heard."""

    def __init__(
        self, world: World, write: Write, *, ansi: bool = False, drawer: Drawer | None = None
    ) -> None:
        """Speak to the coach of ``world`` and write lines, bold where ``ansi``.

        What the coach sends as a file goes into the ``drawer``; without one it is told of.
        """
        self.drawer = drawer
        self.world, self.write, self.ansi = world, write, ansi
        self.voice = Voice()
        self.over = False
        self.heard = ""

    async def welcome(self) -> None:
        """Say how to begin."""
        for line in self.voice.lines("console-welcome"):
            self.write("".join(span.text for span in line))

    async def prompt(self) -> str:
        """Return what stands before the line to be typed: who, where, when, or the field of a form."""
        field = self._field()
        if field is not None:
            return self._question(field) + " "
        at = self.world.now.astimezone(await self.world.here())
        place = f" in {self.world.place}" if self.world.place else ""
        return f"{at:%a %H:%M} {self.world.person}{place}> "

    async def take(self, line: str) -> bool:
        """Take one line in; False if it was a steering line that failed. A command leaves an open form."""
        if line.startswith(":"):
            return await steering.steer(self, line[1:].strip())
        if self._field() is not None and not line.startswith("/"):
            await self._fill(line.strip())
        elif line.strip():
            await self._say(line.strip())
        return True

    async def ask(self, intent: Intent) -> tuple[Message, ...]:
        """Ask the coach, show what it answers, and return it."""
        messages = await self.world.ask(intent)
        self.show(messages, self.world.account, shared=bool(self.world.place))
        return messages

    async def press(self, which: str) -> bool:
        """Press a button by its label, its number or how its label begins; False if there is none.

        The screen of who speaks comes first, then what stands where they are, the newest first.
        """
        spot = self.world.around
        stands = [one for post in reversed(spot.posts if spot else []) for one in post.seen.buttons]
        own = [*enumerate(self.world.screen.buttons, 1)]
        found = _found(which, own) or _found(which, [(0, one) for one in stands])
        if not which or not found:
            return False
        await self.ask(decode(found))
        return True

    async def arrive(self) -> datetime | None:
        """Let what is due by now arrive; return when something next falls due.

        What was heard last stays where nothing arrives. Trouble is alarmed: nobody asked, nobody is answered.
        """
        coach, heard = self.world.coach, list[str]()
        try:
            await coach.tick(self.world.now)
            while carried := await self._collected():
                for one in carried:
                    outcome = await self._post(one) if isinstance(one, Posting) else self._deliver(one)
                    heard += [self.heard] if isinstance(outcome, Sent) else []
                    await coach.settle([(one, outcome)], self.world.now)
            return await coach.next_due(self.world.now)
        except Exception as error:
            alarm("arrive", error)
            return None
        finally:
            self.heard = "\n".join(heard) or self.heard

    async def pass_time(self, target: datetime) -> None:
        """Move the clock; what falls due on the way arrives, each at its instant."""
        heard = list[str]()
        due: datetime | None = self.world.now
        while due is not None and due <= target:
            self.world.move_to(due)
            before = self.heard
            due = await self.arrive()
            heard += [self.heard] if self.heard is not before else []
        self.heard = "\n".join(heard) or self.heard
        self.world.move_to(target)
        await self.arrive()

    async def go_down(self, target: datetime) -> None:
        """Let nobody keep appointments until then; what is owed by then arrives as after a restart."""
        await self.arrive()
        self.world.move_to(target)
        await self.world.wake()
        await self.arrive()

    async def _collected(self) -> list[Carried]:
        """Collect what is due on this platform, and on those that are simulated."""
        world = self.world
        each = [await world.coach.collect(one, world.now, TOGETHER) for one in tuple(world.platforms)]
        return [one for carried in each for one in carried]

    def _deliver(self, parcel: Parcel) -> Outcome:
        """Show what a clock brought, and where or to whom if not to who speaks; unless that is shut."""
        world, account = self.world, parcel.account
        spot = world.spot(account.platform, parcel.place) if parcel.place else None
        if (spot.place if spot else world.private(account)) in world.shut:
            return Gone()
        if spot:
            self._stamp("console-arrived-in", world.now.astimezone(ZoneInfo(parcel.zone)), place=spot.called)
        else:
            key = "console-arrived" if same(account, world.account) else "console-arrived-for"
            self._stamp(key, world.now.astimezone(ZoneInfo(parcel.zone)), who=world.called(account))
        seen = self.show((parcel.message,), account, shared=spot is not None)
        if spot and spot is world.around:
            world.see(world.account, seen)
        return Sent()

    async def _post(self, posting: Posting) -> Outcome:
        """Let something stand in its place, new or changed; nobody's screen is touched."""
        spot = self.world.spot(posting.post.place.platform, posting.place)
        if spot.place in self.world.shut:
            return Gone()
        at = self.world.now.astimezone(await self.world.here())
        memo, seen = posting.post.memo, self._posted(posting.message)
        if memo:
            standing = spot.known(memo)
            if standing is None:
                return Lost()
            self._change(spot, standing, posting.message, at)
        else:
            self._stamp("console-arrived-in", at, place=spot.called)
            self._write_all(seen.lines)
            memo = spot.put(posting.post.kind, posting.message, seen)
        self.heard = "\n".join((seen.said, *(label for label, _ in seen.buttons)))
        return Sent(memo)

    def _change(self, spot: Spot, standing: Standing, message: Message, at: datetime) -> None:
        """Let what stands in a place say something else; the lines that were not there are written."""
        seen = self._posted(message)
        self._stamp("console-changed", at, place=spot.called)
        self._write_all([line for line in seen.lines if line not in standing.seen.lines] or seen.lines)
        spot.change(standing, message, seen)

    def _posted(self, message: Message) -> Shown:
        return shown((message,), shared=True, ansi=self.ansi, numbered=False, keep=self._keep)

    @property
    def _keep(self) -> Keep | None:
        drawer = self.drawer
        return (lambda name, data: drawer.told(self.voice, name, data)) if drawer else None

    def _stamp(self, key: str, at: datetime, **values: str) -> None:
        """Write when and where, or to whom, the next lines came."""
        self.tell(key, day=self.voice.day(at.date()), at=f"{at:%H:%M}", **values)

    def _write_all(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.write(line)

    def show(self, messages: tuple[Message, ...], account: Account, *, shared: bool) -> Shown:
        """Write messages for an account, who may then press their buttons; return what is seen."""
        seen = shown(messages, shared=shared, ansi=self.ansi, keep=self._keep)
        if shared and all(message.audience is Audience.SELF for message in messages):
            self.tell("console-only", who=account.name)
        self.heard = "\n".join((seen.said, *(label for label, _ in seen.buttons)))
        self._write_all(seen.lines)
        self.world.see(account, seen)
        return seen

    def tell(self, key: str, **values: str | int) -> None:
        """Write a line of the terminal itself."""
        self.write(self.voice.text(key, **values))

    async def _say(self, line: str) -> None:
        """Say a line; a number that names a button and answered nothing is told how buttons are pressed.

        Who asks for a file is told how one is sent here.
        """
        before, intent = self.world.screen.buttons, read_line(line)
        messages = await self.ask(intent)
        if isinstance(intent, AskFile):
            self.tell("console-send")
        if not re.fullmatch(r"[0-9]{1,3}", line) or not 0 < int(line) <= len(before):
            return
        now, number = self.world.screen.buttons, int(line)
        if now and (now == before or manners.lone_number(self.voice, number) in messages):
            number = number if number <= len(now) else 1
            hint = self.voice.text("console-press", number=str(number), label=now[number - 1][0])
            for part in wrap(hint, WIDTH):
                self.write(part)

    def _field(self) -> Field | None:
        screen = self.world.screen
        return screen.form.fields[len(screen.answers)] if screen.form else None

    def _question(self, field: Field) -> str:
        """A field with the value it opens with, below its hint and the words for what may be chosen."""
        words = " · ".join(one.label for one in field.choices if one.label != one.value)
        above = [part for text in (field.hint, words) if text for part in wrap(text, WIDTH)]
        key = "console-field" if field.value else "console-field-empty"
        return "\n".join([*above, self.voice.text(key, label=field.label, value=field.value)])

    async def _fill(self, line: str) -> None:
        screen, field = self.world.screen, self._field()
        if screen.form is None or field is None:
            return
        screen.answers.append((field.name, _chosen(field, line) or field.value))
        if len(screen.answers) == len(screen.form.fields):
            intent, screen.form = screen.form.intent, None
            if isinstance(intent, FILLED):
                await self.ask(replace(intent, answers=tuple(screen.answers)))


def _chosen(field: Field, line: str) -> str:
    """Return the value of the choice that a line names in full, as ``7, hard``; any other line as typed."""
    values = (one.value for one in field.choices if one.label.casefold() == line.casefold())
    return next(values, line)


def _found(which: str, buttons: Sequence[tuple[int, tuple[str, str]]]) -> str:
    """Return the act of the first button so labelled, else so numbered or begun; "" where there is none."""
    exact = [act for _, (label, act) in buttons if label.casefold() == which.casefold()]
    return next(iter(exact or [act for at, (label, act) in buttons if _named(which, at, label)]), "")


def _named(which: str, at: int, label: str) -> bool:
    if which.isdigit():
        return at > 0 and int(which) == at
    return label.casefold().startswith(which.casefold())
