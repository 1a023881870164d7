"""From quarantine into the archive: a whole bundle of a believed sender comes in by one transaction, or it waits.

Must never take in what a person has not admitted, and never lose what waits. Everything is verified again here, since
trust may have changed while it waited.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from intake.bundle.manifest import Manifest
from intake.bundle.reader import read_forwarded
from intake.errors import AmanatError, BundleHash, Cancelled, NotFirstHand, Refused
from intake.progress import CancelToken, Progress, no_progress
from intake.services.erasure_effect import carry_out_due
from intake.services.erasures import take
from intake.services.forwarded import Joined, layout
from intake.services.receiving import (
    AUTHORS,
    BELIEVED,
    AlreadyIn,
    AlreadyWaiting,
    Carried,
    Details,
    Objects,
    Receiving,
    carried,
    check_runs,
    entries,
)
from intake.services.sealed_opening import open_waiting
from intake.services.trust_store import accept_coordinators, add_new, load_trust
from intake.trust.trust_set import Standing, TrustSet
from intake.vault.foreign import ForeignRun, InsertReport

if TYPE_CHECKING:
    from intake.vault.rows import QuarantinedBundle
    from intake.vault.vault import Vault, Writer

IMPORTED = "imported"
ALREADY_IN = "already-in"
QUARANTINED = "quarantined"
WAITING_FOR_PARTS = "waiting-for-parts"
REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one bundle.

    `outcome` is imported, already-in, quarantined (its sender waits to be admitted), waiting-for-parts (of a
    forwarded bundle), or refused, with `code`, `sentence`, `next_step` and `details` of the error. Counts are of
    this bundle: testimonies and people that were new here, revisions, records with a proposal, revisions that other
    bundles had brought, attachments that are complete now and that wait for parts. `gaps`, `forks` and `branches`
    were found new: a branch means that the sender's vault was restored or copied. The sealed counts are
    `sealed_opening.SealedReport`'s (refused: pieces). `rival_rosters` were refused; `signed_twice` says who signed
    both. `erasures` are decisions to erase that are new here, `erasure_proposals` those that wait for one of us,
    `erased` entries that went by them. `warnings` are words: certificate-expired, documents-set-aside,
    erased-refused.
    """

    name: str
    outcome: str
    bundle: str = ""
    sender: str = ""
    sender_fingerprint: str = ""
    standing: str = ""
    forwarded_by: str = ""
    day: str = ""
    testimonies: int = 0
    people: int = 0
    revisions: int = 0
    known: int = 0
    proposals: int = 0
    media_complete: int = 0
    media_waiting: int = 0
    sealed_opened: int = 0
    sealed_incomplete: int = 0
    sealed_interrupted: int = 0
    sealed_for_others: int = 0
    sealed_refused: int = 0
    gaps: int = 0
    forks: int = 0
    branches: int = 0
    rival_rosters: int = 0
    erasures: int = 0
    erasure_proposals: int = 0
    erased: int = 0
    signed_twice: tuple[str, ...] = ()
    newer_fields: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    code: str = ""
    sentence: str = ""
    next_step: str = ""
    details: Mapping[str, int | str] = field(default_factory=dict)


def refused(name: str, error: AmanatError) -> ImportedFile:
    """The answer for a file that was not taken in."""
    outcome = QUARANTINED if isinstance(error, NotFirstHand) else REFUSED
    return ImportedFile(
        name,
        outcome,
        code=error.code,
        sentence=error.message,
        next_step=error.advice,
        details=dict(error.details),
    )


def already_in(trust: TrustSet, name: str, error: AlreadyIn) -> ImportedFile:
    """The answer for a bundle that came in before: a no-op."""
    manifest = error.manifest
    return ImportedFile(
        name,
        ALREADY_IN,
        bundle=manifest.bundle,
        sender=trust.pseudonym_of(manifest.sender) or "",
        sender_fingerprint=manifest.sender,
        standing=str(trust.standing(manifest.sender)),
        day=manifest.day,
        code=error.code,
        sentence=error.message,
        next_step=error.advice,
    )


