"""A long text with time codes and names: the field, and under it one line that tells of names written otherwise.

Used for the narrative, for transcripts and for translations. Respells only what a person asks for, name by name.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.services import name_spelling
from intake.services.account import Account
from intake.services.name_spelling import NamesInText
from ui.screens.testimonies import keys
from ui.screens.testimonies.controller import TestimonyController
from ui.widgets.buttons import Button
from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme
from ui.widgets.timed_text import Span, TimedText

_MOST_LINES = 2_000
_SOME_LINES, _FEW_LINES = 6, 2


class TimedWriting(QWidget):
    """`changed(text)` at each edit, `jump(seconds)` for a time code that was followed. `now` tells the time that F8
    writes, in seconds, or None where nothing runs."""

    changed = Signal(str)
    jump = Signal(float)

    def __init__(
        self,
        theme: Theme,
        controller: TestimonyController,
        text: str,
        *,
        name: str,
        lines: int,
        now: Callable[[], float | None] | None = None,
        follows: bool = False,
        placeholder: str = "",
    ) -> None:
        super().__init__()
        self._controller, self._now = controller, now
        self._people: object = None
        self._names = NamesInText(())
        self._lines: dict[str, list[Span]] = {}
        column = vbox(self, gap=8)
        self.editor = TimedText(theme, text, placeholder=placeholder)
        self.editor.setAccessibleName(name)
        self.editor.follows = follows
        times = {keys.TIME_CODE: ""} | {key: f"S{n}" for n, key in enumerate(keys.SPEAKERS, 1)} if now else {}
        self.editor.set_keys(times, keys.RESPELL)
        self._padding = theme.px(16)
        self._wanted = self._high(lines)
        self.editor.setMinimumHeight(self._wanted)
        self._text = self.editor.toPlainText()
        self.editor.textChanged.connect(self._edited)
        self.editor.jump.connect(self.jump)
        self.editor.moved.connect(self._tell)
        self.editor.time_wanted.connect(self.insert_time)
        self.editor.respell_wanted.connect(self.respell)
        column.addWidget(self.editor, 1)
        self._told = QWidget()
        row = hbox(self._told, gap=12)
        self._words = Text(theme, "", role=Role.META, ink="text2", wrap=True)
        self._instead = Button(theme, "", hint=keys.shown(keys.RESPELL), small=True)
        self._instead.clicked.connect(self.respell)
        row.addWidget(self._words, 1)
        row.addWidget(self._instead)
        column.addWidget(self._told)
        controller.changed.connect(self._look_at_people)
        self._look_at_people()

    def _edited(self) -> None:
        """Underlining counts as a change of the text for Qt; it is none."""
        text = self.editor.toPlainText()
        if text != self._text:
            self._text = text
            self.changed.emit(text)

    def _high(self, lines: int) -> int:
        return int(self.editor.fontMetrics().lineSpacing() * lines * 1.2) + self._padding

    def fit(self, room: int, around: int) -> None:
        """No higher than `room` pixels, so that the line that is written stays in sight; less `around`, what belongs
        above the text, where enough is left for both."""
        both = room - around
        high = both if both >= self._high(_SOME_LINES) else room
        self.editor.setFixedHeight(max(self._high(_FEW_LINES), min(self._wanted, high)))

    # --- time -------------------------------------------------------------------------------------------------------

    def insert_time(self, speaker: str = "") -> bool:
        """Writes the time code at the cursor, with a speaker's mark on a line of its own; False if nothing runs."""
        at = None if self._now is None else self._now()
        if at is None:
            return False
        self.editor.insert_time(at, speaker)
        return True

    # --- names ------------------------------------------------------------------------------------------------------

    def respell(self) -> None:
        """At a name that is written otherwise: writes it as it was entered. Anywhere else: goes to the next one."""
        if not self.editor.respell():
            self.editor.next_differing()
        self.editor.setFocus()
        self._tell()

    def _look_at_people(self) -> None:
        account = self._controller.account if self._controller.is_open else None
        people = None if account is None else account.people
        if people is self._people:
            return
        self._people = people
        names = NamesInText(()) if account is None else _names(account)
        self._names, self._lines = names, {}
        self.editor.set_spans(self._spans)
        self._tell()

    def _spans(self, line: str) -> list[Span]:
        """Each line is looked through once, not at each letter of the others."""
        held = self._lines.get(line)
        if held is None:
            if len(self._lines) > _MOST_LINES:
                self._lines.clear()
            held = [Span(one.start, one.end, one.entered, one.instead) for one in self._names.find(line)]
            self._lines[line] = held
        return held

    def _tell(self) -> None:
        differing = [] if self._names.empty else self.editor.differing()
        self._told.setVisible(bool(differing))
        if not differing:
            return
        held = self.editor.at_cursor()
        words = self.tr("%n name(s) written otherwise than with the people of this testimony.", "", len(differing))
        self._words.setText(words)
        self._instead.setText(
            self.tr("Show the next one") if held is None else self.tr("Write “{name}”").format(name=held[1].instead)
        )


def _names(account: Account) -> NamesInText:
    return name_spelling.names_of(account)
