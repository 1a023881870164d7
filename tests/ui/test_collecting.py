"""Garbage that holds Qt's objects is destroyed on the window's thread, whoever makes more of it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.collecting import Collecting
from ui.jobs import Jobs


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    holder = QObject()
    try:
        yield Collecting(holder)
    finally:
        holder.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.enable()


class Circle(QWidget):
    """Held by nothing but itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def garbage(circles: int = 200_000) -> threading.Thread:
    """As it is, many times what lets the interpreter collect all generations, made on the thread that calls this."""
    for _ in range(circles):
        circle: list[object] = []
        circle.append(circle)
    return threading.current_thread()


def test_a_widget_in_a_circle_is_destroyed_on_the_windows_thread(qtbot: QtBot, collecting: Collecting) -> None:
    destroyed: list[threading.Thread] = []
    weakref.finalize(Circle(), lambda: destroyed.append(threading.current_thread()))
    jobs, made = Jobs(), list[threading.Thread]()
    jobs.start(lambda: garbage(), done=made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert made[0] is not threading.main_thread()
    for _ in range(200):  # as many looks as let the oldest generation be due
        garbage(1000)
        collecting.look()
    assert destroyed == [threading.main_thread()]
    assert jobs.stop()


def test_nothing_is_collected_where_nothing_is_due(collecting: Collecting, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    collecting.look()
    assert collected == []


@pytest.mark.parametrize(("counts", "generation"), [((701, 0, 0), 0), ((701, 11, 0), 1), ((701, 11, 11), 2)])
def test_the_generation_that_is_due_is_collected(
    collecting: Collecting, monkeypatch: pytest.MonkeyPatch, counts: tuple[int, int, int], generation: int
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    collecting.look()
    assert collected == [generation]
