"""The rail on the leading side: places with icon, words and count; in interviews the steps. Lock is always its last.

Knows no screen: it says which key was chosen. The words of the places are here, because the registry imports no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.card import Hairline, clear_layout, hbox, vbox
from ui.widgets.fonts import Role, Script
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme


class RailItem(QAbstractButton):
    """One line of the rail: icon, words, and a count or a key at the end."""

    def __init__(
        self, theme: Theme, text: str, icon: str, *, end: str = "", flat: bool = False, instead: str | None = None
    ) -> None:
        """`instead` is painted in place of the words, which are then its tip; screen readers hear the words."""
        super().__init__()
        self._theme, self._icon, self._end, self._flat = theme, icon, end, flat
        self._painted = text if instead is None else instead
        # figures: letters of the window's script may be much higher
        self._script = None if instead is None else Script.LATIN
        self.icon_ink: str | None = None
        self.setText(text)
        if instead is not None:
            self._end = ""
            self.setToolTip(f"{text} ({end})" if end else text)
        self.setAccessibleName(text)
        self.setCheckable(not flat)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_end(self, end: str) -> None:
        self._end = end
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def _fonts_width(self) -> float:
        t = self._theme
        words = QFontMetricsF(t.font(Role.BODY, 600, script=self._script)).horizontalAdvance(self._painted)
        end = QFontMetricsF(t.font(Role.META)).horizontalAdvance(self._end) + 16 if self._end else 0
        return 12 + t.icon_size + 12 + words + end + 12

    def sizeHint(self) -> QSize:
        height = self._theme.px(56 if self._theme.large else 40)
        return QSize(round(self._fonts_width()) + 2, height)

    def minimumSizeHint(self) -> QSize:
        # Large text on a low screen: lines move together rather than over each other.
        height = round(QFontMetricsF(self._theme.font(Role.BODY, 600, script=self._script)).height()) + 4
        return QSize(self.sizeHint().width(), min(height, self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(t.colour("accentSoft"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(t.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, height, width = t.icon_size, self.height(), self.width()
        ink = "accent" if self.isChecked() else "text" if self._flat else "text2"
        words_ink = "accent" if self.isChecked() else "text"
        if t.large and not self.isChecked() and not self._flat:
            words_ink = "text2"
        x = 12.0
        left = width - x - size if mirrored else x
        icon_ink = self.icon_ink or ink
        painter.drawPixmap(QPointF(left, (height - size) / 2), t.icon(self._icon, icon_ink, size))
        weight = 600 if self.isChecked() else 400 if t.large and not self._flat else 500
        painter.setFont(t.font(Role.BODY, weight, script=self._script))
        painter.setPen(t.colour(words_ink))
        x += size + 12
        area = QRectF(0 if mirrored else x, 0, width - x, height)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, side | flags, self._painted)
        if self._end:
            painter.setFont(t.font(Role.META, 500 if self._end.isdigit() else 400, tabular=True))
            painter.setPen(t.colour("text2" if self._end.isdigit() else "text3"))
            area = QRectF(12, 0, width - 24, height)
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(area, side | flags, self._end)


class _RailFrame(QFrame):
    """The ground of the rail with its line towards the body."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("rail"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else self.width() - 1
        painter.fillRect(x, 0, 1, self.height(), self._theme.colour("line"))


def brand(theme: Theme) -> QWidget:
    """The mark and the name."""
    box = QWidget()
    row = hbox(box, gap=12)
    row.addWidget(IconLabel(theme, "mark", "accent", theme.px(24)))
    row.addWidget(Text(theme, "Amanat", role=Role.SECTION, weight=500))
    row.addStretch(1)
    return box


class Rail(_RailFrame):
    """`chosen` gives the key of a place; `lock` is the corner button. Places come as (key, icon, coordinator, foot)."""

    chosen = Signal(str)
    lock = Signal()

    def __init__(self, theme: Theme, places: Sequence[tuple[str, str, bool, bool]]) -> None:
        super().__init__(theme)
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        words = self._words()
        # The line towards the body takes one pixel of the trailing margin.
        column = vbox(self, margins=(0, 0, 1, 0))
        head = vbox(margins=(20, 28, 12, 0))
        head.addWidget(brand(theme))
        column.addLayout(head)
        column.addSpacing(24)
        list_ = vbox(gap=2, margins=(12, 0, 11, 0))
        column.addLayout(list_)
        coordinator_seen = False
        foot: list[tuple[str, str]] = []
        for key, icon, coordinator, is_foot in places:
            if is_foot:
                foot.append((key, icon))
                continue
            if coordinator and not coordinator_seen:
                coordinator_seen = True
                heading = vbox(margins=(12, 14, 12, 6))
                heading.addWidget(Text(theme, self.tr("Coordinator"), role=Role.META, weight=500, ink="text2"))
                list_.addLayout(heading)
            self._add(theme, list_, key, words.get(key, key), icon)
        column.addStretch(1)
        low = vbox(gap=2, margins=(12, 0, 11, 8))
        for key, icon in foot:
            self._add(theme, low, key, words.get(key, key), icon)
        column.addLayout(low)
        column.addWidget(Hairline(theme))
        self.lock_item = RailItem(theme, self.tr("Lock"), "lock", end="Ctrl+L", flat=True)
        self.lock_item.setFixedHeight(theme.px(47))
        self.lock_item.clicked.connect(self.lock)
        corner = vbox(margins=(12, 0, 8, 0))
        corner.addWidget(self.lock_item)
        column.addLayout(corner)
        widest = max(item.sizeHint().width() for item in [*self._items.values(), self.lock_item])
        self.setFixedWidth(max(209, widest + 24))

    def _words(self) -> dict[str, str]:
        return {
            "today": self.tr("Today"),
            "testimonies": self.tr("Testimonies"),
            "people": self.tr("People"),
            "handover": self.tr("Hand over"),
            "inbox": self.tr("Inbox"),
            "reports": self.tr("Reports"),
            "organisation": self.tr("Organisation"),
            "settings": self.tr("Settings"),
        }

    def _add(self, theme: Theme, layout: QVBoxLayout, key: str, text: str, icon: str) -> None:
        item = RailItem(theme, text, icon)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(item)
        item.setAutoExclusive(True)  # heard as one of several, not as a box to tick
        self._items[key] = item
        layout.addWidget(item)

    def mark(self, key: str) -> None:
        """Shows where one is."""
        for name, item in self._items.items():
            item.setChecked(name == key)

    def badge(self, key: str, count: int) -> None:
        if key in self._items:
            self._items[key].set_end(str(count) if count else "")


