"""The media store: attachments of any size as sealed pieces, found by the SHA-256 of their plaintext.

Identical media is stored once. It is held while any content in the vault names its SHA-256; who may let go of it is the
log's business (`delete` here asks nothing). Must never write plaintext to a file, and at open must never remove a file
that no committed row gave up: yesterday's database beside today's media loses nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from intake.clock import Clock
from intake.errors import MediaDamaged, MediaMismatch, NotFound, VaultLocked, WrongUse
from intake.model.ids import RandomBytes, is_hash
from intake.progress import Progress, no_progress
from intake.vault import media_parts as parts
from intake.vault import media_sweep as sweeping
from intake.vault import media_tables as tables
from intake.vault import recordings
from intake.vault.media_parts import MAX_TOTAL, PartsHeld
from intake.vault.media_reader import MediaReader, hashed, span_of
from intake.vault.media_sweep import Interrupted, SweepReport
from intake.vault.media_tables import Extent
from intake.vault.media_writer import Complete, MediaWriter, Plumbing, StoredMedia
from intake.vault.pieces import PieceFolder
from intake.vault.sql import Connection, Run, one

__all__ = ["Interrupted", "MediaReader", "MediaStore", "MediaWriter", "StoredMedia", "SweepReport"]

_WORKERS = 4


class MediaStore:
    """All methods may be called from any thread except from inside a write transaction."""

    def __init__(
        self,
        folder: Path,
        *,
        write: Run,
        read: Run,
        random_bytes: RandomBytes,
        clock: Clock,
        pieces: PieceFolder | None = None,
    ) -> None:
        self._folder = pieces or PieceFolder(folder)
        self._executor = ThreadPoolExecutor(_WORKERS, thread_name_prefix="media")
        self._plumbing = Plumbing(self._folder, write, read, self._executor, random_bytes, clock, self.unlink_doomed)
        self._write, self._read = write, read
        self._mutex = threading.Lock()
        self._writers: weakref.WeakSet[MediaWriter] = weakref.WeakSet()
        self._readers: weakref.WeakSet[MediaReader] = weakref.WeakSet()
        self._holds = 0
        self._locked = False

    # --- writing --------------------------------------------------------------------------------------------------

    def begin(self, *, recording: bool = False) -> MediaWriter:
        """A writer for a new attachment. A `recording` is kept to its last second if the program is killed."""
        return self._register(MediaWriter(self._plumbing, complete=_become_whole, recording=recording))

    def receive_part(
        self,
        sha256: str,
        total: int,
        offset: int,
        *,
        quarantine: int | None = None,
        also: Complete | None = None,
        hashed_elsewhere: bool = False,
        expected: int = 0,
    ) -> MediaWriter:
        """A writer for one part of announced media; call `assemble` when parts have come in.

        With `quarantine` (a staged bundle's row) the part counts only once the bundle is admitted.
        Raises WrongUse for numbers out of range.
        """
        if not 0 <= offset <= total <= MAX_TOTAL:
            raise WrongUse
        whole = bytes.fromhex(sha256)

        def complete(connection: Connection, row: int, digest: bytes, size: int) -> None:
            if offset + size > total:
                raise MediaMismatch
            if also is not None:
                also(connection, row, digest, size)
            parts.add_part(connection, whole, total, offset, row, quarantine)

        return self._register(
            MediaWriter(
                self._plumbing,
                complete=complete,
                quarantine=quarantine,
                hashed_elsewhere=hashed_elsewhere,
                expected=expected,
            )
        )

    def stage(
        self, quarantine: int, *, also: Complete, hashed_elsewhere: bool = False, expected: int = 0
    ) -> MediaWriter:
        """A writer for an object of a bundle in quarantine that is not media; read it with `open_object`."""
        return self._register(
            MediaWriter(
                self._plumbing,
                complete=also,
                quarantine=quarantine,
                hashed_elsewhere=hashed_elsewhere,
                expected=expected,
            )
        )

    def _register(self, writer: MediaWriter) -> MediaWriter:
        with self._mutex:
            if self._locked:
                raise VaultLocked
            self._writers.add(writer)
        return writer

    # --- parts ----------------------------------------------------------------------------------------------------

    def assemble(self, progress: Progress = no_progress) -> tuple[list[str], list[str]]:
        """Makes wholes of parts that are complete. Returns SHA-256s of (new wholes, parts that do not add up)."""
        made, failed = [], []
        for whole, total in self._read(parts.waiting):
            held = self._read(partial(_parts_of, whole, total))
            if parts.covered(held, total) < total:
                continue
            if self._try_layouts(whole, total, held, progress):
                made.append(whole.hex())
            else:
                failed.append(whole.hex())
        self.unlink_doomed()
        return made, failed

    def _try_layouts(self, whole: bytes, total: int, held: list[parts.Part], progress: Progress) -> bool:
        for extents in parts.layouts(held, total):
            if self._hash(extents, total, progress) == whole:
                self._write(partial(_assembled, whole, total, extents))
                return True
        return False

    def _hash(self, extents: list[Extent], total: int, progress: Progress) -> bytes:
        with self._reader(extents) as reader:
            return hashed(reader, hashlib.sha256(), lambda at: progress("assemble", at, total))

    def partial(self) -> list[PartsHeld]:
        """Media of which only parts are here."""

        def read(connection: Connection) -> list[PartsHeld]:
            return [
                PartsHeld(w.hex(), t, parts.covered(parts.parts_of(connection, w, t), t))
                for w, t in parts.waiting(connection)
            ]

        return self._read(read)

    # --- reading --------------------------------------------------------------------------------------------------

    def open(self, sha256: str) -> MediaReader:
        """A seekable reader. Raises NotFound, MediaDamaged (also later, while reading), VaultLocked.

        Parts that have become complete are made a whole first.
        """
        whole = bytes.fromhex(sha256) if is_hash(sha256) else b""  # what a record says may be anything
        size, extents = self._read(lambda c: (tables.whole_size(c, whole), tables.extents_of(c, whole)))
        if size is None and any(part.sha256 == sha256 and part.covered == part.total for part in self.partial()):
            self.assemble()
            size, extents = self._read(lambda c: (tables.whole_size(c, whole), tables.extents_of(c, whole)))
        if size is None:
            raise NotFound(what="recording or file")
        return self._reader(extents)

    def open_object(self, object_id: str) -> MediaReader:
        """A reader for one stored object, for instance of a bundle in quarantine."""
        identity = bytes.fromhex(object_id)
        row = self._read(
            lambda c: one(c, "SELECT id, size FROM media_objects WHERE object = ? AND state = 2", identity)
        )
        if row is None:
            raise NotFound(what="object")
        return self._reader([Extent(0, row[1], row[0], 0)])

    def _reader(self, extents: list[Extent]) -> MediaReader:
        spans = self._read(lambda c: [span_of(c, extent) for extent in extents])
        reader = MediaReader(self._folder, spans, self._readers.discard)
        with self._mutex:
            if self._locked:
                raise VaultLocked
            self._readers.add(reader)
        return reader

    def size(self, sha256: str) -> int | None:
        """The size in bytes, or None when the whole is not held."""
        return self._read(lambda c: tables.whole_size(c, bytes.fromhex(sha256))) if is_hash(sha256) else None

    def held(self) -> list[str]:
        """SHA-256 of every whole, sorted."""
        return [
            row[0].hex()
            for row in self._read(lambda c: c.execute("SELECT sha256 FROM media_wholes ORDER BY sha256").fetchall())
        ]

    # --- deleting -------------------------------------------------------------------------------------------------

    def delete(self, sha256: str) -> bool:
        """Destroys the keys and unlinks the pieces of a whole and of parts of it. False when there was nothing."""
        found = self._write(lambda c: tables.remove_whole(c, bytes.fromhex(sha256)))
        self.unlink_doomed()
        return found

    def unlink_doomed(self) -> None:
        """Removes files whose rows are gone. Waits for `hold_unlinks`; what cannot be removed is tried again."""
        if self._holds:
            return
        if names := self._read(tables.doomed):
            gone = self._folder.remove(names)
            self._folder.settle(gone)
            self._write(lambda c: tables.forget_doomed(c, gone))

    @contextlib.contextmanager
    def hold_unlinks(self) -> Iterator[None]:
        """No file is removed while a backup copies them."""
        with self._mutex:
            self._holds += 1
        try:
            yield
        finally:
            with self._mutex:
                self._holds -= 1
            self.unlink_doomed()

    # --- recordings that were cut short ---------------------------------------------------------------------------

    def interrupted(self) -> list[Interrupted]:
        """Recordings to recover or to drop."""
        with self._mutex:
            active = {writer.object_id for writer in self._writers if writer.active}
        return [item for item in self._read(sweeping.interrupted) if item.id not in active]

    def recover(self, object_id: str) -> StoredMedia:
        """Finishes an interrupted recording with what survived. Raises NotFound, MediaDamaged."""
        found = self._read(lambda c: sweeping.remains(c, object_id))
        writer = self._register(MediaWriter(self._plumbing, complete=_become_whole, recording=True))
        key, pieces = found.span.key.copy(), sweeping.sealed_pieces(self._folder, found.span)
        writer.resume(found.object_row, found.span.object_id, key, pieces, found.tail)
        found.span.key.close()
        return writer.finish()

    def drop_interrupted(self, object_id: str) -> None:
        """Throws an interrupted recording away. Raises NotFound."""
        self._write(lambda c: tables.remove_object(c, sweeping.interrupted_row(c, object_id)))
        self.unlink_doomed()

    def is_written(self, object_id: str) -> bool:
        """Whether a writer of this process is at it."""
        with self._mutex:
            return any(writer.active and writer.object_id == object_id for writer in self._writers)

    def finished(self, object_id: str) -> StoredMedia | None:
        """A recording that was finished and that nothing may name yet; None when it was not."""
        found = self._read(lambda c: recordings.finished(c, object_id))
        return None if found is None else StoredMedia(object_id, *found)

    def replace_front(self, stored: StoredMedia, front: bytes, progress: Progress = no_progress) -> StoredMedia:
        """The same media with other first bytes, as many as before: the length and index of a recording that ended.

        Nothing that was sealed is sealed again; all of it is read for the new SHA-256. The old whole is gone
        afterwards. Raises NotFound, MediaDamaged, MachineTrouble; then the old one stands.
        """
        if not 0 < len(front) <= min(recordings.MAX_HEAD, stored.size):
            raise WrongUse
        with self.open(stored.sha256) as reader:
            reader.seek(len(front))
            digest = hashed(reader, hashlib.sha256(front), lambda at: progress("index", at, stored.size))
        if digest.hex() == stored.sha256:
            return stored
        complete = recordings.with_front(bytes.fromhex(stored.sha256), digest, len(front))
        with self._register(MediaWriter(self._plumbing, complete=complete)) as writer:
            writer.write(front)
            writer.finish()
        return StoredMedia(stored.id, digest.hex(), stored.size)

    # --- opening and locking --------------------------------------------------------------------------------------

    def sweep(self) -> SweepReport:
        """At open, under the writer lock: removes what was reserved and never finished; counts unknown files."""
        self._folder.create()
        self._write(sweeping.give_up_unfinished)
        removed = len(self._read(tables.doomed))
        self.unlink_doomed()
        return SweepReport(removed, self.unknown_files())

    def unknown_files(self) -> int:
        """How many files in the shard folders no row knows; they are left alone."""
        return self._read(lambda c: sweeping.count_unknown(c, self._folder))

    def verify(self, progress: Progress = no_progress) -> list[str]:
        """Opens every piece and hashes every whole. Returns the SHA-256s that are damaged."""
        damaged = []
        wholes = self.held()
        for number, sha256 in enumerate(wholes):
            progress("media", number, len(wholes))
            try:
                with self.open(sha256) as reader:
                    whole = hashed(reader, hashlib.sha256()).hex() == sha256
            except MediaDamaged:
                whole = False
            if not whole:
                damaged.append(sha256)
        progress("media", len(wholes), len(wholes))
        return damaged

    def lock(self) -> None:
        """Suspends writers, wipes readers, ends the helper threads. Call before the writer thread ends."""
        with self._mutex:
            self._locked = True
            writers, readers = list(self._writers), list(self._readers)
        for writer in writers:
            # a full disk, or a mistake of ours in one of them: what was committed is there, and the lock goes on
            with contextlib.suppress(Exception):
                writer.suspend()
        for reader in readers:
            reader.lock()
        self._executor.shutdown(wait=True)


def _become_whole(connection: Connection, row: int, digest: bytes, size: int) -> None:
    if tables.whole_size(connection, digest) is not None:
        tables.remove_object(connection, row)
        return
    tables.add_whole(connection, digest, size, [Extent(0, size, row, 0)])
    parts.drop_unused(connection, digest)


def _parts_of(whole: bytes, total: int, connection: Connection) -> list[parts.Part]:
    return parts.parts_of(connection, whole, total)


def _assembled(whole: bytes, total: int, extents: list[Extent], connection: Connection) -> None:
    if tables.whole_size(connection, whole) is None:
        tables.add_whole(connection, whole, total, extents)
    parts.drop_unused(connection, whole)
