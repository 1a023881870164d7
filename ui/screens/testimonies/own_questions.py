"""The organisation's own questions in a testimony: what is to be asked now, and what was answered to older forms.

Shown where the testimony's tabs and the interview's steps are: `OwnQuestions(context, controller)`. Nothing here keeps
a testimony from being saved or finished, and an answer to a question that is asked no more is still shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.errors import AmanatError
from intake.model.base import Unanswered
from intake.model.ids import new_id
from intake.model.testimony import FormAnswer
from intake.services import forms
from intake.services.forms import Asking, Filled, Item, Key, Kind, OwnForm, Shown
from ui.error_text import explain
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.own_answers import AnswersCard
from ui.screens.testimonies.own_question_rows import NoteRow, QuestionRow, SectionRow, indented
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button
from ui.widgets.buttons import Kind as ButtonKind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.question import QuestionCard

RowKey = tuple[Key, int, bool]
Look = tuple[str, str, str, str, tuple[tuple[str, str], ...]]
"""Label, hint, guidance, what is said while there is no answer, choices: a line with another look is made anew."""


class OwnQuestions(QWidget):
    """Fills itself in once the forms are read; `loaded` says whether they are."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._context, self._controller, self._theme = context, controller, context.theme
        self.loaded = False
        self.cards: list[FormCard] = []
        self._column = vbox(self, gap=24)
        context.jobs.start(forms.asked, context.vault, done=self._show, failed=self._failed)

    def _show(self, asked: tuple[OwnForm, ...]) -> None:
        if not self._controller.is_open:
            return
        self.loaded = True
        clear_layout(self._column)
        self.cards = [FormCard(self._context, self._controller, form) for form in asked]
        for card in self.cards:
            self._column.addWidget(card)
        names = {form.name for form in asked}
        held = self._controller.account.testimony.form_answers
        old = [a for a in held if a.form not in names and a.asked_as != Kind.REPEAT]
        for card in self.cards:
            old += card.left_over
        if old:
            self._column.addWidget(AnswersCard(self._theme, self.tr("Answered, and not asked any more"), old))
        elif not self.cards:
            self._column.addWidget(
                EmptyState(
                    self._theme,
                    "list-check",
                    self.tr("Your organisation has no questions of its own"),
                    self.tr("A coordinator can publish some; they arrive with the next receipt or invitation."),
                )
            )
        self._column.addStretch(1)

    def _failed(self, error: AmanatError) -> None:
        self.loaded = True
        clear_layout(self._column)
        self._column.addWidget(Banner(self._theme, *explain(error), tone="danger"))


