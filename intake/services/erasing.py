"""Erasing: one's own undelivered testimony, or anybody's by a decision that coordinators sign and that holds for ever.

Header and link of every entry stay, so the log still proves itself. What a decision names is refused from any backup,
bundle or forward. Bringing two coordinators' signatures together is not offered yet: with more than one coordinator in
the roster a decision is refused here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.errors import AmanatError, BadSignature, NotFound, NotPermitted
from intake.model.testimony import ErasureWish, Testimony
from intake.services.trust_store import add_new, load_trust, require_coordinator, stored_documents
from intake.trust.erasure import KIND, build_erasure, parse_erasure

if TYPE_CHECKING:
    from intake.trust.erasure import Erasure
    from intake.vault.vault import Reader, Vault


@dataclass(frozen=True, slots=True)
class Decided:
    """`effective` is the first day on which content goes; `erased` counts entries emptied now (0 while it waits)."""

    effective: str
    erased: int
    by_one_alone: bool


def erase_own(vault: Vault, testimony: str) -> int:
    """Erases a testimony of one's own that nobody has confirmed to hold. Raises NotPermitted, NotFound."""
    return vault.write(lambda writer: writer.erase_own(testimony))


def decide(vault: Vault, testimony: str, *, how_known: str, danger: bool, clock: Clock) -> Decided:
    """Signs the decision to erase a testimony with its people and consents: after 14 days, or at once in danger.

    Coordinators only. Raises NotPermitted (also where a second coordinator must sign), NotFound, NoOrganisation.
    """
    today = day_of(clock.now())
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        require_coordinator(vault, trust)
        records = [testimony, *(record for _kind, record in reader.records_of_testimony(testimony))]
        revisions = [entry.hash for record in records for _log, _segment, entry in reader.entries_of_record(record)]
        if not revisions:
            raise NotFound(what="testimony")
        media = {sha256 for record in records for sha256 in reader.media_named(record)}
        wish = reader.load(testimony, Testimony).erasure_wish or ErasureWish()
        shared = _named_elsewhere(reader, testimony, media)
    try:
        decision = build_erasure(
            roster=trust.roster,
            revisions=revisions,
            media=sorted(media - shared),
            decided=today,
            danger=danger,
            asked_by=wish.asked_by,
            known_how=how_known or wish.how_known,
            pressure=wish.signs_of_pressure,
            keys=[vault.signing_key()],
        )
    except BadSignature:
        raise NotPermitted(reason="a second coordinator must sign this decision") from None
    vault.write(lambda writer: add_new(vault, writer, [(KIND, decision.envelope, testimony)]))
    return Decided(decision.effective, carry_out(vault, clock=clock), decision.by_one_alone)


def carry_out(vault: Vault, *, clock: Clock) -> int:
    """Carries out every decision whose day has come; entries emptied. Harmless when called again: after each unlock."""
    today = day_of(clock.now())
    with vault.reader() as reader:
        due = [erasure for erasure in _decisions(vault, reader) if erasure.may_take_effect(today)]
        due = [e for e in due if not all(reader.erased(revision) for revision in e.revisions)]
    if not due:
        return 0
    return vault.write(lambda writer: sum(writer.apply_erasure(e.revisions, e.media, e.hash) for e in due))


def waiting(vault: Vault, testimony: str, *, clock: Clock) -> str:
    """The day on which a decision about this testimony takes effect, or empty if there is none to come."""
    today = day_of(clock.now())
    with vault.reader() as reader:
        revisions = {entry.hash for _log, _segment, entry in reader.entries_of_record(testimony)}
        days = [
            e.effective
            for e in _decisions(vault, reader)
            if revisions & set(e.revisions) and not e.may_take_effect(today)
        ]
    return min(days, default="")


def _decisions(vault: Vault, reader: Reader) -> list[Erasure]:
    trust = load_trust(vault, reader)
    found = []
    for document in stored_documents(vault, reader):
        if document.kind == KIND and document.own:
            try:
                found.append(parse_erasure(document.envelope, trust.chain))
            except AmanatError:
                # not signed by enough coordinators of any roster we accepted: it decides nothing
                continue
    return found


def _named_elsewhere(reader: Reader, testimony: str, media: set[str]) -> set[str]:
    """Files that another testimony holds as well: they stay, and go with the last that names them."""
    return {
        attachment.sha256
        for record, other in reader.records_of_type(Testimony)
        if record != testimony
        for attachment in other.attachments
        if attachment.sha256 in media
    }
