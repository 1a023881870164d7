"""A recording whose process was killed at 60 % is played by the program's own player, up to its last second."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import interview, recording, viewing
from intake.vault.vault import Vault
from tests.intake.services.killed_recording import PASSPHRASE
from ui.widgets.player import Player
from ui.widgets.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
STEP = 1 << 16
WANTED, KILLED_AT = 20, 12  # seconds: it was to be 20 long


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_it_plays_up_to_its_last_second(tmp_path: Path, qtbot: Any) -> None:
    clock, folder = FixedClock(), tmp_path / "vault"
    params = Argon2Params(1, 64, 1)
    Vault.create(folder, Secret(PASSPHRASE), pseudonym="Dana", clock=clock, params=params, size_step=STEP).lock()
    killed = subprocess.run(
        [sys.executable, "-m", "tests.intake.services.killed_recording", str(folder), "video", str(KILLED_AT)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert killed.returncode == -9, killed.stderr
    with Vault.unlock(folder, Secret(PASSPHRASE), clock=clock, size_step=STEP) as vault:
        (testimony,) = recording.recover(vault)
        (attachment,) = interview.open_account(vault, testimony).account.testimony.attachments
        player = Player(
            Theme("light"),
            viewing.source(vault, attachment),
            attachment.size,
            video=True,
            name=attachment.original_name,
        )
        qtbot.addWidget(player)
        player.show()
        lengths: list[int] = []
        player.duration_known.connect(lengths.append)
        player.unplayable.connect(lambda: pytest.fail("it cannot be played"))
        qtbot.waitUntil(lambda: bool(lengths), timeout=20_000)
        assert lengths[-1] >= (KILLED_AT - 1) * 1000
        player.go_to(KILLED_AT - 1.2, play=True)
        qtbot.waitUntil(lambda: player.has_frame and player.seconds >= KILLED_AT - 1.1, timeout=20_000)
        player.stop()
