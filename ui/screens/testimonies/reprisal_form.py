"""Reprisal: one action holds every release of a family and tells the coordinators. Written at once, not a draft."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.model.dates import PartialDate
from intake.model.kinship import family_of
from intake.model.person import main_name
from intake.services import reprisals
from ui.error_text import explain
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import line_field, text_field
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, vbox
from ui.widgets.fields import Field
from ui.widgets.labels import Text
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme


class ReprisalForm(QWidget):
    """`closed` when it is told or left."""

    closed = Signal()

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._person = theme, controller, person
        self._what = self._release = ""
        self._when: PartialDate | None = None
        self._column = vbox(self, gap=12)
        name = main_name(controller.account.people[person]) or self.tr("Name not known")
        words = self.tr(
            "Something was done to {name} or the family, perhaps because of what was published. From now on nothing "
            "that tells of {name} or of the family is released, until a coordinator decides. It travels with the next "
            "bundle."
        )
        self._column.addWidget(Text(theme, words.format(name=name), ink="text2", wrap=True))
        self._first = text_field(theme, self.tr("What was done"), "", self._told, lines=2)
        self._column.addWidget(self._first)
        when = PartialDateEdit(theme, None, name=self.tr("When"))
        when.changed.connect(self._dated)
        self._column.addWidget(Field(theme, self.tr("When"), when))
        self._column.addWidget(
            line_field(theme, self.tr("What was published that may be the reason"), "", self._suspected)
        )
        self._banner = Banner(theme, "", tone="danger")
        self._banner.hide()
        self._column.addWidget(self._banner)
        self.hold = Button(theme, self.tr("Hold all releases and tell the coordinators"))
        self.hold.setEnabled(False)
        self.hold.clicked.connect(self._tell)
        leave = Button(theme, self.tr("Leave it"), Kind.QUIET, hint="Esc")
        leave.clicked.connect(self.closed)
        self._column.addWidget(ButtonRow(self.hold, leave))

    def begin(self) -> None:
        self._first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, text: str) -> None:
        self._what = text
        self.hold.setEnabled(bool(text.strip()))

    def _dated(self, value: PartialDate | None) -> None:
        self._when = value

    def _suspected(self, text: str) -> None:
        self._release = text

    def _tell(self) -> None:
        family = family_of(self._controller.account.people, self._person)
        try:
            reprisals.tell(
                self._controller.context.vault,
                [self._person],
                what=self._what,
                when=self._when,
                suspected_release=self._release,
                family=family,
            )
        except AmanatError as error:
            self._banner.say(*explain(error))
            self._banner.show()
            return
        clear_layout(self._column)
        done = Banner(
            self._theme,
            self.tr("All releases of this family are held"),
            self.tr("The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now."),
            tone="ok",
            action=self.tr("Close"),
        )
        if done.button is not None:
            done.button.clicked.connect(self.closed)
            done.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.addWidget(done)
