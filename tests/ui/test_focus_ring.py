"""The focus ring is whole, goes around the words, and stays with what it is around."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import Button
from ui.widgets.card import vbox
from ui.widgets.focus import FocusRing
from ui.widgets.tabs import TabStrip
from ui.widgets.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    vbox(made, margins=(32, 24, 32, 24))
    made.resize(700, 400)
    return made


@pytest.fixture
def ring(qapp: QApplication, page: QWidget, theme: Theme) -> Iterator[Callable[[QWidget], FocusRing]]:
    """The ring around a widget that the keyboard went to."""
    made = FocusRing(qapp, page, theme)

    def around(target: QWidget) -> FocusRing:
        page.show()
        made._by_keyboard = True
        made._watch(target)
        return made

    yield around
    made.release()


def seen(widget: QWidget) -> QRect:
    """Where it is on the page, as far as nothing cuts it off."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("mirrored", [False, True])
def test_around_a_tab_it_is_whole_and_close_to_the_words(
    page: QWidget, ring: Callable[[QWidget], FocusRing], theme: Theme, mirrored: bool
) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    strip = TabStrip(theme, [("a", "Consent"), ("b", "Narrative")])
    strip.choose("a")
    layout = page.layout()
    assert layout is not None
    layout.addWidget(strip)
    page.show()
    tab = strip._group.button(0)
    shown = ring(tab)
    assert shown.isVisible()
    holder = shown.parentWidget()
    assert holder is not None
    assert holder.rect().contains(shown.geometry()), "cut off by what it lies in"
    words = QRect(tab.mapTo(page, tab.ring_area().topLeft()), tab.ring_area().size())  # type: ignore[attr-defined]
    assert seen(shown) == words.adjusted(-4, -4, 4, 4)


def test_it_goes_along_when_something_above_moves(
    qtbot: QtBot, page: QWidget, ring: Callable[[QWidget], FocusRing], theme: Theme
) -> None:
    outer = QWidget(page)
    outer.setGeometry(40, 40, 200, 60)
    inner = QWidget(outer)
    inner.setGeometry(10, 10, 120, 40)
    button = Button(theme, "Do", parent=inner)
    button.setGeometry(0, 0, 120, 40)
    shown = ring(button)
    assert shown.parentWidget() is outer
    inner.move(60, 12)
    assert seen(shown) == seen(button).adjusted(-4, -4, 4, 4)
    inner.hide()
    assert not shown.isVisible()


def test_it_never_leaves_what_scrolls(page: QWidget, ring: Callable[[QWidget], FocusRing], theme: Theme) -> None:
    area = QScrollArea(page)
    area.setGeometry(20, 20, 200, 100)
    long = QWidget()
    long.resize(180, 900)
    button = Button(theme, "Do", parent=long)
    button.setGeometry(0, 0, 120, 40)
    area.setWidget(long)
    shown = ring(button)
    assert shown.parentWidget() is long
