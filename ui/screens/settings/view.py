"""Settings: language, palette, text size, kept in the vault and in force at once. Nothing is ever kept elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ui.languages import available
from ui.screens import Context, Screen
from ui.screens.settings.backup_card import BackupCard
from ui.screens.settings.controller import SettingsController
from ui.screens.settings.destroy import DestroyVault
from ui.screens.settings.errors_card import ErrorsCard
from ui.widgets.banners import Banner
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import TEXT_SCALES


class SettingsScreen(Screen):
    """Three groups of choices; each change is saved and the window is built again in the new look."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._controller = SettingsController(context)
        now = self._controller.load()
        column = vbox(self, gap=24)
        if context.unheard:
            self._tell_unheard(column)
        self.language = ChoiceGrid(self.theme, [(one.code, one.name, "") for one in available()], columns=3)
        self.language.choose(now.language or "en")
        self.language.changed.connect(lambda code: self._save(language=str(code)))
        self.palette_choice = ChoiceGrid(
            self.theme,
            [
                ("system", self.tr("As the computer"), ""),
                ("light", self.tr("Light"), ""),
                ("dark", self.tr("Dark"), ""),
            ],
            columns=3,
        )
        self.palette_choice.choose(now.palette)
        self.palette_choice.changed.connect(lambda name: self._save(palette=str(name)))
        sizes = [(round(scale * 100), self.tr("{0} %").format(round(scale * 100)), "") for scale in TEXT_SCALES]
        self.text_size = ChoiceGrid(self.theme, sizes, columns=5)
        self.text_size.choose(now.text_size)
        self.text_size.changed.connect(lambda size: self._save(text_size=size))
        for icon_words, explanation, choices in (
            (
                self.tr("Language"),
                self.tr("Of the program. Testimonies keep the language they are told in."),
                self.language,
            ),
            (self.tr("Colours"), "", self.palette_choice),
            (self.tr("Size of the text"), "", self.text_size),
        ):
            card = Card(self.theme)
            card.body.addWidget(Text(self.theme, icon_words, weight=600))
            if explanation:
                card.body.addWidget(Text(self.theme, explanation, role=Role.META, ink="text2", wrap=True))
            card.body.addSpacing(12)
            card.body.addWidget(choices)
            card.setMaximumWidth(self.theme.px(760))
            line = hbox()
            line.addWidget(card, 1000)
            line.addStretch(1)
            column.addLayout(line)
        self.backup = BackupCard(context)
        self.backup.setMaximumWidth(self.theme.px(760))
        column.addWidget(self.backup)
        self.errors = ErrorsCard(context)
        self.errors.setMaximumWidth(self.theme.px(760))
        column.addWidget(self.errors)
        self.destroying = DestroyVault(context)
        self.destroying.setMaximumWidth(self.theme.px(760))
        column.addWidget(self.destroying)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _tell_unheard(self, column: QVBoxLayout) -> None:
        from ui.screens.shell.unheard import in_full

        banner = Banner(self.theme, *in_full(self.context.unheard))
        banner.setMaximumWidth(self.theme.px(760))
        column.addWidget(banner)

    def title(self) -> str:
        return self.tr("Settings")

    def subtitle(self) -> str:
        return self.tr("Kept in this vault, and in force at once")

    def entered(self, **arguments: Any) -> None:
        if arguments.get("backup"):
            self.backup.new_button.setFocus()

    def _save(self, **changes: Any) -> None:
        self._controller.save(replace(self._controller.load(), **changes))
        self.context.shell.reload()
