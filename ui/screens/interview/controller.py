"""What an interview does beyond writing: consent as it is asked and spoken, ending, destroying, the next relative.

One account, saved as in the testimony's screen. Must never let a camera run for somebody who allowed only sound.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.model.attachment import Attachment
from intake.model.consent import Consent, ConsentState, Package, Purpose
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Testifier
from intake.services import (
    ages,
    consent_texts,
    consents,
    discarding,
    interview,
    leaving,
    recording_rules,
    relatives,
    speakers,
)
from intake.services.account import Account
from intake.services.recording import Kind
from ui.languages import shown_language
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.keeping import is_blank
from ui.screens.testimonies.keys import MOST_SPEAKERS

CONSENT_TAKE = "consent"
"""The `take` of a recording that holds the spoken consent and nothing else."""


class InterviewController(TestimonyController):
    """`ended(how)`: kept, sealed, left or destroyed; `spoken_changed` when a consent-only take began or came in."""

    ended = Signal(str)
    spoken_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._context = context
        self._earlier: Account | None = None
        #: What was taken over from a relative's testimony, and whom its witness named who must never see it.
        self.offer: relatives.Offer | None = None
        self._speaking_consent = False
        self._after_take: Callable[[], object] | None = None
        self.language = ""
        self.stands_for = consents.PURPOSES
        self._taking_leave = self._new = False
        #: It has ended: nothing of it is asked or recorded any more.
        self.over = False
        self.ended.connect(self._set_over)

    def _set_over(self, _how: str) -> None:
        self.over = True

    # --- beginning --------------------------------------------------------------------------------------------------

    def open(self, record: str | None, earlier: str = "") -> None:
        """As the testimony's screen; `earlier` names a relative's testimony whose family is taken over."""
        vault = self._context.vault
        with vault.reader() as reader:
            self.stands_for = consents.packages(reader)
        self.offer = relatives.offer(vault, earlier) if earlier and record is None else None
        self._earlier = relatives.account_of(vault, earlier) if self.offer is not None else None
        super().open(record)
        self._earlier, self._new, self.over = None, record is None, False
        held = next((c.language for c in self.account.consents.values() if c.language), "")
        # nobody was asked here before: most volunteers speak with witnesses in the language of their window
        self.language = held or consent_texts.last_language(vault) or shown_language().code.replace("_", "-")

    def _begin(self, *, sealed: bool) -> None:
        earlier = self._earlier
        super()._begin(sealed=sealed)
        if earlier is None:
            return
        account = relatives.taken_over(self.account, earlier)
        # nobody here has said any of it: its origin is not the witness
        if self._sealed is not None:
            self._sealed.save(account, origin="staff-inference")
            self._opened = interview.Opened(self._sealed.account, False)
        else:
            interview.save(self._context.vault, account, origin="staff-inference")
            self._opened = interview.open_account(self._context.vault, account.id)
        self._account = self._opened.account

    @property
    def blank(self) -> bool:
        """Whether nobody has said anything yet."""
        return is_blank(self.account)

    @property
    def new_and_blank(self) -> bool:
        """Begun here, and nobody has said anything."""
        return self.is_open and not self.over and self._new and not self.records and self.blank

    def drop_blank(self) -> None:
        self._timer.stop()
        with contextlib.suppress(AmanatError):
            discarding.destroy(self._context.vault, self.account)
        self.forget()

    def choose_language(self, code: str) -> None:
        """Of the questions; remembered for the next witness."""
        self.language = code
        consent_texts.remember_language(self._context.vault, code)

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
        spoken = self._speaking_consent or any(a.take == CONSENT_TAKE for a in self.account.testimony.attachments)
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
        self.put_consent(
            person,
            consents.with_answer(
                self.consent(person), purpose, state, conditions=conditions, clock=self._context.clock
            ),
        )

    def answer_package(self, person: str, package: Package, state: ConsentState) -> None:
        self.put_consent(
            person,
            consents.answer_package(
                self.consent(person), package, state, clock=self._context.clock, stands_for=self.stands_for
            ),
        )

    # --- recording --------------------------------------------------------------------------------------------------

    @property
    def speaks_consent(self) -> bool:
        """Whether a consent-only take runs."""
        return self._speaking_consent

    @property
    def consent_takes(self) -> list[Attachment]:
        return [a for a in self.account.testimony.attachments if a.take == CONSENT_TAKE]

    def speak_consent(self) -> None:
        """Begins a take of sound for the consent alone, or ends it."""
        if self.records:
            if self._speaking_consent:
                self.recording.stop()
            return
        session = self.recording
        try:
            found = session.devices.microphones()
        except AmanatError as error:
            self.failed.emit(error)
            return
        if found:
            session.watch((found[0].id, found[0].name), None)
        session.record(Kind.SOUND)
        if session.trouble is not None:
            self.failed.emit(session.trouble)
            return
        self._speaking_consent = True
        self.spoken_changed.emit()

    def _recorded(self, attachment: Attachment) -> None:
        if self._speaking_consent:
            self._speaking_consent = False
            attachment = msgspec.structs.replace(attachment, take=CONSENT_TAKE)
            self.recording.release()
        super()._recorded(attachment)
        self.spoken_changed.emit()

    def _take_over(self) -> None:
        """Whatever waited for the end of the take goes on, also where nothing of it could be kept: that is said."""
        if self._speaking_consent:  # nothing came in: the next take is no consent
            self._speaking_consent = False
            self.recording.release()
            self.spoken_changed.emit()
        trouble = self.recording.trouble
        then, self._after_take = self._after_take, None
        if then is not None:
            then()
            if trouble is not None and self.is_open:
                self.failed.emit(trouble)

    def when_quiet(self, run: Callable[[], object]) -> None:
        """`run` now, or when the take that runs is over: it is ended first."""
        if not self.records:
            run()
            return
        self._after_take = run
        self.recording.stop()

    # --- the end ----------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Ends and keeps; `ended` follows."""
        self.when_quiet(self._keep_now)

    def _keep_now(self) -> None:
        self.close_recording()
        if self.commit(finish=True):
            self.ended.emit("sealed" if self.sealed else "kept")

    def leave_unanswered(self) -> None:
        """Ends without an answered consent: sealed, or marked; `ended` follows."""
        self.when_quiet(self._leave_now)

    def _leave_now(self) -> None:
        if self._taking_leave:
            return
        self._taking_leave = True
        self._timer.stop()
        self.close_recording()
        account, self.frozen = self.account, True
        self._context.jobs.start(
            leaving.leave,
            self._context.vault,
            account,
            clock=self._context.clock,
            done=self._left,
            failed=self._not_left,
        )

    def _left(self, sealed: bool) -> None:
        self._taking_leave = False
        self.forget()
        self.ended.emit("left-sealed" if sealed else "left")

    def _not_left(self, error: AmanatError) -> None:
        self._taking_leave, self.frozen = False, False
        self.failed.emit(error)

    def destroy(self) -> None:
        """Ends and destroys what was typed and recorded; `ended` follows."""
        self.when_quiet(self._destroy_now)

    def _destroy_now(self) -> None:
        self._timer.stop()
        self.close_recording()
        try:
            discarding.destroy(self._context.vault, self.account)
        except AmanatError as error:
            self.failed.emit(error)
            return
        self.forget()
        self.ended.emit("destroyed")
