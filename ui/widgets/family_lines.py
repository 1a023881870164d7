"""The lines of a family drawing: a double one between a couple, brackets from parents to children and over siblings.

Paints between boxes that stand already; lines of different families in one gap run at different heights.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from intake.model.kinship import Tie
from intake.model.person import Bond, Kin
from ui.widgets.theme import Theme

Boxes = Mapping[str, QRectF]
_HEIGHTS = (0.5, 0.3, 0.7)
_APART = 2.0  # half the distance between the two lines of a couple


def draw_lines(painter: QPainter, theme: Theme, boxes: Boxes, ties: Sequence[Tie], ended: Collection[Tie]) -> None:
    """All lines. Ties that are over, and parents by marriage, adoption or in care, are dashed; words say it too."""
    pen = QPen(theme.colour("line2"), 1.5)
    over = QPen(pen)
    over.setStyle(Qt.PenStyle.DashLine)
    couples = {frozenset((tie.who, tie.of)): tie for tie in ties if tie.kin is Kin.SPOUSE}
    for tie in couples.values():
        painter.setPen(over if tie in ended else pen)
        _couple(painter, boxes[tie.who], boxes[tie.of])
    above: dict[tuple[str, Bond | None], list[str]] = {}
    for tie in ties:
        if tie.kin in (Kin.PARENT, Kin.CHILD):
            child, parent = (tie.of, tie.who) if tie.kin is Kin.PARENT else (tie.who, tie.of)
            above.setdefault((child, tie.bond), []).append(parent)
    units: dict[tuple[frozenset[str], Bond | None], list[str]] = {}
    for (child, bond), parents in above.items():
        units.setdefault((frozenset(parents), bond), []).append(child)
    for number, ((pair, bond), children) in enumerate(units.items()):
        painter.setPen(pen if bond is None else over)
        _children(painter, [boxes[key] for key in pair], [boxes[key] for key in children], number, pair in couples)
    painter.setPen(pen)
    for tie in ties:
        shared = set(above.get((tie.who, None), ())) & set(above.get((tie.of, None), ()))
        if tie.kin is Kin.SIBLING and not shared:
            _siblings(painter, boxes[tie.who], boxes[tie.of])


def _couple(painter: QPainter, one: QRectF, other: QRectF) -> None:
    first, second = sorted((one, other), key=lambda box: box.left())
    if second.left() - first.right() < first.width():
        for by in (-_APART, _APART):
            y = first.center().y() + by
            painter.drawLine(QLineF(first.right(), y, second.left(), y))
        return
    # somebody stands between them: below the boxes
    for by in (0.0, 2 * _APART):
        y = first.bottom() + 6 + by
        painter.drawPolyline([
            QPointF(first.center().x() - by, first.bottom()),
            QPointF(first.center().x() - by, y),
            QPointF(second.center().x() + by, y),
            QPointF(second.center().x() + by, second.bottom()),
        ])  # fmt: skip


def _children(
    painter: QPainter, above: Sequence[QRectF], children: Sequence[QRectF], number: int, married: bool
) -> None:
    top = max(box.bottom() for box in above)
    bottom = min(box.top() for box in children)
    height = top + (bottom - top) * _HEIGHTS[number % len(_HEIGHTS)]
    ordered = sorted(above, key=lambda box: box.left())
    together = len(ordered) == 2 and ordered[1].left() - ordered[0].right() < ordered[0].width()
    if together:
        x = (ordered[0].right() + ordered[1].left()) / 2
        starts = [QPointF(x, ordered[0].center().y() + _APART)]
    elif len(ordered) == 2 and married:
        # from the line that joins them below the boxes, at its end
        starts = [QPointF(ordered[1].left() - 8, ordered[1].bottom() + 6 + 2 * _APART)]
    else:
        starts = [QPointF(box.center().x(), box.bottom()) for box in ordered]
    across = [point.x() for point in starts] + [box.center().x() for box in children]
    for start in starts:
        painter.drawLine(QLineF(start.x(), start.y(), start.x(), height))
    painter.drawLine(QLineF(min(across), height, max(across), height))
    for box in children:
        painter.drawLine(QLineF(box.center().x(), height, box.center().x(), box.top()))


def _siblings(painter: QPainter, one: QRectF, other: QRectF) -> None:
    y = min(one.top(), other.top()) - 8
    painter.drawPolyline([
        QPointF(one.center().x() + 4, one.top()),
        QPointF(one.center().x() + 4, y),
        QPointF(other.center().x() + 4, y),
        QPointF(other.center().x() + 4, other.top()),
    ])  # fmt: skip
