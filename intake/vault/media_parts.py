"""Media that arrives in parts, in any order: what is here, and when the parts make the whole that was announced.

Nothing is rewritten: a whole is a list of extents over the parts. The whole appears only when its SHA-256 was computed
over the parts and is right; parts that do not add up are kept, since a false part must not push out a true one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intake.vault import media_tables as tables
from intake.vault.media_tables import Extent
from intake.vault.sql import Connection

MAX_TOTAL = 1 << 44
MAX_ATTEMPTS = 8
"""Ways to lay overlapping or rival parts that are tried before giving up."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stored part: row of its object, its place in the whole and its own SHA-256."""

    object_row: int
    offset: int
    length: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class PartsHeld:
    """How much of a recording is here: bytes covered of the total."""

    sha256: str
    total: int
    covered: int


def add_part(
    connection: Connection, whole: bytes, total: int, offset: int, object_row: int, quarantine: int | None
) -> None:
    """Records a finished object as a part. A part that is the whole becomes it; a second copy is doomed."""
    sha256, length = connection.execute("SELECT sha256, size FROM media_objects WHERE id = ?", (object_row,)).fetchone()
    if quarantine is None:
        if tables.whole_size(connection, whole) is not None:
            tables.remove_object(connection, object_row)
            return
        if sha256 == whole and offset == 0 and length == total:
            tables.add_whole(connection, whole, total, [Extent(0, length, object_row, 0)])
            drop_unused(connection, whole)
            return
        same = connection.execute(
            "SELECT 1 FROM media_parts p JOIN media_objects o ON o.id = p.object WHERE p.sha256 = ? AND p.total = ?"
            " AND p.offset = ? AND o.sha256 = ? AND p.quarantine IS NULL AND p.object <> ?",
            (whole, total, offset, sha256, object_row),
        ).fetchone()
        if same:
            tables.remove_object(connection, object_row)
            return
    connection.execute(
        "INSERT INTO media_parts(sha256, total, offset, length, object, quarantine) VALUES(?, ?, ?, ?, ?, ?)",
        (whole, total, offset, length, object_row, quarantine),
    )


def admit_parts(connection: Connection, quarantine: int) -> int:
    """Moves the parts of an admitted bundle out of quarantine; returns how many."""
    rows = connection.execute(
        "SELECT sha256, total, offset, object FROM media_parts WHERE quarantine = ? ORDER BY id", (quarantine,)
    ).fetchall()
    connection.execute("DELETE FROM media_parts WHERE quarantine = ?", (quarantine,))
    for whole, total, offset, object_row in rows:
        connection.execute("UPDATE media_objects SET quarantine = NULL WHERE id = ?", (object_row,))
        add_part(connection, whole, total, offset, object_row, None)
    return len(rows)


def waiting(connection: Connection) -> list[tuple[bytes, int]]:
    """(SHA-256, total) of everything of which parts are held outside quarantine."""
    return [
        (sha256, total)
        for sha256, total in connection.execute(
            "SELECT DISTINCT sha256, total FROM media_parts WHERE quarantine IS NULL ORDER BY sha256, total"
        )
    ]


def parts_of(connection: Connection, whole: bytes, total: int) -> list[Part]:
    """Parts outside quarantine, newest first among equals."""
    rows = connection.execute(
        "SELECT p.object, p.offset, p.length, o.sha256 FROM media_parts p JOIN media_objects o ON o.id = p.object"
        " WHERE p.sha256 = ? AND p.total = ? AND p.quarantine IS NULL ORDER BY p.offset, p.id DESC",
        (whole, total),
    )
    return [Part(*row) for row in rows]


def covered(parts: list[Part], total: int) -> int:
    """Bytes of [0, total) that some part covers."""
    done = reached = 0
    for part in sorted(parts, key=lambda p: p.offset):
        start, end = max(part.offset, reached), min(part.offset + part.length, total)
        if end > start:
            done += end - start
            reached = end
    return done


def layouts(parts: list[Part], total: int) -> Iterator[list[Extent]]:
    """Ways to cover [0, total) without a hole, at most MAX_ATTEMPTS of them, the longest steps first."""
    found = 0
    stack: list[tuple[int, list[Extent]]] = [(0, [])]
    steps = 0
    while stack and found < MAX_ATTEMPTS and steps < 100_000:
        steps += 1
        reached, extents = stack.pop()
        if reached >= total:
            found += 1
            yield extents
            continue
        usable = [p for p in parts if p.offset <= reached < p.offset + p.length]
        usable.sort(key=lambda p: (p.offset + p.length, p.object_row))
        for part in usable:
            end = min(part.offset + part.length, total)
            extent = Extent(reached, end - reached, part.object_row, reached - part.offset)
            stack.append((end, [*extents, extent]))


def drop_unused(connection: Connection, whole: bytes) -> None:
    """After a whole stands: destroys parts of it that it does not use."""
    rows = connection.execute(
        "SELECT object FROM media_parts WHERE sha256 = ? AND quarantine IS NULL", (whole,)
    ).fetchall()
    used = {extent.object_row for extent in tables.extents_of(connection, whole)}
    connection.execute("DELETE FROM media_parts WHERE sha256 = ? AND quarantine IS NULL", (whole,))
    for (row,) in rows:
        if row not in used:
            tables.remove_object(connection, row)
