"""A wide column and a narrow one beside it, which moves below where window or text size leave no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.widgets.theme import Theme

_MOST = 16_777_215  # QWIDGETSIZE_MAX, which the bindings do not export


class Columns(QWidget):
    """`side` is `width` pixels at text size 100 %. `fill` lets both take the full height (they scroll inside)."""

    def __init__(
        self,
        theme: Theme,
        main: QWidget,
        side: QWidget,
        *,
        width: int = 424,
        gap: int = 32,
        least: int = 400,
        fill: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._main, self._side = theme, main, side
        # Words grow with the text size, pictures and margins do not: a middle way keeps both readable.
        self._width = round(width * (1 + (theme.scale - 1) * 0.6))
        self._least = theme.px(least)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        top = Qt.AlignmentFlag(0) if fill else Qt.AlignmentFlag.AlignTop
        self._row.addWidget(main, 1, top)
        self._row.addWidget(side, 1 if fill else 0, top)
        side.setFixedWidth(self._width)

    @property
    def beside(self) -> bool:
        """Whether the two stand side by side."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        narrowest = max(self._main.minimumSizeHint().width(), self._side.minimumSizeHint().width())
        return QSize(narrowest, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= self._least + self._row.spacing() + self._width
        if fits == self.beside:
            return
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        if fits:
            self._side.setFixedWidth(self._width)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_MOST)
        self.updateGeometry()
