"""Working copies of photographs: turned and cut, with their derivation in words. The original stays as it came."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.media.images import MAX_SIDE, Pixels
from intake.media.photo_edit import Box, jpeg, turned_and_cut
from intake.model.attachment import Attachment, AttachmentRole
from intake.model.dates import exact
from intake.model.identity_number import compact, kazakh_iin_is_valid, prc_number_is_valid
from intake.model.ids import new_id
from intake.model.person import IdentityDocument, IdentityKind, Person
from intake.services.viewing import Viewing

if TYPE_CHECKING:
    from intake.progress import CancelToken
    from intake.services.sealed_session import SealedSession
    from intake.vault.vault import Vault

__all__ = ["Box", "number_is_valid", "scaled", "turned_and_cut", "with_number", "working_copy"]


def working_copy(
    vault: Vault,
    original: Attachment,
    *,
    quarters: int,
    box: Box | None,
    shown: tuple[int, int],
    clock: Clock,
    session: SealedSession | None = None,
    cancel: CancelToken | None = None,
) -> Attachment:
    """A new attachment made from `original`: turned clockwise by quarters, then cut to `box`, which is in pixels of the
    turned picture as it was `shown`. Raises as Viewing.picture, MachineTrouble, Cancelled."""
    with Viewing(vault, original) as viewing:
        pixels = viewing.picture(max_side=MAX_SIDE).pixels
    if cancel is not None:
        cancel.raise_if_cancelled()
    whole = _size(pixels, quarters)
    cut = None if box is None else scaled(box, shown, whole)
    made = turned_and_cut(pixels, quarters, cut)
    data = jpeg(made)
    with vault.media.begin() if session is None else session.media.begin() as writer:
        writer.write(data)
        stored = writer.finish()
    return Attachment(
        id=new_id(),
        sha256=stored.sha256,
        size=stored.size,
        media_type="image/jpeg",
        original_name=f"{PurePath(original.original_name).stem}-copy.jpg",
        title=original.title,
        made=exact(day_of(clock.now())),
        role=AttachmentRole.WORKING_COPY,
        derived_from=original.id,
        derivation=derivation(quarters, cut),
        shows_people=original.shows_people,
        shows_document=original.shows_document,
        injury=original.injury,
        own_consent=original.own_consent,
    )


def derivation(quarters: int, box: Box | None) -> str:
    """What was done, in words that stay with the record."""
    words = []
    if quarters % 4:
        words.append(f"turned {90 * (quarters % 4)}° clockwise")
    if box is not None:
        words.append(f"cut to {box[2] - box[0]} × {box[3] - box[1]} pixels from ({box[0]}, {box[1]})")
    return ", ".join([*words, "written anew as JPEG"])


def _size(pixels: Pixels, quarters: int) -> tuple[int, int]:
    return (pixels.height, pixels.width) if quarters % 2 else (pixels.width, pixels.height)


def scaled(box: Box, shown: tuple[int, int], whole: tuple[int, int]) -> Box:
    """A frame in a picture as it was shown, in pixels of the whole one."""
    across, down = whole[0] / shown[0], whole[1] / shown[1]
    left, top = max(0, int(box[0] * across)), max(0, int(box[1] * down))
    right, bottom = min(whole[0], round(box[2] * across)), min(whole[1], round(box[3] * down))
    return left, top, max(left + 1, right), max(top + 1, bottom)


def number_is_valid(kind: IdentityKind, number: str) -> bool | None:
    """Whether the check digit is right; None for kinds that have none."""
    if kind is IdentityKind.PRC_IDENTITY_NUMBER:
        return prc_number_is_valid(number)
    return kazakh_iin_is_valid(number) if kind is IdentityKind.KAZAKH_IIN else None


def with_number(person: Person, kind: IdentityKind, number: str, issuer: str = "") -> Person:
    """The person with a paper of that kind and number: the one that is there without a number, or a further one."""
    number = number.strip()
    if kind in {IdentityKind.PRC_IDENTITY_NUMBER, IdentityKind.KAZAKH_IIN}:
        # figures of every script are figures: the same number is found however it was typed
        number = compact(number)
    held = list(person.identity_documents)
    if any(paper.kind is kind and paper.number == number for paper in held):
        return person
    for place, paper in enumerate(held):
        if paper.kind is kind and not paper.number:
            held[place] = msgspec.structs.replace(paper, number=number, issuer=paper.issuer or issuer)
            return msgspec.structs.replace(person, identity_documents=tuple(held))
    order = max((paper.order for paper in held), default=-1) + 1
    added = IdentityDocument(id=new_id(), order=order, kind=kind, number=number, issuer=issuer)
    return msgspec.structs.replace(person, identity_documents=(*held, added))
