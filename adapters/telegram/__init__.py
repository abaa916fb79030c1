"""Telegram: its updates become requests, the coach's messages become what a chat shows."""

from adapters.telegram.client import HEADER, Closed, Telegram, Webhook, build, secrets
from adapters.telegram.encode import CAN
from adapters.telegram.spot import PLATFORM

__all__ = ("CAN", "HEADER", "PLATFORM", "Closed", "Telegram", "Webhook", "build", "secrets")
