"""Inbox: import bundles, see what became of each, compare and admit senders, send receipts back. Knows no service."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake.errors import AmanatError
from intake.services.admission import Admission
from intake.services.inbox import ImportReport
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.inbox.controller import InboxController, InboxData, Sender
from ui.screens.inbox.details import Details
from ui.screens.inbox.items import Item, Items
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.card import clear_layout, vbox
from ui.widgets.columns import Columns
from ui.widgets.empty import EmptyState
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text
from ui.widgets.picker import Picker
from ui.widgets.progress import ProgressPanel
from ui.widgets.rows import Row, RowList
from ui.widgets.scrolled import Scrolled
from ui.widgets.swap import Swap

_INKS = {"plain": "text2", "ok": "ok", "warn": "warn", "danger": "danger"}
_FIRST_LOOKED_AT = ("refused", "sender", "trouble", "conflict", "proposal", "imported")


class InboxScreen(Screen):
    """The list on the leading side, what the chosen line is about on the trailing one."""

    scrolls = False
    # the parts that scroll keep room for focus rings: what is in them stands in line with the title
    margins = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.controller = InboxController(context, self)
        self.controller.loaded.connect(self._show)
        self.controller.imported.connect(self._imported)
        self.controller.admitted.connect(self._admitted)
        self.controller.refused.connect(self._refused)
        self.controller.written.connect(self._written)
        self.controller.failed.connect(self._failed)
        self.controller.progressed.connect(self._moved)
        self._items = Items(self)
        self.data = InboxData()
        self.rows: dict[str, Row] = {}
        self._by_key: dict[str, Item] = {}
        self._chosen = ""
        self.picker: Picker | None = None
        self.panel: ProgressPanel | None = None
        self._receipt_for: Sender | None = None
        page = QWidget()
        column = vbox(page, gap=8)
        self._banner_place = vbox(margins=(4, 4, 12, 0))
        column.addLayout(self._banner_place)
        self._list_place = vbox()
        holder = QWidget()
        holder_column = vbox(holder)
        holder_column.addLayout(self._list_place)
        holder_column.addStretch(1)
        self.details = Details(self.theme)
        self.details.admit.connect(self.controller.admit)
        self.details.turn_away.connect(self.controller.turn_away)
        self.details.receipt.connect(self._pick_receipt)
        self.details.open_testimony.connect(lambda record: self.context.shell.open("testimony", testimony=record))
        self.details.forget.connect(self._forget)
        self._side = Scrolled(self.details)
        self.details.asked.connect(self._asked)
        self._columns = Columns(self.theme, Scrolled(holder), self._side, width=448, gap=8, least=400, fill=True)
        self._columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self._columns, 1)
        self._empty = EmptyState(
            self.theme,
            "inbox",
            self.tr("Nothing has arrived yet"),
            self.tr(
                "Volunteers can send bundles once they have your invitation.\n"
                "Compare the numbers with each of them once."
            ),
            action=self.tr("Write an invitation…"),
        )
        if self._empty.button is not None:
            self._empty.button.clicked.connect(lambda: self.context.shell.open("organisation"))
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        empty_place = vbox(margins=(4, 4, 12, 4))
        empty_place.addWidget(self._empty)
        column.addLayout(empty_place, 1)
        self._columns.hide()
        self._empty.hide()
        self._swap = Swap(page, inset=True)
        vbox(self, margins=(28, 20, 20, 20)).addWidget(self._swap, 1)

    # --- what the shell shows ----------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Inbox")

    def subtitle(self) -> str:
        return self.tr("Bundles that volunteers sent you")

    def primary(self) -> Action | None:
        if self._swap.swapped:
            return None
        return Action(self.tr("Import bundles…"), self._pick, icon="file-import", key="Ctrl+I")

    def entered(self, chosen: str = "", pick: bool = False, **arguments: Any) -> None:
        self._chosen = chosen
        self.controller.load()
        if pick:
            self._pick()

    def state(self) -> dict[str, Any]:
        return {"chosen": self._chosen}

    def leave(self) -> bool:
        if self.panel is not None:
            self._say(
                self.tr("Bundles are still being taken in"),
                self.tr("Wait until it is done, or cancel it first. Nothing is half-imported."),
            )
            return False
        return True

    # --- the list ----------------------------------------------------------------------------------------------------

    def _show(self, data: InboxData) -> None:
        self.data = data
        clear_layout(self._list_place)
        self.rows, self._by_key = {}, {}
        groups = self._items.groups(data, self.controller.log)
        self._columns.setVisible(bool(groups))
        self._empty.setVisible(not groups)
        rows = RowList(self.theme)
        for heading, items in groups:
            rows.add_heading(heading, str(len(items)))
            for item in items:
                row = self._row(item)
                self.rows[item.key], self._by_key[item.key] = row, item
                rows.add(row)
        self._list_place.addWidget(rows)
        if self._chosen not in self._by_key:
            wanted = [item for kind in _FIRST_LOOKED_AT for item in self._by_key.values() if item.kind == kind]
            self._chosen = wanted[0].key if wanted else next(iter(self._by_key), "")
        self._choose(self._chosen)
        self.context.shell.badge("inbox", data.to_do)
        self.context.shell.status(self._status(data))
        self.header_changed.emit()

    def _row(self, item: Item) -> Row:
        theme = self.theme
        row = Row(theme, height=58, opens=True, name=f"{item.title}. {item.line}. {item.state}")
        row.line.addWidget(IconLabel(theme, item.icon, _INKS[item.tone]))
        words = vbox(gap=1)
        words.addWidget(NameLabel(theme, item.title, weight=500, elide=True))
        words.addWidget(Text(theme, item.line, role=Role.META, ink="text2", elide=True))
        row.line.addLayout(words, 1)
        if item.state:
            ink = _INKS[item.tone] if item.tone in ("danger", "warn") else "text2"
            state = Text(theme, item.state, role=Role.META, weight=500, ink=ink)
            row.line.addWidget(state, 0, Qt.AlignmentFlag.AlignVCenter)
        row.activated.connect(lambda: self._open(item.key))
        return row

    def _open(self, key: str) -> None:
        self._choose(key)
        self.details.focus_first()

    def _choose(self, key: str) -> None:
        self._chosen = key
        for known, row in self.rows.items():
            row.set_selected(known == key)
        self.details.show_item(self._by_key.get(key))

    def _asked(self, _card: object) -> None:
        # once wrapped text has found its height
        QTimer.singleShot(60, self, lambda: self._side.to_bottom())

    def _forget(self, number: int) -> None:
        self.controller.log.forget(number)
        self.controller.load()

    def _status(self, data: InboxData) -> list[StatusPart]:
        waiting = [s for s in data.senders if s.fingerprint not in self.controller.log.receipted]
        parts = [StatusPart("circle-check", self.tr("Everything is saved"), "ok")]
        if data.pending:
            parts.append(StatusPart("user-plus", self.tr("%n sender(s) to compare", "", len(data.pending)), "warn"))
        words = self.tr("%n receipt(s) ready", "", len(waiting)) if waiting else self.tr("No receipts to send")
        parts.append(StatusPart("receipt", words))
        return parts

    # --- importing ---------------------------------------------------------------------------------------------------

    def _pick(self) -> None:
        if self._swap.swapped:
            return
        self._clear()
        picker = Picker(self.theme, self.tr("Which bundles?"), self.tr("Import"), mode="files", suffixes=[".amanat"])
        picker.chosen.connect(self._picked)
        self._show_picker(picker)

    def _show_picker(self, picker: Picker) -> None:
        self.picker = picker
        picker.setMinimumHeight(self.theme.px(420))
        picker.cancelled.connect(self._back)
        self._swap.instead(picker, fill=True)
        self.header_changed.emit()

    def _back(self) -> None:
        self.picker = self.panel = None
        self._swap.back()
        self.header_changed.emit()

    def _picked(self, paths: list[Path]) -> None:
        self.picker = None
        self.panel = ProgressPanel(
            self.theme,
            self.tr("Taking in"),
            self.tr("%n file(s): each is verified whole before anything of it counts.", "", len(paths)),
            [],
            assurance=self.tr("You can cancel or lock at any moment. Nothing is half-imported."),
        )
        self.panel.cancelled.connect(self.controller.cancel)
        holder = QWidget()
        column = vbox(holder)
        column.addWidget(self.panel)
        column.addStretch(1)
        if self.panel.cancel_button is not None:
            holder.setFocusProxy(self.panel.cancel_button)
        self._swap.instead(holder, width=self.theme.px(720))
        self.controller.import_files(paths)

    def _moved(self, _step: str, done: int, total: int) -> None:
        if self.panel is not None:
            amount = self.tr("{0} of {1}").format(size_text(done), size_text(total)) if total > 1000 else ""
            self.panel.set_overall(done, total, amount)

    def _imported(self, report: ImportReport) -> None:
        self._back()
        refused = report.refused
        taken = sum(file.outcome == "imported" for file in report.files)
        waiting = sum(file.outcome in ("quarantined", "waiting-for-parts") for file in report.files)
        parts = [self.tr("%n bundle(s) taken in.", "", taken)] if taken else []
        if waiting:
            parts.append(self.tr("%n wait(s): see below.", "", waiting))
        if refused:
            title = self.tr("%n file(s) set aside", "", refused)
            aside = self.tr("Nothing of what was set aside went into your vault.")
            self._say(title, " ".join([aside, *parts]), tone="danger")
        elif taken or waiting:
            self._say(self.tr("Verified"), " ".join(parts), tone="ok")
        else:
            self._say(self.tr("Nothing new"), self.tr("These bundles were taken in before."), tone="info")
        self._chosen = ""
        self.controller.load()

    # --- admitting and receipts --------------------------------------------------------------------------------------

    def _admitted(self, admission: Admission) -> None:
        taken = sum(file.outcome == "imported" for file in admission.files)
        self._say(
            self.tr("{0} is admitted").format(admission.pseudonym),
            self.tr("%n bundle(s) taken in. Send a receipt: it tells them.", "", taken),
            tone="ok",
        )
        self._chosen = f"receipt-{admission.fingerprint}"
        self.controller.load()

    def _refused(self, bundles: int) -> None:
        self._say(self.tr("Turned away"), self.tr("%n bundle(s) thrown away.", "", bundles), tone="info")
        self._chosen = ""
        self.controller.load()

    def _pick_receipt(self, sender: Sender) -> None:
        self._clear()
        self._receipt_for = sender
        picker = Picker(
            self.theme,
            self.tr("Where should the receipt for {0} be written?").format(sender.pseudonym),
            self.tr("Write it"),
            mode="save",
            suggested="receipt.amanat",
        )
        picker.chosen.connect(self._receipt_place)
        self._show_picker(picker)

    def _receipt_place(self, paths: list[Path]) -> None:
        self._back()
        if self._receipt_for is not None:
            self.controller.write_receipt(self._receipt_for, paths[0])

    def _written(self, pseudonym: str) -> None:
        words = self.tr("Bring or send it to {0}. Nobody else can open it.").format(pseudonym)
        self._say(self.tr("The receipt is written"), words, tone="ok")
        self.controller.load()

    # --- what happened -----------------------------------------------------------------------------------------------

    def _failed(self, error: AmanatError) -> None:
        if self.panel is not None:
            self._back()
        if error.code == "cancelled":
            words = self.tr("Bundles that were whole by then are in. Nothing is half-imported.")
            self._say(self.tr("Cancelled"), words, tone="info")
            self.controller.load()
        else:
            self._say(*explain(error), tone="danger")
        self.header_changed.emit()

    def _clear(self) -> None:
        clear_layout(self._banner_place)

    def _say(self, title: str, text: str, *, tone: str = "warn") -> None:
        self._clear()
        self._banner_place.addWidget(Banner(self.theme, title, text, tone=tone))
