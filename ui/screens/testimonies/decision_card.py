"""A decision to erase that several coordinators make: who proposed what and why, and the answer that is asked of us.

Agreeing asks once more; it is the last step before content goes for ever.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake.services import erasure_views
from intake.services.erasure_views import DecisionView
from ui.date_words import DateWords
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.labels import NameLabel, Text
from ui.widgets.question import QuestionCard
from ui.widgets.theme import Theme


class DecisionCard(QWidget):
    """`answered` with True to agree, False to refuse. `today` is a day as YYYY-MM-DD, `question` asks once more where
    it is not about a testimony."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, view: DecisionView, today: str, *, question: str = "") -> None:
        super().__init__()
        self._theme, self._view, self._today, self._dates = theme, view, today, DateWords()
        self._question = question or self.tr("Erase this testimony, its people and its files?")
        self._column = vbox(self, gap=12)
        self._column.addWidget(Text(theme, self._state(), weight=600, wrap=True))
        for told in self._facts():
            self._column.addWidget(told)
        for title, text in self._warnings():
            self._column.addWidget(Banner(theme, title, text, tone="info"))
        if view.may_agree:
            self._ask()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _state(self) -> str:
        view, day = self._view, self._dates.day(self._view.effective)
        if view.state == erasure_views.DECIDED:
            return self.tr("Decided: it is erased on {day}.").format(day=day)
        if view.state == erasure_views.DONE:
            return self.tr("Decided and erased.")
        if view.ours:
            return self.tr("Proposed. Another coordinator must agree: hand over to them, the proposal goes along.")
        if view.effective <= self._today:
            return self.tr("Another coordinator proposes to erase this. If you agree, it is erased at once.")
        return self.tr("Another coordinator proposes to erase this. If you agree, it is erased on {day}.").format(
            day=day
        )

    def _facts(self) -> list[QWidget]:
        view = self._view
        told = [
            (self.tr("Signed by {names}, proposed on {day}"), ", ".join(view.signed_by)),
            (self.tr("Refused by {names}"), ", ".join(view.refused_by)),
            (self.tr("The wish was noted by: {names}"), view.asked_by),
            (self.tr("How it is known that it is the witness: {names}"), view.known_how),
            (self.tr("Signs of pressure: {names}"), view.pressure),
        ]
        day = self._dates.day(view.decided)
        lines: list[QWidget] = [
            NameLabel(self._theme, words.format(names=value, day=day), ink="text2", wrap=True)
            for words, value in told
            if value
        ]
        if view.danger:
            lines.append(Text(self._theme, self.tr("Proposed because somebody is in danger now."), ink="danger"))
        return lines

    def _warnings(self) -> list[tuple[str, str]]:
        view, found = self._view, []
        if view.absent:
            found.append(
                (
                    self.tr("%n change(s) it names have not come in here", "", view.absent),
                    self.tr("You cannot see all that is to be erased."),
                )
            )
        if view.beside:
            found.append(
                (
                    self.tr("%n change(s) here are not named in it", "", view.beside),
                    self.tr("They stay. Propose it once more afterwards, so that they go too."),
                )
            )
        if view.shared:
            found.append(
                (
                    self.tr("%n of its file(s) belong to another testimony here too", "", view.shared),
                    self.tr("Refuse it and propose it yourself: your proposal leaves these files out."),
                )
            )
        return found

    # --- the answer -------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.agree = Button(self._theme, self.tr("Agree to erase…"), Kind.DESTRUCTIVE)
        self.agree.clicked.connect(self._sure)
        self.agree.setEnabled(not self._view.shared)
        self.refuse = Button(self._theme, self.tr("Do not agree"))
        self.refuse.clicked.connect(lambda: self.answered.emit(False))
        self._buttons = ButtonRow(self.refuse, self.agree)
        self._column.addWidget(self._buttons)

    def _sure(self) -> None:
        question = QuestionCard(
            self._theme,
            self._question,
            self.tr("Nobody can bring it back, from no backup and no bundle. That it existed stays provable."),
            answers=[
                (False, self.tr("Not now"), Kind.SECONDARY, "N"),
                (True, self.tr("Agree"), Kind.DESTRUCTIVE, "A"),
            ],
            escape=False,
        )
        self._buttons.setEnabled(False)
        question.answered.connect(lambda yes: self._answered(question, bool(yes)))
        self._column.addWidget(question)
        question.setFocus()

    def _answered(self, question: QuestionCard, yes: bool) -> None:
        question.hide()
        question.deleteLater()
        self._buttons.setEnabled(True)
        if yes:
            self.answered.emit(True)
