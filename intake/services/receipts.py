"""Receipts: a coordinator says what has arrived, a volunteer learns it, with certificate and news of the roster.

Must never state what is not held with its content, and never mark anything by a receipt that is for somebody else or
not signed by a coordinator. A receipt travels as an age file to its reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.crypto.padding import padme
from intake.errors import AmanatError, NotCertified, NotFound
from intake.fsio import write_new
from intake.model.sealed import Sealed, inner_log
from intake.services.erasure_effect import carry_out_due
from intake.services.erasures import readable, take, to_tell
from intake.services.export_plan import named_media
from intake.services.sealed_files import open_sealed, read_small, seal
from intake.services.trust_store import accept_coordinators, add_new, keeping_rivals, load_trust, require_coordinator
from intake.trust import receipt as documents
from intake.trust.certificate import parse_certificate
from intake.trust.form import parse_form
from intake.trust.policy import MAX_DOCUMENTS as MAX_POLICIES
from intake.trust.policy import parse_policy
from intake.trust.receipt import (
    MAX_BUNDLES,
    MAX_BYTES,
    MAX_DOCUMENTS,
    MAX_MEDIA,
    MAX_RANGES,
    HeldRange,
    Receipt,
    build_receipt,
    parse_receipt,
    untrusted_rosters_of,
)
from intake.trust.revocation import parse_revocation
from intake.trust.trust_set import Standing, TrustSet
from intake.vault.exchange import ReceiptRange, VerifiedReceipt

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

MAX_OUTSIDE = 1 << 20
"""Bytes of an age header and of the tags of its chunks, above those of the document itself."""


@dataclass(frozen=True, slots=True)
class ImportedReceipt:
    """What a receipt changed. Counts: revisions and attachments it covers that none of this coordinator had covered,
    bundles it names, rosters and revocations that were news. `erasures` are decisions that are new here, `erased`
    the revisions of this vault whose content went by them.

    `unknown_ranges` are stretches of our own log that the coordinator holds and this vault does not: this vault was
    restored from an old copy, or another copy of it is in use. `certified` says that we now hold a certificate.
    """

    coordinator: str
    fingerprint: str
    day: str
    revisions: int
    media: int
    bundles: int
    certified: bool
    rosters: int
    revocations: int
    unknown_ranges: int
    set_aside: int
    newer_fields: tuple[str, ...]
    policies: int = 0
    forms: int = 0
    erasures: int = 0
    erased: int = 0


def make_receipt(vault: Vault, to_fingerprint: str, *, clock: Clock) -> bytes:
    """The receipt for a volunteer or coordinator, as an age file that only they can open. Coordinators only.

    Raises NoOrganisation, NotPermitted, NotFound for somebody whose card is not here.
    """
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        require_coordinator(vault, trust)
        to = _reader_of(trust, to_fingerprint)
        recipient = trust.recipient_of(to)
        if recipient is None:
            raise NotFound(what="sender")
        authors = None if trust.standing(to) is Standing.COORDINATOR else {to}
        backup = _backup_after_all(reader, clock)
        ranges, media = _held(vault, reader, authors, _inside(reader, to))
        bundles = [bundle for bundle, _ in reader.bundles_in(to)]
        erasures = to_tell(vault, reader, trust, to)
    certificate = trust.certificates.get(to)
    receipt = build_receipt(
        roster=trust.roster,
        reader=to,
        day=day_of(clock.now()),
        # what is beyond a ceiling is left out: a receipt may state less than is held, never more
        ranges=ranges[-MAX_RANGES:],
        media=list(media)[-MAX_MEDIA:],
        bundles=bundles[-MAX_BUNDLES:],
        news=trust.chain[1:][-MAX_DOCUMENTS:],
        revocations=[item.envelope for item in trust.revocations.values()][:MAX_DOCUMENTS],
        certificate=None if certificate is None else certificate.envelope,
        policies=trust.counting_policies()[:MAX_POLICIES],
        forms=trust.forms_to_send(),
        key=vault.signing_key(),
        backup=backup,
        erasures=erasures,
    )
    return seal(receipt, [recipient])


def _backup_after_all(reader: Reader, clock: Clock) -> str | None:
    """The day of a backup that was read back and has everything that ever came in; a receipt says it only then. Which
    has it is counted, not dated: clocks in the field are wrong."""
    last = reader.last_backup_of_all()
    return None if last is None else day_of(min(last, clock.now()))


def receipt_to_file(vault: Vault, to_fingerprint: str, path: Path, *, clock: Clock) -> int:
    """`make_receipt` into a new file; its size. Raises AlreadyThere, MachineTrouble as well."""
    receipt = make_receipt(vault, to_fingerprint, clock=clock)
    write_new(path, receipt)
    return len(receipt)


def _reader_of(trust: TrustSet, fingerprint: str) -> str:
    known = {*trust.cards, *trust.coordinators()}
    found = [key_id for key_id in known if len(fingerprint) >= 8 and key_id.startswith(fingerprint.lower())]
    if len(found) != 1:
        raise NotFound(what="sender")
    return found[0]


def _inside(reader: Reader, to: str) -> set[str]:
    """Logs inside testimonies that `to` sealed: they are told nothing of what they can open no more."""
    return {inner_log(record, to) for record, _sealed in reader.records_of_type(Sealed)}


def _held(
    vault: Vault, reader: Reader, authors: set[str] | None, inside: set[str]
) -> tuple[list[HeldRange], list[str]]:
    """Stretches of the authors' logs (None: all logs) that are held with content, and whole media they name.

    Sealed pieces that could not be read count as not held, so that nobody lets go of them.
    """
    ranges: list[HeldRange] = []
    named: dict[str, None] = {}
    for segment in reader.segments():
        if (authors is not None and segment.author not in authors) or segment.log in inside:
            continue
        before, after, count = "", "", 0
        for entry in reader.chain(segment.start):
            if entry.content is None or entry.before != after:
                _close(ranges, segment.log, segment.segment, before, after, count)
                before, count = entry.before, 0
            if entry.content is not None:
                count += 1
                if b'"sha256"' in entry.content:
                    named.update(dict.fromkeys(named_media(entry.header, entry.content)))
            after = entry.link
            if entry.content is None:
                before = entry.link
        _close(ranges, segment.log, segment.segment, before, after, count)
    bad = reader.sealed_unread()
    return ranges, [s for s in named if s not in bad and vault.media.size(s) is not None]


def _close(ranges: list[HeldRange], log: str, segment: str, before: str, after: str, count: int) -> None:
    if count:
        ranges.append(HeldRange(log, segment, before, after, count))


def read_receipt(path: Path) -> bytes:
    """The bytes of a receipt's file. Raises BadDocument for one too large to be a receipt, CannotRead."""
    return read_small(path, kind=documents.KIND, max_bytes=padme(MAX_BYTES) + MAX_OUTSIDE)


