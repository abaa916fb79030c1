"""Statements of clubs that meet what is there already, in one database's words."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from sqlalchemy import Executable

from adapters.storage.club_tables import CLUB_BLOCK, CLUB_MEMBER, CLUB_PLACE, ENTRANT, INVITATION, POST


@dataclass(frozen=True, slots=True)
class ClubUpserts:
    """The statements for one database: who came first stays, but for the newest invitation and a block."""

    connect: Executable
    join: Executable
    block: Executable
    invite: Executable
    enter: Executable
    post: Executable


@cache
def club_upserts(dialect: str) -> ClubUpserts:
    """Return the statements for ``sqlite`` or ``postgresql``."""
    into = import_module(f"sqlalchemy.dialects.{dialect}").insert
    block, invitation = into(CLUB_BLOCK), into(INVITATION)
    return ClubUpserts(
        connect=into(CLUB_PLACE).on_conflict_do_nothing(),
        join=into(CLUB_MEMBER).on_conflict_do_nothing().returning(CLUB_MEMBER.c.member_id),
        block=block.on_conflict_do_update(
            index_elements=[CLUB_BLOCK.c.club_id, CLUB_BLOCK.c.member_id],
            set_={"alias": block.excluded.alias, "link": block.excluded.link},
        ),
        invite=invitation.on_conflict_do_update(
            index_elements=[INVITATION.c.member_id],
            set_={"club_id": invitation.excluded.club_id, "alias": invitation.excluded.alias},
        ),
        enter=into(ENTRANT).on_conflict_do_nothing(),
        post=into(POST).on_conflict_do_nothing(),
    )
