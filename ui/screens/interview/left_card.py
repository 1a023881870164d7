"""One testimony whose witness left before answering: a coordinator keeps it or destroys it, and says why.

Must not decide without a reason; what is destroyed goes the way of every erasure.
"""

from __future__ import annotations

from intake.errors import AmanatError
from intake.services import leaving
from intake.services.leaving import Waiting
from ui.error_text import explain
from ui.screens import Context
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.days import day_text
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.safe_text import SafeTextEdit


class LeftCard(Card):
    """Replaces itself with what was decided."""

    def __init__(self, context: Context, item: Waiting) -> None:
        theme = context.theme
        super().__init__(theme, padding=24, gap=12)
        self._context, self._item = context, item
        self.body.addWidget(Text(theme, ltr(item.case_number), weight=600, tabular=True))
        left = self.tr("Left on {0} · written down by {1}").format(day_text(item.left_on), item.by)
        parts = [left, self.tr("%n recording(s) or file(s)", "", item.attachments)]
        self.body.addWidget(Text(theme, " · ".join(parts), role=Role.META, ink="text2", wrap=True))
        told = self.tr("Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.")
        self.body.addWidget(Text(theme, told, ink="text2", wrap=True))
        self.why = SafeTextEdit(theme)
        self.why.setFixedHeight(theme.px(72))
        self._field = Field(theme, self.tr("Why it is decided so"), self.why)
        self.body.addWidget(self._field)
        self.keep_button = Button(theme, self.tr("Keep it until they are asked"), Kind.SECONDARY)
        self.keep_button.clicked.connect(lambda: self._decide(leaving.KEEP))
        self.destroy_button = Button(theme, self.tr("Destroy it"), Kind.DESTRUCTIVE)
        self.destroy_button.clicked.connect(self._sure)
        look = Button(theme, self.tr("Open it"), Kind.SECONDARY)
        look.clicked.connect(lambda: context.shell.open("testimony", testimony=item.record))
        self._row = ButtonRow(self.keep_button, look, self.destroy_button)
        self.body.addWidget(self._row)
        self._asked = False

    def _sure(self) -> None:
        """The same button again, with other words: destroying is never one click."""
        if not self._asked:
            self._asked = True
            self.destroy_button.setText(self.tr("Destroy it for good"))
            return
        self._decide(leaving.DESTROY)

    def _decide(self, decision: str) -> None:
        reasons = self.why.toPlainText().strip()
        if not reasons:
            self._field.set_error(self.tr("A decision needs a reason."))
            self.why.setFocus()
            return
        self._row.setEnabled(False)
        self._context.jobs.start(
            leaving.decide,
            self._context.vault,
            self._item.record,
            decision,
            reasons,
            clock=self._context.clock,
            done=self._decided,
            failed=self._failed,
        )

    def _decided(self, decision: str) -> None:
        self._row.hide()
        self._field.hide()
        words = {
            leaving.KEEP: (
                self.tr("Kept"),
                self.tr("Every consent still counts as No. It stands on Today until they are asked."),
            ),
            leaving.DESTROY: (self.tr("Destroyed"), self.tr("It is refused from every backup and bundle too.")),
            leaving.WISHED: (
                self.tr("It goes as every erasure does"),
                self.tr("After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile."),
            ),
        }
        self.body.addWidget(Banner(self._context.theme, *words[decision], tone="ok"))
        if decision == leaving.KEEP:
            shell, record = self._context.shell, self._item.record
            ask = Button(self._context.theme, self.tr("Ask now"), Kind.SECONDARY)
            ask.clicked.connect(lambda: shell.open("interview", testimony=record, step="consent"))
            self.body.addWidget(ButtonRow(ask))

    def _failed(self, error: AmanatError) -> None:
        self._row.setEnabled(True)
        self.body.addWidget(Banner(self._context.theme, *explain(error), tone="danger"))
