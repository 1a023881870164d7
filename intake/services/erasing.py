"""Erasing: one's own undelivered testimony, or anybody's by a decision that coordinators sign and that holds for ever.

Header and link of every entry stay, so the log still proves itself. What a decision names is refused from any backup,
bundle or forward. With two or more coordinators one *proposes* and waits, another *agrees* or *refuses*; proposals,
answers and decisions travel with the bundles between coordinators, decisions also with receipts to those who wrote what
they name (`erasures` does that). A signature that was given cannot be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.errors import NotFound, NotPermitted
from intake.model.dossier import Note
from intake.model.ids import new_id
from intake.model.testimony import ErasureWish, Testimony
from intake.services.erasure_effect import carry_out_due, due
from intake.services.erasures import (
    NOTE_AGREED,
    NOTE_PROPOSED,
    NOTE_REFUSED,
    Held,
    held,
    named_elsewhere,
    records_of,
    shared,
    take,
)
from intake.services.purging import forget_plans
from intake.services.trust_store import load_trust, require_coordinator
from intake.trust.erasure import Erasure, propose_erasure, signed_by
from intake.trust.trust_set import TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

MIN_DECISION = 8
"""Digits of a decision's hash that name it."""


@dataclass(frozen=True, slots=True)
class Decided:
    """`effective` is the first day on which content goes; `erased` counts entries emptied now (0 while it waits).

    `complete` is False while another coordinator must agree; `decision` names it."""

    effective: str
    erased: int
    by_one_alone: bool
    complete: bool = True
    decision: str = ""


def erase_own(vault: Vault, testimony: str) -> int:
    """Erases a testimony, or an archive item, of one's own that nobody has confirmed to hold. Raises NotPermitted,
    NotFound."""

    def work(writer: Writer) -> int:
        media = {sha256 for record in records_of(writer, testimony) for sha256 in writer.media_named(record)}
        forget_plans(writer, writer.segments_of_testimony(testimony), media)
        return writer.erase_own(testimony)

    return vault.write(work)


# --- proposing, agreeing, refusing ---------------------------------------------------------------------------------


def decide(vault: Vault, testimony: str, *, how_known: str, danger: bool, clock: Clock) -> Decided:
    """Signs that a testimony goes with its people and consents, or an archive item: after 14 days, or at once in
    danger.

    The only coordinator of a roster decides by that; with more it is a proposal, which another one must agree to. Where
    no wish to erase was noted, it is now: it holds every release. Coordinators only. Raises NotPermitted (also where it
    is proposed already), NotFound, NoOrganisation.
    """
    today = day_of(clock.now())

    def work(writer: Writer) -> Decided:
        trust = load_trust(vault, writer)
        require_coordinator(vault, trust)
        wish = _wish(vault, writer, testimony, today)
        records = records_of(writer, testimony)
        revisions = [entry.hash for record in records for _log, _segment, entry in writer.entries_of_record(record)]
        if not revisions:
            raise NotFound(what="testimony")
        named = {hash_ for item in held(vault, writer, trust).values() for hash_ in _signed_here(vault, item)}
        if set(revisions) <= named:
            raise NotPermitted(reason="it is proposed already")
        media = {sha256 for record in records for sha256 in writer.media_named(record)}
        proposal = propose_erasure(
            roster=trust.roster,
            revisions=revisions,
            media=sorted(media - named_elsewhere(writer, set(records), media)),
            decided=today,
            danger=danger,
            asked_by=wish.asked_by,
            known_how=how_known or wish.how_known,
            pressure=wish.signs_of_pressure,
            keys=[vault.signing_key()],
        )
        return _taken(vault, writer, trust, proposal, NOTE_PROPOSED)

    return vault.write(work)


def agree(vault: Vault, decision: str) -> Decided:
    """Signs what another coordinator proposed (its hash, or the first 8 digits). Content goes once the day has come.

    Raises NotPermitted for everybody but a coordinator, where it is signed or decided already, and where a file it
    names belongs to another testimony here too; NotFound, NoOrganisation.
    """

    def work(writer: Writer) -> Decided:
        trust = load_trust(vault, writer)
        require_coordinator(vault, trust)
        item = _chosen(vault, writer, trust, decision)
        if item.decided or vault.key_id in item.erasure.signers:
            raise NotPermitted(reason="you have signed it, or it is decided already")
        if shared(writer, item.erasure):
            raise NotPermitted(reason="a file it names belongs to another testimony here: propose it anew yourself")
        return _taken(vault, writer, trust, signed_by(item.erasure, vault.signing_key(), trust.chain), NOTE_AGREED)

    return vault.write(work)


def refuse(vault: Vault, decision: str, *, why: str = "") -> None:
    """Tells the other coordinators that we do not agree. One can still agree later, and so can any other.

    Raises NotPermitted for everybody but a coordinator and where we signed it ourselves; NotFound, NoOrganisation.
    """

    def work(writer: Writer) -> None:
        trust = load_trust(vault, writer)
        require_coordinator(vault, trust)
        item = _chosen(vault, writer, trust, decision)
        if item.decided or vault.key_id in item.erasure.signers:
            raise NotPermitted(reason="you have signed it, or it is decided already")
        _note(writer, item.erasure, NOTE_REFUSED, why)

    vault.write(work)


def carry_out(vault: Vault, *, clock: Clock) -> int:
    """Carries out every decision whose day has come; entries emptied. Harmless when called again: after each unlock."""
    today = day_of(clock.now())
    with vault.reader() as reader:
        if not due(vault, reader, load_trust(vault, reader), today):
            return 0
    return vault.write(lambda writer: carry_out_due(vault, writer, load_trust(vault, writer), today))


def _taken(vault: Vault, writer: Writer, trust: TrustSet, erasure: Erasure, kind: str) -> Decided:
    take(vault, writer, trust, [erasure])
    _note(writer, erasure, kind)
    erased = carry_out_due(vault, writer, trust, writer.today())
    item = held(vault, writer, trust)[erasure.hash]
    return Decided(erasure.effective, erased, item.erasure.by_one_alone, item.decided, erasure.hash)


def _note(writer: Writer, erasure: Erasure, kind: str, text: str = "") -> None:
    """An ordinary record: it travels to the other coordinators by itself, and there is something to hand over."""
    writer.save(new_id(), "note", Note(about=erasure.hash, kind=kind, text=text), origin="document")


def _wish(vault: Vault, writer: Writer, testimony: str, today: str) -> ErasureWish:
    if writer.type_of(testimony) != "testimony":
        return ErasureWish(asked_by=vault.pseudonym, asked_on=today)
    told = writer.load(testimony, Testimony)
    if told.erasure_wish is None:
        told = msgspec.structs.replace(told, erasure_wish=ErasureWish(asked_by=vault.pseudonym, asked_on=today))
        writer.save(testimony, "testimony", told)
    assert told.erasure_wish is not None
    return told.erasure_wish


def _signed_here(vault: Vault, item: Held) -> tuple[str, ...]:
    return item.erasure.revisions if item.decided or vault.key_id in item.erasure.signers else ()


def _chosen(vault: Vault, reader: Reader, trust: TrustSet, decision: str) -> Held:
    found = [item for name, item in held(vault, reader, trust).items() if name.startswith(decision.lower())]
    if len(decision) < MIN_DECISION or len(found) != 1:
        raise NotFound(what="decision")
    return found[0]
