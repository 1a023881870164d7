"""A window that was painted unseen: shown in one piece, told once, and then the widgets themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.card import vbox
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme
from ui.widgets.window import MainWindow


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    made = MainWindow(qapp, {"bg": "#ffffff"})
    qtbot.addWidget(made)
    made.resize(800, 600)
    page = QWidget()
    column = vbox(page, gap=8)
    column.addWidget(Text(theme, "Open your vault"))
    column.addWidget(SafeLineEdit(theme))
    made.set_content(page, theme)
    yield made


def test_it_is_told_once_and_then_the_widgets_are_there(window: MainWindow, qtbot: QtBot) -> None:
    told: list[bool] = []
    window.painted.connect(lambda: told.append(window._beforehand is not None))
    window.paint_unseen()
    before = window._beforehand
    assert before is not None
    picture = before._picture
    with qtbot.waitSignal(window.painted):
        window.show()
    assert told == [True]
    assert window._beforehand is None
    qtbot.wait(1)
    edit = window.findChild(QLineEdit)
    assert edit is not None
    edit.clearFocus()
    assert window.grab().toImage().convertToFormat(picture.format()) == picture
    window.hide()
    window.show()
    window.repaint()
    QApplication.processEvents()
    assert told == [True]


def test_another_size_than_was_painted_shows_the_widgets_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.paint_unseen()
    window.resize(900, 700)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window._beforehand is None


def test_what_is_typed_reaches_the_field_under_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    window.paint_unseen()
    edit = window.findChild(QLineEdit)
    assert edit is not None
    assert window._beforehand is not None
    assert window._beforehand.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    with qtbot.waitSignal(window.painted):
        window.show()
    edit.setFocus()
    qtbot.keyClicks(edit, "abc")
    assert edit.text() == "abc"
