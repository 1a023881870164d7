"""Rows in one card with hairlines between them, for lists of up to some dozens; long lists use ui/models.

A row is a button where it can be opened: whole row clickable, Enter and Space work, selected is soft accent.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.widgets.card import Card, Hairline, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class Row(QFrame):
    """One line of a list: put widgets into `line`. `opens` makes it clickable and adds it to the tab order."""

    activated = Signal()

    def __init__(self, theme: Theme, *, height: int = 56, opens: bool = False, name: str = "") -> None:
        super().__init__()
        self._theme, self._opens, self._selected = theme, opens, False
        self.line = hbox(self, gap=16, margins=(16, 4, 16, 4))
        self.setMinimumHeight(theme.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(name)
        self.first = self.last = False
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_selected(self, selected: bool) -> None:
        self._selected = selected
        self.update()

    @property
    def spoken_role(self) -> QAccessible.Role | None:
        return QAccessible.Role.Button if self._opens else None

    def press(self) -> None:
        """As Enter does."""
        if self._opens:
            self.activated.emit()

    @property
    def selected(self) -> bool:
        return self._selected

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._opens and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.activated.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        hover = self._opens and self.underMouse()
        if not self._selected and not hover:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accentSoft" if self._selected else "sunken"))
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, 5, 5)
        # Only the card's own corners are round.
        if not self.first:
            path.addRect(QRectF(0, 0, area.width(), 6))
        if not self.last:
            path.addRect(QRectF(0, area.height() - 6, area.width(), 6))
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.drawPath(path)


class RowList(Card):
    """A card of rows. `add` puts a hairline between; `add_heading` starts a group ("Imported today  5")."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=1)
        self._theme = theme
        self._rows: list[Row] = []

    def add(self, row: QWidget) -> None:
        if self.body.count():
            self.body.addWidget(Hairline(self._theme))
        if isinstance(row, Row):
            row.first = not self._rows and self.body.count() == 0
            if self._rows:
                self._rows[-1].last = False
            row.last = True
            self._rows.append(row)
        self.body.addWidget(row)

    def add_heading(self, text: str, count: str = "") -> None:
        heading = Row(self._theme, height=36)
        heading.line.setSpacing(10)
        heading.line.addWidget(Text(self._theme, text, role=Role.META, weight=600))
        if count:
            heading.line.addWidget(Text(self._theme, count, role=Role.META, ink="text2", tabular=True))
        heading.line.addStretch(1)
        self.add(heading)

    @property
    def rows(self) -> list[Row]:
        return list(self._rows)


def section_title(theme: Theme, text: str, count: str = "") -> QWidget:
    """The heading above a card: weight 600, with a quiet count."""
    box = QWidget()
    row = hbox(box, gap=10)
    row.addWidget(Text(theme, text, weight=600))
    if count:
        row.addWidget(Text(theme, count, role=Role.META, ink="text2", tabular=True))
    row.addStretch(1)
    return box
