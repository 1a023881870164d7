"""Plays sound and video straight from the vault: frames are painted from a sink, nothing is cached. Import it late:
QtMultimedia takes its time, and the first window must not wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

from PySide6.QtCore import Q_ARG, QMetaObject, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSlider, QWidget

from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.fields import Dropdown
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.picture_view import PictureView
from ui.widgets.theme import Theme
from ui.widgets.vault_device import VaultDevice

SKIP_MS = 5000
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class Player(QWidget):
    """Space plays and pauses, arrows skip five seconds, + and - change the speed. `unplayable` when the system has no
    way to play it; `playing` with True when it begins and False when it pauses or ends, `moved` with the seconds
    at which it stands. `marks` holds the marked moments, for whoever wants them in another place."""

    unplayable = Signal()
    playing = Signal(bool)
    duration_known = Signal(int)
    moved = Signal(float)

    def __init__(self, theme: Theme, stream: BinaryIO, size: int, *, video: bool, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.spoken_role = QAccessible.Role.Animation if video else QAccessible.Role.Sound
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._device = VaultDevice(stream, size, self)
        self._wanted: float | None = None
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._player.setAudioOutput(self._sound)
        # voices stay voices at any speed, where the backend can
        self._player.setPitchCompensation(True)
        column = vbox(self, gap=12)
        self._picture: PictureView | None = None
        if video:
            self._picture = PictureView(theme, name=name)
            self._picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # + and - on a film that was clicked are the speed
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._frame)
            self._player.setVideoSink(self._sink)
            column.addWidget(self._picture, 1)
        row = hbox(gap=8)
        back = IconButton(theme, "rewind-backward-5", self.tr("Five seconds back"))
        back.clicked.connect(lambda: self.skip(-SKIP_MS))
        self._play = IconButton(theme, "player-play", self.tr("Play"))
        self._play.clicked.connect(self.toggle)
        on = IconButton(theme, "rewind-forward-5", self.tr("Five seconds on"))
        on.clicked.connect(lambda: self.skip(SKIP_MS))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position"))
        self._slider.sliderMoved.connect(self._player.setPosition)
        self._slider.actionTriggered.connect(lambda _action: self._put(self._slider.sliderPosition()))
        self._time = Text(theme, "", role=Role.META, ink="text2", tabular=True)
        self._speed = Dropdown(theme, [(ltr(f"{speed:g}×"), speed) for speed in SPEEDS])
        self._speed.choose(1.0)
        self._speed.setAccessibleName(self.tr("Speed"))
        self._speed.activated.connect(lambda _index: self.set_speed(self._speed.currentData()))
        # time runs from left to right in every language, as do the play and pause signs
        line = QWidget()
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for button in (back, self._play, on):
            row.addWidget(button)
        row.addWidget(self._slider, 1)
        row.addWidget(self._time)
        row.addWidget(self._speed)
        line.setLayout(row)
        self._slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column.addWidget(line)
        self.marks = QWidget()
        self._marks_line = Flow(self.marks, gap=8)
        self.marks.hide()
        column.addWidget(self.marks)
        self._player.positionChanged.connect(self._moved)
        self._player.durationChanged.connect(self._length)
        self._player.playbackStateChanged.connect(self._state)
        self._player.errorOccurred.connect(lambda *_ignored: self.unplayable.emit())
        self._player.setSourceDevice(self._device, QUrl())

    # --- playing ----------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        playing = self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        self._do("pause" if playing else "play")

    def skip(self, milliseconds: int) -> None:
        """Forwards, or backwards with a negative number."""
        self._put(max(0, min(self._player.duration(), self._player.position() + milliseconds)))

    @property
    def seconds(self) -> float:
        """Where it stands."""
        return self._player.position() / 1000

    def go_to(self, seconds: float, *, play: bool = True) -> None:
        """Goes to a time of the file, and plays from there."""
        self._wanted = seconds if self._player.duration() <= 0 else None
        self._put(max(0, round(seconds * 1000)))
        if play:
            self._do("play")

    @property
    def speed(self) -> float:
        return self._player.playbackRate()

    def set_speed(self, speed: float) -> None:
        self._player.setPlaybackRate(speed)
        self._speed.choose(speed)

    def faster(self, steps: int) -> None:
        """The next higher speed, or lower with a negative number."""
        place = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - self.speed)) + steps
        self.set_speed(SPEEDS[max(0, min(len(SPEEDS) - 1, place))])

    def set_marks(self, marks: Sequence[tuple[float, str, str]]) -> None:
        """Marked moments as (seconds, time code, words): buttons that jump there."""
        clear_layout(self._marks_line)
        for at, code, words in marks:
            button = Button(self._theme, f"{ltr(code)} {words}".strip(), icon="bookmark", small=True)
            button.clicked.connect(lambda _=False, to=at: self.go_to(to))
            self._marks_line.addWidget(button)
        self.marks.setVisible(bool(marks))

    def set_picture_height(self, pixels: int) -> None:
        """Of a video whose words are written below it."""
        if self._picture is not None:
            self._picture.setFixedHeight(pixels)

    def stop(self) -> None:
        """Ends playing and lets go of the stream."""
        self._do("stop")
        self._do("setSource", Q_ARG(QUrl, QUrl()))
        self._device.close()

    def _put(self, milliseconds: int) -> None:
        self._do("setPosition", Q_ARG("qlonglong", milliseconds))

    def _do(self, what: str, *arguments: Any) -> None:
        """Calls the player at once, and lets Python run meanwhile.

        One of its threads may end just then, and ask Python for leave while it holds a lock that the call waits for:
        called as a method, both would wait for ever, and the window be ended for being stuck.
        """
        QMetaObject.invokeMethod(self._player, what, Qt.ConnectionType.DirectConnection, *arguments)

    @property
    def has_frame(self) -> bool:
        return self._picture is not None and not self._picture.empty

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.skip(SKIP_MS if event.key() == Qt.Key.Key_Right else -SKIP_MS)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.faster(-1 if event.key() == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._do("pause")
        super().hideEvent(event)

    # --- what the player says ---------------------------------------------------------------------------------------

    def _frame(self, frame: QVideoFrame) -> None:
        if self._picture is not None and frame.isValid():
            self._picture.show_image(frame.toImage())

    def _moved(self, position: int) -> None:
        if not self._slider.isSliderDown():
            self._slider.setValue(position)
        self._tell()
        self.moved.emit(position / 1000)

    def _length(self, duration: int) -> None:
        self._slider.setRange(0, duration)
        self._slider.setSingleStep(SKIP_MS)
        self._slider.setPageStep(6 * SKIP_MS)
        self._tell()
        if duration > 0:
            if self._wanted is not None:
                self.go_to(self._wanted)
            elif self._player.playbackState() == QMediaPlayer.PlaybackState.StoppedState:
                self._do("pause")  # the first picture is shown
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
