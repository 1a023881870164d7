"""Version 1 of the schema: what is listed and searched. All of it can be thrown away and built again from the log."""

from __future__ import annotations

SEARCH = (
    """CREATE VIRTUAL TABLE search USING fts5(
        raw, folded, skeleton, prefix='3 4', columnsize=0, tokenize='unicode61 remove_diacritics 0'
    )""",
    "INSERT INTO search(search, rank) VALUES('secure-delete', 1)",
)
STATEMENTS = (
    # which testimony a person, a consent or another record belongs to
    """CREATE TABLE belongs(
        record INTEGER PRIMARY KEY,
        testimony INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX belongs_testimony ON belongs(testimony)",
    """CREATE TABLE testimonies(
        record INTEGER PRIMARY KEY,
        case_number TEXT NOT NULL,
        day TEXT NOT NULL,
        state TEXT NOT NULL,
        languages TEXT NOT NULL,
        names TEXT NOT NULL,
        place TEXT NOT NULL,
        attachments INTEGER NOT NULL,
        conflict INTEGER NOT NULL,
        proposal INTEGER NOT NULL,
        own INTEGER NOT NULL,
        delivered TEXT NOT NULL,
        erasure_wish INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX testimonies_case ON testimonies(case_number)",
    """CREATE TABLE people(
        record INTEGER PRIMARY KEY,
        testimony INTEGER,
        name TEXT NOT NULL,
        names TEXT NOT NULL,
        roles TEXT NOT NULL,
        birth TEXT NOT NULL,
        status TEXT NOT NULL,
        conflict INTEGER NOT NULL,
        proposal INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX people_testimony ON people(testimony)",
    *SEARCH,
)
