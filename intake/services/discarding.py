"""Destroying what was begun: the witness said no, or wants nothing kept. Its recordings leave the media store at once.

For what nobody else holds yet. What a receipt covers is the coordinators' to erase (`erasing`), and is refused here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from intake.services import erasing, recording_recovery, sealed_session
from intake.services.recording_notes import Note

if TYPE_CHECKING:
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


def _let_go(writer: Writer, testimony: str) -> None:
    writer.drop_draft(testimony)
    _forget_recordings(writer, testimony)


def _forget_recordings(writer: Writer, testimony: str) -> None:
    """Recovery after a crash must not bring back what was destroyed."""
    for object_id, data in writer.recordings():
        try:
            note = msgspec.json.decode(data, type=Note)
        except msgspec.MsgspecError:
            continue  # of a camera's card or file (camera_notes), or what a newer program keeps
        if note.testimony == testimony:
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
