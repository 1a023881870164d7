"""Files of a testimony: taken in as they are, shown inside the program where it can, otherwise kept and said so."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.errors import AmanatError
from intake.model.attachment import Attachment, Interruption
from intake.services import camera_files, viewing
from intake.services.camera_files import TakenHere
from intake.services.viewing import Viewer
from ui.error_text import explain
from ui.screens import Context
from ui.screens.camera_files.wipe_cards import WipeCards
from ui.screens.testimonies.attachment_view import AttachmentView
from ui.screens.testimonies.controller import TestimonyController
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.picker import Picker
from ui.widgets.progress import Bar
from ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from ui.recording.panel import RecordingPanel

ICONS = {Viewer.PICTURE: "photo", Viewer.PAGES: "file-text", Viewer.PLAYER: "video", Viewer.NONE: "file"}


class AttachmentsTab(QWidget):
    """A list, the way to add, and below it the one that is looked at."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._context, self._theme, self._controller = context, context.theme, controller
        self._column = vbox(self, gap=16)
        self._told = Banner(self._theme, "")
        self._told.hide()
        self._progress = QWidget()
        row = hbox(self._progress, gap=16)
        self._bar = Bar(self._theme)
        cancel = Button(self._theme, self.tr("Cancel"))
        cancel.clicked.connect(controller.taking_in.cancel)
        row.addWidget(Text(self._theme, self.tr("Taking in…")))
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self._progress.setVisible(controller.taking_in.works)
        self._list = QWidget()
        self._list_column = vbox(self._list, gap=16)
        self._view: AttachmentView | None = None
        self._panel: RecordingPanel | None = None
        for widget in (self._told, self._progress, self._list):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._cards: WipeCards | None = None
        self._fill()
        self._show_cards()
        controller.taking_in.attached.connect(self._taken)
        controller.taking_in.moved.connect(self._moved)
        controller.failed.connect(self._failed)
        controller.changed.connect(self._refill)
        if controller.records:
            self.open_recording()

    def _refill(self) -> None:
        """A take has come in."""
        if len(self._controller.account.testimony.attachments) != self._shown:
            self._fill()

    def _fill(self) -> None:
        clear_layout(self._list_column)
        attachments = self._controller.account.testimony.attachments
        self._shown = len(attachments)
        self._record = record = Button(self._theme, self.tr("Record"), icon="microphone", hint="F9")
        record.clicked.connect(self.open_recording)
        if self._panel is not None:
            record.hide()
        add = Button(self._theme, self.tr("Add files"), icon="plus")
        add.clicked.connect(self._pick)
        self._list_column.addWidget(ButtonRow(record, add))
        if not attachments:
            self._list_column.addWidget(
                EmptyState(
                    self._theme,
                    "photo",
                    self.tr("No files yet"),
                    self.tr("Photographs, recordings and papers are taken in exactly as they are."),
                )
            )
            return
        rows = RowList(self._theme)
        for attachment in attachments:
            rows.add(self._row(attachment))
        self._list_column.addWidget(rows)

    def _row(self, attachment: Attachment) -> Row:
        name = attachment.title or attachment.original_name
        row = Row(self._theme, opens=True, name=name)
        block = QWidget()
        column = vbox(block, gap=2)
        column.addWidget(NameLabel(self._theme, name, weight=500))
        kind = QCoreApplication.translate("MediaTypes", viewing.kind_of(attachment))
        facts = " · ".join((kind, size_text(attachment.size)))
        if attachment.claimed_type:
            facts += " · " + self.tr("not what its name says")
        if viewing.viewer_for(attachment) is Viewer.NONE:
            facts += " · " + self.tr("kept; cannot be shown here")
        if attachment.marks:
            facts += " · " + self.tr("Marks: {count}").format(count=len(attachment.marks))
        if attachment.picture_until:
            facts += " · " + self.tr("sound alone from {time}").format(time=ltr(attachment.picture_until[:8]))
        if attachment.frames_lost:
            facts += " · " + self.tr("pictures left out: {count}").format(count=attachment.frames_lost)
        if attachment.interrupted is not None:
            facts += " · " + self._cut_short(attachment.interrupted)
        column.addWidget(Text(self._theme, facts, role=Role.META, ink="text2", elide=True))
        row.line.addWidget(block, 1)
        row.activated.connect(partial(self.look_at, attachment))
        return row

    def _cut_short(self, why: Interruption) -> str:
        return {
            Interruption.CRASH: self.tr("cut short when the program or the computer stopped"),
            Interruption.LOCK: self.tr("ended by the lock"),
            Interruption.DEVICE: self.tr("cut short: the camera or microphone was disconnected"),
            Interruption.DISK_FULL: self.tr("cut short: the disk was full"),
            Interruption.FAULT: self.tr("cut short by a fault"),
        }[why]

    # --- recording --------------------------------------------------------------------------------------------------

    def open_recording(self) -> None:
        """Shows the panel above the list; devices are asked for only now."""
        if self._panel is None:
            from ui.recording.panel import RecordingPanel

            self._close_view()
            self._panel = RecordingPanel(self._theme, self._controller.recording)
            self._panel.closed.connect(self._close_recording)
            self._column.insertWidget(0, self._panel)
            self._panel.setFocus()
            self._record.hide()

    def record(self) -> None:
        """F9: opens recording, and when it is open, begins."""
        if self._panel is None:
            self.open_recording()
        else:
            self._panel.record_or_stop()

    def _close_recording(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._record.show()
            self._controller.close_recording()

    def look_at(self, attachment: Attachment) -> None:
        """Shows one attachment below the list."""
        self._close_view()
        self._view = AttachmentView(self._context, attachment, self._controller)
        self._view.closed.connect(self._close_view)
        self._column.insertWidget(self._column.count() - 1, self._view)
        for other in (self._list, self._told, self._cards):  # what is written below the picture needs the room
            if other is not None:
                other.hide()
        self._view.setFocus()

    def _close_view(self) -> None:
        if self._view is not None:
            self._view.stop()
            self._view.hide()
            self._view.deleteLater()
            self._view = None
            self._list.show()
            if self._cards is not None:
                self._cards.show()

    def hideEvent(self, event: Any) -> None:
        self._close_view()
        if not event.spontaneous():  # another tab, not a window that was minimised
            self._close_recording()
        super().hideEvent(event)

    # --- adding -----------------------------------------------------------------------------------------------------

    def _pick(self) -> None:
        self._list.hide()
        picker = Picker(self._theme, self.tr("Which files?"), self.tr("Take in"), mode="files")

        def done() -> None:
            self._column.removeWidget(picker)
            picker.hide()
            picker.deleteLater()
            self._list.show()

        def chosen(paths: list[Any]) -> None:
            done()
            self._progress.show()
            self._bar.set_fraction(0)
            self._controller.taking_in.start([Path(path) for path in paths])

        picker.chosen.connect(chosen)
        picker.cancelled.connect(done)
        self._column.insertWidget(0, picker)
        picker.setFocus()

    def _moved(self, _step: str, done: int, total: int) -> None:
        self._progress.show()
        self._bar.set_fraction(done / total if total else 0.0)

    def _taken(self, taken: TakenHere) -> None:
        self._progress.hide()
        odd = sum(item.warning == "name-says-otherwise" for item in taken.attached)
        parts = []
        if taken.failed:
            count = sum(taken.failed.values())
            parts.append(self.tr("%n file(s) could not be taken in: do not wipe the card.", "", count))
        if taken.known:
            parts.append(self.tr("%n of them were here already.", "", taken.known))
        if odd:
            parts.append(self.tr("%n of them are not what their names say. They are kept as they are.", "", odd))
        what = self.tr("%n file(s) taken in and read back", "", len(taken.attached))
        self._told.say(what, " ".join(parts))
        self._told.show()
        self._fill()
        self._show_cards()

    def _show_cards(self) -> None:
        """Cards whose files came in here, until somebody says that they are wiped."""
        if self._cards is not None:
            self._column.removeWidget(self._cards)
            self._cards.hide()
            self._cards.deleteLater()
            self._cards = None
        number = self._controller.account.testimony.case_number
        found = [item for item in camera_files.cards(self._context.vault) if item[1].case_number == number]
        if found:
            self._cards = WipeCards(self._theme, found, today=day_of(self._context.clock.now()))
            self._cards.wiped.connect(self._wiped)
            self._column.insertWidget(self._column.indexOf(self._list) + 1, self._cards)
            self._cards.setVisible(self._view is None)

    def _wiped(self, card: str) -> None:
        camera_files.wiped(self._context.vault, card)
        self._show_cards()

    def _failed(self, error: AmanatError) -> None:
        self._progress.hide()
        self._told.say(*explain(error))
        self._told.show()
