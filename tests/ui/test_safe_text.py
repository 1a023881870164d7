"""Fields that leave nothing behind: the X11 selection stays empty, copies are explicit and go away again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import type_text
from ui.widgets.card import vbox
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.safe_text import ClipboardGuard, SafeLineEdit, SafeTextEdit, clipboard_guard
from ui.widgets.theme import Theme


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    vbox(widget)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _put(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def test_copy_is_marked_secret_and_cleared(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    edit = SafeLineEdit(theme, "Айгүл")
    _put(page, edit)
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Айгүл"
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    guard = clipboard_guard(edit)
    assert guard.findChildren(type(guard._timer))[0].interval() == 10_000
    guard.clear()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_stays(page: QWidget, theme: Theme) -> None:
    guard = ClipboardGuard(page)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("not ours")
    guard.clear()
    assert clipboard.text() == "not ours"
    clipboard.clear()


def test_cut_takes_the_text_away(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    for edit in (SafeLineEdit(theme, "abc"), SafeTextEdit(theme, "abc")):
        _put(page, edit)
        edit.selectAll()
        qtbot.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == "abc"
        assert (edit.text() if isinstance(edit, SafeLineEdit) else edit.toPlainText()) == ""
    clipboard_guard(page).clear()


def test_passphrase_is_never_copied(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    edit = PassphraseEdit(theme)
    _put(page, edit)
    type_text(edit, "seven words")
    edit.eye.setChecked(True)
    edit.selectAll()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert edit.text() == "seven words"


def test_input_methods_are_asked_not_to_learn(theme: Theme, qtbot: QtBot) -> None:
    for edit in (SafeLineEdit(theme), SafeTextEdit(theme), PassphraseEdit(theme)):
        qtbot.addWidget(edit)
        hints = edit.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhSensitiveData
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText


_BARE = ("QLineEdit(", "QTextEdit(", "QPlainTextEdit(", "QFileDialog", "QSettings(", "QInputDialog", "QMessageBox")


def test_no_field_of_the_program_is_a_bare_one() -> None:
    """A rule for every screen: testimony goes into the two fields of safe_text only."""
    root = Path(__file__).resolve().parents[2] / "ui"
    bare = [
        str(file.relative_to(root))
        for file in root.rglob("*.py")
        if file.name not in ("safe_text.py", "passphrase.py", "fields.py", "focus.py", "style.py")
        and any(
            word in file.read_text("utf-8")
            for word in ("QLineEdit(", "QTextEdit(", "QPlainTextEdit(", "QFileDialog", "QSettings(")
        )
    ]
    assert bare == []


_PRIMARY = """
import sys
sys.path.insert(0, sys.argv[1])
import ui
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme
app = QApplication([])
assert QGuiApplication.clipboard().supportsSelection()
theme = Theme()
page = QWidget()
column = QVBoxLayout(page)
for edit in (SafeLineEdit(theme, "secret words here"), SafeTextEdit(theme, "secret words here")):
    column.addWidget(edit)
page.show()
QTest.qWaitForWindowExposed(page)
for edit in page.findChildren(SafeLineEdit) + page.findChildren(SafeTextEdit):
    edit.setFocus()
    target = edit.viewport() if isinstance(edit, SafeTextEdit) else edit
    y = 20
    QTest.mousePress(target, Qt.LeftButton, pos=QPoint(14, y))
    QTest.mouseMove(target, QPoint(120, y))
    QTest.mouseRelease(target, Qt.LeftButton, pos=QPoint(120, y))
    QTest.mouseDClick(target, Qt.LeftButton, pos=QPoint(40, y))
    QTest.mouseRelease(target, Qt.LeftButton, pos=QPoint(40, y))
    QTest.keyClick(edit, Qt.Key_A, Qt.ControlModifier)
    QTest.keyClick(edit, Qt.Key_Home)
    QTest.keyClick(edit, Qt.Key_End, Qt.ShiftModifier)
    app.processEvents()
    selected = edit.selectedText() if isinstance(edit, SafeLineEdit) else edit.textCursor().selectedText()
    print(repr(selected), repr(QGuiApplication.clipboard().text(QClipboard.Selection)), sep="|")
"""


def test_selecting_never_fills_the_primary_selection(display: str) -> None:
    """On a real X server, by mouse, double click and keyboard."""
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": "none", "DISPLAY": display}
    done = subprocess.run([sys.executable, "-c", _PRIMARY, root], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr[-500:]
    rows = [line.split("|") for line in done.stdout.strip().splitlines()]
    assert len(rows) == 2
    for selected, primary in rows:
        assert selected != "''", "nothing was selected, so nothing was tried"
        assert primary == "''"
