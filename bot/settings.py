"""The settings of the process, from the environment; one sentence a field."""

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.app import DATABASE


class Settings(BaseSettings):
    """What a person who runs the coach may set; an empty value counts as not set."""

    model_config = SettingsConfigDict(env_prefix="SOLEUS_", env_ignore_empty=True, extra="ignore")

    database_url: str = Field(
        default=f"sqlite:///{DATABASE}",
        description="Where everything is kept: sqlite:///FILE, or postgresql+psycopg://USER@HOST/NAME.",
    )
    telegram_token: SecretStr | None = Field(
        default=None,
        validation_alias="TELEGRAM_TOKEN",
        description="The bot's token from @BotFather; with it `run` serves Telegram.",
    )
    telegram_token_file: Path | None = Field(
        default=None,
        validation_alias="TELEGRAM_TOKEN_FILE",
        description="A file that holds the token instead, such as a secret of Docker.",
    )
    telegram_base_url: str = Field(
        default="",
        validation_alias="TELEGRAM_BASE_URL",
        description="A Bot API server of one's own, such as http://localhost:8081.",
    )
    discord_token: SecretStr | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN",
        description="The bot's token from Discord's developer portal; with it `run` serves Discord.",
    )
    discord_token_file: Path | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN_FILE",
        description="A file that holds the token instead, such as a secret of Docker.",
    )
    discord_base_url: str = Field(
        default="",
        validation_alias="DISCORD_BASE_URL",
        description="A proxy of Discord's API, such as http://localhost:8080/api/v10.",
    )
    discord_shards: str = Field(
        default="1",
        validation_alias="DISCORD_SHARDS",
        description="How many connections share the servers; Discord asks for several from 2,500 servers on.",
    )
    public_url: str = Field(
        default="",
        validation_alias="PUBLIC_URL",
        description="https://… of the public listener; with it Telegram posts its updates there.",
    )
    public_listen: str = Field(
        default="127.0.0.1:8080",
        validation_alias="PUBLIC_LISTEN",
        description="HOST:PORT of the public listener, for whatever ends TLS before it.",
    )
    access: str = Field(
        default="open",
        validation_alias="ACCESS",
        description="Who may start: open for everybody, invite for who has a code of `invite`.",
    )
    operator_contact: str = Field(
        default="",
        validation_alias="OPERATOR_CONTACT",
        description="Whom to ask about this coach, such as @ann or ann@example.org; /privacy tells it.",
    )

    def secret(self, variable: str) -> str:
        """Return a secret by its variable, from there or from the file that VARIABLE_FILE names; "" for none.

        Raise OSError where that file cannot be read.
        """
        given: SecretStr | None = getattr(self, variable.lower())
        file: Path | None = getattr(self, f"{variable.lower()}_file")
        if given is None:
            return file.read_text(encoding="utf-8").strip() if file else ""
        return given.get_secret_value().strip()
