"""Who speaks in an interview and what each of them answers: one account, each answer stored as it is given.

Must never answer for somebody: a purpose nobody was asked about stays not asked.
"""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QObject

from intake.model.attachment import Attachment
from intake.model.consent import Consent, ConsentState, Package, Purpose
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Testifier
from intake.services import ages, consent_texts, consents, interview, recording_rules, speakers
from intake.services.account import Account
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.keys import MOST_SPEAKERS


class AskingController(TestimonyController):
    """`language` is that of the questions, `stands_for` what each package means here."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.language = ""
        self.stands_for = consents.PURPOSES
        self._speaking_consent = False

    @property
    def consent_takes(self) -> list[Attachment]:
        return [a for a in self.account.testimony.attachments if a.take == consents.CONSENT_TAKE]

    # --- testifiers -------------------------------------------------------------------------------------------------

    def testifiers(self) -> list[str]:
        """Person records of those who speak, the first made when nobody is there yet."""
        found = self.account.in_role(Role.TESTIFIER)
        return found or [self.add_testifier()]

    def add_testifier(self) -> str:
        """One more who speaks, with a mark of their own (S1, S2, …)."""
        number = len(self.account.in_role(Role.TESTIFIER)) + 1
        if number > MOST_SPEAKERS:
            return self.account.in_role(Role.TESTIFIER)[-1]
        added = ""

        def add(account: Account) -> Account:
            nonlocal added
            person = Person(roles=(Role.TESTIFIER,), names=(Name(id=new_id()),))
            account, added = interview.add_person(account, person)
            held = account.testimony.testifiers
            mark = Testifier(id=new_id(), order=len(held), person=added, speaker=f"S{number}")
            return account.with_testimony(testifiers=(*held, mark))

        self.edit(add)
        return added

    def is_minor(self, person: str) -> bool:
        """Under 18, or perhaps: said so, or by the latest possible birth date."""
        return recording_rules.is_child(self.account, person, self._context.clock.now().date())

    def set_minor(self, person: str, minor: bool) -> None:
        changed = msgspec.structs.replace(self.account.people[person], under_18=minor or None)
        self.edit(lambda account: account.with_person(person, changed))

    def speaks(self, number: int) -> str:
        """Testifier `number` (from 0) speaks from now on: noted with the take that runs. Returns their mark, or nothing
        where nobody is that one."""
        found = speakers.testifier(self.account, number)
        if found is None:
            return ""
        account, who = found
        self.edit(lambda _account: account)
        if self.records:
            self.recording.marking.speaks(who)
        return speakers.mark_of(self.account, who)

    # --- consent ----------------------------------------------------------------------------------------------------

    def consent(self, person: str) -> Consent:
        held = self.account.consent_of(person)
        return held[1] if held else Consent(testimony=self.account.id, person=person)

    def put_consent(self, person: str, consent: Consent) -> None:
        """Stores it, with how it was asked."""
        text = consent_texts.texts(self.language)
        spoken = self._speaking_consent or bool(self.consent_takes)
        consent = consents.asked(
            consent,
            language=text.language,
            text_version=text.version_text,
            by=self._context.vault.pseudonym,
            spoken=spoken,
            clock=self._context.clock,
        )
        if self.is_minor(person):
            day = ages.eighteenth_birthday(self.account.people[person].birth_date)
            consent = msgspec.structs.replace(consent, ask_again_at_18=day or "unknown")

        def change(account: Account) -> Account:
            held = account.consent_of(person)
            return account.with_consent(held[0] if held else new_id(), consent)

        self.edit(change)

    def set_consent(self, person: str, **fields: Any) -> None:
        self.put_consent(person, msgspec.structs.replace(self.consent(person), **fields))

    def answer(self, person: str, purpose: Purpose, state: ConsentState, conditions: str | None = None) -> None:
        clock = self._context.clock
        held = consents.with_answer(self.consent(person), purpose, state, conditions=conditions, clock=clock)
        self.put_consent(person, held)

    def answer_package(self, person: str, package: Package, state: ConsentState) -> None:
        self.put_consent(
            person,
            consents.answer_package(
                self.consent(person), package, state, clock=self._context.clock, stands_for=self.stands_for
            ),
        )
