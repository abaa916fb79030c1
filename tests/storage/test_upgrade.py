"""A database of before reminders recurred by themselves: who was appointed then is reminded on."""

from collections.abc import Iterator
from datetime import date

import pytest
from alembic import command
from sqlalchemy import Engine, text

from adapters.storage import StoredUnit, make_engine, migrate
from adapters.storage.codec import write_member
from adapters.storage.migrate import configuration, migrating
from adapters.zones import Cities
from core.appointments import find_rhythm
from core.domain.settings import Settings
from core.domain.training import Member, Training
from core.errands import Due
from core.records import Appointment
from tests.storage.conftest import NOW, later

MEMBER = Member(Settings(onboarded=True, recap=False, zone="America/Los_Angeles"), Training(), 1)


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    """Yield an engine on a database of the first revision, with a member who has both appointments."""
    engine = make_engine(empty_url)
    with migrating(engine) as connection:
        command.upgrade(configuration(connection), "0001")
    snapshot = {"snapshot": write_member(MEMBER), "at": NOW, "day": date(2026, 1, 1)}
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO member VALUES (1, :at, '', :snapshot, :day)"), snapshot)
        connection.execute(text("INSERT INTO account VALUES ('console', 'ann', 1, 'Ann')"))
        for kind, due in (("session", later(hours=-1)), ("morning", later(hours=2))):
            row = {"kind": kind, "due": due}
            connection.execute(text("INSERT INTO appointment VALUES (1, :kind, :due)"), row)
    yield engine
    engine.dispose()


def test_what_was_due_is_owed_and_goes_on_by_the_member_s_own_hours(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    with StoredUnit(engine)() as tx:
        (overdue,) = tx.due(NOW, 9)
        assert (overdue.kind, overdue.rhythm) == (Due.SESSION, None)
        find_rhythm(tx, overdue, NOW, Cities())
        found = tx.appointments(1)
        assert tx.has_errand(1, Due.SESSION, date(2026, 1, 4))
    session: Appointment = found[Due.SESSION]
    assert session.rhythm == MEMBER.settings.rhythm(MEMBER.settings.training_hours)
    assert session.due_at == later(hours=8)
    assert found[Due.RECAP].due_at is None


def test_a_migration_back_and_forth_keeps_who_is_appointed(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    with migrating(engine) as connection:
        command.downgrade(configuration(connection), "0001")
    migrate(empty_url)
    with StoredUnit(engine)() as tx:
        assert tx.appointments(1).keys() == {Due.SESSION, Due.MORNING}
