"""Everything that changes an open vault, inside one transaction. Must never change or remove what is on a log.

Lists and search index are brought up to date once, before the transaction commits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.clock import Clock, day_of
from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import NotFound, WrongUse
from intake.model.base import Record
from intake.model.fields import flatten, unflatten
from intake.model.ids import RandomBytes, is_id, new_id
from intake.model.log_chain import ZERO_LINK
from intake.model.record_types import RECORD_TYPES
from intake.model.resolve import FieldState, RecordState
from intake.model.revision import Change, Path, Revision, Target, build_revision
from intake.model.strict_json import JsonValue, dumps
from intake.vault import backup_tables, drafts, erasing, exchange, foreign, log, projections, recordings, sealed
from intake.vault.exchange import VerifiedReceipt
from intake.vault.foreign import ForeignRun, InsertReport
from intake.vault.identity import VaultIdentity
from intake.vault.projections import Pending
from intake.vault.reader import Reader
from intake.vault.sealed import PieceState
from intake.vault.sql import Connection, one


@dataclass(slots=True)
class Session:
    """What stays the same from unlock to lock, and the head of this unlock's segment once something was written."""

    identity: VaultIdentity
    clock: Clock
    random_bytes: RandomBytes
    head: log.Head | None = None


class Writer(Reader):
    """Given to the function that `Vault.write` runs; not to be kept after it returns."""

    def __init__(self, connection: Connection, session: Session) -> None:
        super().__init__(connection, session.identity.log)
        self._session = session
        self._author = session.identity.signing.key_id
        self._head = session.head
        self._pending = Pending.none()
        self._media_removed = False

    # --- own revisions --------------------------------------------------------------------------------------------

    def append(self, record: str, record_type: str, changes: Sequence[Change], origin: str = "witness") -> Revision:
        """Puts one revision on our own log. Raises WrongUse for a bad id or type, MalformedRevision."""
        if not is_id(record) or record_type not in RECORD_TYPES:
            raise WrongUse
        revision = build_revision(
            record=record,
            record_type=record_type,
            author=self._author,
            day=self.today(),
            origin=origin,
            changes=changes,
            salt=self._session.random_bytes(16),
        )
        row, new = log.ensure_record(self._connection, record)
        if self._head is None:
            segment = new_id(self._session.random_bytes)
            self._head = log.start_segment(self._connection, self._own_log, segment)
        self._head = log.append(self._connection, self._head, revision, row)
        self._pending.touch(row, record, revision, new=new)
        projections.project_some(self._connection, self._pending)
        return revision

    def save(self, record: str, record_type: str, struct: Record, *, origin: str = "witness") -> Revision | None:
        """Writes what differs from the current values; None when nothing does.

        A field in conflict that was not touched stays in conflict; another value settles it. Values that only a newer
        version knows are left alone. What we may not replace becomes a proposal, once.
        """
        if RECORD_TYPES.get(record_type) is not type(struct):
            raise WrongUse
        wanted = flatten(struct)
        row = log.record_row(self._connection, record)
        if row is None or not self.exists(record):
            return self.append(record, record_type, [Change(p, v) for p, v in sorted(wanted.items())], origin)
        state = self.state(record)
        changes = list(self._differences(state, wanted, type(struct)))
        if not changes and state.record_type is not None:
            return None
        return self.append(record, record_type, changes, origin)

    def _differences(self, state: RecordState, wanted: dict[Path, JsonValue], struct: type[Record]) -> Iterable[Change]:
        held = state.values()
        _, unknown = unflatten(struct, held)
        for path in sorted({*wanted, *(path for path in held if path not in unknown)}):
            new, old = wanted.get(path), held.get(path)
            if new == old and type(new) is type(old):
                continue
            field = state.fields.get(path)
            if field is None:
                yield Change(path, new)
            elif not any(_same(p.value, new) for p in field.proposals if p.author == self._author):
                yield Change(path, new, self._replaceable(field))

    def _replaceable(self, field: FieldState) -> tuple[Target, ...]:
        """Every current value, and our own proposals."""
        own = [p.target for p in field.proposals if p.author == self._author]
        return tuple(sorted({*(v.target for v in field.current), *own}))

    def settle(self, record: str, path: Path, chosen: JsonValue, *, origin: str = "staff-inference") -> Revision:
        """Decides a conflict or a proposal: `chosen` replaces every current value and every proposal of a field."""
        state = self.state(record)
        field = state.fields.get(path)
        if field is None or state.record_type is None:
            raise NotFound(what="field")
        targets = tuple(sorted(v.target for v in (*field.current, *field.proposals)))
        return self.append(record, state.record_type, [Change(path, chosen, targets)], origin)

    def checkpoint(self, link: str | None = None) -> bytes:
        """Signs our log up to `link` (its newest entry if None) and keeps it, or gives the envelope that is kept.

        Raises NotFound when our log has no such entry.
        """
        if link is None:
            link = self._head.link if self._head and self._head.entry else self.log_position().link
        held = log.checkpoint_at(self._connection, link)
        if held is not None:
            return held
        entry = one(self._connection, "SELECT id FROM entries WHERE link = ? AND own = 1", bytes.fromhex(link))
        if link == ZERO_LINK or entry is None:
            raise NotFound(what="entry of our own log")
        payload = dumps({"v": 1, "log": self._own_log, "link": link, "author": self._author, "day": self.today()})
        envelope = sign_envelope(payload, PayloadType.CHECKPOINT, [self._session.identity.signing])
        log.put_checkpoint(self._connection, int(entry[0]), envelope)
        return envelope

    def today(self) -> str:
        """The day that revisions and checkpoints of this moment carry."""
        return day_of(self._session.clock.now())

    # --- drafts ---------------------------------------------------------------------------------------------------

    def put_draft(self, record: str, data: bytes) -> None:
        """Keeps unfinished typing, replacing the last. Raises WrongUse beyond 32 MiB."""
        if not is_id(record):
            raise WrongUse
        drafts.put(self._connection, record, data, self._session.clock.now())

    def drop_draft(self, record: str) -> None:
        drafts.drop(self._connection, record)

    def put_recording(self, object_id: str, note: bytes) -> None:
        """Notes what a recording belongs to, before its first byte. Raises WrongUse beyond 1 MiB."""
        recordings.put(self._connection, object_id, note)

    def drop_recording(self, object_id: str) -> None:
        recordings.drop(self._connection, object_id)

    def note_piece(self, record: str, sha256: str, state: PieceState) -> None:
        """Remembers what became of a sealed record's piece here."""
        sealed.note(self._connection, record, sha256, state)

    # --- what goes ------------------------------------------------------------------------------------------------

    def purge(self, testimony: str, persons: Mapping[str, str]) -> int:
        """Lets go of a delivered testimony's content and media on this laptop; returns the entries emptied.

        `persons` maps the key ids whose receipts count to whose they are. Raises NotPermitted, NotFound.
        """
        self._settle()
        emptied = erasing.purge(self._connection, testimony, persons, self._pending)
        self._media_removed = True
        self.mark_backups_stale("purge")
        return emptied

    def seal_away(self, testimony: str, sealed_record: str) -> tuple[int, int]:
        """Lets go of what is open of a testimony that was sealed. (entries emptied, backups now stale)."""
        self._settle()
        self._media_removed = True
        stale = self.mark_backups_stale("sealed")
        return erasing.seal_away(self._connection, testimony, sealed_record, self._pending), stale

    def erase_own(self, testimony: str) -> int:
        """Erases an own, undelivered testimony for ever. Raises NotPermitted, NotFound."""
        self._settle()
        self._media_removed = True
        self.mark_backups_stale("erasure")
        return erasing.erase_own(self._connection, testimony, self.today(), self._pending)

    def apply_erasure(self, revisions: Iterable[str], media: Sequence[str], decision: str) -> int:
        """Carries out a verified decision (its hash): contents and media go, and are refused for ever."""
        self._settle()
        emptied, removed = erasing.apply_decision(
            self._connection, revisions, media, decision, self.today(), self._pending
        )
        if emptied or removed:
            self._media_removed = True
            self.mark_backups_stale("erasure")
        return emptied

    # --- what comes in --------------------------------------------------------------------------------------------

    def insert_foreign(self, run: ForeignRun, report: InsertReport | None = None) -> InsertReport:
        """Adds a verified run; counts into `report` if one is given. Raises MalformedRevision."""
        report = report or InsertReport()
        foreign.insert_run(
            self._connection,
            run,
            self._pending,
            report,
            own_log=self._own_log,
            author=self._author,
            day=self.today(),
        )
        foreign.close_parent_gaps(self._connection)
        return report

    def admit(self, token: str, runs: Iterable[ForeignRun], manifest: str) -> InsertReport:
        """Takes a verified bundle out of quarantine: runs, media and the memory of it, or nothing at all.

        `manifest` is its hash. Call `vault.media.assemble()` afterwards for media that came in parts.
        """
        row = exchange.quarantine_row(self._connection, token)
        report = InsertReport()
        for run in runs:
            self.insert_foreign(run, report)
        exchange.admit(self._connection, row, manifest, self._session.clock.now())
        self._media_removed = True
        return report

    def discard_quarantined(self, token: str) -> None:
        """Throws a waiting bundle away. Raises NotFound."""
        exchange.discard(self._connection, exchange.quarantine_row(self._connection, token))
        self._media_removed = True

    def note_bundle_in(self, bundle: str, manifest: str, sender: str) -> None:
        """Remembers a bundle that had nothing to take in."""
        exchange.note_bundle_in(self._connection, bundle, manifest, sender, self._session.clock.now())

    def add_receipt(self, receipt: VerifiedReceipt) -> int:
        """Marks what a verified receipt says has arrived; returns the entries newly covered."""
        return exchange.add_receipt(self._connection, receipt, self._pending)

    # --- what goes out --------------------------------------------------------------------------------------------

    def promise_bundle(self, bundle: str, plan: bytes = b"") -> int:
        """Commits a bundle's id and returns its sequence: call it before the first byte leaves."""
        return exchange.promise_bundle(self._connection, bundle, self.today(), plan)

    def forget_plan(self, bundle: str) -> None:
        """What a bundle was made of is kept no longer; that it was made, and its manifest's hash, stays."""
        exchange.forget_plan(self._connection, bundle)

    def bundle_written(self, bundle: str, manifest: str, size: int, plan: bytes | None = None) -> None:
        """The bundle's file is whole: its manifest's hash, its bytes, its plan if that changed. Raises NotFound."""
        exchange.bundle_written(self._connection, bundle, manifest, size, plan)

    # --- trust ----------------------------------------------------------------------------------------------------

    def set_coordinators(self, key_ids: Collection[str]) -> None:
        """Whose revisions may replace anybody's values, as the trust service derived it from the trust documents."""
        if self.coordinators() == frozenset(key_ids):
            return
        self._connection.execute("DELETE FROM coordinators")
        self._connection.executemany(
            "INSERT INTO coordinators(key_id) VALUES(?)", [(bytes.fromhex(k),) for k in sorted(set(key_ids))]
        )
        # only a record with several revisions can look different now
        for row, record in self._connection.execute(
            "SELECT id, record FROM records WHERE (SELECT count(*) FROM entries e WHERE e.record = records.id) > 1"
        ).fetchall():
            self._pending.touch(row, record.hex(), None, new=False)

    # --- backups ----------------------------------------------------------------------------------------------------

    def mark_backups_stale(self, reason: str) -> int:
        """Every known backup holds what goes now; returns how many those are."""
        return backup_tables.mark_stale(self._connection, reason, self._session.clock.now())

    def forget_backup(self, backup: str) -> None:
        """Takes a backup off the list and forgets its key."""
        backup_tables.forget(self._connection, backup)

    # --- end of the transaction -----------------------------------------------------------------------------------

    def _settle(self) -> None:
        if self._pending.records:
            projections.project(self._connection, self._pending)

    def complete(self) -> None:
        """Called by the vault before COMMIT."""
        self._settle()
        if self._head is not None:
            log.keep_head(self._connection, self._own_log, self._head.link)

    def committed(self) -> None:
        """Called by the vault after COMMIT, on the writer thread."""
        self._session.head = self._head

    @property
    def media_removed(self) -> bool:
        """Whether files may have to be unlinked now."""
        return self._media_removed


def _same(one_value: JsonValue, other: JsonValue) -> bool:
    return one_value == other and type(one_value) is type(other)
