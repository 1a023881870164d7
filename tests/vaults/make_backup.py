"""Made the frozen backup once, of the frozen vault of version 1. Never run again for a version that was released.

python -m tests.vaults.make_backup FOLDER
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
import sys
import tempfile
from pathlib import Path

from intake.crypto.kdf import Argon2Params, derive
from intake.crypto.secret import Secret
from intake.vault import backup_files, keyslots
from intake.vault.backup_files import Head
from intake.vault.backup_parts import put_parts
from intake.vault.backup_pieces import KeptPieces, PieceCopier, pieces_in
from intake.vault.connection import connect
from intake.vault.copying import copy_database
from intake.vault.pieces import PieceFolder
from intake.vault.sql import value
from tests.vaults.make import PASSPHRASE

KEPT = "он екі мүшелі жылқы"
FROZEN = Path(__file__).resolve().parent / "v1"


def main() -> None:
    folder = Path(sys.argv[1])
    for name in ("k", "d"):
        (folder / name).mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place, contextlib.ExitStack() as stack:
        vault = Path(shutil.copytree(FROZEN, Path(place) / "v1"))
        ours, kept = stack.enter_context(Secret(PASSPHRASE.encode())), stack.enter_context(Secret(KEPT.encode()))
        vault_key = stack.enter_context(keyslots.open_with(keyslots.load(vault)[0], ours)[0])
        key = stack.enter_context(Secret.random(32))
        keyslots.create(folder / "k", key, kept, Argon2Params(1, 64, 1), random_bytes=secrets.token_bytes)
        # not through an open vault, which would bring the database to a later version first
        source = connect(vault / "main", stack.enter_context(derive(vault_key, "vault/database")))
        source.execute("BEGIN")
        local = Path(place) / "out"
        counts = copy_database(source, local, key, size_step=1 << 14)
        target = KeptPieces(folder / backup_files.PIECES)
        target.create()
        copier = PieceCopier(PieceFolder(vault / "p"), target, frozenset())
        pieces = pieces_in(source)
        copier.copy(pieces, lambda *_: None, None)
        copier.read_back(lambda *_: None, None)
        log = value(source, "SELECT log FROM logs WHERE own = 1").hex()
        links = source.execute(
            "SELECT link FROM entries e WHERE NOT EXISTS (SELECT 1 FROM entries n WHERE n.prev = e.id)"
        )
        parts = put_parts(folder, local, secrets.token_bytes, lambda *_: None, None)
        head = Head(
            "e5" * 16, 1, "2026-11-23T09:00:00+00:00", log, parts, counts, copier.held(pieces),
            frozenset(row[0] for row in links),
        )  # fmt: skip
        for number in (0, 1):
            backup_files.write_head(folder, number, head, key, secrets.token_bytes)
        copier.close()
        source.close()
    (folder / "w").write_bytes(b"")


if __name__ == "__main__":
    main()
