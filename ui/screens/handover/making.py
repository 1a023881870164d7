"""While a bundle is made, and what was made: pages that take the place of the choices. They know no service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.amounts import size_text, time_left_text
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, Hairline, hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.progress import ProgressPanel
from ui.widgets.rows import Row, RowList
from ui.widgets.theme import Theme

PREPARE, WRITE = "prepare", "export"
"""Steps as the controller and the service call them."""


class MakingPage(QWidget):
    """Feed it `moved(step, done, total)` in bytes; `cancelled` when a person stops it."""

    cancelled = Signal()

    def __init__(self, theme: Theme, sentence: str, *, on_stick: bool) -> None:
        super().__init__()
        self._begun: tuple[float, int] | None = None
        column = vbox(self, gap=16)
        self.panel = ProgressPanel(
            theme,
            self.tr("Making the bundle"),
            sentence,
            [
                (PREPARE, self.tr("Collecting what goes")),
                (WRITE, self.tr("Signing, encrypting, writing and reading back")),
                ("ready", self.tr("Bundle ready")),
            ],
            assurance=self.tr("You can cancel or lock at any moment. Nothing is lost: finished files stay."),
        )
        self.panel.cancelled.connect(self.cancelled)
        column.addWidget(self.panel)
        if on_stick:
            column.addWidget(
                Banner(
                    theme,
                    self.tr("Leave the memory stick in until this says “Bundle ready”"),
                    self.tr("If it comes out, the half-written file is useless and nobody can open it by mistake."),
                    icon="usb",
                )
            )
        column.addStretch(1)
        self.panel.set_step(PREPARE)
        if self.panel.cancel_button is not None:
            self.setFocusProxy(self.panel.cancel_button)

    def moved(self, step: str, done: int, total: int, now: float, *, remark: str = "") -> None:
        """`step` is PREPARE or WRITE; `now` in seconds of a clock that does not go back."""
        self.panel.set_step(step, remark)
        if step != WRITE or total <= 0:
            return
        if self._begun is None or done < self._begun[1]:
            self._begun = (now, done)
        amount = self.tr("{0} of {1}").format(size_text(done), size_text(total))
        seconds, moved = now - self._begun[0], done - self._begun[1]
        if seconds > 2 and moved > 0:
            amount += " · " + time_left_text((total - done) * seconds / moved)
        self.panel.set_overall(done, total, amount)


class MadePage(QWidget):
    """The files that were made (name and bytes) and what to do with them."""

    done = Signal()

    def __init__(
        self, theme: Theme, files: Sequence[tuple[str, int]], where: str, for_whom: str, *, missing: int = 0
    ) -> None:
        super().__init__()
        column = vbox(self, gap=16)
        card = Card(theme, padding=32)
        head = hbox(gap=12)
        head.addWidget(IconLabel(theme, "circle-check", "ok", theme.px(24)), 0, Qt.AlignmentFlag.AlignTop)
        words = vbox(gap=2)
        title = self.tr("Bundle ready: %n file(s)", "", len(files))
        words.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True))
        words.addWidget(Text(theme, self.tr("{0} · for {1}").format(where, for_whom), ink="text2", wrap=True))
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addSpacing(20)
        rows = RowList(theme)
        for name, size in files:
            row = Row(theme, height=44)
            row.line.addWidget(IconLabel(theme, "package", "text2", theme.px(18)))
            row.line.addWidget(Text(theme, ltr(name), tabular=True, elide=True), 1)
            row.line.addWidget(Text(theme, size_text(size), role=Role.META, ink="text2", tabular=True))
            rows.add(row)
        card.body.addWidget(rows)
        if missing:
            card.body.addSpacing(16)
            what = self.tr("%n attachment(s) are not in this vault and could not go", "", missing)
            card.body.addWidget(Banner(theme, what, self.tr("They go with a later bundle, once they are here.")))
        card.body.addSpacing(24)
        card.body.addWidget(Hairline(theme))
        card.body.addSpacing(16)
        card.body.addWidget(Text(theme, self.tr("What comes next"), role=Role.META, weight=600))
        card.body.addSpacing(4)
        for number, line in enumerate(
            (
                self.tr("Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.")
                if len(files) > 1
                else self.tr("Bring or send the file to the coordinator: by stick, e-mail or any other way."),
                self.tr("Keep your own copies. The files say nothing to anybody else who finds them."),
                self.tr("When the receipt comes back, import it here. Only then is it sure that all arrived."),
            ),
            start=1,
        ):
            step = hbox(gap=0, margins=(0, 4, 0, 4))
            which = Text(theme, str(number), weight=600, ink="text2", wrap=True, tabular=True)
            which.setFixedWidth(theme.px(24))
            step.addWidget(which, 0, Qt.AlignmentFlag.AlignTop)
            step.addWidget(Text(theme, line, wrap=True), 1)
            card.body.addLayout(step)
        card.body.addSpacing(16)
        self.done_button = Button(theme, self.tr("Done"), Kind.SECONDARY)
        self.done_button.clicked.connect(self.done)
        card.body.addWidget(ButtonRow(self.done_button))
        column.addWidget(card)
        column.addStretch(1)
        self.setFocusProxy(self.done_button)
