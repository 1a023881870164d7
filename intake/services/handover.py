"""Handing over: plan what goes, write it as sealed bundles, go on where it stopped. Passing bundles on is `forwarding`.

Must never send to ourselves, never send what is not planned, and never leave an unfinished file. A bundle's id and
sequence are committed before its first byte leaves; an interrupted file is deleted and written anew, with a new key.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from intake.bundle.writer import write_bundle
from intake.crypto.recipients import HybridRecipient
from intake.errors import NoRecipients, NotFound, NothingToExport
from intake.fsio import translate_os_errors
from intake.model.ids import new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.services.export_objects import Address, Documents, prepare
from intake.services.export_plan import PlannedBundle, select
from intake.services.sealed_files import PendingFile, file_facts, random_name, require_space
from intake.services.trust_store import load_trust, own_card
from intake.trust.roster import COORDINATOR
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.rows import BundleOut
    from intake.vault.vault import Reader, Vault, Writer

FAT32 = (4 << 30) - 1
SIZE_CHOICES = {"fat32": FAT32, "100MB": 100_000_000, "25MB": 25_000_000}
MIN_FINGERPRINT = 8
MAX_NEWS = 32
ARCHIVE = "archive"
STEP = "export"


@dataclass(frozen=True, slots=True)
class ExportRecipient:
    """A coordinator by the signing key's id, or the archive recipient, whose `fingerprint` is "archive"."""

    pseudonym: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One bundle of a plan. `name` is set once it was promised, `finished` once its file was whole."""

    bundle: str
    name: str
    max_size: int
    finished: bool


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What an export will do, to be shown before. Sizes are in bytes; `total_size` is an upper bound.

    `contents` counts revisions, `covered` those that receipts already have, `media_missing` attachments that are named
    and not held whole here. `resumes` is true for what an earlier, interrupted export left.
    """

    job: str
    recipients: tuple[ExportRecipient, ...]
    files: tuple[ExportFile, ...]
    testimonies: int
    contents: int
    media: int
    media_bytes: int
    media_missing: int
    covered: int
    total_size: int
    max_size: int | None
    resumes: bool
    chosen: tuple[str, ...] | None
    bundles: tuple[PlannedBundle, ...]


@dataclass(frozen=True, slots=True)
class ExportedBundle:
    """A finished file. `written` is false where an earlier export had made it and it was still there, unchanged."""

    name: str
    size: int
    sha256: str
    bundle: str
    sequence: int
    written: bool


