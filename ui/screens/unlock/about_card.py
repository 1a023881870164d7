"""What this program is and promises, in a few lines. Nothing that depends on a vault."""

from __future__ import annotations

from PySide6.QtCore import Signal

from intake.services import card_words
from ui.languages import LANGUAGES
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme
from ui.words import LANGUAGES as CARD_NAMES


class AboutCard(Card):
    """`back` returns to where one was."""

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32)
        self.body.addWidget(Text(theme, self.tr("About Amanat"), role=Role.TITLE, weight=600))
        unread = ", ".join(f"\u2068{one.name}\u2069" for one in LANGUAGES if not one.reviewed)
        cards = ", ".join(f"\u2068{CARD_NAMES[code]}\u2069" for code in card_words.LANGUAGES if code != "en")
        for words in (
            self.tr("Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed."),
            self.tr(
                "A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is "
                "open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L)."
            ),
            self.tr("No native speaker has read these translations yet: {languages}.").format(languages=unread),
            self.tr("Nor has one read the words for witnesses' cards: {languages}.").format(languages=cards),
            self.tr("Free software under the GNU General Public Licence, version 3 or later. No warranty."),
        ):
            self.body.addSpacing(12)
            self.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        self.body.addSpacing(24)
        row = hbox()
        button = Button(theme, self.tr("Back"), Kind.SECONDARY, key="Esc")
        button.clicked.connect(self.back)
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
