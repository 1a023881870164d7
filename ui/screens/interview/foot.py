"""The last line of every step: a break, the keys, and on to the next. Always in the same places."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.screens.testimonies import keys
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox
from ui.widgets.theme import Theme


class Foot(QWidget):
    """`next`, `pause` and `keys` are buttons; the keys themselves belong to the screen.

    Where there is no room to say what comes next, the button says only "Next": it is never cut. Its name says it still.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._after, self._whole, self._short = "", "", self.tr("Next")
        row = hbox(self, gap=12)
        self.pause = Button(theme, self.tr("Break"), Kind.SECONDARY, icon="player-pause", hint=keys.BREAK)
        self.keys = Button(theme, self.tr("Keys"), Kind.QUIET, icon="keyboard", hint=keys.KEYS)
        self.next = Button(theme, "", Kind.PRIMARY, trailing_icon="arrow-right", hint=keys.NEXT)
        row.addWidget(self.pause)
        row.addWidget(self.keys)
        row.addStretch(1)
        row.addWidget(self.next)

    def show_next(self, words: str) -> None:
        """What comes after this step; nothing at the end."""
        self._after = words
        self.show_within(False)

    def show_within(self, further: bool) -> None:
        """Whether there is more of this step first."""
        self.next.setVisible(bool(self._after) or further)
        self._whole = self._short if further else self.tr("Next: {0}").format(self._after)
        self.next.setAccessibleName(self._whole)
        self._fit()

    def _fit(self) -> None:
        self.next.setText(self._whole)
        if super().sizeHint().width() > self.width():
            self.next.setText(self._short)
        # its key is the last to be left out
        self.next.setMinimumWidth(self.next.sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        shown = self.next.text()
        least = super().minimumSizeHint()
        if shown == self._short or self.next.isHidden():
            return least
        metrics = self.next.fontMetrics()
        spared = metrics.horizontalAdvance(shown) - metrics.horizontalAdvance(self._short)
        return QSize(least.width() - spared, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
