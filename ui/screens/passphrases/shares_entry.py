"""Three recovery shares typed in, one after the other, each checked before the next. Keeps them until it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import recovery
from ui.error_text import explain
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeTextEdit
from ui.widgets.theme import Theme


class SharesEntry(QWidget):
    """`complete` gives a list of three shares; `cancelled` when somebody goes back."""

    complete = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.shares: list[str] = []
        column = vbox(self)
        self.which = Text(theme, "", weight=600, wrap=True)
        column.addWidget(self.which)
        column.addSpacing(4)
        column.addWidget(
            Text(
                theme,
                self.tr("33 words with spaces between them. The first four letters of each word are enough."),
                role=Role.META,
                ink="text2",
                wrap=True,
            )
        )
        column.addSpacing(8)
        self.edit = SafeTextEdit(theme)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(theme.px(112))
        self.field = Field(theme, self.tr("The words of this share"), self.edit)
        column.addWidget(self.field)
        self.counted = Text(theme, "", role=Role.META, ink="text2", tabular=True)
        column.addWidget(self.counted)
        column.addSpacing(12)
        self.next_button = Button(theme, self.tr("Check this share"), Kind.PRIMARY)
        self.next_button.clicked.connect(self.check)
        self.back_button = Button(theme, self.tr("Go back"), Kind.SECONDARY)
        self.back_button.clicked.connect(self.cancelled)
        column.addWidget(ButtonRow(self.next_button, self.back_button))
        self.edit.textChanged.connect(self._typed)
        self.setFocusProxy(self.edit)
        self._show_which()

    def _show_which(self) -> None:
        self.which.setText(
            self.tr("Share {0} of {1}, any of the five").format(len(self.shares) + 1, recovery.THRESHOLD)
        )
        self._typed()

    def _typed(self) -> None:
        if self.field.error:
            self.field.set_error("")
        count = len(self.edit.toPlainText().split())
        self.counted.setText(self.tr("{0} of {1} words").format(count, recovery.WORDS))

    def check(self) -> None:
        """Takes the share if it is one and belongs to those before."""
        typed = self.edit.toPlainText()
        try:
            recovery.check_share(typed, len(self.shares) + 1, self.shares)
        except AmanatError as error:
            self.field.set_error(" ".join(explain(error)))
            self.edit.setFocus()
            return
        self.shares.append(typed)
        self.edit.clear()
        if len(self.shares) == recovery.THRESHOLD:
            self.complete.emit(list(self.shares))
            return
        self._show_which()
        self.edit.setFocus()

    def start_again(self) -> None:
        """Forgets what was typed."""
        self.shares.clear()
        self.edit.clear()
        self._show_which()
