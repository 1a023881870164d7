"""Names that follow from the family, offered to be taken by one key. Nothing is filled in until somebody takes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.model.person import main_name
from intake.services import name_suggestions
from intake.services.inherited_names import Inherited, inherited
from ui.screens.testimonies.controller import TestimonyController
from ui.widgets.buttons import Button
from ui.widgets.card import clear_layout, vbox
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme
from ui.words import Words


class InheritedNames(QWidget):
    """`taken` with what was chosen; follows what is typed about anybody of the family."""

    taken = Signal(object)

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, Words()
        self._column = vbox(self, gap=4)
        self._shown: tuple[Inherited, ...] = ()
        self.hide()
        self._follow()
        controller.changed.connect(self._follow)

    def _follow(self) -> None:
        account = self._controller.account
        if self._id not in account.people:
            return
        offered = inherited(account.people, self._id, name_suggestions.arabic_of(account))
        if offered == self._shown:
            return
        self._shown = offered
        clear_layout(self._column)
        for one in offered:
            of = main_name(account.people[one.person])
            said = self.tr("Follows from the name of {name}. Nobody has said it yet.").format(name=f"\u2068{of}\u2069")
            holder = QWidget()
            row = Flow(holder)
            kind = self._words.name_kind(one.kind)
            words = self.tr("{kind}: {name}").format(kind=kind, name=f"\u2068{one.text}\u2069")
            button = Button(self._theme, words, icon="plus", small=True)
            button.setAccessibleDescription(said)
            button.clicked.connect(partial(self._take, one))
            row.addWidget(button)
            self._column.addWidget(holder)
            self._column.addWidget(Text(self._theme, said, role=Role.META, ink="warn", wrap=True))
        self.setVisible(bool(offered))

    def _take(self, one: Inherited, _checked: bool = False) -> None:
        self.taken.emit(one)
