"""One attachment, looked at inside the program. Decoding runs off the event loop; nothing is written anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError, Cancelled
from intake.model.attachment import Attachment
from intake.services import speakers, viewing
from intake.services.viewing import Viewer
from ui.error_text import explain
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.picture_view import PictureView
from ui.widgets.pinned import Pinned

if TYPE_CHECKING:
    from ui.screens.testimonies.transcript_view import TranscriptView

PICTURE_SIDE = 2400
PLAYED_HEIGHT, BELOW_PLAYED = 200, 330


class AttachmentView(Card):
    """`closed` when a person is done with it."""

    closed = Signal()

    def __init__(self, context: Context, attachment: Attachment, controller: TestimonyController | None = None) -> None:
        """With a `controller`: a transcript is written beside it, or what it shows is said."""
        super().__init__(context.theme, padding=16, gap=12)
        self._context, self._theme, self._attachment = context, context.theme, attachment
        self._controller = controller
        self._page, self._pages = 0, 0
        self._player: Any = None
        self.transcript: TranscriptView | None = None
        self._speakers: QWidget | None = None
        self._pinned: Pinned | None = None
        self._picture: PictureView | None = None
        self._photo: QWidget | None = None
        self._viewing = viewing.Viewing(context.vault, attachment)
        # however this view goes away, its process goes with it
        self.destroyed.connect(self._viewing.close)
        name = attachment.title or attachment.original_name
        head = hbox(gap=12)
        head.addWidget(NameLabel(self._theme, name, weight=600), 1)
        close = IconButton(self._theme, "x", self.tr("Close"))
        close.clicked.connect(self.closed)
        head.addWidget(close)
        self.body.addLayout(head)
        self._facts = Text(self._theme, ltr(attachment.sha256), role=Role.META, ink="text3", elide=True)
        self._show(viewing.viewer_for(attachment), name)
        self.body.addWidget(self._facts)

    def _show(self, viewer: Viewer, name: str) -> None:
        if viewer is Viewer.PICTURE:
            self._add_photograph(name)
            self._context.jobs.start(
                self._viewing.picture, max_side=PICTURE_SIDE, done=self._draw_picture, failed=self._failed
            )
        elif viewer is Viewer.PAGES:
            self._add_picture(name)
            self._add_pager()
            self._context.jobs.start(self._viewing.pages, done=self._counted, failed=self._failed)
        elif viewer is Viewer.PLAYER:
            self._play(name)
        else:
            self.body.addWidget(self._kept())

    def _kept(self) -> QWidget:
        return Banner(
            self._theme,
            self.tr("This kind of file cannot be shown here"),
            self.tr("It is kept in the vault exactly as it came, and handed over with the testimony."),
            tone="info",
            icon="info-circle",
        )

    # --- pictures and pages -----------------------------------------------------------------------------------------

    def _add_picture(self, name: str) -> None:
        self._picture = PictureView(self._theme, name=name)
        self.body.addWidget(self._picture, 1)

    def _add_photograph(self, name: str) -> None:
        if self._controller is None or self._context.read_only:
            self._add_picture(name)
            return
        from ui.screens.testimonies.photo_tools import PhotoTools

        self._photo = PhotoTools(self._context, self._controller, self._attachment, name=name)
        self._picture = self._photo.view
        self.body.addWidget(self._photo, 1)

    def _draw_picture(self, picture: Any) -> None:
        self._draw(picture.pixels)

    def _draw(self, pixels: Any) -> None:
        if self._picture is not None:
            self._picture.show_pixels(pixels.width, pixels.height, pixels.data)

    def _add_pager(self) -> None:
        row = hbox(gap=12)
        self._back = Button(self._theme, self.tr("Page before"), icon="arrow-left")
        self._next = Button(self._theme, self.tr("Next page"), trailing_icon="arrow-right")
        self._which = Text(self._theme, "", role=Role.META, ink="text2")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        for widget in (self._back, self._which, self._next):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addLayout(row)

    def _counted(self, pages: int) -> None:
        self._pages = pages
        self._turn(0)

    def _turn(self, by: int) -> None:
        self._page = max(0, min(self._pages - 1, self._page + by))
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < self._pages - 1)
        self._which.setText(self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=self._pages))
        self._context.jobs.start(
            self._viewing.page, self._page, max_side=PICTURE_SIDE, done=self._draw, failed=self._failed
        )

    # --- sound and video --------------------------------------------------------------------------------------------

    def _play(self, name: str) -> None:
        from ui.widgets.player import Player

        try:
            stream = viewing.source(self._context.vault, self._attachment)
        except AmanatError as error:
            self._failed(error)
            return
        video = self._attachment.media_type.startswith("video/")
        self._player = Player(self._theme, stream, self._attachment.size, video=video, name=name)
        self._player.unplayable.connect(self._unplayable)
        self._player.playing.connect(self._hold)
        self._player.set_marks(marks_of(self._attachment))
        if self._controller is None:
            self.body.addWidget(self._player, 1)
        else:
            from ui.screens.testimonies.transcript_view import TranscriptView

            self._player.set_picture_height(self._theme.px(PLAYED_HEIGHT))
            self.transcript = TranscriptView(self._theme, self._controller, self._attachment, self._player)
            self.transcript.add_keys(self)
            self._add_speakers()
            below = [self._player.marks, *([self._speakers] if self._speakers else []), self.transcript]
            self._pinned = Pinned(self._theme, self._player, below)
            self._pinned.room.changed.connect(self._fit)
            self.transcript.translations.begun.connect(self._fit_again)
            self.transcript.followed.connect(self._pinned.follow)
            self.body.addWidget(self._pinned)

    def _fit(self, seen: int) -> None:
        """Player and the line that is written are seen together, however large the text is."""
        if self._player is None or self.transcript is None or self._pinned is None:
            return
        most = max(seen // 4, seen - self._theme.px(BELOW_PLAYED))
        self._player.set_picture_height(min(self._theme.px(PLAYED_HEIGHT), most))
        self.transcript.fit(seen - self._pinned.held_height)

    def _fit_again(self) -> None:
        if self._pinned is not None and self._pinned.room.area is not None:
            self._fit(self._pinned.room.area.viewport().height())
            self._pinned.follow()

    def _add_speakers(self) -> None:
        """Who speaks, where that was marked as it was recorded."""
        if self._controller is None or self.transcript is None:
            return
        turns = speakers.turns(self._controller.account, self._attachment)
        if turns:
            from ui.screens.testimonies.speakers_line import SpeakersLine

            editor = self.transcript.writing.editor
            write = None if self._context.read_only or editor.toPlainText().strip() else editor.setPlainText
            self._speakers = SpeakersLine(self._theme, turns, self._player, write)

    def _hold(self, playing: bool) -> None:
        """Somebody who watches touches nothing: that is not absence."""
        link = self._context.link
        (link.hold if playing else link.release)("playing")

    def _unplayable(self) -> None:
        if self._player is not None:
            self._stop_playing()
            self.body.insertWidget(1, self._kept())

    def stop(self) -> None:
        """Lets go of the stream and ends the process that decodes; call before the view goes away."""
        self._viewing.close()
        self._stop_playing()

    def _stop_playing(self) -> None:
        if self._player is not None:
            self._player.stop()
            self._hold(False)
            self._player.hide()
            self._player.deleteLater()
            self._player = None
            if self._pinned is not None:
                self._pinned.hide()
                self._pinned.deleteLater()
            self.transcript = self._speakers = self._pinned = None

    def _failed(self, error: AmanatError) -> None:
        if isinstance(error, Cancelled):
            return
        self.body.insertWidget(1, Banner(self._theme, *explain(error)))


def marks_of(attachment: Attachment) -> list[tuple[float, str, str]]:
    """Marked moments as (seconds, HH:MM:SS, words)."""
    found = []
    for number, code in enumerate(attachment.marks):
        words = attachment.mark_notes[number] if number < len(attachment.mark_notes) else ""
        at = speakers.seconds(code)
        if at is not None:  # else of a record that somebody else wrote
            found.append((at, code[:8], words))
    return found
