"""What came in and waits, what went out, and what receipts say has arrived. SQL only; who is believed is decided above.

A bundle in quarantine is as encrypted as everything else here, counts for nothing, and goes as a whole: in, or away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from intake.clock import day_of
from intake.errors import NotFound
from intake.vault import media_parts, media_tables
from intake.vault.projections import Pending
from intake.vault.rows import BundleOut, QuarantinedBundle, QuarantinedObject, ReceiptRow
from intake.vault.sql import Connection, one, value

# --- quarantine ------------------------------------------------------------------------------------------------------


def open_quarantine(connection: Connection, token: str, day: str) -> int:
    """A row for a bundle that is being received; swept at the next open unless it is held."""
    cursor = connection.execute(
        "INSERT INTO quarantine(token, state, day) VALUES(?, 0, ?)", (bytes.fromhex(token), day)
    )
    return int(cursor.lastrowid)


def add_object(connection: Connection, row: int, found: QuarantinedObject) -> None:
    connection.execute(
        "INSERT INTO quarantine_objects(quarantine, name, kind, object, size, sha256) VALUES(?, ?, ?, ?, ?, ?)",
        (row, found.name, found.kind, bytes.fromhex(found.object), found.size, bytes.fromhex(found.sha256)),
    )


def hold(connection: Connection, row: int, bundle: str, sender: str, details: bytes) -> None:
    """The bundle is whole: it waits for a person, or for `admit` at once."""
    connection.execute(
        "UPDATE quarantine SET state = 1, bundle = ?, sender = ?, details = ? WHERE id = ?",
        (bytes.fromhex(bundle), bytes.fromhex(sender), details, row),
    )


def quarantined(connection: Connection) -> list[QuarantinedBundle]:
    """Bundles that wait, the oldest first."""
    found = []
    for row, token, bundle, sender, day, details in connection.execute(
        "SELECT id, token, bundle, sender, day, details FROM quarantine WHERE state = 1 ORDER BY id"
    ).fetchall():
        objects = connection.execute(
            "SELECT name, kind, object, size, sha256 FROM quarantine_objects WHERE quarantine = ? ORDER BY name", (row,)
        )
        found.append(
            QuarantinedBundle(
                token.hex(), bundle.hex(), sender.hex(), day, details,
                tuple(QuarantinedObject(n, k, o.hex(), size, s.hex()) for n, k, o, size, s in objects),
            )
        )  # fmt: skip
    return found


def quarantine_row(connection: Connection, token: str) -> int:
    """Raises NotFound."""
    found = value(connection, "SELECT id FROM quarantine WHERE token = ?", bytes.fromhex(token))
    if found is None:
        raise NotFound(what="bundle in quarantine")
    return int(found)


def admit(connection: Connection, row: int, manifest: str, now: datetime) -> None:
    """Takes media out of quarantine, throws the other objects away, remembers the bundle."""
    _refuse_erased(connection, row)
    media_parts.admit_parts(connection, row)
    bundle, sender = connection.execute("SELECT bundle, sender FROM quarantine WHERE id = ?", (row,)).fetchone()
    if bundle is not None:
        note_bundle_in(connection, bundle.hex(), manifest, sender.hex(), now)
    discard(connection, row)


def discard(connection: Connection, row: int) -> None:
    """Destroys what is left of a staged bundle."""
    connection.execute("DELETE FROM media_parts WHERE quarantine = ?", (row,))
    for (object_row,) in connection.execute("SELECT id FROM media_objects WHERE quarantine = ?", (row,)).fetchall():
        media_tables.remove_object(connection, object_row)
    connection.execute("DELETE FROM quarantine_objects WHERE quarantine = ?", (row,))
    connection.execute("DELETE FROM quarantine WHERE id = ?", (row,))


def sweep(connection: Connection) -> int:
    """At open: throws away bundles that were being received when the program ended."""
    rows = [row[0] for row in connection.execute("SELECT id FROM quarantine WHERE state = 0").fetchall()]
    for row in rows:
        discard(connection, row)
    return len(rows)


def _refuse_erased(connection: Connection, row: int) -> None:
    for (object_row,) in connection.execute(
        "SELECT p.object FROM media_parts p JOIN erased_media e ON e.sha256 = p.sha256 WHERE p.quarantine = ?", (row,)
    ).fetchall():
        connection.execute("DELETE FROM media_parts WHERE object = ?", (object_row,))
        media_tables.remove_object(connection, object_row)


def note_bundle_in(connection: Connection, bundle: str, manifest: str, sender: str, now: datetime) -> None:
    """Remembers a bundle whose content is in: the same bundle again is a no-op."""
    moment = now.astimezone(UTC)
    connection.execute(
        "INSERT OR IGNORE INTO bundles_in(bundle, manifest, sender, day, at) VALUES(?, ?, ?, ?, ?)",
        (
            bytes.fromhex(bundle),
            bytes.fromhex(manifest),
            bytes.fromhex(sender),
            day_of(moment),
            moment.isoformat(timespec="seconds"),
        ),
    )


def manifest_in(connection: Connection, bundle: str) -> str | None:
    """The manifest hash of a bundle that is in; None if it never was."""
    found = value(connection, "SELECT manifest FROM bundles_in WHERE bundle = ?", bytes.fromhex(bundle))
    return None if found is None else str(found.hex())


def bundles_in(connection: Connection, sender: str | None) -> list[tuple[str, str]]:
    """(bundle, sender) of everything that is in, from `sender` or from all."""
    return [
        (bundle.hex(), who.hex())
        for bundle, who in connection.execute(
            "SELECT bundle, sender FROM bundles_in WHERE ?1 IS NULL OR sender = ?1 ORDER BY bundle",
            (None if sender is None else bytes.fromhex(sender),),
        )
    ]


# --- bundles out -----------------------------------------------------------------------------------------------------


def promise_bundle(connection: Connection, bundle: str, day: str, plan: bytes) -> int:
    """Commits id and sequence before the first byte leaves; returns the sequence."""
    last = value(connection, "SELECT max(sequence) FROM bundles_out")
    sequence = int(last or 0) + 1
    connection.execute(
        "INSERT INTO bundles_out(bundle, sequence, state, day, plan) VALUES(?, ?, 0, ?, ?)",
        (bytes.fromhex(bundle), sequence, day, plan),
    )
    return sequence


def bundle_written(connection: Connection, bundle: str, manifest: str, size: int, plan: bytes | None) -> None:
    """The file is whole. Raises NotFound for a bundle that was never promised."""
    cursor = connection.execute(
        "UPDATE bundles_out SET state = 1, manifest = ?, size = ?, plan = coalesce(?, plan) WHERE bundle = ?",
        (bytes.fromhex(manifest), size, plan, bytes.fromhex(bundle)),
    )
    if cursor.rowcount == 0:
        raise NotFound(what="bundle")


def forget_plan(connection: Connection, bundle: str) -> None:
    connection.execute("UPDATE bundles_out SET plan = X'' WHERE bundle = ?", (bytes.fromhex(bundle),))


def bundles_out(connection: Connection) -> list[BundleOut]:
    """All bundles promised or made, by sequence."""
    rows = connection.execute(
        "SELECT o.bundle, o.sequence, o.state, o.manifest, o.size, o.day, o.plan,"
        " (SELECT count(*) FROM delivered_bundles d WHERE d.bundle = o.bundle) FROM bundles_out o ORDER BY o.sequence"
    )
    return [
        BundleOut(
            bundle.hex(), sequence, state == 1, "" if manifest is None else manifest.hex(), size or 0, day,
            plan or b"", receipts,
        )
        for bundle, sequence, state, manifest, size, day, plan, receipts in rows
    ]  # fmt: skip


def last_manifest(connection: Connection) -> str | None:
    """The hash of the newest bundle that was written whole: the next one's `previous`."""
    found = one(connection, "SELECT manifest FROM bundles_out WHERE state = 1 ORDER BY sequence DESC LIMIT 1")
    return None if found is None else str(found[0].hex())


