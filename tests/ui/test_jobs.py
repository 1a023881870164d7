"""The end of long work: everything is asked to stop, and all of it together is waited for no longer than was said."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from intake.progress import CancelToken
from ui import jobs as module
from ui.jobs import Job, Jobs


def test_jobs_that_do_not_end_are_waited_for_together(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs, may_end = Jobs(), threading.Event()
    for _ in range(3):
        jobs.start(may_end.wait)
    now, waited = [0.0], []

    def wait(job: Job, milliseconds: int) -> bool:
        waited.append(milliseconds)
        now[0] += 0.15
        return False

    with monkeypatch.context() as patched:
        patched.setattr(module, "time", SimpleNamespace(monotonic=lambda: now[0]))
        patched.setattr(Job, "wait", wait)
        assert not jobs.stop(200)
    assert waited == [200, 50, 0]
    may_end.set()
    assert jobs.stop()


def test_jobs_are_cancelled_before_any_is_waited_for(qapp: QApplication) -> None:
    jobs, ended = Jobs(), []
    all_of_them = threading.Barrier(3, timeout=20)

    def work(number: int, cancel: CancelToken) -> None:
        cancel._event.wait(20)
        all_of_them.wait()
        ended.append(number)

    for number in range(3):
        jobs.start(work, number)
    assert jobs.stop()
    assert sorted(ended) == [0, 1, 2]
