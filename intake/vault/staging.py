"""A bundle on its way in: every object goes encrypted into the vault and counts for nothing until it is admitted.

    with vault.stage_bundle() as staged:
        with staged.object("objects/0001", "headers") as sink: sink.write(…)
        staged.hold(bundle, sender, details)        # now it waits; or vault.write(lambda w: w.admit(staged.token, …))

Leaving the context without `hold` throws everything away.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from intake.errors import NotFound, WrongUse
from intake.vault import exchange
from intake.vault.media import MediaStore
from intake.vault.media_reader import MediaReader
from intake.vault.media_writer import MediaWriter
from intake.vault.rows import QuarantinedObject
from intake.vault.sql import Connection, Run

MAX_NAME = 200


class StagedObject:
    """A sink for one object: write, then close; an exception inside the context throws the object away.

    With `hashed_elsewhere` (see `StagedBundle.object`) `close` takes the SHA-256 of what was written.
    """

    def __init__(self, writer: MediaWriter, finish: Callable[[MediaWriter, bytes | None], None]) -> None:
        self._writer = writer
        self._finish = finish
        self._closed = False

    @property
    def active(self) -> bool:
        """True until it is finished or aborted."""
        return self._writer.active

    def write(self, data: bytes | bytearray | memoryview) -> int:
        return self._writer.write(data)

    def close(self, sha256: str | None = None) -> None:
        """The object is whole: it is made durable while the next one is written. Harmless when called again.

        Raises WrongUse when the hash is missing or too much, and what finishing the object before raised.
        """
        if self._closed or not self._writer.active:
            return
        if (sha256 is not None) != self._writer.hashed_elsewhere:
            raise WrongUse
        self._closed = True
        self._finish(self._writer, None if sha256 is None else bytes.fromhex(sha256))

    def abort(self) -> None:
        self._writer.close()

    def __enter__(self) -> StagedObject:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()


class StagedBundle:
    """`token` names it until it is admitted or discarded. Any thread, one at a time."""

    def __init__(self, store: MediaStore, write: Run, token: str, row: int, unlink: Callable[[], None]) -> None:
        self._store = store
        self._write = write
        self._row = row
        self._unlink = unlink
        self._objects: dict[str, QuarantinedObject] = {}
        self._names: set[str] = set()
        self._open: list[StagedObject] = []
        self._ended = False
        self._finisher = ThreadPoolExecutor(1, thread_name_prefix="staging")
        self._finishing: Future[None] | None = None
        self.token = token

    def object(
        self,
        name: str,
        kind: str,
        media: tuple[str, int, int] | None = None,
        *,
        hashed_elsewhere: bool = False,
        expected: int = 0,
    ) -> StagedObject:
        """A sink for the object `name`. `media` is (SHA-256 of the whole, total size, offset) for a part of media.

        With `hashed_elsewhere` the caller hashes exactly what it writes, so that it is not hashed a second time.
        `expected` is how many bytes that will be, where it is known.
        """
        if self._ended or not 0 < len(name) <= MAX_NAME or name in self._names:
            raise WrongUse

        def register(connection: Connection, row: int, digest: bytes, size: int) -> None:
            identity = connection.execute("SELECT object FROM media_objects WHERE id = ?", (row,)).fetchone()[0]
            found = QuarantinedObject(name, kind, identity.hex(), size, digest.hex())
            exchange.add_object(connection, self._row, found)

        def finish(writer: MediaWriter, sha256: bytes | None) -> None:
            stored = writer.finish(sha256)
            self._objects[name] = QuarantinedObject(name, kind, stored.id, stored.size, stored.sha256)

        def finish_soon(writer: MediaWriter, sha256: bytes | None) -> None:
            self._wait()
            self._finishing = self._finisher.submit(finish, writer, sha256)

        if media is None:
            writer = self._store.stage(self._row, also=register, hashed_elsewhere=hashed_elsewhere, expected=expected)
        else:
            writer = self._store.receive_part(
                *media, quarantine=self._row, also=register, hashed_elsewhere=hashed_elsewhere, expected=expected
            )
        self._open = [sink for sink in self._open if sink.active]
        sink = StagedObject(writer, finish_soon)
        self._open.append(sink)
        self._names.add(name)
        return sink

    def _wait(self) -> None:
        """Until the object that was closed last is durable; raises what that raised."""
        finishing, self._finishing = self._finishing, None
        if finishing is not None:
            finishing.result()

    def open(self, name: str) -> MediaReader:
        """A seekable reader of an object that is whole. Raises NotFound."""
        self._wait()
        if name not in self._objects:
            raise NotFound(what="object")
        return self._store.open_object(self._objects[name].object)

    def read(self, name: str) -> bytes:
        """All bytes of an object: for headers, revisions and documents, not for media."""
        with self.open(name) as reader:
            return reader.read()

    @property
    def objects(self) -> dict[str, QuarantinedObject]:
        """What is whole, by name."""
        self._wait()
        return dict(self._objects)

    def hold(self, bundle: str, sender: str, details: bytes = b"") -> None:
        """Everything is in: keep it until `Writer.admit` or `Writer.discard_quarantined`."""
        self._wait()
        self._finisher.shutdown()
        self._write(lambda c: exchange.hold(c, self._row, bundle, sender, details))
        self._ended = True

    def discard(self) -> None:
        """Throws everything away. Harmless when it ended already."""
        if self._ended:
            return
        self._ended = True
        self._finisher.shutdown()
        for sink in self._open:
            sink.abort()
        self._write(lambda c: exchange.discard(c, self._row))
        self._unlink()

    def __enter__(self) -> StagedBundle:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()