class FormCard(Card):
    """One form. Lines that stay keep their editors, so that the keyboard is never lost when others come and go."""

    def __init__(self, context: Context, controller: TestimonyController, form: OwnForm) -> None:
        super().__init__(context.theme, padding=24, gap=16)
        assert form.definition is not None
        self._theme, self._controller, self._definition = context.theme, controller, form.definition
        self._today = day_of(context.clock.now())
        languages = (QLocale().bcp47Name(), *controller.account.testimony.languages, "en")
        self._asking = Asking(form.definition, form.version, languages, self.tr("Something else"), new_id)
        self.body.addWidget(Text(self._theme, form.title, role=Role.SECTION, weight=600, wrap=True))
        self._told = Text(self._theme, "", role=Role.META, ink="text2", wrap=True)
        self.body.addWidget(self._told)
        self._lines = vbox(gap=16)
        self.body.addLayout(self._lines)
        self.rows: dict[RowKey, QWidget] = {}
        self._holders: dict[RowKey, QWidget] = {}
        self._looks: dict[RowKey, Look] = {}
        self._asked: Key | None = None
        self._refresh()

    @property
    def left_over(self) -> tuple[FormAnswer, ...]:
        return self._filled().left_over()

    # --- lines ------------------------------------------------------------------------------------------------------

    def _answers(self) -> tuple[FormAnswer, ...]:
        return self._controller.account.testimony.form_answers

    def _filled(self) -> Filled:
        return Filled(self._definition, self._answers(), today=self._today)

    def _refresh(self) -> None:
        filled = self._filled()
        shown = filled.shown()
        keys = [_row_key(line) for line in shown]
        looks = {key: self._look(line, filled) for key, line in zip(keys, shown, strict=True)}
        changed = {key for key in self._holders if key in looks and looks[key] != self._looks[key]}
        for gone in (set(self._holders) - set(keys)) | changed:
            holder = self._holders.pop(gone)
            self.rows.pop(gone)
            self._lines.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        for place, line in enumerate(shown):
            key = keys[place]
            if key not in self._holders:
                self._looks[key] = looks[key]
                self.rows[key] = self._make(line, looks[key])
                self._holders[key] = indented(self._theme, self.rows[key], line.depth)
            if self._lines.indexOf(self._holders[key]) != place:
                self._lines.removeWidget(self._holders[key])
                self._lines.insertWidget(place, self._holders[key])
            self._fill(self.rows[key], line, filled)
        missing = filled.missing()
        self._told.setText(
            self.tr("%n question(s) asked for and not answered yet. Nothing waits for them.", "", missing)
            if missing
            else ""
        )
        self._told.setVisible(bool(missing))

    def _fill(self, row: QWidget, line: Shown, filled: Filled) -> None:
        if not isinstance(row, QuestionRow):
            return
        answer, why = line.answer, None
        if answer is not None and "value" in answer.unanswered:
            why = answer.unanswered["value"]
        other = filled.answer(Key(line.item.name + forms.OTHER, line.key.within)) if line.item.or_other else None
        row.fill(line.value, why, other.value if other else "")
        row.say(self._fault(line, filled), missing=line.missing)
        row.say_then(self._asked_then(line, filled))

    def _asked_then(self, line: Shown, filled: Filled) -> str:
        """The words an answer was given to, where they are not those that are shown now in that language."""
        answer = line.answer
        if answer is None or not answer.value:
            return ""
        words = forms.in_language(line.item.label, (answer.language,), self._definition.default_language)[0]
        now = self._asking.worded({"": words}, filled, line.key.within)
        return "" if answer.label in {now, line.item.name} else answer.label

    def _look(self, line: Shown, filled: Filled) -> Look:
        """What a line says now: words may hold answers, and choices depend on them."""
        item, within = line.item, line.key.within
        said = [self._asking.worded(words, filled, within) for words in (item.label, item.hint, item.guidance)]
        missing = self._asking.worded(item.required_message, filled, within)
        return (said[0], said[1], said[2], missing, tuple(self._choices(line, filled)))

    def _make(self, line: Shown, look: Look) -> QWidget:
        item, theme = line.item, self._theme
        label, hint, guidance, missing, choices = look
        if item.kind is Kind.NOTE:
            return NoteRow(theme, label, hint, guidance)
        if item.kind is Kind.GROUP:
            return SectionRow(theme, label)
        if item.kind is Kind.REPEAT:
            return self._round(line, label) if line.number else self._adder(line, label)
        row = QuestionRow(
            theme,
            label,
            kind=_editor(item),
            hint=hint,
            guidance=guidance,
            missing=missing,
            choices=choices,
            other_name=forms.OTHER_CHOICE if item.or_other else "",
        )
        row.answered.connect(lambda text: self._edit(partial(_answer, item=item, key=line.key, typed=text)))
        row.other.connect(lambda text: self._edit(partial(_other, item=item, key=line.key, typed=text)))
        row.why.connect(lambda why: self._edit(partial(_unanswered, item=item, key=line.key, why=why)))
        return row

    def _choices(self, line: Shown, filled: Filled) -> list[tuple[str, str]]:
        """Those that are offered now, and what was chosen before and is not offered any more."""
        item = line.item
        names = [choice.name for choice in filled.choices(item, line.key.within)]
        known = {choice.name for choice in self._definition.choices.get(item.choices, ())}
        names += [name for name in line.value.split() if name in known and name not in names]
        if item.or_other and forms.OTHER_CHOICE not in names:
            names.append(forms.OTHER_CHOICE)
        return [(name, self._asking.choice_words(item, name)) for name in names]

    def _fault(self, line: Shown, filled: Filled) -> str:
        if line.fault == "constraint":
            words = self._asking.worded(line.item.constraint_message, filled, line.key.within)
            return words or self.tr("This answer is not one that the form expects. It is kept.")
        return {
            "integer": self.tr("A whole number is asked for. What was typed is kept."),
            "decimal": self.tr("A number is asked for. What was typed is kept."),
            "date": self.tr("A year, a month or a day is asked for. What was typed is kept."),
            "choice": self.tr("This choice is not in the form any more."),
            "choice-filter": self.tr("This does not go with an answer given before. It is kept."),
        }.get(line.fault, "")

    # --- rounds of a repeat -----------------------------------------------------------------------------------------

    def _adder(self, line: Shown, label: str) -> QWidget:
        button = Button(self._theme, self.tr("Add: {0}").format(label or line.item.name), icon="plus")
        button.clicked.connect(lambda: self._begin_round(line))
        return ButtonRow(button)

    def _begin_round(self, line: Shown) -> None:
        """One more round; the keyboard goes to its first question."""
        before = {mark.id for mark in self._filled().instances(line.item.name, line.key.within)}
        self._edit(partial(_add, item=line.item, key=line.key))
        for shown in self._filled().shown():
            row = self.rows.get(_row_key(shown))
            if isinstance(row, QuestionRow) and shown.key.within[: len(line.key.within)] == line.key.within:
                here = shown.key.within[len(line.key.within) :]
                if here and here[0] not in before and self._definition_holds(line.item, shown.item):
                    row.editor.setFocus()
                    return

    def _definition_holds(self, section: Item, item: Item) -> bool:
        return any(one is item and section in around for one, around in self._definition.walk())

    def _round(self, line: Shown, label: str) -> QWidget:
        name = label or line.item.name
        words = self.tr("{0} {1}", "a round of a repeat and its number").format(name, line.number)
        remove = Button(self._theme, self.tr("Remove"), ButtonKind.QUIET, icon="x", small=True)
        remove.setAccessibleName(self.tr("Remove {0}").format(words))
        holder = QWidget()
        column = vbox(holder, gap=8)
        column.addWidget(SectionRow(self._theme, words, remove))
        identifier = line.key.within[-1]
        remove.clicked.connect(lambda: self._remove(identifier, column))
        return holder

    def _remove(self, identifier: str, column: object) -> None:
        held = [a for a in self._answers() if identifier in a.within and (a.value or a.unanswered)]
        if not held:
            self._edit(lambda _asking, answers, *, today: forms.remove_instance(answers, identifier))
            return
        card = QuestionCard(
            self._theme,
            self.tr("Remove it with %n answer(s)?", "", len(held)),
            self.tr("What was saved before stays in the testimony's history."),
            answers=[
                (False, self.tr("Keep it"), ButtonKind.SECONDARY, ""),
                (True, self.tr("Remove it"), ButtonKind.DESTRUCTIVE, ""),
            ],
            escape=False,
        )

        def answered(yes: object) -> None:
            card.hide()
            card.deleteLater()
            if yes:
                self._edit(lambda _asking, answers, *, today: forms.remove_instance(answers, identifier))

        card.answered.connect(answered)
        column.addWidget(card)  # type: ignore[attr-defined]

    # --- edits ------------------------------------------------------------------------------------------------------

    def _edit(self, change: Callable[..., tuple[FormAnswer, ...]]) -> None:
        """Applies one edit, works out what follows from it, and shows what is to be asked now."""
        answers = change(self._asking, self._answers(), today=self._today)
        answers = forms.with_calculations(self._asking, answers, today=self._today)
        self._controller.edit_testimony(form_answers=answers)
        self._refresh()