class _Kept(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is committed about a promised bundle, so that it can be made again as it was planned."""

    job: str
    number: int
    of: int
    name: str
    recipients: tuple[str, ...]
    bundle: PlannedBundle
    sha256: str = ""


def plan(
    vault: Vault,
    testimonies: Collection[str] | None = None,
    recipients: Sequence[str] | None = None,
    max_size: int | None = None,
) -> ExportPlan:
    """What would be handed over: chosen testimonies (record ids), or all that no receipt covers.

    `recipients` are fingerprints of coordinators (the first 8 digits or more); None means all of them. `max_size` is
    the most bytes a file may have. An interrupted export of the same things to the same people is taken up again.
    Raises NoOrganisation, NoRecipients, NotFound (fingerprint or testimony), NothingToExport, DoesNotFit.
    """
    chosen = None if testimonies is None else tuple(sorted(set(testimonies)))
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        people = _people(vault, trust, recipients)
        selection = select(
            vault,
            reader,
            logs=_logs(vault, reader, trust),
            testimonies=chosen,
            readers=None if recipients is None else [p.fingerprint for p in people if p.fingerprint != ARCHIVE],
            documents=_documents(vault, reader, trust).sizes(),
            recipients=len(recipients_of(trust, people)),
            max_size=max_size,
        )
        promised = _interrupted(reader, people, selection.bundles)
    if selection.empty:
        raise NothingToExport
    files = [ExportFile("", "", bundle.max_size, finished=False) for bundle in selection.bundles]
    for row, kept in promised:
        files[kept.number] = ExportFile(row.bundle, kept.name, kept.bundle.max_size, row.complete)
    return ExportPlan(
        job=promised[0][1].job if promised else new_id(),
        recipients=people,
        files=tuple(files),
        testimonies=selection.testimonies,
        contents=selection.contents,
        media=selection.media,
        media_bytes=selection.media_bytes,
        media_missing=selection.media_missing,
        covered=selection.covered,
        total_size=sum(bundle.max_size for bundle in selection.bundles),
        max_size=max_size,
        resumes=bool(promised),
        chosen=chosen,
        bundles=selection.bundles,
    )


def export(
    vault: Vault,
    planned: ExportPlan,
    folder: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    open_file: Callable[[Path], BinaryIO] | None = None,
) -> list[ExportedBundle]:
    """Writes the files of a plan into `folder`; those that an earlier attempt finished and that are still there stay.

    Progress is told in bytes of all files. What was finished before an error or a cancel stays and counts; the file
    that was being written is deleted. Raises Cancelled, DiskFull, CannotWrite, SourceChanged, NotFound.
    """
    token = cancel or CancelToken()
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        documents = _documents(vault, reader, trust)
    recipients = recipients_of(trust, planned.recipients)
    with translate_os_errors(writing=True):
        folder.mkdir(parents=True, exist_ok=True)
    rows = _promise(vault, planned)
    done: list[ExportedBundle] = []
    total = sum(kept.bundle.max_size for _, kept in rows)
    there = {kept.number: facts for row, kept in rows if (facts := _still_there(folder, row, kept))}
    require_space(folder, sum(kept.bundle.max_size for _, kept in rows if kept.number not in there))
    written = 0
    for row, kept in rows:
        token.raise_if_cancelled()
        facts = there.get(kept.number)
        if facts is not None:
            done.append(ExportedBundle(kept.name, facts[1], facts[0], row.bundle, row.sequence, written=False))
        else:
            counted = _counted(progress, written, total)
            done.append(_write(vault, row, kept, trust, documents, recipients, folder, counted, token, open_file))
        written += kept.bundle.max_size
        progress(STEP, written, total)
    return done


def _write(
    vault: Vault,
    row: BundleOut,
    kept: _Kept,
    trust: TrustSet,
    documents: Documents,
    recipients: Sequence[HybridRecipient],
    folder: Path,
    progress: Progress,
    cancel: CancelToken,
    open_file: Callable[[Path], BinaryIO] | None,
) -> ExportedBundle:
    with vault.reader() as reader:
        previous = reader.manifest_before(row.sequence)
    address = Address(
        organisation=trust.roster.organisation,
        roster_version=trust.roster.version,
        roster_hash=trust.roster.hash,
        bundle=row.bundle,
        recipients=[recipient.key_id for recipient in recipients],
        sequence=row.sequence,
        previous=previous,
        day=row.day,
    )
    manifest, envelope, sources = prepare(vault, kept.bundle, documents, address, cancel=cancel)
    with PendingFile(folder, kept.name, open_file=open_file) as pending:
        file = write_bundle(pending, envelope, sources, recipients, progress=progress, cancel=cancel)
        pending.keep(sha256=file.sha256, size=file.size)
    plan_bytes = msgspec.json.encode(msgspec.structs.replace(kept, sha256=file.sha256))
    vault.write(lambda writer: writer.bundle_written(row.bundle, manifest.hash, file.size, plan_bytes))
    return ExportedBundle(kept.name, file.size, file.sha256, row.bundle, row.sequence, written=True)


def _promise(vault: Vault, planned: ExportPlan) -> list[tuple[BundleOut, _Kept]]:
    """Commits ids, sequences and the plan of every bundle that has none yet; all of the job's, in order."""
    addressed = tuple(person.fingerprint for person in planned.recipients)

    def work(writer: Writer) -> list[tuple[BundleOut, _Kept]]:
        held = {kept.number for _, kept in _job(writer, planned.job)}
        for number, bundle in enumerate(planned.bundles):
            if number not in held:
                kept = _Kept(
                    job=planned.job,
                    number=number,
                    of=len(planned.bundles),
                    name=random_name(),
                    recipients=addressed,
                    bundle=bundle,
                )
                writer.promise_bundle(new_id(), msgspec.json.encode(kept))
        return _job(writer, planned.job)

    return vault.write(work)


def _job(reader: Reader, job: str) -> list[tuple[BundleOut, _Kept]]:
    found = [(row, kept) for row, kept in _kept_rows(reader) if kept.job == job]
    return sorted(found, key=lambda item: item[1].number)


def _kept_rows(reader: Reader) -> list[tuple[BundleOut, _Kept]]:
    rows = []
    for row in reader.bundles_out():
        if row.plan:
            rows.append((row, msgspec.json.decode(row.plan, type=_Kept)))
    return rows


def _interrupted(
    reader: Reader, people: Sequence[ExportRecipient], bundles: Sequence[PlannedBundle]
) -> list[tuple[BundleOut, _Kept]]:
    """The promised bundles of the last unfinished export, if it was of exactly these bundles to these people."""
    addressed = tuple(person.fingerprint for person in people)
    rows = _kept_rows(reader)
    if not rows:
        return []
    job = _job(reader, rows[-1][1].job)
    if all(row.complete for row, _ in job) or len(job) != len(bundles):
        return []
    same = all(kept.recipients == addressed and kept.bundle == bundles[kept.number] for _, kept in job)
    return job if same else []


def _still_there(folder: Path, row: BundleOut, kept: _Kept) -> tuple[str, int] | None:
    if not row.complete or not kept.sha256:
        return None
    try:
        facts = file_facts(folder / kept.name)
    except OSError:
        return None
    return facts if facts == (kept.sha256, row.size) else None


def _counted(progress: Progress, before: int, whole: int) -> Progress:
    def tell(step: str, done: int, total: int) -> None:
        del step, total
        progress(STEP, min(before + done, whole), whole)

    return tell


def _people(vault: Vault, trust: TrustSet, wanted: Sequence[str] | None) -> tuple[ExportRecipient, ...]:
    """The chosen coordinators, never ourselves, and the archive recipient always. Raises NotFound, NoRecipients."""
    roster = trust.roster
    everyone = [
        ExportRecipient(person.pseudonym, key.key_id)
        for person in roster.with_role(COORDINATOR)
        for key in person.keys
        if key.key_id != vault.key_id and key.key_id in trust.coordinators()
    ]
    if wanted is not None:
        chosen = {_named(item, everyone) for item in wanted}
        everyone = [person for person in everyone if person.fingerprint in chosen]
    if roster.archive_recipient is not None:
        everyone.append(ExportRecipient("", ARCHIVE))
    if not everyone:
        raise NoRecipients
    return tuple(everyone)


def _named(text: str, people: Sequence[ExportRecipient]) -> str:
    found = [p.fingerprint for p in people if len(text) >= MIN_FINGERPRINT and p.fingerprint.startswith(text.lower())]
    if len(found) != 1:
        raise NotFound(what="coordinator")
    return found[0]


def recipients_of(trust: TrustSet, people: Sequence[ExportRecipient]) -> list[HybridRecipient]:
    """Where to encrypt to. Raises NotFound when the roster has changed and somebody is not in it any more."""
    found = []
    for person in people:
        archive = person.fingerprint == ARCHIVE
        recipient = trust.roster.archive_recipient if archive else trust.recipient_of(person.fingerprint)
        if recipient is None:
            raise NotFound(what="coordinator")
        found.append(recipient)
    return found


def _logs(vault: Vault, reader: Reader, trust: TrustSet) -> list[str]:
    """Our own log; for a coordinator the logs of others as well, so that corrections go with what they correct."""
    if trust.standing(vault.key_id) is not Standing.COORDINATOR:
        return [vault.log]
    others = dict.fromkeys(segment.log for segment in reader.segments() if segment.log != vault.log)
    return [vault.log, *others]


def _documents(vault: Vault, reader: Reader, trust: TrustSet) -> Documents:
    """Our card always; certificates once there are any; the rosters that somebody might not have yet."""
    card = own_card(vault, reader)
    cards = {key_id: held.envelope for key_id, held in trust.cards.items()} | {vault.key_id: card.envelope}
    if trust.standing(vault.key_id) is not Standing.COORDINATOR:
        cards = {vault.key_id: card.envelope}
    return Documents(
        cards=cards,
        certificates={key_id: trust.certificates[key_id].envelope for key_id in cards if key_id in trust.certificates},
        rosters=tuple(roster.envelope for roster in trust.chain[1:][-MAX_NEWS:]),
        others=tuple(revocation.envelope for revocation in trust.revocations.values())[:MAX_NEWS],
    )
