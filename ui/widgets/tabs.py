"""Tabs as words with a line under the one that is open. Arrow keys move among them, mirrored with the layout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.widgets.card import Hairline, vbox
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role
from ui.widgets.theme import Theme

_GAP = 26


class TabStrip(QWidget):
    """`items` are (key, words); `changed` carries the key a person went to."""

    changed = Signal(str)

    def __init__(self, theme: Theme, items: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._keys = [key for key, _words in items]
        self._group = QButtonGroup(self)
        column = vbox(self)
        row = Flow(gap=0, line_gap=0)
        for number, (_key, words) in enumerate(items):
            tab = _Tab(theme, words)
            tab.moved.connect(self._move)
            self._group.addButton(tab, number)
            row.addWidget(tab)
        column.addLayout(row)
        column.addWidget(Hairline(theme))
        self._group.idClicked.connect(lambda number: self.changed.emit(self._keys[number]))

    @property
    def current(self) -> str:
        return self._keys[max(0, self._group.checkedId())]

    def choose(self, key: str) -> None:
        """Marks a tab without telling."""
        for number, held in enumerate(self._keys):
            tab = self._group.button(number)
            tab.setChecked(held == key)
            # one stop for Tab, as in every strip: the arrows do the rest
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if held == key else Qt.FocusPolicy.ClickFocus)

    def step(self, by: int) -> None:
        """Goes to the next or the previous tab and tells."""
        number = (self._keys.index(self.current) + by) % len(self._keys)
        self.choose(self._keys[number])
        self.changed.emit(self._keys[number])

    def _move(self, by: int) -> None:
        self.step(-by if self.isRightToLeft() else by)
        if (tab := self._group.checkedButton()) is not None:
            tab.setFocus(Qt.FocusReason.TabFocusReason)


class _Tab(QAbstractButton):
    moved = Signal(int)

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._plain, self._bold = theme.font(Role.BODY), theme.font(Role.BODY, 600)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._bold).horizontalAdvance(self.text()) + _GAP, self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _words_area(self) -> QRect:
        """Without the gap to the next tab: the first letters of the first tab stand in line with the page's edge."""
        return self.rect().adjusted(_GAP, 0, 0, 0) if self.isRightToLeft() else self.rect().adjusted(0, 0, -_GAP, 0)

    def ring_area(self) -> QRect:
        """What the focus ring goes around."""
        return self._words_area()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        painter.setFont(self._bold if chosen else self._plain)
        painter.setPen(self._theme.colour("text" if chosen or self.underMouse() else "text2"))
        words = QRectF(self._words_area())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self.text())
        if chosen:
            painter.fillRect(QRectF(words.left(), words.bottom() - 2, words.width(), 2), self._theme.colour("accent"))
