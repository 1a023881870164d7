"""Progress of long work: percentage, bar, amount and time left, the steps by name, Cancel beside "nothing is lost".

Told by numbers only; what a step is called comes in already translated. Nothing in it moves by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, Hairline, hbox, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme


class Bar(QFrame):
    """A bar 8 high that fills in reading direction; `fraction` 0 to 1."""

    def __init__(self, theme: Theme, fraction: float = 0.0, *, height: int = 8, ink: str = "accent") -> None:
        super().__init__()
        self._theme, self._fraction, self._ink = theme, fraction, ink
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float, ink: str | None = None) -> None:
        self._fraction = min(1.0, max(0.0, fraction))
        self._ink = ink or self._ink
        self.setAccessibleDescription(f"{round(self._fraction * 100)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(self._theme.colour("bar1"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        width = self.width() * self._fraction
        if width <= 0:
            return
        width = max(width, self.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setBrush(self._theme.colour(self._ink))
        left = self.width() - width if mirrored else 0
        painter.drawRoundedRect(QRectF(left, 0, width, self.height()), radius, radius)


class _Step(QWidget):
    """One named step with its state and a remark."""

    def __init__(self, theme: Theme, name: str, waiting: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        row = hbox(self, gap=12, margins=(0, 0, 0, 0))
        self._icon = IconLabel(theme, "circle", "line2", theme.icon_size)
        row.addWidget(self._icon)
        self._plain = Text(theme, name, ink="text2")
        self._bold = Text(theme, name, weight=600)
        row.addWidget(self._plain)
        row.addWidget(self._bold)
        row.addStretch(1)
        self._remark = Text(theme, waiting, role=Role.META, ink="text2", tabular=True)
        row.addWidget(self._remark)
        self._bold.hide()
        self.setMinimumHeight(theme.px(40))

    def set_state(self, state: str, remark: str | None = None) -> None:
        """`state` waiting, now or done."""
        icon, token = {"waiting": ("circle", "text3"), "now": ("current", "accent"), "done": ("circle-check", "ok")}[
            state
        ]
        self._icon.set_icon(icon, token, self._theme.icon_size)
        self._bold.setVisible(state == "now")
        self._plain.setVisible(state != "now")
        self._plain.set_ink("text" if state == "done" else "text2")
        if remark is not None:
            self._remark.setText(remark)


class ProgressPanel(Card):
    """`steps` are (key, translated name); feed it `step(key, done, total)` as a job's progress comes in."""

    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        steps: Sequence[tuple[str, str]],
        *,
        assurance: str = "",
        cancel: bool = True,
    ) -> None:
        super().__init__(theme, padding=32)
        self._theme = theme
        self._order = [key for key, _ in steps]
        self.body.addWidget(Text(theme, title, role=Role.SECTION, weight=600))
        self._text = Text(theme, text, ink="text2", wrap=True)
        self.body.addWidget(self._text)
        self.body.addSpacing(20)
        head = hbox(gap=16)
        self._percent = Text(theme, "0 %", role=Role.TITLE, weight=600, tabular=True)
        head.addWidget(self._percent)
        head.addStretch(1)
        self._amount = Text(theme, "", role=Role.META, ink="text2", tabular=True)
        head.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self._bar = Bar(theme)
        self.body.addWidget(self._bar)
        self._steps: dict[str, _Step] = {}
        if steps:
            self.body.addSpacing(24)
            self.body.addWidget(Hairline(theme))
            self.body.addSpacing(8)
            for key, name in steps:
                self._steps[key] = _Step(theme, name, self.tr("not begun"))
                self.body.addWidget(self._steps[key])
            self.body.addSpacing(8)
            self.body.addWidget(Hairline(theme))
        self.cancel_button: Button | None = None
        if cancel:
            self.body.addSpacing(20)
            foot = hbox(gap=32)
            column = vbox()
            column.addWidget(
                Text(
                    theme,
                    assurance or self.tr("You can cancel or lock at any moment. Nothing is lost."),
                    role=Role.META,
                    ink="text2",
                    wrap=True,
                )
            )
            column.addStretch(1)
            foot.addLayout(column, 1)
            self.cancel_button = Button(theme, self.tr("Cancel"), Kind.SECONDARY, key="Esc")
            self.cancel_button.clicked.connect(self._cancel)
            foot.addWidget(self.cancel_button)
            self.body.addLayout(foot)

    def _cancel(self) -> None:
        if self.cancel_button is not None:
            self.cancel_button.setEnabled(False)
            self.cancel_button.setText(self.tr("Stopping"))
        self.cancelled.emit()

    def set_overall(self, done: int, total: int, amount: str = "") -> None:
        """The big percentage and the bar, with `amount` ("1.7 of 2.7 GB · about 3 minutes left") beside them."""
        fraction = done / total if total > 0 else 0.0
        self._bar.set_fraction(fraction)
        self._percent.setText(self.tr("{0} %").format(int(min(1.0, fraction) * 100)))
        self._amount.setText(amount)

    def set_step(self, key: str, remark: str = "") -> None:
        """`key` is the step under way: those before it are done, those after it wait. Unknown keys change nothing."""
        if key not in self._steps:
            return
        position = self._order.index(key)
        for index, name in enumerate(self._order):
            if index < position:
                self._steps[name].set_state("done", "")
            elif index == position:
                self._steps[name].set_state("now", remark)

    def finish(self) -> None:
        """Everything done."""
        for step in self._steps.values():
            step.set_state("done", "")
        self.set_overall(1, 1)
        if self.cancel_button is not None:
            self.cancel_button.setEnabled(False)
