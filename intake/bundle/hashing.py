"""SHA-256 on a thread beside the caller's own work: a bundle is hashed and encrypted at once on two cores.

The thread ends with the context; a buffer given to `update` must not change before the next call returns.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType


class HashingThread:
    """One thread that any number of `BesideHash` take turns on."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sha256")

    def hash(self) -> BesideHash:
        return BesideHash(self._pool)

    def __enter__(self) -> HashingThread:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown()


class BesideHash:
    """A SHA-256 that is one update behind."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        self._pool = pool
        self._state = hashlib.sha256()
        self._pending: Future[None] | None = None

    def update(self, data: memoryview | bytes) -> None:
        """Starts on `data` once the one before is done."""
        self.wait()
        if len(data) < _WORTH_A_THREAD:
            self._state.update(data)
        else:
            self._pending = self._pool.submit(self._state.update, data)

    def wait(self) -> None:
        """Returns when every buffer given so far has been read."""
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.result()

    def hexdigest(self) -> str:
        self.wait()
        return self._state.hexdigest()


_WORTH_A_THREAD = 32 << 10
