"""A disk that is full in the middle of every long operation: said as such, nothing lost, and done once there is room.

The disk is a small one of its own (tmpfs), which needs root to be mounted; without, the failing layers of the tests
beside the code stand in for it (docs/bad-input.md names them).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.errors import DiskFull
from tests.faults.works import CLOCK, WORKS, judge
from tests.intake.services.exchange_kit import open_vault

MIB = 1 << 20


@pytest.fixture
def disk(ground: Path, tmp_path: Path) -> Iterator[Path]:
    """A disk with a copy of the ground on it."""
    place = tmp_path / "disk"
    place.mkdir()
    size = sum(path.stat().st_size + 8192 for path in ground.rglob("*")) + 24 * MIB
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=False)
    if done.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        shutil.copytree(ground, place / "ground")
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("room", [8_000, 500_000, 2 * MIB])
@pytest.mark.parametrize("name", WORKS)
def test_the_disk_fills(name: str, room: int, disk: Path) -> None:
    work, ground, said = WORKS[name], disk / "ground", list[str]()
    vault = open_vault(ground / work.vault, CLOCK)
    try:
        if work.closed:
            vault.lock()
        with (disk / "filler").open("wb", buffering=0) as filler:
            os.posix_fallocate(filler.fileno(), 0, shutil.disk_usage(disk).free - room)
        try:
            work.run(ground, vault, said.append)
        except DiskFull as error:
            assert str(disk) not in str(error)
            assert error.exit_status == 3
        else:
            assert said
        finally:
            (disk / "filler").unlink()
        # still open, it goes on as soon as there is room
        if name == "save":
            work.run(ground, vault, said.append)
    finally:
        vault.lock()
    judge(ground, work, said)


def test_there_was_too_little_room_for_it(disk: Path) -> None:
    """The sizes above do stop what writes most; else these tests would hold nothing."""
    vault = open_vault(disk / "ground" / "dana", CLOCK)
    try:
        with (disk / "filler").open("wb", buffering=0) as filler:
            os.posix_fallocate(filler.fileno(), 0, shutil.disk_usage(disk).free - 8_000)
        for name in ("take-in", "export", "export-media"):
            with pytest.raises(DiskFull):
                WORKS[name].run(disk / "ground", vault, lambda text: None)
        (disk / "filler").unlink()
    finally:
        vault.lock()
