"""A vault made of another one's content, in a folder of its own: what restoring and repairing have in common.

Nothing opens in the new folder before all of it is there: the keyslots come last but one, the database's name last.
Must never be given a folder that holds anything else.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from intake.crypto.kdf import Argon2Params, derive
from intake.crypto.secret import Secret
from intake.fsio import fsync_folder, translate_os_errors
from intake.model.ids import RandomBytes
from intake.progress import CancelToken, Progress
from intake.vault import folders, keyslots, layout, listing, migrations, rebuild
from intake.vault.affected import cases_of_objects
from intake.vault.backup_pieces import KeptPieces, PieceCopier, SealedPiece
from intake.vault.connection import connect, use_wal
from intake.vault.pieces import PieceFolder
from intake.vault.sql import translate_sql_errors

LOCAL_META = ("stamp", "keyslots")
"""Rows of `meta` that are about one folder's files, not about what is in them."""


@contextlib.contextmanager
def new_vault(
    to: Path, passphrase: Secret, params: Callable[[], Argon2Params], random_bytes: RandomBytes
) -> Iterator[tuple[Path, Secret]]:
    """Where the block is to write the database, and its key; opens by `passphrase` once the block has ended well."""
    with Secret.random(32, random_bytes) as vault_key:
        with derive(vault_key, "vault/database") as key:
            yield to / layout.UNFINISHED, key
        keyslots.create(to, vault_key, passphrase, params(), random_bytes=random_bytes)
        folders.finish_creation(to)
    with translate_os_errors(writing=True):
        fsync_folder(to)


def copy_pieces(
    source: PieceFolder, to: Path, pieces: list[SealedPiece], progress: Progress, cancel: CancelToken | None
) -> list[SealedPiece]:
    """Copies every piece that is whole into the vault at `to` and reads it back; returns the others."""
    target = KeptPieces(to / layout.PIECES)
    target.create()
    copier = PieceCopier(source, target, frozenset())
    try:
        copier.copy(pieces, progress, cancel)
        copier.read_back(progress, cancel)
        held = copier.held(pieces)
    finally:
        copier.close()
    return [piece for piece in pieces if piece.name not in held]


def finish_database(
    path: Path, key: Secret, lost: list[SealedPiece], progress: Progress
) -> tuple[tuple[str, ...], int]:
    """Brings it to this version, builds lists and index, forgets what was about the old folder; (cases to which lost
    pieces belong, how many testimonies there are)."""
    connection = connect(path, key, copy=True)
    with contextlib.closing(connection), translate_sql_errors():
        # a backup may be older than this program; what it was made of is still there
        migrations.migrate(connection, path.parent, keep_copy=False)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("DELETE FROM meta WHERE key = ?", [(name,) for name in LOCAL_META])
        rebuild.rebuild(connection, progress)
        cases = cases_of_objects(connection, {piece.object_id for piece in lost})
        testimonies = listing.counts(connection)["testimonies"]
        connection.execute("COMMIT")
        use_wal(connection)
    return cases, testimonies
