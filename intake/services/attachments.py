"""Files into and out of the vault, as they are. Never alters a byte, never trusts a name, never leaves half a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from intake.errors import AttachmentChanged, NotFound
from intake.fsio import translate_os_errors, write_all
from intake.media.sniff import HEAD_BYTES, claims, sniff
from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.model.testimony_file import FileAttachment
from intake.progress import CancelToken, Progress, no_progress

if TYPE_CHECKING:
    from intake.vault.media import StoredMedia
    from intake.vault.vault import Vault

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that was taken in. `warning` is empty, "name-says-otherwise" or "cannot-be-shown"."""

    attachment: Attachment
    warning: str


class Sink(Protocol):
    """Takes bytes; `abort` after an error."""

    def write(self, data: bytes, /) -> int: ...
    def finish(self) -> StoredMedia: ...
    def abort(self) -> None: ...


class Store(Protocol):
    """Where a file is taken in: the media store, or a sealed testimony's."""

    def begin(self) -> Sink: ...


def take_in(
    store: Store,
    stream: BinaryIO,
    name: str,
    *,
    size: int | None = None,
    about: FileAttachment | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Attached:
    """Streams a file into the media store and describes it by its bytes.

    `size` is what its source says it holds, where that is known. Raises AttachmentChanged if it ended elsewhere,
    CannotRead if it vanished, DiskFull, Cancelled; then nothing is kept.
    """
    writer = store.begin()
    head = bytearray()
    done = 0
    try:
        while True:
            if cancel is not None:
                cancel.raise_if_cancelled()
            with translate_os_errors(writing=False):
                piece = stream.read(CHUNK)
            if not piece:
                break
            if len(head) < HEAD_BYTES:
                head += piece[: HEAD_BYTES - len(head)]
            writer.write(piece)
            done += len(piece)
            progress("take-in", done, max(done, size or 0))
        if size is not None and done != size:
            raise AttachmentChanged(expected=size, found=done)
        stored = writer.finish()
    except BaseException:
        writer.abort()
        raise
    return described(stored, bytes(head), name, about)


def described(stored: StoredMedia, head: bytes, name: str, about: FileAttachment | None = None) -> Attached:
    """A stored file as an attachment: what its first bytes (HEAD_BYTES, or all) say it is, and what a person said."""
    found = sniff(head)
    mismatch = claims(name, found)
    told = about or FileAttachment(file=name)
    attachment = Attachment(
        id=new_id(),
        sha256=stored.sha256,
        size=stored.size,
        media_type=found.mime,
        claimed_type=mismatch.claimed.mime if mismatch else "",
        original_name=name,
        title=told.title,
        description=told.description,
        device=told.device,
        made=told.made,
        clock_note=told.clock_note,
        shows_people=told.shows_people,
        injury=told.injury,
    )
    warning = "name-says-otherwise" if mismatch else "" if found.shown else "cannot-be-shown"
    return Attached(attachment, warning)


def write_out(
    vault: Vault,
    attachments: Sequence[Attachment],
    attachment: str,
    sink: BinaryIO,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Attachment:
    """Writes the bytes of the attachment with id `attachment` to `sink`. Raises NotFound, MachineTrouble, Cancelled."""
    found = next((a for a in attachments if a.id == attachment), None)
    if found is None:
        raise NotFound(what="attachment")
    done = 0
    with vault.media.open(found.sha256) as reader:
        while piece := reader.read(CHUNK):
            if cancel is not None:
                cancel.raise_if_cancelled()
            with translate_os_errors(writing=True):
                write_all(sink, piece)
            done += len(piece)
            progress("write-media", done, found.size)
    return found
