"""The card that creates a vault: passphrase twice, a pseudonym, and an invitation if there is one.

The only place where words are suggested. Nothing is written before Create is pressed, and never over anything.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from ui.screens.unlock.controller import UnlockController
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import Bar
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme


class CreateCard(Card):
    """Creates in `folder`; `folder_wanted` asks for another."""

    folder_wanted = Signal()

    def __init__(self, theme: Theme, controller: UnlockController, folder: Path, *, gates_run: bool = True) -> None:
        super().__init__(theme, padding=32)
        # all of it is seen at once on a screen that is 768 pixels high
        self.body.setContentsMargins(32, 20, 32, 16)
        self._theme, self._controller, self._folder = theme, controller, folder
        self._suggested = ""
        self._invitation: Path | None = None
        self.body.addWidget(Text(theme, self.tr("Create a vault"), role=Role.TITLE, weight=600))
        usual = folder == controller.default_folder()
        where = (
            self.tr("Encrypted, and on this computer only.")
            if usual
            else self.tr("Encrypted, in the folder {0}.").format(folder.name)
        )
        self.body.addWidget(Text(theme, where, ink="text2", wrap=True))
        self.body.addSpacing(8)
        if not gates_run:
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
        self.passphrase = PassphraseEdit(theme)
        self.suggest_button = Button(theme, self.tr("Suggest words"), Kind.QUIET, small=True)
        self.suggest_button.clicked.connect(self.suggest)
        self.passphrase_field = Field(theme, self.tr("Passphrase"), self.passphrase, beside=self.suggest_button)
        self.body.addWidget(self.passphrase_field)
        self._add_strength(theme)
        self._add_suggestion(theme)
        self.body.addSpacing(8)
        self.again = PassphraseEdit(theme, placeholder=self.tr("Type it once more"))
        self.again_field = Field(theme, self.tr("Passphrase again"), self.again)
        self.body.addWidget(self.again_field)
        self.body.addSpacing(8)
        self.pseudonym = SafeLineEdit(theme)
        self.pseudonym.setMaxLength(60)
        self.pseudonym_field = Field(
            theme,
            self.tr("Your name for others"),
            self.pseudonym,
            hint=self.tr("A pseudonym. Coordinators see it; witnesses need not."),
        )
        self.body.addWidget(self.pseudonym_field)
        if controller.can_join:
            self._add_invitation(theme)
        self.body.addSpacing(4)
        self.body.addWidget(
            Banner(
                theme,
                self.tr("Nobody can restore a lost passphrase"),
                self.tr("Not us, not your coordinator. Write it down where only you look."),
            )
        )
        self.body.addSpacing(12)
        foot = hbox(gap=16)
        self.create_button = Button(theme, self.tr("Create vault"), Kind.PRIMARY)
        self.create_button.clicked.connect(self.attempt)
        foot.addWidget(self.create_button)
        self.open_button = Button(theme, self.tr("I have a vault: open it"), Kind.QUIET)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.restore_button = Button(theme, self.tr("Restore a backup…"), Kind.QUIET, small=True)
        self.body.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeading)
        for edit in (self.passphrase, self.again, self.pseudonym):
            edit.returnPressed.connect(self.attempt)
        self.passphrase.textEdited.connect(self._edited)
        self.again.textEdited.connect(lambda: self.again_field.set_error(""))
        self.pseudonym.textEdited.connect(lambda: self.pseudonym_field.set_error(""))

    # --- strength and suggestion -----------------------------------------------------------------------------

    def _add_strength(self, theme: Theme) -> None:
        self._strength_row = QWidget()
        row = hbox(self._strength_row, gap=8, margins=(0, 6, 0, 4))
        self._bar = Bar(theme, 0.0, height=6, ink="ok")
        self._bar.setFixedWidth(theme.px(96))
        row.addWidget(self._bar)
        self.strength = Text(theme, self.tr("Best: seven random words"), role=Role.META, ink="text2", elide=True)
        row.addWidget(self.strength, 1)
        self.body.addWidget(self._strength_row)

    def _add_suggestion(self, theme: Theme) -> None:
        self._suggestion = Card(theme, padding=16, ground="sunken")
        self.suggested_words = Text(theme, "", weight=600, wrap=True)
        self._suggestion.body.addWidget(self.suggested_words)
        self._suggestion_buttons = QWidget()
        row = hbox(self._suggestion_buttons, gap=16, margins=(0, 10, 0, 0))
        self.use_button = Button(theme, self.tr("Use these words"), Kind.SECONDARY, small=True)
        self.use_button.clicked.connect(self._use)
        other = Button(theme, self.tr("Other words"), Kind.QUIET, small=True)
        other.clicked.connect(self.suggest)
        row.addWidget(self.use_button)
        row.addWidget(other)
        row.addStretch(1)
        self._suggestion.body.addWidget(self._suggestion_buttons)
        self.body.addWidget(self._suggestion)
        self._suggestion.hide()

    def _level(self) -> str:
        # imported when somebody types: the first window does not wait for word lists
        from intake.services import passphrases

        return passphrases.strength_of(self.passphrase.text(), [self.pseudonym.text()]).level

    def suggest(self) -> None:
        """Shows seven words drawn by chance."""
        from intake.services import passphrases

        self._suggested = passphrases.suggest()
        self.suggested_words.setText(self._suggested)
        self._suggestion_buttons.show()
        self._suggestion.show()

    def _use(self) -> None:
        self.passphrase.setText(self._suggested)
        self._edited()
        # The words stay to be written down and typed again; what was decided goes.
        self._suggestion_buttons.hide()
        self.again.setFocus()

    def _edited(self) -> None:
        self.passphrase_field.set_error("")
        text = self.passphrase.text()
        level = self._level()
        count = len(text.split())
        drawn = bool(self._suggested) and text == self._suggested
        fraction, ink, words = {
            "empty": (0.0, "text2", self.tr("Best: seven random words")),
            "weak": (0.25, "danger", self.tr("Weak: easily guessed")),
            "fair": (0.6, "warn", self.tr("Fair: add a word or two")),
            "strong": (0.85, "ok", self.tr("Strong, if nobody could guess these %n word(s)", "", count)),
        }[level]
        if drawn:
            fraction, words = 1.0, self.tr("Strong: %n word(s) drawn by chance", "", count)
        self._bar.set_fraction(fraction, ink if level != "empty" else "ok")
        self.strength.set_ink(ink)
        self.strength.setText(words)
        if text != self._suggested and self._suggestion.isVisible() and text:
            self._suggestion.hide()

    # --- invitation ------------------------------------------------------------------------------------------

    def _add_invitation(self, theme: Theme) -> None:
        holder = QWidget()
        self._invitation_row = vbox(holder, margins=(0, 0, 0, 0))
        line = hbox(gap=12)
        self.invitation_button = Button(theme, self.tr("Join with an invitation file…"), Kind.QUIET, icon="file-import")
        self.invitation_button.clicked.connect(self._pick_invitation)
        line.addWidget(self.invitation_button)
        line.addStretch(1)
        self._invitation_row.addLayout(line)
        self.body.addWidget(holder)

    def _pick_invitation(self) -> None:
        from ui.widgets.picker import Picker

        picker = Picker(self._theme, self.tr("Which invitation?"), self.tr("Use this file"), mode="file")
        picker.setMinimumHeight(self._theme.px(360))
        self._invitation_row.addWidget(picker)
        self.invitation_button.setEnabled(False)

        def done() -> None:
            picker.hide()
            picker.deleteLater()
            self.invitation_button.setEnabled(True)
            self.invitation_button.setFocus()

        def chosen(paths: list[Path]) -> None:
            self._invitation = paths[0]
            self.invitation_button.setText(self.tr("Invitation: {0}").format(self._invitation.name))
            done()

        picker.chosen.connect(chosen)
        picker.cancelled.connect(done)
        picker.setFocus()

    # --- create ----------------------------------------------------------------------------------------------

    def attempt(self) -> None:
        """Creates, or says under each field what is missing."""
        if self._controller.busy:
            return
        first: QWidget | None = None
        level = self._level()
        if level in ("empty", "weak"):
            self.passphrase_field.set_error(
                self.tr("Too easily guessed: this vault may be taken away and tried for years. Use seven words.")
                if level == "weak"
                else self.tr("Choose a passphrase, or let us suggest words.")
            )
            first = first or self.passphrase
        elif self.again.text() != self.passphrase.text():
            self.again_field.set_error(self.tr("The two are not the same. Type it once more."))
            first = first or self.again
        if not self.pseudonym.text().strip():
            self.pseudonym_field.set_error(self.tr("Choose a name that others may see. Not your own."))
            first = first or self.pseudonym
        if first is not None:
            first.setFocus()
            return
        self._set_busy(True)
        self._controller.create(
            self._folder, self.passphrase.text(), self.pseudonym.text().strip(), self._invitation, self._failed
        )

    def _set_busy(self, busy: bool) -> None:
        for edit in (self.passphrase, self.again):
            edit.hide_text()
        widgets = [self.passphrase, self.again, self.pseudonym]
        for widget in (*widgets, self.open_button, self.create_button, self.restore_button):
            widget.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create vault"))

    def _failed(self, error: AmanatError) -> None:
        from ui.error_text import explain

        self._set_busy(False)
        self.passphrase_field.set_error(" ".join(explain(error)))
        self.create_button.setFocus(Qt.FocusReason.OtherFocusReason)
