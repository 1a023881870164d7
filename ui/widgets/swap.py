"""A place that shows one thing, and for a while another instead: a picker, progress, a result. Knows neither."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.card import hbox, vbox


class Swap(QWidget):
    """`base` is what stays; `instead` replaces it until `back`. A narrow replacement stands in the middle.

    `inset`: the base keeps room for focus rings by itself, so what replaces it gets the same room.
    """

    def __init__(self, base: QWidget, *, inset: bool = False) -> None:
        super().__init__()
        self._inset = (4, 4, 12, 4) if inset else (0, 0, 0, 0)
        self._column = vbox(self)
        self._base = base
        self._column.addWidget(base, 1)
        self._holder: QWidget | None = None
        self._focus: QWidget | None = None

    @property
    def swapped(self) -> bool:
        return self._holder is not None

    def instead(self, widget: QWidget, *, width: int = 0, fill: bool = False) -> None:
        """Shows `widget`, at most `width` pixels wide if that is given, and puts the keyboard on it."""
        if self._holder is None:
            focused = self.focusWidget()
            self._focus = focused if focused is not None and self._base.isAncestorOf(focused) else None
        self._drop()
        self._holder = QWidget()
        row = hbox(self._holder, margins=self._inset)
        if width:
            widget.setMaximumWidth(width)
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            row.addStretch(1)
            row.addWidget(widget, 1000, Qt.AlignmentFlag(0) if fill else Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
        else:
            row.addWidget(widget, 1)
        self._base.hide()
        self._column.addWidget(self._holder, 1)
        self._holder.show()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Shows the base again, with the keyboard where it was."""
        self._drop()
        self._base.show()
        focus, self._focus = self._focus, None
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        holder, self._holder = self._holder, None
        if holder is not None:
            self._column.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
