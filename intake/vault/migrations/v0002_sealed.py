"""Version 2 of the schema: what became of sealed pieces that came here. If it is lost, they are opened again."""

from __future__ import annotations

STATEMENTS = (
    # state: see intake.vault.sealed.PieceState
    # by record too: a second record that names the same piece says nothing about the first
    """CREATE TABLE sealed_pieces(
        record INTEGER NOT NULL REFERENCES records(id),
        sha256 BLOB NOT NULL,
        state INTEGER NOT NULL,
        PRIMARY KEY(record, sha256)
    ) STRICT, WITHOUT ROWID""",
)