def settle(
    vault: Vault,
    token: str,
    name: str = "",
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportedFile:
    """Takes a waiting bundle in if its sender is believed.

    Raises NotFirstHand, with the bundle still waiting; any other Refused after discarding what can never come in;
    Cancelled and MachineTrouble, with the bundle still waiting.
    """
    with vault.reader() as reader:
        waiting = next(item for item in reader.quarantined() if item.token == token)
        trust = load_trust(vault, reader)
    manifest = Details.read(waiting.details).manifest()
    fetch = Objects(vault, {found.name: found.object for found in waiting.objects})
    found = carried(trust, manifest, fetch)
    about = _about(name, waiting, manifest, found)
    if found.trust.standing(manifest.sender) not in BELIEVED:
        return about
    if manifest.is_forward:
        about = vault.write(lambda writer: _news(vault, writer, found, about))
        return _settle_forward(vault, manifest, about, progress, cancel)
    try:
        records = check_runs(vault, manifest, fetch, found.trust)
    except Refused:
        vault.write(lambda writer: writer.discard_quarantined(token))
        raise
    _require_authors(manifest, found)
    return _take_in(vault, waiting, manifest, found, fetch, records, about, progress)


def _about(name: str, waiting: QuarantinedBundle, manifest: Manifest, found: Carried) -> ImportedFile:
    sender = found.trust.pseudonym_of(manifest.sender) or ""
    forwarder = Details.read(waiting.details).forwarded_by
    return ImportedFile(
        name=name,
        outcome=QUARANTINED,
        bundle=manifest.bundle,
        sender=sender,
        sender_fingerprint=manifest.sender,
        standing=str(found.trust.standing(manifest.sender)),
        forwarded_by=found.trust.pseudonym_of(forwarder) or "" if forwarder else "",
        day=manifest.day,
        rival_rosters=len(found.forks),
        signed_twice=tuple(sorted({person for fork in found.forks for person in fork.persons})),
        newer_fields=manifest.newer_fields,
    )


def _require_authors(manifest: Manifest, found: Carried) -> None:
    if any(found.trust.standing(run.author) not in AUTHORS for run in manifest.segments):
        raise NotFirstHand


def _take_in(
    vault: Vault,
    waiting: QuarantinedBundle,
    manifest: Manifest,
    found: Carried,
    fetch: Objects,
    records: dict[str, str | None],
    about: ImportedFile,
    progress: Progress,
) -> ImportedFile:
    incomplete = {e.media.sha256 for e in manifest.objects if e.media and vault.media.size(e.media.sha256) is None}

    certificate = found.trust.certificates.get(manifest.sender)

    def work(writer: Writer) -> tuple[InsertReport, ImportedFile, bool]:
        known = {record for record in records if writer.exists(record)}
        # what is decided is refused, also where the decision comes with the content
        told = _news(vault, writer, found, about)
        report = writer.admit(
            waiting.token,
            (
                ForeignRun(
                    log=run.log,
                    segment=run.segment,
                    parent=run.parent,
                    before=run.before,
                    entries=entries(run, fetch, found.trust),
                    checkpoint=fetch(run.checkpoint),
                )
                for run in manifest.segments
            ),
            manifest.hash,
        )
        expired = certificate is not None and certificate.expired(writer.today())
        return report, _counted(writer, told, report, known), expired

    report, counted, expired = vault.write(work)
    vault.media.assemble(progress)
    sealed = open_waiting(vault, progress)
    complete = {sha256 for sha256 in incomplete if vault.media.size(sha256) is not None}
    warnings = {
        "certificate-expired": expired,
        "documents-set-aside": found.set_aside > 0,
        "erased-refused": report.erased_refused > 0,
    }
    return replace(
        counted,
        media_complete=len(complete),
        media_waiting=len(incomplete - complete),
        sealed_opened=sealed.opened,
        sealed_incomplete=sealed.incomplete,
        sealed_interrupted=sealed.interrupted,
        sealed_for_others=sealed.for_others,
        sealed_refused=sealed.bad,
        warnings=tuple(word for word, holds in warnings.items() if holds),
    )


def _news(vault: Vault, writer: Writer, found: Carried, about: ImportedFile) -> ImportedFile:
    """Keeps the documents that came, and erases what was decided."""
    add_new(vault, writer, found.documents())
    accept_coordinators(vault, writer)
    taken = take(vault, writer, found.trust, found.erasures)
    erased = carry_out_due(vault, writer, found.trust, writer.today())
    return replace(about, erasures=taken.decided, erasure_proposals=taken.proposed, erased=erased)


def _counted(writer: Writer, about: ImportedFile, report: InsertReport, known: set[str]) -> ImportedFile:
    new = report.records - known
    kinds = [finding.kind for finding in report.findings]
    return replace(
        about,
        outcome=IMPORTED,
        testimonies=sum(writer.testimony_row(record) is not None for record in new),
        people=sum(writer.person_row(record) is not None for record in new),
        revisions=report.new + report.content_added,
        known=report.known,
        proposals=sum(bool(writer.state(record).proposals) for record in report.records & known),
        gaps=kinds.count("gap"),
        forks=kinds.count("fork"),
        branches=kinds.count("branch"),
    )


# --- forwarded bundles -----------------------------------------------------------------------------------------------


def _settle_forward(
    vault: Vault, manifest: Manifest, about: ImportedFile, progress: Progress, cancel: CancelToken | None
) -> ImportedFile:
    """Reads the bundle inside once all its parts wait here, from however many forwards."""
    whole = next(entry.media.sha256 for entry in manifest.objects if entry.media is not None)
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        outers = [
            (item, outer)
            for item in reader.quarantined()
            if (outer := Details.read(item.details).manifest()).is_forward
            and any(entry.media is not None and entry.media.sha256 == whole for entry in outer.objects)
            and trust.standing(outer.sender) is Standing.COORDINATOR
        ]
    parts = layout(outers)
    if parts is None:
        return replace(about, outcome=WAITING_FOR_PARTS)
    receiving = Receiving(vault, trust, forwarded_by=manifest.sender)

    def forget(*, taken: bool) -> None:
        vault.write(lambda writer: _forget(writer, outers, taken=taken))

    try:
        with Joined(vault, parts) as stream:
            if stream.sha256() != whole:
                raise BundleHash
        with Joined(vault, parts) as stream:
            read_forwarded(stream, receiving, progress=progress, cancel=cancel)
        token = receiving.token
    except Cancelled:
        raise
    except AlreadyWaiting as error:
        token = error.token
    except Refused as error:
        forget(taken=isinstance(error, AlreadyIn))
        raise
    forget(taken=True)
    inside = settle(vault, token, about.name, progress, cancel)
    return replace(
        inside,
        forwarded_by=about.sender,
        erasures=about.erasures + inside.erasures,
        erasure_proposals=about.erasure_proposals + inside.erasure_proposals,
        erased=about.erased + inside.erased,
    )


def _forget(writer: Writer, outers: list[tuple[QuarantinedBundle, Manifest]], *, taken: bool) -> None:
    for item, outer in outers:
        writer.discard_quarantined(item.token)
        if taken:
            writer.note_bundle_in(outer.bundle, outer.hash, outer.sender)
