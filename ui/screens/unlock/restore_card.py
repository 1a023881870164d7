"""Restores a backup into a new vault: what and where, what opens it, a new passphrase, progress, and what came back.

Between the pages, which know no service, and their controller. Nothing is written before the new passphrase was typed
twice. Shares typed here are forgotten with the card.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake.clock import day_of
from intake.errors import AmanatError, WrongPassphrase, WrongShares
from ui.error_text import explain
from ui.screens.passphrases.new_passphrase import NewPassphrase
from ui.screens.passphrases.shares_entry import SharesEntry
from ui.screens.unlock.restore_controller import RestoreController
from ui.screens.unlock.restore_form import OF_THE_BACKUP, OF_THE_PLACE, RestoreForm
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.days import day_text
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.picker import Picker
from ui.widgets.progress import ProgressPanel
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from intake.services.backing_up import RestoreReport


class RestoreCard(QWidget):
    """`back` to the card before; `restored` with the new vault's folder; `composing` from the new passphrase on, whose
    words are copied by hand: before that, secrets that exist are typed. `form`, `picker`, `entry`, `fresh`, `panel` are
    what is shown now. `told`: what a process before this one left of a wrong attempt, see ui.wire.ATTEMPT."""

    back = Signal()
    composing = Signal(bool)
    restored = Signal(object)

    def __init__(
        self, theme: Theme, controller: RestoreController, usual: Path, told: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self._theme, self._controller, self._usual = theme, controller, usual
        told = told or {}
        self._backup = Path(told["backup"]) if told.get("backup") else None
        self._place = Path(told["to"]) if told.get("to") else controller.offered()
        self._shares: tuple[str, ...] = ()
        self._column = vbox(self)
        self.destroyed.connect(controller.close)
        self._ask()
        if told and self.form is not None:
            of_shares = told.get("said") == "backup-shares"
            self.form.refuse(WrongShares() if of_shares else WrongPassphrase(), controller.wait)

    def _show(self, page: QWidget, width: int = 480) -> None:
        clear_layout(self._column)
        self.form: RestoreForm | None = page if isinstance(page, RestoreForm) else None
        self.picker: Picker | None = page if isinstance(page, Picker) else None
        self.panel: ProgressPanel | None = page if isinstance(page, ProgressPanel) else None
        self.entry: SharesEntry | None = None
        self.fresh: NewPassphrase | None = None
        self._column.addWidget(page)
        self.setMaximumWidth(self._theme.px(width))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(page)

    def _page(self, title: str, words: str) -> Card:
        card = Card(self._theme, padding=32)
        card.body.addWidget(Text(self._theme, title, role=Role.TITLE, weight=600, wrap=True))
        card.body.addSpacing(4)
        card.body.addWidget(Text(self._theme, words, ink="text2", wrap=True))
        card.body.addSpacing(16)
        self._show(card)
        return card

    # --- what, where, and opened by what ------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.composing.emit(False)
        usual = self._place == self._usual
        form = RestoreForm(self._theme, backup=self._backup, place=self._place, usual=usual, shares=self._shares)
        form.submitted.connect(self._try)
        form.backup_wanted.connect(self._pick_backup)
        form.place_wanted.connect(self._pick_place)
        form.shares_wanted.connect(self._ask_shares)
        form.closed.connect(self._leave)
        self._show(form)
        form.setFocus()

    def _leave(self) -> None:
        self._controller.close()
        self.back.emit()

    def _pick(self, title: str) -> Picker:
        picker = Picker(self._theme, title, self.tr("Use this folder"), mode="folder")
        picker.setMinimumHeight(self._theme.px(440))
        picker.cancelled.connect(self._ask)
        self._show(picker, 720)
        picker.setFocus()
        return picker

    def _pick_backup(self) -> None:
        self._pick(self.tr("Where is the backup?")).chosen.connect(self.choose_backup)

    def choose_backup(self, paths: Sequence[Path]) -> None:
        """From the picker."""
        self._backup = paths[0]
        self._ask()

    def _pick_place(self) -> None:
        self._pick(self.tr("In which folder should the new vault lie?")).chosen.connect(self.choose_place)

    def choose_place(self, paths: Sequence[Path]) -> None:
        """From the picker: the folder itself if it is empty, else one in it under the usual name."""
        folder = paths[0]
        self._place = folder if self._controller.has_room(folder) else folder / self._usual.name
        self._ask()

    def _ask_shares(self) -> None:
        self._shares = ()
        card = self._page(
            self.tr("Open the backup with recovery shares"),
            self.tr("Any three of the five, if they were let open this backup. Its passphrase is not needed then."),
        )
        self.entry = SharesEntry(self._theme)
        self.entry.complete.connect(self._take_shares)
        self.entry.cancelled.connect(self._ask)
        card.body.addWidget(self.entry)
        card.setFocusProxy(self.entry)
        self.entry.setFocus()

    def _take_shares(self, shares: Sequence[str]) -> None:
        self._shares = tuple(shares)
        self._ask()

    def _try(self) -> None:
        if self.form is None or self._backup is None or self._controller.busy:
            return
        self.form.set_busy(True)
        answers = self._backup, self._place
        if self._shares:
            self._controller.try_shares(*answers, self._shares, self._opens, self._refused)
        else:
            self._controller.try_passphrase(*answers, self.form.passphrase.text(), self._opens, self._refused)

    def _refused(self, error: AmanatError) -> None:
        if self._backup is not None and self._controller.start_afresh(error, self._backup, self._place):
            self._shares = ()
            if self.form is not None:
                self.form.passphrase.clear()
        elif self.form is not None:
            self.form.refuse(error, self._controller.wait if error.code == "wrong-passphrase" else 0)

    # --- the new passphrase -------------------------------------------------------------------------------------------

    def _opens(self, made: datetime) -> None:
        self.composing.emit(True)
        card = self._page(
            self.tr("The backup of {0} opens").format(day_text(day_of(made))),
            self.tr("Choose the passphrase of the restored vault. It may be the same words again."),
        )
        self.fresh = NewPassphrase(self._theme)
        self.fresh.entered.connect(self._begin)
        card.body.addWidget(self.fresh)
        card.body.addSpacing(20)
        self.restore_button = Button(self._theme, self.tr("Restore"), Kind.PRIMARY)
        self.restore_button.clicked.connect(self._begin)
        self.cancel_button = Button(self._theme, self.tr("Go back"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self._ask)
        card.body.addWidget(ButtonRow(self.restore_button, self.cancel_button))
        card.setFocusProxy(self.fresh)
        self.fresh.setFocus()

    # --- while it is made --------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.fresh is None or self._backup is None or self._controller.busy:
            return
        wrong = self.fresh.check()
        if wrong is not None:
            wrong.setFocus()
            return
        self.fresh.set_busy(True)
        passphrase = self.fresh.text()
        panel = ProgressPanel(
            self._theme,
            self.tr("Restoring"),
            self.tr("Leave the stick in until this is done."),
            [
                ("restore-database", self.tr("Reading the backup")),
                ("backup-media", self.tr("Copying recordings and files")),
                ("backup-verify", self.tr("Reading back what was copied")),
                ("copy", self.tr("Writing the database under a new key")),
                ("rebuild", self.tr("Making lists and search")),
            ],
            assurance=self.tr("You can cancel at any moment: the backup stays as it is."),
        )
        panel.cancelled.connect(self._controller.cancel)
        self._show(panel)
        self._controller.restore(self._backup, self._place, passphrase, self._done, self._failed, self._moved)
        if panel.cancel_button is not None:
            panel.cancel_button.setFocus()

    def _moved(self, step: str, done: int, total: int) -> None:
        if self.panel is not None:
            self.panel.set_step(step)
            told = step == "restore-database"
            amount = self.tr("{0} of {1}").format(size_text(done), size_text(total)) if told else ""
            self.panel.set_overall(done, total, amount)

    def _failed(self, error: AmanatError) -> None:
        self._ask()
        if self.form is None:
            return
        if error.code in OF_THE_BACKUP | OF_THE_PLACE:
            self.form.refuse(error)
        elif error.code == "cancelled":
            words = self.tr("What was begun stays in the folder, encrypted. Go on, and it is begun anew.")
            self.form.tell(Banner(self._theme, self.tr("Stopped. The backup is as it was."), words, tone="info"))
        else:
            self.form.tell(Banner(self._theme, *explain(error), tone="danger"))

    # --- what came back ---------------------------------------------------------------------------------------------

    def _done(self, report: RestoreReport) -> None:
        self._shares = ()
        theme = self._theme
        card = self._page(
            self.tr("%n testimony(s) came back", "", report.testimonies),
            self.tr("From the backup of {0}, with %n piece(s) of recordings and files.", "", report.pieces).format(
                day_text(day_of(report.made))
            ),
        )
        if report.lost:
            what = self.tr("%n piece(s) could not be read in the backup", "", report.lost)
            cases = self.tr("Cases with damaged recordings or files: {0}").format(", ".join(report.cases))
            card.body.addWidget(Banner(theme, what, cases, tone="danger"))
            card.body.addSpacing(12)
        card.body.addWidget(
            Banner(
                theme,
                self.tr("Do not go on in the old vault as well"),
                self.tr(
                    "If it may be in other hands, or turns up again, tell a coordinator: both then write the same log."
                ),
                tone="info",
            )
        )
        card.body.addSpacing(20)
        self.open_button = Button(theme, self.tr("Go to the restored vault"), Kind.PRIMARY)
        self.open_button.clicked.connect(self._go)
        card.body.addWidget(ButtonRow(self.open_button))
        card.setFocusProxy(self.open_button)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        self.open_button.setEnabled(False)
        self.restored.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panel is not None and self.panel.cancel_button is not None:
            self.panel.cancel_button.click()
        elif self.entry is not None or self.fresh is not None:
            self._ask()
