"""Pages of the lists, by keyset: a page costs the same at the end of a long list as at its beginning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intake.errors import WrongUse
from intake.model.ids import is_id
from intake.vault.projections import decode_list
from intake.vault.rows import PersonRow, TestimonyRow
from intake.vault.sql import Connection, value

MAX_PAGE = 1_000
_YES_NO = {"yes": 1, "no": 0}

_TESTIMONY = (
    "SELECT r.record, t.case_number, t.day, t.state, t.languages, t.names, t.place, t.attachments, t.conflict,"
    " t.proposal, t.own, t.delivered, t.erasure_wish, EXISTS(SELECT 1 FROM drafts d WHERE d.record = r.record),"
    " t.record"
    " FROM testimonies t JOIN records r ON r.id = t.record"
)
_PERSON = (
    "SELECT r.record, o.record, l.case_number, p.name, p.names, p.roles, p.birth, p.status, p.conflict, p.proposal,"
    " p.record FROM people p JOIN records r ON r.id = p.record LEFT JOIN records o ON o.id = p.testimony"
    " LEFT JOIN testimonies l ON l.record = p.testimony"
)


def testimonies(
    connection: Connection, after: TestimonyRow | None, limit: int, only: Mapping[str, str]
) -> list[TestimonyRow]:
    """See Reader.list_testimonies."""
    where: list[str] = []
    values: list[Any] = []
    for name, wanted in only.items():
        if name in {"state", "delivered"}:
            where.append(f"t.{name} = ?")
            values.append(wanted)
        elif name == "language":
            where.append("instr(t.languages, ?) > 0")
            values.append(f'"{wanted}"')
        elif name in {"conflict", "proposal", "own", "erasure_wish"}:
            where.append(f"t.{name} = ?")
            values.append(_flag(wanted))
        elif name == "draft":
            where.append("EXISTS(SELECT 1 FROM drafts d WHERE d.record = r.record) = ?")
            values.append(_flag(wanted))
        else:
            raise WrongUse
    if after is not None:
        where.append("t.record < ?")
        values.append(after.position)
    return [_testimony(row) for row in _page(connection, _TESTIMONY, "t.record", where, values, limit)]


def people(connection: Connection, after: PersonRow | None, limit: int, only: Mapping[str, str]) -> list[PersonRow]:
    """See Reader.list_people."""
    where: list[str] = []
    values: list[Any] = []
    for name, wanted in only.items():
        if name == "role":
            where.append("instr(p.roles, ?) > 0")
            values.append(f'"{wanted}"')
        elif name == "testimony":
            if not is_id(wanted):
                raise WrongUse
            where.append("p.testimony = (SELECT id FROM records WHERE record = ?)")
            values.append(bytes.fromhex(wanted))
        elif name == "status":
            where.append("p.status = ?")
            values.append(wanted)
        elif name in {"conflict", "proposal"}:
            where.append(f"p.{name} = ?")
            values.append(_flag(wanted))
        else:
            raise WrongUse
    if after is not None:
        where.append("p.record < ?")
        values.append(after.position)
    return [_person(row) for row in _page(connection, _PERSON, "p.record", where, values, limit)]


def testimony(connection: Connection, record: str) -> TestimonyRow | None:
    row = connection.execute(_TESTIMONY + " WHERE r.record = ?", (bytes.fromhex(record),)).fetchone()
    return None if row is None else _testimony(row)


def person(connection: Connection, record: str) -> PersonRow | None:
    row = connection.execute(_PERSON + " WHERE r.record = ?", (bytes.fromhex(record),)).fetchone()
    return None if row is None else _person(row)


def by_case_number(connection: Connection, case_number: str) -> str | None:
    found = value(
        connection,
        "SELECT r.record FROM testimonies t JOIN records r ON r.id = t.record WHERE t.case_number = ?"
        " ORDER BY t.record DESC LIMIT 1",
        case_number,
    )
    return None if found is None else str(found.hex())


def counts(connection: Connection) -> dict[str, int]:
    """See Reader.counts."""
    statements = {
        "testimonies": "SELECT count(*) FROM testimonies",
        "people": "SELECT count(*) FROM people",
        "conflicts": "SELECT count(*) FROM testimonies WHERE conflict = 1",
        "proposals": "SELECT count(*) FROM testimonies WHERE proposal = 1",
        "drafts": "SELECT count(*) FROM drafts",
        "undelivered": "SELECT count(*) FROM testimonies WHERE delivered IN ('no', 'partly')",
        "quarantined": "SELECT count(*) FROM quarantine WHERE state = 1",
    }
    return {name: int(value(connection, statement)) for name, statement in statements.items()}


def _page(connection: Connection, select: str, key: str, where: list[str], values: list[Any], limit: int) -> list[Any]:
    condition = " WHERE " + " AND ".join(where) if where else ""
    rows: list[Any] = connection.execute(
        f"{select}{condition} ORDER BY {key} DESC LIMIT ?", (*values, max(0, min(limit, MAX_PAGE)))
    ).fetchall()
    return rows


def _flag(wanted: str) -> int:
    if wanted not in _YES_NO:
        raise WrongUse
    return _YES_NO[wanted]


def _testimony(row: Any) -> TestimonyRow:
    (record, case_number, day, state, languages, names, place, attachments, conflict, proposal, own, delivered,
     wish, draft, position) = row  # fmt: skip
    return TestimonyRow(
        record.hex(), case_number, day, state, decode_list(languages), decode_list(names), place, attachments,
        bool(conflict), bool(proposal), bool(own), delivered, bool(wish), bool(draft), position,
    )  # fmt: skip


def _person(row: Any) -> PersonRow:
    record, testimony_id, case_number, name, names, roles, birth, status, conflict, proposal, position = row
    return PersonRow(
        record.hex(), "" if testimony_id is None else testimony_id.hex(), case_number or "", name,
        decode_list(names), decode_list(roles), birth, status, bool(conflict), bool(proposal), position,
    )  # fmt: skip
