"""How a report's page is laid out: steps, the part that scrolls with what is decided on below it, and the pages beside.

Knows no service and no words: everything that is shown is given to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.columns import Columns
from ui.widgets.marked_text import MarkedText
from ui.widgets.page_preview import PagePreview
from ui.widgets.picture_view import PictureView
from ui.widgets.scrolled import Scrolled
from ui.widgets.step_list import StepList
from ui.widgets.theme import Theme

#: Text size up to which what is decided on stays in sight while the text scrolls.
STICKY_UP_TO = 1.3
#: Height of the page from which there is room for both.
STICKY_FROM = 420


class ReportFrame(QWidget):
    """`end_reached` when the end of the text is in sight, `room_changed` when the pages found or lost their place."""

    end_reached = Signal()
    room_changed = Signal()

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]], pages: str) -> None:
        super().__init__()
        self._theme = theme
        self._wants_side = False
        self.body: QWidget | None = None
        self._foot: QWidget | None = None
        self.steps = StepList(theme, steps)
        self.steps.setFixedWidth(round(216 * (1 + (theme.scale - 1) * 0.7)))
        middle = QWidget()
        self._middle = vbox(middle, gap=16)
        self.banner_place = vbox()
        self._middle.addLayout(self.banner_place)
        self.scrolled = Scrolled(middle)
        self.scrolled.verticalScrollBar().valueChanged.connect(self.look)
        self.scrolled.verticalScrollBar().rangeChanged.connect(self.look)
        centre = QWidget()
        column = vbox(centre, gap=8)
        column.addWidget(self.scrolled, 1)
        self._foot_place = vbox(margins=(4, 0, 12, 4))
        column.addLayout(self._foot_place)
        self.preview = PagePreview(theme, pages)
        side = QWidget()
        right = vbox(side, gap=12)
        right.addWidget(self.preview)
        self._below_pages = vbox()
        right.addLayout(self._below_pages)
        right.addStretch(1)
        self._side = Scrolled(side)
        self._columns = Columns(theme, centre, self._side, width=304, gap=4, least=420, fill=True)
        self._columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = hbox(self, gap=16, margins=(4, 0, 0, 0))
        row.addWidget(self.steps)
        row.addWidget(self._columns, 1)
        # the keyboard is on the decision below while the text above is read
        QShortcut(QKeySequence("PgDown"), self, lambda: self.scrolled.by_pages(1))
        QShortcut(QKeySequence("PgUp"), self, lambda: self.scrolled.by_pages(-1))

    @property
    def beside(self) -> bool:
        """Whether there is room for the pages beside the text."""
        return self._columns.beside

    def show_body(self, body: QWidget, foot: QWidget | None) -> None:
        """Replaces what is in the middle. The foot stays below the part that scrolls where there is room for both."""
        for old in (self.body, self._foot):
            if old is not None:
                old.hide()
                old.deleteLater()
        self.body, self._foot = body, foot
        self._middle.addWidget(body, 1)
        if foot is not None:
            roomy = self._theme.scale <= STICKY_UP_TO and self.height() >= STICKY_FROM
            (self._foot_place if roomy else self._middle).addWidget(foot)
        self.scrolled.to_top()

    def show_side(self, wanted: bool) -> None:
        """The pages stand beside the text where there is room for them."""
        self._wants_side = wanted
        self._side.setVisible(wanted and self.beside)

    def show_below_pages(self, widget: QWidget) -> None:
        clear_layout(self._below_pages)
        self._below_pages.addWidget(widget)

    def look_soon(self) -> None:
        """Looks again once wrapped text has found its height."""
        QTimer.singleShot(0, self, self.look)

    def look(self, *_position: int) -> None:
        bar = self.scrolled.verticalScrollBar()
        if self.isVisible() and bar.value() >= bar.maximum() - 8:
            self.end_reached.emit()

    def scroll_to(self, piece: MarkedText, below: int) -> None:
        """Brings a place of a text into the upper third."""
        inner = self.scrolled.widget()
        if inner is not None:
            top = piece.mapTo(inner, QPoint(0, below)).y()
            self.scrolled.verticalScrollBar().setValue(max(0, top - self.scrolled.viewport().height() // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # too narrow for three columns: the steps are in the title's button anyway, and the pages get one of their own
        self.steps.setVisible(self.width() >= self._theme.px(760))
        QTimer.singleShot(0, self, self._resized)

    def _resized(self) -> None:
        if self._side.isHidden() == (self.beside and self._wants_side):
            self.show_side(self._wants_side)
            self.room_changed.emit()


class LargePage(QWidget):
    """One page as large as there is room, with zoom; `closed` to go back."""

    closed = Signal()

    def __init__(self, theme: Theme, image: QImage, *, name: str, back: str) -> None:
        super().__init__()
        column = vbox(self, gap=12)
        view = PictureView(theme, name=name)
        view.show_image(image.convertToFormat(QImage.Format.Format_RGB888))
        column.addWidget(view, 1)
        close = Button(theme, back, Kind.SECONDARY, key="Esc")
        close.clicked.connect(self.closed)
        foot = hbox()
        foot.addWidget(close)
        foot.addStretch(1)
        column.addLayout(foot)
        self.setFocusProxy(view)
