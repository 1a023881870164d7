"""On a real X server: keys of Qt's that would copy by themselves leave the clipboard empty, a copy is seen outside and
goes again, and dragging takes nothing out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.card import vbox
from ui.widgets.clipboard import CLEAR_AFTER_MS, ClipboardGuard, CopiedNote, clipboard_guard
from ui.widgets.safe_list import keep_in
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme

ROOT = str(Path(__file__).resolve().parents[2])

_START = """
import sys
sys.path.insert(0, sys.argv[1])
import ui
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from ui.widgets.clipboard import ClipboardGuard, clipboard_guard
from ui.widgets.fields import Dropdown
from ui.widgets.safe_list import keep_in
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme
app = QApplication([])
theme = Theme()
page = QWidget()
column = QVBoxLayout(page)
guard = None if sys.argv[2] == "unguarded" else ClipboardGuard(page)
def put(widget):
    column.addWidget(widget)
    page.show()
    QTest.qWaitForWindowExposed(page)
    widget.setFocus()
    return widget
def press(widget, key, modifier=Qt.ControlModifier):
    QTest.keyClick(widget, key, modifier)
    app.processEvents()
def tell(name):
    clipboard = QGuiApplication.clipboard()
    texts = [clipboard.text(mode) for mode in (QClipboard.Clipboard, QClipboard.Selection)]
    print(name, "".join(texts) or "nothing", flush=True)
"""
_KEYS = """
lists = put(QListWidget())
lists.addItems(["canary"])
lists.setCurrentRow(0)
keep_in(lists)
press(lists, Qt.Key_C)
press(lists, Qt.Key_Insert)
tell("list")
choice = put(Dropdown(theme, [("canary", 1), ("other", 2)]))
choice.showPopup()
press(choice.view(), Qt.Key_C)
tell("popup")
choice.hidePopup()
for key in (Qt.Key_K, Qt.Key_U, Qt.Key_W, Qt.Key_Backspace):
    press(put(SafeLineEdit(theme, "canary words")), Qt.Key_Home, Qt.NoModifier)
    press(page.focusWidget(), key)
    tell("line")
    many = put(SafeTextEdit(theme, "canary words"))
    press(many, key)
    tell("text")
many = put(SafeTextEdit(theme, "canary words"))
many.selectAll()
QTest.mousePress(many.viewport(), Qt.LeftButton, pos=QPoint(30, 20))
for x in range(30, 200, 10):
    QTest.mouseMove(many.viewport(), QPoint(x, 60), 5)
QTest.mouseRelease(many.viewport(), Qt.LeftButton, pos=QPoint(200, 60))
print("dragged", many.toPlainText() or "lost", flush=True)
tell("drag")
"""
_BARE = """
bare = put(QListWidget())
bare.addItems(["canary"])
bare.setCurrentRow(0)
press(bare, Qt.Key_C)
tell("list")
line = put(QLineEdit("canary"))
press(line, Qt.Key_Home, Qt.NoModifier)
press(line, Qt.Key_K)
tell("line")
"""


def _run(display: str, code: str, kind: str = "guarded") -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": "none", "DISPLAY": display}
    command = [sys.executable, "-c", _START + code, ROOT, kind]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr[-500:]
    return done.stdout.strip().splitlines()


def test_no_key_copies_by_itself(display: str) -> None:
    told = _run(display, _KEYS)
    assert len(told) == 12
    assert "dragged canary words" in told
    assert [line for line in told if "canary" in line] == ["dragged canary words"]


def test_what_a_bare_widget_copies_is_taken_off(display: str) -> None:
    """The second lock, and that the keys above would really have copied."""
    assert _run(display, _BARE) == ["list nothing", "line nothing"]
    assert _run(display, _BARE, "unguarded") == ["list canary", "line canary"]


_COPIED = """
line = put(SafeLineEdit(theme, "canary"))
line.selectAll()
press(line, Qt.Key_C)
import subprocess
def outside():
    asked = subprocess.Popen(["xclip", "-o", "-selection", "clipboard"], stdout=-1, stderr=-3)
    while asked.poll() is None:
        app.processEvents()
    return asked.communicate()[0].decode()
def targets():
    asked = subprocess.Popen(["xclip", "-o", "-selection", "clipboard", "-t", "TARGETS"], stdout=-1, stderr=-3)
    while asked.poll() is None:
        app.processEvents()
    return asked.communicate()[0].decode()
print(outside(), "x-kde-passwordManagerHint" in targets())
clipboard_guard(line).clear()
app.processEvents()
print(repr(outside()))
"""


def test_a_copy_is_seen_outside_marked_and_gone_after_clearing(display: str) -> None:
    if shutil.which("xclip") is None:
        pytest.skip("xclip is not installed")
    assert _run(display, _COPIED) == ["canary True", "''"]


# --- without a screen -----------------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    vbox(widget)
    widget.resize(800, 500)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _put(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def test_a_copy_counts_down_where_it_can_be_seen_and_ends_at_once_when_asked(
    page: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    edit = SafeLineEdit(theme, "Айгүл")
    _put(page, edit)
    edit.selectAll()
    edit.copy_safely()
    (note,) = page.findChildren(CopiedNote)
    assert note.isVisible() and note.words.text() == f"On the clipboard for {CLEAR_AFTER_MS // 1000} more second(s)"
    assert page.rect().contains(note.geometry())
    page.resize(500, 300)
    assert page.rect().contains(note.geometry())
    note.clear_now.click()
    assert QGuiApplication.clipboard().text() == ""
    assert not note.isVisible()


def test_a_second_copy_replaces_the_first_countdown(page: QWidget, theme: Theme) -> None:
    edit = SafeTextEdit(theme, "Айгүл")
    _put(page, edit)
    for _ in range(2):
        edit.selectAll()
        edit.copy_safely()
    assert len([note for note in page.findChildren(CopiedNote) if note.isVisible()]) == 1
    clipboard_guard(edit).clear()
    assert [note for note in page.findChildren(CopiedNote) if note.isVisible()] == []


def test_the_time_is_up_by_the_timer(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    guard = ClipboardGuard(page)
    guard._timer.setInterval(1)
    guard.copy("Айгүл")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_lists_are_never_dragged(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    keep_in(view)
    assert not view.dragEnabled()
    assert view.dragDropMode() == QListWidget.DragDropMode.NoDragDrop
    assert view.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_line_keys_that_delete_still_delete(page: QWidget, theme: Theme) -> None:
    edit = SafeLineEdit(theme, "one two")
    _put(page, edit)
    edit.setCursorPosition(3)
    edit._delete(edit.cursorPosition())
    assert edit.text() == "one"
    edit.setReadOnly(True)
    edit._delete(0)
    assert edit.text() == "one"
    assert edit.rect().contains(QPoint(1, 1))
