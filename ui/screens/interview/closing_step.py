"""After the account: its uses in three packages with exceptions, the witness's own words, a card, and parting.

A child is not asked about publication. What is not answered counts as No.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from intake.model.consent import ConsentState, Package, Purpose
from intake.services import consent_texts, consents
from ui.screens.interview import steps
from ui.screens.interview.card_page import CardPage
from ui.screens.interview.consent_step import LanguageChoice
from ui.screens.interview.overlay import spoken_text
from ui.screens.interview.question_page import QuestionPage
from ui.screens.interview.stage import Held, Page, Pages, Stage
from ui.screens.testimonies.about_tab import AboutTab
from ui.screens.testimonies.forms import text_field
from ui.widgets.card import vbox
from ui.widgets.fields import CheckBox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text

OPTIONS = (
    (ConsentState.GIVEN, "check", "yes"),
    (ConsentState.WITH_CONDITIONS, "list-check", "conditions"),
    (ConsentState.REFUSED, "x", "no"),
)


class ClosingStep(Pages):
    """The packages of every testifier, then what is said before parting."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        controller = stage.controller
        parts: list[Callable[[], Page]] = []
        self._asks: list[str] = []
        for person in controller.testifiers():
            for package in controller.stands_for:
                if package is Package.PUBLIC and controller.is_minor(person):
                    continue
                parts.append(partial(self._package, person, package))
                self._asks.append(person if package in self._open(person) else "")
            parts += [partial(OwnWords, stage, person), partial(CardPage, stage, person)]
            self._asks += ["", ""]
        parts.append(lambda: Held(AboutTab(stage.theme, controller, parts=("closing", "requests", "safety"))))
        super().__init__(stage, parts, self.tr("Page {0} of {1}"), LanguageChoice(stage, self._again))

    def _open(self, person: str) -> tuple[Package, ...]:
        controller = self._stage.controller
        return consents.unanswered(controller.consent(person), controller.stands_for)

    def begin(self) -> None:
        """At the first package that is not answered, else at the beginning."""
        self.place = next((place for place, person in enumerate(self._asks) if person), 0)
        super().begin()

    def _again(self) -> None:
        self._stage.go(steps.CLOSING)

    def _package(self, person: str, package: Package) -> Page:
        controller = self._stage.controller
        consent, purposes = controller.consent(person), controller.stands_for[package]
        states = {consents.answer(consent, purpose).state for purpose in purposes}
        value: ConsentState | None = None
        if package not in self._open(person):
            value = states.pop() if len(states) == 1 else ConsentState.WITH_CONDITIONS
        return QuestionPage(
            self._stage,
            package.value,
            OPTIONS,
            value,
            lambda chosen: self._answered(person, package, chosen),
            needs=lambda chosen: (
                Exceptions(self._stage, person, purposes) if chosen is ConsentState.WITH_CONDITIONS else None
            ),
            listed=[purpose.value for purpose in purposes],
        )

    def _answered(self, person: str, package: Package, value: object) -> None:
        assert isinstance(value, ConsentState)
        self._stage.controller.answer_package(person, package, value)


class Exceptions(QWidget):
    """Each use of a package by itself: what is ticked here is a No; and conditions in words for the others."""

    def __init__(self, stage: Stage, person: str, purposes: tuple[Purpose, ...]) -> None:
        super().__init__()
        self._stage, self._person, self._purposes = stage, person, purposes
        controller, theme = stage.controller, stage.theme
        language = controller.language
        if consent_texts.right_to_left(language):
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        column = vbox(self, gap=8)
        column.addWidget(spoken_text(theme, consent_texts.texts(language).except_heading, weight=600))
        consent = controller.consent(person)
        for purpose in purposes:
            box = CheckBox(theme, consent_texts.word(language, purpose.value))
            box.setChecked(consents.answer(consent, purpose).state is ConsentState.REFUSED)
            box.toggled.connect(partial(self._except, purpose))
            column.addWidget(box)
            if self.focusProxy() is None:
                self.setFocusProxy(box)
        conditions = "\n".join(dict.fromkeys(c for p in purposes if (c := consents.answer(consent, p).conditions)))
        column.addWidget(text_field(theme, self.tr("On what conditions?"), conditions, self._conditions, lines=2))

    def _except(self, purpose: Purpose, on: bool) -> None:
        self._stage.controller.answer(
            self._person, purpose, ConsentState.REFUSED if on else ConsentState.WITH_CONDITIONS
        )

    def _conditions(self, text: str) -> None:
        controller = self._stage.controller
        for purpose in self._purposes:
            state = consents.answer(controller.consent(self._person), purpose).state
            if state is not ConsentState.REFUSED:
                controller.answer(self._person, purpose, ConsentState.WITH_CONDITIONS, conditions=text)


class OwnWords(Page):
    """ "In your own words: who may see this?" """

    def __init__(self, stage: Stage, person: str) -> None:
        super().__init__()
        self._stage, self._person = stage, person
        controller, theme = stage.controller, stage.theme
        asked = consent_texts.question(controller.language, "own-words")
        self._asked = asked
        column = vbox(self, gap=12)
        column.addWidget(spoken_text(theme, asked.ask, role=Role.TITLE, weight=600))
        column.addWidget(spoken_text(theme, asked.tell, role=Role.SECTION))
        field = text_field(
            theme,
            self.tr("In the witness's own words"),
            controller.consent(person).who_may_see,
            lambda text: controller.set_consent(person, who_may_see=text),
            lines=4,
        )
        column.addWidget(field)
        self._editor = field.editor if hasattr(field, "editor") else field
        column.addStretch(1)
        told = self.tr("Until it is answered, every use counts as No.")
        column.addWidget(Text(theme, told, ink="text2", wrap=True))

    def begin(self) -> None:
        self._editor.setFocus()

    def read(self) -> None:
        self._stage.read(self._asked.ask, self._asked.tell)
