"""Backing up 2 GiB of media beside `rsync` of the same bytes, and a second backup after one new testimony.

Ours is the service that the settings' card calls, in this process, with everything it does: copy, fsync, read back from
the disk, open every seal. `rsync -a --fsync` copies the vault's folder and reads nothing back; it is shown once more
followed by a full comparison (`rsync -c`), which is what reading back is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.attachment import Attachment
from intake.model.ids import new_case_number, new_id
from intake.model.testimony import Testimony
from intake.services import backing_up
from intake.vault.vault import Vault
from tests.benchmarks.measure import MIB, Report, Times, interleaved, machine, timed

REPEATS, QUICK = 3, 1
VIDEO = 64 * MIB
CHEAP = Argon2Params(1, 64, 1)


def run(quick: bool) -> list[Report]:
    """One report; without `rsync` only the second backup beside the first."""
    size, repeats = (64 if quick else 2048) * MIB, QUICK if quick else REPEATS
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        report = Report(
            f"Backup, {size // MIB} MiB of media",
            [
                "Random bytes as videos of 64 MiB. Ours: `backing_up.back_up` of an open vault into a new folder on "
                "the same disk, whole: it copies, fsyncs, reads back past the cache and opens every seal. The peer: "
                f"`rsync -a --fsync` of the vault's folder. {repeats} interleaved repeats. {machine()}.",
            ],
        )
        with Secret(b"bench") as passphrase, _filled(folder / "v", size) as vault:
            _measure(report, vault, folder, passphrase, size, repeats)
    return [report]


def _measure(report: Report, vault: Vault, folder: Path, passphrase: Secret, size: int, repeats: int) -> None:
    def whole() -> float:
        shutil.rmtree(folder / "b", ignore_errors=True)
        os.sync()
        return timed(lambda: backing_up.back_up(vault, folder / "b", passphrase=passphrase, params=CHEAP))

    def again() -> float:
        _add(vault, MIB)
        os.sync()
        return timed(lambda: backing_up.back_up(vault, folder / "b"))

    ways = {"first": whole, "second": again}
    if shutil.which("rsync"):
        ways |= {"rsync": lambda: _rsync(folder, check=False), "rsync, compared": lambda: _rsync(folder, check=True)}
    else:
        report.notes.append("`rsync` is not installed.")
    found: dict[str, Times] = interleaved(repeats, ways, warm=0)
    if "rsync" in found:
        report.rates("first backup, beside rsync", size, found["first"], found["rsync"])
        report.rates("first backup, beside rsync and rsync -c", size, found["first"], found["rsync, compared"])
    report.times("after one new testimony, beside the first", found["second"], found["first"])


def _rsync(folder: Path, *, check: bool) -> float:
    shutil.rmtree(folder / "r", ignore_errors=True)
    os.sync()
    source, target = f"{folder / 'v'}/", str(folder / "r")

    def work() -> None:
        subprocess.run(["rsync", "-a", "--fsync", source, target], check=True)
        if check:
            subprocess.run(["rsync", "-ac", source, target], check=True)

    return timed(work)


def _filled(folder: Path, size: int) -> Vault:
    with Secret(b"bench") as passphrase:
        vault = Vault.create(folder, passphrase, pseudonym="bench", clock=FixedClock(), params=CHEAP)
    for _ in range(size // VIDEO):
        _add(vault, VIDEO)
    return vault


def _add(vault: Vault, size: int) -> None:
    with vault.media.begin() as writer:
        for _ in range(size // MIB):
            writer.write(os.urandom(MIB))
        stored = writer.finish()
    told = Testimony(
        case_number=new_case_number(),
        narrative="one more",
        attachments=(Attachment(id=new_id(), sha256=stored.sha256, size=stored.size),),
    )
    vault.write(lambda writer: writer.save(new_id(), "testimony", told))
