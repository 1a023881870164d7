"""Version 1 of the schema: what came in and waits, what went out, and what receipts say has arrived."""

from __future__ import annotations

STATEMENTS = (
    # state 0: being received, swept at open; 1: complete, waiting for a person
    """CREATE TABLE quarantine(
        id INTEGER PRIMARY KEY,
        token BLOB NOT NULL UNIQUE,
        state INTEGER NOT NULL,
        bundle BLOB,
        sender BLOB,
        day TEXT NOT NULL,
        details BLOB
    ) STRICT""",
    "CREATE INDEX quarantine_bundle ON quarantine(bundle)",
    """CREATE TABLE quarantine_objects(
        quarantine INTEGER NOT NULL REFERENCES quarantine(id),
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        object BLOB NOT NULL,
        size INTEGER NOT NULL,
        sha256 BLOB NOT NULL,
        PRIMARY KEY(quarantine, name)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE bundles_in(bundle BLOB PRIMARY KEY, manifest BLOB NOT NULL, sender BLOB NOT NULL,"
    " day TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # state 0: promised, before its first byte left; 1: the file is whole
    """CREATE TABLE bundles_out(
        bundle BLOB PRIMARY KEY,
        sequence INTEGER NOT NULL UNIQUE,
        state INTEGER NOT NULL,
        manifest BLOB,
        size INTEGER,
        day TEXT NOT NULL,
        plan BLOB
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE receipts(
        id INTEGER PRIMARY KEY,
        hash BLOB NOT NULL UNIQUE,
        issuer BLOB NOT NULL,
        day TEXT NOT NULL,
        backup TEXT,
        envelope BLOB NOT NULL
    ) STRICT""",
    # backup: the receipt states a verified backup not older than itself
    """CREATE TABLE delivered(
        entry INTEGER NOT NULL REFERENCES entries(id),
        issuer BLOB NOT NULL,
        backup INTEGER NOT NULL,
        PRIMARY KEY(entry, issuer)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE delivered_media(
        sha256 BLOB NOT NULL,
        issuer BLOB NOT NULL,
        backup INTEGER NOT NULL,
        PRIMARY KEY(sha256, issuer)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE delivered_bundles(bundle BLOB NOT NULL, issuer BLOB NOT NULL,"
    " PRIMARY KEY(bundle, issuer)) STRICT, WITHOUT ROWID",
)
