"""Pages of a report as pictures from memory: one page on paper, its number, and a way to the next. Never a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme

_A4 = 297 / 210


class PagePreview(QWidget):
    """`show_pages` takes PNG bytes. `enlarged` gives the page's number (from 0) when somebody wants it larger."""

    enlarged = Signal(int)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._pages: list[QImage] = []
        self._number = 0
        column = vbox(self, gap=8)
        head = hbox(gap=8)
        head.addWidget(Text(theme, title, role=Role.META, weight=600, elide=True), 1)
        self._which = Text(theme, "", role=Role.META, ink="text2", tabular=True)
        head.addWidget(self._which)
        column.addLayout(head)
        self.sheet = _Sheet(theme)
        self.sheet.setAccessibleName(title)
        self.sheet.step.connect(self.step)
        self.sheet.chosen.connect(lambda: self.enlarged.emit(self._number))
        column.addWidget(self.sheet)
        foot = hbox(gap=4)
        self.before = IconButton(theme, "chevron-left", self.tr("Page before"), size=32)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after = IconButton(theme, "chevron-right", self.tr("Next page"), size=32)
        self.after.clicked.connect(lambda: self.step(1))
        self.larger = IconButton(theme, "zoom-in", self.tr("Larger"), size=32)
        self.larger.clicked.connect(lambda: self.enlarged.emit(self._number))
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        foot.addStretch(1)
        foot.addWidget(self.larger)
        column.addLayout(foot)
        self._show()

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Keeps the number of the page that was looked at."""
        self._pages = [QImage.fromData(page) for page in pages]
        self._number = min(self._number, max(0, len(self._pages) - 1))
        self._show()

    @property
    def pages(self) -> list[QImage]:
        return list(self._pages)

    def step(self, by: int) -> None:
        self._number = min(max(0, self._number + by), max(0, len(self._pages) - 1))
        self._show()

    def _show(self) -> None:
        count = len(self._pages)
        self._which.setText(self.tr("page {0} of {1}").format(self._number + 1, count) if count else "")
        self.sheet.show_image(self._pages[self._number] if count else QImage())
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number + 1 < count)
        self.larger.setEnabled(count > 0)


class _Sheet(QWidget):
    step = Signal(int)
    chosen = Signal()
    spoken_role = QAccessible.Role.Button

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._image = theme, QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def press(self) -> None:
        """As Enter does."""
        self.chosen.emit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _A4)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 198)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(min(self.width(), 480)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.step.emit(1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.step.emit(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: object) -> None:
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        height = min(float(self.height()) - 1, (self.width() - 1) * _A4)
        width = height / _A4
        area = QRectF((self.width() - width) / 2, 0.5, width, height)
        painter.fillRect(area, self._theme.colour("paper"))
        if not self._image.isNull():
            # on dark screens paper is dimmed: the page is multiplied with it
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            ratio = self.devicePixelRatioF()
            target = area.size().toSize() * ratio
            scaled = self._image.scaled(
                target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(area, scaled)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.drawRect(area)
