"""Spellings that are missing: each name in the script of the texts, proposed by the program, read and kept by a person.

Nothing is kept unless its line was ticked: a wrong spelling protects nobody. Knows no service.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from intake.services.release_spellings import ProposedSpelling
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, Hairline, clear_layout, hbox, vbox
from ui.widgets.fields import CheckBox
from ui.widgets.fonts import Role, script_of
from ui.widgets.labels import NameLabel, Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme
from ui.words import Words


class SpellingsStep(QWidget):
    """`confirmed` with (proposal, spelling) of every ticked line; `closed` to go back without."""

    confirmed = Signal(list)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, Words()
        column = vbox(self, gap=16)
        words = self.tr(
            "These names are protected, and the texts are written in a script in which nobody has spelled them yet. "
            "Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out."
        )
        column.addWidget(Text(theme, words, ink="text2", wrap=True))
        self._place = vbox()
        column.addLayout(self._place)
        self._place.addWidget(Text(theme, self.tr("Looking for likely spellings…"), ink="text2"))
        self.keep_button = Button(theme, self.tr("Keep the ticked spellings"), Kind.SECONDARY, icon="check")
        self.keep_button.clicked.connect(self._keep)
        self.back_button = Button(theme, self.tr("Back to the text"), Kind.QUIET)
        self.back_button.clicked.connect(self.closed)
        column.addWidget(ButtonRow(self.keep_button, self.back_button))
        column.addStretch(1)
        self.lines: list[tuple[ProposedSpelling, SafeLineEdit, CheckBox]] = []
        self._tell()

    def show_proposals(self, proposals: Sequence[ProposedSpelling]) -> None:
        """Fills the list; one line a name and script."""
        clear_layout(self._place)
        self.lines = []
        card = Card(self._theme, padding=16)
        for number, proposal in enumerate(proposals):
            if number:
                card.body.addSpacing(8)
                card.body.addWidget(Hairline(self._theme))
                card.body.addSpacing(8)
            card.body.addLayout(self._line(proposal))
        if not proposals:
            card.body.addWidget(Text(self._theme, self.tr("No spelling is missing any more."), wrap=True))
        self._place.addWidget(card)
        self._tell()
        if self.lines:
            self.lines[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, proposal: ProposedSpelling) -> QLayout:
        theme = self._theme
        block = vbox(gap=6)
        head = hbox(gap=12)
        head.addWidget(NameLabel(theme, proposal.text, weight=500, elide=True), 1)
        head.addWidget(Text(theme, self._words.name_script(proposal.script), role=Role.META, ink="text2"))
        block.addLayout(head)
        line = hbox(gap=12)
        likely = proposal.spellings[0] if proposal.spellings else ""
        edit = SafeLineEdit(theme, likely)
        edit.setFont(theme.font(Role.BODY, script=script_of(likely)))
        edit.setAccessibleName(self.tr("Spelling of {0}").format(proposal.text))
        tick = CheckBox(theme, self.tr("It is right"))
        tick.setEnabled(bool(likely))
        tick.toggled.connect(lambda _on: self._tell())
        edit.textEdited.connect(lambda text: self._edited(tick, text))
        edit.returnPressed.connect(lambda: tick.setChecked(bool(edit.text().strip())))
        line.addWidget(edit, 1)
        line.addWidget(tick)
        block.addLayout(line)
        self.lines.append((proposal, edit, tick))
        return block

    def _edited(self, tick: CheckBox, text: str) -> None:
        # what was ticked was another spelling
        tick.setChecked(False)
        tick.setEnabled(bool(text.strip()))

    def _chosen(self) -> list[tuple[ProposedSpelling, str]]:
        return [(proposal, edit.text().strip()) for proposal, edit, tick in self.lines if tick.isChecked()]

    def _tell(self) -> None:
        self.keep_button.setEnabled(bool(self._chosen()))

    def _keep(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.keep_button.setEnabled(False)
            self.confirmed.emit(chosen)
