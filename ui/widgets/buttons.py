"""Buttons: primary (one a screen), secondary, quiet and destructive, each with its key after the words; icon buttons.

They draw themselves so that both palettes, both directions and every text size give the same proportions.
Never put an action only on a mouse: every button takes the keyboard.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QShortcutEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.fonts import Role, script_of
from ui.widgets.theme import Theme


class Kind(Enum):
    """How much a button weighs."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DESTRUCTIVE = "destructive"


class Button(QPushButton):
    """`key` ("Ctrl+N") works and is shown; `hint` ("Enter") is only shown. `trailing_icon` points onward.

    Qt calls the large key Return and the one among the digits Enter. People say Enter to both: with "Ctrl+Return" both
    work, and "Ctrl+Enter" is shown.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str | None = None,
        trailing_icon: str | None = None,
        key: str | None = None,
        hint: str | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self.kind = theme, kind
        self._icon, self._trailing_icon = icon, trailing_icon
        self._small = small
        self._hint = hint if hint is not None else (key or "").replace("Return", "Enter")
        weight = 500 if kind in (Kind.SECONDARY, Kind.QUIET, Kind.DESTRUCTIVE) else 600
        self._label_font: QFont = theme.font(Role.META if small else Role.BODY, weight)
        self._hint_font: QFont = theme.font(Role.META, 400)
        self.setFont(self._label_font)
        if key:
            self.setShortcut(QKeySequence(key))
            if "Return" in key:
                QShortcut(QKeySequence(key.replace("Return", "Enter")), self, self.click)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def event(self, event: QEvent) -> bool:
        """Its key works at once. Qt waits a tenth of a second first, in which the screen may have gone and what is
        typed ahead goes to what is still there."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def setText(self, text: str) -> None:
        # QAbstractButton reads "&" as a mnemonic and would drop the shortcut we set.
        shortcut = self.shortcut()
        super().setText(text)
        if not shortcut.isEmpty():
            self.setShortcut(shortcut)
        self.updateGeometry()

    def set_icon_name(self, icon: str | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    @property
    def hint(self) -> str:
        """The key as it is shown; empty for none."""
        return self._hint

    # --- size ------------------------------------------------------------------------------------------------

    def _padding(self) -> float:
        if self.kind in (Kind.QUIET, Kind.DESTRUCTIVE):
            return 0.0
        return 20.0 if self._theme.large else 16.0

    def _gap(self) -> float:
        return 10.0 if self._theme.large else 8.0

    def _icon_size(self) -> int:
        return self._theme.px(16) if self._small else self._theme.icon_size

    def _content_width(self, *, with_hint: bool = True) -> float:
        width = QFontMetricsF(self._label_font).horizontalAdvance(self.text())
        for icon in (self._icon, self._trailing_icon):
            if icon:
                width += self._icon_size() + self._gap()
        if self._hint and with_hint:
            width += 2 * self._gap() + QFontMetricsF(self._hint_font).horizontalAdvance(self._hint)
        return width

    def sizeHint(self) -> QSize:
        height = self._theme.px(32) if self._small else self._theme.control
        return QSize(round(self._content_width() + 2 * self._padding()) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Its words whole; the key is left out where there is no room for it."""
        narrowest = self._content_width(with_hint=False) + 2 * self._padding()
        return QSize(round(narrowest) + 1, self.sizeHint().height())

    # --- paint -----------------------------------------------------------------------------------------------

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor, str]:
        """Ground, border, words, hint, and the token of the icons, as the button stands now."""
        t = self._theme
        none = QColor(0, 0, 0, 0)
        hover = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            ground = t.colour("sunken") if self.kind is Kind.PRIMARY else none
            border = t.colour("line") if self.kind in (Kind.PRIMARY, Kind.SECONDARY) else none
            return ground, border, t.colour("text3"), t.colour("text3"), "text3"
        if self.kind is Kind.PRIMARY:
            ground = t.colour("accentHover" if hover or self.isDown() else "accent")
            return ground, none, t.colour("onAccent"), t.colour("onAccent"), "onAccent"
        if self.kind is Kind.SECONDARY:
            ground = t.colour("accentSoft" if self.isDown() or self.isChecked() else "sunken" if hover else "surface")
            return ground, t.colour("line2"), t.colour("text"), t.colour("text3"), "text"
        words = "danger" if self.kind is Kind.DESTRUCTIVE else "accentHover" if hover else "accent"
        soft = "dangerSoft" if self.kind is Kind.DESTRUCTIVE else "accentSoft"
        return t.colour(soft) if self.isDown() else none, none, t.colour(words), t.colour("text3"), words

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, border, words, hint, icon_token = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(border, 1) if border.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        if border.alpha() or ground.alpha():
            painter.drawRoundedRect(area, 6, 6)
        self._paint_content(painter, words, hint, icon_token)

    def _paint_content(self, painter: QPainter, words: QColor, hint: QColor, icon_token: str) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centred = self.kind in (Kind.PRIMARY, Kind.SECONDARY)
        hinted = bool(self._hint) and self.width() >= self.sizeHint().width()
        free = self.width() - self._content_width(with_hint=hinted)
        x = max(free / 2 if centred else self._padding(), 0.0)
        size = self._icon_size()
        parts: list[tuple[str, str, float]] = []
        if self._icon:
            parts.append(("icon", self._icon, size + self._gap()))
        parts.append(("words", self.text(), QFontMetricsF(self._label_font).horizontalAdvance(self.text())))
        if self._trailing_icon:
            parts.append(("after", self._trailing_icon, size + self._gap()))
        if hinted:
            width = QFontMetricsF(self._hint_font).horizontalAdvance(self._hint)
            parts.append(("hint", self._hint, width + 2 * self._gap()))
        for what, value, width in parts:
            left = self.width() - x - width if mirrored else x
            if what in ("icon", "after"):
                shift = self._gap() if (what == "after") != mirrored else 0.0
                pixmap = self._theme.icon(value, icon_token, size)
                painter.drawPixmap(QPointF(left + shift, (self.height() - size) / 2), pixmap)
            else:
                painter.setFont(self._label_font if what == "words" else self._hint_font)
                painter.setPen(words if what == "words" else hint)
                side = Qt.AlignmentFlag.AlignLeft if what == "words" or mirrored else Qt.AlignmentFlag.AlignRight
                flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(left, 0, width + 1, self.height()), flags, value)
            x += width

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()


class IconButton(QPushButton):
    """A square button with an icon; `name` is said by screen readers and shown as a tip."""

    def __init__(
        self, theme: Theme, icon: str, name: str, *, ink: str = "text", bordered: bool = False, size: int = 40
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._ink, self._bordered = theme, icon, ink, bordered
        side = theme.px(size)
        self.setFixedSize(side, side)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    def set_icon_name(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        t = self._theme
        if self.isDown() or self.isChecked():
            painter.setBrush(t.colour("accentSoft"))
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(t.colour("sunken"))
        elif self._bordered:
            painter.setBrush(t.colour("surface"))
        painter.setPen(QPen(t.colour("line2"), 1) if self._bordered else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, 6, 6)
        size = t.icon_size
        pixmap = t.icon(self._icon, self._ink if self.isEnabled() else "text3", size)
        painter.drawPixmap(QPointF((self.width() - size) / 2, (self.height() - size) / 2), pixmap)


class LanguageButton(QPushButton):
    """A language by its own name, in the font of its script; the chosen one stands on soft accent."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name)
        self._theme = theme
        self._script = script_of(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        font = self._theme.font(Role.BODY, 600, script=self._script)
        return QSize(round(QFontMetricsF(font).horizontalAdvance(self.text())) + 25, self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(t.colour("accentSoft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(t.font(Role.BODY, 600 if self.isChecked() else 400, script=self._script))
        painter.setPen(t.colour("accent" if self.isChecked() else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
