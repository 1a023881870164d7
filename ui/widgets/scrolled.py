"""A part of a page that scrolls by itself, without a frame, never sideways. Holds one widget."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.card import vbox


class Scrolled(QScrollArea):
    """Leaves room for focus rings and the scroll bar, so that neither covers what is inside."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        page = QWidget()
        page.setObjectName("scrolled")
        column = vbox(page, margins=(4, 4, 12, 4))
        column.addWidget(inner, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        return QSize(inner.minimumSizeHint().width() if inner is not None else 0, 160)

    def to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def to_bottom(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def by_pages(self, count: int) -> None:
        """On (or back) by as much as is shown, less a line."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + count * max(1, bar.pageStep() - 32))


def into_view(*widgets: QWidget, margin: int = 50) -> None:
    """Scrolls what is around until each is seen, the last one at any rate, once their places are known: where the text
    is large, an answer may come below what is seen. `margin` in pixels is left around it."""

    def look() -> None:
        around = widgets[-1].parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            for widget in widgets:
                around.ensureWidgetVisible(widget, margin, margin)

    QTimer.singleShot(0, widgets[-1], look)
