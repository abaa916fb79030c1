"""What Telegram shows of the bot by itself: commands by scope and language, descriptions, the menu button."""

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    MenuButtonCommands,
)
from telegram.constants import BotCommandLimit, BotDescriptionLimit

from core.commands import BY_NAME, COMMANDS
from core.speech.catalogue import DEFAULT, Voice, languages
from core.speech.fit import shortened
from core.speech.say import offers

EVERY = tuple(command.name for command in COMMANDS)
# What one asks in company; the answer comes in private all the same.
IN_GROUPS = tuple(command.name for command in COMMANDS if command.shared)
SCOPES: tuple[tuple[BotCommandScope, tuple[str, ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), EVERY),
    (BotCommandScopeAllGroupChats(), IN_GROUPS),
)


async def put_up(bot: Bot) -> None:
    """Set what differs from what Telegram shows now; raise TelegramError where it was not let.

    The default language stands for every language that has no words of its own.
    """
    for language in ("", *(one for one in languages() if one != DEFAULT)):
        voice = Voice(language or DEFAULT)
        for scope, names in SCOPES:
            commands = _commands(voice, names)
            if await bot.get_my_commands(scope, language) != commands:
                await bot.set_my_commands(commands, scope, language)
        await _describe(bot, voice, language)
    if not isinstance(await bot.get_chat_menu_button(), MenuButtonCommands):
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


async def _describe(bot: Bot, voice: Voice, language: str) -> None:
    about = shortened(voice.text("telegram-about"), BotDescriptionLimit.MAX_DESCRIPTION_LENGTH)
    if (await bot.get_my_description(language)).description != about:
        await bot.set_my_description(about, language)
    short = shortened(voice.text("telegram-about.short"), BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH)
    if (await bot.get_my_short_description(language)).short_description != short:
        await bot.set_my_short_description(short, language)


def _commands(voice: Voice, names: tuple[str, ...]) -> tuple[BotCommand, ...]:
    longest = BotCommandLimit.MAX_DESCRIPTION
    return tuple(
        BotCommand(offers.command_name(voice, one), shortened(offers.command_about(voice, one), longest))
        for one in (BY_NAME[name] for name in names)
    )
