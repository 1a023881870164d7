"""Arabic script with digits, dates, Latin and Chinese in one line: typed, moved through, selected and copied.

Real key, mouse and input-method events. The caret goes letter by letter in the order in which the text was typed, so
that every place can be reached; nothing that was typed is turned round or changed.
"""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit, clipboard_guard
from ui.widgets.theme import Theme
from ui.widgets.timed_text import TimedText

MIXED = "مۇراتحان 12.09.2017 Tekes 特克斯 قالدى 45"
LATIN_FIRST = "Tekes مۇراتحان 12.09.2017 end"
NUMBER = "+7 701 123 45 67"
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LEFT, RIGHT], ids=["window-ltr", "window-rtl"])
def window(request: Any, qapp: QApplication) -> Any:
    """Both ways the window can run."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


def shown(qtbot: Any, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.resize(640, 240 if isinstance(widget, SafeTextEdit) else 40)
    widget.show()
    widget.setFocus()
    QApplication.processEvents()
    return widget


def type_keys(widget: QWidget, text: str) -> None:
    """As a keyboard of that script does: a key event for each letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()[0]), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def compose(widget: QWidget, text: str) -> None:
    """As an input method does: first shown, then committed."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))
    committed = QInputMethodEvent("", [])
    committed.setCommitString(text)
    QApplication.sendEvent(widget, committed)


def type_mixed(widget: QWidget) -> None:
    type_keys(widget, "مۇراتحان 12.09.2017 Tekes ")
    compose(widget, "特克斯")
    type_keys(widget, " قالدى 45")


def place(widget: Any) -> int:
    return int(widget.cursorPosition() if isinstance(widget, SafeLineEdit) else widget.textCursor().position())


def selected(widget: Any) -> str:
    return str(widget.selectedText() if isinstance(widget, SafeLineEdit) else widget.selected_text())


def held(widget: Any) -> str:
    return str(widget.text() if isinstance(widget, SafeLineEdit) else widget.toPlainText())


@pytest.fixture(params=[SafeLineEdit, SafeTextEdit, TimedText])
def field(request: Any, qtbot: Any, theme: Theme, window: Any) -> Any:
    return shown(qtbot, request.param(theme))


def test_what_is_typed_is_kept_letter_by_letter_and_copied_the_same(field: Any, qtbot: Any) -> None:
    type_mixed(field)
    assert held(field) == MIXED
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == MIXED
    qtbot.keyClick(field, Qt.Key.Key_X, CONTROL)
    assert held(field) == ""
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert held(field) == MIXED
    clipboard_guard(field).clear()


@pytest.mark.parametrize(("text", "onward"), [(MIXED, Qt.Key.Key_Left), (LATIN_FIRST, Qt.Key.Key_Right)])
def test_arrows_reach_every_place_one_by_one(field: Any, qtbot: Any, text: str, onward: Qt.Key) -> None:
    """By the way the text runs, not the window: from its beginning forwards to its end and back."""
    compose(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert place(field) == 0
    places = []
    for _ in text:
        qtbot.keyClick(field, onward)
        places.append(place(field))
    assert places == list(range(1, len(text) + 1))
    back = Qt.Key.Key_Right if onward == Qt.Key.Key_Left else Qt.Key.Key_Left
    qtbot.keyClick(field, back)
    assert place(field) == len(text) - 1


def test_home_and_end_are_the_ends_of_what_was_typed(field: Any, qtbot: Any) -> None:
    type_mixed(field)
    assert place(field) == len(MIXED)
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert place(field) == 0
    type_keys(field, "1")
    qtbot.keyClick(field, Qt.Key.Key_End)
    type_keys(field, "6")
    assert held(field) == "1" + MIXED + "6"


def test_shift_and_arrows_select_what_stands_together_and_it_is_copied_whole(field: Any, qtbot: Any) -> None:
    compose(field, MIXED)
    qtbot.keyClick(field, Qt.Key.Key_Home)
    start, end = MIXED.index("12"), MIXED.index("ق")
    for _ in range(start):
        qtbot.keyClick(field, Qt.Key.Key_Left)
    for _ in range(end - start):
        qtbot.keyClick(field, Qt.Key.Key_Left, SHIFT)
    assert selected(field) == "12.09.2017 Tekes 特克斯 "
    qtbot.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "12.09.2017 Tekes 特克斯 "
    clipboard_guard(field).clear()
    qtbot.keyClick(field, Qt.Key.Key_End, SHIFT)
    assert selected(field) == MIXED[start:]
    type_keys(field, "x")
    assert held(field) == MIXED[:start] + "x"


def left_of(widget: Any, at: int) -> QPoint:
    """The middle of the caret before letter `at`, in the coordinates of whatever takes the mouse."""
    if isinstance(widget, SafeLineEdit):
        widget.setCursorPosition(at)
        widget.grab()  # a line scrolls when it is painted
        return QPoint(widget.cursorRect().center())
    cursor = QTextCursor(widget.document())
    cursor.setPosition(at)
    return QPoint(widget.cursorRect(cursor).center())


def test_the_mouse_puts_the_caret_where_it_is_shown_and_selects_in_between(field: Any, qtbot: Any) -> None:
    compose(field, MIXED)
    target = field if isinstance(field, SafeLineEdit) else field.viewport()
    # inside words of each script: at their edges two places look the same
    first, last = MIXED.index("Tekes") + 2, MIXED.index("特") + 1
    here, there = left_of(field, first), left_of(field, last)
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=here)
    assert place(field) == first
    arabic = left_of(field, 3)
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=arabic, delay=600)  # not the second of a double click
    assert place(field) == 3
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=here, delay=600)
    qtbot.mouseMove(target, pos=there)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=there)
    assert selected(field) == MIXED[first:last]


def test_a_line_runs_as_its_first_letter_from_the_windows_side(qtbot: Any, theme: Theme, window: Any) -> None:
    for text, rightwards in ((MIXED, False), (LATIN_FIRST, True), (NUMBER, True), ("2017-2018", True), ("(ق)", False)):
        line = shown(qtbot, SafeLineEdit(theme, text))
        start, end = left_of(line, 0).x(), left_of(line, len(text)).x()
        if text != MIXED:  # whose end is a number, which runs rightwards itself
            assert (start < end) == rightwards
        else:
            assert start > left_of(line, 5).x()
        # it begins at the side where everything begins
        middle = (start + end) / 2
        assert (middle < line.width() / 2) == (window == LEFT)


def test_numbers_are_not_turned_round_in_any_text(qtbot: Any, theme: Theme, window: Any) -> None:
    """The digits of a date, a time, an identity number inside Arabic script stand as they were typed, left to right.

    Parts joined by hyphens do not after an Arabic letter, in any program (Unicode Annex 9, W2 and W4): each part does.
    """
    for number in ("12.09.2017", "12:30:05", "654321199001011234", "1/2", "12,5", "2017"):
        text = f"مۇرات {number} كۈنى"
        line = shown(qtbot, SafeLineEdit(theme, text))
        # inside the number: its edges have two places each
        first = text.index(number)
        xs = [left_of(line, at).x() for at in range(first + 1, first + len(number))]
        assert xs == sorted(xs), number


def test_every_paragraph_runs_as_its_own_first_letter(qtbot: Any, theme: Theme, window: Any) -> None:
    edit = shown(qtbot, SafeTextEdit(theme))
    for text in (MIXED, LATIN_FIRST, NUMBER, "特克斯", "(ق)"):
        compose(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    ways, block = [], edit.document().begin()
    while block.isValid() and block.text():
        ways.append(block.textDirection())
        block = block.next()
    assert ways == [RIGHT, LEFT, LEFT, LEFT, RIGHT]


def test_a_text_stands_on_the_side_where_it_begins(field: Any, qtbot: Any, window: Any) -> None:
    if isinstance(field, SafeLineEdit):
        return  # a line stands on the window's side, as its label does
    width = field.viewport().width()
    assert (field.cursorRect().x() > width / 2) == (window == RIGHT)
    compose(field, "17 Tekes")
    assert left_of(field, 0).x() < 10
    field.selectAll()
    compose(field, "17 " + MIXED)
    # a number at the beginning of Arabic script still stands right of it
    assert left_of(field, 5).x() > width / 2
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert (field.cursorRect().x() > width / 2) == (window == RIGHT)


def test_a_speakers_mark_does_not_turn_what_is_said(qtbot: Any, theme: Theme, window: Any) -> None:
    edit = shown(qtbot, TimedText(theme))
    compose(edit, "مۇقىتاي سۆزلەيدۇ")
    edit.insert_time(62, "S1")
    compose(edit, "ئۇ 2017-يىلى كەتتى")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    edit.insert_time(70, "S2")
    compose(edit, "Tekes گە")
    first, second = edit.document().findBlockByNumber(1), edit.document().findBlockByNumber(2)
    assert first.text() == "\u200f[00:01:02] S1: ئۇ 2017-يىلى كەتتى"
    assert first.textDirection() == second.textDirection() == RIGHT
    assert edit.time_before_cursor() == 70
    english = shown(qtbot, TimedText(theme, "He said"))
    english.moveCursor(QTextCursor.MoveOperation.End)
    english.insert_time(5, "S1")
    assert english.toPlainText() == "He said\n[00:00:05] S1: "


def test_an_empty_transcript_runs_as_the_window(qtbot: Any, theme: Theme, window: Any) -> None:
    edit = shown(qtbot, TimedText(theme))
    edit.insert_time(5, "S1")
    assert edit.document().begin().textDirection() == window
