"""The stick comes out in the middle of handing over and of backing up: said as trouble, nothing lost, done again later.

The stick is a small disk bound to a place (root is needed); pulling it is taking that binding away at once.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import AmanatError, MachineTrouble
from intake.services import backing_up, handover
from tests.faults.work import CLOCK
from tests.faults.works import WORKS, judge
from tests.faults.works_away import BACKUP, PARAMS
from tests.intake.services.exchange_kit import open_vault


class Stick:
    """A small disk of its own, plugged in at `place`; what is on it stays on it when it is pulled."""

    def __init__(self, folder: Path) -> None:
        self._disk, self.place = folder / "disk", folder / "stick"
        self._plugged = False
        for path in (self._disk, self.place):
            path.mkdir()
        if shutil.which("mount") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
            pytest.skip("a disk that can be pulled needs root")
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(self._disk)], check=False).returncode:
            pytest.skip("no small disk can be mounted here")

    def plug(self) -> None:
        subprocess.run(["mount", "--bind", str(self._disk), str(self.place)], check=True)
        self._plugged = True

    def pull(self) -> None:
        if self._plugged:
            subprocess.run(["umount", "-l", str(self.place)], check=True)
            self._plugged = False

    def away(self) -> None:
        self.pull()
        subprocess.run(["umount", "-l", str(self._disk)], check=True)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    made = Stick(tmp_path)
    try:
        made.plug()
        yield made
    finally:
        made.away()


@pytest.fixture
def copy(ground: Path, tmp_path: Path) -> Path:
    shutil.copytree(ground, tmp_path / "ground")
    return tmp_path / "ground"


def pulled_at(stick: Stick, moment: int) -> tuple[list[int], object]:
    """A progress that pulls the stick at its call number `moment`, and its count of calls."""
    count = [0]

    def progress(step: str, done: int, total: int) -> None:
        count[0] += 1
        if count[0] == moment:
            stick.pull()

    return count, progress


@pytest.mark.parametrize("moment", [1, 2, 3, 5])
def test_while_handing_over(copy: Path, stick: Stick, moment: int) -> None:
    with open_vault(copy / "dana", CLOCK) as vault:
        planned = handover.plan(vault, max_size=2_000_000)
        count, progress = pulled_at(stick, moment)
        with pytest.raises(MachineTrouble) as caught:
            handover.export(vault, planned, stick.place, progress)  # type: ignore[arg-type]
        assert count[0] >= moment
        assert str(stick.place) not in f"{caught.value.message}{caught.value.advice}"
        # nothing appears where the stick was: that would be the laptop's own disk
        assert list(stick.place.iterdir()) == []
        # it comes back, with or without what was on it
        stick.plug()
        done = handover.export(vault, handover.plan(vault, max_size=2_000_000), stick.place)
        names = {bundle.name for bundle in done}
        assert names <= {path.name for path in stick.place.iterdir()}
        for path in stick.place.iterdir():
            assert not path.name.startswith(".") or path.name not in names
        for name in names:
            shutil.copy(stick.place / name, copy / "out" / name)
    judge(copy, WORKS["export"], [])


@pytest.mark.parametrize("moment", [1, 2, 4, 8])
def test_while_backing_up(copy: Path, stick: Stick, moment: int) -> None:
    with open_vault(copy / "dana", CLOCK) as vault, Secret(BACKUP) as passphrase:
        _count, progress = pulled_at(stick, moment)
        try:
            backing_up.back_up(vault, stick.place, passphrase=passphrase, params=PARAMS, progress=progress)  # type: ignore[arg-type]
        except AmanatError as error:
            assert str(stick.place) not in f"{error.message}{error.advice}"
        else:
            pytest.fail("the stick was out and nothing was said")
        with vault.reader() as reader:
            assert all(row.last is None or row.place != str(stick.place) for row in reader.backups())
        stick.plug()
        backing_up.back_up(vault, stick.place, passphrase=passphrase, params=PARAMS)
        shutil.copytree(stick.place, copy / "out", dirs_exist_ok=True)
    judge(copy, WORKS["back-up"], ["backed up"])
