"""Turns what is done in the Inbox into calls of the inbox service, as jobs. Compares and admits nobody by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.progress import CancelToken, Progress
from intake.services import finding, inbox, organisation
from intake.services.admission import Admission, PendingSender
from intake.services.inbox import ImportReport
from ui.jobs import Job
from ui.screens import Context
from ui.screens.inbox.log import InboxLog, inbox_log

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.services.finding import TestimonyRow
    from intake.vault.vault import Vault

MOST_CONFLICTS = 20


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody whose bundles are in: who can be given a receipt."""

    pseudonym: str
    fingerprint: str
    bundles: int


@dataclass(frozen=True, slots=True)
class InboxData:
    """What waits in the vault. `gaps`, `forks` and `branches` count what does not fit together in logs; `missing`
    counts attachments of which parts have not arrived."""

    pending: tuple[PendingSender, ...] = ()
    conflicts: tuple[TestimonyRow, ...] = ()
    proposals: tuple[TestimonyRow, ...] = ()
    senders: tuple[Sender, ...] = ()
    gaps: int = 0
    forks: int = 0
    branches: int = 0
    missing: int = 0

    @property
    def to_do(self) -> int:
        return len(self.pending) + len(self.conflicts) + len(self.proposals)


class InboxController(QObject):
    """Signals carry InboxData, an ImportReport, an Admission, the pseudonym of whom a receipt is for, an error."""

    loaded = Signal(object)
    imported = Signal(object)
    admitted = Signal(object)
    refused = Signal(int)
    written = Signal(str)
    failed = Signal(object)
    progressed = Signal(str, object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault, self._clock, self._jobs = context.vault, context.clock, context.jobs
        self.log: InboxLog = inbox_log(context.jobs)
        self._working: Job | None = None
        self._paths: list[Path] = []
        self._receipt_for: Sender | None = None

    @property
    def busy(self) -> bool:
        return self._working is not None

    def load(self) -> None:
        self._jobs.start(load, self._vault, self._clock, done=self.loaded.emit, failed=self.failed.emit)

    def import_files(self, paths: list[Path]) -> None:
        if self._working is not None or not paths:
            return
        self._paths = list(paths)
        self._working = self._jobs.start(
            inbox.import_bundles,
            self._vault,
            self._paths,
            done=self._imported,
            failed=self._failed,
            progress=self.progressed.emit,
        )

    def cancel(self) -> None:
        if self._working is not None:
            self._working.cancel()

    def _now(self) -> str:
        return self._clock.now().astimezone().strftime("%H:%M")

    def _imported(self, report: ImportReport) -> None:
        self._working = None
        sizes = {path.name: path for path in self._paths}
        for file in report.files:
            path = sizes.get(file.name)
            self.log.add(file, self._now(), _size(path))
        self.imported.emit(report)

    def admit(self, sender: PendingSender) -> None:
        """The digits were compared: a person said so."""
        if self._working is not None:
            return
        self._working = self._jobs.start(
            admit, self._vault, sender.fingerprint, self._clock, done=self._admitted, failed=self._failed
        )

    def _admitted(self, admission: Admission) -> None:
        self._working = None
        for file in admission.files:
            self.log.add(file, self._now())
        self.admitted.emit(admission)

    def turn_away(self, sender: PendingSender) -> None:
        if self._working is not None:
            return
        self._working = self._jobs.start(
            inbox.refuse, self._vault, sender.fingerprint, done=self._turned_away, failed=self._failed
        )

    def _turned_away(self, bundles: int) -> None:
        self._working = None
        self.refused.emit(bundles)

    def write_receipt(self, sender: Sender, path: Path) -> None:
        if self._working is not None:
            return
        self._receipt_for = sender
        self._working = self._jobs.start(
            write_receipt,
            self._vault,
            sender.fingerprint,
            path,
            self._clock,
            done=self._written,
            failed=self._failed,
        )

    def _written(self, _result: object) -> None:
        self._working = None
        sender, self._receipt_for = self._receipt_for, None
        if sender is not None:
            self.log.receipted.add(sender.fingerprint)
            self.written.emit(sender.pseudonym)

    def _failed(self, error: AmanatError) -> None:
        self._working = None
        self.failed.emit(error)


def load(vault: Vault, clock: Clock) -> InboxData:
    """Everything that waits. Raises AmanatError."""
    view = organisation.show(vault, clock=clock)
    with vault.reader() as reader:
        kinds = [found.kind for found in reader.findings()]
        missing = len(reader.missing_media())
        known = [(p.pseudonym, p.fingerprint) for p in view.volunteers]
        known += [(p.pseudonym, p.fingerprint) for p in view.coordinators if not p.is_me]
        senders = [Sender(name, key, len(reader.bundles_in(key))) for name, key in known]
    return InboxData(
        pending=inbox.pending(vault),
        conflicts=tuple(finding.testimonies(vault, limit=MOST_CONFLICTS, conflict="yes")),
        proposals=tuple(finding.testimonies(vault, limit=MOST_CONFLICTS, proposal="yes")),
        senders=tuple(sender for sender in senders if sender.bundles),
        gaps=kinds.count("gap"),
        forks=kinds.count("fork"),
        branches=kinds.count("branch"),
        missing=missing,
    )


def admit(vault: Vault, fingerprint: str, clock: Clock, *, progress: Progress, cancel: CancelToken) -> Admission:
    return inbox.admit(vault, fingerprint, clock=clock, progress=progress, cancel=cancel)


def write_receipt(vault: Vault, fingerprint: str, path: Path, clock: Clock) -> None:
    """Makes the receipt and writes it to a new file. Raises AlreadyThere and what the service raises."""
    inbox.receipt_to_file(vault, fingerprint, path, clock=clock)


def _size(path: Path | None) -> int:
    try:
        return path.stat().st_size if path is not None else 0
    except OSError:
        return 0
