"""Cameras' films that nobody can place here, because their testimony is sealed: sealed for the coordinators as well.

They go into an account of their own, which the coordinators open and join to the other by the code in the films. Must
never let go of an open copy before its sealed one is whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.model.dates import exact
from intake.model.ids import new_case_number, new_id
from intake.model.testimony import Testimony
from intake.services import camera_notes, interview, sealed_session
from intake.services.account import Account
from intake.services.attachments import take_in
from intake.services.camera_files import is_named
from intake.services.camera_matching import attachment_of
from intake.services.camera_notes import WaitingFile

if TYPE_CHECKING:
    from intake.services.sealed_media import SealedMedia
    from intake.vault.vault import Vault


def seal(vault: Vault, files: Iterable[str], *, clock: Clock) -> int:
    """Seals waiting files and destroys the copies that this vault can open. Returns how many.

    Raises CannotSeal, NoOrganisation where nobody could open them, NotFound, MediaDamaged: then all of them wait on.
    """
    with vault.reader() as reader:
        notes = dict(camera_notes.held(reader, WaitingFile))
    chosen = {identifier: notes[identifier] for identifier in files if identifier in notes}
    if not chosen:
        return 0
    day = exact(day_of(clock.now()))
    begun = Account(
        id=new_id(),
        testimony=Testimony(
            case_number=new_case_number(),
            interviewer=vault.pseudonym,
            entered_by=vault.pseudonym,
            entered=day,
        ),
    )

    def fill(media: SealedMedia) -> Account:
        account = begun
        for note in chosen.values():
            with vault.media.open(note.sha256) as stream:
                taken = take_in(media, stream, note.name, size=note.size)
            filled = msgspec.structs.replace(attachment_of(note), sha256=taken.attachment.sha256)
            account = interview.with_attachment(account, filled)
        return account

    sealed_session.seal_at_once(vault, begun, fill, clock=clock)
    camera_notes.drop(vault, *chosen)
    for sha256 in {note.sha256 for note in chosen.values()}:
        if not is_named(vault, sha256):
            vault.media.delete(sha256)
    vault.tidy()  # keys and names of the open copies leave the journal as well
    return len(chosen)
