"""The first window: open a vault or create one. Shows nothing that was stored, for nothing about vaults is.

Imports only what the first paint needs; media, PDF and model code must not be reachable from here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QWidget

from ui.languages import Language
from ui.screens.unlock.controller import UnlockController
from ui.widgets.buttons import IconButton, LanguageButton
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.rail import brand
from ui.widgets.theme import Theme


class UnlockScreen(QWidget):
    """`language_chosen` gives a code. The card in the middle is the open card, the create card or a file picker."""

    language_chosen = Signal(str)
    #: Ctrl+L: whatever was typed here is to be forgotten.
    forget_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        controller: UnlockController,
        *,
        languages: Sequence[Language],
        language: str,
        folder: Path | None = None,
        gates_run: bool = True,
    ) -> None:
        super().__init__()
        self._theme, self._controller, self._gates_run = theme, controller, gates_run
        self.setObjectName("page")
        column = vbox(self)
        top = hbox(margins=(24, 16, 24, 0))
        top.addWidget(brand(theme))
        top.addStretch(1)
        self.menu_button = IconButton(theme, "dots", self.tr("More"), size=48)
        self.menu_button.clicked.connect(self._show_menu)
        top.addWidget(self.menu_button)
        column.addLayout(top)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("scrolled")
        self._middle = vbox(page, margins=(24, 8, 24, 8))
        area.setWidget(page)
        column.addWidget(area, 1)
        # a quiet line over the languages
        self._foot = vbox(margins=(24, 0, 24, 0))
        column.addLayout(self._foot)
        self.language_buttons: dict[str, LanguageButton] = {}
        row = hbox(gap=4, margins=(24, 8, 24, 20))
        row.addStretch(1)
        for one in languages:
            button = LanguageButton(theme, one.name)
            button.setChecked(one.code == language)
            button.clicked.connect(lambda _=False, code=one.code: self.language_chosen.emit(code))
            self.language_buttons[one.code] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        # over menus and lists that are open too
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.ApplicationShortcut)
        lock.activated.connect(self.forget_wanted)
        self.card: QWidget | None = None
        #: Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.
        self.composing = False
        self._folder = folder
        self._found = controller.find()
        if folder is not None or self._found:
            self.show_open(folder)
        else:
            self.show_create()

    def still_true(self) -> bool:
        """Whether the vaults that were found when this was made are those that are there now."""
        return self._found == self._controller.find()

    def go_on(self, attempt: Mapping[str, str]) -> None:
        """What a process before this one left to be told; see `OpenCard.go_on` and `RestoreCard`."""
        from ui.screens.unlock.open_card import OpenCard

        self._controller.go_on_counting(attempt)
        self._tell_unheard(attempt.get("unheard", ""))
        if attempt.get("said") in ("backup", "backup-shares"):
            self.show_restore(attempt)
        elif isinstance(self.card, OpenCard):
            card = self.card
            card.go_on(attempt)
            if attempt.get("said") == "shares" and isinstance(card.vault.currentData(), Path):
                self.show_recover(card.vault.currentData(), refused=True)

    def _tell_unheard(self, told: str) -> None:
        """The vault that was open before was not locked with the screen: whoever opens it again knows it first."""
        clear_layout(self._foot)
        if told:
            from ui.screens.shell.unheard import from_told, in_one_line
            from ui.widgets.fonts import Role
            from ui.widgets.labels import Text

            words = in_one_line(from_told(told))
            self._foot.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True, centred=True))

    def _compose(self, composing: bool) -> None:
        self.composing = composing

    # --- the card in the middle ----------------------------------------------------------------------------------

    def _set_card(self, card: QWidget, *, composing: bool = False) -> None:
        clear_layout(self._middle)
        self.card, self.composing = card, composing
        width = self._theme.px(480)
        card.setMaximumWidth(width)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._middle.addStretch(1)
        row = hbox()
        row.addStretch(1)
        row.addWidget(card, 1000)
        row.addStretch(1)
        self._middle.addLayout(row)
        self._middle.addStretch(1)

    def show_open(self, folder: Path | None = None, *, removable: bool = False) -> None:
        from ui.screens.unlock.open_card import OpenCard

        found = [(one.folder, one.place) for one in self._controller.find(removable=removable)]
        if folder is not None and all(folder != known for known, _ in found):
            found.insert(0, (folder, "chosen"))
        card = OpenCard(self._theme, self._controller, found, gates_run=self._gates_run)
        if removable and not any(place == "removable" for _, place in found):
            card.say_no_stick()
        card.create_button.clicked.connect(lambda: self.show_create())
        card.restore_button.clicked.connect(lambda: self.show_restore(back=lambda: self.show_open(folder)))
        card.recover_button.setVisible(bool(found))
        card.recover_button.clicked.connect(lambda: self.show_recover(card.vault.currentData()))
        self._set_card(card)
        card.passphrase.setFocus()

    def show_recover(self, folder: Path, *, refused: bool = False) -> None:
        """For a passphrase that is lost."""
        from ui.screens.unlock.recover_card import RecoverCard

        card = RecoverCard(self._theme, self._controller, folder, refused=refused)
        card.composing.connect(self._compose)
        card.back.connect(lambda: self.show_open(folder))
        self._set_card(card)
        card.setFocus()

    def show_restore(
        self, told: Mapping[str, str] | None = None, *, back: Callable[[], object] | None = None
    ) -> None:
        """A new vault of a backup. `told`: what became of the attempt before, in a process that is gone. `back` is to
        where one came from."""
        from ui.screens.unlock.restore_card import RestoreCard

        controller = self._controller
        card = RestoreCard(self._theme, controller.restoring(), controller.default_folder(), told)
        card.back.connect(back or (lambda: self.show_open() if controller.find() else self.show_create()))
        card.restored.connect(self._show_restored)
        card.composing.connect(lambda composing: setattr(self, "composing", composing))
        self._set_card(card)
        card.setFocus()

    def _show_restored(self, folder: Path) -> None:
        if not self._controller.leave_for(folder):
            self.show_open(folder)

    def show_create(self, folder: Path | None = None) -> None:
        from ui.screens.unlock.create_card import CreateCard

        folder = folder or self._free_folder()
        card = CreateCard(self._theme, self._controller, folder, gates_run=self._gates_run)
        card.open_button.clicked.connect(lambda: self.show_open())
        card.restore_button.clicked.connect(lambda: self.show_restore())
        card.folder_wanted.connect(self._pick_new_folder)
        self._set_card(card, composing=True)
        card.passphrase.setFocus()

    def _free_folder(self) -> Path:
        """The usual place, or the next name beside it if a vault is there already: nothing is ever overwritten."""
        usual = self._controller.default_folder()
        taken = {one.folder for one in self._controller.find()}
        folder, number = usual, 2
        while folder in taken or folder.exists():
            folder = usual.with_name(f"{usual.name}-{number}")
            number += 1
        return folder

    def _pick(self, title: str, button: str) -> object:
        from ui.widgets.picker import Picker

        picker = Picker(self._theme, title, button, mode="folder")
        picker.setMinimumHeight(self._theme.px(440))
        picker.cancelled.connect(lambda: self.show_open() if self._controller.find() else self.show_create())
        self._set_card(picker)
        if self.card is not None:
            self.card.setMaximumWidth(self._theme.px(720))
        picker.setFocus()
        return picker

    def pick_existing(self) -> None:
        """Open a vault elsewhere."""
        picker = self._pick(self.tr("Where is the vault?"), self.tr("Use this folder"))
        picker.chosen.connect(lambda paths: self.show_open(paths[0]))  # type: ignore[attr-defined]

    def _pick_new_folder(self) -> None:
        picker = self._pick(self.tr("Where should the vault lie?"), self.tr("Create it in this folder"))
        name = self._controller.default_folder().name
        picker.chosen.connect(lambda paths: self.show_create(paths[0] / name))  # type: ignore[attr-defined]

    # --- menu ----------------------------------------------------------------------------------------------------

    def _show_menu(self) -> None:
        menu = self.build_menu()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.menu_button.rect().bottomLeft() if mirrored else self.menu_button.rect().bottomRight()
        at = self.menu_button.mapToGlobal(corner + QPoint(0, 6))
        menu.exec(at if mirrored else at - QPoint(menu.sizeHint().width() - 1, 0))

    def build_menu(self) -> QMenu:
        """What the three dots offer."""
        theme = self._theme
        menu = QMenu(self)
        menu.setFont(theme.font())
        for icon, words, run in (
            ("folder-open", self.tr("Open a vault elsewhere…"), self.pick_existing),
            ("usb", self.tr("Look on memory sticks"), lambda: self.show_open(removable=True)),
            ("plus", self.tr("Create a vault elsewhere…"), self._pick_new_folder),
            ("trash", self.tr("Destroy a vault…"), self.show_destroy),
            ("info-circle", self.tr("About Amanat"), self.show_about),
        ):
            menu.addAction(QIcon(theme.icon(icon, "text2")), words, run)
        return menu

    def show_about(self) -> None:
        from ui.screens.unlock.about_card import AboutCard

        card = AboutCard(self._theme)
        card.back.connect(lambda: self.show_open() if self._controller.find() else self.show_create())
        self._set_card(card)

    def show_destroy(self) -> None:
        """Looks on sticks too: what is to be destroyed may be there."""
        from ui.screens.unlock.destroy_card import DestroyCard

        found = [(one.folder, one.place) for one in self._controller.find(removable=True)]
        chosen = getattr(getattr(self.card, "vault", None), "currentData", lambda: None)()
        if isinstance(chosen, Path) and all(chosen != folder for folder, _ in found):
            found.insert(0, (chosen, "chosen"))
        card = DestroyCard(self._theme, self._controller.destroy, found)
        card.back.connect(lambda: self.show_open() if self._controller.find() else self.show_create())
        self._set_card(card)
        card.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10:
            self._show_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("bg"))
