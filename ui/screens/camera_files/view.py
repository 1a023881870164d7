"""Camera files: take in a card, see which testimony each film found, place the rest by hand, and wipe the card.

The card itself is only read. What is said here of wiping is the truth about flash memory, and no more.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.errors import AmanatError, Cancelled
from intake.services import camera_matching
from intake.services.camera_matching import Unplaced
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.camera_files.controller import CameraFiles, Told
from ui.screens.camera_files.waiting_list import WaitingList
from ui.screens.camera_files.wipe_cards import WipeCards
from ui.screens.testimonies.attachment_view import AttachmentView
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.empty import EmptyState
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.picker import Picker
from ui.widgets.progress import Bar
from ui.widgets.rows import section_title


class CameraFilesScreen(Screen):
    """Reached from Today and Testimonies."""

    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._files = CameraFiles(context, self)
        self._files.moved.connect(self._moved)
        self._files.told.connect(self._told)
        self._files.decided.connect(self._working_over)
        self._files.failed.connect(self._failed)
        self._files.changed.connect(self._fill)
        self._column = vbox(self, gap=24)
        self._banner = Banner(self.theme, "")
        self._banner.hide()
        self._picker: Picker | None = None
        self._view: AttachmentView | None = None
        self._working = Card(self.theme, padding=20, gap=12)
        self._step = Text(self.theme, "", weight=600, wrap=True)
        self._bar = Bar(self.theme)
        row = hbox(gap=16)
        row.addWidget(self._bar, 1)
        cancel = Button(self.theme, self.tr("Cancel"))
        cancel.clicked.connect(self._files.cancel)
        row.addWidget(cancel)
        self._working.body.addWidget(self._step)
        self._working.body.addLayout(row)
        lost = self.tr("Nothing is lost: what was taken in stays, and the card is only read.")
        self._working.body.addWidget(Text(self.theme, lost, role=Role.META, ink="text2", wrap=True))
        self._working.hide()
        self._body = QWidget()
        self._body_column = vbox(self._body, gap=24)
        for widget in (self._banner, self._working, self._body):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def title(self) -> str:
        return self.tr("Camera files")

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Testimonies"), "testimonies"

    def primary(self) -> Action | None:
        if self._picker is not None or self._files.works:
            return None  # one way on at a time
        return Action(self.tr("Take in a card"), lambda: self._pick("folder"), icon="device-sd-card", key="Ctrl+I")

    def secondary(self) -> list[Action]:
        if self._picker is not None or self._files.works:
            return []
        return [Action(self.tr("Choose files"), lambda: self._pick("files"), icon="files")]

    def entered(self, **arguments: Any) -> None:
        self._fill()
        if not self.context.read_only and any(not item.file.looked for item in self._files.waiting()):
            self._files.look()

    def leave(self) -> bool:
        if self._files.works:
            self._say(self.tr("A card is being taken in"), self.tr("Wait until it is done, or cancel it."), "info")
            return False
        self._close_view()
        return True

    # --- taking in --------------------------------------------------------------------------------------------------

    def _pick(self, mode: str) -> None:
        if self._files.works or self._picker is not None:
            return
        title = self.tr("Which card or folder?") if mode == "folder" else self.tr("Which files?")
        self._picker = picker = Picker(self.theme, title, self.tr("Take in"), mode=mode)
        picker.chosen.connect(lambda paths: self._chosen(paths, mode == "folder"))
        picker.cancelled.connect(self._close_picker)
        self._body.hide()
        self._banner.hide()
        self._column.insertWidget(0, picker)
        picker.setFocus()
        self.header_changed.emit()

    def _close_picker(self) -> None:
        picker, self._picker = self._picker, None
        if picker is not None:
            self._column.removeWidget(picker)
            picker.hide()
            picker.deleteLater()
        self._body.show()
        self.header_changed.emit()

    def _chosen(self, paths: list[Any], folder: bool) -> None:
        self._close_picker()
        chosen = [Path(path) for path in paths]
        label = chosen[0].name if folder else chosen[0].parent.name
        self._bar.set_fraction(0)
        self._step.setText(self.tr("Looking at the card…"))
        self._working.show()
        self._files.take_in(chosen, label=label, folder=folder)
        self.header_changed.emit()

    def _moved(self, step: str, done: int, total: int) -> None:
        self._working.show()
        self._bar.set_fraction(done / total if total else 0.0)
        per_cent = round(100 * done / total) if total else 0
        self._body.setEnabled(False)
        if step == "place":
            self._step.setText(self.tr("Placing the files…"))
        elif step == "look":
            self._step.setText(self.tr("Looking for the filmed code: {done} of {total}").format(done=done, total=total))
        else:
            words = self.tr("Reading, storing, and reading both again: {percent} %")
            self._step.setText(words.format(percent=ltr(str(per_cent))))

    def _told(self, told: Told) -> None:
        self._working.hide()
        taken = told.taken
        found = "; ".join(
            self.tr("%n file(s) into {number}", "", count).format(number=ltr(number)) for number, count in told.placed
        )
        parts = [self.tr("By the filmed code: {list}.").format(list=found)] if found else []
        if told.unsafe:
            parts.append(self.tr("This computer cannot look into films safely: place them by hand."))
        elif told.waiting:
            parts.append(self.tr("%n file(s) wait for you below.", "", told.waiting))
        if taken is None:
            if found:
                self._say(self.tr("Files found their testimony"), " ".join(parts), "ok")
            return
        if taken.known:
            parts.insert(0, self.tr("%n were in the vault already.", "", taken.known))
        if taken.failed:
            parts.insert(0, self.tr("Do not wipe the card. Try again, or with another card reader."))
            count = sum(taken.failed.values())
            self._say(self.tr("%n file(s) could not be taken in", "", count), " ".join(parts), "danger")
        elif not taken.files and not taken.known:
            self._say(self.tr("No films, photographs or sound were found there"), "", "info")
        else:
            count = len(taken.files)
            self._say(self.tr("%n file(s) taken in and read back", "", count), " ".join(parts), "ok")

    def _working_over(self) -> None:
        self._working.hide()

    def _failed(self, error: AmanatError) -> None:
        self._working.hide()
        if isinstance(error, Cancelled):
            words = self.tr("What was taken in until then is kept. Do not wipe the card.")
            self._say(self.tr("Stopped"), words, "info")
        else:
            self._say(*explain(error), "danger")

    def _say(self, what: str, then: str, tone: str) -> None:
        old = self._banner
        self._banner = Banner(self.theme, what, then, tone=tone)
        self._column.replaceWidget(old, self._banner)
        old.hide()
        old.deleteLater()

    # --- lists ------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._close_view()
        self._body.setEnabled(not self._files.works)
        clear_layout(self._body_column)
        today = day_of(self.context.clock.now())
        waiting, cards = self._files.waiting(), self._files.cards()
        if cards:
            wipe = WipeCards(self.theme, cards, today=today)
            wipe.wiped.connect(self._files.wiped)
            self._body_column.addWidget(wipe)
        if waiting:
            self._body_column.addWidget(section_title(self.theme, self.tr("Without a testimony"), str(len(waiting))))
            listed = WaitingList(self.theme, waiting, self._files.offered(), today=today, sealable=self._files.sealable)
            listed.seal.connect(self._files.seal)
            listed.place.connect(self._files.place)
            listed.forget.connect(self._files.forget)
            listed.look_at.connect(self._look_at)
            self._body_column.addWidget(listed)
        if not waiting and not cards:
            self._body_column.addWidget(
                EmptyState(
                    self.theme,
                    "device-sd-card",
                    self.tr("No files wait here"),
                    self.tr(
                        "Put in the card of a camera, or connect a telephone, and take its files in. A film that began "
                        "with the code finds its testimony by itself."
                    ),
                )
            )
        words = self.tr("%n file(s) without a testimony", "", len(waiting)) if waiting else self.tr("No files wait")
        self.context.shell.status([StatusPart("device-sd-card", words)])
        self.header_changed.emit()

    def _look_at(self, item: Unplaced) -> None:
        self._close_view()
        self._view = AttachmentView(self.context, camera_matching.attachment_of(item.file))
        self._view.closed.connect(self._close_view)
        self._body_column.addWidget(self._view)
        self._view.setFocus()

    def _close_view(self) -> None:
        view, self._view = self._view, None
        if view is not None:
            view.stop()
            view.hide()
            view.deleteLater()
