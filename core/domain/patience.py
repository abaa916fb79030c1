"""How reminders go on for somebody who answers none: fewer, then one question, then silence."""

from enum import StrEnum

HALVED_AFTER = 5  # reminders in a row without an answer
ASKED_AFTER = 10


class Reminding(StrEnum):
    """What becomes of a reminder."""

    SEND = "send"
    HOLD = "hold"
    ASK = "ask"


def reminding(silent: int) -> Reminding:
    """Return what becomes of the reminder that follows ``silent`` others, sent or held, without an answer.

    The first five are sent, then every second one; after ten that were sent comes the question.
    """
    beyond = silent - HALVED_AFTER
    if beyond < 0:
        return Reminding.SEND
    if beyond >= 2 * (ASKED_AFTER - HALVED_AFTER):
        return Reminding.ASK
    return Reminding.SEND if beyond % 2 else Reminding.HOLD
