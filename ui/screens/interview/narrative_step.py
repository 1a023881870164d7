"""Recording on the leading side, the witness's words beside it: both at once, and neither hides the other.

F8 writes the time of the recording into the words, Alt+1 to Alt+4 who speaks now.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services.recording import Kind as Recorded
from ui.recording.panel import RecordingPanel, clock_text
from ui.screens.interview.declined import Declined
from ui.screens.interview.speaker_buttons import SpeakerButtons
from ui.screens.interview.stage import Page, Stage
from ui.screens.testimonies import keys
from ui.screens.testimonies.timed_writing import TimedWriting
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.fields import Dropdown
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.words import LANGUAGES

_CAMERA_MS = 5000


class NarrativeStep(Page):
    """`editor` holds the words; `panel` is there unless nothing may be recorded."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        theme, controller = stage.theme, stage.controller
        self.panel: RecordingPanel | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_CAMERA_MS)
        self._waiting.timeout.connect(self._give_up)
        words = QWidget()
        column = vbox(words, gap=12)
        head = hbox(gap=12)
        head.addWidget(Text(theme, self.tr("Narrative"), role=Role.SECTION, weight=600), 1)
        testimony = controller.account.testimony
        language = Dropdown(theme, [("", ""), *[(name, code) for code, name in LANGUAGES.items()]])
        language.setAccessibleName(self.tr("Language"))
        language.setPlaceholderText(self.tr("Language"))
        language.choose(testimony.narrative_language or controller.language)
        language.activated.connect(lambda _index: controller.edit_testimony(narrative_language=language.currentData()))
        head.addWidget(language)
        column.addLayout(head)
        column.addWidget(Declined(stage))
        writing = TimedWriting(
            theme,
            controller,
            testimony.narrative,
            name=self.tr("In the witness's own words"),
            lines=4,
            placeholder=self.tr("Write as it is said. Order and spelling do not matter now."),
        )
        self.editor = writing.editor
        self.editor.setMinimumHeight(theme.px(200))
        writing.changed.connect(lambda _text: self._write())
        column.addWidget(writing, 1)
        time = Button(theme, self.tr("Insert time"), Kind.SECONDARY, icon="clock", hint=keys.TIME_CODE, small=True)
        time.clicked.connect(self.insert_time)
        self.speakers = SpeakerButtons(stage, self.insert_speaker, time)
        column.addWidget(self.speakers)
        if controller.recordable & {Recorded.SOUND, Recorded.VIDEO}:
            self._side = QWidget()
            self._side_column = vbox(self._side)
            vbox(self).addWidget(FoldRow(self._side, words, gap=24, least=theme.px(360), stretch=(9, 11)), 1)
            if controller.records:
                self._open_panel()
            else:
                self._offer()
        else:
            told = Text(
                theme, self.tr("Nothing is recorded: the witness wants written notes only."), ink="text2", wrap=True
            )
            outer = vbox(self, gap=16)
            outer.addWidget(told)
            outer.addWidget(words, 1)

    def _offer(self) -> None:
        """Until somebody asks for it, no camera lights up and no microphone is opened."""
        theme = self._stage.theme
        card = Card(theme, padding=20, gap=16)
        record = Button(theme, self.tr("Record"), Kind.SECONDARY, icon="circle-dot", hint=keys.RECORD)
        record.clicked.connect(self.record_or_stop)
        look = Button(theme, self.tr("Try microphone and camera"), Kind.QUIET, icon="microphone")
        look.clicked.connect(self._open_panel)
        told = self.tr("Not recording")
        card.body.addWidget(Text(theme, told, weight=600, ink="text2"))
        card.body.addWidget(ButtonRow(record))
        card.body.addWidget(ButtonRow(look))
        self._side_column.addWidget(card)
        self._side_column.addStretch(1)

    def _open_panel(self) -> RecordingPanel:
        if self.panel is None:
            clear_layout(self._side_column)
            session = self._stage.controller.recording
            self.panel = RecordingPanel(self._stage.theme, session, prefer=self._preferred())
            self.panel.closed.connect(self._close_panel)
            self._side_column.addWidget(self.panel)
            self._side_column.addStretch(1)
        return self.panel

    def _preferred(self) -> Recorded:
        """The camera only where everybody who speaks has said yes to it, and there is one."""
        controller = self._stage.controller
        answers = [controller.consent(person).face_or_sound_only for person in controller.testifiers()]
        try:
            seen = all(answer == "both" for answer in answers) and bool(controller.recording.devices.cameras())
        except AmanatError:
            seen = False
        return Recorded.VIDEO if seen else Recorded.SOUND

    def begin(self) -> None:
        self.editor.setFocus()

    def record_or_stop(self) -> None:
        """F9."""
        if not self._stage.controller.recordable & {Recorded.SOUND, Recorded.VIDEO}:
            return
        session, panel = self._stage.controller.recording, self._open_panel()
        if panel.kind != Recorded.VIDEO or session.sees or session.running:
            panel.record_or_stop()
            return
        # a camera that was opened this moment has given no picture yet
        self._waiting.start()
        session.changed.connect(self._seen)

    def _seen(self) -> None:
        if self._waiting.isActive() and self._stage.controller.recording.sees:
            self._waiting.stop()
            self._give_up()

    def _give_up(self) -> None:
        """Begins, or says why it cannot."""
        self._stage.controller.recording.changed.disconnect(self._seen)
        if self.panel is not None and not self._stage.controller.recording.running:
            self.panel.record_or_stop()

    def insert_time(self) -> None:
        """The time of the recording, at the beginning of a line of its own."""
        self._insert(self._time())

    def insert_speaker(self, number: int) -> str:
        """Who speaks from here on: written, and noted with the take that runs. Returns their mark, or nothing."""
        mark = self._stage.controller.speaks(number)
        if mark:
            self.speakers.told(number)
            self._insert(f"{self._time()}{mark}: ".lstrip())
        return mark

    def _time(self) -> str:
        session = self._stage.controller.recording if self._stage.controller.records else None
        progress = session.progress if session is not None else None
        return "" if progress is None else f"[{clock_text(progress.seconds)}] "

    def _insert(self, words: str) -> None:
        if not words:
            return
        cursor = self.editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(("\n" if before.strip() else "") + words)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def _write(self) -> None:
        controller = self._stage.controller
        fields = {"narrative": self.editor.toPlainText()}
        if not controller.account.testimony.narrative_language:
            fields["narrative_language"] = controller.language
        controller.edit_testimony(**fields)

    def _close_panel(self) -> None:
        """A recording goes on; only its devices' preview is let go."""
        self._stage.controller.close_recording()
        if self.panel is not None and not self._stage.controller.records:
            self.panel = None
            clear_layout(self._side_column)
            self._offer()
