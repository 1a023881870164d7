"""Pictures of the windows: made by a process of its own, which overwrites nothing and changes nothing in the vault."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import session

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = b"seven words that nobody else would write"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    with Secret(PASSPHRASE) as passphrase:
        made = session.create(
            folder, passphrase, pseudonym="Sumbul", clock=SystemClock(), params=Argon2Params(1, 64, 1)
        )
    made.lock()
    return folder


def shots(out: Path, vault: Path, passphrase: bytes, *more: str) -> subprocess.CompletedProcess[str]:
    reading, writing = os.pipe()
    os.write(writing, passphrase)
    os.close(writing)
    command = [sys.executable, "-m", "ui.shots", str(out), "--vault", str(vault), "--passphrase-fd", str(reading)]
    try:
        return subprocess.run([*command, *more], cwd=ROOT, pass_fds=(reading,), capture_output=True, text=True)
    finally:
        os.close(reading)


def test_every_place_of_a_volunteer_is_taken_once(tmp_path: Path, vault: Path) -> None:
    out = tmp_path / "pictures"
    first = shots(out, vault, PASSPHRASE + b"\n", "--dark", "--rtl", "--language", "ru")
    assert first.returncode == 0, first.stderr
    names = sorted(path.name for path in out.iterdir())
    assert names == ["01-unlock.png", "02-today.png", "03-testimonies.png", "04-archive-take-in.png", "04-archive.png",
                     "05-people.png", "07-handover.png", "12-settings.png"]  # fmt: skip
    assert all(QImage(str(out / name)).size().toTuple() == (1366, 768) for name in names)
    before = (out / "01-unlock.png").read_bytes()
    again = shots(out, vault, PASSPHRASE)
    assert again.returncode == 1
    assert (out / "01-unlock.png").read_bytes() == before


def test_a_wrong_passphrase_is_refused_and_shows_nothing(tmp_path: Path, vault: Path) -> None:
    out = tmp_path / "pictures"
    told = shots(out, vault, b"not these words")
    assert told.returncode == 1
    assert [path.name for path in out.iterdir()] == ["01-unlock.png"]
    assert "not these words" not in told.stdout + told.stderr
