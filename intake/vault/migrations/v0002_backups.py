"""Version 2 of the schema: which backups this vault knows. Nothing rebuilds it, and it is no record: a key is in it."""

from __future__ import annotations

STATEMENTS = (
    # marks counts every reason to rewrite it, so that one that came while a backup was made is not forgotten;
    # last and stale_since are ISO UTC, empty for never
    """CREATE TABLE backups(
        backup BLOB PRIMARY KEY,
        key BLOB NOT NULL,
        place TEXT NOT NULL,
        generation INTEGER NOT NULL,
        last TEXT NOT NULL,
        stale_since TEXT NOT NULL,
        reason TEXT NOT NULL,
        marks INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
