"""One line of an organisation's own form: a question with its editor, a heading, a note, or what adds another round.

Knows no service: takes values and tells edits. Nothing is ever chosen before a person chose it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from intake.model.base import Unanswered
from ui.widgets.card import hbox, vbox
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.fields import CheckBox, Dropdown, Field
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme

MOST_CARDS, LONGEST_CARD, LONGEST_TICK = 7, 34, 40
INDENT = 20


class QuestionRow(QWidget):
    """A question. `answered` carries what was typed or chosen, `other` what else it was, `why` why there is no answer.

    `kind` is "text", "lines", "number", "date", "one" or "several"; `choices` are (name, words). `guidance` is for
    whoever asks, `missing` the form's own words where an answer is asked for. What is wrong is shown once the field is
    left, and taken back at once.
    """

    answered = Signal(str)
    other = Signal(str)
    why = Signal(object)

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        kind: str,
        hint: str = "",
        guidance: str = "",
        missing: str = "",
        choices: Sequence[tuple[str, str]] = (),
        other_name: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._kind, self._other_name, self._label = theme, kind, other_name, label
        self._fault, self._values = "", [name for name, _ in choices]
        self._ticks: list[Tick] = []
        self.editor = self._make_editor(choices)
        self.field = Field(theme, label, self.editor, hint=hint)
        self.reasons = Dropdown(theme, self._reasons())
        self.reasons.setAccessibleName(self.tr("Why there is no answer: {0}").format(label))
        self.reasons.activated.connect(lambda _index: self.why.emit(self.reasons.currentData()))
        self._beside = beside = QWidget()
        # what hides keeps its room: nothing moves while somebody types
        policy = beside.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        beside.setSizePolicy(policy)
        column = vbox(beside)
        # level with the editor, which has its label above
        column.addWidget(Text(theme, self.tr("No answer?"), role=Role.META, ink="text3"))
        column.addSpacing(4)
        column.addWidget(self.reasons)
        column.addStretch(1)
        self._column = vbox(self, gap=6)
        asked = QWidget()
        top = vbox(asked)
        top.addWidget(self.field)
        if guidance:
            top.addSpacing(4)
            top.addWidget(Guidance(theme, guidance))
        top.addStretch(1)
        self._column.addWidget(FoldRow(asked, beside, least=theme.px(190), stretch=(3, 1)))
        self.other_edit: SafeLineEdit | None = None
        if other_name:
            self.other_edit = SafeLineEdit(theme, placeholder=self.tr("What else it was"))
            self.other_edit.setAccessibleName(self.tr("What else it was: {0}").format(label))
            self.other_edit.textEdited.connect(self.other)
            self._column.addWidget(self.other_edit)
        self._then = Text(theme, "", role=Role.META, ink="text2", wrap=True)
        self._then.hide()
        self._column.addWidget(self._then)
        self._missing = QWidget()
        line = hbox(self._missing, gap=6)
        line.addWidget(IconLabel(theme, "circle", "text2", theme.px(16)))
        words = self.tr("Asked for, and not answered yet")
        words = f"{words} · {missing}" if missing else words
        line.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True), 1)
        self._column.addWidget(self._missing)

    def _reasons(self) -> list[tuple[str, object]]:
        return [
            ("", None),
            (self.tr("Not asked"), Unanswered.NOT_ASKED),
            (self.tr("Not known"), Unanswered.UNKNOWN),
            (self.tr("Refused to say"), Unanswered.REFUSED),
        ]

    # --- editors ----------------------------------------------------------------------------------------------------

    def _make_editor(self, choices: Sequence[tuple[str, str]]) -> QWidget:
        theme = self._theme
        if self._kind == "one":
            if 0 < len(choices) <= MOST_CARDS and all(len(words) <= LONGEST_CARD for _, words in choices):
                grid = ChoiceGrid(theme, [(name, words, "") for name, words in choices])
                grid.changed.connect(lambda name: self._chosen(str(name)))
                return grid
            one = Dropdown(theme, [("", ""), *[(words, name) for name, words in choices]])
            one.activated.connect(lambda _index: self._chosen(str(one.currentData())))
            return one
        if self._kind == "several":
            return self._make_ticks(choices)
        if self._kind == "lines":
            lines = SafeTextEdit(theme)
            lines.setFixedHeight(int(lines.fontMetrics().lineSpacing() * 3 * 1.2) + theme.px(16))
            lines.textChanged.connect(lambda: self._typed(lines.toPlainText()))
            return lines
        placeholder = self.tr("2017, 9.2017 or 12.9.2017") if self._kind == "date" else ""
        edit = SafeLineEdit(theme, placeholder=placeholder)
        edit.textEdited.connect(self._typed)
        edit.editingFinished.connect(self._show_fault)
        return edit

    def _make_ticks(self, choices: Sequence[tuple[str, str]]) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=4)
        for name, words in choices:
            tick = Tick(self._theme, name, words)
            tick.box.toggled.connect(
                lambda _on: self._chosen(" ".join(one.key for one in self._ticks if one.box.isChecked()))
            )
            self._ticks.append(tick)
            column.addWidget(tick)
        return holder

    def _typed(self, text: str) -> None:
        self.answered.emit(text)

    def _chosen(self, value: str) -> None:
        self.answered.emit(value)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def fill(self, value: str, why: Unanswered | None, other: str) -> None:
        """Puts the answer into the editor; tells nobody. A field that holds the keyboard is left to its person."""
        self.reasons.choose(why)
        self._beside.setVisible(not value or self.reasons.hasFocus())
        if isinstance(self.editor, ChoiceGrid):
            if self.editor.value != (value or None):
                self.editor.clear()
                self.editor.choose(value)
        elif isinstance(self.editor, Dropdown):
            self.editor.choose(value)
        elif self._ticks:
            chosen = value.split()
            for tick in self._ticks:
                tick.box.blockSignals(True)
                tick.box.setChecked(tick.key in chosen)
                tick.box.blockSignals(False)
        elif isinstance(self.editor, SafeTextEdit):
            if not self.editor.hasFocus() and self.editor.toPlainText() != value:
                self.editor.blockSignals(True)
                self.editor.setPlainText(value)
                self.editor.blockSignals(False)
        elif isinstance(self.editor, QLineEdit) and (not self.editor.hasFocus() or not value):
            self.editor.setText(value)
        if self.other_edit is not None:
            self.other_edit.setVisible(self._other_name in value.split())
            if not self.other_edit.hasFocus():
                self.other_edit.setText(other)

    def say(self, fault: str, *, missing: bool) -> None:
        """What is wrong with the answer, empty for nothing; and whether it is asked for and not there yet."""
        self._fault = fault
        self._missing.setVisible(missing)
        if not fault or not self.editor.hasFocus():
            self._show_fault()

    def say_then(self, words: str) -> None:
        """The words that the answer was given to, empty where they are those of now: it belongs to its question."""
        self._then.setText(self.tr("When this was answered, the question was: {0}").format(words) if words else "")
        self._then.setVisible(bool(words))

    def _show_fault(self) -> None:
        self.field.set_error(self._fault)


class Guidance(QWidget):
    """What the form says to whoever asks, not to the witness."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        row = hbox(self, gap=6)
        icon = IconLabel(theme, "info-circle", "text2", theme.px(16))
        told = Text(theme, words, role=Role.META, ink="text2", wrap=True)
        # in the middle of the first line, however large the letters
        icon.setFixedHeight(max(theme.px(16), round(told.fontMetrics().lineSpacing() * 1.3)))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        told.setAccessibleName(self.tr("For you: {0}").format(words))
        row.addWidget(told, 1)


