"""Reads every page, entry, signature and piece of media of an open vault and says what is wrong. Changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, parse_envelope
from intake.crypto.signing import VerifyingKey
from intake.errors import BadEnvelope, BadJson, BadSignature
from intake.model.strict_json import as_object, loads
from intake.progress import Progress
from intake.vault import rebuild
from intake.vault.media import MediaStore
from intake.vault.read_pool import ReadPool
from intake.vault.reader import Reader
from intake.vault.rebuild import Difference
from intake.vault.rows import Finding
from intake.vault.sql import Connection, translate_sql_errors, value

MAX_ENVELOPE = 1 << 20


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Counts, and the SHA-256 of damaged media. `unknown_files` were left alone and are no damage by themselves."""

    damaged_pages: int
    entries: int
    differences: tuple[Difference, ...]
    checkpoints: int
    bad_checkpoints: int
    unverified_checkpoints: int
    media: int
    damaged_media: tuple[str, ...]
    missing_media: tuple[str, ...]
    interrupted_recordings: int
    unknown_files: int
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is damaged. Gaps, forks and media that have not arrived yet are told, not damage."""
        return not (self.damaged_pages or self.differences or self.bad_checkpoints or self.damaged_media)


def damaged_pages(connection: Connection) -> int:
    """Pages whose seal is wrong, and what SQLite's own check finds."""
    sealed = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    told = connection.execute("PRAGMA integrity_check(100)").fetchall()
    loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return sealed + (0 if told == [("ok",)] else len(told)) + len(loose)


def checkpoints(connection: Connection, keys: Mapping[str, VerifyingKey]) -> tuple[int, int, int]:
    """(all, wrong, those whose author's key is not in `keys`). A checkpoint must name the link it is kept at."""
    total = wrong = unknown = 0
    for envelope, link, log in connection.execute(
        "SELECT c.envelope, e.link, l.log FROM checkpoints c JOIN entries e ON e.id = c.entry"
        " JOIN segments s ON s.id = e.segment JOIN logs l ON l.id = s.log"
    ):
        total += 1
        try:
            parsed = parse_envelope(envelope, PayloadType.CHECKPOINT, max_bytes=MAX_ENVELOPE)
            if not any(key in keys for key in parsed.claimed_key_ids):
                unknown += 1
                payload = parsed.untrusted_payload
            else:
                payload = parsed.verify(keys).payload
            told = as_object(loads(payload, max_bytes=MAX_ENVELOPE), what="a checkpoint")
        except (BadEnvelope, BadJson, BadSignature):
            wrong += 1
            continue
        if (told.get("link"), told.get("log")) != (link.hex(), log.hex()):
            wrong += 1
    return total, wrong, unknown


def entry_count(connection: Connection) -> int:
    return int(value(connection, "SELECT count(*) FROM entries"))


def check(
    fresh: Connection,
    pool: ReadPool,
    media: MediaStore,
    log: str,
    keys: Mapping[str, VerifyingKey],
    progress: Progress,
) -> CheckReport:
    """All of it; `fresh` is a connection of its own. Raises MachineTrouble, VaultLocked."""
    progress("pages", 0, 1)
    with translate_sql_errors():
        pages = damaged_pages(fresh)
    differences = rebuild.compare(pool.run, progress)
    with pool.snapshot() as connection:
        reader = Reader(connection, log)
        findings, missing = tuple(reader.findings()), tuple(reader.missing_media())
    total, wrong, unknown = pool.run(lambda c: checkpoints(c, keys))
    damaged = media.verify(progress)
    return CheckReport(
        damaged_pages=pages,
        entries=pool.run(entry_count),
        differences=tuple(differences),
        checkpoints=total,
        bad_checkpoints=wrong,
        unverified_checkpoints=unknown,
        media=len(media.held()),
        damaged_media=tuple(damaged),
        missing_media=missing,
        interrupted_recordings=len(media.interrupted()),
        unknown_files=media.unknown_files(),
        findings=findings,
    )
