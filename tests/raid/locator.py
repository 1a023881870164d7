"""Inside the UI process of the gate: tells where widgets are, so that the gate's mouse can find them.

A socket per process, one JSON object a line. It only looks: nothing of the program is called to act but the bringing of
a widget into view. The gate's control runs and its journeys use the same; the program itself knows nothing of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

LONGEST_WAIT = 30.0


def _digest(text: str) -> str:
    """For seeing whether a field holds what was typed, without telling it."""
    return hashlib.sha256(text.encode()).hexdigest()


class Locator(QObject):
    """Answers on `folder`/PID. `application` is the program's own."""

    _asked = Signal(object)

    def __init__(self, application: Any, folder: Path) -> None:
        super().__init__()
        self._application = application
        self._widgets: list[QWidget] = []
        self._asked.connect(self._answer)
        self._socket = socket.socket(socket.AF_UNIX)
        path = folder / str(os.getpid())
        self._socket.bind(str(path))
        self._socket.listen(4)
        threading.Thread(target=self._serve, name="locator", daemon=True).start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection, connection.makefile("rwb") as stream:
                for line in stream:
                    answers: SimpleQueue[object] = SimpleQueue()
                    self._asked.emit((json.loads(line), answers))
                    with contextlib.suppress(OSError):
                        stream.write(json.dumps(answers.get()).encode() + b"\n")
                        stream.flush()

    def _answer(self, asked: tuple[dict[str, Any], SimpleQueue[object]]) -> None:
        request, answers = asked
        try:
            answers.put(getattr(self, "_" + request["do"])(**request.get("with", {})))
        except Exception as error:
            answers.put({"error": f"{type(error).__name__}: {error}"})

    # --- what can be asked -------------------------------------------------------------------------------------------

    def _rest(self) -> dict[str, Any]:
        """Whether nothing runs, and what the window is about."""
        window = self._application.window
        shell = self._application.shell
        return {
            "busy": bool(self._application.busy),
            "visible": window.isVisible(),
            "open": shell is not None,
            "active": QApplication.activeWindow() is not None,
        }

    def _list(self) -> list[dict[str, Any]]:
        """Every widget that a person could see or use now, menus last."""
        self._widgets = []
        found: list[dict[str, Any]] = []
        for top in QApplication.topLevelWidgets():
            if not top.isVisible():
                continue
            if isinstance(top, QMenu):
                found += self._menu(top)
                continue
            for widget in (top, *top.findChildren(QWidget)):
                if widget.isVisibleTo(top) and (told := self._told(widget)):
                    told["id"] = len(self._widgets)
                    self._widgets.append(widget)
                    found.append(told)
        return found

    def _told(self, widget: QWidget) -> dict[str, Any] | None:
        kind, text, length, more = "", "", 0, {}
        if isinstance(widget, QLineEdit):
            kind, length = "line", len(widget.text())
            more = {
                "digest": _digest(widget.text()),
                "passphrase": widget.echoMode() != QLineEdit.EchoMode.Normal or "Passphrase" in type(widget).__name__,
                "plain": bool(widget.inputMask()) or widget.validator() is not None or widget.maxLength() < 20,
                "room": widget.maxLength(),
                "readonly": widget.isReadOnly(),
            }
        elif isinstance(widget, QPlainTextEdit):
            kind, length = "text", len(widget.toPlainText())
            more = {
                "digest": _digest(widget.toPlainText()),
                "passphrase": False,
                "plain": False,
                "room": 1 << 20,
                "readonly": widget.isReadOnly(),
            }
        elif isinstance(widget, QComboBox):
            kind, text = "choice", widget.currentText()
            more = {"count": widget.count()}
        elif isinstance(widget, QAbstractButton):
            kind, text = "button", widget.text()
            more = {"checked": widget.isChecked(), "checkable": widget.isCheckable()}
        elif isinstance(widget, QListWidget):
            kind = "list"
            more = {"rows": [self._row(widget, row) for row in range(widget.count())]}
        elif isinstance(widget, QListView):
            kind = "other"
            more = {"rows": self._lines(widget)}
        elif isinstance(widget, QLabel):
            kind, text = "label", widget.text()
        elif widget.accessibleName() or type(widget).__module__.startswith("ui."):
            kind = "other"
        if not kind:
            return None
        corner = widget.mapToGlobal(QPoint(0, 0))
        return {
            "kind": kind,
            "class": type(widget).__name__,
            "text": text,
            "name": widget.accessibleName(),
            "length": length,
            "enabled": widget.isEnabled(),
            "area": [corner.x(), corner.y(), widget.width(), widget.height()],
            **more,
        }

    @staticmethod
    def _row(held: QListWidget, row: int) -> dict[str, Any]:
        item = held.item(row)
        area = held.visualItemRect(item)
        corner = held.viewport().mapToGlobal(area.topLeft())
        return {"text": item.text(), "area": [corner.x(), corner.y(), area.width(), area.height()]}

    @staticmethod
    def _lines(held: QListView) -> list[dict[str, Any]]:
        """Rows of a long list, as far as they were fetched."""
        found = []
        for row in range(held.model().rowCount()):
            index = held.model().index(row, 0)
            area = held.visualRect(index)
            corner = held.viewport().mapToGlobal(area.topLeft())
            words = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            found.append({"text": words, "area": [corner.x(), corner.y(), area.width(), area.height()]})
        return found

    @staticmethod
    def _menu(menu: QMenu) -> list[dict[str, Any]]:
        found = []
        for action in menu.actions():
            area: QRect = menu.actionGeometry(action)
            corner = menu.mapToGlobal(area.topLeft())
            found.append(
                {
                    "kind": "action",
                    "class": "QAction",
                    "text": action.text(),
                    "name": "",
                    "length": 0,
                    "enabled": action.isEnabled(),
                    "area": [corner.x(), corner.y(), area.width(), area.height()],
                    "id": -1,
                }
            )
        return found

    def _focus(self) -> dict[str, Any]:
        """Where the keyboard is: as in the list, with kind "none" where it is nowhere."""
        widget = QApplication.focusWidget()
        if widget is None:
            return {"kind": "none", "class": "", "text": "", "name": "", "enabled": False}
        plain = {"kind": "other", "class": type(widget).__name__, "text": "", "name": widget.accessibleName()}
        empty = widget.placeholderText() if isinstance(widget, QComboBox) else ""
        told = self._told(widget) or {**plain, "enabled": widget.isEnabled()}
        return {"scrolled": self._scrolled(widget), "placeholder": empty, **told}

    @staticmethod
    def _scrolled(widget: QWidget) -> int:
        """By how much all that it lies in is scrolled down."""
        far, above = 0, widget.parentWidget()
        while above is not None:
            far += above.verticalScrollBar().value() if isinstance(above, QScrollArea) else 0
            above = above.parentWidget()
        return far

    def _show(self, id: int) -> dict[str, Any] | None:
        """Scrolls until the widget is in view, as a wheel would, and tells where it is then."""
        widget = self._widgets[id]
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        return self._told(widget)

    def _reach(self, id: int, row: int) -> dict[str, Any]:
        """Scrolls a list to one row."""
        held = self._widgets[id]
        assert isinstance(held, QListWidget)
        held.scrollToItem(held.item(row))
        return self._row(held, row)
