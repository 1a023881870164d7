"""Tab goes through a page as it is read, once round and never for ever in one field; a cover keeps it within."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.overlay import Overlay
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.picker import Picker
from ui.widgets.tab_order import keep_in_reading_order
from ui.widgets.theme import Theme


def page_of(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(page)
    page.resize(600, 500)
    return page


def shown(qtbot: QtBot, page: QWidget) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QApplication.processEvents()


def way(qtbot: QtBot, first: QWidget, most: int = 40, *, back: bool = False) -> list[QWidget]:
    """Where Tab comes to, from `first` until it is there again."""
    first.setFocus()
    found: list[QWidget] = [first]
    for _ in range(most):
        modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(found[-1], Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, modifier)  # type: ignore[no-untyped-call]
        at = QApplication.focusWidget()
        assert at is not None
        if at is first:
            return found
        found.append(at)
    pytest.fail(f"Tab is not round: {[type(one).__name__ for one in found[-6:]]}")


@pytest.mark.parametrize("back", [False, True], ids=["tab", "shift-tab"])
def test_a_date_does_not_hold_the_keyboard_for_ever(look: Callable[..., Theme], qtbot: QtBot, back: bool) -> None:
    before, after, last = QLineEdit(), QLineEdit(), QLineEdit()
    date = PartialDateEdit(look(), name="Born")  # later than what is read after it, as on a page that is made anew
    page = page_of(qtbot, before, after, last)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, Field(look(), "Born", date))
    keep_in_reading_order(page)
    shown(qtbot, page)
    found = way(qtbot, before, back=back)
    inside = [one for one in found if date.isAncestorOf(one)]
    assert len(inside) > 1
    assert found == ([before, last, after, *inside] if back else [before, *inside, after, last])


def test_tab_comes_to_a_picker_where_it_is_read(look: Callable[..., Theme], qtbot: QtBot, tmp_path: Path) -> None:
    before, after = QPushButton("Before"), QPushButton("After")
    page = page_of(qtbot, before, after)
    shown(qtbot, page)
    picker = Picker(look(), "Which?", "This", mode="file", start=tmp_path)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, picker)
    qtbot.waitUntil(picker.isVisible)
    QApplication.processEvents()
    found = way(qtbot, before)
    assert found[-1] is after
    assert all(picker.isAncestorOf(one) for one in found[1:-1])
    assert len(found) > 3


def test_tab_stays_in_what_covers_the_window(look: Callable[..., Theme], qtbot: QtBot) -> None:
    theme = look()
    under = QPushButton("Yes")
    page = page_of(qtbot, under)
    shown(qtbot, page)
    under.setFocus()
    cover = Overlay(theme, "A break")
    buttons = [Button(theme, words, parent=cover) for words in ("Continue", "Print")]
    column = QVBoxLayout(cover)
    for button in buttons:
        column.addWidget(button)
    cover.show_over(page)
    qtbot.keyClick(cover, Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert QApplication.focusWidget() is buttons[0]
    assert way(qtbot, buttons[0]) == buttons
    assert way(qtbot, buttons[0], back=True) == buttons
    cover.finish()
    assert QApplication.focusWidget() is under


def test_a_cover_without_a_button_keeps_the_keyboard(look: Callable[..., Theme], qtbot: QtBot) -> None:
    under = QPushButton("Yes")
    page = page_of(qtbot, under)
    shown(qtbot, page)
    cover = Overlay(look(), "Code to be filmed")
    cover.show_over(page)
    qtbot.keyClick(cover, Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert QApplication.focusWidget() is cover
    cover.finish()


def test_a_card_that_hands_the_keyboard_to_a_later_field_passes_none_by(qtbot: QtBot) -> None:
    before, card, after = QLineEdit(), QWidget(), QLineEdit()
    fields = [QLineEdit(), QLineEdit(), QLineEdit()]
    column = QVBoxLayout(card)
    for field in fields:
        column.addWidget(field)
    card.setFocusProxy(fields[1])
    page = page_of(qtbot, before, after)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, card)
    keep_in_reading_order(page)
    shown(qtbot, page)
    assert way(qtbot, before) == [before, *fields, after]
