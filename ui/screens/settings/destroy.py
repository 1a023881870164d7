"""Destroying the vault that is open: at the end of the settings, behind a word that has to be typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import destroying
from ui.error_text import explain
from ui.screens import Context
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.destroy_form import DestroyForm


class DestroyVault(QWidget):
    """A quiet button; after it the form. Afterwards this process ends, as at a lock."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        column = vbox(self, gap=12)
        self.button = Button(context.theme, self.tr("Destroy this vault…"), Kind.QUIET, icon="trash")
        self.button.clicked.connect(self._ask)
        column.addWidget(ButtonRow(self.button))
        self._place = vbox()
        column.addLayout(self._place)
        self.form: DestroyForm | None = None

    def _ask(self) -> None:
        if self.form is not None:
            return
        with self._context.vault.reader() as reader:
            waiting = reader.counts()["undelivered"]
            items = len(reader.undelivered_archive())
        words = self.tr("%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.", "", waiting)
        lost = [words] if waiting else []
        if items:
            lost.append(self.tr("%n archive item(s) too.", "", items))
        self.form = DestroyForm(self._context.theme, lost=" ".join(lost))
        self.form.closed.connect(self._keep)
        self.form.confirmed.connect(self._destroy)
        self._place.addWidget(self.form)
        self.form.setFocus()

    def _keep(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self.button.setFocus()

    def _destroy(self, _although_in_use: bool) -> None:
        jobs = self._context.jobs
        jobs.start(destroying.destroy_open, self._context.vault, done=self._done, failed=self._failed)

    def _done(self, _destroyed: object) -> None:
        self._context.shell.lock()

    def _failed(self, error: AmanatError) -> None:
        if self.form is not None:
            self.form.refuse(*explain(error))
