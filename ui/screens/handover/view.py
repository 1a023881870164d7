"""Hand over: tick what goes, see for whom, choose how large and where to, make the bundle; bring receipts in.

One page of choices; progress, result and pickers take its place for a while. Knows no service.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from intake.errors import AmanatError
from intake.services.inbox import ImportedReceipt
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.handover.controller import HandoverController, Made
from ui.screens.handover.for_whom import ForWhom
from ui.screens.handover.leaving import Leaving, SafelyDelivered
from ui.screens.handover.making import MadePage, MakingPage
from ui.screens.handover.overview import Overview
from ui.screens.handover.sent import SentList
from ui.screens.handover.what_goes import WhatGoes
from ui.screens.handover.where_to import LargestFile, WhereTo
from ui.widgets.banners import Banner
from ui.widgets.card import clear_layout, vbox
from ui.widgets.columns import Columns
from ui.widgets.empty import EmptyState
from ui.widgets.picker import Picker
from ui.widgets.swap import Swap

PAGE_WIDTH = 720


class HandoverScreen(Screen):
    """`entered(receipt=True)` begins with choosing a receipt."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.controller = HandoverController(context, self)
        self.controller.loaded.connect(self._show)
        self.controller.counted.connect(self._show_files)
        self.controller.made.connect(self._made)
        self.controller.taken.connect(self._taken)
        self.controller.failed.connect(self._failed)
        self.controller.progressed.connect(self._moved)
        self._overview: Overview | None = None
        self.what: WhatGoes | None = None
        self.whom: ForWhom | None = None
        self.largest: LargestFile | None = None
        self.where: WhereTo | None = None
        self.making: MakingPage | None = None
        self.made: MadePage | None = None
        self.picker: Picker | None = None
        self.delivered: SafelyDelivered | None = None
        self._then_receipt = False
        page = QWidget()
        column = vbox(page, gap=16)
        self.banner = Banner(self.theme, "")
        self._banner_place = vbox(gap=0)
        column.addLayout(self._banner_place)
        self._body = vbox(gap=24)
        column.addLayout(self._body, 1)
        self._swap = Swap(page)
        vbox(self).addWidget(self._swap)
        self.leaving = Leaving(self.theme, self._swap, self.controller, self._say, self.header_changed.emit)

    # --- what the shell shows ----------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Hand over")

    def subtitle(self) -> str:
        return self.tr("Signed by you, readable only for the people you choose")

    def primary(self) -> Action | None:
        if self.what is None or self._swap.swapped:
            return None
        return Action(self.tr("Make the bundle"), self._make, icon="package", key="Ctrl+Return", enabled=self._ready())

    def _ready(self) -> bool:
        return bool(
            self.what and self.what.anything and self.whom and self.whom.chosen and self.where and self.where.folder
        )

    def entered(self, receipt: bool = False, **arguments: Any) -> None:
        self._then_receipt = receipt
        self.controller.load()

    def leave(self) -> bool:
        if self.making is not None:
            self._say(
                self.tr("The bundle is still being made"),
                self.tr("Wait until it is ready, or cancel it first. Nothing is lost either way."),
            )
            return False
        return True

    # --- choices -----------------------------------------------------------------------------------------------------

    def _show(self, overview: Overview) -> None:
        self._overview = overview
        clear_layout(self._body)
        self.what = self.whom = self.largest = self.where = None
        if not overview.organisation:
            self._empty(
                "building-community",
                self.tr("You belong to no organisation yet"),
                self.tr("A coordinator's invitation says whom to hand over to. Open the file you were given."),
                self.tr("Join with an invitation…"),
            )
        elif not overview.recipients:
            self._empty(
                "users",
                self.tr("There is nobody to hand over to yet"),
                self.tr("You are the only coordinator. What you record is already where it belongs."),
                "",
            )
        elif not overview.going and not overview.items.records:
            self._nothing(overview)
        else:
            self._choices(overview)
        self.context.shell.badge("handover", len(overview.going))
        self.context.shell.status(self._status(overview))
        self.header_changed.emit()
        if self._then_receipt:
            self._then_receipt = False
            self._pick_receipt()

    def _empty(self, icon: str, sentence: str, what_to_do: str, action: str) -> EmptyState:
        empty = EmptyState(self.theme, icon, sentence, what_to_do, action=action)
        empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if empty.button is not None and action:
            empty.button.clicked.connect(lambda: self.context.shell.open("organisation"))
        self._body.addWidget(empty, 1)
        return empty

    def _nothing(self, overview: Overview) -> None:
        words = (
            self.tr("%n draft(s) are not finished and stay here. Finish one, and it appears here.", "", overview.drafts)
            if overview.drafts
            else self.tr("Every finished testimony is covered by a receipt or was never begun.")
        )
        if overview.sent:
            words = self.tr("Everything finished has been sent. Keep your copies until the receipts arrive.")
        self._empty("send", self.tr("Nothing to hand over"), words, "")
        self._body.addWidget(self._sent(overview))

    def _sent(self, overview: Overview) -> QWidget:
        """What has no receipt yet, and what has enough of them to leave this laptop."""
        both = QWidget()
        column = vbox(both, gap=32)
        sent = SentList(self.theme, overview.sent, today=overview.today)
        sent.receipt.connect(self._pick_receipt)
        column.addWidget(sent)
        if overview.leaving is not None and overview.leaving.allowed:
            self.delivered = SafelyDelivered(self.theme, overview.leaving)
            self.delivered.look.connect(partial(self.leaving.show, overview.leaving, overview.today))
            column.addWidget(self.delivered)
        return both

    def _choices(self, overview: Overview) -> None:
        theme = self.theme
        going, items = overview.going, overview.items
        self.what = WhatGoes(
            theme, going, items=items, today=overview.today, more=overview.more, sent=len(overview.sent)
        )
        self.what.changed.connect(self._changed)
        main = QWidget()
        left = vbox(main, gap=32)
        left.addWidget(self.what)
        left.addWidget(self._sent(overview))
        left.addStretch(1)
        self.whom = ForWhom(
            theme,
            overview.recipients,
            overview.digits,
            organisation=overview.organisation,
            compared=overview.compared,
        )
        self.whom.changed.connect(self._changed)
        self.whom.compare.connect(lambda: self.context.shell.open("organisation", compare=True))
        self.largest = LargestFile(theme, overview.limits, chosen=overview.limits[1][0])
        self.where = WhereTo(theme)
        self.where.another.connect(self._pick_folder)
        self.where.changed.connect(self._changed)
        side = QWidget()
        right = vbox(side, gap=24)
        for widget in (self.whom, self.where, self.largest):
            right.addWidget(widget)
        right.addStretch(1)
        self._body.addWidget(Columns(theme, main, side))
        self._body.addStretch(1)
        self._changed()

    def _changed(self) -> None:
        if self.what is not None and self.whom is not None:
            self.controller.count(self.what.records, self.whom.chosen)
            if self.where is not None:
                self.where.need(self.what.amount)
        self.header_changed.emit()

    def _show_files(self, files: dict[str, int]) -> None:
        if self.largest is not None:
            self.largest.show_files(files)

    def _status(self, overview: Overview) -> list[StatusPart]:
        waiting = len(overview.going) + len(overview.items.records)
        return [
            StatusPart("circle-check", self.tr("Everything is saved"), "ok"),
            StatusPart("send", self.tr("%n not yet handed over", "", waiting) if waiting else self.tr("Nothing waits")),
            *([StatusPart("pencil", self.tr("%n draft(s)", "", overview.drafts))] if overview.drafts else []),
        ]

    # --- making ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        if not self._ready() or self._swap.swapped:
            return
        assert self.what is not None and self.whom is not None and self.where is not None and self.largest is not None
        folder = self.where.folder
        assert folder is not None
        self._clear_banner()
        words = self.tr("%n testimony(ies) for {0} · {1}", "", len(self.what.chosen))
        sentence = (self.what.items_alone or words).format(self._whom_words(), self.where.words)
        self.making = MakingPage(self.theme, sentence, on_stick=self.where.on_stick)
        self.making.cancelled.connect(self.controller.cancel)
        self._swap.instead(self.making, width=self.theme.px(PAGE_WIDTH))
        self.controller.make(folder, self.what.records, self.whom.chosen, self.largest.limit)
        self.header_changed.emit()

    def _whom_words(self) -> str:
        assert self._overview is not None and self.whom is not None
        chosen = set(self.whom.chosen)
        return ", ".join(r.pseudonym for r in self._overview.recipients if r.fingerprint in chosen)

    def _moved(self, step: str, done: int, total: int) -> None:
        if self.making is not None:
            self.making.moved(step, done, total, self.context.clock.monotonic())
            percent = int(done * 100 / total) if total else 0
            part = StatusPart("package", self.tr("Writing a bundle: {0} %").format(percent))
            self.context.shell.status([part, StatusPart("circle-check", self.tr("Everything is saved"), "ok")])

    def _made(self, made: Made) -> None:
        assert self.where is not None
        where, whom = self.where.words, self._whom_words()
        self.making = None
        self.made = MadePage(self.theme, made.files, where, whom, missing=made.missing)
        self.made.done.connect(self._finished)
        self._swap.instead(self.made, width=self.theme.px(PAGE_WIDTH))
        self.context.shell.status([StatusPart("circle-check", self.tr("Bundle ready"), "ok")])

    def _finished(self) -> None:
        self.made = None
        self._swap.back()
        self.controller.load()

    # --- pickers -----------------------------------------------------------------------------------------------------

    def _pick_folder(self) -> None:
        picker = Picker(self.theme, self.tr("Where should the files go?"), self.tr("Use this folder"), mode="folder")
        picker.chosen.connect(self._folder_picked)
        self._show_picker(picker)

    def _folder_picked(self, paths: list[Path]) -> None:
        self._picker_done()
        if self.where is not None:
            self.where.use(paths[0])
        self._changed()

    def _pick_receipt(self) -> None:
        self._clear_banner()
        picker = Picker(
            self.theme, self.tr("Which receipt?"), self.tr("Import"), mode="file", suffixes=[".amanat", ".receipt"]
        )
        picker.chosen.connect(self._receipt_picked)
        self._show_picker(picker)

    def _receipt_picked(self, paths: list[Path]) -> None:
        self._picker_done()
        self.controller.take_receipt(paths[0])

    def _show_picker(self, picker: Picker) -> None:
        self.picker = picker
        picker.setMinimumHeight(self.theme.px(440))
        picker.cancelled.connect(self._picker_done)
        self._swap.instead(picker, fill=True)
        self.header_changed.emit()

    def _picker_done(self) -> None:
        self.picker = None
        self._swap.back()
        self.header_changed.emit()

    # --- what happened -----------------------------------------------------------------------------------------------

    def _taken(self, taken: ImportedReceipt) -> None:
        title = (
            self.tr("Receipt from {0}").format(taken.coordinator) if taken.coordinator else self.tr("Receipt imported")
        )
        parts = [self.tr("%n bundle(s) have arrived.", "", taken.bundles)]
        if taken.certified:
            parts.append(self.tr("You are admitted: your bundles are taken in at once."))
        if taken.rosters:
            parts.append(self.tr("The organisation's roster was brought up to date."))
        if taken.erasures:
            parts.append(self.tr("Coordinators decided to erase something that you recorded (%n).", "", taken.erasures))
        if taken.unknown_ranges:
            parts.append(
                self.tr(
                    "The coordinator holds entries of yours that are not here: this vault was restored from an old "
                    "copy, or another copy of it is in use. Tell the coordinator."
                )
            )
        self._say(title, " ".join(parts), tone="warn" if taken.unknown_ranges else "ok")
        self.controller.load()

    def _failed(self, error: AmanatError) -> None:
        if self.making is not None or self.leaving.page is not None:
            self.making = self.leaving.page = None
            self._swap.back()
        if error.code == "cancelled":
            self._say(self.tr("Cancelled"), self.tr("Nothing is lost. The unfinished file was deleted."), tone="info")
        else:
            what, then = explain(error)
            self._say(what, then, tone="danger")
        if self._overview is not None:
            self.context.shell.status(self._status(self._overview))
        self.header_changed.emit()

    def _clear_banner(self) -> None:
        clear_layout(self._banner_place)

    def _say(self, title: str, text: str, *, tone: str = "warn") -> None:
        self._clear_banner()
        self.banner = Banner(self.theme, title, text, tone=tone)
        self._banner_place.addWidget(self.banner)
