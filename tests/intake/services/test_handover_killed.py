"""The process is killed outright in the middle: what it leaves is found, cleared away, and the work done again."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from intake.services import handover, inbox
from tests.intake.services.exchange_kit import contents, deliver, open_vault, paths, record

ROOT = Path(__file__).resolve().parents[3]
CHILD = """
import os, signal, sys
from pathlib import Path
from intake.clock import FixedClock
from intake.services import handover, inbox
from tests.intake.services.exchange_kit import open_vault

what, folder, place, share = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), float(sys.argv[4])

def die(step, done, total):
    if done >= share * total:
        os.kill(os.getpid(), signal.SIGKILL)

vault = open_vault(folder, FixedClock())
if what == "export":
    handover.export(vault, handover.plan(vault), place, die)
else:
    inbox.import_bundles(vault, sorted(place.iterdir()), die)
"""


def killed(what: str, folder: Path, place: Path, share: float) -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, what, str(folder), str(place), str(share)], cwd=ROOT, check=False, timeout=60
    )
    assert child.returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize("share", [0.01, 0.6])
def test_killed_while_exporting(made, tmp_path, share):
    testimony = record(made.dana, media=b"m" * 2_000_000)
    made.dana.lock()
    killed("export", tmp_path / "dana", tmp_path / "out", share)
    left = [path.name for path in (tmp_path / "out").iterdir()]
    assert len(left) == 1
    assert left[0].endswith(".part")
    made.dana = open_vault(tmp_path / "dana", made.clock)
    planned = handover.plan(made.dana)
    assert planned.resumes
    done = handover.export(made.dana, planned, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [done[0].name]
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "out"))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert testimony in contents(made.ayna).values()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize("share", [0.01, 0.6, 1.0])
def test_killed_while_importing(made, tmp_path, share):
    deliver(made, made.dana, tmp_path / "first", first=True)
    testimony = record(made.dana, media=b"m" * 2_000_000)
    done = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    before = contents(made.ayna)
    made.ayna.lock()
    killed("import", tmp_path / "ayna", tmp_path / "out", share)
    made.ayna = open_vault(tmp_path / "ayna", made.clock)
    if share < 0.9:
        assert contents(made.ayna) == before
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "out"))
    assert testimony in contents(made.ayna).values()
    assert len(made.ayna.media.held()) == 1
    assert made.ayna.check().damaged_media == ()
