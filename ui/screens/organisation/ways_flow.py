"""Leads through the pages of the ways into the vault: which comes after which, and what each leads to.

Between the pages, which know no service, and their controller. What is not wanted any more is wiped with its page.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import recovery, share_sheets
from intake.services.keys import SlotList
from intake.services.recovery import Rehearsal
from ui.error_text import explain
from ui.screens import Context
from ui.screens.organisation.passphrase_form import PassphraseForm, PresentForm
from ui.screens.organisation.rehearsal_page import RehearsalPage
from ui.screens.organisation.share_sheet import ShareSheet, print_page
from ui.screens.organisation.shares_page import SharesPage
from ui.screens.organisation.ways_controller import WaysController
from ui.screens.organisation.ways_page import WaysPage
from ui.widgets.picker import Picker
from ui.widgets.swap import Swap

Page = PassphraseForm | PresentForm | RehearsalPage | SharesPage | WaysPage | Picker | None


class WaysFlow(QObject):
    """`said` (title, text, tone) is for a banner over the page below; `changed` when a page came or went."""

    said = Signal(str, str, str)
    changed = Signal()

    def __init__(self, context: Context, swap: Swap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme, self._swap = context, context.theme, swap
        self.controller = WaysController(context, self)
        self.controller.did.connect(self._did)
        self.controller.failed.connect(self._failed)
        self.controller.progressed.connect(self._progressed)
        self.coordinator = False
        self.page: Page = None
        self._shares: tuple[str, ...] = ()
        self._told: tuple[str, str, str] | None = None
        self.sheet: ShareSheet | None = None

    # --- pages -------------------------------------------------------------------------------------------------------

    def _put(self, page: Page, width: int, *, fill: bool = False) -> None:
        assert page is not None
        self.page = page
        self._swap.instead(page, width=self._theme.px(width), fill=fill)
        self.changed.emit()

    def close(self) -> None:
        """Back to where one came from; everything that was held is wiped."""
        self.controller.close()
        self.page, self.sheet, self._shares, self._told = None, None, (), None
        self._swap.back()
        self.changed.emit()

    def start(self) -> None:
        """The ways in, after the passphrase."""
        form = PresentForm(
            self._theme,
            self.tr("Ways into this vault"),
            self.tr("Which there are is told to nobody who cannot open the vault."),
            self.tr("Show them"),
        )
        form.submitted.connect(self.controller.open)
        form.closed.connect(self.close)
        self._put(form, 640)

    def change(self) -> None:
        """Another passphrase."""
        self._passphrase_form(moving=False)

    def rehearse(self) -> None:
        """The rehearsal, straight away."""
        page = RehearsalPage(self._theme)
        page.by_passphrase.connect(self.controller.rehearse_passphrase)
        page.by_shares.connect(self.controller.rehearse_shares)
        page.closed.connect(self.close)
        self._put(page, 720)

    def _passphrase_form(self, *, moving: bool) -> None:
        form = PassphraseForm(self._theme, moving=moving, own_words=[self._context.vault.pseudonym])
        form.submitted.connect(self.controller.move if moving else self.controller.change_passphrase)
        form.closed.connect(self.close)
        self._put(form, 640)

    def _show_ways(self, found: SlotList) -> None:
        rehearsed = self.controller.last_rehearsal
        page = WaysPage(self._theme, found, coordinator=self.coordinator, rehearsed=rehearsed)
        page.wanted.connect(self._wanted)
        page.remove.connect(self.controller.remove)
        page.closed.connect(self.close)
        if self._told is not None:
            page.tell(*self._told)
            self._told = None
        self._put(page, 720)

    def _say(self, title: str, text: str, tone: str) -> None:
        """Over the list of ways: at once where it is shown, else as soon as it is."""
        if isinstance(self.page, WaysPage):
            self.page.tell(title, text, tone)
        self._told = title, text, tone

    def _wanted(self, what: str) -> None:
        if what == "passphrase":
            self._passphrase_form(moving=False)
        elif what == "move":
            self._passphrase_form(moving=True)
        elif what == "rehearse":
            self.rehearse()
        elif what == "shares":
            self.controller.begin_shares()
        elif what == "backup":
            self.close()
            self._context.shell.open("settings", backup=True)
        elif what == "remove-keyfile":
            self.controller.remove_keyfile()
        elif what == "add-keyfile":
            self._pick_keyfile()

    def _pick_keyfile(self) -> None:
        picker = Picker(
            self._theme,
            self.tr("Where should the keyfile be written? A stick that can be destroyed is best."),
            self.tr("Write the keyfile"),
            mode="save",
            suggested="notes.dat",
        )
        picker.setMinimumHeight(self._theme.px(440))
        picker.chosen.connect(self._keyfile_chosen)
        picker.cancelled.connect(self.controller.refresh)
        self._put(picker, 0, fill=True)

    def _keyfile_chosen(self, paths: list[Path]) -> None:
        self.controller.add_keyfile(paths[0])

    # --- recovery shares ---------------------------------------------------------------------------------------------

    def _show_shares(self, shares: tuple[str, ...]) -> None:
        self._shares = shares
        page = SharesPage(self._theme, shares, recovery.complete)
        page.copied.connect(self.controller.keep_shares)
        page.closed.connect(self.close)
        page.sheet.connect(self._show_sheet)
        self._put(page, 720)

    def _show_sheet(self, number: int) -> None:
        self._context.jobs.start(
            share_sheets.page,
            self._shares,
            number,
            self._sheet_words(),
            done=lambda picture: self._put_sheet(number, picture),
            failed=lambda error: self.said.emit(*explain(error), "danger"),
        )

    def _put_sheet(self, number: int, picture: bytes) -> None:
        if not isinstance(self.page, SharesPage) or self.page.number != number:
            return
        sheet = ShareSheet(self._theme, picture)
        sheet.closed.connect(self._end_sheet)
        sheet.print_wanted.connect(lambda: self._print(sheet, number))
        self.sheet = sheet
        self.page.show_sheet(sheet)

    def _end_sheet(self) -> None:
        self.sheet = None
        if isinstance(self.page, SharesPage):
            self.page.end_sheet()

    def _print(self, sheet: ShareSheet, number: int) -> None:
        sheet.print_button.setEnabled(False)
        self._context.jobs.start(
            _printed,
            self._shares,
            number,
            self._sheet_words(),
            done=lambda done: self._tell_printed(sheet, bool(done)),
            failed=lambda _error: self._tell_printed(sheet, False),
        )

    def _tell_printed(self, sheet: ShareSheet, done: bool) -> None:
        if self.sheet is sheet and isinstance(self.page, SharesPage):
            sheet.say_printed(done)

    def _sheet_words(self) -> share_sheets.SheetWords:
        return share_sheets.SheetWords(
            title=self.tr("Recovery share"),
            head=self.tr("Share {number} of {count}"),
            lines=(
                self.tr("Any three of the five shares open the vault they were made for. One or two open nothing."),
                self.tr(
                    "Keep this page where only you can find it, apart from the others. Tell nobody that you have it."
                ),
                self.tr(
                    "No share is ever asked for by telephone or message. Somebody who asks for it is not one of us."
                ),
            ),
            right_to_left=self._swap.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _progressed(self, step: str, done: object, total: object) -> None:
        # copying has no steps to count, comparing takes about as long
        if isinstance(self.page, PassphraseForm) and step == "compare":
            self.page.show_progress(int(str(done)), int(str(total)))

    # --- what happened -----------------------------------------------------------------------------------------------

    def _did(self, action: str, result: object) -> None:
        if action in ("open", "list") and isinstance(result, SlotList):
            self._show_ways(result)
        elif action == "shares" and isinstance(result, tuple):
            self._show_shares(result)
        elif action == "rehearse" and isinstance(result, Rehearsal):
            if isinstance(self.page, RehearsalPage):
                self.page.show_result(result)
        elif action == "move":
            self._context.shell.lock()
        elif action == "passphrase":
            self.close()
            self.said.emit(self.tr("The passphrase is changed"), self.tr("The next unlock asks for the new one."), "ok")
        else:
            self._tell(action, result)
            self.controller.refresh()

    def _tell(self, action: str, result: object) -> None:
        if action == "keep-shares":
            self._shares = ()
            self._say(
                self.tr("Any three of the five shares open this vault from now on"),
                self.tr("Shares made before do not. Give each to another person, and rehearse soon.")
                + " "
                + self._backup_words(result),
                "ok",
            )
        elif action == "add-keyfile":
            self._say(
                self.tr("From now on the vault opens with passphrase and keyfile only"),
                self.tr("Make a second copy of the file: without it the passphrase opens nothing."),
                "ok",
            )
        elif action == "remove-keyfile":
            self._say(self.tr("The passphrase alone opens the vault again"), "", "ok")
        elif action == "remove":
            self._say(self.tr("Removed"), self.tr("Copies of the vault made before still open with it."), "ok")

    def _backup_words(self, result: object) -> str:
        opened, away = result if isinstance(result, tuple) else (0, 0)
        words = []
        if opened:
            words.append(self.tr("They open %n backup(s) too.", "", opened))
        if away:
            words.append(
                self.tr("%n backup(s) could not be reached: let the shares open them under Settings, Backup.", "", away)
            )
        if not opened and not away:
            words.append(self.tr("They need the vault's files: make a backup, and let them open it too."))
        return " ".join(words)

    def _failed(self, action: str, error: AmanatError) -> None:
        if self.controller.moved_away:
            # locked in order to be moved: whatever went wrong, the unlock window is where to go on
            self._context.shell.lock()
            return
        what, then = explain(error)
        if isinstance(self.page, PassphraseForm | PresentForm):
            self.page.refuse(f"{what} {then}")
        elif isinstance(self.page, RehearsalPage):
            self.page.refuse(what, then)
        else:
            self._say(what, then, "danger")
            if isinstance(self.page, Picker | SharesPage):
                self.controller.refresh()

    def widget(self) -> QWidget | None:
        """What is shown now, or nothing."""
        return self.page


def _printed(shares: Sequence[str], number: int, words: share_sheets.SheetWords) -> bool:
    return print_page(share_sheets.page(shares, number, words, ppi=300.0))
