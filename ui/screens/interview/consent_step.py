"""Before the account: may it be kept, who must never see it, what may be recorded. For each who speaks, one at a time.

Nothing of the account is asked here. For a child: a guardian's word and the child's own first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from intake.model.consent import ConsentState, Purpose
from intake.model.person import main_name
from intake.services import consent_texts, consents
from ui.screens.interview import steps
from ui.screens.interview.question_page import QuestionPage
from ui.screens.interview.stage import Page, Pages, Stage
from ui.screens.testimonies.forms import line_field, text_field
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.fields import CheckBox, Dropdown
from ui.widgets.labels import NameLabel
from ui.words import LANGUAGES

NOBODY, SOMEBODY = "nobody", "somebody"
YES_NO = ((ConsentState.GIVEN, "check", "yes"), (ConsentState.REFUSED, "x", "no"))


class ConsentStep(Pages):
    """The pages of every testifier, the first one's first."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        controller = stage.controller
        testifiers = controller.testifiers()
        parts: list[Callable[[], Page]] = []
        for number, person in enumerate(testifiers):
            if controller.is_minor(person):
                parts += [partial(self._guardian, person), partial(self._assent, person)]
            parts += [
                partial(self._keep, person, number, len(testifiers)),
                partial(self._never, person),
                partial(self._recording, person),
            ]
        super().__init__(stage, parts, self.tr("Consent {0} of {1}"), LanguageChoice(stage, self._again))

    def _again(self) -> None:
        """In another language, or with somebody else to ask."""
        self._stage.go(steps.CONSENT)

    # --- the three questions ----------------------------------------------------------------------------------------

    def _keep(self, person: str, number: int, of: int) -> Page:
        controller = self._stage.controller
        held = consents.answer(controller.consent(person), Purpose.KEEP)
        page = QuestionPage(
            self._stage,
            "keep",
            (
                (ConsentState.GIVEN, "check", "yes"),
                (ConsentState.WITH_CONDITIONS, "list-check", "conditions"),
                (ConsentState.REFUSED, "x", "no"),
            ),
            None if held.state is ConsentState.NOT_ASKED else held.state,
            partial(self._kept, person),
            needs=lambda value: self._conditions(person) if value is ConsentState.WITH_CONDITIONS else None,
            spoken=True,
        )
        return WithWho(self._stage, page, person, number, of, self._again)

    def _kept(self, person: str, value: object) -> None:
        assert isinstance(value, ConsentState)
        self._stage.controller.answer(person, Purpose.KEEP, value)
        if value is ConsentState.REFUSED:
            self._stage.refused()

    def _conditions(self, person: str) -> QWidget:
        controller = self._stage.controller
        held = consents.answer(controller.consent(person), Purpose.KEEP)
        return line_field(
            self._stage.theme,
            self.tr("On what conditions?"),
            held.conditions,
            lambda text: controller.answer(person, Purpose.KEEP, ConsentState.WITH_CONDITIONS, conditions=text),
        )

    def _never(self, person: str) -> Page:
        controller = self._stage.controller
        consent = controller.consent(person)
        value = SOMEBODY if consent.who_must_never_see else NOBODY if consent.nobody_named else None
        return QuestionPage(
            self._stage,
            "never",
            ((NOBODY, "users", NOBODY), (SOMEBODY, "ban", SOMEBODY)),
            value,
            partial(self._seen, person),
            needs=lambda chosen: self._whom(person) if chosen == SOMEBODY else None,
        )

    def _seen(self, person: str, value: object) -> None:
        fields: dict[str, Any] = {"nobody_named": True if value == NOBODY else None}
        if value == NOBODY:
            fields["who_must_never_see"] = ""
        self._stage.controller.set_consent(person, **fields)

    def _whom(self, person: str) -> QWidget:
        controller = self._stage.controller
        return text_field(
            self._stage.theme,
            self.tr("Who must never see it?"),
            controller.consent(person).who_must_never_see,
            lambda text: controller.set_consent(person, who_must_never_see=text),
            lines=2,
            hint=self.tr("Whatever stands here holds every use until a coordinator says that it is kept."),
        )

    def _recording(self, person: str) -> Page:
        controller = self._stage.controller
        options = [("both", "video", "both"), ("sound-only", "microphone", "sound"), ("neither", "pencil", "neither")]
        if controller.is_minor(person):
            options = options[1:]
        return QuestionPage(
            self._stage,
            "recording",
            options,
            controller.consent(person).face_or_sound_only or None,
            lambda value: controller.set_consent(person, face_or_sound_only=str(value)),
        )

    # --- a child ----------------------------------------------------------------------------------------------------

    def _guardian(self, person: str) -> Page:
        controller = self._stage.controller
        given = controller.consent(person).guardian
        return QuestionPage(
            self._stage,
            "guardian",
            YES_NO,
            ConsentState.GIVEN if given else None,
            lambda value: self._stage.refused() if value is ConsentState.REFUSED else None,
            needs=lambda value: self._who_guards(person) if value is ConsentState.GIVEN else None,
        )

    def _who_guards(self, person: str) -> QWidget:
        controller = self._stage.controller
        return line_field(
            self._stage.theme,
            self.tr("Name of the guardian, and how related"),
            controller.consent(person).guardian,
            lambda text: controller.set_consent(person, guardian=text),
        )

    def _assent(self, person: str) -> Page:
        controller = self._stage.controller
        held = controller.consent(person).assent

        def answered(value: object) -> None:
            controller.set_consent(person, assent=value is ConsentState.GIVEN)
            if value is ConsentState.REFUSED:
                self._stage.refused()

        value = None if held is None else ConsentState.GIVEN if held else ConsentState.REFUSED
        return QuestionPage(self._stage, "assent", YES_NO, value, answered)


