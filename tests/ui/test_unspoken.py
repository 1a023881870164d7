"""What goes to other programs besides what is seen: the accessibility bus and input methods."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.platform.privacy import composes_by_what_is_there
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme

WORDS = "velvet harbour"


@pytest.fixture
def listened(qapp: QApplication) -> Iterator[None]:
    """A screen reader is there."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def _type(field: PassphraseEdit) -> None:
    QTest.keyClicks(field, WORDS)


def _commit(field: PassphraseEdit) -> None:
    event = QInputMethodEvent()
    event.setCommitString(WORDS)
    QApplication.sendEvent(field, event)


def _paste(field: PassphraseEdit) -> None:
    QGuiApplication.clipboard().setText(WORDS)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    field.paste()


def _set(field: PassphraseEdit) -> None:
    field.setText(WORDS)
    field.insert("s")


def _undo(field: PassphraseEdit) -> None:
    _type(field)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _clear(field: PassphraseEdit) -> None:
    field.setText(WORDS)
    field.clear()


@pytest.mark.parametrize("change", [_type, _commit, _paste, _set, _undo, _clear])
@pytest.mark.parametrize("shown", [False, True])
def test_no_letter_of_a_passphrase_is_announced(
    listened: None, theme: Theme, change: Callable[[PassphraseEdit], None], shown: bool
) -> None:
    """Qt announces each change while accessibility is on, with the letters themselves."""
    field = PassphraseEdit(theme)
    field.eye.setChecked(shown)
    announced: list[bool] = []
    field.textChanged.connect(lambda _text: announced.append(QAccessible.isActive()))
    change(field)
    assert announced
    assert not any(announced)
    assert QAccessible.isActive()


def _told(field: QWidget, what: Qt.InputMethodQuery) -> object:
    query = QInputMethodQueryEvent(what)
    QApplication.sendEvent(field, query)
    return query.value(what)


@pytest.mark.skipif(composes_by_what_is_there(), reason="this system's input methods need it to compose")
def test_an_input_method_gets_what_is_typed_and_nothing_around_it(qapp: QApplication, theme: Theme) -> None:
    line, text = SafeLineEdit(theme, WORDS), SafeTextEdit(theme, f"{WORDS}\n{WORDS}")
    line.selectAll()
    text.selectAll()
    for field in (line, text):
        for what in (
            Qt.InputMethodQuery.ImSurroundingText, Qt.InputMethodQuery.ImTextBeforeCursor,
            Qt.InputMethodQuery.ImTextAfterCursor, Qt.InputMethodQuery.ImCurrentSelection,
        ):  # fmt: skip
            assert not _told(field, what), what
        for what in (Qt.InputMethodQuery.ImCursorPosition, Qt.InputMethodQuery.ImAnchorPosition):
            assert _told(field, what) == 0
        assert _told(field, Qt.InputMethodQuery.ImEnabled) is True
        assert _told(field, Qt.InputMethodQuery.ImHints)
        assert _told(field, Qt.InputMethodQuery.ImCursorRectangle)


def test_what_an_input_method_writes_arrives(qapp: QApplication, theme: Theme) -> None:
    line, text = SafeLineEdit(theme, "a"), SafeTextEdit(theme, "")
    for field in (line, text):
        begun = QInputMethodEvent("ni", [])
        QApplication.sendEvent(field, begun)
        done = QInputMethodEvent()
        done.setCommitString("你")
        QApplication.sendEvent(field, done)
    assert line.text() == "a你"
    assert text.toPlainText() == "你"
