"""A large code to film at the start of a take, over all of the window, never a second one. Says nothing of the case.

    code = FilmCode(theme, take)         # take: intake.services.film_codes.with_film_take(account)
    code.closed.connect(...)             # it has gone, and the focus is where it was
    code.show_over(self.window())

The nine figures beside it are for people: read out, they find the film even where the code is blurred, and on sound.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from intake.services import film_codes
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.overlay import Overlay
from ui.widgets.theme import Theme

_QUIET = 4
_LARGE = 1.3
_DONE = (Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Squares(QWidget):
    """The code itself, as large as there is room, each square of whole pixels. Dark on light in either palette."""

    def __init__(self, theme: Theme, take: str) -> None:
        super().__init__()
        self._theme, self._rows = theme, film_codes.squares(take)
        self.setAccessibleName(self.tr("Code to be filmed"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def _across(self) -> int:
        return len(self._rows) + 2 * _QUIET

    def sizeHint(self) -> QSize:
        return QSize(20 * self._across, 20 * self._across)

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * self._across, 6 * self._across)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = max(1, min(self.width(), self.height()) // self._across)
        side = square * self._across
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter.fillRect(QRect(left, top, side, side), self._theme.colour("paper"))
        ink = self._theme.colour("ink")
        for y, row in enumerate(self._rows, _QUIET):
            for x, dark in enumerate(row, _QUIET):
                if dark:
                    painter.fillRect(QRect(left + x * square, top + y * square, square, square), ink)


def _readable(theme: Theme) -> Theme:
    """The size of interviews; where text is large already, the plain one, or words would lie over each other."""
    if theme.scale <= _LARGE:
        return theme.interview()
    return Theme(theme.name, scale=theme.scale, script=theme.script)


class FilmCode(Overlay):
    """Covers its parent until a key, the button or a click ends it. `closed` once, after it has gone."""

    def __init__(self, theme: Theme, take: str) -> None:
        theme = _readable(theme)
        super().__init__(theme, self.tr("Code to be filmed"))
        self._done = _DONE
        self.setObjectName("film-code")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(32, 24, 32, 24)
        self._row.setSpacing(32)
        self._squares = Squares(theme, take)
        self._row.addWidget(self._squares, 3)
        side = QWidget()
        column = vbox(side, gap=16)
        column.addStretch(1)
        column.addWidget(Text(theme, self.tr("Film this with every camera"), role=Role.SECTION, weight=600, wrap=True))
        column.addWidget(
            Text(
                theme,
                self.tr("Two seconds are enough. Then say these figures aloud, for sound recorders:"),
                ink="text2",
                wrap=True,
            )
        )
        self.figures = Text(theme, ltr(film_codes.spoken(take)), role=Role.TITLE, weight=600, tabular=True)
        column.addWidget(self.figures)
        column.addStretch(1)
        self.done = Button(theme, self.tr("Done"), Kind.PRIMARY, icon="check", hint=self.tr("Space"))
        self.done.clicked.connect(self.finish)
        column.addWidget(self.done)
        self._row.addWidget(side, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where the window is wide, else below each other."""
        wide = self.width() > 1.2 * self.height()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
