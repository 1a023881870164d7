"""Version 2 of the schema: what became of sealed pieces that came here. If it is lost, they are opened again."""

from __future__ import annotations

STATEMENTS = (
    # state: see intake.vault.sealed.PieceState
    "CREATE TABLE sealed_pieces(sha256 BLOB PRIMARY KEY, state INTEGER NOT NULL) STRICT, WITHOUT ROWID",
)
