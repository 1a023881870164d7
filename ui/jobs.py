"""Long work off the event loop: one QThread a job, progress and results on the main thread, everything joined at exit.

A job's function takes `progress` and `cancel` as keywords if it has them in its signature. Never touch a widget in it.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from intake.errors import AmanatError, MachineTrouble
from intake.progress import CancelToken

# Progress arrives on the event loop at most this often (seconds); the last call of a step always does.
_PROGRESS_INTERVAL = 0.05


class UnexpectedTrouble(MachineTrouble):
    """A mistake of ours: told by the code under which the error journal holds it, since its words may be testimony."""

    code = "unexpected"
    sentence = "Something went wrong inside the program ({kind})."
    next_step = "Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code."


def _code_only(error: BaseException) -> str:
    from intake.services.journal import scrub

    return scrub(error).code


class Job(QThread):
    """One piece of work. Signals arrive on the thread that made it."""

    succeeded = Signal(object)
    failed = Signal(object)
    progressed = Signal(str, object, object)

    def __init__(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        keywords: dict[str, Any],
        unexpected: Callable[[BaseException], str] = _code_only,
    ) -> None:
        super().__init__()
        self._function, self._arguments, self._keywords = function, arguments, keywords
        self._unexpected = unexpected
        self.cancel_token = CancelToken()
        self._last = 0.0

    def cancel(self) -> None:
        """Asks the work to stop; `failed` then gets Cancelled."""
        self.cancel_token.cancel()

    def _report(self, step: str, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or done == 0 or now - self._last >= _PROGRESS_INTERVAL:
            self._last = now
            # Sizes pass 2**31: they travel as objects.
            self.progressed.emit(step, done, total)

    def run(self) -> None:
        try:
            accepted = inspect.signature(self._function).parameters
            if "progress" in accepted:
                self._keywords.setdefault("progress", self._report)
            if "cancel" in accepted:
                self._keywords.setdefault("cancel", self.cancel_token)
            result = self._function(*self._arguments, **self._keywords)
        except AmanatError as error:
            self.failed.emit(error)
        except Exception as error:
            self.failed.emit(UnexpectedTrouble(kind=self._unexpected(error)))
        else:
            self.succeeded.emit(result)
        finally:
            self._function, self._arguments, self._keywords = _nothing, (), {}


def _nothing() -> None:
    """Stands in for a finished job's function, so that a job that lives on holds nothing of its arguments."""


class Jobs(QObject):
    """Starts jobs and knows those that run. One for the process; `stop` ends it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Job] = set()
        #: Gives an unexpected error its code, and keeps it where there is a place for it.
        self.unexpected: Callable[[BaseException], str] = _code_only

    def start(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AmanatError], object] | None = None,
        progress: Callable[[str, int, int], object] | None = None,
        **keywords: Any,
    ) -> Job:
        """Runs `function(*arguments, **keywords)` on its own thread; the callbacks run on this one."""
        job = Job(function, arguments, keywords, self.unexpected)
        if done is not None:
            job.succeeded.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        if progress is not None:
            job.progressed.connect(progress)
        self._running.add(job)
        job.finished.connect(lambda: self._running.discard(job))
        job.start()
        return job

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def stop(self, wait_ms: int = 10_000) -> bool:
        """Cancels everything and waits for it; False if something still runs after `wait_ms` for all of it."""
        for job in list(self._running):
            job.cancel()
        end = time.monotonic() + wait_ms / 1000
        finished = True
        for job in list(self._running):
            finished = job.wait(max(0, round((end - time.monotonic()) * 1000))) and finished
        return finished
