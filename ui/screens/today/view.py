"""Today: what is unfinished, what was finished today, what waits to be handed over. Names can be hidden with one key.

First screen after unlocking, so it loads in a job and shows an empty page until then, never a half-filled one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from intake.errors import AmanatError
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.today.aligning import align
from ui.screens.today.ask_again_card import AskAgainCard
from ui.screens.today.backup_notice import BackupNotice, PutBackNotice
from ui.screens.today.camera_notice import CameraNotice
from ui.screens.today.controller import SECTIONS, FinishedRow, Loader, TodayData, UnfinishedRow, load
from ui.screens.today.decisions_notice import DecisionsNotice
from ui.screens.today.erasure_notice import erasing_notices
from ui.screens.today.rehearsal_notice import RehearsalNotice
from ui.screens.today.waiting_card import WaitingCard
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.chips import StateLabel
from ui.widgets.empty import EmptyState
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.progress import Bar
from ui.widgets.rows import Row, RowList, section_title


class TodayScreen(Screen):
    """`loader` is exchanged in tests."""

    edits = True

    loader: Loader = staticmethod(load)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._data: TodayData | None = None
        self._hidden = False
        # Large text leaves no room for a second column: what waits then follows below.
        self._narrow = self.theme.scale > 1.3
        row = vbox(self, gap=32) if self._narrow else hbox(self, gap=32)
        self._main = vbox(gap=32)
        self._side = vbox(gap=16)
        row.addLayout(self._main, 757)
        self._side_box = QWidget()
        self._side_box.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        if self._narrow:
            row.addWidget(self._side_box)
        else:
            self._side_box.setFixedWidth(self.theme.px(304))
            row.addWidget(self._side_box, 0, Qt.AlignmentFlag.AlignTop)
        QShortcut(QKeySequence("Ctrl+H"), self, self._toggle_names)

    def title(self) -> str:
        return self.tr("Today")

    def subtitle(self) -> str:
        if self._data is None:
            return ""
        day = _day_text(date.fromisoformat(self._data.day), "dddd, d MMMM")
        if not self._data.finished:
            return day
        return day + " · " + self.tr("%n testimony(ies) finished", "", len(self._data.finished))

    def primary(self) -> Action | None:
        return Action(self.tr("New testimony"), self._new, icon="plus", key="Ctrl+N")

    def secondary(self) -> Sequence[Action]:
        return [Action(self.tr("Request by card"), lambda: self.context.shell.open("requests"), icon="id")]

    def _new(self) -> None:
        self.context.shell.open("interview", testimony=None)

    def entered(self, **arguments: Any) -> None:
        self._hidden = bool(arguments.get("hidden", False))
        self.context.jobs.start(
            type(self).loader, self.context.vault, self.context.clock, done=self.show_data, failed=self._failed
        )

    def state(self) -> dict[str, Any]:
        return {"hidden": True} if self._hidden else {}

    def _failed(self, error: AmanatError) -> None:
        what, then = explain(error)
        clear_layout(self._main)
        self._main.addWidget(Banner(self.theme, what, then, tone="danger"))
        self._main.addStretch(1)

    def _toggle_names(self) -> None:
        self._hidden = not self._hidden
        if self._data is not None:
            self.show_data(self._data)

    # --- filling in ----------------------------------------------------------------------------------------------

    def show_data(self, data: TodayData) -> None:
        """Shows a day."""
        self._data = data
        clear_layout(self._main)
        clear_layout(self._side)
        for noticed in data.noticed:
            told = PutBackNotice(self.theme, *explain(noticed))
            told.wanted.connect(lambda: self.context.shell.open("settings", backup=True))
            self._main.addWidget(told)
        for notice in erasing_notices(self.theme, data, self.context.shell):
            self._main.addWidget(notice)
        if not data.unfinished and not data.finished:
            self._show_empty()
        if data.unfinished:
            block = vbox(gap=8)
            block.addWidget(section_title(self.theme, self.tr("Unfinished"), str(len(data.unfinished))))
            rows = RowList(self.theme)
            for unfinished in data.unfinished:
                rows.add(self._unfinished_row(unfinished))
            block.addWidget(rows)
            self._main.addLayout(block)
        if data.finished:
            block = vbox(gap=8)
            block.addWidget(section_title(self.theme, self.tr("Finished today"), str(len(data.finished))))
            rows = RowList(self.theme)
            self._columns: tuple[list[Text], ...] = ([], [], [])
            for finished in data.finished:
                rows.add(self._finished_row(finished))
            align(self._columns, [self.theme.px(limit) for limit in (110, 150, 210)])
            block.addWidget(rows)
            self._main.addLayout(block)
        if data.unfinished or data.finished:
            self._main.addStretch(1)
        if data.decisions:
            self.asked = DecisionsNotice(self.theme, data.decisions)
            self.asked.wanted.connect(lambda: self.context.shell.open("requests"))
            self._side.addWidget(self.asked)
        if data.to_ask:
            asking = AskAgainCard(self.theme, data.to_ask, self._day_words)
            asking.wanted.connect(lambda record: self.context.shell.open("interview", testimony=record, step="consent"))
            self._side.addWidget(asking)
        if data.camera_files or data.cards:
            cameras = CameraNotice(self.theme, waiting=data.camera_files, cards=data.cards)
            cameras.wanted.connect(lambda: self.context.shell.open("camera-files"))
            self._side.addWidget(cameras)
        if data.rehearsal_due:
            self.rehearsal = RehearsalNotice(self.theme)
            self.rehearsal.wanted.connect(lambda: self.context.shell.open("organisation", rehearse=True))
            self._side.addWidget(self.rehearsal)
        self._fill_side(data, self._side)
        self.context.shell.badge("handover", data.waiting)
        self.context.shell.status(self._status(data))
        self.header_changed.emit()

    def _show_empty(self) -> None:
        empty = EmptyState(
            self.theme,
            "sun",
            self.tr("No testimony yet today"),
            self.tr("When somebody is ready to speak, press Ctrl+N.\nThe first question is always consent."),
        )
        empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._main.addWidget(empty, 1)

    def _name(self, name: str) -> NameLabel:
        if self._hidden:
            label = NameLabel(self.theme, self.tr("name hidden"), ink="text3", elide=True)
        elif name:
            label = NameLabel(self.theme, name, weight=500, elide=True)
        else:
            label = NameLabel(self.theme, self.tr("name not known"), ink="text2", elide=True)
        return label

    def _unfinished_row(self, data: UnfinishedRow) -> Row:
        theme = self.theme
        row = Row(theme, height=80)
        who = vbox(gap=2)
        who.addStretch(1)
        who.addWidget(self._case(data.case_number))
        who.addWidget(self._name(data.name))
        who.addStretch(1)
        what = who if self._narrow else vbox(gap=2)
        if not self._narrow:
            what.addStretch(1)
        what.addWidget(Text(theme, self._next_words(data), elide=True))
        what.addWidget(Text(theme, self._saved_words(data), role=Role.META, ink="text2", elide=True))
        what.addStretch(1)
        row.line.addLayout(who, 200)
        if what is not who:
            row.line.addLayout(what, 280)
        done, all_ = len(data.done), len(SECTIONS)
        progress = vbox(gap=10)
        progress.addStretch(1)
        bar = Bar(theme, done / all_, height=6)
        bar.setFixedWidth(theme.px(104))
        progress.addWidget(bar)
        words = self.tr("{0} of {1} sections").format(done, all_)
        progress.addWidget(Text(theme, words, role=Role.META, ink="text2"))
        progress.addStretch(1)
        row.line.addLayout(progress)
        row.line.addSpacing(16)
        button = Button(theme, self.tr("Continue"), Kind.SECONDARY)
        button.setAccessibleDescription(data.case_number)
        to = "testimony" if self.context.read_only else "interview"
        button.clicked.connect(lambda: self.context.shell.open(to, testimony=data.record))
        row.line.addWidget(button)
        return row

    def _finished_row(self, data: FinishedRow) -> Row:
        theme = self.theme
        row = Row(theme, height=55, opens=True, name=data.case_number)
        row.activated.connect(lambda: self.context.shell.open("testimony", testimony=data.record))
        people = self.tr("about %n person(s)", "", data.people) if data.people else self.tr("about nobody yet")
        media_words = self._media_words(data)
        name = self._name(data.name)
        if data.sealed:
            # neither how many people nor how many files: nobody can know that here
            people = media_words = ""
            name = NameLabel(theme, self.tr("sealed"), ink="text2", elide=True)
        about = Text(theme, people, role=Role.META, ink="text2", elide=True)
        media = Text(theme, media_words, role=Role.META, ink="text2", elide=True)
        state = StateLabel(theme, self.tr("Finished"), icon="lock" if data.sealed else "seal")
        if data.left:
            state = StateLabel(theme, self.tr("A coordinator decides"), icon="alert-triangle", tone="warn")
        if not self._narrow:
            case = self._case(data.case_number)
            row.line.addWidget(case)
            row.line.addWidget(name, 1)
            row.line.addWidget(about)
            row.line.addWidget(media)
            row.line.addWidget(state)
            if not data.sealed and not data.left:
                row.line.addWidget(self._relative(data))
            for texts, text in zip(self._columns, (case, about, media), strict=True):
                texts.append(text)
            return row
        column = vbox(gap=2)
        first, second = hbox(gap=16), hbox(gap=16)
        first.addWidget(self._case(data.case_number))
        first.addStretch(1)
        first.addWidget(state)
        second.addWidget(about, 1)
        second.addWidget(media, 2)
        column.addLayout(first)
        column.addWidget(name)
        column.addLayout(second)
        row.line.addLayout(column, 1)
        if not data.sealed and not data.left:
            row.line.addWidget(self._relative(data))
        return row

    def _relative(self, data: FinishedRow) -> IconButton:
        """Another of the same family: begins with who the people are."""
        shell = self.context.shell
        button = IconButton(self.theme, "user-plus", self.tr("Next relative of this family"), size=32)
        button.setAccessibleDescription(data.case_number)
        button.clicked.connect(lambda: shell.open("interview", testimony=None, earlier=data.record))
        return button

    def _case(self, number: str) -> Text:
        return Text(self.theme, ltr(number), role=Role.META, weight=500, ink="text2", tabular=True)

    def _next_words(self, data: UnfinishedRow) -> str:
        """What is still missing, the first of it."""
        words = {
            "consent": self.tr("Consent is not answered yet"),
            "people": self.tr("Nobody is named yet"),
            "narrative": self.tr("The narrative is empty"),
            "happened": self.tr("What happened to whom is missing"),
        }
        return next((words[one] for one in SECTIONS if one not in data.done), self.tr("Ready to be finished"))

    def _saved_words(self, data: UnfinishedRow) -> str:
        if not data.saved:
            return self.tr("Begun {0}").format(self._day_words(data.day)) if data.day else self.tr("Saved")
        saved = datetime.fromisoformat(data.saved).astimezone()
        day = self._day_words(saved.date().isoformat())
        return self.tr("Draft saved {0}, {1}").format(day, ltr(f"{saved:%H:%M}"))

    def _media_words(self, data: FinishedRow) -> str:
        if not data.attachments:
            return self.tr("nothing attached")
        return self.tr("%n attachment(s)", "", data.attachments)

    def _fill_side(self, data: TodayData, side: QVBoxLayout) -> None:
        theme = self.theme
        waiting = WaitingCard(theme, data, self._day_words(data.waiting_since) if data.waiting_since else "")
        waiting.wanted.connect(lambda: self.context.shell.open("handover"))
        side.addWidget(waiting)
        if data.without_receipt:
            card = Card(theme)
            card.body.addWidget(Text(theme, self.tr("Sent, no receipt yet"), weight=600, wrap=True))
            sent = self.tr("%n bundle(s), the last one sent on {0}.", "", data.without_receipt)
            words = " ".join(
                (sent.format(self._day_words(data.sent_on)), self.tr("Keep your own until the receipt arrives."))
            )
            card.body.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
            card.body.addSpacing(8)
            foot = hbox(margins=(0, 0, 0, 0))
            link = Button(theme, self.tr("Import a receipt…"), Kind.QUIET)
            link.clicked.connect(lambda: self.context.shell.open("handover", receipt=True))
            foot.addWidget(link)
            foot.addStretch(1)
            card.body.addLayout(foot)
            side.addWidget(card)

        if data.backup_overdue:
            self.backup_notice = BackupNotice(self.theme, self._day_words(data.backup_on) if data.backup_on else "")
            self.backup_notice.wanted.connect(lambda: self.context.shell.open("settings", backup=True))
            side.addWidget(self.backup_notice)

    def _day_words(self, day: str) -> str:
        assert self._data is not None
        then, today = date.fromisoformat(day), date.fromisoformat(self._data.day)
        if then == today:
            return self.tr("today")
        return _day_text(then, "dddd" if (today - then).days < 7 else "d MMMM")

    def _status(self, data: TodayData) -> list[StatusPart]:
        parts = [StatusPart("circle-check", self.tr("Everything is saved"), "ok")]
        if data.finished or data.unfinished:
            counts = []
            if data.finished:
                counts.append(self.tr("%n finished today", "", len(data.finished)))
            if data.unfinished:
                counts.append(self.tr("%n not finished", "", len(data.unfinished)))
            parts.append(StatusPart("seal", ", ".join(counts)))
        if data.waiting:
            parts.append(StatusPart("send", self.tr("%n not yet handed over", "", data.waiting)))
        else:
            parts.append(StatusPart("send", self.tr("Nothing to hand over")))
        return parts


def _day_text(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
