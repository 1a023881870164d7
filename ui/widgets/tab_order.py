"""Tab goes through the window as it is read, also after parts of it were made anew or opened later.

Qt keeps the order in which widgets were made; here it is the order in which layouts hold them, looked up at every
press: nothing is kept that could be out of date, and no circle can shut in a part of a page. Changes nothing else of
the focus.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

_WHOLE = (QAbstractButton, QAbstractSpinBox, QComboBox, QPlainTextEdit)
"""Controls whose inside is their own business."""


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """`root` and every widget below it but the insides of controls, as layouts hold them; parents first."""
    yield root
    if isinstance(root, _WHOLE):
        return
    children = [child for child in root.children() if isinstance(child, QWidget) and not child.isWindow()]
    layout = root.layout()
    held = [] if layout is None else list(_held(layout, children))
    placed = set(held)
    for child in (*held, *(child for child in children if child not in placed)):
        yield from in_reading_order(child)


def stops_at(widget: QWidget) -> bool:
    """Whether Tab stops there now. What hands the keyboard on is none: it would lead back to where that went."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )


def step(root: QWidget, at: QWidget | None, *, following: bool) -> bool:
    """From `at` to the next stop within `root`, or back to the one before it; round at the end. Also from what is no
    stop itself, as a page that took the keyboard. False where there is none."""
    along = list(in_reading_order(root))
    here = along.index(at) if at in along else -1 if following else 0
    if not following:
        along.reverse()
        here = len(along) - 1 - here
    target = next((one for one in (*along[here + 1 :], *along[: here + 1]) if one is not root and stops_at(one)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(target)
    return True


def bring_into_view(widget: QWidget) -> None:
    """Scrolls whatever it lies in. Qt does so only in what is left, not in what is come to from outside."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _held(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """Those of `children` that are in this layout or in one within it.

    Never asks the layout for its items: PySide keeps the wrapper of an item after Qt has deleted the item, and gives it
    for whatever comes to lie at the same address, be it an event or a window.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    parts: list[QWidget | QLayout] = [*children, *inner]
    placed = {number: part for part in parts if (number := layout.indexOf(part)) >= 0}
    for _number, part in sorted(placed.items()):
        if isinstance(part, QLayout):
            yield from _held(part, children)
        else:
            yield part
