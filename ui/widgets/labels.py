"""Text as the look wants it: right line height, true height when wrapped, aligned by the layout and not by its letters.

Plain text only, never rich text and never selectable: merely selecting text would put it on the X11 selection.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.fonts import LINE_HEIGHT, Role, Script, script_of
from ui.widgets.theme import Theme

_TITLE_LINE_HEIGHT = 1.15
_WIDTHS_HELD = 4
_LRI, _PDI = "\u2066", "\u2069"


def ltr(text: str) -> str:
    """Keeps an amount, a time or a number in its own order inside right-to-left text ("214 MB" would turn round)."""
    return f"{_LRI}{text}{_PDI}"


class Text(QLabel):
    """One text. `wrap` breaks lines and gives itself the height they need; `elide` shortens to one line instead."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: Role = Role.BODY,
        weight: int = 400,
        ink: str = "text",
        wrap: bool = False,
        elide: bool = False,
        centred: bool = False,
        trailing: bool = False,
        script: Script | None = None,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role, self._weight, self._script, self._tabular = role, weight, script, tabular
        self._wrap, self._elide, self._centred, self._trailing = wrap, elide, centred, trailing
        self._colour = theme.colour(ink)
        self._layout_font = QFont()
        self._line_height = 1.0
        self._shown: str | None = None
        self._least: QSize | None = None
        self._laid: dict[tuple[float, Qt.LayoutDirection, Qt.LayoutDirection], tuple[QTextLayout, float, float]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMargin(0)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            horizontal = QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred
            self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self.setText(text)

    # --- content ---------------------------------------------------------------------------------------------

    def setText(self, text: str) -> None:
        """Sets the text; a wrapped one takes the height it needs at its present width."""
        if self._shown is not None and text == self._shown:
            return
        self._shown, self._least = text, None
        self._laid.clear()
        script = self._script or self._script_for(text)
        self._layout_font = self._theme.font(self._role, self._weight, script=script, tabular=self._tabular)
        # a title is read at a glance: its second line belongs close to the first
        self._line_height = LINE_HEIGHT[script] if self._role is not Role.TITLE else _TITLE_LINE_HEIGHT
        self.setFont(self._layout_font)
        super().setText(text)
        self.setAccessibleName(text)
        if self._elide:
            self.setToolTip(text)
        self.updateGeometry()
        if self._wrap and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.update()

    def set_ink(self, ink: str) -> None:
        """The colour, by token."""
        self._colour = self._theme.colour(ink)
        self.update()

    def set_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def _script_for(self, text: str) -> Script:
        # A text of the interface has the interface's script; a run in another falls back by family.
        return self._theme.script

    def _direction(self) -> Qt.LayoutDirection:
        return self.layoutDirection()

    # --- size ------------------------------------------------------------------------------------------------

    def _lay_out(self, width: float) -> tuple[QTextLayout, float, float]:
        """The laid out text with its width and height in pixels.

        Held for the few widths that layouts ask for: they ask again with every change around the text.
        """
        key = (width, self.layoutDirection(), self._direction())
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) >= _WIDTHS_HELD:
                self._laid.clear()
            found = self._laid[key] = self._laid_out(width)
        return found

    def _laid_out(self, width: float) -> tuple[QTextLayout, float, float]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self._layout_font)
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self._wrap else QTextOption.WrapMode.NoWrap
        )
        option.setTextDirection(self._direction())
        right = (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != self._trailing
        if self._centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        else:
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        metrics = QFontMetricsF(self._layout_font)
        layout.beginLayout()
        y = widest = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            height = max(line.height(), metrics.height())
            step = height * self._line_height if self._wrap else height
            line.setPosition(QPointF(0, y + (step - height) / 2))
            y += step
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return layout, widest, max(y, metrics.height())

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return self.sizeHint().height()
        return round(self._lay_out(max(1, width))[2] + 0.49)

    def sizeHint(self) -> QSize:
        limit = self._theme.px(620) if self._wrap else 1e6
        _, width, height = self._lay_out(limit)
        return QSize(int(width) + 2, round(height + 0.49))

    def natural_width(self) -> int:
        """What the text takes on one line, in pixels."""
        return int(self._lay_out(1e6)[1]) + 2

    def height_of_lines(self, lines: int) -> int:
        """The height of so many lines of it, in pixels."""
        return round(lines * QFontMetricsF(self._layout_font).height() * self._line_height + 0.49)

    def minimumSizeHint(self) -> QSize:
        if self._wrap:
            # As narrow as the longest word, so that a layout never cuts one.
            if self._least is None:
                metrics = QFontMetricsF(self._layout_font)
                words = self.text().split() or [""]
                width = min(self._theme.px(200), max(metrics.horizontalAdvance(word) for word in words))
                self._least = QSize(int(width) + 2, round(metrics.height() + 0.49))
            return self._least
        hint = self.sizeHint()
        return QSize(self._theme.px(24), hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wrap:
            # Nested and aligned layouts forget height-for-width; a minimum is never forgotten.
            needed = self.heightForWidth(self.width())
            if self.minimumHeight() != needed:
                self.setMinimumHeight(needed)

    # --- paint -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._colour if self.isEnabled() else self._theme.colour("text3"))
        if self._elide and self.sizeHint().width() > self.width():
            shortened = QFontMetricsF(self._layout_font).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, self.width()
            )
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.setFont(self._layout_font)
            painter.setLayoutDirection(self._direction())
            painter.drawText(
                self.rect(), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shortened
            )
            return
        layout, _, height = self._lay_out(self.width())
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2) if not self._wrap else 0.0))


class NameLabel(Text):
    """A person's name: font and size by its own script, its own direction inside, placed where the layout begins.

    Shows "name not known" words given by the caller when the name is empty.
    """

    def _script_for(self, text: str) -> Script:
        return script_of(text)

    def _direction(self) -> Qt.LayoutDirection:
        if script_of(self.text()) is Script.ARABIC:
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight


class IconLabel(QLabel):
    """An icon that is not clicked; `description` for screen readers, empty where words stand beside it."""

    def __init__(
        self, theme: Theme, name: str, ink: str = "text2", size: int | None = None, description: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self.set_icon(name, ink, size)
        self.setAccessibleName(description)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, ink: str = "text2", size: int | None = None) -> None:
        self.setPixmap(self._theme.icon(name, ink, size))
