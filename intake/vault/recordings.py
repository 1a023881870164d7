"""What a recording of this machine belongs to while it runs, and the front of its file once it has ended.

The notes are of this vault only: on no log, in no bundle, not rebuilt from anything. Their content is the service's.
"""

from __future__ import annotations

from intake.errors import NotFound, WrongUse
from intake.vault import media_tables as tables
from intake.vault.media_tables import Extent
from intake.vault.media_writer import Complete
from intake.vault.sql import Connection, one

MAX_NOTE = 1 << 20
MAX_HEAD = 32 * 1024


def put(connection: Connection, object_id: str, data: bytes) -> None:
    """Replaces the note of a recording. Raises WrongUse beyond 1 MiB."""
    if len(data) > MAX_NOTE:
        raise WrongUse
    connection.execute("INSERT OR REPLACE INTO recordings(object, data) VALUES(?, ?)", (bytes.fromhex(object_id), data))


def drop(connection: Connection, object_id: str) -> None:
    connection.execute("DELETE FROM recordings WHERE object = ?", (bytes.fromhex(object_id),))


def rows(connection: Connection) -> list[tuple[str, bytes]]:
    """Every note with the id of its object."""
    return [(row[0].hex(), bytes(row[1])) for row in connection.execute("SELECT object, data FROM recordings")]


def finished(connection: Connection, object_id: str) -> tuple[str, int] | None:
    """SHA-256 and size of the whole that a finished object became, whatever its front is now; or None."""
    found = one(
        connection,
        "SELECT w.sha256, w.size FROM media_objects o JOIN media_extents e ON e.object = o.id"
        " JOIN media_wholes w ON w.sha256 = e.sha256 WHERE o.object = ? AND o.state = 2",
        bytes.fromhex(object_id),
    )
    return None if found is None else (found[0].hex(), int(found[1]))


def with_front(sha256: bytes, digest: bytes, front: int) -> Complete:
    """For the writer of a new front of `front` bytes: makes a whole `digest` of it and the rest of whole `sha256`.

    In one transaction; the old whole is gone afterwards, its bytes are not. Raises NotFound if it went meanwhile.
    """

    def complete(connection: Connection, row: int, _digest: bytes, size: int) -> None:
        total = tables.whole_size(connection, sha256)
        if total is None or size != front or size > total:
            raise NotFound(what="recording")
        held = tables.extents_of(connection, sha256)
        connection.execute("DELETE FROM media_extents WHERE sha256 = ?", (sha256,))
        connection.execute("DELETE FROM media_wholes WHERE sha256 = ?", (sha256,))
        tables.add_whole(connection, digest, total, [Extent(0, size, row, 0), *_after(held, size)])

    return complete


def _after(extents: list[Extent], start: int) -> list[Extent]:
    """What of `extents` lies behind the first `start` bytes."""
    left = []
    for extent in extents:
        cut = max(0, start - extent.offset)
        if cut < extent.length:
            left.append(Extent(extent.offset + cut, extent.length - cut, extent.object_row, extent.skip + cut))
    return left