class Tick(QWidget):
    """One choice of several; long words are beside their box and wrap."""

    def __init__(self, theme: Theme, key: str, words: str) -> None:
        super().__init__()
        self.key = key
        long = len(words) > LONGEST_TICK
        self.box = CheckBox(theme, "" if long else words)
        self.box.setAccessibleName(words)
        row = hbox(self, gap=12)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        if long:
            row.addWidget(Text(theme, words, wrap=True), 1)
        else:
            row.addStretch(1)


class SectionRow(QWidget):
    """A group's or a repeat's heading, with a quiet way to take a round away where there is one."""

    def __init__(self, theme: Theme, words: str, beside: QWidget | None = None) -> None:
        super().__init__()
        row = hbox(self, gap=12, margins=(0, 12, 0, 0))
        row.addWidget(Text(theme, words, role=Role.BODY, weight=600, wrap=True), 1)
        if beside is not None:
            row.addWidget(beside)


class NoteRow(QWidget):
    """Words of the form that ask nothing."""

    def __init__(self, theme: Theme, words: str, hint: str, guidance: str = "") -> None:
        super().__init__()
        column = vbox(self, gap=2)
        column.addWidget(Text(theme, words, wrap=True))
        if hint:
            column.addWidget(Text(theme, hint, role=Role.META, ink="text2", wrap=True))
        if guidance:
            column.addWidget(Guidance(theme, guidance))


def indented(theme: Theme, widget: QWidget, depth: int) -> QWidget:
    """Set in by its depth in groups."""
    if not depth:
        return widget
    holder = QWidget()
    hbox(holder, margins=(theme.px(INDENT) * depth, 0, 0, 0)).addWidget(widget)
    return holder
