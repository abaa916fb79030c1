"""Runs migrations: on the connection it is handed, or on the address given as ``-x url=…``."""

from alembic import context
from sqlalchemy import Connection

from adapters.storage.engine import make_engine
from adapters.storage.migrate import migrating
from adapters.storage.tables import metadata


def run(connection: Connection) -> None:
    """Run them in the transaction that the connection is in."""
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


def run_at(url: str | None) -> None:
    """Run them on a database by its address."""
    if url is None:
        raise SystemExit("say which database: alembic -x url=sqlite:///coach.db …")
    engine = make_engine(url)
    with migrating(engine) as connection:
        run(connection)
    engine.dispose()


handed: Connection | None = context.config.attributes.get("connection")
if handed is not None:
    run(handed)
else:
    run_at(context.get_x_argument(as_dictionary=True).get("url"))
