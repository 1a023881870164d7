"""The white ground that things stand on: a card, a hairline, and spacing helpers. Knows nothing of what is on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.theme import Theme

Margins = tuple[int, int, int, int]


def vbox(
    parent: QWidget | None = None, *, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column; margins are leading, top, trailing, bottom (the layout mirrors them itself)."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _space(layout, gap, margins)
    return layout


def hbox(
    parent: QWidget | None = None, *, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A row in reading direction; margins are leading, top, trailing, bottom."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _space(layout, gap, margins)
    return layout


def _space(layout: QBoxLayout, gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    leading, top, trailing, bottom = margins
    # contentsMargins are not mirrored by Qt.
    if QApplication.isRightToLeft():
        leading, trailing = trailing, leading
    layout.setContentsMargins(leading, top, trailing, bottom)


def clear_layout(layout: QLayout) -> None:
    """Takes everything out of a layout and deletes the widgets."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class Card(QFrame):
    """A surface with a hairline and radius 6. `body` is its column; `accent` draws the 2 px frame of a question."""

    def __init__(
        self, theme: Theme, *, padding: int = 24, gap: int = 0, accent: bool = False, ground: str = "surface"
    ) -> None:
        super().__init__()
        self._theme, self._accent, self._ground = theme, accent, ground
        self.body = vbox(self, gap=gap, margins=(padding, padding, padding, padding))

    def set_accent(self, accent: bool) -> None:
        self._accent = accent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._accent else 1
        painter.setPen(QPen(self._theme.colour("accent" if self._accent else "line"), width))
        painter.setBrush(self._theme.colour(self._ground))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)


class Hairline(QFrame):
    """One pixel of line, lying or standing."""

    def __init__(self, theme: Theme, *, standing: bool = False) -> None:
        super().__init__()
        self._colour = theme.colour("line")
        if standing:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), self._colour)
