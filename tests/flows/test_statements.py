"""How much a log asks of the database, from a member with two months behind them."""

from tests.bench.logging_member import LoggingMember, logging_member

MOST = 12  # besides the transaction's own begin and commit


async def statements_of_a_log(member: LoggingMember) -> int:
    with member.heard() as statements:
        answer = await member.log()
    assert any("10 10 10" in span.text for message in answer for line in message.lines for span in line)
    return len(statements)


async def test_a_log_takes_at_most_twelve_statements_even_where_the_snapshot_moves_on(
    database_url: str,
) -> None:
    with logging_member(database_url) as member:
        first = await statements_of_a_log(member)
        await member.undo()
        usual = await statements_of_a_log(member)
    assert 4 <= usual < first <= MOST


async def test_a_log_that_joins_another_of_its_day_takes_at_most_twelve_statements(database_url: str) -> None:
    with logging_member(database_url) as member:
        await member.log()
        with member.heard() as statements:
            await member.log()
    assert len(statements) <= MOST
