"""The end of an interview: what is there and what is missing, and three ways to end. After it: who comes next.

Ending and destroying is in words, apart, never first, and asked once more in place.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import relatives
from ui.screens.interview import steps
from ui.screens.interview.stage import Page, Stage, heading
from ui.screens.testimonies import keys
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.labels import IconLabel, Text, ltr


class FinishStep(Page):
    """`words` are the names of the steps."""

    def __init__(
        self, stage: Stage, words: dict[str, str], *, destroy: Callable[[], object], details: Callable[[], object]
    ) -> None:
        super().__init__()
        theme, controller = stage.theme, stage.controller
        done = steps.done(controller.account)
        column = vbox(self, gap=16)
        column.addWidget(heading(theme, self.tr("Is anything missing?")))
        card = Card(theme, padding=16, gap=8)
        for step in steps.order(own=False)[:-1]:
            full = step in done
            row = hbox(gap=12)
            row.addWidget(IconLabel(theme, "circle-check" if full else "circle", "ok" if full else "text2"))
            row.addWidget(Text(theme, words[step]))
            row.addWidget(Text(theme, "" if full else self._missing(step), ink="text2", elide=True), 1)
            card.body.addLayout(row)
        column.addWidget(card)
        column.addStretch(1)
        self.keep = Button(theme, self.tr("End and keep"), Kind.PRIMARY, icon="check", hint=keys.shown(keys.KEEP))
        self.keep.clicked.connect(lambda: stage.end())
        more = Button(theme, self.tr("All details"), Kind.SECONDARY)
        more.clicked.connect(lambda: details())
        gone = Button(theme, self.tr("End and destroy"), Kind.DESTRUCTIVE, hint="Ctrl+Shift+Del")
        gone.clicked.connect(lambda: destroy())
        column.addWidget(ButtonRow(self.keep, more, gone))

    def begin(self) -> None:
        self.keep.setFocus()

    def _missing(self, step: str) -> str:
        if step == steps.CONSENT:
            return self.tr("Not answered: a coordinator decides")
        if step == steps.CLOSING:
            return self.tr("Not answered counts as No")
        return self.tr("Nothing yet")


class After(Page):
    """What became of it, and what comes next. `record` is empty where nothing is left to be opened here."""

    def __init__(self, stage: Stage, how: str, record: str, case_number: str) -> None:
        super().__init__()
        self._stage = stage
        theme, shell = stage.theme, stage.context.shell
        title, told, icon = self._words()[how]
        column = vbox(self, gap=16)
        row = hbox(gap=16)
        row.addWidget(IconLabel(theme, icon, "ok" if how != "left" else "warn", theme.px(40)))
        row.addWidget(heading(theme, title), 1)
        column.addLayout(row)
        if case_number and how != "destroyed":
            column.addWidget(Text(theme, ltr(case_number), weight=600, tabular=True))
        column.addWidget(Text(theme, told, ink="text2", wrap=True))
        self.new = Button(theme, self.tr("New testimony"), Kind.PRIMARY, icon="plus", hint=keys.shown(keys.NEW))
        self.new.clicked.connect(lambda: shell.open("interview", testimony=None, after=record or case_number))
        buttons: list[QWidget] = [self.new]
        offer = self._offer(record) if record else None
        if offer is not None:
            self.relative = Button(theme, self.tr("Next relative of this family"), Kind.SECONDARY, icon="users")
            self.relative.clicked.connect(lambda: shell.open("interview", testimony=None, earlier=offer.testimony))
            buttons.append(self.relative)
            if offer.never:
                column.addWidget(
                    Banner(
                        theme,
                        self.tr("This witness said who must never see it: {names}").format(names=offer.never),
                        self.tr("The next relative may see the names of the family on this screen."),
                    )
                )
        if record:
            more = Button(theme, self.tr("All details"), Kind.SECONDARY)
            more.clicked.connect(lambda: shell.open("testimony", testimony=record))
            buttons.append(more)
        today = Button(theme, self.tr("Today"), Kind.QUIET, icon="sun", hint=keys.BACK)
        today.clicked.connect(lambda: shell.open("today"))
        column.addSpacing(16)
        column.addWidget(ButtonRow(*buttons, today))
        column.addStretch(1)

    def begin(self) -> None:
        self.new.setFocus()

    def _offer(self, record: str) -> relatives.Offer | None:
        try:
            return relatives.offer(self._stage.context.vault, record)
        except AmanatError:
            return None

    def _words(self) -> dict[str, tuple[str, str, str]]:
        return {
            "kept": (
                self.tr("Kept"),
                self.tr("It is finished and waits to be handed over."),
                "circle-check",
            ),
            "sealed": (
                self.tr("Kept, and sealed"),
                self.tr("After the lock only coordinators can open it. It waits to be handed over."),
                "lock",
            ),
            "left-sealed": (
                self.tr("Sealed until a coordinator decides"),
                self.tr("The witness left before the consent was answered. Nobody can open or use it here."),
                "lock",
            ),
            "left": (
                self.tr("Marked: it may not be used"),
                self.tr(
                    "The witness left before the consent was answered. No coordinator is known here to whom it could "
                    "be sealed; nothing of it goes into a report until one has decided."
                ),
                "alert-triangle",
            ),
            "waits": (
                self.tr("As it was"),
                self.tr("Nothing was answered. It stays unused, and stands on Today until the witness is asked."),
                "circle-check",
            ),
            "wished": (
                self.tr("It goes as every erasure does"),
                self.tr("After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile."),
                "circle-check",
            ),
            "destroyed": (
                self.tr("Destroyed"),
                self.tr("Nothing of it can be opened again on this laptop."),
                "circle-check",
            ),
        }
