"""The family of a testimony: the drawing, a key for each relative that can be added, and the ties of who is chosen.

A new relative begins with a tie and no name; two people who are there already are tied by dragging one on the other or
with the list below. Nothing is taken away here but a tie.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import msgspec
import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from intake.model.ids import new_id
from intake.model.kinship import OPPOSITE, Tie, ties
from intake.model.person import Bond, Kin, Relationship, Role
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.family_ties import TieList
from ui.screens.testimonies.family_words import FamilyWords
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.disclosure import Disclosure
from ui.widgets.family import FamilyView, Relative
from ui.widgets.flow import Flow
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import Text
from ui.widgets.question import QuestionCard
from ui.widgets.scrolled import into_view
from ui.widgets.theme import Theme

HIGHEST = 640


class FamilyCard(Card):
    """`chosen` with the id of a person to be shown, `added` with that of a new one."""

    chosen = Signal(str)
    added = Signal(str)

    def __init__(self, theme: Theme, controller: TestimonyController) -> None:
        super().__init__(theme, padding=24, gap=12)
        self._theme, self._controller, self._words = theme, controller, FamilyWords()
        self._selected = ""
        self._shown: tuple[object, ...] = ()
        self.body.addWidget(Text(theme, self.tr("Family"), role=FontRole.SECTION, weight=600))
        self._question_place = vbox()
        self.body.addLayout(self._question_place)
        self.view = FamilyView(theme)
        self.view.setAccessibleName(self.tr("Drawing of the family"))
        self._scroll = _Sideways(self.view, theme.px(HIGHEST))
        self.body.addWidget(self._scroll)
        self._misfits = Text(theme, "", role=FontRole.META, ink="warn", wrap=True)
        self.body.addWidget(self._misfits)
        dashed = self.tr("Dashed lines: a marriage that is over, or kin not by birth")
        self._legend = Text(theme, dashed, role=FontRole.META, ink="text2", wrap=True)
        self.body.addWidget(self._legend)
        self.body.addWidget(self._buttons())
        self._ties_place = vbox()
        self.body.addLayout(self._ties_place)
        self.view.chosen.connect(self.chosen)
        self.view.wanted.connect(self._add_to)
        self.view.joined.connect(self._ask_join)
        controller.changed.connect(self._follow)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = Flow(holder)
        mirrored = self.isRightToLeft()
        arrows = {
            Kin.PARENT: ("↑", self.tr("Parent")),
            Kin.SPOUSE: ("←" if mirrored else "→", self.tr("Husband or wife")),
            Kin.CHILD: ("↓", self.tr("Child")),
            Kin.SIBLING: ("→" if mirrored else "←", self.tr("Brother or sister")),
        }
        control = QKeySequence("Ctrl+A").toString(QKeySequence.SequenceFormat.NativeText)[:-1]
        self.adders: dict[Kin, Button] = {}
        for kin, (arrow, words) in arrows.items():
            button = Button(self._theme, words, icon="plus", hint=f"{control}{arrow}", small=not self._theme.large)
            button.clicked.connect(lambda _on=False, kin=kin: self._add_to(self._selected, kin))
            row.addWidget(button)
            self.adders[kin] = button
        return holder

    # --- what is shown ----------------------------------------------------------------------------------------------

    def select(self, person: str) -> None:
        """Marks who is shown beside the drawing, and shows their ties."""
        self._selected = person
        for button in self.adders.values():
            button.setEnabled(bool(person))
        self._draw()
        clear_layout(self._ties_place)
        if person:
            words = self.tr("Ties of this person")
            make = partial(TieList, self._theme, self._controller, person)
            self._ties_place.addWidget(Disclosure(self._theme, words, make))
        self._clear_question()
        self._scroll.show_box(self.view.nodes.get(person))

    def _follow(self) -> None:
        people = self._controller.account.people
        told = tuple((key, one.names, one.roles, one.sex, one.relationships) for key, one in people.items())
        if told != self._shown:
            self._shown = told
            self._draw()

    def _draw(self) -> None:
        people = self._controller.account.people
        self.view.show_family(self._relatives(), ties(people), self._selected, ended=self._ended())
        misfits = [self._words.one(tie, people) for tie in self.view.placed.misfits]
        names = [self._words.name(people[tie.who]) for tie in self.view.placed.misfits]
        lines = [
            self.tr("This does not fit the drawing: {name}, {tie}.").format(name=name, tie=words)
            for name, words in zip(names, misfits, strict=True)
        ]
        self._misfits.setText("\n".join(lines))
        self._misfits.setVisible(bool(lines))
        self._legend.setVisible(any(tie.bond is not None for tie in ties(people)) or bool(self._ended()))
        self._scroll.follow()

    def _relatives(self) -> list[Relative]:
        people = self._controller.account.people
        told = ties(people)
        drawn = {key for tie in told for key in (tie.who, tie.of)}
        kept = [
            key
            for key, person in people.items()
            if key in drawn or key == self._selected or {Role.VICTIM, Role.RELATIVE, Role.TESTIFIER} & {*person.roles}
        ]
        unnamed = self.tr("Name not known")
        return [
            Relative(
                key,
                name if (name := self._words.name(people[key])) != unnamed else "",
                self._words.line(key, people, told),
                self._words.ties(key, people, told),
                unnamed,
            )
            for key in kept
        ]

    def _ended(self) -> Sequence[Tie]:
        people = self._controller.account.people
        over = {
            r.id
            for person in people.values()
            for r in person.relationships
            if r.end is not None or r.bond is Bond.FORMER
        }
        return [tie for tie in ties(people) if tie.element in over]

    # --- what people do ---------------------------------------------------------------------------------------------

    def _add_to(self, person: str, kin: Kin) -> None:
        if person not in self._controller.account.people:
            return
        added = self._controller.add_person(Role.RELATIVE)
        self._tie(added, person, kin)
        self.added.emit(added)

    def _tie(self, who: str, of: str, kin: Kin) -> None:
        person = self._controller.account.people[who]
        order = max((r.order for r in person.relationships), default=-1) + 1
        made = Relationship(id=new_id(), order=order, to=of, kin=kin)
        changed = msgspec.structs.replace(person, relationships=(*person.relationships, made))
        self._controller.edit(lambda account: account.with_person(who, changed))

    def _ask_join(self, who: str, of: str) -> None:
        people = self._controller.account.people
        self._clear_question()
        question = QuestionCard(
            self._theme,
            self.tr("What is {who} to {of}?").format(
                who=self._words.name(people[who]), of=self._words.name(people[of])
            ),
            answers=[
                *((kin, self._words.kin(kin, people[who].sex), Kind.SECONDARY, "") for kin in Kin),
                (None, self.tr("Leave it"), Kind.QUIET, "Esc"),
            ],
        )
        question.answered.connect(partial(self._joined, who, of))
        self._question_place.addWidget(question)
        into_view(question)  # above the drawing, which may be all that is seen

    def _joined(self, who: str, of: str, kin: Kin | None) -> None:
        self._clear_question()
        same = {(tie.who, tie.of, tie.kin) for tie in ties(self._controller.account.people)}
        if kin is not None and not {(who, of, kin), (of, who, OPPOSITE[kin])} & same:
            self._tie(who, of, kin)
        node = self.view.nodes.get(who)
        if node is not None:
            node.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_question(self) -> None:
        clear_layout(self._question_place)


class _Sideways(QScrollArea):
    """As high as the drawing up to a limit; scrolls both ways beyond."""

    def __init__(self, view: FamilyView, highest: int) -> None:
        super().__init__()
        self._highest, self._view = highest, view
        self._box: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(view)
        self.setCornerWidget(QWidget())
        # the drawing lies on the card
        self.viewport().setAutoFillBackground(False)
        view.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_box(self, box: QWidget | None) -> None:
        """Scrolls to it now, and again once the window has given the drawing its room."""
        self._box = box
        QTimer.singleShot(0, self, self._to_box)

    def _to_box(self) -> None:
        if self._box is not None and shiboken6.isValid(self._box):
            # in the middle, as far as there is more on both sides
            aside = (self.viewport().width() - self._box.width()) // 2
            above = (self.viewport().height() - self._box.height()) // 2
            self.ensureWidgetVisible(self._box, max(24, aside), max(24, above))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._to_box)

    def follow(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(min(self._highest, self._view.sizeHint().height() + bar + 2))
