"""What is listed: one line per testimony and person, made from the log alone. Never a source of truth.

`project` is called for every record that a transaction touched, before it commits; `intake.vault.rebuild` throws
all of it away and builds it again with equal results.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from intake.model.ids import is_id
from intake.model.record_types import RECORD_TYPES
from intake.model.resolve import RecordState, resolve
from intake.model.revision import Revision
from intake.model.strict_json import JsonValue, dumps
from intake.vault import archive_list, log, sealed, search_index, texts
from intake.vault.sql import Connection, one, value

_FIRST_ROLES = ("victim", "testifier")


@dataclass(frozen=True, slots=True)
class Line:
    """Columns of a list's row, in the table's order, and the three columns of its search row."""

    columns: tuple[Any, ...]
    search: tuple[str, str, str]


MAX_PENDING = 1_000
"""A transaction of any size keeps no more records than this in memory before it lists them."""


@dataclass(slots=True)
class Pending:
    """Records that a transaction touched: row -> (id, revisions if all of them are known, None: read them)."""

    records: dict[int, tuple[str, list[Revision] | None]]

    @classmethod
    def none(cls) -> Pending:
        return cls({})

    def touch(self, row: int, record: str, revision: Revision | None, *, new: bool) -> None:
        """Notes a change. `new` says that `revision` is all there is of the record."""
        held = self.records.get(row)
        if held is not None:
            if held[1] is not None and revision is not None:
                held[1].append(revision)
            else:
                self.records[row] = (record, None)
        else:
            self.records[row] = (record, [revision] if new and revision is not None else None)


def coordinators(connection: Connection) -> frozenset[str]:
    """Key ids whose revisions may replace anybody's values."""
    return frozenset(row[0].hex() for row in connection.execute("SELECT key_id FROM coordinators"))


def project_some(connection: Connection, pending: Pending) -> None:
    """Projects once enough has gathered."""
    if len(pending.records) >= MAX_PENDING:
        project(connection, pending)


def project(connection: Connection, pending: Pending) -> None:
    """Brings the lists and the search index up to date with the records in `pending`, and empties it."""
    trusted = coordinators(connection)
    testimonies: dict[int, RecordState | None] = {}
    inside: dict[int, RecordState] = {}
    for row, (record, revisions) in pending.records.items():
        state = resolve(record, log.revisions(connection, row) if revisions is None else revisions, trusted)
        connection.execute("UPDATE records SET type = ? WHERE id = ? AND type IS NOT ?",
                           (state.record_type, row, state.record_type))  # fmt: skip
        before = value(connection, "SELECT testimony FROM belongs WHERE record = ?", row)
        if before is not None:
            testimonies.setdefault(before, None)
        testimony = _belongs(connection, row, state, before)
        if testimony is not None:
            testimonies.setdefault(testimony, None)
        if state.record_type == "testimony":
            testimonies[row] = state
        else:
            _drop_testimony(connection, row)
        if state.record_type == sealed.TYPE:
            inside[row] = state
        if state.record_type == "person":
            _write(connection, "people", person_line(row, testimony, state))
        else:
            _drop_person(connection, row)
        if state.record_type == archive_list.TYPE:
            archive_list.put(connection, row, state)
        else:
            archive_list.drop(connection, row)
    pending.records.clear()
    for row, known in testimonies.items():
        record, kind = connection.execute("SELECT record, type FROM records WHERE id = ?", (row,)).fetchone()
        if kind == "testimony":
            state = known or resolve(record.hex(), log.revisions(connection, row), trusted)
            _write(connection, "testimonies", testimony_line(connection, row, state))
        for part, name in sealed.records_in(connection, row):
            if kind == "testimony":
                _drop_testimony(connection, part)
            else:
                state = inside.get(part) or resolve(name, log.revisions(connection, part), trusted)
                _write(connection, "testimonies", sealed_line(connection, part, state))


def named_testimony(state: RecordState) -> str | None:
    """The id of the testimony that a record says it belongs to."""
    field = state.fields.get(("testimony",))
    named = None if field is None else field.value
    if isinstance(named, str) and is_id(named) and named != state.record and state.record_type != "testimony":
        return named
    return None


def _belongs(connection: Connection, row: int, state: RecordState, before: int | None) -> int | None:
    """The row of the testimony that this record names, kept in `belongs`."""
    named = named_testimony(state)
    testimony = None if named is None else log.ensure_record(connection, named)[0]
    if testimony != before:
        connection.execute("DELETE FROM belongs WHERE record = ?", (row,))
        if testimony is not None:
            connection.execute("INSERT INTO belongs(record, testimony) VALUES(?, ?)", (row, testimony))
    return testimony


def testimony_line(connection: Connection, row: int, state: RecordState) -> Line:
    """The list's columns and the search index's row of a testimony."""
    values = state.values()
    people = _people_of(connection, row)
    conflict, proposal = connection.execute(
        "SELECT max(conflict), max(proposal) FROM people WHERE testimony = ?", (row,)
    ).fetchone()
    columns = (
        row,
        text_of(values.get(("case_number",))),
        _date(values.get(("account_date",))) or _first_day(state),
        text_of(values.get(("state",))) or "draft",
        _list(values.get(("languages",))),
        _list([name for name, _ in people if name]),
        text_of(values.get(("place",))),
        sum(1 for path in values if len(path) == 3 and path[0] == "attachments" and path[2] == "sha256"),
        int(bool(state.conflicts or conflict)),
        int(bool(state.proposals or proposal)),
        *_own_and_delivered(connection, row),
        int(any(path[0] == "erasure_wish" for path in values)),
    )
    found = [text for text in texts.words(RECORD_TYPES["testimony"], state.fields) if text]
    return Line(columns, search_index.row_of([*found, *(names for _, names in people if names)], []))


