"""Looks at pieces of media in the background: all of them by name and size, a few of them whole, going round."""

from __future__ import annotations

from functools import partial

from intake.progress import CancelToken
from intake.vault.backup_pieces import KeptPieces, SealedPiece, is_whole
from intake.vault.pieces import SEALED
from intake.vault.sql import Connection, Run, value

_KEY = "looked"


def look(folder: KeptPieces, read: Run, write: Run, most: int, cancel: CancelToken | None) -> int:
    """How many are missing, of another size, or not whole. Raises Cancelled, CannotRead."""
    sizes = folder.sizes()
    lost = read(partial(_gone, sizes))
    chosen = read(partial(_next, most))
    for piece in chosen:
        if cancel is not None:
            cancel.raise_if_cancelled()
        # purged since: no loss
        if (
            piece.name not in lost
            and not is_whole(folder, piece)
            and read(partial(_still_held, piece.name))
        ):
            lost.add(piece.name)
    if chosen:
        last = chosen[-1].name
        write(lambda c: c.execute("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", (_KEY, last)))
    return len(lost)


def _still_held(name: bytes, connection: Connection) -> bool:
    return value(connection, "SELECT 1 FROM media_pieces WHERE name = ? AND sealed = 1", name) is not None


def _gone(sizes: dict[bytes, int], connection: Connection) -> set[bytes]:
    rows = connection.execute(
        "SELECT p.name FROM media_pieces p JOIN media_objects o ON o.id = p.object WHERE p.sealed = 1 AND o.state = 2"
    )
    return {name for (name,) in rows if sizes.get(name) != SEALED}


def _next(most: int, connection: Connection) -> list[SealedPiece]:
    """Those that come after the last one looked at, from the first again after the last."""
    after = value(connection, "SELECT value FROM meta WHERE key = ?", _KEY) or b""
    found: list[SealedPiece] = []
    for low, high in ((after, b"\xff" * 17), (b"", after)):
        rows = connection.execute(
            "SELECT p.name, o.object, o.key, p.idx, p.last FROM media_pieces p JOIN media_objects o ON o.id = p.object"
            " WHERE p.sealed = 1 AND o.state = 2 AND p.name > ? AND p.name <= ? ORDER BY p.name LIMIT ?",
            (low, high, most - len(found)),
        )
        found += [SealedPiece(name, identity, key, index, bool(last)) for name, identity, key, index, last in rows]
    return found
