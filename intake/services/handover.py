"""Handing over: plan what goes, write it as sealed bundles, go on where it stopped. Passing bundles on is `forwarding`.

Must never send to ourselves, never send what is not planned, and never leave an unfinished file. A bundle's id and
sequence are committed before its first byte leaves; an interrupted file is deleted and written anew, with a new key.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake.crypto.recipients import HybridRecipient
from intake.errors import NothingToExport
from intake.model.ids import new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.services.addressing import ARCHIVE, ExportRecipient, addressees, documents_to_send, recipients_of
from intake.services.export_job import ExportedBundle, OpenFile, carry_out, interrupted, promise
from intake.services.export_objects import prepare
from intake.services.export_plan import PlannedBundle, select
from intake.services.forwarding import forward
from intake.services.trust_store import load_trust
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault

FAT32 = (4 << 30) - 1
SIZE_CHOICES = {"fat32": FAT32, "100MB": 100_000_000, "25MB": 25_000_000}


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
        people = addressees(vault, trust, recipients)
        selection = select(
            vault,
            reader,
            logs=_logs(vault, reader, trust),
            testimonies=chosen,
            readers=None if recipients is None else [p.fingerprint for p in people if p.fingerprint != ARCHIVE],
            documents=documents_to_send(vault, reader, trust).sizes(),
            recipients=len(recipients_of(trust, people)),
            max_size=max_size,
        )
        promised = interrupted(reader, people, selection.bundles)
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
    open_file: OpenFile | None = None,
) -> list[ExportedBundle]:
    """Writes the files of a plan into `folder`; those that an earlier attempt finished and that are still there stay.

    Progress is told in bytes of all files. What was finished before an error or a cancel stays and counts; the file
    that was being written is deleted. Raises Cancelled, DiskFull, CannotWrite, SourceChanged, NotFound.
    """
    token = cancel or CancelToken()
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        documents = documents_to_send(vault, reader, trust)
    recipients: list[HybridRecipient] = recipients_of(trust, planned.recipients)
    rows = promise(vault, planned.job, planned.recipients, planned.bundles)
    return carry_out(
        vault,
        rows,
        trust,
        recipients,
        folder,
        lambda bundle, address: prepare(vault, bundle, documents, address, cancel=token),
        progress,
        token,
        open_file,
    )


def _logs(vault: Vault, reader: Reader, trust: TrustSet) -> list[str]:
    """Our own log; for a coordinator the logs of others as well, so that corrections go with what they correct."""
    if trust.standing(vault.key_id) is not Standing.COORDINATOR:
        return [vault.log]
    others = dict.fromkeys(segment.log for segment in reader.segments() if segment.log != vault.log)
    return [vault.log, *others]


__all__ = [
    "ARCHIVE",
    "FAT32",
    "SIZE_CHOICES",
    "ExportFile",
    "ExportPlan",
    "ExportRecipient",
    "ExportedBundle",
    "export",
    "forward",
    "plan",
]
