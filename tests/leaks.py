"""What a test must not leave behind: threads, processes, running QThreads and QTimers, files.

A pytest plugin: each test is compared with the moment before its first fixture, after its last was taken down. What a
module's or session's fixture starts may live as long as that fixture, and is looked at when the session ends. A thing
that is ending gets two seconds; then it is named, ended as far as that goes, and the test fails.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import multiprocessing.resource_tracker
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox import Sandbox

PATIENCE = 2.0
_PR_SET_CHILD_SUBREAPER = 36


def _runs(thread: threading.Thread) -> bool:
    """Python says of a thread that Qt began, and that asked for its own name once, that it lives for ever."""
    if isinstance(thread, threading._DummyThread) and Path("/proc/self/task").is_dir():
        return Path(f"/proc/self/task/{thread.native_id}").exists()
    return thread.is_alive()


@dataclass
class Things:
    """What is there at one moment, each with a name to tell. Qt's by the address of their Python side."""

    threads: dict[threading.Thread, str] = field(default_factory=dict)
    processes: dict[int, str] = field(default_factory=dict)
    qt: dict[int, str] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)

    def less(self, other: Things) -> Things:
        return Things(
            {key: name for key, name in self.threads.items() if key not in other.threads},
            {key: name for key, name in self.processes.items() if key not in other.processes},
            {key: name for key, name in self.qt.items() if key not in other.qt},
            self.files - other.files,
        )

    def add(self, other: Things) -> None:
        self.threads |= other.threads
        self.processes |= other.processes
        self.qt |= other.qt
        self.files |= other.files

    def lines(self) -> list[str]:
        return [
            *(f"thread {name}" for name in self.threads.values()),
            *(f"process {key} {name}" for key, name in self.processes.items()),
            *self.qt.values(),
            *(f"file {name}" for name in sorted(self.files)),
        ]


class LeakCheck:
    """The plugin. `sandbox` holds the folders that have to stay empty."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._allowed = Things()
        self._with_qt = False
        self._left_at_end: list[str] = []
        if sys.platform.startswith("linux"):
            # A grandchild whose parent has gone comes to us rather than to init, and is seen.
            ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    # --- what is there -------------------------------------------------------------------------------------------

    def _look(self) -> Things:
        return Things(
            {thread: thread.name for thread in threading.enumerate() if _runs(thread)},
            children(),
            running_qt() if self._with_qt else {},
            self._sandbox.files(),
        )

    def _left_after(self, before: Things) -> Things:
        """What is new since `before` once whatever is ending has had the time to."""
        deadline = time.monotonic() + PATIENCE
        left = self._look().less(before)
        while left.lines() and time.monotonic() < deadline:
            if left.qt:
                gc.collect()
            if not (left.threads or left.processes or left.qt):
                break
            time.sleep(0.01)
            left = self._look().less(before)
        return left

    def _clear_away(self, left: Things) -> None:
        for process in left.processes:
            with contextlib.suppress(OSError):
                os.kill(process, signal.SIGKILL)
            with contextlib.suppress(OSError):
                os.waitpid(process, 0)
        self._sandbox.remove(left.files)
        self._allowed.add(left)  # a thread cannot be ended from outside: name it once

    # --- when ----------------------------------------------------------------------------------------------------

    def pytest_collection_finish(self) -> None:
        gc.collect()
        gc.freeze()  # what the imports made is not walked through after every test

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, None, None]:
        self._sandbox.enter()
        self._with_qt = "qapp" in getattr(item, "fixturenames", ()) or "ui" in item.path.parts
        before = self._look()
        before.add(self._allowed)
        item.stash[_BEFORE] = before
        yield

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Generator[None, Any, Any]:
        if fixturedef.scope == "function":
            return (yield)
        before = self._look()
        try:
            return (yield)
        finally:
            self._allowed.add(self._look().less(before))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, None, None]:
        yield
        self._sandbox.enter()
        before = item.stash.get(_BEFORE, None)
        if before is None:
            return
        before.add(self._allowed)
        left = self._left_after(before)
        if left.lines():
            self._clear_away(left)
            pytest.fail("left behind: " + "; ".join(left.lines()), pytrace=False)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self._with_qt = False
        baseline = Things(threads={threading.main_thread(): "main", threading.current_thread(): "pytest"})
        left = self._left_after(baseline)
        self._left_at_end = left.lines()
        self._clear_away(left)
        if self._left_at_end and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for line in self._left_at_end:
            terminalreporter.write_line(f"left behind by the whole run: {line}", red=True)


_BEFORE = pytest.StashKey[Things]()


def children() -> dict[int, str]:
    """Processes whose parent we are, running or not waited for, with their names. Linux; elsewhere none."""
    found: dict[int, str] = {}
    own = getattr(multiprocessing.resource_tracker, "_resource_tracker", None)
    tracker = getattr(own, "_pid", None)  # multiprocessing keeps one for the life of the process
    try:
        tasks = os.listdir("/proc/self/task")  # noqa: PTH208 - a pseudo file system
    except OSError:
        return found
    for task in tasks:
        with contextlib.suppress(OSError), Path(f"/proc/self/task/{task}/children").open() as stream:
            for number in map(int, stream.read().split()):
                if number != tracker:
                    found[number] = _process_name(number)
    return found


def _process_name(number: int) -> str:
    with contextlib.suppress(OSError), Path(f"/proc/{number}/stat").open() as stream:
        name, _, rest = stream.read().partition("(")[2].rpartition(")")
        return f"{name} (not waited for)" if rest.split()[0] == "Z" else name
    return "gone"


def running_qt() -> dict[int, str]:
    """Running QThreads and active QTimers that Python knows of."""
    if "PySide6.QtCore" not in sys.modules:
        return {}
    import shiboken6
    from PySide6.QtCore import QThread, QTimer

    running: Callable[[object], bool] = shiboken6.isValid
    found: dict[int, str] = {}
    for thing in gc.get_objects():
        kind = type(thing)
        if issubclass(kind, QThread) and running(thing) and thing.isRunning() and thing is not QThread.currentThread():
            found[id(thing)] = f"QThread {thing.objectName() or kind.__name__}"
        elif issubclass(kind, QTimer) and running(thing) and thing.isActive():
            parent = thing.parent()
            found[id(thing)] = f"QTimer of {type(parent).__name__ if parent else 'nothing'}"
    return found
