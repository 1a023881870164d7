"""Closing films over and over: the window and a thread of the player that ends must never wait for each other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

ROUNDS = """
import os, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from intake.model.dossier import ArchiveState
from intake.services import archive, archive_take_in
from tests.raid.material import video
from tests.ui.screens.kit import open_context
from ui.screens.archive.item_view import ArchiveItemScreen

folder = Path(sys.argv[1])
(folder / "disk").mkdir()
video(folder / "disk" / "film.mkv", 3)

def live(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()

with open_context(folder / "vault") as (context, shell):
    archive_take_in.take_in(context.vault, archive_take_in.plan(context.vault, folder / "disk"), clock=context.clock)
    record = archive.listed(context.vault)[0].record
    for number in range(15):
        screen = ArchiveItemScreen(context)
        screen.resize(1100, 1600)
        screen.show()
        screen.entered(item=record)
        live((0.005, 0.03, 0.1, 0.3, 0.7)[number % 5])
        screen.edit(summary=str(number))
        screen._move(list(ArchiveState)[1 + number % 2])
        for _ in range(number % 7):
            app.processEvents()
        screen.leave()
        screen.hide()
        screen.deleteLater()
        live(0.05)
print("closed", flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the player's threads are FFmpeg's there")
def test_closing_a_film_never_waits_for_ever(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(tmp_path)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, timeout=90, check=False,
    )  # fmt: skip
    assert b"closed" in done.stdout, done.stderr[-2000:]
