"""Erasing one archive item: a coordinator proposes or answers, a volunteer erases what nobody else has. Asked twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake.clock import day_of
from intake.errors import AmanatError
from intake.services import erasing, erasure_views
from ui.error_text import explain
from ui.screens import Context
from ui.screens.testimonies.decision_card import DecisionCard
from ui.screens.testimonies.forms import line_field, section
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, vbox
from ui.widgets.labels import Text
from ui.widgets.question import QuestionCard


class ErasingCard(QWidget):
    """A quiet button until somebody asks; then who asked for it, and the step itself. `gone` is called afterwards."""

    def __init__(self, context: Context, record: str, gone: Callable[[], object]) -> None:
        super().__init__()
        self._context, self._theme, self._record, self._gone = context, context.theme, record, gone
        self._known = ""
        self._column = vbox(self, gap=12)
        with context.vault.reader() as reader:
            deciders = erasure_views.coordinators(context.vault, reader)
        self._coordinator = context.vault.key_id in deciders
        self._others = len(deciders - {context.vault.key_id})
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._column)
        view = erasure_views.about(self._context.vault, self._record) if self._coordinator else None
        if view is not None and view.state != erasure_views.DONE:
            card = DecisionCard(
                self._theme, view, day_of(self._context.clock.now()), question=self.tr("Erase this item and its file?")
            )
            card.answered.connect(lambda yes: self._answer(view.decision, bool(yes)))
            self._column.addWidget(section(self._theme, self.tr("Erasing"), card))
            return
        button = Button(self._theme, self.tr("Erase this item…"), Kind.QUIET, icon="trash")
        button.setEnabled(not self._context.read_only)
        button.clicked.connect(self._begin)
        self._column.addWidget(ButtonRow(button))

    def _begin(self) -> None:
        clear_layout(self._column)
        if not self._coordinator:
            self._ask(danger=True)
            return
        known = line_field(self._theme, self.tr("Who asked for it, and how do you know?"), "", self._say_known)
        later = Button(self._theme, self.tr("Erase after 14 days…"))
        later.clicked.connect(lambda: self._ask(danger=False))
        now = Button(self._theme, self.tr("Erase now, somebody is in danger…"), Kind.DESTRUCTIVE)
        now.clicked.connect(lambda: self._ask(danger=True))
        inside: list[QWidget] = [known]
        if self._others:
            words = self.tr("You sign first; it waits until another coordinator has signed too.")
            inside.append(Text(self._theme, words, ink="text2", wrap=True))
        self._column.addWidget(section(self._theme, self.tr("Erasing"), *inside, ButtonRow(later, now)))

    def _say_known(self, text: str) -> None:
        self._known = text

    def _ask(self, *, danger: bool) -> None:
        question = QuestionCard(
            self._theme,
            self.tr("Erase this item and its file?"),
            self.tr("Nobody can bring it back, from no backup and no bundle. That it existed stays provable."),
            answers=[
                (False, self.tr("Keep it"), Kind.SECONDARY, "K"),
                (True, self.tr("Erase"), Kind.DESTRUCTIVE, "E"),
            ],
            escape=False,
        )
        question.answered.connect(lambda yes: self._asked(bool(yes), danger))
        self._column.addWidget(question)
        question.setFocus()

    def _asked(self, yes: bool, danger: bool) -> None:
        if not yes:
            self._fill()
            return
        vault = self._context.vault
        try:
            if not self._coordinator:
                done = erasing.erase_own(vault, self._record)
            else:
                clock = self._context.clock
                done = erasing.decide(vault, self._record, how_known=self._known, danger=danger, clock=clock).erased
        except AmanatError as error:
            self._failed(error)
            return
        self._after(done)

    def _answer(self, decision: str, yes: bool) -> None:
        done = 0
        try:
            if yes:
                done = erasing.agree(self._context.vault, decision).erased
            else:
                erasing.refuse(self._context.vault, decision)
        except AmanatError as error:
            self._failed(error)
            return
        self._after(done)

    def _after(self, erased: int) -> None:
        if erased:
            self._gone()
        else:
            self._fill()

    def _failed(self, error: AmanatError) -> None:
        self._fill()
        self._column.addWidget(Banner(self._theme, *explain(error), tone="danger"))
