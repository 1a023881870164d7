"""What a page of the interview is given and what it must answer. A page shows one thing; the screen holds the rest.

`next` and `back` move inside a page and say whether they did: only then does the screen move to another step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.screens import Context
from ui.screens.interview.controller import InterviewController
from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.progress import Bar
from ui.widgets.tab_order import step
from ui.widgets.theme import Theme


class Stage:
    """`context.theme` is the large one. `go(step)` moves, `onward()` is F12, `read(ask, tell)` shows a question alone,
    `end()` keeps, `refused()` asks whether to destroy."""

    __slots__ = ("context", "controller", "end", "go", "onward", "read", "refused")

    def __init__(
        self,
        context: Context,
        controller: InterviewController,
        *,
        go: Callable[[str], object],
        onward: Callable[[], object],
        read: Callable[[str, str], object],
        end: Callable[[], object],
        refused: Callable[[], object],
    ) -> None:
        self.context, self.controller = context, controller
        self.go, self.onward, self.read, self.end, self.refused = go, onward, read, end, refused

    @property
    def theme(self) -> Theme:
        return self.context.theme


class Page(QWidget):
    """A step, or a part of one. Built anew each time it is shown."""

    def next(self) -> bool:
        """F12: False when there is nothing further on this page."""
        return False

    def back(self) -> bool:
        """Esc: False when this is its beginning."""
        return False

    @property
    def further(self) -> bool:
        """Whether F12 shows more of this page first."""
        return False

    def read(self) -> None:
        """F5: shows what is asked alone, where something is asked."""

    def begin(self) -> None:
        """Just shown: takes the focus where a person goes on."""
        self.setFocus()


class Pages(Page):
    """Parts shown one after the other, with how far one is. `parts` make them: they are built as they are shown."""

    def __init__(self, stage: Stage, parts: Sequence[Callable[[], Page]], words: str, trailing: QWidget | None = None):
        super().__init__()
        self._stage, self._parts, self._words = stage, list(parts), words
        self._column = vbox(self, gap=4 if stage.theme.tight else 16)
        head = hbox(gap=16)
        self._told = Text(stage.theme, "", ink="text2", tabular=True)
        head.addWidget(self._told)
        self._segments = QWidget()
        self._segment_row = hbox(self._segments, gap=8)
        head.addWidget(self._segments)
        head.addStretch(1)
        if trailing is not None:
            head.addWidget(trailing)
        self._column.addLayout(head)
        self._part: Page | None = None
        self.place = 0

    def show_part(self, place: int) -> None:
        """Shows the part with this number, from 0."""
        self.place = place
        if self._part is not None:
            self._column.removeWidget(self._part)
            self._part.hide()
            self._part.deleteLater()
        self._part = self._parts[place]()
        self._column.addWidget(self._part, 1)
        many = len(self._parts) > 1
        self._told.setText(self._words.format(place + 1, len(self._parts)))
        self._told.setVisible(many)
        self._segments.setVisible(many)
        while self._segment_row.count():
            item = self._segment_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for number in range(len(self._parts)):
            bar = Bar(self._stage.theme, 1.0 if number <= place else 0.0, height=6)
            bar.setFixedWidth(32)
            self._segment_row.addWidget(bar)
        self._part.begin()

    @property
    def part(self) -> Page | None:
        return self._part

    def begin(self) -> None:
        self.show_part(self.place)

    def read(self) -> None:
        if self._part is not None:
            self._part.read()

    def next(self) -> bool:
        if self._part is not None and self._part.next():
            return True
        if self.place + 1 < len(self._parts):
            self.show_part(self.place + 1)
            return True
        return False

    @property
    def further(self) -> bool:
        return self.place + 1 < len(self._parts)

    def back(self) -> bool:
        if self._part is not None and self._part.back():
            return True
        if self.place > 0:
            self.show_part(self.place - 1)
            return True
        return False


class Held(Page):
    """A widget of the testimony's screen as a step."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        vbox(self, margins=(0, 0, 12, 0)).addWidget(inner, 1)

    def begin(self) -> None:
        """The first field takes the focus; tabs hold buttons before it only where a list begins."""
        step(self._inner, None, following=True)


def heading(theme: Theme, words: str) -> Text:
    """What a page is about, in the size of a title."""
    return Text(theme, words, role=Role.TITLE, weight=600, wrap=True)
