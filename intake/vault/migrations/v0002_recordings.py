"""Version 2 of the schema: which testimony a recording belongs to while it runs. Of this machine only, on no log."""

from __future__ import annotations

STATEMENTS = (
    # `object` is that of media_objects, whose row comes with the first bytes; `data` is the service's own
    """CREATE TABLE recordings(
        object BLOB PRIMARY KEY,
        data BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
