"""Version 1 of the schema: keys of the vault, and media."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE meta(
        key TEXT PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # media: objects are what was written in one go; wholes are what has a SHA-256 and can be opened
    """CREATE TABLE media_objects(
        id INTEGER PRIMARY KEY,
        object BLOB NOT NULL UNIQUE,
        key BLOB NOT NULL,
        state INTEGER NOT NULL,
        sha256 BLOB,
        size INTEGER NOT NULL DEFAULT 0,
        small BLOB,
        next_index INTEGER NOT NULL DEFAULT 0,
        quarantine INTEGER
    ) STRICT""",
    "CREATE INDEX media_objects_state ON media_objects(state) WHERE state <> 2",
    "CREATE INDEX media_objects_quarantine ON media_objects(quarantine) WHERE quarantine IS NOT NULL",
    """CREATE TABLE media_pieces(
        object INTEGER NOT NULL REFERENCES media_objects(id),
        idx INTEGER NOT NULL,
        name BLOB NOT NULL UNIQUE,
        sealed INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY(object, idx)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE media_tails(
        object INTEGER NOT NULL REFERENCES media_objects(id),
        offset INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY(object, offset)
    ) STRICT""",
    "CREATE TABLE media_doomed(name BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE TABLE media_wholes(
        sha256 BLOB PRIMARY KEY,
        size INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE media_extents(
        sha256 BLOB NOT NULL REFERENCES media_wholes(sha256),
        offset INTEGER NOT NULL,
        length INTEGER NOT NULL,
        object INTEGER NOT NULL REFERENCES media_objects(id),
        skip INTEGER NOT NULL,
        PRIMARY KEY(sha256, offset)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE media_parts(
        id INTEGER PRIMARY KEY,
        sha256 BLOB NOT NULL,
        total INTEGER NOT NULL,
        offset INTEGER NOT NULL,
        length INTEGER NOT NULL,
        object INTEGER NOT NULL UNIQUE REFERENCES media_objects(id),
        quarantine INTEGER
    ) STRICT""",
    "CREATE INDEX media_parts_sha256 ON media_parts(sha256)",
    "CREATE INDEX media_parts_quarantine ON media_parts(quarantine) WHERE quarantine IS NOT NULL",
)