class WithWho(Page):
    """The first page of a testifier: who speaks, whether a child, who else, and how it is kept."""

    def __init__(
        self, stage: Stage, page: QuestionPage, person: str, number: int, of: int, again: Callable[[], object]
    ) -> None:
        super().__init__()
        self._stage, self._page, self._person, self._again = stage, page, person, again
        controller, theme = stage.controller, stage.theme
        column = vbox(self, gap=8)
        name = main_name(controller.account.people[person])
        if of > 1 or name:
            words = name or self.tr("Witness {number}").format(number=number + 1)
            column.addWidget(NameLabel(theme, words, weight=600, ink="text2"))
        column.addWidget(page, 1)
        child = CheckBox(theme, self.tr("Under 18"))
        child.setChecked(controller.is_minor(person))
        child.toggled.connect(self._set_minor)
        row: list[QWidget] = [child]
        if number + 1 == of:
            more = Button(theme, self.tr("Another witness speaks too"), Kind.QUIET, icon="user-plus")
            more.clicked.connect(self._add)
            row.append(more)
        options = controller.sealing_choice
        if options is not None and options.possible and options.policy != "always":
            words = (
                self.tr("Sealed: only coordinators open it. Leave it open here")
                if controller.sealed
                else self.tr("Open on this laptop. Seal it instead")
            )
            seal = Button(theme, words, Kind.QUIET, icon="lock" if controller.sealed else "seal")
            seal.clicked.connect(self._seal)
            row.append(seal)
            self._seal_button = seal
            controller.changed.connect(self._follow)
        page.add_below(*row)

    @property
    def page(self) -> QuestionPage:
        return self._page

    def begin(self) -> None:
        self._page.begin()

    def read(self) -> None:
        self._page.read()

    def _follow(self) -> None:
        """Once something was said, sealing or not is no choice any more."""
        controller = self._stage.controller
        self._seal_button.setVisible(controller.is_open and controller.sealing_choice is not None)

    def _set_minor(self, on: bool) -> None:
        self._stage.controller.set_minor(self._person, on)
        self._again()

    def _add(self) -> None:
        self._stage.controller.add_testifier()
        self._again()

    def _seal(self) -> None:
        controller = self._stage.controller
        if controller.choose_sealing(not controller.sealed):
            self._again()


class LanguageChoice(Dropdown):
    """In which language the questions are asked: the witness's, not the window's."""

    def __init__(self, stage: Stage, again: Callable[[], object]) -> None:
        super().__init__(stage.theme, [(LANGUAGES[code], code) for code in consent_texts.LANGUAGES])
        self._stage, self._again = stage, again
        self.setAccessibleName(self.tr("Language of the questions"))
        self.choose(stage.controller.language)
        self.activated.connect(self._chosen)

    def _chosen(self, _index: int) -> None:
        self._stage.controller.choose_language(self.currentData())
        self._again()
