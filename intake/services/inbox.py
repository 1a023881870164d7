"""Taking in what others send: look at a bundle, import bundles. Receipts are `receipts`; who is let in is `admission`.

Must never show an unverified sender as known, and never stop at one bad file: each gets its own answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.bundle.reader import inspect_bundle, read_bundle
from intake.errors import Cancelled, Refused
from intake.fsio import translate_os_errors
from intake.progress import CancelToken, Progress, no_progress
from intake.services.admission import admit, pending, refuse
from intake.services.receipts import (
    ImportedReceipt,
    import_receipt,
    make_receipt,
    read_receipt,
    receipt_to_file,
)
from intake.services.receiving import AlreadyIn, AlreadyWaiting, Receiving
from intake.services.sealed_opening import open_waiting
from intake.services.taking_in import ImportedFile, already_in, refused, settle
from intake.services.trust_store import load_trust

if TYPE_CHECKING:
    from intake.vault.vault import Vault

STEP = "import"


@dataclass(frozen=True, slots=True)
class BundleView:
    """What a bundle says without being taken in. Nothing but `for_us` and `stanzas` is verified.

    `known` is the claimed sender's standing here; `misdirected` means it was encrypted on to us by somebody else.
    """

    for_us: bool
    stanzas: int
    claimed_sender: str = ""
    claimed_fingerprint: str = ""
    known: str = ""
    day: str = ""
    sequence: int = 0
    runs: int = 0
    entries: int = 0
    media: int = 0
    media_bytes: int = 0
    forward: bool = False
    misdirected: bool = False
    other_organisation: bool = False
    already_in: bool = False
    newer_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """One answer for each file, in order. `open_gaps` are holes in logs that stay after all of them."""

    files: tuple[ImportedFile, ...]
    open_gaps: int

    @property
    def refused(self) -> int:
        return sum(file.outcome == "refused" for file in self.files)

    @property
    def senders(self) -> tuple[str, ...]:
        """Fingerprints of those whose bundles are in, now or before: who is owed a receipt."""
        found = [f.sender_fingerprint for f in self.files if f.outcome in ("imported", "already-in")]
        return tuple(dict.fromkeys(found))


def inspect(vault: Vault, stream: BinaryIO) -> BundleView:
    """What a bundle says. A bundle for somebody else is an answer. Raises BadAgeHeader, BadBundle, CannotRead."""
    found = inspect_bundle(stream, [vault.identity()])
    manifest = found.untrusted_manifest
    if manifest is None:
        return BundleView(for_us=False, stanzas=found.stanza_count)
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        held = reader.manifest_in(manifest.bundle)
    return BundleView(
        for_us=True,
        stanzas=found.stanza_count,
        claimed_sender=trust.pseudonym_of(manifest.sender) or "",
        claimed_fingerprint=manifest.sender,
        known=str(trust.standing(manifest.sender)),
        day=manifest.day,
        sequence=manifest.sequence,
        runs=len(manifest.segments),
        entries=sum(run.count for run in manifest.segments),
        media=sum(entry.kind == "media" for entry in manifest.objects),
        media_bytes=sum(entry.size for entry in manifest.objects if entry.kind == "media"),
        forward=manifest.is_forward,
        misdirected=found.misdirected,
        other_organisation=not trust.chain or trust.roster.organisation != manifest.organisation,
        already_in=held == manifest.hash,
        newer_fields=manifest.newer_fields,
    )


def import_bundles(
    vault: Vault,
    paths: Sequence[Path],
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportReport:
    """Verifies each file and takes it in, or keeps it in quarantine until its sender is admitted, or refuses it.

    Bundles may come in any order. A file that is refused leaves nothing behind and does not stop the others. Raises
    NoOrganisation, Cancelled, DiskFull, CannotRead, CannotWrite; files before that one are in.
    """
    sizes = [_size(path) for path in paths]
    total = sum(sizes)
    done = 0
    files: list[ImportedFile] = []
    for path, size in zip(paths, sizes, strict=True):
        with translate_os_errors(writing=False):
            stream = path.open("rb")
        with stream:
            files.append(import_stream(vault, stream, path.name, _counted(progress, done, size, total), cancel))
        done += size
        progress(STEP, done, total)
    return ImportReport(tuple(files), _open_gaps(vault))


def import_stream(
    vault: Vault,
    untrusted: BinaryIO,
    name: str = "",
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportedFile:
    """One bundle. Raises NoOrganisation, Cancelled, MachineTrouble; every other refusal is an answer."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
    _ = trust.roster
    receiving = Receiving(vault, trust)
    try:
        try:
            read_bundle(untrusted, [vault.identity()], receiving, progress=progress, cancel=cancel)
            token = receiving.token
        except AlreadyWaiting as waiting:
            token = waiting.token
        return settle(vault, token, name, progress, cancel)
    except Cancelled:
        raise
    except AlreadyIn as known:
        return already_in(trust, name, known)
    except Refused as error:
        return refused(name, error)


def settle_waiting(vault: Vault, progress: Progress = no_progress) -> tuple[ImportedFile, ...]:
    """Takes in what was held when the program ended, or whose sender has become known since. For after unlock."""
    with vault.reader() as reader:
        tokens = [waiting.token for waiting in reader.quarantined()]
    files = []
    for token in tokens:
        with vault.reader() as reader:
            if all(waiting.token != token for waiting in reader.quarantined()):
                continue
        try:
            files.append(settle(vault, token, progress=progress))
        except Refused as error:
            files.append(refused("", error))
    open_waiting(vault, progress)
    return tuple(file for file in files if file.outcome not in ("quarantined", "waiting-for-parts"))


def _size(path: Path) -> int:
    with translate_os_errors(writing=False):
        return path.stat().st_size


def _counted(progress: Progress, before: int, size: int, whole: int) -> Progress:
    """Steps of one file as bytes of all files."""

    def tell(step: str, done: int, total: int) -> None:
        del step
        progress(STEP, before + (size * done // total if total else 0), whole)

    return tell


def _open_gaps(vault: Vault) -> int:
    with vault.reader() as reader:
        return sum(finding.kind == "gap" for finding in reader.findings())


__all__ = [
    "BundleView",
    "ImportReport",
    "ImportedFile",
    "ImportedReceipt",
    "admit",
    "import_bundles",
    "import_receipt",
    "import_stream",
    "inspect",
    "make_receipt",
    "pending",
    "read_receipt",
    "receipt_to_file",
    "refuse",
    "settle_waiting",
]
