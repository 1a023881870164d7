"""Destroying what was begun: the witness said no, or wants nothing kept. Its recordings leave the media store at once.

For what nobody else holds yet. What a receipt covers is the coordinators' to erase (`erasing`), and is refused here.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import msgspec

from intake.errors import NotPermitted
from intake.services import erasing, interview, recording_recovery, sealed_session, sealing
from intake.services.recording_notes import Note

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.model.attachment import Attachment
    from intake.services.account import Account
    from intake.vault.vault import Vault, Writer


def destroy(vault: Vault, account: Account) -> None:
    """The account, typed and recorded, with its consents: nothing of it can be read again here.

    On the log stay headers, which say that something was written on a day and erased. Raises NotPermitted for what is
    delivered or was written to by others, MachineTrouble.
    """
    session = sealed_session.of(vault, account.id)
    if session is not None:
        sealed_session.drop_unused(vault, session)
        vault.tidy()
        return
    with vault.reader() as reader:
        on_log = reader.exists(account.id)
    if on_log:
        erasing.erase_own(vault, account.id)
    recording_recovery.destroy_cut(vault, account.id)
    vault.write(lambda writer: _let_go(writer, account.id))
    for attachment in account.testimony.attachments:
        _delete(vault, account.id, attachment)
    # what was only typed was never let go of as entries are: the WAL would keep every draft until it is next emptied
    vault.tidy()


def destroy_takes(vault: Vault, account: Account, takes: Collection[str], *, clock: Clock) -> Account:
    """These recordings alone (ids of attachments), as if they had never been made; the account without them is kept.

    For the spoken consent of somebody who answers No and goes on talking. A sealed testimony is begun anew with the
    same words under the same number, since a piece never leaves one: only while it holds no other recording. Raises
    NotPermitted where that is so, or where a save has named them already; MachineTrouble.
    """
    rest = account.with_testimony(attachments=tuple(a for a in account.testimony.attachments if a.id not in takes))
    gone = [a for a in account.testimony.attachments if a.id in takes]
    session = sealed_session.of(vault, account.id)
    if session is not None:
        if rest.testimony.attachments:
            raise NotPermitted(reason=_WITH_THE_WHOLE)
        with vault.reader() as reader:
            recipients = sealing.recipients(vault, reader)
        sealed_session.drop_unused(vault, session)
        begun = sealed_session.begin(vault, recipients, rest, clock=clock)
        vault.tidy()
        return begun.account
    with vault.reader() as reader:
        named = set(reader.media_named(account.id)) if reader.exists(account.id) else set()
    if any(attachment.sha256 in named for attachment in gone):
        raise NotPermitted(reason=_WITH_THE_WHOLE)
    interview.keep_draft(vault, rest)
    shas = {attachment.sha256 for attachment in gone}
    vault.write(lambda writer: _forget_recordings(writer, account.id, shas))
    for attachment in gone:
        _delete(vault, account.id, attachment)
    vault.tidy()
    return rest


_WITH_THE_WHOLE = "this recording goes only with the whole testimony"


def _let_go(writer: Writer, testimony: str) -> None:
    writer.drop_draft(testimony)
    _forget_recordings(writer, testimony)


def _forget_recordings(writer: Writer, testimony: str, only: Collection[str] | None = None) -> None:
    """Recovery after a crash must not bring back what was destroyed; `only` these, by SHA-256."""
    for object_id, data in writer.recordings():
        try:
            note = msgspec.json.decode(data, type=Note)
        except msgspec.MsgspecError:
            continue  # of a camera's card or file (camera_notes), or what a newer program keeps
        if note.testimony == testimony and (only is None or note.sha256 in only):
            writer.drop_recording(object_id)


def _delete(vault: Vault, testimony: str, attachment: Attachment) -> None:
    """The very same bytes may stand in another testimony: then they stay with it."""
    if not attachment.sha256:
        return
    with vault.reader() as reader:
        elsewhere = set(reader.records_that_say("testimony", attachment.sha256))
        sha256 = attachment.sha256.encode("ascii")
        elsewhere |= {row.record for row in reader.drafts() if sha256 in (reader.draft(row.record) or b"")}
    if not elsewhere - {testimony}:
        vault.media.delete(attachment.sha256)
