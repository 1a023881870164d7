"""A long list in one card: painted rows over a paged model, opened by click, Enter or Space. Mirrored by the layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.models.paged import ListRow, PagedModel
from ui.widgets.card import Card
from ui.widgets.fonts import Role, script_of
from ui.widgets.safe_list import keep_in
from ui.widgets.theme import Theme

_TONES = {"plain": "text2", "ok": "ok", "warn": "warn", "danger": "danger"}


class PageList(Card):
    """`opened` carries the row's key."""

    opened = Signal(str)

    def __init__(self, theme: Theme, model: PagedModel, *, name: str) -> None:
        super().__init__(theme, padding=1)
        self.view = _View(theme)
        self.view.setModel(model)
        self.view.setAccessibleName(name)
        self.view.setItemDelegate(_RowDelegate(theme, self.view))
        self.view.chosen.connect(lambda index: self.opened.emit(model.row(index).key))
        self.body.addWidget(self.view, 1)


class _View(QListView):
    chosen = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        keep_in(self)
        self.setMinimumHeight(theme.px(56) * 3)
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        # typing goes to the search field, not into Qt's own type-ahead, which would keep what was typed
        if event.text() and event.text().isprintable():
            event.ignore()
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        # no tool tip of the desktop ever shows a name
        return True if event.type() == QEvent.Type.ToolTip else super().viewportEvent(event)


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self._theme.px(56))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        row: ListRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(area, theme.colour("accentSoft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("sunken"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._texts(painter, option, area, row)
        painter.restore()

    def _texts(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ListRow) -> None:
        theme, inner = self._theme, area.adjusted(16, 0, -16, 0)
        lead_font = theme.font(Role.META, 500, tabular=True)
        lead = QFontMetrics(lead_font).horizontalAdvance("MMMM-MMMM") + 16
        state_font = theme.font(Role.META, 500)
        # whole pixels are less than what the words need: a little room more, or they are elided
        state = QFontMetrics(state_font).horizontalAdvance(row.state) + 4 if row.state else 0
        icon = theme.px(16) + 8 if row.icon else 0
        middle = max(0, inner.width() - lead - state - icon - 16)
        name = middle * 11 // 20 if row.detail else middle
        x = inner.left()
        slots = (
            (lead_font, "text2", row.lead, lead),
            (theme.font(Role.BODY, 500, script=script_of(row.name)), "text", row.name, name),
            (theme.font(Role.META, script=script_of(row.detail)), "text2", row.detail, middle - name),
        )
        for font, ink, text, width in slots:
            self._draw(painter, option, QRect(x, inner.top(), width - 12, inner.height()), font, ink, text)
            x += width
        end = inner.left() + inner.width() - state
        self._draw(
            painter, option, QRect(end, inner.top(), state, inner.height()), state_font, _TONES[row.tone], row.state
        )
        if row.icon:
            size = theme.px(16)
            box = QRect(end - icon, inner.center().y() - size // 2, size, size)
            where = QStyle.visualRect(option.direction, area, box)
            painter.drawPixmap(where, theme.icon(row.icon, _TONES[row.tone], size))

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, font: QFont, ink: str, text: str
    ) -> None:
        if not text or box.width() <= 0:
            return
        direction: Qt.LayoutDirection = option.direction
        where = QStyle.visualRect(direction, option.rect, box)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(where, flags, shown)