def manifest_before(connection: Connection, sequence: int) -> str | None:
    """As `last_manifest`, among smaller sequences: the same bundle made again names the same `previous`."""
    found = one(
        connection,
        "SELECT manifest FROM bundles_out WHERE state = 1 AND sequence < ? ORDER BY sequence DESC LIMIT 1",
        sequence,
    )
    return None if found is None else str(found[0].hex())


# --- receipts --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReceiptRange:
    """Entries of a segment after link `before` up to and with link `after`, held with content by the issuer."""

    segment: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VerifiedReceipt:
    """What a verified receipt says. `backup` is the day of a verified backup, or empty."""

    hash: str
    issuer: str
    day: str
    backup: str
    envelope: bytes
    ranges: tuple[ReceiptRange, ...]
    media: tuple[str, ...]
    bundles: tuple[str, ...]


def add_receipt(connection: Connection, receipt: VerifiedReceipt, pending: Pending) -> int:
    """Marks what has arrived; returns the entries newly covered. The same receipt again marks nothing."""
    issuer, backup = bytes.fromhex(receipt.issuer), int(bool(receipt.backup))
    connection.execute(
        "INSERT OR IGNORE INTO receipts(hash, issuer, day, backup, envelope) VALUES(?, ?, ?, ?, ?)",
        (bytes.fromhex(receipt.hash), issuer, receipt.day, receipt.backup or None, receipt.envelope),
    )
    fresh = 0
    touched: set[int] = set()
    for held in receipt.ranges:
        for entry, record in _range(connection, held):
            before = one(connection, "SELECT backup FROM delivered WHERE entry = ? AND issuer = ?", entry, issuer)
            if before is None or before[0] < backup:
                connection.execute(
                    "INSERT OR REPLACE INTO delivered(entry, issuer, backup) VALUES(?, ?, ?)", (entry, issuer, backup)
                )
                fresh += before is None
                touched.add(record)
    _mark(connection, "delivered_media", "sha256", receipt.media, issuer, backup)
    connection.executemany(
        "INSERT OR IGNORE INTO delivered_bundles(bundle, issuer) VALUES(?, ?)",
        [(bytes.fromhex(bundle), issuer) for bundle in receipt.bundles],
    )
    for row in touched:
        record = value(connection, "SELECT record FROM records WHERE id = ?", row)
        pending.touch(row, record.hex(), None, new=False)
    return fresh


