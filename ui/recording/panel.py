"""Recording, as a person sees it: devices, level, picture, one large button, and how long there is room for.

Shows "Recording" only when bytes are in the vault. Frames are painted from memory; nothing here touches a file.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services.recording import Kind, State
from ui.error_text import explain
from ui.recording.devices import Found
from ui.recording.mark_list import MarkList
from ui.recording.meter import LevelMeter, spoken_time
from ui.recording.session import RecordingSession
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, IconButton
from ui.widgets.buttons import Kind as Weight
from ui.widgets.card import Card, hbox
from ui.widgets.choice_cards import Segmented
from ui.widgets.fields import Dropdown, Field
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.picture_view import PictureView
from ui.widgets.theme import Theme

PHOTOGRAPH = "photograph"
_TICK_MS = 66
_PICTURE = 300
_SOON_FULL = 600


class RecordingPanel(Card):
    """`closed` when a person is done with it. A take that runs goes on without it."""

    closed = Signal()

    def __init__(self, theme: Theme, session: RecordingSession, *, prefer: str = Kind.SOUND) -> None:
        """`prefer` is opened first, if those who speak allowed it (`session.allowed`)."""
        super().__init__(theme, padding=20, gap=16)
        self._theme, self._session = theme, session
        self._add_head()
        self._trouble = Banner(theme, "", tone="danger")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._add_devices()
        self._add_state()
        self._add_level()
        self._picture = PictureView(theme, name=self.tr("Picture of the camera"))
        self._picture.setMinimumHeight(0)
        self.body.addWidget(self._picture)
        self.body.addWidget(self._room)
        # last: marks grow in number, and must not push the picture out of sight
        self.body.addWidget(MarkList(theme, session))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        session.close_when_over = False
        session.changed.connect(self._changed)
        session.previewed.connect(self._draw)
        self._kind.choose(prefer if prefer in session.allowed else min(session.allowed, default=""))
        self.look_again()
        if session.running:
            self._kind.choose(Kind.VIDEO if session.sees else Kind.SOUND)
        self._changed()
        self._timer.start()

    # --- what is on it ----------------------------------------------------------------------------------------------

    def _add_head(self) -> None:
        self._head = QWidget()
        head = hbox(self._head, gap=12)
        words = {Kind.SOUND: self.tr("Sound"), Kind.VIDEO: self.tr("Video"), PHOTOGRAPH: self.tr("Photograph")}
        offered = [(kind, words[kind]) for kind in words if kind in self._session.allowed]
        self._kind = Segmented(self._theme, offered)
        self._kind.changed.connect(lambda _kind: self._open())
        head.addWidget(self._kind, 1)
        self.body.addWidget(self._head)

    def _add_devices(self) -> None:
        self._microphones, self._cameras = Dropdown(self._theme), Dropdown(self._theme)
        self._microphone_field = Field(self._theme, self.tr("Microphone"), self._microphones)
        self._camera_field = Field(self._theme, self.tr("Camera"), self._cameras)
        self._again = Button(self._theme, self.tr("Look again"), icon="refresh")
        self._again.clicked.connect(self.look_again)
        for choice in (self._microphones, self._cameras):
            choice.setPlaceholderText(self.tr("None found"))
            choice.activated.connect(lambda _index: self._open())
        self._chosen = QWidget()
        row = hbox(self._chosen, gap=16)
        row.addWidget(self._camera_field, 1)
        row.addWidget(self._microphone_field, 1)
        row.addWidget(self._again, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._chosen)

    def _add_level(self) -> None:
        self._sound = QWidget()
        row = hbox(self._sound, gap=16)
        self._meter = LevelMeter(self._theme)
        self._loudness = Text(self._theme, "", role=Role.META, ink="text2")
        row.addWidget(self._meter, 1)
        row.addWidget(self._loudness)
        self.body.addWidget(self._sound)

    def _add_state(self) -> None:
        theme = self._theme
        row = hbox(gap=12)
        self._sign = IconLabel(theme, "circle", "text3", theme.icon_size)
        self._state = Text(theme, "", weight=600)
        self._elapsed = Text(theme, "", role=Role.SECTION, weight=600, tabular=True)
        for widget in (self._sign, self._state, self._elapsed):
            row.addWidget(widget)
        row.addStretch(1)
        self._close = IconButton(theme, "x", self.tr("Close"))
        self._close.clicked.connect(self.closed)
        row.addWidget(self._close)
        self.body.addLayout(row)
        # the keys belong to the testimony's screen: they work in its other tabs as well
        self._record = Button(theme, self.tr("Record"), Weight.PRIMARY, icon="circle-dot", hint="F9")
        self._pause = Button(theme, self.tr("Pause"), icon="player-pause", hint="F11")
        self._mark = Button(theme, self.tr("Mark this moment"), icon="bookmark", hint="F10")
        self._record.clicked.connect(self.record_or_stop)
        self._pause.clicked.connect(self._session.pause)
        self._mark.clicked.connect(self._session.mark)
        buttons = QWidget()
        line = Flow(buttons, gap=12, line_gap=12)
        for button in (self._record, self._pause, self._mark):
            line.addWidget(button)
        self.body.addWidget(buttons)
        self._room = Text(theme, "", role=Role.META, ink="text2", wrap=True)

    # --- devices ----------------------------------------------------------------------------------------------------

    def look_again(self) -> None:
        """Asks anew what is connected."""
        if self._session.running:
            return
        try:
            devices = self._session.devices
            _offer(self._microphones, devices.microphones())
            _offer(self._cameras, devices.cameras())
        except AmanatError as error:
            self._session.trouble = error
            self._changed()
            return
        self._open()

    def _open(self) -> None:
        self._picture.clear()
        microphone = None if self.kind == PHOTOGRAPH else self._microphones.currentData()
        camera = None if self.kind == Kind.SOUND else self._cameras.currentData()
        self._session.watch(_pair(microphone), _pair(camera))

    @property
    def kind(self) -> Any:
        return self._kind.value

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # as high as a camera's picture of this width, so that a narrow panel stays whole on a small screen
        height = min(self._theme.px(_PICTURE), max(120, self.contentsRect().width() * 9 // 16))
        if self._picture.height() != height:
            self._picture.setFixedHeight(height)

    # --- what is done -----------------------------------------------------------------------------------------------

    def record_or_stop(self) -> None:
        """F9, and the large button."""
        if self._session.running:
            self._session.stop()
        elif self.kind == PHOTOGRAPH:
            self._session.photograph()
        else:
            self._session.record(Kind(self.kind))

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _draw(self, width: int, height: int, rgb: bytes) -> None:
        if self.kind != Kind.SOUND and self._session.sees:
            # a deep copy: the image must own its bytes
            self._picture.show_image(QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888).copy())

    def _changed(self) -> None:
        session, state = self._session, self._session.state
        running, ending = session.running, state in (State.ENDING, State.ENDED)
        if session.trouble is not None:
            self._trouble.say(*explain(session.trouble))
        self._trouble.setVisible(session.trouble is not None)
        self._head.setVisible(not running)
        if not session.sees:
            self._picture.clear()
        pictures, sound = self.kind != Kind.SOUND, self.kind != PHOTOGRAPH
        self._camera_field.setVisible(pictures)
        self._microphone_field.setVisible(sound)
        self._chosen.setVisible(not running)
        self._picture.setVisible(pictures)
        self._sound.setVisible(sound)
        for widget in (self._pause, self._mark):
            widget.setVisible(running)
            widget.setEnabled(not ending)
        self._pause.setText(self.tr("Go on") if state is State.PAUSED else self.tr("Pause"))
        self._pause.set_icon_name("circle-dot" if state is State.PAUSED else "player-pause")
        self._record.setEnabled(not ending)
        if running:
            self._record.setText(self.tr("Stop"))
            self._record.set_icon_name("player-stop")
        else:
            self._record.setText(self.tr("Take a photograph") if self.kind == PHOTOGRAPH else self.tr("Record"))
            self._record.set_icon_name("photo" if self.kind == PHOTOGRAPH else "circle-dot")
        self._tick()

    def _tick(self) -> None:
        session, progress, state = self._session, self._session.progress, self._session.state
        self._meter.show_level(session.level)
        _say(self._loudness, self._meter.words)
        words, icon, ink = state_words(state)
        _say(self._state, words)
        self._state.set_ink(ink)
        self._sign.set_icon(icon, ink, self._theme.icon_size)
        _say(self._elapsed, "" if progress is None else ltr(clock_text(progress.seconds)))
        left = session.seconds_left if self.kind != PHOTOGRAPH else None
        room = "" if left is None else self.tr("Room on the disk: {time}").format(time=spoken_time(left))
        if left is not None and left < _SOON_FULL:
            room += " · " + self.tr("the disk is nearly full")
        if progress is not None and progress.lost:
            room += " · " + self.tr("Pictures left out because the computer is too slow: {count}").format(
                count=progress.lost
            )
        _say(self._room, room)
        self._room.setVisible(bool(room))


def state_words(state: State | None) -> tuple[str, str, str]:
    """(words, icon, colour) for a state of recording."""
    say = {
        None: (QCoreApplication.translate("RecordingPanel", "Not recording"), "circle", "text2"),
        State.STARTING: (QCoreApplication.translate("RecordingPanel", "Starting…"), "clock", "text2"),
        State.RECORDING: (QCoreApplication.translate("RecordingPanel", "Recording"), "circle-dot", "danger"),
        State.PAUSED: (QCoreApplication.translate("RecordingPanel", "Paused"), "player-pause", "warn"),
    }
    return say.get(state, (QCoreApplication.translate("RecordingPanel", "Keeping it…"), "device-floppy", "text2"))


def clock_text(seconds: float) -> str:
    """HH:MM:SS"""
    whole = int(seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _say(label: Text, words: str) -> None:
    if label.text() != words:  # laying out anew costs more than looking
        label.setText(words)


def _pair(found: Any) -> tuple[str, str] | None:
    return (found.id, found.name) if isinstance(found, Found) else None


def _offer(choice: Dropdown, found: list[Found]) -> None:
    """Fills a list, and keeps what was chosen if it is still there."""
    chosen = choice.currentData()
    choice.clear()
    for one in found:
        choice.addItem(one.name, one)
    choice.setCurrentIndex(0 if found else -1)
    if chosen is not None:
        choice.choose(chosen)
