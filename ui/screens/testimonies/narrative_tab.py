"""The witness's words, in the witness's language. Nothing here corrects or shortens them."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.ids import new_id
from intake.model.testimony import Translation
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, section, text_field
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card, vbox
from ui.widgets.fields import CheckBox
from ui.widgets.theme import Theme
from ui.words import LANGUAGES


class NarrativeTab(QWidget):
    """The narrative, and translations beside it."""

    def __init__(self, theme: Theme, controller: TestimonyController) -> None:
        super().__init__()
        self._theme, self._controller = theme, controller
        self._column = vbox(self, gap=24)
        self._column.addWidget(self._narrative())
        for translation in controller.account.testimony.translations:
            self._column.addWidget(self._translation(translation))
        add = Button(theme, self.tr("Add a translation"), icon="plus")
        add.clicked.connect(self._add)
        self._column.addWidget(ButtonRow(add))
        self._column.addStretch(1)

    def _languages(self) -> list[tuple[str, str]]:
        return [("", ""), *[(name, code) for code, name in LANGUAGES.items()]]

    def _narrative(self) -> Card:
        testimony = self._controller.account.testimony
        edit = self._controller.edit_testimony
        return section(
            self._theme,
            self.tr("What the witness says"),
            choice_field(
                self._theme,
                self.tr("Language"),
                self._languages(),
                testimony.narrative_language,
                lambda code: edit(narrative_language=code),
            ),
            text_field(
                self._theme,
                self.tr("In the witness's own words"),
                testimony.narrative,
                lambda text: edit(narrative=text),
                lines=14,
                placeholder=self.tr("Write as it is said. Order and spelling do not matter now."),
            ),
        )

    def _translation(self, translation: Translation) -> Card:
        checked = CheckBox(self._theme, self.tr("Checked by a second person"))
        checked.setChecked(translation.checked)
        checked.toggled.connect(lambda on: self._set(translation.id, checked=on))
        return section(
            self._theme,
            self.tr("Translation"),
            choice_field(
                self._theme,
                self.tr("Into"),
                self._languages(),
                translation.language,
                lambda code: self._set(translation.id, language=code),
            ),
            text_field(
                self._theme,
                self.tr("Text"),
                translation.text,
                lambda text: self._set(translation.id, text=text),
                lines=8,
            ),
            checked,
        )

    def _add(self) -> None:
        held = self._controller.account.testimony.translations
        added = Translation(id=new_id(), order=len(held))
        self._controller.edit_testimony(translations=(*held, added))
        self._column.insertWidget(self._column.count() - 2, self._translation(added))

    def _set(self, identifier: str, **fields: object) -> None:
        held = self._controller.account.testimony.translations
        self._controller.edit_testimony(
            translations=tuple(msgspec.structs.replace(t, **fields) if t.id == identifier else t for t in held)
        )
