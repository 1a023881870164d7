"""One quiet line under a passphrase field: Caps Lock, and which letters are being typed. Tells nothing else of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.card import hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.passphrase import PassphraseEdit, letters_of
from ui.widgets.theme import Theme


def letters_name(letters: str) -> str:
    """Words for what `letters_of` found."""
    return {
        "latin": QCoreApplication.translate("KeyboardLine", "Latin letters"),
        "cyrillic": QCoreApplication.translate("KeyboardLine", "Cyrillic letters"),
        "arabic": QCoreApplication.translate("KeyboardLine", "Arabic letters"),
        "chinese": QCoreApplication.translate("KeyboardLine", "Chinese characters"),
        "mixed": QCoreApplication.translate("KeyboardLine", "letters of several scripts"),
    }.get(letters, QCoreApplication.translate("KeyboardLine", "no letters"))


class KeyboardLine(QWidget):
    """Follows one field."""

    def __init__(self, theme: Theme, field: PassphraseEdit) -> None:
        super().__init__()
        self._field = field
        row = hbox(self, gap=8, margins=(0, 6, 0, 0))
        self._icon = IconLabel(theme, "keyboard", "text3", theme.px(16))
        self._line = Text(theme, "", role=Role.META, ink="text2")
        row.addWidget(self._icon)
        row.addWidget(self._line)
        row.addStretch(1)
        field.keyboard_changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        letters = letters_of(self._field.text())
        if self._field.caps_lock and letters:
            words = self.tr("Caps Lock is on · {0}").format(letters_name(letters))
        elif letters:
            words = self.tr("Keyboard: {0}").format(letters_name(letters))
        else:
            words = self.tr("Keyboard: nothing typed yet")
        self._line.setText(words)
        self.setVisible(True)
