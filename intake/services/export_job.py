"""Carrying an export out: ids committed first, then file after file, each whole or not there; resumed by whole files.

Must never continue a file under its old file key: what was interrupted is deleted and written anew.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from intake.bundle.manifest import Manifest
from intake.bundle.parts import ObjectSource
from intake.bundle.writer import write_bundle
from intake.crypto.recipients import HybridRecipient
from intake.fsio import translate_os_errors
from intake.model.ids import new_id
from intake.progress import CancelToken, Progress
from intake.services.addressing import ExportRecipient
from intake.services.export_objects import Address
from intake.services.export_plan import PlannedBundle
from intake.services.sealed_files import PendingFile, random_name, require_space, still_there, unfinished_name
from intake.trust.trust_set import TrustSet

if TYPE_CHECKING:
    from intake.vault.rows import BundleOut
    from intake.vault.vault import Reader, Vault, Writer

STEP = "export"
OpenFile = Callable[[Path], BinaryIO]
Prepared = tuple[Manifest, bytes, list[ObjectSource]]


@dataclass(frozen=True, slots=True)
class ExportedBundle:
    """A finished file. `written` is false where an earlier export had made it and it was still there, unchanged."""

    name: str
    size: int
    bundle: str
    sequence: int
    written: bool


class Kept(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is committed about a promised bundle, so that it can be made again as it was planned."""

    job: str
    number: int
    name: str
    recipients: tuple[str, ...]
    bundle: PlannedBundle
    mark: str = ""


Promised = tuple["BundleOut", Kept]


def promise(
    vault: Vault, job: str, people: Sequence[ExportRecipient], bundles: Sequence[PlannedBundle]
) -> list[Promised]:
    """Commits id, sequence, name and plan of every bundle that has none yet; all of the job's, in order."""
    addressed = tuple(person.fingerprint for person in people)

    def work(writer: Writer) -> list[Promised]:
        held = {kept.number for _, kept in _job(writer, job)}
        for number, bundle in enumerate(bundles):
            if number not in held:
                kept = Kept(job=job, number=number, name=random_name(), recipients=addressed, bundle=bundle)
                writer.promise_bundle(new_id(), msgspec.json.encode(kept))
        return _job(writer, job)

    return vault.write(work)


def interrupted(
    reader: Reader, people: Sequence[ExportRecipient], bundles: Sequence[PlannedBundle]
) -> list[Promised]:
    """The promised bundles of the newest unfinished export of exactly these bundles to these people; else none."""
    addressed = tuple(person.fingerprint for person in people)
    for name in dict.fromkeys(kept.job for _, kept in reversed(_rows(reader))):
        job = _job(reader, name)
        if len(job) != len(bundles) or all(row.complete for row, _ in job):
            continue
        if all(kept.recipients == addressed and kept.bundle == bundles[kept.number] for _, kept in job):
            return job
    return []


def _job(reader: Reader, job: str) -> list[Promised]:
    return sorted((item for item in _rows(reader) if item[1].job == job), key=lambda item: item[1].number)


def _rows(reader: Reader) -> list[Promised]:
    return [(row, msgspec.json.decode(row.plan, type=Kept)) for row in reader.bundles_out() if row.plan]


def carry_out(
    vault: Vault,
    rows: Sequence[Promised],
    trust: TrustSet,
    recipients: Sequence[HybridRecipient],
    folder: Path,
    prepare: Callable[[PlannedBundle, Address], Prepared],
    progress: Progress,
    cancel: CancelToken,
    open_file: OpenFile | None,
) -> list[ExportedBundle]:
    """Writes every bundle that is not in `folder` yet, whole and unchanged. Raises as `handover.export`."""
    with translate_os_errors(writing=True):
        folder.mkdir(parents=True, exist_ok=True)
        disk = folder.stat().st_dev
    finished = [kept for row, kept in rows if row.complete and kept.mark]
    there = {kept.number for kept in finished if still_there(folder / kept.name, kept.mark)}
    require_space(folder, sum(kept.bundle.max_size for _, kept in rows if kept.number not in there))
    total = sum(kept.bundle.max_size for _, kept in rows)
    done: list[ExportedBundle] = []
    passed = 0
    for row, kept in rows:
        cancel.raise_if_cancelled()
        if kept.number not in there:
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
            prepared = prepare(kept.bundle, address)
            counted = _counted(progress, passed, total)
            done.append(_write(vault, row, kept, prepared, recipients, (folder, disk), counted, cancel, open_file))
        else:
            done.append(ExportedBundle(kept.name, row.size, row.bundle, row.sequence, written=False))
        passed += kept.bundle.max_size
        progress(STEP, passed, total)
    return done


def _write(
    vault: Vault,
    row: BundleOut,
    kept: Kept,
    prepared: Prepared,
    recipients: Sequence[HybridRecipient],
    place: tuple[Path, int],
    progress: Progress,
    cancel: CancelToken,
    open_file: OpenFile | None,
) -> ExportedBundle:
    manifest, envelope, sources = prepared
    folder, disk = place
    _remove_unfinished(folder, kept.name)
    with PendingFile(folder, kept.name, open_file=open_file) as pending:
        _require_disk(folder, disk)
        size = write_bundle(pending, envelope, sources, recipients, progress=progress, cancel=cancel)
        mark = pending.keep()
    plan = msgspec.json.encode(msgspec.structs.replace(kept, mark=mark))
    vault.write(lambda writer: writer.bundle_written(row.bundle, manifest.hash, size, plan))
    return ExportedBundle(kept.name, size, row.bundle, row.sequence, written=True)


def _require_disk(folder: Path, disk: int) -> None:
    """Where a stick was pulled its folder may still be there, empty, and on the laptop's own disk."""
    with translate_os_errors(writing=True):
        if folder.stat().st_dev != disk:
            raise OSError(errno.ENODEV, "the disk was taken away")


def _remove_unfinished(folder: Path, name: str) -> None:
    """What we left under this name was cut short, or is not what was planned: it goes."""
    with translate_os_errors(writing=True):
        (folder / name).unlink(missing_ok=True)
        (folder / unfinished_name(name)).unlink(missing_ok=True)


def _counted(progress: Progress, before: int, whole: int) -> Progress:
    def tell(step: str, done: int, total: int) -> None:
        del step, total
        progress(STEP, min(before + done, whole), whole)

    return tell
