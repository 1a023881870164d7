"""What covers the whole window for a while: a break, a question to be read, the keys. Only the lock works over them.

Must show nothing of the testimony during a break.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ui.screens.testimonies import keys
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role, Script, script_of
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.overlay import Overlay
from ui.widgets.scrolled import Scrolled
from ui.widgets.theme import Theme


class Break(Overlay):
    """Calm and blank: one word and one button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("A break"))
        self._done = (Qt.Key.Key_Escape, Qt.Key.Key_F3, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        column = vbox(self, margins=(32, 24, 32, 24))
        column.addStretch(1)
        row = hbox()
        row.addStretch(1)
        self.go_on = Button(theme, self.tr("Continue"), Kind.SECONDARY, hint=keys.BREAK)
        self.go_on.clicked.connect(self.finish)
        row.addWidget(self.go_on)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_over(self, window: QWidget) -> None:
        super().show_over(window)
        self.go_on.setFocus()


class ToBeRead(Overlay):
    """One question alone, as large as it can be, to be read by the witness or aloud."""

    def __init__(self, theme: Theme, ask: str, tell: str) -> None:
        super().__init__(theme, ask)
        self._done = (Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        huge = Theme(
            theme.name,
            scale=min(2.0, theme.scale * 1.5),
            script=theme.script,
            large=True,
            colours=None,
        )
        column = vbox(self, gap=32, margins=(64, 48, 64, 32))
        column.addStretch(1)
        column.addWidget(spoken_text(huge, ask, role=Role.TITLE, weight=600))
        if tell:
            column.addWidget(spoken_text(theme, tell, role=Role.SECTION))
        column.addStretch(1)
        row = hbox()
        row.addStretch(1)
        self.go_on = Button(theme, self.tr("Back"), Kind.SECONDARY, hint=keys.READ)
        self.go_on.clicked.connect(self.finish)
        row.addWidget(self.go_on)
        column.addLayout(row)


def spoken_text(theme: Theme, words: str, *, role: Role = Role.BODY, weight: int = 400, ink: str = "text") -> Text:
    """Words in the witness's language: the font and direction of their own script, wherever the window begins."""
    label = NameLabel(theme, words, role=role, weight=weight, ink=ink, wrap=True)
    if script_of(words) is Script.ARABIC:
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    elif QApplication.isRightToLeft():
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return label


class KeysShown(Overlay):
    """Every key of the interview, in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Keys of the interview"))
        self._done = (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        told = [
            (keys.BREAK, self.tr("A break: the recording pauses, the screen is blank")),
            (keys.KEEP, self.tr("End and keep")),
            (keys.DESTROY, self.tr("End and destroy; Del, alone, answers the question")),
            (keys.LOCK, self.tr("Lock")),
            (keys.RECORD, self.tr("Record, and stop")),
            (keys.PAUSE, self.tr("Pause the recording, and go on")),
            (keys.MARK, self.tr("Mark this moment")),
            (keys.TIME_CODE, self.tr("Write the time of the recording into the narrative")),
            ("Alt+1 … Alt+4", self.tr("Who speaks now")),
            (keys.FILM_CODE, self.tr("A code for every camera to film")),
            (keys.DIM, self.tr("Light and dark")),
            (keys.READ, self.tr("The question alone, to be read")),
            ("1 2 3", self.tr("The answers of a question")),
            (keys.SPOKEN, self.tr("The consent is spoken: record it, and end")),
            (keys.LATER, self.tr("Later: not answered now")),
            (keys.TIMELINE, self.tr("Add to the timeline")),
            (keys.NEXT, self.tr("Next")),
            (keys.BACK, self.tr("Back")),
            (keys.NEW, self.tr("New testimony")),
        ]
        outer = vbox(self, margins=(32, 24, 32, 24))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        half = (len(told) + 1) // 2 if theme.scale < 1.3 else len(told)
        for number, (key, words) in enumerate(told):
            row, column = number % half, 2 * (number // half)
            shown = Text(theme, ltr(keys.shown(key)), weight=600, tabular=True)
            grid.addWidget(shown, row, column)
            grid.addWidget(Text(theme, words, wrap=True), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        page = QWidget()
        page.setLayout(grid)
        outer.addWidget(Scrolled(page), 1)
        line = hbox()
        line.addStretch(1)
        self.go_on = Button(theme, self.tr("Back"), Kind.SECONDARY, hint=keys.KEYS)
        self.go_on.clicked.connect(self.finish)
        line.addWidget(self.go_on)
        outer.addLayout(line)
