"""Transcript and translation of a recording, beside its player: written with time codes, jumped to by them.

The keys stand in `keys`; they work wherever the focus is in here. Says of both whether somebody has checked them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.model.testimony import Transcript
from ui.screens.testimonies import keys
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.timed_writing import TimedWriting
from ui.screens.testimonies.translation_card import Translations, language_choice
from ui.widgets.card import hbox, vbox
from ui.widgets.fields import CheckBox
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from ui.widgets.player import Player

LINES, GAP = 12, 12


class TranscriptView(QWidget):
    """Two columns under the player. The transcript comes into being with its first letter. `followed` when a person
    goes on writing, which wants to be seen."""

    followed = Signal()

    def __init__(self, theme: Theme, controller: TestimonyController, attachment: Attachment, player: Player) -> None:
        super().__init__()
        self._theme, self._controller, self._player = theme, controller, player
        held = next((t for t in controller.account.testimony.transcripts if t.attachment == attachment.id), None)
        self._held = held or Transcript(
            id=new_id(), attachment=attachment.id, language=controller.account.testimony.narrative_language
        )
        column = vbox(self, gap=12)
        column.addWidget(FoldRow(self._transcript(), self._translations(), gap=24, least=theme.px(330)))
        told = {
            "time": keys.TIME_CODE, "who": keys.SPEAKERS[0], "back": keys.BACKWARDS, "play": keys.PLAY,
            "on": keys.FORWARDS, "follow": keys.shown(keys.FOLLOW),
        }  # fmt: skip
        words = self.tr(
            "{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · "
            "{follow}, or a click on a time code, plays from there"
        )
        column.addWidget(Text(theme, words.format(**told), role=Role.META, ink="text3", wrap=True))
        self._tell()
        controller.changed.connect(self._tell)

    def add_keys(self, parent: QWidget) -> None:
        """The player's keys, in all of `parent`."""
        runs = (
            (keys.BACKWARDS, lambda: self._player.skip(-5000)),
            (keys.PLAY, self._player.toggle),
            (keys.FORWARDS, lambda: self._player.skip(5000)),
        )
        for key, run in runs:
            shortcut = QShortcut(QKeySequence(key), parent, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def fit(self, room: int) -> None:
        """Each text no higher than `room` pixels, what is left under the player."""
        around = self._head.sizeHint().height() + GAP
        for writing in self.findChildren(TimedWriting):
            writing.fit(room - GAP, around)

    # --- the two columns --------------------------------------------------------------------------------------------

    def _transcript(self) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=12)
        head = hbox(gap=12)
        head.addWidget(Text(self._theme, self.tr("Transcript"), weight=600), 1)
        language = language_choice(self._theme, self._held.language, lambda code: self._set(language=code))
        language.setAccessibleName(self.tr("Language"))
        head.addWidget(language)
        self._head = language
        column.addLayout(head)
        self.writing = TimedWriting(
            self._theme,
            self._controller,
            self._held.text,
            name=self.tr("Transcript"),
            lines=LINES,
            now=lambda: self._player.seconds,
            follows=True,
        )
        self.writing.changed.connect(self._write)
        self.writing.jump.connect(self._player.go_to)
        self.writing.changed.connect(lambda _text: self.followed.emit())
        column.addWidget(self.writing)
        checked = CheckBox(self._theme, self.tr("Checked by a second person"))
        checked.setChecked(self._held.checked)
        checked.toggled.connect(self._check)
        column.addWidget(checked)
        self._state = Text(self._theme, "", role=Role.META, ink="text2", wrap=True)
        column.addWidget(self._state)
        column.addStretch(1)
        return holder

    def _translations(self) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=12)
        self.translations = Translations(self._theme, self._controller, of=self._held.id, lines=LINES)
        self.translations.jump.connect(self._player.go_to)
        self.translations.written.connect(self.followed)
        column.addWidget(self.translations)
        column.addStretch(1)
        return holder

    # --- what is kept -----------------------------------------------------------------------------------------------

    def _write(self, text: str) -> None:
        if text != self._held.text:
            self._set(text=text, by=self._held.by or self._controller.pseudonym)

    def _check(self, on: bool) -> None:
        self._set(checked=on, checked_by=self._controller.pseudonym if on else "")

    def _set(self, **fields: object) -> None:
        testimony = self._controller.account.testimony
        held = testimony.transcripts
        now = next((one for one in held if one.id == self._held.id), self._held)
        self._held = msgspec.structs.replace(now, **fields)
        others = tuple(one for one in held if one.id != self._held.id)
        if len(others) == len(held):
            order = max((one.order for one in held), default=-1) + 1
            self._held = msgspec.structs.replace(self._held, order=order)
        merged = sorted((*others, self._held), key=lambda one: one.order)
        more = {} if testimony.transcribed_by else {"transcribed_by": self._controller.pseudonym}
        self._controller.edit_testimony(transcripts=tuple(merged), **more)

    def _tell(self) -> None:
        parts = [self.tr("Checked") if self._held.checked else self.tr("Draft")]
        if self._held.by:
            parts.append(self.tr("written by {name}").format(name=self._held.by))
        if self._held.checked_by:
            parts.append(self.tr("checked by {name}").format(name=self._held.checked_by))
        self._state.setText(" · ".join(parts))