def import_receipt(vault: Vault, untrusted: bytes) -> ImportedReceipt:
    """Marks what a coordinator confirms, and adopts certificate and roster news that verify; all or nothing.

    Raises NotForUs, NotForThisVault, NotCertified, BadSignature, BadDocument, BadAgeHeader, BadAgePayload, RosterFork,
    OtherOrganisation, NoOrganisation.
    """
    opened = open_sealed(untrusted, [vault.identity()], kind=documents.KIND, max_bytes=MAX_BYTES)

    def work(writer: Writer) -> ImportedReceipt:
        trust = load_trust(vault, writer)
        _ = trust.roster
        news = trust.news(untrusted_rosters_of(opened))
        trust = trust.with_news(news)
        receipt = parse_receipt(opened, trust.chain, reader=vault.key_id)
        if trust.standing(receipt.issuer) is not Standing.COORDINATOR:
            raise NotCertified(kind=documents.KIND)
        found = [("roster", roster.envelope, roster.organisation) for roster in news]
        certificate, aside = _certificate(vault, trust, receipt)
        if certificate is not None:
            found.append(("certificate", certificate, vault.key_id))
        revocations, more_aside = _revocations(trust, receipt.untrusted_revocations)
        found += revocations
        policies, policies_aside = _policies(trust, receipt.untrusted_policies)
        found += policies
        forms, forms_aside = _forms(trust, receipt.untrusted_forms)
        found += forms
        found.append(("receipt", receipt.envelope, receipt.issuer))
        before = writer.delivered_media_of([receipt.issuer])
        known = {segment.start for segment in writer.segments()}
        fresh = writer.add_receipt(_verified(receipt))
        added = add_new(vault, writer, found)
        trust = accept_coordinators(vault, writer)
        erasures, erasures_aside = readable(trust, receipt.untrusted_erasures)
        taken = take(vault, writer, trust, erasures)
        erased = carry_out_due(vault, writer, trust, writer.today())
        return ImportedReceipt(
            coordinator=trust.pseudonym_of(receipt.issuer) or "",
            fingerprint=receipt.issuer,
            day=receipt.day,
            revisions=fresh,
            media=len(set(receipt.media) - before),
            bundles=len(receipt.bundles),
            certified=vault.key_id in trust.certificates,
            rosters=len(news),
            revocations=min(added, len(revocations)),
            policies=min(added, len(policies)),
            forms=min(added, len(forms)),
            unknown_ranges=sum(
                held.log == vault.log and not (writer.has_link(held.after) or held.after in known)
                for held in receipt.ranges
            ),
            set_aside=aside + more_aside + policies_aside + erasures_aside + forms_aside,
            newer_fields=receipt.newer_fields,
            erasures=taken.decided,
            erased=erased,
        )

    with keeping_rivals(vault):
        return vault.write(work)


