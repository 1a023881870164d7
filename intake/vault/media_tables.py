"""Rows behind the media store: which pieces make an attachment, in which order, under which key.

Only SQL; runs inside transactions that others open. A piece's row is committed as *reserved* before its file is written
and as *sealed* after it is durable; a name that is to be unlinked stands in `media_doomed` until it is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from intake.vault.pieces import PIECE
from intake.vault.sql import Connection, one, value


class ObjectState(IntEnum):
    """WRITING is thrown away by the sweep, RECORDING is kept for recovery, FINISHED is whole."""

    WRITING = 0
    RECORDING = 1
    FINISHED = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A sealed piece: index in the seal (with gaps where a write was given up), file name, last flag."""

    index: int
    name: bytes
    last: bool


@dataclass(frozen=True, slots=True)
class Extent:
    """Bytes [offset, offset + length) of a whole are bytes [skip, skip + length) of an object."""

    offset: int
    length: int
    object_row: int
    skip: int


def add_object(connection: Connection, object_id: bytes, key: bytes, state: ObjectState, quarantine: int | None) -> int:
    connection.execute(
        "INSERT INTO media_objects(object, key, state, quarantine) VALUES(?, ?, ?, ?)",
        (object_id, key, int(state), quarantine),
    )
    return int(value(connection, "SELECT last_insert_rowid()"))


def reserve(connection: Connection, row: int, names: Sequence[bytes]) -> int:
    """Reserves the next indexes for `names`; returns the first. Indexes are never given twice."""
    first = int(value(connection, "SELECT next_index FROM media_objects WHERE id = ?", row))
    connection.execute("UPDATE media_objects SET next_index = ? WHERE id = ?", (first + len(names), row))
    connection.executemany(
        "INSERT INTO media_pieces(object, idx, name, sealed, last) VALUES(?, ?, ?, 0, 0)",
        [(row, first + i, name) for i, name in enumerate(names)],
    )
    return first


def mark_sealed(connection: Connection, row: int, pieces: Iterable[Piece]) -> None:
    connection.executemany(
        "UPDATE media_pieces SET sealed = 1, last = ? WHERE object = ? AND idx = ?",
        [(int(piece.last), row, piece.index) for piece in pieces],
    )


def unreserve(connection: Connection, row: int) -> None:
    """Gives up reserved pieces: their indexes stay burnt, their names are doomed."""
    connection.execute(
        "INSERT OR IGNORE INTO media_doomed(name) SELECT name FROM media_pieces WHERE object = ? AND sealed = 0",
        (row,),
    )
    connection.execute("DELETE FROM media_pieces WHERE object = ? AND sealed = 0", (row,))


def save_tail(connection: Connection, row: int, offset: int, data: bytes) -> None:
    connection.execute("INSERT INTO media_tails(object, offset, data) VALUES(?, ?, ?)", (row, offset, data))


def drop_tail(connection: Connection, row: int, before: int) -> None:
    connection.execute("DELETE FROM media_tails WHERE object = ? AND offset < ?", (row, before))


def load_tail(connection: Connection, row: int, start: int) -> bytes:
    """The unsealed end of a recording from plaintext offset `start`, as far as it is without a hole."""
    found = bytearray()
    rows = connection.execute(
        "SELECT offset, data FROM media_tails WHERE object = ? AND offset >= ? ORDER BY offset", (row, start)
    )
    for offset, data in rows:
        if offset != start + len(found):
            break
        found += data
    return bytes(found)


def finish_object(connection: Connection, row: int, sha256: bytes, size: int, small: bytes | None) -> None:
    connection.execute(
        "UPDATE media_objects SET sha256 = ?, size = ?, small = ?, state = ? WHERE id = ?",
        (sha256, size, small, int(ObjectState.FINISHED), row),
    )
    drop_tail(connection, row, 1 << 62)


def remove_object(connection: Connection, row: int) -> None:
    """Destroys the key and dooms the files."""
    connection.execute(
        "INSERT OR IGNORE INTO media_doomed(name) SELECT name FROM media_pieces WHERE object = ?", (row,)
    )
    connection.execute("DELETE FROM media_pieces WHERE object = ?", (row,))
    connection.execute("DELETE FROM media_tails WHERE object = ?", (row,))
    connection.execute("DELETE FROM media_objects WHERE id = ?", (row,))


def pieces_of(connection: Connection, row: int) -> list[Piece]:
    rows = connection.execute(
        "SELECT idx, name, last FROM media_pieces WHERE object = ? AND sealed = 1 ORDER BY idx", (row,)
    )
    return [Piece(index, name, bool(last)) for index, name, last in rows]


def sealed_size(connection: Connection, row: int) -> int:
    """Bytes in sealed pieces of an object that has no last piece yet."""
    return PIECE * int(value(connection, "SELECT count(*) FROM media_pieces WHERE object = ? AND sealed = 1", row))


def whole_size(connection: Connection, sha256: bytes) -> int | None:
    found = value(connection, "SELECT size FROM media_wholes WHERE sha256 = ?", sha256)
    return None if found is None else int(found)


def add_whole(connection: Connection, sha256: bytes, size: int, extents: Iterable[Extent]) -> None:
    connection.execute("INSERT INTO media_wholes(sha256, size) VALUES(?, ?)", (sha256, size))
    connection.executemany(
        "INSERT INTO media_extents(sha256, offset, length, object, skip) VALUES(?, ?, ?, ?, ?)",
        [(sha256, e.offset, e.length, e.object_row, e.skip) for e in extents],
    )


def extents_of(connection: Connection, sha256: bytes) -> list[Extent]:
    rows = connection.execute(
        "SELECT offset, length, object, skip FROM media_extents WHERE sha256 = ? ORDER BY offset", (sha256,)
    )
    return [Extent(*row) for row in rows]


def remove_whole(connection: Connection, sha256: bytes) -> bool:
    """Removes a whole, its unassembled parts, their keys and files. False when nothing was held."""
    objects = {
        row[0]
        for row in connection.execute(
            "SELECT object FROM media_extents WHERE sha256 = ? UNION SELECT object FROM media_parts WHERE sha256 = ?",
            (sha256, sha256),
        )
    }
    connection.execute("DELETE FROM media_extents WHERE sha256 = ?", (sha256,))
    connection.execute("DELETE FROM media_parts WHERE sha256 = ?", (sha256,))
    connection.execute("DELETE FROM media_wholes WHERE sha256 = ?", (sha256,))
    for row in objects:
        remove_object(connection, row)
    return bool(objects)


def doomed(connection: Connection) -> list[bytes]:
    return [row[0] for row in connection.execute("SELECT name FROM media_doomed")]


def forget_doomed(connection: Connection, names: Iterable[bytes]) -> None:
    connection.executemany("DELETE FROM media_doomed WHERE name = ?", [(name,) for name in names])


def object_row(connection: Connection, object_id: bytes) -> int | None:
    found = one(connection, "SELECT id FROM media_objects WHERE object = ?", object_id)
    return None if found is None else int(found[0])
