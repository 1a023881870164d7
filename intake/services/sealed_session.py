"""A testimony sealed at birth, while it is recorded: held in memory, made safe piece by piece, gone at the lock.

Must never put a word of it into SQL, a draft, a list or a log of ours but as a sealed piece, and never leave a key
behind that opens one. What the vault keeps is a `Sealed` record: case number, day, state, and the pieces' hashes.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from intake.bundle.sealed_piece import MAX_PIECES, MediaPiece, SealedFile, TextPiece, seal_piece
from intake.clock import Clock, day_of
from intake.crypto.recipients import HybridRecipient
from intake.errors import AmanatError, BadSealedPiece, TestimonySealed, WrongUse
from intake.model.dates import exact
from intake.model.ids import new_case_number, new_id
from intake.model.revision import Revision
from intake.model.sealed import Sealed, SealedPiece, SealedState, size_class
from intake.model.testimony import Testimony, TestimonyState
from intake.services import sealed_store as store
from intake.services import sealing
from intake.services.account import Account, with_element_ids
from intake.services.sealed_log import InnerLog
from intake.services.sealed_media import SealedMedia, SealedMediaReader

if TYPE_CHECKING:
    from intake.vault.vault import Vault


class SealedSession:
    """One sealed testimony that is open. Every method may be called from any thread; `close` is the lock's."""

    def __init__(
        self,
        vault: Vault,
        recipients: Sequence[HybridRecipient],
        account: Account,
        *,
        clock: Clock,
        later_from: str = "",
    ) -> None:
        """`later_from`: the day of a testimony that was open here first."""
        self._vault, self._recipients, self._clock = vault, list(recipients), clock
        self._mutex = threading.RLock()
        self.record, self.inside = new_id(), account.id
        self._log = InnerLog(self.record, account.id, vault.signing_key())
        self._next = 0
        self._draft: tuple[int, list[Revision]] | None = None
        self._closed = False
        self._account: Account | None = account
        self._sealed = Sealed(
            case_number=account.testimony.case_number,
            # the day it was written down here: the day that the account names is a part of the account
            day=later_from or day_of(clock.now()),
            testimony=account.id,
            later=True if later_from else None,
        )
        self.media = SealedMedia(vault, self.record, self._emit_media, clock)

    # --- what is in memory ------------------------------------------------------------------------------------------

    @property
    def account(self) -> Account:
        """As it stands. Raises TestimonySealed after the lock."""
        if self._account is None:
            raise TestimonySealed
        return self._account

    @property
    def finished(self) -> bool:
        return self._sealed.state is SealedState.FINISHED

    # --- making safe ------------------------------------------------------------------------------------------------

    def keep(self, account: Account) -> None:
        """Autosave: all that is not on the log yet as one sealed piece, which replaces the last such piece."""
        with self._mutex:
            self._require_open()
            self._account = account = with_element_ids(account)
            revisions = self._log.changes(account.records(), self._today(), "witness")
            if not revisions:
                self._drop_draft()
                return
            number = self._draft[0] if self._draft else self._take_number()
            piece = self._seal(self._log.piece(revisions, number, self._today()))
            piece.key.close()
            store.keep_draft(self._vault, self.record, number, piece.data)
            self._draft = (number, revisions)

    def save(self, account: Account, *, finish: bool = False, origin: str = "witness") -> int:
        """Puts what changed on the log inside, as a piece of its own that stays; how many revisions those were."""
        with self._mutex:
            self._require_open()
            if finish:
                account = account.with_testimony(state=TestimonyState.FINISHED)
            self._account = account = with_element_ids(account)
            revisions = self._log.changes(account.records(), self._today(), origin)
            state = SealedState.FINISHED if finish else self._sealed.state
            self._commit(revisions, state)
            if finish:
                self._vault.write(lambda writer: writer.checkpoint())
            return len(revisions)

    def put(self, revisions: Sequence[Revision]) -> None:
        """Seals revisions that stand on our own log already: for sealing later."""
        with self._mutex:
            self._require_open()
            self._commit(list(revisions), self._sealed.state)

    def end(self, state: SealedState) -> None:
        """Says how it ended. Nothing is added to it here any more after `close`."""
        with self._mutex:
            self._set_state(state)

    def abandon(self) -> None:
        """Wipes keys and forgets the account without saving anything more."""
        with self._mutex:
            self._account = None
        self.media.abort()
        self._forget()

    def close(self) -> None:
        """The lock: makes everything safe, wipes keys and forgets the account. Harmless when called again."""
        try:
            self.media.suspend()  # not under our own mutex: a writer holds its own while it asks for ours
        finally:
            self._close()

    def _close(self) -> None:
        """What was typed is made safe also where a recording could not be."""
        with self._mutex:
            if self._closed:
                return
            try:
                if self._account is not None:
                    self.save(self._account)
                if self._sealed.state is SealedState.OPEN:
                    self._set_state(SealedState.UNFINISHED)
            finally:
                self._forget()

    def _forget(self) -> None:
        self._closed = True
        self._account = None
        self._draft = None
        self._log.forget()
        self.media.close()

    # --- pieces -----------------------------------------------------------------------------------------------------

    def _commit(self, revisions: list[Revision], state: SealedState) -> None:
        if revisions:
            number = self._draft[0] if self._draft else self._take_number()
            piece = self._seal(self._log.piece(revisions, number, self._today()))
            piece.key.close()
            self._name(piece, number, state)
            self._log.advance(revisions)
            self._draft = None
        else:
            self._drop_draft()
            if state is not self._sealed.state:
                self._set_state(state)

    def _emit_media(self, make: Callable[[int], MediaPiece]) -> SealedFile:
        with self._mutex:
            self._require_open()
            number = self._take_number()
            piece = self._seal(make(number))
            self._name(piece, number, self._sealed.state, drop_draft=False)
            return piece

    def _seal(self, piece: TextPiece | MediaPiece) -> SealedFile:
        return seal_piece(piece, self._recipients)

    def _name(self, piece: SealedFile, number: int, state: SealedState, *, drop_draft: bool = True) -> None:
        """The piece into the media store, then its name onto our log."""
        named = SealedPiece(id=new_id(), order=number, sha256=piece.sha256, size=len(piece.data))
        sealed = msgspec.structs.replace(self._sealed, state=state, pieces=(*self._sealed.pieces, named))
        store.name_piece(self._vault, self.record, self._sealed, sealed, piece.data, drop_draft=drop_draft)
        self._sealed = sealed

    def _set_state(self, state: SealedState) -> None:
        sealed = msgspec.structs.replace(self._sealed, state=state)
        store.write_state(self._vault, self.record, sealed)
        self._sealed = sealed

    def _drop_draft(self) -> None:
        if self._draft is not None:
            self._vault.write(lambda writer: writer.drop_draft(self.record))
            # its number stays free: the next text piece takes it
            self._draft = (self._draft[0], [])

    def _take_number(self) -> int:
        if self._next >= MAX_PIECES:
            raise BadSealedPiece(reason="it has too many pieces")
        self._next += 1
        return self._next - 1

    def _today(self) -> str:
        return day_of(self._clock.now())

    def _require_open(self) -> None:
        if self._closed:
            raise TestimonySealed


