"""The code on the screen is the code in the film: what is painted can be read, in either palette and at any size."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget

from intake.media import film_code
from intake.model.film_take import new_film_take, spoken
from ui.recording.film_code import FilmCode
from ui.widgets.card import vbox
from ui.widgets.theme import Theme


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize("size", [(1366, 768), (720, 480), (600, 1000)])
def test_what_is_painted_can_be_read(qtbot: Any, palette: str, size: tuple[int, int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    take = new_film_take()
    code = FilmCode(Theme(palette), take)
    code.show_over(window)
    assert code.geometry() == window.rect()
    window.resize(size[0] + 40, size[1])
    assert code.geometry() == window.rect()
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    seen = film_code.find(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())
    assert seen == (take,)
    assert spoken(take) in code.figures.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_it_ends_by_a_key_and_nothing_is_typed_beneath(qtbot: Any, key: Qt.Key) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    vbox(window).addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    code = FilmCode(Theme("light"), new_film_take())
    code.show_over(window)
    qtbot.keyClick(code, Qt.Key.Key_A)
    with qtbot.waitSignal(code.closed):
        qtbot.keyClick(code, key)
    assert not code.isVisible()
    assert field.text() == ""
    qtbot.waitUntil(field.hasFocus)
