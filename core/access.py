"""Who may start, and whom to ask: what whoever runs the coach settled."""

from dataclasses import dataclass
from enum import StrEnum

PAYLOAD = "invite_"  # what a link of ours carries before an invitation's code


class Access(StrEnum):
    """Who may start."""

    OPEN = "open"  # everybody
    INVITE = "invite"  # who brings a code, and who is known already


@dataclass(frozen=True, slots=True)
class House:
    """Who may start, and how to reach whoever runs the coach, "" where they named nobody."""

    access: Access = Access.OPEN
    contact: str = ""