def sealed_line(connection: Connection, row: int, state: RecordState) -> Line:
    """The list's columns of a sealed testimony whose content is not held here, and its case number to be found by."""
    columns, case_number = sealed.columns(row, state, *_own_and_delivered(connection, row))
    return Line(columns, search_index.row_of([case_number] if case_number else [], []))


def person_line(row: int, testimony: int | None, state: RecordState) -> Line:
    """The list's columns and the search index's row of a person."""
    values = state.values()
    names = list(texts.spellings(state.fields))
    shown = set(names)
    columns = (
        row,
        testimony,
        _main_name(values),
        _list(names),
        _list(values.get(("roles",))),
        _date(values.get(("birth_date",))),
        _latest_status(values),
        int(bool(state.conflicts)),
        int(bool(state.proposals)),
    )
    found = [t for t in texts.words(RECORD_TYPES["person"], state.fields) if t and t not in shown]
    return Line(columns, search_index.row_of([*names, *found], names))


def _write(connection: Connection, table: str, line: Line) -> None:
    row = line.columns[0]
    marks = ", ".join("?" * len(line.columns))
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES({marks})", line.columns)
    search_index.put(connection, row, line.search)


def _people_of(connection: Connection, testimony: int) -> list[tuple[str, str]]:
    rows = connection.execute(
        "SELECT name, names, roles, record FROM people WHERE testimony = ?", (testimony,)
    ).fetchall()
    rows.sort(key=lambda person: (_role_rank(person[2]), person[3]))
    return [(name, "\n".join(decode_list(names))) for name, names, _, _ in rows]


def _role_rank(roles: str) -> int:
    held = decode_list(roles)
    return next((rank for rank, role in enumerate(_FIRST_ROLES) if role in held), len(_FIRST_ROLES))


def _drop_testimony(connection: Connection, row: int) -> None:
    if one(connection, "SELECT 1 FROM testimonies WHERE record = ?", row):
        connection.execute("DELETE FROM testimonies WHERE record = ?", (row,))
        search_index.drop(connection, row)


def _drop_person(connection: Connection, row: int) -> None:
    if one(connection, "SELECT 1 FROM people WHERE record = ?", row):
        connection.execute("DELETE FROM people WHERE record = ?", (row,))
        search_index.drop(connection, row)


def _own_and_delivered(connection: Connection, testimony: int) -> tuple[int, str]:
    """Whether any entry is our own, and how much of what is our own some receipt covers."""
    own, done = connection.execute(
        "SELECT count(*), count(d) FROM (SELECT e.id, (SELECT 1 FROM delivered d WHERE d.entry = e.id LIMIT 1) AS d"
        " FROM entries e WHERE e.own = 1 AND e.state <> 3 AND (e.record = ?1"
        " OR e.record IN (SELECT record FROM belongs WHERE testimony = ?1)))",
        (testimony,),
    ).fetchone()
    if own == 0:
        return 0, "received"
    return 1, "yes" if done == own else "partly" if done else "no"


def _first_day(state: RecordState) -> str:
    held = ((*f.current, *f.proposals, *f.replaced) for f in state.fields.values())
    return min((value.day for values in held for value in values), default="")


def _main_name(values: Mapping[tuple[str, ...], JsonValue]) -> str:
    """The first full name, else the first of any kind, in the order shown."""
    found = []
    for path, text in values.items():
        if len(path) == 3 and path[0] == "names" and path[2] == "text" and isinstance(text, str):
            order = values.get(("names", path[1], "order"), 0)
            kind = values.get(("names", path[1], "kind"), "full")
            found.append((kind != "full", order if isinstance(order, int) else 0, path[1], text))
    return min(found)[3] if found else ""


def _latest_status(values: Mapping[tuple[str, ...], JsonValue]) -> str:
    """The kind of the status with the latest as-of date, then the last shown."""
    found = []
    for path, kind in values.items():
        if len(path) == 3 and path[0] == "statuses" and path[2] == "kind":
            order = values.get(("statuses", path[1], "order"), 0)
            when = _date(values.get(("statuses", path[1], "as_of")))
            found.append((when, order if isinstance(order, int) else 0, path[1], text_of(kind)))
    return max(found)[3] if found else ""


def _date(item: JsonValue) -> str:
    """The first reading of a partial date, as it is written."""
    if isinstance(item, dict):
        readings = item.get("understood")
        if isinstance(readings, list):
            for reading in readings:
                if isinstance(reading, dict):
                    return text_of(reading.get("date"))
    return ""


def text_of(item: JsonValue) -> str:
    return item if isinstance(item, str) else ""


def _list(item: JsonValue | Sequence[str]) -> str:
    kept: JsonValue = [text for text in item if isinstance(text, str)] if isinstance(item, list) else []
    return dumps(kept).decode()


def decode_list(stored: str) -> tuple[str, ...]:
    """The texts of a column that `_list` wrote."""
    return tuple(json.loads(stored))
