"""Adding to the timeline from anywhere: whose, what kind, and its form, in the page and never over it.

What is begun here is in the draft with the first thing that is filled in; what stayed untouched was never anywhere.
"""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.model.person import Role, main_name
from ui.screens.testimonies import timeline_store
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field
from ui.screens.testimonies.reprisal_form import ReprisalForm
from ui.screens.testimonies.timeline_fields import TimelineFields
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.fields import Dropdown
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.scrolled import into_view
from ui.widgets.theme import Theme
from ui.words import Words


class TimelineAdder(Card):
    """`person` is chosen at first; `came_from` had the keyboard before. `closed` when it is done or left; whoever made
    it puts it away."""

    closed = Signal()

    def __init__(
        self, theme: Theme, controller: TestimonyController, person: str = "", *, came_from: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=24, gap=16, accent=True)
        self._theme, self._controller = theme, controller
        self._person = person or timeline_store.first_person(controller.account)
        self._begun: tuple[str, str, str] | None = None
        self._came_from = came_from
        self.setAccessibleName(self.tr("Add to the timeline"))
        self.body.addWidget(Text(theme, self.tr("Add to the timeline"), role=FontRole.SECTION, weight=600))
        self._place = QWidget()
        self._column = vbox(self._place, gap=16)
        self.body.addWidget(self._place)
        self._ask()

    def begin(self) -> None:
        """The keyboard goes to the first choice, or to the first field of what was begun."""
        self._focus_first()
        # what was made just now is shown by the next event, and takes no focus before
        QTimer.singleShot(0, self, self._focus_first)

    def go_back(self) -> bool:
        """Puts the keyboard where it was before this was opened, and shows that place. False if that is gone."""
        before = self._came_from
        if before is None or not shiboken6.isValid(before) or not before.isVisible() or not before.isEnabled():
            return False
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        into_view(before)
        return True

    def _focus_first(self) -> None:
        for kind in (Dropdown, SafeLineEdit) if self._begun is not None else (Button,):
            for widget in self._place.findChildren(kind):
                if widget.isVisibleTo(self) and widget.isEnabled():
                    widget.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def _ask(self) -> None:
        clear_layout(self._column)
        people = self._controller.account.people
        if not people:
            self._column.addWidget(Text(self._theme, self.tr("Nobody is entered yet. Add a person first."), wrap=True))
        else:
            row = ButtonRow()
            for field, words, icon in (
                ("statuses", self.tr("What became of them"), "map-pin"),
                ("events", self.tr("What was done to them"), "alert-circle"),
                ("interventions", self.tr("Whom somebody asked for help"), "send"),
            ):
                button = Button(self._theme, words, icon=icon)
                button.clicked.connect(partial(self._start, field))
                row.add(button)
            if not self._controller.sealed:
                reprisal = Button(self._theme, self.tr("Reprisal…"), icon="alert-triangle")
                reprisal.clicked.connect(self._reprisal)
                row.add(reprisal)
            roles = Words()
            unnamed = self.tr("Name not known")
            named = [
                (f"{main_name(one) or unnamed} ({roles.role(one.roles[0] if one.roles else Role.OTHER)})", key)
                for key, one in people.items()
            ]
            self._column.addWidget(
                choice_field(self._theme, self.tr("To whom"), named, self._person, self._choose_person)
            )
            self._column.addWidget(row)
        leave = Button(self._theme, self.tr("Close"), Kind.QUIET, hint="Esc")
        leave.clicked.connect(self.close_it)
        self._column.addWidget(ButtonRow(leave))

    def _choose_person(self, person: str) -> None:
        self._person = person

    def _start(self, field: str, _checked: bool = False) -> None:
        self._begun = (self._person, field, timeline_store.begin())
        clear_layout(self._column)
        person = self._controller.account.people[self._person]
        name = main_name(person) or self.tr("Name not known")
        self._column.addWidget(Text(self._theme, name, weight=500, wrap=True))
        self._column.addWidget(make_form(self._theme, self._controller, *self._begun))
        done = Button(self._theme, self.tr("Done"), icon="check", hint="Esc")
        done.clicked.connect(self.close_it)
        another = Button(self._theme, self.tr("Done, and add another"), icon="plus")
        another.clicked.connect(self._another)
        self._column.addWidget(ButtonRow(done, another))
        self.begin()

    def _another(self) -> None:
        self._settle()
        self._ask()
        self.begin()

    def _reprisal(self) -> None:
        clear_layout(self._column)
        form = ReprisalForm(self._theme, self._controller, self._person)
        form.closed.connect(self.close_it)
        self._column.addWidget(form)
        form.begin()

    def _settle(self) -> None:
        begun, self._begun = self._begun, None
        if begun is not None:
            timeline_store.drop_blank(self._controller, *begun)

    def close_it(self) -> None:
        """Done: what stayed empty goes."""
        self._settle()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # it closes this, and does not go back a step
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
        else:
            super().keyPressEvent(event)


def make_form(theme: Theme, controller: TestimonyController, person: str, field: str, identifier: str) -> QWidget:
    """The form of one status, event or intervention: one that is there, or comes to be with what is filled in."""
    people = controller.account.people
    others = [(main_name(one), key) for key, one in people.items() if key != person and main_name(one)]
    fields = TimelineFields(theme, others)
    one = timeline_store.element(people[person], field, identifier) or timeline_store.KINDS[field](id=identifier)
    keep = partial(timeline_store.put, controller, person, field, identifier)
    form: QWidget
    if field == "statuses":
        form = fields.status(one, keep)
    elif field == "events":
        form = fields.happening(one, keep)
    else:
        form = fields.intervention(one, keep)
    fields.setParent(form)
    return form
