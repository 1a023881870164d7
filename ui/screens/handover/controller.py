"""Turns what is done on Hand over into calls of the handover service, as jobs. Holds no decision of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.progress import CancelToken, Progress
from intake.services import handover, inbox, purging
from intake.services.inbox import ImportedReceipt
from ui.jobs import Job
from ui.screens import Context
from ui.screens.handover.overview import load

if TYPE_CHECKING:
    from intake.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Made:
    """The files of a hand-over: name and bytes. `missing` counts attachments that this vault does not hold whole."""

    files: tuple[tuple[str, int], ...]
    resumed: bool = False
    missing: int = 0


Records = tuple[str, ...] | None
"""Chosen testimonies; None is everything that no receipt covers."""


class HandoverController(QObject):
    """Signals carry an Overview, {limit key: files}, a Made, an ImportedReceipt, a Purged, an AmanatError; progress in
    bytes."""

    loaded = Signal(object)
    counted = Signal(object)
    made = Signal(object)
    taken = Signal(object)
    purged = Signal(object)
    failed = Signal(object)
    progressed = Signal(str, object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault, self._clock, self._jobs = context.vault, context.clock, context.jobs
        self._making: Job | None = None
        self._counting: Job | None = None
        self._wanted: tuple[Records, tuple[str, ...]] | None = None

    def load(self) -> None:
        self._jobs.start(load, self._vault, self._clock, done=self.loaded.emit, failed=self.failed.emit)

    def count(self, records: Records, to: tuple[str, ...]) -> None:
        """How many files each largest size would make; only the newest question is answered."""
        self._wanted = (records, to)
        if self._counting is None:
            self._count_next()

    def _count_next(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None or wanted[0] == () or not wanted[1]:
            return
        self._counting = self._jobs.start(
            count_files, self._vault, *wanted, done=self._counted, failed=self._not_counted
        )

    def _counted(self, files: dict[str, int]) -> None:
        self._counting = None
        if self._wanted is None:
            self.counted.emit(files)
        else:
            self._count_next()

    def _not_counted(self, _error: AmanatError) -> None:
        # numbers beside a choice only: what is wrong is told when the bundle is made
        self._counting = None
        self._count_next()

    def make(self, folder: Path, records: Records, to: tuple[str, ...], limit: int | None) -> None:
        self._making = self._jobs.start(
            export,
            self._vault,
            folder,
            records,
            to,
            limit,
            done=self._is_made,
            failed=self._not_made,
            progress=self.progressed.emit,
        )

    def cancel(self) -> None:
        if self._making is not None:
            self._making.cancel()

    def _is_made(self, made: Made) -> None:
        self._making = None
        self.made.emit(made)

    def _not_made(self, error: AmanatError) -> None:
        self._making = None
        self.failed.emit(error)

    def purge(self, records: tuple[str, ...]) -> None:
        self._jobs.start(purging.purge, self._vault, records, done=self.purged.emit, failed=self.failed.emit)

    def take_receipt(self, path: Path) -> None:
        self._jobs.start(take_receipt, self._vault, path, done=self.taken.emit, failed=self.failed.emit)


def count_files(vault: Vault, records: Records, to: tuple[str, ...]) -> dict[str, int]:
    """How many files each largest size makes, by its key; sizes that do not work out are left out."""
    files: dict[str, int] = {}
    for key, limit in handover.SIZE_CHOICES.items():
        try:
            files[key] = len(handover.plan(vault, records, to, limit).files)
        except AmanatError:
            continue
    return files


def export(
    vault: Vault,
    folder: Path,
    records: Records,
    to: tuple[str, ...],
    limit: int | None,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> Made:
    """Plans and writes. Raises what the service raises."""
    progress("prepare", 0, 0)
    planned = handover.plan(vault, records, to, limit)
    cancel.raise_if_cancelled()
    written = handover.export(vault, planned, folder, progress, cancel)
    return Made(tuple((bundle.name, bundle.size) for bundle in written), planned.resumes, planned.media_missing)


def take_receipt(vault: Vault, path: Path) -> ImportedReceipt:
    """Reads a receipt file and takes it in. Raises what the service raises, CannotRead."""
    return inbox.import_receipt(vault, inbox.read_receipt(path))
