"""Widgets side by side, or below each other where window, words or text size leave no room. Never sideways, never over
each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class FoldRow(QWidget):
    """Each widget is given at least `least` pixels, or what it asks for if that is less; `stretch` is for the row."""

    def __init__(self, *widgets: QWidget, gap: int = 16, least: int = 150, stretch: Sequence[int] = ()) -> None:
        super().__init__()
        self._widgets, self._least = widgets, least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for number, widget in enumerate(widgets):
            self._row.addWidget(widget, stretch[number] if stretch else 1)

    @property
    def beside(self) -> bool:
        """Whether they stand side by side."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _needed(self) -> int:
        shown = self._shown()
        widths = (
            max(w.minimumWidth(), w.minimumSizeHint().width(), min(w.sizeHint().width(), self._least)) for w in shown
        )
        return sum(widths) + self._row.spacing() * max(0, len(shown) - 1)

    def minimumSizeHint(self) -> QSize:
        widest = max((max(w.minimumWidth(), w.minimumSizeHint().width()) for w in self._shown()), default=0)
        return QSize(widest, self._row.minimumSize().height())

    def _fold(self) -> None:
        fits = self._needed() <= self.width()
        if fits != self.beside:
            self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)
