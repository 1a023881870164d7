"""Carrying out decisions to erase once their day has come. Must never carry out what is not decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.services.erasures import held
from intake.services.purging import forget_plans
from intake.trust.erasure import Erasure
from intake.trust.trust_set import TrustSet
from intake.vault.erasing import NEVER_ERASED

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer


def due(vault: Vault, reader: Reader, trust: TrustSet, today: str) -> list[Erasure]:
    """Decisions whose day has come and that are not carried out here."""
    decided = [item.erasure for item in held(vault, reader, trust).values() if item.decided]
    return [one for one in decided if one.may_take_effect(today) and not carried_out(reader, one)]


def carry_out_due(vault: Vault, writer: Writer, trust: TrustSet, today: str) -> int:
    """Erases what every decision names whose day has come; entries emptied. What it names may come later: then too."""
    emptied = 0
    for erasure in due(vault, writer, trust, today):
        segments = {named.segment for named in writer.named_revisions(erasure.revisions)}
        forget_plans(writer, segments, set(erasure.media))
        emptied += writer.apply_erasure(erasure.revisions, erasure.media, erasure.hash)
    return emptied


def carried_out(reader: Reader, erasure: Erasure) -> bool:
    """Whether all that it names is refused here already."""
    kept = {named.hash for named in reader.named_revisions(erasure.revisions) if _stays(reader, named.record)}
    refused = all(reader.erased(revision) for revision in erasure.revisions if revision not in kept)
    return refused and all(reader.media_erased(sha256) for sha256 in erasure.media)


def _stays(reader: Reader, record: str) -> bool:
    return reader.type_of(record) in NEVER_ERASED
