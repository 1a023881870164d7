"""Attachments shown inside the program, decoded from the vault into memory. Writes nothing, anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from intake.media.images import Picture, decode
from intake.media.pages import page_count, render_page
from intake.media.sniff import Viewer, by_mime
from intake.model.attachment import Attachment

__all__ = ["Viewer", "kind_of", "page", "pages", "picture", "source", "viewer_for"]

if TYPE_CHECKING:
    from intake.media.images import Pixels
    from intake.vault.vault import Vault


def viewer_for(attachment: Attachment) -> Viewer:
    """How the program can show it; NONE means it is kept and only told."""
    return by_mime(attachment.media_type).viewer


def kind_of(attachment: Attachment) -> str:
    """What it is, in plain English ("HEIC photograph")."""
    return by_mime(attachment.media_type).label


def source(vault: Vault, attachment: Attachment) -> BinaryIO:
    """A seekable stream of the bytes as they came; the caller closes it. Raises NotFound while parts are missing."""
    return vault.media.open(attachment.sha256)


def picture(vault: Vault, attachment: Attachment, *, max_side: int) -> Picture:
    """A photograph, upright and no larger than asked. Raises BadMedia, MediaTooLarge, NotFound."""
    with source(vault, attachment) as stream:
        return decode(stream, max_side=max_side)


def pages(vault: Vault, attachment: Attachment) -> int:
    """How many pages a document has. Raises BadMedia, MediaTooLarge, NotFound."""
    with source(vault, attachment) as stream:
        return page_count(stream)


def page(vault: Vault, attachment: Attachment, number: int, *, max_side: int) -> Pixels:
    """One page, from 0, no larger than asked. Raises BadMedia, MediaTooLarge, NotFound."""
    with source(vault, attachment) as stream:
        return render_page(stream, number, max_side=max_side)
