"""Killed at every step of the move to a new vault key: one of the two passphrases opens it, and nothing is missing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import WrongPassphrase
from intake.vault import layout
from intake.vault.vault import Vault
from tests.faults.rekey_killed import NEW
from tests.intake.vault.kit import PASSPHRASE, STEP, add_testimony, secret

ROOT = Path(__file__).resolve().parents[2]


def opened(folder: Path, clock: FixedClock) -> tuple[Vault, bytes]:
    try:
        return Vault.unlock(folder, secret(), clock=clock, size_step=STEP), PASSPHRASE
    except WrongPassphrase:
        return Vault.unlock(folder, Secret(NEW), clock=clock, size_step=STEP), NEW


def test_a_kill_at_any_step_leaves_a_vault_that_opens(tmp_path: Path) -> None:
    clock = FixedClock()
    with Vault.create(
        tmp_path / "v", secret(), pseudonym="Kestrel", clock=clock, params=Argon2Params(1, 64, 1), size_step=STEP
    ) as vault:
        record, _ = vault.write(lambda w: add_testimony(w, "сөз", name="Айгүл"))
    (tmp_path / "out").mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.faults.rekey_killed", str(tmp_path / "v"), str(tmp_path / "out")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    by = []
    kills = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(kills) > 20
    for kill in kills:
        folder = Path(kill["folder"])
        vault, passphrase = opened(folder, clock)
        with vault:
            with vault.reader() as reader:
                assert [row.record for row in reader.list_testimonies()] == [record], kill
            assert vault.check().sound
            # a copy of the keyslots that was not reached is told as one; no page, no seal, no generation
            assert {notice.kind for notice in vault.noticed} <= {"key-copy"}, kill
            vault.write(lambda w: add_testimony(w, "goes on"))
        by.append(passphrase)
        left = {path.name for path in folder.iterdir() if path.is_file()}
        assert left == {"k0", "k1", "main", "s", "w"}, kill
        # and it opens again, with the same one
        Vault.unlock(folder, Secret(passphrase), clock=clock, size_step=STEP).lock()
    # until some step the old one opens, from there on the new one, and never the old one again
    assert by == sorted(by, key=lambda passphrase: passphrase == NEW)
    assert {PASSPHRASE, NEW} == set(by)
    assert layout.MOVING == "next"
