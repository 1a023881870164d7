"""The card that opens a vault. A wrong passphrase is told under its field, with what the keyboard was doing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from ui.screens.passphrases.keyfile_row import KeyfileRow
from ui.screens.unlock.controller import UnlockController, wait_after
from ui.screens.unlock.keyboard_line import KeyboardLine, letters_name
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit, letters_of
from ui.widgets.theme import Theme


class OpenCard(Card):
    """`found` are (folder, place) pairs; the first is chosen."""

    def __init__(
        self,
        theme: Theme,
        controller: UnlockController,
        found: Sequence[tuple[Path, str]],
        *,
        gates_run: bool = True,
    ) -> None:
        super().__init__(theme, padding=32)
        self._theme, self._controller = theme, controller
        self.body.addWidget(Text(theme, self.tr("Open your vault"), role=Role.TITLE, weight=600))
        self.body.addSpacing(20)
        if not gates_run:
            self._add_warning(theme)
        self.vault = Dropdown(theme)
        for folder, place in found:
            icon = "usb" if place == "removable" else "folder" if place == "chosen" else "device-laptop"
            self.vault.addItem(QIcon(theme.icon(icon, "text2")), self._place_words(place, folder), folder)
        self.body.addWidget(Field(theme, self.tr("Vault"), self.vault))
        self.body.addSpacing(16)
        self.passphrase = PassphraseEdit(theme)
        self.field = Field(theme, self.tr("Passphrase"), self.passphrase)
        self.body.addWidget(self.field)
        # below what is said of it: in large text all that follows is further down than the window reaches
        self.read_only_button = Button(theme, self.tr("Open to read only"), Kind.SECONDARY, icon="eye")
        self.read_only_button.clicked.connect(lambda: self.attempt(read_only=True))
        self.read_only_button.setAutoDefault(True)
        self.read_only_button.hide()
        self.body.addWidget(self.read_only_button)
        self.keyboard = KeyboardLine(theme, self.passphrase)
        self.body.addWidget(self.keyboard)
        self.keyfile = KeyfileRow(theme)
        self.body.addWidget(self.keyfile)
        self.body.addSpacing(16)
        self.open_button = Button(theme, self.tr("Open"), Kind.PRIMARY, hint=self.tr("Enter"))
        self.open_button.clicked.connect(lambda: self.attempt())
        self.passphrase.returnPressed.connect(lambda: self.attempt())
        self.body.addWidget(self.open_button)
        self.create_button = Button(theme, self.tr("Create a new vault"), Kind.QUIET)
        self.restore_button = Button(theme, self.tr("Restore a backup…"), Kind.QUIET)
        self.recover_button = Button(theme, self.tr("Passphrase lost: recovery shares…"), Kind.QUIET)
        self.body.addWidget(self.recover_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.passphrase.textEdited.connect(self._edited)
        self._wait = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)

    def _add_warning(self, theme: Theme) -> None:
        from ui.widgets.banners import Banner

        self.body.addWidget(
            Banner(
                theme,
                self.tr("Not yet checked on this system"),
                self.tr(
                    "What this program leaves in memory and on the disk, and whether it locks with the screen and "
                    "before sleep, has been checked on Linux only."
                ),
            )
        )
        self.body.addSpacing(16)

    def _place_words(self, place: str, folder: Path) -> str:
        if place == "usual":
            return self.tr("On this computer, in the usual place")
        if place == "beside-program":
            return self.tr("Beside the program")
        if place == "removable":
            return self.tr("On the memory stick {0}").format(folder.parent.name)
        return self.tr("In the folder {0}").format(folder.name)

    def say_no_stick(self) -> None:
        """After looking on memory sticks in vain."""
        self.field.set_hint(self.tr("No vault was found on a memory stick. Is it in?"))

    def _edited(self) -> None:
        if self.field.error:
            self.field.set_error("")
            self.read_only_button.hide()

    # --- attempts --------------------------------------------------------------------------------------------

    def attempt(self, *, read_only: bool = False) -> None:
        """Tries what was typed, unless one is being tried or the wait is not over."""
        if self._wait or self._controller.busy:
            return
        folder = self.vault.currentData()
        if not isinstance(folder, Path):
            self.field.set_error(self.tr("There is no vault here yet. Create one, or look elsewhere (top corner)."))
            return
        if not self.passphrase.text():
            self.field.set_error(self.tr("Type the passphrase of this vault."))
            return
        self._set_busy(True)
        self._controller.open(
            folder, self.passphrase.text(), self._failed, read_only=read_only, keyfile=self.keyfile.path
        )

    def _set_busy(self, busy: bool) -> None:
        self.passphrase.hide_text()
        widgets: list[QWidget] = [self.vault, self.passphrase, self.create_button, self.open_button]
        widgets += [self.read_only_button, self.keyfile, self.recover_button, self.restore_button]
        for widget in widgets:
            widget.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("Open"))

    def go_on(self, attempt: Mapping[str, str]) -> None:
        """In a fresh process: tells what the attempt before came to, and goes on counting."""
        self._controller.go_on_counting(attempt)
        if attempt.get("keyfile") is not None:
            self.keyfile.take_up("" if attempt.get("said") == "keyfile" else attempt["keyfile"])
        if attempt.get("said") == "keyfile":
            from intake.errors import BadKeyfile
            from ui.error_text import explain

            self.field.set_error(" ".join(explain(BadKeyfile())))
        elif attempt.get("said") == "wrong":
            self.field.set_error(self._wrong_words(attempt.get("letters", ""), caps_lock=bool(attempt.get("caps"))))
            self.keyboard.setVisible(False)
        self._start_wait(wait_after(self._controller.failures))
        self.passphrase.setFocus()

    def _failed(self, error: AmanatError) -> None:
        if error.code == "wrong-passphrase":
            letters, caps_lock = letters_of(self.passphrase.text()), bool(self.passphrase.caps_lock)
            folder = self.vault.currentData()
            chosen = self.keyfile.path
            if self._controller.start_afresh(letters=letters, caps_lock=caps_lock, at=folder, keyfile=chosen):
                self.passphrase.clear()
                return
            self._set_busy(False)
            self.field.set_error(self._wrong_words(letters, caps_lock=caps_lock))
            self._start_wait(wait_after(self._controller.failures))
        elif error.code == "bad-keyfile" and self._controller.start_afresh(
            said="keyfile", at=self.vault.currentData(), keyfile=self.keyfile.path
        ):
            self.passphrase.clear()
        else:
            self._set_busy(False)
            from ui.error_text import explain

            self.field.set_error(" ".join(explain(error)))
            if error.code == "vault-in-use":
                self._offer_reading()
                return
        self.keyboard.setVisible(False)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _offer_reading(self) -> None:
        """The passphrase is no matter: Enter now opens to read only."""
        from ui.widgets.scrolled import into_view

        self.keyboard.setVisible(False)
        self.read_only_button.show()
        self.read_only_button.setFocus(Qt.FocusReason.OtherFocusReason)
        into_view(self.read_only_button)

    def _wrong_words(self, found: str, *, caps_lock: bool) -> str:
        letters = letters_name(found)
        if caps_lock:
            return self.tr(
                "That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language "
                "(you typed {0}), then try again."
            ).format(letters)
        return self.tr(
            "That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again."
        ).format(letters)

    def _start_wait(self, seconds: int) -> None:
        self._wait = seconds
        if seconds:
            self.open_button.setEnabled(False)
            self.open_button.setText(self.tr("Again in %n second(s)", "", seconds))
            self._timer.start()

    def _count_down(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self.open_button.setText(self.tr("Again in %n second(s)", "", self._wait))
            return
        self._timer.stop()
        self.open_button.setText(self.tr("Open"))
        self.open_button.setEnabled(True)
