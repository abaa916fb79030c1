"""How long things may take on Discord, and how much may wait."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """Seconds and numbers that a bot keeps to.

    After ``in_time`` it is said that an answer is coming: Discord waits for three seconds. A parcel takes at
    most ``patience`` from its turn on, in all its parts and with all its waiting, less than what a courier
    leaves of a lease; an answer so much for each part. A file that somebody sends has ``fetching`` to come.
    The answers under way at the end have ``last_words``. Connections are opened ``apart`` seconds from each
    other, as Discord wants. ``waiting`` requests of one person wait at most, ``of_place`` of one server or
    channel, and ``in_all`` of everybody. Once the token, or this address, was refused, no call is made for
    ``closed`` seconds.
    """

    in_time: float = 2.0
    patience: float = 18.0
    last_words: float = 5.0
    fetching: float = 30.0
    closed: float = 300.0
    apart: float = 5.0
    waiting: int = 100
    of_place: int = 1000
    in_all: int = 5000


BOUNDS = Bounds()
