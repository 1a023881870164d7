"""One testimony as it is worked on: holds the account, autosaves it, and turns edits into service calls.

Every edit is a draft in the vault 1.5 seconds later at most; leaving the screen writes what changed to the log.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from intake.errors import AmanatError
from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Translation
from intake.services import interview, recording_rules, sealed_session, sealing, speakers, translations
from intake.services.account import Account
from intake.services.sealed_session import SealedSession
from intake.services.sealing import SealingOptions
from ui.jobs import Job
from ui.screens import Context
from ui.screens.testimonies import keeping
from ui.screens.testimonies.taking_in import TakingIn

if TYPE_CHECKING:
    from ui.recording.session import RecordingSession

AUTOSAVE_MS = 1500


class TestimonyController(QObject):
    """`changed` after every edit; `saved` and `failed` when the vault answered."""

    __test__ = False

    changed = Signal()
    saved = Signal()
    failed = Signal(object)
    recording_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self._keep_draft)
        self._opened: interview.Opened | None = None
        self._account: Account | None = None
        self._dirty = False
        self._saving: Job | None = None
        self._keeping: Account | None = None  # what `_saving` writes
        self.taking_in = TakingIn(self)
        self._recording: RecordingSession | None = None
        self._sealed: SealedSession | None = None
        self._options: SealingOptions | None = None
        #: Nothing is edited any more: it is being sealed, and a draft would outlive that.
        self.frozen = False

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def context(self) -> Context:
        """Vault, clock and jobs, for what is written beside the account."""
        return self._context

    @property
    def account(self) -> Account:
        if self._account is None:
            raise RuntimeError("no testimony is open")
        return self._account

    @property
    def opened(self) -> interview.Opened:
        if self._opened is None:
            raise RuntimeError("no testimony is open")
        return self._opened

    @property
    def dirty(self) -> bool:
        """Edits that are not in the vault yet."""
        return self._dirty

    # --- opening and editing ----------------------------------------------------------------------------------------

    def open(self, record: str | None) -> None:
        """Opens a testimony, or begins one. Raises AmanatError, TestimonySealed for one that the lock has sealed."""
        vault = self._context.vault
        if record is None:
            self._options = sealing.options(vault)
            self._begin(sealed=self._options.possible and self._options.policy != "choice")
            return
        self._options, self._sealed = None, sealed_session.of(vault, record)
        if self._sealed is not None:
            self._opened = interview.Opened(self._sealed.account, False)
        else:
            self._opened = interview.open_account(vault, record)
        self._account = self._opened.account
        self._dirty = False

    def _begin(self, *, sealed: bool) -> None:
        vault, clock = self._context.vault, self._context.clock
        if sealed:
            self._sealed = sealed_session.start(vault, clock=clock)
            self._opened = interview.Opened(self._sealed.account, False)
        else:
            self._sealed = None
            self._opened = interview.Opened(interview.start(vault, clock=clock), True)
        self._account = self._opened.account
        self._dirty = False

    # --- sealed at birth --------------------------------------------------------------------------------------------

    @property
    def sealed(self) -> bool:
        """Whether this testimony is sealed while it is recorded: after the lock it cannot be opened here."""
        return self._sealed is not None

    @property
    def sealing_choice(self) -> SealingOptions | None:
        """What can be chosen, until something was said; None after that and for a testimony that was opened."""
        if self._account is None or self.records:
            return None
        return self._options if keeping.is_blank(self._account) else None

    def choose_sealing(self, sealed: bool) -> bool:
        """Begins anew as chosen; nothing was said yet. False if nothing changed."""
        if self.sealing_choice is None or sealed == self.sealed or self._saving is not None:
            return False
        self._timer.stop()
        before, session = self.account.id, self._sealed
        try:
            self._begin(sealed=sealed)
            if session is not None:
                sealed_session.drop_unused(self._context.vault, session)
            else:
                interview.drop_draft(self._context.vault, before)
        except AmanatError as error:
            self.failed.emit(error)
            return False
        self.changed.emit()
        return True

    def edit(self, change: Callable[[Account], Account]) -> None:
        """Applies one edit and schedules the autosave; an edit that changes nothing is none."""
        after = change(self.account)
        if after == self._account or self.frozen:
            return
        self._account = after
        self._dirty = True
        self._timer.start()
        self.changed.emit()

    def edit_testimony(self, **fields: Any) -> None:
        self.edit(lambda account: account.with_testimony(**fields))

    def add_person(self, role: Role) -> str:
        """Adds a person of that role and returns their id."""
        added = ""

        def add(account: Account) -> Account:
            nonlocal added
            # a name to be typed stands ready
            person = Person(roles=(role,), names=(Name(id=new_id()),))
            account, added = interview.add_person(account, person)
            return account

        self.edit(add)
        return added

    # --- keeping ----------------------------------------------------------------------------------------------------

    def _keep_draft(self) -> None:
        if self._saving is not None:
            self._timer.start()
            return
        self._keeping, self._dirty = self.account, False
        self._saving = self._context.jobs.start(
            keeping.keep,
            self._context.vault,
            self._sealed,
            self._keeping,
            done=self._kept,
            failed=self._not_kept,
        )

    def _kept(self, _result: object) -> None:
        self._saving = None
        account, self._keeping = self._keeping, None
        if self._recording is not None and account is not None:
            self._recording.kept(account.testimony.attachments)
        self.saved.emit()

    def _not_kept(self, error: AmanatError) -> None:
        self._saving, self._dirty = None, True
        self.failed.emit(error)

    def save_now(self) -> None:
        """The draft at once, on this thread: about to be locked. Never raises."""
        self._timer.stop()
        if self._account is None or not self._dirty:
            return
        try:
            keeping.keep(self._context.vault, self._sealed, self._account)
            self._dirty = False
        except AmanatError as error:
            self.failed.emit(error)

    def commit(self, *, finish: bool = False) -> bool:
        """Writes what changed to the log. False if the vault refused; then the draft stays."""
        self._timer.stop()
        if self._account is None:
            return True
        typed = self._opened is not None and (self._opened.is_draft or self._account != self._opened.account)
        if not typed and not finish:
            return True
        try:
            if self._sealed is not None:
                self._sealed.save(self._account, finish=finish)
                self._opened = interview.Opened(self._sealed.account, False)
            else:
                interview.save(self._context.vault, self._account, finish=finish)
                self._opened = interview.open_account(self._context.vault, self._account.id)
        except AmanatError as error:
            self._dirty = True
            self.failed.emit(error)
            return False
        self._account = self._opened.account
        self._dirty = False
        self.saved.emit()
        return True

    def forget(self) -> None:
        """Lets go of an account that is erased: nothing of it is saved again."""
        self._timer.stop()
        self._account = self._opened = None
        self._dirty = False

    @property
    def is_open(self) -> bool:
        return self._account is not None

    # --- recording --------------------------------------------------------------------------------------------------

    @property
    def recording(self) -> RecordingSession:
        """This testimony's; made when recording is opened."""
        if self._recording is None:
            from ui.recording.session import RecordingSession

            self._recording = RecordingSession(
                self._context,
                testimony=lambda: self.account.id,
                takes=lambda: len(self.account.testimony.attachments),
            )
            self._recording.setParent(self)
            self._recording.allowed = self.recordable
            self._recording.speaker_words = lambda who: speakers.mark_of(self._account, who)
            self.changed.connect(self._allow)
            self._recording.recorded.connect(self._recorded)
            self._recording.over.connect(self._take_over)
            self._recording.changed.connect(self.recording_changed)
        return self._recording

    @property
    def recordable(self) -> frozenset[str]:
        """What may be recorded: see `services.recording_rules`."""
        today, account = self._context.clock.now().date(), self._account
        return recording_rules.EVERYTHING if account is None else recording_rules.allowed(account, today)

    def _allow(self) -> None:
        if self._recording is not None:
            self._recording.allowed = self.recordable

    @property
    def records(self) -> bool:
        """Whether a take runs."""
        return self._recording is not None and self._recording.running

    def _recorded(self, attachment: Attachment) -> None:
        if self._account is None:
            return  # the next unlock adds it
        self.edit(partial(interview.with_attachment, attachment=attachment))
        self._timer.stop()
        self._keep_draft()

    def _take_over(self) -> None:
        """A take has ended, and came in just before if anything of it was kept."""

    @property
    def pseudonym(self) -> str:
        """Who writes here."""
        return self._context.vault.pseudonym

    def made_now(self, translation: Translation) -> Translation:
        """The translation as one of the words as they stand, which are written to the log first so that it can name
        their revision."""
        if self._sealed is None and not self.sealing_choice:
            self.commit()
        return translations.made_now(self._context.vault, self.account, translation)

    def close_recording(self) -> None:
        """Recording is not looked at any more: devices are let go unless a take runs."""
        if self._recording is None:
            return
        if self._recording.running:
            self._recording.close_when_over = True
        else:
            self._recording.close()

    # --- files ------------------------------------------------------------------------------------------------------

    @property
    def session(self) -> SealedSession | None:
        """Of a testimony that is sealed as it is recorded."""
        return self._sealed

    def remove_attachment(self, attachment: Attachment) -> None:
        """Takes it off the testimony; its bytes stay in the vault with the revision that named it."""
        rest = tuple(a for a in self.account.testimony.attachments if a.id != attachment.id)
        self.edit_testimony(attachments=rest)
