"""Version 2 of the schema: the moment at which a bundle came in, so that a backup can be said to be later."""

from __future__ import annotations

STATEMENTS = (
    # ISO UTC to the second; null for bundles that came before this was kept
    "ALTER TABLE bundles_in ADD COLUMN at TEXT",
)
