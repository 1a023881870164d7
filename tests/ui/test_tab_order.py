"""Tab goes through a page as it is read, once round and never for ever in one field; a cover keeps it within."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.screens.interview.stage import Held
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.overlay import Overlay
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.picker import Picker
from ui.widgets.theme import Theme
from ui.widgets.window import MainWindow


@pytest.fixture
def page_of(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """A page with these widgets, one under the other, in a window of ours that has the keyboard."""
    held: list[MainWindow] = []

    def make(*widgets: QWidget) -> QWidget:
        window = MainWindow(qapp, {"bg": "#ffffff"})
        window.resize(720, 500)
        page = QWidget(window)
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        page.setGeometry(window.rect())
        held.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QApplication.processEvents()
        return page

    yield make


def put(page: QWidget, at: int, widget: QWidget) -> None:
    """Into a page that is shown."""
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(at, widget)
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
def test_a_date_does_not_hold_the_keyboard_for_ever(
    look: Callable[..., Theme], page_of: Callable[..., QWidget], qtbot: QtBot, back: bool
) -> None:
    before, after, last = QLineEdit(), QLineEdit(), QLineEdit()
    page = page_of(before, after, last)
    theme = look()
    # later than what is read after it, as on a page that is made anew
    date = PartialDateEdit(theme, name="Born")
    put(page, 1, Field(theme, "Born", date))
    found = way(qtbot, before, back=back)
    inside = [one for one in found if date.isAncestorOf(one)]
    assert len(inside) > 1
    assert found == ([before, last, after, *inside] if back else [before, *inside, after, last])


def test_tab_comes_to_a_picker_where_it_is_read(
    look: Callable[..., Theme], page_of: Callable[..., QWidget], qtbot: QtBot, tmp_path: Path
) -> None:
    before, after = QPushButton("Before"), QPushButton("After")
    page = page_of(before, after)
    picker = Picker(look(), "Which?", "This", mode="file", start=tmp_path)
    put(page, 1, picker)
    found = way(qtbot, before)
    assert found[-1] is after
    assert all(picker.isAncestorOf(one) for one in found[1:-1])
    assert len(found) > 3


def test_what_is_made_anew_takes_no_place_from_the_rest(page_of: Callable[..., QWidget], qtbot: QtBot) -> None:
    title, first, last = QPushButton("Testimonies"), QLineEdit(), QLineEdit()
    page = page_of(title, first, last)
    anew = [QLineEdit(), QLineEdit()]
    for number, one in enumerate(anew):
        put(page, 2 + number, one)
        QWidget.setTabOrder(last, one)  # what Qt was told meanwhile: it would pass by the title
    first.hide()
    first.deleteLater()
    QApplication.processEvents()
    assert way(qtbot, anew[0]) == [*anew, last, title]


def test_the_eye_within_a_passphrase_is_come_to(
    look: Callable[..., Theme], page_of: Callable[..., QWidget], qtbot: QtBot
) -> None:
    edit, after = PassphraseEdit(look()), QLineEdit()
    page_of(edit, after)
    assert way(qtbot, edit) == [edit, edit.eye, after]


def test_tab_passes_by_what_cannot_be_used(page_of: Callable[..., QWidget], qtbot: QtBot) -> None:
    one, hidden, disabled, other = QLineEdit(), QLineEdit(), QPushButton("Next"), QLineEdit()
    page_of(one, hidden, disabled, other)
    hidden.hide()
    disabled.setEnabled(False)
    assert way(qtbot, one) == [one, other]


@pytest.mark.parametrize("back", [False, True], ids=["tab", "shift-tab"])
def test_what_tab_comes_to_from_outside_is_scrolled_into_view(
    page_of: Callable[..., QWidget], qtbot: QtBot, back: bool
) -> None:
    outside, first, last = QPushButton("Today"), QLineEdit(), QLineEdit()
    inner = QWidget()
    column = QVBoxLayout(inner)
    for part in (first, QLabel(), last):
        column.addWidget(part)
    inner.setFixedHeight(3000)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    page_of(outside, area)
    area.ensureWidgetVisible(first if back else last)
    outside.setFocus()
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    qtbot.keyClick(outside, key)  # type: ignore[no-untyped-call]
    at = last if back else first
    assert QApplication.focusWidget() is at
    assert not at.visibleRegion().isEmpty()


def test_tab_stays_in_what_covers_the_window(
    look: Callable[..., Theme], page_of: Callable[..., QWidget], qtbot: QtBot
) -> None:
    theme = look()
    under = QPushButton("Yes")
    page = page_of(under)
    under.setFocus()
    cover = Overlay(theme, "A break")
    buttons = [Button(theme, words, parent=cover) for words in ("Continue", "Print")]
    column = QVBoxLayout(cover)
    for button in buttons:
        column.addWidget(button)
    cover.show_over(page.window())
    qtbot.keyClick(cover, Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert QApplication.focusWidget() is buttons[0]
    assert way(qtbot, buttons[0]) == buttons
    assert way(qtbot, buttons[0], back=True) == buttons
    cover.finish()
    assert QApplication.focusWidget() is under


def test_a_cover_without_a_button_keeps_the_keyboard(
    look: Callable[..., Theme], page_of: Callable[..., QWidget], qtbot: QtBot
) -> None:
    under = QPushButton("Yes")
    page = page_of(under)
    cover = Overlay(look(), "Code to be filmed")
    cover.show_over(page.window())
    qtbot.keyClick(cover, Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert QApplication.focusWidget() is cover
    cover.finish()


@pytest.mark.parametrize("back", [False, True], ids=["tab", "shift-tab"])
def test_a_card_that_hands_the_keyboard_to_a_later_field_passes_none_by(
    page_of: Callable[..., QWidget], qtbot: QtBot, back: bool
) -> None:
    before, card, after = QLineEdit(), QWidget(), QLineEdit()
    fields = [QLineEdit(), QLineEdit(), QLineEdit()]
    column = QVBoxLayout(card)
    for field in fields:
        column.addWidget(field)
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    card.setFocusProxy(fields[1])
    put(page_of(before, after), 1, card)
    assert way(qtbot, before, back=back) == [before, *([after, *fields[::-1]] if back else [*fields, after])]


def test_tab_goes_on_from_a_page_that_took_the_keyboard(page_of: Callable[..., QWidget], qtbot: QtBot) -> None:
    before, card, after = QLineEdit(), QWidget(), QLineEdit()
    card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    page_of(before, card, after)
    for key, comes_to in ((Qt.Key.Key_Tab, after), (Qt.Key.Key_Backtab, before)):
        card.setFocus()
        qtbot.keyClick(card, key)  # type: ignore[no-untyped-call]
        assert QApplication.focusWidget() is comes_to


def test_a_step_of_an_interview_begins_in_its_first_field(page_of: Callable[..., QWidget], qtbot: QtBot) -> None:
    before, inner, onward = QPushButton("Consent"), QWidget(), QPushButton("Next")
    fields = [QLineEdit(), QLineEdit()]
    column = QVBoxLayout(inner)
    for field in fields:
        column.addWidget(field)
    held = Held(inner)
    page_of(before, held, onward)
    onward.setFocus()
    held.begin()
    assert QApplication.focusWidget() is fields[0]
