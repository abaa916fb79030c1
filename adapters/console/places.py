"""Shared places of the simulated world: who is in them, who looks after them, and what stands there."""

from dataclasses import dataclass, field

from adapters.console.encode import PLATFORM, Shown
from core.clubs import PostKind
from core.requests import Place, Rank
from core.speech.message import Message


@dataclass(slots=True)
class Standing:
    """A message that stands in a place: what it is, the name it is changed by, what is seen of it."""

    kind: PostKind
    memo: str
    message: Message
    seen: Shown


@dataclass(slots=True)
class Spot:
    """A place on a platform. Its posts stand in the order in which they came, the newest last.

    ``arrived`` and ``changed`` count how often a message came and was changed.
    """

    platform: str
    name: str
    people: set[str] = field(default_factory=set)
    administrators: set[str] = field(default_factory=set)
    posts: list[Standing] = field(default_factory=list)
    arrived: int = 0
    changed: int = 0

    @property
    def place(self) -> Place:
        """The place as requests tell of it."""
        return Place(self.platform, self.name, shared=True, name=self.name)

    @property
    def called(self) -> str:
        """How it is called here, as ``riverside`` or ``riverside@discord``."""
        return self.name if self.platform == PLATFORM else f"{self.name}@{self.platform}"

    def enter(self, who: str) -> None:
        """Let somebody be in it; the first to come looks after it."""
        if not self.people:
            self.administrators.add(who)
        self.people.add(who)

    def leave(self, who: str) -> None:
        """Let somebody be in it no more."""
        self.people.discard(who)
        self.administrators.discard(who)

    def rank(self, who: str) -> Rank:
        """What somebody is here."""
        return Rank.ADMINISTRATOR if who in self.administrators else Rank.MEMBER

    def put(self, kind: PostKind, message: Message, seen: Shown) -> str:
        """Let a new message stand below all others; return the name by which it is changed."""
        self.arrived += 1
        self.posts.append(Standing(kind, f"m{self.arrived}", message, seen))
        return self.posts[-1].memo

    def change(self, standing: Standing, message: Message, seen: Shown) -> None:
        """Let what stands say something else."""
        self.changed += 1
        standing.message, standing.seen = message, seen

    def known(self, memo: str) -> Standing | None:
        """Return the message of this name, None where it stands no more."""
        return next((one for one in self.posts if one.memo == memo), None)

    def remove(self, kind: PostKind | None = None) -> bool:
        """Delete the newest message (of this kind); False where there is none."""
        newest = next((one for one in reversed(self.posts) if kind in (None, one.kind)), None)
        if newest is not None:
            self.posts.remove(newest)
        return newest is not None
