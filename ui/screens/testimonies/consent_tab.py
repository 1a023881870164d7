"""What the witness allows: three questions before, three packages after, each purpose by itself on request.

Nothing is preselected and the three answers weigh the same. Until a question is answered it counts as No.
"""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.model.consent import Answer, Consent, ConsentForm, ConsentState, Level, Purpose
from intake.model.ids import new_id
from intake.model.person import Role, main_name
from intake.services import consents
from intake.services.account import Account
from intake.services.consents import Package
from ui.screens import Context
from ui.screens.testimonies.best_interest_form import BestInterestForm
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import choice_field, line_field, row_of, section, text_field, yes_no_items
from ui.screens.testimonies.withdrawal import Withdrawal
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.fonts import Role as FontRole
from ui.widgets.labels import NameLabel, Text
from ui.words import LANGUAGES, Words

ANSWERS = (ConsentState.GIVEN, ConsentState.WITH_CONDITIONS, ConsentState.REFUSED)


class ConsentTab(QWidget):
    """One block for every testifier; adds the first testifier if there is none yet."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._context, self._theme, self._clock = context, context.theme, context.clock
        self._controller = controller
        with context.vault.reader() as reader:
            self._coordinator = context.vault.key_id in reader.coordinators()
            self._stands_for = consents.packages(reader)
        self._words = Words()
        self._single: set[str] = set()
        self._below: dict[tuple[str, Package], tuple[ChoiceGrid, QWidget]] = {}
        self._column = vbox(self, gap=24)
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._column)
        testifiers = self._controller.account.in_role(Role.TESTIFIER)
        if not testifiers:
            self._controller.add_person(Role.TESTIFIER)
            testifiers = self._controller.account.in_role(Role.TESTIFIER)
        for number, person in enumerate(testifiers, 1):
            self._block(person, number, len(testifiers))
        for person in self._controller.account.in_role(Role.VICTIM):
            if person not in testifiers:
                self._column.addWidget(
                    BestInterestForm(
                        self._context,
                        self._controller,
                        person,
                        partial(self._consent, person),
                        partial(self._store, person),
                        coordinator=self._coordinator,
                    )
                )
        self._column.addStretch(1)

    def _block(self, person: str, number: int, of: int) -> None:
        name = main_name(self._controller.account.people[person])
        if of > 1 or name:
            words = name or self.tr("Witness {number}").format(number=number)
            self._column.addWidget(NameLabel(self._theme, words, role=FontRole.SECTION, weight=600))
        consent = self._consent(person)
        # keep it or not comes before anything is said; the other two packages after it
        self._add_package(person, consent, Package.SAFEKEEPING)
        self._column.addWidget(self._before(person, consent))
        for package in (Package.UN_AND_COURTS, Package.PUBLIC):
            self._add_package(person, consent, package)
        self._column.addWidget(self._how(person, consent))
        if person in self._single:
            self._column.addWidget(self._one_by_one(person, consent))
        else:
            more = Button(self._theme, self.tr("Answer each use by itself"), Kind.QUIET)
            more.clicked.connect(lambda: self._show_each(person))
            self._column.addWidget(ButtonRow(more))
        withdrawal = Withdrawal(self._theme, consent)
        withdrawal.withdrawn.connect(lambda: self._withdraw(person))
        self._column.addWidget(withdrawal)

    def _add_package(self, person: str, consent: Consent, package: Package) -> None:
        if package in self._stands_for:
            self._column.addWidget(self._package(person, consent, package))

    def _asked(self) -> dict[Package, tuple[str, str]]:
        return {
            Package.SAFEKEEPING: (
                self.tr("May we keep what you tell us?"),
                self.tr("It is kept encrypted and compared with what others tell. It is shown to nobody else."),
            ),
            Package.UN_AND_COURTS: (
                self.tr("May we use it at the United Nations and in courts?"),
                self.tr("Experts and lawyers can read what you said. Your name stays out unless you say otherwise."),
            ),
            Package.PUBLIC: (
                self.tr("May it become public?"),
                self.tr("Journalists, a database of victims, the web. What is public cannot be called back."),
            ),
        }

    # --- one card each ----------------------------------------------------------------------------------------------

    def _before(self, person: str, consent: Consent) -> Card:
        choices = [("", ""), (self.tr("Face and voice"), "both"), (self.tr("Voice only"), "sound-only"),
                   (self.tr("Neither: notes only"), "neither")]  # fmt: skip
        return section(
            self._theme,
            self.tr("Before you begin"),
            text_field(
                self._theme,
                self.tr("Who must never see it?"),
                consent.who_must_never_see,
                lambda text: self._set(person, who_must_never_see=text),
                lines=2,
                hint=self.tr("Whatever stands here holds every use until a coordinator says that it is kept."),
            ),
            choice_field(
                self._theme,
                self.tr("What may be recorded?"),
                choices,
                consent.face_or_sound_only,
                lambda value: self._set(person, face_or_sound_only=value),
            ),
        )

    def _package(self, person: str, consent: Consent, package: Package) -> Card:
        question, explained = self._asked()[package]
        state = consents.package_state(consent, package, self._stands_for)
        card = section(self._theme, question, Text(self._theme, explained, ink="text2", wrap=True))
        choices = ChoiceGrid(self._theme, [(s, self._words.consent_state(s), "") for s in ANSWERS], columns=3)
        choices.setAccessibleName(question)
        choices.choose(state)
        choices.changed.connect(lambda value: self._answer(person, package, value))
        card.body.addWidget(choices)
        below = QWidget()
        vbox(below, gap=16)
        card.body.addWidget(below)
        self._below[person, package] = choices, below
        self._fill_below(person, consent, package)
        return card

    def _fill_below(self, person: str, consent: Consent, package: Package) -> None:
        """What the present answer asks for. The answers stay as they are, with the focus and its order."""
        _choices, below = self._below[person, package]
        column = below.layout()
        assert isinstance(column, QVBoxLayout)
        clear_layout(column)
        state = consents.package_state(consent, package, self._stands_for)
        if state is None:
            note = self.tr("The uses below are answered differently. A new answer here replaces all of them.")
            column.addWidget(Text(self._theme, note, role=FontRole.META, ink="warn", wrap=True))
        elif state is ConsentState.NOT_ASKED:
            note = self.tr("Not answered yet: it counts as No.")
            column.addWidget(Text(self._theme, note, role=FontRole.META, ink="text2", wrap=True))
        conditions = "\n".join(
            dict.fromkeys(c for p in self._stands_for[package] if (c := consents.answer(consent, p).conditions))
        )
        if state is ConsentState.WITH_CONDITIONS or conditions:
            field = text_field(
                self._theme,
                self.tr("On what conditions?"),
                conditions,
                lambda text: self._conditions(person, package, text),
                lines=2,
            )
            column.addWidget(field)
        below.setVisible(column.count() > 0)

    def _how(self, person: str, consent: Consent) -> Card:
        forms = [("", None), *[(self._words.consent_form(f), f) for f in ConsentForm]]
        languages = [("", ""), *[(name, code) for code, name in LANGUAGES.items()]]
        return section(
            self._theme,
            self.tr("How it was said"),
            text_field(
                self._theme,
                self.tr("In your own words: who may see this?"),
                consent.who_may_see,
                lambda text: self._set(person, who_may_see=text),
                lines=2,
            ),
            row_of(
                choice_field(
                    self._theme, self.tr("Said how"), forms, consent.form, lambda v: self._set(person, form=v)
                ),
                choice_field(
                    self._theme,
                    self.tr("In which language"),
                    languages,
                    consent.language,
                    lambda v: self._set(person, language=v),
                ),
                choice_field(
                    self._theme,
                    self.tr("Risks explained"),
                    yes_no_items(self.tr("Yes"), self.tr("No")),
                    consent.risks_explained,
                    lambda v: self._set(person, risks_explained=v),
                ),
            ),
            row_of(
                line_field(
                    self._theme,
                    self.tr("Explained by"),
                    consent.explained_by,
                    lambda text: self._set(person, explained_by=text),
                ),
                line_field(
                    self._theme,
                    self.tr("Guardian, if under 18"),
                    consent.guardian,
                    lambda text: self._set(person, guardian=text),
                ),
            ),
        )

    def _one_by_one(self, person: str, consent: Consent) -> Card:
        states = [(self._words.consent_state(s), s) for s in ConsentState if s is not ConsentState.SUPERSEDED]
        levels = [(self._words.level(level), level) for level in Level]
        rows = []
        for purpose in Purpose:
            held = consents.answer(consent, purpose)
            bound = held.state is ConsentState.WITH_CONDITIONS or held.conditions or consent.who_must_never_see
            met = [self._conditions_met(person, purpose, held)] if self._coordinator and bound else []
            rows.append(
                row_of(
                    choice_field(
                        self._theme,
                        self._words.purpose(purpose),
                        states,
                        held.state,
                        partial(self._answer_one, person, purpose),
                    ),
                    choice_field(
                        self._theme,
                        self.tr("How much of the identity"),
                        levels,
                        held.level,
                        partial(self._level, person, purpose),
                    ),
                    *met,
                )
            )
        return section(self._theme, self.tr("Each use by itself"), *rows)

    def _conditions_met(self, person: str, purpose: Purpose, held: Answer) -> QWidget:
        """Until a coordinator has said yes here, a use with conditions, or with a “never”, counts as No."""
        return choice_field(
            self._theme,
            self.tr("Are the conditions kept?"),
            yes_no_items(self.tr("Yes, for this use"), self.tr("No")),
            held.conditions_met,
            partial(self._met, person, purpose),
        )

    # --- edits ------------------------------------------------------------------------------------------------------

    def _consent(self, person: str) -> Consent:
        held = self._controller.account.consent_of(person)
        return held[1] if held else Consent(testimony=self._controller.account.id, person=person)

    def _store(self, person: str, consent: Consent) -> None:
        def change(account: Account) -> Account:
            held = account.consent_of(person)
            return account.with_consent(held[0] if held else new_id(), consent)

        self._controller.edit(change)

    def _set(self, person: str, **fields: object) -> None:
        self._store(person, msgspec.structs.replace(self._consent(person), **fields))

    def _answer(self, person: str, package: Package, state: ConsentState) -> None:
        self._store(person, consents.answer_package(
            self._consent(person), package, state, clock=self._clock, stands_for=self._stands_for
        ))
        self._fill_below(person, self._consent(person), package)

    def _conditions(self, person: str, package: Package, text: str) -> None:
        consent = self._consent(person)
        for purpose in self._stands_for[package]:
            state = consents.answer(consent, purpose).state
            consent = consents.with_answer(consent, purpose, state, conditions=text, clock=self._clock)
        self._store(person, consent)

    def _answer_one(self, person: str, purpose: Purpose, state: ConsentState) -> None:
        self._store(person, consents.with_answer(self._consent(person), purpose, state, clock=self._clock))

    def _level(self, person: str, purpose: Purpose, level: Level) -> None:
        consent = self._consent(person)
        state = consents.answer(consent, purpose).state
        self._store(person, consents.with_answer(consent, purpose, state, level=level, clock=self._clock))

    def _met(self, person: str, purpose: Purpose, value: bool | None) -> None:
        self._store(person, consents.with_conditions_met(self._consent(person), purpose, value))

    def _withdraw(self, person: str) -> None:
        self._store(person, consents.withdraw(self._consent(person), clock=self._clock))
        self._fill()

    def _show_each(self, person: str) -> None:
        self._single.add(person)
        self._fill()