def _mark(connection: Connection, table: str, column: str, hashes: Iterable[str], issuer: bytes, backup: int) -> None:
    connection.executemany(
        f"INSERT INTO {table}({column}, issuer, backup) VALUES(?, ?, ?)"
        f" ON CONFLICT DO UPDATE SET backup = max(backup, excluded.backup)",
        [(bytes.fromhex(item), issuer, backup) for item in hashes],
    )


def _range(connection: Connection, held: ReceiptRange) -> list[tuple[int, int]]:
    """(entry, record) of a range, walked back from its end: only a chain that leads to its beginning counts."""
    found: list[tuple[int, int]] = []
    row = one(
        connection,
        "SELECT e.id, e.prev, e.record, s.start FROM entries e JOIN segments s ON s.id = e.segment"
        " WHERE e.link = ? AND s.segment = ?",
        bytes.fromhex(held.after), bytes.fromhex(held.segment),
    )  # fmt: skip
    if row is None:
        return []
    entry, prev, record, start = row
    stop = bytes.fromhex(held.before)
    while True:
        found.append((entry, record))
        if prev <= 0:
            return found if prev < 0 and stop == start else []
        entry, prev, record, link = connection.execute(
            "SELECT id, prev, record, link FROM entries WHERE id = ?", (prev,)
        ).fetchone()
        if link == stop:
            return found


def receipts(connection: Connection) -> list[ReceiptRow]:
    """All receipts, in the order in which they came."""
    return [
        ReceiptRow(hash_.hex(), issuer.hex(), day, backup or "", envelope)
        for hash_, issuer, day, backup, envelope in connection.execute(
            "SELECT hash, issuer, day, backup, envelope FROM receipts ORDER BY id"
        )
    ]


def is_delivered(connection: Connection, link: str, readers: Collection[str] | None) -> bool:
    """Whether a receipt of one of `readers` (None: anybody) covers an entry."""
    issuers = [
        issuer.hex()
        for (issuer,) in connection.execute(
            "SELECT d.issuer FROM delivered d JOIN entries e ON e.id = d.entry WHERE e.link = ?", (bytes.fromhex(link),)
        )
    ]
    return bool(issuers) if readers is None else any(issuer in readers for issuer in issuers)


def delivered_media(connection: Connection, readers: Collection[str] | None) -> set[str]:
    """SHA-256 of media that receipts of one of `readers` (None: anybody) cover."""
    return {
        sha256.hex()
        for sha256, issuer in connection.execute("SELECT sha256, issuer FROM delivered_media")
        if readers is None or issuer.hex() in readers
    }
