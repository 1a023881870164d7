"""A picture that can be turned and cut by mouse and keys. Shows what would be kept; makes no file and changes none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform

from ui.widgets.picture_view import PictureView
from ui.widgets.theme import Theme

_LEAST = 16  # pixels of a cut
_STEP = 0.02  # of the picture, for each press of an arrow


class CropView(PictureView):
    """As PictureView. While cutting: drag a frame; arrows move it, Shift and arrows change its size. `cut_changed`."""

    cut_changed = Signal()

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, name=name)
        self.quarters = 0
        self._cutting = False
        self._frame = QRectF()  # in pixels of the turned picture
        self._from: QPointF | None = None

    # --- turning ----------------------------------------------------------------------------------------------------

    def turn(self) -> None:
        """A quarter clockwise."""
        self.quarters = (self.quarters + 1) % 4
        self._image = self._image.transformed(QTransform().rotate(90))
        self._frame = self._whole() if self._cutting else QRectF()
        self.fit()
        self.cut_changed.emit()

    def undo(self) -> None:
        """As it came."""
        self._image = self._image.transformed(QTransform().rotate(-90 * self.quarters))
        self.quarters, self._cutting, self._frame = 0, False, QRectF()
        self.fit()
        self.cut_changed.emit()

    # --- cutting ----------------------------------------------------------------------------------------------------

    def begin_cut(self) -> None:
        """Shows a frame to be drawn or moved; the picture is shown whole."""
        self.fit()
        self._cutting = True
        whole = self._whole()
        self._frame = whole.adjusted(whole.width() / 8, whole.height() / 8, -whole.width() / 8, -whole.height() / 8)
        self.setFocus()
        self.update()
        self.cut_changed.emit()

    @property
    def cutting(self) -> bool:
        return self._cutting

    @property
    def box(self) -> tuple[int, int, int, int] | None:
        """Left, top, right, bottom in pixels of the turned picture as it is shown; None where nothing is cut off."""
        if not self._cutting or self._frame == self._whole():
            return None
        frame = self._frame
        return round(frame.left()), round(frame.top()), round(frame.right()), round(frame.bottom())

    @property
    def shown_size(self) -> tuple[int, int]:
        """Of the turned picture, in pixels."""
        return self._image.width(), self._image.height()

    @property
    def changed(self) -> bool:
        return bool(self.quarters) or self.box is not None

    def shown_image(self) -> QImage:
        """The turned picture."""
        return self._image

    def _whole(self) -> QRectF:
        return QRectF(0, 0, self._image.width(), self._image.height())

    def _set_frame(self, frame: QRectF) -> None:
        whole = self._whole()
        width = min(max(_LEAST, frame.width()), whole.width())
        height = min(max(_LEAST, frame.height()), whole.height())
        left = min(max(0.0, frame.left()), whole.width() - width)
        top = min(max(0.0, frame.top()), whole.height() - height)
        self._frame = QRectF(left, top, width, height)
        self.update()
        self.cut_changed.emit()

    def _to_picture(self, point: QPointF) -> QPointF:
        area = self._target(self._offset)
        if area.isEmpty():
            return QPointF()
        factor = self._image.width() / area.width()
        return QPointF((point.x() - area.left()) * factor, (point.y() - area.top()) * factor)

    # --- events -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across, down = self._image.width() * _STEP, self._image.height() * _STEP
        moves = {
            Qt.Key.Key_Left: QPointF(-across, 0),
            Qt.Key.Key_Right: QPointF(across, 0),
            Qt.Key.Key_Up: QPointF(0, -down),
            Qt.Key.Key_Down: QPointF(0, down),
        }
        move = moves.get(Qt.Key(event.key())) if self._cutting else None
        if move is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            size = QSizeF(self._frame.width() + move.x(), self._frame.height() + move.y())
            self._set_frame(QRectF(self._frame.topLeft(), size))
        else:
            self._set_frame(self._frame.translated(move))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._cutting:
            self._from = self._to_picture(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._cutting and self._from is not None:
            whole = self._whole()
            drawn = QRectF(self._from, self._to_picture(event.position())).normalized().intersected(whole)
            self._set_frame(drawn)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._cutting or self._image.isNull():
            return
        area = self._target(self._offset)
        factor = area.width() / self._image.width()
        frame = QRectF(
            area.left() + self._frame.left() * factor,
            area.top() + self._frame.top() * factor,
            self._frame.width() * factor,
            self._frame.height() * factor,
        )
        painter = QPainter(self)
        shade = QColor(0, 0, 0, 140)
        for part in (
            QRectF(area.left(), area.top(), area.width(), frame.top() - area.top()),
            QRectF(area.left(), frame.bottom(), area.width(), area.bottom() - frame.bottom()),
            QRectF(area.left(), frame.top(), frame.left() - area.left(), frame.height()),
            QRectF(frame.right(), frame.top(), area.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(part, shade)
        painter.setPen(QPen(self._theme.colour("paper"), 3))
        painter.drawRect(frame)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.drawRect(frame)
