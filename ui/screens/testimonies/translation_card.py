"""A translation beside what it translates: its words, whether they still fit, whether a second person has checked them.

Never marks itself checked, and never says that a stale one fits: a person does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.model.ids import new_id
from intake.model.testimony import Translation
from intake.services import translations
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.timed_writing import TimedWriting
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button
from ui.widgets.card import hbox, vbox
from ui.widgets.fields import CheckBox, Dropdown
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme
from ui.words import LANGUAGES


def languages() -> list[tuple[str, Any]]:
    """For a choice of language, the empty one first."""
    return [("", ""), *[(name, code) for code, name in LANGUAGES.items()]]


def language_choice(theme: Theme, code: str, changed: Callable[[str], object]) -> Dropdown:
    """A language in a heading's line; the caller names it for screen readers."""
    choice = Dropdown(theme, languages())
    choice.choose(code)
    choice.activated.connect(lambda _index: changed(choice.currentData()))
    return choice


class TranslationCard(QWidget):
    """Edits the translation with id `identifier`. `jump(seconds)` for a time code that was followed."""

    jump = Signal(float)

    def __init__(self, theme: Theme, controller: TestimonyController, identifier: str, *, lines: int = 8) -> None:
        super().__init__()
        self._theme, self._controller, self._id = theme, controller, identifier
        self._begun = Translation(id=identifier)
        self._begun = held = self._held
        column = vbox(self, gap=12)
        self._state = Text(theme, "", role=Role.META, ink="text2", wrap=True)
        head = hbox(gap=12)
        head.addWidget(Text(theme, self.tr("Translation"), weight=600), 1)
        into = language_choice(theme, held.language, lambda code: self._set(language=code))
        into.setAccessibleName(self.tr("Into"))
        head.addWidget(into)
        column.addLayout(head)
        self._stale = Banner(theme, "", tone="warn", action=self.tr("It still fits"))
        if self._stale.button is not None:
            self._stale.button.clicked.connect(self._fits)
        column.addWidget(self._stale)
        self.writing = TimedWriting(
            theme, controller, held.text, name=self.tr("Translation"), lines=lines, follows=bool(held.of)
        )
        self.writing.changed.connect(self._write)
        self.writing.jump.connect(self.jump)
        column.addWidget(self.writing, 1)
        self._checked = CheckBox(theme, self.tr("Checked by a second person"))
        self._checked.setChecked(held.checked)
        self._checked.toggled.connect(self._check)
        column.addWidget(self._checked)
        column.addWidget(self._state)
        controller.changed.connect(self._tell)
        self._tell()

    @property
    def _held(self) -> Translation:
        found = self._controller.account.testimony.translations if self._controller.is_open else ()
        return next((one for one in found if one.id == self._id), self._begun)

    def _set(self, **fields: object) -> None:
        """One in which nothing stands is not kept by a save, and comes back with its first word."""
        held = self._controller.account.testimony.translations
        if not any(one.id == self._id for one in held):
            held = (*held, self._begun)
        self._controller.edit_testimony(
            translations=tuple(msgspec.structs.replace(t, **fields) if t.id == self._id else t for t in held)
        )

    def _write(self, text: str) -> None:
        held = self._held
        if text == held.text:
            return
        if not held.made_from_text:
            made = self._controller.made_now(held)
            self._set(text=text, by=held.by or self._controller.pseudonym, **_made(made))
        else:
            self._set(text=text, by=held.by or self._controller.pseudonym)

    def _fits(self) -> None:
        self._set(**_made(self._controller.made_now(self._held)))

    def _check(self, on: bool) -> None:
        self._set(checked=on, checked_by=self._controller.pseudonym if on else "")

    def _tell(self) -> None:
        if not self._controller.is_open:
            return
        held = self._held
        stale = translations.is_stale(self._controller.account.testimony, held)
        self._stale.say(
            self.tr("What it translates was changed after this translation was made."),
            self.tr("Compare the two. Change the translation, or say that it still fits."),
        )
        self._stale.setVisible(stale)
        parts = [self.tr("Checked") if held.checked else self.tr("Draft")]
        if held.by:
            parts.append(self.tr("translated by {name}").format(name=held.by))
        if held.checked_by:
            parts.append(self.tr("checked by {name}").format(name=held.checked_by))
        if held.made_from:
            parts.append(self.tr("of revision {number}").format(number=held.made_from[:8]))
        self._state.setText(" · ".join(parts))


def _made(translation: Translation) -> dict[str, object]:
    return {"made_from": translation.made_from, "made_from_text": translation.made_from_text}


class Translations(QWidget):
    """All translations of the narrative, or of the transcript with id `of`, and the way to add one.

    `begun` when there is one more, `written` when a person goes on writing in one.
    """

    jump = Signal(float)
    begun = Signal()
    written = Signal()

    def __init__(self, theme: Theme, controller: TestimonyController, *, of: str = "", lines: int = 8) -> None:
        super().__init__()
        self._theme, self._controller, self._of, self._lines = theme, controller, of, lines
        self._column = vbox(self, gap=24)
        for translation in controller.account.testimony.translations:
            if translation.of == of:
                self._show(translation.id)
        add = Button(theme, self.tr("Add a translation"), icon="plus")
        add.clicked.connect(self.add)
        self._column.addWidget(ButtonRow(add))

    def add(self) -> None:
        """A new one, ready to be written."""
        held = self._controller.account.testimony.translations
        order = max((one.order for one in held), default=-1) + 1
        added = Translation(id=new_id(), order=order, of=self._of)
        self._controller.edit_testimony(translations=(*held, added))
        self._show(added.id).writing.editor.setFocus()

    def _show(self, identifier: str) -> TranslationCard:
        card = TranslationCard(self._theme, self._controller, identifier, lines=self._lines)
        card.jump.connect(self.jump)
        card.writing.changed.connect(lambda _text: self.written.emit())
        self._column.insertWidget(max(0, self._column.count() - 1), card)
        self.begun.emit()
        return card
