"""Looking after a vault: what it is, whether it is sound, its lists built anew, its age identity for the worst day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from intake.clock import Clock
from intake.errors import ListsDisagreed, NoOrganisation
from intake.fsio import write_new
from intake.progress import CancelToken, Progress, no_progress
from intake.services import erasing, inbox, noticing, recording
from intake.services.taking_in import ImportedFile
from intake.vault.affected import cases_of_media
from intake.vault.check import CheckReport
from intake.vault.rebuild import Difference
from intake.vault.vault import Vault, VaultInfo

__all__ = [
    "CheckReport",
    "Rebuilt",
    "VaultInfo",
    "after_unlock",
    "cases_without",
    "check",
    "compare",
    "identity",
    "identity_to_file",
    "info",
    "rebuild",
]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many revisions the lists and the search index were built from, and how many rows had differed."""

    revisions: int
    differences: int


def info(folder: Path) -> VaultInfo:
    """What can be told without the passphrase. Raises NotAVault, BadKeyslots, NewerVault."""
    return Vault.info(folder)


def check(vault: Vault, *, progress: Progress = no_progress) -> CheckReport:
    """Reads every page, chain, signature and media piece."""
    return vault.check(progress)


def cases_without(vault: Vault, report: CheckReport) -> tuple[str, ...]:
    """Case numbers of the testimonies with media that a check found damaged."""
    ground = vault.ground()
    damaged = [bytes.fromhex(sha256) for sha256 in report.damaged_media]
    return tuple(sorted(set().union(*(ground.pool.run(partial(_cases, sha256)) for sha256 in damaged))))


def _cases(sha256: bytes, connection: object) -> set[str]:
    return cases_of_media(connection, sha256)


def compare(
    vault: Vault, *, progress: Progress = no_progress, cancel: CancelToken | None = None
) -> list[Difference]:
    """What differs between lists and log: run in the background after unlock; nothing expected."""
    return vault.compare_projections(progress, cancel)


def after_unlock(
    vault: Vault, *, clock: Clock, progress: Progress = no_progress, cancel: CancelToken | None = None
) -> tuple[ImportedFile, ...]:
    """For the background after each unlock: compares lists with the log, erases what is due, gives recordings that were
    cut short to their testimonies, takes in what waited.

    Raises ListsDisagreed when something differed (old pages put back, a defect); the lists are right again by then.
    """
    differences = vault.compare_projections(progress, cancel)
    if differences:
        vault.rebuild(progress)
    erasing.carry_out(vault, clock=clock)
    recording.recover(vault, progress=progress, cancel=cancel)
    try:
        settled = inbox.settle_waiting(vault, progress)
    except NoOrganisation:
        settled = ()
    noticing.look_at_media(vault, cancel)
    if differences:
        raise ListsDisagreed(count=len(differences))
    for noticed in noticing.notices(vault):
        raise noticed
    return settled


def rebuild(vault: Vault, *, progress: Progress = no_progress) -> Rebuilt:
    """Throws lists and search index away and builds them from the log."""
    differences = len(vault.compare_projections())
    return Rebuilt(vault.rebuild(progress).revisions, differences)


def identity(vault: Vault) -> str:
    """The age identity, AGE-SECRET-KEY-PQ-1…: it opens every bundle ever sent to this vault. Show, never log."""
    return vault.identity().encode()


def identity_to_file(vault: Vault, path: Path) -> None:
    """Writes the identity to a new file, because a person asked for that path. Raises AlreadyThere, MachineTrouble."""
    write_new(path, identity(vault).encode("ascii") + b"\n")
