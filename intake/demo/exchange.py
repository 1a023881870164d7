"""The demonstration's way from volunteer to coordinator and back: bundles, quarantine, digits, receipts.

The digits that people compare by voice are compared here between two open vaults; nobody is admitted unless they agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from intake.clock import Clock
from intake.demo.people import Member
from intake.fsio import translate_os_errors
from intake.progress import Progress
from intake.services import finding, handover, inbox, organisation
from intake.services.taking_in import ImportedFile


@dataclass(frozen=True, slots=True)
class Admitted:
    """A volunteer whose digits agreed, and what became of their bundles."""

    pseudonym: str
    digits: tuple[str, ...]
    files: tuple[ImportedFile, ...]

    @property
    def line(self) -> str:
        """One sentence for the person who watches."""
        testimonies = sum(file.testimonies for file in self.files)
        media = sum(file.media_complete for file in self.files)
        digits = " ".join(self.digits)
        return f"{self.pseudonym}: {digits} agree; {testimonies} testimonies, {media} files are in"


class DigitsDiffer(AssertionError):
    """The two sides show different digits: in a demonstration that is a mistake of ours."""


def export(member: Member, folder: Path, *, max_size: int | None, progress: Progress) -> list[Path]:
    """Everything of this member's that no receipt covers, as bundles in `folder`. Raises what the service raises."""
    planned = handover.plan(member.vault, max_size=max_size)
    return [folder / bundle.name for bundle in handover.export(member.vault, planned, folder, progress)]


def import_bundles(coordinator: Member, files: Sequence[Path], *, progress: Progress) -> list[ImportedFile]:
    """What became of each file. A bundle of ours that is refused is a mistake of ours and raised."""
    report = inbox.import_bundles(coordinator.vault, files, progress)
    _require(report.files, "quarantined")
    return list(report.files)


def admit(coordinator: Member, volunteer: Member, *, clock: Clock, progress: Progress) -> Admitted:
    """Compares both sides' digits, remembers that at the volunteer's, and admits the volunteer."""
    sender = next(s for s in inbox.pending(coordinator.vault) if s.fingerprint == volunteer.vault.key_id)
    shown = organisation.show(volunteer.vault, clock=clock).digits
    if shown != sender.digits:
        raise DigitsDiffer
    organisation.confirm_digits(volunteer.vault, " ".join(sender.digits), clock=clock)
    admission = inbox.admit(coordinator.vault, sender.fingerprint, clock=clock, progress=progress)
    _require(admission.files, "imported")
    return Admitted(admission.pseudonym, sender.digits, admission.files)


def write_receipt(coordinator: Member, volunteer: Member, file: Path, *, clock: Clock) -> None:
    """The receipt for one volunteer, with the certificate, as a new file."""
    with translate_os_errors(writing=True):
        file.parent.mkdir(exist_ok=True)
    inbox.receipt_to_file(coordinator.vault, volunteer.vault.key_id, file, clock=clock)


def import_receipt(volunteer: Member, file: Path) -> int:
    """Takes a receipt in; how many of the volunteer's testimonies are delivered now."""
    with translate_os_errors(writing=False):
        untrusted = file.read_bytes()
    inbox.import_receipt(volunteer.vault, untrusted)
    return len(finding.testimonies(volunteer.vault, delivered="yes"))


def _require(files: Sequence[ImportedFile], outcome: str) -> None:
    for file in files:
        if file.outcome != outcome:
            raise AssertionError(f"{file.outcome} {file.code}")
