"""Version 1 of the schema: logs, entries, drafts, what was erased. This is the data; nothing rebuilds it."""

from __future__ import annotations

STATEMENTS = (
    # head: where our own log stands in this vault; an imported copy of our log does not move it
    """CREATE TABLE logs(
        id INTEGER PRIMARY KEY,
        log BLOB NOT NULL UNIQUE,
        own INTEGER NOT NULL,
        head BLOB
    ) STRICT""",
    # start is the link that the segment's first entry follows, and stands for (log, segment, parent)
    """CREATE TABLE segments(
        id INTEGER PRIMARY KEY,
        log INTEGER NOT NULL REFERENCES logs(id),
        segment BLOB NOT NULL,
        parent BLOB NOT NULL,
        start BLOB NOT NULL UNIQUE
    ) STRICT""",
    "CREATE INDEX segments_log ON segments(log)",
    "CREATE INDEX segments_parent ON segments(parent)",
    # type is what the record's revisions say; NULL until one of them is held with its content
    "CREATE TABLE records(id INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE, type TEXT) STRICT",
    "CREATE INDEX records_type ON records(type)",
    # prev: the entry before, or minus the segment for its first entry, or 0 where that is not known (a gap)
    """CREATE TABLE entries(
        id INTEGER PRIMARY KEY,
        segment INTEGER NOT NULL REFERENCES segments(id),
        prev INTEGER NOT NULL,
        link BLOB NOT NULL UNIQUE,
        record INTEGER NOT NULL REFERENCES records(id),
        own INTEGER NOT NULL,
        state INTEGER NOT NULL,
        hash BLOB NOT NULL,
        header BLOB NOT NULL,
        content BLOB
    ) STRICT""",
    "CREATE INDEX entries_segment ON entries(segment)",
    "CREATE INDEX entries_prev ON entries(prev)",
    "CREATE INDEX entries_record ON entries(record)",
    "CREATE INDEX entries_hash ON entries(hash)",
    # what follows a link that is not held: filled in when the link arrives
    """CREATE TABLE gaps(
        entry INTEGER PRIMARY KEY REFERENCES entries(id),
        before BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX gaps_before ON gaps(before)",
    """CREATE TABLE checkpoints(
        entry INTEGER PRIMARY KEY REFERENCES entries(id),
        envelope BLOB NOT NULL
    ) STRICT""",
    # forks, gaps and second branches, each told once
    """CREATE TABLE findings(
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        log BLOB NOT NULL,
        link BLOB NOT NULL,
        day TEXT NOT NULL,
        UNIQUE(kind, link)
    ) STRICT""",
    # dominates for ever: content whose revision is named here is refused from wherever it comes
    """CREATE TABLE erased(
        hash BLOB PRIMARY KEY,
        content_hash BLOB,
        decision BLOB NOT NULL,
        day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX erased_content ON erased(content_hash) WHERE content_hash IS NOT NULL",
    "CREATE TABLE erased_media(sha256 BLOB PRIMARY KEY, decision BLOB NOT NULL) STRICT, WITHOUT ROWID",
    # which media the contents held here name
    """CREATE TABLE media_mentions(
        sha256 BLOB NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries(id),
        PRIMARY KEY(sha256, entry)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX media_mentions_entry ON media_mentions(entry)",
    # unfinished typing, not on the log
    """CREATE TABLE drafts(
        record BLOB PRIMARY KEY,
        data BLOB NOT NULL,
        changed TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE coordinators(key_id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
)