def start(vault: Vault, *, clock: Clock) -> SealedSession:
    """A new testimony sealed at birth; its first piece is safe when this returns. Raises CannotSeal, NoOrganisation."""
    with vault.reader() as reader:
        recipients = sealing.recipients(vault, reader)
    day = day_of(clock.now())
    account = Account(
        id=new_id(),
        testimony=Testimony(
            case_number=new_case_number(),
            interviewer=vault.pseudonym,
            entered_by=vault.pseudonym,
            account_date=exact(day),
            entered=exact(day),
        ),
    )
    return begin(vault, recipients, account, clock=clock)


def begin(
    vault: Vault, recipients: Sequence[HybridRecipient], account: Account, *, clock: Clock
) -> SealedSession:
    """Opens a session on an account and keeps it until the lock."""
    session = SealedSession(vault, recipients, account, clock=clock)
    session.save(account)
    vault.until_lock.keep(_name(session.record), session)
    return session


def seal_at_once(
    vault: Vault, account: Account, fill: Callable[[SealedMedia], Account], *, clock: Clock
) -> tuple[str, int]:
    """A finished account with what `fill` takes in, sealed and closed, or nothing at all.

    Returns the sealed record and how many revisions are inside. Raises CannotSeal, NoOrganisation, and what `fill`
    raises.
    """
    with vault.reader() as reader:
        recipients = sealing.recipients(vault, reader)
    session = SealedSession(vault, recipients, account, clock=clock)
    try:
        revisions = session.save(fill(session.media), finish=True)
    except BaseException:
        session.abandon()
        with contextlib.suppress(AmanatError):
            vault.write(lambda writer: writer.erase_own(session.record))
        raise
    session.abandon()
    return session.record, revisions


def of(vault: Vault, record: str) -> SealedSession | None:
    """The session of a sealed record, or of the testimony inside it, while this vault has not been locked since."""
    for held in vault.until_lock.all():
        if isinstance(held, SealedSession) and record in (held.record, held.inside):
            return held
    return None


def open_sessions(vault: Vault) -> list[SealedSession]:
    """Every session of this vault since it was unlocked."""
    return [held for held in vault.until_lock.all() if isinstance(held, SealedSession)]


def media_of(vault: Vault, sha256: str) -> SealedMediaReader | None:
    """A reader for what was recorded sealed since this vault was unlocked; None for anything else."""
    for held in vault.until_lock.all():
        if isinstance(held, SealedSession) and held.media.holds(sha256):
            return held.media.open(sha256)
    return None


@dataclass(frozen=True, slots=True)
class SealedSummary:
    """All that this laptop can say of a sealed testimony. `size` is its class in bytes; `state` a SealedState;
    `delivered` as in the list; `later` that it was open here first."""

    record: str
    case_number: str
    day: str
    size: int
    state: str
    delivered: str
    later: bool


def summary(vault: Vault, record: str) -> SealedSummary:
    """Raises NotFound."""
    with vault.reader() as reader:
        sealed = reader.load(record, Sealed)
        row = reader.testimony_row(record)
    return SealedSummary(
        record=record,
        case_number=sealed.case_number,
        day=sealed.day,
        size=size_class(sealed.total_size),
        state=str(sealed.state),
        delivered="no" if row is None else row.delivered,
        later=bool(sealed.later),
    )


def drop_unused(vault: Vault, session: SealedSession) -> None:
    """Ends a session in which nothing was said yet, and leaves nothing of it. Raises NotPermitted if delivered."""
    session.abandon()
    vault.until_lock.drop(_name(session.record))
    vault.write(lambda writer: writer.erase_own(session.record))


def drop(vault: Vault, session: SealedSession) -> None:
    """Ends a session before the lock. Raises MachineTrouble."""
    if of(vault, session.record) is not session:
        raise WrongUse
    session.close()
    vault.until_lock.drop(_name(session.record))


def _name(record: str) -> str:
    return f"sealed/{record}"
