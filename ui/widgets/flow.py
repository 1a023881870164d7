"""Widgets one after another in reading direction, on as many lines as the width needs. Mirrored by the layout."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Each item keeps the size it asks for; `gap` pixels between items, `line_gap` between lines."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._line_gap = gap, line_gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _place(self, area: QRect, *, move: bool) -> int:
        """The height that all lines need; moves the items only if asked to. Lower ones stand midway in a line."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = 0
        for line in self._lines(area.width()):
            height = max(item.sizeHint().height() for item, _x, _width in line)
            for item, x, width in line if move else ():
                left = area.right() + 1 - x - width if mirrored else area.left() + x
                own = item.sizeHint().height()
                item.setGeometry(QRect(left, area.top() + y + (height - own) // 2, width, own))
            y += height + self._line_gap
        return max(0, y - self._line_gap)

    def _lines(self, most: int) -> Iterator[list[tuple[QLayoutItem, int, int]]]:
        """(item, how far from the line's beginning, width), line by line."""
        line: list[tuple[QLayoutItem, int, int]] = []
        x = 0
        for item in self._items:
            width = min(item.sizeHint().width(), max(most, item.minimumSize().width()))
            if line and x + width > most:
                yield line
                line, x = [], 0
            line.append((item, x, width))
            x += width + self._gap
        if line:
            yield line
