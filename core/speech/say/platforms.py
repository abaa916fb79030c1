"""Platforms by the names that people know them by."""

from core.requests import Account
from core.speech.catalogue import Voice


def named(voice: Voice, platform: str) -> str:
    """Name a platform; one that has no words goes by its own name."""
    key = f"platform-{platform}"
    return voice.text(key) if key in voice.catalogue.keys else platform


def account(voice: Voice, one: Account) -> str:
    """Name an account: by what it shows and its platform."""
    platform = named(voice, one.platform)
    return voice.text("link-account", name=one.name, platform=platform) if one.name else platform
