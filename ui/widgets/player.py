"""Plays sound and video straight from the vault: frames are painted from a sink, nothing is cached. Import it late:
QtMultimedia takes its time, and the first window must not wait for it.
"""

from __future__ import annotations

from typing import BinaryIO

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSlider, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.card import hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.picture_view import PictureView
from ui.widgets.theme import Theme
from ui.widgets.vault_device import VaultDevice

SKIP_MS = 5000


class Player(QWidget):
    """Space plays and pauses, arrows skip five seconds. `unplayable` when the system has no way to play it; `playing`
    with True when it begins and False when it pauses or ends."""

    unplayable = Signal()
    playing = Signal(bool)
    duration_known = Signal(int)

    def __init__(self, theme: Theme, stream: BinaryIO, size: int, *, video: bool, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._device = VaultDevice(stream, size, self)
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._player.setAudioOutput(self._sound)
        column = vbox(self, gap=12)
        self._picture: PictureView | None = None
        if video:
            self._picture = PictureView(theme, name=name)
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._frame)
            self._player.setVideoSink(self._sink)
            column.addWidget(self._picture, 1)
        row = hbox(gap=12)
        self._play = IconButton(theme, "player-play", self.tr("Play"))
        self._play.clicked.connect(self.toggle)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position"))
        self._slider.sliderMoved.connect(self._player.setPosition)
        self._time = Text(theme, "", role=Role.META, ink="text2", tabular=True)
        row.addWidget(self._play)
        row.addWidget(self._slider, 1)
        row.addWidget(self._time)
        column.addLayout(row)
        # time runs from left to right in every language, as do the play and pause signs
        self._slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._player.positionChanged.connect(self._moved)
        self._player.durationChanged.connect(self._length)
        self._player.playbackStateChanged.connect(self._state)
        self._player.errorOccurred.connect(lambda *_ignored: self.unplayable.emit())
        self._player.setSourceDevice(self._device, QUrl())

    def toggle(self) -> None:
        playing = self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        (self._player.pause if playing else self._player.play)()

    def stop(self) -> None:
        """Ends playing and lets go of the stream."""
        self._player.stop()
        self._player.setSource(QUrl())
        self._device.close()

    @property
    def has_frame(self) -> bool:
        return self._picture is not None and not self._picture.empty

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = SKIP_MS if event.key() == Qt.Key.Key_Right else -SKIP_MS
            self._player.setPosition(max(0, min(self._player.duration(), self._player.position() + by)))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._player.pause()
        super().hideEvent(event)

    def _frame(self, frame: QVideoFrame) -> None:
        if self._picture is not None and frame.isValid():
            self._picture.show_image(frame.toImage())

    def _moved(self, position: int) -> None:
        if not self._slider.isSliderDown():
            self._slider.setValue(position)
        self._tell()

    def _length(self, duration: int) -> None:
        self._slider.setRange(0, duration)
        self._tell()
        if duration > 0:
            self.duration_known.emit(duration)

    def _tell(self) -> None:
        self._time.setText(ltr(f"{_clock(self._player.position())} / {_clock(self._player.duration())}"))

    def _state(self, state: QMediaPlayer.PlaybackState) -> None:
        playing = state == QMediaPlayer.PlaybackState.PlayingState
        self._play.set_icon_name("player-pause" if playing else "player-play")
        self._play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.playing.emit(playing)


def _clock(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
