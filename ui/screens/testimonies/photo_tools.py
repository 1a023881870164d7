"""A photograph with what can be done to it: look closer, turn, cut; the result is a working copy, the original stays.

Keys while the picture has the focus: + - 0 look closer, R turns, C cuts, N reads numbers, Enter keeps a copy.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.model.attachment import Attachment
from intake.services import interview, number_reading, photographs, sealed_session
from ui.error_text import explain
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.photo_panel import PhotoPanel
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.crop_view import CropView
from ui.widgets.flow import Flow
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.pinned import Room

USUAL_HEIGHT, LEAST_HEIGHT, AROUND = 380, 90, 36


class PhotoTools(QWidget):
    """`view` is the picture."""

    def __init__(self, context: Context, controller: TestimonyController, attachment: Attachment, *, name: str) -> None:
        super().__init__()
        theme = context.theme
        self._context, self._controller, self._attachment = context, controller, attachment
        left = QWidget()
        column = vbox(left, gap=12)
        self.view = CropView(theme, name=name)
        self.view.cut_changed.connect(self._tell)
        column.addWidget(self.view)
        self._tools = tools = QWidget()
        line = Flow(tools)
        closer = Button(theme, self.tr("Closer"), icon="zoom-in", hint="+", small=True)
        closer.clicked.connect(lambda: self.view.zoom(1.25))
        away = Button(theme, self.tr("Less close"), icon="zoom-out", hint="-", small=True)
        away.clicked.connect(lambda: self.view.zoom(0.8))
        turn = Button(theme, self.tr("Turn"), icon="rotate-clockwise", hint="R", small=True)
        turn.clicked.connect(self.view.turn)
        cut = Button(theme, self.tr("Cut"), icon="crop", hint="C", small=True)
        cut.clicked.connect(self.view.begin_cut)
        self._read = Button(theme, self.tr("Read the number"), icon="search", hint="N", small=True)
        self._read.clicked.connect(self.read)
        for button in (closer, away, turn, cut, self._read):
            line.addWidget(button)
        column.addWidget(tools)
        self._copying = QWidget()
        copy = vbox(self._copying, gap=8)
        words = self.tr(
            "Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. "
            "The original stays as it came."
        )
        copy.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        holder = QWidget()
        row = Flow(holder)
        self._keep = Button(theme, self.tr("Keep as a working copy"), Kind.PRIMARY, icon="check", hint=self.tr("Enter"))
        self._keep.clicked.connect(self.keep)
        undo = Button(theme, self.tr("As it was"), small=False)
        undo.clicked.connect(self.view.undo)
        row.addWidget(self._keep)
        row.addWidget(undo)
        copy.addWidget(holder)
        column.addWidget(self._copying)
        self._told = Banner(theme, "", tone="ok")
        self._told.hide()
        column.addWidget(self._told)
        if attachment.derivation:
            text = self.tr("Working copy: {what}").format(what=attachment.derivation)
            column.addWidget(Text(theme, text, role=Role.META, ink="text2", wrap=True))
        column.addStretch(1)
        self._room = Room(self)
        self._room.changed.connect(self._fit)
        self._fit(theme.px(USUAL_HEIGHT) + tools.sizeHint().height() + AROUND)
        self._panel = PhotoPanel(theme, controller, attachment.id)
        self._reading = number_reading.NumberReading(context.vault, attachment)
        # however this goes away, its process goes with it
        self.destroyed.connect(self._reading.close)
        vbox(self).addWidget(FoldRow(left, self._panel, gap=24, least=theme.px(280), stretch=(3, 2)))
        for key, run in (
            ("R", self.view.turn),
            ("C", self.view.begin_cut),
            ("N", self.read),
            ("Return", self.keep),
            ("Enter", self.keep),
        ):
            shortcut = QShortcut(QKeySequence(key), self.view, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._tell()

    def _fit(self, seen: int) -> None:
        """The picture and its tools are seen together, however large the text is."""
        tools = self._tools.heightForWidth(self._tools.width()) if self._tools.width() > 0 else 0
        most = seen - max(tools, self._tools.sizeHint().height()) - AROUND
        theme = self._context.theme
        self.view.setFixedHeight(max(theme.px(LEAST_HEIGHT), min(theme.px(USUAL_HEIGHT), most)))

    def _tell(self) -> None:
        self._copying.setVisible(self.view.cutting or bool(self.view.quarters))
        self._keep.setEnabled(self.view.changed)

    def keep(self) -> None:
        """Makes the working copy; the testimony gets it, and the original is untouched."""
        if not self.view.changed or self.view.empty:
            return
        self._keep.setEnabled(False)
        self._context.jobs.start(
            photographs.working_copy,
            self._context.vault,
            self._attachment,
            quarters=self.view.quarters,
            box=self.view.box,
            shown=self.view.shown_size,
            clock=self._context.clock,
            session=sealed_session.of(self._context.vault, self._controller.account.id),
            done=self._made,
            failed=self._failed,
        )

    def read(self) -> None:
        """Looks for numbers inside the frame, or in all of the picture; what is found stands beside it as a guess."""
        if self.view.empty or not self._read.isEnabled():
            return
        self._read.setEnabled(False)
        self._panel.read.begin()
        self._context.jobs.start(
            self._reading.read,
            quarters=self.view.quarters,
            box=self.view.box,
            shown=self.view.shown_size,
            clock=self._context.clock,
            done=self._was_read,
            failed=self._not_read,
        )

    def _was_read(self, found: tuple[number_reading.ReadNumber, ...]) -> None:
        self._read.setEnabled(True)
        self._panel.read.show_found(found)

    def _not_read(self, error: AmanatError) -> None:
        self._read.setEnabled(True)
        self._panel.read.show_trouble(" ".join(explain(error)))

    def _made(self, copy: Attachment) -> None:
        if not self._controller.is_open:
            return
        self._told.say(self.tr("A working copy is kept with the testimony"), copy.derivation)
        self._told.show()
        self.view.undo()
        self._controller.edit(partial(interview.with_attachment, attachment=copy))

    def _failed(self, error: AmanatError) -> None:
        self._told.say(*explain(error))
        self._told.show()
        self._tell()
