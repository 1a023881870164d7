"""A picture from memory, fitted to its place, with zoom and drag by mouse and keys. Never from a file, never copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.theme import Theme

MOST_ZOOM = 8.0


class PictureView(QWidget):
    """+ and - zoom, arrows move, 0 fits again."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._zoom, self._offset = 1.0, QPointF()
        self._grabbed: QPointF | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(320))

    def show_pixels(self, width: int, height: int, rgb: bytes) -> None:
        """Shows RGB pixels, 3 bytes each, rows without padding."""
        # a deep copy: the image must own its bytes
        self._image = QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.fit()

    def show_image(self, image: QImage) -> None:
        """Shows a frame without changing zoom."""
        self._image = image
        self.update()

    def clear(self) -> None:
        self._image = QImage()
        self.update()

    @property
    def empty(self) -> bool:
        return self._image.isNull()

    def fit(self) -> None:
        self._zoom, self._offset = 1.0, QPointF()
        self.update()

    def zoom(self, factor: float) -> None:
        self._zoom = min(MOST_ZOOM, max(1.0, self._zoom * factor))
        self._move(QPointF())

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def _move(self, by: QPointF) -> None:
        area = self._target(QPointF())
        room = QPointF(max(0.0, (area.width() - self.width()) / 2), max(0.0, (area.height() - self.height()) / 2))
        wanted = self._offset + by
        self._offset = QPointF(min(room.x(), max(-room.x(), wanted.x())), min(room.y(), max(-room.y(), wanted.y())))
        self.update()

    def _target(self, offset: QPointF) -> QRectF:
        if self._image.isNull():
            return QRectF()
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        width, height = size.width() * self._zoom, size.height() * self._zoom
        return QRectF((self.width() - width) / 2 + offset.x(), (self.height() - height) / 2 + offset.y(), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._target(self._offset), self._image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 40.0
        moves = {
            Qt.Key.Key_Left: QPointF(step, 0),
            Qt.Key.Key_Right: QPointF(-step, 0),
            Qt.Key.Key_Up: QPointF(0, step),
            Qt.Key.Key_Down: QPointF(0, -step),
        }
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.25)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(0.8)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in moves and self._zoom > 1:
            self._move(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move(event.position() - self._grabbed)
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
