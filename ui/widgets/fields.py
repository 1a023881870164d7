"""A field with its label above and one line below: a hint, or in danger colour what is wrong. Knows no rules itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.safe_list import keep_in
from ui.widgets.theme import Theme


class Field(QWidget):
    """`editor` under `label`; `hint` is shown until `set_error` says something; `beside` ends the label's line."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        optional: str = "",
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._theme, self.editor, self._hint_text = theme, editor, hint
        column = self._column = vbox(self, gap=4)
        # A question may be longer than its field is wide; a word or two never is.
        natural = QFontMetricsF(theme.font(Role.META, 600)).horizontalAdvance(label)
        long = natural > theme.px(150)
        self._label = Text(theme, label, role=Role.META, weight=600, wrap=long)
        self._label.setBuddy(editor)
        head = hbox(gap=8)
        head.addWidget(self._label, 1 if long else 0)
        if optional:
            head.addWidget(Text(theme, optional, role=Role.META, ink="text3"))
        if not long:
            head.addStretch(1)
        if beside is not None:
            beside.setFixedHeight(self._label.sizeHint().height() + 4)
            head.addWidget(beside)
        column.addLayout(head)
        column.addWidget(editor)
        self._below: _Below | None = None
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._show(hint, error=False)

    def set_error(self, message: str) -> None:
        """Shows what is wrong, or the hint again if `message` is empty."""
        self._show(message or self._hint_text, error=bool(message))

    def set_hint(self, hint: str) -> None:
        self._hint_text = hint
        self._show(hint, error=False)

    @property
    def error(self) -> str:
        return self._below.line.text() if self._below is not None and self.editor.property("error") else ""

    def _show(self, text: str, *, error: bool) -> None:
        if text and self._below is None:  # most fields never have anything below them
            self._below = _Below(self._theme)
            self._column.addWidget(self._below)
        if self._below is not None:
            self._below.say(text, error=error)
        self.editor.setAccessibleDescription(text)
        if bool(self.editor.property("error")) != error:
            self.editor.setProperty("error", error)
            style = self.editor.style()
            style.unpolish(self.editor)
            style.polish(self.editor)
            self.editor.update()


class _Below(QWidget):
    """The line below a field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = hbox(self, gap=8, margins=(0, 2, 0, 0))
        self._icon = IconLabel(theme, "alert-circle", "danger", theme.px(18))
        self.line = Text(theme, "", role=Role.META, ink="text2", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.line, 1)

    def say(self, text: str, *, error: bool) -> None:
        self.line.set_ink("danger" if error else "text2")
        self.line.setText(text)
        self._icon.setVisible(error)
        self.setVisible(bool(text))


class _Held:
    """Keeps Qt from turning a value into one of its own: an enum's member would come back as its plain text."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


class Dropdown(QComboBox):
    """A combo box with our chevron; a wheel passing over it never changes an answer."""

    def __init__(self, theme: Theme, items: list[tuple[str, object]] | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font(Role.BODY))
        self.view().setFont(theme.font(Role.BODY))
        keep_in(self.view())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(theme.icon_size, theme.icon_size))
        for text, value in items or []:
            self.add(text, value)

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt tells a screen reader the chosen words as the name, and what is chosen only by a label beside."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def add(self, text: str, value: object) -> None:
        """One more item at the end."""
        self.addItem(text, _Held(value))

    def itemData(self, index: int, role: int = Qt.ItemDataRole.UserRole) -> Any:
        data = super().itemData(index, role)
        return data.value if isinstance(data, _Held) else data

    def currentData(self, role: int = Qt.ItemDataRole.UserRole) -> Any:
        return self.itemData(self.currentIndex(), role)

    def choose(self, value: object) -> None:
        """Selects the item that holds `value`; nothing happens if there is none."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return

    def minimumSizeHint(self) -> QSize:
        """Long words are shortened: the list shows them whole."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(120)), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = self._theme.px(18)
        chevron = self._theme.icon("chevron-down", "text2", size)
        edge = self._theme.px(12)
        left = edge if mirrored else self.width() - edge - size
        painter.drawPixmap(QPointF(left, (self.height() - size) / 2), chevron)
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "text3"))
        x = 13.0
        if not self.itemIcon(self.currentIndex()).isNull():
            side = self._theme.icon_size
            pixmap = self.itemIcon(self.currentIndex()).pixmap(side, side)
            at = self.width() - x - side if mirrored else x
            painter.drawPixmap(QPointF(at, (self.height() - side) / 2), pixmap)
            x += side + 8
        width = self.width() - x - size - 2 * edge
        area = QRectF(size + 2 * edge if mirrored else x, 0, width, self.height())
        side_flag = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = self.currentText() or self.placeholderText()
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
        flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, text)


class CheckBox(QCheckBox):
    """A tick of the look (18 px, radius 4) that keeps to its label when mirrored."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(theme.font(Role.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _side(self) -> int:
        return self._theme.px(24 if self._theme.large else 18)

    def sizeHint(self) -> QSize:
        width = self._side() + (12 + self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0)
        return QSize(width + 2, max(self._theme.px(28), self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._side()
        left = self.width() - side - 1 if mirrored else 1
        box = QRectF(left + 0.75, (self.height() - side) / 2 + 0.75, side - 1.5, side - 1.5)
        draw_tick_box(painter, self._theme, box, self.checkState(), enabled=self.isEnabled())
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "text3"))
        area = QRectF(0 if mirrored else side + 13, 0, self.width() - side - 13, self.height())
        flag = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


def draw_tick_box(painter: QPainter, theme: Theme, box: QRectF, state: Qt.CheckState, *, enabled: bool = True) -> None:
    """The box of a tick, also for delegates of lists."""
    on = state != Qt.CheckState.Unchecked
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if enabled else "text3"))
        painter.drawRoundedRect(box.adjusted(-0.75, -0.75, 0.75, 0.75), 4, 4)
        size = round(box.width() * 0.85)
        icon = theme.icon("check" if state == Qt.CheckState.Checked else "minus", "onAccent", size)
        painter.drawPixmap(QPointF(box.center().x() - size / 2, box.center().y() - size / 2), icon)
    else:
        painter.setPen(QPen(theme.colour("line2" if enabled else "line"), 1.5))
        painter.setBrush(theme.colour("surface") if enabled else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box, 4, 4)
