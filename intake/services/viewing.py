"""Attachments shown inside the program: read from the vault, decoded by a process that can do nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, cast

from intake.media.decoding import Decoder
from intake.media.sniff import Viewer, by_mime
from intake.model.attachment import Attachment
from intake.services import sealed_session

__all__ = ["Viewer", "Viewing", "kind_of", "source", "viewer_for"]

if TYPE_CHECKING:
    from intake.media.images import Picture, Pixels
    from intake.vault.vault import Vault


def viewer_for(attachment: Attachment) -> Viewer:
    """How the program can show it; NONE means it is kept and only told."""
    return by_mime(attachment.media_type).viewer


def kind_of(attachment: Attachment) -> str:
    """What it is, in plain English ("HEIC photograph")."""
    return by_mime(attachment.media_type).label


def source(vault: Vault, attachment: Attachment) -> BinaryIO:
    """A seekable stream of the bytes as they came; the caller closes it. Raises NotFound while parts are missing."""
    sealed = sealed_session.media_of(vault, attachment.sha256)
    return cast(BinaryIO, sealed) if sealed is not None else vault.media.open(attachment.sha256)


class Viewing:
    """One attachment that is looked at, with a locked-in process of its own: a hostile file meets no other.

    Every call may also raise DecodingEnded, DecodingTooLong, DecodingUnsafe, and Cancelled once it is closed.
    """

    def __init__(self, vault: Vault, attachment: Attachment) -> None:
        self._vault, self._attachment = vault, attachment
        self._decoder = Decoder()

    def __enter__(self) -> Viewing:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process; nothing of the file is left in it. May come from another thread at any time."""
        self._decoder.close()

    def picture(self, *, max_side: int) -> Picture:
        """A photograph, upright and no larger than asked. Raises BadMedia, MediaTooLarge, NotFound."""
        with source(self._vault, self._attachment) as stream:
            return self._decoder.picture(stream, max_side=max_side)

    def pages(self) -> int:
        """How many pages a document has. Raises BadMedia, MediaTooLarge, NotFound."""
        with source(self._vault, self._attachment) as stream:
            return self._decoder.page_count(stream)

    def page(self, number: int, *, max_side: int) -> Pixels:
        """One page, from 0, no larger than asked. Raises BadMedia, MediaTooLarge, NotFound."""
        with source(self._vault, self._attachment) as stream:
            return self._decoder.page(stream, number, max_side=max_side)