def _answer(
    asking: Asking, answers: tuple[FormAnswer, ...], *, today: str, item: Item, key: Key, typed: str
) -> tuple[FormAnswer, ...]:
    return forms.set_answer(asking, answers, item, key, typed, today=today)


def _other(
    asking: Asking, answers: tuple[FormAnswer, ...], *, today: str, item: Item, key: Key, typed: str
) -> tuple[FormAnswer, ...]:
    return forms.set_other(asking, answers, item, key, typed, today=today)


def _unanswered(
    asking: Asking, answers: tuple[FormAnswer, ...], *, today: str, item: Item, key: Key, why: Unanswered | None
) -> tuple[FormAnswer, ...]:
    return forms.set_unanswered(asking, answers, item, key, why, today=today)


def _add(
    asking: Asking, answers: tuple[FormAnswer, ...], *, today: str, item: Item, key: Key
) -> tuple[FormAnswer, ...]:
    return forms.add_instance(asking, answers, item, key, today=today)[0]


def _row_key(line: Shown) -> RowKey:
    return line.key, line.number, line.item.kind is Kind.REPEAT


def _editor(item: Item) -> str:
    kinds = {Kind.SELECT_ONE: "one", Kind.SELECT_MULTIPLE: "several", Kind.DATE: "date"}
    if item.kind in (Kind.INTEGER, Kind.DECIMAL):
        return "number"
    return kinds.get(item.kind, "lines" if item.several_lines else "text")