def _certificate(vault: Vault, trust: TrustSet, receipt: Receipt) -> tuple[bytes | None, int]:
    """Our certificate, if it is ours and verifies; and how many were set aside."""
    untrusted = receipt.untrusted_certificate
    if untrusted is None:
        return None, 0
    try:
        certificate = parse_certificate(untrusted, trust.chain)
    except AmanatError:
        return None, 1
    return (untrusted, 0) if certificate.subject == vault.key_id else (None, 1)


def _revocations(
    trust: TrustSet, untrusted_documents: Sequence[bytes]
) -> tuple[list[tuple[str, bytes, str]], int]:
    found, aside = [], 0
    for untrusted in untrusted_documents:
        try:
            revocation = parse_revocation(untrusted, trust.chain)
        except AmanatError:
            aside += 1
        else:
            found.append(("revocation", untrusted, revocation.key))
    return found, aside


def _policies(
    trust: TrustSet, untrusted_documents: Sequence[bytes]
) -> tuple[list[tuple[str, bytes, str]], int]:
    """Those that verify: the receipt's signature, a coordinator's, vouches for them."""
    found, aside = [], 0
    for untrusted in untrusted_documents:
        try:
            policy = parse_policy(untrusted, trust.chain, vouched=True)
        except AmanatError:
            aside += 1
        else:
            found.append(("policy", untrusted, policy.organisation))
    return found, aside


def _forms(trust: TrustSet, untrusted_documents: Sequence[bytes]) -> tuple[list[tuple[str, bytes, str]], int]:
    """As `_policies`, for the organisation's own questions."""
    found, aside = [], 0
    for untrusted in untrusted_documents:
        try:
            form = parse_form(untrusted, trust.chain, vouched=True)
        except AmanatError:
            aside += 1
        else:
            found.append(("form", untrusted, form.name))
    return found, aside


def _verified(receipt: Receipt) -> VerifiedReceipt:
    return VerifiedReceipt(
        hash=receipt.hash,
        issuer=receipt.issuer,
        day=receipt.day,
        backup=receipt.backup or "",
        envelope=receipt.envelope,
        ranges=tuple(ReceiptRange(held.segment, held.before, held.after) for held in receipt.ranges),
        media=receipt.media,
        bundles=receipt.bundles,
    )
