"""One question of consent: in the witness's language, large; below it in the window's; three equal answers and no more.

Nothing is preselected. An answer is stored at once and goes on by itself, unless it needs words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from intake.services import consent_texts
from ui.screens.interview.overlay import spoken_text
from ui.screens.interview.stage import Page, Stage
from ui.screens.testimonies import keys
from ui.widgets.answers import Answers
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.scrolled import Scrolled

Option = tuple[object, str, str]
"""(value, icon, key of the answer's words)"""


def window_language() -> str:
    """The language of the window as the questions call it; English where they have none for it."""
    locale = QLocale()
    code = locale.name().partition("_")[0]
    if code == "kk" and locale.script() is QLocale.Script.ArabicScript:
        code = "kk-Arab"
    return code if code in consent_texts.LANGUAGES else "en"


class QuestionPage(Page):
    """`answered(value)` stores; `needs(value)` makes what an answer asks for in words, or gives None to go on."""

    def __init__(
        self,
        stage: Stage,
        key: str,
        options: Sequence[Option],
        value: object | None,
        answered: Callable[[object], object],
        *,
        needs: Callable[[object], QWidget | None] = lambda _value: None,
        listed: Sequence[str] = (),
        spoken: bool = False,
        more: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._stage, self._key, self._answered, self._needs = stage, key, answered, needs
        theme, language = stage.theme, stage.controller.language
        self._shown = consent_texts.question(language or "en", key)
        own = window_language()
        second = own if consent_texts.texts(own).language != consent_texts.texts(language).language else ""
        outer = vbox(self, gap=4 if theme.tight else 12)
        words = QWidget()
        column = vbox(words, gap=12)
        self.asked = spoken_text(theme, self._shown.ask, role=Role.TITLE, weight=600)
        column.addWidget(self.asked)
        if self._shown.tell:
            column.addWidget(spoken_text(theme, self._shown.tell, role=Role.SECTION))
        if listed:
            column.addWidget(spoken_text(theme, " · ".join(consent_texts.word(language, use) for use in listed)))
        if second:
            other = consent_texts.question(second, key)
            both = " ".join(part for part in (other.ask, other.tell) if part)
            column.addWidget(Text(theme, both, ink="text2", wrap=True))
        asked_in = consent_texts.texts(language)
        if asked_in.language != "en" and not asked_in.read_by_native:
            unread = self.tr("No native speaker has read this translation yet.")
            column.addWidget(Text(theme, unread, role=Role.META, ink="text3", wrap=True))
        self._extra = QWidget()
        self._extra_column = vbox(self._extra, gap=12)
        self._extra.hide()
        column.addWidget(self._extra)
        column.addStretch(1)
        # the answers are always in sight, however long the question is in its language
        self._scrolled = Scrolled(words)
        if theme.tight:
            self._scrolled.setMinimumHeight(self.asked.height_of_lines(2) + 4)
        # what an answer asks for in words comes into sight as soon as it has its height
        self._scrolled.verticalScrollBar().rangeChanged.connect(self._follow)
        outer.addWidget(self._scrolled, 1)
        self.answers = Answers(
            theme,
            [
                (
                    choice,
                    icon,
                    consent_texts.word(language, words),
                    consent_texts.word(second, words) if second else "",
                )
                for choice, icon, words in options
            ],
        )
        self.answers.setAccessibleName(self._shown.ask)
        self.answers.changed.connect(self._choose)
        outer.addWidget(self.answers)
        foot = Below()
        self._below = foot.flow

        # where the text is large, what is seldom needed scrolls with the question, which has the room instead
        def low(widget: QWidget) -> None:
            if theme.tight:
                column.insertWidget(column.indexOf(self._extra), widget)
            else:
                outer.addWidget(widget)

        self.add_below(*more)
        if spoken:
            line = SpokenLine(stage)
            self.add_below(line.button)
            low(line)
            line.fill()  # now that nothing of it would be a window of its own
        read = Button(theme, self.tr("To be read"), Kind.SECONDARY, icon="zoom-in", hint=keys.READ)
        read.clicked.connect(self.read)
        self.add_below(read)
        low(foot)
        if value is not None:
            self.answers.choose(value)
            self._show_needs(value)

    def add_below(self, *widgets: QWidget) -> None:
        """Beside what stands below the answers, on as few lines as there can be: the question needs the room."""
        for widget in widgets:
            self._below.addWidget(widget)

    def read(self) -> None:
        """The question alone on the screen."""
        self._stage.read(self._shown.ask, self._shown.tell)

    def _follow(self, _least: int, _most: int) -> None:
        if not self._extra.isHidden():
            self._scrolled.to_bottom()

    def _choose(self, value: object) -> None:
        self._answered(value)
        if not self._show_needs(value):
            self._stage.onward()

    def _show_needs(self, value: object) -> bool:
        while self._extra_column.count():
            item = self._extra_column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        wanted = self._needs(value)
        self._extra.setVisible(wanted is not None)
        if wanted is None:
            return False
        self._extra_column.addWidget(wanted)
        (wanted.editor if isinstance(wanted, Field) else wanted).setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class Below(QWidget):
    """What stands below the answers, wrapped. Asks for its height itself: the page must not grow with its width."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow(self, gap=16, line_gap=4)

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        wanted = self.flow.heightForWidth(self.width())
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)


class SpokenLine(QWidget):
    """What is there of the consent as it was spoken, and how to let it go by itself; `button` begins and ends it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        row = hbox(self, gap=16)
        self.button = Button(stage.theme, "", Kind.QUIET, hint=keys.SPOKEN)
        self.button.clicked.connect(stage.controller.speak_consent)
        self._told = Text(stage.theme, "", ink="text2")
        self._gone = Button(stage.theme, "", Kind.QUIET, icon="trash")
        self._gone.clicked.connect(self._destroy)
        self._sure = False
        row.addWidget(self._told)
        row.addWidget(self._gone)
        row.addStretch(1)
        stage.controller.spoken_changed.connect(self.fill)
        stage.controller.recording_changed.connect(self.fill)

    def fill(self) -> None:
        """As it stands."""
        controller = self._stage.controller
        if not controller.is_open:
            return
        running = controller.speaks_consent
        there = bool(controller.consent_takes) and not running
        self._sure = self._sure and there
        self._gone.setVisible(there)
        self._gone.setText(self.tr("Destroy it for good") if self._sure else self.tr("Destroy the spoken consent"))
        self.setVisible(running or there)
        self.button.setText(self.tr("End the spoken consent") if running else self.tr("Spoken on the recording"))
        self.button.setVisible(running or not controller.records)
        if running:
            self._told.setText(self.tr("Recording the consent alone"))
        elif controller.consent_takes:
            self._told.setText(self.tr("The spoken consent is in the vault"))
        else:
            self._told.setText("")

    def _destroy(self) -> None:
        """The same button again, with other words: destroying is never one click."""
        if self._sure:
            self._stage.controller.destroy_spoken()
        self._sure = not self._sure
        self.fill()
