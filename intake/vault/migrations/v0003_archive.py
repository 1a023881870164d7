"""Version 3 of the schema: the list of archive items, thousands of them. Built from the log like the other lists."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE archive_items(
        record INTEGER PRIMARY KEY,
        state TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        channel TEXT NOT NULL,
        address TEXT NOT NULL,
        published TEXT NOT NULL,
        original_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        conflict INTEGER NOT NULL,
        proposal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX archive_items_state ON archive_items(state)",
    "CREATE INDEX archive_items_sha256 ON archive_items(sha256)",
)
