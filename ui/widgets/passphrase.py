"""Passphrase fields: an eye, and what the keyboard is doing.

Nothing typed here may be copied, learned by an input method, or kept after the attempt.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ui.widgets.buttons import IconButton
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme
from ui.widgets.unspoken import unspoken

_CHANGING = (QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.Drop)


def letters_of(text: str) -> str:
    """ "latin", "cyrillic", "arabic", "chinese", "mixed" or "": the letters being typed, told from the text itself."""
    found: set[str] = set()
    for character in text:
        point = ord(character)
        if not character.isalpha():
            continue
        if 0x0400 <= point <= 0x052F:
            found.add("cyrillic")
        elif 0x0600 <= point <= 0x08FF:
            found.add("arabic")
        elif 0x2E80 <= point <= 0x9FFF:
            found.add("chinese")
        else:
            found.add("latin")
    return "" if not found else found.pop() if len(found) == 1 else "mixed"


class PassphraseEdit(SafeLineEdit):
    """Hidden by default. `caps_lock` is None until a letter has told; `keyboard_changed` when that may have changed."""

    keyboard_changed = Signal()

    def __init__(self, theme: Theme, *, placeholder: str = "") -> None:
        super().__init__(theme, placeholder=placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.caps_lock: bool | None = None
        self.eye = IconButton(theme, "eye", self.tr("Show the passphrase"), ink="text2", size=32)
        self.eye.setParent(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        side = self.eye.width() + 6
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(side if mirrored else 0, 0, 0 if mirrored else side, 0)
        self.textChanged.connect(lambda _text: self.keyboard_changed.emit())

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon_name("eye-off" if shown else "eye")
        name = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)

    def hide_text(self) -> None:
        self.eye.setChecked(False)

    def event(self, event: QEvent) -> bool:
        """What is typed is told to no screen reader, letter by letter neither."""
        if event.type() not in _CHANGING:
            return super().event(event)
        with unspoken(self):
            return super().event(event)

    def setText(self, text: str | None) -> None:
        with unspoken(self):
            super().setText(text)

    def insert(self, text: str) -> None:
        with unspoken(self):
            super().insert(text)

    def clear(self) -> None:
        with unspoken(self):
            super().clear()

    def paste(self) -> None:
        with unspoken(self):
            super().paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock = text.isupper() != shifted
            self.keyboard_changed.emit()
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock = None
            self.keyboard_changed.emit()
        super().keyPressEvent(event)

    def copy_safely(self) -> None:
        """A passphrase is never copied, shown or not."""

    def cut_safely(self) -> None:
        """Nor cut."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = (self.height() - self.eye.height()) // 2
        self.eye.move(4 if mirrored else self.width() - self.eye.width() - 4, y)
