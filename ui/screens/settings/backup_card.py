"""Backup: when the last good one was, which there are, making one, and checking the vault. One thing at a time in it.

Must never keep a passphrase after it was handed over, and never call a backup good before the service does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.crypto.secret import Secret
from intake.errors import AmanatError, WrongPassphrase
from intake.services import backing_up, backup, upkeep
from ui.error_text import explain
from ui.jobs import Job
from ui.screens import Context
from ui.screens.settings.backup_passphrase import BackupPassphrase
from ui.screens.settings.backup_shares import BackupShares, let_open
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

if TYPE_CHECKING:
    from intake.services.backing_up import BackupReport, Place
    from intake.services.upkeep import CheckReport


class BackupCard(QWidget):
    """`picker`, `form`, `panel`, `shares`: what is open now, for whoever acts on them; `settled` after each end."""

    settled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._theme = context, context.theme
        self._column = vbox(self, gap=12)
        self._job: Job | None = None
        self._folder: Path | None = None
        self.picker: Picker | None = None
        self.form: BackupPassphrase | None = None
        self.panel: ProgressPanel | None = None
        self.shares: BackupShares | None = None
        self.overview()

    # --- what there is --------------------------------------------------------------------------------------------

    def overview(self, *banners: Banner) -> None:
        """The list of backups and what can be done, below what just happened."""
        self._clear()
        for banner in banners:
            self._column.addWidget(banner)
        with self._context.vault.reader() as reader:
            known = [row for row in backup.known(reader) if row.last is not None]
            overdue = backup.is_overdue(reader, self._context.clock.now())
        card = Card(self._theme)
        card.body.addWidget(Text(self._theme, self.tr("Backup"), weight=600))
        words = self.tr(
            "A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place "
            "than this laptop."
        )
        card.body.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True))
        card.body.addSpacing(12)
        if not known:
            card.body.addWidget(Text(self._theme, self.tr("There is no backup of this vault yet."), wrap=True))
        elif overdue:
            words = self.tr("The last good backup is more than a week old.")
            card.body.addWidget(Text(self._theme, words, ink="warn", wrap=True))
        for row in known:
            self._add_known(card, row)
        card.body.addSpacing(12)
        self.new_button = Button(self._theme, self.tr("Back up to a folder…"), Kind.SECONDARY, icon="device-floppy")
        self.new_button.clicked.connect(self._pick)
        self.check_button = Button(self._theme, self.tr("Check this vault"), Kind.QUIET, icon="list-check")
        self.check_button.clicked.connect(self.check)
        self.new_button.setEnabled(not self._context.read_only)
        card.body.addWidget(ButtonRow(self.new_button, self.check_button))
        self._column.addWidget(card)

    def _add_known(self, card: Card, row: backup.BackupRow) -> None:
        assert row.last is not None
        today = day_of(self._context.clock.now())
        words = self.tr("{0}: written and read back on {1}").format(
            Path(row.place).name or row.place, day_text(day_of(row.last), today=today)
        )
        card.body.addWidget(Text(self._theme, words, wrap=True))
        if row.stale_since is not None:
            words = self.tr("It still holds what was purged or erased here since. Back up to it again.")
            card.body.addWidget(Text(self._theme, words, role=Role.META, ink="warn", wrap=True))
        card.body.addSpacing(6)
        again = Button(self._theme, self.tr("Back up to it again"), Kind.SECONDARY, icon="refresh")
        again.setAccessibleDescription(Path(row.place).name)
        again.clicked.connect(lambda _=False, place=Path(row.place): self.look(place))
        again.setEnabled(not self._context.read_only)
        lost = Button(self._theme, self.tr("It was destroyed"), Kind.QUIET)
        lost.setAccessibleDescription(Path(row.place).name)
        lost.clicked.connect(lambda _=False, which=row.backup: self._forget(which))
        lost.setEnabled(not self._context.read_only)
        shares = Button(self._theme, self.tr("Let the shares open it…"), Kind.QUIET, icon="key")
        shares.setAccessibleDescription(Path(row.place).name)
        shares.clicked.connect(lambda _=False, place=Path(row.place): self.ask_shares(place))
        shares.setEnabled(not self._context.read_only)
        card.body.addWidget(ButtonRow(again, shares, lost))
        card.body.addSpacing(8)

    def _forget(self, which: str) -> None:
        backup.forget(self._context.vault, which)
        self.overview()

    # --- recovery shares ----------------------------------------------------------------------------------------------

    def ask_shares(self, place: Path) -> None:
        """Three shares, which then open the backup in this folder."""
        self._clear()
        self.shares = BackupShares(self._theme)
        self.shares.submitted.connect(lambda typed: self._let_open(place, typed))
        self.shares.closed.connect(self.overview)
        self._column.addWidget(self.shares)
        self.shares.setFocus()

    def _let_open(self, place: Path, typed: tuple[str, ...]) -> None:
        self._context.jobs.start(
            let_open, self._context.vault, place, typed, done=lambda _: self._shares_open(), failed=self._shares_failed
        )

    def _shares_open(self) -> None:
        what = self.tr("Any three of the five shares open this backup from now on")
        self.overview(Banner(self._theme, what, self.tr("Take the papers apart again."), tone="ok"))
        self.settled.emit()

    def _shares_failed(self, error: AmanatError) -> None:
        if self.shares is not None and error.code in ("wrong-shares", "bad-share"):
            self.shares.refuse(error)
        else:
            self._failed(error)

    # --- where, and with which passphrase --------------------------------------------------------------------------

    def _pick(self) -> None:
        self._clear()
        self.picker = Picker(
            self._theme, self.tr("Where should the backup go?"), self.tr("Use this folder"), mode="folder"
        )
        self.picker.setMinimumHeight(self._theme.px(440))
        self.picker.chosen.connect(lambda paths: self.look(paths[0]))
        self.picker.cancelled.connect(self.overview)
        self._column.addWidget(self.picker)
        self.picker.setFocus()

    def look(self, folder: Path) -> None:
        """Asks for a passphrase where one is needed, else begins."""
        self._folder = folder
        self._context.jobs.start(
            backing_up.look, self._context.vault, folder, done=self._looked, failed=self._failed
        )

    def _looked(self, place: Place) -> None:
        if place.state is backing_up.State.KNOWN:
            self._begin(None)
            return
        self._clear()
        self.form = BackupPassphrase(self._theme, new=place.state is backing_up.State.NEW)
        self.form.submitted.connect(lambda text: self._begin(Secret(text.encode())))
        self.form.closed.connect(self.overview)
        self._column.addWidget(self.form)
        self.form.setFocus()

    # --- while it is made, and afterwards ----------------------------------------------------------------------------

    def _begin(self, passphrase: Secret | None) -> None:
        assert self._folder is not None
        self._show_progress(
            self.tr("Backing up"),
            self.tr("You can go on working. Leave the stick in until this is done."),
            [
                ("copy", self.tr("Copying the database")),
                ("backup-media", self.tr("Copying recordings and files that are new")),
                ("backup-database", self.tr("Writing")),
                ("backup-verify", self.tr("Reading back what was written")),
            ],
        )
        self._job = self._context.jobs.start(
            _make, self._context.vault, self._folder, passphrase,
            done=self._made, failed=self._failed, progress=self._moved,
        )  # fmt: skip

    def _show_progress(self, title: str, text: str, steps: list[tuple[str, str]]) -> None:
        self._clear()
        self.panel = ProgressPanel(self._theme, title, text, steps)
        self.panel.cancelled.connect(self._stop)
        self._column.addWidget(self.panel)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _moved(self, step: str, done: int, total: int) -> None:
        if self.panel is not None:
            self.panel.set_step(step)
            bytes_told = step == "backup-database"
            amount = self.tr("{0} of {1}").format(size_text(done), size_text(total)) if bytes_told else ""
            self.panel.set_overall(done, total, amount)

    def _made(self, report: BackupReport) -> None:
        found = [
            Banner(
                self._theme,
                self.tr("Backed up and read back"),
                self.tr("%n new piece(s) of recordings and files were copied.", "", report.pieces_new),
                tone="ok",
            )
        ]
        if report.unreadable:
            what = self.tr("%n piece(s) are damaged in this vault itself", "", report.unreadable)
            found.append(Banner(self._theme, what, self.tr("Check this vault: it says which cases.")))
        if report.stale:
            what = self.tr("Something was purged or erased meanwhile")
            found.append(Banner(self._theme, what, self.tr("Back up once more, so that it leaves the backup too.")))
        self.overview(*found)
        self.settled.emit()

    def _failed(self, error: AmanatError) -> None:
        form = self.form
        if isinstance(error, WrongPassphrase) and self._folder is not None:
            self._clear()
            self.form = form = BackupPassphrase(self._theme, new=False)
            form.submitted.connect(lambda text: self._begin(Secret(text.encode())))
            form.closed.connect(self.overview)
            self._column.addWidget(form)
            form.refuse(explain(error)[0])
        else:
            tone = "info" if error.code == "cancelled" else "danger"
            self.overview(Banner(self._theme, *explain(error), tone=tone))
        self.settled.emit()

    # --- checking ---------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Reads everything once."""
        self._show_progress(
            self.tr("Checking this vault"),
            self.tr("Every page, entry, signature and piece is read. Nothing is changed."),
            [
                ("pages", self.tr("Pages")),
                ("links", self.tr("The log")),
                ("compare", self.tr("Lists and search")),
                ("media", self.tr("Recordings and files")),
            ],
        )
        if self.panel is not None and self.panel.cancel_button is not None:
            self.panel.cancel_button.hide()  # it changes nothing and ends by itself, or with the lock
        self._job = self._context.jobs.start(
            upkeep.check, self._context.vault, done=self._checked, failed=self._failed, progress=self._moved
        )

    def _checked(self, report: CheckReport) -> None:
        if report.sound:
            found = Banner(self._theme, self.tr("This vault is sound"), tone="ok")
        else:
            cases = upkeep.cases_without(self._context.vault, report)
            what = self.tr("Something in this vault is damaged")
            then = self.tr(
                "Do not delete anything. Restore a backup into a new folder, or save what can be read into a new "
                "vault: the handbook says how."
            )
            if cases:
                then += " " + self.tr("Cases with damaged recordings or files: {0}").format(", ".join(cases))
            found = Banner(self._theme, what, then, tone="danger")
        self.overview(found)
        self.settled.emit()

    def _clear(self) -> None:
        clear_layout(self._column)
        self.picker, self.form, self.panel, self.shares, self._job = None, None, None, None, None


def _make(vault: Any, folder: Path, passphrase: Secret | None, progress: Any, cancel: Any) -> BackupReport:
    """In the job: the passphrase lives as long as the backup, no longer."""
    try:
        return backing_up.back_up(vault, folder, passphrase=passphrase, progress=progress, cancel=cancel)
    finally:
        if passphrase is not None:
            passphrase.close()
