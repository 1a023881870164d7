"""The nine questions a volunteer meets first: one open at a time, the others one line each with what was said.

Enter goes to the next question, Shift+Enter to a new line; nothing has to be answered, and in no order.
"""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.model.testimony import CoreAnswers
from ui.screens.interview.declined import Declined
from ui.screens.interview.stage import Page, Stage
from ui.screens.testimonies.about_tab import CoreQuestions
from ui.widgets.card import clear_layout, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text
from ui.widgets.rows import Row
from ui.widgets.safe_text import SafeTextEdit


class CoreStep(Page):
    """`choose(number)` opens one of the nine."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage, self._questions = stage, CoreQuestions().all()
        self._column = vbox(self, gap=1)
        self._now = 0
        self._editor: SafeTextEdit | None = None

    def begin(self) -> None:
        held = self._core()
        empty = [number for number, (name, _) in enumerate(self._questions) if not getattr(held, name)]
        self.choose(empty[0] if empty else 0)

    def next(self) -> bool:
        """F12: on to the next step; the questions themselves go on with Enter."""
        return False

    def back(self) -> bool:
        return False

    def choose(self, number: int) -> None:
        """Opens a question and closes the others."""
        self._now = number
        clear_layout(self._column)
        self._column.addWidget(Declined(self._stage))
        for place, (name, words) in enumerate(self._questions):
            self._column.addWidget(self._open(name, words) if place == number else self._line(place, name, words))
        self._column.addStretch(1)
        if self._editor is not None:
            self._editor.setFocus()

    def _open(self, name: str, words: str) -> QWidget:
        theme = self._stage.theme
        editor = SafeTextEdit(theme, getattr(self._core(), name))
        editor.setFixedHeight(int(editor.fontMetrics().lineSpacing() * 2.4) + theme.px(16))
        editor.textChanged.connect(lambda: self._set(name, editor.toPlainText()))
        editor.installEventFilter(self)
        editor.setAccessibleName(words)
        self._editor = editor
        block = QWidget()
        column = vbox(block, gap=8, margins=(0, 8, 0, 12))
        column.addWidget(Text(theme, words, role=Role.SECTION, weight=600, wrap=True))
        column.addWidget(editor)
        return block

    def _line(self, place: int, name: str, words: str) -> QWidget:
        theme = self._stage.theme
        said = getattr(self._core(), name)
        row = Row(theme, height=38, opens=True, name=words)
        row.line.addWidget(Text(theme, words, ink="text2" if said else "text", elide=True), 1)
        if said:
            row.line.addWidget(NameLabel(theme, said.replace("\n", " "), role=Role.BODY, elide=True), 2)
        row.activated.connect(partial(self.choose, place))
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            if self._now + 1 < len(self._questions):
                self.choose(self._now + 1)
            else:
                self._stage.onward()
            return True
        return False

    def _core(self) -> CoreAnswers:
        return self._stage.controller.account.testimony.core or CoreAnswers()

    def _set(self, name: str, text: str) -> None:
        core = msgspec.structs.replace(self._core(), **{name: text})
        self._stage.controller.edit_testimony(core=core if core != CoreAnswers() else None)
