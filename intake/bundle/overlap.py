"""Hashing and writing on threads beside the caller's own work, since the library encrypts without holding
Python up.

Every thread ends with its context, whatever happened. What a thread raised is raised by the next call.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Protocol

from intake.crypto.age_stream import write_all
from intake.fsio import translate_os_errors

DEPTH = 3
"""How far a thread may fall behind; enough that neither side waits for the other's every hiccup."""
WORTH_A_THREAD = 32 << 10
"""Below so many bytes, handing over costs more than hashing."""

AHEAD = 1 << 20
"""Bytes read ahead."""


class ByteSink(Protocol):
    """A file opened for writing in binary."""

    def write(self, data: memoryview, /) -> int | None: ...


class Behind:
    """A thread that runs tasks in order, at most DEPTH of them waiting or running: one more waits for the oldest."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="bundle")
        self._pending: deque[Future[None]] = deque()

    def run(self, task: Callable[[], None]) -> None:
        while len(self._pending) >= DEPTH:
            self._pending.popleft().result()
        self._pending.append(self._pool.submit(task))

    def wait(self) -> None:
        """Returns when every task is done; raises what the first that failed raised."""
        while self._pending:
            self._pending.popleft().result()

    def __enter__(self) -> Behind:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown()


class BesideHash:
    """A SHA-256 that is up to DEPTH updates behind: a buffer must stay as it is until that many more were given."""

    def __init__(self, thread: Behind) -> None:
        self._thread = thread
        self._state = hashlib.sha256()

    def update(self, data: memoryview | bytes) -> None:
        if len(data) >= WORTH_A_THREAD:
            self._thread.run(lambda: self._state.update(data))
        else:
            self._thread.wait()
            self._state.update(data)

    def hexdigest(self) -> str:
        self._thread.wait()
        return self._state.hexdigest()


class ReadAhead:
    """A source whose next block is read while the caller works on the one before.

    Starts with the first `readinto`; `close` ends its thread. What reading raised is raised by the next call.
    """

    def __init__(self, readinto: Callable[[memoryview], int | None]) -> None:
        self._readinto = readinto
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="bundle")
        self._blocks = [memoryview(bytearray(AHEAD)) for _ in range(2)]
        self._next: Future[memoryview] | None = None
        self._rest = memoryview(b"")

    def readinto(self, target: memoryview) -> int:
        """Fills some of `target`; 0 at the end alone."""
        if not self._rest:
            self._rest = (self._next or self._submit()).result()
            if self._rest:
                self._next = self._submit()
        taken = min(len(target), len(self._rest))
        target[:taken] = self._rest[:taken]
        self._rest = self._rest[taken:]
        return taken

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _submit(self) -> Future[memoryview]:
        self._blocks.reverse()
        block = self._blocks[0]
        return self._pool.submit(lambda: block[: self._readinto(block) or 0])


class BesideSink:
    """Writes copies of what it is given, up to DEPTH writes behind."""

    def __init__(self, sink: ByteSink, thread: Behind) -> None:
        self._sink = sink
        self._thread = thread
        # used in turn: one is filled while the others are written
        self._copies = [bytearray() for _ in range(DEPTH + 1)]
        self._size = 0

    def write(self, data: memoryview) -> int:
        """Takes all of `data`. Raises DiskFull or CannotWrite, for this write or one before."""
        if len(self._copies[0]) < len(data):
            self._copies[0] = bytearray(len(data))
        view = memoryview(self._copies[0])[: len(data)]  # the caller fills its buffer anew as soon as this returns
        view[:] = data
        self._thread.run(lambda: self._write(view))
        self._copies.append(self._copies.pop(0))
        return len(data)

    def finish(self) -> int:
        """Waits for the last write; the bytes of all of them."""
        self._thread.wait()
        return self._size

    def _write(self, data: memoryview) -> None:
        with translate_os_errors(writing=True):
            write_all(self._sink, data)
        self._size += len(data)
