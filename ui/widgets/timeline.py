"""What happened when, as far as it is known: bars for conditions, rings for events, one lane a line or a source.

A solid end means the day is known, a hatched end that only a month, season or year is, a dashed bar that nothing is.
Times are years as floats; the widget never makes an edge sharper than it was told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.widgets.fonts import Role, Script, script_of
from ui.widgets.theme import Theme

_LANE, _BAR, _HEAD, _LABEL = 44, 28, 34, 190


@dataclass(frozen=True, slots=True)
class Bar:
    """From `start` to `end` (years, None: open); `loose_start`/`loose_end` are years of doubt at each end.

    `weight` 0 (surface) to 3 (darkest) tells how heavy the condition is; `known` False draws it dashed.
    """

    words: str
    start: float
    end: float | None
    loose_start: float = 0.0
    loose_end: float = 0.0
    weight: int = 1
    known: bool = True


@dataclass(frozen=True, slots=True)
class Point:
    """An event at `at`, with `loose` years of doubt on either side."""

    words: str
    at: float
    loose: float = 0.0


@dataclass(frozen=True, slots=True)
class Lane:
    """A line: `title` in bold, `line` quiet below it (who says so)."""

    title: str
    line: str = ""
    bars: tuple[Bar, ...] = field(default=())
    points: tuple[Point, ...] = field(default=())


class Timeline(QWidget):
    """Lanes over a common axis of years; `disagreeing` are (from, to) shaded and said in `summary`."""

    def __init__(
        self,
        theme: Theme,
        lanes: Sequence[Lane],
        *,
        disagreeing: Sequence[tuple[float, float]] = (),
        summary: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._lanes, self._disagreeing = theme, list(lanes), list(disagreeing)
        self.setAccessibleName(summary or "; ".join(self._spoken()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        low, high = self._range()
        self._low, self._high = low, high
        self._areas: list[tuple[QRectF, str]] = []

    def _spoken(self) -> list[str]:
        spoken = []
        for lane in self._lanes:
            items = [f"{bar.words} {int(bar.start)}" for bar in lane.bars]
            items += [f"{point.words} {int(point.at)}" for point in lane.points]
            spoken.append(f"{lane.title}: " + ", ".join(items))
        return spoken

    def _range(self) -> tuple[float, float]:
        edges: list[float] = []
        for lane in self._lanes:
            for bar in lane.bars:
                edges += [bar.start - bar.loose_start, (bar.end or bar.start + 1) + bar.loose_end]
            for point in lane.points:
                edges += [point.at - point.loose, point.at + point.loose]
        if not edges:
            return 2016.0, 2020.0
        low, high = min(edges), max(edges)
        room = max(0.5, (high - low) * 0.04)
        return low - room, high + room

    def _lane_height(self) -> int:
        both = any(lane.line for lane in self._lanes)
        return self._theme.px(52 if both else _LANE)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(_HEAD) + len(self._lanes) * self._lane_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self.sizeHint().height())

    # --- geometry: every x goes through here, so that the axis mirrors as one ------------------------------------

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _labels_width(self) -> float:
        t = self._theme
        metrics, small = QFontMetricsF(t.font(Role.META, 600)), QFontMetricsF(t.font(Role.META))
        widest = max(
            (max(metrics.horizontalAdvance(x.title), small.horizontalAdvance(x.line)) for x in self._lanes), default=0.0
        )
        return min(max(widest + 24, t.px(120)), max(t.px(_LABEL), self.width() * 0.3))

    def _x(self, year: float) -> float:
        labels = self._labels_width()
        fraction = (year - self._low) / (self._high - self._low)
        x = labels + fraction * (self.width() - labels - 2)
        return self.width() - x if self._mirrored() else x

    def _span(self, start: float, end: float, top: float, height: float) -> QRectF:
        a, b = self._x(start), self._x(end)
        return QRectF(min(a, b), top, abs(b - a), height)

    def event(self, event: QEvent) -> bool:
        """Words that are cut where they stand are whole under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = [words for area, words in self._areas if area.contains(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), "\n".join(dict.fromkeys(words)), self)
            return True
        return super().event(event)

    # --- paint -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, lane_height = self._theme.px(_HEAD), self._lane_height()
        self._areas = []
        bottom = head + len(self._lanes) * lane_height
        for start, end in self._disagreeing:
            painter.fillRect(self._span(start, end, head, bottom - head), self._theme.colour("warnSoft"))
        self._paint_years(painter, head, bottom)
        for number, lane in enumerate(self._lanes):
            top = head + number * lane_height
            painter.fillRect(QRectF(0, top, self.width(), 1), self._theme.colour("line"))
            self._paint_label(painter, lane, top, lane_height)
            for at, bar in enumerate(lane.bars):
                following = lane.bars[at + 1].start if at + 1 < len(lane.bars) else self._high
                self._paint_bar(painter, bar, top + (lane_height - self._theme.px(_BAR)) / 2, following)
            self._paint_points(painter, lane.points, top + lane_height / 2)

    def _paint_years(self, painter: QPainter, head: float, bottom: float) -> None:
        t = self._theme
        painter.setFont(t.font(Role.META, tabular=True))
        metrics = QFontMetricsF(painter.font())
        first, last = int(self._low) + 1, int(self._high)
        per_year = abs(self._x(first + 1) - self._x(first))
        step = next((s for s in (1, 2, 5, 10, 20) if per_year * s > metrics.horizontalAdvance("2000") + 16), 50)
        for year in range(first, last + 1):
            if year % step:
                continue
            x = self._x(year)
            painter.fillRect(QRectF(x, head, 1, bottom - head), t.colour("line"))
            painter.setPen(t.colour("text2"))
            width = metrics.horizontalAdvance("2000") + 4
            left = x - width - 4 if self._mirrored() else x + 4
            painter.drawText(QRectF(left, 0, width, head), Qt.AlignmentFlag.AlignCenter, str(year))

    def _paint_label(self, painter: QPainter, lane: Lane, top: float, height: float) -> None:
        t = self._theme
        width = self._labels_width() - 12
        left = self.width() - width if self._mirrored() else 0.0
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        title_height = height / 2 if lane.line else height
        painter.setFont(t.font(Role.META, 600, script=script_of(lane.title)))
        painter.setPen(t.colour("text"))
        shift = 4 if lane.line else 0
        area = QRectF(left, top + shift, width, title_height)
        painter.drawText(area, flags, _fitting(painter, lane.title, width))
        if lane.line:
            painter.setFont(t.font(Role.META))
            painter.setPen(t.colour("text2"))
            area = QRectF(left, top + height / 2 - 2, width, height / 2 - 2)
            painter.drawText(area, flags, _fitting(painter, lane.line, width))

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float, following: float) -> None:
        t = self._theme
        end = bar.end if bar.end is not None else self._high
        area = self._span(bar.start, end, top, t.px(_BAR)).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = ["surface", "bar1", "bar2", "bar3"][max(0, min(3, bar.weight))] if bar.known else "surface"
        self._areas.append((area, bar.words))
        pen = QPen(t.colour("line2"), 1)
        if not bar.known:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(t.colour(ground))
        painter.drawRoundedRect(area, 4, 4)
        ends: list[tuple[float, float]] = []
        if bar.known and bar.loose_start > 0:
            ends.append((bar.start, min(bar.start + bar.loose_start, end)))
        if bar.known and (bar.loose_end > 0 or bar.end is None):
            loose = bar.loose_end or (self._high - self._low) * 0.02
            ends.append((max(end - loose, bar.start), end))
        inset_start = inset_end = 0.0
        for a, b in ends:
            hatch = self._span(a, b, area.top(), area.height())
            hatch.setWidth(max(hatch.width(), 12.0))
            self._paint_hatch(painter, hatch.intersected(area), "surface" if bar.weight < 3 else "bar1")
            if a == bar.start:
                inset_start = hatch.width()
            else:
                inset_end = hatch.width()
        after = self._span(end, max(following, end), top, t.px(_BAR))
        self._paint_bar_words(painter, bar, area, inset_start, inset_end, after)

    def _paint_hatch(self, painter: QPainter, area: QRectF, ground: str) -> None:
        painter.save()
        painter.setClipRect(area)
        painter.fillRect(area, self._theme.colour(ground))
        painter.setPen(QPen(self._theme.colour("line2"), 1.2))
        x = area.left() - area.height()
        while x < area.right():
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
            x += 5
        painter.restore()
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.setBrush(QBrush(QColor(0, 0, 0, 0)))
        painter.drawRoundedRect(area, 3, 3)

    def _paint_bar_words(
        self, painter: QPainter, bar: Bar, area: QRectF, start: float, end: float, after: QRectF
    ) -> None:
        """In the bar, or after it where they are longer and there is more room."""
        t = self._theme
        painter.setFont(t.font(Role.META, 500 if bar.known else 400, script=script_of(bar.words)))
        painter.setPen(t.colour("onBar3" if bar.known and bar.weight >= 3 else "text"))
        left, right = (end, start) if self._mirrored() else (start, end)
        room = area.adjusted(left + 8, 0, -right - 8, 0)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        outside = after.adjusted(6, 0, -6, 0)
        needed = QFontMetricsF(painter.font()).horizontalAdvance(bar.words)
        if needed > room.width() and outside.width() > max(room.width(), 24):
            painter.setPen(t.colour("text"))
            room = outside
        if room.width() > 12:
            painter.drawText(room, flags, _fitting(painter, bar.words, room.width()))

    def _paint_points(self, painter: QPainter, points: Sequence[Point], middle: float) -> None:
        t = self._theme
        ordered = sorted(points, key=lambda point: point.at)
        for number, point in enumerate(ordered):
            painter.setPen(QPen(t.colour("accent"), 2))
            painter.setBrush(t.colour("surface"))
            x = self._x(point.at)
            far = x
            if point.loose > 0:
                a, b = self._x(point.at - point.loose), self._x(point.at + point.loose)
                painter.drawLine(QPointF(a, middle), QPointF(b, middle))
                for edge in (a, b):
                    painter.drawLine(QPointF(edge, middle - 5), QPointF(edge, middle + 5))
                far = b
            painter.drawEllipse(QPointF(x, middle), 5, 5)
            following = ordered[number + 1] if number + 1 < len(ordered) else None
            limit = self._x(following.at - following.loose) if following else self._x(self._high)
            room = abs(limit - far) - 20
            painter.setFont(t.font(Role.META, script=script_of(point.words)))
            painter.setPen(t.colour("text"))
            near = self._x(point.at - point.loose)
            before = abs(near - self._x(self._low)) - 20 if not number else 0.0
            onward = not self._mirrored()
            if QFontMetricsF(painter.font()).horizontalAdvance(point.words) > room and before > room:
                onward, far, room = not onward, near, before  # the last one at the edge: its words stand before it
            words = _fitting(painter, point.words, room)
            self._areas.append((QRectF(min(near, x, far) - 8, middle - 14, abs(far - near) + 24, 28), point.words))
            left = far + 12 if onward else far - 12 - room
            side = Qt.AlignmentFlag.AlignLeft if onward else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            if room > 16:
                painter.drawText(QRectF(left, middle - 14, room, 28), flags, words)


def _fitting(painter: QPainter, words: str, width: float) -> str:
    """The words as far as there is room, cut at their own end; the painter writes in their direction from now on."""
    arabic = script_of(words) is Script.ARABIC
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
    return QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width))
