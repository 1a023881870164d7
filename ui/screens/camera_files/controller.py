"""Takes cards in, has codes looked for, and lists what waits: service calls for the screen, long ones as jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.services import (
    camera_files,
    camera_matching,
    camera_sealing,
    finding,
    interview,
    sealed_session,
    sealing,
)
from intake.services.camera_files import TakenCard
from intake.services.camera_matching import Placed, Unplaced
from intake.services.camera_notes import Card
from ui.screens import Context

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.progress import CancelToken, Progress
    from intake.vault.vault import Vault
    from ui.jobs import Job

MOST_OFFERED = 200


@dataclass(frozen=True, slots=True)
class Offered:
    """A testimony in which files may be placed."""

    record: str
    case_number: str
    name: str
    day: str


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a card and of the look for codes; `placed` gives case numbers with a count each."""

    taken: TakenCard | None
    placed: tuple[tuple[str, int], ...]
    waiting: int
    unsafe: bool


class CameraFiles(QObject):
    """`moved(step, done, total)` while it works, then `told(Told)`, `decided` or `failed(error)`; `changed` when lists
    did."""

    moved = Signal(str, object, object)
    told = Signal(object)
    decided = Signal()
    failed = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None

    @property
    def works(self) -> bool:
        return self._job is not None

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def take_in(self, paths: Sequence[Path], *, label: str, folder: bool) -> None:
        """A whole card or folder, or some files; then looks for codes in them."""
        if self._job is None:
            self._start(_take_in, self._context.vault, list(paths), self._context.clock, label, folder)

    def look(self) -> None:
        """Looks for codes in what was not looked at."""
        if self._job is None:
            self._start(_take_in, self._context.vault, [], self._context.clock, "", False)

    def _start(self, work: Callable[..., Told], *arguments: object) -> None:
        self._context.link.hold("camera-files")
        self._job = self._context.jobs.start(
            work,
            *arguments,
            done=self._done,
            failed=self._not_done,
            progress=self.moved.emit,
        )

    def _done(self, told: Told) -> None:
        self._over()
        self.told.emit(told)
        self.changed.emit()

    def _not_done(self, error: AmanatError) -> None:
        self._over()
        self.failed.emit(error)
        self.changed.emit()

    def _over(self) -> None:
        self._job = None
        self._context.link.release("camera-files")

    # --- lists ------------------------------------------------------------------------------------------------------

    def waiting(self) -> list[Unplaced]:
        return camera_matching.waiting(self._context.vault)

    def cards(self) -> list[tuple[str, Card]]:
        return camera_files.cards(self._context.vault)

    def offered(self) -> list[Offered]:
        """Testimonies to choose from, those that are not finished first."""
        vault = self._context.vault
        found = [Offered(item.record, item.case_number, item.name, "") for item in finding.begun(vault)]
        for row in finding.testimonies(vault, limit=MOST_OFFERED):
            if not row.state.startswith("sealed"):
                found.append(Offered(row.record, row.case_number, row.names[0] if row.names else "", row.day))
        return found

    # --- what a person decides --------------------------------------------------------------------------------------

    def place(self, files: Sequence[str], testimony: str) -> None:
        self._decide(lambda: camera_matching.place(self._context.vault, files, testimony))

    def forget(self, files: Sequence[str]) -> None:
        self._decide(lambda: camera_matching.forget(self._context.vault, files))

    @property
    def sealable(self) -> bool:
        """Whether somebody could open what is sealed here."""
        return not self._context.read_only and sealing.options(self._context.vault).possible

    def seal(self, files: Sequence[str]) -> None:
        self._decide(lambda: camera_sealing.seal(self._context.vault, files, clock=self._context.clock))

    def wiped(self, card: str) -> None:
        try:
            camera_files.wiped(self._context.vault, card)
        except AmanatError as error:
            self.failed.emit(error)
        self.changed.emit()

    def _decide(self, run: Callable[[], object]) -> None:
        """Off the event loop: films of a sealed testimony are sealed as they are placed, and they are long."""
        if self._job is None:
            self._context.link.hold("camera-files")
            self.moved.emit("place", 0, 1)
            self._job = self._context.jobs.start(run, done=self._decided, failed=self._not_done)

    def _decided(self, _result: object) -> None:
        self._over()
        self.decided.emit()
        self.changed.emit()


def _take_in(
    vault: Vault,
    paths: list[Path],
    clock: Clock,
    label: str,
    folder: bool,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> Told:
    taken = None
    if paths:
        left = 0
        if folder:
            found = camera_files.find(paths[0])
            paths, left = list(found.files), found.others
        taken = camera_files.take_in_card(
            vault,
            paths,
            clock=clock,
            label=label,
            left=left,
            progress=progress,
            cancel=cancel,
        )
    placed = camera_matching.look(vault, progress=progress, cancel=cancel)
    return Told(taken, _by_case(vault, placed), placed.waiting, placed.unsafe)


def _by_case(vault: Vault, placed: Placed) -> tuple[tuple[str, int], ...]:
    found = []
    for record, count in placed.by_testimony.items():
        session = sealed_session.of(vault, record)
        account = session.account if session is not None else interview.open_account(vault, record).account
        found.append((account.testimony.case_number, count))
    return tuple(found)
