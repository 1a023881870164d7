"""Reads what can be read of a damaged database, row by row. Never writes to it.

After a page with a wrong seal SQLCipher answers nothing more on that connection, so each failure costs a new one. Which
rows there should be is learnt from the indexes, which lie in other pages.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3 import dbapi2

from intake.errors import AmanatError
from intake.vault.sql import Connection

MAX_BLIND = 4096
"""Rows looked for one by one behind a damaged page when no index tells which there are."""


@dataclass(slots=True)
class Salvaged:
    """What became of one table: rows handed out, row numbers that are lost (0: some, it cannot be told which)."""

    rows: int = 0
    lost: list[int] = field(default_factory=list)


class Source:
    """A database that may be damaged anywhere. `open_connection` gives a new connection each time."""

    def __init__(self, open_connection: Callable[[], Connection]) -> None:
        self._open = open_connection
        self._connection: Connection | None = None

    @property
    def connection(self) -> Connection:
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    def drop(self) -> None:
        """Closes the connection: after a failure, and at the end."""
        if self._connection is not None:
            with contextlib.suppress(dbapi2.Error):
                self._connection.close()
        self._connection = None

    def all(self, statement: str, *values: object) -> list[Any] | None:
        """All rows of an answer, or None where it cannot be had."""
        try:
            return list(self.connection.execute(statement, values))
        except (dbapi2.Error, AmanatError):
            self.drop()
            return None

    def columns(self, table: str) -> list[str]:
        """Names of a table's columns; none if there is no such table."""
        return [row[1] for row in self.all(f'PRAGMA table_info("{table}")') or []]

    def rows(self, table: str, told: Salvaged) -> Iterator[tuple[Any, ...]]:
        """Every row that can be read, in the order of `columns`; `told` says afterwards what could not."""
        listed = self.all("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", table)
        if listed is None or not listed:
            told.lost.append(0)
            return
        if listed[0][0]:
            yield from self._by_key(table, told)
        else:
            yield from self._by_row(table, told)

    def _by_row(self, table: str, told: Salvaged) -> Iterator[tuple[Any, ...]]:
        known: list[int] | None = None
        last, blind = -(1 << 62), 0
        start = last
        while True:
            for row in self._until_failure(
                f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid', start, failed := [False]  # noqa: S608
            ):
                last, blind = row[0], 0
                told.rows += 1
                yield row[1:]
            if not failed[0]:
                return
            if known is None:
                known = self.known_rows(table)
            missing = next((number for number in known if number > max(last, start)), None)
            if missing is None and not known and blind < MAX_BLIND and max(last, start) >= 0:
                missing, blind = max(last, start) + 1, blind + 1
            if missing is None:
                told.lost.append(0)
                return
            told.lost.append(missing)
            start = missing

    def _by_key(self, table: str, told: Salvaged) -> Iterator[tuple[Any, ...]]:
        """A table without row numbers: from both ends to where it breaks."""
        keys = [row[1] for row in sorted(self.all(f'PRAGMA table_info("{table}")') or [], key=lambda r: r[5]) if row[5]]
        seen: set[tuple[Any, ...]] = set()
        for order in ("", " DESC"):
            ordered = ", ".join(f'"{key}"{order}' for key in keys)
            for row in self._until_failure(f'SELECT * FROM "{table}" ORDER BY {ordered}', None, failed := [False]):  # noqa: S608
                if row not in seen:
                    seen.add(row)
                    told.rows += 1
                    yield row
            if not failed[0]:
                return
        told.lost.append(0)

    def _until_failure(self, statement: str, start: int | None, failed: list[bool]) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self.connection.execute(statement, () if start is None else (start,))
        except (dbapi2.Error, AmanatError):
            failed[0] = True
            self.drop()

    def known_rows(self, table: str) -> list[int]:
        """Row numbers that any index of the table names."""
        found: set[int] = set()
        for _, index, *_rest in self.all(f'PRAGMA index_list("{table}")') or []:
            # the first column alone makes the index enough for the answer: the table's own pages are not read
            column = self.all(f'SELECT name FROM pragma_index_info("{index}") WHERE seqno = 0')  # noqa: S608
            if column:
                rows = self.all(f'SELECT rowid, "{column[0][0]}" FROM "{table}" INDEXED BY "{index}"')  # noqa: S608
                found.update(row[0] for row in rows or [])
        return sorted(found)

    def from_index(self, table: str, column: str, row: int) -> Any:
        """A lost row's value as an index has it, or None."""
        for _, index, *_rest in self.all(f'PRAGMA index_list("{table}")') or []:
            if self.all(f'SELECT name FROM pragma_index_info("{index}") WHERE seqno = 0') == [(column,)]:  # noqa: S608
                found = self.all(f'SELECT "{column}" FROM "{table}" INDEXED BY "{index}" WHERE +rowid = ?', row)  # noqa: S608
                if found:
                    return found[0][0]
        return None
