"""What is tidied up when a vault opens: unfinished pieces go, recordings that were cut short wait to be recovered.

Must never remove a file that no committed row gave up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intake.errors import NotFound
from intake.vault import media_tables as tables
from intake.vault.media_reader import Span, span_of
from intake.vault.media_tables import Extent, ObjectState
from intake.vault.pieces import PIECE, SEALED, PieceFolder, PieceSealer
from intake.vault.sql import Connection, one


@dataclass(frozen=True, slots=True)
class SweepReport:
    """What the sweep at open did: `removed` unfinished pieces, `unknown` files that were left alone."""

    removed: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A recording that a crash or a lock cut short: its object's id and the bytes that survived."""

    id: str
    size: int


@dataclass(frozen=True, slots=True)
class Remains:
    """What an interrupted recording can be continued from."""

    object_row: int
    span: Span
    tail: bytes


def give_up_unfinished(connection: Connection) -> None:
    """Dooms the files of objects that were being written and of names that were only reserved."""
    writing = connection.execute("SELECT id FROM media_objects WHERE state = ?", (int(ObjectState.WRITING),))
    for (row,) in writing.fetchall():
        tables.remove_object(connection, row)
    reserved = connection.execute("SELECT DISTINCT object FROM media_pieces WHERE sealed = 0")
    for (row,) in reserved.fetchall():
        tables.unreserve(connection, row)


def count_unknown(connection: Connection, folder: PieceFolder) -> int:
    """How many files in the shard folders no row knows."""
    rows = connection.execute("SELECT name FROM media_pieces UNION ALL SELECT name FROM media_doomed")
    known = {row[0] for row in rows}
    return sum(1 for name in folder.names() if name is None or name not in known)


def interrupted(connection: Connection) -> list[Interrupted]:
    """Every recording without an end."""
    found = []
    rows = connection.execute("SELECT id, object FROM media_objects WHERE state = ?", (int(ObjectState.RECORDING),))
    for row, identity in rows.fetchall():
        size = tables.sealed_size(connection, row)
        found.append(Interrupted(identity.hex(), size + len(tables.load_tail(connection, row, size))))
    return found


def remains(connection: Connection, object_id: str) -> Remains:
    """What is left of an interrupted recording. Raises NotFound."""
    row = interrupted_row(connection, object_id)
    size = tables.sealed_size(connection, row)
    return Remains(row, span_of(connection, Extent(0, size, row, 0)), tables.load_tail(connection, row, size))


def interrupted_row(connection: Connection, object_id: str) -> int:
    """Raises NotFound."""
    found = one(connection, "SELECT id FROM media_objects WHERE object = ? AND state = 1", bytes.fromhex(object_id))
    if found is None:
        raise NotFound(what="recording")
    return int(found[0])


def sealed_pieces(folder: PieceFolder, span: Span) -> Iterator[bytearray]:
    """The plaintext of each sealed piece, always in the same buffer, wiped at the end. Raises MediaDamaged."""
    sealer = PieceSealer(span.object_id, span.key.view())
    sealed, plain = bytearray(SEALED), bytearray(PIECE)
    for piece in span.pieces:
        folder.read(piece.name, sealed)
        sealer.open(piece.index, piece.last, sealed, plain)
        yield plain
    plain[:] = bytes(PIECE)
