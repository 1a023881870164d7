"""How loud it is: a bar for what is heard on average, a line for the peak, both in decibels. Told in words as well."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake.services.recording import Level
from ui.widgets.theme import Theme

FLOOR = -60.0
QUIET = -30.0
_FALL = 1.5  # decibels that the peak's line sinks each time it is shown


class LevelMeter(QWidget):
    """`show_level` about fifteen times a second."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._level = Level(FLOOR, FLOOR, False)
        self._peak = FLOOR
        self.setAccessibleName(self.tr("Sound level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._theme.px(16))

    def show_level(self, level: Level) -> None:
        self._level = level
        self._peak = max(level.peak, self._peak - _FALL)
        self.update()

    @property
    def words(self) -> str:
        """What the level means: nothing told by colour alone."""
        if self._level.clipped:
            return self.tr("Too loud")
        if self._peak <= -50:
            return self.tr("Nothing is heard")
        if self._peak <= QUIET:
            return self.tr("Quiet")
        return self.tr("Good level")

    @property
    def tone(self) -> str:
        """The colour that says the same as the words."""
        return "danger" if self._level.clipped else "warn" if self._peak <= QUIET else "ok"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        t, radius = self._theme, 3.0
        area = QRectF(self.rect())
        painter.setBrush(t.colour("bar1"))
        painter.drawRoundedRect(area, radius, radius)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = area.width() * _share(self._level.rms)
        painter.setBrush(t.colour(self.tone))
        if width >= 2:
            painter.drawRoundedRect(
                QRectF(area.width() - width if mirrored else 0, 0, width, area.height()), radius, radius
            )
        at = area.width() * _share(self._peak)
        if at >= 2:
            painter.setBrush(t.colour("text"))
            painter.drawRect(QRectF(area.width() - at if mirrored else at - 2, 0, 2, area.height()))


def _share(decibels: float) -> float:
    return min(1.0, max(0.0, 1 - decibels / FLOOR))


def spoken_time(seconds: int) -> str:
    """About how long: hours and minutes, or minutes."""
    hours, minutes = divmod(max(0, seconds) // 60, 60)
    if hours >= 48:
        return QCoreApplication.translate("LevelMeter", "more than two days")
    if hours:
        return QCoreApplication.translate("LevelMeter", "about {hours} h {minutes} min").format(
            hours=hours, minutes=minutes
        )
    return QCoreApplication.translate("LevelMeter", "about {minutes} min").format(minutes=minutes)
