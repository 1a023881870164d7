"""Hashing and writing on threads beside the caller's own work, since the library encrypts without holding
Python up.

Every thread ends with its context, whatever happened. What a thread raised is raised by the next call.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Protocol

from intake.crypto.age_stream import write_all
from intake.fsio import translate_os_errors

WORTH_A_THREAD = 32 << 10
"""Below so many bytes, handing over costs more than hashing."""


class ByteSink(Protocol):
    """A file opened for writing in binary."""

    def write(self, data: memoryview, /) -> int | None: ...


class OneBehind:
    """A thread that runs one task at a time; giving it the next waits for the one before."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="bundle")
        self._pending: Future[None] | None = None

    def run(self, task: Callable[[], None]) -> None:
        self.wait()
        self._pending = self._pool.submit(task)

    def wait(self) -> None:
        """Returns when the last task is done; raises what it raised."""
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.result()

    def __enter__(self) -> OneBehind:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown()


class BesideHash:
    """A SHA-256 that is one update behind: a buffer must stay as it is until the next call returns."""

    def __init__(self, thread: OneBehind) -> None:
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


class BesideSink:
    """Writes copies of what it is given, one write behind."""

    def __init__(self, sink: ByteSink, thread: OneBehind) -> None:
        self._sink = sink
        self._thread = thread
        # two, used in turn: one is written while the other is filled
        self._copies = [bytearray(), bytearray()]
        self._size = 0

    def write(self, data: memoryview) -> int:
        """Takes all of `data`. Raises DiskFull or CannotWrite, for this write or the one before."""
        if len(self._copies[0]) < len(data):
            self._copies[0] = bytearray(len(data))
        view = memoryview(self._copies[0])[: len(data)]  # the caller fills its buffer anew as soon as this returns
        view[:] = data
        self._thread.run(lambda: self._write(view))
        self._copies.reverse()
        return len(data)

    def finish(self) -> int:
        """Waits for the last write; the bytes of all of them."""
        self._thread.wait()
        return self._size

    def _write(self, data: memoryview) -> None:
        with translate_os_errors(writing=True):
            write_all(self._sink, data)
        self._size += len(data)
