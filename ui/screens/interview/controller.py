"""What an interview does beyond writing: consent as it is asked and spoken, ending, destroying, the next relative.

One account, saved as in the testimony's screen. Must never let a camera run for somebody who allowed only sound.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from intake.errors import AmanatError
from intake.model.attachment import Attachment
from intake.model.consent import ConsentForm
from intake.model.person import Role
from intake.services import (
    consent_texts,
    consents,
    discarding,
    interview,
    leaving,
    relatives,
    sealed_session,
)
from intake.services.account import Account
from intake.services.recording import Kind
from ui.languages import shown_language
from ui.screens import Context
from ui.screens.interview.asking import AskingController
from ui.screens.testimonies.keeping import is_blank


class InterviewController(AskingController):
    """`ended(how)`: a key of `After`; `spoken_changed` when a consent-only take began or came in."""

    ended = Signal(str)
    spoken_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._context = context
        self._earlier: Account | None = None
        #: What was taken over from a relative's testimony, and whom its witness named who must never see it.
        self.offer: relatives.Offer | None = None
        self._after_take: Callable[[], object] | None = None
        self._taking_leave = self._new = False
        #: It has ended: nothing of it is asked or recorded any more.
        self.over, self.how = False, ""
        self.ended.connect(self._set_over)

    def _set_over(self, how: str) -> None:
        self.over, self.how = True, how

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

    # --- recording --------------------------------------------------------------------------------------------------

    @property
    def speaks_consent(self) -> bool:
        """Whether a consent-only take runs."""
        return self._speaking_consent

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

    def destroy_spoken(self) -> None:
        """The takes of the spoken consent alone: whoever answers No need not leave their voice here."""
        if not (takes := [take.id for take in self.consent_takes]) or self.records or self.over:
            return
        if self._saving is not None:  # what it writes still has them
            QTimer.singleShot(50, self, self.destroy_spoken)
            return
        self._timer.stop()
        try:
            rest = discarding.destroy_takes(self._context.vault, self.account, takes, clock=self._context.clock)
        except AmanatError as error:
            self._timer.start()
            self.failed.emit(error)
            return
        self._sealed = sealed_session.of(self._context.vault, rest.id)
        self._account, self._dirty = rest, False
        self._opened = interview.Opened(rest, self._sealed is None)
        for person in rest.in_role(Role.TESTIFIER):
            if self.consent(person).form is ConsentForm.SPOKEN_ON_RECORDING:
                self.set_consent(person, form=ConsentForm.SPOKEN)
        self.changed.emit()
        self.spoken_changed.emit()

    def _recorded(self, attachment: Attachment) -> None:
        if self._speaking_consent:
            self._speaking_consent = False
            attachment = msgspec.structs.replace(attachment, take=consents.CONSENT_TAKE)
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

    @property
    def left_before(self) -> bool:
        """Whether its witness left once before answering: it was kept until they are asked."""
        return self.account.testimony.left is not None

    def wait_on(self) -> None:
        """Asked again, nobody answered: everything stays as it was decided; `ended` follows."""
        self.when_quiet(lambda: self.ended.emit("waits") if self.commit() else None)

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
        vault, how = self._context.vault, "destroyed"
        try:
            if self.left_before:
                how = leaving.refused(vault, self.account, clock=self._context.clock)
            else:
                discarding.destroy(vault, self.account)
        except AmanatError as error:
            self.failed.emit(error)
            return
        self.forget()
        self.ended.emit(how)
