"""The settings of the process, from the environment; one sentence a field."""

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.app import DATABASE


class Settings(BaseSettings):
    """What a person who runs the coach may set; an empty value counts as not set."""

    model_config = SettingsConfigDict(env_prefix="SOLEUS_", env_ignore_empty=True, extra="ignore")

    database_url: str = Field(
        default=f"sqlite:///{DATABASE}",
        description="Where everything is kept: sqlite:///FILE, or postgresql+psycopg://USER@HOST/NAME.",
    )
