"""A family as a small drawing: people as boxes, generations in rows, lines for their ties. Knows no testimony.

Every box is a real button: the keyboard reaches it (arrows go to the nearest one), a screen reader says who it is and
whose. Only lines are painted. What a key asks for is told by signals; nothing is changed here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from intake.model.kinship import Tie
from intake.model.person import Kin
from ui.widgets.family_layout import Placed, place
from ui.widgets.family_lines import Boxes, draw_lines
from ui.widgets.fonts import Role, Script, script_of
from ui.widgets.theme import Theme

_WIDTH, _GAP, _ROW_GAP, _EDGE = 128, 20, 44, 6


@dataclass(frozen=True, slots=True)
class Relative:
    """One box: `name` is empty where it is not known, then `unnamed` stands there and the border is dashed; `line` says
    who it is in the story; `ties` is said by a screen reader."""

    id: str
    name: str
    line: str = ""
    ties: str = ""
    unnamed: str = ""


class FamilyNode(QAbstractButton):
    """A box. `moved` by an arrow key, `wanted` with the kin to be added, `dropped` with the mouse somewhere."""

    moved = Signal(int, int)
    wanted = Signal(object)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, relative: Relative, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = False
        self.show_relative(relative)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._pressed_at: QPoint | None = None

    def show_relative(self, relative: Relative) -> None:
        """Other words for the same person."""
        self.relative = relative
        self.setText(relative.name or relative.unnamed)
        self.setAccessibleName(", ".join(part for part in (self.text(), relative.line) if part))
        self._describe()
        self.setToolTip("\n".join(part for part in (self.text(), relative.line, relative.ties) if part))
        self.update()

    @property
    def chosen(self) -> bool:
        """Whether this is the person who is shown; decided by whoever shows them, not by being pressed."""
        return self._chosen

    def set_chosen(self, chosen: bool) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._describe()
            self.update()

    def _describe(self) -> None:
        shown = self.tr("shown now") if self._chosen else ""
        self.setAccessibleDescription("; ".join(part for part in (shown, self.relative.ties) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.click()
            else:
                super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wanted.emit(_kin_towards(step, mirrored=self.isRightToLeft()))
        else:
            self.moved.emit(*step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        started, self._pressed_at = self._pressed_at, None
        here = event.position().toPoint()
        far = started is not None and (here - started).manhattanLength() > QApplication.startDragDistance()
        if far and not self.rect().contains(here):
            self.setDown(False)
            self.dropped.emit(self.mapToParent(here))
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen
        pen = QPen(t.colour("accent" if chosen else "line2"), 2 if chosen else 1)
        if not self.relative.name:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(t.colour("accentSoft" if chosen else "sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        lines = [(part, 600, "accent" if chosen else "text") for part in name_lines(t, self.text(), self.width() - 12)]
        lines.append((self.relative.line, 400, "text2"))
        height = (self.height() - 8) / len(lines)
        for number, (words, weight, ink) in enumerate(lines):
            painter.setFont(t.font(Role.META, weight, script=script_of(words)))
            painter.setPen(t.colour(ink))
            area = QRectF(6, 4 + number * height, self.width() - 12, height)
            # a name is cut at its own end, whichever way the drawing runs
            arabic = script_of(words) is Script.ARABIC
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
            shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)


def name_lines(theme: Theme, name: str, width: float) -> list[str]:
    """A name on one line, or on two where it is longer than its box; what is longer still is cut."""
    metrics = QFontMetricsF(theme.font(Role.META, 600, script=script_of(name)))
    places = [number for number, letter in enumerate(name) if letter in " ·" and 0 < number < len(name) - 1]
    if metrics.horizontalAdvance(name) <= width or not places:
        return [name]

    def longer(place: int) -> float:
        return max(metrics.horizontalAdvance(name[:place]), metrics.horizontalAdvance(name[place + 1 :]))

    best = min(places, key=longer)
    return [name[:best], name[best + 1 :]]


def _kin_towards(step: tuple[int, int], *, mirrored: bool) -> Kin:
    if step[1]:
        return Kin.PARENT if step[1] < 0 else Kin.CHILD
    onward = (step[0] > 0) != mirrored
    return Kin.SPOUSE if onward else Kin.SIBLING


class FamilyView(QWidget):
    """`chosen` a person, `wanted` (person, Kin) to be added to them, `joined` (person, person) by dragging."""

    chosen = Signal(str)
    wanted = Signal(str, object)
    joined = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._nodes: dict[str, FamilyNode] = {}
        self._placed: Placed = place((), ())
        self._ties: tuple[Tie, ...] = ()
        self._ended: frozenset[Tie] = frozenset()
        self._name_lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_family(
        self, people: Sequence[Relative], ties: Sequence[Tie], selected: str, *, ended: Sequence[Tie] = ()
    ) -> None:
        """Lays everybody out anew; boxes of people who were there stay the same widgets, so that focus stays."""
        self._ties, self._ended = tuple(ties), frozenset(ended)
        self._placed = place([one.id for one in people], self._ties)
        for key in self._nodes.keys() - {one.id for one in people}:
            node = self._nodes.pop(key)
            node.hide()
            node.deleteLater()
        for one in people:
            if one.id not in self._nodes:
                self._put(one)
            elif self._nodes[one.id].relative != one:
                self._nodes[one.id].show_relative(one)
        names = (one.name or one.unnamed for one in people)
        room = self._width() - 12
        self._name_lines = max((len(name_lines(self._theme, name, room)) for name in names), default=1)
        self.select(selected)
        self._move_boxes()
        self.updateGeometry()
        self.update()

    def _put(self, one: Relative) -> FamilyNode:
        node = FamilyNode(self._theme, one, self)
        node.clicked.connect(partial(self._choose, one.id))
        node.moved.connect(partial(self._step, one.id))
        node.wanted.connect(partial(self.wanted.emit, one.id))
        node.dropped.connect(partial(self._drop, one.id))
        self._nodes[one.id] = node
        node.show()
        return node

    def select(self, person: str) -> None:
        """Marks one box; Tab stops there, and arrows go on from it."""
        stop = person if person in self._nodes else next(iter(self._nodes), "")
        for key, node in self._nodes.items():
            node.set_chosen(key == person)
            node.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus)

    @property
    def nodes(self) -> dict[str, FamilyNode]:
        return dict(self._nodes)

    @property
    def placed(self) -> Placed:
        return self._placed

    # --- what people do ---------------------------------------------------------------------------------------------

    def _choose(self, person: str, _checked: bool = False) -> None:
        self.chosen.emit(person)

    def _drop(self, person: str, where: QPoint) -> None:
        over = next((key for key, node in self._nodes.items() if node.geometry().contains(where)), "")
        if over and over != person:
            self.joined.emit(person, over)

    def _step(self, person: str, right: int, down: int) -> None:
        """To the nearest box in that direction, sideways only within a row."""
        here = self._nodes[person].geometry().center()
        best: tuple[int, str] | None = None
        for key, node in self._nodes.items():
            by = node.geometry().center() - here
            ahead = by.x() * right + by.y() * down
            aside = abs(by.y() if right else by.x())
            if key == person or ahead <= 0 or (right and aside > node.height() // 2):
                continue
            far = ahead + 2 * aside if right else aside + 3 * ahead
            if best is None or far < best[0]:
                best = (far, key)
        if best is not None:
            node = self._nodes[best[1]]
            self._stop_at(best[1])
            node.setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, person: str) -> None:
        for key, node in self._nodes.items():
            node.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == person else Qt.FocusPolicy.ClickFocus)

    # --- geometry ---------------------------------------------------------------------------------------------------

    def _width(self) -> int:
        return self._theme.px(_WIDTH) * 3 // 2 if self._theme.large else self._theme.px(_WIDTH)

    def _box(self) -> QSize:
        t = self._theme
        weights = [*[600] * self._name_lines, 400]
        high = sum(QFontMetricsF(t.font(Role.META, weight)).height() for weight in weights)
        return QSize(self._width(), round(max(high, t.px(36)) + 14))

    def _steps(self) -> tuple[int, int]:
        box = self._box()
        return box.width() + _GAP, box.height() + _ROW_GAP

    def sizeHint(self) -> QSize:
        across, down = self._steps()
        width = round(max(self._placed.width, 1) * across) - _GAP + 2 * _EDGE
        return QSize(width, max(self._placed.rows, 1) * down - _ROW_GAP + 2 * _EDGE + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _move_boxes(self) -> None:
        box, (across, down) = self._box(), self._steps()
        width = max(self.width(), self.sizeHint().width())
        for key, spot in self._placed.spots.items():
            left = _EDGE + round(spot.x * across)
            if self.isRightToLeft():
                left = width - left - box.width()
            self._nodes[key].setGeometry(left, _EDGE + 10 + spot.row * down, box.width(), box.height())

    def resizeEvent(self, event: object) -> None:
        self._move_boxes()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes: Boxes = {key: QRectF(node.geometry()) for key, node in self._nodes.items()}
        misfits = set(self._placed.misfits)
        draw_lines(painter, self._theme, boxes, [tie for tie in self._ties if tie not in misfits], self._ended)