class StepRail(QWidget):
    """Interviews: case number, a line below it, and the steps with their state. Give it to `Screen.rail`.

    Where the text is large the steps are numbers: the question needs the width more than the rail does.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, line: str, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        column = vbox(self, margins=(12, 20, 12, 0))
        head = vbox(gap=2, margins=(12, 0, 0, 0))
        role = Role.META if theme.tight else Role.BODY
        self.title = Text(theme, "", role=role, weight=600, tabular=True, script=Script.LATIN)
        self.case_number = ""
        self.line = Text(theme, line, ink="text2", tabular=True)
        head.addWidget(self.title)
        head.addWidget(self.line)
        if theme.tight:  # never shown before it has a parent: it would be a window for a moment, and take the focus
            self.line.hide()
        column.addLayout(head)
        column.addSpacing(20)
        self._items: dict[str, RailItem] = {}
        self._list = vbox()
        column.addLayout(self._list)
        column.addStretch(1)
        self._now, self._done = "", list[str]()
        self.set_case_number(title)
        self.set_steps(steps)

    def set_case_number(self, number: str) -> None:
        """What stands above the steps; in large text in two lines, after its hyphen."""
        self.case_number = number
        self.title.setText(number.replace("-", "-\n") if self._theme.tight else number)
        self.title.setAccessibleName(number)

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Other steps, as (key, words)."""
        if [key for key, _ in steps] == list(self._items):
            return
        clear_layout(self._list)
        self._items = {}
        for number, (key, text) in enumerate(steps, start=1):
            item = RailItem(self._theme, text, "circle", instead=str(number) if self._theme.tight else None)
            item.clicked.connect(lambda _=False, name=key: self._choose(name))
            self._items[key] = item
            self._list.addWidget(item)

    def _choose(self, key: str) -> None:
        # The screen decides whether one may go there; until then nothing is marked.
        self._items[key].setChecked(key == self._now)
        self.chosen.emit(key)

    def set_state(self, now: str, done: Sequence[str] | None) -> None:
        """Marks the step under way and those that are done; None leaves those as they were."""
        self._now = now
        self._done = done = self._done if done is None else list(done)
        for key, item in self._items.items():
            item.setChecked(key == now)
            if key == now:
                item.set_icon_name("current")
                item.icon_ink = "accent"
            elif key in done:
                item.set_icon_name("circle-check")
                item.icon_ink = "ok"
            else:
                item.set_icon_name("circle")
                item.icon_ink = "text2"


class InterviewRail(_RailFrame):
    """The rail of a large screen: the screen's own widget above, Lock in the same corner as everywhere."""

    lock = Signal()

    def __init__(self, theme: Theme, content: QWidget) -> None:
        super().__init__(theme)
        column = vbox(self, margins=(0, 0, 1, 0))
        column.addWidget(content, 1)
        column.addWidget(Hairline(theme))
        instead = "" if theme.tight else None
        self.lock_item = RailItem(theme, self.tr("Lock"), "lock", end="Ctrl+L", flat=True, instead=instead)
        self.lock_item.setFixedHeight(min(theme.px(63), max(79, theme.px(40))))
        self.lock_item.clicked.connect(self.lock)
        corner = vbox(margins=(12, 0, 6, 0))
        corner.addWidget(self.lock_item)
        column.addLayout(corner)
        self._content, self._least = content, 120 if theme.tight else 257
        self._fit()

    def _fit(self) -> None:
        wanted = max(self._least, self.lock_item.sizeHint().width() + 20, self._content.sizeHint().width() + 1)
        if wanted != self.minimumWidth() or wanted != self.maximumWidth():
            self.setFixedWidth(wanted)

    def event(self, event: QEvent) -> bool:
        # the case number is known only once the interview has begun
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)
