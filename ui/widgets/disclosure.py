"""What stands one step further: a quiet line that opens what belongs under it, made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.theme import Theme


class Disclosure(QWidget):
    """`words` open and close; `shown` opens it at once. Says to a screen reader whether it is open."""

    def __init__(self, theme: Theme, words: str, make: Callable[[], QWidget], *, shown: bool = False) -> None:
        super().__init__()
        self._make = make
        self._inner: QWidget | None = None
        column = vbox(self, gap=12)
        self.button = Button(theme, words, Kind.QUIET, icon="chevron-right")
        self.button.setCheckable(True)
        self.button.setAccessibleName(words)
        column.addWidget(ButtonRow(self.button))
        self._column = column
        self.button.toggled.connect(self._toggled)
        if shown:
            self.button.setChecked(True)

    @property
    def inner(self) -> QWidget | None:
        """What was opened, once it was."""
        return self._inner

    def open(self) -> None:
        self.button.setChecked(True)

    def _toggled(self, shown: bool) -> None:
        self.button.set_icon_name("chevron-down" if shown else "chevron-right")
        if shown and self._inner is None:
            self._inner = self._make()
            self._column.addWidget(self._inner)
        if self._inner is not None:
            self._inner.setVisible(shown)
